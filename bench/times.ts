import { existsSync, readFileSync } from 'node:fs'
import type { Report, Span } from '../src/evidence/index.ts'
import { analyseShipped } from '../src/engines.ts'
import type { Analysis } from '../src/language/index.ts'
import { findTimes, type FoundTime } from '../src/readings/times/find.ts'
import { timeLanguage } from '../src/readings/times/languages.ts'
import { reportOf } from './report-of.ts'
import { timexes3Of } from './timex3.ts'
import type { Yardsticks } from './yardsticks.ts'

/**
 * Measures the times reader on texts annotated by others: spans (strict, and relaxed: any overlap) and
 * TIMEX3 values on TempEval-3; dates of utterances on the Recognizers' set; and its speed, apart from
 * tagging. Prints what is wrong with `--misses`. Skips, with a line, what is not there.
 */
export function run(args: readonly string[] = []): Yardsticks {
  const measured = { ...tempEval(args), ...recognizers(args) }
  speed()
  return measured
}

interface Text {
  readonly dct: string
  readonly text: string
  readonly timexes: readonly Timex[]
}

interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
  readonly text: string
}

function tempEval(args: readonly string[]): Yardsticks {
  const texts = linesOf('timex_tempeval3')
  if (!texts) return {}
  const count = { gold: 0, got: 0, strict: 0, relaxed: 0, value: 0 }
  for (const each of texts) {
    const got = timexesOf(each)
    const left = new Set(got)
    count.gold += each.timexes.length
    count.got += got.length
    for (const gold of each.timexes) {
      const hit =
        [...left].find(({ span }) => span[0] === gold.start && span[1] === gold.end) ??
        [...left].find(({ span }) => span[0] < gold.end && gold.start < span[1])
      if (hit) left.delete(hit)
      const strict = hit?.span[0] === gold.start && hit.span[1] === gold.end
      if (hit) count.relaxed++
      if (strict) count.strict++
      if (hit?.value === gold.value) count.value++
      if (args.includes('--misses') && !(strict && hit.value === gold.value))
        console.log(
          `${hit ? (strict ? 'VALUE' : 'SPAN ') : 'MISS '} ${each.dct.slice(0, 10)} ${gold.type} “${gold.text}” ${gold.value}` +
            (hit ? ` got “${each.text.slice(...hit.span)}” ${hit.value} by ${hit.rule}` : '') +
            ` :: ${around(each.text, [gold.start, gold.end])}`,
        )
    }
    if (args.includes('--misses'))
      for (const { span, value, rule } of left)
        console.log(`EXTRA “${each.text.slice(...span)}” ${value} by ${rule} :: ${around(each.text, span)}`)
  }
  const f1 = (hits: number): number => (200 * hits) / (count.gold + count.got || 1)
  const [value, strict, relaxed] = [f1(count.value), f1(count.strict), f1(count.relaxed)]
  console.log(
    `timex_tempeval3: value F1 ${value.toFixed(1)} strict F1 ${strict.toFixed(1)}` +
      ` relaxed F1 ${relaxed.toFixed(1)} (gold ${count.gold}, got ${count.got})`,
  )
  return { 'TempEval-3 value': value, 'TempEval-3 strict spans': strict }
}

function timexesOf({ text, dct }: Text) {
  const found = foundIn(text, dct)
  return found.flatMap((each, i) => timexes3Of(text, each, found.slice(0, i)))
}

/** Right: one of our times has the span and a value that one of the gold's resolutions has. */
function recognizers(args: readonly string[]): Yardsticks {
  const texts = linesOf('timex_ms_recognizers')?.filter(({ dct }) => dct)
  if (!texts) return {}
  let right = 0
  let all = 0
  const causes = new Map<string, number>()
  for (const each of texts)
    for (const gold of each.timexes) {
      all++
      const cause = causeOf(each, gold as Timex & { resolutions: readonly Resolution[] })
      if (cause === undefined) right++
      else causes.set(cause, (causes.get(cause) ?? 0) + 1)
      if (cause !== undefined && args.includes('--misses'))
        console.log(`${cause} ${each.dct.slice(0, 10)} “${gold.text}” ${gold.value} :: ${each.text}`)
    }
  const worst = [...causes].sort((a, b) => b[1] - a[1]).slice(0, 10)
  console.log(`timex_ms_recognizers: ${((100 * right) / all).toFixed(1)} % of ${all} right`)
  for (const [cause, n] of worst) console.log(`  ${n} ${cause}`)
  return { 'Recognizers right': (100 * right) / all }
}

interface Resolution {
  readonly timex: string
  readonly type: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
}

function causeOf({ text, dct }: Text, gold: Timex & { resolutions: readonly Resolution[] }) {
  const hits = foundIn(text, dct).filter(({ span }) => span[0] < gold.end && gold.start < span[1])
  const hit = hits[0]
  if (!hit) return `not found: ${gold.type}`
  if (!hit.value) return `no value: ${gold.type}`
  const { value } = hit
  if ('duration' in value) return gold.value === value.duration ? undefined : `other value: ${gold.type}`
  if ('every' in value) return gold.type === 'set' ? undefined : `other kind: ${gold.type}`
  const { start: first, end: last = first } = value
  const spelt = gold.resolutions.map(({ value: at, start, end }) => ({
    at: at?.replace(' ', 'T'),
    start: start?.replace(' ', 'T'),
    end: end?.replace(' ', 'T'),
  }))
  const same = spelt.some(({ at, start, end }) =>
    at === undefined
      ? start === undefined
        ? end !== undefined && end.startsWith(last)
        : start.startsWith(first) && (end === undefined || end.startsWith(last) || end === dayAfter(last))
      : at.startsWith(first) || (gold.type === 'time' && first.includes(at.slice(0, 5))),
  )
  return same ? undefined : `other value: ${gold.type}`
}

/** The Recognizers' ranges end before their last day. */
function dayAfter(end: string): string {
  if (/^\d{4}$/.test(end)) return `${Number(end) + 1}-01-01`
  const [year = 0, month = 1, day] = end.slice(0, 10).split('-').map(Number)
  const next = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1)
  return new Date(next).toISOString().slice(0, 10)
}

function speed(): void {
  const texts = linesOf('timex_tempeval3')?.slice(0, 100)
  const language = timeLanguage('en')
  if (!texts || !language) return
  const ready = texts.map(({ text, dct }): [Report, Analysis] => [
    reportOf(text, dct.slice(0, 10)),
    analyseShipped(text, 'en'),
  ])
  const words = ready.reduce((sum, [, { size }]) => sum + size, 0)
  const rounds = 5
  const readAll = (): void => ready.forEach(([report, analysis]) => findTimes(report, analysis, language))
  readAll()
  const start = process.cpuUsage()
  for (let i = 0; i < rounds; i++) readAll()
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  console.log(
    `times: ${Math.round((words * rounds) / 600 / seconds)} reports of 600 words a second, tagging apart`,
  )
}

function foundIn(text: string, dct: string): readonly FoundTime[] {
  const language = timeLanguage('en')
  return language ? findTimes(reportOf(text, dct.slice(0, 10)), analyseShipped(text, 'en'), language) : []
}

function linesOf(set: string): readonly Text[] | undefined {
  const file = `../shared/benchmarks/${set}/dev.jsonl`
  if (!existsSync(file)) {
    console.log(`${set}: skipped, ${file} is not there`)
    return undefined
  }
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Text)
}

function around(text: string, [start, end]: Span): string {
  return text.slice(Math.max(0, start - 40), end + 25).replace(/\s+/g, ' ')
}
