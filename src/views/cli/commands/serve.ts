import { spawn } from 'node:child_process'
import { buildRecord } from '../../../pipeline.ts'
import { makeApp, readPage as readPageFiles, serve as startServer } from '../../api/index.ts'
import { briefText, makeBrief } from '../../brief/index.ts'
import { load } from '../load.ts'
import type { PathOptions } from '../options.ts'
import { columns, print, printJson, tellProblems, terminalDress } from '../output.ts'

/** `demarche serve`: the record as a page on 127.0.0.1, until it is interrupted. */
export async function serve(paths: readonly string[], options: PathOptions): Promise<void> {
  const port = portOption(options.port)
  const { readings, problems, tools } = await load(paths, options)
  tellProblems(problems, readings.length > 0)
  const record = buildRecord(readings, tools)
  if (options.brief)
    await print(briefText(makeBrief(record), { dress: terminalDress, width: columns(), lines: 5 }))
  const app = makeApp({
    record,
    readings,
    recordAsOf: (asOf) => buildRecord(readings, tools, { asOf }),
    page: await readPageFiles(new URL('../../web/page/', import.meta.url)),
  })
  const serving = await startServer(app, { port })
  if (options.json) await printJson({ url: serving.url, port: serving.port }, { lines: true })
  else
    await print(
      `${serving.says === undefined ? '' : `${serving.says}\n`}The page is open at ${serving.url} (Ctrl+C ends it)\n`,
    )
  if (options.open !== false && process.stdout.isTTY) openBrowser(serving.url)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void serving.close().then(() => process.exit()))
}

function portOption(value = '4173'): number {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(`Cannot listen on port ${value}: it must be a whole number from 0 to 65535`)
}

/** Starts the system's own browser; where there is none the address has been printed. */
function openBrowser(url: string): void {
  const [command, args] =
    process.platform === 'darwin'
      ? (['open', [url]] as const)
      : process.platform === 'win32'
        ? (['cmd', ['/c', 'start', '', url]] as const)
        : (['xdg-open', [url]] as const)
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
