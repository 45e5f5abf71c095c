import { existsSync, readFileSync } from 'node:fs'
import { findCopies } from '../src/record/copies.ts'
import type { Text as Ordered } from '../src/record/sheets.ts'
import { seeded } from './crowd.ts'

type Text = Omit<Ordered, 'order'>

const BULK = '../shared/benchmarks/bulk_official_news/dev.jsonl'
const CLUSTERS = '../shared/benchmarks/clusters_news5w1h/dev.jsonl'

/**
 * Measures how many copies are found: real texts, each copied with a share of its words changed,
 * sentences reordered and some cut, under a new headline and between other words; then prints the
 * copies found among articles that share a topic, to be judged by eye. Skips, with a line, what is not there.
 */
export function run(args: readonly string[] = []): void {
  if (existsSync(BULK)) for (const share of [0, 0.05, 0.1, 0.2]) measure(share)
  else console.log(`copies: skipped, ${BULK} is not there`)
  if (existsSync(CLUSTERS)) byTopic(args.includes('--pairs'))
  else console.log(`topics: skipped, ${CLUSTERS} is not there`)
}

function measure(share: number): void {
  const texts = lines(BULK).filter(({ text }) => text.length > 600 && text.length < 8000)
  const chance = seeded(17)
  const chosen = texts.filter((_, i) => i % 4 === 0)
  const copies = chosen.map(({ id, text, day }): Text => ({
    id: `${id} (copy)`,
    text: copied(text, share, chance),
    ...(day === undefined ? {} : { day: day + 1 }),
    publisher: 'another paper',
  }))
  const found = findCopies([...texts, ...copies])
  const before = findCopies(texts)
  const right = copies.filter(({ id }) => {
    const of = found.get(id)?.of
    const original = id.replace(/ \(copy\)$/, '')
    return of !== undefined && of === (before.get(original)?.of ?? original)
  })
  const elsewhere = copies.filter(({ id }) => found.has(id)).length - right.length
  const percent = ((100 * right.length) / copies.length).toFixed(1)
  console.log(
    `copies with ${100 * share} % of words changed: recall ${percent} (${copies.length}), ${elsewhere} given to another text`,
  )
  if (share === 0) console.log(`copies among the ${texts.length} originals: ${before.size}`)
}

const BOILERPLATE = [
  'Sign up for our newsletter to get the day in your inbox every morning.',
  'This is a developing story and will be updated as more becomes known.',
  'Follow us on all channels and download our app for alerts on what matters.',
]

function copied(text: string, share: number, chance: () => number): string {
  const sentences = text.split(/(?<=[.!?])\s+/)
  const kept = sentences.filter(() => chance() > 0.25)
  for (let swaps = Math.ceil(kept.length / 5); swaps > 0; swaps--) {
    const [i, j] = [Math.floor(chance() * kept.length), Math.floor(chance() * kept.length)]
    ;[kept[i], kept[j]] = [kept[j]!, kept[i]!]
  }
  const words = text.split(/\s+/)
  const other = () => words[Math.floor(chance() * words.length)]!
  const body = kept.map((sentence) =>
    sentence
      .split(' ')
      .map((word) => (chance() < share ? other() : word))
      .join(' '),
  )
  return ['Another headline for the same', BOILERPLATE[0], ...body, ...BOILERPLATE.slice(1)].join('\n')
}

function byTopic(print: boolean): void {
  const texts = lines(CLUSTERS)
  const found = findCopies(texts)
  console.log(`topics: ${found.size} copies among ${texts.length} articles`)
  if (!print) return
  for (const [id, { of, because }] of found) {
    const head = (which: string) =>
      texts
        .find((text) => text.id === which)!
        .text.slice(0, 300)
        .replaceAll('\n', ' / ')
    console.log(`--- ${because}\n    ${head(id)}\n    ${head(of)}`)
  }
}

function lines(file: string): Text[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text, date, source } = JSON.parse(line) as Record<string, string>
      const day = date ? { day: Math.floor(Date.parse(date.slice(0, 10)) / 86_400_000) } : {}
      return { id: id!, text: text!, ...day, publisher: source! }
    })
}
