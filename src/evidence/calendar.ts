/**
 * Days as ISO 8601 writes them (`2025-03-20`), Gregorian, without a clock. A year nobody gave is
 * EDTF's `XXXX` (`XXXX-03-20`): such a day has no weekday and no neighbours, and what would need its
 * year is `undefined`.
 */

const DAY = 86_400_000
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/
const YEARLESS = /^XXXX-(\d{2})-(\d{2})$/

/** The day as `YYYY-MM-DD`, `XXXX-MM-DD` without a year; undefined where there is no such day. */
export function isoDay(year: number | undefined, month: number, day: number): string | undefined {
  if (!(month >= 1 && month <= 12) || !(day >= 1) || day > daysInMonth(year ?? 2000, month)) return undefined
  if (year !== undefined && !(year >= 1000 && year <= 9999)) return undefined
  return `${year ?? 'XXXX'}-${two(month)}-${two(day)}`
}

/** Days in a month counted from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `iso` moved by `days`; undefined without a year. A time of day after the day is left out. */
export function addDays(iso: string, days: number): string | undefined {
  const at = dayNumber(iso)
  return at === undefined ? undefined : dayAt(at + days)
}

/** `iso` (a day or a month) moved by `months`, a day past the month's end drawn back to it. */
export function addMonths(iso: string, months: number): string | undefined {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso)
  if (!found) return undefined
  const count = Number(found[1]) * 12 + Number(found[2]) - 1 + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  if (!found[3]) return `${year}-${two(month)}`
  return isoDay(year, month, Math.min(Number(found[3]), daysInMonth(year, month)))
}

/** Days from `a` to `b`, negative where b is earlier; undefined where either has no year. */
export function daysBetween(a: string, b: string): number | undefined {
  const from = dayNumber(a)
  const to = dayNumber(b)
  return from === undefined || to === undefined ? undefined : to - from
}

/** 1 for Monday to 7 for Sunday; undefined without a year. */
export function weekdayOf(iso: string): number | undefined {
  const at = dayNumber(iso)
  // Day 0, 1970-01-01, was a Thursday.
  return at === undefined ? undefined : ((((at + 3) % 7) + 7) % 7) + 1
}

/** Monday and Sunday of the week that holds `iso`. */
export function weekOf(iso: string): readonly [monday: string, sunday: string] | undefined {
  const at = dayNumber(iso)
  const weekday = weekdayOf(iso)
  if (at === undefined || weekday === undefined) return undefined
  return [dayAt(at - weekday + 1), dayAt(at - weekday + 7)]
}

/** A day without a year (`XXXX-03-20`), in the year that brings it nearest to `anchor`. */
export function nearestDay(yearless: string, anchor: string): string | undefined {
  const found = YEARLESS.exec(yearless)
  const year = Number(ISO_DAY.exec(anchor)?.[1])
  if (!found || !year) return undefined
  const candidates = [year - 1, year, year + 1]
    .map((y) => isoDay(y, Number(found[1]), Number(found[2])))
    .filter((day) => day !== undefined)
  const away = (day: string) => Math.abs(daysBetween(day, anchor) ?? Infinity)
  return candidates.reduce<string | undefined>(
    (best, day) => (best === undefined || away(day) < away(best) ? day : best),
    undefined,
  )
}

/**
 * Month names of a language, lower case and without full stops, with their numbers from 1: long and
 * short forms, alone and as they stand beside a day ("март", "марта"). From `Intl`, and `MORE_MONTHS`.
 */
export function monthNames(language: string): ReadonlyMap<string, number> {
  return remembered(months, language, () => {
    const names = new Map<string, number>()
    const middles = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 15))
    for (const form of ['long', 'short'] as const) {
      addNames(names, partsOf(middles, language, { month: form }, 'month'))
      addNames(names, partsOf(middles, language, { month: form, day: 'numeric' }, 'month'))
    }
    for (const [name, month] of Object.entries(MORE_MONTHS[language] ?? {})) addName(names, name, month)
    return names
  })
}

/** Weekday names of a language, lower case, with their numbers: 1 for Monday to 7 for Sunday. */
export function weekdayNames(language: string): ReadonlyMap<string, number> {
  return remembered(weekdays, language, () => {
    const names = new Map<string, number>()
    // 2024-01-01 was a Monday.
    const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, day + 1))
    for (const form of ['long', 'short'] as const)
      addNames(names, partsOf(days, language, { weekday: form }, 'weekday'))
    for (const [name, weekday] of Object.entries(MORE_WEEKDAYS[language] ?? {})) addName(names, name, weekday)
    return names
  })
}

/** Short forms that newspapers print and `Intl` does not know. */
const MORE_MONTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { sept: 9, sep: 9, june: 6, july: 7 },
  de: { jan: 1, feb: 2, mrz: 3, sept: 9, sep: 9, okt: 10, nov: 11, dez: 12 },
  fr: { fev: 2, févr: 2, sept: 9, aout: 8, dec: 12 },
}
const MORE_WEEKDAYS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { tues: 2, weds: 3, thur: 4, thurs: 4 },
}

const months = new Map<string, ReadonlyMap<string, number>>()
const weekdays = new Map<string, ReadonlyMap<string, number>>()

function remembered<T>(store: Map<string, T>, key: string, make: () => T): T {
  let value = store.get(key)
  if (value === undefined) store.set(key, (value = make()))
  return value
}

function addName(names: Map<string, number>, name: string | undefined, value: number) {
  const plain = name?.toLowerCase().replaceAll('.', '').trim()
  // Some languages have no names but numbers: "3月" is no word to look up.
  if (plain && !/\d/.test(plain) && !names.has(plain)) names.set(plain, value)
}

/** The named part of each of `times`, as `language` writes it. */
function partsOf(
  times: readonly number[],
  language: string,
  options: Intl.DateTimeFormatOptions,
  part: 'month' | 'weekday',
): (string | undefined)[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' })
  return times.map((time) => format.formatToParts(time).find(({ type }) => type === part)?.value)
}

function addNames(names: Map<string, number>, inOrder: readonly (string | undefined)[]) {
  inOrder.forEach((name, i) => addName(names, name, i + 1))
}

function dayNumber(iso: string): number | undefined {
  const found = ISO_DAY.exec(iso)
  if (!found) return undefined
  const at = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))
  return Number.isNaN(at) ? undefined : at / DAY
}

function dayAt(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10)
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
