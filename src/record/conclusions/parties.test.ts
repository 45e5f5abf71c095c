import { expect, test } from 'vitest'
import { reading } from '../../../bench/invented.ts'
import type { Telling, Told } from '../../../bench/invented.ts'
import { gather } from '../gather.ts'

// Whose a position is, and how what was undertaken stands, where reports say only half of it.

const BOTH = ['state/nor', 'state/ltu']
const ACTORS = [
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
  { id: 'person/edda-rolf', name: 'Edda Rolf', roles: [{ title: 'national security adviser' }] },
]
const told = (id: string, published: string, items: readonly Told[], more: Partial<Telling> = {}) =>
  reading({ id, published, text: items.map(({ says }) => says).join(' '), actors: ACTORS, items, ...more })
const truce = (says: string, status: string, more: object = {}): Told => ({
  kind: 'commitment',
  says,
  parties: BOTH,
  what: says,
  status,
  issues: ['ceasefire.energy'],
  ...more,
})
const DEMAND: Told = {
  kind: 'demand',
  says: 'Edda Rolf wants an end to it.',
  by: ['person/edda-rolf'],
  of: ['state/ltu'],
  what: 'an end to it',
  issues: ['ceasefire'],
}

test.each([
  ['a government’s own page gives its people their office alone', 'Government of Norway', 'state/nor'],
  ['a paper does so too, and nobody knows whose they are', 'The Evening Lamp', 'person/edda-rolf'],
])('%s', (_, outlet, actor) => {
  const { positions } = gather([told('a', '2031-03-04', [DEMAND], { outlet })], { madeBy: 'test' })
  expect(positions.map((one) => one.actor)).toEqual([actor])
})

test('who recalls that a truce was agreed does not say that it is no longer in force', () => {
  const { agreed } = gather(
    [
      told('a', '2031-03-04', [truce('They spare the power stations.', 'agreed')]),
      told('b', '2031-03-05', [truce('They spare the power stations now.', 'in-force')]),
      told('c', '2031-03-07', [truce('They agreed to spare the power stations.', 'agreed')]),
    ],
    { madeBy: 'test' },
  )
  expect(agreed.map(({ status, items }) => [status, items.length])).toEqual([['in-force', 1]])
})

test.each([
  [
    'a truce of three days, of one side, has run its time',
    { terms: { duration: { duration: 'P3D' } } },
    'undertakes',
  ],
  ['a truce of one side without a time was ended', {}, 'ends'],
])('%s', (_, more, stance) => {
  const item = truce('Its truce is over.', 'ended', { parties: ['state/nor'], unilateral: true, ...more })
  const { positions } = gather([told('a', '2031-03-04', [item])], { madeBy: 'test' })
  expect(positions.map((one) => one.stance)).toEqual([stance])
})

test('what is undertaken and wanted in the same words is no condition of itself', () => {
  const says = 'Both agreed that the shooting must stop.'
  const { positions } = gather(
    [
      told('a', '2031-03-04', [
        truce(says, 'agreed', { what: 'the shooting must stop' }),
        {
          kind: 'demand',
          says,
          by: BOTH,
          of: [],
          what: 'the shooting must stop',
          issues: ['ceasefire.energy'],
          condition_for: 'a/commitment-1',
        },
      ]),
    ],
    { madeBy: 'test' },
  )
  expect(positions.flatMap(({ conditions = [] }) => conditions)).toEqual([])
})

test('what another party makes a truce hang on is no condition of one’s own', () => {
  const wants: Told = {
    kind: 'demand',
    says: 'Lithuania wants observers on the dams first.',
    by: ['state/ltu'],
    of: [],
    what: 'observers on the dams',
    issues: ['monitoring'],
    condition_for: 'a/commitment-1',
  }
  const { positions } = gather(
    [told('a', '2031-03-04', [truce('They agreed to spare the dams.', 'agreed', { parties: BOTH }), wants])],
    { madeBy: 'test' },
  )
  const under = positions.filter(({ stance }) => stance === 'agrees')
  expect(under.map(({ actor, conditions = [] }) => [actor, conditions.length])).toEqual([
    ['state/ltu', 1],
    ['state/nor', 0],
  ])
})

test.each([
  ['steps told sentence by sentence are one sequence', [1, 2, 3], [[1, 2, 3]]],
  [
    'a number that falls begins another',
    [1, 2, 1, 2],
    [
      [1, 2],
      [1, 2],
    ],
  ],
])('%s', (_, numbers, expected) => {
  const words = ['no fire on dams', 'open harbours', 'fewer garrisons', 'a hotline']
  const items = numbers.map((phase, i) =>
    truce(`As stage ${phase} there comes ${words[i]}.`, 'planned', {
      what: words[i],
      phase,
      issues: [['ceasefire.energy', 'ceasefire.maritime', 'forces', 'deconfliction'][i]],
    }),
  )
  const { phases } = gather([told('a', '2031-03-04', items)], { madeBy: 'test' })
  expect(phases.map(({ steps }) => steps.map(({ phase }) => phase))).toEqual(expected)
})

test('a truce that is in force has its end, not its beginning, ahead', () => {
  const item = truce('The present truce runs out on 10 June.', 'in-force', { time: '2031-06-10' })
  const { agreed } = gather([told('a', '2031-06-05', [item])], { madeBy: 'test' })
  expect(agreed.map(({ term }) => term)).toEqual([{ end: '2031-06-10' }])
})

test('who only says that a truce is in force speaks of the one that was agreed', () => {
  const { agreed } = gather(
    [
      told('a', '2031-03-04', [truce('They agreed to spare the dams.', 'agreed', { time: '2031-03-03' })]),
      told('b', '2031-05-05', [truce('Along the river all power works are spared.', 'in-force')]),
    ],
    { madeBy: 'test' },
  )
  expect(agreed.map(({ since, status, items }) => [since, status, items.length])).toEqual([
    ['2031-03-03', 'in-force', 1],
  ])
})

test('what was agreed and is over leaves its issue open; reservations end where something is agreed', () => {
  const yesBut: Told = {
    kind: 'response',
    says: 'Norway said yes, on conditions.',
    by: ['state/nor'],
    stance: 'accepts-with-conditions',
    issues: ['ceasefire.energy'],
  }
  const reports = [
    told('a', '2031-03-01', [{ ...yesBut, time: '2031-03-01' }]),
    told('b', '2031-03-04', [truce('They agreed to spare the dams.', 'agreed', { time: '2031-03-03' })]),
  ]
  const open = (...more: Parameters<typeof gather>[0]) =>
    gather([...reports, ...more], { madeBy: 'test' }).open_issues.map(({ issue, because }) => [
      issue,
      because,
    ])
  expect(open()).toEqual([['ceasefire.energy', ['not-yet-in-force']]])
  const over = truce('Norway ended the deal on dams.', 'ended', {
    parties: ['state/nor'],
    time: '2031-05-01',
  })
  expect(open(told('c', '2031-05-02', [over]))).toEqual([['ceasefire.energy', ['agreement-ended']]])
})

test('what a report tells as in force later was not ended: something else was', () => {
  const over = truce('Norway’s own days of calm are over.', 'ended', {
    parties: ['state/nor'],
    time: '2031-04-01',
  })
  const reports = [
    told('a', '2031-03-04', [truce('They agreed to spare the dams.', 'agreed', { time: '2031-03-03' })]),
    told('b', '2031-04-02', [over]),
  ]
  const status = (...more: Parameters<typeof gather>[0]) =>
    gather([...reports, ...more], { madeBy: 'test' }).agreed.map((one) => one.status)
  expect(status()).toEqual(['ended'])
  expect(status(told('c', '2031-05-02', [truce('All dams are spared to this day.', 'in-force')]))).toEqual([
    'in-force',
  ])
})

test.each([
  ['agreed on the day its text was signed', ['person/edda-rolf', 'state/ltu'], '2031-03-02'],
  ['which others signed says nothing of the day', ['state/ltu'], '2031-03-04'],
])('a truce told of without a day: %s', (_, by, from) => {
  const signing: Told = {
    kind: 'act',
    says: 'Edda Rolf signed the text on Sunday.',
    by,
    type: 'signing',
    time: { start: '2031-03-02', end: '2031-03-02', precision: 'day' },
  }
  const { positions } = gather(
    [
      told('a', '2031-03-04', [truce('They spare the power stations.', 'agreed'), signing], {
        outlet: 'Government of Norway',
      }),
    ],
    { madeBy: 'test' },
  )
  expect(positions.filter(({ actor }) => actor === 'state/ltu').map((one) => one.from)).toEqual([from])
})
