// How much of an article is taken in, and how little beside: word shingles against articles cut out by hand.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { takeIn } from '../src/intake/index.ts'

const PAGES = '../shared/benchmarks/html_scrapinghub'
const TEXTS = '../shared/benchmarks/bulk_official_news/dev.jsonl'

interface Row {
  readonly id: string
  readonly url?: string
  readonly text: string
  readonly html_file?: string
}

/** Prints the figures, with `--misses` also where they are low; skips, with a line, what is not there. */
export function run(args: readonly string[] = []): void {
  const listed = args.includes('--misses')
  if (existsSync(PAGES)) benchPages(listed)
  else console.log(`skipped: there is no ${PAGES}`)
  if (existsSync(TEXTS)) benchTexts(listed)
  else console.log(`skipped: there is no ${TEXTS}`)
}

/** Article extraction, scored as the Zyte article extraction benchmark does: 4-word shingles, a mean a page. */
function benchPages(listed: boolean) {
  const scores = rowsOf(`${PAGES}/dev.jsonl`).map((row) => {
    const bytes = gunzipSync(readFileSync(`${PAGES}/${row.html_file}`))
    const taken = takeIn({ file: `${row.id}.html`, bytes, ...(row.url && { url: row.url }) })
    return { id: row.id, ...shingleScore(row.text, 'report' in taken ? bodyOf(taken.report) : '') }
  })
  const precision = mean(scores.map((s) => s.precision))
  const recall = mean(scores.map((s) => s.recall))
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(
    `article text, ${scores.length} pages: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
  )
  if (!listed) return
  for (const s of scores.filter((s) => Math.min(s.precision, s.recall) < 0.9))
    console.log(`  ${s.id.slice(0, 12)} P ${s.precision.toFixed(2)} R ${s.recall.toFixed(2)}`)
}

/** Texts that are clean already: what share of their words is still there. */
function benchTexts(listed: boolean) {
  let kept = 0
  let all = 0
  let failed = 0
  const rows = rowsOf(TEXTS)
  for (const row of rows) {
    const taken = takeIn({
      file: `${row.id.replace(/.*\//, '')}.txt`,
      bytes: new TextEncoder().encode(row.text),
    })
    const words = wordsOf(row.text.replace(/<[^>]*>|\]\([^)]*\)/g, ' ')).length
    const left = 'report' in taken ? wordsOf(taken.report.text).length : 0
    if (!('report' in taken)) failed++
    if (listed && left < words * 0.9) console.log(`  ${row.id}: ${left} of ${words} words`)
    kept += Math.min(left, words)
    all += words
  }
  console.log(
    `clean texts, ${rows.length}: ${((100 * kept) / all).toFixed(2)} % of words kept, ${failed} not taken in`,
  )
}

function bodyOf(report: { readonly text: string; readonly title_span?: readonly [number, number] }): string {
  return report.text.slice(report.title_span?.[1] ?? 0)
}

function shingleScore(truth: string, found: string): { precision: number; recall: number } {
  const a = shingles(truth)
  const b = shingles(found)
  let both = 0
  for (const [shingle, n] of a) both += Math.min(n, b.get(shingle) ?? 0)
  const [na, nb] = [sizeOf(a), sizeOf(b)]
  return { precision: nb ? both / nb : na ? 0 : 1, recall: na ? both / na : 1 }
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((x, y) => x + y, 0)
}

function shingles(text: string): Map<string, number> {
  const words = wordsOf(text)
  const counts = new Map<string, number>()
  const last = Math.max(1, words.length - 3)
  for (let i = 0; i < last && words.length; i++) {
    const shingle = words.slice(i, i + 4).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

function rowsOf(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / (values.length || 1)
}
