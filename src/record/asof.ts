import type { Remark } from '../evidence/index.ts'
import type { Reading } from '../readings/index.ts'
import { lastDayOf, publishedDays } from './times.ts'

/** How a reading stands to the view of a day. */
export interface Seen {
  readonly kept: boolean
  /** Said of undated reports only: nothing is said of later ones. */
  readonly remark?: Remark
}

/**
 * Whether a report was there by the end of `day` (an ISO date). It counts from the last day on which it
 * can have been published; one of which only the earliest day is known counts from that; one without any
 * date is left out, since nobody can say that it was there. Without a `day` all are there.
 */
export function asOf({ report }: Reading, day: string | undefined): Seen {
  if (day === undefined) return { kept: true }
  const limit = lastDayOf(day)
  if (Number.isNaN(limit)) return { kept: false }
  const days = publishedDays(report.published)
  if (days) return { kept: days.to <= limit }
  const says = `Report ${report.id} has no date of publication and is left out of the record as of ${day}. Give it a date to have it in.`
  return { kept: false, remark: { code: 'undated-left-out', says } }
}

/** What a person should know of the day itself. */
export function remarksOnDay(day: string | undefined): Remark[] {
  if (day === undefined || !Number.isNaN(lastDayOf(day))) return []
  const says = `"${day}" is no date, so the record as of that day is empty. Give a date such as 2025-03-20.`
  return [{ code: 'as-of-not-a-date', says }]
}

/** A report that is dated after `today` (an ISO date) stays in the record, but its date is hardly right. */
export function remarkOnFuture({ report }: Reading, today: string | undefined): Remark | undefined {
  const days = publishedDays(report.published)
  if (today === undefined || !days || !(days.from > lastDayOf(today))) return undefined
  const date = report.published?.start ?? report.published?.not_before
  const says = `Report ${report.id} is dated ${date}, which is after today, ${today}. It was kept with that date; give it another if it is wrong.`
  return { code: 'dated-in-future', says }
}
