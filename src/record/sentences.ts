import type { Span } from '../evidence/index.ts'
import { shingles } from './minhash.ts'
import { wordsOf } from './words.ts'

/** One sentence of a text: where it stands, its words, and whether it is mostly quotation. */
export interface Part {
  readonly span: Span
  readonly words: readonly string[]
  readonly quoted: boolean
}

/** A text in sentences, with the number of words in them, and of those outside quotations. */
export interface Parts {
  readonly parts: readonly Part[]
  readonly words: number
  readonly own: number
}

/** Shorter sentences say too little to be told apart. */
const LEAST_WORDS = 5
/** A sentence stands in another text when this share of its words does, in one sentence there. */
const SAME_SENTENCE = 0.6

/**
 * `text` cut into sentences at line ends and at closing points. Rough on purpose, and the same for
 * every language: it only serves comparison.
 */
export function partsOf(text: string): Parts {
  const parts: Part[] = []
  const quoted = quotedSpans(text)
  for (const found of text.matchAll(
    /[^\n.!?。؟]+(?:[.!?。؟]+(?=\S)[^\n.!?。؟\s]*[^\n.!?。؟]*)*[.!?。؟]*["”’»)]*/gu,
  )) {
    const words = wordsOf(found[0])
    if (words.length < LEAST_WORDS) continue
    const span: Span = [found.index, found.index + found[0].length]
    parts.push({ span, words, quoted: 2 * covered(span, quoted) > span[1] - span[0] })
  }
  const count = (of: readonly Part[]) => of.reduce((n, part) => n + part.words.length, 0)
  return { parts, words: count(parts), own: count(parts.filter((part) => !part.quoted)) }
}

/** For each sentence of `shorter` that stands in `longer`: the two. */
export function sharedSentences(shorter: Parts, longer: Parts): [Part, Part][] {
  const homes = new Map<number, number[]>()
  longer.parts.forEach((part, i) => {
    for (const run of new Set(shingles(part.words, 3)))
      homes.set(run, [...(homes.get(run) ?? []).slice(-3), i])
  })
  return shorter.parts.flatMap((part): [Part, Part][] => {
    const counts = new Map<number, number>()
    for (const run of shingles(part.words, 3))
      for (const i of homes.get(run) ?? []) counts.set(i, (counts.get(i) ?? 0) + 1)
    const likely = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 3)
    const home = likely
      .map(([i]) => longer.parts[i]!)
      .find((other) => overlap(part.words, other.words) >= SAME_SENTENCE)
    return home ? [[part, home]] : []
  })
}

/** How many words of `shorter` stand in sentences of `longer`: of all, and of those outside quotations. */
export function alignment(shorter: Parts, longer: Parts): { all: number; own: number } {
  let all = 0
  let own = 0
  for (const [part] of sharedSentences(shorter, longer)) {
    all += part.words.length
    if (!part.quoted) own += part.words.length
  }
  return { all, own }
}

/** The share of the words of `a` that `b` has too, each counted as often as it stands there. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of a) {
    const n = left.get(word) ?? 0
    if (n > 0) both++
    left.set(word, n - 1)
  }
  return both / a.length
}

function quotedSpans(text: string): Span[] {
  return [...text.matchAll(/“[^”\n]{8,}”?|«[^»\n]{8,}»?|"[^"\n]{8,}"?/gu)].map((m) => [
    m.index,
    m.index + m[0].length,
  ])
}

/** How many code units of `span` lie in `others`, which are sorted and disjoint. */
function covered([start, end]: Span, others: readonly Span[]): number {
  let n = 0
  for (const [from, to] of others) n += Math.max(0, Math.min(end, to) - Math.max(start, from))
  return n
}
