import type { Shape } from './shape.ts'

/** Word vectors, squeezed: each part of a vector is one of 256 centroids of that part. */
export interface WordVectors {
  /** Hashes of the words, ascending. */
  readonly hashes: Uint32Array
  /** `parts` bytes a word, in the order of `hashes`. */
  readonly codes: Uint8Array
  /** 256 centroids a part, `length / parts` numbers each. */
  readonly centroids: Float32Array
  readonly parts: number
  readonly length: number
}

/** What training made for one language. */
export interface Model {
  /** What readings say they were made by: language, version, and what the training came from. */
  readonly name: string
  readonly language: string
  readonly shape: Shape
  /** `UPOS_XPOS` pairs. */
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly vectors: WordVectors
  /** Hashes of words, endings, beginnings and shapes, ascending, and a row of `shape.feature` numbers each. */
  readonly features: { readonly hashes: Uint32Array; readonly rows: Float32Array }
  readonly parameters: Float32Array
}
