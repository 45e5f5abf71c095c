import { existsSync, readFileSync } from 'node:fs'
import { makeTools, readReport, type Reading } from '../src/pipeline.ts'
import { gather, keyDates } from '../src/record/index.ts'
import { reportOf } from './report-of.ts'
import type { Yardsticks } from './yardsticks.ts'

const ARTICLES = '../shared/benchmarks/articles_t17/dev.jsonl'
const TIMELINES = '../shared/benchmarks/timelines_human/dev.jsonl'

/**
 * Chooses the days that matter in dated articles, as many as a timeline made by a journalist has, and counts
 * how many of them it has too (F1 of dates). Beside it, on the same articles: the days that articles name
 * most often, and those on which most articles appeared. Skips, with a line, what is not there.
 */
export function run(args: readonly string[] = []): Yardsticks {
  if (!existsSync(ARTICLES) || !existsSync(TIMELINES)) {
    console.log('timelines: skipped, the articles or timelines are not there')
    return {}
  }
  const articles = linesOf<Article>(ARTICLES)
  const timelines = linesOf<Timeline>(TIMELINES)
  const topics = [...new Set(articles.map(({ topic }) => topic))].filter((topic) =>
    timelines.some((timeline) => timeline.topic === topic),
  )
  const scores = topics.flatMap((topic) => {
    const readings = readingsOf(articles.filter((article) => article.topic === topic))
    const record = gather(readings, { madeBy: 'bench' })
    return timelines
      .filter((timeline) => timeline.topic === topic)
      .map(({ id, timeline }) => {
        const gold = new Set(timeline.map(({ date }) => date))
        const ours = keyDates(record, gold.size)
        const score: Score = {
          ours: f1(
            ours.map(({ day }) => day),
            gold,
          ),
          named: f1(mostNamed(readings, gold.size), gold),
          published: f1(mostPublished(readings, gold.size), gold),
        }
        console.log(`${id} (${gold.size} days): ${told(score)}`)
        if (args.includes('--days'))
          for (const { day, items } of ours)
            console.log(
              `  ${gold.has(day) ? '+' : ' '} ${day} ${items[0]?.mentions[0]?.quote.slice(0, 120) ?? ''}`,
            )
        return score
      })
  })
  const mean = (field: keyof Score) => scores.reduce((sum, score) => sum + score[field], 0) / scores.length
  const means: Score = { ours: mean('ours'), named: mean('named'), published: mean('published') }
  console.log(`timelines, date F1, mean of ${scores.length}: ${told(means)}`)
  return { 'timeline dates F1': means.ours, 'timeline dates F1, most named': means.named }
}

interface Article {
  readonly id: string
  readonly topic: string
  readonly date: string
  readonly text: string
}

interface Timeline {
  readonly id: string
  readonly topic: string
  readonly timeline: readonly { readonly date: string }[]
}

interface Score {
  readonly ours: number
  readonly named: number
  readonly published: number
}

function linesOf<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

function readingsOf(articles: readonly Article[]): readonly Reading[] {
  const tools = makeTools({ madeBy: 'bench' })
  return articles.map(({ id, text, date }) =>
    readReport({ ...reportOf(text, date), id, file: id, source_sha256: id }, tools),
  )
}

/** The `n` days that most time expressions of the articles mean. */
function mostNamed(readings: readonly Reading[], n: number): readonly string[] {
  return most(
    readings.flatMap(({ times }) =>
      times.flatMap(({ type, value }) =>
        type === 'date' && value && 'start' in value && value.precision === 'day' && value.end === value.start
          ? [value.start]
          : [],
      ),
    ),
    n,
  )
}

function mostPublished(readings: readonly Reading[], n: number): readonly string[] {
  return most(
    readings.flatMap(({ report }) => report.published?.start ?? []),
    n,
  )
}

function most(days: readonly string[], n: number): readonly string[] {
  const counts = new Map<string, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, n)
    .map(([day]) => day)
}

/** In per cent. */
function f1(days: readonly string[], gold: ReadonlySet<string>): number {
  const hits = days.filter((day) => gold.has(day)).length
  return (200 * hits) / (days.length + gold.size || 1)
}

function told({ ours, named, published }: Score): string {
  return `ours ${ours.toFixed(1)}, most named ${named.toFixed(1)}, most published ${published.toFixed(1)}`
}
