import { expect, test } from 'vitest'
import { sampleFigures } from '../bench/recordgold.ts'

test('of readings made by hand the gold record is matched in full', () => {
  const missed = Object.entries(sampleFigures().gold).filter(([, share]) => share < 1)
  expect(missed).toEqual([])
})
