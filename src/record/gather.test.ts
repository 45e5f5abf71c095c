import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import { gather } from './gather.ts'

const MARA = { id: 'person/mara-lindqvist', roles: [{ title: 'president', of: 'state/swe' }] }
const OTTO = { id: 'person/otto-kallas', roles: [{ title: 'president', of: 'state/est' }] }
const PAIR = [MARA, OTTO, { id: 'state/swe', name: 'Sweden' }, { id: 'state/est', name: 'Estonia' }]

const call = (says: string, fields: Record<string, unknown> = {}) => ({
  kind: 'contact',
  type: 'call',
  status: 'held',
  participants: [MARA.id, OTTO.id],
  says,
  ...fields,
})

const MONDAY = reading({
  id: 'monday',
  published: '2031-04-07',
  text: 'President Lindqvist will call President Kallas this week, her office said.',
  actors: PAIR,
  items: [
    call('President Lindqvist will call President Kallas this week', {
      status: 'planned',
      modality: 'planned',
    }),
  ],
})
const WEDNESDAY = reading({
  id: 'wednesday',
  published: '2031-04-09',
  text: 'Mara Lindqvist and Otto Kallas spoke by telephone on Wednesday about the ferry dispute.',
  actors: PAIR,
  items: [call('Mara Lindqvist and Otto Kallas spoke by telephone on Wednesday', { time: '2031-04-09' })],
})
const THURSDAY = reading({
  id: 'thursday',
  published: '2031-04-10',
  text: 'Sweden and Estonia held a call on April 9. Later the two leaders met in Riga.',
  actors: PAIR,
  items: [
    call('Sweden and Estonia held a call on April 9', {
      time: '2031-04-09',
      participants: ['state/swe', 'state/est'],
    }),
    call('Later the two leaders met in Riga', { type: 'meeting', time: '2031-04-09' }),
  ],
})
const ALL = [MONDAY, WEDNESDAY, THURSDAY]
const options = { madeBy: 'test' }

test('a planned call, the call and its recap are one contact with a history; a meeting is another', () => {
  const record = gather(ALL, options)
  expect(record.items.map((item) => [item.id, item.mentions.length])).toEqual([
    ['monday/contact-1', 3],
    ['thursday/contact-2', 1],
  ])
  const [first] = record.items
  expect(first!.history.map(({ status, report }) => [status, report])).toEqual([
    ['planned', 'monday'],
    ['held', 'wednesday'],
  ])
  expect(first).toMatchObject({
    independent_sources: 3,
    first_reported: '2031-04-07',
    last_reported: '2031-04-10',
  })
})

test('the order of readings does not matter', () => {
  const bytes = (readings: typeof ALL) => JSON.stringify(gather(readings, options))
  expect(bytes([THURSDAY, MONDAY, WEDNESDAY])).toBe(bytes(ALL))
})

test('as of a day nothing later is there', () => {
  const then = gather(ALL, { ...options, asOf: '2031-04-08' })
  expect(then).toEqual({ ...gather([MONDAY], options), as_of: '2031-04-08' })
})

test('a person takes a joined call apart, and taking the correction back restores it', () => {
  const row = {
    same: false,
    a: 'monday/contact-1',
    b: 'wednesday/contact-1',
    because: 'another call',
    by: 'person',
  } as const
  const parted = gather(ALL, { ...options, corrections: [row] })
  const of = (report: string) =>
    parted.items.find((item) => item.mentions.some((m) => m.report === report && m.item.endsWith('-1')))!.id
  expect(of('monday')).not.toBe(of('wednesday'))
  expect(gather(ALL, { ...options, corrections: [] })).toEqual(gather(ALL, options))
})
