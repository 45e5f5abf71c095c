import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readModel } from '../src/language/model.ts'
import { writeModel } from './model-file.ts'

const shipped = readFileSync(new URL('../models/en.bin', import.meta.url))

test('what is read from a model file is written to the same bytes', () => {
  expect(Buffer.from(writeModel(readModel(shipped))).equals(shipped)).toBe(true)
})

test('the shipped model takes no more than 6 MB', () => {
  expect(shipped.length).toBeLessThan(6_000_000)
})

test('other bytes are no model', () => {
  expect(() => readModel(new TextEncoder().encode('not a model at all'))).toThrow(SyntaxError)
})
