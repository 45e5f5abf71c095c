import { tokenAt } from '../../language/index.ts'
import { captured, hasTag, layerAt, sentenceTokens, type Match, type Page } from '../engine/index.ts'
import {
  actorsBeside,
  actorsIn,
  isLed,
  joinedAfter,
  joinedBefore,
  lastWord,
  membersOf,
  once,
  refsOf,
  spansBetween,
  vouchersAt,
} from '../clauses/index.ts'
import { stateServed, type Actor, type ActorRef, type Contact, type Participant } from '../reading.ts'
import type { ContactData, ContactMeaning } from './data.ts'
import { doerOf } from './subjects.ts'

type Actors = ReadonlyMap<string, Actor>

/** Ids of actors that are several. */
const MANY = /^(group|org|person\/unnamed)\//

/**
 * Participants of both sides, each once; the sentence's subject where the rule asks for it. Undefined where they are
 * not enough for a contact.
 */
export function participantsOf(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  actors: Actors,
  data: ContactData,
): readonly Participant[] | undefined {
  const other = others(page, match).map((ref) => unlessOwn(page, match, ref))
  if (other.length && other.every((ref) => isPress(ref, data))) return undefined
  const named: Participant[] = [
    ...whoseClause(page, match, actorsIn(page, match, 'host'), data).map((ref): Participant => ({
      ...ref,
      role: match.rule.means.hosts ?? 'host',
    })),
    ...actorsIn(page, match, 'broker').map((ref): Participant => ({ ...ref, role: 'mediator' })),
    ...whoseClause(page, match, withoutLed(page, match, actorsIn(page, match, 'a'), data), data).map((ref) =>
      unlessOther(page, ref, other),
    ),
    ...other,
  ].flatMap((ref) => statesOf(page, ref, actors, data))
  const subjects = subjectsOf(page, match, at, other, data)
  const own = withoutCaptions(page, [
    ...subjects.flatMap((ref) => statesOf(page, ref, actors, data)),
    ...named,
  ])
  const told = membersOf([...own, ...tellerOf(page, match, at, own, actors, data)], actors).filter(
    (ref) => actors.get(ref.actor)?.type !== 'media' && !isPress(ref, data),
  )
  const all = withoutTopics(page, at, told, data)
  if (!areEnough(once(all), match.rule.means, actors)) return undefined
  const { firstPerson, official } = match.rule.means
  if (firstPerson && !all.every(({ actor }) => isOfficial(actors.get(actor)))) return undefined
  if (official && !all.every(({ actor }) => isOfficer(actors.get(actor)))) return undefined
  return once(all.map((ref, i) => statesTogether(page, all, i, actors) ?? sent(ref, actors, data)))
}

/** "Norvia and Sund held talks on the border with Lume": not who is named in what two others speak of. */
function withoutTopics(
  page: Page,
  at: number,
  all: readonly Participant[],
  { topics, margins, pairs }: ContactData,
): readonly Participant[] {
  const isTopic = ({ span }: ActorRef): boolean => {
    const end = tokenAt(page.analysis, span[0])
    for (let i = at + 1; i < end; i++) {
      const isAbout = topics.includes(page.lower[i]!) && layerAt(page, 'time', i + 1).length === 0
      if (isAbout && !page.lower.slice(i, i + 4).some((word) => margins.includes(word))) return true
    }
    return false
  }
  const others = all.filter((ref) => !isTopic(ref))
  const areTwo = once(others).length > 1 || others.some(({ text }) => pairs.includes(text.toLowerCase()))
  return areTwo ? others : all
}

/** "The leaders of the two countries, Berg and Karo": what they are called before they are named. */
function withoutCaptions(page: Page, refs: readonly Participant[]): readonly Participant[] {
  return refs.filter(({ actor, span }, i) => {
    const next = refs[i + 1]
    if (!actor.startsWith('group/') || !next || !refs[i + 2] || next.span[0] < span[1]) return true
    return !/^(?: \p{Ll}+){0,4},\s*$/u.test(page.analysis.text.slice(span[1], next.span[0]))
  })
}

/** "Norvian and Sund officials" are two states, as are "the Norvian delegation" and the like. */
function statesTogether(
  page: Page,
  refs: readonly Participant[],
  i: number,
  actors: Actors,
): Participant | undefined {
  const ref = refs[i]!
  const before = refs[i - 1]
  const state = stateServed(actors.get(ref.actor))
  if (!before || !state || !ref.actor.startsWith('group/') || !before.actor.startsWith('state/'))
    return undefined
  const between = page.analysis.text.slice(before.span[1], ref.span[0])
  return /^(?:,? and|,| &) (?:[a-z]+ )?$/.test(between) ? { ...ref, actor: state } : undefined
}

/** "Journalists", "reporter Anna Berg"; not "Press Secretary Anna Berg", whose title goes on. */
function isPress({ actor, text }: ActorRef, { press }: ContactData): boolean {
  const words = text.toLowerCase().split(/\s+/)
  const isNamed = /^person\/(?!unnamed)/.test(actor)
  return words.some((word, i) => {
    const next = words[i + 1]
    return press.includes(word) && (!isNamed || !next || actor.includes(next))
  })
}

/** The other side; not a person whose people they are: "met Berg's envoys". */
function others(page: Page, match: Match<ContactMeaning>): readonly ActorRef[] {
  return actorsIn(page, match, 'b').filter(({ actor, span }) => {
    const next = page.analysis.text.slice(span[1], span[1] + 3)
    return !actor.startsWith('person/') || !/^['’]s?\b/.test(next) || /^['’] /.test(next)
  })
}

/**
 * In "Berg said he would meet the Sund leader" the pronoun is not who its own clause names as the other side: it is who
 * says so, else the last before that no preposition leads to.
 */
function unlessOther(page: Page, ref: ActorRef, other: readonly ActorRef[]): ActorRef {
  const isOther = (one: ActorRef): boolean => other.some(({ actor }) => actor === one.actor)
  if (!PRONOUN.test(ref.text) || !isOther(ref)) return ref
  const at = tokenAt(page.analysis, ref.span[0])
  const before = peopleBetween(page, sentenceTokens(page, at)[0], at)
  const meant = [...vouchersAt(page, at), ...before.toReversed()].find((one) => !isOther(one))
  return meant ? { ...ref, actor: meant.actor } : ref
}

/** In "Berg met him" he is not Berg: he is who was named last before, to whom no preposition leads. */
function unlessOwn(page: Page, match: Match<ContactMeaning>, ref: ActorRef): ActorRef {
  const own = actorsIn(page, match, 'a')
  const isOwn = own.some(({ actor, text }) => actor === ref.actor && !PRONOUN.test(text))
  if (!isOwn || !/^\p{Ll}{1,4}$/u.test(ref.text)) return ref
  const [here] = sentenceTokens(page, match.first)
  const from = here > 0 ? sentenceTokens(page, here - 1)[0] : 0
  const meant = peopleBetween(page, from, here).findLast(
    ({ actor }) => !own.some((one) => one.actor === actor),
  )
  return meant ? { ...ref, actor: meant.actor } : ref
}

/** The people named in tokens `[first, end)` to whom no preposition leads. */
function peopleBetween(page: Page, first: number, end: number): readonly ActorRef[] {
  const people = spansBetween(page, 'actor', first, end).filter(({ tag }) => tag === 'person')
  return refsOf(people.filter((span) => !isLed(page, span.first)))
}

/** A word as short as a pronoun. */
const PRONOUN = /^\p{L}{1,4}$/u

/** "The leaders of Norvia, Sund and Maravelle" are these states, as "the Government of Norvia" is Norvia. */
function statesOf<Ref extends ActorRef>(
  page: Page,
  ref: Ref,
  actors: Actors,
  { belonging, governments }: ContactData,
): readonly Ref[] {
  const end = tokenAt(page.analysis, ref.span[1])
  const isOne = governments.includes(ref.text.toLowerCase())
  const mayBe = isOne || actors.get(ref.actor)?.kind === 'group'
  if (!mayBe || !belonging.includes(page.lower[end] ?? '')) return [ref]
  const states = joinedAfter(page, end + 1).filter(({ actor }) => /^(state|org)\//.test(actor))
  return states.length > (isOne ? 0 : 1) ? states.map((state) => ({ ...ref, ...state })) : [ref]
}

function areEnough(sides: readonly Participant[], { type, least }: ContactMeaning, actors: Actors): boolean {
  if (sides.length < least && !sides.some(({ actor }) => MANY.test(actor))) return false
  return (
    type !== 'visit' ||
    (least === 0 && !sides.length) ||
    sides.some((ref) => isNamed(ref) || isOfficial(actors.get(ref.actor)))
  )
}

/** Not by a pronoun alone. */
function isNamed({ text }: Participant): boolean {
  return /\p{Lu}/u.test(text)
}

/** People of no office travel for themselves. */
function isOfficial(actor: Actor | undefined): boolean {
  return actor !== undefined && (actor.kind !== 'person' || actor.roles.length > 0)
}

/** A person of an office. */
function isOfficer(actor: Actor | undefined): boolean {
  return actor?.kind === 'person' && actor.roles.length > 0
}

/** "The Norvian delegation" is the state that sent it. */
export function sent<Ref extends ActorRef>(ref: Ref, actors: Actors, { teams }: ContactData): Ref {
  const actor = actors.get(ref.actor)
  const isTeam = actor?.kind === 'group' && teams.includes(lastWord(ref.text))
  const state = isTeam ? actor.roles.find(({ of }) => of)?.of : undefined
  return state === undefined ? ref : { ...ref, actor: state }
}

/** In "Berg, an envoy in the Norvian team, who chaired" it is Berg who chaired: the one to whom links lead. */
function whoseClause(
  page: Page,
  match: Match<ContactMeaning>,
  refs: readonly ActorRef[],
  { clause: { relatives } }: ContactData,
): readonly ActorRef[] {
  const [only, ...more] = refs
  const [verb] = captured(match, 'verb')
  if (!only || more.length || !verb) return refs
  const end = tokenAt(page.analysis, only.span[1])
  const isRelative = [end, end + 1].some((i) => relatives.includes(page.lower[i] ?? ''))
  const head = page.analysis.links.head(verb.first)
  if (!isRelative || head < 0 || !page.analysis.links.relation(verb.first).startsWith('acl')) return refs
  const [span] = layerAt(page, 'actor', head)
  return span ? refsOf([span]) : refs
}

/** In "once Berg has reported to Karo, Norvia and Sund will meet" Karo is no subject. */
function withoutLed(
  page: Page,
  match: Match<ContactMeaning>,
  refs: readonly ActorRef[],
  data: ContactData,
): readonly ActorRef[] {
  const isSubject = captured(match, 'verb').length > 0 && captured(match, 'a')[0]?.first === match.first
  return isSubject && refs.length > 1 && endsPhrase(page, match, data) && isLed(page, match.first)
    ? refs.slice(1)
    : refs
}

/** Whether the first of the sides ends a phrase of its own: "reported to Karo, …", not "ministers of Norvia and Sund". */
function endsPhrase(page: Page, match: Match<ContactMeaning>, { belonging }: ContactData): boolean {
  const [first] = captured(match, 'a')
  if (!first || page.lower[first.end] !== ',') return false
  const before = hasTag(page, first.first - 1, 'DET') ? first.first - 2 : first.first - 1
  return !belonging.includes(page.lower[before] ?? '')
}

function subjectsOf(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  other: readonly ActorRef[],
  data: ContactData,
): readonly ActorRef[] {
  // in "Statement on call with Berg" whoever makes the statement did not call
  if (match.rule.means.subject === 'clause') {
    if (data.topics.includes(page.lower[match.first - 1] ?? '')) return []
    const subject = doerOf(page, at, other, data.clause)
    // "drawn up by Norvia and Sund after two days of talks": they stand right before
    const beside =
      match.rule.means.least > 1 && !captured(match, 'b').length ? actorsBeside(page, match.first) : []
    return subject.length < 2 && beside.length > 1 ? beside : withSharers(page, subject)
  }
  return match.rule.means.subject === 'beside' ? actorsBeside(page, match.first) : []
}

/**
 * "Berg said the talks with Sund were hard", where nobody else is a side: those of Norvia, which she serves; "there was a
 * meeting with Karo": her own, if she leads it.
 */
function tellerOf(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  sides: readonly ActorRef[],
  actors: Actors,
  { leading, press }: ContactData,
): readonly ActorRef[] {
  const [only, ...more] = sides
  if (!match.rule.means.teller || more.length || !isSubject(page, at)) return []
  const [teller] = vouchersAt(page, at)
  const role = teller && actors.get(teller.actor)?.roles.find(({ of }) => /^(state|org)\//.test(of ?? ''))
  if (!teller || !role?.of || (only && servesOf(only.actor, actors).includes(role.of))) return []
  const title = role.title.toLowerCase().split(/\s+/)
  const leads = title.some((word) => leading.includes(word)) && !title.some((word) => press.includes(word))
  const isOwn = leads && only?.actor.startsWith('person/') && !MANY.test(only.actor)
  return [isOwn ? teller : { ...teller, actor: role.of }]
}

/** "Talks with Sund are hard"; not "a tool for talks with Sund". */
function isSubject({ analysis: { links } }: Page, at: number): boolean {
  return links.relation(at).startsWith('nsubj')
}

/** Whom an actor serves, and itself. */
function servesOf(id: string, actors: Actors): readonly string[] {
  return [id, ...(actors.get(id)?.roles ?? []).flatMap(({ of }) => of ?? [])]
}

/** "Norvian and Sund delegations", "the army and the Sund Front": the first, too, though links lead to the second alone. */
function withSharers(page: Page, subject: readonly ActorRef[]): readonly ActorRef[] {
  const [only, ...more] = subject
  if (!only || more.length || !/^(?:group|org)\//.test(only.actor)) return subject
  const [span] = layerAt(page, 'actor', tokenAt(page.analysis, only.span[0]))
  const before = span ? refsOf(joinedBefore(page, span)) : []
  const may = only.actor.startsWith('org/') ? /^(?:group|org|state)\// : /^state\//
  return before.every(({ actor }) => may.test(actor)) ? [...before, only] : subject
}

/** Who sends a message to whom: "after sending Karo a letter" is told by its subject, "was sent to Karo" by nobody. */
export function directionOf(
  page: Page,
  match: Match<ContactMeaning>,
  sides: readonly ActorRef[],
): Pick<Contact, 'from' | 'to'> {
  if (match.rule.means.type !== 'message') return {}
  const [named, to] = [actorsIn(page, match, 'a'), actorsIn(page, match, 'b')]
  const [verb] = captured(match, 'verb')
  const isOwn = !named.length && verb && page.analysis.xpos[verb.first] !== 'VBN'
  const from = isOwn ? sides.filter((side) => !to.some(({ actor }) => actor === side.actor)) : named
  return { ...(from.length ? { from } : {}), ...(to.length ? { to } : {}) }
}

/** "spoke separately with X and Y", "calls with X and Y", "in separate calls, spoke with X and Y": a contact with each. */
export function isSeparate(page: Page, match: Match<ContactMeaning>, data: ContactData): boolean {
  const [noun] = captured(match, 'noun')
  const [other, ...more] = captured(match, 'b')
  if (!other || !more.length) return false
  const words = page.lower.slice(match.first, match.end + 1)
  // meetings between two sides are theirs together
  const several =
    noun !== undefined &&
    data.several.includes(page.lower[noun.end - 1]!) &&
    page.lower.slice(noun.end, other.first).some((word) => data.accompanied.includes(word))
  return words.some((word) => data.apart.includes(word)) || several || isFronted(page, match, data)
}

/** "In separate calls," before who calls. */
function isFronted(page: Page, match: Match<ContactMeaning>, { apart, several }: ContactData): boolean {
  const [start] = sentenceTokens(page, match.first)
  const words = page.lower.slice(start, start + 4)
  const at = words.findIndex((word) => apart.includes(word))
  return at >= 0 && words.slice(at + 1).some((word) => several.includes(word))
}

/** One contact with each of those on the other side. */
export function apart(contact: Contact, match: Match<ContactMeaning>, page: Page): readonly Contact[] {
  const own = actorsIn(page, match, 'a')
  const first = own.length ? own : contact.participants.slice(0, 1)
  const told = (other: ActorRef) =>
    contact.participants.find(({ span }) => span[0] === other.span[0]) ?? other
  return actorsIn(page, match, 'b').map((other) => ({ ...contact, participants: [...first, told(other)] }))
}
