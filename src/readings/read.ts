import { daysBetween, type Report } from '../evidence/index.ts'
import type { Analysis } from '../language/index.ts'
import { NOTHING_FOUND, type Findings, type Reader } from './reader.ts'
import { withPlover } from './plover/index.ts'
import { anchorOf } from './times/index.ts'
import { ITEM_REFERENCES, type Item, type Reading } from './reading.ts'

/** Runs the readers in their order over one analysed report and puts together what they found. */
export function read(
  report: Report,
  analysis: Analysis,
  readers: readonly Reader[],
  madeBy: string,
): Reading {
  let found: Findings = { ...NOTHING_FOUND, remarks: analysis.remarks }
  for (const reader of readers) found = { ...found, ...reader.read(report, analysis, found) }
  return {
    format: 'demarche/1',
    made_by: `${madeBy}, ${analysis.engine}`,
    report,
    actors: found.actors,
    mentions: found.mentions,
    times: found.times,
    items: named(report.id, withPlover(itemsOf(found).map(heldBefore(report)), found.actors, analysis)),
    remarks: [...report.remarks, ...found.remarks],
  }
}

/** Said and done when it is told; what is undertaken may begin, and a contact be held, on a day ahead. */
const TOLD_AFTERWARDS: ReadonlySet<Item['kind']> = new Set([
  'statement',
  'proposal',
  'response',
  'demand',
  'assessment',
  'incident',
  'pressure',
  'act',
])

/** Where it is tomorrow already a report tells of that day. */
const AHEAD = 1

/**
 * Takes the day from what is told as done and would lie ahead of the report: "offered talks on 9 January" is of the
 * talks.
 */
function heldBefore(report: Report): (item: Item) => Item {
  const published = anchorOf(report)
  return (item) => {
    const { time, modality } = item
    if (!time || published === undefined || modality !== 'held' || !TOLD_AFTERWARDS.has(item.kind))
      return item
    const ahead = daysBetween(published, time.start.slice(0, 10))
    if (ahead === undefined || ahead <= AHEAD) return item
    const { time: _, ...rest } = item
    return rest
  }
}

function itemsOf({ statements, contacts, moves }: Findings): readonly Item[] {
  return [...statements, ...contacts, ...moves]
}

/** Readers that need what no reader before them gives, as "reader: part". Empty where the order is right. */
export function unmetNeeds(readers: readonly Reader[]): readonly string[] {
  const given = new Set<keyof Findings>(['remarks'])
  const unmet: string[] = []
  for (const { name, needs, gives } of readers) {
    for (const part of needs) if (!given.has(part)) unmet.push(`${name}: ${part}`)
    for (const part of gives) given.add(part)
  }
  return unmet
}

/** Items in text order under their lasting ids, `<report>/<kind>-<n>`, with references to items renamed alike. */
function named(report: string, items: readonly Item[]): readonly Item[] {
  const ordered = items.toSorted((a, b) => placeOf(a) - placeOf(b))
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  for (const item of ordered) {
    const n = (counts.get(item.kind) ?? 0) + 1
    counts.set(item.kind, n)
    names.set(item.id, `${report}/${item.kind}-${n}`)
  }
  return ordered.map((item) => renamed(item, names))
}

function renamed(item: Item, names: ReadonlyMap<string, string>): Item {
  const changed: Record<string, unknown> = { ...item, id: names.get(item.id) ?? item.id }
  for (const field of ITEM_REFERENCES) {
    const to = changed[field]
    if (typeof to === 'string') changed[field] = names.get(to) ?? to
  }
  return changed as unknown as Item
}

function placeOf(item: Item): number {
  return item.evidence[0]?.[0] ?? 0
}
