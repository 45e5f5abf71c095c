import type { NegotiationRecord, RecordItem } from './record.ts'
import { daysOf, isoDay } from './times.ts'
import { inCodeOrder } from './words.ts'

/** One line of a timeline. */
interface TimelineEntry {
  /** The first day it can have happened on; absent where nobody says. */
  readonly day?: string
  readonly item: RecordItem
}

/** The record's items in order of time, those of one day as they were reported, undated ones last. */
export function timeline(record: NegotiationRecord): TimelineEntry[] {
  return record.items
    .map((item): TimelineEntry => {
      const days = daysOf(item.time)
      return days?.year ? { day: isoDay(days.from), item } : { item }
    })
    .sort(
      (a, b) =>
        inCodeOrder(a.day ?? '~', b.day ?? '~') ||
        inCodeOrder(a.item.time?.start ?? '', b.item.time?.start ?? '') ||
        inCodeOrder(a.item.first_reported ?? '~', b.item.first_reported ?? '~') ||
        inCodeOrder(a.item.id, b.item.id),
    )
}

/** Items in which an actor of the record takes part, in whatever field. */
export function itemsOfActor(record: NegotiationRecord, actor: string): RecordItem[] {
  return record.items.filter((item) =>
    Object.values(item).some(
      (value) => Array.isArray(value) && value.some((one: unknown) => names(one, actor)),
    ),
  )
}

function names(one: unknown, actor: string): boolean {
  return typeof one === 'object' && one !== null && 'actor' in one && one.actor === actor
}

/** Items that happened, or can have happened, on a day (an ISO date), a wider time counting too. */
export function itemsOfDay(record: NegotiationRecord, day: string): RecordItem[] {
  const wanted = daysOf({ start: day, precision: 'day' })
  if (!wanted) return []
  return record.items.filter((item) => {
    const days = daysOf(item.time)
    return days?.year === true && days.from <= wanted.to && wanted.from <= days.to
  })
}
