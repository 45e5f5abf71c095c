import { hashOf, mixed } from './words.ts'

/** How many numbers a sketch has. */
export const BINS = 128
const ROWS = 4

/**
 * The hashes of all runs of `length` words. A text shorter than that has one: its own.
 */
export function shingles(words: readonly string[], length = 5): Uint32Array {
  const hashes = Uint32Array.from(words, hashOf)
  if (words.length === 0) return hashes
  const out = new Uint32Array(Math.max(1, words.length - length + 1))
  for (let i = 0; i < out.length; i++) {
    let h = 0
    for (let k = i; k < Math.min(i + length, hashes.length); k++) h = Math.imul(h, 31) + hashes[k]!
    out[i] = mixed(h)
  }
  return out
}

/**
 * A one-permutation MinHash sketch (Li, Owen, Zhang 2012) with optimal densification (Shrivastava
 * 2017): the share of equal numbers in two sketches estimates the Jaccard likeness of two shingle sets.
 */
export function sketch(hashes: Uint32Array): Uint32Array {
  const bins = new Uint32Array(BINS).fill(EMPTY)
  for (const h of hashes) {
    const bin = h >>> 25
    const value = h & 0x1ffffff
    if (value < bins[bin]!) bins[bin] = value
  }
  return hashes.length === 0 ? bins : densified(bins)
}

const EMPTY = 0xffffffff

/** Empty bins borrow from a bin that a fixed hash of their number and the attempt points to. */
function densified(bins: Uint32Array): Uint32Array {
  const out = bins.slice()
  for (let bin = 0; bin < BINS; bin++) {
    let from = bin
    for (let attempt = 1; bins[from] === EMPTY; attempt++) from = mixed(bin * 0x10001 + attempt) & (BINS - 1)
    out[bin] = bins[from]!
  }
  return out
}

/** The share of bins in which two sketches agree, from 0 to 1. */
export function agreement(a: Uint32Array, b: Uint32Array): number {
  let same = 0
  for (let i = 0; i < BINS; i++) if (a[i] === b[i]) same++
  return same / BINS
}

/** One key for each band of four bins: two sketches that share a key are worth comparing. */
export function bandKeys(of: Uint32Array): number[] {
  const keys: number[] = []
  for (let band = 0; band < BINS / ROWS; band++) {
    let h = band
    for (let row = 0; row < ROWS; row++) h = mixed(Math.imul(h, 31) + of[band * ROWS + row]!)
    // The band's number keeps keys of different bands apart beyond 32 bits.
    keys.push(band * 0x100000000 + h)
  }
  return keys
}
