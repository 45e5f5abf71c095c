import { expect, test } from 'vitest'
import { reading } from '../../../bench/invented.ts'
import type { Told } from '../../../bench/invented.ts'
import { gather } from '../gather.ts'

const ACTORS = [
  { id: 'state/nor', name: 'Norway' },
  { id: 'state/ltu', name: 'Lithuania' },
  { id: 'org/council', name: 'Council' },
  { id: 'person/tekla-brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas', roles: [{ title: 'president', of: 'state/ltu' }] },
  { id: 'person/edda-rolf', roles: [{ title: 'envoy', of: 'state/nor' }] },
  { id: 'person/unnamed/b/1', name: 'envoy', anonymous: true, roles: [{ title: 'envoy', of: 'state/nor' }] },
]
const [NOR, LTU] = ['state/nor', 'state/ltu']

type Item = Omit<Told, 'says'> & { readonly says?: string; readonly on?: string }

/** Which reports (a, b, c …) tell of each item: `ab c`. The day of a report is that of its item, or as given. */
function groups(items: readonly Item[]): string {
  const readings = items.map(({ on, ...item }, i) => {
    const id = String.fromCodePoint(97 + i)
    const says = item.says ?? `Report ${id} tells of this in words of its own.`
    const published = on === 'nobody knows' ? {} : { published: on ?? '2031-06-05' }
    return reading({ id, ...published, text: says, actors: ACTORS, items: [{ ...item, says } as Told] })
  })
  const forwards = gather(readings, { madeBy: 'test' })
  expect(gather(readings.toReversed(), { madeBy: 'test' })).toEqual(forwards)
  return forwards.items
    .map(({ mentions }) =>
      mentions
        .map(({ report }) => report)
        .sort()
        .join(''),
    )
    .join(' ')
}

const offer = (what: string, days: number, issues: readonly string[]) => ({
  kind: 'proposal',
  by: [NOR],
  status: 'tabled',
  issues,
  terms: { duration: { duration: `P${days}D` } },
  what,
  says: `They put ${what} on the table.`,
})
const truce = (status: string, rest: object = {}) => ({
  kind: 'commitment',
  parties: [NOR, LTU],
  status,
  issues: ['ceasefire.maritime'],
  ...rest,
})
const answer = (says: string, issues: readonly string[], stance = 'accepts') => ({
  kind: 'response',
  by: [LTU],
  stance,
  issues,
  says,
})
const count = (n: number, rest: object = {}) => ({
  kind: 'tally',
  by: [NOR],
  done_by: [LTU],
  count: n,
  issues: ['ceasefire.energy'],
  says: `A count of ${n} was given.`,
  ...rest,
})
const summit = (rest: object) => ({
  kind: 'contact',
  type: 'meeting',
  status: 'planned',
  modality: 'planned',
  participants: ['person/tekla-brandvold', 'person/marek-petrauskas'],
  ...rest,
})
const place = (name: string) => ({ place: { name, text: name, span: [0, 0] } })

test.each<[string, readonly Item[], string]>([
  [
    'one length of time on one issue, in other words',
    [
      offer('a pause of forty days', 40, ['ceasefire']),
      offer('a cessation of hostilities', 40, ['ceasefire']),
    ],
    'ab',
  ],
  [
    'one length of time on two issues',
    [
      offer('a pause of forty days', 40, ['ceasefire']),
      offer('a cessation of hostilities', 40, ['prisoners']),
    ],
    'a b',
  ],
  [
    'two lengths of time on one issue',
    [offer('a pause of forty days', 40, ['ceasefire']), offer('a pause of ninety days', 90, ['ceasefire'])],
    'a b',
  ],
  [
    'a step to come, and in force a month later',
    [
      truce('planned', {
        on: '2031-05-01',
        phase: 2,
        what: 'a truce at sea',
        says: 'Next comes a truce at sea.',
      }),
      truce('in-force', {
        time: '2031-06-01',
        what: 'the halt on the water',
        says: 'They keep the halt on the water.',
      }),
    ],
    'ab',
  ],
  [
    'ended, and agreed anew months later',
    [truce('ended', { time: '2031-06-04' }), truce('agreed', { on: '2031-08-20' })],
    'a b',
  ],
  [
    'an answer to an offer of help, and one to a truce',
    [
      answer('They welcome the good offices.', [], 'welcomes'),
      answer('They will adopt a full truce.', ['ceasefire']),
    ],
    'a b',
  ],
  [
    'an answer still awaited, and given',
    [answer('Nothing was heard.', ['ceasefire'], 'no-answer'), answer('Yes, it said.', ['ceasefire'])],
    'a b',
  ],
  ['a number seldom met, whoever counted', [count(163), count(163, { by: ['org/council'] })], 'ab'],
  ['a number often met', [count(3), count(3, { by: ['org/council'] })], 'a b'],
  [
    'a number seldom met, of what the other side did',
    [count(163), count(163, { done_by: [NOR], by: [LTU] })],
    'a b',
  ],
  [
    'called off, with the day planned before',
    [
      summit({ time: '2031-06-21', ...place('Oslo'), on: '2031-06-02' }),
      summit({
        time: '2031-06-28',
        status: 'cancelled',
        modality: 'held',
        on: '2031-06-27',
        says: 'The meeting foreseen for 21 June and then for 28 June will not be held.',
      }),
    ],
    'ab',
  ],
  [
    'another meeting at the same place, long after',
    [
      summit({ time: '2031-05-02', ...place('Oslo'), on: '2031-04-27' }),
      summit({
        time: '2031-06-28',
        status: 'cancelled',
        modality: 'held',
        on: '2031-06-27',
        says: 'The meeting in Oslo will not be held.',
      }),
    ],
    'a b',
  ],
  [
    'an envoy named, and unnamed, on one journey',
    [
      {
        kind: 'contact',
        type: 'visit',
        status: 'planned',
        participants: ['person/edda-rolf', LTU],
        time: '2031-06-10',
        ...place('Vilnius'),
      },
      {
        kind: 'contact',
        type: 'visit',
        status: 'planned',
        participants: ['person/unnamed/b/1', LTU],
        time: '2031-06-10',
        ...place('Vilnius'),
      },
    ],
    'ab',
  ],
  [
    'what is insisted on, three weeks later',
    [
      {
        kind: 'demand',
        by: [NOR],
        of: [LTU],
        what: 'every garrison out of the northern valleys',
        issues: ['forces'],
        says: 'It wants every garrison out of the northern valleys.',
        on: '2031-06-01',
      },
      {
        kind: 'demand',
        by: [NOR],
        of: [LTU],
        what: 'garrisons out of the northern valleys',
        issues: ['forces'],
        says: 'Again it wants garrisons out of the northern valleys.',
        on: '2031-06-22',
      },
    ],
    'ab',
  ],
  [
    'leverage of which one report does not say whose it is, on one day',
    [
      {
        kind: 'pressure',
        by: [NOR],
        action: 'imposed',
        instrument: 'tariffs',
        time: '2031-06-03',
      },
      { kind: 'pressure', action: 'imposed', instrument: 'tariffs', time: '2031-06-03' },
    ],
    'ab',
  ],
  [
    'leverage of another kind, of nobody named',
    [
      {
        kind: 'pressure',
        by: [NOR],
        action: 'imposed',
        instrument: 'tariffs',
        time: '2031-06-03',
      },
      { kind: 'pressure', action: 'imposed', instrument: 'sanctions', time: '2031-06-03' },
    ],
    'a b',
  ],
  [
    'one target, named weeks later without a day',
    ['2031-06-05', '2031-07-20'].map((on, i) => ({
      kind: 'incident',
      type: 'attack',
      against: [LTU],
      target: 'the Ostby power plant',
      says: `It was ${i ? 'asked' : 'told'} who attacked the Ostby power plant.`,
      ...(i ? {} : { time: '2031-06-04' }),
      on,
    })),
    'ab',
  ],
  [
    'an answer, and word before it that the offer was still studied',
    [
      answer('They are studying the truce that Norway offered.', ['ceasefire'], 'undecided'),
      answer('They welcomed the truce that Norway offered.', ['ceasefire'], 'welcomes'),
    ],
    'a b',
  ],
  [
    'observers, and monitors',
    [
      { ...offer('a monitoring mission', 0, ['monitoring']), terms: {}, on: '2031-06-01' },
      { ...offer('its readiness to send observers', 0, ['monitoring']), terms: {}, on: '2031-06-05' },
    ],
    'ab',
  ],
  [
    'observers, and monitors, a month apart',
    [
      { ...offer('a monitoring mission', 0, ['monitoring']), terms: {}, on: '2031-06-01' },
      { ...offer('its readiness to send observers', 0, ['monitoring']), terms: {}, on: '2031-07-05' },
    ],
    'a b',
  ],
  [
    'forty-five days in words and in figures',
    [
      { ...offer('a truce of 45 days', 0, ['ceasefire']), terms: {} },
      { ...offer('a truce of forty-five days', 0, ['ceasefire']), terms: {}, on: '2031-06-15' },
    ],
    'ab',
  ],
])('%s', (_, items, expected) => {
  expect(groups(items)).toBe(expected)
})

test('an undated report is near the day on which others told as news what it tells', () => {
  const plan = summit({ time: '2031-06-21', ...place('Oslo') })
  const call = {
    kind: 'contact',
    type: 'call',
    status: 'held',
    participants: ['person/tekla-brandvold', 'person/marek-petrauskas'],
  }
  const [dated, undated, other] = ['2031-06-05', undefined, '2031-03-05'].map((day, i) => {
    const id = 'abc'[i]!
    const says = [`Report ${id} has it that both spoke.`, `Report ${id} tells of the plan.`]
    return reading({
      id,
      ...(day === undefined ? {} : { published: day }),
      text: says.join(' '),
      actors: ACTORS,
      items: [
        { ...call, ...(day === undefined ? {} : { time: day }), says: says[0]! },
        ...(id === 'c' ? [] : [{ ...plan, says: says[1]! }]),
      ],
    })
  })
  const record = gather([dated!, undated!, other!], { madeBy: 'test' })
  const calls = record.items.filter((item) => item.kind === 'contact' && item.type === 'call')
  expect(calls.map(({ mentions }) => mentions.map(({ report }) => report).join(''))).toEqual(['ab', 'c'])
})

const signed = (by: readonly string[], day: string, issues: readonly string[], says: string) => ({
  kind: 'act',
  type: 'signing',
  by,
  toward: [],
  time: day,
  issues,
  says,
})

test('a text signed on a day is one signing, said by whom or not', () => {
  const [both, nobody] = [[NOR, LTU], []]
  const ours = signed(both, '2031-06-04', ['ceasefire'], 'They signed the four-page text.')
  expect(groups([ours, signed(nobody, '2031-06-04', ['ceasefire'], 'The truce was signed at noon.')])).toBe(
    'ab',
  )
  expect(groups([ours, signed(both, '2031-06-04', [], 'Late at night it was initialled.')])).toBe('ab')
  expect(groups([ours, signed(nobody, '2031-06-04', ['prisoners'], 'The list was signed.')])).toBe('a b')
  expect(groups([ours, signed(nobody, '2031-06-02', ['ceasefire'], 'A truce was signed.')])).toBe('a b')
})

const met = (rest: object, says: string) => ({
  kind: 'contact',
  type: 'meeting',
  participants: [NOR, LTU],
  place: { name: 'Vilnius', text: 'Vilnius', span: [0, 0], country: 'LTU' },
  says,
  ...rest,
})

/** When two met who were to meet on the ninth, by a report of a day that does not say so. */
function heldOn(published: string): readonly (string | undefined)[] {
  const plan = met(
    { status: 'planned', modality: 'planned', time: '2031-06-09' },
    'They are to meet on Monday.',
  )
  const held = met({ status: 'held' }, 'They met here, and said little.')
  const readings = [
    { id: 'a', published: '2031-06-05', item: plan },
    { id: 'b', published, item: held },
  ].map(({ id, published: day, item }) =>
    reading({ id, published: day, text: item.says, actors: ACTORS, items: [item as unknown as Told] }),
  )
  return gather(readings, { madeBy: 'test' }).items.map(({ time }) => time?.start)
}

test('what was held, nobody says when, was held on the day it was planned for', () => {
  expect(heldOn('2031-06-10')).toEqual(['2031-06-09'])
  expect(heldOn('2031-06-06')).not.toEqual(['2031-06-09'])
})
