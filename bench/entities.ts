import { existsSync, readFileSync } from 'node:fs'
import { analyse } from '../src/language/index.ts'
import { makeReaders, NOTHING_FOUND, type Findings } from '../src/readings/index.ts'
import { reportOf } from './report-of.ts'
import type { Yardsticks } from './yardsticks.ts'

/**
 * Measures the actors reader on the entities of re3d: precision, recall and F1 of the people,
 * organisations (groups among them) and places that are named: gold entities without a capital letter, and
 * pronouns, are left out, as are those fewer than half of the annotators saw. A pair shares half of its
 * characters. A state may be an organisation or a place in the gold, and counts as either. Then its speed,
 * apart from tagging. Skips, with a line, what is not there.
 */
export function run(args: readonly string[] = []): Yardsticks {
  const path = '../shared/benchmarks/events_re3d/dev.jsonl'
  if (!existsSync(path)) {
    console.log(`entities: skipped, no texts at ${path}`)
    return {}
  }
  const texts = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Text)
  const reader = makeReaders({}).find(({ name }) => name === 'actors')!
  const counts = new Map(TYPES.map((type) => [type, { gold: 0, hit: 0, got: 0, right: 0 }]))
  let milliseconds = 0
  let words = 0
  for (const { id, text, entities } of texts) {
    const report = { ...reportOf(text, undefined), id }
    const analysis = analyse(text, 'en')
    const found = { ...NOTHING_FOUND, ...reader.read(report, analysis, NOTHING_FOUND) }
    milliseconds += bestOf(20, () => reader.read(report, analysis, NOTHING_FOUND))
    words += text.split(/\s+/u).length
    for (const type of TYPES)
      count(counts.get(type)!, type, entities, entitiesOf(found), args.includes('--misses'))
  }
  const measured: Record<string, number> = {}
  for (const [type, { gold, hit, got, right }] of counts) {
    const recall = hit / gold
    const precision = right / got
    const f1 = (2 * precision * recall) / (precision + recall)
    measured[`re3d ${type.toLowerCase()}`] = 100 * f1
    console.log(
      `entities ${type}: P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} (${gold} gold)`,
    )
  }
  console.log(
    `entities speed: ${Math.round(words / 600 / (milliseconds / 1000))} reports of 600 words a second`,
  )
  return measured
}

const TYPES = ['Person', 'Organisation', 'Location'] as const
type Type = (typeof TYPES)[number]

interface Entity {
  readonly start: number
  readonly end: number
  readonly types: readonly string[]
  readonly text: string
}

interface Text {
  readonly id: string
  readonly text: string
  readonly entities: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly text: string
    readonly confidence: number
  }[]
}

/** Mentions by name and places, with the types they may have in the gold. */
function entitiesOf({ mentions, places }: Findings): readonly Entity[] {
  return [
    ...mentions
      .filter(({ how, text }) => how !== 'pronoun' && /\p{Lu}/u.test(text))
      .map(({ span: [start, end], actor, text }) => ({ start, end, text, types: typesOf(actor) })),
    ...places.map(({ span: [start, end], text }) => ({
      start,
      end,
      text,
      types: ['Location', 'Organisation'],
    })),
  ]
}

/** The shortest of several runs in milliseconds: what the work costs when nothing else is in the way. */
function bestOf(runs: number, work: () => unknown): number {
  let best = Infinity
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

function typesOf(actor: string): readonly string[] {
  if (actor.startsWith('person/')) return ['Person']
  return actor.startsWith('state/') ? ['Organisation', 'Location', 'Nationality'] : ['Organisation']
}

function count(
  total: { gold: number; hit: number; got: number; right: number },
  type: Type,
  all: Text['entities'],
  found: readonly Entity[],
  show: boolean,
): void {
  const typed = all.filter((entity) => entity.type === type)
  const named = typed.filter(({ text, confidence }) => confidence >= 0.5 && NAMED.test(text))
  for (const entity of named) {
    total.gold++
    if (found.some((each) => each.types.includes(type) && share(each, entity) >= 0.5)) total.hit++
    else if (show) console.log(`missed ${type}: ${entity.text}`)
  }
  // Ours of one type alone: a state that stands as a place in the gold is no false organisation.
  for (const each of found.filter(({ types }) => types[0] === type)) {
    total.got++
    const right = all.some((entity) => each.types.includes(entity.type) && share(each, entity) >= 0.5)
    if (right) total.right++
    else if (show) console.log(`false ${type}: ${each.text}`)
  }
}

// Not a pronoun, and a capital somewhere past the article.
const NAMED =
  /^(?!(?:I|We|He|She|They|It|His|Her|Their|Our|Its|This|These|Those|You|My)$)(?:(?:The|A|An) )?.*\p{Lu}/u

/** Shared characters as a share of all, articles at the front left out. */
function share(one: Entity | Text['entities'][number], other: Entity | Text['entities'][number]): number {
  const [a, b] = [one, other].map(({ start, end, text }) => ({
    start: start + (/^(?:the|an?) /iu.exec(text)?.[0].length ?? 0),
    end,
  })) as [{ start: number; end: number }, { start: number; end: number }]
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}
