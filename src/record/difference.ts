import type { Position } from './conclusions/conclusions.ts'
import type { Discrepancy, NegotiationRecord, RecordItem } from './record.ts'
import { byWeight } from './weight.ts'
import { inCodeOrder } from './words.ts'

/** What a record has that an earlier one had not. Ids are those of the later record. */
export interface Difference {
  /** The days of the two views; absent where nothing was left out. */
  readonly from?: string
  readonly to?: string
  readonly reports: readonly string[]
  /** Reports that are new and repeat another's text. */
  readonly copies: readonly { readonly report: string; readonly copy_of: string }[]
  /** Those that weigh most first. */
  readonly items: readonly string[]
  /** Items known before of which something is told anew. */
  readonly changed: readonly ItemChange[]
  /** Items that were two or more and are held for one now. */
  readonly joined: readonly { readonly item: string; readonly was: readonly string[] }[]
  /** Items that were one and are held for two or more now. */
  readonly parted: readonly { readonly item: string; readonly now: readonly string[] }[]
  readonly positions: readonly PositionChange[]
  readonly discrepancies: readonly Discrepancy[]
}

export interface ItemChange {
  readonly item: string
  /** How it was last said to stand, before and now. */
  readonly status?: Change
  readonly time?: Change
  readonly independent_sources?: { readonly before: number; readonly after: number }
  /** Sides that now give an account of it, or say more than before. */
  readonly accounts?: readonly { readonly side: string; readonly says: readonly string[] }[]
  /** Reports that tell of it now and did not before. */
  readonly reports: readonly string[]
}

export interface Change {
  readonly before?: string
  readonly after?: string
}

/** A party's position on an issue that was taken, changed or ended. */
export interface PositionChange {
  readonly actor: string
  readonly issue: string
  readonly before: readonly Position[]
  readonly after: readonly Position[]
}

/**
 * What is new in `after`, a record of the same reports and more. Items are followed by their tellings, so
 * that one whose id changed, or that was joined with another, is not taken for new. Recaps are not news.
 */
export function difference(before: NegotiationRecord, after: NegotiationRecord): Difference {
  const known = new Set(before.reports.map(({ id }) => id))
  const fresh = after.reports.filter(({ id }) => !known.has(id))
  const was = homes(before)
  const now = homes(after)
  const earlier = new Map(before.items.map((item) => [item.id, item]))
  const pairs = after.items.map((item) => ({ item, was: formerly(item, was) }))
  return {
    ...(before.as_of === undefined ? {} : { from: before.as_of }),
    ...(after.as_of === undefined ? {} : { to: after.as_of }),
    reports: fresh.map(({ id }) => id),
    copies: fresh.flatMap(({ id, copy_of }) => (copy_of === undefined ? [] : [{ report: id, copy_of }])),
    items: pairs
      .filter(({ item, was }) => was.length === 0 && !item.background)
      .map(({ item }) => item)
      .toSorted(byWeight(after))
      .map(({ id }) => id),
    changed: pairs.flatMap(({ item, was: [id] }) =>
      changes(id === undefined ? undefined : earlier.get(id), item),
    ),
    joined: pairs.flatMap(({ item, was }) => (was.length > 1 ? [{ item: item.id, was }] : [])),
    parted: before.items.flatMap((item) => {
      const homes = formerly(item, now)
      return homes.length > 1 ? [{ item: item.id, now: homes }] : []
    }),
    positions: positionChanges(before.positions, after.positions),
    discrepancies: newDiscrepancies(before, after),
  }
}

/** Whether there is nothing new. */
export function isSame({ from: _from, to: _to, ...lists }: Difference): boolean {
  return Object.values(lists).every((list) => list.length === 0)
}

/** The item of a record that each telling belongs to. */
function homes({ items }: NegotiationRecord): ReadonlyMap<string, string> {
  return new Map(items.flatMap(({ id, mentions }) => mentions.map(({ item }) => [item, id] as const)))
}

/** The items of the other record that its tellings belong to. */
function formerly({ mentions }: RecordItem, homes: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(mentions.flatMap(({ item }) => homes.get(item) ?? []))].sort(inCodeOrder)
}

function changes(before: RecordItem | undefined, after: RecordItem): readonly ItemChange[] {
  if (!before) return []
  const told = new Set(before.mentions.map(({ report }) => report))
  const fresh = new Set(after.mentions.flatMap(({ report }) => (told.has(report) ? [] : [report])))
  const accounts = newAccounts(before, after, fresh)
  const change: ItemChange = {
    item: after.id,
    ...changed('status', standingOf(before), standingOf(after)),
    ...changed('time', whenOf(before), whenOf(after)),
    ...(before.independent_sources === after.independent_sources
      ? {}
      : { independent_sources: { before: before.independent_sources, after: after.independent_sources } }),
    ...(accounts.length > 0 ? { accounts } : {}),
    reports: [...fresh],
  }
  return Object.keys(change).length > 2 || change.reports.length > 0 ? [change] : []
}

/** How it stands: of a contact the furthest it is said to have come, of all else the last that was said. */
function standingOf(item: RecordItem): string | undefined {
  return item.kind === 'contact' ? item.status : item.history.at(-1)?.status
}

function changed(field: 'status' | 'time', before: string | undefined, after: string | undefined) {
  if (before === after) return {}
  return {
    [field]: {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  }
}

/** A time as it is compared and shown: its start, and its end where that is another. */
function whenOf({ time }: RecordItem): string | undefined {
  if (!time) return undefined
  return time.end === undefined || time.end === time.start ? time.start : `${time.start}/${time.end}`
}

/** What a side says more than before, if a new report tells it: that its side is known now is no news. */
function newAccounts(
  before: RecordItem,
  after: RecordItem,
  reports: ReadonlySet<string>,
): NonNullable<ItemChange['accounts']> {
  return after.accounts.flatMap(({ side, says, mentions }) => {
    if (!mentions.some(({ report }) => reports.has(report))) return []
    const known = new Set(before.accounts.find((account) => account.side === side)?.says)
    const fresh = says.filter((words) => !known.has(words))
    return fresh.length > 0 ? [{ side, says: fresh }] : []
  })
}

/** Parties and issues whose standing positions, or how they ended, are not what they were. */
function positionChanges(before: readonly Position[], after: readonly Position[]): readonly PositionChange[] {
  const was = byPlace(before)
  const now = byPlace(after)
  return [...new Set([...was.keys(), ...now.keys()])].sort(inCodeOrder).flatMap((key) => {
    const [old, all] = [was.get(key) ?? [], now.get(key) ?? []]
    const [oldKeys, newKeys] = [new Set(old.map(stanceKey)), new Set(all.map(stanceKey))]
    const gone = old.filter((position) => !newKeys.has(stanceKey(position)))
    const fresh = all.filter((position) => !oldKeys.has(stanceKey(position)))
    if (gone.length === 0 && fresh.length === 0) return []
    const { actor, issue } = (fresh[0] ?? gone[0])!
    return [{ actor, issue, before: gone, after: fresh }]
  })
}

function byPlace(positions: readonly Position[]): ReadonlyMap<string, readonly Position[]> {
  const places = new Map<string, Position[]>()
  for (const position of positions) {
    const key = `${position.actor} ${position.issue}`
    places.set(key, [...(places.get(key) ?? []), position])
  }
  return places
}

/** What makes a position another: its stance, to what, and whether it stands. More items for it do not. */
function stanceKey({ stance, to_proposal, to, contested }: Position): string {
  return [stance, to_proposal, to === undefined ? 'stands' : 'ended', contested].join(' ')
}

/** Differences between tellings that were not there before, or have another value now. */
function newDiscrepancies(before: NegotiationRecord, after: NegotiationRecord): readonly Discrepancy[] {
  const known = new Set(before.discrepancies.map(discrepancyKey))
  return after.discrepancies.filter((row) => !known.has(discrepancyKey(row)))
}

/** Values and where they stand, whatever the item's id is by now. */
function discrepancyKey({ field, type, values }: Discrepancy): string {
  const told = values.map(({ value, mentions }) => [
    value,
    mentions.map(({ item }) => item).sort(inCodeOrder),
  ])
  return JSON.stringify([field, type, told])
}
