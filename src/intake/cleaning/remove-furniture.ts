import type { WhyRemoved } from '../../evidence/index.ts'
import { furniture, isSectionName } from './furniture.ts'
import { agenciesAmong, bylineOf, namesAlone } from './bylines.ts'
import { isClock, standaloneDate } from './date-lines.ts'
import { letterheadOf } from './letterhead.ts'
import { metaLine, slugLine } from './meta-lines.ts'
import { endsSentence, linesOf, plainly, wordCount, type Line } from './lines.ts'
import { imprintOf, inputsIn, isGeneric, namesIn, outletsOf } from './sources.ts'
import type { Facts, StepResult } from './step.ts'
import { allWords, anyOf } from './languages.ts'

const RELATED_HEADS = new Set(allWords((words) => words.relatedHeads))

/**
 * Lines of their own that are no part of the report leave it: navigation, share buttons,
 * advertisements, dates, bylines, credits, source and copyright lines, stray marks. What they say of
 * the report is kept.
 */
export function removeFurniture(text: string, known: Facts): StepResult {
  const lines = linesOf(text)
  const page = zonesOf(lines)
  const found: Found = { dates: [], byline: [], agency: [], credit: [], outlet: [], sources: [], inputs: [] }
  const title = known.title === undefined ? undefined : plainly(known.title)
  const seen = new Set<string>()
  const why = lines.map((line, i) => {
    if (title !== undefined && plainly(line.text) === title) return undefined
    const why = judge(line, i, page, found) ?? echo(line.text, known, seen)
    if (i < page.signed) return why ?? (i >= page.others ? 'related' : undefined)
    const imprint = imprintOf(line.text)
    if (imprint !== undefined) found.outlet.push(imprint)
    return why ?? 'other'
  })
  const letterhead = known.title === undefined ? letterheadOf(lines.slice(0, page.first), why) : undefined
  if (letterhead) {
    found.outlet.unshift(letterhead.outlet)
    for (const i of letterhead.lines) why[i] = 'source'
  }
  signatures(lines, page, why, found)
  const rims = atTheRims(lines, page, why)
  const cuts = lines.flatMap(({ span }, i) => {
    const reason = why[i] ?? (plainly(lines[i]!.text) === title ? undefined : rims[i])
    return reason ? [{ span, insert: '', why: reason }] : []
  })
  const { inputs, ...facts } = found
  return { cuts, facts: { ...facts, sources: facts.sources.length ? facts.sources : inputs } }
}

type Found = {
  [K in 'dates' | 'byline' | 'agency' | 'credit' | 'outlet' | 'sources']: Facts[K][number][]
} & {
  /** Whose reports went into this one; its sources where no line of its own names them. */
  readonly inputs: string[]
}

/** Where the prose of a page is, as numbers of lines. */
interface Zones {
  /** The first two lines of prose: what stands before the second may be of the page's head. */
  readonly first: number
  readonly second: number
  readonly last: number
  /** Where the list of other reports begins that ends many a page. */
  readonly others: number
  /** Where the signature begins that a line of two hyphens parts from the report, as in letters. */
  readonly signed: number
  /** Whether several days stand between the prose, as in a chronology: then they are sub-headings. */
  readonly chronicle: boolean
}

function zonesOf(lines: readonly Line[]): Zones {
  const signed = signatureFrom(lines)
  const prose = lines.slice(0, signed).flatMap((line, i) => (isProse(line) ? [i] : []))
  const first = prose[0] ?? lines.length
  const second = prose[1] ?? lines.length
  const last = prose.at(-1) ?? -1
  const days = lines
    .slice(first + 1, last)
    .filter(({ text }) => text.length < 60 && standaloneDate(text)).length
  return { first, second, last, others: othersFrom(lines), signed, chronicle: days > 1 }
}

/** How long a signature is at most, in lines and code units. */
const SIGNATURE = { lines: 5, length: 500 }

/** The number of the line of two hyphens over a letter's signature, or of lines where there is none. */
function signatureFrom(lines: readonly Line[]): number {
  const at = lines.findLastIndex(({ text }) => text === '--')
  const below = lines.slice(at + 1)
  const length = below.reduce((sum, { text }) => sum + text.length, 0)
  return at > 0 && below.length <= SIGNATURE.lines && length <= SIGNATURE.length ? at : lines.length
}

function isProse({ text }: Line): boolean {
  return text.length > 160 || (endsSentence(text) && wordCount(text) > 10)
}

/** A head from the word lists after which no whole sentence comes; the number of lines where there is none. */
function othersFrom(lines: readonly Line[]): number {
  let others = lines.length
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i]!
    if (RELATED_HEADS.has(plainly(line.text))) others = i
    else if (isProse(line) && !furniture(line.text)) break
  }
  return others
}

/** Why a line is cut for what it says, having noted in `found` what it tells of the report. */
function judge({ text }: Line, i: number, page: Zones, found: Found): WhyRemoved | undefined {
  const date = standaloneDate(text)
  if (date) {
    const rim = i < (page.chronicle ? page.first : page.second) || i > page.last
    if (!rim && date.kind === 'plain' && (page.chronicle || !date.value)) return undefined
    const basis = i < page.second || date.kind !== 'plain' ? 'header' : 'text'
    found.dates.push({ ...date, basis })
    return 'date'
  }
  if (i > page.last && ENDED.test(text) && isClock(text.replace(/^\W?\w+\s*/, ''))) return 'other'
  const slug = i < page.first ? slugLine(text) : undefined
  if (slug) {
    if (slug.date) found.dates.push({ ...slug.date, basis: 'header' })
    return 'other'
  }
  const meta = i < page.second ? metaLine(text) : undefined
  if (meta) {
    found.dates.push({ ...meta.date, basis: 'header' })
    // A wire's own line at the top: "AGENCY - FLASH SERVICE - 7.3.2021".
    const wire = i === 0 && meta.names.length > 1 && !/\p{Ll}/u.test(meta.names.join(''))
    if (wire) found.outlet.push(meta.names[0]!)
    else noteAuthors(meta.names, found)
    return 'date'
  }
  if (i > page.last - 1 && isAddress(text)) return 'other'
  const byline = bylineOf(text)
  if (byline) {
    noteAuthors(byline, found)
    return 'byline'
  }
  const why = furniture(text)
  if (why === 'copyright') found.outlet.push(...outletsOf(text))
  if (why === 'credit') {
    found.credit.push(text)
    found.inputs.push(...inputsIn(text))
  }
  return why === 'source' ? judgeSource(text, found) : why
}

/** Why a line that names a source is cut: not where the report says in its own words who told it. */
function judgeSource(text: string, found: Found): WhyRemoved | undefined {
  const names = namesIn(text)
  // "Source: a minister, speaking to the press": who says it, in the report's own words.
  const told = /^\P{L}*\p{L}+\s*:\s*(.*)$/u.exec(text)?.[1] ?? ''
  const prose = told
    .split(/,\s+/)
    .some((part) => /^\p{Ll}/u.test(part) && !isGeneric(part) && wordCount(part) > 2)
  if (prose || (!names.length && wordCount(told) > 6)) return undefined
  found.sources.push(...names)
  if (!names.length) found.credit.push(text)
  return names.length ? 'source' : 'credit'
}

const ENDED = new RegExp(`^\\W?${anyOf('ends')}\\b`, 'i')

/** An office's address at the foot of its page: a telephone number or a mailbox, and no prose. */
function isAddress(line: string): boolean {
  if (wordCount(line) > 30 || line.length > 240) return false
  return PHONE.test(line) || /^[\p{L} ’'-]{2,40}:\s*\S+@\S+\.?$/u.test(line)
}

const PHONE = new RegExp(`\\b${anyOf('phones')}[^\\d]{0,40}\\+?\\d[\\d ()/-]{3,}`, 'iu')

function noteAuthors(names: readonly string[], found: Found): void {
  found.byline.push(...names)
  found.agency.push(...agenciesAmong(names))
}

/**
 * What stands between a headline and the first prose, once a date or byline there shows that this is a
 * page's head: names alone are the authors', a single word beside a date is the place's or the site's.
 */
function signatures(
  lines: readonly Line[],
  page: Zones,
  why: (WhyRemoved | undefined)[],
  found: Found,
): void {
  const headline = lines.findIndex(({ text }, i) => !why[i] && wordCount(text) > 3)
  const head = why.slice(0, page.first)
  if (headline < 0 || page.first >= lines.length || !head.some((reason) => SIGNING.has(reason))) return
  for (let i = headline + 1; i < page.first; i++) {
    const { text } = lines[i]!
    if (why[i]) continue
    const names = namesAlone(text)
    if (names) {
      found.byline.push(...names)
      why[i] = 'byline'
    } else if (/^\p{Lu}[\p{L}.-]+$/u.test(text) && (SIGNING.has(why[i - 1]) || SIGNING.has(why[i + 1])))
      why[i] = text === text.toUpperCase() ? 'dateline' : 'source'
  }
}

const SIGNING: ReadonlySet<WhyRemoved | undefined> = new Set<WhyRemoved>(['date', 'byline'])

/** A line said already: a whole sentence repeated, or what the metadata says, printed. */
function echo(line: string, known: Facts, seen: Set<string>): WhyRemoved | undefined {
  if (wordCount(line) > 11) return seen.size === seen.add(line).size ? 'other' : undefined
  const plain = plainly(line)
  const says = (name: string) =>
    plain === plainly(name) || (plain.startsWith(`${plainly(name)} `) && !endsSentence(line))
  if (known.byline.some(says)) return 'byline'
  return known.outlet.some((name) => plain === plainly(name)) ? 'source' : undefined
}

/** Furniture that makes its short neighbours suspect. */
const TELLING: ReadonlySet<WhyRemoved | undefined> = new Set<WhyRemoved>([
  'navigation',
  'share',
  'advertising',
  'related',
  'copyright',
  'source',
])

/**
 * Why lines are cut for where they stand: names of sections beside furniture or at the page's rims, the
 * short lines of a menu before the headline, and what short lines follow furniture after the last prose.
 */
function atTheRims(
  lines: readonly Line[],
  page: Zones,
  why: readonly (WhyRemoved | undefined)[],
): (WhyRemoved | undefined)[] {
  const headEnd = lines.findIndex(({ text }, i) => !why[i] && !isSectionName(text) && wordCount(text) > 3)
  const menu = why.slice(0, headEnd).some((reason) => TELLING.has(reason))
  let after = lines.length
  for (let i = lines.length - 1; i > page.last; i--) if (TELLING.has(why[i])) after = i
  const menus = menusOf(lines, page, why)
  return lines.map(({ text }, i) => {
    if (menus.has(i)) return 'navigation'
    if (isSectionName(text)) {
      const rim = i < Math.min(page.first, headEnd < 0 ? 0 : headEnd) || i > page.last
      return rim || TELLING.has(why[i - 1]) || TELLING.has(why[i + 1]) ? 'navigation' : undefined
    }
    if (menu && i < headEnd && !endsSentence(text)) return 'navigation'
    const item = /^[-–—•*]\s/.test(text)
    return i > after && !item && !endsSentence(text) && wordCount(text) < 9 ? 'navigation' : undefined
  })
}

/** How many short lines in a row make a menu. */
const MENU = 5

/** The lines of menus: many very short ones in a row at the rim of a page, a section's name among them. */
function menusOf(lines: readonly Line[], page: Zones, why: readonly (WhyRemoved | undefined)[]): Set<number> {
  const menus = new Set<number>()
  let run: number[] = []
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i]
    const short = line && wordCount(line.text) < 4 && !endsSentence(line.text) && !/[:–—-]$/.test(line.text)
    if (short && (i < page.first || i > page.last)) run.push(i)
    else {
      const told = run.some((n) => isSectionName(lines[n]!.text) || TELLING.has(why[n]))
      if (run.length >= MENU && told) for (const n of run) if (!why[n]) menus.add(n)
      run = []
    }
  }
  return menus
}
