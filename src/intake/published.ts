import { dateAt, firstFullDate, machineDate } from './dates.ts'
import type { Published } from '../evidence/index.ts'
import type { DateFound } from './cleaning/step.ts'
import { allWords } from './cleaning/languages.ts'

const ORDER = ['metadata', 'header', 'dateline', 'text'] as const
const FUTURE = new RegExp(`(?:^|[^\\p{L}])(?:${[...allWords((w) => w.future)].join('|')})(?![\\p{L}])`, 'iu')

/** What tells the day of publication. */
export interface DateClues {
  readonly given?: string
  readonly dates: readonly DateFound[]
  readonly url?: string
  readonly file: string
  readonly text: string
}

/**
 * When a report was published, and how that is known: given, or by metadata, header, dateline, a date
 * of its own in the text, the address or the file's name, in this order. Where none tells, only the
 * latest day in the text that has passed by then. Never guessed.
 */
export function publishedOf(clues: DateClues): Published | undefined {
  const given = clues.given === undefined ? undefined : machineDate(clues.given)
  if (given?.day)
    return published('given', { value: withTime(given), ...(given.offset && { offset: given.offset }) })
  for (const basis of ORDER) {
    const found = best(clues.dates.filter((date) => date.basis === basis && isFull(date.value)))
    if (found) return published(basis, found)
  }
  const inUrl = dayInName(clues.url === undefined ? '' : clues.url.replace(/^[a-z]+:\/\/[^/]+/i, ''))
  if (inUrl) return published('url', { value: inUrl })
  const inFile = dayInName(clues.file)
  if (inFile) return published('file-name', { value: inFile })
  const notBefore = latestDay(clues.text)
  return notBefore === undefined ? undefined : { basis: 'text', not_before: notBefore }
}

function best(dates: readonly DateFound[]): DateFound | undefined {
  const first = (kind: DateFound['kind']) => {
    const found = dates.find((date) => date.kind === kind)
    // Of two that tell one day, the one that tells the minute too.
    return dates.find((date) => date.kind === kind && date.value?.startsWith(`${found?.value}T`)) ?? found
  }
  return first('published') ?? first('plain') ?? first('updated')
}

function isFull(value: string | undefined): boolean {
  return value !== undefined && !value.startsWith('X')
}

function withTime(date: { readonly day?: string; readonly time?: string }): string {
  return date.time ? `${date.day}T${date.time}` : date.day!
}

function published(basis: Published['basis'], found: Partial<DateFound>): Published {
  const { value = '', offset, text } = found
  const precision = value.includes('T') ? 'minute' : 'day'
  return {
    start: value,
    end: value,
    precision,
    basis,
    ...(offset !== undefined && precision === 'minute' && { zone: offset }),
    ...(text !== undefined && { text }),
  }
}

/** A whole day in an address or a path: `/2025/03/20/`, `2025-03-20_name`, `-20250320`. */
function dayInName(name: string): string | undefined {
  for (const m of name.matchAll(/(?<!\d)((?:19|20)\d{2})([-/_.]?)(\d{1,2})\2(\d{1,2})(?!\d)/g)) {
    if (!m[2] && m[0].length !== 8) continue
    const day = dateAt(`${m[1]}-${m[3]!.padStart(2, '0')}-${m[4]!.padStart(2, '0')}`)?.day
    if (day) return day
  }
  return undefined
}

/** The latest day with a year that the text tells of as past. */
function latestDay(text: string): string | undefined {
  let latest: string | undefined
  for (let at = 0; at < text.length;) {
    const found = firstFullDate(text.slice(at))
    if (!found) break
    const before = text.slice(Math.max(0, at + found.at - 60), at + found.at)
    const sentence = before.slice(before.search(/[^.!?]*$/))
    if (!FUTURE.test(sentence) && (latest === undefined || found.day > latest)) latest = found.day
    at += found.at + 4
  }
  return latest
}
