import type { Published, TimeValue } from '../evidence/index.ts'

/**
 * A time as days counted from 1970-01-01, both ends inclusive. `to` is `Infinity` for an open one.
 * Where the year is unknown, `year` is false and the days count within the leap year 2000.
 */
export interface Days {
  readonly from: number
  readonly to: number
  readonly year: boolean
}

const DAY = 86_400_000

/** The day number of an ISO date; a month or year counts from its first day. NaN where it is no date. */
export function dayOf(iso: string): number {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? []
  return year === undefined ? NaN : Math.floor(Date.UTC(+year, +month - 1, +day) / DAY)
}

/** The last day that an ISO date, month or year holds. */
export function lastDayOf(iso: string): number {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? []
  if (year === undefined || day !== undefined) return dayOf(iso)
  const next = month === undefined ? Date.UTC(+year + 1, 0, 1) : Date.UTC(+year, +month, 1)
  return Math.floor(next / DAY) - 1
}

/** The ISO date of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** The days a time covers; absent where it says nothing that can be compared. */
export function daysOf(time: TimeValue | undefined): Days | undefined {
  if (!time?.start) return undefined
  const year = !time.start.startsWith('XXXX')
  const from = dayOf(inLeapYear(time.start))
  const open = time.end === undefined && time.approx === true
  const to = open ? Infinity : lastDayOf(inLeapYear(time.end ?? time.start))
  if (Number.isNaN(from) || Number.isNaN(to)) return undefined
  return { from, to: Math.max(from, to), year }
}

function inLeapYear(iso: string): string {
  return iso.replace(/^XXXX/, '2000')
}

/** Whether two times can be of one moment: they share a day, the years left out where one is unknown. */
export function agree(a: Days, b: Days): boolean {
  return gap(a, b) === 0
}

/** How many days lie between two times; 0 where they share one. */
export function gap(a: Days, b: Days): number {
  if (a.year === b.year) return Math.max(0, a.from - b.to, b.from - a.to)
  const [known, yearless] = a.year ? [a, b] : [b, a]
  const year = Number(isoDay(known.from).slice(0, 4))
  return Math.min(
    ...[year - 1, year, year + 1].map((y) => gap(known, { ...inYear(yearless, y), year: true })),
  )
}

/** A yearless time in a given year. */
function inYear(days: Days, year: number): Days {
  const shifted = (day: number) => (day === Infinity ? day : dayOf(`${year}${isoDay(day).slice(4)}`))
  return { from: shifted(days.from), to: shifted(days.to), year: true }
}

/** The first and last day on which a report can have been published; absent where nothing is known. */
export function publishedDays(published: Published | undefined): Days | undefined {
  const start = published?.start ?? published?.not_before
  if (!published || start === undefined) return undefined
  const from = dayOf(start)
  const to = lastDayOf(published.end ?? start)
  return Number.isNaN(from)
    ? undefined
    : { from, to: Number.isNaN(to) ? from : Math.max(from, to), year: true }
}
