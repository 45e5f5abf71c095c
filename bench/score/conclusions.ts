import type { NegotiationRecord, RecordItem } from '../../src/record/index.ts'
import { keyDates } from '../../src/record/index.ts'
import type { Gold, GoldItem } from './gold.ts'
import { holdersIn, wordsFor } from './holders.ts'
import { answered, recall, sum } from './score.ts'
import type { Score } from './score.ts'
import { likeness } from './words.ts'

/** What a careful person concludes from all reports of one day's view. Items are named by ids of gold readings. */
export interface GoldConclusions {
  readonly date: string
  readonly positions: readonly GoldPosition[]
  /** Positions that nobody may be said to hold on that day. */
  readonly not_positions: readonly (GoldPosition & { readonly why: string })[]
  readonly agreed: readonly { readonly status: string; readonly items: readonly string[] }[]
  /** What may not stand as agreed by all accounts. */
  readonly not_agreed: readonly { readonly items: readonly string[]; readonly why: string }[]
  readonly open: readonly string[]
  /** Commitments in the order of their steps. */
  readonly phases: readonly (readonly string[])[]
  readonly watch: readonly {
    readonly commitment: string
    readonly incidents: readonly string[]
    readonly tallies: readonly string[]
  }[]
  /** Force that is outside a commitment's scope. */
  readonly not_watch: readonly {
    readonly commitment: string
    readonly incident: string
    readonly why: string
  }[]
  readonly key_days: readonly { readonly day: string; readonly items: readonly string[] }[]
}

interface GoldPosition {
  readonly actor: string
  readonly issue: string
  readonly stance: string
  readonly from?: string
  readonly to?: string
  /** Further right stances. */
  readonly accept?: readonly string[]
  readonly items: readonly string[]
}

/** Shares of what gold concludes that the record concludes too; `kept out`, of what it has not to conclude. */
export interface ConclusionScores {
  readonly positions: Score
  readonly agreed: Score
  readonly open: Score
  readonly phases: Score
  readonly watch: Score
  readonly 'key days': Score
  readonly 'kept out': Score
}

/** So many key days are asked for each one of gold. */
const KEY_DAYS_EACH = 2

/**
 * How the conclusions of a record, which must be of gold's day, agree with gold. A conclusion is gold's if
 * it rests on one of the same items and says the same.
 */
export function scoreConclusions(
  record: NegotiationRecord,
  gold: GoldConclusions,
  golds: ReadonlyMap<string, Gold>,
): ConclusionScores {
  const ids = idsFor(record, golds)
  const days = keyDates(record, KEY_DAYS_EACH * gold.key_days.length)
  return {
    positions: all(gold.positions, (one) => record.positions.some((p) => isPosition(p, one, ids))),
    agreed: all(gold.agreed, ({ status, items }) =>
      record.agreed.some((one) => one.status === status && meets(one.items, ids(items))),
    ),
    open: all(gold.open, (issue) => record.open_issues.some((one) => related(one.issue, issue))),
    phases: all(gold.phases, (steps) => record.phases.some((one) => inOrder(one.steps, steps, ids))),
    watch: sum(gold.watch.map((one) => watched(record, one, ids))),
    'key days': all(gold.key_days, ({ day, items }) =>
      days.some((one) => one.day === day && meets(one.items.map(idOf), ids(items))),
    ),
    'kept out': keptOut(record, gold, ids),
  }
}

/** Scores of several views as one number each, from 0 to 1. */
export function conclusionNumbers(scores: readonly ConclusionScores[]): Readonly<Record<string, number>> {
  const names = Object.keys(scores[0] ?? {}) as (keyof ConclusionScores)[]
  return Object.fromEntries(names.map((name) => [name, recall(sum(scores.map((one) => one[name])))]))
}

/** The record's items that tell what gold items tell. */
type Ids = (items: readonly string[]) => ReadonlySet<string>

function idsFor(record: NegotiationRecord, golds: ReadonlyMap<string, Gold>): Ids {
  const holders = holdersIn(record, golds)
  const known = new Map<string, readonly [string, GoldItem]>(
    [...golds].flatMap(([stem, { items }]) => items.map((item) => [item.id, [stem, item] as const] as const)),
  )
  const items = new Map(record.items.map((item) => [item.id, item]))
  return (wanted) =>
    new Set(
      wanted.flatMap((id) => {
        const [report, gold] = known.get(id) ?? []
        if (report === undefined || !gold) return []
        const held = holders(gold.kind, { report, item: id, evidence_text: gold.evidence_text })
        return nearest(
          [...held].map((one) => items.get(one)!),
          gold,
        )
      }),
    )
}

/** Of items told in one sentence those whose words are most like gold's; all where words tell nothing. */
function nearest(held: readonly RecordItem[], gold: GoldItem): readonly string[] {
  const wanted = wordsFor(gold)
  const near = held.map(({ words }) => likeness(words.join(' '), wanted))
  const best = Math.max(...near)
  return held.filter((_, i) => near[i] === best).map(idOf)
}

function isPosition(found: NegotiationRecord['positions'][number], gold: GoldPosition, ids: Ids): boolean {
  return (
    found.actor === gold.actor &&
    related(found.issue, gold.issue) &&
    [gold.stance, ...(gold.accept ?? [])].includes(found.stance) &&
    agrees(found.from, gold.from) &&
    agrees(found.to, gold.to) &&
    meets(found.items, ids(gold.items))
  )
}

function watched(record: NegotiationRecord, gold: GoldConclusions['watch'][number], ids: Ids): Score {
  const commitments = ids([gold.commitment])
  const watches = record.commitments_watch.filter(({ commitment }) => commitments.has(commitment))
  const [incidents, tallies] = [
    watches.flatMap((one) => one.incidents),
    watches.flatMap((one) => one.tallies.map(({ tally }) => tally)),
  ]
  return sum([
    all(gold.incidents, (id) => meets(incidents, ids([id]))),
    all(gold.tallies, (id) => meets(tallies, ids([id]))),
  ])
}

function keptOut(record: NegotiationRecord, gold: GoldConclusions, ids: Ids): Score {
  return sum([
    all(
      gold.not_positions,
      (one) => !record.positions.some((p) => p.to === undefined && isPosition(p, one, ids)),
    ),
    all(
      gold.not_agreed,
      ({ items }) =>
        !record.agreed.some(
          (one) => one.status !== 'ended' && !one.contested && meets(one.items, ids(items)),
        ),
    ),
    all(gold.not_watch, ({ commitment, incident }) => {
      const commitments = ids([commitment])
      return !record.commitments_watch.some(
        (one) => commitments.has(one.commitment) && meets(one.incidents, ids([incident])),
      )
    }),
  ])
}

/** Whether steps hold the commitments, or those of them that the record has, in gold's order. Two at least. */
function inOrder(
  steps: NegotiationRecord['phases'][number]['steps'],
  gold: readonly string[],
  ids: Ids,
): boolean {
  const at = gold.flatMap((id) => {
    const step = steps.find(
      ({ commitment, phase }) => phase === gold.indexOf(id) + 1 && ids([id]).has(commitment),
    )
    return step ? [step.phase] : []
  })
  return at.length >= 2
}

function all<T>(gold: readonly T[], right: (one: T) => boolean): Score {
  return sum(gold.map((one) => answered(right(one))))
}

/** One issue, or one within the other. */
function related(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)
}

/** What gold does not say agrees with everything. */
function agrees(found: string | undefined, gold: string | undefined): boolean {
  if (gold === undefined) return true
  return found !== undefined && (found.startsWith(gold) || gold.startsWith(found))
}

function meets(found: readonly string[], wanted: ReadonlySet<string>): boolean {
  return found.some((id) => wanted.has(id))
}

function idOf({ id }: RecordItem): string {
  return id
}
