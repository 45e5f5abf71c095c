import type { TimeValue } from '../evidence/index.ts'
import type { Reading } from '../readings/index.ts'
import type { Cluster } from './items/cluster.ts'
import type { Told } from './items/told.ts'
import type { Days } from './times.ts'
import { dayOf, daysOf, isoDay } from './times.ts'

/** How far, in days, a date without a year may lie from the linked one to share its year. */
const NEAR = 120

/** Whether an item is dated, but for the year. */
export function lacksYear({ days }: Told): boolean {
  return days !== undefined && !days.year
}

/**
 * For a report with dates that lack a year: a day, year and all, of something it tells that another report
 * dates in full. `homes` are the items that its tellings have become. Of a report linked to several years
 * nothing is given: nobody can say which is meant.
 */
export function linkedDay(homes: readonly (Cluster | undefined)[]): number | undefined {
  const days = homes.flatMap((home) => (home?.days?.year ? [home.days.from] : []))
  const first = Math.min(...days)
  return days.length > 0 && Math.max(...days) - first <= NEAR ? first : undefined
}

/**
 * The day an undated report is taken to be near: when others first told as news what it tells. `homes` as above; of
 * several such days the one in the middle counts. Undefined where nobody else tells of it.
 */
export function fellowDay(report: string, homes: readonly (Cluster | undefined)[]): number | undefined {
  const days = [...new Set(homes)].flatMap((home) => {
    const told = (home?.tellings ?? []).flatMap(({ published, item, ...other }) =>
      other.report === report || item.background === true || !published ? [] : [published.from],
    )
    return told.length > 0 ? [Math.min(...told)] : []
  })
  return days.sort((a, b) => a - b)[(days.length - 1) >> 1]
}

/** `reading` with the years of its items' dates filled in from a linked day, marked as such. */
export function withYears(reading: Reading, linked: number): Reading {
  const items = reading.items.map((item) => {
    const time = item.time && filled(item.time, linked)
    return time ? { ...item, time } : item
  })
  return { ...reading, items }
}

/** A yearless time in the year that brings it nearest to the linked day; undefined where none is near. */
function filled(time: TimeValue, linked: number): TimeValue | undefined {
  if (!time.start.startsWith('XXXX')) return undefined
  const around = Number(isoDay(linked).slice(0, 4))
  const years = [around - 1, around, around + 1]
  const away = (year: number) => Math.abs(dayOf(inYear(time.start, year)) - linked)
  const year = years.sort((a, b) => away(a) - away(b))[0]!
  if (!(away(year) <= NEAR)) return undefined
  return {
    ...time,
    start: inYear(time.start, year),
    ...(time.end === undefined ? {} : { end: inYear(time.end, year) }),
    basis: 'linked',
  }
}

function inYear(iso: string, year: number): string {
  return iso.replace(/^XXXX/, String(year))
}

/** The day an undated report is taken to be near when its items are joined: the last thing it tells as done. */
export function lastTold(reading: Reading): Days | undefined {
  const days = reading.items.flatMap((item) => {
    const told = item.modality === 'held' && !item.background ? daysOf(item.time) : undefined
    return told?.year && told.to !== Infinity ? [told.to] : []
  })
  const last = Math.max(...days)
  return days.length > 0 ? { from: last, to: last, year: true } : undefined
}
