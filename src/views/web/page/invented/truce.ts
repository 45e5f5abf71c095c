import type { NegotiationRecord, Position, RecordItem } from '../../../../record/index.ts'
import type { Invented, Who } from './build.ts'

const NORLAND: Who = ['state/xnr', 'Norland']
const SUDMARK: Who = ['state/xsd', 'Sudmark']
const ALDAVIA: Who = ['state/xal', 'Aldavia']
const MISSION: Who = ['org/selt-valley-mission', 'Selt Valley Mission']

const ID = 'selt-monitor-bbbbbbbb'

/** A truce, an offer, and what is said to have happened since. */
export const TRUCE_REPORT: Invented = {
  report: {
    id: ID,
    title: 'Truce on the river, and what is said of it',
    text: `Truce on the river, and what is said of it

Norland and Sudmark have agreed to stop all fire across the Selt for thirty days. The Selt Valley Mission counted 12 shots across the river by Sunday. Sudmark counted 40 shots by Norland in the same days. Sudmark says Norland shelled the mill at Brod on Saturday. “No gun of ours fired,” Norland answered.

Aldavia has proposed a joint patrol of the ford. Norland rejects the patrol. It was Norland that had welcomed the patrol a week before. Norland declared alone that it would close no bridge. Norland demands the return of the mill.`,
    outlet: 'Selt Monitor',
    published: { start: '2031-03-17', end: '2031-03-17', precision: 'day', basis: 'header' },
  },
  told: [
    {
      event: 'truce',
      says: ['Norland and Sudmark have agreed to stop all fire across the Selt for thirty days.'],
      move: { kind: 'commitment', who: { parties: [NORLAND, SUDMARK] }, more: { status: 'agreed' } },
      words: ['stop all fire across the Selt for thirty days'],
      issues: ['ceasefire'],
    },
    {
      event: 'mission-count',
      says: ['The Selt Valley Mission counted 12 shots across the river by Sunday.'],
      move: { kind: 'tally', who: { by: [MISSION], done_by: [] }, more: { count: 12 } },
      issues: ['ceasefire'],
    },
    {
      event: 'sudmark-count',
      says: ['Sudmark counted 40 shots by Norland in the same days.'],
      move: { kind: 'tally', who: { by: [SUDMARK], done_by: [NORLAND] }, more: { count: 40 } },
      issues: ['ceasefire'],
    },
    {
      event: 'mill',
      says: ['Sudmark says Norland shelled the mill at Brod on Saturday.'],
      according_to: [SUDMARK],
      move: {
        kind: 'incident',
        who: { by: [NORLAND], against: [] },
        more: { type: 'shelling', state: 'denied' },
      },
      issues: ['ceasefire'],
    },
    {
      event: 'no-gun',
      says: ['“No gun of ours fired,” Norland answered.'],
      statement: { speaker: [NORLAND], form: 'direct', words: ['No gun of ours fired,'] },
    },
    {
      event: 'patrol',
      says: ['Aldavia has proposed a joint patrol of the ford.'],
      move: { kind: 'proposal', who: { by: [ALDAVIA], to: [] }, more: { status: 'tabled' } },
      words: ['a joint patrol of the ford'],
      issues: ['monitoring'],
    },
    {
      event: 'patrol-rejected',
      says: ['Norland rejects the patrol.'],
      move: { kind: 'response', who: { by: [NORLAND] }, more: { stance: 'rejects' } },
      issues: ['monitoring'],
    },
    {
      event: 'patrol-welcomed',
      says: ['It was Norland that had welcomed the patrol a week before.'],
      move: { kind: 'response', who: { by: [NORLAND] }, more: { stance: 'welcomes' } },
      issues: ['monitoring'],
    },
    {
      event: 'bridge-open',
      says: ['Norland declared alone that it would close no bridge.'],
      move: {
        kind: 'commitment',
        who: { parties: [NORLAND] },
        more: { status: 'agreed', unilateral: true },
      },
      words: ['close no bridge'],
      issues: ['unspecified'],
    },
    {
      event: 'mill-back',
      says: ['Norland demands the return of the mill.'],
      move: { kind: 'demand', who: { by: [NORLAND], of: [] } },
      words: ['the return of the mill'],
      issues: ['territory'],
    },
  ],
}

type Conclusions = Pick<
  NegotiationRecord,
  'positions' | 'agreed' | 'open_issues' | 'phases' | 'commitments_watch'
>

const [norland, sudmark, aldavia] = ['state/xnr', 'state/xsd', 'state/xal'] as const
const truce = `${ID}/commitment-1`
const on = { issue: 'monitoring', to_proposal: `${ID}/proposal-6` }

const positions: readonly Position[] = [
  {
    actor: aldavia,
    issue: 'monitoring',
    stance: 'offers',
    from: '2031-03-16',
    items: [`${ID}/proposal-6`],
  },
  {
    ...on,
    actor: norland,
    stance: 'rejects',
    from: '2031-03-17',
    from_report: true,
    contested: true,
    items: [`${ID}/response-7`],
    shift: { from: 'welcomes', items: [`${ID}/response-8`, `${ID}/response-7`] },
  },
  {
    ...on,
    actor: norland,
    stance: 'welcomes',
    from: '2031-03-10',
    to: '2031-03-17',
    to_because: 'shift',
    told_by: [sudmark],
    items: [`${ID}/response-8`],
  },
  { actor: norland, issue: 'territory', stance: 'demands', items: [`${ID}/demand-10`] },
  { actor: norland, issue: 'ceasefire', stance: 'agrees', from: '2031-03-14', items: [truce] },
  { actor: sudmark, issue: 'ceasefire', stance: 'agrees', from: '2031-03-14', items: [truce] },
]

const CONCLUSIONS: Conclusions = {
  positions,
  agreed: [
    {
      issues: ['ceasefire'],
      parties: [norland, sudmark],
      said_by: [sudmark],
      since: '2031-03-14',
      status: 'agreed',
      wordings: [
        { says: 'stop all fire across the Selt for thirty days', told_by: [], reports: [ID] },
        { says: 'shots across the river', told_by: [sudmark], reports: [ID] },
      ],
      common: ['across the'],
      contested: true,
      term: { start: '2031-03-15', end: '2031-04-13' },
      items: [truce],
    },
  ],
  open_issues: [
    {
      issue: 'monitoring',
      because: ['proposal-unanswered', 'refused'],
      last_reported: '2031-03-17',
      positions: [0, 1],
      pending: [{ proposal: `${ID}/proposal-6`, by: [aldavia], unanswered_by: [sudmark] }],
      demands: [],
      assessments: [],
      agreed: [],
    },
    {
      issue: 'territory',
      because: ['demand-unmet'],
      last_reported: '2031-03-17',
      positions: [3],
      pending: [],
      demands: [`${ID}/demand-10`],
      assessments: [],
      agreed: [],
    },
  ],
  phases: [
    {
      parties: [norland, sudmark],
      since: '2031-03-14',
      steps: [
        {
          phase: 1,
          commitment: truce,
          issues: ['ceasefire'],
          says: 'stop all fire',
          status: 'in-force',
          status_reported: '2031-03-17',
        },
      ],
    },
  ],
  commitments_watch: [
    {
      commitment: truce,
      parties: [norland, sudmark],
      issues: ['ceasefire'],
      since: '2031-03-14',
      term: { start: '2031-03-15', end: '2031-04-13' },
      lacks: ['monitor'],
      incidents: [`${ID}/incident-4`],
      told: [
        {
          incident: `${ID}/incident-4`,
          by: [norland],
          against: [],
          state: 'denied',
          said_by: [sudmark],
          denied_by: [norland],
          day: '2031-03-15',
          scope: 'whole',
          note: 'while it was to be in force',
        },
      ],
      tallies: [
        {
          tally: `${ID}/tally-2`,
          counter: ['org/selt-valley-mission'],
          done_by: [],
          count: 12,
          says: 'The Selt Valley Mission counted 12 shots across the river by Sunday.',
        },
        {
          tally: `${ID}/tally-3`,
          counter: [sudmark],
          done_by: [norland],
          count: 40,
          says: 'Sudmark counted 40 shots by Norland in the same days.',
          period: { start: '2031-03-15', end: '2031-03-16', precision: 'day', stated: true },
        },
      ],
      said_broken: [],
      carried_out: [],
    },
    {
      commitment: `${ID}/commitment-9`,
      parties: [norland],
      issues: ['unspecified'],
      unilateral: true,
      lacks: ['date', 'monitor'],
      incidents: [],
      told: [],
      tallies: [],
      said_broken: [],
      carried_out: [],
    },
  ],
}

/** What the record concludes of the truce; nothing before its report is there. */
export function conclusionsOf(items: readonly RecordItem[]): Conclusions {
  return items.some(({ id }) => id.startsWith(ID))
    ? CONCLUSIONS
    : { positions: [], agreed: [], open_issues: [], phases: [], commitments_watch: [] }
}
