import { expect, test } from 'vitest'
import { reading } from '../../../bench/invented.ts'
import type { Told } from '../../../bench/invented.ts'
import { gather } from '../gather.ts'

// Of which truce a claim speaks, and how long a truce is looked at.

const BOTH = ['state/nor', 'state/ltu']
const ACTORS = [
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
  { id: 'org/wardens', name: 'Wardens of the Line' },
]
const told = (id: string, published: string, ...items: readonly Told[]) =>
  reading({ id, published, text: items.map(({ says }) => says).join(' '), actors: ACTORS, items })
const truce = (issue: string, says: string, status: string, more: object = {}): Told => ({
  kind: 'commitment',
  says,
  parties: BOTH,
  what: says,
  status,
  issues: [issue],
  ...more,
})
const count = (says: string, count: number, more: object = {}): Told => ({
  kind: 'tally',
  says,
  by: ['state/nor'],
  done_by: ['state/ltu'],
  of: [0, 0],
  count,
  ...more,
})
const strike = (says: string, target: string | undefined, time: string): Told => ({
  kind: 'incident',
  type: 'strike',
  says,
  by: ['state/ltu'],
  against: ['state/nor'],
  ...(target === undefined ? {} : { target }),
  state: 'claimed',
  time,
})
/** The counts and incidents beside each truce, by the words of the truce. */
const watched = (...readings: Parameters<typeof gather>[0]) =>
  Object.fromEntries(
    gather(readings, { madeBy: 'test' }).commitments_watch.map(({ commitment, tallies, told }) => [
      commitment.split('/')[0],
      [...tallies.map(({ count }) => count), ...told.map(({ day }) => day)],
    ]),
  )

const FRONT = truce('ceasefire', 'Both laid down their arms along the front.', 'in-force', {
  time: '2031-03-02',
})
const PORTS = truce('ceasefire.maritime', 'Both spare each other’s harbours.', 'in-force', {
  time: '2031-03-05',
})

test('a count of breaches that names no truce is of the general one in force', () => {
  const counted = told('c', '2031-03-20', count('Norway lists 33 breaches by Lithuania.', 33))
  expect(watched(told('front', '2031-03-03', FRONT), told('ports', '2031-03-06', PORTS), counted)).toEqual({
    front: [33],
    ports: [],
  })
})

test('what its report says was broken is what a count without a name is of', () => {
  const counted = told('ports', '2031-03-20', PORTS, count('Norway lists 33 breaches by Lithuania.', 33))
  expect(watched(told('front', '2031-03-03', FRONT), counted)).toEqual({ front: [], ports: [33] })
})

test('a count of anything else is beside no truce', () => {
  const counted = told('c', '2031-03-20', count('Norway lists 33 barges that came home.', 33))
  expect(watched(told('front', '2031-03-03', FRONT), counted)).toEqual({ front: [] })
})

test('an undertaking of one side that is told of a mutual truce takes no count from it', () => {
  const half = truce('ceasefire', 'Lithuania keeps its word of 2 March on arms.', 'in-force', {
    parties: ['state/ltu'],
    time: '2031-03-02',
  })
  const counted = count('Norway counts 12 violations by Lithuania.', 12, { issues: ['ceasefire'] })
  const made = watched(
    told('front', '2031-03-03', FRONT),
    told('half', '2031-03-09', half),
    told('c', '2031-03-20', counted),
  )
  expect(made).toEqual({ front: [12], half: [12] })
})

const ofPorts = (n: number) =>
  count(`Norway puts its breaches at ${n}.`, n, { issues: ['ceasefire.maritime'] })

test('a count told with the end of a truce is of that truce, a later one is of none', () => {
  const over = truce('ceasefire.maritime', 'Lithuania walked out of the harbour deal.', 'ended', {
    parties: ['state/ltu'],
    time: '2031-05-01',
  })
  const made = watched(
    told('ports', '2031-03-06', PORTS),
    told('over', '2031-05-02', over, ofPorts(70)),
    told('c', '2031-05-20', ofPorts(80)),
  )
  expect(made['ports']).toEqual([70])
})

test('a truce of which reports go on telling is looked at as long', () => {
  const again = truce('ceasefire', 'The arms on the front have been laid down since spring.', 'in-force')
  const late = strike('A shell fell on a mill.', 'a mill', '2031-08-20')
  const parts = [told('front', '2031-03-03', FRONT), told('late', '2031-08-21', late)]
  expect(watched(...parts)['front']).toEqual([])
  expect(watched(...parts, told('again', '2031-05-20', again))['front']).toEqual([])
  const both = [
    told('again', '2031-05-20', again),
    told('more', '2031-07-20', { ...again, says: `${again.says} Still.` }),
  ]
  expect(watched(...parts, ...both)['front']).toEqual(['2031-08-20'])
})

test.each([
  ['what was hit', 'On 9 March a ferry burned.', 'a ferry', 1],
  [
    'what was hit, not the street it stands in',
    'On 9 March a mill in Quay Street burned.',
    'a mill in Quay Street',
    0,
  ],
  ['the sentence, where what was hit is not told', 'On 9 March they fired at a trawler.', undefined, 1],
])('a truce on one matter covers force by %s', (_, says, target, hits) => {
  const made = watched(
    told('ports', '2031-03-06', PORTS),
    told('c', '2031-03-10', strike(says, target, '2031-03-09')),
  )
  expect(made['ports']).toHaveLength(hits)
})

test.each([
  ['names both parties', BOTH, 1],
  ['names one of them', ['state/nor'], 0],
])('force by and against nobody named is of a truce where its report %s', (_, named, hits) => {
  const shots: Told = {
    kind: 'incident',
    type: 'shelling',
    says: 'On 9 March three shells fell near the mill.',
    by: [],
    against: [],
    target: 'the mill',
    state: 'claimed',
    time: '2031-03-09',
  }
  const report = reading({
    id: 'c',
    published: '2031-03-10',
    text: shots.says,
    actors: ACTORS.filter(({ id }) => named.includes(id)),
    items: [shots],
  })
  expect(watched(told('front', '2031-03-03', FRONT), report)['front']).toHaveLength(hits)
})

test('what a party ends after a long silence ran till then', () => {
  const over = truce('ceasefire', 'Lithuania took up arms on the front again.', 'ended', {
    parties: ['state/ltu'],
    time: '2031-09-01',
  })
  const late = told('late', '2031-08-21', strike('A shell fell on a mill.', 'a mill', '2031-08-20'))
  const made = watched(told('front', '2031-03-03', FRONT), late, told('over', '2031-09-02', over))
  expect(made['front']).toEqual(['2031-08-20'])
})

test('nothing is counted against a truce before it begins', () => {
  const later = { ...FRONT, terms: { start: { start: '2031-03-25', end: '2031-03-25', precision: 'day' } } }
  const counted = told('c', '2031-03-20', count('Norway lists 33 breaches by Lithuania.', 33))
  expect(watched(told('front', '2031-03-03', later), counted)).toEqual({ front: [] })
})
