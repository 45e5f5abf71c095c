import type { Terms } from '../../readings/index.ts'
import type { Days } from '../times.ts'
import { daysOf, gap } from '../times.ts'
import type { Cluster, TimeMatch } from './cluster.ts'
import type { Told } from './told.ts'

/** What is undertaken is agreed first, then in force, then over: each has a day of its own. */
const STAGES: Readonly<Record<string, number>> = {
  planned: 0,
  agreed: 0,
  'in-force': 1,
  suspended: 2,
  breached: 2,
  ended: 2,
}

/** How far a commitment had come, from 0 to 2, when it was told. */
export function stageOf({ item }: Told): number {
  return STAGES[String(item['status'])] ?? 0
}

/** So many tellings of an item are compared: the surest stand first. */
const COMPARED = 12

/**
 * How the times of a telling and of a commitment stand to each other where they are of different stages, and
 * therefore may differ; undefined where they are of one. `exact` where it is told to be in force from the very day
 * that was agreed; `apart` where the order of the days is wrong.
 */
export function stagesAgree(told: Told, cluster: Cluster): TimeMatch | undefined {
  const stage = stageOf(told)
  const others = cluster.tellings.slice(0, COMPARED)
  const rest = others.filter((other) => stageOf(other) !== stage)
  if (rest.some((other) => !inTurn(told, other))) return 'apart'
  if (rest.length === 0 || others.some((other) => stageOf(other) === stage && other.days)) return undefined
  return rest.some((other) => isBeginning(told, other) || isBeginning(other, told)) ? 'exact' : 'missing'
}

/**
 * Whether the earlier stage is not told of a later day. A report of the later stage shows that the earlier one has
 * come by then; one of the earlier stage may recall it.
 */
function inTurn(a: Told, b: Told): boolean {
  const [early, late] = stageOf(a) < stageOf(b) ? [a, b] : [b, a]
  const to = late.days ?? late.hint ?? late.published
  const from = early.days ?? early.hint ?? (late.item['status'] === 'ended' ? newsDay(early) : undefined)
  return !from?.year || !to?.year || from.from <= to.to
}

/** So many days back news of an agreement without a day of its own reaches. */
const NEWS = 10

/** The first day on which something told as news can have come about: what has ended is agreed anew. */
function newsDay({ item, published }: Told): Days | undefined {
  if (item.background === true || !published) return undefined
  const from = published.from - NEWS
  return { from, to: from, year: published.year }
}

/** Whether the first fixes as its beginning the day on which the second is in force. */
function isBeginning(agreed: Told, begun: Told): boolean {
  const start = daysOf((agreed.item['terms'] as Terms | undefined)?.start)
  const days = stageOf(begun) === 1 ? begun.days : undefined
  return start?.year === true && days?.year === true && gap(start, days) === 0
}
