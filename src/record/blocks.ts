import { placeAmong } from './sorted.ts'
import { hashOf } from './words.ts'

/** Where a thing is looked for: things are compared only with their neighbours in a drawer. */
export interface Place {
  readonly drawer: string
  /** Its place among the others; of one type in one drawer. */
  readonly at: number | string
  /** It lies there to be found, but looks for nobody: two quiet ones are not compared. */
  readonly quiet?: boolean
}

/** What blocks need to know of the things they hold. */
export interface Filing<T> {
  readonly places: (thing: T) => readonly Place[]
  /** Whether two things can have to do with each other. Pure, and the same both ways round. */
  readonly linked: (a: T, b: T) => boolean
  /** Neighbours whose numbers lie further apart than this are not compared. */
  readonly reach: number
  /** Neighbours in a drawer are compared up to this many places away: what keeps the cost linear. */
  readonly window: number
}

/** Things that are linked, directly or by others. */
export class Block<T> {
  readonly members: readonly T[]

  constructor(members: readonly T[]) {
    this.members = members
  }
}

/**
 * Things in blocks: the connected parts of a graph whose edges join linked neighbours. What the blocks
 * are depends on the things held and on nothing else, not on the order in which they came; an update
 * costs what the changed things and their blocks cost.
 */
export class Blocks<T extends { readonly id: string }> {
  readonly #filing: Filing<T>
  readonly #drawers = new Map<string, Drawer<T>>()
  readonly #filed = new Map<T, readonly Filed<T>[]>()
  readonly #blockOf = new Map<T, Block<T>>()

  constructor(filing: Filing<T>) {
    this.#filing = filing
  }

  blockOf(thing: T): Block<T> | undefined {
    return this.#blockOf.get(thing)
  }

  /** Takes things out and puts others in. Gives the blocks that are no more, and those there are instead. */
  update(gone: Iterable<T>, come: Iterable<T>): { broken: Set<Block<T>>; made: Block<T>[] } {
    const change: Change<T> = { broken: new Set(), loose: new Set(), fresh: new Set(), pairs: [] }
    for (const thing of gone) this.#takeOut(thing, change)
    for (const thing of come) this.#putIn(thing, change)
    return { broken: change.broken, made: this.#regrouped(change) }
  }

  #takeOut(thing: T, change: Change<T>): void {
    this.#loosen(thing, change)
    change.loose.delete(thing)
    this.#blockOf.delete(thing)
    for (const { drawer, at, quiet } of this.#filed.get(thing) ?? []) {
      const rank = drawer.rank(thing, at)
      drawer.remove(rank, quiet)
      // Those that stood just too far apart are neighbours now.
      for (let i = Math.max(0, rank - this.#filing.window); i < rank; i++) {
        const far = drawer.things[i + this.#filing.window]
        if (far) change.pairs.push([drawer.things[i]!, far])
      }
      if (drawer.things.length === 0) this.#drawers.delete(drawer.name)
    }
    this.#filed.delete(thing)
  }

  #putIn(thing: T, change: Change<T>): void {
    change.fresh.add(thing)
    const filed = this.#filing.places(thing).map(({ drawer: name, at, quiet = false }): Filed<T> => {
      let drawer = this.#drawers.get(name)
      if (!drawer) this.#drawers.set(name, (drawer = new Drawer(name)))
      const rank = drawer.insert(thing, at, quiet)
      // Those that it has pushed too far apart may have been linked by being neighbours.
      for (let i = Math.max(0, rank - this.#filing.window); i < rank; i++) {
        const far = drawer.things[i + this.#filing.window + 1]
        if (!far) break
        const block = this.#blockOf.get(far)
        if (block && block === this.#blockOf.get(drawer.things[i]!)) this.#loosen(far, change)
      }
      return { drawer, at, quiet }
    })
    this.#filed.set(thing, filed)
  }

  /** Breaks up the block of a thing: its members have to find each other again. */
  #loosen(thing: T, change: Change<T>): void {
    const block = this.#blockOf.get(thing)
    if (!block || change.broken.has(block)) return
    change.broken.add(block)
    for (const member of block.members) if (this.#blockOf.has(member)) change.loose.add(member)
  }

  #regrouped({ broken, loose, fresh, pairs }: Change<T>): Block<T>[] {
    const sets = new Sets<T | Block<T>>()
    const nodeOf = (thing: T) =>
      loose.has(thing) || fresh.has(thing) ? thing : (this.#blockOf.get(thing) ?? thing)
    const join = (a: T, b: T): boolean => {
      const [x, y] = [nodeOf(a), nodeOf(b)]
      if (sets.find(x) === sets.find(y) || !this.#filing.linked(a, b)) return false
      sets.union(x, y)
      return true
    }
    const old = [...loose].filter((thing) => this.#filed.has(thing) && !fresh.has(thing))
    this.#mended(old, fresh, join)
    const done = new Set<T>()
    for (const thing of fresh) {
      done.add(thing)
      for (const other of this.#neighbours(thing)) if (!done.has(other)) join(thing, other)
    }
    for (const [a, b] of pairs)
      if (this.#filed.has(a) && this.#filed.has(b) && this.#areNeighbours(a, b)) join(a, b)
    for (const thing of [...fresh, ...old]) sets.find(thing)
    return sets.all().flatMap((nodes) => this.#made(nodes, broken))
  }

  /** Joins what is left of broken blocks. Old things of two blocks were found not to be linked before. */
  #mended(old: readonly T[], fresh: ReadonlySet<T>, join: (a: T, b: T) => boolean): void {
    // Into how many parts each has fallen: once it is whole again, its members need not look on.
    const parts = new Map<Block<T> | undefined, number>()
    const countOf = (block: Block<T> | undefined) => parts.get(block) ?? 0
    for (const thing of old) parts.set(this.#blockOf.get(thing), countOf(this.#blockOf.get(thing)) + 1)
    const done = new Set<T>()
    // In no order of time: far apart from each other, few members find all the others.
    for (const thing of scattered(old)) {
      const block = this.#blockOf.get(thing)
      done.add(thing)
      if (countOf(block) === 1) continue
      for (const other of this.#neighbours(thing)) {
        if (fresh.has(other) || done.has(other) || this.#blockOf.get(other) !== block) continue
        if (join(thing, other)) parts.set(block, countOf(block) - 1)
      }
    }
  }

  #made(nodes: readonly (T | Block<T>)[], broken: Set<Block<T>>): Block<T>[] {
    if (nodes.length === 1 && nodes[0] instanceof Block) return []
    for (const node of nodes) if (node instanceof Block) broken.add(node)
    const block = new Block(nodes.flatMap((node) => (node instanceof Block ? node.members : [node])))
    for (const member of block.members) this.#blockOf.set(member, block)
    return [block]
  }

  #neighbours(thing: T): Set<T> {
    const found = new Set<T>()
    for (const filed of this.#filed.get(thing)!)
      filed.drawer.around(thing, filed, this.#filing, (other) => found.add(other))
    return found
  }

  #areNeighbours(a: T, b: T): boolean {
    return this.#neighbours(a).has(b)
  }
}

/** Things in an order that has nothing to do with what they are. */
function scattered<T extends { readonly id: string }>(things: readonly T[]): T[] {
  const keyed = things.map((thing) => ({ thing, key: hashOf(thing.id) }))
  return keyed.sort((a, b) => a.key - b.key).map(({ thing }) => thing)
}

interface Change<T> {
  readonly broken: Set<Block<T>>
  /** Members of broken blocks. */
  readonly loose: Set<T>
  readonly fresh: Set<T>
  /** Pairs that have become neighbours because what stood between them is gone. */
  readonly pairs: [T, T][]
}

interface Filed<T extends { readonly id: string }> {
  readonly drawer: Drawer<T>
  readonly at: number | string
  readonly quiet: boolean
}

/** Things in order of their places, those of one place by id. */
class Drawer<T extends { readonly id: string }> {
  readonly name: string
  readonly things: T[] = []
  readonly #at: (number | string)[] = []
  readonly #quiet: boolean[] = []
  #looking = 0

  constructor(name: string) {
    this.name = name
  }

  insert(thing: T, at: number | string, quiet: boolean): number {
    const rank = this.#lowest(thing, at)
    this.things.splice(rank, 0, thing)
    this.#at.splice(rank, 0, at)
    this.#quiet.splice(rank, 0, quiet)
    if (!quiet) this.#looking++
    return rank
  }

  rank(thing: T, at: number | string): number {
    return this.things.indexOf(thing, this.#lowest(thing, at))
  }

  remove(rank: number, quiet: boolean): void {
    this.things.splice(rank, 1)
    this.#at.splice(rank, 1)
    this.#quiet.splice(rank, 1)
    if (!quiet) this.#looking--
  }

  /** The neighbours of a thing, the nearest of each side first. */
  around(
    thing: T,
    { at, quiet }: Filed<T>,
    { reach, window }: Pick<Filing<T>, 'reach' | 'window'>,
    see: (other: T) => void,
  ): void {
    if (quiet && this.#looking === 0) return
    const rank = this.rank(thing, at)
    for (const step of [-1, 1])
      for (let i = rank + step, n = 0; n < window && i >= 0 && i < this.things.length; i += step, n++) {
        const there = this.#at[i]
        if (typeof at === 'number' && typeof there === 'number' && Math.abs(there - at) > reach) break
        if (!quiet || !this.#quiet[i]) see(this.things[i]!)
      }
  }

  #lowest(thing: T, at: number | string): number {
    return placeAmong(this.#at, (there, i) => there < at || (there === at && this.things[i]!.id < thing.id))
  }
}

/** Disjoint sets, joined by rank of discovery (Tarjan's union and find with halved paths). */
class Sets<N> {
  readonly #up = new Map<N, N>()

  find(node: N): N {
    let at = node
    for (let up = this.#up.get(at); up !== at; up = this.#up.get(at)) {
      if (up === undefined) {
        this.#up.set(at, at)
        return at
      }
      this.#up.set(at, this.#up.get(up)!)
      at = up
    }
    return at
  }

  union(a: N, b: N): void {
    this.#up.set(this.find(b), this.find(a))
  }

  all(): N[][] {
    const sets = new Map<N, N[]>()
    for (const node of this.#up.keys()) {
      const root = this.find(node)
      const known = sets.get(root)
      if (known) known.push(node)
      else sets.set(root, [node])
    }
    return [...sets.values()]
  }
}
