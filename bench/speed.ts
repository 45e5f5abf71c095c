// How many reports of 600 words are read in a second of one core, step by step, beside wink-nlp's tokens and tags
// of the same texts in the same run. Seconds are of the processor, of all threads, so that other work matters little.

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { analyseWith } from '../src/engines.ts'
import type { Report } from '../src/evidence/index.ts'
import { takeIn, type RawPage } from '../src/intake/index.ts'
import type { Analysis } from '../src/language/index.ts'
import { makeTools, readReport, type Tools } from '../src/pipeline.ts'
import { read, type Reader } from '../src/readings/index.ts'

const NEWS = '../shared/benchmarks/bulk_official_news/dev.jsonl'
const [WORDS, REPORTS, ROUNDS] = [600, 200, 3]

/** `speed` reads 200 reports three times; `speed N` then N reports more, and says how the memory grows. */
export function run([more = '0']: readonly string[]): void {
  if (!existsSync(NEWS)) return console.log(`speed: skipped, ${NEWS} is absent`)
  const pages = pagesOf(readFileSync(NEWS, 'utf8'))
  const require = createRequire(import.meta.url)
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  const tools = makeTools({ madeBy: 'speed' })
  const some = pages.slice(0, REPORTS)
  const rounds = Array.from(
    { length: ROUNDS + 1 },
    () => new Map([...readSteps(some, tools), ...readWhole(some, tools, wink)]),
  )
  // The first round warms up; of the others the fastest counts for each step.
  const steps = [...rounds[0]!.keys()].map(
    (step) => [step, Math.min(...rounds.slice(1).map((round) => round.get(step)!))] as const,
  )
  const peer = new Map(steps).get(PEER)!
  for (const [step, spent] of steps)
    console.log(
      `${step.padEnd(28)} ${(REPORTS / spent).toFixed(0).padStart(6)} reports a second, ` +
        `${((spent / REPORTS) * 1000).toFixed(2).padStart(6)} ms each, ${(spent / peer).toFixed(2).padStart(6)} times ${PEER}`,
    )
  if (Number(more)) memory(pages, tools, Number(more))
}

const PEER = 'wink-nlp'
const WHOLE = 'the whole reading'
const THREE = ['times', 'actors', 'statements']

/** Reports of exactly 600 words, with a head as feeds give it. */
function pagesOf(lines: string): readonly RawPage[] {
  const pages: RawPage[] = []
  for (const line of lines.split('\n')) {
    if (line === '') continue
    const { title, source, date, text } = JSON.parse(line) as Record<
      'title' | 'source' | 'date' | 'text',
      string
    >
    const last = [...text.matchAll(/\S+/g)][WORDS - 1]
    if (!last) continue
    const words = `${title}\n${source}, ${date}\n\n${text.slice(0, last.index + last[0].length)}`
    pages.push({ file: `report-${pages.length}.txt`, bytes: new TextEncoder().encode(words) })
  }
  return pages
}

type Wink = { readDoc(text: string): { tokens(): { length(): number } } }

/**
 * Seconds that reading all pages takes us and the peer, page by page in turn. Steps are not timed here: asking for
 * the time that often takes a tenth of it.
 */
function readWhole(pages: readonly RawPage[], tools: Tools, wink: Wink): readonly [string, number][] {
  let [ours, peers] = [0, 0]
  for (const page of pages) {
    let text = ''
    ours += secondsOf(() => {
      const report = reportOf(page)
      readReport(report, tools)
      text = report.text
    })
    peers += secondsOf(() => {
      wink.readDoc(text).tokens().length()
    })
  }
  return [
    [WHOLE, ours],
    [PEER, peers],
  ]
}

function secondsOf(work: () => void): number {
  const from = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}

/** Seconds that each step takes for all pages. */
function readSteps(pages: readonly RawPage[], tools: Tools): ReadonlyMap<string, number> {
  const seconds = new Map<string, number>()
  const timed = <Value>(steps: readonly string[], work: () => Value): Value => {
    let value: Value
    const spent = secondsOf(() => {
      value = work()
    })
    for (const step of steps) seconds.set(step, (seconds.get(step) ?? 0) + spent)
    return value!
  }
  const readers = tools.readers.map((reader): Reader => {
    const steps = [reader.name, ...(THREE.includes(reader.name) ? [THREE.join(', ')] : [])]
    return { ...reader, read: (...given) => timed(steps, () => reader.read(...given)) }
  })
  for (const page of pages) {
    const report = timed(['intake'], () => reportOf(page))
    const analysis = withLinksTimed(
      timed(['language'], () => analyseWith(tools.engines, report.text, report.language)),
      (work) => timed(['links that readers ask for'], work),
    )
    read(report, analysis, readers, tools.madeBy)
  }
  return seconds
}

function reportOf(page: RawPage): Report {
  const taken = takeIn(page)
  if ('problem' in taken) throw new Error(`Cannot take in ${page.file}: ${taken.problem.says}`)
  return taken.report
}

/** The analysis, of which finding the links of a sentence is timed: when it is first asked about. */
function withLinksTimed(analysis: Analysis, timed: <Value>(work: () => Value) => Value): Analysis {
  const { links, sentences, size } = analysis
  const known = new Uint8Array(size)
  const find = (i: number): void => {
    if (known[i]) return
    const s = sentences.findLastIndex((first) => first <= i)
    known.fill(1, sentences[s], sentences[s + 1])
    timed(() => links.head(i))
  }
  return {
    ...analysis,
    links: {
      head: (i) => (find(i), links.head(i)),
      relation: (i) => (find(i), links.relation(i)),
      dependents: (i) => (find(i), links.dependents(i)),
    },
  }
}

/** Reads `count` reports, and says how much memory is held after each fifth of them. */
function memory(pages: readonly RawPage[], tools: Tools, count: number): void {
  for (let i = 1; i <= count; i++) {
    const report = reportOf(pages[i % pages.length]!)
    read(report, analyseWith(tools.engines, report.text, report.language), tools.readers, tools.madeBy)
    if (i % Math.ceil(count / 5) !== 0) continue
    const { rss, heapUsed } = process.memoryUsage()
    console.log(`${i} reports read: ${(rss / 1e6).toFixed(0)} MB, heap ${(heapUsed / 1e6).toFixed(0)} MB`)
  }
}
