import type { TreeSentence } from './conllu.ts'
import type { InferredLemma } from './inflections.ts'

/** Letters of the longest ending that rules are learned for. */
export const LONGEST_ENDING = 5

/**
 * Rules for lemmas (see {@link LemmaRules}) learned from a treebank, and from inferred lemmas of words
 * that it does not have. Sorted, so that files are the same.
 */
export function learnLemmas(
  sentences: readonly TreeSentence[],
  inferred: readonly InferredLemma[],
): [string, string][] {
  const endings = new Map<string, Map<string, number>>()
  const wholes = new Map<string, Map<string, number>>()
  const seen = new Set<string>()
  const learn = (form: string, xpos: string, lemma: string) => {
    const lower = form.toLowerCase().replace(/[’`]/gu, "'")
    const recipe = recipeFor(form, lower, lemma)
    if (recipe === undefined) return
    count(wholes, `${xpos} ^${lower}`, recipe)
    if (seen.has(`${xpos} ${lower} ${recipe}`)) return
    seen.add(`${xpos} ${lower} ${recipe}`)
    for (let n = 0; n <= LONGEST_ENDING && n < lower.length; n++)
      count(endings, `${xpos} ${lower.slice(lower.length - n)}`, recipe)
  }
  for (const { forms, lemmas, xpos } of sentences)
    forms.forEach((form, i) => learn(form, xpos[i]!, lemmas[i]!))
  for (const { word, xpos, lemma } of inferred) if (!wholes.has(`${xpos} ^${word}`)) learn(word, xpos, lemma)
  return [...keepEndings(endings), ...keepWholes(wholes, endings)].sort(([a], [b]) => (a < b ? -1 : 1))
}

function count(table: Map<string, Map<string, number>>, key: string, recipe: string): void {
  const counts = table.get(key) ?? new Map<string, number>()
  table.set(key, counts.set(recipe, (counts.get(recipe) ?? 0) + 1))
}

/** What makes the lemma of the word; undefined where the two share too little. */
function recipeFor(form: string, lower: string, lemma: string): string | undefined {
  const keeps = lemma !== lemma.toLowerCase()
  const letters = keeps ? form : lower
  let shared = 0
  while (shared < letters.length && letters[shared] === lemma[shared]) shared++
  const cut = letters.length - shared
  return cut > 9 || lemma.endsWith('=') ? undefined : `${cut}${lemma.slice(shared)}${keeps ? '=' : ''}`
}

function most(counts: ReadonlyMap<string, number>): [string, number] {
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))
}

/** Endings that two word types or more bear out, and that say other than the next shorter ending. */
function keepEndings(endings: ReadonlyMap<string, ReadonlyMap<string, number>>): [string, string][] {
  const kept: [string, string][] = []
  for (const [key, counts] of endings) {
    const [recipe, votes] = most(counts)
    const ending = key.slice(key.indexOf(' ') + 1)
    // With no ending known, no letter goes: "data" is not bent as "cities" is.
    if (ending === '') kept.push([key, recipe.endsWith('=') ? '0=' : '0'])
    else if (votes >= 2 && recipe !== byEnding(endings, key)) kept.push([key, recipe])
  }
  return kept
}

/** What the endings shorter than that of `key` say. */
function byEnding(
  endings: ReadonlyMap<string, ReadonlyMap<string, number>>,
  key: string,
): string | undefined {
  const space = key.indexOf(' ')
  for (let from = space + 2; from <= key.length; from++) {
    const counts = endings.get(`${key.slice(0, space)} ${key.slice(from)}`)
    if (!counts) continue
    const [recipe, votes] = most(counts)
    if (from === key.length) return recipe.endsWith('=') ? '0=' : '0'
    if (votes >= 2) return recipe
  }
  return undefined
}

function keepWholes(
  wholes: ReadonlyMap<string, ReadonlyMap<string, number>>,
  endings: ReadonlyMap<string, ReadonlyMap<string, number>>,
): [string, string][] {
  const kept: [string, string][] = []
  for (const [key, counts] of wholes) {
    const [recipe] = most(counts)
    const space = key.indexOf(' ')
    const word = key.slice(space + 2)
    const ending = word.slice(Math.max(1, word.length - LONGEST_ENDING))
    if (recipe !== byEnding(endings, `${key.slice(0, space)} ?${ending}`)) kept.push([key, recipe])
  }
  return kept
}
