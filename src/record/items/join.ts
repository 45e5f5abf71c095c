import type { Corrections } from '../corrections.ts'
import type { Place } from '../blocks.ts'
import { dayOf, gap, isoDay } from '../times.ts'
import type { Days } from '../times.ts'
import { hashOf, inCodeOrder } from '../words.ts'
import { Cluster } from './cluster.ts'
import { contacts } from './contacts.ts'
import { otherKinds } from './kinds.ts'
import { matter } from './likewords.ts'
import { statements } from './statements.ts'
import { sidesIn } from './told.ts'
import type { Told } from './told.ts'
import { hasParties, withUnnamed } from './unnamed.ts'
import type { Ground, JoinRule, Verdict } from './verdict.ts'

/**
 * Kinds that others refer to come first: a response is the same where its proposal is. Statements come
 * last: they are compared by what they tell of too.
 */
const ORDER = ['contact', 'proposal', 'response', 'demand', 'commitment']

const RULES = new Map<string, JoinRule>(
  [contacts, statements, ...otherKinds].map((rule) => [rule.kind, withUnnamed(rule)]),
)

/** The order in which kinds are joined. */
export function inJoiningOrder(a: string, b: string): number {
  return rank(a) - rank(b) || inCodeOrder(a, b)
}

function rank(kind: string): number {
  if (kind === 'statement') return ORDER.length + 1
  return ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length
}

/**
 * Puts tellings of one thing together, which are of one kind and one block. Each telling is compared
 * with the items near it in time that share a key with it, the surest first; of two items that fit
 * equally it joins neither. The result does not depend on the order of `tellings`.
 */
export function joinBlock(tellings: readonly Told[], ground: Ground, corrections: Corrections): Cluster[] {
  const [only] = tellings
  const table = new Table(RULES.get(only?.kind ?? ''), ground, corrections)
  for (const told of [...tellings].sort((a, b) => surestFirst(a, b, ground.sides))) table.place(told)
  return table.clusters.filter((cluster) => !cluster.into)
}

/**
 * Whether two tellings of a kind can have to do with each other: the less sure one fits, or moves, an item
 * made of the other alone, or a person or a copied sentence joins them.
 */
export function canJoin(a: Told, b: Told, ground: Ground, corrections: Corrections): boolean {
  const [first, later] = surestFirst(a, b, ground.sides) <= 0 ? [a, b] : [b, a]
  if (corrections.joins(a.id).some((row) => row.a === b.id || row.b === b.id)) return true
  const alone = clusterOf(first)
  if (a.print === b.print && a.origin === b.origin && isCopied(later, alone)) return true
  const rule = RULES.get(a.kind)
  if (!rule || (a.report === b.report && !isRepeated(rule, later, alone, ground))) return false
  return rule.compare(later, alone, ground) !== undefined || rule.moves?.(later, alone, ground) !== undefined
}

/** Items of one telling, of those asked for last: neighbours are compared with many in turn. */
const ALONE = new Map<Told, Cluster>()
const KEPT = 2000

function clusterOf(told: Told): Cluster {
  let cluster = ALONE.get(told)
  if (cluster) return cluster
  cluster = new Cluster()
  cluster.add(told, '')
  ALONE.set(told, cluster)
  if (ALONE.size > KEPT) ALONE.delete(ALONE.keys().next().value!)
  return cluster
}

/** Where the fellows of a telling are looked for. */
export function placesOf(told: Told, ground: Ground, corrections: Corrections): Place[] {
  const { kind, days } = told
  const rule = RULES.get(kind)
  const looks = rule ? [...new Set(rule.keys(told, ground))] : []
  const quiet = rule?.files ? rule.files(told, ground).filter((key) => !looks.includes(key)) : []
  const keys = [...looks.map((key) => ({ key })), ...[...new Set(quiet)].map((key) => ({ key, quiet: true }))]
  const when = days ?? told.published ?? told.around
  const places: Place[] = [{ drawer: `${kind} = ${printKey(told)}`, at: when?.from ?? 0 }]
  for (const row of corrections.joins(told.id)) places.push({ drawer: `row ${row.a} ${row.b}`, at: 0 })
  if (when?.year)
    for (const { key, ...how } of keys) places.push({ drawer: `${kind} ${key}`, at: when.from, ...how })
  // A figure, or what it tells of, finds it whenever it was.
  for (const { key, ...how } of keys)
    if (isLasting(key))
      places.push({ drawer: `${kind} ? ${key}`, at: 0, ...(when?.year ? { quiet: true } : how) })
  // A day without a year can be of any year …
  if (days && keys.length <= FEW)
    for (const { key, ...how } of keys)
      places.push({ drawer: `${kind} # ${key}`, at: dayOfYear(days), ...(days.year ? { quiet: true } : how) })
  // … and what has no time at all is found by its words.
  for (const stem of rule ? sampled(told) : [])
    places.push({
      drawer: `${kind} ~ ${stem}`,
      at: told.words.join(' '),
      ...(when?.year ? { quiet: true } : {}),
    })
  return places
}

/** Keys under which few things stand. */
function isLasting(key: string): boolean {
  return key.startsWith('figure ') || key.startsWith('count ') || key.includes(' = ')
}

/** Of so many keys, days of the year are looked up for each. */
const FEW = 8

/** The number of a day in a year, as if all years were leap years. */
function dayOfYear({ from }: Days): number {
  return dayOf(`2000${isoDay(from).slice(4)}`)
}

/** Some of the words that carry matter, likely the same in like wordings: those of the lowest hashes. */
function sampled(told: Told): string[] {
  const stems = [...matter(told.words.length > 0 ? told.words : told.sentence)]
  return stems
    .map((stem) => ({ stem, hash: hashOf(stem) }))
    .sort((a, b) => a.hash - b.hash)
    .slice(0, SAMPLED)
    .map(({ stem }) => stem)
}

const SAMPLED = 4

/** Exact times before vague ones before none; what was held before what was planned; then as reported. */
function surestFirst(a: Told, b: Told, sides: Ground['sides']): number {
  const [mine, theirs] = [sureness(a, sides), sureness(b, sides)]
  for (let i = 0; i < mine.length; i++) if (mine[i] !== theirs[i]) return mine[i]! < theirs[i]! ? -1 : 1
  return inCodeOrder(a.report, b.report) || inCodeOrder(a.id, b.id)
}

/** What tellings are put in order by: a telling is prepared anew when the side of one of its actors changes. */
const SURENESS = new WeakMap<Told, readonly number[]>()

function sureness(told: Told, sides: Ground['sides']): readonly number[] {
  let known = SURENESS.get(told)
  if (!known) {
    known = [peopled(told, sides), vagueness(told), Number(isPlan(told)), told.published?.from ?? Infinity]
    SURENESS.set(told, known)
  }
  return known
}

function vagueness({ days }: Told): number {
  if (!days) return 5000
  return Math.min(4000, days.to - days.from) + (days.year ? 0 : 0.5)
}

function isPlan(told: Told): boolean {
  // what was put or called off names the plan before it, so that must be there already
  if (['postponed', 'cancelled'].includes(String(told.item['status']))) return true
  return ['planned', 'possible', 'conditional'].includes(told.item.modality)
}

/** Contacts that do not say who met, or whom one side met, and agreements of nobody named, can only join those that do. */
function peopled(told: Told, sides: Ground['sides']): number {
  if (told.kind === 'commitment') return hasParties(told) ? -1 : 0
  if (told.kind !== 'contact') return 0
  return -Math.min(2, sidesIn(told, 'participants', sides).length)
}

/** Two items must differ by this much in score for the better one to be taken, below a sure score. */
const CLEARLY = 0.02
/** How many items are compared with one telling. */
const COMPARED = 200
/** How many days around a telling its fellows are sought. */
export const REACH = 130

class Table {
  readonly clusters: Cluster[] = []
  readonly #index = new Map<string, Map<number, Cluster[]>>()
  readonly #prints = new Map<string, Cluster>()
  readonly #rule: JoinRule | undefined
  readonly #ground: Ground
  readonly #corrections: Corrections
  readonly #home = new Map<string, Cluster>()

  constructor(rule: JoinRule | undefined, ground: Ground, corrections: Corrections) {
    this.#rule = rule
    this.#ground = ground
    this.#corrections = corrections
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
    for (const row of this.#corrections.joins(told.id)) {
      const cluster = this.#home.get(row.a === told.id ? row.b : row.a)?.whole
      if (cluster && this.#allowed(told, cluster)) return { cluster, because: row.because }
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
    let second = -Infinity
    for (const cluster of this.#candidates(told, rule.keys(told, this.#ground))) {
      if (!this.#allowed(told, cluster)) continue
      if (cluster.reports.has(told.report) && !isRepeated(rule, told, cluster, this.#ground)) continue
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

/** A sentence of one word may stand anywhere. */
const SAID = 2

/** Two copies may count "on Tuesday" from different days, but not from different months. */
const COPIED = 10

function isCopied(told: Told, copy: Cluster): boolean {
  if (copy.reports.has(told.report) || told.sentence.length < SAID) return false
  return !told.days || !copy.days || gap(told.days, copy.days) <= COPIED
}

/** Whether a report tells of an item once more. */
function isRepeated(rule: JoinRule, told: Told, cluster: Cluster, ground: Ground): boolean {
  return rule.repeats?.(told, cluster, ground) ?? sameInReport(told, cluster)
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
