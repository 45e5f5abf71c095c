import { expect, test } from 'vitest'
import { DELEGATION, E, grouped, I, M, on, R, T } from '../../bench/grouped.ts'
import type { Case } from '../../bench/grouped.ts'

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
