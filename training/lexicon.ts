import type { WordVectors } from '../src/language/model.ts'
import { EDGE_KEYS, featureKeys, findHash, UNSEEN_KEY, vectorKeys, wordKey } from '../src/language/words.ts'
import type { TreeSentence } from './conllu.ts'

/** A word type of the training text as the network's input sees it. */
export interface WordType {
  /** How often it stands in the training text, in any case of its letters. */
  readonly count: number
  /** Row of its word vector, -1 for none. */
  readonly vector: number
  /** Rows of its features, that of the word itself first where `known`. */
  readonly rows: Int32Array
  readonly known: boolean
}

export interface Lexicon {
  /** Hashes of all features, ascending. */
  readonly hashes: Uint32Array
  readonly types: ReadonlyMap<string, WordType>
  /** Rows of the two edges and of words never seen. */
  readonly edges: readonly [number, number]
  readonly unseen: number
}

/** Features worth a row: words that stand twice or more, the rest with three word types or more. */
export function buildLexicon(sentences: readonly TreeSentence[], vectors: WordVectors): Lexicon {
  const words = new Map<number, number>()
  const spellings = new Set<string>()
  for (const { forms } of sentences)
    for (const form of forms) {
      spellings.add(form)
      words.set(wordKey(form), (words.get(wordKey(form)) ?? 0) + 1)
    }
  const others = new Map<number, number>()
  for (const form of spellings)
    for (const key of featureKeys(form)) if (!words.has(key)) others.set(key, (others.get(key) ?? 0) + 1)
  const kept = new Set<number>([...EDGE_KEYS, UNSEEN_KEY])
  for (const [key, count] of words) if (count >= 2) kept.add(key)
  for (const [key, count] of others) if (count >= 3) kept.add(key)
  const hashes = Uint32Array.from(kept).sort()
  const types = new Map<string, WordType>()
  for (const form of spellings) types.set(form, describe(form, words.get(wordKey(form))!, hashes, vectors))
  const rowOf = (key: number) => findHash(hashes, key)
  return { hashes, types, edges: [rowOf(EDGE_KEYS[0]), rowOf(EDGE_KEYS[1])], unseen: rowOf(UNSEEN_KEY) }
}

function describe(form: string, count: number, hashes: Uint32Array, vectors: WordVectors): WordType {
  const rows = featureKeys(form).map((key) => findHash(hashes, key))
  const vector = vectorKeys(form)
    .map((key) => findHash(vectors.hashes, key))
    .find((row) => row >= 0)
  return {
    count,
    vector: vector ?? -1,
    rows: Int32Array.from(rows.filter((row) => row >= 0)),
    known: rows[0]! >= 0,
  }
}
