import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreement, BINS, shingles, sketch } from './minhash.ts'

const words = (n: number, from = 0) => Array.from({ length: n }, (_, i) => `w${from + i}`)

test('the same words give the same sketch, others hardly agree', () => {
  const one = sketch(shingles(words(400)))
  expect(agreement(one, sketch(shingles(words(400))))).toBe(1)
  expect(agreement(one, sketch(shingles(words(400, 1000))))).toBeLessThan(0.05)
})

test('agreement estimates the share of common runs', () => {
  // 600 of 1000 runs in common of 1400 in all: 0.43.
  const near = agreement(sketch(shingles(words(1004))), sketch(shingles(words(1004, 400))))
  expect(near).toBeGreaterThan(0.43 - 0.13)
  expect(near).toBeLessThan(0.43 + 0.13)
})

test('a text shorter than a run has one run, an empty one none', () => {
  expect(shingles(words(3))).toHaveLength(1)
  expect(shingles([])).toHaveLength(0)
  expect(sketch(shingles([]))).toHaveLength(BINS)
})

test('a sketch of anything but nothing has no empty bin', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (all) => {
      expect(Math.max(...sketch(shingles(all)))).toBeLessThan(0xffffffff)
    }),
  )
})
