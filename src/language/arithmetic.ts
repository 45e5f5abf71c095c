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
  /**
   * Squashes gates in place: of each four blocks of `hidden` numbers, [u | v | u' | v'] become
   * [z | h | z' | h'] with h = v/√(1+v²) and z = (1 + u/√(1+u²)) / 2: IEEE basic operations only.
   */
  squash(gates: number, count: number, hidden: number): void
  /**
   * Cells of the tokens from `first` up to `end`: c = z·c' + (1 - z)·h, c' being the cell before, in the
   * first half of the 2·hidden numbers of a token forwards, in the second backwards.
   */
  scan(gates: number, cells: number, first: number, end: number, hidden: number): void
  /** `to` = a + b + c + d, `count` numbers each, a multiple of 4. */
  sum(to: number, a: number, b: number, c: number, d: number, count: number): void
}

type Kernel = Record<'multiply' | 'squash' | 'scan' | 'sum', (...numbers: number[]) => void>

/** Opens room for `size` numbers, all 0. */
export function openArithmetic(size: number): Arithmetic {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((size * 4) / 65536) + 1 })
  const bytes = Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0))
  const program = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } })
  const kernel = program.exports as Kernel
  return {
    numbers: new Float32Array(memory.buffer),
    multiply: (c, a, b, m, k, n, add = 0) => kernel.multiply(c * 4, a * 4, b * 4, m, k, n, add),
    squash: (gates, count, hidden) => kernel.squash(gates * 4, (gates + count * 4 * hidden) * 4, hidden * 4),
    scan(gates, cells, first, end, hidden) {
      const [bytes, gate, cell] = [hidden * 4, hidden * 16, hidden * 8]
      kernel.scan(gates * 4 + first * gate, cells * 4 + first * cell, end - first, gate, cell, bytes)
      const last = end - 1
      const [gateBack, cellBack] = [gates * 4 + last * gate + 2 * bytes, cells * 4 + last * cell + bytes]
      kernel.scan(gateBack, cellBack, end - first, -gate, -cell, bytes)
    },
    sum: (to, a, b, c, d, count) => kernel.sum(to * 4, a * 4, b * 4, c * 4, d * 4, count * 4),
  }
}
