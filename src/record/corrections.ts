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
  /** The rows that join `a` with something. */
  joins(a: string): readonly Judgement[]
  /** All rows that name `a`, those that join first. */
  rowsOn(a: string): readonly Judgement[]
  /** Pairs said to be one and to be two: they stay two. */
  readonly torn: readonly Judgement[]
}

const NOBODY: ReadonlySet<string> = new Set()
const NONE: readonly Judgement[] = []

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
    foes.set(a, (foes.get(a) ?? new Set()).add(b))
    foes.set(b, (foes.get(b) ?? new Set()).add(a))
  }
  const separates = (a: string, b: string) => foes.get(a)?.has(b) ?? false
  const sames = all.filter((row) => row.same && row.a !== row.b)
  const together = sames.filter(({ a, b }) => !separates(a, b))
  const [joins, rowsOn] = [byObject(together), byObject([...together, ...apart])]
  return {
    together,
    apart,
    separates,
    foes: (a) => foes.get(a) ?? NOBODY,
    joins: (a) => joins.get(a) ?? NONE,
    rowsOn: (a) => rowsOn.get(a) ?? NONE,
    torn: sames.filter(({ a, b }) => separates(a, b)),
  }
}

function byObject(rows: readonly Judgement[]): Map<string, Judgement[]> {
  const on = new Map<string, Judgement[]>()
  for (const row of rows) for (const id of [row.a, row.b]) on.set(id, [...(on.get(id) ?? []), row])
  return on
}

/** What the ids that corrections name stand for, in the readings held. */
export class Objects {
  readonly #held = new Map<string, { readonly kind: string; n: number }[]>()

  constructor({ together, apart, torn }: Corrections) {
    for (const { a, b } of [...together, ...apart, ...torn]) for (const id of [a, b]) this.#held.set(id, [])
  }

  /** What an id is: a report, or the kind of an actor or item; undefined where no reading has it. */
  kindOf(id: string): string | undefined {
    const kinds = this.#held.get(id)?.filter(({ n }) => n > 0) ?? []
    return kinds.map(({ kind }) => kind).sort(inCodeOrder)[0]
  }

  update(gone: readonly Reading[], come: readonly Reading[]): void {
    if (this.#held.size === 0) return
    for (const reading of gone) this.#count(reading, -1)
    for (const reading of come) this.#count(reading, 1)
  }

  #count({ report, actors, items }: Reading, by: number): void {
    const note = (id: string, kind: string) => {
      const held = this.#held.get(id)
      const known = held?.find((one) => one.kind === kind)
      if (known) known.n += by
      else held?.push({ kind, n: by })
    }
    note(report.id, 'report')
    for (const { id, kind } of actors) {
      note(id, kind)
      note(`${report.id}/${id}`, kind)
    }
    for (const { id, kind } of items) note(id, kind)
  }
}

/**
 * What a person should know of corrections: those that contradict each other, that join things of two
 * kinds, or that speak of what no reading has. Of reports that are given but not in view nothing is said.
 */
export function remarksOn(corrections: Corrections, given: Objects, inView: Objects): Remark[] {
  const bothSeen = ({ a, b }: Judgement) => inView.kindOf(a) !== undefined && inView.kindOf(b) !== undefined
  const torn = corrections.torn.filter(bothSeen).map(({ a, b }) => ({
    code: 'corrections-contradict',
    says: `Corrections say both that ${a} and ${b} are one and that they are two. They were kept two; take back one of the corrections.`,
  }))
  const lost = [...corrections.together, ...corrections.apart].flatMap((row) => {
    const gone = [row.a, row.b].filter((id) => given.kindOf(id) === undefined)
    if (gone.length === 0) return []
    const says = `A correction speaks of ${gone.join(' and ')}, which no reading has. It was kept but changes nothing.`
    return [{ code: 'correction-without-object', says }]
  })
  const mixed = corrections.together
    .filter((row) => bothSeen(row) && inView.kindOf(row.a) !== inView.kindOf(row.b))
    .map(({ a, b }) => ({
      code: 'correction-not-possible',
      says: `A correction joins ${a}, a ${inView.kindOf(a)}, with ${b}, a ${inView.kindOf(b)}. Things of two kinds are not joined; take the correction back.`,
    }))
  return [...torn, ...lost, ...mixed]
}
