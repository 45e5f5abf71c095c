import type { Reading } from '../../src/readings/index.ts'
import { scoreFacts } from './facts.ts'
import type { FactScores } from './facts.ts'
import type { Gold } from './gold.ts'
import { scoreItems } from './items.ts'
import type { KindScore } from './items.ts'
import { f1, plus, precision, recall } from './score.ts'

/** How readings agree with gold: of the reports themselves, and of each kind of item. */
export interface Figures {
  readonly facts: FactScores
  readonly kinds: Readonly<Record<string, KindScore>>
}

/** A reading and the gold of the same report. */
export type Judged = readonly [reading: Reading, gold: Gold]

/** Figures over all reports. At least one is needed. */
export function scoreReadings(judged: readonly Judged[]): Figures {
  return judged
    .map(([reading, gold]): Figures => ({
      facts: scoreFacts(reading, gold),
      kinds: scoreItems(reading, gold),
    }))
    .reduce(plusFigures)
}

/** Every figure as one number from 0 to 1, by name. Kinds without gold are left out. */
export function asNumbers({ facts, kinds }: Figures): Readonly<Record<string, number>> {
  const shares = Object.entries(facts).map(([name, score]) => [
    name,
    name === 'times' ? f1(score) : recall(score),
  ])
  const rows = Object.entries(kinds)
    .filter(([, { found }]) => found.tp + found.fn > 0)
    .flatMap(([kind, { found, right }]) => [
      [`${kind} found`, f1(found)],
      [`${kind} right`, f1(right)],
    ])
  return Object.fromEntries([...shares, ...rows]) as Record<string, number>
}

/** The figures as a table for people, in per cent. */
export function asTable({ facts, kinds }: Figures): string {
  const shares = Object.entries(facts).map(([name, score]) => `${name} ${percent(recall(score)).trim()}`)
  const rows = Object.entries(kinds).map(([kind, { found, right }]) =>
    [
      kind.padEnd(11),
      ...[found, right].flatMap((s) => [percent(precision(s)), percent(recall(s)), percent(f1(s))]),
    ].join(' '),
  )
  return [shares.join(' · '), `kind        found P     R    F1 right P     R    F1`, ...rows].join('\n')
}

function plusFigures(a: Figures, b: Figures): Figures {
  const kinds = [...new Set([...Object.keys(a.kinds), ...Object.keys(b.kinds)])].map((kind) => {
    const [one, other] = [a.kinds[kind], b.kinds[kind]]
    if (!one || !other) return [kind, one ?? other]
    return [kind, { found: plus(one.found, other.found), right: plus(one.right, other.right) }]
  })
  const facts = Object.keys(a.facts).map((name) => {
    const fact = name as keyof FactScores
    return [fact, plus(a.facts[fact], b.facts[fact])]
  })
  return { facts: Object.fromEntries(facts) as FactScores, kinds: Object.fromEntries(kinds) }
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5)
}
