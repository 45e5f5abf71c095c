import { expect, test } from 'vitest'
import { reading } from '../../../bench/invented.ts'
import type { Telling, Told } from '../../../bench/invented.ts'
import { gather } from '../gather.ts'
import type { NegotiationRecord } from '../record.ts'

const ACTORS = [
  { id: 'person/tekla-brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/edda-rolf', roles: [{ title: 'envoy', of: 'state/nor' }] },
  { id: 'person/otto-kallas', roles: [{ title: 'former minister', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas', roles: [{ title: 'prime minister', of: 'state/ltu' }] },
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
  { id: 'state/esp', name: 'Spain' },
]

/** A report of one day whose sentences are its items. */
const told = (id: string, published: string, items: readonly Told[], more: Partial<Telling> = {}) =>
  reading({ id, published, text: items.map(({ says }) => says).join(' '), actors: ACTORS, items, ...more })

const record = (...readings: Parameters<typeof gather>[0]): NegotiationRecord =>
  gather(readings, { madeBy: 'test' })

const OFFER: Told = {
  kind: 'proposal',
  says: 'Spain proposed a truce of thirty days.',
  by: ['state/esp'],
  to: ['state/nor', 'state/ltu'],
  what: 'a truce of thirty days',
  status: 'tabled',
  issues: ['ceasefire'],
}
const answer = (by: string, stance: string, says: string, more: object = {}): Told => ({
  kind: 'response',
  says,
  by: [by],
  stance,
  issues: ['ceasefire'],
  to_proposal: 'offer/proposal-1',
  ...more,
})
const lines = ({ positions }: NegotiationRecord) =>
  positions.map(({ actor, issue, stance, from, to, contested }) =>
    [actor.split('/')[1], issue, stance, from ?? '?', to ?? '', contested ? 'contested' : '']
      .join(' ')
      .trim(),
  )

test('an answer by a leader, a minister or an envoy is his state’s; a former minister’s is his own', () => {
  const made = record(
    told('offer', '2031-03-04', [OFFER]),
    told('a', '2031-03-06', [answer('person/edda-rolf', 'accepts', 'Envoy Edda Rolf said yes to it.')]),
    told('b', '2031-03-06', [answer('person/otto-kallas', 'rejects', 'Otto Kallas would hear none of it.')]),
  )
  expect(lines(made)).toEqual([
    'otto-kallas ceasefire rejects 2031-03-06',
    'esp ceasefire offers 2031-03-04',
    'nor ceasefire accepts 2031-03-06',
  ])
})

const STANCES: readonly [name: string, second: object, expected: readonly string[]][] = [
  [
    'a clearly later answer is a shift',
    { stance: 'accepts', time: '2031-03-20' },
    ['nor ceasefire rejects 2031-03-06 2031-03-20', 'nor ceasefire accepts 2031-03-20'],
  ],
  [
    'another answer of the same day is contested',
    { stance: 'accepts', time: '2031-03-06' },
    ['nor ceasefire accepts 2031-03-06  contested', 'nor ceasefire rejects 2031-03-06  contested'],
  ],
  [
    'a planned answer is none',
    { stance: 'accepts', modality: 'planned' },
    ['nor ceasefire rejects 2031-03-06'],
  ],
  [
    'a possible answer is none',
    { stance: 'accepts', modality: 'possible' },
    ['nor ceasefire rejects 2031-03-06'],
  ],
  [
    'a denied answer is none',
    { stance: 'accepts', modality: 'denied' },
    ['nor ceasefire rejects 2031-03-06'],
  ],
  [
    'an answer to another proposal stands beside it',
    { stance: 'accepts', time: '2031-03-20', to_proposal: 'other/proposal-1' },
    ['nor ceasefire rejects 2031-03-06', 'nor ceasefire accepts 2031-03-20'],
  ],
]
test.each(STANCES)('%s', (_name, second, expected) => {
  const made = record(
    told('offer', '2031-03-04', [OFFER]),
    told('other', '2031-03-15', [
      { ...OFFER, says: 'Norway hears of calm at the lakes for a week.', what: 'calm at the lakes' },
    ]),
    told('a', '2031-03-06', [
      answer('state/nor', 'rejects', 'Norway said no to it.', { time: '2031-03-06' }),
    ]),
    told('b', '2031-03-21', [answer('state/nor', 'accepts', 'Norway has now said yes.', second)]),
  )
  expect(lines(made).filter((line) => line.startsWith('nor'))).toEqual(expected)
})

test('a shift names what it replaced and the items that show it', () => {
  const made = record(
    told('offer', '2031-03-04', [OFFER]),
    told('a', '2031-03-06', [
      answer('state/nor', 'rejects', 'Norway said no to it.', { time: '2031-03-06' }),
    ]),
    told('b', '2031-03-21', [
      answer('state/nor', 'accepts', 'Norway has now said yes.', { time: '2031-03-20' }),
    ]),
  )
  expect(made.positions.find(({ stance }) => stance === 'accepts')?.shift).toEqual({
    from: 'rejects',
    items: ['a/response-1', 'b/response-1'],
  })
})

test('what a party itself told of on a day it undertook on that day, however late it is reported', () => {
  const says = 'Tekla Brandvold had announced on Tuesday that her ships would fire on nobody until Sunday.'
  const truce = {
    kind: 'commitment',
    says,
    status: 'agreed',
    unilateral: true,
    issues: ['ceasefire.maritime'],
  }
  const announced = { kind: 'statement', says, form: 'indirect', time: '2031-08-12' }
  const by = (speaker: string) =>
    lines(
      record(
        told('a', '2031-08-18', [
          { ...truce, parties: ['state/nor'], what: 'fire on nobody' },
          { ...announced, speaker: [speaker], content: 'her ships would fire on nobody until Sunday' },
        ]),
      ),
    )
  expect(by('person/tekla-brandvold')).toEqual(['nor ceasefire.maritime undertakes 2031-08-12'])
  expect(by('person/marek-petrauskas')).toEqual(['nor ceasefire.maritime undertakes 2031-08-18'])
})

test('a proposal waits for those who have not answered it, until it is withdrawn', () => {
  const yes = told('a', '2031-03-06', [answer('state/nor', 'accepts', 'Norway said yes to it.')])
  const open = record(told('offer', '2031-03-04', [OFFER]), yes).open_issues
  expect(
    open.map(({ issue, pending }) => [issue, pending.map(({ unanswered_by }) => unanswered_by)]),
  ).toEqual([['ceasefire', [['state/ltu']]]])
  const withdrawn = record(told('offer', '2031-03-04', [{ ...OFFER, status: 'withdrawn' }]), yes)
  expect(withdrawn.open_issues).toEqual([])
  expect(withdrawn.positions.find(({ stance }) => stance === 'offers')).toMatchObject({
    to: '2031-03-04',
    to_because: 'withdrawn',
  })
})

test('who only welcomes a proposal has not accepted it', () => {
  const made = record(
    told('offer', '2031-03-04', [{ ...OFFER, to: ['state/nor'] }]),
    told('a', '2031-03-06', [answer('state/nor', 'welcomes', 'Norway welcomed it.')]),
  )
  expect(made.open_issues).toMatchObject([
    { because: ['proposal-undecided'], pending: [{ unanswered_by: [], undecided: ['state/nor'] }] },
  ])
})

const TRUCE: Told = {
  kind: 'commitment',
  says: 'Norway and Lithuania agreed that power stations and bridges are spared.',
  parties: ['state/nor', 'state/ltu'],
  what: 'power stations and bridges are spared',
  status: 'agreed',
  issues: ['ceasefire.energy'],
  time: '2031-03-12',
}

test('where accounts differ no more is agreed than the words that all have', () => {
  const north = told('north', '2031-03-12', [TRUCE], { outlet: 'Office of the President of Norway' })
  const south = told(
    'south',
    '2031-03-13',
    [{ ...TRUCE, says: 'The two agreed to spare power stations alone.', what: 'power stations alone' }],
    { outlet: 'Lithuanian Government' },
  )
  const [agreed, ...others] = record(north, south).agreed
  expect(others).toEqual([])
  expect(agreed).toMatchObject({
    parties: ['state/ltu', 'state/nor'],
    common: ['power', 'stations'],
    status: 'agreed',
    since: '2031-03-12',
  })
  expect(agreed!.wordings.map(({ told_by }) => told_by)).toEqual([['state/nor'], ['state/ltu']])
  expect(agreed!.said_by).toEqual(['state/ltu', 'state/nor'])
})

test('what is still to be agreed is not agreed, and leaves its issue open', () => {
  const made = record(told('a', '2031-03-12', [{ ...TRUCE, status: 'planned', modality: 'planned' }]))
  expect(made.agreed).toEqual([])
  expect(made.positions).toEqual([])
  expect(made.open_issues.map(({ issue, because }) => [issue, because])).toEqual([
    ['ceasefire.energy', ['still-to-be-agreed']],
  ])
})

test('the steps of a sequence stand each as last reported', () => {
  const says = 'First the power stations are spared, then the harbours, then all guns fall silent.'
  const step = (phase: number, what: string, issue: string): Told => ({
    ...TRUCE,
    says,
    what,
    phase,
    issues: [issue],
  })
  const plan = told(
    'a',
    '2031-03-12',
    [
      step(1, 'power stations', 'ceasefire.energy'),
      step(2, 'harbours', 'ceasefire.maritime'),
      step(3, 'all guns', 'ceasefire'),
    ],
    { text: says },
  )
  const begun = told('b', '2031-03-15', [
    {
      ...step(1, 'power stations', 'ceasefire.energy'),
      says: 'Since midnight the power stations are spared.',
      what: 'the power stations',
      status: 'in-force',
    },
  ])
  expect(
    record(plan, begun).phases.map(({ steps }) => steps.map(({ phase, status }) => [phase, status])),
  ).toEqual([
    [
      [1, 'in-force'],
      [2, 'agreed'],
      [3, 'agreed'],
    ],
  ])
})
