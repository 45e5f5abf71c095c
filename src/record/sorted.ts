import { inCodeOrder } from './words.ts'

/** Where something stands, or would stand, in a list in order: behind all that come before it. */
export function placeAmong<T>(all: readonly T[], isBefore: (there: T, at: number) => boolean): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(all[middle]!, middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Values by key, to be read in the order of their keys; a few changes cost little. */
export class Sorted<V extends object> {
  #keys: string[] = []
  #values: V[] = []
  readonly #changes = new Map<string, V | undefined>()
  #all: readonly V[] | undefined

  set(key: string, value: V): void {
    this.#changes.set(key, value)
  }

  delete(key: string): void {
    this.#changes.set(key, undefined)
  }

  get(key: string): V | undefined {
    this.#settle()
    const at = this.#placeOf(key)
    return this.#keys[at] === key ? this.#values[at] : undefined
  }

  /** All values: an array that later changes leave as it is. */
  get all(): readonly V[] {
    this.#settle()
    this.#all ??= this.#values.slice()
    return this.#all
  }

  #settle(): void {
    if (this.#changes.size === 0) return
    if (this.#changes.size > FEW) this.#rebuild()
    else for (const [key, value] of this.#changes) this.#change(key, value)
    this.#changes.clear()
    this.#all = undefined
  }

  #change(key: string, value: V | undefined): void {
    const at = this.#placeOf(key)
    const known = this.#keys[at] === key
    if (value === undefined) {
      this.#keys.splice(at, known ? 1 : 0)
      this.#values.splice(at, known ? 1 : 0)
    } else if (known) this.#values[at] = value
    else {
      this.#keys.splice(at, 0, key)
      this.#values.splice(at, 0, value)
    }
  }

  #rebuild(): void {
    const all = new Map(this.#keys.map((key, i) => [key, this.#values[i]!]))
    for (const [key, value] of this.#changes)
      if (value === undefined) all.delete(key)
      else all.set(key, value)
    const sorted = [...all].sort((a, b) => inCodeOrder(a[0], b[0]))
    this.#keys = sorted.map(([key]) => key)
    this.#values = sorted.map(([, value]) => value)
  }

  #placeOf(key: string): number {
    return placeAmong(this.#keys, (there) => there < key)
  }
}

/** With more changes than this all is sorted anew. */
const FEW = 200
