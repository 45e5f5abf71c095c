import { grouped } from './conclusions/ground.ts'
import type { NegotiationRecord, RecordItem } from './record.ts'
import { dayOf, daysOf, isoDay } from './times.ts'
import { inCodeOrder } from './words.ts'

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
 * what where, and that tell of steps rather than of words. A turning point of the talks counts as much as a
 * report that names the day long after. Days of which nothing is told are left out.
 */
export function keyDates(record: NegotiationRecord, n: number): KeyDate[] {
  const published = new Map(
    record.reports.map(({ id, published }) => [id, published?.start ?? published?.not_before]),
  )
  const days = [...published.values()].map((day) => dayOf(day ?? '')).filter((day) => !Number.isNaN(day))
  const first = days.reduce((a, b) => Math.min(a, b), Infinity)
  const last = days.reduce((a, b) => Math.max(a, b), -Infinity)
  const named = new Map(record.days.map(({ day, named_by }) => [day, named_by]))
  const turns = turningPoints(record, last)
  const told = toldOfDays(record, last)
  const origins = new Map(record.reports.map(({ id, origin }) => [id, origin]))
  return [...told]
    .map(([day, items]) => ({ day, items, named_by: named.get(day) ?? [], told: reportsOf(items, origins) }))
    .map((one) => ({
      ...one,
      weight: weightOfDay(one, published, { first, last }) + (turns.get(one.day) ?? 0),
    }))
    .sort((a, b) => b.weight - a.weight || inCodeOrder(a.day, b.day))
    .slice(0, Math.max(0, n))
    .sort((a, b) => inCodeOrder(a.day, b.day))
    .map(({ day, items, named_by }) => ({ day, named_by: named_by.length, items: byWeight(items, day) }))
}

/** From so many days after it on, a day that is still named counts in full. */
const REMEMBERED = 7

/** How much more a day counts that is named when it has long passed. */
const LATE = 2

/** A turning point counts as one report that names its day when it has long passed. */
const TURN = 1 + LATE
/** More turning points of one day than so many say no more. */
const TURNS = 3

/**
 * How much the turning points of each day weigh: something agreed, begun or ended; the offer from which it came;
 * half as much, a party that moves from one position to another on a day that is told.
 */
function turningPoints(record: NegotiationRecord, last: number): ReadonlyMap<string, number> {
  const items = new Map(record.items.map((item) => [item.id, item]))
  const agreed = record.agreed.flatMap(({ since, term, status, items: ids }) => {
    const over = status === 'ended' ? items.get(ids.at(-1) ?? '') : undefined
    return [...new Set([since, term?.start, over && (dayEnded(over) ?? over.time?.start.slice(0, 10))])]
  })
  const moved = record.positions.flatMap(({ actor, from, from_report, shift }) =>
    shift && from !== undefined && !from_report ? [`${from} ${actor}`] : [],
  )
  const turns = new Map<string, number>()
  const count = (day: string | undefined, weight: number) => {
    if (day !== undefined && dayOf(day) <= last)
      turns.set(day, Math.min(TURNS * TURN, (turns.get(day) ?? 0) + weight))
  }
  for (const day of agreed) count(day, TURN)
  for (const { day, steps } of offersAgreedOn(record, last)) count(day, steps * TURN)
  for (const day of new Set(moved)) count(day.split(' ')[0], TURN / 2)
  for (const day of record.items.flatMap(dayConfirmed)) count(day, TURN)
  return turns
}

/**
 * The days of offers that became agreements, each with how many turning points came of it: the agreement, its
 * signing and its beginning. An offer is one of the parties', on the very issue, since they last agreed on it; one that
 * a single source tells of was hardly noticed.
 */
function offersAgreedOn(record: NegotiationRecord, last: number): readonly { day: string; steps: number }[] {
  const noticed = record.items.filter((item) => item.kind === 'proposal' && item.independent_sources > 1)
  const offered = grouped(noticed, onIssues)
  const confirmed = grouped(
    record.items.filter((item) => dayConfirmed(item).length > 0),
    onIssues,
  )
  const dated = record.agreed.flatMap((one) =>
    one.since === undefined ? [] : [{ ...one, since: one.since }],
  )
  const agreed = grouped(dated, onIssues)
  return dated.flatMap((one) => {
    const { since, parties, term } = one
    const [key] = onIssues(one)
    const before = agreed.get(key)!.filter((other) => other.since < since)
    const isOffer = (item: RecordItem): boolean => {
      const day = item.time?.start.slice(0, 10) ?? ''
      const isTheirs = item.kind === 'proposal' && item.by.every(({ actor }) => parties.includes(actor))
      const isBetween = day < since && before.every((earlier) => earlier.since < day)
      return isTheirs && isBetween && dayOf(day) > dayOf(since) - OFFERED
    }
    const [offer] = (offered.get(key) ?? [])
      .filter(isOffer)
      .sort((a, b) => b.independent_sources - a.independent_sources)
    if (!offer) return []
    const signed = (confirmed.get(key) ?? []).some((item) => dayConfirmed(item).some((day) => day >= since))
    const begun = term?.start !== undefined && dayOf(term.start) <= last && term.start > since
    return [{ day: offer.time!.start.slice(0, 10), steps: 1 + Number(signed) + Number(begun) }]
  })
}

/** What is on the very same issues has one key. */
function onIssues({ issues }: { readonly issues: readonly string[] }): readonly [string] {
  return [issues.join()]
}

/** So many days before it an agreement was offered at most. */
const OFFERED = 60

/** The day on which several signed something, or on which what they agreed is told to have come into force. */
function dayConfirmed(item: RecordItem): string[] {
  if (item.kind === 'act' && item.type === 'signing' && item.modality === 'held' && item.by.length > 1)
    return item.time ? [item.time.start.slice(0, 10)] : []
  if (item.kind !== 'commitment' || item.parties.length < 2) return []
  const begun = item.history.flatMap(({ status, time, published = '' }) =>
    status === 'in-force' && time && time.start.slice(0, 10) <= published ? [time.start.slice(0, 10)] : [],
  )
  return begun.slice(0, 1)
}

/** The day on which something is last said to have ended. */
function dayEnded({ history }: RecordItem): string | undefined {
  return history.findLast(({ status, time }) => status === 'ended' && time)?.time?.start.slice(0, 10)
}

/**
 * Items by their day; those without a time by the day they were first reported, where they are no recaps. What was
 * agreed is told of the day it was to begin on, too, once that has come.
 */
function toldOfDays(record: NegotiationRecord, last: number): ReadonlyMap<string, readonly RecordItem[]> {
  const told = new Map<string, RecordItem[]>()
  const tell = (day: string, item: RecordItem) => {
    const all = told.get(day)
    if (!all) told.set(day, [item])
    else if (!all.includes(item)) all.push(item)
  }
  for (const item of record.items) {
    for (const day of [dayTold(item), dayEnded(item)]) if (day !== undefined) tell(day, item)
  }
  const items = new Map(record.items.map((item) => [item.id, item]))
  for (const { term, items: ids } of record.agreed) {
    const item = items.get(ids[0] ?? '')
    if (item && term?.start !== undefined && dayOf(term.start) <= last) tell(term.start, item)
  }
  return told
}

function dayTold({ time, background, first_reported }: RecordItem): string | undefined {
  const days = daysOf(time)
  if (time) return days?.year && days.to - days.from <= 1 ? isoDay(days.from) : undefined
  return background ? undefined : first_reported?.slice(0, 10)
}

/** The reports that tell items of a day, copies counted with their originals. */
function reportsOf(items: readonly RecordItem[], origins: ReadonlyMap<string, string>): readonly string[] {
  const dated = items.filter(({ time }) => time)
  return [
    ...new Set(dated.flatMap(({ mentions }) => mentions.map(({ report }) => origins.get(report) ?? report))),
  ]
}

function weightOfDay(
  { day, named_by, told }: { day: string; named_by: readonly string[]; told: readonly string[] },
  published: ReadonlyMap<string, string | undefined>,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  const on = dayOf(day)
  // What was long before all reports is history to them: nobody came back to it.
  const late = on < first - REMEMBERED ? 0 : LATE
  // Nobody can have come back yet to what has only just been.
  const fresh = (1 + late) / (1 + (late * Math.min(Math.max(last - on, 0), REMEMBERED)) / REMEMBERED)
  let weight = 0
  for (const report of new Set([...named_by, ...told])) {
    const after = dayOf(published.get(report) ?? '') - on
    if (after >= 0) weight += 1 + (late * Math.min(after, REMEMBERED)) / REMEMBERED
  }
  return weight * fresh
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
