import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { makeTools, readPage } from '../src/pipeline.ts'
import { parseKnownActors, type Reading } from '../src/readings/index.ts'
import { asNumbers, parseGold, scoreReadings, stemOf, verdictsOn } from './score/index.ts'
import type { Gold, Judged } from './score/index.ts'
import type { Yardsticks } from './yardsticks.ts'

/**
 * Every yardstick of reading in one table, beside the figures of the last commit that was measured, and the
 * gold items gained and lost since. `--quick`: gold sets only. With `--keep` the figures become the line of
 * the present commit in `bench/history.jsonl`. Sets whose texts are not
 * there are left out.
 */
export async function run(args: readonly string[] = []): Promise<void> {
  const quick = args.includes('--quick')
  const sets = SETS.map((set) => ({ ...set, judged: judgedOf(set) })).filter(({ judged }) => judged.length)
  const now: Line = {
    commit: presentCommit(),
    figures: rounded({
      ...Object.assign({}, ...sets.map(({ name, judged }) => figuresOf(name, judged))),
      ...(quick ? {} : await otherBenches()),
    }),
    right: sets.flatMap(({ name, judged }) => judged.flatMap((one) => rightItems(name, one))).sort(),
  }
  const history = historyLines().filter(({ commit }) => commit !== now.commit)
  const last = history.at(-1)
  console.log(table(now, last))
  if (last) console.log(changes(now, last))
  if (args.includes('--keep')) keep([...history, now])
}

/** What one commit measured. */
interface Line {
  /** Abbreviated; with `+` where files were changed since. */
  readonly commit: string
  readonly figures: Yardsticks
  /** Gold items that were read right, as `set report item`. */
  readonly right: readonly string[]
}

interface GoldSet {
  readonly name: string
  readonly reports: string
  readonly gold: string
  readonly known?: string
}

const HISTORY = new URL('history.jsonl', import.meta.url)

const SETS: readonly GoldSet[] = [
  { name: 'seeds', reports: '../shared/seeds', gold: '../shared/gold/seeds' },
  { name: 'dev', reports: '../shared/gold/dev/reports', gold: '../shared/gold/dev/gold' },
  { name: 'sample', reports: 'sample/reports', gold: 'sample/gold', known: 'sample/actors.yaml' },
]

/** Benches that return what they measured. */
const BENCHES = ['times', 'quotations', 'entities', 'events', 'silence', 'unheld']

function judgedOf({ name, reports, gold, known }: GoldSet): readonly Judged[] {
  if (!existsSync(reports) || !existsSync(gold)) {
    console.log(`${name}: skipped, no reports at ${reports}`)
    return []
  }
  const actors = known === undefined ? [] : parseKnownActors(parse(readFileSync(known, 'utf8')))
  const tools = makeTools({ madeBy: 'demarche (bench)', known: actors })
  return readdirSync(reports)
    .sort()
    .flatMap((file): Judged[] => {
      const path = join(gold, `${stemOf(file)}.gold.json`)
      if (!existsSync(path)) return []
      const taken = readPage({ file, bytes: readFileSync(join(reports, file)) }, tools)
      return 'reading' in taken ? [[taken.reading, parseGold(readFileSync(path, 'utf8'))]] : []
    })
}

function figuresOf(set: string, judged: readonly Judged[]): Yardsticks {
  const numbers = Object.entries(asNumbers(scoreReadings(judged)))
  return Object.fromEntries(numbers.map(([name, share]) => [`${set} ${name}`, 100 * share]))
}

function rightItems(set: string, [reading, gold]: readonly [Reading, Gold]): readonly string[] {
  return verdictsOn(reading, gold).flatMap(({ verdict, gold: item }) =>
    verdict === 'right' && item ? [`${set} ${stemOf(reading.report.file)} ${item.id}`] : [],
  )
}

async function otherBenches(): Promise<Yardsticks> {
  const measured: Record<string, number> = {}
  for (const name of BENCHES) {
    const file = new URL(`${name}.ts`, import.meta.url)
    const bench = (await import(file.href)) as { run: () => Yardsticks | Promise<Yardsticks> }
    Object.assign(measured, await bench.run())
  }
  return measured
}

function table(now: Line, last: Line | undefined): string {
  const names = [...new Set([...Object.keys(now.figures), ...Object.keys(last?.figures ?? {})])]
  const rows = names.map((name) => {
    const [is, was] = [now.figures[name], last?.figures[name]]
    const step = is === undefined || was === undefined ? 0 : is - was
    return [
      name.padEnd(34),
      inColumn(is?.toFixed(1)),
      inColumn(was?.toFixed(1)),
      step === 0 ? '' : `${step > 0 ? '+' : ''}${step.toFixed(1)}`.padStart(7),
    ].join(' ')
  })
  const head = `${''.padEnd(34)} ${inColumn(now.commit)} ${inColumn(last?.commit)}`
  return [head, ...rows].map((row) => row.trimEnd()).join('\n')
}

function changes(now: Line, last: Line): string {
  const [is, was] = [new Set(now.right), new Set(last.right)]
  const gained = now.right.filter((item) => !was.has(item))
  const lost = last.right.filter((item) => !is.has(item))
  return [
    `gold items gained: ${gained.length}`,
    ...gained.map((item) => `  + ${item}`),
    `gold items lost: ${lost.length}`,
    ...lost.map((item) => `  - ${item}`),
  ].join('\n')
}

function historyLines(): readonly Line[] {
  if (!existsSync(HISTORY)) return []
  const lines = readFileSync(HISTORY, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Line)
}

function keep(history: readonly Line[]): void {
  writeFileSync(HISTORY, history.map((line) => `${JSON.stringify(line)}\n`).join(''))
  console.log(`kept: ${history.length} commits in bench/history.jsonl`)
}

function presentCommit(): string {
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'models') !== ''
  return git('rev-parse', '--short=8', 'HEAD') + (changed ? '+' : '')
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim()
}

function rounded(figures: Yardsticks): Yardsticks {
  return Object.fromEntries(Object.entries(figures).map(([name, x]) => [name, Math.round(10 * x) / 10]))
}

function inColumn(text = ''): string {
  return text.padStart(9)
}
