import { isoDay, monthNames, weekdayNames } from '../evidence/index.ts'

/** A day, perhaps with a time of day, as a page prints it in its head, dateline or foot. */
export interface PrintedDate {
  /** `2025-03-20`, `XXXX-03-20` where no year is printed. Absent where `ambiguous`. */
  readonly day?: string
  /** `14:05`. */
  readonly time?: string
  /** As ISO 8601 writes it: `Z`, `+02:00`. */
  readonly offset?: string
  /** Day and month cannot be told apart: `03/04/2025`. */
  readonly ambiguous?: true
  /** How many code units of the text it takes. */
  readonly length: number
}

/** The languages whose month and weekday names are known here. */
const LANGUAGES = ['en', 'fr', 'de', 'uk', 'ru', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'ro', 'tr', 'be']

/** The date that begins at `at`, weekday and time included, or undefined. */
export function dateAt(text: string, at = 0): PrintedDate | undefined {
  const weekday = match(WEEKDAY, text, at)?.[0].length ?? 0
  // "Mar." is a month in one language and a weekday in another.
  return dateFrom(text, at, weekday) ?? (weekday ? dateFrom(text, at, 0) : undefined)
}

function dateFrom(text: string, at: number, weekday: number): PrintedDate | undefined {
  let end = at + weekday
  let clock = timeAt(text, end)
  if (clock) {
    end += clock.length + (match(BETWEEN, text, end + clock.length)?.[0].length ?? 0)
    end += match(WEEKDAY, text, end)?.[0].length ?? 0
  }
  const day = FORMS.reduce<Found | undefined>((found, form) => found ?? form(text, end), undefined)
  if (!day) return undefined
  end += day.length
  if (!clock) {
    const gap = match(BETWEEN, text, end)?.[0].length ?? 0
    const named = dayNamed(text, end + gap)
    clock = timeAt(text, end + gap + named)
    if (clock) end += gap + named + clock.length
  }
  // "March 23-25" and "2025-03-20abc" are something else than a day.
  if (/^(?:[\p{L}\p{N}]|[-–/]\d)/u.test(text.slice(end, end + 2))) return undefined
  return {
    ...(day.day !== undefined && { day: day.day }),
    ...(day.ambiguous && { ambiguous: true }),
    ...(clock && { time: clock.time }),
    ...(clock?.offset && { offset: clock.offset }),
    length: end - at,
  }
}

/** How long the name of a weekday is that stands at `at`, with the marks behind it; 0 where none stands. */
function dayNamed(text: string, at: number): number {
  const name = match(WEEKDAY, text, at)?.[0].length ?? 0
  return name && name + (match(BETWEEN, text, at + name)?.[0].length ?? 0)
}

/** How long the time of day is that begins `text`, its zone included; 0 where there is none. */
export function clockAt(text: string): number {
  return timeAt(text, 0)?.length ?? 0
}

/** Whether a day with a year stands anywhere in `text`, and which is the first. */
export function firstFullDate(text: string): { readonly day: string; readonly at: number } | undefined {
  if (!/\d{4}/.test(text)) return undefined
  for (const hit of text.matchAll(ANY_START)) {
    const found = dateAt(text, hit.index)
    if (found?.day && !found.day.startsWith('X')) return { day: found.day, at: hit.index }
  }
  return undefined
}

/** ISO 8601 as machines write it into metadata and headers; undefined where it is none. */
export function machineDate(text: string): PrintedDate | undefined {
  const trimmed = text.trim()
  const found = dateAt(trimmed)
  if (found && found.length >= trimmed.length - 1) return found
  // "Thu Mar 20 2025 10:00:00 GMT+0000", "20250320", "20250320T1000"
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})\d{0,2}Z?)?$/.exec(trimmed)
  const day = compact && isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  if (day) return { day, ...(compact[4] && { time: `${compact[4]}:${compact[5]}` }), length: trimmed.length }
  const loose = firstFullDate(trimmed)
  return loose && { day: loose.day, length: trimmed.length }
}

interface Found {
  readonly day?: string
  readonly ambiguous?: true
  readonly length: number
}
type Form = (text: string, at: number) => Found | undefined

const months = new Map(LANGUAGES.flatMap((language) => [...monthNames(language)].reverse()).reverse())
const MONTH = `(${alternatives([...months.keys()])})\\.?`
const weekdays = new Set(LANGUAGES.flatMap((language) => [...weekdayNames(language).keys()]))
const WEEKDAY = sticky(`(?:${alternatives([...weekdays])})(?![\\p{L}])\\.?,?[ \\u00a0]*`)
const BETWEEN = /(?:[\s,|•·]|[-–—@](?=\s)|(?:at|um|à|в|о)(?=\s)|(?:г|р|года|року)\.?(?=[\s,]))*/uy
const YEAR = '((?:19|20)\\d{2})(?!\\d)'

const iso = sticky('(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)')
const dotted = sticky(`(\\d{1,2})\\.[ ]?(\\d{1,2})\\.[ ]?${YEAR}`)
const slashed = sticky('(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)')
const dayFirst = sticky(
  `(?:le |den )?(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[ \\u00a0-]+(?:of |de )?${MONTH}(?![\\p{L}])(?:[ \\u00a0]*,?[ \\u00a0-]*(?:de |del )?${YEAR})?`,
)
const monthFirst = sticky(
  `${MONTH}[ \\u00a0]+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)(?:[ \\u00a0]*,?[ \\u00a0]*${YEAR})?`,
)
/** Where a date may begin: a number, or a month's name. */
const ANY_START = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\d{1,4}|${MONTH}(?![\\p{L}]))`, 'giu')

const FORMS: readonly Form[] = [
  (text, at) => {
    const m = match(iso, text, at)
    return m && found(m, isoDay(Number(m[1]), Number(m[2]), Number(m[3])))
  },
  (text, at) => {
    const m = match(dotted, text, at)
    return m && found(m, isoDay(Number(m[3]), Number(m[2]), Number(m[1])))
  },
  (text, at) => {
    const m = match(slashed, text, at)
    return m && slashedDay(m)
  },
  (text, at) => {
    const m = match(dayFirst, text, at)
    return m && found(m, isoDay(year(m[3]), monthOf(m[2]!), Number(m[1])))
  },
  (text, at) => {
    const m = match(monthFirst, text, at)
    return m && found(m, isoDay(year(m[3]), monthOf(m[1]!), Number(m[2])))
  },
]

/** Day first or month first: told only where one of the two cannot be a month, or both are the same. */
function slashedDay(m: RegExpExecArray): Found | undefined {
  const [a, b] = [Number(m[1]), Number(m[3])]
  // Of three numbers of two digits any may be the year.
  if (m[4]!.length === 2) return a <= 31 && b <= 12 ? { ambiguous: true, length: m[0].length } : undefined
  const y = Number(m[4])
  if (a > 12 || a === b) return found(m, isoDay(y, b, a))
  if (b > 12) return found(m, isoDay(y, a, b))
  return isoDay(y, a, b) ? { ambiguous: true, length: m[0].length } : undefined
}

const CLOCK =
  /(\d{1,2})(?:(?:[:.]|\s?h\s?)([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?|\s?h(?![\p{L}\d])|(?=\s?(?:[ap]\.?m|Uhr)\b))(?:\s?([ap])\.?m\b\.?)?(?!\d|\.\d)/iuy
const OFFSET = /\s?(?:\(?(?:GMT|UTC)?([+-]\d{1,2}(?::?\d{2})?)\)?|(Z|UTC|GMT)\b)/uy
/** Named zones are passed over: what they mean depends on the place. */
const ZONE =
  /\s?\(?(?:[A-Z]{1,4}T\b|[A-Z]{1,5}\b(?=\s*(?:[)\].,|]|$))|[A-Z][a-z]+ time\b|Uhr\b|local time\b)\)?/uy

function timeAt(text: string, at: number): { time: string; offset?: string; length: number } | undefined {
  const separator = text.charAt(at) === 'T' ? 1 : 0
  const clock = match(CLOCK, text, at + separator)
  if (!clock) return undefined
  let hour = Number(clock[1])
  if (clock[3]) hour = (hour % 12) + (/p/i.test(clock[3]) ? 12 : 0)
  if (hour > 23) return undefined
  let end = at + separator + clock[0].length
  const offset = match(OFFSET, text, end)
  if (offset) end += offset[0].length
  end += match(ZONE, text, end)?.[0].length ?? 0
  const time = `${String(hour).padStart(2, '0')}:${clock[2] ?? '00'}`
  return { time, ...(offset && { offset: isoOffset(offset[1]) }), length: end - at }
}

function isoOffset(given: string | undefined): string {
  if (!given) return 'Z'
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(given)!
  return `${sign}${hours!.padStart(2, '0')}:${minutes ?? '00'}`
}

function found(m: RegExpExecArray, day: string | undefined): Found | undefined {
  return day === undefined ? undefined : { day, length: m[0].length }
}

function year(digits: string | undefined): number | undefined {
  return digits ? Number(digits) : undefined
}

function monthOf(name: string): number {
  return months.get(name.toLowerCase()) ?? 0
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'iuy')
}

/** Longest first, so that "march" is not read as "mar". */
function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’ʼ]/g, "['’ʼ]"))
    .join('|')
}
