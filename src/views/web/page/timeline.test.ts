import { expect, test } from 'vitest'
import { inventedRecord } from './invented/record.ts'
import { entriesOf, groupsOf, latestReport, reportDayBefore } from './timeline.ts'
import type { By, Order } from './timeline.ts'
import { directoryOf } from './who.ts'

const record = inventedRecord()
const entries = entriesOf(record, directoryOf(record))
const groups = (by: By, order: Order): ReturnType<typeof groupsOf> =>
  groupsOf(entries, by, order, latestReport(record))

const sections = (order: Order): string[] => [
  ...new Set(groups('happened', order).map(({ section }) => section)),
]

test('every entry stands in one group, whatever the order', () => {
  for (const by of ['happened', 'reported'] as const)
    for (const order of ['newest', 'oldest'] as const) {
      const ids = groups(by, order).flatMap((group) => group.entries.map(({ item }) => item.id))
      expect(new Set(ids).size).toBe(record.items.length)
      expect(ids).toHaveLength(record.items.length)
    }
})

test('what lies ahead comes first or last, what has no year or date always at the end', () => {
  expect(sections('newest')).toEqual(['ahead', 'dated', 'no-year', 'no-date'])
  expect(sections('oldest')).toEqual(['dated', 'ahead', 'no-year', 'no-date'])
})

test('days run one way in each order, and coarse times stand by themselves', () => {
  const dated = groups('happened', 'oldest').filter(({ section }) => section === 'dated')
  const headings = dated.map(({ heading }) => heading.replace('day,', 'day'))
  expect(headings[0]).toBe('about 2027')
  expect(headings.indexOf('January 2031')).toBeLessThan(headings.indexOf('Monday 10 March 2031'))
  const turned = groups('happened', 'newest').filter(({ section }) => section === 'dated')
  expect(turned.map(({ key }) => key)).toEqual(dated.map(({ key }) => key).toReversed())
})

test('new is what came after the last day of reports but one', () => {
  expect(reportDayBefore(record)).toBe('2031-03-17')
  expect(reportDayBefore({ ...record, reports: record.reports.slice(0, 1) })).toBe('2031-03-09')
  expect(reportDayBefore({ ...record, reports: [] })).toBeUndefined()
})
