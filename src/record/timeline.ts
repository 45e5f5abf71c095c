import type { NegotiationRecord, RecordItem } from './record.ts'
import { dayOf, daysOf, isoDay } from './times.ts'
import { inCodeOrder } from './words.ts'

/** One line of a timeline. */
interface TimelineEntry {
  /** The first day it can have happened on; absent where nobody says. */
  readonly day?: string
  readonly item: RecordItem
}

/** The record's items in order of time, those of one day as they were reported, undated ones last. */
export function timeline(record: NegotiationRecord): TimelineEntry[] {
  return record.items
    .map((item): TimelineEntry => {
      const days = daysOf(item.time)
      return days?.year ? { day: isoDay(days.from), item } : { item }
    })
    .sort(
      (a, b) =>
        inCodeOrder(a.day ?? '~', b.day ?? '~') ||
        inCodeOrder(a.item.time?.start ?? '', b.item.time?.start ?? '') ||
        inCodeOrder(a.item.first_reported ?? '~', b.item.first_reported ?? '~') ||
        inCodeOrder(a.item.id, b.item.id),
    )
}

/** Items in which an actor of the record takes part, in whatever field. */
export function itemsOfActor(record: NegotiationRecord, actor: string): RecordItem[] {
  return record.items.filter((item) =>
    Object.values(item).some(
      (value) => Array.isArray(value) && value.some((one: unknown) => names(one, actor)),
    ),
  )
}

function names(one: unknown, actor: string): boolean {
  return typeof one === 'object' && one !== null && 'actor' in one && one.actor === actor
}

/** Items that happened, or can have happened, on a day (an ISO date), a wider time counting too. */
export function itemsOfDay(record: NegotiationRecord, day: string): RecordItem[] {
  const wanted = daysOf({ start: day, precision: 'day' })
  if (!wanted) return []
  return record.items.filter((item) => {
    const days = daysOf(item.time)
    return days?.year === true && days.from <= wanted.to && wanted.from <= days.to
  })
}

/** A day that matters, with what is told of it, the weightiest first. */
export interface KeyDate {
  readonly day: string
  /** Independent reports that name the day. */
  readonly named_by: number
  readonly items: readonly RecordItem[]
}

/**
 * The `n` days that matter most, in order of time. A day matters by the reports that name it, and the more
 * the longer after it they still do: news is soon forgotten, what reports come back to is not. Of what is
 * told of a day those lines matter that many independent reports tell, early and late, that say who did
 * what where, and that tell of steps rather than of words. Days of which nothing is told are left out.
 */
export function keyDates(record: NegotiationRecord, n: number): KeyDate[] {
  const published = new Map(
    record.reports.map(({ id, published }) => [id, published?.start ?? published?.not_before]),
  )
  const first = [...published.values()].map((day) => dayOf(day ?? '')).reduce(earlier, Infinity)
  const named = new Map(record.days.map(({ day, named_by }) => [day, named_by]))
  const told = toldOfDays(record)
  return [...told]
    .map(([day, items]) => ({ day, items, named_by: named.get(day) ?? [], told: reportsOf(items) }))
    .map((one) => ({ ...one, weight: weightOfDay(one, published, first) }))
    .sort((a, b) => b.weight - a.weight || inCodeOrder(a.day, b.day))
    .slice(0, Math.max(0, n))
    .sort((a, b) => inCodeOrder(a.day, b.day))
    .map(({ day, items, named_by }) => ({ day, named_by: named_by.length, items: byWeight(items, day) }))
}

function earlier(a: number, b: number): number {
  return b < a ? b : a
}

/** Items by their day; those without a time by the day they were first reported, where they are no recaps. */
function toldOfDays(record: NegotiationRecord): ReadonlyMap<string, readonly RecordItem[]> {
  const told = new Map<string, RecordItem[]>()
  for (const item of record.items) {
    const day = dayTold(item)
    if (day !== undefined) told.set(day, [...(told.get(day) ?? []), item])
  }
  return told
}

function dayTold({ time, background, first_reported }: RecordItem): string | undefined {
  const days = daysOf(time)
  if (time) return days?.year && days.to - days.from <= 1 ? isoDay(days.from) : undefined
  return background ? undefined : first_reported?.slice(0, 10)
}

function reportsOf(items: readonly RecordItem[]): readonly string[] {
  return [
    ...new Set(
      items.filter(({ time }) => time).flatMap(({ mentions }) => mentions.map(({ report }) => report)),
    ),
  ]
}

/** From so many days after it on, a day that is still named counts in full. */
const REMEMBERED = 7

/** How much more a day counts that is named when it has long passed. */
const LATE = 2

function weightOfDay(
  { day, named_by, told }: { day: string; named_by: readonly string[]; told: readonly string[] },
  published: ReadonlyMap<string, string | undefined>,
  first: number,
): number {
  const on = dayOf(day)
  // What was long before all reports is history to them: nobody came back to it.
  const late = on < first - REMEMBERED ? 0 : LATE
  let weight = 0
  for (const report of new Set([...named_by, ...told])) {
    const after = dayOf(published.get(report) ?? '') - on
    if (after >= 0) weight += 1 + (late * Math.min(after, REMEMBERED)) / REMEMBERED
  }
  return weight
}

/** Steps before words. */
const KIND_WEIGHT: Readonly<Record<RecordItem['kind'], number>> = {
  commitment: 3,
  response: 2.5,
  proposal: 2.5,
  contact: 2,
  pressure: 2,
  incident: 2,
  act: 1.5,
  demand: 1.5,
  tally: 1,
  assessment: 1,
  statement: 0,
}

function byWeight(items: readonly RecordItem[], day: string): RecordItem[] {
  return items
    .map((item) => ({ item, weight: weightOfLine(item, day) }))
    .sort((a, b) => b.weight - a.weight || inCodeOrder(a.item.id, b.item.id))
    .map(({ item }) => item)
}

/** By kind, by how many really say so, by who still does days later, by what it says; half of it for what was not done. */
function weightOfLine(item: RecordItem, day: string): number {
  const later = new Set(
    item.mentions
      .filter(({ published }) => dayOf(published ?? '') - dayOf(day) >= 2)
      .map(({ report }) => report),
  )
  const says = [item.time, item.place, item.issues[0], item.words[0]].filter(Boolean).length
  const weight =
    KIND_WEIGHT[item.kind] + 2 * Math.log2(item.independent_sources) + Math.log2(1 + later.size) + says / 4
  return item.modality === 'held' ? weight : weight / 2
}
