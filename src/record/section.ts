import type { Cluster } from './items/cluster.ts'
import type { RecordItem } from './record.ts'
import type { Sides } from './sides.ts'
import { inCodeOrder } from './words.ts'

/** An item of the record with the tellings it was drawn from. */
export interface Entry {
  readonly item: RecordItem
  readonly cluster: Cluster
}

/** What the rows of a section may look at besides the items of their key. */
export interface View {
  readonly sides: Sides
  /** The record's item with this id. Whoever asks is asked again when that item changes. */
  entryOf(id: string): Entry | undefined
}

/**
 * A table of the record whose rows are made for each key from the items that share it, and from nothing
 * else. A new report then costs only the keys that its items touch. Both functions must be pure.
 */
export interface Section<Row> {
  /** The keys under which an item counts, none twice. Looks at the item and at `sides` only. */
  keys(entry: Entry, sides: Sides): readonly string[]
  /** The rows of one key, from its items in order of their ids. */
  rows(key: string, entries: readonly Entry[], view: View): readonly Row[]
}

/** All rows of a section, made afresh: in order of their keys. */
export function rowsOf<Row>(section: Section<Row>, entries: readonly Entry[], sides: Sides): Row[] {
  const byId = new Map(entries.map((entry) => [entry.item.id, entry]))
  const byKey = new Map<string, Entry[]>()
  for (const entry of [...entries].sort((a, b) => inCodeOrder(a.item.id, b.item.id)))
    for (const key of section.keys(entry, sides)) {
      const known = byKey.get(key)
      if (known) known.push(entry)
      else byKey.set(key, [entry])
    }
  const view: View = { sides, entryOf: (id) => byId.get(id) }
  return [...byKey]
    .sort((a, b) => inCodeOrder(a[0], b[0]))
    .flatMap(([key, all]) => section.rows(key, all, view))
}
