import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { furniture, isSectionName } from '../cleaning/furniture.ts'
import { endsSentence, plainly, wordCount } from '../cleaning/lines.ts'
import { bylineOf } from '../cleaning/bylines.ts'
import { standaloneDate } from '../cleaning/date-lines.ts'
import { metaLine } from '../cleaning/meta-lines.ts'
import { outletsOf } from '../cleaning/sources.ts'
import type { Cut, DateFound, Facts, Step } from '../cleaning/step.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { metadataOf } from './metadata.ts'
import { joinLines, NUMBER, visibleLines, type VisibleLine } from './visible.ts'

export interface HtmlPage {
  /** The page's visible text, a line a block. */
  readonly source: string
  readonly facts: Facts
  /** Cuts from `source` what stands around the article. */
  readonly keepArticle: Step
}

/** Fewer characters of article than this are no article: then the whole page is kept. */
const SHORTEST = 200

/**
 * Reads a page: its visible text, what its head says, and which lines are the article. Undefined where
 * there is nothing to see, or where its elements are nested deeper than can be walked.
 */
export function readHtml(html: string): HtmlPage | undefined {
  try {
    return read(html)
  } catch {
    return undefined
  }
}

function read(html: string): HtmlPage | undefined {
  const document = parse(html)
  const metadata = metadataOf(document, html)
  const lines = visibleLines(document)
  if (!lines.length) return undefined
  const headings = headingsAmong(lines)
  const title = titleOf(metadata.titles, headings, document)
  // A piece of a page was cut out by somebody: it is the article.
  const whole = /<(?:html|body)\b/i.test(html)
  const kept = whole ? articleLines(document, lines) : lines.map(() => true)
  const site = metadata.facts.outlet.length ? undefined : siteOf(document, title)
  const facts = {
    ...metadata.facts,
    ...(title !== undefined && { title }),
    ...(site !== undefined && { outlet: [site] }),
  }
  return laidOut(lines, kept, title, facts)
}

function parse(html: string): DomDocument {
  // linkedom makes no body of its own accord.
  const whole = /<body\b/i.test(html)
    ? html
    : /<\/head>/i.test(html)
      ? html.replace(/<\/head>/i, '</head><body>')
      : `<html><head></head><body>${html.replace(/<!doctype[^>]*>|<\/?html[^>]*>/gi, '')}</body></html>`
  return (parseHTML(whole) as unknown as { document: DomDocument }).document
}

/** The first headings of a page; where it has none, its only second one, if that is more than a label. */
function headingsAmong(lines: readonly VisibleLine[]): readonly string[] {
  const of = (tag: string) =>
    lines.filter(({ block }) => block.tagName.toUpperCase() === tag).map(({ text }) => text)
  const [first, second] = [of('H1'), of('H2')]
  return first.length || second.length !== 1 || wordCount(second[0]!) < 4 ? first : second
}

/** The headline: the page's only or fitting first heading, else what its head says, site's name left out. */
function titleOf(
  titles: readonly string[],
  headings: readonly string[],
  document: DomDocument,
): string | undefined {
  const tab = document.querySelectorAll('title')[0]?.textContent?.replace(/\s+/g, ' ').trim()
  const said = [...titles, ...(tab ? [tab] : [])]
  const heading = headings.find((h) => said.some((t) => alike(h, t)))
  if (heading !== undefined) return heading
  const first = titles[0] ?? tab
  const names = first === undefined || (!titles.length && wordCount(first) < 5)
  if (names && headings.length === 1) return headings[0]
  return first?.split(/\s+[|–—»·]\s+|\s+-\s+(?=[^-]{2,40}$)/)[0]!.trim() || undefined
}

/** The site's name as the page's tab shows it after the headline: "Headline | Section | NAME". */
function siteOf(document: DomDocument, title: string | undefined): string | undefined {
  const tab = document.querySelectorAll('title')[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  if (title === undefined || !plainly(tab).startsWith(`${plainly(title)} `)) return undefined
  const name = /.*\s[|–—»·:-]\s+(.+)$/.exec(tab)?.[1]
  return name !== undefined && wordCount(name) < 8 && /^\p{Lu}/u.test(name) && !isSectionName(name)
    ? name
    : undefined
}

/** Whether a heading and a title are one, the site's name beside. */
function alike(heading: string, title: string): boolean {
  const a = plainly(heading)
  const b = plainly(title)
  return (
    a.length > 0 &&
    wordCount(heading) > 1 &&
    (b === a || b.startsWith(`${a} `) || (a.startsWith(b) && b.length > a.length * 0.6))
  )
}

/** For each line whether it is of the article. */
function articleLines(document: DomDocument, lines: readonly VisibleLine[]): boolean[] {
  const captions = lines.map(({ block }) => within(block, 'FIGCAPTION'))
  const adverts = advertsAmong(lines)
  const alive = survivors(document)
  const kept = lines.map(({ nodes }, i) => {
    let all = 0
    let left = 0
    for (const [node, length] of nodes) {
      all += length
      if (alive.has(node)) left += length
    }
    return left > all / 2 && !captions[i] && !adverts.has(i) && !isTeaser(lines[i]!)
  })
  const size = lines.reduce((sum, { text }, i) => sum + (kept[i] ? text.length : 0), 0)
  return size >= SHORTEST ? kept : lines.map(() => true)
}

/** A line that is nothing but a link, and no sentence: another report's headline. */
function isTeaser({ text, linked }: VisibleLine): boolean {
  return linked > text.length * 0.9 && !endsSentence(text) && wordCount(text) > 5
}

/** How much an advertisement holds at most beside its label, in lines and code units. */
const ADVERT = { lines: 4, length: 500 }

/** The lines that share a small block with the word "Advertisement" as its first line. */
function advertsAmong(lines: readonly VisibleLine[]): ReadonlySet<number> {
  const adverts = new Set<number>()
  lines.forEach(({ text, block }, i) => {
    if (wordCount(text) > 3 || furniture(text) !== 'advertising') return
    const parent = block.parentNode
    const inside = lines.flatMap((line, k) => (parent && holds(parent, line.block) ? [k] : []))
    const length = inside.reduce((sum, k) => sum + lines[k]!.text.length, 0)
    if (inside[0] === i && inside.length <= ADVERT.lines && length <= ADVERT.length)
      for (const k of inside) adverts.add(k)
  })
  return adverts
}

function holds(outer: DomElement, element: DomElement): boolean {
  for (let at: DomElement | null = element; at; at = at.parentNode) if (at === outer) return true
  return false
}

/** The numbers of the text nodes that Readability takes for the article's. It takes the document apart. */
function survivors(document: DomDocument): ReadonlySet<number> {
  const article = new Readability<DomElement>(document, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse()
  const marks = article?.content?.querySelectorAll(`[${NUMBER}]`) ?? []
  return new Set(Array.from(marks, (mark) => Number(mark.getAttribute(NUMBER))))
}

function within(element: DomElement, name: string): boolean {
  for (let at: DomElement | null = element; at; at = at.parentNode)
    if (at.tagName?.toUpperCase() === name) return true
  return false
}

/**
 * Source and cuts. The headline's own line is kept; where the page shows it nowhere before the
 * article, the source begins with it, as the page's tab does.
 */
function laidOut(
  lines: readonly VisibleLine[],
  kept: readonly boolean[],
  title: string | undefined,
  facts: Facts,
): HtmlPage {
  const words = title === undefined ? undefined : plainly(title)
  const prose = lines.findIndex(({ text }, i) => kept[i] && endsSentence(text) && wordCount(text) > 8)
  const at = lines.findIndex(({ text }, i) => plainly(text) === words && (i < prose || prose < 0))
  const shown = at < 0 && title !== undefined ? [{ text: title }, ...lines] : lines
  const keep =
    at < 0 && title !== undefined ? [true, ...kept] : kept.map((is, i) => (i < at ? false : is || i === at))
  const { source, spans } = joinLines(shown)
  const isNear = (i: number) => Math.min(Math.abs(i - at), Math.abs(i - prose)) <= NEAR
  const around = shown.flatMap(({ text }, i) => (keep[i] ? [] : [{ text, near: isNear(i) }]))
  const keepArticle: Step = () => ({
    facts: toldAround(around, facts),
    cuts: spans.flatMap((span, i): Cut[] =>
      keep[i] ? [] : [{ span, insert: '', why: furniture(source.slice(...span)) ?? 'navigation' }],
    ),
  })
  return { source, facts, keepArticle }
}

/** How many lines from the headline and the first prose a page tells its date and author. */
const NEAR = 6

/** What the lines around an article tell of it that its head does not: date, author, publisher. */
function toldAround(
  around: readonly { readonly text: string; readonly near: boolean }[],
  known: Facts,
): Partial<Facts> {
  const nearHead = around.filter(({ near }) => near)
  const dates = nearHead.flatMap(({ text }): DateFound[] => {
    const date = standaloneDate(text) ?? metaLine(text)?.date
    return date ? [{ basis: 'header', ...date }] : []
  })
  return {
    dates,
    byline: known.byline.length ? [] : nearHead.flatMap(({ text }) => bylineOf(text) ?? []),
    outlet: around.flatMap(({ text }) => (furniture(text) === 'copyright' ? outletsOf(text) : [])),
  }
}
