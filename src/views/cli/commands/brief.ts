import { buildRecord } from '../../../pipeline.ts'
import type { Reading } from '../../../readings/index.ts'
import { briefText, lastDayOf, makeBrief } from '../../brief/index.ts'
import { load } from '../load.ts'
import { dayOption, numberOption, shownLines, type PathOptions } from '../options.ts'
import { columns, print, printJson, tellProblems, terminalDress } from '../output.ts'

/** `demarche brief`: what a person must know first, each line with its words and sources. */
export async function brief(paths: readonly string[], options: PathOptions): Promise<void> {
  const asOf = dayOption('as-of', options.asOf)
  const timeline = numberOption('timeline', options.timeline)
  const asked = dayOption('since', options.since)
  const { readings, problems, tools } = await load(paths, options)
  const view = asOf === undefined ? {} : { asOf }
  const record = buildRecord(readings, tools, view)
  const since = asked ?? lastDayOf(record)
  const before =
    since === undefined ? undefined : buildRecord(readings.filter(toldBefore(since)), tools, view)
  const made = makeBrief(record, { since, before, timeline, remarks: remarksOf(readings) })
  if (options.json) await printJson(made)
  else await print(briefText(made, { dress: terminalDress, width: columns(), ...shownLines(options) }))
  tellProblems(problems, readings.length > 0)
}

/** What was there before a day. Reports without a date were there all along: nothing is news because of them. */
function toldBefore(since: string): (reading: Reading) => boolean {
  return ({ report: { published } }) => {
    const day = published?.end ?? published?.start ?? published?.not_before
    return day === undefined || day < since
  }
}

/** What the reports themselves gave rise to, each remark with the files it is about. */
function remarksOf(readings: readonly Reading[]): readonly string[] {
  const files = new Map<string, string[]>()
  for (const { report, remarks } of readings)
    for (const { says } of remarks) files.set(says, [...(files.get(says) ?? []), report.file])
  return [...files].map(([says, of]) => `${of.slice(0, NAMED).join(', ')}${more(of.length - NAMED)}: ${says}`)
}

/** So many files are named with a remark. */
const NAMED = 3

function more(n: number): string {
  return n > 0 ? ` and ${n} more` : ''
}
