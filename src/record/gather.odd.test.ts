import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import type { Reading } from '../readings/index.ts'
import { gather } from './gather.ts'
import { Gathering } from './gathering.ts'
import type { Judgement } from './record.ts'

const options = { madeBy: 'test' }

const told = (
  id: string,
  text: string,
  name = 'Lidia Morgenroth',
  more: { published?: string } = { published: '2031-05-02' },
) =>
  reading({
    id,
    ...more,
    text,
    actors: [
      {
        id: `person/${name.toLowerCase().replaceAll(' ', '-')}`,
        name,
        roles: [{ title: 'envoy', of: 'state/deu' }],
      },
    ],
    items: [
      {
        kind: 'statement',
        says: text,
        speaker: [`person/${name.toLowerCase().replaceAll(' ', '-')}`],
        form: 'indirect',
        content: text,
      },
    ],
  })
const SAID = 'Lidia Morgenroth said that the grain ships would leave the harbour before the end of the month.'
const codes = (readings: readonly Reading[], corrections: readonly Judgement[] = []) =>
  gather(readings, { ...options, corrections }).remarks.map(({ code }) => code)
const row = (same: boolean, a: string, b: string): Judgement => ({
  same,
  a,
  b,
  because: 'seen',
  by: 'person',
})

test('no readings give an empty record', () => {
  expect(gather([], options)).toMatchObject({
    reports: [],
    actors: [],
    items: [],
    discrepancies: [],
    remarks: [],
  })
})

test('a report given twice counts once, with a remark, whichever comes first', () => {
  const [old, later] = [told('a', SAID), { ...told('a', SAID), made_by: 'test 2' }]
  const record = gather([old, later], options)
  expect(record.reports).toHaveLength(1)
  expect(record.remarks.map(({ code }) => code)).toEqual(['report-given-twice'])
  expect(gather([later, old], options)).toEqual(record)
})

test('a reading of another format is left out, with a remark that names it', () => {
  const foreign = { ...told('b', SAID), format: 'demarche/9' } as unknown as Reading
  const record = gather([told('a', SAID), foreign], options)
  expect(record.reports.map(({ id }) => id)).toEqual(['a'])
  expect(record.remarks).toMatchObject([
    { code: 'format-not-read', says: expect.stringContaining('demarche/9') },
  ])
})

test('corrections that contradict each other leave two things two, and say so', () => {
  const readings = [told('a', SAID), told('b', SAID)]
  const pair = ['a/statement-1', 'b/statement-1'] as const
  expect(codes(readings, [row(true, ...pair), row(false, ...pair)])).toEqual(['corrections-contradict'])
  expect(
    gather(readings, { ...options, corrections: [row(true, ...pair), row(false, ...pair)] }).items,
  ).toHaveLength(2)
})

test('a chain of corrections that would join what is kept apart is not carried out, and says so', () => {
  const readings = ['Lidia Morgenroth', 'Rolf Sandoval', 'Sanna Kivela'].map((name, i) =>
    told('abc'[i]!, `${name} spoke in the harbour hall about the grain.`, name),
  )
  const [l, r, s] = ['person/lidia-morgenroth', 'person/rolf-sandoval', 'person/sanna-kivela']
  const record = gather(readings, {
    ...options,
    corrections: [row(true, l!, r!), row(true, r!, s!), row(false, l!, s!)],
  })
  expect(record.remarks.map(({ code }) => code)).toEqual(['corrections-contradict'])
  expect(record.actors).toHaveLength(2)
})

test('a correction about something that is gone changes nothing and says so', () => {
  const readings = [told('a', SAID)]
  expect(codes(readings, [row(true, 'a/statement-1', 'gone/statement-7')])).toEqual([
    'correction-without-object',
  ])
})

test('a correction that joins items of two kinds is not carried out, and says so', () => {
  const talk = reading({
    id: 'b',
    text: 'There were talks.',
    items: [{ kind: 'contact', type: 'talks', status: 'held', says: 'There were talks.' }],
  })
  expect(codes([told('a', SAID), talk], [row(true, 'a/statement-1', 'b/contact-1')])).toEqual([
    'correction-not-possible',
  ])
})

test('a person joins and parts two actors of one name', () => {
  const readings = [told('a', SAID), told('b', `Yesterday ${SAID}`)]
  const parted = gather(readings, {
    ...options,
    corrections: [row(false, 'a/person/lidia-morgenroth', 'b/person/lidia-morgenroth')],
  })
  expect(parted.actors.map(({ id }) => id)).toEqual([
    'person/lidia-morgenroth',
    'person/lidia-morgenroth/deu',
  ])
  expect(gather(readings, options).actors).toHaveLength(1)
})

test('an undated report stays out of a view as of a day, and the view says so', () => {
  const record = gather([told('a', SAID), told('b', SAID, 'Lidia Morgenroth', {})], {
    ...options,
    asOf: '2031-06-01',
  })
  expect(record.reports.map(({ id }) => id)).toEqual(['a'])
  expect(record.remarks).toMatchObject([
    { code: 'undated-left-out', says: expect.stringContaining('Report b ') },
  ])
})

test('a report dated after the day the caller names is kept, and said to be', () => {
  const readings = [
    told('a', SAID),
    told('b', `Again ${SAID}`, 'Lidia Morgenroth', { published: '2091-05-02' }),
  ]
  const record = gather(readings, { ...options, today: '2031-06-01' })
  expect(record.reports.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(record.remarks).toMatchObject([
    { code: 'dated-in-future', says: expect.stringContaining('Report b is dated 2091-05-02') },
  ])
  expect(gather(readings, options).remarks).toEqual([])
  expect(gather(readings, { ...options, today: '2031-06-01', asOf: '2031-06-01' }).remarks).toEqual([])
})

test('a correction to an item that is gone after its report was read again says so, and nothing else changes', () => {
  const corrections = [row(true, 'a/statement-1', 'b/statement-1')]
  const gathering = new Gathering({ ...options, corrections })
  gathering.add([told('a', SAID), told('b', SAID)])
  expect(gathering.record.remarks).toEqual([])
  gathering.add([{ ...told('b', SAID), items: [], made_by: 'test 2' }])
  expect(gathering.record.remarks.map(({ code }) => code)).toEqual([
    'report-given-twice',
    'correction-without-object',
  ])
  expect(gathering.record.items).toMatchObject(gather([told('a', SAID)], options).items)
})

test('a day that is no date gives an empty view that says so', () => {
  const record = gather([told('a', SAID)], { ...options, asOf: 'next Tuesday' })
  expect(record.reports).toEqual([])
  expect(record.remarks.map(({ code }) => code)).toEqual(['as-of-not-a-date'])
})

test('ten thousand copies of one text are one source with ten thousand mentions', () => {
  const one = told('a', SAID)
  const copies = Array.from({ length: 10_000 }, (_, i) => ({
    ...one,
    report: { ...one.report, id: `c${i}` },
    items: one.items.map((item) => ({ ...item, id: `c${i}/statement-1` })),
  }))
  const record = gather(copies, options)
  expect(record.items).toHaveLength(1)
  expect(record.items[0]).toMatchObject({ independent_sources: 1 })
  expect(record.items[0]!.mentions).toHaveLength(10_000)
})

test('an actor with five thousand spellings loses none', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const readings = Array.from({ length: 5000 }, (_, i) => {
    const name = `Lidia Morgen${letters[i % 26]}${letters[Math.floor(i / 26) % 26]}roth${'h'.repeat(Math.floor(i / 676))}`
    return told(`r${i}`, `${name} spoke.`, name)
  })
  const record = gather(readings, options)
  expect(record.actors.flatMap(({ read_as }) => read_as)).toHaveLength(5000)
})
