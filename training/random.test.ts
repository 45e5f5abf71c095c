import { expect, test } from 'vitest'
import { exponential, randomFrom } from './random.ts'

test('e to the x', () => {
  for (const x of [0, -1e-9, -0.5, -1, -17.3, -200]) expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 12)
  expect(exponential(-1e9)).toBe(0)
})

test('a seed gives the same numbers, spread over [0, 1)', () => {
  const numbers = Array.from({ length: 1000 }, randomFrom(5))
  expect(numbers).toEqual(Array.from({ length: 1000 }, randomFrom(5)))
  expect(numbers.every((x) => x >= 0 && x < 1)).toBe(true)
  expect(numbers.reduce((a, b) => a + b) / 1000).toBeCloseTo(0.5, 1)
})
