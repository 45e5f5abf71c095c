import type { ActorRef } from '../../readings/index.ts'
import type { RecordItem } from '../record.ts'
import { daysOf } from '../times.ts'
import { inCodeOrder } from '../words.ts'
import type { Watch, WatchedIncident, WatchedTally } from './conclusions.ts'
import { grouped, isHeld, issuesOf, standing, UNSPECIFIED, whenOf } from './ground.ts'
import type { Ground } from './ground.ts'
import { concernsForce, matterShared, noteOn, scopeOf } from './scope.ts'
import type { Commitment, Scope } from './scope.ts'
import { saidBroken } from './sequences.ts'

type Incident = Extract<RecordItem, { kind: 'incident' }>
type Tally = Extract<RecordItem, { kind: 'tally' }>

/** Force and counts by the parties they concern, so that a commitment looks only at its own parties'. */
export interface Happenings {
  readonly incidents: ReadonlyMap<string, readonly Incident[]>
  readonly tallies: ReadonlyMap<string, readonly Tally[]>
  readonly broken: ReadonlyMap<string, readonly Commitment[]>
  /** The scopes of all commitments about force: a claimed violation belongs to the one it fits best. */
  readonly scopes: ReadonlyMap<string, readonly Scope[]>
}

export function happeningsOf(ground: Ground): Happenings {
  const of = <Kind extends RecordItem['kind']>(kind: Kind) =>
    ground.items.filter((item): item is Extract<RecordItem, { kind: Kind }> => item.kind === kind)
  const commitments = of('commitment')
  const scopes = commitments.filter(isUndertaken(ground)).flatMap((item) => scopeOf(item, ground) ?? [])
  return {
    incidents: grouped(
      of('incident').filter(({ modality, type }) => !UNTOLD.has(modality) && type !== 'withdrawal'),
      (item) => concerned(item, ground),
    ),
    tallies: grouped(
      of('tally').filter(({ modality }) => !UNTOLD.has(modality)),
      (item) => partiesIn([item.by, item.done_by], ground),
    ),
    broken: grouped(commitments.filter(isOnlyBroken), (item) => ground.partiesOf(item.parties)),
    scopes: grouped(scopes.filter(concernsForce), ({ parties }) => parties),
  }
}

const UNTOLD: ReadonlySet<string> = new Set(['planned', 'possible', 'conditional', 'negated'])

/** All commitments that parties have undertaken, with what is said to have happened since. */
export function watchOf(ground: Ground): readonly Watch[] {
  const happenings = happeningsOf(ground)
  return ground.items
    .filter(isUndertaken(ground))
    .map((item) => watchAt(item, happenings, ground))
    .sort((a, b) => inCodeOrder(a.since ?? '~', b.since ?? '~') || inCodeOrder(a.commitment, b.commitment))
}

function isUndertaken(ground: Ground): (item: RecordItem) => item is Commitment {
  return (item): item is Commitment =>
    item.kind === 'commitment' &&
    isHeld(item, ground) &&
    !['planned', undefined].includes(standing(item)?.status)
}

/** A telling of nothing but that something was broken. */
function isOnlyBroken(item: Commitment): boolean {
  return standing(item) === undefined && item.history.some(({ status }) => status === 'breached')
}

/** One commitment. */
export function watchAt(commitment: Commitment, happenings: Happenings, ground: Ground): Watch {
  const scope = scopeOf(commitment, ground)
  const parties = ground.partiesOf(commitment.parties)
  const looks = scope && concernsForce(scope)
  const told = looks ? incidentsOf(scope, happenings, ground) : []
  const tallies = looks ? talliesOf(scope, happenings, ground) : []
  const broken = looks ? brokenOf(scope, happenings, ground) : []
  const notes = new Set(told.map(({ note }) => note))
  return {
    commitment: commitment.id,
    parties,
    issues: issuesOf(commitment, ground),
    ...(commitment.unilateral ? { unilateral: true } : {}),
    ...(scope?.when ? { since: scope.when.says } : {}),
    ...(scope?.term ? { term: scope.term } : {}),
    ...(scope?.area === undefined ? {} : { area: scope.area }),
    lacks: lacking(commitment, scope, happenings, ground),
    incidents: told.map(({ incident }) => incident),
    told,
    tallies,
    said_broken: [...saidBroken(commitment), ...broken],
    carried_out: ground.referring('carries_out', commitment.id).map(({ id }) => id),
    ...(notes.size === 1 ? { note: [...notes][0]! } : {}),
  }
}

/** Force that lies within the scope: by a party, or by nobody named against one. Of a one-sided truce, by that side. */
function incidentsOf(
  scope: Scope,
  { incidents, scopes }: Happenings,
  ground: Ground,
): readonly WatchedIncident[] {
  return unique(scope.parties.flatMap((party) => incidents.get(party) ?? []))
    .flatMap((item) => {
      const by = ground.partiesOf(item.by)
      if (scope.alone ? !by.some((one) => scope.parties.includes(one)) : !isWithin(by, scope)) return []
      const when = whenOf(item)
      const note = when && noteOn(when, scope)
      const shared = note && matterShared(item, issuesOf(item, ground), scope)
      if (!note || !shared || !bestFor(item, scope, scopes, ground)) return []
      const denied = item.state === 'denied' ? deniers(item, ground) : []
      return [
        {
          incident: item.id,
          by,
          against: ground.partiesOf(item.against),
          state: item.state,
          said_by: [...new Set(item.mentions.flatMap((one) => ground.vouching(one)))].sort(inCodeOrder),
          ...(denied.length > 0 ? { denied_by: denied } : {}),
          day: when.says,
          ...(when.reported ? { day_report: true } : {}),
          scope: shared,
          note,
        },
      ]
    })
    .sort((a, b) => inCodeOrder(a.day, b.day) || inCodeOrder(a.incident, b.incident))
}

/** Force by a third party is outside; by nobody named, it counts where it was used against a party. */
function isWithin(by: readonly string[], { parties }: Scope): boolean {
  return by.length === 0 || by.some((one) => parties.includes(one))
}

/** The parties that an incident names: as doing it, suffering it, or telling of it; and where it was. */
function concerned(item: Incident, ground: Ground): readonly string[] {
  const country = item.place?.country === undefined ? [] : [`state/${item.place.country.toLowerCase()}`]
  return [...new Set([...partiesIn([item.by, item.against], ground), ...country, ...tellers(item, ground)])]
}

function tellers(item: RecordItem, ground: Ground): readonly string[] {
  return item.mentions.flatMap((one) => ground.vouching(one))
}

function partiesIn(fields: readonly (readonly ActorRef[])[], ground: Ground): readonly string[] {
  return [...new Set(fields.flatMap((refs) => ground.partiesOf(refs)))]
}

function deniers(item: RecordItem, ground: Ground): readonly string[] {
  const reports = new Set(
    item.history.filter(({ status }) => status === 'denied').map(({ report }) => report),
  )
  const by = item.mentions.filter(({ report }) => reports.has(report)).flatMap((one) => ground.vouching(one))
  return [...new Set(by)].sort(inCodeOrder)
}

/**
 * Who says "violation" speaks of one truce: the one whose words or issue fit best, a one-sided before a
 * mutual one where both fit alike. Other force lies within every scope that covers it.
 */
function bestFor(
  item: Incident | Tally | Commitment,
  scope: Scope,
  scopes: Happenings['scopes'],
  ground: Ground,
): boolean {
  if (item.kind === 'incident' && item.type !== 'violation') return true
  const when = daysOfTold(item)
  const issues = issuesOf(item, ground)
  const candidates = unique(scope.parties.flatMap((party) => scopes.get(party) ?? [])).filter(
    (one) => when && noteOn(when, one) && matterShared(item, issues, one) && mayBeOf(item, one, ground),
  )
  const best = candidates.sort(
    (a, b) =>
      fit(issues, b) - fit(issues, a) ||
      Number(b.alone) - Number(a.alone) ||
      b.agreed - a.agreed ||
      inCodeOrder(a.commitment.id, b.commitment.id),
  )[0]
  return best?.commitment === scope.commitment
}

/** What is said to break a one-sided truce was done by that side. */
function mayBeOf(item: Incident | Tally | Commitment, scope: Scope, ground: Ground): boolean {
  if (!scope.alone) return true
  const by = ground.partiesOf(
    item.kind === 'tally' ? item.done_by : item.kind === 'commitment' ? item.parties : item.by,
  )
  return by.length === 0 || by.some((one) => scope.parties.includes(one))
}

function fit(issues: readonly string[], scope: Scope): number {
  return issues.some((issue) => issue !== UNSPECIFIED && scope.issues.includes(issue)) ? 1 : 0
}

/** When what an item tells of was: of a count its period. */
function daysOfTold(item: Incident | Tally | Commitment) {
  const period = item.kind === 'tally' ? daysOf(item.period) : undefined
  const when = whenOf(item)
  if (!period?.year) return when
  return { from: period.from, to: period.from, says: item.first_reported ?? '', reported: false }
}

/** Counts of what is said to have happened since; rival ones by counter, beside each other. */
function talliesOf(scope: Scope, { tallies, scopes }: Happenings, ground: Ground): readonly WatchedTally[] {
  return unique(scope.parties.flatMap((party) => tallies.get(party) ?? []))
    .filter((item) => mayBeOf(item, scope, ground) && bestFor(item, scope, scopes, ground))
    .map((item) => {
      const period = item.period ?? item.time
      return {
        tally: item.id,
        counter: ground.partiesOf(item.by),
        done_by: ground.partiesOf(item.done_by),
        count: item.count,
        says: item.mentions[0]?.quote ?? '',
        ...(period === undefined ? {} : { period }),
        ...(item.area === undefined ? {} : { area: item.area.name }),
        ...(item.method === undefined ? {} : { method: ground.words(item.fields_from, item.method) }),
        ...(item.first_reported === undefined ? {} : { reported: item.first_reported.slice(0, 10) }),
      }
    })
    .sort(
      (a, b) =>
        inCodeOrder(a.period?.start ?? '~', b.period?.start ?? '~') ||
        inCodeOrder(a.counter.join(), b.counter.join()) ||
        inCodeOrder(a.tally, b.tally),
    )
}

function brokenOf(scope: Scope, { broken, scopes }: Happenings, ground: Ground): readonly string[] {
  return unique(scope.parties.flatMap((party) => broken.get(party) ?? []))
    .filter((item) => bestFor(item, scope, scopes, ground))
    .map(({ id }) => id)
}

/** What no report gives: a day, somebody who watches over it, or whose it is. */
function lacking(
  commitment: Commitment,
  scope: Scope | undefined,
  { tallies }: Happenings,
  ground: Ground,
): Watch['lacks'] {
  const parties = ground.partiesOf(commitment.parties)
  const neutral = () =>
    parties
      .flatMap((party) => tallies.get(party) ?? [])
      .some((tally) => ground.partiesOf(tally.by).some((one) => !parties.includes(one)))
  const watched = !scope || !concernsForce(scope) || isMonitored(commitment, parties, ground) || neutral()
  return [
    ...(scope?.term === undefined ? (['date'] as const) : []),
    ...(watched ? [] : (['monitor'] as const)),
    ...(parties.length === 0 ? (['owner'] as const) : []),
  ]
}

/** Whether something undertaken by one of the parties, or the commitment itself, is about monitoring. */
function isMonitored(commitment: Commitment, parties: readonly string[], ground: Ground): boolean {
  if (commitment.issues.includes('monitoring')) return true
  return ground
    .about('monitoring')
    .filter(isUndertaken(ground))
    .some((item) => ground.partiesOf(item.parties).some((one) => parties.includes(one)))
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)]
}
