import { agreement, bandKeys } from './minhash.ts'
import type { Sheet } from './sheets.ts'
import { placeAmong } from './sorted.ts'
import { inCodeOrder } from './words.ts'

/** How many texts before it a text meets at one key, and is compared with: what keeps the cost linear. */
const MET = 8
const COMPARED = 6

/** Texts in order, to be found by whole text, by bands of the sketch and by sampled word runs. */
export class Shelf {
  readonly #whole = new Map<number, Sheet[]>()
  readonly #bands = new Map<number, Sheet[]>()
  readonly #samples = new Map<number, Sheet[]>()

  /** The earlier texts most like this one, likeliest first. */
  candidates(sheet: Sheet): Sheet[] {
    const first = this.#whole.get(sheet.whole)![0]!
    if (first !== sheet) return [first]
    const likely = new Map<Sheet, number>()
    for (const key of bandKeys(sheet.sketch))
      for (const other of before(this.#bands, key, sheet))
        if (!likely.has(other)) likely.set(other, agreement(other.sketch, sheet.sketch))
    const near = best(likely)
    // A run of words that many texts have (an advertisement, a greeting) counts little for each.
    const shared = new Map<Sheet, number>()
    for (const sample of sheet.samples) {
      const others = before(this.#samples, sample, sheet)
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1 / others.length)
    }
    for (const [other, n] of shared)
      if (n < 1 || n / Math.min(sheet.samples.length, other.samples.length) < LEAST_SHARE)
        shared.delete(other)
    return [...new Set([...near, ...best(shared)])]
  }

  /** Of equal texts the first stands for all. `open` takes those that have to look again. */
  putIn(sheet: Sheet, open: Set<Sheet>): void {
    const equal = this.#whole.get(sheet.whole)
    const first = equal?.[0]
    insert(this.#whole, sheet.whole, sheet)
    if (first && first.order < sheet.order) return
    if (equal) for (const other of equal) open.add(other)
    if (first) this.#unfile(first, open)
    this.#file(sheet, open)
  }

  takeOut(sheet: Sheet, open: Set<Sheet>): void {
    const wasFirst = this.#whole.get(sheet.whole)![0] === sheet
    remove(this.#whole, sheet.whole, sheet)
    if (!wasFirst) return
    this.#unfile(sheet, open)
    const equal = this.#whole.get(sheet.whole)
    if (!equal) return
    for (const other of equal) open.add(other)
    this.#file(equal[0]!, open)
  }

  #file(sheet: Sheet, open: Set<Sheet>): void {
    for (const key of bandKeys(sheet.sketch)) insert(this.#bands, key, sheet, open)
    for (const sample of sheet.samples) insert(this.#samples, sample, sheet, open)
  }

  #unfile(sheet: Sheet, open: Set<Sheet>): void {
    for (const key of bandKeys(sheet.sketch)) remove(this.#bands, key, sheet, open)
    for (const sample of sheet.samples) remove(this.#samples, sample, sheet, open)
  }
}

/** Texts that share fewer of their sampled runs are not worth comparing. */
const LEAST_SHARE = 0.03

function best(scores: ReadonlyMap<Sheet, number>): Sheet[] {
  return [...scores]
    .sort((a, b) => b[1] - a[1] || inCodeOrder(a[0].order, b[0].order))
    .slice(0, COMPARED)
    .map(([sheet]) => sheet)
}

/** The texts of a key that stand next before this one. */
function before(index: ReadonlyMap<number, Sheet[]>, key: number, sheet: Sheet): Sheet[] {
  const all = index.get(key)!
  const at = placeOf(all, sheet)
  return all.slice(Math.max(0, at - MET), at)
}

/** Files a text; those that stand next after it have to look again. */
function insert(index: Map<number, Sheet[]>, key: number, sheet: Sheet, open?: Set<Sheet>): void {
  const all = index.get(key)
  if (!all) return void index.set(key, [sheet])
  const at = placeOf(all, sheet)
  all.splice(at, 0, sheet)
  if (open) for (const after of all.slice(at + 1, at + 1 + MET)) open.add(after)
}

function remove(index: Map<number, Sheet[]>, key: number, sheet: Sheet, open?: Set<Sheet>): void {
  const all = index.get(key)!
  const at = placeOf(all, sheet)
  all.splice(at, 1)
  if (open) for (const after of all.slice(at, at + MET)) open.add(after)
  if (all.length === 0) index.delete(key)
}

/** Where a text stands, or would stand, among others in order. */
function placeOf(all: readonly Sheet[], { order }: Sheet): number {
  return placeAmong(all, (there) => there.order < order)
}
