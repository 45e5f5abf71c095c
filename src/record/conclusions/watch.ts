import type { ActorRef } from '../../readings/index.ts'
import type { RecordItem } from '../record.ts'
import { placeAmong } from '../sorted.ts'
import { daysOf } from '../times.ts'
import { inCodeOrder } from '../words.ts'
import type { Watch, WatchedIncident, WatchedTally } from './conclusions.ts'
import { trucesMeant } from './claims.ts'
import type { Claim, Incident, Tally } from './claims.ts'
import { grouped, isHeld, issuesOf, NEWS_DAYS, standing, whenOf } from './ground.ts'
import type { Ground, When } from './ground.ts'
import { concernsForce, goingOn, matterOf, matterShared, noteOn, scopeOf, struckBy } from './scope.ts'
import type { Commitment, Scope } from './scope.ts'
import { saidBroken } from './sequences.ts'

/** Force and counts by the parties they concern, so that a commitment looks only at its own parties'. */
export interface Happenings {
  /** In order of the day on which, or by which, they happened. */
  readonly incidents: ReadonlyMap<string, readonly Dated[]>
  readonly tallies: ReadonlyMap<string, readonly Tally[]>
  /** The same by their reports, as scopes below: a report that tells of a truce may count what breaks it. */
  readonly talliesIn: ReadonlyMap<string, readonly Tally[]>
  readonly scopesIn: ReadonlyMap<string, readonly Scope[]>
  /** Who counts what a party does. */
  readonly counters: ReadonlyMap<string, ReadonlySet<string>>
  readonly broken: ReadonlyMap<string, readonly Commitment[]>
  /** The scopes of all commitments about force: a claimed violation belongs to the one it fits best. */
  readonly scopes: ReadonlyMap<string, readonly Scope[]>
  readonly scopeOf: ReadonlyMap<string, Scope>
  /** Which commitments each claim was found to be of. Filled as it is asked. */
  readonly meant: Map<string, ReadonlySet<string>>
}

/** An incident made ready to be compared with many commitments. */
interface Dated {
  readonly item: Incident
  readonly when: When
  readonly by: readonly string[]
  readonly issues: readonly string[]
  /** The stems of the words that say what happened. */
  readonly matter: ReadonlySet<string>
  /** The issues of truces that would have spared what was hit. */
  readonly struck: readonly string[]
}

export function happeningsOf(ground: Ground): Happenings {
  const of = <Kind extends RecordItem['kind']>(kind: Kind) =>
    ground.items.filter((item): item is Extract<RecordItem, { kind: Kind }> => item.kind === kind)
  const commitments = of('commitment')
  const scopes = goingOn(
    commitments.filter(isUndertaken(ground)).flatMap((item) => scopeOf(item, ground) ?? []),
  )
  const counts = of('tally').filter(({ modality }) => !UNTOLD.has(modality))
  const tallies = grouped(counts, (item) => partiesCounted(item, ground))
  const counted = new Set(counts.flatMap(sentencesOf))
  return {
    incidents: grouped(
      dated(
        of('incident').filter((item) => isOneEvent(item, counted)),
        ground,
      ),
      ({ item }) => concerned(item, ground),
    ),
    tallies,
    talliesIn: grouped(counts, reportsOf),
    counters: new Map(
      [...tallies].map(([party, all]) => [party, new Set(all.flatMap(({ by }) => ground.partiesOf(by)))]),
    ),
    broken: grouped(commitments.filter(isOnlyBroken), (item) => ground.partiesOf(item.parties)),
    scopes: grouped(scopes.filter(concernsForce), ({ parties }) => [...parties, ANYBODY]),
    scopesIn: grouped(scopes.filter(concernsForce), ({ reports }) => [...reports]),
    scopeOf: new Map(scopes.map((scope) => [scope.commitment.id, scope])),
    meant: new Map(),
  }
}

function dated(incidents: readonly Incident[], ground: Ground): readonly Dated[] {
  return incidents
    .flatMap((item): Dated[] => {
      const when = whenOf(item, ground)
      if (!when) return []
      const by = ground.partiesOf(item.by)
      return [
        { item, when, by, issues: issuesOf(item, ground), matter: matterOf(item), struck: struckBy(item) },
      ]
    })
    .sort((a, b) => a.when.to - b.when.to || inCodeOrder(a.item.id, b.item.id))
}

/** Where in a list in order of time a day begins. */
function beginning(all: readonly Dated[], day: number): number {
  return placeAmong(all, (there) => there.when.to < day)
}

/**
 * Whether an incident is told as one thing that happened: with a day, or at least with a place, a target or a
 * count ("four drones"). A war that is spoken of ("the invasion", "its attacks") is none.
 */
function isOneEvent(item: Incident, counted: ReadonlySet<string>): boolean {
  const { modality, type, time, place, words } = item
  if (UNTOLD.has(modality) || type === 'withdrawal') return false
  if (daysOf(time)?.year) return true
  if (type === 'invasion' || type === 'offensive') return false
  return place !== undefined || words.some(Boolean) || sentencesOf(item).some((one) => counted.has(one))
}

/** Where the sentences of an item begin. */
function sentencesOf({ mentions }: RecordItem): readonly string[] {
  return mentions.map(({ report, evidence }) => `${report} ${evidence[0]?.[0]}`)
}

function reportsOf({ mentions }: RecordItem): readonly string[] {
  return mentions.map(({ report }) => report)
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
  const scope = happenings.scopeOf.get(commitment.id)
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
function incidentsOf(scope: Scope, happenings: Happenings, ground: Ground): readonly WatchedIncident[] {
  const near = [...scope.parties, ANYBODY].flatMap((key) => {
    const all = happenings.incidents.get(key) ?? []
    return all.slice(beginning(all, scope.agreed), beginning(all, scope.ends + 1 + NEWS_DAYS))
  })
  return unique(near)
    .flatMap(({ item, by, when, ...told }) => {
      if (scope.alone ? !by.some((one) => scope.parties.includes(one)) : !isWithin(by, scope)) return []
      const note = noteOn(when, scope)
      const shared = note && matterShared(told, scope)
      if (!note || !shared || !isToldOf(item, by, scope, ground)) return []
      if (!isOf(item, scope, happenings, ground)) return []
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

/** Force by and against nobody named is of a truce of which its report tells, or all whose parties its report names. */
function isToldOf(item: Incident, by: readonly string[], scope: Scope, ground: Ground): boolean {
  if (by.length > 0 || concerned(item, ground).some((party) => scope.parties.includes(party))) return true
  return reportsOf(item).some(
    (report) =>
      scope.reports.has(report) ||
      (scope.parties.length > 1 && scope.parties.every((party) => ground.naming(party).has(report))),
  )
}

/** Force by a third party is outside; by nobody named, it counts where it was used against a party. */
function isWithin(by: readonly string[], { parties }: Scope): boolean {
  return by.length === 0 || by.some((one) => parties.includes(one))
}

/**
 * The parties that an incident names: as doing it, suffering it, or telling of it; and where it was. Of one by and
 * against nobody named, in no known country, its reports have to tell whose it is.
 */
function concerned(item: Incident, ground: Ground): readonly string[] {
  const country = item.place?.country === undefined ? [] : [`state/${item.place.country.toLowerCase()}`]
  const done = partiesIn([item.by, item.against], ground)
  const named = new Set([...done, ...country, ...tellers(item, ground)])
  return [...named, ...(done.length === 0 && country.length === 0 ? [ANYBODY] : [])]
}

/** Whom a count concerns: those who did what is counted, else whoever counts; `*` where neither is a party. */
function partiesCounted(item: Tally, ground: Ground): readonly string[] {
  const done = ground.partiesOf(item.done_by)
  return done.length > 0 ? [...new Set([...done, ...ground.partiesOf(item.by)])] : [ANYBODY]
}

/** Counts of what nobody named did: of any truce. */
const ANYBODY = '*'

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

/** Who says "violation" speaks of one truce. Other force lies within every scope that covers it. */
function isOf(item: Claim, scope: Scope, happenings: Happenings, ground: Ground): boolean {
  if (item.kind === 'incident' && item.type !== 'violation') return true
  const { scopes, scopesIn } = happenings
  const near = () => [
    ...concernedBy(item, ground).flatMap((party) => scopes.get(party) ?? []),
    ...reportsOf(item).flatMap((report) => scopesIn.get(report) ?? []),
  ]
  const meant = happenings.meant.get(item.id) ?? trucesMeant(item, near(), ground)
  happenings.meant.set(item.id, meant)
  return meant.has(scope.commitment.id)
}

function concernedBy(item: Claim, ground: Ground): readonly string[] {
  if (item.kind === 'tally') return partiesCounted(item, ground)
  return item.kind === 'incident' ? concerned(item, ground) : ground.partiesOf(item.parties)
}

/** Counts of what is said to have happened since; rival ones by counter, beside each other. */
function talliesOf(scope: Scope, happenings: Happenings, ground: Ground): readonly WatchedTally[] {
  return unique([
    ...[...scope.parties, ANYBODY].flatMap((party) => happenings.tallies.get(party) ?? []),
    ...[...scope.reports].flatMap((report) => happenings.talliesIn.get(report) ?? []),
  ])
    .filter((item) => isOf(item, scope, happenings, ground))
    .map((item) => {
      const period = item.period ?? item.time
      return {
        tally: item.id,
        counter: counterOf(item, ground),
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

/** Who counts: a party, else whoever is named. */
function counterOf({ by }: Tally, ground: Ground): readonly string[] {
  const parties = ground.partiesOf(by)
  return parties.length > 0 ? parties : by.map(({ actor }) => actor)
}

function brokenOf(scope: Scope, happenings: Happenings, ground: Ground): readonly string[] {
  return unique(scope.parties.flatMap((party) => happenings.broken.get(party) ?? []))
    .filter((item) => isOf(item, scope, happenings, ground))
    .map(({ id }) => id)
}

/** What no report gives: a day, somebody who watches over it, or whose it is. */
function lacking(
  commitment: Commitment,
  scope: Scope | undefined,
  { counters }: Happenings,
  ground: Ground,
): Watch['lacks'] {
  const parties = ground.partiesOf(commitment.parties)
  const neutral = () =>
    parties.some((party) => [...(counters.get(party) ?? [])].some((one) => !parties.includes(one)))
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
