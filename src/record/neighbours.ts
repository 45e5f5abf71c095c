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

/**
 * For reports that no date tells anything of: the dated report that is most like each of them, or most like one that
 * is most like it. News of one day is told in like words, so the day of that report is the best guess at when the other
 * was written.
 */
export class Neighbours {
  readonly #all = new Map<string, Sketched>()
  /** For each undated report the dated one most like it, and the undated ones like it, nearest first. */
  readonly #dated = new Map<string, Near | undefined>()
  readonly #undated = new Map<string, readonly Near[]>()

  /** Takes a report in, or anew. `day` is the day of its news, undefined for one that is to be placed. */
  put(report: string, told: readonly Told[], day: number | undefined): void {
    this.delete(report)
    this.#all.set(report, { told, day })
    if (day === undefined) this.#open(report)
    else for (const [open, best] of this.#dated) this.#dated.set(open, nearer(best, this.#near(open, report)))
  }

  delete(report: string): void {
    if (!this.#all.delete(report)) return
    this.#dated.delete(report)
    this.#undated.delete(report)
    for (const [open, fellows] of this.#undated)
      if (fellows.some((near) => near.report === report))
        this.#undated.set(
          open,
          fellows.filter((near) => near.report !== report),
        )
    for (const [open, best] of this.#dated) if (best?.report === report) this.#search(open)
  }

  /** The day of the dated report that is most like an undated one; of one like it where there is none. */
  dayOf(report: string, seen: ReadonlySet<string> = new Set()): number | undefined {
    const best = this.#dated.get(report)
    if (best) return this.#all.get(best.report)!.day
    const from = new Set([...seen, report])
    for (const fellow of this.#undated.get(report) ?? []) {
      const day = from.has(fellow.report) ? undefined : this.dayOf(fellow.report, from)
      if (day !== undefined) return day
    }
    return undefined
  }

  #open(report: string): void {
    this.#search(report)
    const fellows = [...this.#dated.keys()].flatMap((other) =>
      other === report ? [] : (this.#near(report, other) ?? []),
    )
    this.#undated.set(report, [...fellows].sort(nearestFirst))
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
