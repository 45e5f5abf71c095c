import { expect, test } from 'vitest'
import { reportOf } from '../../bench/report-of.ts'
import { analyseShipped } from '../engines.ts'
import { makeReaders, read, unmetNeeds } from './index.ts'

test('every reader finds what it needs from those before it', () => {
  expect(unmetNeeds(makeReaders())).toEqual([])
})

test('unmetNeeds() names the reader and the part', () => {
  const late = makeReaders().toReversed()
  expect(unmetNeeds(late)).toContain('politics: contacts')
})

test.each([
  ['Kenya offered on 4 May to hold talks with Chile.', 'proposal', '2031-05-04'],
  ['Kenya offered to hold talks with Chile on 9 May.', 'proposal', undefined],
  ['Kenya proposed to extend the 2029 trade accord with Chile.', 'proposal', undefined],
  ['Kenya and Chile will hold talks on 9 May.', 'contact', '2031-05-09'],
])('%s: when the %s was', (text, kind, day) => {
  const report = reportOf(text, '2031-05-06')
  const { items } = read(report, analyseShipped(text, 'en'), makeReaders(), 'test')
  expect(items.find((item) => item.kind === kind)?.time?.start).toBe(day)
})
