import { expect, test } from 'vitest'
import type { NegotiationRecord } from '../../src/record/index.ts'
import { scoreAccounts } from './accounts.ts'
import { conclusionNumbers, scoreConclusions } from './conclusions.ts'
import type { GoldConclusions } from './conclusions.ts'
import type { Gold } from './gold.ts'

const ITEMS = [
  { id: 'k1', kind: 'commitment', says: 'They agreed to stop shelling the ports.' },
  { id: 'k2', kind: 'commitment', says: 'Fishing boats will follow as the second step.' },
  { id: 'i1', kind: 'incident', says: 'A shell fell on the harbour of Quay.' },
  { id: 'i2', kind: 'incident', says: 'Last year a mine sank a barge.' },
  { id: 'n1', kind: 'tally', says: 'The wardens counted nine breaches.' },
]

const GOLDS = new Map([
  [
    'one',
    {
      items: ITEMS.map(({ id, kind, says }) => ({ id, kind, importance: 'core', evidence_text: [says] })),
    } as unknown as Gold,
  ],
])

const GOLD: GoldConclusions = {
  date: '2031-02-03',
  positions: [
    { actor: 'state/xaa', issue: 'ceasefire', stance: 'agrees', from: '2031-02-01', items: ['k1'] },
    { actor: 'state/xaa', issue: 'ceasefire', stance: 'rejects', accept: ['agrees'], items: ['k1'] },
    { actor: 'state/xbb', issue: 'ceasefire', stance: 'agrees', items: ['k1'] },
  ],
  not_positions: [
    { actor: 'state/xaa', issue: 'forces', stance: 'agrees', items: ['k1'], why: 'never said' },
  ],
  agreed: [{ status: 'in-force', items: ['k1'] }],
  not_agreed: [{ items: ['k2'], why: 'still to come' }],
  open: ['forces'],
  phases: [['k1', 'k2']],
  watch: [{ commitment: 'k1', incidents: ['i1'], tallies: ['n1'] }],
  not_watch: [{ commitment: 'k1', incident: 'i2', why: 'before it' }],
  key_days: [{ day: '2031-02-01', items: ['k1'] }],
}

const RECORD = {
  reports: [{ id: 'r', file: 'reports/one.txt', published: { start: '2031-02-02' } }],
  days: [],
  actors: [],
  items: ITEMS.map(({ id, kind, says }) => ({
    id: `r/${id}`,
    kind,
    modality: 'held',
    issues: [],
    words: [],
    history: [],
    parties: [],
    accounts: [],
    independent_sources: 1,
    time: { start: '2031-02-01', end: '2031-02-01', precision: 'day' },
    mentions: [{ report: 'r', quote: says }],
  })),
  positions: [
    {
      actor: 'state/xaa',
      issue: 'ceasefire.maritime',
      stance: 'agrees',
      from: '2031-02-01',
      items: ['r/k1'],
    },
  ],
  agreed: [{ status: 'in-force', items: ['r/k1'] }],
  open_issues: [{ issue: 'territory' }],
  phases: [
    {
      steps: [
        { phase: 1, commitment: 'r/k1' },
        { phase: 2, commitment: 'r/k2' },
      ],
    },
  ],
  commitments_watch: [{ commitment: 'r/k1', incidents: ['r/i1', 'r/i2'], tallies: [] }],
} as unknown as NegotiationRecord

test('a conclusion is gold’s where it rests on the same item and says the same', () => {
  expect(conclusionNumbers([scoreConclusions(RECORD, GOLD, GOLDS)])).toEqual({
    positions: 2 / 3,
    agreed: 1,
    open: 0,
    phases: 1,
    watch: 0.5,
    'key days': 1,
    'kept out': 2 / 3,
  })
})

test('steps in another order are no sequence of gold’s, and an agreement that was not kept out is counted', () => {
  const [{ steps }] = RECORD.phases as unknown as [{ steps: { phase: number; commitment: string }[] }]
  const turned = {
    ...RECORD,
    phases: [{ steps: steps.map((step, i) => ({ ...step, phase: 2 - i })) }],
    agreed: [{ status: 'agreed', items: ['r/k2'] }],
  } as unknown as NegotiationRecord
  expect(conclusionNumbers([scoreConclusions(turned, GOLD, GOLDS)])).toMatchObject({
    phases: 0,
    agreed: 0,
    'kept out': 1 / 3,
  })
})

test('a sentence of a side’s account counts where it stands as gold says', () => {
  const mention = { report: 'r', quote: 'They agreed to stop shelling the ports.' }
  const contact = {
    accounts: [{ side: 'state/xaa', terms: [{ mention, standing: 'both' }] }, { side: 'state/xbb' }],
  }
  const record = { reports: RECORD.reports, items: [contact] } as unknown as NegotiationRecord
  const term = (side: string, ...standing: string[]) => ({
    side,
    report: 'one',
    text: mention.quote,
    standing,
  })
  const gold = [term('state/xaa', 'only', 'both'), term('state/xaa', 'denied'), term('state/xbb', 'both')]
  expect(scoreAccounts(record, gold)).toEqual({ tp: 1, fp: 0, fn: 2 })
})
