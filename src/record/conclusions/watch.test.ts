import { expect, test } from 'vitest'
import { reading } from '../../../bench/invented.ts'
import type { Told } from '../../../bench/invented.ts'
import { gather } from '../gather.ts'

const ACTORS = [
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
  { id: 'state/esp', name: 'Spain' },
  { id: 'person/edda-rolf', roles: [{ title: 'spokeswoman', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas', roles: [{ title: 'general', of: 'state/ltu' }] },
]
let reports = 0
const told = (published: string, ...items: readonly Told[]) =>
  reading({
    id: `r${++reports}`,
    published,
    text: items.map(({ says }) => says).join(' '),
    actors: ACTORS,
    items,
  })
const watch = (...readings: Parameters<typeof gather>[0]) =>
  gather(readings, { madeBy: 'test' }).commitments_watch

const MUTUAL: Told = {
  kind: 'commitment',
  says: 'Norway and Lithuania agreed on Monday to spare harbours.',
  parties: ['state/nor', 'state/ltu'],
  what: 'spare harbours',
  status: 'agreed',
  issues: ['ceasefire.maritime'],
  time: '2031-03-10',
  terms: { start: { start: '2031-03-14', end: '2031-03-14', precision: 'day' } },
}
const ALONE: Told = {
  kind: 'commitment',
  says: 'Norway alone declared three days of calm from 8 May.',
  parties: ['state/nor'],
  what: 'three days of calm',
  status: 'agreed',
  unilateral: true,
  issues: ['ceasefire'],
  time: '2031-05-05',
  terms: {
    start: { start: '2031-05-08', end: '2031-05-08', precision: 'day' },
    duration: { duration: 'P3D' },
  },
}
const force = (by: string | undefined, against: string, time: string, more: object = {}): Told => ({
  kind: 'incident',
  type: 'strike',
  says: `On ${time} boats in the harbour of ${against} burned.`,
  by: by === undefined ? [] : [by],
  against: [against],
  target: 'boats in the harbour',
  state: 'observed',
  time,
  ...more,
})

const { time: _time, ...UNDATED } = force('state/ltu', 'state/nor', '2031-03-20')

test.each([
  ['before it was agreed', '2031-03-08', []],
  ['of the same day, when it was to begin later', '2031-03-10', []],
  ['between', '2031-03-12', ['after it was agreed, before it was in force']],
  ['later', '2031-03-20', ['while it was to be in force']],
])('a strike %s', (_name, day, notes) => {
  const [one] = watch(told('2031-03-11', MUTUAL), told('2031-03-21', force('state/ltu', 'state/nor', day)))
  expect(one!.told.map(({ note }) => note)).toEqual(notes)
  expect(one!.note).toBe(notes[0])
})

test.each([
  ['by a third party', force('state/esp', 'state/nor', '2031-03-20'), 0],
  ['by nobody named against a party', force(undefined, 'state/nor', '2031-03-20'), 1],
  [
    'on something else',
    force('state/ltu', 'state/nor', '2031-03-20', {
      says: 'On 20 March a barracks burned.',
      target: 'barracks',
    }),
    0,
  ],
  ['that is only spoken of, without a day, a place or a target', { ...UNDATED, target: undefined }, 0],
  ['without a day, but with what was hit', UNDATED, 1],
  ['that is only feared', force('state/ltu', 'state/nor', '2031-03-20', { modality: 'possible' }), 0],
])('force %s', (_name, incident, count) => {
  expect(watch(told('2031-03-11', MUTUAL), told('2031-03-21', incident))[0]!.incidents).toHaveLength(count)
})

test('who says so, and who denies it, stands beside the incident', () => {
  const strike = force('state/ltu', 'state/nor', '2031-03-20', {
    state: 'claimed',
    according_to: ['person/edda-rolf'],
  })
  const denial = {
    ...strike,
    says: 'Lithuania did not set boats in the harbour on fire on 2031-03-20, the general said.',
    state: 'denied',
    modality: 'denied',
    according_to: ['person/marek-petrauskas'],
  }
  const [one] = watch(told('2031-03-11', MUTUAL), told('2031-03-21', strike), told('2031-03-22', denial))
  expect(one!.told.flatMap(({ said_by, denied_by }) => [...said_by, ...(denied_by ?? [])])).toEqual(
    expect.arrayContaining(['state/nor', 'state/ltu']),
  )
})

test('a one-sided truce covers what its side does, in its days, and no more', () => {
  const [one] = watch(
    told('2031-05-05', ALONE),
    told(
      '2031-05-20',
      force('state/nor', 'state/ltu', '2031-05-09'),
      force('state/ltu', 'state/nor', '2031-05-09'),
      force('state/nor', 'state/ltu', '2031-05-12'),
    ),
  )
  expect(one).toMatchObject({
    unilateral: true,
    term: { start: '2031-05-08', end: '2031-05-10', end_passed: true },
  })
  expect(one!.told.map(({ by, day }) => [by, day])).toEqual([[['state/nor'], '2031-05-09']])
})

test('a violation of the one-sided truce is never laid beside the mutual one', () => {
  const violation = force('state/nor', 'state/ltu', '2031-05-09', {
    type: 'violation',
    says: 'On 9 May the calm of the harbour was violated.',
    target: 'harbour',
    issues: ['ceasefire'],
  })
  const tally = {
    kind: 'tally',
    says: 'Lithuania counted 48 violations by Norway.',
    by: ['state/ltu'],
    done_by: ['state/nor'],
    of: [0, 0],
    count: 48,
    period: { start: '2031-05-08', end: '2031-05-10', precision: 'day' },
    issues: ['ceasefire'],
  }
  const by = (unilateral: boolean | undefined) =>
    watch(told('2031-03-11', MUTUAL), told('2031-05-05', ALONE), told('2031-05-12', violation, tally)).find(
      (one) => one.unilateral === unilateral,
    )!
  expect(by(true).incidents).toHaveLength(1)
  expect(by(true).tallies.map(({ count }) => count)).toEqual([48])
  expect(by(undefined).incidents).toEqual([])
  expect(by(undefined).tallies).toEqual([])
})

const tally = (by: string, done_by: string, count: number, from: string) => ({
  kind: 'tally',
  says: `${by} counts ${count} breaches at sea by ${done_by} since ${from}.`,
  by: [by],
  done_by: [done_by],
  of: [0, 0],
  count,
  period: { start: from, precision: 'day', approx: true },
  issues: ['ceasefire.maritime'],
})
test('rival counts stand side by side, each with its counter and period', () => {
  const [one] = watch(
    told('2031-03-11', MUTUAL),
    told(
      '2031-04-20',
      tally('state/nor', 'state/ltu', 101, '2031-03-14'),
      tally('state/ltu', 'state/nor', 30, '2031-03-18'),
    ),
  )
  expect(one!.tallies.map(({ counter, count, period }) => [counter, count, period?.start])).toEqual([
    [['state/nor'], 101, '2031-03-14'],
    [['state/ltu'], 30, '2031-03-18'],
  ])
})

const lacks = (...items: Told[]) => watch(told('2031-03-11', ...items))[0]!.lacks
test('what no report gives is said to be lacking', () => {
  const { terms: _terms, ...undated } = MUTUAL
  const monitors: Told = {
    ...undated,
    says: 'Norway and Lithuania let Spanish observers count.',
    what: 'Spanish observers count',
    issues: ['monitoring'],
  }
  expect(lacks(undated)).toEqual(['date', 'monitor'])
  expect(lacks(MUTUAL, monitors)).toEqual([])
  expect(lacks({ ...undated, parties: [] })).toContain('owner')
})

test('a later step of a sequence is not watched before its turn', () => {
  const step = { ...MUTUAL, phase: 2, terms: undefined }
  expect(
    watch(told('2031-03-11', step), told('2031-03-21', force('state/ltu', 'state/nor', '2031-03-20')))[0]!
      .told,
  ).toEqual([])
})
