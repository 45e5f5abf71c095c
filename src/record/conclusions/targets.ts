import { wordsOf } from '../words.ts'
import { grouped, LISTS } from '../wording/index.ts'

/** Stems of the words for what a truce on one issue spares … */
const SPARED = stems('spared')

/** … and for the means that it rules out. */
const MEANS = stems('means')

/** Names in a phrase, but those of waters and fleets. */
const NAMES = new RegExp(`(?<=[\\p{L},] )(?!${LISTS.waters.join('|')})\\p{Lu}[\\p{L}’'-]*`, 'gu')

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
  return text.replace(NAMES, ' ')
}

type Stems = ReadonlyMap<string, ReadonlySet<string>>

function namedBy(words: readonly string[], byIssue: Stems): readonly string[] {
  const told = words.map((word) => word.replace(/s$/, '').slice(0, 6))
  return [...byIssue].flatMap(([issue, stems]) => (told.some((stem) => stems.has(stem)) ? [issue] : []))
}

function stems(group: 'spared' | 'means'): Stems {
  return new Map([...grouped(group)].map(([issue, list]) => [issue, new Set(list)]))
}
