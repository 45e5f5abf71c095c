import type { Report } from '../../evidence/index.ts'
import type { Analysis } from '../../language/index.ts'
import {
  captured,
  compileRules,
  matchPage,
  sentenceTokens,
  type Match,
  type Page,
  type RuleSet,
} from '../engine/index.ts'
import {
  actorsBeside,
  actorsIn,
  clauseAround,
  clauseLexicon,
  durationNear,
  eventPage,
  membersOf,
  once,
  piecesOf,
  placeNear,
  sentenceAround,
  standingOf,
  subjectOf,
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
import { joinContacts } from './join.ts'

/** Reads who was in touch with whom, for the languages whose data is given (by BCP 47 language). */
export function contactsReader(languages: Readonly<Record<string, ContactData>>): Reader {
  const ready = new Map(Object.entries(languages).map(([language, data]) => [language, prepare(data)]))
  return {
    name: 'contacts',
    needs: ['actors', 'mentions', 'times', 'places', 'statements'],
    gives: ['contacts'],
    read: (report: Report, analysis: Analysis, found: Findings) => {
      const language = ready.get(analysis.language.split('-')[0]!)
      const contacts = language ? readContacts(report, analysis, found, language) : []
      return { contacts: contacts.map((contact) => unlessAhead(contact, report.published?.start)) }
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
  for (const match of matchPage(language.rules, page)) {
    const at = triggerOf(match)
    if (taken.has(at)) continue
    const read = contactsOf(page, match, at, language, actors)
    if (read.length) taken.add(at)
    for (const contact of read) contacts.push({ ...contact, id: `contact-${contacts.length + 1}` })
  }
  return withRecaps(page, language.lexicon, report, joinContacts(contacts, found.actors))
}

/** The token that names the contact: its noun, else its verb. One trigger is one contact. */
function triggerOf(match: Match<ContactMeaning>): number {
  const [trigger] = [...captured(match, 'noun'), ...captured(match, 'verb')]
  return trigger?.first ?? match.first
}

function contactsOf(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  language: Language,
  actors: ReadonlyMap<string, Actor>,
): readonly Contact[] {
  const { means } = match.rule
  const sides = participantsOf(page, match, at, actors)
  const [first, end] = clauseAround(page, language.lexicon, match.first, match.end)
  const within = sameWords(page, at, first, end)
  const place = placeOf(page, match, within, at, language)
  const time = timeNear(page, ...within, at, at + 1)
  if (sides.length < means.least && !sides.some(({ actor }) => MANY.test(actor))) return []
  if (sides.length === 0 && !place && !time) return []
  const verb = captured(match, 'verb')[0]?.first ?? at
  const standing = standingOf(page, language.lexicon, match.first, match.end, at, verb)
  const duration = durationOf(page, at)
  const contact: Contact = {
    id: '',
    kind: 'contact',
    type: typeOf(page, match, first, end, language, sides, place),
    participants: sides,
    status: statusOf(means, standing),
    evidence: [sentenceAround(page, at)],
    according_to: vouchersAt(page, at),
    modality: modalityOf(standing),
    issues: issuesIn(page, ...within, issuesOf(page.analysis.language)),
    ...(time ? { time } : {}),
    ...(place ? { place } : {}),
    ...(duration ? { duration } : {}),
    ...directionOf(page, match),
    by_rule: `contacts: ${match.rule.name}`,
    pieces: piecesOf(page, match),
  }
  return separate(page, match) ? apart(contact, match, page) : [contact]
}

/** Ids of actors that are several. */
const MANY = /^(group|org|person\/unnamed)\//

/** Participants of both sides, each once; the sentence's subject where the rule asks for it. */
function participantsOf(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  actors: ReadonlyMap<string, Actor>,
): readonly Participant[] {
  const named: Participant[] = [
    ...actorsIn(page, match, 'host').map((ref): Participant => ({ ...ref, role: 'host' })),
    ...actorsIn(page, match, 'a', 'b'),
  ]
  return once(membersOf([...subjectsOf(page, match, at), ...named], actors))
}

function subjectsOf(page: Page, match: Match<ContactMeaning>, at: number): readonly ActorRef[] {
  if (match.rule.means.subject === 'clause') return subjectOf(page, at) ?? []
  return match.rule.means.subject === 'beside' ? actorsBeside(page, match.first) : []
}

/** Tokens of the clause that are part of the same quoted or reported words as token `at`. */
function sameWords(page: Page, at: number, first: number, end: number): readonly [number, number] {
  const said = page.layers.get('said')?.over.get(at)?.at(-1)
  return said ? [Math.max(first, said.first), Math.min(end, said.end)] : [first, end]
}

function placeOf(
  page: Page,
  match: Match<ContactMeaning>,
  [first, end]: readonly [number, number],
  at: number,
  { data }: Language,
): Place | undefined {
  const [where] = captured(match, 'where')
  const named = where && page.layers.get('place')?.from.get(where.first)?.[0]?.value
  return (named as Place | undefined) ?? placeNear(page, first, end, at, data.clause.placing)
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
  if (type !== 'contact') return type
  if (match.rule.means.oftenCall && !place && sides.every(({ actor }) => /^person\/(?!unnamed)/.test(actor)))
    return 'call'
  const clause = page.lower.slice(first, end).join(' ')
  return data.calling.some((word) => ` ${clause} `.includes(` ${word} `)) ? 'call' : type
}

/** Statuses `proposed` and `planned` have a modality of their own; all others are things that happened. */
function statusOf({ status }: ContactMeaning, standing: Standing): ContactStatus {
  if (standing.cancelled) return 'cancelled'
  if (standing.postponed) return 'postponed'
  if (standing.modality === 'possible') return 'proposed'
  if (standing.modality === 'planned' || standing.modality === 'conditional') return 'planned'
  return status ?? (standing.ongoing ? 'ongoing' : 'held')
}

function modalityOf(standing: Standing): Contact['modality'] {
  if (standing.modality === 'denied' || standing.modality === 'negated') return standing.modality
  return standing.cancelled || standing.postponed ? 'held' : standing.modality
}

/** A length said of the contact itself: before its noun ("nine-hour talks", "two days of talks"). */
function durationOf(page: Page, at: number): Contact['duration'] {
  return durationNear(page, Math.max(sentenceTokens(page, at)[0], at - 5), at, 3)
}

function directionOf(page: Page, match: Match<ContactMeaning>): Pick<Contact, 'from' | 'to'> {
  if (match.rule.means.type !== 'message') return {}
  const [from, to] = [actorsIn(page, match, 'a'), actorsIn(page, match, 'b')]
  return { ...(from.length ? { from } : {}), ...(to.length ? { to } : {}) }
}

/** "spoke separately with X and Y" is a contact with each. */
function separate(page: Page, match: Match<ContactMeaning>): boolean {
  return page.lower.slice(match.first, match.end).includes('separately')
}

function apart(contact: Contact, match: Match<ContactMeaning>, page: Page): readonly Contact[] {
  const own = actorsIn(page, match, 'a')
  return actorsIn(page, match, 'b').map((other) => ({ ...contact, participants: [...own, other] }))
}
