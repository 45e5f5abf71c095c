import type { Discrepancy, NegotiationRecord, RecordItem } from '../../../record/index.ts'
import { dayOf, dayWords, periodOf } from './dates.ts'
import { partiesOf } from './kinds.ts'
import { actorsIn, compare, grouped, nameOf, outletOf } from './who.ts'
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
  return record.items.map((item) => {
    const actors = actorsIn(item)
    return {
      item,
      actors,
      discrepancies: directory.discrepancies.get(item.id) ?? [],
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

/** The last day of reports before the last one: what it did not know is new. With one day alone, the day before. */
export function reportDayBefore(record: NegotiationRecord): string | undefined {
  const starts = record.reports.flatMap(({ published }) => published?.start?.slice(0, 10) ?? [])
  const days = [...new Set(starts)].filter((day) => day.length === 10).toSorted(compare)
  const last = days.at(-1)
  return days.at(-2) ?? (last && daysBefore(last, 1))
}

/** The day so many days before `day`, both `YYYY-MM-DD`. */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10)
}

/** Text as a search compares it: without case, accents and ligatures. */
export function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
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
