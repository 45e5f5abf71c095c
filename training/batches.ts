import type { Model, WordVectors } from '../src/language/model.ts'
import type { Shape } from '../src/language/shape.ts'
import type { TreeSentence } from './conllu.ts'
import type { Lexicon, WordType } from './lexicon.ts'
import type { Batch } from './desk.ts'
import { shuffle } from './random.ts'

/** A batch, and the feature rows that the input of each of its word types is the sum of. */
export interface FilledBatch extends Batch {
  readonly rows: readonly Int32Array[]
}

/** What input vectors are made of. */
export interface Inputs {
  readonly shape: Shape
  readonly lexicon: Lexicon
  readonly vectors: WordVectors
  readonly features: Float32Array
}

/** Chance that a word is taken for one never seen: rare words are, often. */
const FORGET = 0.25
/** Chance that the word vector of a type is left out. */
const BLIND = 0.04

/** Groups of sentences of about `size` tokens, in random order. */
export function planBatches(
  sentences: readonly TreeSentence[],
  size: number,
  random: () => number,
): TreeSentence[][] {
  const batches: TreeSentence[][] = []
  let tokens = Infinity
  for (const sentence of shuffle([...sentences], random)) {
    if (tokens >= size) {
      batches.push([])
      tokens = 0
    }
    batches.at(-1)!.push(sentence)
    tokens += sentence.forms.length
  }
  return batches
}

/** The sentences as numbers. */
export function fillBatch(
  inputs: Inputs,
  codes: Pick<Codes, 'tags' | 'relations'>,
  sentences: readonly TreeSentence[],
  random: () => number,
): FilledBatch {
  const bounds = [0]
  const slots = new Map<string, number>()
  const rows: Int32Array[] = inputs.lexicon.edges.map((row) => Int32Array.of(row))
  const types: (WordType | undefined)[] = [undefined, undefined]
  const words: number[] = []
  for (const { forms } of sentences) {
    for (const form of forms) {
      let slot = slots.get(form)
      if (slot === undefined) {
        slot = types.length
        slots.set(form, slot)
        const type = inputs.lexicon.types.get(form)!
        types.push(type)
        rows.push(rowsOf(type, inputs.lexicon, random))
      }
      words.push(slot)
    }
    bounds.push(words.length)
  }
  const relations = (sentence: TreeSentence) =>
    sentence.relations.map((name) => codes.relations.get(name) ?? -1)
  const tags = (sentence: TreeSentence) =>
    sentence.upos.map((upos, i) => codes.tags.get(`${upos}_${sentence.xpos[i]}`) ?? -1)
  return {
    bounds,
    words: Int32Array.from(words),
    types: inputVectors(inputs, types, rows, random),
    tags: Int32Array.from(sentences.flatMap(tags)),
    heads: Int32Array.from(sentences.flatMap((sentence) => sentence.heads)),
    relations: Int32Array.from(sentences.flatMap(relations)),
    rows,
  }
}

export interface Codes {
  readonly tags: ReadonlyMap<string, number>
  readonly relations: ReadonlyMap<string, number>
  readonly names: Pick<Model, 'tags' | 'relations'>
}

/** Tags and relations that stand twice or more, the most frequent first. */
export function collectCodes(sentences: readonly TreeSentence[]): Codes {
  const tags = frequent(sentences.flatMap(({ upos, xpos }) => upos.map((tag, i) => `${tag}_${xpos[i]}`)))
  const relations = frequent(sentences.flatMap((sentence) => [...sentence.relations]))
  return { tags: codesOf(tags), relations: codesOf(relations), names: { tags, relations } }
}

const codesOf = (names: readonly string[]): Map<string, number> =>
  new Map(names.map((name, code) => [name, code]))

function frequent(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([name]) => name)
}

function rowsOf(type: WordType, lexicon: Lexicon, random: () => number): Int32Array {
  const forget = !type.known || random() < FORGET / (FORGET + type.count)
  if (!forget) return type.rows
  const others = type.known ? type.rows.subarray(1) : type.rows
  return Int32Array.of(lexicon.unseen, ...others)
}

function inputVectors(
  { shape, vectors, features }: Inputs,
  types: readonly (WordType | undefined)[],
  rows: readonly Int32Array[],
  random: () => number,
): Float32Array {
  const length = shape.vector + shape.feature
  const numbers = new Float32Array(types.length * length)
  const part = vectors.length / vectors.parts
  types.forEach((type, slot) => {
    const at = slot * length
    if (type && type.vector >= 0 && random() >= BLIND)
      for (let i = 0; i < vectors.length; i++) {
        const code = vectors.codes[type.vector * vectors.parts + Math.floor(i / part)]!
        numbers[at + i] = vectors.centroids[(Math.floor(i / part) * 256 + code) * part + (i % part)]!
      }
    for (const row of rows[slot]!)
      for (let i = 0; i < shape.feature; i++)
        numbers[at + shape.vector + i]! += features[row * shape.feature + i]!
  })
  return numbers
}
