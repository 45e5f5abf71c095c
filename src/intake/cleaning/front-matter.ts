import type { Span } from '../../evidence/index.ts'
import { machineDate } from '../dates.ts'
import { foundDate } from './date-lines.ts'
import { plainly } from './lines.ts'
import { isGeneric } from './sources.ts'
import type { Cut, DateFound, Facts, StepResult } from './step.ts'
import { allWords } from './languages.ts'
import type { CleaningWords } from './words.ts'

type Field = keyof CleaningWords['headerKeys']

/** One "Key: value" of a header; the value may run over indented lines. */
interface Entry {
  readonly field: Field | undefined
  readonly value: string
  /** Of the value, without its quotation marks, in the text. */
  readonly span: Span
}

const FIELDS = new Map<string, Field>(
  (['title', 'date', 'updated', 'author', 'url', 'source', 'outlet', 'language', 'else'] as const).flatMap(
    (field) => allWords((words) => words.headerKeys[field] ?? []).map((key) => [key, field] as const),
  ),
)

/**
 * The header of a saved page leaves the text: a YAML block between `---`, lines of "Title: …", or a
 * date set before the first words (" date 2025-03-20 …"). A title in it stays, as the headline.
 */
export function removeFrontMatter(text: string): StepResult {
  return yamlBlock(text) ?? headerLines(text) ?? leadingDate(text) ?? { cuts: [] }
}

function yamlBlock(text: string): StepResult | undefined {
  const block = /^\s*---[ \t]*\r?\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(text)
  if (!block) return undefined
  const from = block[0].indexOf(block[1]!)
  const entries = entriesOf(text, block.index + from, block.index + from + block[1]!.length)
  return entries.some(({ field }) => field) ? headerOf(text, [0, block[0].length], entries) : undefined
}

function headerLines(text: string): StepResult | undefined {
  const block = /^\s*(?:[\p{L}][\p{L} _-]{1,24}[ \t]*:[ \t]*[^\n]*(?:\n|$))+/u.exec(text)
  if (!block) return undefined
  const entries = entriesOf(text, 0, block[0].length)
  const unknown = entries.findIndex(({ field }) => !field)
  const known = unknown < 0 ? entries : entries.slice(0, unknown)
  const telling = known.filter(({ field }) => field !== 'else')
  if (
    known.length < 2 ||
    !telling.some(({ field }) => field === 'title' || field === 'date' || field === 'url')
  )
    return undefined
  const lineEnd = text.indexOf('\n', known.at(-1)!.span[1])
  return headerOf(text, [0, lineEnd < 0 ? text.length : lineEnd], known)
}

/** " date 2025-03-20 Words of the report": a scraper's label and date before the first words. */
function leadingDate(text: string): StepResult | undefined {
  const labels = allWords((words) => words.headerKeys.date ?? []).join('|')
  const label = new RegExp(`^\\s*(?:${labels})\\s*[:=]?\\s*`, 'iu').exec(text)
  if (!label) return undefined
  const stamp = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}\S*)?(?=\s|$)/.exec(text.slice(label[0].length))
  const date = stamp && machineDate(stamp[0])
  if (!date) return undefined
  const end = label[0].length + stamp[0].length
  return {
    cuts: [{ span: [0, end], insert: '', why: 'date' }],
    facts: { dates: [{ basis: 'header', ...foundDate(date, 'published', text.slice(0, end).trim()) }] },
  }
}

function entriesOf(text: string, start: number, end: number): Entry[] {
  const entries: Entry[] = []
  const pattern =
    /([\p{L}][\p{L}\p{N} _-]{0,30}?)[ \t]*:[ \t]*([^\n]*(?:\n[ \t]+\S[^\n]*)*)(?:\n|$)|[^\n]*\n?/uy
  pattern.lastIndex = start
  for (let m = pattern.exec(text); m && m[0] && m.index < end; m = pattern.exec(text)) {
    if (m[1] === undefined) continue
    const valueStart = m.index + m[0].indexOf(m[2]!, m[1].length + 1)
    const quoted = /^(["'])([\s\S]*)\1\s*$/.exec(m[2]!.trim())
    const value = quoted ? quoted[2]! : m[2]!.trim()
    const at = valueStart + m[2]!.indexOf(value)
    entries.push({
      field: FIELDS.get(plainly(m[1].replaceAll('_', ' '))),
      value,
      span: [at, at + value.length],
    })
  }
  return entries
}

function headerOf(text: string, span: Span, entries: readonly Entry[]): StepResult {
  const title = entries.find(({ field, value }) => field === 'title' && value)
  const facts: Partial<Facts> = factsOf(entries)
  if (!title) return { cuts: [{ span, insert: '', why: 'other' }], facts }
  const mended = escapes(text, title.span)
  const words = mended.reduceRight(
    (value, { span: [s, e], insert }) =>
      value.slice(0, s - title.span[0]) + insert + value.slice(e - title.span[0]),
    title.value,
  )
  return {
    cuts: [
      { span: [span[0], title.span[0]], insert: '', why: 'other' },
      ...mended,
      { span: [title.span[1], span[1]], insert: '\n\n', why: 'other' },
    ],
    facts: { ...facts, title: words.replace(/\s+/g, ' ').trim() },
    headline: title.span,
  }
}

function factsOf(entries: readonly Entry[]): Partial<Facts> {
  const all = (field: Field) =>
    entries.filter((entry) => entry.field === field && entry.value).map(({ value }) => plainValue(value))
  const dates: DateFound[] = (['date', 'updated'] as const).flatMap((field) =>
    all(field).flatMap((value): DateFound[] => {
      const date = machineDate(value)
      return date
        ? [{ basis: 'header', ...foundDate(date, field === 'date' ? 'published' : 'updated', value) }]
        : []
    }),
  )
  const [url] = all('url')
  const [language] = all('language')
  const named = all('source').filter((name) => !isGeneric(name))
  const outlet = all('outlet').filter((name) => !isGeneric(name))
  // Where neither an outlet nor an address is told, the one source of a page is who printed it.
  const alone = outlet.length === 0 && url === undefined && named.length === 1 && !/[/,;]/.test(named[0]!)
  const sources = alone ? [] : named
  return {
    dates,
    byline: all('author'),
    outlet: alone ? named : outlet,
    sources: sources.map((name) => /^https?:\/\/(?:www\.)?([^/]+)/i.exec(name)?.[1] ?? name),
    ...(url !== undefined && { url }),
    ...(url === undefined && sources[0]?.startsWith('http') && { url: sources[0] }),
    ...(language !== undefined && /^[a-z]{2,3}(?:-\w+)*$/i.test(language) && { language }),
  }
}

function plainValue(value: string): string {
  return value.replace(/^["'[\s]+|["'\]\s]+$/g, '')
}

/** YAML's escapes inside a quoted value, as cuts. */
function escapes(text: string, [start, end]: Span): Cut[] {
  if (text.charAt(start - 1) === "'")
    return [...text.slice(start, end).matchAll(/''/g)].map(({ index }) => ({
      span: [start + index, start + index + 2],
      insert: "'",
    }))
  if (text.charAt(start - 1) !== '"') return []
  const cuts: Cut[] = []
  for (const m of text
    .slice(start, end)
    .matchAll(/\\\s*\n\s*\\?|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\(.)|\s*\n\s*/giu)) {
    const code = m[1] ?? m[2]
    const insert = code
      ? String.fromCharCode(parseInt(code, 16))
      : m[3]
        ? (ESCAPED[m[3]] ?? m[3])
        : m[0].startsWith('\\')
          ? ''
          : ' '
    cuts.push({ span: [start + m.index, start + m.index + m[0].length], insert })
  }
  return cuts
}

const ESCAPED: Readonly<Record<string, string>> = { _: ' ', n: ' ', t: ' ', N: ' ', L: ' ', P: ' ' }
