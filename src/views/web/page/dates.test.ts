import { expect, test } from 'vitest'
import type { TimeValue } from '../../../evidence/index.ts'
import { durationWords, publishedWords, whenWords } from './dates.ts'

const day = (start: string, end?: string, more: Partial<TimeValue> = {}): TimeValue => ({
  start,
  precision: 'day',
  ...(end ? { end } : {}),
  ...more,
})

const times: readonly (readonly [TimeValue, string])[] = [
  [day('2031-03-13', '2031-03-13'), 'Thursday 13 March 2031'],
  [day('2031-03-13', '2031-03-13', { approx: true }), 'Thursday 13 March 2031, about this day'],
  [day('2031-03-13'), 'from 13 March 2031, end not given'],
  [day('2031-03-12', '2031-03-14'), '12–14 March 2031'],
  [day('2031-02-26', '2031-03-03'), '26 February–3 March 2031'],
  [day('XXXX-03-11', 'XXXX-03-11'), '11 March, year not given'],
  [day('XXXX-02-29', 'XXXX-02-29'), '29 February, year not given'],
  [day('2031-03-03', '2031-03-09', { precision: 'week' }), 'week of 3–9 March 2031'],
  [day('2031-03', '2031-03', { precision: 'month' }), 'March 2031'],
  [day('2031-04', '2031-06', { precision: 'quarter' }), 'second quarter of 2031'],
  [
    day('2029-09', '2029-11', { precision: 'season', text: 'last autumn' }),
    '“last autumn” (September–November 2029)',
  ],
  [day('2029-23', '2029-23', { precision: 'season' }), 'autumn 2029'],
  [day('2027', '2027', { precision: 'year', approx: true }), 'about 2027'],
  [
    day('2031-03-13', '2031-03-13', { precision: 'part-of-day', part: 'evening' }),
    'Thursday 13 March 2031, evening',
  ],
  [
    day('2031-03-13T14:30', '2031-03-13T14:30', {
      precision: 'minute',
      zone: 'America/New_York',
      approx: true,
    }),
    'Thursday 13 March 2031, about 14:30, New York time',
  ],
  [day('2031-03-13T02', '2031-03-13T04', { precision: 'hour' }), 'Thursday 13 March 2031, 02:00–04:00'],
]

test.each(times)('%j is said as it is known', (time, said) => {
  expect(plain(whenWords(time))).toBe(said)
})

test.each([
  ['2031-03-13', '13 March 2031'],
  ['2031-03-13T21:40', '13 March 2031, 21:40'],
  ['2031-03', 'March 2031'],
  ['2031', '2031'],
])('published %s', (iso, said) => {
  expect(plain(publishedWords(iso))).toBe(said)
})

test.each([
  ['PT9H', '9 hours'],
  ['P30D', '30 days'],
  ['PT1H30M', '1 hour 30 minutes'],
  ['2031-03-10', '2031-03-10'],
  ['nine', 'nine'],
])('duration %s', (iso, said) => {
  expect(durationWords(iso)).toBe(said)
})

/** Versions of Intl's data differ in the spaces around a dash and in the comma after a weekday. */
function plain(text: string): string {
  return text.replaceAll(/\s*–\s*/g, '–').replace(/day, (?=\d)/, 'day ')
}
