import type { Report, TimeValue } from '../../evidence/index.ts'
import type { Analysis } from '../../language/index.ts'
import {
  captured,
  compileRules,
  hasTag,
  matchPage,
  matchWords,
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
import type { Actor, ActorRef, Contact, ContactStatus, ContactType, Participant, Place } from '../reading.ts'
import type { ContactData, ContactMeaning } from './data.ts'
import { boundsOf } from './bounds.ts'
import { groupsOf, isCrowd, withGroups } from './groups.ts'
import { joinContacts, type Way } from './join.ts'
import { durationOf, withLengths } from './lengths.ts'
import { asideBefore, placeAround, placeAt } from './places.ts'
import { bothOf } from './both.ts'
import { withParts } from './parts.ts'
import { partiesFor } from './parties.ts'
import { shapeOf } from './shape.ts'
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
  for (const match of matchPage(language.rules, page)) {
    const at = triggerOf(match)
    if (taken.has(at) || isNone(page, match, at, language.data)) continue
    const read = contactsOf(page, match, at, language, actors)
    // "flew to Vessa for talks" is no visit besides
    if (read.length) for (const { first } of [{ first: at }, ...captured(match, 'verb')]) taken.add(first)
    for (const contact of read) {
      const id = `contact-${contacts.length + 1}`
      ways.set(id, wayOf(page, match, at, contact.type, language.data, actors))
      contacts.push({ ...contact, id })
    }
  }
  const joined = joinContacts(contacts, found.actors, ways, report.title?.length ?? 0)
  const peopled = withPeople(page, withLengths(page, joined, language.data), ways, language.data, actors)
  const told = peopled.filter((contact) => !isVague(contact) && !isCrowd(contact, language.data))
  return withRecaps(page, language.lexicon, report, withParts(told))
}

/** What the words of a contact tell besides of whom it may be. */
function wayOf(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  type: ContactType,
  data: ContactData,
  actors: ReadonlyMap<string, Actor>,
): Way {
  const { means } = match.rule
  return {
    means,
    definite: means.recalls === true || isDefinite(page, match, data),
    groups: groupsOf(page, match, 'who', actors, data),
    ...roundOf(page, match, data),
    parties: partiesFor(page, match, at, type, actors, data),
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

/** "The opposition must be willing to talk": talks that may be, with nobody, nowhere. */
function isVague({ participants, modality, place, time }: Contact): boolean {
  const [only, ...more] = participants
  const mayBe = modality === 'possible' || modality === 'conditional' || modality === 'negated'
  return mayBe && !more.length && !place && !time && only?.actor.startsWith('group/') === true
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
function isNone(page: Page, match: Match<ContactMeaning>, at: number, { appeals }: ContactData): boolean {
  if (!captured(match, 'noun').length) return false
  return /^VBP?$/.test(page.analysis.xpos[at]!) || appeals.some((words) => matchWords(page, at, words) > 0)
}

/** The token that names the contact: its noun, else its verb. One trigger is one contact. */
function triggerOf(match: Match<ContactMeaning>): number {
  const [trigger] = [...captured(match, 'noun'), ...captured(match, 'verb')]
  return captured(match, 'noun').length ? trigger!.end - 1 : (trigger?.first ?? match.first)
}

function contactsOf(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  language: Language,
  actors: ReadonlyMap<string, Actor>,
): readonly Contact[] {
  const { means } = match.rule
  const sides = sidesOf(page, match, at, language, actors)
  if (!sides) return []
  const [first, end] = clauseAround(page, language.lexicon, match.first, match.end)
  const verb = verbOf(page, match, at)
  // behind a verb of telling stands what was said
  const within = sameWords(page, at, first, means.told && verb > at ? verb : end)
  const place = placeOf(page, match, within, at, language)
  if (means.type === 'visit' && isAtHome(sides, place, actors)) return []
  const time = timeOf(page, match, within, at)
  const saysMore = sides.length > 0 || place !== undefined || time !== undefined
  if (!saysMore && !means.unnamed && !means.bare && !isDefinite(page, match, language.data)) return []
  const standing = standingOf(page, language.lexicon, match.first, match.end, means.told ? verb : at, verb)
  if (isNotSo(standing) && language.data.breaking.includes(page.analysis.lemmas[verb] ?? '')) return []
  const duration = durationOf(page, at, language.data)
  const type = typeOf(page, match, first, end, language, sides, place)
  const contact: Contact = {
    id: '',
    kind: 'contact',
    type,
    participants: sides,
    status: statusOf(means, standing, isGoingOn(page, verb, language.data)),
    evidence: [sentenceAround(page, at)],
    according_to: vouchersAt(page, at),
    modality: modalityOf(means, standing),
    issues: issuesIn(page, ...within, issuesOf(page.analysis.language)),
    ...(time ? { time } : {}),
    // a call has no place: what is named beside it is what they spoke of
    ...(place && type !== 'call' ? { place } : {}),
    ...(duration ? { duration } : {}),
    ...boundsOf(page, at, language.data),
    ...directionOf(page, match),
    ...shapeOf(page, within, language.data),
    by_rule: `contacts: ${match.rule.name}`,
    pieces: piecesOf(page, match),
  }
  return isSeparate(page, match, language.data) ? apart(contact, match, page) : [contact]
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

/**
 * What kind of contact. Two named people who "spoke", with no place told, spoke on the telephone: so readouts
 * use the word.
 */
function typeOf(
  page: Page,
  match: Match<ContactMeaning>,
  first: number,
  end: number,
  { data, typeOf: types }: Language,
  sides: readonly ActorRef[],
  place: Place | undefined,
): ContactType {
  const [noun] = captured(match, 'noun')
  const words = noun ? page.lower.slice(noun.first, noun.end).join(' ') : ''
  const type = match.rule.means.type === 'by-noun' ? (types.get(words) ?? 'contact') : match.rule.means.type
  const oftenCall = match.rule.means.oftenCall || data.oftenCalls.includes(words)
  if (type === 'talks' && !noun && isByTelephone(page, match.first, match.end, data)) return 'call'
  if (type !== 'contact' && !oftenCall) return type
  const { firstPerson, oneSided } = match.rule.means
  const both = sides.length > 1 || firstPerson || oneSided
  if (oftenCall && !place && both && sides.every((side) => isOnePerson(side, data))) return 'call'
  return isByTelephone(page, first, end, data) ? 'call' : type
}

/** "Discussed the truce by phone with". */
function isByTelephone(page: Page, first: number, end: number, { calling }: ContactData): boolean {
  const words = ` ${page.lower.slice(first, end).join(' ')} `
  return calling.some((word) => words.includes(` ${word} `))
}

/** A person with a name, or "Norvia's president", who stands for the state. */
function isOnePerson({ actor, text }: ActorRef, { leading }: ContactData): boolean {
  return (
    /^person\/(?!unnamed)/.test(actor) || (actor.startsWith('state/') && leading.includes(lastWord(text)))
  )
}

/** "are negotiating", "is meeting". */
function isGoingOn({ analysis, lower }: Page, verb: number, { now }: ContactData): boolean {
  return analysis.xpos[verb] === 'VBG' && [1, 2, 3].some((back) => now.includes(lower[verb - back] ?? ''))
}

/** Statuses `proposed` and `planned` have a modality of their own; all others are things that happened. */
function statusOf({ status }: ContactMeaning, standing: Standing, isGoingOn: boolean): ContactStatus {
  if (!status && isGoingOn && standing.modality === 'held') return 'ongoing'
  if (status === 'postponed') return status
  if (standing.cancelled) return 'cancelled'
  if (standing.postponed) return 'postponed'
  if (standing.modality === 'possible') return 'proposed'
  if (standing.modality === 'planned' || standing.modality === 'conditional') return 'planned'
  return status ?? (standing.ongoing ? 'ongoing' : 'held')
}

function isNotSo({ modality }: Standing): boolean {
  return modality === 'denied' || modality === 'negated'
}

function modalityOf({ status }: ContactMeaning, standing: Standing): Contact['modality'] {
  if (isNotSo(standing)) return standing.modality
  // "set a day for talks", "invited him to": ahead by the very words
  if (standing.modality === 'held' && status === 'planned') return 'planned'
  if (standing.modality === 'held' && status === 'proposed') return 'possible'
  return standing.cancelled || standing.postponed || status === 'postponed' ? 'held' : standing.modality
}
