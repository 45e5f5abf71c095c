import { buildRecord } from '../../../pipeline.ts'
import { makeBrief, watchText } from '../../brief/index.ts'
import { load } from '../load.ts'
import { dayOption, type PathOptions } from '../options.ts'
import { columns, print, printJson, tellProblems, terminalDress } from '../output.ts'

/** `demarche watch`: commitments, and what is said to have happened within their scope since. */
export async function watch(paths: readonly string[], options: PathOptions): Promise<void> {
  const asOf = dayOption('as-of', options.asOf)
  const { readings, problems, tools } = await load(paths, options)
  const record = buildRecord(readings, tools, asOf === undefined ? {} : { asOf })
  if (options.json) await printJson(record.commitments_watch)
  else await print(watchText(makeBrief(record), { dress: terminalDress, width: columns() }))
  tellProblems(problems, readings.length > 0)
}
