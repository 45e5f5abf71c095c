import { addDays, isoDay, weekdayOf, weekOf, type TimeValue } from '../../evidence/index.ts'
import { counted, period } from './counting.ts'
import { calendar } from './dates.ts'
import type { Description, Unit } from './description.ts'
import type { Frame } from './frame.ts'
import { lastDay, point, range, two } from './ranges.ts'

/** When it is, as far as can be known; undefined where nothing can. */
export function resolve(says: Description, frame: Frame): TimeValue | undefined {
  if (says.vague !== undefined || says.every || says.nothing) return undefined
  const value = says.from && says.to ? between(says.from, says.to, says, frame) : wholeOf(says, frame)
  if (!value) return undefined
  const { start, end, ...rest } = value
  const zone = says.zone === 'local' ? frame.zone : says.zone
  return {
    start,
    ...(says.open || end === undefined ? {} : { end }),
    ...rest,
    ...(zone === undefined ? {} : { zone }),
    ...(says.approx ? { approx: true } : {}),
  }
}

/** Units that are counted through: "the third quarter". */
const NUMBERED: Partial<Record<Unit, { readonly as: keyof Description; readonly last: number }>> = {
  Q: { as: 'quarter', last: 4 },
  HALF: { as: 'half', last: 2 },
  CENTURY: { as: 'century', last: 21 },
}

function wholeOf(says: Description, frame: Frame): TimeValue | undefined {
  const { hour, part, nth, unit } = says
  const numbered = unit && NUMBERED[unit]
  if (nth !== undefined && numbered) {
    const { nth: _nth, unit: _unit, ...rest } = says
    return nth > numbered.last
      ? undefined
      : wholeOf({ ...rest, [numbered.as]: nth < 0 ? numbered.last : nth }, frame)
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
function dayOf({ hour, minute: _minute, part: _part, eve: _eve, ...rest }: Description, frame: Frame) {
  const of = isBareWhich(rest) ? { ...rest, unit: 'D' as const } : rest
  const whole = says(of) ? wholeOf(of, frame) : undefined
  const start = says(of) ? whole?.start : (frame.mentioned ?? frame.anchor)
  if (!start || !/^....-..-..$/.test(start.slice(0, 10))) return undefined
  const day = start.slice(0, 10)
  // A midnight that has passed on the day of the words is the end of the day before.
  const isOver = hour === 24 && !says(of) && frame.mentioned === undefined && frame.tense === 'past'
  return { start: (isOver && addDays(day, -1)) || day, stated: whole?.stated }
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
  { part = 'night', eve }: Description,
): TimeValue {
  const first = (eve && addDays(start, -1)) || start
  return { start: first, end: start, precision: 'part-of-day', part, ...(stated === false ? { stated } : {}) }
}

/** Both ends, each with what only the other or the whole says: "3 to 5 March", "March 3-5". */
function between(from: Description, to: Description, both: Description, frame: Frame): TimeValue | undefined {
  const { from: _from, to: _to, open: _open, approx: _approx, ...shared } = both
  const { day: _day, minute: _minute, weekday: _weekday, ...later } = to
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
    ...(meridiem !== undefined && from.hour !== undefined && from.meridiem === undefined
      ? { meridiem: later.hour !== undefined && from.hour % 12 > later.hour % 12 ? 'am' : meridiem }
      : {}),
    ...(zone !== undefined && from.hour !== undefined ? { zone } : {}),
  }
}

/** A time inside a larger one: "June of last year", "the third quarter of 1990", "Monday of next week". */
function lessOf(says: Description, of: TimeValue): TimeValue | undefined {
  const { of: _of, ...inner } = says
  if (inner.beside !== undefined) {
    const day = addDays(inner.beside < 0 ? of.start : (of.end ?? of.start), inner.beside)
    return day === undefined ? undefined : point(day, 'day')
  }
  if (inner.sign !== undefined && inner.unit !== undefined)
    return counted({ ...inner, mentioned: true }, inner.unit, { mentioned: of.start })
  const year = Number(of.start.slice(0, 4))
  if (!year) return undefined
  if (inner.nth !== undefined) return nthOf(inner.nth, inner, of)
  if (inner.unit === 'WE') return weekendOf(of)
  if (inner.unit === 'W') return period('W', of.start, of.start)
  if (inner.weekday !== undefined && of.precision === 'week')
    return point(addDays(of.start, inner.weekday - 1)!, 'day')
  if (inner.half !== undefined && of.precision === 'month') return halfMonth(inner.half, of)
  const fuller =
    of.precision === 'month' && inner.month === undefined ? { month: Number(of.start.slice(5, 7)) } : {}
  const value = calendar({ ...inner, ...fuller, year }, {})
  return value && (of.stated === false ? { ...value, stated: false } : value)
}

/** "The weekend of June 14": the two days named, or Saturday and Sunday of that day's week. */
function weekendOf({ start, end = start }: TimeValue): TimeValue | undefined {
  if (end !== start) return range(start, end, 'day')
  const week = weekOf(start)
  const saturday = week && addDays(week[1], -1)
  return week && saturday !== undefined ? range(saturday, week[1], 'day') : undefined
}

/** "The first half of April": up to the fifteenth, and from the day after. */
function halfMonth(half: number, { start, stated }: TimeValue): TimeValue | undefined {
  const last = lastDay(start)
  if (last === undefined || start.length !== 7) return undefined
  const value = half === 1 ? range(`${start}-01`, `${start}-15`, 'day') : range(`${start}-16`, last, 'day')
  return stated === false ? { ...value, stated } : value
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
  const value = unit === 'W' ? range(start, addDays(start, 6)!, 'week') : point(start, 'day')
  return of.stated === false ? { ...value, stated: false } : value
}
