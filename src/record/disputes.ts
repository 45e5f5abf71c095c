import type { Cast } from './actors.ts'
import type { Cluster } from './items/cluster.ts'
import { mentionOf } from './items/draw.ts'
import type { Told } from './items/told.ts'
import type { Discrepancy } from './record.ts'
import type { Sides } from './sides.ts'
import { inCodeOrder } from './words.ts'

/** At most so many quotations stand for one value. */
const QUOTED = 2

/**
 * Differences between items that are not one: answers of one party to one proposal, told with
 * different stances; and views of how near agreement is, voiced about one issue on one day.
 */
export function disputes(
  clusters: readonly Cluster[],
  cast: Cast,
  sides: Sides,
  itemOf: (item: string) => string | undefined,
) {
  const answers = grouped(clusters, 'response', (cluster) => answerKeys(cluster, sides, itemOf))
  const views = grouped(clusters, 'assessment', viewKeys)
  return [
    ...answers.flatMap((group) => row(group, 'stance', 'acceptance', cast)),
    ...views
      .filter((group) => voices(group) > 1)
      .flatMap((group) => row(group, 'direction', 'contradiction', cast)),
  ]
}

function grouped(
  clusters: readonly Cluster[],
  kind: string,
  keys: (cluster: Cluster) => readonly string[],
): Cluster[][] {
  const groups = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    if (cluster.first.kind !== kind) continue
    for (const key of keys(cluster)) {
      const group = groups.get(key)
      if (group) group.push(cluster)
      else groups.set(key, [cluster])
    }
  }
  return [...groups].sort((a, b) => inCodeOrder(a[0], b[0])).map(([, group]) => group)
}

/** Whose answer, to what, on which day. An answer foreseen by others is none. */
function answerKeys(cluster: Cluster, sides: Sides, itemOf: (item: string) => string | undefined): string[] {
  const to = cluster.first.item['to_proposal']
  const day = cluster.days?.from ?? cluster.first.published?.from
  if (typeof to !== 'string' || day === undefined || !cluster.has('modality', 'held')) return []
  const by = [...new Set(cluster.actorsIn('by').flatMap((actor) => sides.of(actor)))]
  return by.map((side) => `${side} ${itemOf(to) ?? to} ${day}`)
}

/** On which issue and day; of an undated report its own views only. */
function viewKeys(cluster: Cluster): string[] {
  const { item, published, report } = cluster.first
  const when = cluster.days ?? published
  if (when && (!when.year || when.from !== when.to)) return []
  const period = when ? String(when.from) : report
  return [...new Set(item.issues.map((issue) => issue.split('.')[0]!))].map((issue) => `${issue} ${period}`)
}

function voices(group: readonly Cluster[]): number {
  return new Set(group.flatMap((cluster) => cluster.actorsIn('by'))).size
}

function row(group: readonly Cluster[], field: string, type: Discrepancy['type'], cast: Cast): Discrepancy[] {
  const tellings = group.flatMap((cluster) => cluster.reported)
  const byValue = new Map<string, Told[]>()
  for (const told of tellings) {
    const value = told.item[field]
    if (typeof value === 'string') byValue.set(value, [...(byValue.get(value) ?? []), told])
  }
  // A progress that all see needs no row; nor does one item, whose own row says it already.
  if (byValue.size < 2 || group.length < 2) return []
  const about = group.map(({ id }) => id).sort(inCodeOrder)[0]!
  const values = [...byValue]
    .sort((a, b) => inCodeOrder(a[0], b[0]))
    .map(([value, told]) => ({ value, mentions: told.slice(0, QUOTED).map((one) => mentionOf(one, cast)) }))
  return [{ about, field, type, values }]
}
