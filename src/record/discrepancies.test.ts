import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import type { Told } from '../../bench/invented.ts'
import { gather } from './gather.ts'

const ACTORS = [
  { id: 'person/tekla-brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas', roles: [{ title: 'president', of: 'state/ltu' }] },
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
]
const MEETING = {
  kind: 'contact',
  type: 'meeting',
  status: 'held',
  participants: ACTORS.slice(0, 2).map(({ id }) => id),
  time: '2031-06-04',
}
const place = (name: string, country: string) => ({ place: { name, text: name, span: [0, 0], country } })

/** Field, type and values of what differs between two reports of a day. */
function differences(one: object, other: object, shared: object = MEETING): string[] {
  const readings = [one, other].map((fields, i) => {
    const says =
      i === 0
        ? 'The first paper tells it so, at length and in its own words.'
        : 'Another house has it in other words altogether.'
    return reading({
      id: 'ab'[i]!,
      published: '2031-06-05',
      text: says,
      actors: ACTORS,
      items: [{ ...shared, ...fields, says } as Told],
    })
  })
  return gather(readings, { madeBy: 'test' }).discrepancies.map(
    ({ field, type, values }) => `${field} (${type}): ${values.map(({ value }) => value).join(' | ')}`,
  )
}

const lasting = (duration: string, approx?: boolean) => ({
  duration: { duration, ...(approx ? { approx } : {}) },
})
const answer = (stance: string) => ({
  kind: 'response',
  by: ['state/ltu'],
  stance,
  issues: ['ceasefire'],
  time: '2031-06-04',
})

const truce = (terms: object) => ({
  kind: 'commitment',
  type: undefined,
  participants: undefined,
  parties: ['state/nor', 'state/ltu'],
  status: 'agreed',
  issues: ['ceasefire.energy'],
  time: '2031-06-04',
  terms,
})

test.each<[string, object, object, object | undefined, string[]]>([
  ['the same told twice', {}, {}, undefined, []],
  [
    'a day and its week',
    {},
    { time: { start: '2031-06-02', end: '2031-06-08', precision: 'week' } },
    undefined,
    [],
  ],
  ['two durations', lasting('PT9H'), lasting('PT5H'), undefined, ['duration (contradiction): PT5H | PT9H']],
  ['a duration and about as much', lasting('PT60M'), lasting('PT70M', true), undefined, []],
  ['the same duration in other units', lasting('PT1H'), lasting('PT60M'), undefined, []],
  [
    'two countries',
    place('Oslo', 'NOR'),
    place('Vilnius', 'LTU'),
    undefined,
    ['place (contradiction): Oslo | Vilnius'],
  ],
  ['a city and its country', place('Oslo', 'NOR'), place('Norway', 'NOR'), undefined, []],
  ['a leader and his state', {}, { participants: ['state/nor', 'state/ltu'] }, undefined, []],
  ['held, and denied', {}, { modality: 'denied' }, undefined, ['standing (acceptance): denied | held']],
  [
    'one beginning and another',
    truce({ start: { start: '2031-06-05', end: '2031-06-05', precision: 'day' } }),
    truce({ start: { start: '2031-06-07', end: '2031-06-07', precision: 'day' } }),
    undefined,
    ['start (contradiction): 2031-06-05 | 2031-06-07'],
  ],
  [
    'agreed, and in force a day later',
    { status: 'agreed', time: '2031-06-03' },
    { status: 'in-force', time: '2031-06-04' },
    { kind: 'commitment', parties: ['state/nor', 'state/ltu'], issues: ['ceasefire.energy'], what: 'words' },
    [],
  ],
  [
    'a share that is settled, and a denial that it is',
    { by: ['state/nor'] },
    { by: ['state/ltu'], modality: 'denied' },
    { kind: 'assessment', direction: 'progress', figure: 0.7 },
    ['standing (acceptance): denied | said'],
  ],
  ['two answers', answer('accepts'), answer('rejects'), {}, ['standing (acceptance): accepts | rejects']],
])('%s', (_, one, other, shared, expected) => {
  expect(differences(one, other, shared)).toEqual(expected)
})

const MESSAGE = { kind: 'contact', type: 'message', status: 'held', to: [ACTORS[0]!.id] }
const [NORTH, SOUTH] = ACTORS.map(({ id }) => id) as [string, string]

test.each([
  [
    'a message from the other side, and from one’s own people',
    { participants: [NORTH, SOUTH], from: [SOUTH] },
    { participants: [NORTH, SOUTH], from: ['state/nor'] },
    MESSAGE,
    [`direction (contradiction): ${SOUTH} to ${NORTH} | state/nor to ${NORTH}`],
  ],
  [
    'a message from a leader and from his state',
    { participants: [NORTH, SOUTH], from: [SOUTH] },
    { participants: [NORTH, SOUTH], from: ['state/ltu'] },
    MESSAGE,
    [],
  ],
  [
    'a strike by one, and by the other',
    { by: ['state/nor'] },
    { by: ['state/ltu'] },
    { kind: 'incident', type: 'strike', target: 'words', time: '2031-06-04', ...place('Oslo', 'NOR') },
    ['by (contradiction): state/ltu | state/nor'],
  ],
])('%s', (_, one, other, shared, expected) => {
  expect(differences(one, other, shared)).toEqual(expected)
})

/** What one report tells differently, by its sentences. */
function differencesWithin(items: readonly Omit<Told, 'says'>[], says: readonly string[]): string[] {
  const told = items.map((item, i) => ({ ...item, says: says[i] ?? says[0]! }) as Told)
  const one = reading({
    id: 'a',
    published: '2031-06-05',
    text: says.join(' '),
    actors: [...ACTORS, { id: 'person/edda-rolf' }],
    items: told,
  })
  return gather([one], { madeBy: 'test' }).discrepancies.map(
    ({ field, type, values }) => `${field} (${type}): ${values.map(({ value }) => value).join(' | ')}`,
  )
}

const agreed = (what: string) => ({
  kind: 'commitment',
  parties: ['state/nor', 'state/ltu'],
  status: 'agreed',
  issues: ['ceasefire.maritime'],
  what,
})
const counted = (by: string, count: number) => ({ kind: 'tally', by: [by], count, issues: ['ceasefire'] })
const view = (by: string, direction: string) => ({ kind: 'assessment', by: [by], direction })

test.each([
  [
    'what is agreed, and is still to be talked about',
    [agreed('talks on a truce at sea'), agreed('the truce at sea')],
    ['They agreed to talks on a truce at sea.', 'Each will keep the truce at sea.'],
    ['what (scope): agreed | to be talked about'],
  ],
  [
    'talks agreed twice',
    [agreed('talks on a truce at sea'), agreed('negotiations about mines')],
    ['They agreed to talks on a truce at sea.', 'Then come negotiations about mines.'],
    [],
  ],
  [
    'two views in one report',
    [view(NORTH, 'progress'), view(SOUTH, 'stalled')],
    ['Things go well, one president said.', 'Nothing moves, said the other.'],
    ['direction (contradiction): progress | stalled'],
  ],
  [
    'a meeting expected, and denied at once',
    [
      { ...MEETING, status: 'planned', modality: 'planned' },
      { kind: 'statement', speaker: [SOUTH], form: 'indirect' },
    ],
    ['The presidents are to meet in June.', 'His office said no such meeting was planned.'],
    ['standing (acceptance): denied | planned'],
  ],
  [
    'a meeting expected, and another thing denied',
    [
      { ...MEETING, status: 'planned', modality: 'planned' },
      { kind: 'statement', speaker: [SOUTH], form: 'indirect' },
    ],
    ['The presidents are to meet in June.', 'His office said no such attack was planned.'],
    [],
  ],
  [
    'a strike, and that it was theirs denied next',
    [
      { kind: 'incident', type: 'strike', by: ['state/nor'], against: ['state/ltu'], state: 'claimed' },
      {
        kind: 'incident',
        type: 'strike',
        by: ['state/nor'],
        against: [],
        modality: 'denied',
        state: 'denied',
      },
    ],
    ['A raid of theirs burned the mill.', 'They had no part in that fire, the others said.'],
    ['standing (acceptance): denied | held'],
  ],
  [
    'an attack, and any part in it denied by who is said to have made it',
    [
      { kind: 'incident', type: 'attack', by: ['state/nor'], against: ['state/ltu'], state: 'claimed' },
      { kind: 'statement', speaker: ['state/nor'], form: 'indirect' },
    ],
    ['Shells set the mill ablaze.', 'The others denied having anything to do with the fire.'],
    ['standing (acceptance): denied | held'],
  ],
  [
    'an attack, and any part in it denied by who suffered it',
    [
      { kind: 'incident', type: 'attack', by: [], against: ['state/ltu'], state: 'claimed' },
      { kind: 'statement', speaker: ['state/ltu'], form: 'indirect' },
    ],
    ['Shells set the mill ablaze.', 'The town denied that it had any part in it.'],
    [],
  ],
  [
    'an attack for which one blames the other, who answered shots',
    [
      { kind: 'incident', type: 'attack', by: [], against: ['state/ltu'], state: 'observed' },
      { kind: 'statement', speaker: ['state/ltu'], form: 'indirect' },
      { kind: 'statement', speaker: ['state/nor'], form: 'indirect' },
    ],
    ['A ferryman was hit.', 'The town blamed the far bank.', 'The far bank said it had returned fire.'],
    ['by (contradiction): answered | blamed'],
  ],
  [
    'a demand that is denied, of which another tells otherwise',
    [
      { kind: 'demand', by: ['state/nor'], of: ['state/ltu'], what: 'a signed date', modality: 'denied' },
      { kind: 'statement', speaker: [SOUTH], form: 'indirect' },
    ],
    ['She denied that it had wanted a signed date.', 'His clerk tells a different story.'],
    ['standing (contradiction): contradicted | denied'],
  ],
  [
    'a demand that is denied, and what the facts say',
    [
      { kind: 'demand', by: ['state/nor'], of: ['state/ltu'], what: 'a signed date', modality: 'denied' },
      { kind: 'statement', speaker: [SOUTH], form: 'indirect' },
    ],
    ['She denied that it had wanted a signed date.', 'But the facts say the opposite, he thought.'],
    [],
  ],
  [
    'a demand, and that it was made denied',
    [
      { kind: 'demand', by: ['state/nor'], of: ['state/ltu'], what: 'a date in ink' },
      { kind: 'demand', by: ['state/nor'], of: ['state/ltu'], what: 'a signed date', modality: 'denied' },
    ],
    ['It wants a date in ink.', 'She denied that it ever had insisted on a signed date.'],
    ['standing (acceptance): denied | said'],
  ],
  [
    'each blames the other in one sentence',
    [
      { kind: 'incident', type: 'attack', by: ['state/nor'], against: ['state/ltu'], state: 'claimed' },
      { kind: 'incident', type: 'attack', by: ['state/ltu'], against: ['state/nor'], state: 'claimed' },
    ],
    ['One blamed a patrol of theirs; the other said its guards had answered shots.'],
    ['by (contradiction): state/ltu | state/nor'],
  ],
  [
    'each struck the other',
    [
      { kind: 'incident', type: 'attack', by: ['state/nor'], against: ['state/ltu'], state: 'claimed' },
      { kind: 'incident', type: 'attack', by: ['state/ltu'], against: ['state/nor'], state: 'claimed' },
    ],
    ['One shelled the mill and the other the quay.'],
    [],
  ],
  [
    'two counters of one thing',
    [counted('state/nor', 410), counted('state/ltu', 96)],
    ['The mission puts breaches at 410.', 'The army has 96.'],
    ['count (contradiction): 410 | 96'],
  ],
  [
    'each counts what the other did',
    [
      { ...counted('state/nor', 410), done_by: ['state/ltu'] },
      { ...counted('state/ltu', 96), done_by: ['state/nor'] },
    ],
    ['The one puts breaches at 410.', 'The other has 96.'],
    [],
  ],
  [
    'two views of one person',
    [view(NORTH, 'progress'), view(NORTH, 'stalled')],
    ['Things go well, the president said.', 'On the sea nothing moves, she said.'],
    [],
  ],
])('%s', (_, items, says, expected) => {
  expect(differencesWithin(items, says)).toEqual(expected)
})

test('a meeting told in several sentences of which one denies it', () => {
  const text = 'The two met by night in a lighthouse. Both governments deny that the meeting took place.'
  const [met, denied] = text.split(/(?<=\.) /) as [string, string]
  const one = reading({ id: 'a', text, actors: ACTORS, items: [{ ...MEETING, says: met }] })
  const [item] = one.items
  const spans = [met, denied].map((says): [number, number] => [
    text.indexOf(says),
    text.indexOf(says) + says.length,
  ])
  const { discrepancies } = gather([{ ...one, items: [{ ...item!, evidence: spans }] }], { madeBy: 'test' })
  expect(discrepancies.flatMap(({ values }) => values.map(({ mentions }) => mentions[0]!.quote))).toEqual([
    denied,
    met,
  ])
})

test('who is said to break a truce has not promised it', () => {
  const says = [
    'The army lists nine violations of the truce.',
    '"We have never agreed to it," the president said.',
  ]
  const items = [
    { kind: 'tally', by: ['state/ltu'], of: 'nine violations', count: 9, says: says[0]! },
    {
      kind: 'statement',
      speaker: [ACTORS[0]!.id],
      form: 'direct',
      content: 'We have never agreed to it',
      says: says[1]!,
    },
  ]
  const { discrepancies } = gather([reading({ id: 'a', text: says.join(' '), actors: ACTORS, items })], {
    madeBy: 'test',
  })
  expect(discrepancies.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
    ['standing', ['denied', 'held']],
  ])
})

test.each([
  ['They had no part in it, having never hit the mill.', 1],
  ['They laughed off claims that they hit the Ostby dam.', 0],
])('a raid, and force denied next: %s', (denial, rows) => {
  const text = `A raid burned the mill. ${denial}`
  const raid = { kind: 'incident', type: 'strike', by: [], against: [] }
  const verb = { name: 'verb', span: [text.indexOf('hit'), text.indexOf('hit') + 3] }
  const items = [
    { ...raid, state: 'claimed', says: 'A raid burned the mill.' },
    { ...raid, by: ['state/nor'], modality: 'denied', state: 'denied', says: denial },
  ]
  const one = reading({ id: 'a', text, actors: ACTORS, items })
  const told = {
    ...one,
    items: one.items.map((item) => ({ ...item, pieces: [verb] })),
  } as unknown as typeof one
  expect(gather([told], { madeBy: 'test' }).discrepancies).toHaveLength(rows)
})
