import { ITEM_REFERENCES } from '../../readings/index.ts'
import { Blocks } from '../blocks.ts'
import type { Block } from '../blocks.ts'
import type { Corrections } from '../corrections.ts'
import type { Sides } from '../sides.ts'
import type { Cluster } from './cluster.ts'
import { canJoin, inJoiningOrder, joinBlock, placesOf, REACH } from './join.ts'
import type { Told } from './told.ts'
import type { Ground } from './verdict.ts'

/** What an update of the joined items changed. */
export interface Joined {
  readonly gone: ReadonlySet<Cluster>
  readonly come: ReadonlySet<Cluster>
}

/**
 * Tellings joined to items, kind by kind and block by block. What the items are depends on the tellings
 * held and on nothing else; an update joins those blocks anew that it touches.
 */
export class Joining {
  readonly #corrections: Corrections
  readonly #sides: Sides
  readonly #links: Links
  readonly #kinds = new Map<string, Kind>()
  readonly #home = new Map<string, Cluster>()
  readonly #referring = new Map<string, Set<Told>>()

  constructor(sides: Sides, corrections: Corrections, links: Links) {
    this.#links = links
    this.#sides = sides
    this.#corrections = corrections
  }

  /** The item that a reading's item has become. */
  homeOf(item: string): Cluster | undefined {
    return this.#home.get(item)
  }

  /** The tellings with a field that refers to a reading's item. */
  referring(item: string): Iterable<Told> {
    return this.#referring.get(item) ?? []
  }

  clusters(): Cluster[] {
    return [...this.#kinds.values()].flatMap(({ clusters }) => [...clusters.values()].flat())
  }

  update(gone: readonly Told[], come: readonly Told[]): Joined {
    const joined: Changing = { gone: new Set(), come: new Set() }
    const [out, into] = [byKind(gone), byKind(come)]
    for (const told of gone) for (const id of references(told)) this.#referring.get(id)?.delete(told)
    for (const told of come)
      for (const id of references(told))
        this.#referring.set(id, (this.#referring.get(id) ?? new Set()).add(told))
    const held = new Set([...gone, ...come])
    for (const kind of this.#known([...into.keys()])) {
      const moved = this.#updateKind(kind, out.get(kind) ?? [], into.get(kind) ?? [], joined)
      // What refers to an item that has moved is compared anew.
      for (const id of moved)
        for (const told of this.referring(id))
          if (inJoiningOrder(kind, told.kind) < 0 && !held.has(told)) {
            held.add(told)
            push(out, told.kind, told)
            push(into, told.kind, told)
          }
    }
    return joined
  }

  #known(kinds: readonly string[]): string[] {
    for (const kind of kinds) if (!this.#kinds.has(kind)) this.#kinds.set(kind, this.#kind(kind))
    return [...this.#kinds.keys()].sort(inJoiningOrder)
  }

  #kind(kind: string): Kind {
    let asked = false
    const ground: Ground = {
      sides: this.#sides,
      itemOf: (item) => {
        asked = true
        const home = this.#home.get(item)
        return home && inJoiningOrder(home.first.kind, kind) < 0 ? home.first.id : undefined
      },
    }
    const blocks = new Blocks<Told>({
      places: (told) => placesOf(told, ground, this.#corrections),
      linked: (a, b) => {
        const known = this.#links.of(a, b)
        if (known !== undefined) return known
        asked = false
        const linked = canJoin(a, b, ground, this.#corrections)
        // Where other items count, the answer is of this moment.
        if (!asked) this.#links.note(a, b, linked)
        return linked
      },
      reach: REACH,
      window: 64,
    })
    return { ground, blocks, clusters: new Map() }
  }

  /** Joins one kind anew where it changed. Gives the ids of readings' items that have another home now. */
  #updateKind(kind: string, gone: readonly Told[], come: readonly Told[], joined: Changing): Set<string> {
    if (gone.length === 0 && come.length === 0) return new Set()
    const { ground, blocks, clusters } = this.#kinds.get(kind)!
    const { broken, made } = blocks.update(gone, come)
    const before = [...broken].flatMap((block) => clusters.get(block) ?? [])
    const old = new Map(before.map((cluster) => [cluster.first.id, cluster]))
    const homes = new Map(
      before.flatMap(({ first, tellings }) => tellings.map(({ id }) => [id, first.id] as const)),
    )
    for (const id of homes.keys()) this.#home.delete(id)
    for (const block of broken) clusters.delete(block)
    const kept = new Set<Cluster>()
    const added: Cluster[] = []
    for (const block of made) {
      const all = joinBlock(block.members, ground, this.#corrections).map((cluster) => {
        const known = old.get(cluster.first.id)
        return known && isSame(known, cluster) ? known : cluster
      })
      clusters.set(block, all)
      for (const cluster of all) {
        for (const { id } of cluster.tellings) this.#home.set(id, cluster)
        if (old.get(cluster.first.id) === cluster) kept.add(cluster)
        else added.push(cluster)
      }
    }
    for (const cluster of before) if (!kept.has(cluster)) joined.gone.add(cluster)
    for (const cluster of added) joined.come.add(cluster)
    const told = added.flatMap(({ tellings }) => tellings.map(({ id }) => id))
    return new Set([...homes.keys(), ...told].filter((id) => this.#home.get(id)?.first.id !== homes.get(id)))
  }
}

/** Which tellings can have to do with each other: what was found lately, to be shared by joinings of one ground. */
export class Links {
  readonly #found = new Map<Told, Map<Told, boolean>>()
  #n = 0

  of(a: Told, b: Told): boolean | undefined {
    return (this.#found.get(a) ?? NONE).get(b) ?? (this.#found.get(b) ?? NONE).get(a)
  }

  note(a: Told, b: Told, linked: boolean): void {
    if (++this.#n > KEPT) {
      this.#found.clear()
      this.#n = 0
    }
    const found = this.#found.get(a)
    if (found) found.set(b, linked)
    else this.#found.set(a, new Map([[b, linked]]))
  }
}

const NONE: ReadonlyMap<Told, boolean> = new Map()

/** So many pairs are remembered: what bounds the memory. */
const KEPT = 100_000

interface Kind {
  readonly ground: Ground
  readonly blocks: Blocks<Told>
  readonly clusters: Map<Block<Told>, Cluster[]>
}

interface Changing {
  readonly gone: Set<Cluster>
  readonly come: Set<Cluster>
}

function isSame(a: Cluster, b: Cluster): boolean {
  return (
    a.tellings.length === b.tellings.length &&
    a.tellings.every((told, i) => told === b.tellings[i] && a.because.get(told) === b.because.get(told))
  )
}

/** The items of its report that a telling is compared by: those its fields refer to, those it tells of. */
function references({ item, tells }: Told): string[] {
  const fields = ITEM_REFERENCES.flatMap((field) => {
    const id = item[field]
    return typeof id === 'string' ? [id] : []
  })
  return [...new Set([...fields, ...tells])]
}

function byKind(tellings: readonly Told[]): Map<string, Told[]> {
  const kinds = new Map<string, Told[]>()
  for (const told of tellings) push(kinds, told.kind, told)
  return kinds
}

function push(kinds: Map<string, Told[]>, kind: string, told: Told): void {
  const known = kinds.get(kind)
  if (known) known.push(told)
  else kinds.set(kind, [told])
}
