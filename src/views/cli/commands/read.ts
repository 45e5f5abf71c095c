import type { Item, Reading } from '../../../readings/index.ts'
import { load } from '../load.ts'
import type { PathOptions } from '../options.ts'
import { forPrograms, print, printJson, tellProblems } from '../output.ts'

/** `demarche read`: one reading a report, as JSON Lines or as a list for people. */
export async function read(paths: readonly string[], options: PathOptions): Promise<void> {
  const { readings, problems } = await load(paths, options)
  for (const reading of readings) {
    if (forPrograms(options.json)) await printJson(reading, { lines: true })
    else await print(asList(reading))
  }
  tellProblems(problems, readings.length > 0)
}

function asList({ report, actors, items, remarks }: Reading): string {
  const named = actors.filter((actor) => !actor.anonymous).map((actor) => actor.name)
  const about = [report.outlet, report.published?.start, report.language].filter(Boolean).join(' · ')
  return [
    report.title ?? '(no headline)',
    `  ${report.file} · ${about}`,
    `  ${named.length} actors: ${named.join(', ')}`,
    ...items.map((item) => `  ${item.id.split('/').at(-1)}: ${wordsOf(item, report.text)}`),
    ...remarks.map((remark) => `  ! ${remark.says}`),
    '\n',
  ].join('\n')
}

function wordsOf(item: Item, text: string): string {
  const [span] = item.evidence
  const words = span ? text.slice(span[0], span[1]).replace(/\s+/g, ' ') : ''
  return `${item.modality === 'held' ? '' : `(${item.modality}) `}“${words}”`
}
