import { expect, test } from 'vitest'
import { readUnheld } from '../../../bench/unheld.ts'

/** Share of the sentences that may be read as fact. */
const MOST_HELD = 0.03
/** Share that must become what their line says. */
const LEAST_RIGHT = 0.5

const all = readUnheld()

test('there are three hundred sentences', () => {
  expect(all.length).toBeGreaterThanOrEqual(300)
})

test('what did not happen is not read as fact', () => {
  const held = all.filter(({ held }) => held).map(({ line, sentence }) => `${line}: ${sentence}`)
  expect(held.length / all.length, held.join('\n')).toBeLessThanOrEqual(MOST_HELD)
})

test('most become what they must', () => {
  expect(all.filter(({ right }) => right).length / all.length).toBeGreaterThanOrEqual(LEAST_RIGHT)
})
