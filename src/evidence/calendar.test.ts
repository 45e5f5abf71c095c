import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  isoDay,
  monthNames,
  nearestDay,
  weekdayNames,
  weekdayOf,
  weekOf,
} from './calendar.ts'

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2025, 2, 29, undefined],
  [undefined, 2, 29, 'XXXX-02-29'],
  [undefined, 13, 1, undefined],
  [2025, 4, 31, undefined],
  [25, 4, 3, undefined],
])('the day %s %s %s is %s', (year, month, day, iso) => {
  expect(isoDay(year, month, day)).toBe(iso)
})

test('days move over months and years', () => {
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01')
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  expect(addDays('2024-03-01T10:30', 0)).toBe('2024-03-01')
  expect(addDays('XXXX-03-01', 1)).toBeUndefined()
  expect(daysBetween('2024-12-30', '2025-01-02')).toBe(3)
})

test('months move, and a day past the end is drawn back', () => {
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28')
  expect(addMonths('2025-01', -2)).toBe('2024-11')
  expect(addMonths('2025-12-05', 1)).toBe('2026-01-05')
})

test('weekdays and weeks', () => {
  expect(weekdayOf('2000-01-01')).toBe(6)
  expect(weekdayOf('1969-12-29')).toBe(1)
  expect(weekdayOf('XXXX-01-01')).toBeUndefined()
  expect(weekOf('2025-03-02')).toEqual(['2025-02-24', '2025-03-02'])
  expect(weekOf('2025-03-03')).toEqual(['2025-03-03', '2025-03-09'])
})

test('a day without a year takes the year that brings it nearest', () => {
  expect(nearestDay('XXXX-12-30', '2025-01-02')).toBe('2024-12-30')
  expect(nearestDay('XXXX-01-02', '2024-12-30')).toBe('2025-01-02')
  expect(nearestDay('XXXX-06-01', '2025-06-03')).toBe('2025-06-01')
  expect(nearestDay('XXXX-06-01', 'XXXX-06-03')).toBeUndefined()
})

test.each([
  ['en', 'sept', 9],
  ['en', 'march', 3],
  ['fr', 'août', 8],
  ['de', 'märz', 3],
  ['uk', 'березня', 3],
  ['uk', 'березень', 3],
  ['ru', 'марта', 3],
  ['ru', 'март', 3],
])('%s month %s is %i', (language, name, month) => {
  expect(monthNames(language).get(name)).toBe(month)
})

test.each([
  ['en', 'thurs', 4],
  ['en', 'wednesday', 3],
  ['de', 'montag', 1],
  ['uk', 'неділя', 7],
])('%s weekday %s is %i', (language, name, weekday) => {
  expect(weekdayNames(language).get(name)).toBe(weekday)
})
