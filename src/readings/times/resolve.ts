import {
  addDays,
  addMonths,
  daysBetween,
  isoDay,
  weekdayOf,
  weekOf,
  type Precision,
  type TimeValue,
} from '../../evidence/index.ts'
import type { Description, Season, Unit } from './description.ts'
import type { Tense } from './tense.ts'

/** From where a time is counted. */
export interface Frame {
  /** The day from which "yesterday" and "Monday" count, `YYYY-MM-DD`; absent in an undated report. */
  readonly anchor?: string
  /** Start of the last date mentioned before, from which "the following day" counts. */
  readonly mentioned?: string
  readonly tense?: Tense
  /** The zone of where the report was written, for "local time". */
  readonly zone?: string
}

/** When it is, as far as can be known; undefined where nothing can. */
export function resolve(says: Description, frame: Frame): TimeValue | undefined {
  if (says.vague !== undefined || says.every || says.nothing) return undefined
  const value = says.from && says.to ? between(says.from, says.to, says, frame) : wholeOf(says, frame)
  if (!value) return undefined
  const { end, ...open } = value
  const zone = says.zone === 'local' ? frame.zone : says.zone
  return {
    ...open,
    ...(says.open || end === undefined ? {} : { end }),
    ...(zone === undefined ? {} : { zone }),
    ...(says.approx ? { approx: true } : {}),
  }
}

/** Units that are counted through: "the third quarter". */
const NUMBERED: Partial<Record<Unit, keyof Description>> = { Q: 'quarter', HALF: 'half', CENTURY: 'century' }

function wholeOf(says: Description, frame: Frame): TimeValue | undefined {
  const { hour, part, nth, unit } = says
  if (nth !== undefined && unit !== undefined && unit in NUMBERED) {
    const { nth: _nth, unit: _unit, ...rest } = says
    return wholeOf({ ...rest, [NUMBERED[unit]!]: nth }, frame)
  }
  const day = hour === undefined && part === undefined ? undefined : dayOf(says, frame)
  if (hour !== undefined) return day && momentOn(day, says)
  if (part !== undefined) return day && partOn(day, says)
  const of = says.of && resolve(says.of, frame)
  if (says.of) return of && lessOf(says, of)
  if (says.unit !== undefined) return counted(says, says.unit, frame)
  return calendar(says, frame)
}

/** The day in which a moment or a part of the day lies. */
function dayOf({ hour: _hour, minute: _minute, part: _part, ...rest }: Description, frame: Frame) {
  const of = isBareWhich(rest) ? { ...rest, unit: 'D' as const } : rest
  const whole = says(of) ? wholeOf(of, frame) : undefined
  const start = says(of) ? whole?.start : (frame.mentioned ?? frame.anchor)
  if (!start || !/^....-..-..$/.test(start.slice(0, 10))) return undefined
  return { start: start.slice(0, 10), stated: whole?.stated }
}

/** "Last night", "this morning": of which day is all that is left. */
function isBareWhich({ which, unit, weekday, month }: Description): boolean {
  return which !== undefined && unit === undefined && weekday === undefined && month === undefined
}

/** Whether it tells of a day at all. */
function says(rest: Description): boolean {
  return ['day', 'weekday', 'unit', 'month', 'year', 'which', 'of'].some((field) => field in rest)
}

function momentOn(
  { start: day, stated }: { start: string; stated: boolean | undefined },
  { hour = 0, minute, meridiem }: Description,
): TimeValue {
  const h = meridiem === 'pm' && hour < 12 ? hour + 12 : meridiem === 'am' && hour === 12 ? 0 : hour
  const start = `${day}T${two(h)}:${two(minute ?? 0)}`
  return {
    start,
    end: start,
    precision: minute === undefined ? 'hour' : 'minute',
    ...(stated === false ? { stated } : {}),
  }
}

function partOn(
  { start, stated }: { start: string; stated: boolean | undefined },
  { part = 'night' }: Description,
): TimeValue {
  return { start, end: start, precision: 'part-of-day', part, ...(stated === false ? { stated } : {}) }
}

// --- counted from another time ------------------------------------------------------------------------

function counted(says: Description, unit: Unit, frame: Frame): TimeValue | undefined {
  const from = says.mentioned ? frame.mentioned : frame.anchor
  if (from === undefined) return undefined
  if (says.stretch) return stretched(says, unit, from)
  if (says.which !== undefined) {
    if (unit === 'WE') return weekend(from, says.which, frame)
    return period(unit, moved(from, unit, says.which), from)
  }
  if (says.sign === undefined || says.number === undefined) return undefined
  const number = says.number * says.sign
  const value = period(unit, moved(from, unit, number), from)
  if (unit === 'DECADE' || unit === 'CENTURY') {
    const year = moved(from, unit, number)?.slice(0, 4)
    return year === undefined ? undefined : { ...point(year, 'year'), approx: true }
  }
  return value && (unit === 'D' || says.mentioned ? value : { ...value, approx: true })
}

/** `from` (a day, a month or a year) moved by whole units; a year stays a year. */
function moved(from: string, unit: Unit, number: number): string | undefined {
  const whole = Math.round(number)
  if (unit === 'H' || unit === 'MIN' || unit === 'S')
    return addDays(from, unit === 'H' ? Math.trunc(number / 24) : 0)
  if (unit === 'D') return addDays(from, whole)
  if (unit === 'W' || unit === 'WE') return addDays(from, whole * 7)
  const months = { M: 1, Q: 3, HALF: 6, SEASON: 3, Y: 12, DECADE: 120, CENTURY: 1200 }[unit] * number
  if (/^\d{4}$/.test(from)) return String(Number(from) + Math.trunc(months / 12))
  return addMonths(from, Math.round(months))
}

/** The unit that holds the day `iso`. Undefined where `iso` is not known finely enough. */
function period(unit: Unit, iso: string | undefined, from: string): TimeValue | undefined {
  if (iso === undefined) return undefined
  const year = Number(iso.slice(0, 4))
  switch (unit) {
    case 'W': {
      const week = weekOf(iso)
      return week && range(week[0], week[1], 'week')
    }
    case 'M':
      return from.length >= 7 ? point(iso.slice(0, 7), 'month') : undefined
    case 'Q':
      return from.length >= 7 ? quarterOf(year, Math.ceil(Number(iso.slice(5, 7)) / 3)) : undefined
    case 'Y':
      return point(iso.slice(0, 4), 'year')
    case 'DECADE':
      return decadeOf(Math.floor(year / 10) * 10)
    case 'CENTURY':
      return range(
        String(Math.floor((year - 1) / 100) * 100 + 1),
        String(Math.ceil(year / 100) * 100),
        'year',
      )
    default:
      return iso.length >= 10 ? point(iso.slice(0, 10), 'day') : undefined
  }
}

/** "The past three days": from three days before up to now. */
function stretched(says: Description, unit: Unit, from: string): TimeValue | undefined {
  const sign = says.sign ?? says.which ?? -1
  const number = says.number ?? (says.some ? undefined : 1)
  if (number === undefined)
    return sign > 0 ? { start: from.slice(0, 10), precision: 'day', approx: true } : undefined
  const days =
    unit === 'H' ? moved(from, 'D', sign * Math.ceil(number / 24)) : moved(from, unit, sign * number)
  if (days === undefined || days.length < 10) return undefined
  return sign < 0 ? range(days, from.slice(0, 10), 'day') : range(from.slice(0, 10), days, 'day')
}

/** Saturday and Sunday: of the week before, of this one, of the next. */
function weekend(from: string, which: number, { tense }: Frame): TimeValue | undefined {
  const past = which === 0 && tense !== 'future' && (weekdayOf(from) ?? 7) < 6
  const week = weekOf(addDays(from, (past ? -1 : which) * 7) ?? '')
  const saturday = week && addDays(week[1], -1)
  return week && saturday !== undefined ? range(saturday, week[1], 'day') : undefined
}

// --- the calendar -------------------------------------------------------------------------------------

function calendar(says: Description, frame: Frame): TimeValue | undefined {
  const { year, month, day, weekday, decade, century, season, quarter, half } = says
  if (decade !== undefined) return decadeOf(decade)
  if (century !== undefined) return range(String(century * 100 - 99), String(century * 100), 'year')
  if (month !== undefined) return monthOrDay(says, month, frame)
  if (weekday !== undefined) return onWeekday(says, weekday, frame)
  if (day !== undefined) return dayOfThatMonth(day, frame)
  if (season !== undefined || quarter !== undefined || half !== undefined) return partOfYear(says, frame)
  return year === undefined ? undefined : point(String(year).padStart(4, '0'), 'year')
}

function monthOrDay(says: Description, month: number, frame: Frame): TimeValue | undefined {
  const year = says.year ?? yearOf(says, month, frame)
  const implied = says.year === undefined && year !== undefined ? { stated: false } : {}
  if (says.day === undefined) return { ...point(`${year ?? 'XXXX'}-${two(month)}`, 'month'), ...implied }
  const iso = isoDay(year, month, says.day)
  return iso === undefined ? undefined : { ...point(iso, 'day'), ...implied }
}

/**
 * The year nobody gave: of "last April" as said, else the one that brings the date nearest to the
 * anchor, unless the tense says otherwise of a date that lies well away (more so for the future: of a
 * month some weeks past nobody says "will" without "next"). A weekday decides where it can.
 */
function yearOf({ day, weekday, which, quarter }: Description, month: number, { anchor, tense }: Frame) {
  if (anchor === undefined) return undefined
  const here = Number(anchor.slice(0, 4))
  const at = (year: number): string => isoDay(year, month, day ?? 15) ?? `${year}-03-01`
  const away = (year: number): number => daysBetween(anchor, at(year)) ?? 0
  if (which !== undefined) {
    if (which < 0) return at(here) < anchor && month !== Number(anchor.slice(5, 7)) ? here : here - 1
    return which === 0 || at(here) > anchor ? here : here + 1
  }
  const years = [here, here - 1, here + 1].sort((a, b) => Math.abs(away(a)) - Math.abs(away(b)))
  const onWeekday = years.find((year) => weekdayOf(at(year)) === weekday && Math.abs(away(year)) <= 200)
  if (onWeekday !== undefined) return onWeekday
  const nearest = years[0]!
  if (Math.abs(away(nearest)) <= 45 || quarter !== undefined) return nearest
  if (tense === 'past' && away(nearest) > 0) return nearest - 1
  if (tense === 'future' && away(nearest) < -95) return nearest + 1
  return nearest
}

/**
 * A weekday counts from the anchor: the day itself, else the one before or, where the tense is future,
 * after. "Last" is the one before, "next" that of the next week, "this" that of this week.
 */
function onWeekday(says: Description, weekday: number, frame: Frame): TimeValue | undefined {
  const { which, mentioned } = says
  const from = mentioned ? frame.mentioned : frame.anchor
  const here = from === undefined ? undefined : weekdayOf(from)
  if (from === undefined || here === undefined) return undefined
  const inWeek = weekday - here
  const days = (): number => {
    if (which === -1) return inWeek < 0 ? inWeek : inWeek - 7
    if (which === 1) return says.stretch ? (inWeek > 0 ? inWeek : inWeek + 7) : inWeek + 7
    if (which === 0) return inWeek
    if (inWeek === 0) return 0
    return frame.tense === 'future' ? (inWeek + 7) % 7 : (inWeek - 7) % 7
  }
  const iso = addDays(from, days())
  return iso === undefined ? undefined : point(iso, 'day')
}

/** "The 24th": of the month last mentioned, else of the report's month. */
function dayOfThatMonth(day: number, { mentioned, anchor }: Frame): TimeValue | undefined {
  const month = /^....-..(?=-|$)/.exec(mentioned ?? anchor ?? '')?.[0]
  if (month === undefined) return undefined
  const year = month.startsWith('XXXX') ? undefined : Number(month.slice(0, 4))
  const iso = isoDay(year, Number(month.slice(5)), day)
  return iso === undefined ? undefined : { ...point(iso, 'day'), stated: false }
}

const SEASON_STARTS: Readonly<Record<Season, number>> = { winter: 12, spring: 3, summer: 6, autumn: 9 }

function partOfYear(says: Description, frame: Frame): TimeValue | undefined {
  const { season, quarter } = says
  const month = season !== undefined ? SEASON_STARTS[season] : quarter !== undefined ? quarter * 3 - 1 : 6
  const year = says.year ?? yearOf(says, month, frame)
  if (year === undefined) return undefined
  const implied = says.year === undefined ? { stated: false } : {}
  if (quarter !== undefined) return { ...quarterOf(year, quarter), ...implied }
  if (season === undefined) return { ...halfOf(year, says.half ?? 1), ...implied }
  // The winter of a year is taken to begin in it: "the winter of 1994" is 1994-12 to 1995-02.
  const start = `${year}-${two(month)}`
  return { ...range(start, addMonths(start, 2)!, 'season'), ...implied }
}

// --- put together -------------------------------------------------------------------------------------

/** Both ends, each with what only the other or the whole says: "3 to 5 March", "March 3-5". */
function between(from: Description, to: Description, both: Description, frame: Frame): TimeValue | undefined {
  const { from: _from, to: _to, open: _open, approx: _approx, ...shared } = both
  const { day: _day, hour: _hour, minute: _minute, weekday: _weekday, ...later } = to
  const end = resolve({ ...shared, ...to }, frame)
  const borrowed = from.unit === undefined && to.unit === undefined && from.weekday === undefined
  const start = resolve({ ...shared, ...(borrowed ? { ...missing(from, later) } : {}), ...from }, frame)
  if (!start || !end) return undefined
  const { end: _end, ...first } = start
  const stop = laterThan(start.start, end)
  return stop === undefined
    ? undefined
    : { ...first, end: stop, ...(end.stated === false ? { stated: false } : {}) }
}

/** The end, a year on where only its implied year makes it earlier: "from November to March". */
function laterThan(start: string, { start: first, end = first, stated }: TimeValue): string | undefined {
  if (end >= start) return end
  const next = `${Number(end.slice(0, 4)) + 1}${end.slice(4)}`
  return stated === false && next >= start ? next : undefined
}

/** What `later` says of larger units than `from` does. */
function missing(from: Description, later: Description): Description {
  const { year, month, meridiem, zone } = later
  return {
    ...(year !== undefined && from.year === undefined ? { year } : {}),
    ...(month !== undefined && from.month === undefined && from.year === undefined ? { month } : {}),
    ...(meridiem !== undefined && from.hour !== undefined ? { meridiem } : {}),
    ...(zone !== undefined && from.hour !== undefined ? { zone } : {}),
  }
}

/** A time inside a larger one: "June of last year", "the third quarter of 1990", "Monday of next week". */
function lessOf(says: Description, of: TimeValue): TimeValue | undefined {
  const { of: _of, ...inner } = says
  const year = Number(of.start.slice(0, 4))
  if (!year) return undefined
  if (inner.beside !== undefined) {
    const day = addDays(inner.beside < 0 ? of.start : (of.end ?? of.start), inner.beside)
    return day === undefined ? undefined : point(day, 'day')
  }
  if (inner.sign !== undefined && inner.unit !== undefined)
    return counted({ ...inner, mentioned: true }, inner.unit, { mentioned: of.start })
  if (inner.nth !== undefined) return nthOf(inner.nth, inner, of)
  if (inner.unit === 'W') return period('W', of.start, of.start)
  if (inner.weekday !== undefined && of.precision === 'week')
    return point(addDays(of.start, inner.weekday - 1)!, 'day')
  const fuller =
    of.precision === 'month' && inner.month === undefined ? { month: Number(of.start.slice(5, 7)) } : {}
  const value = calendar({ ...inner, ...fuller, year }, {})
  return value && (of.stated === false ? { ...value, stated: false } : value)
}

/** "The first week of March", "the last Monday of 2030": weeks are counted by sevens of days. */
function nthOf(nth: number, { unit, weekday }: Description, of: TimeValue): TimeValue | undefined {
  const first = isoDay(
    Number(of.start.slice(0, 4)),
    Number(of.start.slice(5, 7) || 1),
    Number(of.start.slice(8) || 1),
  )
  const last = lastDay(of.end ?? of.start)
  if (first === undefined || last === undefined) return undefined
  const step = unit === 'D' ? 1 : 7
  const shift =
    weekday === undefined
      ? 0
      : nth > 0
        ? (weekday - weekdayOf(first)! + 7) % 7
        : -((weekdayOf(last)! - weekday + 7) % 7)
  const start =
    nth > 0
      ? addDays(first, (nth - 1) * step + shift)
      : addDays(last, weekday === undefined ? 1 - step : shift)
  if (start === undefined || (unit !== 'D' && unit !== 'W' && weekday === undefined)) return undefined
  return unit === 'W' ? range(start, addDays(start, 6)!, 'week') : point(start, 'day')
}

/** The last day of a day, a month or a year. */
function lastDay(iso: string): string | undefined {
  if (iso.length >= 10) return iso.slice(0, 10)
  const month = addMonths(iso.length === 4 ? `${iso}-12` : iso, 1)
  return month === undefined ? undefined : addDays(`${month}-01`, -1)
}

function quarterOf(year: number, quarter: number): TimeValue {
  return range(`${year}-${two(quarter * 3 - 2)}`, `${year}-${two(quarter * 3)}`, 'quarter')
}

function halfOf(year: number, half: number): TimeValue {
  return range(`${year}-${half === 1 ? '01' : '07'}`, `${year}-${half === 1 ? '06' : '12'}`, 'month')
}

function decadeOf(year: number): TimeValue {
  return range(String(year), String(year + 9), 'year')
}

function point(start: string, precision: Precision): TimeValue {
  return { start, end: start, precision }
}

function range(start: string, end: string, precision: Precision): TimeValue {
  return { start, end, precision }
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
