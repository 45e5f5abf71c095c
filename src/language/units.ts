import { bestTree } from './tree.ts'

// Further from any score than scores are from each other.
const NEVER = -1e5

/**
 * Makes the scores of a section keep the tokens [first, end) together: the best tree among them is found
 * alone, and then only its top may have a head, or dependents, outside. Rows and columns as in
 * {@link bestTree}; what lies outside the section is cut off.
 */
export function holdTogether(
  scores: Float32Array,
  at: number,
  width: number,
  count: number,
  first: number,
  end: number,
): void {
  const from = Math.max(0, first)
  const size = Math.min(end, count) - from
  if (size < 2 || size >= count) return
  const inner = innerScores(scores, at, width, count, from, size)
  const heads = new Int32Array(size)
  bestTree(inner, 0, size, size + 1, heads, 0)
  for (let i = 0; i < count; i++) {
    const row = at + i * width
    const inside = i >= from && i < from + size
    const head = inside ? (heads[i - from] ?? 0) : 0
    for (let j = -1; j < count; j++) {
      const there = j >= from && j < from + size
      const allowed = !inside ? !there || heads[j - from]! < 0 : head < 0 ? !there : j === from + head
      if (!allowed) scores[row + j + 1] = NEVER
    }
  }
}

/** Scores among the tokens alone; instead of the root stands the best head that each has outside. */
function innerScores(
  scores: Float32Array,
  at: number,
  width: number,
  count: number,
  from: number,
  size: number,
): Float32Array {
  const inner = new Float32Array(size * (size + 1))
  for (let i = 0; i < size; i++) {
    const row = at + (from + i) * width
    let outside = scores[row]!
    for (let j = 0; j < count; j++) {
      if (j < from || j >= from + size) outside = Math.max(outside, scores[row + j + 1]!)
      else inner[i * (size + 1) + j - from + 1] = scores[row + j + 1]!
    }
    inner[i * (size + 1)] = outside
  }
  return inner
}
