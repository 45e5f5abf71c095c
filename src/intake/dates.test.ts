import { expect, test } from 'vitest'
import { dateAt, firstFullDate, machineDate } from './dates.ts'

test.each([
  ['2025-03-20', { day: '2025-03-20' }],
  ['2025-03-20T14:05:01+02:00', { day: '2025-03-20', time: '14:05', offset: '+02:00' }],
  ['2025-03-19 14:42:26-04:00', { day: '2025-03-19', time: '14:42', offset: '-04:00' }],
  ['14 Mar, 2025', { day: '2025-03-14' }],
  ['March 20', { day: 'XXXX-03-20' }],
  ['Dec 5 , 2005', { day: '2005-12-05' }],
  ['Nov. 8, 2005', { day: '2005-11-08' }],
  ['Thursday, 20th of March 2025', { day: '2025-03-20' }],
  ['Thu 20 Mar 2025 10.30 GMT', { day: '2025-03-20', time: '10:30', offset: 'Z' }],
  ['Tue Apr 28, 2009 9:39 am BST', { day: '2009-04-28', time: '09:39' }],
  ['19 июня 2001 года, 20:40', { day: '2001-06-19', time: '20:40' }],
  ['19 июня 2001, 20:40', { day: '2001-06-19', time: '20:40' }],
  ['12 березня 2024', { day: '2024-03-12' }],
  ['le 1er avril 2023 à 10h30', { day: '2023-04-01', time: '10:30' }],
  ['Mar. 20, 2025 at 10:15 a.m. EDT', { day: '2025-03-20', time: '10:15' }],
  ['20/03/2025 - 12:40 GMT+1', { day: '2025-03-20', time: '12:40', offset: '+01:00' }],
  ['20. März 2025', { day: '2025-03-20' }],
  ['20.03.2025 11:00 Uhr', { day: '2025-03-20', time: '11:00' }],
  ['13/04/2025', { day: '2025-04-13' }],
  ['03/04/2025', { ambiguous: true }],
  ['25/01/21', { ambiguous: true }],
  ['20 березня 2025, п’ятниця, 16:45', { day: '2025-03-20', time: '16:45' }],
  ['samedi 22 mars 2025 à 7 h 30', { day: '2025-03-22', time: '07:30' }],
  ['22 mars 2025 à 7 h', { day: '2025-03-22', time: '07:00' }],
  ['22. März 2025, 16 Uhr', { day: '2025-03-22', time: '16:00' }],
  ['10:15 PM, 3 June 2015', { day: '2015-06-03', time: '22:15' }],
])('%s', (text, expected) => {
  const found = dateAt(text)
  expect(found).toMatchObject(expected)
  expect(found?.length).toBe(text.length)
})

test.each(['May we talk', 'March 23-25, 2025', '20 people', '2025', '30 February 2024', '10:30', 'Mariupol'])(
  '%s is no day',
  (text) => {
    expect(dateAt(text)).toBeUndefined()
  },
)

test('the first day with a year', () => {
  expect(firstFullDate('On March 3 and on 4 April 2022 they met')).toEqual({ day: '2022-04-04', at: 18 })
})

test.each([
  ['20250320', '2025-03-20'],
  ['Thu, 20 Mar 2025 10:00:00 GMT', '2025-03-20'],
  ['2025-03-20T10:00Z', '2025-03-20'],
])('machine date %s', (text, day) => {
  expect(machineDate(text)?.day).toBe(day)
})
