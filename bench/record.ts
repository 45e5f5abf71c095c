import { spawnSync } from 'node:child_process'
import { gather, Gathering } from '../src/record/index.ts'
import { crowd, seeded } from './crowd.ts'

/** Memory, in MB, in which the records have to be built. */
const MEMORY = 2048

/**
 * Prints how long gathering takes for 2,000 and 20,000 readings and how much memory, each in a process of its
 * own with bounded memory; how long one more report takes; and the same for 10,000 copies of one text. Times
 * are the processor's, garbage collection on other threads counted too.
 */
export function run(args: readonly string[] = []): void {
  const [what, n] = args
  if (what === '--grow') return grow(Number(n))
  if (what === '--copies') return copies(Number(n))
  for (const one of [
    ['--grow', '2000'],
    ['--grow', '20000'],
    ['--copies', '10000'],
  ]) {
    const node = [`--max-old-space-size=${MEMORY}`, '--import', 'tsx', 'bench/main.ts', 'record', ...one]
    const { status } = spawnSync(process.execPath, node, { stdio: 'inherit' })
    if (status !== 0) console.log(`${one.join(' ')}: not built in ${MEMORY} MB (ended with ${status})`)
  }
}

/** So many reports are added one by one. */
const ADDED = 100

function grow(n: number): void {
  const readings = crowd(n, 1)
  const chance = seeded(3)
  const later = Array.from({ length: ADDED }, () => readings.splice(chance() * readings.length, 1)[0]!)
  const gathering = new Gathering({ madeBy: 'bench' })
  const all = timed(() => gathering.add(readings))
  const first = timed(() => gathering.record)
  const adding = later.map((reading) => timed(() => gathering.add([reading])).ms)
  const drawing = timed(() => gathering.record)
  const { items, actors, reports, discrepancies } = drawing.value
  const mentions = items.reduce((sum, item) => sum + item.mentions.length, 0) / items.length
  console.log(
    `${n} readings: ${seconds(all.ms + first.ms)} s, ${megabytes()} MB at most; ${items.length} items with ` +
      `${mentions.toFixed(2)} mentions each, ${actors.length} actors, ` +
      `${reports.filter((report) => report.copy_of !== undefined).length} copies, ${discrepancies.length} discrepancies`,
  )
  adding.sort((a, b) => a - b)
  console.log(
    `  one report more: ${adding[ADDED / 2]!.toFixed(1)} ms in the middle, ${adding.at(-1)!.toFixed(1)} ms at most; ` +
      `the record written out anew: ${drawing.ms.toFixed(0)} ms`,
  )
}

function copies(n: number): void {
  const [one] = crowd(1, 1)
  const readings = Array.from({ length: n }, (_, i) => {
    const id = `copy-${i}`
    const items = one!.items.map((item) => ({ ...item, id: item.id.replace(one!.report.id, id) }))
    return { ...one!, report: { ...one!.report, id }, items }
  })
  const { ms, value } = timed(() => gather(readings, { madeBy: 'bench' }))
  console.log(
    `${n} copies of one text: ${seconds(ms)} s, ${megabytes()} MB at most; ${value.items.length} items`,
  )
}

function timed<T>(work: () => T): { value: T; ms: number } {
  const start = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(start)
  return { value, ms: (user + system) / 1000 }
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}

/** The most memory this process has held, in MB. */
function megabytes(): string {
  return (process.resourceUsage().maxRSS / 1024).toFixed(0)
}
