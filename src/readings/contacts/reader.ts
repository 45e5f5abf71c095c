import type { Report, TimeValue } from '../../evidence/index.ts'
import type { Analysis } from '../../language/index.ts'
import {
  captured,
  compileRules,
  hasTag,
  matchPage,
  matchWords,
  sentenceTokens,
  type Match,
  type Page,
  type RuleSet,
} from '../engine/index.ts'
import {
  clauseAround,
  clauseLexicon,
  eventPage,
  lastWord,
  piecesOf,
  sentenceAround,
  standingOf,
  timeNear,
  vouchersAt,
  withRecaps,
  type ClauseLexicon,
  type Standing,
} from '../clauses/index.ts'
import { issuesIn, issuesOf } from '../issues/index.ts'
import type { Findings, Reader } from '../reader.ts'
import type { Actor, ActorRef, Contact, ContactType, Participant, Place } from '../reading.ts'
import type { ContactData, ContactMeaning } from './data.ts'
import { furtherOf } from './further.ts'
import { boundsOf } from './bounds.ts'
import { groupsOf, withGroups, withoutCrowds } from './groups.ts'
import { joinContacts, type Way } from './join.ts'
import { durationOf, withLengths } from './lengths.ts'
import { asideBefore, placeAround, placeAt } from './places.ts'
import { bothOf } from './both.ts'
import { withParts } from './parts.ts'
import { partiesFor } from './parties.ts'
import { inWordsForPeople } from './phrases.ts'
import { shapeOf } from './shape.ts'
import { isGoingOn, isNotSo, modalityOf, statusOf } from './status.ts'
import { thirdsOf } from './thirds.ts'
import { isByTelephone, typeOf } from './types.ts'
import { apart, directionOf, isSeparate, participantsOf } from './sides.ts'

/** Reads who was in touch with whom, for the languages whose data is given (by BCP 47 language). */
export function contactsReader(languages: Readonly<Record<string, ContactData>>): Reader {
  const ready = new Map(Object.entries(languages).map(([language, data]) => [language, prepare(data)]))
  return {
    name: 'contacts',
    needs: ['actors', 'mentions', 'times', 'places', 'statements'],
    gives: ['contacts', 'actors', 'mentions'],
    read: (report: Report, analysis: Analysis, found: Findings) => {
      const language = ready.get(analysis.language.split('-')[0]!)
      const read = language ? readContacts(report, analysis, found, language) : []
      const contacts = read.map((contact) => unlessAhead(contact, report.published?.start))
      return {
        contacts,
        ...withGroups(
          found,
          contacts.flatMap(({ participants }) => participants),
        ),
      }
    },
  }
}

/** What lies after the day of the report has not happened: it is planned, whatever the grammar ("talks next week"). */
function unlessAhead(contact: Contact, published: string | undefined): Contact {
  const isAhead =
    published !== undefined &&
    contact.time !== undefined &&
    contact.time.start.slice(0, 10) > published.slice(0, 10)
  if (!isAhead || contact.time?.start.startsWith('X') || contact.modality !== 'held') return contact
  return contact.status === 'held' || contact.status === 'ongoing'
    ? { ...contact, modality: 'planned', status: 'planned' }
    : contact
}

interface Language {
  readonly data: ContactData
  readonly rules: RuleSet<ContactMeaning>
  readonly lexicon: ClauseLexicon
  readonly typeOf: ReadonlyMap<string, ContactType>
}

function prepare(data: ContactData): Language {
  const typeOf = new Map<string, ContactType>()
  for (const [type, nouns] of Object.entries(data.nouns))
    for (const noun of nouns) if (!typeOf.has(noun)) typeOf.set(noun, type as ContactType)
  return { data, rules: compileRules(data), lexicon: clauseLexicon(data.clause), typeOf }
}

function readContacts(
  report: Report,
  analysis: Analysis,
  found: Findings,
  language: Language,
): readonly Contact[] {
  const page = eventPage(analysis, found, language.data.clause)
  const actors = new Map(found.actors.map((actor) => [actor.id, actor]))
  const taken = new Set<number>()
  const contacts: Contact[] = []
  const ways = new Map<string, Way>()
  const matches = matchPage(language.rules, page)
  const thirds = matches.filter(isThird)
  for (const match of matches) {
    if (isThird(match)) continue
    const at = triggerOf(match)
    if (taken.has(at) || isNone(page, match, at, language.data)) continue
    const read = contactsOf(page, match, at, language, actors)
    // "flew to Vessa for talks" is no visit besides
    if (read.length) for (const { first } of [{ first: at }, ...captured(match, 'verb')]) taken.add(first)
    for (const contact of withThirds(read, thirdsOf(page, match, at, thirds, language.data))) {
      const id = `contact-${contacts.length + 1}`
      ways.set(id, wayOf(page, match, at, contact, language.data, actors))
      contacts.push({ ...contact, id })
    }
  }
  const joined = joinContacts(contacts, found.actors, ways, report.title?.length ?? 0)
  const peopled = withPeople(page, withLengths(page, joined, language.data), ways, language.data, actors)
  const known = peopled.flatMap((contact) =>
    isVague(contact, language.data) ? [] : (withoutCrowds(contact, language.data, actors) ?? []),
  )
  const worded = known.map((contact) => ({
    ...contact,
    participants: inWordsForPeople(page, contact.participants, language.data),
  }))
  return withRecaps(page, language.lexicon, report, withParts(worded))
}

/** Whether a match tells of a third party, and of no contact. */
function isThird({ rule }: Match<ContactMeaning>): boolean {
  return rule.means.third !== undefined
}

/** Contacts of parties, or of nobody, with their third parties. */
function withThirds(contacts: readonly Contact[], thirds: readonly Participant[]): readonly Contact[] {
  if (!thirds.length) return contacts
  return contacts.map((contact) => {
    const isOf = contact.type === 'talks' || contact.type === 'meeting'
    const others = contact.participants.filter(({ actor }) => !thirds.some((one) => one.actor === actor))
    return isOf ? { ...contact, participants: [...others, ...thirds] } : contact
  })
}

/** What the words of a contact tell besides of whom it may be. */
function wayOf(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  contact: Contact,
  data: ContactData,
  actors: ReadonlyMap<string, Actor>,
): Way {
  const { means } = match.rule
  return {
    means,
    definite: means.recalls === true || means.again === true || isDefinite(page, match, data),
    spoken: means.oftenCall === true && !isByTelephone(page, ...sentenceTokens(page, at), data),
    groups: groupsOf(page, match, 'who', actors, data),
    ...roundOf(page, match, data),
    parties: partiesFor(page, match, at, contact, actors, data),
  }
}

/** With whom "the sides" stands for, and people without a name only where nobody who was named elsewhere can be meant. */
function withPeople(
  page: Page,
  contacts: readonly Contact[],
  ways: ReadonlyMap<string, Way>,
  data: ContactData,
  actors: ReadonlyMap<string, Actor>,
): readonly Contact[] {
  return contacts.map((contact) => ({
    ...contact,
    participants: contact.participants.length
      ? bothOf(page, contact, contacts, data, actors)
      : ways.get(contact.id)!.groups,
  }))
}

/**
 * "The opposition must be willing to talk": talks that may be, with nobody, nowhere; "in all contacts with our partners":
 * with nobody at no time.
 */
function isVague({ participants, modality, type, place, time }: Contact, { friends }: ContactData): boolean {
  const [only, ...more] = participants
  if (more.length || place || time || only?.actor.startsWith('group/') !== true) return false
  const mayBe = modality === 'possible' || modality === 'conditional' || modality === 'negated'
  return mayBe || ((type === 'contact' || type === 'talks') && friends.includes(lastWord(only.text)))
}

/** "the talks", "their next meeting": one told of before; not "said that talks". */
function isDefinite(page: Page, match: Match<ContactMeaning>, { definite }: ContactData): boolean {
  const [noun] = captured(match, 'noun')
  if (!noun) return false
  for (let i = Math.max(match.first - 1, noun.first - 4, 0); i < noun.first; i++)
    if (definite.includes(page.lower[i]!) && !hasTag(page, i, 'SCONJ')) return true
  return false
}

/** "The third round of talks"; the third day of talks is of the same. */
function roundOf(
  page: Page,
  match: Match<ContactMeaning>,
  { ordinals, stages }: ContactData,
): { readonly round?: string } {
  const [noun] = captured(match, 'noun')
  if (!noun) return {}
  const words = page.lower.slice(Math.max(match.first, noun.first - 5), noun.end)
  const round = words.find((word, i) => ordinals.includes(word) && !stages.includes(words[i + 1] ?? ''))
  return round ? { round } : {}
}

/** "It will call for talks", "a call for talks": what looks like the noun of a contact is none. */
function isNone(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  { appeals, bargains }: ContactData,
): boolean {
  const [noun] = captured(match, 'noun')
  if (!noun) return false
  if (bargains.includes(page.lower[noun.first - 1] ?? '')) return true
  const [verb] = captured(match, 'verb')
  // "open to dialogue"
  const isLed = verb !== undefined && verb.end < noun.first && noun.first - verb.end < 2
  return (
    (!isLed && /^VBP?$/.test(page.analysis.xpos[at]!)) ||
    appeals.some((words) => matchWords(page, at, words) > 0)
  )
}

/** The token that names the contact: its noun, else its verb. One trigger is one contact. */
function triggerOf(match: Match<ContactMeaning>): number {
  const [trigger] = [...captured(match, 'noun'), ...captured(match, 'verb')]
  return captured(match, 'noun').length ? trigger!.end - 1 : (trigger?.first ?? match.first)
}

/** What the words around a match tell of a contact. */
interface Around {
  readonly sides: readonly Participant[]
  /** Its verb, as a token. */
  readonly verb: number
  /** Its clause, and as much of that as is part of the same words, in tokens. */
  readonly clause: readonly [number, number]
  readonly within: readonly [number, number]
  readonly place: Place | undefined
  readonly time: TimeValue | undefined
  readonly standing: Standing
}

function contactsOf(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  language: Language,
  actors: ReadonlyMap<string, Actor>,
): readonly Contact[] {
  const around = lookAround(page, match, at, language, actors)
  if (!around) return []
  const { sides, verb, clause, within, place, time, standing } = around
  const { data } = language
  const type = typeOf(page, match, ...clause, language, sides, place)
  const duration = durationOf(page, at, data)
  const contact: Contact = {
    id: '',
    kind: 'contact',
    type,
    participants: sides,
    status: statusOf(match.rule.means, standing, isGoingOn(page, verb, data)),
    evidence: [sentenceAround(page, at)],
    according_to: vouchersAt(page, at),
    modality: modalityOf(match.rule.means, standing),
    issues: issuesIn(page, ...within, issuesOf(page.analysis.language)),
    ...(time ? { time } : {}),
    // a call has no place: what is named beside it is what they spoke of
    ...(place && type !== 'call' ? { place } : {}),
    ...(duration ? { duration } : {}),
    ...boundsOf(page, at, data),
    ...directionOf(page, match, sides),
    ...shapeOf(page, within, data),
    by_rule: `contacts: ${match.rule.name}`,
    pieces: piecesOf(page, match),
  }
  return isSeparate(page, match, data)
    ? apart(contact, match, page)
    : [contact, ...furtherOf(page, match, contact, actors, data)]
}

/** Undefined where the words tell of no contact. */
function lookAround(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  language: Language,
  actors: ReadonlyMap<string, Actor>,
): Around | undefined {
  const { means } = match.rule
  const sides = sidesOf(page, match, at, language, actors)
  if (!sides) return undefined
  const clause = clauseAround(page, language.lexicon, match.first, match.end)
  const [first, end] = clause
  const verb = verbOf(page, match, at)
  // behind a verb of telling stands what was said
  const within = sameWords(page, at, first, means.told && verb > at ? verb : end)
  const place = placeOf(page, match, within, at, language)
  if (means.type === 'visit' && isAtHome(sides, place, actors)) return undefined
  const time = timeOf(page, match, within, at)
  const saysMore = sides.length > 0 || place !== undefined || time !== undefined
  if (!saysMore && !means.unnamed && !means.bare && !means.again && !isDefinite(page, match, language.data))
    return undefined
  const standing = standingOf(page, language.lexicon, match.first, match.end, means.told ? verb : at, verb)
  if (isNotSo(standing) && language.data.breaking.includes(page.analysis.lemmas[verb] ?? '')) return undefined
  return { sides, verb, clause, within, place, time, standing }
}

/** The verb of the contact, unless it only describes its noun: "a summit scheduled for Friday". */
function verbOf(page: Page, match: Match<ContactMeaning>, at: number): number {
  const verb = captured(match, 'verb')[0]?.first ?? at
  const describes = verb > at && page.analysis.xpos[verb] === 'VBN'
  return describes && ![1, 2, 3, 4].some((back) => hasTag(page, verb - back, 'AUX')) ? at : verb
}

/** Those whom the rule captured, with the people without a name where it is about them. */
function sidesOf(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  { data }: Language,
  actors: ReadonlyMap<string, Actor>,
): readonly Participant[] | undefined {
  const sides = participantsOf(page, match, at, actors, data)
  if (!sides) return undefined
  const unnamed = match.rule.means.unnamed ? groupsOf(page, match, 'who', actors, data) : []
  return [...sides, ...unnamed, ...groupsOf(page, match, 'also', actors, data)]
}

/** Tokens of the clause that are part of the same quoted or reported words as token `at`. */
function sameWords(page: Page, at: number, first: number, end: number): readonly [number, number] {
  const said = page.layers.get('said')?.over.get(at)?.at(-1)
  return said ? [Math.max(first, said.first), Math.min(end, said.end)] : [first, end]
}

/** Whether all who travel serve the very state they travel in. */
function isAtHome(
  sides: readonly ActorRef[],
  place: Place | undefined,
  actors: ReadonlyMap<string, Actor>,
): boolean {
  if (!place?.country || !sides.length) return false
  const home = `state/${place.country.toLowerCase()}`
  return sides.every(
    ({ actor }) => actor === home || actors.get(actor)?.roles.some((role) => role.of === home),
  )
}

/** Where it takes place: what the rule names, else what a preposition leads to near it. */
function placeOf(
  page: Page,
  match: Match<ContactMeaning>,
  [first, end]: readonly [number, number],
  at: number,
  { data }: Language,
): Place | undefined {
  const [where] = captured(match, 'where')
  return where ? placeAt(page, where.first) : placeAround(page, match, [first, end], at, data)
}

/** The time that the rule names ("moved to Monday"), else the nearest. */
function timeOf(
  page: Page,
  match: Match<ContactMeaning>,
  within: readonly [number, number],
  at: number,
): TimeValue | undefined {
  const [when] = captured(match, 'when')
  if (when) return timeNear(page, when.first, when.end, at, at + 1)
  const [first, end] = within
  const [from, to] = asideBefore(page, first, match.first)
  return timeNear(page, to, end, at, at + 1) ?? timeNear(page, first, from, at, at + 1)
}
