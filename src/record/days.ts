import type { Reading } from '../readings/index.ts'
import type { NamedDay } from './record.ts'
import { daysOf, isoDay } from './times.ts'
import { inCodeOrder } from './words.ts'

/** A night has two days; what is longer is no day. */
const ONE_DAY = 1

/**
 * The days that reports name in their texts, whatever they say of them. Copies name what their original
 * names and count once, with it.
 */
export function namedDays(readings: readonly Reading[], origin: (report: string) => string): NamedDay[] {
  const named = new Map<string, Set<string>>()
  for (const { report, times } of readings)
    for (const day of new Set(times.flatMap(dayNamed))) {
      const by = named.get(day)
      if (by) by.add(origin(report.id))
      else named.set(day, new Set([origin(report.id)]))
    }
  return [...named]
    .sort((a, b) => inCodeOrder(a[0], b[0]))
    .map(([day, by]) => ({ day, named_by: [...by].sort(inCodeOrder) }))
}

function dayNamed({ value }: Reading['times'][number]): readonly string[] {
  if (value === undefined || !('start' in value)) return []
  const days = daysOf(value)
  return days?.year && days.to - days.from <= ONE_DAY ? [isoDay(days.from)] : []
}
