import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowd } from '../../bench/crowd.ts'
import { reading } from '../../bench/invented.ts'
import type { Told } from '../../bench/invented.ts'
import { gather, keyDates } from './index.ts'

const ACTORS = [
  { id: 'person/tekla-brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas', roles: [{ title: 'president', of: 'state/ltu' }] },
]
const call = (says: string, time?: string): Told => ({
  kind: 'contact',
  type: 'call',
  status: 'held',
  participants: ACTORS.map(({ id }) => id),
  says,
  ...(time === undefined ? {} : { time }),
})
/** A report of one day that names other days. */
const naming = (id: string, published: string, days: readonly string[], items: readonly Told[] = []) => ({
  ...reading({
    id,
    published,
    text: `Report ${id}. ${items.map(({ says }) => says).join(' ')}`,
    actors: ACTORS,
    items,
  }),
  times: days.map((day) => ({
    span: [0, 6] as const,
    text: 'Report',
    type: 'date' as const,
    value: { start: day, end: day, precision: 'day' as const },
    by_rule: 'test',
  })),
})
const days = (n: number, ...readings: Parameters<typeof gather>[0]) =>
  keyDates(gather(readings, { madeBy: 'test' }), n).map(({ day }) => day)

const FIRST = naming('a', '2031-06-03', ['2031-06-02'], [call('They spoke on 2 June.', '2031-06-02')])
const SECOND = naming('b', '2031-06-05', ['2031-06-05'], [call('They spoke again on 5 June.', '2031-06-05')])

test('a day that reports come back to matters more than one soon forgotten', () => {
  const news = [1, 2].map((i) => naming(`n${i}`, '2031-06-05', ['2031-06-05']))
  const late = [1, 2].map((i) => naming(`l${i}`, '2031-06-20', ['2031-06-02']))
  expect(days(1, FIRST, SECOND, ...news)).toEqual(['2031-06-05'])
  expect(days(1, FIRST, SECOND, ...news, ...late)).toEqual(['2031-06-02'])
  expect(days(2, FIRST, SECOND, ...news, ...late)).toEqual(['2031-06-02', '2031-06-05'])
})

test('a day of which nothing is told, or that is only looked forward to, is none', () => {
  const empty = naming('c', '2031-06-20', ['2031-06-10'])
  expect(days(5, FIRST, empty)).toEqual(['2031-06-02'])
  const ahead = [1, 2, 3].map((i) => naming(`f${i}`, '2031-06-04', ['2031-06-05']))
  expect(days(1, FIRST, SECOND, naming('l', '2031-06-20', ['2031-06-02']), ...ahead)).toEqual(['2031-06-02'])
})

test('a day on which something was agreed, or began, counts as one that is named long after', () => {
  const truce: Told = {
    kind: 'commitment',
    says: 'Both agreed on 5 June to a truce from 9 June.',
    parties: ['state/nor', 'state/ltu'],
    status: 'agreed',
    issues: ['ceasefire'],
    time: '2031-06-05',
    terms: { start: { start: '2031-06-09', end: '2031-06-09', precision: 'day' } },
  }
  const agreed = naming('t', '2031-06-06', ['2031-06-05'], [truce])
  const news = [1, 2].map((i) => naming(`n${i}`, '2031-06-03', ['2031-06-02']))
  expect(days(1, FIRST, ...news, agreed)).toEqual(['2031-06-05'])
  expect(days(9, FIRST, agreed)).toEqual(['2031-06-02', '2031-06-05'])
  expect(days(2, FIRST, agreed, naming('l', '2031-06-10', []))).toEqual(['2031-06-05', '2031-06-09'])
})

test.each([
  [
    'an offer that several tell of and that is agreed on counts as what came of it',
    'ab',
    'state/nor',
    '2031-06-02',
  ],
  ['one that a single report tells of does not', 'a', 'state/nor', '2031-06-10'],
  ['nor does that of somebody who is no party to it', 'ab', 'state/fin', '2031-06-10'],
])('%s', (_, tellers, by, expected) => {
  const offer = (says: string): Told => ({
    kind: 'proposal',
    by: [by],
    status: 'tabled',
    what: 'a truce of sixty days at sea',
    says,
    issues: ['ceasefire'],
    time: '2031-06-02',
  })
  const says = [
    'They offered a truce of sixty days at sea.',
    'On the table since Monday: a truce of sixty days at sea.',
  ]
  const truce: Told = {
    kind: 'commitment',
    parties: ['state/nor', 'state/ltu'],
    status: 'agreed',
    says: 'Both agreed to it on 20 June.',
    issues: ['ceasefire'],
    time: '2031-06-20',
  }
  const told = [...tellers].map((id, i) => naming(id, `2031-06-0${3 + i}`, ['2031-06-02'], [offer(says[i]!)]))
  const news = [1, 2, 3].map((i) => naming(`n${i}`, '2031-06-11', ['2031-06-10']))
  const other = naming('o', '2031-06-11', ['2031-06-10'], [call('They spoke on 10 June.', '2031-06-10')])
  const agreed = naming('t', '2031-06-21', ['2031-06-20'], [truce])
  const [first] = days(2, ...told, ...news, other, agreed).filter((day) => day !== '2031-06-20')
  expect(first).toBe(expected)
})

test('copies name a day once', () => {
  const text = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ')
  const copies = ['x', 'y', 'z'].map((id) => {
    const made = naming(id, '2031-06-20', ['2031-06-02'])
    return { ...made, report: { ...made.report, text } }
  })
  const record = gather([FIRST, ...copies], { madeBy: 'test' })
  expect(record.days.find(({ day }) => day === '2031-06-02')?.named_by).toEqual(['a', 'x'])
})

test('of a day steps come before words', () => {
  const said: Told = {
    kind: 'statement',
    says: 'He said so on 2 June.',
    speaker: ['person/marek-petrauskas'],
    form: 'indirect',
    content: 'so',
    time: '2031-06-02',
  }
  const record = gather(
    [naming('a', '2031-06-03', [], [said, call('They spoke on 2 June.', '2031-06-02')])],
    { madeBy: 'test' },
  )
  expect(keyDates(record, 1)[0]!.items.map(({ kind }) => kind)).toEqual(['contact', 'statement'])
})

test('key dates are at most so many, in order, each with what is told of it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer(),
      fc.integer({ min: 0, max: 6 }),
      (size, seed, n) => {
        const made = keyDates(gather(crowd(size, seed), { madeBy: 'test' }), n)
        expect(made.length).toBeLessThanOrEqual(n)
        expect(made.map(({ day }) => day)).toEqual([...new Set(made.map(({ day }) => day))].sort())
        for (const { items } of made) expect(items.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 30 },
  )
})

test('copies of a text make no day matter more', () => {
  const text = 'Brandvold and Petrauskas spoke by telephone about the harbours and the dams on 2 June.'
  const told = (id: string, published: string) => ({
    ...reading({ id, published, text, actors: ACTORS, items: [call(text, '2031-06-02')] }),
    times: [],
  })
  const copies = ['c', 'd', 'e', 'f'].map((id) => told(id, '2031-06-12'))
  const other = [1, 2, 3].map((i) => naming(`o${i}`, '2031-06-12', ['2031-06-05']))
  expect(days(1, told('a', '2031-06-03'), ...copies, SECOND, ...other)).toEqual(['2031-06-05'])
})
