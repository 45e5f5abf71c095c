import type { TimeValue } from '../evidence/index.ts'
import type { Reading } from '../readings/index.ts'
import type { Cluster } from './items/cluster.ts'
import type { Days } from './times.ts'
import { dayOf, daysOf, isoDay } from './times.ts'

/** How far, in days, a date without a year may lie from the linked one to share its year. */
const NEAR = 120

/**
 * For each report with dates that lack a year: a day, year and all, of something it tells that another
 * report dates in full. Reports linked to several years are left out: nobody can say which is meant.
 */
export function linkedDays(clusters: readonly Cluster[]): ReadonlyMap<string, number> {
  const links = new Map<string, number | undefined>()
  for (const { days, tellings } of clusters) {
    if (!days?.year) continue
    for (const told of tellings) {
      if (!told.days || told.days.year) continue
      const known = links.get(told.report)
      const one = !links.has(told.report) || (known !== undefined && Math.abs(known - days.from) <= NEAR)
      links.set(told.report, one ? days.from : undefined)
    }
  }
  return new Map([...links].flatMap(([report, day]) => (day === undefined ? [] : [[report, day] as const])))
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
