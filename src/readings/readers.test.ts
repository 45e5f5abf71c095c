import { expect, test } from 'vitest'
import { makeReaders, unmetNeeds } from './index.ts'

test('every reader finds what it needs from those before it', () => {
  expect(unmetNeeds(makeReaders())).toEqual([])
})

test('unmetNeeds() names the reader and the part', () => {
  const late = makeReaders().toReversed()
  expect(unmetNeeds(late)).toContain('politics: contacts')
})
