import type { ActorRef } from '../../../readings/index.ts'
import type {
  Discrepancy,
  Mention,
  NegotiationRecord,
  RecordActor,
  RecordItem,
  RecordReport,
} from '../../../record/index.ts'
import { partiesOf } from './kinds.ts'
import { words } from './words.ts'

/** The record by id, made once for each record. */
export interface Directory {
  readonly actors: ReadonlyMap<string, RecordActor>
  readonly reports: ReadonlyMap<string, RecordReport>
  readonly items: ReadonlyMap<string, RecordItem>
  /** The item of the record that each telling went into, by the id that its reading gave it. */
  readonly owners: ReadonlyMap<string, string>
  /** What is told differently, by the id of the item or actor it is about. */
  readonly discrepancies: ReadonlyMap<string, readonly Discrepancy[]>
  /** The people (and bodies) seen in a role for an actor: who speaks for a state. */
  readonly servants: ReadonlyMap<string, readonly RecordActor[]>
}

export function directoryOf(record: NegotiationRecord): Directory {
  const servants = new Map<string, RecordActor[]>()
  for (const actor of record.actors)
    for (const of of new Set(actor.roles.flatMap((role) => role.of ?? [])))
      servants.set(of, [...(servants.get(of) ?? []), actor])
  return {
    actors: new Map(record.actors.map((actor) => [actor.id, actor])),
    reports: new Map(record.reports.map((report) => [report.id, report])),
    items: new Map(record.items.map((item) => [item.id, item])),
    owners: new Map(
      record.items.flatMap(({ id, mentions }) => mentions.map(({ item }) => [item, id] as const)),
    ),
    discrepancies: grouped(record.discrepancies, ({ about }) => about),
    servants,
  }
}

/** Values by a key, in their order. */
export function grouped<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}

/** The names of actors of the record, by their ids: “Norland, Sudmark and Aldavia”. */
export function namesOf(directory: Directory, ids: readonly string[]): string {
  return listed(ids.map((id) => directory.actors.get(id)?.name ?? id))
}

/** Each once: “a, b and c”. */
export function listed(all: readonly string[]): string {
  const names = [...new Set(all)]
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${words.and}${names.at(-1)}`
}

/** The actor's name in the record, or the report's own words where the record has no such actor. */
export function nameOf(directory: Directory, ref: ActorRef): string {
  return directory.actors.get(ref.actor)?.name ?? ref.text
}

/** “foreign minister, Sudmark”: the role seen last, or what an unnamed person is called. '' where none is known. */
export function roleOf(directory: Directory, actor: RecordActor | undefined): string {
  const role = actor?.roles.toSorted((a, b) => compare(b.last_seen ?? '', a.last_seen ?? ''))[0]
  if (!role) return ''
  const of = role.of === undefined ? undefined : directory.actors.get(role.of)?.name
  return of === undefined ? role.title : `${role.title}, ${of}`
}

/** Everybody an item names: who acts, who speaks, who is spoken to, who vouches. */
export function actorsIn(item: RecordItem): ReadonlySet<string> {
  const { first, second } = partiesOf(item)
  const refs: (readonly ActorRef[] | undefined)[] = [first, second]
  if (item.kind === 'contact') refs.push(item.from, item.to)
  if (item.kind === 'statement') refs.push(item.via)
  for (const mention of item.mentions) refs.push(mention.according_to)
  return new Set(refs.flatMap((some) => some ?? []).map(({ actor }) => actor))
}

/** The mentions in the order of their reports: by day of publication, those without one last. */
export function mentionsInOrder(item: RecordItem, directory: Directory): readonly Mention[] {
  const copies = (mention: Mention): number =>
    directory.reports.get(mention.report)?.copy_of === undefined ? 0 : 1
  return item.mentions.toSorted(
    (a, b) =>
      compare(a.published ?? '9', b.published ?? '9') || copies(a) - copies(b) || compare(a.report, b.report),
  )
}

/** The telling that gave the item what it is now: the one to quote. */
export function mainMention(item: RecordItem, directory: Directory): Mention | undefined {
  return (
    item.mentions.find(({ report }) => report === item.fields_from) ?? mentionsInOrder(item, directory)[0]
  )
}

/** How many reports tell of an item, copies included. */
export function reportsOf(item: RecordItem): number {
  return new Set(item.mentions.map(({ report }) => report)).size
}

/** What a report is called: its outlet as printed, else its file. */
export function outletOf(directory: Directory, report: string): string {
  const known = directory.reports.get(report)
  return known?.outlet ?? known?.file.split('/').at(-1) ?? report
}

/** By code units, so that every machine sorts alike. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
