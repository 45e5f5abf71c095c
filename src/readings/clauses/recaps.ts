import type { Report, Span, TimeValue } from '../../evidence/index.ts'
import { sentenceOf, tokenAt } from '../../language/index.ts'
import type { Page } from '../engine/index.ts'
import type { Item, TimeMention } from '../reading.ts'
import type { ClauseLexicon } from './lexicon.ts'
import { clauseAround } from './modality.ts'
import { spansBetween } from './slots.ts'
import { isPastPerfect } from './verbs.ts'

/**
 * Marks what only recalls what earlier reports told as `background`: what is dated well before the report (ten days
 * and more), what is told in the past perfect below the lead with no nearer date, and what stands under a heading
 * such as "Background". The lead recalls nothing.
 */
export function withRecaps<Each extends Item>(
  page: Page,
  lexicon: ClauseLexicon,
  report: Report,
  items: readonly Each[],
): readonly Each[] {
  const { text } = page.analysis
  const lead = leadEnd(text, report.title)
  const sections = recapSections(text, lexicon.words.recapHeadings)
  const isRecap = (item: Each): boolean => {
    const start = item.evidence[0]![0]
    if (item.modality !== 'held' || start < lead) return false
    if (sections.some(([from, to]) => start >= from && start < to)) return true
    const at = triggerOf(page, item)
    const age = ageOf(page, lexicon, item, at, report.published?.start)
    if (age === undefined && isKnownWar(item)) return true
    return (
      age === 'old' ||
      (age === undefined && item.according_to.length === 0 && isPastPerfect(page, at, lexicon.words))
    )
  }
  return items.map((item) => (isRecap(item) ? { ...item, background: true } : item))
}

/** "The invasion", "the annexation": named, not told. */
function isKnownWar(item: Item): boolean {
  if (item.kind !== 'incident' || (item.type !== 'invasion' && item.type !== 'seizure')) return false
  return !item.pieces.some(({ name }) => name === 'verb')
}

/** Where the headline and the first paragraph end. */
function leadEnd(text: string, title: string | null): number {
  const first = text.indexOf('\n\n')
  if (first < 0) return text.length
  if (!title) return first
  const second = text.indexOf('\n\n', first + 2)
  return second < 0 ? text.length : second
}

/** What stands below a short line that announces what is known already, up to the next such line. */
function recapSections(text: string, headings: readonly string[]): readonly Span[] {
  const sections: Span[] = []
  let open: number | undefined
  let at = 0
  for (const paragraph of text.split('\n\n')) {
    const isHeading = paragraph.length < 60 && !/[.!”"]$/.test(paragraph.trim())
    if (isHeading) {
      if (open !== undefined) sections.push([open, at])
      const words = ` ${paragraph
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `
      open = at > 0 && headings.some((heading) => words.includes(` ${heading} `)) ? at : undefined
    }
    at += paragraph.length + 2
  }
  return open === undefined ? sections : [...sections, [open, text.length]]
}

/** The token of the verb or noun that an item was read from. */
function triggerOf(page: Page, item: Item): number {
  const piece =
    item.pieces.find(({ name }) => name === 'verb') ?? item.pieces.find(({ name }) => name === 'noun')
  return tokenAt(page.analysis, piece?.span[0] ?? item.evidence[0]![0])
}

/** Whether the times in an item's clause are all old, or one is near; undefined where there is none. */
function ageOf(
  page: Page,
  lexicon: ClauseLexicon,
  item: Item,
  at: number,
  published: string | undefined,
): 'old' | 'near' | undefined {
  const { sentences } = page.analysis
  const sentence = sentenceOf(page.analysis, at)
  const [start, to] = clauseAround(page, lexicon, at, at + 1)
  // "began two years ago, when they attacked"
  const from = lexicon.words.timing.includes(page.lower[start - 1] ?? '') ? sentences[sentence]! : start
  const dated = spansBetween(page, 'time', sentences[sentence]!, sentences[sentence + 1]!).filter(
    ({ first }) => (first >= from && first < to) || isSince(page, lexicon, first),
  )
  const values = dated.map(({ value }) => (value as TimeMention).value).filter(isTime)
  const times = item.time && !values.length ? [item.time] : values
  if (!times.length || published === undefined) return undefined
  return times.every((time) => isOld(time, published)) ? 'old' : 'near'
}

/** Whether a date is the one from which something has gone on: "since 2029", "since the war began in 2029". */
function isSince({ lower }: Page, { words }: ClauseLexicon, first: number): boolean {
  return lower.slice(Math.max(0, first - 6), first).some((word) => words.sinceWords.includes(word))
}

function isTime(value: TimeMention['value']): value is TimeValue {
  return value !== undefined && 'start' in value
}

/** How many days before the report an event is old. */
const OLD = 10

function isOld({ start, end = start, precision }: TimeValue, published: string): boolean {
  if (start.startsWith('X')) return false
  const wide =
    precision === 'month' || precision === 'quarter' || precision === 'season' || precision === 'year'
  if (wide) return end < published.slice(0, end.length)
  return (Date.parse(published.slice(0, 10)) - Date.parse(end.slice(0, 10))) / 86_400_000 >= OLD
}
