import type { DurationValue } from '../evidence/index.ts'
import type { Terms } from '../readings/index.ts'
import type { Cast } from './actors.ts'
import { denials } from './denials.ts'
import { isDeniedBy } from './denying.ts'
import { gainsaid } from './gainsaid.ts'
import type { Cluster } from './items/cluster.ts'
import { mentionOf } from './items/draw.ts'
import type { Told } from './items/told.ts'
import { matter, sharedMatter } from './items/likewords.ts'
import { stageOf } from './items/stages.ts'
import { actorsIn, sidesIn, wordFields } from './items/told.ts'
import type { Discrepancy } from './record.ts'
import type { Sides } from './sides.ts'
import { daysOf, gap, isoDay } from './times.ts'
import type { Days } from './times.ts'
import { inCodeOrder } from './words.ts'

/** At most so many quotations stand for one value. */
const QUOTED = 3

interface Valued {
  readonly told: Told
  readonly value: string
}

/** In what the tellings of one item differ. Nested times, places and lists agree. */
export function discrepanciesOf(cluster: Cluster, cast: Cast, sides: Sides): Discrepancy[] {
  const denied = [...denials(cluster, cast, sides), ...gainsaid(cluster, cast, sides)]
  if (cluster.tellings.length < 2) return denied
  const { id: about, reported: tellings } = cluster
  const row = (field: string, type: Discrepancy['type'], valued: readonly Valued[]): Discrepancy[] => {
    const values = grouped(valued, cast)
    return values.length > 1 ? [{ about, field, type, values }] : []
  }
  return [
    ...denied,
    ...row('time', 'contradiction', times(tellings)),
    ...row('start', 'contradiction', beginnings(tellings)),
    ...row('place', 'contradiction', places(tellings)),
    ...row('participants', 'contradiction', people(tellings, sides)),
    ...row('direction', 'contradiction', directions(tellings, sides)),
    ...row('by', 'contradiction', authors(tellings, sides)),
    ...row('duration', 'contradiction', durations(tellings)),
    ...row('standing', 'acceptance', standings(tellings)),
    ...row('what', cluster.first.kind === 'commitment' ? 'scope' : 'wording', wordings(tellings)),
    ...row('figure', 'contradiction', figures(tellings)),
  ]
}

function grouped(valued: readonly Valued[], cast: Cast): Discrepancy['values'] {
  const byValue = new Map<string, Told[]>()
  for (const { told, value } of valued) {
    const tellings = byValue.get(value)
    if (!tellings) byValue.set(value, [told])
    else if (tellings.length < QUOTED) tellings.push(told)
  }
  return [...byValue]
    .sort((a, b) => inCodeOrder(a[0], b[0]))
    .map(([value, tellings]) => ({
      value,
      mentions: tellings.map((told) => mentionOf(told, cast)),
    }))
}

/** So many different values are compared with each other; nobody reads more. */
const VALUES = 60

/**
 * The tellings whose values clash with another's, where the two come from different origins or one report
 * tells both: what a copy changed is listed apart. Equal values are compared once, however many tell them.
 */
function clashing<T>(
  tellings: readonly Told[],
  valueOf: (told: Told) => { value: string; of: T } | undefined,
  clash: (a: T, b: T, mine: Told, theirs: Told) => boolean,
): Valued[] {
  const groups = new Map<string, { of: T; told: Told[]; origins: Set<string> }>()
  for (const told of tellings) {
    const found = valueOf(told)
    if (!found) continue
    const group = groups.get(found.value) ?? { of: found.of, told: [], origins: new Set() }
    group.told.push(told)
    group.origins.add(told.origin)
    groups.set(found.value, group)
  }
  const all = [...groups].slice(0, VALUES)
  return all.flatMap(([value, mine]) => {
    const clashes = all.some(
      ([, other]) =>
        other !== mine &&
        clash(mine.of, other.of, mine.told[0]!, other.told[0]!) &&
        (new Set([...mine.origins, ...other.origins]).size > 1 || inOneReport(mine.told, other.told)),
    )
    return clashes ? mine.told.map((told) => ({ told, value })) : []
  })
}

function inOneReport(a: readonly Told[], b: readonly Told[]): boolean {
  return a.some(({ report }) => b.some((other) => other.report === report))
}

/**
 * Days that cannot both be right, of what is held for done. Plans change: they have a history instead. A
 * call has two ends, which may count neighbouring days.
 */
function times(tellings: readonly Told[]): Valued[] {
  // A retelling gives a proposal the day of its answer as easily as its own.
  if (tellings[0]!.kind === 'proposal') return []
  const least = tellings[0]!.item['type'] === 'call' ? 1 : 0
  return clashing(
    tellings,
    ({ days, item }) =>
      days && item.modality === 'held' && item.time?.approx !== true
        ? { value: written(days), of: days }
        : undefined,
    // What is agreed on one day and in force from another has both.
    (a, b, mine, theirs) => gap(a, b) > least && stageOf(mine) === stageOf(theirs),
  )
}

/** Days on which what was agreed began, or is to: the term it has, against the day from which it was in force. */
function beginnings(tellings: readonly Told[]): Valued[] {
  if (tellings[0]!.kind !== 'commitment') return []
  return clashing(
    tellings,
    (told) => {
      const start = daysOf((told.item['terms'] as Terms | undefined)?.start)
      const days = start ?? (stageOf(told) === 1 ? told.days : undefined)
      if (!days || told.item.modality !== 'held') return undefined
      return { value: written(days), of: { days, isTerm: start !== undefined } }
    },
    // two days of being in force are two times
    (a, b) => gap(a.days, b.days) > 0 && (a.isTerm || b.isTerm),
  )
}

function written({ from, to, year }: Days): string {
  const iso = (day: number) => (year ? isoDay(day) : `XXXX${isoDay(day).slice(4)}`)
  return from === to ? iso(from) : `${iso(from)}/${to === Infinity ? '..' : iso(to)}`
}

/** Things that happen somewhere: what is offered or asked for is rather for some place. */
const PLACED = new Set(['contact', 'incident', 'act'])

/** Places in different countries. A call has none of its own. */
function places(tellings: readonly Told[]): Valued[] {
  if (!PLACED.has(tellings[0]!.kind)) return []
  return clashing(
    tellings,
    ({ item: { place, ...item } }) =>
      place?.country === undefined || item['type'] === 'call'
        ? undefined
        : { value: place.name, of: place.country },
    (a, b) => a !== b,
  )
}

/** Different persons named for one side, none of them by both. */
function people(tellings: readonly Told[], sides: Sides): Valued[] {
  if (tellings[0]!.kind !== 'contact') return []
  const named = (ids: readonly string[], side: string) =>
    ids.filter((id) => sides.kind(id) === 'person' && sides.of(id).includes(side))
  return clashing(
    tellings,
    (told) => ({ value: actorsIn(told, 'participants').join(', '), of: actorsIn(told, 'participants') }),
    (a, b) =>
      [...new Set(a.flatMap((id) => sides.of(id)))].some((side) => {
        // Beside the state itself a person is one of several.
        if (a.includes(side) || b.includes(side)) return false
        const [mine, theirs] = [named(a, side), named(b, side)]
        return mine.length > 0 && theirs.length > 0 && !mine.some((id) => theirs.includes(id))
      }),
  )
}

/**
 * Messages that go another way: to another side, or from the other side here and from the receiver's own people
 * there.
 */
function directions(tellings: readonly Told[], sides: Sides): Valued[] {
  if (tellings[0]!.item['type'] !== 'message') return []
  return clashing(
    tellings,
    (told) => {
      const [from, to] = [sidesIn(told, 'from', sides), sidesIn(told, 'to', sides)]
      if (from.length === 0 || to.length === 0) return undefined
      const value = `${actorsIn(told, 'from').join(', ')} to ${actorsIn(told, 'to').join(', ')}`
      return { value, of: { from: from.filter((side) => !to.includes(side)), to } }
    },
    (a, b) => areDisjoint(a.to, b.to) || areDisjoint(a.from, b.from),
  )
}

/** Whether two lists have nothing in common; two empty ones do not differ. */
function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
  return (a.length > 0 || b.length > 0) && !a.some((one) => b.includes(one))
}

/** Whose it is: a proposal of one is another than a proposal of two; force is used by one or by another. */
function authors(tellings: readonly Told[], sides: Sides): Valued[] {
  const { kind } = tellings[0]!
  if (kind !== 'proposal' && kind !== 'incident') return []
  return clashing(
    tellings,
    (told) => {
      const by = sidesIn(told, 'by', sides).filter((side) => !sides.anonymous(side))
      return by.length === 0 ? undefined : { value: by.join(', '), of: by }
    },
    (a, b) => areDisjoint(a, b) || (kind === 'proposal' && a.length !== b.length),
  )
}

/** Durations that differ by more than a quarter, or by a tenth where neither is approximate. */
function durations(tellings: readonly Told[]): Valued[] {
  return clashing(
    tellings,
    ({ item }) => {
      const duration = item['duration'] as DurationValue | undefined
      const minutes = duration && minutesOf(duration.duration)
      return minutes
        ? { value: duration.duration, of: { minutes, approx: duration.approx === true } }
        : undefined
    },
    (a, b) => {
      const ratio = Math.max(a.minutes, b.minutes) / Math.min(a.minutes, b.minutes)
      return ratio > (a.approx || b.approx ? 1.25 : 1.1)
    },
  )
}

/** Minutes of an ISO duration; undefined where it is none. */
function minutesOf(iso: string): number | undefined {
  const m =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(
      iso,
    )
  if (!m) return undefined
  const [years, months, weeks, days, hours, minutes, seconds] = m.slice(1).map((n) => Number(n ?? 0))
  return (years! * 365 + months! * 30 + weeks! * 7 + days!) * 1440 + hours! * 60 + minutes! + seconds! / 60
}

/** Answers and undertakings told with another standing; and what one affirms and another denies. */
function standings(tellings: readonly Told[]): Valued[] {
  const { kind } = tellings[0]!
  const field = STANDS[kind] ?? 'modality'
  const stands = ({ item }: Told) => {
    const said = item[field]
    const value = typeof said === 'string' ? said : item.modality
    return { value, of: value }
  }
  if (kind === 'response')
    return clashing(tellings, stands, (a, b) => a !== b && !(isWelcome(a, b) || isWelcome(b, a)))
  if (kind === 'commitment')
    return clashing(
      tellings,
      stands,
      (a, b, mine, theirs) =>
        a !== b && !(HOLDS.has(a) && HOLDS.has(b)) && !isCarriedOut(mine, theirs) && atOneTime(mine, theirs),
    )
  return clashing(
    tellings,
    stands,
    (a, b, mine, theirs) =>
      denies(a) !== denies(b) && (denies(a) ? isDeniedBy(mine, theirs) : isDeniedBy(theirs, mine)),
  )
}

/** Whether who welcomes something may have accepted it, too. */
function isWelcome(a: string, b: string): boolean {
  return a === 'welcomes' && b.startsWith('accepts')
}

function denies(value: string): boolean {
  return value === 'denied' || value === 'negated'
}

/** What is in force was agreed. */
const HOLDS: ReadonlySet<string> = new Set(['agreed', 'in-force'])

/** What one party has undertaken lies ahead of it. */
function isCarriedOut(a: Told, b: Told): boolean {
  const [mine, theirs] = [actorsIn(a, 'parties'), actorsIn(b, 'parties')]
  return Math.max(mine.length, theirs.length) < 2 && [a, b].some(({ item }) => item['status'] === 'planned')
}

/** What is agreed today and in force next week has come along: no contradiction. */
function atOneTime(a: Told, b: Told): boolean {
  return !a.published || !b.published || Math.abs(a.published.from - b.published.from) <= STANDING
}

/** Within so many days a commitment has one standing. */
const STANDING = 3

/** The field that says how things stand with an item of a kind. */
const STANDS: Readonly<Record<string, string>> = {
  response: 'stance',
  commitment: 'status',
  incident: 'state',
}

/** So many words that carry matter say what something is. */
const WORDED = 3

/** What is wanted or undertaken, in words that have little in common: one report may be sharper than another. */
function wordings(tellings: readonly Told[]): Valued[] {
  if (!['demand', 'commitment'].includes(tellings[0]!.kind)) return []
  return clashing(
    tellings,
    ({ item, text, words }) => {
      const of = matter(words)
      // A recap, or a word for it ("the present truce"), does not say what it is.
      if (of.size < WORDED || item.background === true) return undefined
      return { value: wordFields(item, text).join(' … '), of }
    },
    (a, b) => sharedMatter(a, b).ofSmaller < 0.3,
  )
}

/** Figures of one count that differ between origins. */
function figures(tellings: readonly Told[]): Valued[] {
  const field = tellings[0]!.kind === 'tally' ? 'count' : 'figure'
  const counted = ({ item }: Told) => {
    const value = item[field]
    return typeof value === 'number' || typeof value === 'string'
      ? { value: String(value), of: value }
      : undefined
  }
  return clashing(tellings, counted, (a, b) => a !== b)
}
