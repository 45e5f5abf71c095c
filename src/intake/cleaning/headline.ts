import { allWords, anyOf } from './languages.ts'
import { furniture } from './furniture.ts'
import { endsSentence, linesOf, plainly, wordCount, type Line } from './lines.ts'
import type { Cut, Facts, StepResult } from './step.ts'

/** How many lines from the top a headline that is known from elsewhere is looked for. */
const DEEPEST = 12

/** The headline found: the line that says what a header gave, or a first line that looks like one. */
export function findHeadline(text: string, known: Facts): StepResult {
  const lines = linesOf(text)
  if (known.title !== undefined) return knownHeadline(lines, known.title)
  const [first, second] = lines
  if (
    !first ||
    !second ||
    isTranscript(lines) ||
    !beforeProse(lines) ||
    !looksLikeHeadline(first, second, known)
  )
    return { cuts: [] }
  const label = TITLE_LABEL.exec(first.text)?.[0].length ?? 0
  const start = first.span[0] + label
  const cuts: Cut[] = label ? [{ span: [first.span[0], start], insert: '', why: 'other' }] : []
  return { cuts, headline: [start, first.span[1]] }
}

/** "Subject: …" right before the headline. */
const TITLE_LABEL = new RegExp(
  `^(?:${allWords((words) => words.headerKeys.title ?? []).join('|')})\\s?:\\s+`,
  'iu',
)

function knownHeadline(lines: readonly Line[], title: string): StepResult {
  const words = plainly(title)
  const same = lines.slice(0, DEEPEST).filter((line) => plainly(line.text) === words)
  const [headline, ...repeats] = same
  if (!headline) return { cuts: [] }
  const cuts: Cut[] = repeats.map(({ span }) => ({ span, insert: '', why: 'other' }))
  return { cuts, headline: headline.span }
}

/** Whether sentences follow soon: what stands over none is the head of nothing. */
function beforeProse(lines: readonly Line[]): boolean {
  return lines.slice(1, 8).some(({ text }) => wordCount(text) > 5 && (endsSentence(text) || text.length > 90))
}

/** A lead is a sentence; a headline is shorter than what follows, and does not end as a sentence does. */
function looksLikeHeadline(first: Line, second: Line, known: Facts): boolean {
  const { text } = first
  if (known.dateline && text.length > 200) return false
  const count = wordCount(text)
  if (count < 3 || count > 32 || text.length > 220) return false
  if (/[.,;:…!–—-]["”’)]*$/.test(text) && !/[.]{3}$|…$/.test(text)) return false
  if (/^\p{Ll}/u.test(text) || furniture(text)) return false
  if ((isTurn(text) && text.endsWith('?')) || isTurn(second.text)) return false
  if (TOLD.test(text)) return false
  return true
}

/** "…”, Berg said": prose. */
const TOLD = new RegExp(`["”’],?\\s+\\p{L}+ ${anyOf('tells')}`, 'u')

/** Whether the first line is one of several turns: "Question: …", "A. Brandt: …". */
function isTranscript(lines: readonly Line[]): boolean {
  const labels = lines.slice(0, 8).map(({ text }) => /^\p{Lu}[\p{L}\p{M} .’'-]{1,40}:\s/u.test(text))
  return labels[0] === true && labels.filter(Boolean).length > 2
}

/** A turn of a transcript: "THE MINISTER: …", "Q Do you …". A sentence may begin with "A". */
function isTurn(line: string): boolean {
  return /^(?:Q[.:]?\s|A[.:]\s|[\p{Lu}][\p{Lu}\s.'’-]{2,40}:\s)/u.test(line)
}
