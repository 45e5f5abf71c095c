import {
  actorsIn,
  refsOf,
  sentenceAround,
  sharesActor,
  spansBetween,
  standingOf,
  statementAround,
} from '../clauses/index.ts'
import { captured, hasTag, matchWords, sentenceTokens, type Match, type Page } from '../engine/index.ts'
import type { Actor, ActorRef, Commitment, Modality, Move } from '../reading.ts'
import { isOwnPromise, partiesAgreed, partiesUnder } from './agreeing.ts'
import { answerers, isOfParticiple, isParty } from './answering.ts'
import { assessmentOf } from './assessing.ts'
import type { Means, MoveMeaning } from './data.ts'
import { actOf, tallyOf } from './deeds.ts'
import { demandOf } from './demanding.ts'
import { forces } from './doers.ts'
import {
  commonOf,
  decidedBy,
  isQuestion,
  issuesOfClause,
  makers,
  others,
  ownOr,
  owners,
  partiesBefore,
  states,
  voices,
  type Ground,
  type Scene,
} from './ground.ts'
import { incidentOf } from './incidents.ts'
import { whatAs } from './what.ts'
import { pressureOf } from './pressing.ts'
import { possessorOf } from './subjects.ts'
import { isJoint } from './joint.ts'
import { termsOf } from './terms.ts'
import { saidWhen } from './when.ts'

/** The move that a match tells of, or undefined where something it needs is not said. */
export function moveOf(scene: Scene, match: Match<MoveMeaning>, at: number): Move | undefined {
  const { page, language } = scene
  if (isAwaited(scene, match, at) || isPressedFor(scene, match, at)) return undefined
  const standing = standingOf(page, language.lexicon, match.first, at + 1, at)
  const ground: Ground = { ...scene, match, at, standing, statement: statementAround(page, at) }
  const move = readMove(ground)
  return move && saidWhen(move, ground, states(ground, ground.statement?.speaker ?? []))
}

function readMove(ground: Ground): Move | undefined {
  const { means } = ground.match.rule
  switch (means.kind) {
    case 'proposal':
      return proposalOf(ground, means)
    case 'response':
      return responseOf(ground, means)
    case 'demand':
      return demandOf(ground, means)
    case 'commitment':
      return commitmentOf(ground, means)
    case 'assessment':
      return assessmentOf(ground, means)
    case 'incident':
      return incidentOf(ground, means)
    case 'pressure':
      return pressureOf(ground, means)
    case 'act':
      return actOf(ground, means)
    case 'tally':
      return tallyOf(ground, means)
  }
}

/** What stands after "before", "until" or "whether" has not been answered or agreed yet: "before he agrees to a truce". */
function isAwaited({ page, language }: Scene, match: Match<MoveMeaning>, at: number): boolean {
  const { kind } = match.rule.means
  if (kind !== 'response' && kind !== 'commitment' && kind !== 'pressure') return false
  const { awaiting, asking } = language.data
  const words = kind === 'response' ? [...awaiting, ...asking] : awaiting
  for (let i = at - 1; i >= Math.max(0, at - 6) && !hasTag(page, i, 'PUNCT') && !hasTag(page, i, 'VERB'); i--)
    if (words.includes(page.lower[i]!)) return true
  return false
}

/** What others are to be brought to do is not done: "urged Sund to accept", "make them accept". */
function isPressedFor({ page, language }: Scene, { rule }: Match<MoveMeaning>, at: number): boolean {
  const { kind } = rule.means
  if (!BROUGHT.has(kind) || page.analysis.xpos[at] !== 'VB') return false
  const [first] = sentenceTokens(page, at)
  // "wants to accept" is one's own: who is pressed stands between
  const own = hasTag(page, at - 1, 'PART') ? 2 : 1
  for (let i = at - 1; i >= Math.max(first, at - PRESSED); i--) {
    if (hasTag(page, i, 'AUX') || hasTag(page, i, 'PUNCT') || hasTag(page, i, 'SCONJ')) return false
    if (i === at - 2 && language.data.urging.includes(page.lower[i]!)) return true
    if (hasTag(page, i, 'VERB'))
      return at - i > own && language.data.pressing.includes(page.analysis.lemmas[i] ?? '')
  }
  return false
}

/** The kinds that nobody has made whom others bring to make them. */
const BROUGHT: ReadonlySet<string> = new Set(['response', 'commitment', 'proposal', 'pressure'])

/** How many words may stand between "urged" and what is urged. */
const PRESSED = 9

function proposalOf(ground: Ground, means: Means<'proposal'>): Move | undefined {
  const isOpen = !means.about || issuesOfClause(ground).length > 0
  if (!isOpen && !means.party) return undefined
  const by = means.part ? plannersOf(ground) : states(ground, means.owned ? owners(ground) : ownOr(ground))
  if (!by.length || isQuestion(ground) || !(isOpen || isParty(ground, by))) return undefined
  return {
    ...commonOf(ground, means.held || means.part ? 'held' : ownModality(ground)),
    kind: 'proposal',
    by,
    to: others(ground, by),
    ...whatAs(ground, 'what'),
    ...termsOf(ground),
    status: means.status ?? 'tabled',
  }
}

/** Whose the last plan told of is. */
function plannersOf({ before }: Ground): readonly ActorRef[] {
  const plan = before.findLast((move) => move.kind === 'proposal' && move.status !== 'withdrawn')
  return plan?.kind === 'proposal' ? plan.by : []
}

/** Words before a proposal's own belong to what is done with it: "rejected the plan drawn up by". */
function ownModality({ page, standing, match, at }: Ground): Modality {
  const isParticiple =
    page.analysis.xpos[at] === 'VBN' && ![1, 2].some((back) => hasTag(page, at - back, 'AUX'))
  const isDescribed = !captured(match, 'verb').length || isParticiple
  const isOwn = !standing.because || standing.because[0] >= match.first
  return isOwn || !isDescribed ? standing.modality : 'held'
}

function responseOf(ground: Ground, means: Means<'response'>): Move | undefined {
  const by = states(ground, answerers(ground, means))
  if (!by.length || isQuestion(ground) || (means.bare && !isAnswer(ground, by))) return undefined
  if (means.alone && !isOne(by)) return undefined
  if ((!means.bare && isSupposed(ground)) || (means.stance === 'no-answer' && isUnnamed(ground, by)))
    return undefined
  // what commentators think of it is no answer
  if (means.bare && means.voiced && by.some(({ actor }) => actor.startsWith('person/'))) return undefined
  if (means.about && !isOfWeight(ground, means, by)) return undefined
  if (means.negotiated && !isOnTable(ground, means, by)) return undefined
  if (means.spoken && !isOwnWord(ground, by)) return undefined
  const { standing } = ground
  const isOther = isOfParticiple(ground)
  const isNegated = standing.modality === 'negated' && !isOther
  if (isNegated && (!means.negated || (means.negated === 'rejects' && isOpen(ground)))) return undefined
  const plain = isNegated ? means.negated! : means.stance
  const stance = plain === 'accepts' && isReserved(ground) ? 'accepts-with-conditions' : plain
  const modality = means.voiced ? standing.modality : stance === 'undecided' ? 'held' : willing(ground)
  const said = isNegated || isOther ? 'held' : modality
  return { ...commonOf(ground, said), kind: 'response', by, stance }
}

/** "If Norvia rejects it, …": the words that make it conditional lead to it, and no answer is told of. */
function isSupposed({ page, standing: { modality, because }, match }: Ground): boolean {
  const isLed = because !== undefined && because[0] < match.first && hasTag(page, because[0], 'SCONJ')
  return modality === 'conditional' && isLed
}

/** A spokesman or the police, who do not answer those who report. */
function isUnnamed({ actors }: Ground, by: readonly ActorRef[]): boolean {
  return by.every(({ actor }) => actors.get(actor)?.anonymous === true)
}

/** Whether what is answered is negotiated, or put forward, or the answer one of those who negotiate. */
function isOnTable(ground: Ground, means: Means<'response'>, by: readonly ActorRef[]): boolean {
  if (isNegotiated(ground) || isAnswer(ground, by)) return true
  return means.party === true && isParty(ground, by)
}

/** Whether an answer is on an issue or on what somebody put forward, or stands between states. */
function isOfWeight(ground: Ground, means: Means<'response'>, by: readonly ActorRef[]): boolean {
  if (means.between && isBetween(ground, by)) return true
  if (means.party && isParty(ground, by)) return true
  const isStates = by.every(({ actor }) => actor.startsWith('state/'))
  if (means.states && isStates) return true
  return issuesOfClause(ground).length > 0 || isAnswer(ground, by, isStates ? Infinity : undefined)
}

/** Whether the clause is about something that is spoken of mostly where parties negotiate. */
function isNegotiated(ground: Ground): boolean {
  return issuesOfClause(ground).some((code) => !ground.language.data.everyday.includes(code))
}

/** Whether who answers says so, or speaks for who does, or the report says so. */
function isOwnWord(ground: Ground, by: readonly ActorRef[]): boolean {
  const speakers = ground.statement?.speaker ?? []
  return !speakers.length || sharesActor(states(ground, speakers), by)
}

/** "neither accepted nor rejected", "stopped short of endorsing": no answer yet. */
function isOpen(ground: Ground): boolean {
  return ground.language.data.unanswering.includes(decidedBy(ground))
}

/** Whether somebody else has proposed or asked for something a few sentences before. */
function isAnswer({ before, page, at }: Ground, by: readonly ActorRef[], within = ANSWERED_WITHIN): boolean {
  const here = page.analysis.starts[at]!
  return before.some(
    (move) =>
      (move.kind === 'proposal' || move.kind === 'demand') &&
      here - move.evidence.at(-1)![0] < within &&
      !sharesActor(move.by, by),
  )
}

/** How many characters behind a proposal an answer may stand that does not name it. */
const ANSWERED_WITHIN = 800

/** Readiness to accept is an answer given, and so is its promise: not one that is only possible. */
function willing(ground: Ground): Modality {
  const { modality } = ground.standing
  const isAhead = modality === 'possible' || modality === 'planned'
  return isAhead && ground.language.data.willing.includes(decidedBy(ground)) ? 'held' : modality
}

/** Whether words of reservation follow in the sentence: "but", "on condition that". */
function isReserved({ page, match, language }: Ground): boolean {
  return followedBy(page, match, language.data.reservations)
}

/** Whether one of `entries` stands in the sentence from the match on. */
function followedBy(page: Page, match: Match<MoveMeaning>, entries: readonly string[]): boolean {
  const stop = sentenceAround(page, match.first)[1]
  for (let i = match.first; i < page.analysis.size && page.analysis.starts[i]! < stop; i++)
    if (entries.some((words) => matchWords(page, i, words) > 0)) return true
  return false
}

function commitmentOf(ground: Ground, means: Means<'commitment'>): Move | undefined {
  const { statement, page, match, language } = ground
  if ((means.said && !statement) || isQuestion(ground)) return undefined
  if ((means.about || means.staged) && !issuesOfClause(ground).length) return undefined
  const parties = forces(ground, partiesOf(ground, means))
  if (!isPromised(ground, means, parties)) return undefined
  const joint = isJoint(ground, parties)
  const willed = means.said || means.held || means.staged ? 'held' : undertaken(ground, means, joint)
  const open = willed === 'possible' || willed === 'conditional'
  // what parties may or might do is no promise, unless they may sign one
  const isAhead = open || willed === 'planned'
  const isLoose = (open && !means.open) || (isAhead && means.open && parties.length < 2)
  if ((isLoose && !means.ahead) || (open && isAim(ground))) return undefined
  const isText = joint && means.status === 'planned' && !means.held && !means.staged && willed === 'held'
  const planned = (means.status === 'planned' && !isText) || willed === 'planned'
  const isExchange = followedBy(page, match, language.data.exchanges)
  const common = commonOf(ground, isExchange ? 'conditional' : open ? willed : planned ? 'planned' : 'held')
  return {
    ...(means.begins ? withoutTime(common) : common),
    kind: 'commitment',
    parties,
    ...whatAs(ground, 'what'),
    ...termsOf(ground, means.begins ? common.time : undefined),
    ...phaseOf(ground),
    ...(means.declared && isOne(parties) ? { unilateral: true } : {}),
    status: open || planned ? 'planned' : isText ? 'agreed' : statusOf(ground, means),
  }
}

/** The status that the rule has for all its words, or that the words it captures have for their name. */
function statusOf({ match }: Ground, { status }: Means<'commitment'>): Commitment['status'] {
  if (status !== 'named') return status
  return STATUSES.find((name) => captured(match, name).length) ?? 'agreed'
}

const STATUSES = ['ended', 'suspended', 'breached', 'in-force', 'agreed'] as const

/** People or a body without a name: any, or those who only watch. */
function isCrowd({ actors, language }: Ground, { actor }: ActorRef, any = false): boolean {
  const { kind, anonymous, type } = actors.get(actor) ?? {}
  return (
    kind === 'group' &&
    type !== undefined &&
    (language.data.watchers.includes(type) || (any && anonymous === true))
  )
}

/** Whether somebody promises it, of such parties as the rule wants, and nobody says that it is not so. */
function isPromised(ground: Ground, means: Means<'commitment'>, parties: readonly ActorRef[]): boolean {
  const { standing, match } = ground
  // "no longer bound by": the words of the rule say no themselves
  const isOwn =
    (means.held || means.staged) && standing.because !== undefined && standing.because[0] >= match.first
  if (standing.modality === 'denied' || (standing.modality === 'negated' && !isOwn)) return false
  const isAnyones = (means.anyone && issuesOfClause(ground).length) || (means.staged && isUnderWay(ground))
  if (!parties.length && !isAnyones) return false
  if (means.toward && !isToward(ground, parties)) return false
  if (means.beyond && !isBeyond(ground, parties)) return false
  if (means.own && !isOwnPromise(ground, parties)) return false
  // what observers tell of is foretold
  const tellers = ground.statement?.speaker ?? []
  if (tellers.length && tellers.every((one) => isCrowd(ground, one))) return false
  // what people without a name will do is foretold, and what observers agree on is a view
  const isForetold = ground.page.analysis.xpos[match.first] === 'MD'
  if (parties.length && parties.every((one) => isCrowd(ground, one, isForetold))) return false
  return !(means.several && isOne(parties))
}

/** Whether a promise is one among states: of several or a state by name, on an issue, or beside the name of another. */
function isToward(ground: Ground, parties: readonly ActorRef[]): boolean {
  return (
    parties.some(({ actor, text }) => isNamed(ground.actors.get(actor), text)) || isBeyond(ground, parties)
  )
}

/** Whether a state or body does it to another that the clause names. */
function isBetween(ground: Ground, by: readonly ActorRef[]): boolean {
  return by.length === 1 && /^(state|org)\//.test(by[0]!.actor) && isBeyond(ground, by)
}

/** Whether several undertake it, or an issue or the name of another state or body stands beside it. */
function isBeyond(ground: Ground, parties: readonly ActorRef[]): boolean {
  if (parties.length > 1 || issuesOfClause(ground).length) return true
  const { page, at } = ground
  const refs = refsOf(spansBetween(page, 'actor', ...sentenceTokens(page, at)))
  return states(ground, refs).some(
    ({ actor }) => /^(state|org)\//.test(actor) && !parties.some((party) => party.actor === actor),
  )
}

/** Whether it is a body of states, or a state called by its own name, not by "we" or its president's. */
function isNamed(actor: Actor | undefined, text: string): boolean {
  if (actor?.type === 'body') return true
  return actor?.kind === 'state' && actor.names.some((name) => text.endsWith(name))
}

/** Whether those of whom a report tells negotiate: talks or offers are told of before. */
function isUnderWay({ contacts, before }: Ground): boolean {
  return contacts.length > 0 || before.some(({ kind }) => kind === 'proposal' || kind === 'commitment')
}

/** Which phase of an agreement the pattern names: "in its second phase", "stage two". */
function phaseOf({ page, match, language }: Ground): { readonly phase?: number } {
  const [named] = captured(match, 'phase')
  const word = named ? page.lower[named.first]! : ''
  const { ordinals, numerals } = language.data
  const phase = ordinals.indexOf(word) + 1 || (numerals[word] ?? Number(word))
  return phase > 0 ? { phase } : {}
}

/** "efforts to reach a deal" are none. */
function isAim(ground: Ground): boolean {
  return ground.language.data.aiming.includes(decidedBy(ground))
}

/** The day of a beginning is none on which anything was agreed. */
function withoutTime(common: ReturnType<typeof commonOf>): ReturnType<typeof commonOf> {
  const { time, ...timeless } = common
  return time ? timeless : common
}

/** One party alone, and no group of several. */
function isOne(parties: readonly ActorRef[]): boolean {
  return parties.length === 1 && !parties[0]!.actor.startsWith('group/')
}

function partiesOf(ground: Ground, means: Means<'commitment'>): readonly ActorRef[] {
  const { said, owned, held, recalled } = means
  const shared = means.shared ?? means.staged
  if (said) return [...voices(ground), ...actorsIn(ground.page, ground.match, 'b')]
  if (!shared && !owned) {
    const own = makers(ground)
    return own.length ? [...own, ...actorsIn(ground.page, ground.match, 'b')] : own
  }
  if (!shared) return owners(ground)
  const stated = actorsIn(ground.page, ground.match, 'a')
  if (stated.length) return stated
  const agreed = held && !recalled ? partiesUnder : partiesAgreed
  const met = recalled ? [] : [partiesBefore]
  const ways = [ownersOfNoun, agreed, ...met, ({ sides }: Ground) => sides]
  for (const way of ways) {
    const parties = way(ground)
    if (parties.length) return parties
  }
  return []
}

/** "Norvia's truce": whose the noun is, where the pattern has one. */
function ownersOfNoun(ground: Ground): readonly ActorRef[] {
  const [noun] = captured(ground.match, 'noun')
  return noun ? possessorOf(ground.page, noun.end - 1, ground.language.subjects) : []
}

/** "agreed to sign" is a promise made; what parties "will sign" is not. */
function undertaken(ground: Ground, means: Means<'commitment'>, joint: boolean): Modality {
  const { modality } = ground.standing
  const { awaiting, pledging } = ground.language.data
  const words = decidedBy(ground)
  // what lasts "until August" is in force
  const isTerm = means.status === 'in-force' && awaiting.includes(words)
  const isGiven = modality === 'planned' && (joint || pledging.includes(words))
  return isTerm || isGiven ? 'held' : modality
}
