import { clockAt, dateAt, type PrintedDate } from '../dates.ts'
import type { DateFound } from './step.ts'
import { weekdayNames } from '../../evidence/index.ts'
import { allWords, anyOf } from './languages.ts'

const PUBLISHED = label('published')
const UPDATED = label('updated')
const RELATIVE = new RegExp(`(?:${allWords((words) => words.ago).join('|')})(?![\\p{L}])`, 'iuy')
const FILLER = new RegExp(`(?:[\\s,|•·/()[\\]:–—-]|${anyOf('besideDates')})+`, 'iuy')
const WEEKDAYS = ['en', 'fr', 'de', 'uk', 'ru'].flatMap((language) => [...weekdayNames(language).keys()])
/** What may follow a date and tells nothing more: the year's mark, the weekday. */
const AFTER = new RegExp(
  `(?:\\s?${anyOf('yearMarks')}\\.?|,?\\s(?:${WEEKDAYS.join('|')})(?![\\p{L}]))+`,
  'iuy',
)

/** The date that a line tells and tells nothing else: labels, weekday, time and marks may stand by. */
export function standaloneDate(line: string): Omit<DateFound, 'basis'> | undefined {
  if (line.length > 120 || !/\d/.test(line)) return undefined
  const dates: { kind: DateFound['kind']; date: PrintedDate; text: string }[] = []
  let kind: DateFound['kind'] = 'plain'
  let relative = false
  let at = 0
  while (at < line.length) {
    const date = dateAt(line, at)
    const updated = stretch(UPDATED, line, at)
    const published = updated ? 0 : stretch(PUBLISHED, line, at)
    const ago = stretch(RELATIVE, line, at)
    if (date) dates.push({ kind, date, text: line.slice(at, at + date.length) })
    if (updated) kind = 'updated'
    else if (published) kind = 'published'
    if (ago) relative = true
    const clock = date ? 0 : clockAt(line.slice(at))
    const step = date?.length ?? (updated || published || ago || clock || stretch(FILLER, line, at))
    if (!step) return undefined
    at += step + (date ? stretch(AFTER, line, at + step) : 0)
  }
  const best = dates.find((d) => d.kind === 'published') ?? dates.find((d) => d.kind === 'plain') ?? dates[0]
  if (best) return foundDate(best.date, best.kind, line)
  return relative ? { kind: 'plain', text: line } : undefined
}

/** Whether a line tells an hour and nothing else: "12:40 P.M. EDT". */
export function isClock(line: string): boolean {
  const bare = line.replace(/^[\s([]*(?:at\s)?|[\s)\].]*$/gi, '')
  const length = bare.length < 30 ? clockAt(bare) : 0
  return length > 0 && LOCAL.test(bare.slice(length))
}

const LOCAL = new RegExp(`^[\\s.]*${anyOf('localTime')}?$`, 'i')

/** A printed date as the facts keep it. */
export function foundDate(
  date: PrintedDate,
  kind: DateFound['kind'],
  text: string,
): Omit<DateFound, 'basis'> {
  const value = date.day && (date.time ? `${date.day}T${date.time}` : date.day)
  return {
    kind,
    text,
    ...(value !== undefined && { value }),
    ...(date.offset !== undefined && { offset: date.offset }),
  }
}

function label(kind: 'published' | 'updated'): RegExp {
  const phrases = [...allWords((words) => words.dateLabels[kind])].sort((a, b) => b.length - a.length)
  return new RegExp(`(?:${phrases.join('|')})(?![\\p{L}])`, 'iuy')
}

function stretch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
