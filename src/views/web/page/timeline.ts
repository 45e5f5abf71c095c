import type { Discrepancy, NegotiationRecord, RecordItem } from '../../../record/index.ts'
import { dayOf, dayWords, periodOf } from './dates.ts'
import { partiesOf } from './kinds.ts'
import { actorsIn, compare, nameOf, outletOf } from './who.ts'
import type { Directory } from './who.ts'

/** One line of the timeline: an item with what the page looks up again and again. */
export interface Entry {
  readonly item: RecordItem
  readonly actors: ReadonlySet<string>
  readonly discrepancies: readonly Discrepancy[]
  /** Everything a search looks in, folded. */
  readonly haystack: string
}

/** `ahead`: dated after the latest report, so not yet when it was written. */
export type Section = 'ahead' | 'dated' | 'no-year' | 'no-date'

/** Entries that stand under one heading. */
export interface Group {
  readonly key: string
  readonly section: Section
  /** '' in the sections of what has no date. */
  readonly heading: string
  readonly entries: readonly Entry[]
}

export type By = 'happened' | 'reported'
export type Order = 'newest' | 'oldest'

export function entriesOf(record: NegotiationRecord, directory: Directory): readonly Entry[] {
  const discrepancies = grouped(record.discrepancies, ({ about }) => about)
  return record.items.map((item) => {
    const actors = actorsIn(item)
    return {
      item,
      actors,
      discrepancies: discrepancies.get(item.id) ?? [],
      haystack: folded(wordsOf(item, actors, directory).join('\n')),
    }
  })
}

/** The entries under their days, months and so on; what has no year or no date comes last, in its own section. */
export function groupsOf(
  entries: readonly Entry[],
  by: By,
  order: Order,
  latest: string | undefined,
): readonly Group[] {
  const placed = entries.map((entry) => ({ entry, ...placeOf(entry.item, by, latest) }))
  const groups = [...grouped(placed, ({ section, key }) => `${section} ${key}`).values()].map((members) => ({
    key: `${members[0]!.section} ${members[0]!.key}`,
    section: members[0]!.section,
    heading: members[0]!.heading,
    sort: members[0]!.sort,
    entries: members.map(({ entry }) => entry).toSorted((a, b) => inGroup(a.item, b.item, by) * turn(order)),
  }))
  return groups.toSorted(
    (a, b) =>
      SECTIONS[order].indexOf(a.section) - SECTIONS[order].indexOf(b.section) ||
      (compare(a.sort, b.sort) || compare(a.key, b.key)) * turn(order),
  )
}

const SECTIONS: Readonly<Record<Order, readonly Section[]>> = {
  newest: ['ahead', 'dated', 'no-year', 'no-date'],
  oldest: ['dated', 'ahead', 'no-year', 'no-date'],
}

/** The day of the latest report: what the record knows comes up to here. */
export function latestReport(record: NegotiationRecord): string | undefined {
  return record.reports
    .flatMap(({ published }) => published?.start ?? [])
    .toSorted(compare)
    .at(-1)
}

/** Something newly told, or told otherwise than before. */
export interface News {
  readonly entry: Entry
  /** Further entries that stand on the same words. */
  readonly also: readonly Entry[]
  /** When it was reported. */
  readonly published: string
  /** Where the status changed: what it was and what it became. */
  readonly change?: { readonly from: string; readonly to: string }
}

/** What was first reported, or changed its status, last: latest first. Without a day of report, nothing is new. */
export function newsOf(entries: readonly Entry[]): readonly News[] {
  const news = entries.flatMap((entry): News[] => {
    const change = lastChange(entry.item)
    if (change) return [{ entry, also: [], ...change }]
    const { first_reported: published, background } = entry.item
    return published === undefined || background ? [] : [{ entry, also: [], published }]
  })
  const inOrder = news.toSorted(
    (a, b) =>
      compare(b.published, a.published) ||
      b.entry.item.independent_sources - a.entry.item.independent_sources ||
      inText(a.entry.item, b.entry.item),
  )
  return [...grouped(inOrder, groundOf).values()].map(([first, ...rest]) => ({
    ...first!,
    also: rest.map(({ entry }) => entry),
  }))
}

/** Equal for news on the same words; a change of status always stands by itself. */
function groundOf({ entry: { item }, change, published }: News): string {
  return change
    ? item.id
    : `${published} ${item.mentions.map(({ report, quote }) => `${report} ${quote}`).join(' ')}`
}

/** Text as a search compares it: without case, accents and ligatures. */
export function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function lastChange(
  item: RecordItem,
): (Pick<News, 'published' | 'change'> & { published: string }) | undefined {
  const told = item.history.filter((one) => one.published !== undefined)
  const inOrder = told.toSorted((a, b) => compare(a.published ?? '', b.published ?? ''))
  for (let n = inOrder.length - 1; n > 0; n--) {
    const [before, after] = [inOrder[n - 1]!, inOrder[n]!]
    if (before.status !== after.status && after.published !== undefined)
      return { published: after.published, change: { from: before.status, to: after.status } }
  }
  return undefined
}

function placeOf(
  item: RecordItem,
  by: By,
  latest: string | undefined,
): Omit<Group, 'entries'> & { readonly sort: string } {
  if (by === 'reported') {
    if (item.first_reported === undefined) return { section: 'no-date', key: '', heading: '', sort: '' }
    const day = dayOf(item.first_reported)
    return { section: 'dated', key: day, heading: dayWords(day, true), sort: day }
  }
  if (!item.time) return { section: 'no-date', key: '', heading: '', sort: '' }
  const { key, heading, sort, yearKnown } = periodOf(item.time)
  const ahead = latest !== undefined && sort > dayOf(latest)
  return { section: yearKnown ? (ahead ? 'ahead' : 'dated') : 'no-year', key, heading, sort }
}

function inGroup(a: RecordItem, b: RecordItem, by: By): number {
  const told = compare(a.first_reported ?? '9', b.first_reported ?? '9')
  const happened = compare(a.time?.start ?? '9', b.time?.start ?? '9')
  return (by === 'reported' ? told || happened : happened || told) || inText(a, b)
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

/** By report, then by the place of the words in it. */
function inText(a: RecordItem, b: RecordItem): number {
  const [first, other] = [a.mentions[0], b.mentions[0]]
  return (
    compare(first?.report ?? '', other?.report ?? '') ||
    (first?.evidence[0]?.[0] ?? 0) - (other?.evidence[0]?.[0] ?? 0) ||
    compare(a.id, b.id)
  )
}

function turn(order: Order): 1 | -1 {
  return order === 'newest' ? -1 : 1
}

function wordsOf(item: RecordItem, actors: ReadonlySet<string>, directory: Directory): string[] {
  const names = [...actors].flatMap((id) => directory.actors.get(id)?.names.map(({ name }) => name) ?? [])
  const { first, second } = partiesOf(item)
  const told = item.mentions.flatMap(({ quote, report }) => [quote, outletOf(directory, report)])
  return [
    ...names,
    ...[...first, ...second].flatMap((ref) => [ref.text, nameOf(directory, ref)]),
    ...told,
    item.place?.name ?? '',
    ...item.issues,
  ]
}
