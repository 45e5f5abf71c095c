import { expect, test } from 'vitest'
import { bylineOf } from './bylines.ts'

test.each([
  ['By Anna Brandt', ['Anna Brandt']],
  ['By Anna Brandt and Tom O’Ray, Lake News', ['Anna Brandt', 'Tom O’Ray', 'Lake News']],
  ['By ANNA BRANDT in Nordhaven', ['ANNA BRANDT']],
  ['By Anna Brandt | Lake News', ['Anna Brandt']],
  ['Author: krl', ['krl']],
  ['Written by Anna van der Brandt', ['Anna van der Brandt']],
  ['Par Anne Dubreuil et Luc Brun', ['Anne Dubreuil', 'Luc Brun']],
  ['Von Anna Brandt', ['Anna Brandt']],
  ['Автор: Олена Коваль', ['Олена Коваль']],
])('%s', (line, names) => {
  expect(bylineOf(line)).toEqual(names)
})

test.each([
  'By Thursday',
  'By the numbers',
  'BY THE NUMBERS',
  'By March 2021 the talks had ended.',
  'From Nordhaven',
  'By Anna Brandt | 3 March 2021 The talks on the lake ended on Friday',
  'From Anna Brandt in Nordhaven The talks on the lake ended on Friday',
  'CORRESPONDENT: We were there.',
  'By now the envoys had left',
  'Author: Indeed, this question is a hard one here.',
  'Von dort aus ging es weiter',
])('%s is no byline', (line) => {
  expect(bylineOf(line)).toBeUndefined()
})
