import type { Corrections } from '../corrections.ts'
import type { Judgement } from '../record.ts'
import { gap } from '../times.ts'
import type { Days } from '../times.ts'
import { inCodeOrder } from '../words.ts'
import { Cluster } from './cluster.ts'
import { contacts } from './contacts.ts'
import { otherKinds } from './kinds.ts'
import { statements } from './statements.ts'
import { sidesIn } from './told.ts'
import type { Told } from './told.ts'
import type { Ground, JoinRule, Verdict } from './verdict.ts'

/** Kinds that others refer to come first: a response is the same where its proposal is. */
const ORDER = ['contact', 'statement', 'proposal', 'response', 'demand', 'commitment']

const RULES = new Map<string, JoinRule>(
  [contacts, statements, ...otherKinds].map((rule) => [rule.kind, rule]),
)

/**
 * Puts tellings of one thing together. Each telling is compared with the items near it in time that
 * share a key with it, the surest first; of two items that fit equally it joins neither. The result does
 * not depend on the order of `tellings`.
 */
export function joinItems(
  tellings: readonly Told[],
  sides: Ground['sides'],
  corrections: Corrections,
): Cluster[] {
  const home = new Map<string, Cluster>()
  const ground: Ground = { sides, itemOf: (item) => home.get(item)?.whole.first.id }
  const kinds = new Map<string, Told[]>()
  for (const told of tellings) {
    const all = kinds.get(told.kind)
    if (all) all.push(told)
    else kinds.set(told.kind, [told])
  }
  const order = [...kinds.keys()].sort((a, b) => rank(a) - rank(b) || inCodeOrder(a, b))
  const bound = boundTellings(corrections)
  return order.flatMap((kind) => {
    const table = new Table(RULES.get(kind), ground, corrections, bound, home)
    for (const told of kinds.get(kind)!.sort((a, b) => surestFirst(a, b, sides))) table.place(told)
    return table.clusters.filter((cluster) => !cluster.into)
  })
}

function rank(kind: string): number {
  return ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length
}

/** Exact times before vague ones before none; what was held before what was planned; then as reported. */
function surestFirst(a: Told, b: Told, sides: Ground['sides']): number {
  return (
    peopled(a, sides) - peopled(b, sides) ||
    vagueness(a) - vagueness(b) ||
    Number(isPlan(a)) - Number(isPlan(b)) ||
    (a.published?.from ?? Infinity) - (b.published?.from ?? Infinity) ||
    inCodeOrder(a.report, b.report) ||
    inCodeOrder(a.id, b.id) ||
    0
  )
}

function vagueness({ days }: Told): number {
  if (!days) return 5000
  return Math.min(4000, days.to - days.from) + (days.year ? 0 : 0.5)
}

function isPlan(told: Told): boolean {
  return ['planned', 'possible', 'conditional'].includes(told.item.modality)
}

/** Contacts that do not say who met, or whom one side met, can only join those that do. */
function peopled(told: Told, sides: Ground['sides']): number {
  return told.kind === 'contact' ? -Math.min(2, sidesIn(told, 'participants', sides).length) : 0
}

/** Readings' items that persons have joined: each with the group it belongs to. */
function boundTellings(corrections: Corrections): Map<string, Judgement[]> {
  const bound = new Map<string, Judgement[]>()
  for (const row of corrections.together)
    for (const id of [row.a, row.b]) bound.set(id, [...(bound.get(id) ?? []), row])
  return bound
}

/** Two items must differ by this much in score for the better one to be taken, below a sure score. */
const CLEARLY = 0.02
/** How many items are compared with one telling. */
const COMPARED = 200
/** How many days around a telling its fellows are sought. */
const REACH = 62

class Table {
  readonly clusters: Cluster[] = []
  readonly #index = new Map<string, Map<number, Cluster[]>>()
  readonly #prints = new Map<string, Cluster>()
  readonly #rule: JoinRule | undefined
  readonly #ground: Ground
  readonly #corrections: Corrections
  readonly #bound: ReadonlyMap<string, readonly Judgement[]>
  readonly #home: Map<string, Cluster>

  constructor(
    rule: JoinRule | undefined,
    ground: Ground,
    corrections: Corrections,
    bound: ReadonlyMap<string, readonly Judgement[]>,
    home: Map<string, Cluster>,
  ) {
    this.#rule = rule
    this.#ground = ground
    this.#corrections = corrections
    this.#bound = bound
    this.#home = home
  }

  place(told: Told): void {
    const ordered = this.#ordered(told)
    if (ordered) return this.#put(told, ordered.cluster, ordered.because)
    const copy = this.#prints.get(printKey(told))?.whole
    if (copy && isCopied(told, copy) && this.#allowed(told, copy))
      return this.#put(told, copy, 'the same sentence in a copy')
    const best = this.#best(told)
    this.#put(told, best?.cluster, best?.because ?? '')
    this.#moved(told)
  }

  /** Joins to the telling's item those that it shows to be older plans of it. */
  #moved(told: Told): void {
    const rule = this.#rule
    const into = this.#home.get(told.id)?.whole
    if (!rule?.moves || !into) return
    for (const cluster of this.#candidates(told, rule.keys(told, this.#ground))) {
      const because = cluster === into ? undefined : rule.moves(told, cluster, this.#ground)
      if (because === undefined || [...cluster.reports].some((report) => into.reports.has(report))) continue
      if (!cluster.tellings.every((other) => this.#allowed(other, into))) continue
      for (const other of cluster.tellings) into.add(other, cluster.because.get(other) || because)
      cluster.into = into
    }
  }

  /** Where a person has said it belongs. */
  #ordered(told: Told): { cluster: Cluster; because: string } | undefined {
    for (const row of this.#bound.get(told.id) ?? []) {
      const cluster = this.#home.get(row.a === told.id ? row.b : row.a)?.whole
      if (cluster && cluster.first.kind === told.kind && this.#allowed(told, cluster))
        return { cluster, because: row.because }
    }
    return undefined
  }

  #allowed(told: Told, cluster: Cluster): boolean {
    for (const foe of this.#corrections.foes(told.id))
      if (this.#home.get(foe)?.whole === cluster) return false
    return true
  }

  #best(told: Told): { cluster: Cluster; because: string } | undefined {
    const rule = this.#rule
    if (!rule) return undefined
    let best: { cluster: Cluster; verdict: Verdict } | undefined
    let second = 0
    for (const cluster of this.#candidates(told, rule.keys(told, this.#ground))) {
      if (!this.#allowed(told, cluster)) continue
      if (cluster.reports.has(told.report) && !sameInReport(told, cluster)) continue
      const verdict = rule.compare(told, cluster, this.#ground)
      if (!verdict) continue
      if (!best || verdict.score > best.verdict.score) {
        second = best?.verdict.score ?? second
        best = { cluster, verdict }
      } else second = Math.max(second, verdict.score)
    }
    if (!best || (best.verdict.score <= 1 && best.verdict.score - second < CLEARLY)) return undefined
    return { cluster: best.cluster, because: best.verdict.because }
  }

  #candidates(told: Told, keys: readonly string[]): Cluster[] {
    const counts = new Map<Cluster, number>()
    for (const key of keys) {
      const weeks = this.#index.get(key)
      if (!weeks) continue
      let n = 0
      for (const week of weeksOf(told.days, told.published ?? told.around, weeks))
        for (const cluster of weeks.get(week) ?? []) {
          counts.set(cluster.whole, (counts.get(cluster.whole) ?? 0) + 1)
          if (++n >= COMPARED) break
        }
    }
    const found = [...counts].sort((a, b) => b[1] - a[1])
    return found.slice(0, COMPARED).map(([cluster]) => cluster)
  }

  #put(told: Told, cluster: Cluster | undefined, because: string): void {
    const into = cluster ?? new Cluster()
    into.add(told, because)
    if (!cluster) this.clusters.push(into)
    this.#home.set(told.id, into)
    if (!this.#prints.has(printKey(told))) this.#prints.set(printKey(told), into)
    if (!this.#rule) return
    for (const key of (this.#rule.files ?? this.#rule.keys)(told, this.#ground)) {
      const weeks = this.#index.get(key) ?? new Map<number, Cluster[]>()
      this.#index.set(key, weeks)
      const week = weekOf(told.days ?? told.published ?? told.around)
      const filed = weeks.get(week)
      if (!filed) weeks.set(week, [into])
      else if (!filed.includes(into)) filed.push(into)
    }
  }
}

/** Copies of one text tell the same things in the same sentences. */
function printKey(told: Told): string {
  return `${told.origin}\n${told.print}`
}

/** Two copies may count "on Tuesday" from different days, but not from different months. */
const COPIED = 10

function isCopied(told: Told, copy: Cluster): boolean {
  if (copy.reports.has(told.report) || told.sentence.length < 6) return false
  return !told.days || !copy.days || gap(told.days, copy.days) <= COPIED
}

/** Contacts of one report are one only where nothing tells them apart. */
function sameInReport(told: Told, cluster: Cluster): boolean {
  return cluster.tellings.some(
    (other) =>
      other.report === told.report &&
      told.kind === 'contact' &&
      other.item['type'] === told.item['type'] &&
      done(other.item['status']) === done(told.item['status']) &&
      other.days?.from === told.days?.from &&
      other.days?.to === told.days?.to &&
      same(other.actors.get('participants') ?? [], told.actors.get('participants') ?? []),
  )
}

/** What goes on at one hour is held by the next. */
function done(status: unknown): unknown {
  return status === 'ongoing' ? 'held' : status
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i])
}

/** Times that are no known year, or unknown, are filed in one drawer of their own. */
const DRAWER = -1_000_000

function weekOf(days: Days | undefined): number {
  return days?.year ? Math.floor(days.from / 7) : DRAWER
}

/** The weeks in which the fellows of a telling can be filed, nearest first. */
function weeksOf(
  days: Days | undefined,
  near: Days | undefined,
  filed: ReadonlyMap<number, readonly unknown[]>,
): number[] {
  const when = days ?? near
  if (!when?.year) return [...filed.keys()].sort((a, b) => a - b)
  const from = Math.floor((when.from - REACH) / 7)
  const to = Math.floor((Math.min(when.to, when.from + 400) + REACH) / 7)
  const weeks: number[] = [DRAWER]
  const middle = Math.floor(when.from / 7)
  for (let step = 0; middle - step >= from || middle + step <= to; step++) {
    if (middle + step <= to && filed.has(middle + step)) weeks.push(middle + step)
    if (step > 0 && middle - step >= from && filed.has(middle - step)) weeks.push(middle - step)
  }
  return weeks
}
