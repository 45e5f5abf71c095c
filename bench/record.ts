import { gather } from '../src/record/index.ts'
import { crowd } from './crowd.ts'

/** Prints how long gathering takes for 2,000 and 20,000 readings, and for 10,000 copies of one text. */
export function run(): void {
  for (const n of [2000, 20_000]) time(`${n} readings`, crowd(n, 1))
  const [one] = crowd(1, 1)
  const copies = Array.from({ length: 10_000 }, (_, i) => {
    const id = `copy-${i}`
    const items = one!.items.map((item) => ({ ...item, id: item.id.replace(one!.report.id, id) }))
    return { ...one!, report: { ...one!.report, id }, items }
  })
  time('10000 copies of one text', copies)
}

function time(what: string, readings: Parameters<typeof gather>[0]): void {
  const start = performance.now()
  const record = gather(readings, { madeBy: 'bench' })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const each =
    record.items.length === 0
      ? 0
      : record.items.reduce((n, item) => n + item.mentions.length, 0) / record.items.length
  const copies = record.reports.filter((report) => report.copy_of !== undefined).length
  console.log(
    `${what}: ${seconds} s, ${record.items.length} items with ${each.toFixed(2)} mentions each, ` +
      `${record.actors.length} actors, ${copies} copies, ${record.discrepancies.length} discrepancies`,
  )
}
