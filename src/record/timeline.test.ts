import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import { gather, itemsOfActor, itemsOfDay, timeline } from './index.ts'

const ACTORS = [
  { id: 'person/tekla-brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas', roles: [{ title: 'president', of: 'state/ltu' }] },
]
const contact = (says: string, fields: object) => ({
  kind: 'contact',
  status: 'held',
  participants: ACTORS.map(({ id }) => id),
  says,
  ...fields,
})
const record = gather(
  [
    reading({
      id: 'a',
      published: '2031-06-20',
      text: 'They met on 12 June. They spoke on 3 June. They talk all month. They write at times. He said so.',
      actors: ACTORS,
      items: [
        contact('They met on 12 June', { type: 'meeting', time: '2031-06-12' }),
        contact('They spoke on 3 June', { type: 'call', time: '2031-06-03' }),
        contact('They talk all month', {
          type: 'talks',
          time: { start: '2031-06', end: '2031-06', precision: 'month' },
        }),
        contact('They write at times', { type: 'message' }),
        {
          kind: 'statement',
          speaker: [ACTORS[1]!.id],
          form: 'indirect',
          content: 'so',
          says: 'He said so',
          time: '2031-06-12',
        },
      ],
    }),
  ],
  { madeBy: 'test' },
)
const kinds = (items: readonly { kind: string; type?: unknown }[]) =>
  items.map((item) => item.type ?? item.kind)

test('a timeline runs from the first day to the last, what has no day at its end', () => {
  const lines = timeline(record)
  expect(lines.map(({ day }) => day)).toEqual([
    '2031-06-01',
    '2031-06-03',
    '2031-06-12',
    '2031-06-12',
    undefined,
  ])
  expect(kinds(lines.map(({ item }) => item))).toEqual(['talks', 'call', 'meeting', 'statement', 'message'])
})

test('the items of an actor are those that name him in any field', () => {
  expect(itemsOfActor(record, 'person/marek-petrauskas')).toHaveLength(5)
  expect(itemsOfActor(record, 'person/tekla-brandvold')).toHaveLength(4)
  expect(itemsOfActor(record, 'person/nobody')).toEqual([])
})

test('the items of a day are those that can have happened on it', () => {
  expect(kinds(itemsOfDay(record, '2031-06-12'))).toEqual(['meeting', 'talks', 'statement'])
  expect(itemsOfDay(record, '2031-07-12')).toEqual([])
  expect(itemsOfDay(record, 'some day')).toEqual([])
})
