import type { Discrepancy, Mention } from './record.ts'
import type { Entry, Section } from './section.ts'
import type { Sides } from './sides.ts'
import { inCodeOrder } from './words.ts'

/** At most so many quotations stand for one value. */
const QUOTED = 2

/**
 * Differences between items that are not one: answers of one party to one proposal, told with
 * different stances; and views of how near agreement is, voiced about one issue on one day.
 */
export const disputes: Section<Discrepancy> = {
  keys: (entry, sides) => [...new Set([...answerKeys(entry, sides), ...viewKeys(entry)])],
  rows(_key, entries) {
    if (entries[0]!.item.kind === 'response') return row(entries, 'stance', 'acceptance')
    return voices(entries) > 1 ? row(entries, 'direction', 'contradiction') : []
  },
}

/** Whose answer, to what, on which day. An answer foreseen by others is none. */
function answerKeys({ item, cluster }: Entry, sides: Sides): string[] {
  const day = cluster.days?.from ?? cluster.first.published?.from
  if (item.kind !== 'response' || item.to_proposal === undefined || day === undefined) return []
  if (!cluster.has('modality', 'held')) return []
  const by = [...new Set(cluster.actorsIn('by').flatMap((actor) => sides.of(actor)))]
  return by.map((side) => `response ${side} ${item.to_proposal} ${day}`)
}

/** On which issue and day; of an undated report its own views only. */
function viewKeys({ cluster }: Entry): string[] {
  const { item, kind, published, report } = cluster.first
  const when = cluster.days ?? published
  if (kind !== 'assessment' || (when && (!when.year || when.from !== when.to))) return []
  const period = when ? String(when.from) : report
  return item.issues.map((issue) => `assessment ${issue.split('.')[0]} ${period}`)
}

function voices(entries: readonly Entry[]): number {
  return new Set(entries.flatMap(({ cluster }) => cluster.actorsIn('by'))).size
}

function row(entries: readonly Entry[], field: string, type: Discrepancy['type']): Discrepancy[] {
  const byValue = new Map<string, Mention[]>()
  for (const { item, cluster } of entries)
    cluster.reported.forEach((told, i) => {
      const value = told.item[field]
      const mention = item.mentions[i]!
      if (typeof value === 'string') byValue.set(value, [...(byValue.get(value) ?? []), mention])
    })
  // A progress that all see needs no row; nor does one item, whose own row says it already.
  if (byValue.size < 2 || entries.length < 2) return []
  const values = [...byValue]
    .sort((a, b) => inCodeOrder(a[0], b[0]))
    .map(([value, mentions]) => ({ value, mentions: mentions.slice(0, QUOTED) }))
  return [{ about: entries[0]!.item.id, field, type, values }]
}
