import { addDays, addMonths, daysBetween, isoDay, weekdayOf, type TimeValue } from '../../evidence/index.ts'
import type { Description, Season } from './description.ts'
import type { Frame } from './frame.ts'
import { decadeOf, halfOf, point, quarterOf, range, two } from './ranges.ts'

/** A time that the calendar names: a year, a season, a month, a day, a weekday. */
export function calendar(says: Description, frame: Frame): TimeValue | undefined {
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

/** Days beyond which a date without a year is not thought of as near. */
const FAR = 95

/**
 * The year nobody gave: of "last April" as said, else the one that brings the date nearest to the
 * anchor. Of a date well away the tense decides, and what is told in no tense is past; but of a month
 * some weeks past nobody says "will" without "next". A weekday decides where it can.
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
  if (tense !== 'future' && away(nearest) > (tense === 'past' ? 0 : FAR)) return nearest - 1
  if (tense === 'future' && away(nearest) < -FAR) return nearest + 1
  return nearest
}

/**
 * A weekday counts from the anchor: the day itself, else the one before or, where the tense is future,
 * after. "Last" is the one before, "next" that of the next week, "this" that of this week. The day after the
 * anchor is that day in the past, too: where it happened it is tomorrow already, and of what was six days ago
 * reports do not say a bare "Tuesday" (in TempEval-3 none of eight).
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
    if ((inWeek + 7) % 7 === 1 && frame.tense !== 'since') return 1
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
