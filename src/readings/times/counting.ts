import { addDays, addMonths, weekdayOf, weekOf, type TimeValue } from '../../evidence/index.ts'
import type { Description, Unit } from './description.ts'
import type { Frame } from './frame.ts'
import { decadeOf, point, quarterOf, range } from './ranges.ts'

/**
 * A time so many units from the day it is counted from (or, where the words say so, from the last time
 * mentioned): "yesterday", "last week", "two months ago", "the past three days".
 */
export function counted(says: Description, unit: Unit, frame: Frame): TimeValue | undefined {
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
  if (!value || isUnheardOf(value, says, frame)) return undefined
  return unit === 'D' || says.mentioned ? value : { ...value, approx: true }
}

/** "Two years later" that would lie beyond the report was counted from some other date than the last one. */
function isUnheardOf({ start }: TimeValue, { mentioned }: Description, { anchor, tense }: Frame): boolean {
  return mentioned === true && anchor !== undefined && tense !== 'future' && start > anchor
}

/** `from` (a day, a month or a year) moved by whole units; a year stays a year. */
function moved(from: string, unit: Unit, number: number): string | undefined {
  const whole = Math.round(number)
  if (from.startsWith('XXXX')) return unit === 'D' ? movedYearless(from, whole) : undefined
  if (unit === 'H' || unit === 'MIN' || unit === 'S')
    return addDays(from, unit === 'H' ? Math.trunc(number / 24) : 0)
  if (unit === 'D') return addDays(from, whole)
  if (unit === 'W' || unit === 'WE') return addDays(from, whole * 7)
  const months = { M: 1, Q: 3, HALF: 6, SEASON: 3, Y: 12, DECADE: 120, CENTURY: 1200 }[unit] * number
  if (/^\d{4}$/.test(from)) return String(Number(from) + Math.trunc(months / 12))
  return addMonths(from, Math.round(months))
}

/** A day of no known year, where the move is the same in every year: not over the end of February or of the year. */
function movedYearless(from: string, days: number): string | undefined {
  const [common, leap] = ['2001', '2004'].map((year) => addDays(from.replace('XXXX', year), days))
  return common?.startsWith('2001') && common.slice(4) === leap?.slice(4)
    ? `XXXX${common.slice(4)}`
    : undefined
}

/** The unit that holds the day `iso`. Undefined where `iso` is not known finely enough. */
export function period(unit: Unit, iso: string | undefined, from: string): TimeValue | undefined {
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
