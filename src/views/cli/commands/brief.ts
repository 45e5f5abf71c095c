import { buildRecord } from '../../../pipeline.ts'
import { briefText, makeBrief } from '../../brief/index.ts'
import { load } from '../load.ts'
import { dayOption, type PathOptions } from '../options.ts'
import { columns, print, printJson, tellProblems, terminalDress } from '../output.ts'

/** `demarche brief`: what a person must know first, each line with its words and sources. */
export async function brief(paths: readonly string[], options: PathOptions): Promise<void> {
  const asOf = dayOption('as-of', options.asOf)
  const since = dayOption('since', options.since)
  const { readings, problems, tools } = await load(paths, options)
  const made = makeBrief(buildRecord(readings, tools, asOf === undefined ? {} : { asOf }), since)
  if (options.json) await printJson(made)
  else await print(briefText(made, { dress: terminalDress, width: columns() }))
  tellProblems(problems, readings.length > 0)
}
