import { allSentences, sharesActor } from '../clauses/index.ts'
import type { Actor, ActorRef, Contact, ContactType, Participant } from '../reading.ts'
import type { ContactMeaning } from './data.ts'

/**
 * One contact told in several sentences of a report is one item with all its evidence. Two are one when
 * their types, participants, times and places do not speak against it, and the participants of one are
 * all among the other's. What is planned and what was held stay two. Those told of as definite ("the talks will
 * resume") that name nobody have the participants of the like contact before. `ways` tells by id how contacts are told
 * of, `headline` where the headline ends, in characters of the text.
 */
export function joinContacts(
  contacts: readonly Contact[],
  actors: readonly Actor[],
  ways: ReadonlyMap<string, Way>,
  headline: number,
): readonly Contact[] {
  const serves = new Map(actors.map((actor) => [actor.id, actor.roles.flatMap((role) => role.of ?? [])]))
  const joined: Contact[] = []
  const wayOf = ({ id }: Contact): Way => ways.get(id)!
  const rounds = new Map([...ways].map(([id, way]) => [id, way.round]))
  const isShort = (contact: Contact): boolean => wayOf(contact).definite || contact.evidence[0]![0] < headline
  const inOrder = contacts.toSorted((a, b) => a.evidence[0]![0] - b.evidence[0]![0])
  for (const told of inOrder.toSorted((a, b) => lateness(wayOf(a)) - lateness(wayOf(b)))) {
    const { definite, means, parties } = wayOf(told)
    if (means.bare && joined.some((other) => isLike(other, told, rounds))) continue
    const whole = withSides(spokenThere(told, wayOf(told), joined), parties)
    const contact = definite ? withParticipants(whole, joined) : whole
    const own = joined.findIndex(
      (other) =>
        roundsAgree(rounds.get(other.id), rounds.get(told.id)) &&
        (areOne(other, definite ? asPlanned(contact, other) : contact, serves) ||
          (isShort(told) && isMeant(other, contact, serves)) ||
          (isShort(other) && isMeant(contact, other, serves))),
    )
    // a headline that names one of two is of the contact below
    if (own < 0 && means.oneSided && contact.evidence[0]![0] < headline && isTold(contact, joined)) continue
    const i = own < 0 && means.attends ? joined.findLastIndex((other) => isJoinedBy(other, told)) : own
    if (i < 0) joined.push(withParties(contact, means.recalls && contact.type !== 'talks' ? [] : parties))
    else {
      rounds.set(joined[i]!.id, rounds.get(joined[i]!.id) ?? rounds.get(told.id))
      joined[i] = together(joined[i]!, contact, serves)
    }
  }
  return joined.filter((contact) => saysEnough(contact, wayOf(contact)))
}

/** Whether a contact of the like is told of that may be the same round. */
function isLike(
  other: Contact,
  { id, type }: Contact,
  rounds: ReadonlyMap<string, string | undefined>,
): boolean {
  return LIKE[type].includes(other.type) && roundsAgree(rounds.get(other.id), rounds.get(id))
}

/** Whether somebody of a contact has another of its like. */
function isTold({ type, participants }: Contact, joined: readonly Contact[]): boolean {
  return joined.some(
    (other) => LIKE[type].includes(other.type) && sharesActor(other.participants, participants),
  )
}

/** What names few is joined to what names more, whichever is told first. */
function lateness({ means }: Way): number {
  return means.bare || means.again ? 2 : means.oneSided ? 1 : 0
}

/** The first round of talks is not the third. */
function roundsAgree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

/** How a contact is told of. */
export interface Way {
  readonly means: ContactMeaning
  /** "The talks": one told of before. */
  readonly definite: boolean
  /** Told by a verb of speaking that says nothing of a telephone. */
  readonly spoken: boolean
  /** Which of several it is said to be: "the third round". */
  readonly round?: string
  /** People without a name whose contact it is, where nobody named can be meant. */
  readonly groups: readonly ActorRef[]
  /** Whose talks they may be, where nothing else tells. */
  readonly parties: readonly ActorRef[]
}

/** Whether it says who, or at least when or where. */
function saysEnough({ participants, type, time, place }: Contact, { means }: Way): boolean {
  const isKnown = time !== undefined || place !== undefined
  return (
    participants.length > (means.attends && !isKnown ? 1 : 0) ||
    means.unnamed === true ||
    (!means.bare && !means.recalls && type !== 'contact' && isKnown)
  )
}

/** How many characters before a contact the one may be told of whose participants it has. */
const REACH = 1200

function withParticipants(contact: Contact, before: readonly Contact[]): Contact {
  if (contact.participants.length) return contact
  const like = before.findLast(
    (other) =>
      other.participants.length > 0 &&
      LIKE[contact.type].includes(other.type) &&
      contact.evidence[0]![0] - other.evidence.at(-1)![0] < 3 * REACH,
  )
  return like && like.modality !== contact.modality
    ? { ...contact, participants: withoutThirds(like.participants) }
    : contact
}

function withParties(contact: Contact, parties: readonly ActorRef[]): Contact {
  return contact.participants.length ? contact : { ...contact, participants: parties }
}

/** Where only those are named who mediate or host, the parties are told of, too. */
function withSides(contact: Contact, parties: readonly ActorRef[]): Contact {
  return onlyThirds(contact) ? { ...contact, participants: [...parties, ...contact.participants] } : contact
}

/** "The two men talked for an hour" is no call where it is told that they met. */
function spokenThere(contact: Contact, { spoken }: Way, joined: readonly Contact[]): Contact {
  if (!spoken || !arePair(contact)) return contact
  const there = { ...contact, type: 'contact' as const }
  return joined.some((other) => other.type === 'meeting' && areOne(other, there, NOBODY)) ? there : contact
}

/** Who mediated once need not be there again. */
function withoutThirds(participants: readonly Participant[]): readonly Participant[] {
  const sides = participants.filter(({ role }) => role !== 'mediator' && role !== 'host')
  return sides.length > 0 ? sides : participants
}

/** Whether a contact tells only of those who mediate or host it. */
function onlyThirds({ participants }: Contact): boolean {
  return participants.length > 0 && participants.every(({ role }) => role === 'mediator' || role === 'host')
}

/** "The talks", when they may begin, are those that are planned. */
function asPlanned(contact: Contact, other: Contact): Contact {
  return contact.modality === 'possible' && isAhead(other)
    ? { ...contact, modality: other.modality }
    : contact
}

/** Whether those who attended a contact may have attended `other`, told of shortly before. */
function isJoinedBy(other: Contact, contact: Contact): boolean {
  const isNear = contact.evidence[0]![0] - other.evidence.at(-1)![0] < REACH / 2
  const isElsewhere = contact.place && other.place && contact.place.name !== other.place.name
  const isLike = LIKE[contact.type].includes(other.type) && modalitiesAgree(other, contact)
  return isNear && isLike && !isElsewhere && other.participants.length > 0
}

/** Whether "the talks" or a headline, naming but one side, are of one told of near before. */
function isMeant(other: Contact, contact: Contact, serves: Serves): boolean {
  const [only, ...more] = contact.participants
  if (!only || more.length || !agree(other, contact, serves)) return false
  return (
    Math.abs(contact.evidence[0]![0] - other.evidence.at(-1)![0]) < 2 * REACH &&
    other.participants.length > 1 &&
    hasSide(other, only, serves)
  )
}

type Serves = ReadonlyMap<string, readonly string[]>

function areOne(a: Contact, b: Contact, serves: Serves): boolean {
  if (!agree(a, b, serves)) return false
  if (!a.participants.length || !b.participants.length) return near(a, b)
  if (isOff(a) && isOff(b)) return a.participants.some((p) => b.participants.some((q) => q.actor === p.actor))
  // what goes on between states is not one meeting of their people
  const same = (a.status === 'ongoing') === (b.status === 'ongoing') ? serves : NOBODY
  return holdsAll(a, b, same) || holdsAll(b, a, same)
}

/** Whether nothing speaks against their being one: modality, type, place or time. */
function agree(a: Contact, b: Contact, serves: Serves): boolean {
  if (!modalitiesAgree(a, b) || !typesAgree(a, b, serves)) return false
  if (a.place && b.place && a.place.name !== b.place.name && a.place.country !== b.place.country) return false
  return !a.time || !b.time || timesMeet(a.time, b.time)
}

const NOBODY: Serves = new Map()

/** What is planned may be told of as conditional, too, and as moved to another day. */
function modalitiesAgree(a: Contact, b: Contact): boolean {
  return a.modality === b.modality || ((isAhead(a) || isMoved(a)) && (isAhead(b) || isMoved(b)))
}

function isMoved({ status, time }: Contact): boolean {
  return status === 'postponed' && time !== undefined
}

function isAhead({ modality }: Contact): boolean {
  return modality === 'planned' || modality === 'conditional'
}

/** Talks that were called off are told of from either side. */
function isOff({ status }: Contact): boolean {
  return status === 'cancelled' || status === 'postponed'
}

const LIKE: Readonly<Record<ContactType, readonly ContactType[]>> = {
  call: ['call', 'contact', 'briefing'],
  contact: ['call', 'contact', 'meeting', 'talks', 'message'],
  meeting: ['meeting', 'talks', 'contact', 'briefing'],
  talks: ['talks', 'meeting', 'contact'],
  visit: ['visit'],
  message: ['message', 'contact'],
  dinner: ['dinner'],
  briefing: ['briefing', 'call', 'meeting'],
}

/** "Talks" of the very same people may be their call. */
function typesAgree(a: Contact, b: Contact, serves: Serves): boolean {
  if (LIKE[a.type].includes(b.type)) return true
  const types = [a.type, b.type]
  return types.includes('call') && types.includes('talks') && holdsAll(a, b, serves) && holdsAll(b, a, serves)
}

/** "The two men": of them it may be told elsewhere where they spoke. */
function arePair({ participants: [a, b, ...more] }: Contact): boolean {
  return a !== undefined && b !== undefined && !more.length && a.span[0] === b.span[0]
}

/** Whether each participant of `part` is one of `whole`: the same, or a person and the state they serve. */
function holdsAll(whole: Contact, part: Contact, serves: Serves): boolean {
  const isHost = part.participants.length === 1 && onlyThirds(part)
  if (part.participants.length < Math.min(2, whole.participants.length) && !isHost) return false
  return part.participants.every((p) => hasSide(whole, p, serves))
}

function hasSide({ participants }: Contact, side: ActorRef, serves: Serves): boolean {
  return participants.some(
    ({ actor }) =>
      actor === side.actor ||
      serves.get(actor)?.includes(side.actor) ||
      serves.get(side.actor)?.includes(actor),
  )
}

/** A mention that names nobody belongs to what was told at most three sentences (600 characters) before. */
function near(a: Contact, b: Contact): boolean {
  return Math.abs((b.evidence.at(-1)?.[0] ?? 0) - (a.evidence.at(-1)?.[0] ?? 0)) < 600
}

/** Whether two times share a day; one without an end goes on. */
export function timesMeet(a: NonNullable<Contact['time']>, b: NonNullable<Contact['time']>): boolean {
  const from = (t: typeof a): string => t.start.slice(0, 10)
  const to = (t: typeof a): string => `${(t.end ?? '9999').slice(0, 10)}~`
  return from(a) <= to(b) && from(b) <= to(a)
}

/** The evidence and participants of both; the more telling type, time and place. */
function together(a: Contact, b: Contact, serves: Serves): Contact {
  const isNamed = a.participants.length > 0 || b.participants.length === 0
  const telling = !isNamed || a.type === 'contact' || (a.type === 'talks' && b.type === 'call') ? b : a
  const others = b.participants.filter((p) => !a.participants.some((q) => q.actor === p.actor))
  const time = finer(a.time, b.time)
  const place = a.place ?? b.place
  const duration = a.duration ?? b.duration
  return {
    ...a,
    type: telling.type,
    participants: withoutServed([...a.participants, ...others], others.length > 0 ? serves : NOBODY),
    evidence: allSentences(a.evidence, b.evidence),
    status: a.status === 'held' || b.status === 'postponed' ? b.status : a.status,
    modality: b.status === 'postponed' ? b.modality : a.modality,
    ...(time ? { time } : {}),
    ...(place ? { place } : {}),
    ...(duration ? { duration } : {}),
  }
}

/** Where the people are told of, the states that they serve are not told of besides. */
function withoutServed(participants: readonly Participant[], serves: Serves): readonly Participant[] {
  const served = new Set(participants.flatMap(({ actor }) => serves.get(actor)?.slice(0, 1) ?? []))
  return participants.filter(({ actor }) => !served.has(actor))
}

/** The shorter of two times that meet. */
function finer(a: Contact['time'], b: Contact['time']): Contact['time'] {
  if (!a || !b) return a ?? b
  return b.start.length > a.start.length || (b.start === b.end && a.start !== a.end) ? b : a
}
