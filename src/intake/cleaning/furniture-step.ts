import type { WhyRemoved } from '../../evidence/index.ts'
import { furniture } from './boilerplate.ts'
import { endsSentence, linesOf, plainly, wordCount, type Line } from './lines.ts'
import { namesIn, outletsOf } from './sources.ts'
import { standaloneDate } from './date-lines.ts'
import { bylineOf } from './bylines.ts'
import type { Cut, DateFound, Facts, StepResult } from './step.ts'
import { allWords } from './words.ts'

const RELATED_HEADS = new Set(allWords((words) => words.relatedHeads))

/**
 * Lines of their own that are no part of the report leave it: navigation, share buttons,
 * advertisements, dates, bylines, credits, source and copyright lines, stray marks. What they say of
 * the report is kept.
 */
export function removeFurniture(text: string, known: Facts): StepResult {
  const lines = linesOf(text)
  const cuts: Cut[] = []
  const facts = {
    dates: [] as DateFound[],
    byline: [] as string[],
    credit: [] as string[],
    outlet: [] as string[],
    sources: [] as string[],
  }
  const firstProse = lines.findIndex(isProse)
  const tail = tailOfOthers(lines)
  lines.forEach((line, i) => {
    const inHead = firstProse < 0 || i < firstProse
    const why = i >= tail ? 'related' : judge(line, inHead, known, facts)
    if (why) cuts.push({ span: line.span, insert: '', why })
  })
  return { cuts, facts }
}

type Found = { [K in 'dates' | 'byline' | 'credit' | 'outlet' | 'sources']: Facts[K][number][] }

/** Why `line` is cut, having noted in `found` what it tells. */
function judge(line: Line, inHead: boolean, known: Facts, found: Found): WhyRemoved | undefined {
  if (known.title !== undefined && plainly(line.text) === plainly(known.title)) return undefined
  const date = standaloneDate(line.text)
  if (date) {
    found.dates.push({ ...date, basis: inHead || date.kind !== 'plain' ? 'header' : 'text' })
    return 'date'
  }
  const byline = bylineOf(line.text)
  if (byline) {
    found.byline.push(...byline)
    return 'byline'
  }
  const why = furniture(line.text)
  if (why === 'copyright') found.outlet.push(...outletsOf(line.text))
  if (why === 'source') {
    const names = namesIn(line.text)
    found.sources.push(...names)
    if (!names.length) found.credit.push(line.text)
    return names.length ? why : 'credit'
  }
  if (why === 'credit') found.credit.push(line.text)
  return why
}

function isProse({ text }: Line): boolean {
  return text.length > 120 || (endsSentence(text) && wordCount(text) > 12)
}

/**
 * Where the list of other reports begins that ends many a page: a head from the word lists, after
 * which no whole sentence comes. The number of lines where there is none.
 */
function tailOfOthers(lines: readonly Line[]): number {
  let tail = lines.length
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!
    if (RELATED_HEADS.has(plainly(line.text))) tail = i
    else if (isProse(line) && !furniture(line.text)) break
  }
  return tail
}
