/** One way a lemma may come back from a bent word: take off the ending and put something instead. */
export interface Inflection {
  readonly ending: string
  readonly instead: string
  /** What is left must look so, or must not. */
  readonly only?: RegExp
  readonly not?: RegExp
  /** What is left ends in two like letters, of which one goes. */
  readonly undouble?: boolean
}

/** A lemma inferred for a word under a language-specific tag. */
export interface InferredLemma {
  readonly word: string
  readonly xpos: string
  readonly lemma: string
}

/** Words rarer than this are names and misspellings too often. */
const WORDS = 60_000

/**
 * Lemmas of the words of a list, the most frequent first, for every tag under which they could be bent:
 * of the lemmas possible that are words of the list, the most frequent.
 */
export function inferLemmas(
  words: readonly string[],
  inflections: Readonly<Record<string, readonly Inflection[]>>,
): InferredLemma[] {
  const ranks = new Map(words.slice(0, WORDS).map((word, rank) => [word, rank]))
  const inferred: InferredLemma[] = []
  for (const word of ranks.keys()) {
    if (!/^\p{Ll}{4,}$/u.test(word)) continue
    for (const [xpos, ways] of Object.entries(inflections)) {
      let lemma: string | undefined
      for (const way of ways) {
        const candidate = unbend(word, way)
        if (candidate === undefined || candidate.length < 3 || !ranks.has(candidate)) continue
        if (lemma === undefined || ranks.get(candidate)! < ranks.get(lemma)!) lemma = candidate
      }
      if (lemma !== undefined) inferred.push({ word, xpos, lemma })
    }
  }
  return inferred
}

function unbend(word: string, { ending, instead, only, not, undouble }: Inflection): string | undefined {
  if (!word.endsWith(ending)) return undefined
  const left = word.slice(0, word.length - ending.length)
  if (not?.test(left) || (only && !only.test(left))) return undefined
  if (!undouble) return left + instead
  return left.at(-1) === left.at(-2) ? left.slice(0, -1) : undefined
}
