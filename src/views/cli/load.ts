import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Report } from '../../evidence/index.ts'
import { fetchPages, takeIn, type IntakeProblem, type RawPage } from '../../intake/index.ts'
import { makeTools, readReport, type Tools } from '../../pipeline.ts'
import { readReports } from '../../workers.ts'
import {
  parseIssues,
  parseKnownActors,
  type IssueWords,
  type KnownActor,
  type Reading,
} from '../../readings/index.ts'
import { dayOption, type PathOptions } from './options.ts'
import { madeBy } from './version.ts'

/** What the paths gave: readings in the order of the files, and what could not be read. */
export interface Loaded {
  readonly readings: readonly Reading[]
  readonly problems: readonly IntakeProblem[]
  readonly tools: Tools
}

const SAMPLE = new URL('../../../sample/', import.meta.url)

/**
 * Reads all reports (and readings made before, as JSON Lines) at `paths`.
 *
 * @throws Error where no path is given, or an option cannot be used
 */
export async function load(paths: readonly string[], options: PathOptions): Promise<Loaded> {
  const all = options.sample
    ? [relative(process.cwd(), fileURLToPath(new URL('reports', SAMPLE))), ...paths]
    : paths
  if (!all.length)
    throw new Error('Nothing to read: give a file, a folder, - for standard input, or --sample')
  const own = { known: known(options), issues: ownIssues(options) }
  const tools = makeTools({ madeBy, ...own })
  const published = dayOption('published', options.published)
  const readings: Reading[] = []
  const problems: IntakeProblem[] = []
  const reports: Report[] = []
  for await (const fetched of fetchPages(all)) {
    if ('problem' in fetched) problems.push(fetched.problem)
    else if (isReadings(fetched.page)) takeReadings(fetched.page, readings, problems)
    else {
      const taken = takeIn(fetched.page, published === undefined ? {} : { published })
      if ('problem' in taken) problems.push(taken.problem)
      else reports.push(taken.report)
    }
  }
  const count = workersOption(options.workers, reports.length)
  const read =
    count < 2
      ? reports.map((report) => readReport(report, tools))
      : await readReports(reports, { madeBy, ...own }, count)
  return { readings: [...readings, ...read], problems, tools }
}

/** From so many reports on, starting workers pays. */
const MANY = 100

/** How many workers: as asked for, else one a processor for many reports. The readings are the same. */
function workersOption(value: string | undefined, reports: number): number {
  if (value === undefined) return reports < MANY ? 1 : Math.min(availableParallelism(), 8)
  const count = Number(value)
  if (Number.isInteger(count) && count > 0 && count <= 64) return count
  throw new Error(`Cannot read with --workers ${value}: it must be a whole number from 1 to 64`)
}

/** The user's own actors, and those of the sample where it is read. */
function known(options: PathOptions): readonly KnownActor[] {
  const files = [
    ...(options.sample ? [fileURLToPath(new URL('actors.yaml', SAMPLE))] : []),
    ...(options.actors === undefined ? [] : [options.actors]),
  ]
  return files.flatMap((file) => fromYaml('actors', file, parseKnownActors))
}

/** The user's own issues. */
function ownIssues({ issues }: PathOptions): readonly IssueWords[] {
  return issues === undefined ? [] : fromYaml('issues', issues, parseIssues)
}

function fromYaml<Own>(what: string, file: string, take: (data: unknown) => Own): Own {
  try {
    return take(parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Error(
      `Cannot use the ${what} in ${file}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}

const MARK = '{"format":"demarche/'

/** Whether a page holds readings that `demarche read` printed. */
function isReadings({ bytes }: RawPage): boolean {
  return new TextDecoder().decode(bytes.subarray(0, MARK.length)) === MARK
}

function takeReadings({ file, bytes }: RawPage, readings: Reading[], problems: IntakeProblem[]): void {
  for (const [i, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
    if (!line.trim()) continue
    try {
      readings.push(checked(JSON.parse(line)))
    } catch (error) {
      const says = `Line ${i + 1} is no reading: ${error instanceof Error ? error.message : String(error)}`
      problems.push({ file, code: 'not-taken-in', says, todo: 'Print it anew with "demarche read --json".' })
    }
  }
}

function checked(value: unknown): Reading {
  const reading = value as Partial<Reading> | null
  if (!reading || typeof reading !== 'object' || !reading.report || !Array.isArray(reading.items))
    throw new SyntaxError('it has no report or no items')
  return reading as Reading
}
