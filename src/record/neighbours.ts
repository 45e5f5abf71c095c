import type { Told } from './items/told.ts'
import { matter } from './items/likewords.ts'
import { LISTS } from './wording/index.ts'
import { hashOf, inCodeOrder } from './words.ts'

/** How alike two reports must be for the one to be near the other in time, as a share of all their words … */
const ALIKE = 0.15

/** … and how many words they must share at the least. */
const SHARED = 8

/** So many words of a report stand for all of them: those of the lowest hashes (bottom-k sketches, Cohen and Kaplan 2007). */
const SKETCH = 256

/** Words of every truce, and whoever is in the news for months, tell no day from others. */
const GENERAL = matter(LISTS.general)

/** A report as it is compared with others. */
interface Sketched {
  readonly told: readonly Told[]
  /** Hashes of words that carry matter, ascending; made when first asked for, since most dossiers are dated. */
  sketch?: readonly number[]
  /** The day of its news; undefined where nothing tells it. */
  readonly day: number | undefined
}

interface Near {
  readonly report: string
  readonly alike: number
}

/** Of more undated reports than so many none is placed: each is compared with every other. */
const MOST = 200

/**
 * For reports that no date tells anything of: the dated report that is most like each of them, or most like one that
 * is most like it. News of one day is told in like words, so the day of that report is the best guess at when the other
 * was written.
 */
export class Neighbours {
  readonly #all = new Map<string, Sketched>()
  readonly #open = new Set<string>()
  /** For each undated report the dated one most like it, and the undated ones like it, nearest first. */
  readonly #dated = new Map<string, Near | undefined>()
  readonly #undated = new Map<string, readonly Near[]>()
  /** The days that were told last. */
  #days: ReadonlyMap<string, number | undefined> = new Map()

  /** Takes a report in, or anew. `day` is the day of its news, undefined for one that is to be placed. */
  put(report: string, told: readonly Told[], day: number | undefined): void {
    this.delete(report)
    this.#all.set(report, { told, day })
    if (day === undefined) {
      this.#open.add(report)
      this.#fill()
    } else
      for (const [open, best] of this.#dated) this.#dated.set(open, nearer(best, this.#near(open, report)))
  }

  delete(report: string): void {
    if (!this.#all.delete(report)) return
    this.#open.delete(report)
    this.#dated.delete(report)
    for (const { report: fellow } of this.#undated.get(report) ?? [])
      this.#undated.set(
        fellow,
        this.#undated.get(fellow)!.filter((near) => near.report !== report),
      )
    this.#undated.delete(report)
    for (const [open, best] of this.#dated) if (best?.report === report) this.#search(open)
    this.#fill()
  }

  /** The day of the dated report that is most like an undated one; of one like it where there is none. */
  dayOf(report: string, seen = new Set<string>()): number | undefined {
    const best = this.#dated.get(report)
    if (best) return this.#all.get(best.report)!.day
    seen.add(report)
    for (const fellow of this.#undated.get(report) ?? []) {
      const day = seen.has(fellow.report) ? undefined : this.dayOf(fellow.report, seen)
      if (day !== undefined) return day
    }
    return undefined
  }

  /** The undated reports that are near another day than when this was last asked. */
  moved(): string[] {
    const days = new Map([...this.#dated.keys()].map((open) => [open, this.dayOf(open)]))
    const before = this.#days
    this.#days = days
    return [...new Set([...before.keys(), ...days.keys()])].filter((id) => before.get(id) !== days.get(id))
  }

  /** Compares the undated reports that have not been, if they are few enough; forgets all of them if not. */
  #fill(): void {
    if (this.#open.size > MOST) {
      this.#dated.clear()
      this.#undated.clear()
    } else for (const open of this.#open) if (!this.#dated.has(open)) this.#link(open)
  }

  #link(report: string): void {
    const fellows = [...this.#dated.keys()].flatMap((other) => this.#near(report, other) ?? [])
    this.#search(report)
    this.#undated.set(report, fellows.sort(nearestFirst))
    for (const { report: other, alike } of fellows)
      this.#undated.set(other, [...this.#undated.get(other)!, { report, alike }].sort(nearestFirst))
  }

  #search(open: string): void {
    let best: Near | undefined
    for (const [report, { day }] of this.#all)
      if (day !== undefined) best = nearer(best, this.#near(open, report))
    this.#dated.set(open, best)
  }

  #near(open: string, report: string): Near | undefined {
    const { shared, seen } = compared(sketchOf(this.#all.get(open)!), sketchOf(this.#all.get(report)!))
    const alike = seen > 0 ? shared / seen : 0
    return shared >= SHARED && alike >= ALIKE ? { report, alike } : undefined
  }
}

function nearestFirst(a: Near, b: Near): number {
  return b.alike - a.alike || inCodeOrder(a.report, b.report)
}

function nearer(a: Near | undefined, b: Near | undefined): Near | undefined {
  if (!a || !b) return a ?? b
  return nearestFirst(a, b) <= 0 ? a : b
}

/** How many of the lowest hashes of both together stand in both. */
function compared(a: readonly number[], b: readonly number[]): { shared: number; seen: number } {
  let [i, j, shared, seen] = [0, 0, 0, 0]
  while (seen < SKETCH && (i < a.length || j < b.length)) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
    seen++
  }
  return { shared, seen }
}

function sketchOf(one: Sketched): readonly number[] {
  one.sketch ??= [...new Set(one.told.flatMap(({ setting }) => [...setting]))]
    .filter((word) => !word.startsWith('@') && !GENERAL.has(word))
    .map(hashOf)
    .sort((a, b) => a - b)
    .slice(0, SKETCH)
  return one.sketch
}
