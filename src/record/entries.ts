import { accountsOf } from './accounts.ts'
import type { Cast } from './actors.ts'
import type { Corrections } from './corrections.ts'
import { discrepanciesOf } from './discrepancies.ts'
import type { Cluster } from './items/cluster.ts'
import { drawItem } from './items/draw.ts'
import type { Drawing } from './items/draw.ts'
import type { Joined, Joining } from './items/joining.ts'
import type { Discrepancy, Judgement, RecordItem } from './record.ts'
import type { Entry } from './section.ts'
import type { Sides } from './sides.ts'
import { Sorted } from './sorted.ts'
import type { Voices } from './voices.ts'

/** What items are drawn with. */
export interface Canvas {
  readonly cast: Cast
  readonly sides: Sides
  readonly voices: Voices
  readonly items: Joining
  readonly corrections: Corrections
}

/** The items of the record as drawn, each with what its tellings differ in. */
export class Entries {
  readonly #canvas: Canvas
  readonly #drawing: Drawing
  readonly #entries = new Sorted<Entry>()
  readonly #items = new Sorted<RecordItem>()
  readonly #differing = new Sorted<readonly Discrepancy[]>()
  readonly #ids = new Map<Cluster, string>()
  /** The record's id of each reading's item. */
  readonly #homes = new Map<string, string>()

  constructor(canvas: Canvas) {
    this.#canvas = canvas
    const { cast, items, corrections } = canvas
    this.#drawing = {
      cast,
      itemOf: (id) => items.homeOf(id)?.id,
      judgementsOf: (id) => rowsInView(id, corrections, items),
    }
  }

  get all(): readonly Entry[] {
    return this.#entries.all
  }

  get items(): readonly RecordItem[] {
    return this.#items.all
  }

  /** What tellings of one item differ in, in order of the items. */
  get discrepancies(): Discrepancy[] {
    return this.#differing.all.flat()
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id)
  }

  itemOf(item: string): string | undefined {
    return this.#drawing.itemOf(item)
  }

  /** Draws the changed items anew, and those that look at them. Gives the ids of all that are drawn anew or gone. */
  update({ gone, come }: Joined, revoiced: Iterable<Cluster>): Set<string> {
    const { items, corrections } = this.#canvas
    const open = new Set<Cluster>([...come, ...revoiced])
    const drawn = new Set<string>()
    for (const cluster of gone) {
      drawn.add(this.#ids.get(cluster)!)
      this.#ids.delete(cluster)
    }
    for (const told of this.#moved(gone, come)) {
      for (const referring of items.referring(told)) add(open, items.homeOf(referring.id))
      for (const row of corrections.rowsOn(told)) for (const id of [row.a, row.b]) add(open, items.homeOf(id))
    }
    for (const id of drawn) this.#remove(id)
    for (const cluster of open) drawn.add(this.#draw(cluster))
    return drawn
  }

  /** The readings' items that have become part of another item, or of none. */
  #moved(gone: Iterable<Cluster>, come: Iterable<Cluster>): Set<string> {
    const moved = new Set<string>()
    for (const { tellings } of [...gone, ...come])
      for (const { id } of tellings) {
        const home = this.#canvas.items.homeOf(id)?.id
        if (this.#homes.get(id) === home) continue
        moved.add(id)
        if (home === undefined) this.#homes.delete(id)
        else this.#homes.set(id, home)
      }
    return moved
  }

  #draw(cluster: Cluster): string {
    const { cast, sides, voices } = this.#canvas
    const item = { ...drawItem(cluster, this.#drawing), accounts: accountsOf(cluster, voices) }
    const differing = discrepanciesOf(cluster, cast, sides)
    this.#ids.set(cluster, item.id)
    this.#entries.set(item.id, { item, cluster })
    this.#items.set(item.id, item)
    if (differing.length > 0) this.#differing.set(item.id, differing)
    else this.#differing.delete(item.id)
    return item.id
  }

  #remove(id: string): void {
    this.#entries.delete(id)
    this.#items.delete(id)
    this.#differing.delete(id)
  }
}

function add(open: Set<Cluster>, cluster: Cluster | undefined): void {
  if (cluster) open.add(cluster)
}

/** A person's rows about an item of a reading, where both things they speak of are in view. */
function rowsInView(item: string, corrections: Corrections, items: Joining): readonly Judgement[] {
  return corrections.rowsOn(item).filter(({ a, b }) => items.homeOf(a) && items.homeOf(b))
}
