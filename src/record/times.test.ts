import { expect, test } from 'vitest'
import { agree, dayOf, daysOf, gap, isoDay, lastDayOf, publishedDays } from './times.ts'

const days = (start: string, end?: string) =>
  daysOf({ start, ...(end === undefined ? {} : { end }), precision: 'day' })!

test.each([
  ['a day and its month', days('2031-03-13'), days('2031-03', '2031-03'), 0],
  ['a day and its year', days('2031-03-13'), days('2031', '2031'), 0],
  ['a day and a week that holds it', days('2031-03-13'), days('2031-03-10', '2031-03-16'), 0],
  ['a minute and its day', days('2031-03-13T16:00', '2031-03-13T16:00'), days('2031-03-13'), 0],
  ['a day without a year and the day', days('XXXX-03-13', 'XXXX-03-13'), days('2031-03-13'), 0],
  ['a day without a year and the next day', days('XXXX-03-13', 'XXXX-03-13'), days('2031-03-14'), 1],
  ['the turn of a year', days('XXXX-12-31', 'XXXX-12-31'), days('2031-01-01'), 1],
  ['two days', days('2031-03-13'), days('2031-03-20'), 7],
])('%s', (_, a, b, between) => {
  expect(gap(a, b)).toBe(between)
  expect(gap(b, a)).toBe(between)
  expect(agree(a, b)).toBe(between === 0)
})

test('an open, approximate time agrees with all that follows', () => {
  const open = daysOf({ start: '2031-03-18', precision: 'day', approx: true })!
  expect(agree(open, days('2031-09-01'))).toBe(true)
  expect(agree(open, days('2031-03-01'))).toBe(false)
})

test('what is no date covers no days', () => {
  expect(daysOf({ start: 'soon', precision: 'day' })).toBeUndefined()
  expect(daysOf(undefined)).toBeUndefined()
  expect(dayOf('never')).toBeNaN()
  expect(publishedDays(undefined)).toBeUndefined()
})

test('a month ends on its last day', () => {
  expect(isoDay(lastDayOf('2032-02'))).toBe('2032-02-29')
  expect(isoDay(lastDayOf('2031'))).toBe('2031-12-31')
  expect(publishedDays({ start: '2031-02', basis: 'given' })).toEqual({
    from: dayOf('2031-02-01'),
    to: dayOf('2031-02-28'),
    year: true,
  })
})
