/** A seeded source of numbers in [0, 1), the same on every machine: integer arithmetic only. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296
  }
}

/** Puts `items` into a random order, in place. */
export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const item = items[i]!
    items[i] = items[j]!
    items[j] = item
  }
  return items
}

// e^x = 2^k · e^r with |r| <= ln(2)/2. Math.exp may differ in its last bit between machines; this does not.
const POWERS = Float64Array.from({ length: 1025 }, (_, i) => powerOfTwo(i - 700))

/** e^x for x <= 0, from IEEE basic operations only. Relative error under 1e-13; 0 below -480. */
export function exponential(x: number): number {
  if (x < -480) return 0
  const k = Math.round(x * Math.LOG2E)
  const r = x - k * Math.LN2
  let sum = 1
  for (let i = 13; i > 0; i--) sum = 1 + (sum * r) / i
  return sum * POWERS[k + 700]!
}

function powerOfTwo(exponent: number): number {
  let power = 1
  for (let i = 0; i < Math.abs(exponent); i++) power *= exponent < 0 ? 0.5 : 2
  return power
}
