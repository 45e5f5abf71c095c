import { isCapital, isSmall, kindAt, DIGIT, LETTER } from './letters.ts'
import type { Cutter, Tokens } from './tokens.ts'

/**
 * First token of each sentence, then the number of tokens. A sentence ends at a full stop, question or
 * exclamation mark (with the quotation marks and brackets that close behind it), and where lines show it.
 */
export function splitSentences(text: string, tokens: Tokens, cutter: Cutter): Uint32Array {
  const size = tokens.starts.length
  if (size === 0) return Uint32Array.of(0)
  const page: Page = { text, ...tokens, size, cutter, width: wrapWidth(text) }
  const first = [0]
  for (let i = 1; i < size; i++) if (beginsSentence(page, i, first[first.length - 1]!)) first.push(i)
  first.push(size)
  return Uint32Array.from(first)
}

interface Page extends Tokens {
  readonly text: string
  readonly size: number
  readonly cutter: Cutter
  /** Length that lines were wrapped to, 0 where each line stands for itself. */
  readonly width: number
}

/** Whether token `i` begins a sentence, the last one having begun with token `first`. */
function beginsSentence(page: Page, i: number, first: number): boolean {
  const { text, starts, ends } = page
  const gap = gapBetween(page, i)
  if (gap >= Gap.Line && goesOn(page, i)) return false
  if (gap === Gap.Paragraph) return true
  let last = i - 1
  let quoted = false
  while (last > first && i - last <= MOST_SIGNS && isCloser(page, last)) {
    quoted ||= isQuote(text.charCodeAt(starts[last]!))
    last--
  }
  if (isCloser(page, i)) return false
  const unit = text.charCodeAt(ends[last]! - 1)
  const final = FINALS.includes(text.charAt(ends[last]! - 1)) && unit !== 58
  if (!final) return gap === Gap.Line && !isSmall(text, starts[i]!) && i - first > 0
  if (
    gap === Gap.None &&
    !(quoted && isCapital(text, starts[i]!)) &&
    !/[。！？]/u.test(text.charAt(ends[last]! - 1))
  )
    return false
  return opensHere(page, i, last, quoted, gap)
}

/** Whether the line before token `i` breaks off: behind "the", or between words in small letters. */
function goesOn({ text, starts, ends, cutter }: Page, i: number): boolean {
  const last = text.slice(starts[i - 1], ends[i - 1])
  if (cutter.unfinished.has(last)) return kindAt(text, starts[i]!) === LETTER
  if (!isSmall(text, starts[i]!) || ends[i]! - starts[i]! < 2) return false
  if (lineLength(text, ends[i - 1]!) < NARROWEST) return false
  return last === ',' || isSmall(text, ends[i - 1]! - 1)
}

/** Length of the line up to `end`, counted no further than {@link NARROWEST}. */
function lineLength(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < NARROWEST && text.charCodeAt(start - 1) !== 10) start--
  return end - start
}

/** Whether a sentence goes on behind the final mark in token `last`. */
function opensHere(page: Page, i: number, last: number, quoted: boolean, gap: number): boolean {
  const { text, starts, ends } = page
  const mark = text.charCodeAt(ends[last]! - 1)
  const word = wordAfterOpeners(page, i)
  if (word < page.size && isSmall(text, starts[word]!)) return false
  const abbreviated = mark === 46 && ends[last]! - starts[last]! > 1 && kindAt(text, starts[last]!) === LETTER
  if (abbreviated) return endsAbbreviated(page, last, word) || gap === Gap.Line
  if (quoted && reports(page, i)) return false
  if (mark === 46 && isListNumber(page, last)) return false
  return true
}

/** "1." or "a." alone at the beginning of a line numbers what follows. */
function isListNumber({ text, starts, ends }: Page, last: number): boolean {
  if (last === 0 || ends[last - 1] !== starts[last]) return false
  const short = ends[last - 1]! - starts[last - 1]! <= 2
  const lineStart = last === 1 || /\n/u.test(text.slice(ends[last - 2], starts[last - 1]))
  return short && lineStart && kindAt(text, starts[last - 1]!) === DIGIT
}

/** Whether an abbreviation that keeps its period ends a sentence: not before a name or a number. */
function endsAbbreviated({ text, starts, ends, cutter, size }: Page, last: number, word: number): boolean {
  if (word >= size) return true
  const abbreviation = text.slice(starts[last], ends[last]! - 1).toLowerCase()
  if (cutter.titles.has(abbreviation) || cutter.counted.has(abbreviation)) return false
  if (abbreviation.length === 1) return false
  return cutter.starters.has(text.slice(starts[word], ends[word]).toLowerCase())
}

/** "…?" the minister asked: a verb of saying soon behind the quotation carries its sentence on. */
function reports({ text, starts, ends, size, cutter }: Page, i: number): boolean {
  for (let word = i; word < Math.min(i + 5, size); word++) {
    const small = text.slice(starts[word], ends[word]).toLowerCase()
    if (cutter.reporting.has(small)) return true
    if (kindAt(text, starts[word]!) !== LETTER) return false
  }
  return false
}

function wordAfterOpeners({ text, starts, size }: Page, i: number): number {
  const most = Math.min(size, i + MOST_SIGNS)
  while (i < most && OPENERS.includes(text.charAt(starts[i]!))) i++
  return i
}

// No more quotation marks and brackets than this close or open at one place.
const MOST_SIGNS = 8

const FINALS = '.!?…。！？؟।۔'
const OPENERS = '"“„«‘\'([‹¿¡-–—*•'
const CLOSERS = ')]”’»›'

function isQuote(unit: number): boolean {
  return unit === 34 || unit === 39 || unit === 0x201d || unit === 0x2019 || unit === 0xbb || unit === 0x203a
}

/** Whether token `i` closes what came before: attached to it, and not opening what follows. */
function isCloser({ text, starts, ends, size }: Page, i: number): boolean {
  if (i === 0 || starts[i] !== ends[i - 1]) return false
  const unit = text.charCodeAt(starts[i]!)
  if (CLOSERS.includes(text.charAt(starts[i]!))) return ends[i]! - starts[i]! <= 2
  if (unit !== 34 && unit !== 39) return false
  return i + 1 >= size || starts[i + 1] !== ends[i] || kindAt(text, starts[i + 1]!) !== LETTER
}

const Gap = { None: 0, Space: 1, Line: 2, Paragraph: 3 } as const

/** What parts token `i` from the one before. */
function gapBetween({ text, starts, ends, width }: Page, i: number): number {
  const from = ends[i - 1]!
  const to = starts[i]!
  if (from === to) return Gap.None
  const line = text.indexOf('\n', from)
  if (line < 0 || line >= to) return Gap.Space
  const next = text.indexOf('\n', line + 1)
  if (next >= 0 && next < to) return Gap.Paragraph
  return width > 0 && fillsLine(text, line, starts[i]!, ends[i]!, width) ? Gap.Space : Gap.Line
}

/** Whether the word behind the line's end had no room on the line, so that the line was wrapped there. */
function fillsLine(text: string, line: number, start: number, end: number, width: number): boolean {
  const lineStart = text.lastIndexOf('\n', line - 1) + 1
  const space = text.slice(start, end + 40).search(/\s/u)
  return line - lineStart + 1 + (space < 0 ? end - start : space) > width
}

// Lines longer than this were not wrapped by a machine.
const WIDEST = 132
const NARROWEST = 40

/**
 * The length that the lines of `text` were wrapped to: that of the longest, where none is long and most
 * lines inside paragraphs are nearly as long. 0 where the lines were not wrapped.
 */
function wrapWidth(text: string): number {
  let longest = 0
  let full = 0
  let inside = 0
  const lines = text.split('\n')
  // A single word may be longer than the line, such as an address.
  for (const line of lines) if (/\S\s+\S/u.test(line)) longest = Math.max(longest, line.length)
  if (longest > WIDEST || longest < NARROWEST) return 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i]!.trim() === '' || lines[i + 1]!.trim() === '') continue
    inside++
    if (lines[i]!.length > longest * 0.75) full++
  }
  return inside > 0 && full >= inside * 0.6 ? longest : 0
}
