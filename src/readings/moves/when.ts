import type { TimeValue } from '../../evidence/index.ts'
import { isWhen, sharesActor, spansBetween, timeNear, type Standing } from '../clauses/index.ts'
import { captured, hasTag, sentenceTokens, type LayerSpan, type Match, type Page } from '../engine/index.ts'
import type { ActorRef, Move, Statement } from '../reading.ts'
import type { MoveMeaning } from './data.ts'
import type { MoveLanguage } from './language.ts'
import { isLedBy } from './led.ts'
import { timeOpening } from './opening.ts'

/** What tells when a move was made. */
export interface Told {
  readonly page: Page
  readonly language: Pick<MoveLanguage, 'data'>
  readonly match: Match<MoveMeaning>
  readonly at: number
  readonly standing: Standing
  readonly statement: Statement | undefined
}

/**
 * When a move was made, from its clause: what only names an offer ("accepted Norvia's plan on Monday", "the plan drawn up
 * by Norvia") has no day of its own unless one hangs from it; a further verb of the same subject shares the day of the first ("on Monday met Berg and
 * accepted the plan").
 */
export function whenMade(
  { page, match, at, language }: Told,
  [first, end]: readonly [number, number],
  opening: readonly string[],
): TimeValue | undefined {
  if (match.rule.means.kind === 'proposal' && isNamedOnly(page, match, at)) return dayOf(page, at, first, end)
  const { ifs, terms, causes } = language.data
  const isDue = (span: LayerSpan): boolean =>
    DUE.has(match.rule.means.kind) && isLedBy(page, span.first, terms.deadline)
  const isOwn = (span: LayerSpan): boolean =>
    !isDue(span) &&
    !isOfClauseWithin(page, span, at, ifs) &&
    !isOfClauseAround(page, span, at) &&
    !(match.rule.means.kind === 'incident' && isCauseOf(page, span, at, causes))
  return (
    timeNear(page, first, end, at, at + 1, isOwn) ?? timeOpening(page, first, opening) ?? sharedDay(page, at)
  )
}

/** What may be due by a day: "demanded an answer by Monday" was not on Monday. */
const DUE: ReadonlySet<string> = new Set(['proposal', 'demand', 'commitment'])

/**
 * "offers a truce if Norvia frees the crew it has held since March": whether the day is of a condition, or of a clause
 * with "who" or "which", that stands behind the word of the move and hangs from it.
 */
function isOfClauseWithin(page: Page, span: LayerSpan, at: number, ifs: readonly string[]): boolean {
  const { links } = page.analysis
  if (span.first <= at) return false
  const isIf = (i: number): boolean =>
    links.relation(i).startsWith('advcl') && links.dependents(i).some((j) => ifs.includes(page.lower[j]!))
  let isWithin = false
  for (let i = span.first, left = MOST_CLIMBS; i >= 0 && left > 0; i = links.head(i), left--) {
    if (i === at) return isWithin
    isWithin ||= links.relation(i) === 'acl:relcl' || isIf(i)
  }
  return false
}

/**
 * "Norvia, which had threatened to leave, stayed on Friday": whether the word of the move stands in a clause with "who"
 * or "which", and the day in the one around it.
 */
function isOfClauseAround(page: Page, span: LayerSpan, at: number): boolean {
  const { links } = page.analysis
  const climb = (from: number, found: (i: number) => boolean): number => {
    let i = from
    for (let left = MOST_CLIMBS; i >= 0 && left > 0 && !found(i); left--) i = links.head(i)
    return i
  }
  const clause = climb(at, (i) => links.relation(i) === 'acl:relcl')
  if (clause < 0 || links.relation(clause) !== 'acl:relcl' || clause === links.head(at)) return false
  return ![...Array(span.end - span.first).keys()].some(
    (n) => climb(span.first + n, (i) => i === clause) === clause,
  )
}

/**
 * "left the talks on Friday over the attack": whether the word of the move is a noun that only says why, or about what,
 * something was done on the day before it.
 */
function isCauseOf(page: Page, span: LayerSpan, at: number, causes: readonly string[]): boolean {
  if (span.end > at || !hasTag(page, at, 'NOUN')) return false
  const { links } = page.analysis
  const isCause = (i: number): boolean =>
    ['parataxis', 'appos'].includes(links.relation(i)) ||
    links.dependents(i).some((j) => links.relation(j) === 'case' && causes.includes(page.lower[j]!))
  for (let i = at, left = MOST_CLIMBS; i > span.end && left > 0; i = links.head(i), left--)
    if (isCause(i)) return true
  return false
}

/** How many links may lead from a day to the word of a move. */
const MOST_CLIMBS = 8

/** Whether a noun, or a participle behind one, names the move: the verb of its clause is of what is done with it. */
function isNamedOnly(page: Page, match: Match<MoveMeaning>, at: number): boolean {
  if (!captured(match, 'verb').length) return hasTag(page, at, 'NOUN')
  const { links, xpos } = page.analysis
  const isAlone = !links.dependents(at).some((i) => links.relation(i).startsWith('aux'))
  return xpos[at] === 'VBN' && isAlone && captured(match, 'noun').some(({ end }) => end <= at)
}

/** "Monday's plan", "its offer of 3 March", "drawn up on Monday": the day that belongs to the word itself. */
function dayOf(page: Page, word: number, first: number, end: number): TimeValue | undefined {
  const own = spansBetween(page, 'time', first, end).filter(
    (span) => isWhen(span) && hangsFrom(page, span, word),
  )
  return own[0] && timeNear(page, own[0].first, own[0].end, word, word + 1)
}

function hangsFrom({ analysis: { links } }: Page, { first, end }: LayerSpan, head: number): boolean {
  for (let i = first; i < end; i++) if (links.head(i) === head) return true
  return false
}

/** The day of the verb to which a further one of the same subject is joined, where it stands before that. */
function sharedDay(page: Page, at: number): TimeValue | undefined {
  const { links } = page.analysis
  const verb = links.head(at)
  if (links.relation(at) !== 'conj' || verb < 0 || verb > at || !areAlike(page, at, verb)) return undefined
  if (links.dependents(at).some((i) => links.relation(i).startsWith('nsubj'))) return undefined
  // "Norvia on Monday accepted": links may hang the day from the subject
  const heads = [verb, ...links.dependents(verb).filter((i) => links.relation(i).startsWith('nsubj'))]
  const [day, ...more] = spansBetween(page, 'time', sentenceTokens(page, at)[0], at).filter(
    (span) => isWhen(span) && heads.some((head) => hangsFrom(page, span, head)),
  )
  return day && !more.length ? timeNear(page, day.first, day.end, at, at + 1) : undefined
}

/** Two verbs of one tense; participle and past look alike. */
function areAlike({ analysis: { xpos } }: Page, a: number, b: number): boolean {
  return xpos[a] === xpos[b] ? xpos[a]!.startsWith('VB') : [a, b].every((i) => /^VB[DN]$/.test(xpos[i]!))
}

/** What a speaker asks, offers, answers or thinks in words of a known day was said on that day. */
export function saidWhen(move: Move, { page, at, statement }: Told, speakers: readonly ActorRef[]): Move {
  const time = statement?.time
  if (!time || ('time' in move && move.time) || !isMadeInWords(move)) return move
  if (!sharesActor(move.by, speakers) && !sharesActor(move.by, statement.speaker)) return move
  return move.kind !== 'assessment' && isRecalled(page, at) ? move : { ...move, time }
}

type Made = Extract<Move, { kind: 'proposal' | 'response' | 'demand' | 'assessment' }>

function isMadeInWords(move: Move): move is Made {
  return MADE_IN_WORDS.has(move.kind) && move.modality === 'held'
}

const MADE_IN_WORDS: ReadonlySet<string> = new Set(['proposal', 'response', 'demand', 'assessment'])

/** "said that it had rejected the plan": told of later, by the perfect. */
function isRecalled({ analysis: { links, xpos } }: Page, at: number): boolean {
  const isPerfect = (i: number): boolean => links.relation(i) === 'aux' && /^VB[DPZ]$/.test(xpos[i]!)
  return xpos[at] === 'VBN' && links.dependents(at).some((i) => i < at && isPerfect(i))
}
