import { buildRecord } from '../../../pipeline.ts'
import { load } from '../load.ts'
import { dayOption, type PathOptions } from '../options.ts'
import { printJson, tellProblems } from '../output.ts'

/** `demarche record`: the record of the negotiation, as JSON. */
export async function record(paths: readonly string[], options: PathOptions): Promise<void> {
  const asOf = dayOption('as-of', options.asOf)
  const { readings, problems, tools } = await load(paths, options)
  await printJson(buildRecord(readings, tools, asOf === undefined ? {} : { asOf }))
  tellProblems(problems, readings.length > 0)
}
