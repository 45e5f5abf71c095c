import { existsSync, readFileSync } from 'node:fs'
import { buildRecord, makeTools, readPage } from '../src/pipeline.ts'
import type { Reading } from '../src/readings/index.ts'
import type { NegotiationRecord } from '../src/record/index.ts'
import type { Yardsticks } from './yardsticks.ts'

const FILE = '../shared/benchmarks/crosssource_leader_calls/dev.jsonl'

/**
 * Measures how readouts of calls are joined: of the pairs of readouts that two sides gave of one call, the
 * share whose calls became one item; and the pairs of readouts of different calls whose calls did too. Only
 * the contact that a readout is about counts, the first it tells as held: announcements count for nothing,
 * as a call and its announcement are one contact. Prints what is wrong with `--misses`. Skips, with a line,
 * where the readouts are not there.
 */
export function run(args: readonly string[] = []): Yardsticks {
  if (!existsSync(FILE)) {
    console.log('calls: skipped, no readouts at ' + FILE)
    return {}
  }
  const tools = makeTools({ madeBy: 'bench' })
  const clusters = new Map<string, string>()
  const mains = new Map<string, string>()
  const readings = readouts().flatMap(({ cluster, date, title, text }, i) => {
    const page = { file: `${i}.txt`, bytes: new TextEncoder().encode(`${title}\n\n${text}`) }
    const read = readPage(page, tools, { published: date.slice(0, 10) })
    if (!('reading' in read)) return []
    const { report } = read.reading
    clusters.set(report.id, cluster)
    const main = mainContact(read.reading)
    if (main) mains.set(report.id, main)
    return [read.reading]
  })
  return measured(buildRecord(readings, tools), clusters, mains, args.includes('--misses'))
}

interface Readout {
  readonly cluster: string
  readonly date: string
  readonly title: string
  readonly text: string
}

function readouts(): Readout[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Readout)
}

/** The contact a readout is about. */
function mainContact({ items }: Reading): string | undefined {
  return items.find(
    (item) => item.kind === 'contact' && (item.status === 'held' || item.status === 'ongoing'),
  )?.id
}

function measured(
  record: NegotiationRecord,
  clusters: ReadonlyMap<string, string>,
  mains: ReadonlyMap<string, string>,
  show: boolean,
): Yardsticks {
  const home = new Map(record.items.flatMap(({ id, mentions }) => mentions.map(({ item }) => [item, id])))
  const count = { wanted: 0, right: 0, wrong: 0 }
  const reports = [...clusters.keys()]
  reports.forEach((a, i) => {
    for (const b of reports.slice(i + 1)) {
      const one = clusters.get(a) === clusters.get(b)
      const [mine, theirs] = [home.get(mains.get(a) ?? ''), home.get(mains.get(b) ?? '')]
      const joined = mine !== undefined && mine === theirs
      if (one) count.wanted++
      if (one && joined) count.right++
      if (!one && joined) count.wrong++
      if (show && one !== joined)
        console.log(`${one ? 'missed' : 'wrong'} ${clusters.get(a)} ~ ${clusters.get(b)}`)
    }
  })
  const { wanted, right, wrong } = count
  console.log(
    `calls: ${right} of ${wanted} pairs of readouts of one call joined, ${wrong} pairs of different calls; ` +
      `${mains.size} of ${clusters.size} readouts tell of a contact`,
  )
  return { 'calls joined': share(right, wanted), 'calls joined rightly': share(right, right + wrong) }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10
}
