import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import { gather } from './gather.ts'

// One truce, told as agreed, as in force and as over: each stage has a day of its own.

const BOTH = ['state/nor', 'state/ltu']
const ACTORS = BOTH.map((id) => ({ id }))
const day = (iso: string) => ({ start: iso, end: iso, precision: 'day' })
const AGREED = {
  says: 'They agreed on 3 June to spare the power stations from the 6th.',
  what: 'to spare the power stations',
  status: 'agreed',
  issues: ['ceasefire.energy'],
  time: '2031-06-03',
  terms: { start: day('2031-06-06') },
}
const told = (status: string, what: string, time?: string) => ({
  says: `It is told of ${what}.`,
  what,
  status,
  issues: ['ceasefire.energy'],
  ...(time === undefined ? {} : { time }),
})

test.each([
  [
    'in force from the day agreed',
    '2031-06-07',
    told('in-force', 'a halt to bombs on dams', '2031-06-06'),
    1,
  ],
  ['in force, no day told', '2031-07-10', told('in-force', 'the deal on dams'), 1],
  ['over', '2031-07-07', told('ended', 'the deal on dams', '2031-07-06'), 1],
  ['in force before it was agreed', '2031-06-05', told('in-force', 'a halt to bombs', '2031-05-20'), 2],
  [
    'over, by the word of one side',
    '2031-07-07',
    { ...told('ended', 'the deal on dams', '2031-07-06'), parties: [BOTH[0]!] },
    1,
  ],
  [
    'the truce of one side alone, over',
    '2031-07-07',
    { ...told('ended', 'the deal on dams'), parties: [BOTH[0]!], unilateral: true },
    2,
  ],
  ['in force, long after', '2031-08-20', told('in-force', 'the deal on dams'), 1],
  ['agreed once more, later', '2031-07-10', told('agreed', 'a halt to bombs', '2031-07-09'), 2],
  ['in force, of nobody named', '2031-06-10', { ...told('in-force', 'the halt on dams'), parties: [] }, 1],
  [
    'in force, of nobody named, on another matter',
    '2031-06-10',
    { ...told('in-force', 'the halt at sea'), parties: [], issues: ['ceasefire.maritime'] },
    2,
  ],
  [
    'in force, of nobody named, half a year on',
    '2031-12-10',
    { ...told('in-force', 'the halt on dams'), parties: [] },
    2,
  ],
  ['of one party alone', '2031-07-10', { ...told('in-force', 'the deal'), parties: ['state/nor'] }, 2],
])('a truce told as agreed and as %s', (_, published, later, items) => {
  const reports = [
    ['a', '2031-06-04', AGREED],
    ['b', published, later],
  ] as const
  const record = gather(
    reports.map(([id, on, item]) =>
      reading({
        id,
        published: on,
        text: item.says,
        actors: ACTORS,
        items: [{ kind: 'commitment', parties: BOTH, ...item }],
      }),
    ),
    { madeBy: 'test' },
  )
  expect(record.items.length).toBe(items)
  const [first] = record.items
  if (items > 1 || first?.kind !== 'commitment') return
  expect([first.time?.start, first.status]).toEqual(['2031-06-03', later.status])
})

/** A report of one day that tells of one commitment of both. */
function telling(id: string, published: string, what: string, item: object) {
  const says = `Report ${id} tells of ${what}.`
  const commitment = { kind: 'commitment', parties: BOTH, issues: ['ceasefire.energy'], says, what, ...item }
  return reading({ id, published, text: says, actors: ACTORS, items: [commitment] })
}

test('what was agreed for a time is not in force when that is over', () => {
  const agreed = { status: 'agreed', time: '2031-06-03', terms: { duration: { duration: 'P30D' } } }
  const items = (day: string) =>
    gather(
      [
        telling('a', '2031-06-04', 'no shots at dams', agreed),
        telling('b', day, 'no shots at dams', { status: 'in-force' }),
      ],
      { madeBy: 'test' },
    ).items.length
  expect([items('2031-06-20'), items('2031-08-10')]).toEqual([1, 2])
})

function halt(id: string, published: string, status: string, time: string) {
  return telling(id, published, 'the halt to strikes on dams', { status, time })
}

test('an end that others do not take for one comes again', () => {
  const { items, positions } = gather(
    [
      halt('a', '2031-06-04', 'agreed', '2031-06-03'),
      halt('b', '2031-07-05', 'ended', '2031-07-03'),
      halt('c', '2031-07-20', 'in-force', '2031-06-05'),
      halt('d', '2031-08-02', 'ended', '2031-08-01'),
    ],
    { madeBy: 'test' },
  )
  expect(items).toHaveLength(1)
  expect(positions.map(({ stance, from, to }) => [stance, from, to])).toContainEqual([
    'agrees',
    '2031-06-03',
    '2031-08-01',
  ])
})
