import type { Days } from '../times.ts'
import { agree, gap } from '../times.ts'
import { inCodeOrder } from '../words.ts'
import type { Told } from './told.ts'

/** Tellings held for one thing, with what they say together. */
export class Cluster {
  readonly tellings: Told[] = []
  readonly reports = new Set<string>()
  readonly because = new Map<Told, string>()
  /** The narrowest time told. */
  days: Days | undefined
  /** The days it was planned for, where it was moved. */
  readonly planned: Days[] = []
  /** The record's actors in each field, of all tellings. */
  readonly actors = new Map<string, Set<string>>()
  readonly values = new Map<string, Set<string>>()
  readonly prints = new Set<number>()
  /** The cluster this one was found to be part of. */
  into: Cluster | undefined
  /** Different wordings, a few of them: what a new telling is compared with. */
  readonly wordings: { readonly words: readonly string[]; readonly told: Told }[] = []

  #reported: readonly Told[] | undefined

  /** The telling that was placed first: the surest. */
  get first(): Told {
    return this.tellings[0]!
  }

  /** The tellings, earliest reported first, undated ones last. */
  get reported(): readonly Told[] {
    this.#reported ??= [...this.tellings].sort(
      (a, b) =>
        inCodeOrder(a.published_as ?? '~', b.published_as ?? '~') ||
        inCodeOrder(a.report, b.report) ||
        inCodeOrder(a.id, b.id),
    )
    return this.#reported
  }

  /** The id of the earliest telling. */
  get id(): string {
    return this.reported[0]!.id
  }

  add(told: Told, because: string): void {
    this.tellings.push(told)
    this.#reported = undefined
    this.reports.add(told.report)
    this.because.set(told, because)
    if (!this.prints.has(told.print) && this.wordings.length < WORDINGS)
      this.wordings.push({ words: told.words, told })
    this.prints.add(told.print)
    for (const [field, ids] of told.actors) {
      const all = this.actors.get(field) ?? new Set()
      for (const id of ids) all.add(id)
      this.actors.set(field, all)
    }
    for (const field of CLOSED_FIELDS) {
      const value = told.item[field]
      if (isWord(value)) this.values.set(field, (this.values.get(field) ?? new Set()).add(String(value)))
    }
    if (told.days && this.days && gap(told.days, this.days) > 0 && this.planned.length < WORDINGS)
      this.planned.push(told.days)
    this.days = narrowest(this.days, told.days)
  }

  /** This cluster, or the one it has become part of. */
  get whole(): Cluster {
    return this.into?.whole ?? this
  }

  actorsIn(field: string): readonly string[] {
    return [...(this.actors.get(field) ?? [])].sort(inCodeOrder)
  }

  has(field: string, value: unknown): boolean {
    return isWord(value) && (this.values.get(field)?.has(String(value)) ?? false)
  }
}

function isWord(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

const WORDINGS = 12
const CLOSED_FIELDS = [
  'type',
  'status',
  'stance',
  'direction',
  'instrument',
  'action',
  'modality',
  'form',
  'phase',
  'figure',
] as const

/** The narrower of two times; one with a year before one without. */
function narrowest(a: Days | undefined, b: Days | undefined): Days | undefined {
  if (!a || !b) return a ?? b
  if (a.year !== b.year) return a.year ? a : b
  if (!agree(a, b)) return a
  return b.to - b.from < a.to - a.from ? b : a
}

/** How the times of a telling and of an item stand to each other. */
export type TimeMatch = 'exact' | 'nested' | 'missing' | 'next-day' | 'apart'

export function timeMatch(told: Told, cluster: Cluster): TimeMatch {
  const a = told.days
  const b = cluster.days
  if (!a || !b) return hinted(told, cluster) ? 'nested' : 'missing'
  if (cluster.planned.some((plan) => gap(a, plan) === 0)) return 'exact'
  const between = gap(a, b)
  if (between === 0) return a.from === a.to && b.from === b.to ? 'exact' : 'nested'
  return between === 1 && a.from === a.to && b.from === b.to ? 'next-day' : 'apart'
}

/** Whether the only day that a sentence names is the other's day, where one of them has no time of its own. */
function hinted(told: Told, cluster: Cluster): boolean {
  const mine = told.days ?? told.hint
  const theirs = cluster.days
    ? [cluster.days, ...cluster.planned]
    : cluster.wordings.flatMap(({ told: other }) => other.hint ?? [])
  return (
    mine !== undefined && theirs.some((other) => gap(mine, other) === 0 && isNarrow(mine) && isNarrow(other))
  )
}

function isNarrow({ from, to }: Days): boolean {
  return to - from < 7
}

/** How many days lie between what is known of when two items were: told, hinted, reported or taken to be. */
export function daysAway(told: Told, cluster: Cluster): number {
  const theirs = cluster.days ? [cluster.days, ...announced(cluster.first)] : nearDays(cluster.first)
  const mine = told.days ? [told.days, ...announced(told)] : nearDays(told)
  const gaps = mine.flatMap((a) => theirs.map((b) => (a.year && b.year ? Math.abs(a.to - b.to) : Infinity)))
  return Math.min(Infinity, ...gaps)
}

/** What lies ahead is told when it is announced. */
function announced({ days, published }: Told): Days[] {
  return days && published && days.from > published.to ? [published] : []
}

function nearDays({ hint, published, around }: Told): Days[] {
  return [hint, published ?? around].flatMap((days) => days ?? [])
}
