import type { DateFound, Facts } from '../cleaning/step.ts'
import { NO_FACTS } from '../cleaning/step.ts'
import { foundDate } from '../cleaning/date-lines.ts'
import { machineDate } from '../dates.ts'
import type { DomDocument } from './dom.ts'

/** What a page says of itself in its head: facts, and what it calls its headline, best first. */
export interface Metadata {
  readonly facts: Facts
  readonly titles: readonly string[]
}

/** Reads JSON-LD and meta elements. They must be read before Readability changes the document. */
export function metadataOf(document: DomDocument, html: string): Metadata {
  const article = linkedArticle(document)
  const meta = metaOf(document)
  const url = first(
    attribute(document, 'link[rel="canonical"]', 'href'),
    meta.get('og:url'),
    text(article['url']),
    /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(html.slice(0, 3000))?.[1],
  )
  const language = first(
    document.documentElement.getAttribute('lang') ?? undefined,
    meta.get('content-language'),
    text(article['inLanguage']),
    meta.get('og:locale'),
  )
  const outlet = [
    meta.get('og:site_name'),
    names(article['publisher'])[0],
    ...PUBLISHER_KEYS.map((key) => meta.get(key)),
    meta.get('application-name'),
  ].find((name) => name !== undefined && /^[^@:]*\p{L}/u.test(name) && !/^https?:/.test(name))
  const agency = organisations(article['author']).filter(
    (name) => !shares(name, outlet) && !shares(name, names(article['publisher'])[0]),
  )
  const authors = names(article['author']).filter((name) => name !== outlet && !agency.includes(name))
  const said = named(meta.get('author') ?? meta.get('article:author'))
  const byline = authors.length ? authors : said.filter((name) => !agency.includes(name))
  return {
    titles: [text(article['headline']), meta.get('og:title'), meta.get('twitter:title')].filter(
      (title) => title !== undefined,
    ),
    facts: {
      ...NO_FACTS,
      dates: datesOf(article, meta, document),
      byline: byline.filter((name) => name !== outlet && !/^https?:|^@/.test(name)),
      agency,
      outlet: outlet === undefined ? [] : [outlet],
      ...(url?.startsWith('http') && { url }),
      ...(language !== undefined && { language }),
    },
  }
}

const PUBLISHER_KEYS = 'dcterms.publisher dc.publisher publisher citation_publisher dcterms.creator'.split(
  ' ',
)

/** The names of authors that are organisations: whose report it is. */
function organisations(author: unknown): string[] {
  return [author].flat().flatMap((one) => {
    const types = [(one as Json | null | undefined)?.['@type']].flat()
    return types.some((type) => typeof type === 'string' && /Organization|Agency/.test(type))
      ? names(one)
      : []
  })
}

/** Whether one name holds the other, as a paper's staff has the paper's name. */
function shares(name: string, other: string | undefined): boolean {
  const [a, b] = [name, other ?? ''].map((words) => words.toLowerCase().replace(/^the /, ''))
  return b !== '' && (a!.includes(b!) || b!.includes(a!))
}

const PUBLISHED_KEYS =
  'article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date pubdate publishdate publish-date publication_date dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date date article.published citation_publication_date displaydate originalpublicationdate'.split(
    ' ',
  )
const UPDATED_KEYS =
  'article:modified_time og:updated_time datemodified last-modified dcterms.modified lastmod'.split(' ')

function datesOf(article: Json, meta: ReadonlyMap<string, string>, document: DomDocument): DateFound[] {
  const found: DateFound[] = []
  const add = (kind: DateFound['kind'], value: string | undefined) => {
    const date = value === undefined ? undefined : machineDate(value)
    if (date) found.push({ basis: 'metadata', ...foundDate(date, kind, value!.trim()) })
  }
  add('published', text(article['datePublished']))
  for (const key of PUBLISHED_KEYS) add('published', meta.get(key))
  add(
    'published',
    attribute(document, 'time[pubdate], time[itemprop="datePublished"], time.published', 'datetime'),
  )
  add('updated', text(article['dateModified']))
  for (const key of UPDATED_KEYS) add('updated', meta.get(key))
  const times = document.querySelectorAll('time[datetime]')
  // The only time element of a page tells when the page is from; of several none is sure to.
  if (times.length === 1) add('plain', times[0]!.getAttribute('datetime') ?? undefined)
  return found
}

type Json = Readonly<Record<string, unknown>>

const ARTICLE = /Article|Report|BlogPosting|PressRelease/

/** The first object in the page's JSON-LD that is an article; empty where there is none. */
function linkedArticle(document: DomDocument): Json {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    const found = articleIn(parsed(script.textContent ?? ''), 0)
    if (found) return found
  }
  return {}
}

function articleIn(value: unknown, depth: number): Json | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined
  if (Array.isArray(value)) {
    for (const inner of value) {
      const found = articleIn(inner, depth + 1)
      if (found) return found
    }
    return undefined
  }
  const object = value as Json
  if ([object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type))) return object
  return articleIn(object['@graph'], depth + 1)
}

function parsed(json: string): unknown {
  try {
    // Pages print line breaks inside strings, which JSON does not allow.
    return JSON.parse(json.replace(/^\s*<!--|-->\s*$|\/\*.*?\*\//g, '').replace(/[\n\r\t]+/g, ' '))
  } catch {
    return undefined
  }
}

function metaOf(document: DomDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const meta of Array.from(document.querySelectorAll('meta'))) {
    const content = meta.getAttribute('content')?.trim()
    for (const attr of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = meta.getAttribute(attr)?.trim().toLowerCase()
      if (key && content && !found.has(key)) found.set(key, content)
    }
  }
  return found
}

function attribute(document: DomDocument, selector: string, name: string): string | undefined {
  return document.querySelectorAll(selector)[0]?.getAttribute(name) ?? undefined
}

function text(value: unknown): string | undefined {
  const inner = Array.isArray(value) ? value[0] : value
  if (typeof inner === 'string') return unescaped(inner)
  const id = (inner as Json | undefined)?.['@id'] ?? (inner as Json | undefined)?.['name']
  return typeof id === 'string' ? id : undefined
}

/** JSON-LD is often written with HTML's entities in it. */
function unescaped(words: string): string {
  return words
    .replace(/&(amp|quot|apos|lt|gt|#0?39|#8217|rsquo|nbsp);/g, (all, name: string) => ENTITIES[name] ?? all)
    .trim()
}
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  '#39': "'",
  '#039': "'",
  '#8217': '’',
  rsquo: '’',
  nbsp: ' ',
}

function names(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string') return named(unescaped(one))
    const name = (one as Json | null | undefined)?.['name']
    return typeof name === 'string' ? named(unescaped(name)) : Array.isArray(name) ? names(name) : []
  })
}

function named(line: string | undefined): string[] {
  return (line ?? '')
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|\band\b)\s*/)
    .filter((name) => /\p{L}/u.test(name) && name.length < 80)
}

function first(...values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value)?.trim()
}
