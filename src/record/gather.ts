import type { Reading } from '../readings/index.ts'
import { Gathering } from './gathering.ts'
import type { GatherOptions } from './gathering.ts'
import type { NegotiationRecord } from './record.ts'

/**
 * The record of many readings: copies found, actors merged, items joined, differences listed. A pure
 * function: the same readings and corrections give the same bytes, in whatever order they come.
 */
export function gather(readings: readonly Reading[], options: GatherOptions): NegotiationRecord {
  const gathering = new Gathering(options)
  gathering.add(readings)
  return gathering.record
}
