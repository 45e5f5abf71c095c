import type { DurationValue } from '../evidence/index.ts'
import type { Cast } from './actors.ts'
import type { Cluster } from './items/cluster.ts'
import { clusterId, inReportedOrder, mentionOf } from './items/draw.ts'
import type { Told } from './items/told.ts'
import { actorsIn, sidesIn } from './items/told.ts'
import type { Discrepancy } from './record.ts'
import type { Sides } from './sides.ts'
import { gap, isoDay } from './times.ts'
import { inCodeOrder } from './words.ts'

/** At most so many quotations stand for one value. */
const QUOTED = 3

interface Valued {
  readonly told: Told
  readonly value: string
}

/** In what the tellings of one item differ. Nested times, places and lists agree. */
export function discrepanciesOf(cluster: Cluster, cast: Cast, sides: Sides): Discrepancy[] {
  if (cluster.tellings.length < 2) return []
  const tellings = inReportedOrder(cluster.tellings)
  const about = clusterId(cluster)
  const row = (field: string, type: Discrepancy['type'], valued: readonly Valued[]): Discrepancy[] => {
    const values = grouped(valued, cast)
    return values.length > 1 ? [{ about, field, type, values }] : []
  }
  return [
    ...row('time', 'contradiction', times(tellings)),
    ...row('place', 'contradiction', places(tellings)),
    ...row('participants', 'contradiction', cluster.first.kind === 'contact' ? people(tellings, sides) : []),
    ...row('duration', 'contradiction', durations(tellings)),
    ...row('standing', 'acceptance', standings(tellings)),
    ...row('figure', 'contradiction', figures(tellings)),
  ]
}

function grouped(valued: readonly Valued[], cast: Cast): Discrepancy['values'] {
  const byValue = new Map<string, Told[]>()
  for (const { told, value } of valued) byValue.set(value, [...(byValue.get(value) ?? []), told])
  return [...byValue]
    .sort((a, b) => inCodeOrder(a[0], b[0]))
    .map(([value, tellings]) => ({
      value,
      mentions: tellings.slice(0, QUOTED).map((told) => mentionOf(told, cast)),
    }))
}

/** Whether tellings come from more than one origin: a copy's variants are listed apart. */
function independent(valued: readonly Valued[]): boolean {
  return new Set(valued.map(({ told }) => told.origin)).size > 1
}

/** Days that cannot both be right, of what is held for done. Plans change: they have a history instead. */
function times(tellings: readonly Told[]): Valued[] {
  const dated = tellings.filter(
    (told) => told.days && told.item.modality === 'held' && told.item.time?.approx !== true,
  )
  const clashing = dated.filter((a) => dated.some((b) => a.origin !== b.origin && gap(a.days!, b.days!) > 0))
  return clashing.map((told) => ({ told, value: spoken(told) }))
}

function spoken(told: Told): string {
  const { from, to, year } = told.days!
  const iso = (day: number) => (year ? isoDay(day) : `XXXX${isoDay(day).slice(4)}`)
  return from === to ? iso(from) : `${iso(from)}/${to === Infinity ? '..' : iso(to)}`
}

/** Places in different countries, or far from each other. */
function places(tellings: readonly Told[]): Valued[] {
  const placed = tellings.filter((told) => told.item.place && told.item['type'] !== 'call')
  const apart = (a: Told, b: Told) => {
    const p = a.item.place!
    const q = b.item.place!
    if (p.country !== undefined && q.country !== undefined) return p.country !== q.country
    return false
  }
  const clashing = placed.filter((a) => placed.some((b) => a.origin !== b.origin && apart(a, b)))
  return clashing.map((told) => ({ told, value: told.item.place!.name }))
}

/** Different persons named for one side, none of them by both. */
function people(tellings: readonly Told[], sides: Sides): Valued[] {
  const named = (told: Told, side: string) =>
    actorsIn(told, 'participants').filter((id) => sides.kind(id) === 'person' && sides.of(id).includes(side))
  const clashing = tellings.filter((a) =>
    tellings.some(
      (b) =>
        a.origin !== b.origin &&
        sidesIn(a, 'participants', sides).some((side) => {
          const mine = named(a, side)
          const theirs = named(b, side)
          return mine.length > 0 && theirs.length > 0 && !mine.some((id) => theirs.includes(id))
        }),
    ),
  )
  return clashing.map((told) => ({ told, value: actorsIn(told, 'participants').join(', ') }))
}

/** Durations that differ by more than a quarter, or by any measure where neither is approximate. */
function durations(tellings: readonly Told[]): Valued[] {
  const timed = tellings.flatMap((told) => {
    const duration = told.item['duration'] as DurationValue | undefined
    const minutes = duration && minutesOf(duration.duration)
    return minutes ? [{ told, value: duration.duration, minutes, approx: duration.approx === true }] : []
  })
  const clash = (a: (typeof timed)[number], b: (typeof timed)[number]) => {
    const ratio = Math.max(a.minutes, b.minutes) / Math.min(a.minutes, b.minutes)
    return a.told.origin !== b.told.origin && ratio > (a.approx || b.approx ? 1.25 : 1.1)
  }
  return timed.filter((a) => timed.some((b) => clash(a, b)))
}

/** Minutes of an ISO duration; undefined where it is none. */
export function minutesOf(iso: string): number | undefined {
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
  const field =
    tellings[0]!.kind === 'response' ? 'stance' : tellings[0]!.kind === 'commitment' ? 'status' : 'modality'
  const valued = tellings.map((told) => ({ told, value: String(told.item[field] ?? told.item.modality) }))
  if (field !== 'modality') return independent(valued) ? valued : []
  const kinds = new Set(valued.map(({ value }) => value))
  return kinds.has('held') && (kinds.has('denied') || kinds.has('negated')) ? valued : []
}

/** Figures of one count that differ between origins. */
function figures(tellings: readonly Told[]): Valued[] {
  const field = tellings[0]!.kind === 'tally' ? 'count' : 'figure'
  const valued = tellings.flatMap((told) => {
    const value = told.item[field]
    return typeof value === 'number' || typeof value === 'string' ? [{ told, value: String(value) }] : []
  })
  return independent(valued) ? valued : []
}
