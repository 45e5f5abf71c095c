import { isClock } from './date-lines.ts'
import { linesOf, plainly, wordCount } from './lines.ts'
import type { Cut, StepResult } from './step.ts'
import { allWords } from './languages.ts'

/** How many lines from the top the hour of a transcript may stand. */
const DEEPEST = 8
const VENUES = new Set(allWords((words) => words.venues))

/** Where and at what hour words were spoken, as transcripts say in lines of their own before the first. */
export function removeVenue(text: string): StepResult {
  const lines = linesOf(text).slice(0, DEEPEST)
  const clock = lines.findIndex((line) => isClock(line.text))
  if (clock < 0) return { cuts: [] }
  const places = lines.slice(0, clock).filter((line) => isPlace(line.text))
  const cuts: Cut[] = places.map(({ span }) => ({ span, insert: '', why: 'dateline' }))
  cuts.push({ span: lines[clock]!.span, insert: '', why: 'date' })
  const place = places.map((line) => line.text.replaceAll('*', '').trim()).join(', ')
  return { cuts, ...(place && { facts: { dateline: { place, text: place } } }) }
}

/** A short line that names a room, a house or a town with its country. */
function isPlace(line: string): boolean {
  if (wordCount(line) > 12 || /[.:!?]$/.test(line)) return false
  if (/^[^,]{3,40}, (?:\p{Lu}[\p{L}.]+ ?){1,3}$/u.test(line) && wordCount(line) < 7) return true
  return plainly(line)
    .split(' ')
    .some((word) => VENUES.has(word))
}
