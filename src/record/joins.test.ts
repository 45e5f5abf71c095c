import { expect, test } from 'vitest'
import { reading } from '../../bench/invented.ts'
import type { Told } from '../../bench/invented.ts'
import { gather } from './gather.ts'

const ACTORS = [
  { id: 'person/tekla-brandvold', roles: [{ title: 'president', of: 'state/nor' }] },
  { id: 'person/rolf-sandoval', roles: [{ title: 'foreign minister', of: 'state/nor' }] },
  { id: 'person/marek-petrauskas', roles: [{ title: 'president', of: 'state/ltu' }] },
  { id: 'person/edda-kivela', roles: [{ title: 'foreign minister', of: 'state/ltu' }] },
  { id: 'person/ilse-okonedo', roles: [{ title: 'president', of: 'state/bel' }] },
  { id: 'group/lithuanian-delegation', roles: [{ title: 'delegation', of: 'state/ltu' }] },
  ...['nor', 'ltu', 'bel'].map((state) => ({ id: `state/${state}`, name: state })),
]
const [T, R, M, E, I] = ACTORS.map(({ id }) => id) as [string, string, string, string, string]
const DELEGATION = 'group/lithuanian-delegation'

/** A telling: the letter of its report, the day of publication in June, what is told. */
type Case = readonly [report: string, published: number | undefined, item: Partial<Told>]

/** `ab|c`: a and b tell of one item, c of another. */
function grouped(cases: readonly Case[]): string {
  const readings = [...new Set(cases.map(([report]) => report))].map((report) => {
    const mine = cases.filter(([other]) => other === report)
    const says = mine.map(
      ([, , item], i) => item.says ?? `Report ${report} tells this as number ${i} of ${mine.length}.`,
    )
    const day = mine[0]![1]
    return reading({
      id: report,
      ...(day === undefined ? {} : { published: `2031-06-${String(day).padStart(2, '0')}` }),
      text: says.join('\n'),
      actors: ACTORS,
      items: mine.map(
        ([, , item], i) =>
          ({ kind: 'contact', type: 'call', status: 'held', ...item, says: says[i]! }) as Told,
      ),
    })
  })
  const { items } = gather(readings, { madeBy: 'test' })
  return items
    .map(({ mentions }) =>
      mentions
        .map(({ report }) => report)
        .sort()
        .join(''),
    )
    .sort()
    .join('|')
}

const on = (day: number) => ({ time: `2031-06-${String(day).padStart(2, '0')}` })
const pair = { participants: [T, M] }
const planned = { status: 'planned', modality: 'planned' }
const week = { time: { start: '2031-06-02', end: '2031-06-08', precision: 'week' } }
const yearless = { time: { start: 'XXXX-06-04', end: 'XXXX-06-04', precision: 'day' } }

const CONTACTS: readonly [string, readonly Case[], string][] = [
  [
    'one call on one day',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['b', 6, { ...pair, ...on(4) }],
    ],
    'ab',
  ],
  [
    'calls on two days',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['b', 9, { ...pair, ...on(8) }],
    ],
    'a|b',
  ],
  [
    'a call and a meeting of one day',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['b', 5, { ...pair, ...on(4), type: 'meeting' }],
    ],
    'a|b',
  ],
  [
    'a leader and his state',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['b', 5, { participants: ['state/nor', M], ...on(4) }],
    ],
    'ab',
  ],
  [
    'a leader and his minister',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['b', 5, { participants: [R, E], ...on(4) }],
    ],
    'a|b',
  ],
  [
    'spoke separately with two',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['a', 5, { participants: [T, I], ...on(4) }],
    ],
    'a|a',
  ],
  [
    'a list of participants that is part of the other',
    [
      ['a', 5, { participants: [T, M, I], ...on(4), type: 'meeting' }],
      ['b', 5, { ...pair, ...on(4), type: 'meeting' }],
    ],
    'ab',
  ],
  [
    'a day within its week',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['b', 12, { ...pair, ...week }],
    ],
    'ab',
  ],
  [
    'a week with two calls in it',
    [
      ['a', 5, { ...pair, ...on(3) }],
      ['b', 7, { ...pair, ...on(6) }],
      ['c', 12, { ...pair, ...week }],
    ],
    'a|b|c',
  ],
  [
    'a day without a year',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['b', undefined, { ...pair, ...yearless }],
    ],
    'ab',
  ],
  [
    'no time, reported the day after',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['b', 6, pair],
    ],
    'ab',
  ],
  [
    'no time, reported weeks later',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['b', 28, pair],
    ],
    'a|b',
  ],
  [
    'no time, other participants',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['b', 6, { participants: [T, I] }],
    ],
    'a|b',
  ],
  [
    'no time and no date of the report',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['b', undefined, pair],
    ],
    'a|b',
  ],
  [
    'two calls told as news days apart, no time given',
    [
      ['a', 5, pair],
      ['b', 9, pair],
    ],
    'a|b',
  ],
  [
    'planned, then held',
    [
      ['a', 2, { ...pair, ...planned }],
      ['b', 5, { ...pair, ...on(4) }],
    ],
    'ab',
  ],
  [
    'planned after it was held',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['b', 9, { ...pair, ...planned }],
    ],
    'a|b',
  ],
  [
    'planned, moved, held',
    [
      ['a', 2, { ...pair, ...planned, ...on(10), type: 'meeting' }],
      [
        'b',
        5,
        {
          ...pair,
          ...planned,
          ...on(14),
          type: 'meeting',
          says: 'The meeting planned for 10 June will be on 14 June.',
        },
      ],
      ['c', 15, { ...pair, ...on(14), type: 'meeting' }],
    ],
    'abc',
  ],
  [
    'two meetings planned for two days',
    [
      ['a', 2, { ...pair, ...planned, ...on(10), type: 'meeting' }],
      ['b', 5, { ...pair, ...planned, ...on(24), type: 'meeting', says: 'They will meet again on 24 June.' }],
    ],
    'a|b',
  ],
  [
    'a delegation and its delegates',
    [
      ['a', 5, { participants: ['state/nor', 'state/ltu'], ...on(4), type: 'talks' }],
      ['b', 6, { participants: [R, DELEGATION], type: 'meeting' }],
    ],
    'ab',
  ],
  [
    'meetings in two countries, the day unknown',
    [
      [
        'a',
        5,
        {
          ...pair,
          ...week,
          type: 'meeting',
          place: { name: 'Oslo', text: 'Oslo', span: [0, 0], country: 'NOR' },
        },
      ],
      [
        'b',
        6,
        {
          ...pair,
          ...week,
          type: 'meeting',
          place: { name: 'Vilnius', text: 'Vilnius', span: [0, 0], country: 'LTU' },
        },
      ],
    ],
    'a|b',
  ],
  [
    'a recap adds no item',
    [
      ['a', 5, { ...pair, ...on(4) }],
      ['b', 20, { ...pair, ...on(4), background: true }],
    ],
    'ab',
  ],
]

test.each(CONTACTS)('contacts: %s', (_, cases, groups) => {
  expect(grouped(cases)).toBe(groups)
})

const WORDS = 'The harbour stays open as long as the lamps along the quay are burning'
const said = (content: string, form = 'direct', speaker = T) => ({
  kind: 'statement',
  speaker: [speaker],
  form,
  content,
  says: content,
})

const STATEMENTS: readonly [string, readonly Case[], string][] = [
  [
    'a quotation in two reports',
    [
      ['a', 5, said(WORDS)],
      ['b', 6, said(`${WORDS}, and not a day less`)],
    ],
    'ab',
  ],
  [
    'a quotation cut short',
    [
      ['a', 5, said(WORDS)],
      ['b', 6, said('open as long as the lamps along the quay are burning')],
    ],
    'ab',
  ],
  [
    'the same words by two speakers',
    [
      ['a', 5, said(WORDS)],
      ['b', 6, said(WORDS, 'direct', M)],
    ],
    'a|b',
  ],
  [
    'two quotations by one speaker',
    [
      ['a', 5, said(WORDS)],
      ['b', 5, said('Nobody will sell the fish before the boats are home again')],
    ],
    'a|b',
  ],
  [
    'near the same report of words',
    [
      ['a', 5, said('the harbour would stay open while the lamps of the quay burn', 'indirect')],
      ['b', 6, said('the harbour would stay open while lamps on the quay burn', 'indirect')],
    ],
    'ab',
  ],
  [
    'a loose paraphrase of a quotation',
    [
      ['a', 5, said(WORDS)],
      ['b', 6, said('ships could still enter', 'indirect')],
    ],
    'a|b',
  ],
  [
    'the same words on two days a month apart',
    [
      ['a', 1, { ...said(WORDS), ...on(1) }],
      ['b', 28, { ...said(WORDS), ...on(28) }],
    ],
    'a|b',
  ],
]

test.each(STATEMENTS)('statements: %s', (_, cases, groups) => {
  expect(grouped(cases)).toBe(groups)
})

const plan = (what: string, more: object = {}) => ({
  kind: 'proposal',
  by: ['state/nor'],
  what,
  issues: ['ceasefire'],
  status: 'tabled',
  says: `They offer ${what} at last.`,
  ...more,
})
const demand = (what: string, more: object = {}) => ({
  kind: 'demand',
  by: ['state/nor'],
  of: ['state/ltu'],
  what,
  issues: ['monitoring'],
  says: `They want ${what} first.`,
  ...more,
})
const strike = (more: object) => ({
  kind: 'incident',
  type: 'strike',
  by: ['state/nor'],
  against: ['state/ltu'],
  ...more,
})
const KLAIPEDA = { place: { name: 'Klaipeda', text: 'Klaipeda', span: [0, 0], country: 'LTU' } }

const MOVES: readonly [string, readonly Case[], string][] = [
  [
    'one proposal',
    [
      ['a', 5, plan('a sixty-day truce at sea')],
      ['b', 8, plan('the sixty-day truce at sea')],
    ],
    'ab',
  ],
  [
    'two proposals',
    [
      ['a', 5, plan('a sixty-day truce at sea')],
      ['b', 8, plan('observers in both harbours')],
    ],
    'a|b',
  ],
  [
    'a proposal by a leader for his state',
    [
      ['a', 5, plan('a sixty-day truce at sea')],
      ['b', 8, plan('the sixty-day truce at sea', { by: [T] })],
    ],
    'ab',
  ],
  [
    'demands of two parties',
    [
      ['a', 5, demand('observers in the harbour')],
      ['b', 5, demand('observers in the harbour', { by: ['state/bel'] })],
    ],
    'a|b',
  ],
  [
    'one demand',
    [
      ['a', 5, demand('observers in the harbour')],
      ['b', 9, demand('observers inside the harbour')],
    ],
    'ab',
  ],
  [
    'a strike told, and denied',
    [
      ['a', 5, strike({ ...KLAIPEDA, ...on(4) })],
      ['b', 6, strike({ ...KLAIPEDA, modality: 'denied' })],
    ],
    'ab',
  ],
  [
    'strikes on two days',
    [
      ['a', 5, strike({ ...KLAIPEDA, ...on(4) })],
      ['b', 8, strike({ ...KLAIPEDA, ...on(7) })],
    ],
    'a|b',
  ],
  [
    'aid suspended and aid resumed',
    [
      [
        'a',
        5,
        {
          kind: 'pressure',
          by: ['state/nor'],
          on: ['state/ltu'],
          instrument: 'military-aid',
          action: 'suspended',
        },
      ],
      [
        'b',
        6,
        {
          kind: 'pressure',
          by: ['state/nor'],
          on: ['state/ltu'],
          instrument: 'military-aid',
          action: 'resumed',
        },
      ],
    ],
    'a|b',
  ],
  [
    'one answer by its proposal',
    [
      ['a', 5, plan('a sixty-day truce at sea')],
      ['a', 5, { kind: 'response', by: ['state/ltu'], to_proposal: 'a/proposal-1', stance: 'accepts' }],
      ['b', 6, plan('the sixty-day truce at sea')],
      ['b', 6, { kind: 'response', by: [M], to_proposal: 'b/proposal-1', stance: 'accepts-with-conditions' }],
    ],
    'ab|ab',
  ],
]

test.each(MOVES)('moves: %s', (_, cases, groups) => {
  expect(grouped(cases)).toBe(groups)
})
