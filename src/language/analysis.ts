import type { Remark, Span } from '../evidence/index.ts'

/** Universal part-of-speech tags, in the order of their codes. */
export const UPOS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const
export type Upos = (typeof UPOS)[number]

/**
 * A text taken apart: tokens and sentences over spans, with tags, lemmas and (where the language has a parser)
 * dependency links. Parallel arrays, one entry a token; nothing is copied out of `text`.
 */
export interface Analysis {
  readonly text: string
  /** BCP 47, or `und`. */
  readonly language: string
  /** Name and version of what made it. Readings made by it carry it. */
  readonly engine: string
  /** How many tokens there are. */
  readonly size: number
  /** Token i is `text.slice(starts[i], ends[i])`. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Codes into `UPOS`; all 0 (`X`) where the language has no tagger. */
  readonly upos: Uint8Array
  /** Language-specific tags (Penn tags for English), '' where unknown. */
  readonly xpos: readonly string[]
  readonly lemmas: readonly string[]
  /** First token of each sentence, then `size`: sentence s is tokens [sentences[s], sentences[s + 1]). */
  readonly sentences: Uint32Array
  readonly links: Links
  /** What was not read, and why. */
  readonly remarks: readonly Remark[]
}

/** Dependency links, found for a sentence when one of its tokens is first asked about. */
export interface Links {
  /** The token that `i` hangs from, -1 for a root, -2 where the language has no parser. */
  head(i: number): number
  /** Universal dependency relation of `i` to its head, '' where the language has no parser. */
  relation(i: number): string
  /** The tokens that hang from `i`, in text order. */
  dependents(i: number): readonly number[]
}

/** Of a text that is not parsed. */
export const NO_LINKS: Links = { head: () => -2, relation: () => '', dependents: () => [] }

/** The words of token `i`. */
export function tokenText(analysis: Analysis, i: number): string {
  return analysis.text.slice(analysis.starts[i], analysis.ends[i])
}

export function tokenTag(analysis: Analysis, i: number): Upos {
  return UPOS[analysis.upos[i] ?? 0] ?? 'X'
}

/** The span from token `first` up to, not including, token `end`. Neither may be out of range. */
export function tokensSpan(analysis: Analysis, first: number, end: number): Span {
  const start = analysis.starts[first]
  const stop = analysis.ends[end - 1]
  if (start === undefined || stop === undefined)
    throw new RangeError(`Cannot take tokens [${first}, ${end}) of an analysis of ${analysis.size} tokens`)
  return [start, stop]
}

/** The first token that ends after `offset`: `size` where there is none. */
export function tokenAt(analysis: Analysis, offset: number): number {
  let low = 0
  let high = analysis.size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (analysis.ends[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Number of the sentence that holds token `i`. */
export function sentenceOf({ sentences }: Pick<Analysis, 'sentences'>, i: number): number {
  let low = 0
  let high = sentences.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (sentences[middle]! <= i) low = middle
    else high = middle
  }
  return low
}

/** The span of sentence `s`. */
export function sentenceSpan(analysis: Analysis, s: number): Span {
  return tokensSpan(analysis, analysis.sentences[s]!, analysis.sentences[s + 1]!)
}
