import { expect, test } from 'vitest'
import { inWords } from './values.ts'

test.each([
  ['duration', 'PT1H30M', '1 hour 30 minutes'],
  ['duration', 'P3D', '3 days'],
  ['duration', 'about an hour', 'about an hour'],
  ['figure', 'P3D', 'P3D'],
])('%s %s is %s', (field, value, words) => {
  expect(inWords(field, value)).toBe(words)
})
