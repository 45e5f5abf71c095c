import {
  actorsIn,
  isLed,
  lastWord,
  refsOf,
  sharesActor,
  spansBetween,
  statementAround,
} from '../clauses/index.ts'
import { captured, hasTag, layerAt, sentenceTokens, type Page } from '../engine/index.ts'
import type { ActorRef, Modality, Move, Statement } from '../reading.ts'
import { relativesOwn } from './answering.ts'
import type { Means } from './data.ts'
import { forces } from './doers.ts'
import {
  commonOf,
  decidedBy,
  isQuestion,
  issuesOfClause,
  named,
  others,
  ownOr,
  owners,
  partiesBefore,
  states,
  voices,
  type Ground,
} from './ground.ts'
import { whatAs } from './what.ts'
import { homeRef } from './sides.ts'
import { linkedSubject } from './subjects.ts'

/** What a party wants of another, or makes its condition. */
export function demandOf(ground: Ground, means: Means<'demand'>): Move | undefined {
  const { match } = ground
  const { said, dropped, held, about, ours } = means
  const statement = ground.statement ?? (said ? quotedAfter(ground) : undefined)
  const own = ours && !statement ? homeRef(ground.page, ground.home) : []
  if ((said && !statement && !own.length) || isQuestion(ground)) return undefined
  const by = states(ground, said ? named(ground, statement?.speaker ?? own) : demandersOf(ground, means))
  if (!by.length || (isUnmade(ground, means) && !dropped && !held)) return undefined
  const isNamed = captured(match, 'b').length > 0
  const asked = others(ground, by)
  const of = bothSides(ground, by, asked.length ? asked : doersWanted(ground, by))
  if (means.between && !isOfOthers(ground, by)) return undefined
  if (about && !issuesOfClause(ground).length && ((said && isNamed) || !isToward(ground, by, asked)))
    return undefined
  if (said && (isWithin(ground) || isAskedWithin(ground))) return undefined
  if (isOnlyTime(ground)) return undefined
  if (said && !of.length && (isNamed || !captured(match, 'what').length)) return undefined
  return {
    ...commonOf(ground, dropped ? 'negated' : said || held ? 'held' : announced(ground)),
    kind: 'demand',
    by,
    of,
    ...whatAs(ground, 'what'),
  }
}

/** "insists on Sund giving up the island": who is to do it, where what is wanted begins with them and a verb. */
function doersWanted(ground: Ground, by: readonly ActorRef[]): readonly ActorRef[] {
  const { page, match } = ground
  const [what] = captured(match, 'what')
  const span = what ? layerAt(page, 'actor', what.first)[0] : undefined
  const isDoer = span !== undefined && ['VERB', 'AUX', 'PART'].some((tag) => hasTag(page, span.end, tag))
  const isOwner = isDoer && page.analysis.xpos[span.end] === 'POS'
  return isDoer && !isOwner ? states(ground, refsOf([span])).filter((ref) => !sharesActor([ref], by)) : []
}

/** "ordered Sund to leave": not one's own forces, nor any of whom nobody says whose they are. */
function isOfOthers(ground: Ground, by: readonly ActorRef[]): boolean {
  const told = forces(ground, actorsIn(ground.page, ground.match, 'b'))
  const isForce = ({ text }: ActorRef): boolean => ground.language.data.forces.includes(lastWord(text))
  return told.some((ref) => !sharesActor([ref], by) && !isForce(ref))
}

/** "will not, until the end of May": what it waits for is a day, and nobody's deed. */
function isOnlyTime({ page, match }: Ground): boolean {
  const [what] = captured(match, 'what')
  const time = what ? layerAt(page, 'time', what.first)[0] : undefined
  return time !== undefined && time.first < what!.first
}

/** "without agreeing how long a truce should last": a question within a clause; not "that is why it must last". */
function isAskedWithin({ page, match }: Ground): boolean {
  let at = match.first - 1
  while (!hasTag(page, at, 'WRB') && ['DET', 'ADJ', 'ADV'].some((tag) => hasTag(page, at, tag))) at--
  return hasTag(page, at, 'WRB') && !hasTag(page, at - 1, 'AUX')
}

/** Who makes a demand that is told of. */
function demandersOf(ground: Ground, { shared, owned, passive }: Means<'demand'>): readonly ActorRef[] {
  if (shared) return unnamedMakers(ground)
  if (passive) return askersOf(ground)
  if (owned) return owners(ground)
  const by = ownOr(ground)
  if (by.length) return by
  for (const way of [relativesOwn, countedHere, tellerHere]) {
    const others = way(ground)
    if (others.length) return others
  }
  return []
}

/** "thousands of protesters demanded": those who are counted. */
function countedHere({ page, at, language }: Ground): readonly ActorRef[] {
  const { subjects, amounts } = language
  return linkedSubject(page, at, { ...subjects, amounts })?.refs ?? []
}

/** "Sund was asked to": by whom the words name, else who tells of it, else the one other party of their contact. */
function askersOf(ground: Ground): readonly ActorRef[] {
  const named = voices(ground)
  if (named.length) return named
  const asked = others(ground, [])
  const rest = states(ground, partiesBefore(ground)).filter(
    ({ actor }) => !asked.some((one) => one.actor === actor),
  )
  return rest.length === 1 ? rest : []
}

/** "The fighting goes on, Berg said, urging", "reiterated calls": who speaks the words before the verb, or by it. */
function tellerHere({ page, at }: Ground): readonly ActorRef[] {
  const [first, end] = sentenceTokens(page, at)
  const verb = page.analysis.starts[at]!
  const told = spansBetween(page, 'said', first, end).map(({ value }) => value as Statement)
  const saying = told.findLast(({ cue, content }) => {
    if (!cue || content.some(([from, to]) => from <= verb && verb < to)) return false
    const isCue = cue[0] <= verb && verb < cue[1]
    return (
      isCue || (page.analysis.xpos[at] === 'VBG' && content.every(([, to]) => to <= verb) && cue[1] <= verb)
    )
  })
  return saying?.speaker ?? []
}

/** "the package of sanctions on Sund should": the name before the verb is not whom the words are about. */
function isWithin({ page, match, at, language }: Ground): boolean {
  const [named] = captured(match, 'b')
  if (!named || named.first > at || !isLed(page, named.first, 4)) return false
  let led = named.first - 1
  while (!hasTag(page, led, 'ADP')) led--
  return !language.bodies.has(page.lower[led - 1] ?? '') && hasTag(page, led - 1, 'NOUN')
}

/** Whether it is asked of a state, body or group, or speaks of another than who asks. */
function isToward({ page, match }: Ground, by: readonly ActorRef[], of: readonly ActorRef[]): boolean {
  const [what] = captured(match, 'what')
  const named = what ? refsOf(spansBetween(page, 'actor', what.first, what.end)) : []
  return [...of, ...named].some(
    ({ actor }) => /^(state|org|group)\//.test(actor) && !by.some((one) => one.actor === actor),
  )
}

/**
 * Whether a demand is said not to be made; "not" within what is wanted ("insists that it must not") is part of it,
 * and a demand that somebody refuses ("rejected Sund's call") has been made.
 */
function isUnmade(
  { page, match, at, standing: { modality, because } }: Ground,
  { owned }: Means<'demand'>,
): boolean {
  const [what] = captured(match, 'what')
  // "ignored", "has not responded to": a verb before it, whose words negate it
  if (owned && because && isOfVerb(page, because[0], at)) return false
  // "refused to meet, insisting": a clause of its own
  if (page.analysis.xpos[at] === 'VBG' && page.lower[at - 1] === ',' && because && because[1] < at)
    return false
  return modality === 'negated' && !(because && what && because[0] >= what.first)
}

/** Whether the words at token `first` negate a verb that stands before token `at`, or are one. */
function isOfVerb(page: Page, first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (hasTag(page, i, 'VERB')) return true
  return false
}

/** "urged both sides": the two that the report is about, where the one who urges is none of them. */
function bothSides(
  { sides, language }: Ground,
  by: readonly ActorRef[],
  of: readonly ActorRef[],
): readonly ActorRef[] {
  const [only] = of
  const isBoth =
    of.length === 1 && only!.actor.startsWith('group/') && language.parties.has(lastWord(only!.text))
  const isThird = sides.length > 1 && sides.every(({ actor }) => by.every((one) => one.actor !== actor))
  return isBoth && isThird ? sides.map((side) => ({ ...side, text: only!.text, span: only!.span })) : of
}

/** Words that are quoted only from the verb on, or from the next one: "talks must “include everybody”". */
function quotedAfter({ page, at }: Ground): Statement | undefined {
  const [, end] = sentenceTokens(page, at)
  for (let i = at + 1; i < Math.min(end, at + QUOTED_WITHIN); i++) {
    const statement = statementAround(page, i)
    if (statement) return statement
  }
  return undefined
}

const QUOTED_WITHIN = 4

/** A demand stands as its verb does; wishes and oughts before it are part of it ("we must insist"). */
function announced(ground: Ground): Modality {
  const { standing, at, language } = ground
  const { modality, because } = standing
  // what is denied far before it is something else
  if (modality === 'conditional' || (modality === 'denied' && isNear(because, at))) return modality
  const isClose = because !== undefined && because[0] < at && at - because[1] < 3
  return isClose && language.data.announcing.includes(decidedBy(ground)) ? modality : 'held'
}

function isNear(because: Ground['standing']['because'], at: number): boolean {
  return because === undefined || Math.abs(at - because[1]) < 10
}

/** Whoever tells of what "was stressed": the state whose office publishes the report, else those who met. */
function unnamedMakers(ground: Ground): readonly ActorRef[] {
  const own = homeRef(ground.page, ground.home)
  return own.length ? own : partiesBefore(ground)
}
