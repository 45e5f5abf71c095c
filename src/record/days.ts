import type { Reading } from '../readings/index.ts'
import type { NamedDay } from './record.ts'
import { Sorted } from './sorted.ts'
import { daysOf, isoDay } from './times.ts'
import { inCodeOrder } from './words.ts'

/** A night has two days; what is longer is no day. */
const ONE_DAY = 1

/**
 * The days that reports name in their texts, whatever they say of them. Copies name what their original
 * names and count once, with it.
 */
export class NamedDays {
  readonly #named = new Map<string, { readonly origin: string; readonly days: ReadonlySet<string> }>()
  readonly #by = new Map<string, Map<string, number>>()
  readonly #drawn = new Sorted<NamedDay>()

  get all(): readonly NamedDay[] {
    return this.#drawn.all
  }

  /** Takes in a report, or that it copies another report now, or that it is gone. */
  update(report: string, reading: Reading | undefined, origin: string): void {
    const before = this.#named.get(report)
    const days = new Set(reading?.times.flatMap(dayNamed))
    for (const day of before?.days ?? []) this.#count(day, before!.origin, -1)
    for (const day of days) this.#count(day, origin, 1)
    if (reading) this.#named.set(report, { origin, days })
    else this.#named.delete(report)
    for (const day of new Set([...(before?.days ?? []), ...days])) this.#draw(day)
  }

  #count(day: string, origin: string, by: number): void {
    const counts = this.#by.get(day) ?? new Map<string, number>()
    const n = (counts.get(origin) ?? 0) + by
    if (n > 0) counts.set(origin, n)
    else counts.delete(origin)
    this.#by.set(day, counts)
  }

  #draw(day: string): void {
    const by = [...this.#by.get(day)!.keys()].sort(inCodeOrder)
    if (by.length > 0) this.#drawn.set(day, { day, named_by: by })
    else this.#drawn.delete(day)
  }
}

function dayNamed({ value }: Reading['times'][number]): readonly string[] {
  if (value === undefined || !('start' in value)) return []
  const days = daysOf(value)
  return days?.year && days.to - days.from <= ONE_DAY ? [isoDay(days.from)] : []
}
