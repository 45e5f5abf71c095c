import type { Span, TimeValue } from '../../evidence/index.ts'
import type { ActorRef, Modality, Place, Reading } from '../../readings/index.ts'
import type { Cast } from '../actors.ts'
import type { Sides } from '../sides.ts'
import { daysOf, publishedDays } from '../times.ts'
import type { Days } from '../times.ts'
import { hashOf, wordsOf } from '../words.ts'
import { matterIn } from './matter.ts'

/** Any item of a reading, by the fields that joining looks at. Kinds without a field lack it. */
export interface AnyItem {
  readonly id: string
  readonly kind: string
  readonly evidence: readonly Span[]
  readonly according_to: readonly ActorRef[]
  readonly modality: Modality
  readonly background?: boolean
  readonly issues: readonly string[]
  readonly time?: TimeValue
  readonly place?: Place
  readonly [field: string]: unknown
}

/** One telling of something: an item of one reading, made ready to be compared. */
export interface Told {
  readonly id: string
  readonly kind: string
  readonly item: AnyItem
  readonly report: string
  readonly origin: string
  readonly text: string
  readonly language: string
  readonly published: Days | undefined
  /** The same as the report gives it. */
  readonly published_as: string | undefined
  /** When it happened, as told. */
  readonly days: Days | undefined
  /** When it can have happened at most, by the report's age, where no time is told. */
  readonly around: Days | undefined
  /** The record's actors in each field that names actors. */
  readonly actors: ReadonlyMap<string, readonly string[]>
  /** Whether it stands at the head of its report: what stands there is news, not recollection. */
  readonly lead: boolean
  /** The words that say what it is: contents of a statement, object of a demand. */
  readonly words: readonly string[]
  /** The sentence that says it. */
  readonly sentence: readonly string[]
  /** What the words that say it are about; of the whole sentence where there are none. */
  readonly matter: ReadonlySet<string>
  /** What the sentence is about. */
  readonly setting: ReadonlySet<string>
  /** The only day its sentence names, where it has no time of its own: a hint, no more. */
  readonly hint: Days | undefined
  /** All items of its reading. */
  readonly beside: readonly AnyItem[]
  /** Ids of other items of its reading that its words tell: what a statement is about. */
  readonly tells: readonly string[]
  /** What tells an item from all others of its sentence: copies of the sentence give the same. */
  readonly print: number
}

/** How many code units make the head of a report. */
const HEAD = 400

/** Fields that say what an item is about, in words. */
const WORD_FIELDS = ['content', 'what', 'target', 'about', 'of'] as const

/** Prepares the items of one reading. `around` is the time its undated items are taken to be near. */
export function tellings(reading: Reading, origin: string, cast: Cast, around: Days | undefined): Told[] {
  const { report } = reading
  const published = publishedDays(report.published)
  const about = matterIn(reading, cast)
  const beside = reading.items as unknown as readonly AnyItem[]
  return reading.items.map((whole): Told => {
    const item = whole as unknown as AnyItem
    const sentence = wordsOf(item.evidence.map(([start, end]) => report.text.slice(start, end)).join(' '))
    const words = wordsOf(wordFields(item, report.text).join(' '))
    const actors = actorFields(item, (actor) => cast.idOf(report.id, actor))
    const setting = about(item.evidence)
    const spans = wordSpans(item)
    return {
      id: item.id,
      kind: item.kind,
      item,
      report: report.id,
      origin,
      text: report.text,
      language: report.language,
      published,
      published_as: report.published?.start ?? report.published?.not_before,
      days: daysOf(item.time),
      around,
      actors,
      lead: (item.evidence[0]?.[0] ?? 0) < HEAD,
      words,
      sentence,
      matter: spans.length > 0 ? about(spans) : setting,
      setting,
      hint: item.time === undefined ? (hintOf(item, reading) ?? recalledIn(item, beside)) : undefined,
      beside,
      tells: item.kind === 'statement' ? toldBy(spans, item, reading) : [],
      print: printOf(item, actors, words, sentence, report.id),
    }
  })
}

/** Whether something is told as not so: denied by somebody, or negated by the report. */
export function isNotSo({ modality }: { readonly modality: string }): boolean {
  return modality === 'denied' || modality === 'negated'
}

/** The text of every field that says in words what the item is. */
export function wordFields(item: AnyItem, text: string): string[] {
  return WORD_FIELDS.flatMap((field) => texts(item[field], text))
}

/** The words of a field, which may be a span, spans, a text with its span, or plain text. */
export function texts(field: unknown, text: string): string[] {
  if (typeof field === 'string') return [field]
  if (!Array.isArray(field)) return isTexted(field) ? [field.text] : []
  if (isSpan(field)) return [text.slice(field[0], field[1])]
  return field.flatMap((one: unknown) => (isActorRef(one) ? [] : texts(one, text)))
}

/** Where those words stand. */
function wordSpans(item: AnyItem): Span[] {
  return WORD_FIELDS.flatMap((field) => spansOf(item[field]))
}

function spansOf(field: unknown): Span[] {
  if (isTexted(field))
    return 'span' in field && Array.isArray(field.span) ? [field.span as unknown as Span] : []
  if (!Array.isArray(field)) return []
  if (isSpan(field)) return [field]
  return field.flatMap((one: unknown) => (isActorRef(one) ? [] : spansOf(one)))
}

/** The day that the sentences of an item name, or else the part with its words, if they name one only. */
function hintOf(item: AnyItem, { report, times }: Reading): Days | undefined {
  const named = times.flatMap(({ span, type, value }) => {
    if (type !== 'date' || !value || !('start' in value) || !overlaps(item.evidence, [span])) return []
    const days = daysOf(value)
    return days ? [{ span, days }] : []
  })
  const [first] = named
  const only = (all: typeof named) =>
    all.every(({ days: { from, to } }) => from === all[0]?.days.from && to === all[0].days.to)
  if (only(named)) return first?.days
  const part = partAround(wordSpans(item)[0], report.text)
  const near = part ? named.filter(({ span }) => overlaps([part], [span])) : []
  return only(near) ? near[0]?.days : undefined
}

/** From one comma, semicolon or stop to the next, around a span. */
function partAround(span: Span | undefined, text: string): Span | undefined {
  if (!span) return undefined
  const before = text.slice(Math.max(0, span[0] - HEAD), span[0])
  const after = text.slice(span[1], span[1] + HEAD)
  const start = span[0] - (before.length - Math.max(...PARTS.map((mark) => before.lastIndexOf(mark))) - 1)
  const ends = PARTS.map((mark) => after.indexOf(mark)).filter((at) => at >= 0)
  return [start, span[1] + Math.min(after.length, ...ends)]
}

/** What parts a sentence. */
const PARTS = [',', ';', ':', '.', '\n']

/** How far a recap reaches in its text, in code units. */
const RECAP = 800

/** The day that a recap speaks of: that of the last item before this one in the text that it recalls. */
function recalledIn(item: AnyItem, beside: readonly AnyItem[]): Days | undefined {
  const at = item.evidence[0]?.[0] ?? 0
  if (item.background !== true) return undefined
  const before = beside.flatMap((other) => {
    const days = other.background === true && other.modality === 'held' ? daysOf(other.time) : undefined
    const from = other.evidence[0]?.[0] ?? 0
    return days && other !== item && from <= at && at - from <= RECAP ? [{ from, days }] : []
  })
  return before.sort((a, b) => b.from - a.from)[0]?.days
}

/** The other items that stand in the words of a statement. */
function toldBy(spans: readonly Span[], item: AnyItem, { items }: Reading): string[] {
  return items.flatMap(({ id, kind, evidence }) =>
    id !== item.id && kind !== 'statement' && overlaps(evidence, spans) ? [id] : [],
  )
}

/** Where the words of an item begin … */
export function startOf({ evidence }: AnyItem): number {
  return evidence[0]?.[0] ?? 0
}

/** … and where the last of them end. */
export function endOf({ evidence }: AnyItem): number {
  return Math.max(...evidence.map((span) => span[1]))
}

/** The words of an item in its report, sentence by sentence. */
export function evidenceIn({ evidence }: AnyItem, text: string): string {
  return evidence.map((span) => text.slice(...span)).join(' ')
}

/** The actors of a field of an item, by the ids that its reading gave them. */
export function idsIn(item: AnyItem, field: string): string[] {
  return ((item[field] ?? []) as readonly { readonly actor: string }[]).map(({ actor }) => actor)
}

/** Whether any of some spans shares text with any of others. */
export function overlaps(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some(([from, to]) => b.some(([start, end]) => from < end && start < to))
}

function isSpan(field: readonly unknown[]): field is Span {
  return field.length === 2 && typeof field[0] === 'number' && typeof field[1] === 'number'
}

function isTexted(field: unknown): field is { text: string } {
  return (
    typeof field === 'object' &&
    field !== null &&
    'text' in field &&
    typeof field.text === 'string' &&
    !('actor' in field)
  )
}

function isActorRef(field: unknown): field is ActorRef {
  return typeof field === 'object' && field !== null && 'actor' in field && typeof field.actor === 'string'
}

function actorFields(item: AnyItem, idOf: (actor: string) => string): Map<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>()
  for (const [field, value] of Object.entries(item)) {
    if (!Array.isArray(value) || value.length === 0 || !value.every(isActorRef)) continue
    fields.set(field, [...new Set(value.map((ref) => idOf(ref.actor)))].sort())
  }
  return fields
}

function printOf(
  item: AnyItem,
  actors: ReadonlyMap<string, readonly string[]>,
  words: readonly string[],
  sentence: readonly string[],
  report: string,
) {
  const fields = [...actors].map(([field, ids]) => `${field}=${named(ids, report)}`).sort()
  return hashOf(
    [item.kind, item['type'], item['action'], ...fields, words.join(' '), sentence.join(' ')].join('|'),
  )
}

/** Whoever has no name, or is a group named in passing, has another id in each report. */
function named(ids: readonly string[], report: string): string {
  return ids.map((id) => (id.split('/').includes(report) ? '' : id)).join(',')
}

/** The actors of a field, none where the item lacks it. */
export function actorsIn(told: Told, field: string): readonly string[] {
  return told.actors.get(field) ?? []
}

/** The states and organisations that stand behind the actors of a field. */
export function sidesIn(told: Told, field: string, sides: Sides): string[] {
  return [...new Set(actorsIn(told, field).flatMap((actor) => sides.of(actor)))].sort()
}

/** The same of an item of a report that is told beside another, by the ids that its reading gave. */
export function sidesBeside(
  item: AnyItem,
  field: string,
  report: string,
  cast: Cast,
  sides: Sides,
): string[] {
  return idsIn(item, field).flatMap((id) => [...sides.of(cast.idOf(report, id))])
}
