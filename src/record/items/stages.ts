import type { Terms } from '../../readings/index.ts'
import type { Days } from '../times.ts'
import { daysOf, gap } from '../times.ts'
import { daysAway } from './cluster.ts'
import type { Cluster, TimeMatch } from './cluster.ts'
import { termOf } from './likeness.ts'
import { wordFields } from './told.ts'
import type { Told } from './told.ts'
import { CUES } from '../wording/index.ts'

/** What is undertaken is agreed first, then in force, then over: each has a day of its own. */
const STAGES: Readonly<Record<string, number>> = {
  planned: 0,
  agreed: 0,
  'in-force': 1,
  suspended: 2,
  breached: 2,
  ended: 2,
}

/** What has been broken, or is no more. */
export const OVER = 2

/** How far a commitment had come, from 0 to 2, when it was told. */
export function stageOf({ item }: Told): number {
  return STAGES[String(item['status'])] ?? 0
}

/** So many tellings of an item are compared: the surest stand first. */
export const COMPARED = 12

/**
 * How the times of a telling and of a commitment stand to each other where they are of different stages, and
 * therefore may differ; undefined where they are of one. `exact` where it is told to be in force from the very day
 * that was agreed; `apart` where the order of the days is wrong.
 */
export function stagesAgree(told: Told, cluster: Cluster): TimeMatch | undefined {
  const stage = stageOf(told)
  const others = cluster.tellings.slice(0, COMPARED)
  const rest = others.filter((other) => stageOf(other) !== stage)
  if (rest.some((other) => !inTurn(told, other)) || isExpired(told, others)) return 'apart'
  if (rest.some((other) => isAnew(told, other) || isAnew(other, told))) return 'apart'
  if (stage === OVER && others.some((other) => isOutlived(other, told, others))) return 'missing'
  if (rest.length === 0 || others.some((other) => stageOf(other) === stage && hasDay(other, rest)))
    return undefined
  return rest.some((other) => isBeginning(told, other) || isBeginning(other, told)) ? 'exact' : 'missing'
}

/** Whether a telling gives its stage a day of its own: not that of an earlier stage, when it was agreed. */
function hasDay({ days }: Told, rest: readonly Told[]): boolean {
  return (
    days !== undefined && !rest.some((other) => other.days?.from === days.from && other.days.to === days.to)
  )
}

/** Whether a telling of its end was one side's word: others tell later that it is in force, and then that it ended. */
function isOutlived(end: Told, told: Told, others: readonly Told[]): boolean {
  if (stageOf(end) !== OVER || !end.days || !told.days) return false
  return others.some(
    ({ item, published }) =>
      item['status'] === 'in-force' &&
      published !== undefined &&
      published.from > end.days!.to &&
      published.from <= told.days!.to,
  )
}

/** Whether the first is told as agreed once more, after the second was told as in force. */
function isAnew(agreed: Told, standing: Told): boolean {
  if (agreed.item['status'] !== 'agreed' || standing.item['status'] !== 'in-force') return false
  if (!agreed.published || !standing.published || agreed.item.background === true) return false
  return (
    standing.published.from < agreed.published.from - NEWS &&
    agreed.words.some((word) => CUES.anew.test(word))
  )
}

/** Whether what is told as in force by now was agreed for a time that is over by then. */
function isExpired(told: Told, others: readonly Told[]): boolean {
  if (told.item['status'] !== 'in-force' || told.item.background === true || !told.published) return false
  const begun = others.flatMap(
    ({ item, days }) => daysOf((item['terms'] as Terms | undefined)?.start) ?? days ?? [],
  )
  const lasts = others.flatMap((other) => daysIn(termOf(other)) ?? [])
  if (begun.length === 0 || lasts.length === 0 || begun.some(({ year }) => !year)) return false
  const end = Math.max(...begun.map(({ to }) => to)) + Math.max(...lasts)
  return told.published.from > end + NEWS
}

/** The days in a length of time that is told in days, weeks or months. */
function daysIn(term: string | undefined): number | undefined {
  const [, n, unit] = /^P(\d+)([DWM])$/.exec(term ?? '') ?? []
  return n === undefined ? undefined : Number(n) * { D: 1, W: 7, M: 31 }[unit as 'D' | 'W' | 'M']
}

/** How many days lie between a telling and the nearest one of an item that is told for as long as it lasts. */
export function sinceTold(told: Told, cluster: Cluster): number {
  if (stageOf(told) !== OVER) return daysAway(told, cluster)
  const lasting = cluster.tellings.slice(0, COMPARED).filter((other) => stageOf(other) === 1)
  const mine = told.days ?? told.hint ?? told.published
  const gaps = lasting.flatMap(({ published }) =>
    published && mine?.year ? [Math.abs(mine.to - published.to)] : [],
  )
  return Math.min(daysAway(told, cluster), ...gaps)
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

/** Whether what two commitments are about is in both only to be talked about, or in neither: talks on a truce are none. */
export function areBothToTalk(told: Told, { first }: Cluster): boolean {
  return told.kind !== 'commitment' || isToTalk(told) === isToTalk(first)
}

function isToTalk({ item, text }: Told): boolean {
  return CUES.toTalk.test(wordFields(item, text).join(' '))
}
