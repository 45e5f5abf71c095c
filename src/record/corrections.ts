import type { Remark } from '../evidence/index.ts'
import type { Reading } from '../readings/index.ts'
import type { Judgement } from './record.ts'
import { inCodeOrder } from './words.ts'

/** What people have judged: pairs that are one, and pairs that are not. */
export interface Corrections {
  readonly together: readonly Judgement[]
  readonly apart: readonly Judgement[]
  /** Whether a person keeps `a` and `b` apart. */
  separates(a: string, b: string): boolean
  /** Whom a person keeps apart from `a`. */
  foes(a: string): ReadonlySet<string>
  /** Pairs said to be one and to be two: they stay two. */
  readonly torn: readonly Judgement[]
}

const NOBODY: ReadonlySet<string> = new Set()

/**
 * Corrections in canonical order, doubles dropped. Where one pair is said to be one and to be two,
 * it stays two (merging is what does harm), and a remark says so.
 */
export function sorted(corrections: readonly Judgement[]): Corrections {
  const rows = new Map<string, Judgement>()
  for (const row of corrections) {
    const [a, b] = row.a <= row.b ? [row.a, row.b] : [row.b, row.a]
    const key = `${a}\n${b}\n${row.same}`
    const old = rows.get(key)
    if (!old || row.because < old.because) rows.set(key, { ...row, a, b, by: 'person' })
  }
  const all = [...rows.values()].sort(
    (p, q) => inCodeOrder(p.a, q.a) || inCodeOrder(p.b, q.b) || Number(p.same) - Number(q.same),
  )
  const apart = all.filter((row) => !row.same && row.a !== row.b)
  const foes = new Map<string, Set<string>>()
  for (const { a, b } of apart) {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      foes.set(x, (foes.get(x) ?? new Set()).add(y))
  }
  const separates = (a: string, b: string) => foes.get(a)?.has(b) ?? false
  const together = all.filter((row) => row.same && row.a !== row.b)
  const torn = together.filter(({ a, b }) => separates(a, b))
  return {
    together: together.filter(({ a, b }) => !separates(a, b)),
    apart,
    separates,
    foes: (a) => foes.get(a) ?? NOBODY,
    torn,
  }
}

/**
 * What a person should know of corrections: those that contradict each other, that join things of two
 * kinds, or that speak of what no reading has. Of reports that are given but not in view nothing is said.
 */
export function remarksOn(
  corrections: Corrections,
  given: readonly Reading[],
  inView: readonly Reading[],
): Remark[] {
  const known = kindsOf(given)
  const seen = kindsOf(inView)
  const bothSeen = ({ a, b }: Judgement) => seen.has(a) && seen.has(b)
  const torn = corrections.torn.filter(bothSeen).map(({ a, b }) => ({
    code: 'corrections-contradict',
    says: `Corrections say both that ${a} and ${b} are one and that they are two. They were kept two; take back one of the corrections.`,
  }))
  const lost = [...corrections.together, ...corrections.apart].flatMap((row) => {
    const gone = [row.a, row.b].filter((id) => !known.has(id))
    if (gone.length === 0) return []
    const says = `A correction speaks of ${gone.join(' and ')}, which no reading has. It was kept but changes nothing.`
    return [{ code: 'correction-without-object', says }]
  })
  const mixed = corrections.together
    .filter((row) => bothSeen(row) && seen.get(row.a) !== seen.get(row.b))
    .map(({ a, b }) => ({
      code: 'correction-not-possible',
      says: `A correction joins ${a}, a ${seen.get(a)}, with ${b}, a ${seen.get(b)}. Things of two kinds are not joined; take the correction back.`,
    }))
  return [...torn, ...lost, ...mixed]
}

/** What each id that a correction can name is. */
function kindsOf(readings: readonly Reading[]): Map<string, string> {
  const kinds = new Map<string, string>()
  for (const { report, actors, items } of readings) {
    kinds.set(report.id, 'report')
    for (const { id, kind } of actors) kinds.set(id, kind).set(`${report.id}/${id}`, kind)
    for (const { id, kind } of items) kinds.set(id, kind)
  }
  return kinds
}
