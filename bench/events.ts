import { existsSync, readFileSync } from 'node:fs'
import { analyseShipped } from '../src/engines.ts'
import { makeReaders, read, type ActorRef, type Item, type Reading } from '../src/readings/index.ts'
import { reportOf } from './report-of.ts'
import type { Yardsticks } from './yardsticks.ts'

const DATA = '../shared/benchmarks'

/**
 * Measures items as political events: on single sentences with one PLOVER root each (PLV: 15 roots, CONCEDE and
 * RETREAT are YIELD), the root and both actors; on PLOVER's and PETRARCH's example records the category and
 * whether anything is coded. The one label of a
 * sentence is its `main` item's, the event nearest to the root of the sentence; docs/plover.md. Prints confusions and the commonest
 * misses. `--misses ROOT` prints every sentence of a root that was read otherwise. Skips, with a line, what is not there.
 */
export function run(args: readonly string[] = []): Yardsticks {
  const shown = args.includes('--misses') ? args[args.indexOf('--misses') + 1] : undefined
  return {
    ...measurePlv(shown),
    ...measureExamples('events_plover_gsr', (event) => NOW[event.root ?? ''] ?? event.root ?? ''),
    ...measureExamples('events_petrarch', (event) => rootOfCameo(event.cameo ?? '')),
  }
}

interface Event {
  readonly root?: string
  readonly cameo?: string
  readonly source?: unknown
  readonly target?: unknown
  readonly source_spans?: readonly (readonly [number, number])[]
  readonly target_spans?: readonly (readonly [number, number])[]
}

interface Row {
  readonly id: string
  readonly text: string
  readonly events: readonly Event[]
}

/** Categories of older drafts of PLOVER. */
const NOW: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  CONCEDE: 'YIELD',
  RETREAT: 'YIELD',
  YIELD: 'YIELD',
  FIGHT: 'ASSAULT',
  CRIME: 'ASSAULT',
  THREAT: 'THREATEN',
}

const readers = makeReaders()

function rowsOf(name: string): readonly Row[] | undefined {
  const path = `${DATA}/${name}/dev.jsonl`
  if (!existsSync(path)) {
    console.log(`${name}: skipped, nothing at ${path}`)
    return undefined
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
}

function readText(id: string, text: string): Reading {
  return read({ ...reportOf(text, undefined), id, file: id }, analyseShipped(text, 'en'), readers, 'bench')
}

/** The item whose category stands for the sentence. */
function labelled(items: readonly Item[]): Item | undefined {
  return items.find(({ plover }) => plover?.main) ?? items.find(({ plover }) => plover)
}

function rootOf(item: Item | undefined): string {
  const category = item?.plover?.category ?? '-'
  return NOW[category] ?? category
}

function measurePlv(shown: string | undefined): Yardsticks {
  const rows = rowsOf('events_plv')
  if (!rows) return {}
  const pairs: { gold: string; got: string; row: Row; item: Item | undefined }[] = []
  let any = 0
  const actors = { source: [0, 0], target: [0, 0] }
  for (const row of rows) {
    const reading = readText(row.id, row.text)
    const item = labelled(reading.items)
    const roots = new Set(row.events.map(({ root }) => root!))
    const got = rootOf(item)
    const gold = roots.has(got) ? got : row.events[0]!.root!
    pairs.push({ gold, got, row, item })
    if (reading.items.some((each) => roots.has(rootOf(each)))) any++
    countActors(actors, row, item)
  }
  const right = pairs.filter(({ gold, got }) => gold === got).length
  const scores = scoresOf(pairs)
  const macro = mean(scores.map(({ f1 }) => f1))
  const silent = pairs.filter(({ got }) => got === '-').length
  console.log(
    `events_plv: macro-F1 ${macro.toFixed(3)}, right ${percent(right, rows.length)}, right in any item ` +
      `${percent(any, rows.length)}, silent ${silent} of ${rows.length}`,
  )
  console.log(
    `events_plv: source right ${percent(...pair(actors.source))}, target right ${percent(...pair(actors.target))}`,
  )
  for (const { root, p, r, f1, n } of scores)
    console.log(`  ${root.padEnd(9)} F1 ${f1.toFixed(2)}  P ${p.toFixed(2)}  R ${r.toFixed(2)}  of ${n}`)
  console.log(`  commonest misses: ${commonest(pairs).join(', ')}`)
  if (shown)
    for (const { gold, got, row, item } of pairs)
      if (gold !== got && (gold === shown || shown === 'all'))
        console.log(`${gold} as ${got} (${item?.by_rule ?? ''}) ${row.text.slice(0, 260)}`)
  if (shown === 'source' || shown === 'target') showActors(pairs, shown)
  return {
    'PLV root macro-F1': 100 * macro,
    'PLV source': share(...pair(actors.source)),
    'PLV target': share(...pair(actors.target)),
  }
}

type Pairs = readonly { gold: string; got: string; row: Row; item: Item | undefined }[]

function pair([right = 0, all = 0]: readonly number[]): [number, number] {
  return [right, all]
}

function scoresOf(pairs: Pairs) {
  return [...new Set(pairs.map(({ gold }) => gold))].sort().map((root) => {
    const n = pairs.filter(({ gold }) => gold === root).length
    const said = pairs.filter(({ got }) => got === root).length
    const both = pairs.filter(({ gold, got }) => gold === root && got === root).length
    const [p, r] = [said ? both / said : 0, n ? both / n : 0]
    return { root, p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, n }
  })
}

function commonest(pairs: Pairs): readonly string[] {
  const counts = new Map<string, number>()
  for (const { gold, got } of pairs)
    if (gold !== got) counts.set(`${gold} as ${got}`, (counts.get(`${gold} as ${got}`) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 10)
    .map(([what, n]) => `${what} ${n}`)
}

type Named = Pick<ActorRef, 'text' | 'span'>

/** Who acts, and on whom, of an item of any kind; where all act alike, each may be either. A visit's place is visited. */
function sidesOf(item: Item | undefined): readonly [readonly Named[], readonly Named[]] {
  switch (item?.kind) {
    case 'statement':
      return [item.speaker, item.toward ?? []]
    case 'contact':
      return [
        item.participants,
        item.type === 'visit' && item.place ? [...item.participants, item.place] : item.participants,
      ]
    case 'commitment':
      return [item.parties, [...(item.toward ?? []), ...item.parties]]
    case 'act':
      return [item.by, item.toward.length ? item.toward : item.by.slice(1)]
    case 'incident':
      return [item.by, item.against]
    case 'demand':
      return [item.by, item.of]
    case 'pressure':
      return [item.by, item.on]
    case 'proposal':
      return [item.by, item.to]
    case undefined:
      return [[], []]
    case 'response':
      return [item.by, item.toward ?? []]
    case 'assessment':
    case 'tally':
      return [item.by, []]
  }
}

type Counts = { readonly source: number[]; readonly target: number[] }

function countActors(counts: Counts, row: Row, item: Item | undefined): void {
  const [by, toward] = sidesOf(item)
  for (const [side, refs] of [
    ['source', by],
    ['target', toward],
  ] as const) {
    const spans = row.events.flatMap((event) => event[`${side}_spans`] ?? [])
    if (!spans.length) continue
    counts[side][1] = (counts[side][1] ?? 0) + 1
    if (touches(refs, spans)) counts[side][0] = (counts[side][0] ?? 0) + 1
  }
}

function touches(refs: readonly Named[], spans: readonly (readonly [number, number])[]): boolean {
  return refs.some(({ span }) => spans.some(([start, end]) => span[0] < end && start < span[1]))
}

function showActors(pairs: Pairs, side: 'source' | 'target'): void {
  for (const { row, item, got } of pairs) {
    const refs = sidesOf(item)[side === 'source' ? 0 : 1]
    const [event] = row.events
    if (item && event && !touches(refs, event[`${side}_spans`] ?? []))
      console.log(
        `${got} gold “${String(event[side])}” got “${refs.map(({ text }) => text).join(' + ')}” :: ${row.text.slice(0, 200)}`,
      )
  }
}

function measureExamples(name: string, rootOfEvent: (event: Event) => string): Yardsticks {
  const rows = rowsOf(name)
  if (!rows) return {}
  let [right, coded, events, quiet, none] = [0, 0, 0, 0, 0]
  for (const row of rows) {
    const roots = new Set(row.events.map(rootOfEvent).filter(Boolean))
    const items = readText(row.id, row.text).items.filter(({ plover }) => plover)
    if (!roots.size) {
      none++
      if (!items.length) quiet++
      continue
    }
    events++
    if (items.length) coded++
    if (roots.has(rootOf(labelled(items)))) right++
  }
  console.log(
    `${name}: root right ${percent(right, events)}, coded ${percent(coded, events)}` +
      (none ? `, silent where nothing is to be coded ${percent(quiet, none)}` : ''),
  )
  return { [`${name} root`]: share(right, events) }
}

/** CAMEO's two digits as roots; statements and appeals (01, 02) have none. */
function rootOfCameo(code: string): string {
  return ROOTS[Number(code.slice(0, 2))] ?? ''
}

const ROOTS: readonly string[] =
  ',,,AGREE,CONSULT,SUPPORT,COOPERATE,AID,YIELD,ACCUSE,REQUEST,ACCUSE,REJECT,THREATEN,PROTEST,MOBILIZE,SANCTION,COERCE,ASSAULT,ASSAULT,ASSAULT'.split(
    ',',
  )

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function percent(part: number, all: number): string {
  return `${share(part, all).toFixed(1)} %`
}

/** In per cent. */
function share(part: number, all: number): number {
  return (100 * part) / Math.max(1, all)
}
