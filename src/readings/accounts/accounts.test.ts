import { expect, test } from 'vitest'
import { reportOf } from '../../../bench/report-of.ts'
import { analyseShipped } from '../../engines.ts'
import { makeReaders, read, type Statement } from '../index.ts'

const CALL =
  'President Odile Marchetti of France and President Baraka Wekesa of Kenya spoke by phone on Monday.'

/** What kind of item each statement of a text is about, behind the words of the call. */
function about(words: string): readonly (string | undefined)[] {
  const text = `${CALL} ${words}`
  const { items } = read(reportOf(text, undefined), analyseShipped(text, 'en'), makeReaders(), 'test')
  return items
    .filter((item): item is Statement => item.kind === 'statement')
    .map(({ about_item }) => items.find(({ id }) => id === about_item)?.kind)
}

test.each([
  ['“The two readouts of the call do not differ,” spokesman Hal Pembury said.', ['contact']],
  [
    'There is no contradiction between the accounts of Monday’s conversation with Wekesa, Marchetti said. “Both statements are right,” Marchetti said.',
    ['contact', 'contact'],
  ],
  ['The call with Wekesa was useful, Marchetti said.', [undefined]],
  ['The accounts of the bank are closed, Marchetti said.', [undefined]],
  ['“Both statements are wrong,” Marchetti said.', [undefined]],
])('%s', (words, expected) => {
  expect(about(words)).toEqual(expected)
})
