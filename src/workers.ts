import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Report } from './evidence/index.ts'
import { makeTools, readReport, type Reading, type ToolOptions } from './pipeline.ts'

/** What a worker is told at its start; engines are made anew in each. */
export type WorkerOptions = Omit<ToolOptions, 'engines'>

/**
 * Reads many reports with `count` workers. The readings stand in the order of the reports, and are the
 * same for any number of workers.
 * @throws Error where a worker cannot start or fails
 */
export async function readReports(
  reports: readonly Report[],
  options: WorkerOptions,
  count: number,
): Promise<Reading[]> {
  const readings = new Array<Reading>(reports.length)
  let next = 0
  const workers = Array.from(
    { length: Math.max(1, Math.min(count, reports.length)) },
    () => new Worker(new URL(import.meta.url), { workerData: { demarche: options } }),
  )
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let at = next++
      const give = () => (at < reports.length ? worker.postMessage(reports[at], []) : resolve())
      worker.on('message', (reading: Reading) => {
        readings[at] = reading
        at = next++
        give()
      })
      worker.on('error', reject)
      give()
    })
  try {
    await Promise.all(workers.map(work))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return readings
}

if (!isMainThread && parentPort && isForUs(workerData)) {
  const tools = makeTools(workerData.demarche)
  const port = parentPort
  port.on('message', (report: Report) => port.postMessage(readReport(report, tools), []))
}

function isForUs(data: unknown): data is { demarche: WorkerOptions } {
  return typeof data === 'object' && data !== null && 'demarche' in data
}
