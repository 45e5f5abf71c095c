import type { Span } from '../../evidence/index.ts'
import type { ActorRef } from '../../readings/index.ts'
import { matter } from '../items/likewords.ts'
import { inCodeOrder, wordsOf } from '../words.ts'
import { actorsIn, isNotSo } from '../items/told.ts'
import type { Told } from '../items/told.ts'
import type { Entry } from '../section.ts'
import type { Discrepancy, Mention, RecordActor, RecordItem } from '../record.ts'
import type { Sides } from '../sides.ts'
import { daysOf, dayOf } from '../times.ts'
import type { Term } from './conclusions.ts'
import { disavowals } from './disavowed.ts'
import { CUES } from '../wording/index.ts'

/** What conclusions are drawn from. Make it once for a record; each conclusion asks it for single items. */
export interface Ground {
  readonly items: readonly RecordItem[]
  readonly itemOf: (id: string) => RecordItem | undefined
  /** The tellings of an item, in the order of its mentions. */
  readonly tellingsOf: (item: RecordItem) => readonly Told[]
  readonly differing: (item: string) => readonly Discrepancy[]
  /** Whether another side's account of the contact says that what is mentioned was not agreed. */
  readonly disavowed: (mention: Mention) => boolean
  /** Items whose field refers to this item: answers to a proposal, conditions of an answer. */
  readonly referring: (field: Reference, item: string) => readonly RecordItem[]
  /** Dated statements that tell of an item. */
  readonly statementsOn: (item: RecordItem) => readonly RecordItem[]
  /** Items with this issue code. */
  readonly about: (issue: string) => readonly RecordItem[]
  /** Texts signed by parties on a day that is told. */
  readonly signings: readonly RecordItem[]
  /** Commitments with this issue code of which all that is told is that they ended. */
  readonly ended: (issue: string) => readonly RecordItem[]
  /** The parties for whom these actors act: states and organisations; a person or group where none is known. */
  readonly partiesOf: (refs: readonly ActorRef[] | undefined) => readonly string[]
  /** Who vouches for a mention: parties, or nobody where the report says so in its own voice. */
  readonly vouching: (mention: Mention) => readonly string[]
  readonly words: (report: string, span: Span) => string
  /** The day (ISO) of the first report that tells it as done; of the first that tells it where none does. */
  readonly heldSince: (item: RecordItem) => string | undefined
  /** The reports that name an actor. */
  readonly naming: (actor: string) => ReadonlySet<string>
  /** The stems of the words that name actors. */
  readonly names: ReadonlySet<string>
  /** The last day of the view, as a day number. */
  readonly today: number | undefined
}

export type Reference = 'to_proposal' | 'condition_for' | 'revises' | 'carries_out' | 'part_of'
const REFERENCES: readonly Reference[] = ['to_proposal', 'condition_for', 'revises', 'carries_out', 'part_of']

export interface GroundParts {
  /** In order of their ids. */
  readonly entries: readonly Entry[]
  readonly actors: readonly RecordActor[]
  readonly discrepancies: readonly Discrepancy[]
  readonly sides: Sides
  /** The state or body whose own publication a report is. */
  readonly ownVoice: (report: string) => string | undefined
  readonly words: (report: string, span: Span) => string
  readonly today: number | undefined
}

/** Brings together what conclusions ask for. */
export function groundOf(parts: GroundParts): Ground {
  const { entries, actors, discrepancies, words, today } = parts
  const items = entries.map(({ item }) => item)
  const people = new Map(actors.map((actor) => [actor.id, actor]))
  const differing = grouped(discrepancies, ({ about }) => [about])
  const naming = lookUp((id) => new Set(people.get(id)?.read_as.map(({ report }) => report)))
  return {
    ...itemsOf(entries, items),
    ...partiesIn(parts, items, people),
    differing: (item) => differing.get(item) ?? [],
    disavowed: disavowals(items),
    words,
    naming,
    names: matter(actors.flatMap((actor) => actor.names.flatMap(({ name }) => wordsOf(name)))),
    today,
  }
}

/** The items by what conclusions ask for. */
function itemsOf(
  entries: readonly Entry[],
  items: readonly RecordItem[],
): Pick<
  Ground,
  | 'items'
  | 'itemOf'
  | 'tellingsOf'
  | 'statementsOn'
  | 'referring'
  | 'about'
  | 'signings'
  | 'ended'
  | 'heldSince'
> {
  const byId = new Map(entries.map((entry) => [entry.item.id, entry]))
  const referring = grouped(items, (item) =>
    REFERENCES.flatMap((field) => {
      const to = (item as Partial<Record<Reference, string>>)[field]
      return to === undefined ? [] : [`${field} ${to}`]
    }),
  )
  const about = grouped(items, ({ issues }) => issues)
  const ended = grouped(items.filter(onlyEnded), ({ issues }) => issues)
  const dated = entries.filter(({ item }) => item.kind === 'statement' && item.time !== undefined)
  const saying = grouped(dated, ({ cluster }) => cluster.tellings.flatMap(({ tells }) => tells))
  const since = new Map(entries.map(({ item, cluster }) => [item.id, firstHeld(item, cluster.reported)]))
  return {
    items,
    itemOf: (id) => byId.get(id)?.item,
    tellingsOf: ({ id }) => byId.get(id)?.cluster.reported ?? [],
    statementsOn: ({ id }) => {
      const tellings = byId.get(id)?.cluster.tellings ?? []
      return [...new Set(tellings.flatMap((told) => saying.get(told.id) ?? []))].map(({ item }) => item)
    },
    referring: (field, item) => referring.get(`${field} ${item}`) ?? [],
    about: (issue) => about.get(issue) ?? [],
    signings: items.filter(isSigning),
    ended: (issue) => ended.get(issue) ?? [],
    heldSince: ({ id }) => since.get(id),
  }
}

/** For whom actors act, and whose word a mention is. */
function partiesIn(
  { sides, ownVoice }: GroundParts,
  items: readonly RecordItem[],
  people: ReadonlyMap<string, RecordActor>,
): Pick<Ground, 'partiesOf' | 'vouching'> {
  const partiesFor = lookUp((id) => actsFor(id, people.get(id), sides, ownVoice))
  const partiesOf = (refs: readonly ActorRef[] = []) => [
    ...new Set(refs.flatMap(({ actor }) => partiesFor(actor))),
  ]
  const acting = new Set(items.flatMap((item) => partiesOf(actorsOf(item))))
  return {
    partiesOf: (refs) => partiesOf(refs).sort(inCodeOrder),
    vouching: ({ according_to, report }) => {
      const [nearest] = according_to
      if (nearest) return partiesOf([nearest])
      const own = ownVoice(report)
      // A paper that is named somewhere is no party.
      return own === undefined ? [] : partiesFor(own).filter((party) => acting.has(party))
    },
  }
}

/** The same answer for the same id, found when it is first asked for. */
function lookUp<T>(find: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>()
  return (id) => {
    if (!known.has(id)) known.set(id, find(id))
    return known.get(id) as T
  }
}

function isSigning(item: RecordItem): boolean {
  return item.kind === 'act' && item.type === 'signing' && item.modality === 'held' && item.time !== undefined
}

function firstHeld(item: RecordItem, tellings: readonly Told[]): string | undefined {
  const held = tellings.filter((told) => told.item.modality === 'held')
  const taken = held.filter((told) => !isAhead(told))
  const days = (taken.length > 0 ? taken : held)
    .flatMap(({ published_as }) => published_as ?? [])
    .sort(inCodeOrder)
  return (days[0] ?? item.first_reported)?.slice(0, 10)
}

/** Whether an undertaking is told as still to be agreed, or as a later step of a sequence. */
function isAhead({ item: { status, phase } }: Told): boolean {
  return status === 'planned' || (status === 'agreed' && typeof phase === 'number' && phase > 1)
}

/** Things by each of their keys, in their order. */
export function grouped<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all)
    for (const key of keysOf(one)) {
      const group = groups.get(key)
      if (group) group.push(one)
      else groups.set(key, [one])
    }
  return groups
}

/** Who takes a step in an item that is one. */
function actorsOf(item: RecordItem): readonly ActorRef[] {
  if (item.kind === 'commitment') return item.parties
  if (item.kind === 'contact') return item.participants
  return item.kind === 'statement' ? [] : item.by
}

/**
 * States and organisations are parties; a ministry or an army acts for its state. A person acts for the
 * state or body he holds an office of; unnamed people, and bodies and groups named in passing ("the army",
 * "both sides"), for nobody that could be told apart.
 */
function actsFor(
  id: string,
  actor: RecordActor | undefined,
  sides: Sides,
  ownVoice: GroundParts['ownVoice'],
): readonly string[] {
  if (id.startsWith('state/')) return [id]
  if (id.includes('/unnamed/') || actor?.anonymous) return []
  if (id.startsWith('org/')) return bodyFor(id, actor)
  const stands = sides.of(id).filter((side) => side.startsWith('state/') || side.startsWith('org/'))
  const states = stands.filter((side) => side.startsWith('state/'))
  const found = states.length > 0 ? states : stands
  if (!id.startsWith('person/')) return found.length > 0 ? found : id.split('/').length > 2 ? [] : [id]
  const acts = actor?.roles.some((role) => !CUES.forOneself.test(role.title)) ?? false
  if (acts && found.length > 0 && found[0] !== id) return found
  return (acts ? houseOf(actor!, ownVoice) : undefined) ?? [id]
}

/**
 * Whose official somebody is of whom no report says whose: a publisher that is a state gives its own people
 * their office alone ("the national security adviser"), and those of others with their state.
 */
function houseOf(actor: RecordActor, ownVoice: GroundParts['ownVoice']): readonly string[] | undefined {
  if (actor.roles.some(({ of }) => of !== undefined)) return undefined
  const houses = new Set(actor.roles.flatMap(({ reports }) => reports.map((report) => ownVoice(report))))
  const [house] = houses
  return houses.size === 1 && house?.startsWith('state/') ? [house] : undefined
}

/** The state a body belongs to, else the body; nobody where it has no name of its own. */
function bodyFor(id: string, actor: RecordActor | undefined): readonly string[] {
  const states = [...new Set(actor?.roles.flatMap(({ of }) => (of?.startsWith('state/') ? [of] : [])))]
  if (states.length > 0) return states
  return actor !== undefined && actor.name === actor.name.toLowerCase() ? [] : [id]
}

/** The name of what no report says what it is about. */
export const UNSPECIFIED = 'unspecified'

/** What an item is about: its own issues, else those of what it refers to or is answered by. */
export function issuesOf(item: RecordItem, ground: Ground): readonly string[] {
  const own = narrowest(item.issues)
  if (own.length > 0) return own
  const fields = item as Partial<Record<Reference, string>>
  const to = REFERENCES.flatMap((field) => {
    const target = fields[field] === undefined ? undefined : ground.itemOf(fields[field])
    return target ? narrowest(target.issues) : []
  })
  if (to.length > 0) return [...new Set(to)].sort(inCodeOrder)
  const from = (['to_proposal', 'revises'] as const).flatMap((field) =>
    ground.referring(field, item.id).flatMap((other) => narrowest(other.issues)),
  )
  return from.length > 0 ? [...new Set(from)].sort(inCodeOrder) : [UNSPECIFIED]
}

/** Issue codes without those that a narrower one stands for. */
function narrowest(issues: readonly string[]): readonly string[] {
  return issues.filter((issue) => !issues.some((other) => other.startsWith(`${issue}.`)))
}

/** When an item was: told, or else on or shortly before the day it was first reported. Day numbers, inclusive. */
export interface When {
  readonly from: number
  readonly to: number
  /** As written in the record: the time's start, or the day of the first report. */
  readonly says: string
  readonly reported: boolean
}

/** News without a time is of the last days before its report. */
export const NEWS_DAYS = 2

/**
 * What is told with a day still to come was said on the day of its report: the day is of what it is about. What was
 * first told as a plan or a possibility is reported from when a report tells it as done.
 */
export function whenOf(item: RecordItem, ground: Pick<Ground, 'heldSince'>): When | undefined {
  const days = daysOf(item.time)
  const says = ground.heldSince(item)
  const day = says === undefined ? NaN : dayOf(says)
  if (days?.year && item.time?.start && !(days.from > day))
    return { from: days.from, to: days.to, says: item.time.start.slice(0, 10), reported: false }
  if (says === undefined || Number.isNaN(day) || item.background) return undefined
  return { from: day - NEWS_DAYS, to: day, says, reported: true }
}

/** Whether some telling says that it was done; a plan, a denial or a possibility does not. */
export function isHeld(item: RecordItem, ground: Ground): boolean {
  return ground.tellingsOf(item).some((told) => told.item.modality === 'held')
}

/** Whether some telling says that it was not so. */
export function isDenied(item: RecordItem, ground: Ground): boolean {
  return ground.tellingsOf(item).some((told) => isNotSo(told.item))
}

/**
 * The last standing that reports gave an item, breaking apart: that it was broken is somebody's word. Who recalls
 * that it was agreed does not say that it is no longer in force.
 */
export function standing(
  item: RecordItem,
): { readonly status: string; readonly published?: string } | undefined {
  const told = item.history.filter(({ status }) => status !== 'breached')
  return (
    told.findLast(({ status }) => item.kind !== 'commitment' || !RECALLED.has(status)) ??
    // Once it is agreed, what is planned is its carrying out.
    told.findLast(({ status }) => status === 'agreed') ??
    told.at(-1)
  )
}

const RECALLED: ReadonlySet<string> = new Set(['planned', 'agreed'])

/** Whether something was agreed to follow something else, and nobody says that its turn has come. */
export function isStepToCome(item: RecordItem): boolean {
  return item.kind === 'commitment' && (item.phase ?? 1) > 1 && standing(item)?.status === 'agreed'
}

/** When and by whom a commitment is said to have been ended, where that is the last that is told of it. */
export function endTold(
  item: RecordItem,
  ground: Pick<Ground, 'tellingsOf' | 'partiesOf'>,
): { readonly when: When; readonly parties: readonly string[] } | undefined {
  if (item.kind !== 'commitment') return undefined
  const tellings = ground.tellingsOf(item).filter((told) => told.item.modality === 'held')
  const last = tellings.findLast((told) => told.item['status'] === 'ended')
  const says = last?.item.time?.start.slice(0, 10) ?? last?.published_as?.slice(0, 10)
  const days = last?.days ?? last?.published
  if (!last || says === undefined || !days?.year) return undefined
  const alive = tellings.some(
    ({ item: { status, background }, published }) =>
      status === 'in-force' && !background && published !== undefined && published.from > days.to,
  )
  if (alive) return undefined
  const refs = actorsIn(last, 'parties').map((actor) => ({ actor }) as ActorRef)
  const parties = ground.partiesOf(refs)
  return { when: { from: days.from, to: days.to, says, reported: last.days === undefined }, parties }
}

/** Whether all that is told of a commitment is that it ended. */
export function onlyEnded(item: RecordItem): boolean {
  return item.kind === 'commitment' && item.history.every(({ status }) => status === 'ended')
}

/** Whether a term says anything. */
export function isTerm(term: Term): boolean {
  return term.start !== undefined || term.end !== undefined
}
