import { tokenAt } from '../../language/index.ts'
import { isInfinitive, lastWord, sharesActor } from '../clauses/index.ts'
import { captured, hasTag, sentenceTokens, type Page } from '../engine/index.ts'
import { isPolitical, isSociety, sectorsOf } from '../plover/index.ts'
import type { ActorRef, Modality, Move, Pressure } from '../reading.ts'
import { aimedAt, statesNamed } from './aimed.ts'
import type { Means } from './data.ts'
import { isOnlyNamed, isUnderIf, isWhether } from './done.ts'
import { doers } from './doers.ts'
import { commonOf, decidedBy, others, ownOr, owners, states, type Ground } from './ground.ts'
import type { MoveLanguage } from './language.ts'
import { linkedSubject } from './subjects.ts'

type Captured = ReturnType<typeof captured>[number]

/** Leverage applied or lifted. */
export function pressureOf(ground: Ground, means: Means<'pressure'>): Move | undefined {
  const { match, standing, language } = ground
  const isThreat = means.action === 'threatened'
  const by = states(ground, pressers(ground, means))
  if (by.length && !by.some((ref) => isPresser(ground, ref))) return undefined
  const named = others(ground, by)
  const behind = named.length ? [] : statesNamed(ground, ...aimedAt(ground), by)
  // behind a threat's first the words tell of other things
  const on = named.length ? named : behind.slice(0, isThreat ? 1 : undefined)
  const isNegated = standing.modality === 'negated' && !means.held
  if (isWhether(ground)) return undefined
  if (!(by.length || means.nominal) || (isNegated && !isWithheld(ground, by, named))) return undefined
  // "we will pay a price": what one expects oneself
  if (isThreat && !named.length && captured(match, 'b').length) return undefined
  // what somebody asks for is a demand, and "the possibility of imposing it" is nobody's deed
  if (!means.held && (isAsked(ground, isThreat) || isOnlyNamed(ground))) return undefined
  // a halt that somebody only wants is a demand
  const told = ownStanding(ground)
  const isWished = told === 'possible' || told === 'planned' || told === 'conditional'
  if (!by.length && isWished) return undefined
  if (!means.held && !isThreat && isOfNoun(ground)) return undefined
  if (isThreat && (isOthersDeed(ground, by) || (!means.warned && isUnderIf(ground)))) return undefined
  const [what] = captured(match, 'what')
  const instrument =
    means.instrument ?? instrumentOf(ground, what, isThreat) ?? (isThreat ? 'other' : undefined)
  if (!instrument) return undefined
  const common = commonOf(ground, isThreat ? threatened(ground, means) : measured(ground, means))
  const issues = language.data.leverIssues[instrument] ?? common.issues
  return {
    ...common,
    issues,
    kind: 'pressure',
    by,
    on,
    instrument,
    action: actionOf(ground, means, common.modality),
  }
}

/** Nameless families, courts, firms and workers press nobody as states do. */
function isPresser({ actors, language }: Ground, { actor, text }: ActorRef): boolean {
  const known = actors.get(actor)
  if (!known || (known.kind !== 'group' && !known.anonymous)) return true
  const { bands, powers } = language.data
  if ([...bands, ...powers].includes(lastWord(text)) || powers.includes(known.type ?? '')) return true
  // "She warned": an official, as far as is known
  if (known.kind === 'person') return !isSociety(known)
  return isPolitical(known) && !sectorsOf(known).includes('JUD')
}

/** What one says that one will or may impose is threatened: "vowed to impose sanctions". */
function actionOf(
  { page, at }: Ground,
  { action }: Means<'pressure'>,
  modality: Modality,
): Pressure['action'] {
  const isAhead = modality === 'planned' || modality === 'possible' || modality === 'conditional'
  return action === 'imposed' && isAhead && page.analysis.xpos[at] !== 'VBD' ? 'threatened' : action
}

/** "the failure of Norvia to impose it", "a plan to tighten it": what such a noun leads to is not told as done. */
function isOfNoun({ page, at }: Ground): boolean {
  const { links, xpos } = page.analysis
  if (xpos[at] !== 'VB') return false
  let verb = at
  // "the request to mend and restore it", "measures aimed to stop it"
  for (let left = 3; left > 0 && /^(conj|xcomp)$/.test(links.relation(verb)); left--) verb = links.head(verb)
  const isOf = links.relation(verb) === 'acl'
  return isOf && (isInfinitive(page, verb) || (verb !== at && xpos[verb] === 'VBN'))
}

/** "has not imposed sanctions on Norvia": told as not done by somebody to somebody, in plain words. */
function isWithheld(ground: Ground, by: readonly ActorRef[], on: readonly ActorRef[]): boolean {
  const { plainlyNegating } = ground.language.data.clause
  return by.length > 0 && on.length > 0 && plainlyNegating.includes(decidedBy(ground))
}

/** How a measure stands that is no threat. */
function measured(ground: Ground, { nominal, held }: Means<'pressure'>): Modality {
  if (held || isPast(ground)) return 'held'
  const told = nominal ? ownStanding(ground) : ground.standing.modality
  if (told !== 'held') return told
  return isUnderIf(ground) ? 'conditional' : isPending(ground) ? 'possible' : told
}

/** "announced possible sanctions". */
function isPending({ page, match, language }: Ground): boolean {
  const [what] = captured(match, 'what')
  const words = what ? page.lower.slice(what.first, what.end) : []
  return words.some((word) => language.data.pending.includes(word))
}

function pressers(ground: Ground, { said, nominal }: Means<'pressure'>): readonly ActorRef[] {
  if (said) return ground.statement?.speaker ?? []
  // who only speaks of a measure has not taken it
  return nominal ? decidersOf(ground) : ownOr(ground, false)
}

/** "warned that Norvia could attack": what another than who warns may do is no threat of his. */
function isOthersDeed(ground: Ground, by: readonly ActorRef[]): boolean {
  const { page, match, language } = ground
  const [harm] = captured(match, 'harm')
  if (!harm || !hasTag(page, harm.first, 'VERB') || page.analysis.xpos[harm.first] === 'VBN') return false
  const doers = states(ground, linkedSubject(page, harm.first, language.subjects)?.refs ?? [])
  return doers.length > 0 && !sharesActor(doers, by)
}

/** "called on Norvia to lift sanctions", "Norvia should lift them": words of asking stand before it. */
function isAsked(ground: Ground, isThreat: boolean): boolean {
  const { because } = ground.standing
  if (!because || because[0] > ground.at) return false
  const { clause, due } = ground.language.data
  const words = decidedBy(ground)
  // "should they close it, it will": no word of duty
  return clause.proposing.includes(words) || (!isThreat && due.includes(words))
}

/** "those already imposed by Norvia": a participle without an auxiliary tells what was done. */
function isPast({ page, match, at }: Ground): boolean {
  const [what] = captured(match, 'what')
  if (page.analysis.xpos[at] !== 'VBN' || !what || what.end > at) return false
  for (let i = what.end; i < at; i++) if (hasTag(page, i, 'AUX')) return false
  return true
}

/** Whose the pause is, or who "announced a pause". */
function decidersOf(ground: Ground): readonly ActorRef[] {
  const owning = owners(ground)
  if (owning.length) return owning
  const { page, at, language } = ground
  const decides = [1, 2, 3, 4].some((back) =>
    language.data.decides.includes(page.analysis.lemmas[at - back] ?? ''),
  )
  return decides ? doers(ground) : []
}

/** What is said behind a noun ("the suspension would be reviewed") does not say whether it came about. */
function ownStanding({ standing, at }: Ground): Modality {
  return standing.because && standing.because[0] > at ? 'held' : standing.modality
}

/** A threat is made, but what it threatens hangs on something, where that is said. */
function threatened(
  { page, at, standing, language }: Ground,
  { warned, weighed, held }: Means<'pressure'>,
): Modality {
  if (standing.modality === 'denied' || (standing.modality === 'negated' && !held)) return standing.modality
  if (weighed) return 'possible'
  const [first, stop] = sentenceTokens(page, at)
  // "threatened to close it after Berg said that if": what another said hangs on that
  const timed = page.lower.findIndex(
    (word, i) => i > at && i < stop && language.data.clause.timing.includes(word),
  )
  const words = ` ${page.lower.slice(first, timed < 0 ? stop : timed).join(' ')} `
  const isConditional = warned || language.data.clause.ifs.some((entry) => words.includes(` ${entry} `))
  return isConditional || standing.modality === 'conditional' ? 'conditional' : 'held'
}

/** Whether what one pressure threatens is the other. */
function threatens(page: Page, threat: Move, other: Pressure): boolean {
  if (threat.kind !== 'pressure' || threat.action !== 'threatened' || threat === other) return false
  // "threatened to fire it after Norvia warned": another's threat
  if (other.action === 'threatened' && !sharesActor(threat.by, other.by)) return false
  const what = threat.pieces.find(({ name }) => name === 'what')?.span
  const [word, deed] = [threat, other].map(
    ({ pieces }) => pieces.find(({ name }) => name === 'verb' || name === 'noun')?.span,
  )
  if (!what || !deed || !word || deed[0] < what[0] || deed[1] > what[1]) return false
  // "which had threatened to withdraw it, lifted the threat": the main verb is no part of the threat
  const [own, lifted] = [tokenAt(page.analysis, word[0]), tokenAt(page.analysis, deed[0])]
  for (let at = own, left = 5; at >= 0 && left > 0; at = page.analysis.links.head(at), left--)
    if (at === lifted) return false
  return true
}

/** Pressure with several instruments ("military and intelligence support") is one with each. */
export function withInstruments(page: Page, moves: readonly Move[], { data }: MoveLanguage): readonly Move[] {
  return moves.flatMap((move): readonly Move[] => {
    if (move.kind === 'pressure' && moves.some((other) => threatens(page, other, move))) return []
    const what = move.kind === 'pressure' ? move.pieces.find(({ name }) => name === 'what') : undefined
    if (move.kind !== 'pressure' || !what || move.action === 'threatened') return [move]
    const words = ` ${page.analysis.text.slice(...what.span).toLowerCase()} `
    const named = instrumentsIn(words, data)
    if (named.length < 2) return [move]
    const issuesWith = (instrument: Pressure['instrument']) => data.leverIssues[instrument] ?? move.issues
    return named.map((instrument) => ({ ...move, instrument, issues: issuesWith(instrument) }))
  })
}

/** How many words behind "deliveries" may tell of what. */
const BEHIND = 5

/** The instrument that the match names; for "it", the one that its sentence named before. */
function instrumentOf(
  { page, match, at, language, before }: Ground,
  what: Captured | undefined,
  isThreat: boolean,
): Pressure['instrument'] | undefined {
  const isPronoun = what !== undefined && hasTag(page, what.first, 'PRON') && what.end === what.first + 1
  const [first, end] = sentenceTokens(page, at)
  const words = isPronoun
    ? page.lower.slice(first, at)
    : page.lower.slice(match.first, behindOf(page, match.end, end))
  if (isThreat) return leverOf({ page, match, language }, words)
  const named = instrumentsIn(` ${words.join(' ')} `, language.data)[0]
  if (named && named !== 'other') return named
  // "the deliveries were resumed": those told of before
  return before.findLast((move) => move.kind === 'pressure')?.instrument ?? named
}

/** Where the words behind a match end that may tell of what: at a comma, at the latest some words on. */
function behindOf({ lower }: Page, from: number, end: number): number {
  const stop = Math.min(end, from + BEHIND)
  const comma = lower.indexOf(',', from)
  return comma >= 0 && comma < stop ? comma : stop
}

/** What is threatened: weapons are aid where they are to be withheld, else force. */
function leverOf(
  { page, match, language }: Pick<Ground, 'page' | 'match' | 'language'>,
  words: readonly string[],
): Pressure['instrument'] | undefined {
  const { arms, stopping, ifs } = language.data
  const told = ` ${unconditioned(words, ifs).join(' ')} `
  const named = instrumentsIn(told, language.data)[0]
  const isStopped = page.analysis.lemmas.slice(match.first, match.end).some((word) => stopping.includes(word))
  const isArmed = arms.some((entry) => told.includes(` ${entry} `))
  const isGiven = named === undefined || named === 'other' || named === 'military-aid'
  return isGiven && isArmed && !isStopped ? 'force' : named
}

/** Without what it hangs on: "if they fire missiles, they will". */
function unconditioned(words: readonly string[], ifs: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => ifs.includes(word))
  if (start < 0) return words
  const stop = words.indexOf(',', start)
  return stop < 0 ? words.slice(0, start) : words.toSpliced(start, stop - start)
}

/** Those that words name, the first named first: "sanctions on intelligence officers" are sanctions. */
function instrumentsIn(
  words: string,
  { instruments }: MoveLanguage['data'],
): readonly Pressure['instrument'][] {
  const known = Object.entries(instruments) as [Pressure['instrument'], readonly string[]][]
  const named = known
    .map(([name, entries]) => ({ name, at: firstOf(words, entries) }))
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name)
  // "aid" says nothing beside "military aid"
  return named.length > 1 ? named.filter((name) => name !== 'other') : named
}

/** Where the first of these entries stands among words. */
function firstOf(words: string, entries: readonly string[]): number {
  return Math.min(...entries.map((entry) => words.indexOf(` ${entry} `)).filter((at) => at >= 0))
}
