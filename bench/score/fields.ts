import type { Reading } from '../../src/readings/index.ts'
import { actsFor, isActor } from './actors.ts'
import type { Cast, Named } from './actors.ts'
import type { GoldItem, TimeSpan } from './gold.ts'
import { likeness } from './words.ts'

/** A reading's item: its kind's fields stand beside these. */
export interface ReadItem {
  readonly kind: string
  readonly evidence: readonly (readonly [number, number])[]
  readonly content?: readonly (readonly [number, number])[]
  readonly [field: string]: unknown
}

/** Fields that must agree for an item to be right, by kind. */
export const KEY_FIELDS: Readonly<Record<string, readonly string[]>> = {
  statement: ['speaker', 'content'],
  contact: ['participants', 'type', 'modality'],
  proposal: ['by', 'modality'],
  response: ['by', 'stance', 'modality'],
  demand: ['by', 'modality'],
  commitment: ['parties', 'status', 'modality'],
  assessment: ['by', 'direction'],
  incident: ['type', 'by', 'modality'],
  pressure: ['by', 'action', 'modality'],
  act: ['type', 'by'],
  tally: ['by', 'count'],
}

/** Agreement of one field from 0 to 1, the best over gold's value and the further values it accepts. */
export function agreement(
  field: string,
  item: ReadItem,
  gold: GoldItem,
  reading: Reading,
  cast: Cast,
): number {
  const first = field === 'content' ? gold.content_text : gold[field]
  const values = [first, ...(gold.accept?.[field] ?? [])]
  return Math.max(...values.map((value) => agreementWith(value, field, item, reading, cast)))
}

function agreementWith(value: unknown, field: string, item: ReadItem, reading: Reading, cast: Cast): number {
  if (field === 'content') {
    const wanted = listOf(value).join(' ')
    return likeness(wordsAt(reading, item.content ?? []), wanted) >= 0.5 ? 1 : 0
  }
  if (!ACTOR_FIELDS.has(field)) return (item[field] ?? null) === (value ?? null) ? 1 : 0
  const speaks = field === 'speaker' || item.kind === 'assessment'
  const same = (found: Named, name: string) =>
    isActor(found, name, cast) || (!speaks && field !== 'participants' && actsFor(found, name, cast))
  return agreementOfSets(namedIn(item[field], cast), listOf(value).map(nameOf), same)
}

const ACTOR_FIELDS = new Set(['speaker', 'participants', 'by', 'parties'])

/** F1 of two lists whose members are paired one to one. Two empty lists agree. */
export function agreementOfSets<A, B>(
  found: readonly A[],
  wanted: readonly B[],
  same: (a: A, b: B) => boolean,
) {
  if (found.length + wanted.length === 0) return 1
  const left = [...found]
  const hits = wanted.filter((name) => {
    const at = left.findIndex((one) => same(one, name))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * hits.length) / (found.length + wanted.length)
}

/** Whether two times are one: to the minute where both tell a time of day, else to the day. */
export function sameTime(found: TimeSpan | undefined, wanted: TimeSpan | null): boolean {
  if (!found || !wanted) return !found && !wanted
  const length = Math.min(found.start.length, wanted.start.length) > 10 ? 16 : 10
  const cut = ({ start, end }: TimeSpan) => `${start.slice(0, length)}/${(end ?? '').slice(0, length)}`
  return cut(found) === cut(wanted)
}

/** The words at the spans, joined. */
export function wordsAt({ report }: Reading, spans: readonly (readonly [number, number])[]): string {
  return spans.map(([start, end]) => report.text.slice(start, end)).join(' ')
}

function namedIn(value: unknown, cast: Cast): readonly Named[] {
  return listOf(value).map((one) => {
    const { actor, text } = one as { actor?: string; text?: string }
    const known = actor === undefined ? undefined : cast.read.get(actor)
    return { text: text ?? '', ...(known && { actor: known }) }
  })
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value
  const { name, actor } = value as { name?: unknown; actor?: unknown }
  return String(name ?? actor)
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}
