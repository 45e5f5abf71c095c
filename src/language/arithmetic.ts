import { KERNEL } from './kernel.ts'

// What is used of WebAssembly: neither the DOM's types nor Node's are known to this room.
interface Assembly {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> }
}
declare const WebAssembly: Assembly
declare const atob: (base64: string) => string

/** Room for numbers, and what is computed within it. Places and counts are of numbers, not bytes. */
export interface Arithmetic {
  readonly numbers: Float32Array
  /** C = A·B with A m×k, B k×n, row-major; C += A·B where `add` is 1. `m` is a multiple of 4, `n` of 8. */
  multiply(c: number, a: number, b: number, m: number, k: number, n: number, add?: 0 | 1): void
  /** C = A·B with B as packed by {@link packColumns}: the same bits as `multiply`, and faster for many columns. */
  multiplyPacked(c: number, a: number, b: number, m: number, k: number, n: number): void
  /** Of `count` rows, `stride` numbers apart: the first `width` numbers, a multiple of 4, 0 where they are less. */
  rectify(at: number, count: number, width: number, stride: number): void
  /**
   * Squashes gates in place: of each four blocks of `hidden` numbers, [u | v | u' | v'] become
   * [z | h | z' | h'] with h = v/√(1+v²) and z = (1 + u/√(1+u²)) / 2: IEEE basic operations only.
   */
  squash(gates: number, count: number, hidden: number): void
  /**
   * Cells of the tokens from `first` up to `end`: c = z·c' + (1 - z)·h, c' being the cell before, in the
   * first half of the 2·hidden numbers of a token forwards, in the second backwards. With `add` 1 they
   * are added to what stands in their place.
   */
  scan(gates: number, cells: number, first: number, end: number, hidden: number, add?: 0 | 1): void
  /** `to` = a + b + c + d, `count` numbers each, a multiple of 4. */
  sum(to: number, a: number, b: number, c: number, d: number, count: number): void
  /** Whole numbers of 16 bits at `to` (a place of `numbers`): those nearest to `scale` times the numbers. */
  shrink(to: number, from: number, count: number, scale: number): void
  /**
   * C = bias + scale · (A·B), bias and scale a number a column, A and B whole numbers of 16 bits: A as
   * made by `shrink`, B as packed by {@link packSmall}. Twice as fast as `multiply`.
   */
  multiplySmall(
    c: number,
    a: number,
    b: number,
    m: number,
    k: number,
    n: number,
    bias: number,
    scale: number,
  ): void
}

type Kernel = Record<
  'multiply' | 'squash' | 'scan' | 'sum' | 'shrink' | 'multiplySmall' | 'rectify',
  (...numbers: number[]) => void
>

/** Opens room for `size` numbers, all 0. */
export function openArithmetic(size: number): Arithmetic {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((size * 4) / 65536) + 1 })
  const bytes = Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0))
  const program = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } })
  const kernel = program.exports as Kernel
  return {
    numbers: new Float32Array(memory.buffer),
    multiply: (c, a, b, m, k, n, add = 0) =>
      kernel.multiply(c * 4, a * 4, b * 4, m, k, n, add, n * 4, BLOCK * 4),
    multiplyPacked: (c, a, b, m, k, n) =>
      kernel.multiply(c * 4, a * 4, b * 4, m, k, n, 0, BLOCK * 4, BLOCK * 4 * k),
    rectify: (at, count, width, stride) => kernel.rectify(at * 4, count, width * 4, stride * 4),
    squash: (gates, count, hidden) => kernel.squash(gates * 4, (gates + count * 4 * hidden) * 4, hidden * 4),
    scan(gates, cells, first, end, hidden, add = 0) {
      const [bytes, gate, cell] = [hidden * 4, hidden * 16, hidden * 8]
      kernel.scan(gates * 4 + first * gate, cells * 4 + first * cell, end - first, gate, cell, bytes, add)
      const last = end - 1
      const [gateBack, cellBack] = [gates * 4 + last * gate + 2 * bytes, cells * 4 + last * cell + bytes]
      kernel.scan(gateBack, cellBack, end - first, -gate, -cell, bytes, add)
    },
    sum: (to, a, b, c, d, count) => kernel.sum(to * 4, a * 4, b * 4, c * 4, d * 4, count * 4),
    shrink: (to, from, count, scale) => kernel.shrink(to * 4, from * 4, count, scale),
    multiplySmall: (c, a, b, m, k, n, bias, scale) =>
      kernel.multiplySmall(c * 4, a * 4, b * 4, m, k, n, bias * 4, scale * 4),
  }
}

/** Columns that the kernel works on at once. */
const BLOCK = 8

/** Packs the matrix at `at` in its place: each 8 columns stand together, row by row. */
export function packColumns(f: Float32Array, at: number, rows: number, columns: number): void {
  const plain = f.slice(at, at + rows * columns)
  let to = at
  for (let block = 0; block < columns; block += BLOCK)
    for (let from = block; from < plain.length; from += columns)
      for (let i = 0; i < BLOCK; i++) f[to++] = plain[from + i]!
}

/** Scale of the numbers that layers give, none of which lies beyond ±4, as whole numbers. */
export const SMALL = 1024
const MOST = 2047

/**
 * Packs the matrix at `from` as whole numbers of up to 11 bits, with a scale for each column at `scales`
 * that takes back {@link SMALL} too. So a sum of up to 250 products stays within 32 bits.
 */
export function packSmall(
  f: Float32Array,
  from: number,
  rows: number,
  columns: number,
  to: number,
  scales: number,
): void {
  const small = new Int16Array(f.buffer, to * 4, rows * columns)
  for (let column = 0; column < columns; column++) {
    let most = 0
    for (let row = 0; row < rows; row++) most = Math.max(most, Math.abs(f[from + row * columns + column]!))
    const scale = most / MOST || 1
    f[scales + column] = scale / SMALL
    const block = (column >> 3) * 8 * rows + (column & 7) * 2
    for (let row = 0; row < rows; row++)
      small[block + (row >> 1) * 16 + (row & 1)] = Math.round(f[from + row * columns + column]! / scale)
  }
}
