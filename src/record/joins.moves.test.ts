import { expect, test } from 'vitest'
import { grouped, M, on, T } from '../../bench/grouped.ts'
import type { Case } from '../../bench/grouped.ts'

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
const resumed = (by: string) => ({
  kind: 'pressure',
  by: [by],
  on: ['state/ltu'],
  instrument: 'military-aid',
  action: 'resumed',
})
const KLAIPEDA = { place: { name: 'Klaipeda', text: 'Klaipeda', span: [0, 0], country: 'LTU' } }

const MOVES: readonly [string, readonly Case[], string][] = [
  [
    'an attack that others call a strike, at one place on one day',
    [
      ['a', 5, strike({ ...KLAIPEDA, ...on(4), says: 'They hit Klaipeda.' })],
      ['b', 5, strike({ ...KLAIPEDA, ...on(4), type: 'attack', says: 'The port was attacked.' })],
    ],
    'ab',
  ],
  [
    'an attack and a strike on different targets on one day',
    [
      ['a', 5, strike({ ...on(4), says: 'They hit a bridge.' })],
      ['b', 5, strike({ ...on(4), type: 'attack', says: 'The hospital was attacked.' })],
    ],
    'a|b',
  ],
  [
    'a launch, however it is put, on one day',
    [
      ['a', 5, strike({ ...on(4), type: 'launch', says: 'They fired a missile over the northern isles.' })],
      ['b', 5, strike({ ...on(4), says: 'Its rocket flew far out to sea.' })],
    ],
    'ab',
  ],
  [
    'launches of two days',
    [
      ['a', 5, strike({ ...on(4), type: 'launch', says: 'They fired a missile over the isles.' })],
      ['b', 7, strike({ ...on(6), type: 'launch', says: 'A second rocket came down in the sea.' })],
    ],
    'a|b',
  ],
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
    'aid resumed on one day by an alliance and by its council',
    [
      ['a', 5, { ...resumed('org/league'), ...on(4) }],
      ['b', 6, { ...resumed('org/council'), ...on(4) }],
    ],
    'ab',
  ],
  [
    'aid resumed on one day by a state and by a body',
    [
      ['a', 5, { ...resumed('state/nor'), ...on(4) }],
      ['b', 6, { ...resumed('org/council'), ...on(4) }],
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
