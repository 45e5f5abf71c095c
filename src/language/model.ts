import type { LemmaRules } from './lemmas.ts'
import { blocksOf, type Shape } from './shape.ts'
import type { TokenRules } from './token-rules.ts'

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

/** A model with what else its language needs, as its file holds it. */
export interface Language {
  readonly model: Model
  readonly tokens: TokenRules
  readonly lemmas: LemmaRules
}

/** What the file's first part says; the numbers follow in the order of `parts`. */
export interface Header {
  readonly name: string
  readonly language: string
  readonly shape: Shape
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly tokens: TokenRules
  readonly lemmas: { readonly longest: number; readonly rules: readonly (readonly [string, string])[] }
  readonly vectors: { readonly parts: number; readonly length: number }
  /** Where each array of numbers stands in the file, in bytes, and of how many numbers it is. */
  readonly parts: Readonly<Record<Part, readonly [at: number, count: number]>>
  /** What each whole number of a block of parameters stands for. */
  readonly scales: readonly number[]
}

export type Part =
  | 'vectorHashes'
  | 'vectorCodes'
  | 'centroids'
  | 'featureHashes'
  | 'featureScales'
  | 'featureRows'
  | 'parameters'

/** Begins every model file; the last letter is the version of the format. */
export const MAGIC = 'DEMLANG1'

/**
 * Reads a model file (its format stands in models/README.md).
 * @throws SyntaxError where the bytes are not a model file of this format
 */
export function readModel(bytes: Uint8Array): Language {
  const text = (from: number, end: number) => new TextDecoder().decode(bytes.subarray(from, end))
  if (bytes.length < 12 || text(0, 8) !== MAGIC)
    throw new SyntaxError(
      `Cannot read the model: it does not begin with ${MAGIC}. Make it anew with "npm run train".`,
    )
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
  const headerEnd = 12 + new DataView(whole).getUint32(8, true)
  const header = JSON.parse(text(12, headerEnd)) as Header
  const { vectorHashes, vectorCodes, centroids, featureHashes } = header.parts
  const model: Model = {
    name: header.name,
    language: header.language,
    shape: header.shape,
    tags: header.tags,
    relations: header.relations,
    vectors: {
      ...header.vectors,
      hashes: new Uint32Array(whole, ...vectorHashes),
      codes: new Uint8Array(whole, ...vectorCodes),
      centroids: new Float32Array(whole, ...centroids),
    },
    features: { hashes: new Uint32Array(whole, ...featureHashes), rows: readRows(whole, header) },
    parameters: readParameters(whole, header),
  }
  const lemmas = { longest: header.lemmas.longest, rules: new Map(header.lemmas.rules) }
  return { model, tokens: header.tokens, lemmas }
}

function readRows(whole: ArrayBuffer, { parts, shape }: Header): Float32Array {
  const scales = new Float32Array(whole, ...parts.featureScales)
  const small = new Int8Array(whole, ...parts.featureRows)
  const rows = new Float32Array(small.length)
  for (let row = 0, i = 0; row < scales.length; row++)
    for (const end = i + shape.feature; i < end; i++) rows[i] = small[i]! * scales[row]!
  return rows
}

function readParameters(whole: ArrayBuffer, { parts, shape, scales }: Header): Float32Array {
  const small = new Int16Array(whole, ...parts.parameters)
  const parameters = new Float32Array(small.length)
  Object.values(blocksOf(shape)).forEach(({ at, rows, columns }, block) => {
    for (let i = at; i < at + rows * columns; i++) parameters[i] = small[i]! * scales[block]!
  })
  return parameters
}
