import { bylineOf } from './bylines.ts'
import { standaloneDate } from './date-lines.ts'
import { metaLine } from './meta-lines.ts'
import { furniture } from './furniture.ts'
import type { Cut, StepResult } from './step.ts'

/** How full a line must be, at least, for a text's lines to count as broken by width. */
const FULL = 0.6
const NARROWEST = 40
const WIDEST = 120

/**
 * Hard-wrapped lines joined. A text is hard-wrapped where most line breaks inside its paragraphs stand
 * where the next word would no longer have fitted into the width; elsewhere a line break counts, unless a sentence
 * plainly runs over it.
 */
export function unwrap(text: string): StepResult {
  const breaks = innerBreaks(text)
  const width = widthOf(breaks)
  const forced = width === undefined ? [] : breaks.filter((b) => !fits(b, width))
  const wrapped = forced.length >= 3 && forced.length >= breaks.length * FULL
  const blocks = new Set(forced.map((b) => b.block))
  const cuts: Cut[] = []
  for (const b of breaks)
    if (wrapped ? joins(b, width!, blocks.has(b.block)) : goesOn(b))
      cuts.push({ span: [b.end, b.next], insert: ' ' })
  return { cuts }
}

/** What begins an item of a list. */
const ITEM = /^(?:[-*•–—]|\d{1,2}[.)])\s/u

/** A single line break between two lines of words. */
interface Break {
  readonly line: string
  readonly following: string
  /** Where the words of the line end, and where those of the next begin. */
  readonly end: number
  readonly next: number
  /** Number of the run of lines it stands in. */
  readonly block: number
  /** Whether the next line is indented below the list item that this one belongs to, as an item's own lines are. */
  readonly within: boolean
}

function innerBreaks(text: string): Break[] {
  const breaks: Break[] = []
  let before: { line: string; end: number } | undefined
  let block = 0
  let listed = false
  for (const { 0: whole, index } of text.matchAll(/[^\n]*(?:\n|$)/gy)) {
    const line = whole.trim()
    const start = index + (line ? whole.indexOf(line) : 0)
    const indented = start > index
    const within: boolean = listed && indented && !ITEM.test(line)
    if (line && before) breaks.push({ ...before, following: line, next: start, block, within })
    listed = ITEM.test(line) || within
    before = line ? { line: whole.replace(/\n$/, ''), end: start + line.length } : undefined
    if (!line) block++
    if (index >= text.length) break
  }
  return breaks
}

/** The width that all but the longest lines keep; undefined where it is no wrapping width. */
function widthOf(breaks: readonly Break[]): number | undefined {
  const lengths = breaks.map((b) => b.line.trimEnd().length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.8)]
  return width !== undefined && width >= NARROWEST && width <= WIDEST ? width : undefined
}

function fits(b: Break, width: number): boolean {
  return b.line.trimEnd().length + 1 + b.following.split(/\s/)[0]!.length <= width
}

/** Whether a break is none of the text's own, `wrapped` telling whether other lines of its run are wrapped. */
function joins(b: Break, width: number, wrapped: boolean): boolean {
  const before = b.line.trimEnd()
  if (/^(?:[-*•–—]\s|#+\s|>)/.test(b.following)) return false
  if (/(?:\S {2,}|\\)$/.test(b.line)) return false // Markdown's own line break
  if (/^\d+[.)]\s/.test(b.following) && /\P{L}$/u.test(before)) return false
  if (!fits(b, width)) return true
  if (isOwnLine(b, width, wrapped)) return false
  const ended = /[.!?:]["”’)]*$/u.test(before)
  return !ended && (wrapped || isMidway(before) || /^[\p{Ll}\d(]/u.test(b.following))
}

/** How full a line at the head of a report is, at most, that is no sentence broken off by width. */
const SHORT = 0.75

/** Whether the break stands before or after a line of a report's head: a date, a byline, a headline. */
function isOwnLine({ line, following, block }: Break, width: number, wrapped: boolean): boolean {
  const head = block === 0
  if (head && (bylineOf(following) ?? bylineOf(line.trim()))) return true
  if ((!wrapped || head) && (standaloneDate(following) ?? metaLine(following))) return true
  return head && line.trimEnd().length < width * SHORT && /^[(\p{Lu}]/u.test(following)
}

/** Whether a sentence plainly runs over a break in a text that is not hard-wrapped throughout. */
function goesOn({ line, following, within }: Break): boolean {
  const before = line.trimEnd()
  if (within && !/[.!?:;]["”’)]*$/u.test(before)) return true
  if (/\p{Lu}\p{L}+ \p{Lu}\.$/u.test(before) && /^\p{Lu}\p{L}/u.test(following)) return !furniture(following)
  if (before.length > 50 && /\p{L}$/u.test(before) && /^\d{1,2}(?:[-–]\d{1,2})? \p{Ll}/u.test(following))
    return true
  const next = /^(?:\p{Ll}[\p{L}'’-]*|\d{1,3}(?:st|nd|rd|th)?)(?:[\s,.;:]|$)/u.exec(following)?.[0]
  if (next === undefined || before.length < 30 || !/[\p{L},]$/u.test(before)) return false
  if (standaloneDate(following) ?? metaLine(following)) return false
  if (/\d/.test(next) && !(isMidway(before) && before.length > 50)) return false
  return !furniture(before) && !furniture(following)
}

/** Whether a line breaks off after a word that is no name and no end. */
function isMidway(line: string): boolean {
  return /(?<![\p{L}])\p{Ll}[\p{L}'’-]*,?$/u.test(line)
}
