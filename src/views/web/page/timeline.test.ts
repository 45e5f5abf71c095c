import { expect, test } from 'vitest'
import { inventedRecord } from './invented/record.ts'
import { entriesOf, groupsOf, latestReport, newsOf } from './timeline.ts'
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

test('news are the latest reported, recaps left out, changes told', () => {
  const news = newsOf(entries)
  expect(news[0]?.published).toBe('2031-03-19T04:55')
  expect(news.flatMap(({ change }) => change ?? [])).toEqual([{ from: 'planned', to: 'postponed' }])
  for (const { entry, change } of news) expect(change ?? !entry.item.background).toBeTruthy()
})

test('news on the same words are told once', () => {
  const [first, ...rest] = entries.filter(({ item }) => item.first_reported !== undefined)
  const twin = { ...first!, item: { ...first!.item, id: 'twin' } }
  const news = newsOf([first!, twin, ...rest])
  expect(news.flatMap(({ also }) => also.map(({ item }) => item.id))).toContain('twin')
})
