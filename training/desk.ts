import { openArithmetic, type Arithmetic } from '../src/language/arithmetic.ts'
import { blocksOf, countParameters, type Blocks, type Shape } from '../src/language/shape.ts'
import { addRows, repeatRow, transpose } from './layers.ts'

/** A few sentences as the network sees them. Parallel arrays, one entry a token. */
export interface Batch {
  /** Sentence s is tokens [bounds[s], bounds[s + 1]). */
  readonly bounds: readonly number[]
  /** Row of the token's word type in `types`. Rows 0 and 1 are the edges of a sentence. */
  readonly words: Int32Array
  /** Input vectors of the word types, `vector + feature` numbers each. */
  readonly types: Float32Array
  /** Gold tag, head (within the sentence, -1 root) and relation; -1 (head: -2) where there is none. */
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
}

/** How much is left out at random while learning: of the input, between layers, before links. */
export interface Dropout {
  readonly input: number
  readonly layer: number
  readonly link: number
}

/** A network in training. */
export interface Network {
  readonly shape: Shape
  readonly blocks: Blocks
  readonly arithmetic: Arithmetic
  /** How many parameters there are: they are the first numbers, their slopes follow. */
  readonly parameters: number
}

/** Opens a network with room for batches of up to about 4,000 tokens. Its parameters are all 0. */
export function openNetwork(shape: Shape): Network {
  const blocks = blocksOf(shape)
  return {
    shape,
    blocks,
    arithmetic: openArithmetic(30_000_000),
    parameters: countParameters(blocks),
  }
}

/** Room is handed out from `next` upwards, anew for each batch. */
export interface Desk {
  readonly net: Network
  readonly f: Float32Array
  readonly batch: Batch
  readonly size: number
  next: number
}

/** Room for `count` numbers, which hold what was there before. */
export function take(desk: Desk, count: number): number {
  const at = desk.next
  desk.next += (count + 7) & ~7
  if (desk.next > desk.f.length) throw new RangeError(`No room for a batch of ${desk.size} tokens`)
  return at
}

/** Room for `count` numbers, all 0. */
export function zeroed(desk: Desk, count: number): number {
  const at = take(desk, count)
  desk.f.fill(0, at, at + count)
  return at
}

/** Where the slopes of a block stand. */
export function slopeAt(desk: Desk, name: string): number {
  return desk.net.parameters + desk.net.blocks[name]!.at
}

/** Y = X·W + b for `count` rows. */
export function dense(desk: Desk, name: string, input: number, count: number): number {
  const { rows, columns, at } = desk.net.blocks[name]!
  const padded = (count + 3) & ~3
  const output = take(desk, padded * columns)
  repeatRow(desk.f, desk.net.blocks[`${name}Bias`]!.at, columns, output, padded)
  desk.net.arithmetic.multiply(output, input, at, padded, rows, columns, 1)
  return output
}

/** Adds the slopes of W and b, and returns the slopes of X. */
export function denseBack(desk: Desk, name: string, input: number, dOutput: number, count: number): number {
  const { columns } = desk.net.blocks[name]!
  addRows(desk.f, dOutput, columns, count, slopeAt(desk, `${name}Bias`))
  return matrixBack(desk, name, input, dOutput, count)
}

// So many rows at a time stay in the processor's nearest memory.
const CHUNK = 128

/** The same without a bias. */
export function matrixBack(desk: Desk, name: string, input: number, dOutput: number, count: number): number {
  const { arithmetic } = desk.net
  const { rows, columns, at } = desk.net.blocks[name]!
  const padded = (count + 3) & ~3
  const dInput = take(desk, padded * rows)
  const mark = desk.next
  const turned = take(desk, rows * Math.max(CHUNK, columns))
  for (let from = 0; from < count; from += CHUNK) {
    const some = Math.min(CHUNK, count - from)
    transpose(desk.f, input + from * rows, some, rows, turned)
    arithmetic.multiply(slopeAt(desk, name), turned, dOutput + from * columns, rows, some, columns, 1)
  }
  transpose(desk.f, at, rows, columns, turned)
  arithmetic.multiply(dInput, dOutput, turned, padded, columns, rows)
  desk.next = mark
  return dInput
}
