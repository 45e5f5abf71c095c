import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { buildRecord, makeTools, readPage } from '../src/pipeline.ts'
import type { Tools } from '../src/pipeline.ts'
import { parseKnownActors } from '../src/readings/index.ts'
import type { Reading } from '../src/readings/index.ts'
import type { NegotiationRecord } from '../src/record/index.ts'
import { goldReading } from './goldreading.ts'
import {
  conclusionNumbers,
  parseGold,
  recall,
  recordNumbers,
  scoreAccounts,
  scoreConclusions,
  scoreRecord,
  scoreView,
  stemOf,
  sum,
} from './score/index.ts'
import type { Gold, GoldAccountTerm, GoldConclusions, GoldRecord } from './score/index.ts'

const SAMPLE = new URL('../sample/', import.meta.url)

/**
 * Prints what the record makes of the sample: of our readings, and of gold's in their place. What is wrong with the
 * second is the record's own doing.
 */
export function run(): void {
  const known = parseKnownActors(parse(textOf('actors.yaml')))
  const tools = makeTools({ madeBy: 'bench', known })
  const files = readdirSync(new URL('reports/', SAMPLE)).sort()
  const golds = new Map(
    files.map((file) => [stemOf(file), parseGold(textOf(`gold/${stemOf(file)}.gold.json`))]),
  )
  const ours = files.flatMap((file) => {
    const page = { file: `reports/${file}`, bytes: readFileSync(new URL(`reports/${file}`, SAMPLE)) }
    const read = readPage(page, tools)
    return 'reading' in read ? [read.reading] : []
  })
  const wanted = ours.map((one) => goldReading(one, golds.get(stemOf(one.report.file))!, known))
  const gold = JSON.parse(textOf('gold/record.gold.json')) as SampleRecord
  const [mine, best] = [ours, wanted].map((readings) =>
    recordFigures(recordsOf(readings, tools, gold), gold, golds),
  )
  console.log(`${''.padEnd(16)}${'ours'.padStart(8)}${'gold'.padStart(8)}`)
  for (const [name, share] of Object.entries(mine!))
    console.log(name.padEnd(16) + percent(share) + percent(best![name] ?? 0))
}

/** A record, and what it was on each of the days that gold asks for. */
export interface Records {
  readonly record: NegotiationRecord
  readonly views: readonly { readonly view: GoldRecord['as_of'][number]; readonly past: NegotiationRecord }[]
}

export function recordsOf(readings: readonly Reading[], tools: Tools, gold: SampleRecord): Records {
  return {
    record: buildRecord(readings, tools),
    views: gold.as_of.map((view) => ({ view, past: buildRecord(readings, tools, { asOf: view.date }) })),
  }
}

/** How much of each part of a gold record is matched, from 0 to 1, by the part's name. */
export function recordFigures(
  { record, views }: Records,
  gold: SampleRecord,
  golds: ReadonlyMap<string, Gold>,
): Readonly<Record<string, number>> {
  const conclusions = gold.conclusions.map((one) =>
    scoreConclusions(views.find(({ view }) => view.date === one.date)!.past, one, golds),
  )
  return {
    ...recordNumbers(scoreRecord(record, gold, golds)),
    ...conclusionNumbers(conclusions),
    accounts: recall(scoreAccounts(record, gold.accounts)),
    'as of': recall(sum(views.map(({ view, past }) => scoreView(past, gold, view, golds)))),
  }
}

export interface SampleRecord extends GoldRecord {
  readonly conclusions: readonly GoldConclusions[]
  readonly accounts: readonly GoldAccountTerm[]
}

function textOf(path: string): string {
  return readFileSync(new URL(path, SAMPLE), 'utf8')
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(8)
}
