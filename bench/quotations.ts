import { existsSync, readFileSync } from 'node:fs'
import type { Report, Span } from '../src/evidence/index.ts'
import { analyseShipped } from '../src/engines.ts'
import { reportOf } from './report-of.ts'
import type { Yardsticks } from './yardsticks.ts'
import { makeReaders, NOTHING_FOUND, type Findings, type Statement } from '../src/readings/index.ts'

/**
 * Measures the statements reader on the quotations of PolNeAR's texts: overlap F1 of contents (one gold
 * quotation and one statement, paired greedily, share words), words in both, and how often the source of a
 * found one is right. Indirect quotations are counted where their cue is a verb of saying, as the gold
 * also holds beliefs, wishes and facts. Prints what is wrong with `--misses KIND`. Then its speed, warm,
 * apart from tagging and the readers before it. Skips, with a line, what is not there.
 */
export function run(args: readonly string[] = []): Yardsticks {
  const path = '../shared/benchmarks/quotes_polnear/dev.jsonl'
  if (!existsSync(path)) {
    console.log('quotes_polnear: skipped, no texts at ' + path)
    return {}
  }
  const texts = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Text)
  const readers = makeReaders({})
  const shown = args.includes('--misses') ? args[args.indexOf('--misses') + 1] : undefined
  const counts: Record<string, Count> = {}
  for (const each of texts.slice(0, args.includes('--few') ? 120 : undefined)) {
    const { statements } = statementsOf(each, readers)
    for (const kind of ['direct', 'mixed', 'direct+mixed', 'saying', 'all'])
      countText((counts[kind] ??= emptyCount()), each, statements, kind, kind === shown)
  }
  for (const [kind, count] of Object.entries(counts)) console.log(`quotes_polnear ${kind}: ${figures(count)}`)
  const again = texts.slice(0, 60).map((each) => ({ each, ...statementsOf(each, readers) }))
  const spent = again.reduce((sum, { seconds }) => sum + seconds, 0)
  const words = again.reduce((sum, { each }) => sum + each.text.split(/\s+/u).length, 0)
  console.log(`quotes_polnear speed: ${Math.round(words / 600 / spent)} reports of 600 words a second`)
  const quoted = counts['direct+mixed']!
  return {
    'PolNeAR direct and mixed': f1(quoted.found, quoted.gold, quoted.got),
    'PolNeAR source of these': part(quoted.source, quoted.sourced),
    'PolNeAR indirect': f1(counts['saying']!.found, counts['saying']!.gold, counts['saying']!.got),
    'PolNeAR all': f1(counts['all']!.found, counts['all']!.gold, counts['all']!.got),
  }
}

interface Quotation {
  readonly content_spans: readonly Span[]
  readonly cue_span?: Span
  readonly source_spans: readonly Span[]
  readonly kind: 'direct' | 'indirect' | 'mixed'
}

interface Text {
  readonly id: string
  readonly text: string
  readonly quotations: readonly Quotation[]
}

interface Count {
  gold: number
  got: number
  found: number
  /** Found ones whose gold has a source, and of these the right. */
  sourced: number
  source: number
  /** Words of gold contents, of ours, and in both. */
  goldWords: number
  gotWords: number
  bothWords: number
}

const emptyCount = (): Count => ({
  gold: 0,
  got: 0,
  found: 0,
  sourced: 0,
  source: 0,
  goldWords: 0,
  gotWords: 0,
  bothWords: 0,
})

// Stems of verbs that report words. The gold's other cues ("believes", "wants", "shows") are out of scope.
const SAYING =
  /\b(?:sa(?:y|id|ys|ying)\b|t(?:ell|old)|add(?:s|ed|ing)\b|according to|stat(?:e|es|ed|ing)\b|not(?:e|es|ed|ing)\b|claim|insist|argu|warn|stress|emphasi[sz]|confirm|reveal|announc|explain|declar|report(?:s|ed|ing)\b|suggest|admit|conced|acknowledg|reiterat|remark|observ|comment|conclud|repl(?:y|ied)|respond|answer|assert|maintain|contend|alleg|den(?:y|ie)|boast|jok|tweet|wr(?:ote|ites?|iting|itten)\b|disclos|mention|point(?:s|ed|ing)? out|call(?:s|ed|ing)\b|describ|accus|prais|thank|criticiz|criticis|condemn|denounc|blam|welcom|predict|vow|pledg|promis|recall|ask(?:s|ed|ing)\b|call(?:s|ed|ing) for|urg(?:e|es|ed|ing)\b)/iu

function statementsOf({ id, text }: Text, readers: ReturnType<typeof makeReaders>) {
  const report: Report = { ...reportOf(text, undefined), id, file: id }
  const analysis = analyseShipped(text, 'en')
  let found: Findings = NOTHING_FOUND
  let seconds = 0
  for (const reader of readers) {
    const from = process.cpuUsage()
    found = { ...found, ...reader.read(report, analysis, found) }
    const { user, system } = process.cpuUsage(from)
    if (reader.name === 'statements') seconds = (user + system) / 1e6
    if (reader.name === 'statements') break
  }
  return { statements: found.statements, seconds }
}

function countText(count: Count, each: Text, all: readonly Statement[], kind: string, shown: boolean): void {
  const wanted = each.quotations.filter((quotation) => belongs(quotation, each.text, kind))
  // A statement that is a gold quotation of another kind is no mistake of this one.
  const others = each.quotations.filter((quotation) => !wanted.includes(quotation))
  const left = new Set(all)
  const pairs = paired(each.text, wanted, left)
  for (const [, statement] of paired(each.text, others, left)) left.delete(statement)
  const form =
    kind === 'saying' ? ['indirect'] : kind === 'all' ? ['direct', 'mixed', 'indirect'] : kind.split('+')
  const extra = [...left].filter((statement) => form.includes(statement.form))
  count.gold += wanted.length
  count.found += pairs.size
  count.got += pairs.size + extra.length
  for (const [quotation, statement] of pairs) {
    const [gold, got] = [wordsIn(each.text, quotation.content_spans), wordsIn(each.text, statement.content)]
    count.goldWords += gold.size
    count.gotWords += got.size
    count.bothWords += [...gold].filter((at) => got.has(at)).length
    if (quotation.source_spans.length === 0) continue
    count.sourced++
    if (sourceRight(quotation, statement)) count.source++
    else if (shown) show('SOURCE', each, quotation.content_spans, sourcesOf(each, quotation, statement))
  }
  for (const quotation of wanted)
    if (!pairs.has(quotation)) {
      count.goldWords += wordsIn(each.text, quotation.content_spans).size
      if (shown) show('MISS  ', each, quotation.content_spans, cueOf(each, quotation))
    }
  for (const statement of extra) {
    count.gotWords += wordsIn(each.text, statement.content).size
    if (shown) show('EXTRA ', each, statement.content, `by ${statement.by_rule}`)
  }
}

function belongs(quotation: Quotation, text: string, kind: string): boolean {
  if (kind === 'all') return belongs(quotation, text, 'saying') || quotation.kind !== 'indirect'
  if (kind !== 'saying') return kind.split('+').includes(quotation.kind)
  const cue = quotation.cue_span ? text.slice(...quotation.cue_span) : ''
  return quotation.kind === 'indirect' && SAYING.test(cue)
}

/** Pairs greedily by words shared, and takes the paired statements out of `left`. */
function paired(
  text: string,
  quotations: readonly Quotation[],
  left: Set<Statement>,
): Map<Quotation, Statement> {
  const all = quotations.flatMap((quotation) => {
    const gold = wordsIn(text, quotation.content_spans)
    return [...left].flatMap((statement) => {
      const got = wordsIn(text, statement.content)
      const both = [...gold].filter((at) => got.has(at)).length
      return both > 0 ? [{ quotation, statement, share: both / (gold.size + got.size - both) }] : []
    })
  })
  const pairs = new Map<Quotation, Statement>()
  for (const { quotation, statement } of all.sort((a, b) => b.share - a.share))
    if (!pairs.has(quotation) && left.delete(statement)) pairs.set(quotation, statement)
  return pairs
}

/** Places of the words in spans. */
function wordsIn(text: string, spans: readonly Span[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of spans)
    for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) found.add(start + word.index)
  return found
}

function sourceRight(quotation: Quotation, statement: Statement): boolean {
  return statement.speaker.some(({ span }) =>
    quotation.source_spans.some(([start, end]) => span[0] < end && start < span[1]),
  )
}

function sourcesOf({ text }: Text, { source_spans }: Quotation, { speaker, by_rule }: Statement): string {
  return `gold “${source_spans.map((span) => text.slice(...span)).join(' ')}” got “${speaker.map((ref) => ref.text).join(', ')}” by ${by_rule}`
}

function cueOf({ text }: Text, { source_spans, cue_span }: Quotation): string {
  return `${source_spans.map((span) => text.slice(...span)).join(' ')} / ${cue_span ? text.slice(...cue_span) : ''}`
}

function show(what: string, { id, text }: Text, spans: readonly Span[], note: string): void {
  const [start = 0] = spans[0] ?? []
  const end = spans.at(-1)?.[1] ?? 0
  const around = `${text.slice(Math.max(0, start - 90), start)}⟦${text.slice(start, Math.min(end, start + 160))}⟧${text.slice(end, end + 70)}`
  console.log(`${what} ${id.slice(0, 24)} ${note} :: ${around.replace(/\s+/gu, ' ')}`)
}

function figures(count: Count): string {
  const overlap = f1(count.found, count.gold, count.got).toFixed(1)
  const words = f1(count.bothWords, count.goldWords, count.gotWords).toFixed(1)
  const [precision, recall] = [part(count.found, count.got), part(count.found, count.gold)]
  return (
    `overlap F1 ${overlap} (P ${precision.toFixed(1)} R ${recall.toFixed(1)}) words F1 ${words}` +
    ` source ${part(count.source, count.sourced).toFixed(1)} % (gold ${count.gold}, got ${count.got})`
  )
}

/** In per cent, as is `part`. */
function f1(both: number, gold: number, got: number): number {
  return (200 * both) / (gold + got || 1)
}

function part(some: number, all: number): number {
  return (100 * some) / (all || 1)
}
