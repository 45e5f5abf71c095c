import type { Remark } from '../evidence/index.ts'
import type { Reading } from '../readings/index.ts'
import { lastDayOf, publishedDays } from './times.ts'

/**
 * The readings of reports published on or before `day` (an ISO date). A report counts from the last
 * day on which it can have been published; one of which only the earliest day is known counts from
 * that; one without any date is left out, since nobody can say that it was there. Remarks name
 * undated reports only: nothing is said of later ones.
 */
export function asOf(readings: readonly Reading[], day: string): { kept: Reading[]; remarks: Remark[] } {
  const limit = lastDayOf(day)
  const remarks: Remark[] = []
  if (Number.isNaN(limit)) {
    const says = `"${day}" is no date, so the record as of that day is empty. Give a date such as 2025-03-20.`
    return { kept: [], remarks: [{ code: 'as-of-not-a-date', says }] }
  }
  const kept = readings.filter(({ report }) => {
    const days = publishedDays(report.published)
    if (days) return days.to <= limit
    remarks.push({
      code: 'undated-left-out',
      says: `Report ${report.id} has no date of publication and is left out of the record as of ${day}. Give it a date to have it in.`,
    })
    return false
  })
  return { kept, remarks }
}
