import { buildRecord } from '../../../pipeline.ts'
import { difference, isSame } from '../../../record/index.ts'
import { differenceText } from '../../brief/index.ts'
import { load } from '../load.ts'
import { dayArgument, shownLines, STATUS, type PathOptions } from '../options.ts'
import { columns, print, printJson, tellProblems, terminalDress } from '../output.ts'

/** `demarche diff`: what was new on the second day that was not there on the first. */
export async function diff(
  first: string,
  second: string,
  paths: readonly string[],
  options: PathOptions,
): Promise<void> {
  const [from, to] = [dayArgument(first), dayArgument(second)]
  if (from > to) throw new Error(`Cannot tell what was new from ${from} to ${to}: give the earlier day first`)
  const { readings, problems, tools } = await load(paths, options)
  const after = buildRecord(readings, tools, { asOf: to })
  const made = difference(buildRecord(readings, tools, { asOf: from }), after)
  if (options.json) await printJson(made)
  else
    await print(
      differenceText(made, after, { dress: terminalDress, width: columns(), ...shownLines(options) }),
    )
  if (options.exitCode && !isSame(made)) process.exitCode = STATUS.differs
  tellProblems(problems, readings.length > 0)
}
