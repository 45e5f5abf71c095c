import { wordsOf } from '../words.ts'

/** Stems of the words for what a truce on one issue spares, in the languages that reports come in. */
const SPARED = stems({
  'ceasefire.energy':
    'energy energi power electr substa transf grid pylon hydroe pipeli refine therma heatin waterw dam ' +
    'oil fuel reacto nuclea blacko raffin kraftw strom umspan енерге електр підста греблю',
  'ceasefire.maritime':
    'sea ship boat vessel navy naval freigh tanker dredge trawle ferry port harbou harbor quay breakw ' +
    'mariti warshi frigat destro fleet barge navire bateau schiff hafen корабл порт судно',
})

/** Stems of the words for the means that a truce on one issue rules out. */
const MEANS = stems({
  'ceasefire.air': 'drone missil rocket airstr aircra warpla bomber aerial rakete drohne ракета дрон',
})

/**
 * The truces that would have spared what was hit: by the words for it or, where it is not told, by those of the
 * sentence; and by the means of which the sentence speaks.
 */
export function truceBroken(target: string, sentence: string): readonly string[] {
  const said = wordsOf(withoutNames(sentence))
  const hit = wordsOf(withoutNames(target))
  return [...namedBy(hit.length > 0 ? hit : said, SPARED), ...namedBy(said, MEANS)]
}

/** A street by a harbour is none, and a town called Port something is not the sea. */
function withoutNames(text: string): string {
  return text.replace(/(?<=[\p{L},] )(?!Sea|Navy|Fleet)\p{Lu}[\p{L}’'-]*/gu, ' ')
}

type Stems = ReadonlyMap<string, ReadonlySet<string>>

function namedBy(words: readonly string[], byIssue: Stems): readonly string[] {
  const told = words.map((word) => word.replace(/s$/, '').slice(0, 6))
  return [...byIssue].flatMap(([issue, stems]) => (told.some((stem) => stems.has(stem)) ? [issue] : []))
}

function stems(words: Readonly<Record<string, string>>): Stems {
  return new Map(Object.entries(words).map(([issue, list]) => [issue, new Set(list.split(' '))]))
}
