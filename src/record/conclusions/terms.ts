import type { Terms } from '../../readings/index.ts'
import type { RecordItem } from '../record.ts'
import { dayOf, daysOf, isoDay } from '../times.ts'
import type { Days } from '../times.ts'
import type { Term } from './conclusions.ts'
import { isTerm } from './ground.ts'
import type { Ground } from './ground.ts'
import { CUES } from '../wording/index.ts'

/**
 * From when to when a proposal or commitment is to hold, as stated: its start and deadline, or its start and
 * duration. A commitment's own time is its start where it lies after the day it was first reported, and its end where
 * its words say that it ends then ("the truce runs out on 10 June"). Days are inclusive: thirty days from the first
 * end on the thirtieth.
 */
export function termOf(item: RecordItem, { today }: Pick<Ground, 'today'>): Term | undefined {
  if (item.kind !== 'commitment' && item.kind !== 'proposal') return undefined
  const { terms } = item
  const later = item.kind === 'commitment' ? ahead(item) : undefined
  const running = later !== undefined && CUES.runningOut.test(item.mentions[0]?.quote ?? '')
  const start = firstDay(terms) ?? (running ? undefined : later?.from)
  const deadline = daysOf(terms?.deadline)
  const end = deadline?.year
    ? deadline.to
    : running && later && start === undefined
      ? later.to
      : start === undefined || terms?.duration === undefined || terms.duration.approx
        ? undefined
        : lastOf(start, terms.duration.duration)
  const term: Term = {
    ...(start === undefined ? {} : { start: isoDay(start) }),
    ...(end === undefined || end === Infinity ? {} : { end: isoDay(end) }),
    ...(end !== undefined && today !== undefined && end < today ? { end_passed: true } : {}),
  }
  return isTerm(term) ? term : undefined
}

function firstDay(terms: Terms | undefined): number | undefined {
  const days = daysOf(terms?.start)
  return days?.year ? days.from : undefined
}

/** The commitment's own time where it was still to come when first reported. */
function ahead(item: RecordItem): Days | undefined {
  const days = daysOf(item.time)
  const reported = item.first_reported === undefined ? NaN : dayOf(item.first_reported)
  return days?.year && days.from > reported ? days : undefined
}

/** The last day of an ISO duration that begins on day `start`; undefined where it is none, or under a day. */
function lastOf(start: number, duration: string): number | undefined {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration)
  if (!parts) return undefined
  const [years, months, weeks, days] = parts.slice(1).map((n) => Number(n ?? 0)) as [
    number,
    number,
    number,
    number,
  ]
  const begin = new Date(`${isoDay(start)}T00:00:00Z`)
  const end = Date.UTC(
    begin.getUTCFullYear() + years,
    begin.getUTCMonth() + months,
    begin.getUTCDate() + weeks * 7 + days - 1,
  )
  return Math.floor(end / 86_400_000)
}
