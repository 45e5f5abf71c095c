import type { TimeValue } from '../../evidence/index.ts'
import { captured, hasTag, sentenceTokens, type Match, type Page } from '../engine/index.ts'
import {
  actorsIn,
  clauseAround,
  lastWord,
  membersOf,
  once,
  piecesOf,
  placeNear,
  sentenceAround,
  subjectBefore,
  subjectHere,
  vouchersAt,
  type Standing,
} from '../clauses/index.ts'
import { issuesIn, type IssueLexicon } from '../issues/index.ts'
import type { Actor, ActorRef, Contact, Modality, Move, Participant, Place, Statement } from '../reading.ts'
import type { MoveMeaning } from './data.ts'
import { byRule, type MoveLanguage } from './language.ts'
import { matterOf } from './matter.ts'
import { servedBy } from './serving.ts'
import { homeRef, isSome, pairBefore, withoutTeller } from './sides.ts'
import { actorsBefore, agentsOf, authorsOf, isAnothers, linkedSubject, possessorOf } from './subjects.ts'
import { beforeNextVerb } from './nextverb.ts'
import { whenMade } from './when.ts'

/** What the moves of one report are read from. */
export interface Scene {
  readonly page: Page
  readonly language: MoveLanguage
  readonly actors: ReadonlyMap<string, Actor>
  readonly contacts: readonly Contact[]
  readonly issues: IssueLexicon
  /** The moves read so far, from the sentences before and of this one. */
  readonly before: readonly Move[]
  /** The state or alliance whose office publishes the report. */
  readonly home: string | undefined
  /** Those who hold an office no longer, or none of a state: what they do is theirs. */
  readonly unofficial: ReadonlySet<string>
  /** Who brings others together, by the words of the report. */
  readonly mediators: ReadonlySet<string>
  /** The two states that the report is about, for what it tells of without naming them; mostly none. */
  readonly sides: readonly ActorRef[]
}

/** What every move is made of. */
export interface Ground extends Scene {
  readonly match: Match<MoveMeaning>
  /** The token that names the move. */
  readonly at: number
  readonly standing: Standing
  readonly statement: Statement | undefined
}

export type Common = Pick<Move, 'id' | 'evidence' | 'according_to' | 'issues' | 'by_rule' | 'pieces'> & {
  readonly modality: Modality
  readonly time?: TimeValue
  readonly place?: Place
}

/** What every move has, whatever its kind, from the words around its match. */
export function commonOf(ground: Ground, modality: Modality): Common {
  const { page, match, at, language } = ground
  const [first, end] = clauseOf(ground)
  const [what] = captured(match, 'what')
  const time = whenMade(ground, [first, end], language.data.opening)
  const place = placeNear(page, first, end, at, language.data.clause.placing)
  return {
    id: '',
    evidence: [sentenceAround(page, at)],
    according_to: vouchersAt(page, at),
    modality,
    issues: SOUGHT.has(match.rule.means.kind)
      ? matterOf(ground, [first, end], what && [what.first, beforeNextVerb(page, at, what.first, what.end)])
      : issuesOfClause(ground),
    ...(time ? { time } : {}),
    ...(place ? { place } : {}),
    by_rule: byRule(match.rule.name),
    pieces: piecesOf(page, match),
  }
}

/** Kinds by which parties seek something: what is told beside that is another matter. */
const SOUGHT: ReadonlySet<string> = new Set(['proposal', 'response', 'demand', 'commitment', 'pressure'])

/** The words that decided how it stands; '' where none did. */
export function decidedBy({ page, standing: { because } }: Ground): string {
  return because ? page.lower.slice(...because).join(' ') : ''
}

/** What the clause of a match is about. */
export function issuesOfClause(ground: Ground): readonly string[] {
  return issuesIn(ground.page, ...clauseOf(ground), ground.issues)
}

function clauseOf({ page, match, language }: Ground): readonly [first: number, end: number] {
  return clauseAround(page, language.lexicon, match.first, match.end)
}

/**
 * Who makes the move: whom the pattern names, else by whom it is said to be done, else the actor right before, else the subject by links, else (where no
 * other subject is there) who speaks the words. "They" and "the leaders" are the parties of the last contact.
 * Unless `spoken`, who only speaks the words does not.
 */
export function makers(ground: Ground, spoken = true): readonly ActorRef[] {
  const { page, at, match, language } = ground
  const named = actorsIn(page, match, 'a')
  const agents = named.length ? named : agentsOf(page, at, language.subjects)
  if (agents.length) return known(ground, agents)
  const beside = actorsBefore(page, match.first, false)
  if (beside.length) return known(ground, beside)
  if (isAnothers(page, match.first, [language.parties, language.papers])) return []
  const subject = linkedSubject(page, at, language.subjects)
  if (subject?.refs.length) return known(ground, subject.refs)
  // "they praised Norvia, called for": the word for the parties, before a name that stands nearer
  const stood = subject && language.parties.has(page.lower[subject.at]!) ? standIns(ground, subject.at) : []
  if (stood.length) return stood
  const before =
    subject && isApart(page, subject.at, match.first) ? [] : actorsBefore(page, match.first, true)
  if (before.length) return known(ground, before)
  // "Norvia hails the pact, which is in force, and calls for": the link may lead into the clause between
  const main = hasTag(page, match.first - 1, 'CCONJ') ? subjectHere(page, at, ground.actors) : []
  if (main.length) return known(ground, main)
  if (subject) return standIns(ground, subject.at)
  const speakers = !spoken || isOfAnother(ground) ? [] : voices(ground)
  // "both remain committed": a word that stands for the parties and that links take for no subject
  const near = match.first - 1
  return speakers.length || !language.pairs.has(page.lower[near] ?? '') ? speakers : standIns(ground, near)
}

/** Who makes it; a report that speaks of itself ("We call for") speaks for the state whose office publishes it. */
export function ownOr(ground: Ground, spoken = true): readonly ActorRef[] {
  const by = makers(ground, spoken)
  if (by.length || ground.statement) return by
  const { page, at, language } = ground
  const [first] = sentenceTokens(page, at)
  const isOwn = page.lower
    .slice(Math.max(first, at - OWN_WITHIN), at)
    .some((word) => language.data.clause.firstPersonMany.includes(word))
  return isOwn ? homeRef(page, ground.home) : []
}

const OWN_WITHIN = 5

/** "refuses", in somebody's own words: speakers say "I" and "we" of themselves. */
function isOfAnother({ page, at, statement }: Ground): boolean {
  return statement?.form === 'direct' && page.analysis.xpos[at] === 'VBZ'
}

/** "The father of Berg, who joined the Norvian army, urged": another verb stands between a subject and its own. */
function isApart(page: Page, subject: number, verb: number): boolean {
  const between = page.analysis.xpos.slice(subject, verb)
  return between.some((tag, i) => /^VB[DPZ]?$/.test(tag) && hasTag(page, subject + i, 'VERB'))
}

/** For a subject that names nobody: inside words that are told ("said it would not leave") "it" is the speaker. */
function standIns(ground: Ground, subject: number): readonly ActorRef[] {
  const word = ground.page.lower[subject]!
  const { papers, subjects } = ground.language
  if (papers.has(word)) return known(ground, authorsOf(ground.page, subject, subjects))
  if (ground.statement?.form !== 'direct' && ground.language.selves.has(word)) {
    const { page, at, language } = ground
    const head = page.analysis.links.head(at)
    const governing = head >= 0 ? linkedSubject(page, head, language.subjects) : undefined
    if (governing?.refs.length) return governing.refs
    const own = language.data.neuters.includes(word)
    const main = own ? subjectHere(page, at, ground.actors) : []
    if (main.length) return main
    const speakers = voices(ground)
    if (speakers.length) return speakers
    const earlier = own ? subjectBefore(page, at, ground.actors, ground.language.selves) : []
    if (earlier.length) return earlier
  }
  if (!ground.language.parties.has(word)) return []
  return sidesCalled(ground, word)
}

/** Whose the noun of the move is, or whom the pattern names. */
export function owners(ground: Ground): readonly ActorRef[] {
  const named = actorsIn(ground.page, ground.match, 'a')
  const own = named.length ? named : possessorOf(ground.page, ground.at, ground.language.subjects)
  return known(ground, own.length ? own : tellersOfTheirs(ground))
}

/** "Norvia said that its plan": the subject of a verb over the noun's own, where nobody says whose "its" is. */
function tellersOfTheirs({ page, match, at, language }: Ground): readonly ActorRef[] {
  if (match.first === at || !hasTag(page, match.first, 'PRON')) return []
  const { links } = page.analysis
  for (let head = links.head(at), left = 5; head >= 0 && left > 0; head = links.head(head), left--) {
    const subject = linkedSubject(page, head, language.subjects)
    if (subject && subject.at !== at && subject.at < match.first) return subject.refs
  }
  return []
}

/** Who says it: whom the pattern names, else who speaks the words. */
export function voices({ page, match, statement }: Ground): readonly ActorRef[] {
  const captured = actorsIn(page, match, 'a')
  return captured.length ? captured : (statement?.speaker ?? [])
}

/** Who says it: in the report's own voice the state whose office publishes it. */
export function tellers(ground: Ground): readonly ActorRef[] {
  const speakers = voices(ground)
  return speakers.length ? speakers : homeRef(ground.page, ground.home)
}

/**
 * Those who met or spoke: in the sentence, else in the contact with which the report opens (a readout is about it),
 * else in the last one before. Those spoken with one after the other are parties together.
 */
export function partiesBefore(ground: Ground): readonly ActorRef[] {
  const { page, at, contacts, actors } = ground
  const [first, end] = sentenceTokens(page, at)
  const here = page.analysis.starts[first]!
  const told = contacts.filter((contact) => contact.modality !== 'negated' && isMany(contact, actors))
  const before = told.filter((contact) => startOf(contact) < here)
  const opening = before.filter((contact) => startOf(contact) <= openingEnd(page))
  // those named only behind "they" are others: "they took stock of talks led by"
  const now = contacts.filter(
    ({ evidence, participants }) =>
      participants.some(({ span }) => span[0] < page.analysis.starts[at]!) &&
      evidence.some(([start]) => start >= here && start < page.analysis.ends[end - 1]!),
  )
  const chosen =
    now.find((contact) => isMany(contact, actors) || isBody(ground, contact)) ??
    opening[0] ??
    before.findLast((contact) => here - startOf(contact) < REACH && contact.modality !== 'possible')
  const together = told.filter(
    (contact) => chosen && startOf(contact) === startOf(chosen) && contact.type === chosen.type,
  )
  const apart = withoutTeller(ground.statement, together)
  const all = apart.length ? apart : [...(chosen ? [chosen] : []), ...together]
  const between = parties(all.flatMap(({ participants }) => participants))
  return withoutMediators(ground, once(membersOf(between, actors)))
}

/** The sides that mediators bring together; nobody where only mediators are told of. One mediator is a party, too. */
function withoutMediators({ mediators }: Scene, refs: readonly ActorRef[]): readonly ActorRef[] {
  const rest = refs.filter(({ actor }) => !mediators.has(actor))
  return rest.length > 1 || refs.length - rest.length > 1 ? rest : refs
}

/** How far back, in characters, those may have met whom "they" or "the leaders" means. */
const REACH = 4000

/** Those between whom a contact is, without who brings them together, where two are left, or a word for several. */
function parties(participants: readonly Participant[]): readonly ActorRef[] {
  const own = participants.filter(({ role }) => role !== 'mediator' && role !== 'host' && role !== 'observer')
  const isSeveral = once(own).length > 1 || own.some(({ actor }) => actor.startsWith('group/'))
  return isSeveral ? own : participants
}

function startOf({ evidence }: Contact): number {
  return evidence[0]![0]
}

/** Where the second sentence of the body may begin: after a headline and a lead. */
function openingEnd({ analysis }: Page): number {
  const third = analysis.sentences[Math.min(2, analysis.sentences.length - 2)] ?? 0
  return analysis.starts[third] ?? 0
}

function isMany({ participants }: Contact, actors: ReadonlyMap<string, Actor>): boolean {
  return membersOf(participants, actors).length > 1
}

/** One body that meets by itself; "the sides agreed to stay in contact" names nobody. */
function isBody(ground: Ground, { participants }: Contact): boolean {
  const [only] = participants
  return participants.length === 1 && /^(org|group)\//.test(only!.actor) && !isOpenGroup(ground, only!)
}

/**
 * Groups that nobody has named are the parties of the last contact: "both leaders". "We" of words with several
 * speakers are all of them.
 */
function known(ground: Ground, refs: readonly ActorRef[]): readonly ActorRef[] {
  const [only] = refs
  const speakers = ground.statement?.speaker ?? []
  const isWe = only && ground.language.data.clause.firstPersonMany.includes(only.text.toLowerCase())
  if (isWe && refs.length === 1 && speakers.length > 1) return named(ground, speakers)
  // "the leaders of two countries, Norvia and Sund"
  const others = refs.filter((ref) => !isOpenGroup(ground, ref))
  if (others.length > 1) return others
  if (refs.length !== 1 || !isOpenGroup(ground, only!)) return refs
  const meant = sidesCalled(ground, only!.text)
  return meant.length ? meant : refs
}

/**
 * Whom `text` ("they", "both sides") means: the two whose agreement the report opens with, else those who met, else
 * two named together before, else those of the last agreement.
 */
function sidesCalled(ground: Ground, text: string): readonly ActorRef[] {
  const isPair = wordsOf(text).some((word) => ground.language.pairs.has(word))
  const ways = isPair
    ? [agreedAtFirst, partiesBefore, (one: Ground) => pairOf(one, text), agreedLast]
    : [partiesBefore]
  for (const way of ways) {
    const sides = way(ground)
    if (sides.length) return sides
  }
  return []
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/)
}

/** The two whose agreement the report opens with, unless the sentence tells of a meeting of its own. */
function agreedAtFirst(ground: Ground): readonly ActorRef[] {
  const { page, at, contacts, before } = ground
  const [first] = sentenceTokens(page, at)
  const here = page.analysis.starts[first]!
  if (contacts.some(({ evidence }) => evidence.some(([start]) => start === here))) return []
  const opening = before.find(
    (move) =>
      move.kind === 'commitment' && move.parties.length > 1 && move.evidence[0]![0] <= openingEnd(page),
  )
  return opening?.kind === 'commitment' && opening.parties.length === 2 ? opening.parties : []
}

function agreedLast({ before }: Ground): readonly ActorRef[] {
  const agreed = before.findLast((move) => move.kind === 'commitment' && move.parties.length === 2)
  return agreed?.kind === 'commitment' ? agreed.parties : []
}

/** A group of which nothing is known but its name, such as "the two sides". */
function isOpenGroup(ground: Ground, { actor, text }: ActorRef): boolean {
  const { actors, language } = ground
  const group = actors.get(actor)
  if (isOfMediators(ground, actor)) return true
  const isPlain = group?.kind === 'group' && !group.members.length && !group.roles.length
  const isDescribed = group?.type !== undefined && group.name.includes(' ')
  return isPlain && !isDescribed && language.parties.has(lastWord(text))
}

/** "Both sides", taken for the two that brought them together. */
function isOfMediators({ actors, mediators }: Scene, actor: string): boolean {
  const group = actors.get(actor)
  const members = group?.kind === 'group' ? group.members : []
  return members.length > 1 && members.every((member) => mediators.has(member))
}

/** The two that "both governments", "the two sides" or "the parties" are. */
function pairOf(ground: Ground, text: string): readonly ActorRef[] {
  const { page, at, language, actors } = ground
  if (!wordsOf(text).some((word) => language.pairs.has(word))) return []
  const isNamed = ({ actor }: ActorRef): boolean => {
    const known = actors.get(actor)
    return known !== undefined && known.kind !== 'group' && !known.anonymous && !ground.mediators.has(actor)
  }
  return pairBefore(page, at, (refs) => states(ground, refs.filter(isNamed)))
}

/** Those with a name among several actors, where there are any. */
export function named({ actors }: Ground, refs: readonly ActorRef[]): readonly ActorRef[] {
  const plain = refs.filter(({ actor }) => actors.get(actor)?.kind !== 'group')
  return plain.length ? plain : refs
}

/** Whom the move is aimed at: those the pattern names, who are not among `by`. */
export function others(ground: Ground, by: readonly ActorRef[]): readonly ActorRef[] {
  const named = states(ground, actorsIn(ground.page, ground.match, 'b'))
  return named.filter((ref) => !by.some((one) => one.actor === ref.actor))
}

/** Acts of states are the state's where a leader, minister, envoy or delegation makes them. */
export function states(scene: Scene, refs: readonly ActorRef[]): readonly ActorRef[] {
  const { page, actors, language, home, unofficial } = scene
  const named = refs.filter((ref) => !isSome(page, ref, language.data.some))
  return once(
    unfolded(scene, named).map((ref) => ({
      ...ref,
      actor: unofficial.has(ref.actor)
        ? ref.actor
        : (servedBy(actors.get(ref.actor), language, home, actors) ?? ownHome(scene, ref) ?? ref.actor),
    })),
  )
}

/** The members of groups in their place; not those of "both sides" who only brought the sides together. */
function unfolded(scene: Scene, refs: readonly ActorRef[]): readonly ActorRef[] {
  return refs.flatMap((ref) => (isOfMediators(scene, ref.actor) ? [ref] : membersOf([ref], scene.actors)))
}

/** "We" of somebody with a name and no office that is told, in a report that his state publishes. */
function ownHome({ actors, language, home }: Scene, { actor, text }: ActorRef): string | undefined {
  const { kind, roles, anonymous } = actors.get(actor) ?? {}
  const isOfficial = kind === 'person' && !anonymous && !roles?.some(({ of }) => of)
  const isMany = language.data.clause.firstPersonMany.includes(text.toLowerCase())
  return isOfficial && isMany && home?.startsWith('state/') ? home : undefined
}

/** What is asked is not said. */
export function isQuestion({ page, at }: Ground): boolean {
  return page.lower.slice(at, sentenceTokens(page, at)[1]).includes('?')
}
