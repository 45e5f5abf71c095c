import type { Cluster } from './items/cluster.ts'
import type { RecordItem } from './record.ts'
import type { Sides } from './sides.ts'
import { Sorted } from './sorted.ts'
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

/** The rows of a section, kept: those keys are made anew that a change touches. */
export class Rows<Row> {
  readonly #section: Section<Row>
  readonly #view: View
  readonly #keysOf = new Map<string, readonly string[]>()
  readonly #ids = new Map<string, Set<string>>()
  readonly #rows = new Sorted<readonly Row[]>()
  /** Keys whose rows were made by looking at an item besides their own. */
  readonly #lookers = new Map<string, Set<string>>()

  constructor(section: Section<Row>, view: View) {
    this.#section = section
    this.#view = view
  }

  /** All rows, in order of their keys. */
  get all(): Row[] {
    return this.#rows.all.flat()
  }

  /** Takes in that the items of these ids were drawn anew, or are no more. */
  update(ids: ReadonlySet<string>): void {
    const open = new Set<string>()
    for (const id of ids) {
      const entry = this.#view.entryOf(id)
      const keys = entry ? this.#section.keys(entry, this.#view.sides) : []
      for (const key of this.#keysOf.get(id) ?? []) {
        open.add(key)
        this.#ids.get(key)!.delete(id)
      }
      for (const key of keys) {
        open.add(key)
        this.#ids.set(key, (this.#ids.get(key) ?? new Set()).add(id))
      }
      if (entry) this.#keysOf.set(id, keys)
      else this.#keysOf.delete(id)
      for (const key of this.#lookers.get(id) ?? []) open.add(key)
    }
    for (const key of open) this.#make(key)
  }

  #make(key: string): void {
    const entries = [...this.#ids.get(key)!].sort(inCodeOrder).map((id) => this.#view.entryOf(id)!)
    const entryOf = (id: string) => {
      this.#lookers.set(id, (this.#lookers.get(id) ?? new Set()).add(key))
      return this.#view.entryOf(id)
    }
    const rows = entries.length === 0 ? [] : this.#section.rows(key, entries, { ...this.#view, entryOf })
    if (rows.length > 0) this.#rows.set(key, rows)
    else this.#rows.delete(key)
  }
}
