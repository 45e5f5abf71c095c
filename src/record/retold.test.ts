import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import type { Told } from '../../bench/invented.ts'
import { gather } from './gather.ts'

// Tellings as imperfect readings have them: without a time, with some of those who took part, in other words.

const ACTORS = [
  { id: 'person/tekla-brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/rolf-sandoval', roles: [{ title: 'special envoy', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas', roles: [{ title: 'president', of: 'state/ltu' }] },
  { id: 'person/edda-kivela', roles: [{ title: 'foreign minister', of: 'state/ltu' }] },
  { id: 'group/ministers', name: 'the ministers' },
  { id: 'person/unnamed/a/1', anonymous: true },
  { id: 'person/unnamed/b/1', anonymous: true },
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
]
const [T, R, M, E] = ACTORS.map(({ id }) => id) as [string, string, string, string]
/** How reports name them, each in its own way. */
const MEANT = {
  Brandvold: T,
  Brandwold: T,
  Sandoval: R,
  Sandowal: R,
  Petrauskas: M,
  Petrowskas: M,
}
const OSLO = { place: { name: 'Oslo', text: 'Oslo', span: [0, 0], country: 'NOR' } }
const BERGEN = { place: { name: 'Bergen', text: 'Bergen', span: [0, 0], country: 'NOR' } }

interface Case {
  readonly of: string
  readonly a: Partial<Told>
  readonly b: Partial<Told>
  readonly apart?: true
  /** The day in June on which `b` is published; `a` is on the 5th. */
  readonly day?: number
  readonly days?: Readonly<Record<string, string>>
}

const on = (day: number) => ({ time: `2031-06-${String(day).padStart(2, '0')}` })
const said = (says: string, content: string, form: string, speaker = M) => ({
  kind: 'statement',
  speaker: [speaker],
  says,
  content,
  form,
})
const offer = (by: string, what: string, duration?: string) => ({
  kind: 'proposal',
  by: [by],
  what,
  status: 'tabled',
  issues: ['ceasefire'],
  says: `On the table lies ${what} now.`,
  ...(duration === undefined ? {} : { terms: { duration: { duration } } }),
})
const demand = (what: string, issues: readonly string[], says: string) => ({
  kind: 'demand',
  by: ['state/nor'],
  what,
  issues,
  says,
})

const CASES: readonly Case[] = [
  {
    of: 'a visit of one person to one place, the second time without a day',
    a: { kind: 'contact', type: 'visit', status: 'held', participants: [R], ...OSLO, ...on(4) },
    b: { kind: 'contact', type: 'visit', status: 'held', participants: [R], ...OSLO },
  },
  {
    of: 'a visit of one person to another place',
    a: { kind: 'contact', type: 'visit', status: 'held', participants: [R], ...OSLO, ...on(4) },
    b: { kind: 'contact', type: 'visit', status: 'held', participants: [R], ...BERGEN },
    apart: true,
  },
  {
    of: 'ministers whom one report does not name, on one day in one place',
    a: { kind: 'contact', type: 'meeting', status: 'planned', participants: [E], ...OSLO, ...on(20) },
    b: {
      kind: 'contact',
      type: 'meeting',
      status: 'planned',
      participants: ['group/ministers'],
      ...OSLO,
      ...on(20),
    },
  },
  {
    of: 'ministers whom one report does not name, on another day',
    a: { kind: 'contact', type: 'meeting', status: 'planned', participants: [E], ...OSLO, ...on(20) },
    b: {
      kind: 'contact',
      type: 'meeting',
      status: 'planned',
      participants: ['group/ministers'],
      ...OSLO,
      ...on(22),
    },
    apart: true,
  },
  {
    of: 'a message as told of its sender and of its carrier',
    a: {
      kind: 'contact',
      type: 'message',
      status: 'held',
      participants: [M, T],
      from: [M],
      to: [T],
      says: 'By way of Sandoval, Petrauskas sent proposals to Brandvold.',
    },
    b: {
      kind: 'contact',
      type: 'message',
      status: 'held',
      participants: [R, T],
      from: [R],
      to: [T],
      says: 'Sandowal handed the proposals to Brandwold.',
    },
  },
  {
    of: 'messages by senders of whom neither report names the other’s',
    a: {
      kind: 'contact',
      type: 'message',
      status: 'held',
      participants: [M, T],
      from: [M],
      to: [T],
      says: 'Petrauskas sent proposals to Brandvold.',
    },
    b: {
      kind: 'contact',
      type: 'message',
      status: 'held',
      participants: [R, T],
      from: [R],
      to: [T],
      says: 'Sandowal handed the proposals to Brandwold.',
    },
    apart: true,
  },
  {
    of: 'a quotation and its paraphrase',
    a: said(
      '“We support the offer to open the harbour, but the harbour must serve fishermen and remove the cause of the quarrel.”',
      'We support the offer to open the harbour, but the harbour must serve fishermen and remove the cause of the quarrel',
      'direct',
    ),
    b: said(
      'Lithuania supports the offer of opening the harbour if fishermen are served and the cause of the quarrel goes.',
      'Lithuania supports the offer of opening the harbour if fishermen are served and the cause of the quarrel goes',
      'indirect',
    ),
  },
  {
    of: 'the same paraphrase weeks later',
    day: 28,
    a: said(
      '“We support the offer to open the harbour, but the harbour must serve fishermen and remove the cause of the quarrel.”',
      'We support the offer to open the harbour, but the harbour must serve fishermen and remove the cause of the quarrel',
      'direct',
    ),
    b: said(
      'Lithuania supports the offer of opening the harbour if fishermen are served and the cause of the quarrel goes.',
      'Lithuania supports the offer of opening the harbour if fishermen are served and the cause of the quarrel goes',
      'indirect',
    ),
    apart: true,
  },
  {
    of: 'thanks of one to another',
    a: said('Petrauskas thanked Brandvold for coming.', 'for coming', 'indirect'),
    b: said(
      'Petrowskas expressed his gratitude for the efforts of Brandwold.',
      'his gratitude for the efforts',
      'indirect',
    ),
  },
  {
    of: 'thanks to two',
    a: said('Petrauskas thanked Brandvold for coming.', 'for coming', 'indirect'),
    b: said(
      'Petrowskas expressed his gratitude for the efforts of Sandowal.',
      'his gratitude for the efforts',
      'indirect',
    ),
    apart: true,
  },
  {
    of: 'set phrases about two persons',
    a: said(
      'He congratulated Brandvold on the anniversary of relations between the two states.',
      'congratulated Brandvold on the anniversary of relations between the two states',
      'indirect',
    ),
    b: said(
      'He congratulated Sandowal on the anniversary of relations between the two states.',
      'congratulated Sandowal on the anniversary of relations between the two states',
      'indirect',
    ),
    apart: true,
  },
  {
    of: 'an offer of one length whose author is told differently',
    a: offer('state/nor', 'a truce of sixty days', 'P60D'),
    b: offer('state/ltu', 'the truce proposed for sixty days', 'P60D'),
  },
  {
    of: 'offers of two lengths',
    a: offer('state/nor', 'a truce of sixty days', 'P60D'),
    b: offer('state/nor', 'a truce of ninety days', 'P90D'),
    apart: true,
  },
  {
    of: 'offers of two figures in words',
    a: offer('state/nor', 'a truce of 60 days at sea'),
    b: offer('state/nor', 'a truce of 90 days at sea'),
    apart: true,
  },
  {
    of: 'a demand told sharply and mildly',
    a: demand(
      'to surrender or drown',
      ['ceasefire', 'forces'],
      'Norway wants the Lithuanian sailors to surrender or drown before a truce.',
    ),
    b: demand(
      'the fate of the sailors',
      ['ceasefire', 'forces', 'monitoring'],
      'Norway named as open the fate of the sailors whom Lithuania sent, before any truce.',
    ),
  },
  {
    of: 'demands on issues that have nothing in common but the truce',
    a: demand(
      'to surrender or drown',
      ['ceasefire', 'forces'],
      'Norway wants the Lithuanian sailors to surrender or drown before a truce.',
    ),
    b: demand(
      'lower tolls',
      ['ceasefire', 'economy'],
      'Norway wants lower tolls of Lithuania before a truce with its sailors.',
    ),
    apart: true,
  },
  {
    of: 'a strike that nobody is named for, at one place',
    a: {
      kind: 'incident',
      type: 'strike',
      by: [],
      against: [],
      target: 'the lighthouse',
      ...OSLO,
      ...on(4),
      says: 'Rockets hit the lighthouse at night.',
    },
    b: {
      kind: 'incident',
      type: 'strike',
      by: [],
      against: [],
      target: 'the old lighthouse',
      ...OSLO,
      ...on(4),
      says: 'At dawn the old lighthouse was in ruins.',
    },
  },
  {
    of: 'one figure from two who are not named',
    a: {
      kind: 'assessment',
      by: ['person/unnamed/a/1'],
      direction: 'progress',
      figure: 0.8,
      says: 'Four fifths of the treaty text are settled, a diplomat said.',
    },
    b: {
      kind: 'assessment',
      by: ['person/unnamed/b/1'],
      direction: 'progress',
      figure: 0.8,
      says: 'A diplomat told a letter that four fifths of the text were settled.',
    },
  },
  {
    of: 'a view retold with its day',
    day: 24,
    days: { '4 June': '2031-06-04' },
    a: {
      kind: 'assessment',
      by: [T],
      direction: 'progress',
      ...on(4),
      says: 'Peace was never nearer than tonight, Brandvold said.',
    },
    b: {
      kind: 'assessment',
      by: [T],
      direction: 'progress',
      says: 'On 4 June Brandwold had called peace nearer than ever, tonight as any night.',
    },
  },
]

function groups({ a, b, day = 6, days }: Case): string[] {
  const readings = [a, b].map((item, i) => {
    const id = 'ab'[i]!
    const says = item.says ?? `Report ${id} tells of this in words of its own.`
    return reading({
      id,
      published: `2031-06-${String(i === 0 ? 5 : day).padStart(2, '0')}`,
      text: says,
      actors: ACTORS,
      meant: MEANT,
      ...(days ? { days } : {}),
      items: [{ ...item, says } as Told],
    })
  })
  const forwards = gather(readings, { madeBy: 'test' })
  expect(gather(readings.toReversed(), { madeBy: 'test' })).toEqual(forwards)
  return forwards.items.map(({ mentions }) => mentions.map(({ report }) => report).join(''))
}

test.each(CASES.map((one) => [one.of, one] as const))('%s', (_, one) => {
  expect(groups(one)).toEqual(one.apart ? ['a', 'b'] : ['ab'])
})

test('a report that tells of one offer twice has one', () => {
  const text = 'They discuss a truce of 60 days. Talk is of the truce of 60 days alone.'
  const [first, second] = text.split(/(?<=\.) /) as [string, string]
  const item = { kind: 'proposal', status: 'tabled', issues: ['ceasefire'] }
  const record = gather(
    [
      reading({
        id: 'a',
        text,
        actors: ACTORS,
        items: [
          { ...item, by: ['state/nor'], what: 'a truce of 60 days', says: first },
          { ...item, by: ['state/nor', 'state/ltu'], what: 'the truce of 60 days', says: second },
        ],
      }),
    ],
    { madeBy: 'test' },
  )
  expect(record.items.map(({ mentions }) => mentions.length)).toEqual([2])
  expect(
    record.discrepancies.map(
      ({ field, values }) => `${field}: ${values.map(({ value }) => value).join(' | ')}`,
    ),
  ).toEqual(['by: state/ltu, state/nor | state/nor'])
})
