import type { Discrepancy } from '../record.ts'
import { inCodeOrder } from '../words.ts'
import type { Position, PositionStance } from './conclusions.ts'
import { grouped, isDenied, isStepToCome, UNSPECIFIED } from './ground.ts'
import type { Ground } from './ground.ts'
import { standsOf } from './stands.ts'
import type { Stand } from './stands.ts'

/** All positions, by actor, issue and time. */
export function positionsOf(ground: Ground): readonly Position[] {
  const stands = ground.items.flatMap((item) => standsOf(item, ground))
  const byKey = grouped(stands, ({ actor, issue }) => [`${actor} ${issue}`])
  return [...byKey].sort((a, b) => inCodeOrder(a[0], b[0])).flatMap(([, all]) => positionsAt(all, ground))
}

/** The positions of one party on one issue, from all its stands there, by time and then by item. */
export function positionsAt(stands: readonly Stand[], ground: Ground): readonly Position[] {
  const known = new Set(stands.flatMap((stand) => stand.to_proposal ?? []))
  const only = known.size === 1 ? [...known][0] : undefined
  const tracks = grouped([...stands].sort(inTime), (stand) => [trackOf(stand, only)])
  const eras = [...tracks.values()].flatMap((track) => closed(erasOf(track)))
  return settled(eras)
    .flatMap((era) => era.sides.map((side) => drawn(side, era, ground)))
    .sort(
      (a, b) =>
        inCodeOrder(a.from ?? '', b.from ?? '') ||
        inCodeOrder(a.stance, b.stance) ||
        inCodeOrder(a.items[0]!, b.items[0]!),
    )
}

/** A time in which one track has one standing, or several that tellings differ on. */
interface Era {
  readonly track: string
  from: number
  to: number
  readonly sides: Side[]
  before?: Era
  end?: { readonly on: string; readonly because: NonNullable<Position['to_because']> }
}

/** One stance within an era. */
interface Side {
  readonly stance: PositionStance
  readonly stands: Stand[]
}

/**
 * Answers to one proposal are one track. An answer of which nobody says to what goes with those to the only
 * proposal that the party answers on this issue.
 */
function trackOf({ track, to_proposal, issue, item }: Stand, only: string | undefined): string {
  if (to_proposal !== undefined) return `answer ${to_proposal}`
  // What nobody says what it is about has nothing to do with anything else of that kind.
  if (issue === UNSPECIFIED) return `${track} ${item.id}`
  return track === 'answer' && only !== undefined ? `answer ${only}` : track
}

function inTime(a: Stand, b: Stand): number {
  return (
    (a.when?.to ?? -Infinity) - (b.when?.to ?? -Infinity) ||
    (a.when?.from ?? -Infinity) - (b.when?.from ?? -Infinity) ||
    inCodeOrder(a.item.id, b.item.id) ||
    0
  )
}

/** Cuts a track, in order of time, where a clearly later item says another stance. */
function erasOf(track: readonly Stand[]): Era[] {
  const eras: Era[] = []
  for (const stand of track) {
    const era = eras.at(-1)
    const when = stand.when ?? { from: -Infinity, to: -Infinity }
    const same = era?.sides.find(({ stance }) => stance === stand.stance)
    const later = era !== undefined && when.from > era.to
    if (era && (!later || (same && era.sides.length === 1))) {
      if (same) same.stands.push(stand)
      else era.sides.push({ stance: stand.stance, stands: [stand] })
      era.to = Math.max(era.to, when.to)
    } else
      eras.push({
        track: stand.track,
        from: when.from,
        to: when.to,
        sides: [{ stance: stand.stance, stands: [stand] }],
        ...(era ? { before: era } : {}),
      })
  }
  return eras
}

/** Ends each era where the next of its track begins, or where its items say that it ends. */
function closed(eras: readonly Era[]): readonly Era[] {
  for (const [i, era] of eras.entries()) {
    const next = eras[i + 1]
    const starts = next && firstDay(next.sides.flatMap(({ stands }) => stands))
    const said = era.sides.flatMap(({ stands }) => stands.flatMap(({ ends }) => ends ?? [])).at(-1)
    if (starts !== undefined) era.end = { on: starts, because: 'shift' }
    else if (said) era.end = said
  }
  return eras
}

/** Answers that something agreed later on the same issue replaces. */
const SETTLED: ReadonlySet<PositionStance> = new Set([
  'accepts-with-conditions',
  'rejects',
  'undecided',
  'sceptical',
  'counters',
  'no-answer',
])

/** Undertakings that a party's later word ends. */
const ENDED: ReadonlySet<PositionStance> = new Set(['agrees', 'undertakes'])

/** An agreement ends the refusals, doubts and reservations that came before it, and a party's word that it ends an agreement does. */
function settled(eras: readonly Era[]): readonly Era[] {
  const known = eras.filter(({ sides: [side] }) => side!.stands[0]!.issue !== UNSPECIFIED)
  const saying = (stance: PositionStance) => known.filter(({ sides: [side] }) => side!.stance === stance)
  const [agreed, ends] = [saying('agrees'), saying('ends')]
  for (const era of known) {
    if (era.end) continue
    const all = (stances: ReadonlySet<PositionStance>) => era.sides.every(({ stance }) => stances.has(stance))
    const later = (those: readonly Era[]) => those.find(({ from }) => from > era.to)
    const by = all(SETTLED) ? later(agreed) : all(ENDED) ? later(ends) : undefined
    const on = by && firstDay(by.sides[0]!.stands)
    if (!by || on === undefined) continue
    era.end = { on, because: all(ENDED) ? 'ended' : 'shift' }
    by.before ??= era
  }
  return eras
}

function firstDay(stands: readonly Stand[]): string | undefined {
  return stands.flatMap(({ when }) => when?.says ?? [])[0]
}

function drawn({ stance, stands }: Side, era: Era, ground: Ground): Position {
  const items = [...new Set(stands.map(({ item }) => item.id))]
  const first = stands.find(({ when }) => when)
  const proposal = stands.find(({ to_proposal }) => to_proposal !== undefined)?.to_proposal
  const conditions = [...new Set(stands.flatMap((stand) => stand.conditions))].sort(inCodeOrder)
  const contested =
    era.sides.some((other) => clash(other.stance, stance)) ||
    stands.some(({ item }) => isDenied(item, ground) || ground.differing(item.id).some(isAboutStanding))
  const others = onlyOthers(stands, ground)
  const step = stands.every(({ item }) => isStepToCome(item)) ? phaseOf(stands[0]!) : undefined
  const before = era.before?.sides.at(-1)
  return {
    actor: stands[0]!.actor,
    issue: stands[0]!.issue,
    stance,
    ...(proposal === undefined ? {} : { to_proposal: proposal }),
    ...(first?.when ? { from: first.when.says } : {}),
    ...(first?.when?.reported ? { from_report: true } : {}),
    ...(era.end ? { to: era.end.on, to_because: era.end.because } : {}),
    ...(contested ? { contested } : {}),
    ...(conditions.length > 0 ? { conditions } : {}),
    ...(step === undefined ? {} : { step }),
    items,
    ...(before && before.stance !== stance
      ? {
          shift: { from: before.stance, items: [before.stands.at(-1)!.item.id, first?.item.id ?? items[0]!] },
        }
      : {}),
    ...(others.length > 0 ? { told_by: others } : {}),
  }
}

function phaseOf({ item }: Stand): number | undefined {
  return item.kind === 'commitment' ? item.phase : undefined
}

/** Answers that cannot both be given to one thing at one time. */
const CLASHES: Readonly<Partial<Record<PositionStance, readonly PositionStance[]>>> = {
  accepts: ['accepts-with-conditions', 'rejects', 'counters', 'undecided', 'no-answer'],
  'accepts-with-conditions': ['accepts', 'rejects', 'undecided', 'no-answer'],
  rejects: ['accepts', 'accepts-with-conditions', 'welcomes', 'undecided', 'no-answer'],
  welcomes: ['rejects'],
  counters: ['accepts', 'no-answer'],
  undecided: ['accepts', 'accepts-with-conditions', 'rejects'],
  'no-answer': ['accepts', 'accepts-with-conditions', 'rejects', 'counters'],
}

function clash(a: PositionStance, b: PositionStance): boolean {
  return CLASHES[a]?.includes(b) ?? false
}

/** Differences between answers are seen above; of those within one item, these touch the position. */
function isAboutStanding({ type, field }: Discrepancy): boolean {
  return (type === 'acceptance' || type === 'scope') && field !== 'stance'
}

function isOfNoSide(id: string): boolean {
  return id.startsWith('person/') || id.startsWith('group/')
}

/** Who says so where neither the party itself nor any report in its own voice does. */
function onlyOthers(stands: readonly Stand[], ground: Ground): readonly string[] {
  const actor = stands[0]!.actor
  const told = new Set<string>()
  for (const { item } of stands)
    for (const mention of item.mentions) {
      const by = ground.vouching(mention)
      // Of people whose side is not known nobody can say that they are another's.
      if (by.length === 0 || by.includes(actor) || by.some(isOfNoSide)) return []
      for (const one of by) told.add(one)
    }
  return [...told].sort(inCodeOrder)
}
