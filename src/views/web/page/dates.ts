import type { TimeValue } from '../../../evidence/index.ts'
import { words } from './words.ts'

/** A date of ISO 8601 or EDTF taken apart. `year` is absent where nobody gave it (`XXXX`). */
interface Parts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly clock?: string
}

/** What a time stands under in the timeline: all times of one day together, coarser ones by themselves. */
export interface Period {
  /** Equal for times that stand together. */
  readonly key: string
  /** “Thursday 13 March 2025”, “week of 3–9 March 2025”, “11 March, year not given”. */
  readonly heading: string
  /** Sorts by code units, earliest first. */
  readonly sort: string
  readonly yearKnown: boolean
}

/** The period of `time`, at the precision it is known with and no finer. */
export function periodOf(time: TimeValue): Period {
  const { start, end } = time
  const yearKnown = !start.startsWith('XXXX')
  if (end !== undefined && dayOf(start) === dayOf(end) && partsOf(start).day !== undefined) {
    const day = dayOf(start)
    return { key: day, heading: dayWords(day, true), sort: day, yearKnown }
  }
  const heading = rangeWords(time)
  return { key: `${dayOf(start)}/${dayOf(end ?? '')}/${heading}`, heading, sort: dayOf(start), yearKnown }
}

/** The whole of `time` in words: the period, then the hour or the part of the day. */
export function whenWords(time: TimeValue): string {
  const hour = hourWords(time)
  return hour ? `${periodOf(time).heading}, ${hour}` : periodOf(time).heading
}

/** What `time` says beyond its day: “about 14:30, Lisbon time”, “evening”, “about this day”, or ''. */
export function hourWords(time: TimeValue): string {
  const from = partsOf(time.start).clock
  const to = time.end === undefined ? undefined : partsOf(time.end).clock
  const clock = from === undefined ? '' : to !== undefined && to !== from ? `${from}–${to}` : from
  const said = clock || (time.part ? words.parts[time.part] : '')
  const zone = clock && time.zone ? `, ${words.zone(zoneWords(time.zone))}` : ''
  if (said) return (time.approx ? words.about(said) : said) + zone
  return time.approx && partsOf(time.start).day !== undefined ? words.about('this day') : ''
}

/** A published time: “13 March 2025” or “13 March 2025, 21:40”. */
export function publishedWords(iso: string): string {
  const { clock } = partsOf(iso)
  return clock === undefined ? dayWords(dayOf(iso), false) : `${dayWords(dayOf(iso), false)}, ${clock}`
}

/** A time as a difference of records has it, `2031-03-12` or `2031-03-12/2031-03-14T21:40`, in words. */
export function spanWords(span: string): string {
  return span.split('/').map(publishedWords).join(' – ')
}

/** The day (or month, or year) of an ISO date, without its time of day. */
export function dayOf(iso: string): string {
  return iso.slice(0, iso.indexOf('T') < 0 ? undefined : iso.indexOf('T'))
}

/** An ISO 8601 duration: `PT9H` is “9 hours”. Other text comes back as it is. */
export function durationWords(iso: string): string {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
    iso,
  )
  if (!match) return iso
  const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']
  const said = units.flatMap((unit, n) => {
    const value = match[n + 1]
    return value === undefined ? [] : words.count(Number(value), unit)
  })
  return said.join(' ') || iso
}

/** A day, month or year alone. */
export function dayWords(iso: string, weekday: boolean): string {
  const { year, month, day } = partsOf(iso)
  if (month === undefined) return iso
  if (month > 12) return seasonWords(month, year)
  if (year === undefined) return words.noYear(format({ month, day: day ?? 1 }, day ? 'day month' : 'month'))
  if (day === undefined) return format({ year, month, day: 1 }, 'month year')
  return format({ year, month, day }, weekday ? 'weekday day month year' : 'day month year')
}

function rangeWords(time: TimeValue): string {
  const said = plainRange(time)
  return time.approx && partsOf(time.start).day === undefined ? words.about(said) : said
}

function plainRange(time: TimeValue): string {
  const { start, end, precision } = time
  if (end === undefined) return words.from(dayWords(dayOf(start), false))
  const { year, month } = partsOf(start)
  const range = dayOf(start) === dayOf(end) ? dayWords(start, false) : between(dayOf(start), dayOf(end))
  if (precision === 'week') return words.weekOf(range)
  if (precision === 'quarter' && year !== undefined && month !== undefined)
    return words.quarter(Math.floor((month - 1) / 3), String(year))
  if (precision === 'season' && time.text) return `“${time.text}” (${range})`
  return range
}

function between(start: string, end: string): string {
  const [from, to] = [partsOf(start), partsOf(end)]
  const whole = [from, to].every(
    ({ year, month }) => year !== undefined && month !== undefined && month <= 12,
  )
  if (!whole) return `${dayWords(start, false)} – ${dayWords(end, false)}`
  const shape = from.day === undefined || to.day === undefined ? 'month year' : 'day month year'
  return formatter(shape).formatRange(dateOf(from), dateOf(to))
}

function seasonWords(code: number, year: number | undefined): string {
  const season = words.seasons[code - 21] ?? String(code)
  return year === undefined ? words.noYear(season) : `${season} ${year}`
}

function zoneWords(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

function partsOf(iso: string): Parts {
  const match = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d(?::\d\d)?))?/.exec(iso)
  if (!match) return {}
  const [, year, month, day, clock] = match
  return {
    ...(year && year !== 'XXXX' ? { year: Number(year) } : {}),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
    ...(clock ? { clock: clock.includes(':') ? clock : `${clock}:00` } : {}),
  }
}

type Shape = 'weekday day month year' | 'day month year' | 'month year' | 'day month' | 'month'

function format(parts: Parts, shape: Shape): string {
  return formatter(shape).format(dateOf(parts))
}

/** A leap year stands in where none was given, so that 29 February has a place. */
function dateOf({ year = 2000, month = 1, day = 1 }: Parts): Date {
  return new Date(Date.UTC(year, month - 1, day))
}

const formatters = new Map<Shape, Intl.DateTimeFormat>()

function formatter(shape: Shape): Intl.DateTimeFormat {
  const known = formatters.get(shape)
  if (known) return known
  const made = new Intl.DateTimeFormat(words.locale, {
    timeZone: 'UTC',
    ...(shape.includes('weekday') ? { weekday: 'long' } : {}),
    ...(/\bday/.test(shape) ? { day: 'numeric' } : {}),
    ...(shape.includes('month') ? { month: 'long' } : {}),
    ...(shape.includes('year') ? { year: 'numeric' } : {}),
  })
  formatters.set(shape, made)
  return made
}
