import type { Span } from '../evidence/index.ts'
import { shingles } from './minhash.ts'
import { jaroWinkler } from './wordlikeness.ts'
import { wordsOf } from './words.ts'

/** One sentence of a text: where it stands, its words, and whether it is mostly quotation. */
export interface Part {
  readonly span: Span
  readonly words: readonly string[]
  /** Words in capitals (the first left out) and figures: what a template leaves to be filled in. */
  readonly marks: readonly string[]
  readonly quoted: boolean
}

/** A text in sentences, with the number of words in them, and of those outside quotations. */
export interface Parts {
  readonly parts: readonly Part[]
  readonly words: number
  readonly own: number
  /** Which sentences hold a run of three words. */
  readonly homes: ReadonlyMap<number, readonly number[]>
}

/** Two sentences of two texts that say the same in nearly the same words. */
export interface SharedSentence {
  readonly a: Part
  readonly b: Part
  /** The share of the words of `a` that `b` has. */
  readonly share: number
}

/** Shorter sentences say too little to be told apart. */
const LEAST_WORDS = 5
/** A sentence stands in another text when this share of its words does, in one sentence there. */
const SAME_SENTENCE = 0.6
/** A run of words that stands in more sentences of one text than this tells nothing. */
const HOMES = 4

/**
 * `text` cut into sentences at line ends and at closing points. Rough on purpose, and the same for
 * every language: it only serves comparison.
 */
export function partsOf(text: string): Parts {
  const parts: Part[] = []
  const homes = new Map<number, number[]>()
  const quoted = quotedSpans(text)
  for (const span of sentenceSpans(text)) {
    const sentence = text.slice(...span)
    const words = wordsOf(sentence)
    if (words.length < LEAST_WORDS) continue
    for (const run of new Set(shingles(words, 3))) {
      const home = homes.get(run)
      if (!home) homes.set(run, [parts.length])
      else if (home.length < HOMES) home.push(parts.length)
    }
    parts.push({
      span,
      words,
      marks: marksOf(sentence),
      quoted: 2 * covered(span, quoted) > span[1] - span[0],
    })
  }
  const count = (of: readonly Part[]) => of.reduce((n, part) => n + part.words.length, 0)
  return { parts, words: count(parts), own: count(parts.filter((part) => !part.quoted)), homes }
}

/**
 * Where the sentences of a text stand: a point ends one where white space follows, quotation marks between them
 * left aside, and so does a line end.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { index, 0: end } of text.matchAll(/[.!?。؟]+["”’»)]*(?=\s|$)|\n+/gu)) {
    spans.push([start, index + end.length])
    start = index + end.length
  }
  spans.push([start, text.length])
  return spans
}

function marksOf(sentence: string): string[] {
  const words = sentence.match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []
  return words.slice(1).filter((word) => /^\p{N}|^\p{Lu}.{2}/u.test(word))
}

/** For each sentence of `shorter` that stands in `longer`: the two. */
export function sharedSentences(shorter: Parts, longer: Parts): SharedSentence[] {
  return shorter.parts.flatMap((a): SharedSentence[] => {
    const counts = new Map<number, number>()
    for (const run of shingles(a.words, 3))
      for (const i of longer.homes.get(run) ?? []) counts.set(i, (counts.get(i) ?? 0) + 1)
    const likely = [...counts].sort((p, q) => q[1] - p[1] || p[0] - q[0]).slice(0, 3)
    for (const [i] of likely) {
      const b = longer.parts[i]!
      const share = overlap(a.words, b.words)
      if (share >= SAME_SENTENCE) return [{ a, b, share }]
    }
    return []
  })
}

/** How much of one text stands in another. */
export interface Alignment {
  /** Words in common sentences, and of those outside quotations. */
  readonly all: number
  readonly own: number
  /** Words in common runs of three, wherever they stand. */
  readonly runs: number
  /** The share of common sentences in which a name or figure was exchanged for another. */
  readonly exchanged: number
  /** The share of different names and figures of those sentences that the other text has nowhere. */
  readonly lost: number
  /** How alike the two are in how often they name whom, from 0 to 1. */
  readonly named: number
}

/** How much of `shorter` stands in `longer`. */
export function alignment(shorter: Parts, longer: Parts): Alignment {
  let [all, own, marked, exchanged] = [0, 0, 0, 0]
  const mine = new Map<string, number>()
  const theirs = new Map<string, number>()
  for (const { a, b, share } of sharedSentences(shorter, longer)) {
    all += share * a.words.length
    if (!a.quoted) own += share * a.words.length
    for (const mark of a.marks) mine.set(mark, (mine.get(mark) ?? 0) + 1)
    for (const mark of b.marks) theirs.set(mark, (theirs.get(mark) ?? 0) + 1)
    if (a.marks.length === 0) continue
    marked++
    if (missing(a.marks, b).length > 0 && missing(b.marks, a).length > 0) exchanged++
  }
  const there = new Set(longer.parts.flatMap((part) => part.words))
  const gone = [...mine.keys()].filter((mark) => !there.has(mark.toLowerCase())).length
  return {
    all,
    own,
    runs: shorter.parts.reduce((n, part) => n + inRuns(part, longer), 0),
    exchanged: marked ? exchanged / marked : 0,
    lost: mine.size ? gone / mine.size : 0,
    named: likeCounts(mine, theirs),
  }
}

/** How many words of `part` stand in runs of three that `longer` has too. */
function inRuns(part: Part, longer: Parts): number {
  const hit = new Set<number>()
  shingles(part.words, 3).forEach((run, i) => {
    if (longer.homes.has(run)) for (const at of [i, i + 1, i + 2]) hit.add(at)
  })
  return hit.size
}

/** The common part of two bags, as a share of the bigger one. */
function likeCounts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [both, inA, inB] = [0, 0, 0]
  for (const n of b.values()) inB += n
  for (const [mark, n] of a) {
    inA += n
    both += Math.min(n, b.get(mark) ?? 0)
  }
  return both / Math.max(1, inA, inB)
}

/** The names and figures that the other sentence has in no spelling. */
export function missing(marks: readonly string[], other: Part): string[] {
  return marks.filter((mark) => {
    const lower = mark.toLowerCase()
    return (
      !other.words.includes(lower) &&
      !other.marks.some(
        (one) => one === mark || (!/\d/.test(mark) && jaroWinkler(one.toLowerCase(), lower) > 0.88),
      )
    )
  })
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
