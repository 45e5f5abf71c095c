import type { TimeValue } from '../../evidence/index.ts'
import { tokenAt, tokensSpan } from '../../language/index.ts'
import { captured, hasTag, sentenceTokens } from '../engine/index.ts'
import {
  actorsIn,
  blamedBefore,
  claimedOr,
  isInfinitive,
  lastWord,
  sharesActor,
  timeNear,
} from '../clauses/index.ts'
import { issuesIn } from '../issues/index.ts'
import type { ActorRef, IncidentType, Modality, Move } from '../reading.ts'
import { isPolitical, sectorsOf } from '../plover/index.ts'
import { lastAgreed, signatories } from './agreeing.ts'
import { actsItself, stateOfPlace, statesNamed, suffers, targetEnd } from './aimed.ts'
import type { Means } from './data.ts'
import { commonOf, isQuestion, makers, others, states, tellers, type Common, type Ground } from './ground.ts'
import { whatAs } from './what.ts'
import { doers, forces } from './doers.ts'
import { lastStateBefore, linkedSubject } from './subjects.ts'

const UNDONE: ReadonlySet<Modality> = new Set(['planned', 'possible', 'conditional'])

/** Force used or damage done. */
export function incidentOf(ground: Ground, means: Means<'incident'>): Move | undefined {
  const { match, statement, language } = ground
  const named = others(ground, [])
  const makers = makersOf(ground, means)
  // "the Ukraine invasion" is one of Ukraine, "the Russian invasion" one by Russia
  const isSuffered = !named.length && suffers(ground)
  const by = isSuffered ? [] : forces(ground, makers)
  if (isWish(ground) || isWhether(ground) || (!means.claimed && isOnlyNamed(ground))) return undefined
  if (means.manned && !by.length && !isArmed(ground)) return undefined
  const told = means.asked ? 'held' : deedStanding(ground)
  // "we did not strike" is a denial; that another did not is nothing done
  const isDenied = told === 'denied' || (told === 'negated' && isOwn(ground, by))
  const common = commonOf(ground, isDenied ? 'denied' : told)
  // force that may yet be used is a threat, if anything: "force used or damage done" is an incident
  if (UNDONE.has(common.modality) || common.modality === 'negated') return undefined
  const [what] = captured(match, 'what')
  const aimed = (isSuffered ? forces(ground, makers) : others(ground, by)).filter(
    (ref) => !actsItself(ground, ref),
  )
  const owners =
    what && !aimed.length ? statesNamed(ground, what.first, targetEnd(ground, what.end), by) : aimed
  const against = owners.length ? owners : stateOfPlace(common.place, by, ground)
  if (!by.length && !against.length && !what && !common.place) return undefined
  if (isVerbal(ground) || isLabour(ground, by) || (by.length > 0 && isPrivate(ground, [...by, ...against])))
    return undefined
  const kindOf = means.type === 'by-noun' ? incidentType(ground) : means.type
  if (!kindOf) return undefined
  return {
    ...common,
    kind: 'incident',
    type: kindOf,
    by,
    against: against.filter((ref) => !language.data.clause.firstPersonMany.includes(ref.text.toLowerCase())),
    ...whatAs(ground, 'target'),
    state: isDenied ? 'denied' : claimedOr(statement !== undefined || means.claimed === true, ground.home),
  }
}

/** "a charm offensive", "his attacks on the minister": in words, not by force. */
function isVerbal({ page, match, language, actors }: Ground): boolean {
  const [noun] = captured(match, 'noun')
  const { figurative, verbal } = language.data
  if (!noun) return false
  const at = noun.end - 1
  if ([1, 2].some((back) => figurative.includes(page.lower[at - back] ?? ''))) return true
  const refs = actorsIn(page, match, 'b')
  const isOfficial = ({ actor, span }: ActorRef): boolean => {
    const known = actors.get(actor)
    // "on the president's car"
    const isOwner = page.analysis.xpos[tokenAt(page.analysis, span[1])] === 'POS'
    return known?.kind === 'person' && known.roles.length > 0 && !isOwner
  }
  return (
    verbal.includes(page.lower[at]!) &&
    !hasTag(page, at - 1, 'NOUN') &&
    refs.length > 0 &&
    refs.every(isOfficial)
  )
}

/** "a strike by bus drivers": whoever are of no politics stop work. */
function isLabour({ page, match, language, actors }: Ground, by: readonly ActorRef[]): boolean {
  const [noun] = captured(match, 'noun')
  if (!noun || !by.length || page.analysis.lemmas[noun.first] !== 'strike') return false
  // "an air strike"
  if (hasTag(page, noun.first - 1, 'NOUN')) return false
  return by.every(({ actor, text }) => {
    const known = actors.get(actor)
    const isArmed = [...language.data.bands, ...language.data.forces].includes(lastWord(text))
    const isPolice = known !== undefined && sectorsOf(known).includes('COP')
    return known?.kind === 'group' && (isPolice || !(isPolitical(known) || isArmed))
  })
}

/** Only nameless people whom nothing makes of politics, and who bear no arms by what they are called. */
function isPrivate({ actors, language }: Ground, refs: readonly ActorRef[]): boolean {
  return refs.every(({ actor }) => {
    const known = actors.get(actor)
    const isOne = known?.kind === 'person' && known.anonymous && !known.roles.length && !isPolitical(known)
    return isOne === true && !language.data.bands.includes(known.type ?? '')
  })
}

function makersOf(ground: Ground, means: Means<'incident'>): readonly ActorRef[] {
  const { page, match } = ground
  if (means.its) return lastStateBefore(page, match.first)
  if (!means.nominal && !means.passive) return doers(ground)
  const named = actorsIn(page, match, 'a')
  const isTold = named.length > 0 || means.passive || captured(match, 'noun').length > 0
  return isTold || !isActive(ground) ? named : subjectsOf(ground)
}

/** Only the verb's own subject: "Norvian troops and rebels killed six", not "an attack in Norvia killed six". */
function subjectsOf({ page, at, language }: Ground): readonly ActorRef[] {
  const { links, starts } = page.analysis
  // "people saw troops kill six"
  const isOwn = links.dependents(at).some((i) => links.relation(i).startsWith('nsubj'))
  if (!isOwn && /^(xcomp|ccomp)/.test(links.relation(at))) return []
  const subject = linkedSubject(page, at, language.subjects)
  if (!subject) return []
  const isNamed = subject.refs.some(({ span: [start, end] }) => {
    const here = starts[subject.at]!
    return start <= here && here < end
  })
  return isNamed || language.bodies.has(page.lower[subject.at]!) ? subject.refs : []
}

/** A verb with an ending, or a participle behind "have". */
function isActive({ page, at, language }: Ground): boolean {
  const { xpos, lemmas } = page.analysis
  if (xpos[at] !== 'VBN') return hasTag(page, at, 'VERB')
  let before = at - 1
  while (hasTag(page, before, 'ADV')) before--
  return language.data.having.includes(lemmas[before] ?? '')
}

/**
 * How a deed stands. What somebody condemns, discusses or looks into was done, whatever is said of that ("has not
 * condemned the invasion"); what is only to be done, or hangs on an "if", was not ("vowed to retake the town").
 */
function deedStanding(ground: Ground): Modality {
  const { standing, page, at, language } = ground
  const { modality, because } = standing
  const { data } = language
  if (modality === 'held') {
    if (isUnderIf(ground)) return 'conditional'
    if (isForeseen(ground)) return 'possible'
    return isAim(ground) || isAhead(ground) || isWanted(ground) ? 'possible' : 'held'
  }
  if (isForeseen(ground)) return 'possible'
  // "has not joined Norvia's invasion": what is not done is something else
  const isOthers = because !== undefined && !hasTag(page, because[0], 'PRON')
  if (modality === 'negated' && isOthers && hasTag(page, at, 'NOUN') && isDefinite(ground)) return 'held'
  const isAfter = because !== undefined && because[0] < at
  const isNoun = hasTag(page, at, 'NOUN') && isAfter && modality !== 'denied' && modality !== 'conditional'
  const lemmas = isNoun ? page.analysis.lemmas.slice(Math.max(0, because[0] - 5), at) : []
  // "an end to Norvia's attacks": that there are such is not what is asked for
  const known = captured(ground.match, 'a').length
    ? [...data.presupposing, ...data.ending]
    : data.presupposing
  return lemmas.some((lemma) => known.includes(lemma)) ? 'held' : modality
}

/** "the threat of an attack", "a potential invasion". */
function isForeseen(ground: Ground): boolean {
  const { page, at, language } = ground
  if (!hasTag(page, at, 'NOUN')) return false
  const before = ` ${page.lower.slice(Math.max(0, at - 5), at).join(' ')} `
  const { foreseen } = language.data
  return foreseen.some((words) => before.includes(` ${words} `)) || isImagined(ground)
}

/** "an attack on it would invoke", "protect them from an attack": one that no article or owner makes known. */
function isImagined(ground: Ground): boolean {
  const { page, at, language } = ground
  const { links, lemmas } = page.analysis
  const head = links.head(at)
  if (head < 0 || isDefinite(ground)) return false
  if (isQuestion(ground)) return true
  if (links.relation(at).startsWith('obl')) return language.data.warding.includes(lemmas[head]!)
  if (links.relation(at) === 'obj') return language.data.simulating.includes(lemmas[head]!)
  const isModal = (i: number): boolean =>
    links.relation(i).startsWith('aux') && language.data.supposing.includes(page.lower[i]!)
  return links.relation(at).startsWith('nsubj') && links.dependents(head).some(isModal)
}

/** "the attack", "Norvia's latest attack". */
function isDefinite({ page, at, language }: Ground): boolean {
  let first = at - 1
  while (NOMINAL.some((tag) => hasTag(page, first, tag))) first--
  return hasTag(page, first, 'PART') || language.data.definite.includes(page.lower[first] ?? '')
}

const NOMINAL = ['ADJ', 'NOUN', 'NUM', 'PROPN', 'PUNCT'] as const

/** "a push to retake the town", "plans to attack": not "managed to", "went on to". */
function isAim({ page, at, language }: Ground): boolean {
  if (!isInfinitive(page, at)) return false
  const head = page.analysis.links.head(at)
  return !language.data.achieving.includes(page.analysis.lemmas[head] ?? '')
}

/** "insisted that Norvia not attack", "agreed not to attack": what is wished or forgone, by its bare verb. */
function isWish({ page, at }: Ground): boolean {
  const { xpos } = page.analysis
  if (xpos[at] !== 'VB') return false
  const isNot = (i: number): boolean => hasTag(page, i, 'PART') && xpos[i] === 'RB'
  if (xpos[at - 1] === 'TO') return isNot(at - 2)
  return isNot(at - 1) && !hasTag(page, at - 2, 'AUX') && !hasTag(page, at - 2, 'PART')
}

/** "demands that they withdraw": not "insists that they withdrew". */
function isWanted({ page, at, language }: Ground): boolean {
  const { links, xpos, lemmas } = page.analysis
  const isPlain = /^VB[PZ]?$/.test(xpos[at]!) && !hasTag(page, at - 1, 'AUX')
  return (
    isPlain && links.relation(at) === 'ccomp' && language.data.wanting.includes(lemmas[links.head(at)] ?? '')
  )
}

/** "Did Norvia attack it?": not "Who attacked it?" or "Why did Norvia attack it?", which say that it was done. */
export function isWhether(ground: Ground): boolean {
  const [first] = sentenceTokens(ground.page, ground.at)
  return hasTag(ground.page, first, 'AUX') && isQuestion(ground)
}

/** Whether those who did it are called by what they are: "government forces", "gunmen". */
function isArmed({ page, at, language }: Ground): boolean {
  const subject = linkedSubject(page, at, language.subjects)
  const { forces, bands } = language.data
  return subject !== undefined && [...forces, ...bands].includes(page.lower[subject.at]!)
}

/** "it is a matter of time before missiles fall": what the present tense tells after such a word is still to come. */
function isAhead({ page, match, at, language }: Ground): boolean {
  if (/^VB[DN]$/.test(page.analysis.xpos[at]!) || captured(match, 'verb')[0]?.first !== at) return false
  for (let i = at - 1; i >= Math.max(0, at - 8) && !hasTag(page, i, 'VERB'); i--)
    if (language.data.awaiting.includes(page.lower[i]!)) return true
  return false
}

/** "if weapons are sent and sanctions are imposed, they": one "if" stands before all that it leads to. */
export function isUnderIf({ page, at, language }: Ground): boolean {
  const [first] = sentenceTokens(page, at)
  for (let i = at - 1; i >= first && !/^[,;:"“”]$/.test(page.lower[i]!); i--)
    if (language.data.ifs.includes(page.lower[i]!)) return true
  return false
}

/** "focused on blocking trade and imposing sanctions": the verb stands after a preposition, itself or by "and". */
export function isOnlyNamed({ page, at, standing, language }: Ground): boolean {
  const { xpos, links } = page.analysis
  // "thanked Norvia for imposing it": what somebody is blamed or thanked for was done
  const isBlamed = blamedBefore(page, at, language.subjects.blaming) !== undefined
  if (xpos[at] !== 'VBG' || (isBlamed && standing.modality === 'held')) return false
  const head = links.relation(at) === 'conj' ? links.head(at) : at
  return [at, head].some((i) => xpos[i] === 'VBG' && language.data.naming.includes(page.lower[i - 1] ?? ''))
}

/** Whether who tells of a deed speaks for who is said to have done it: "we did not strike". */
function isOwn(ground: Ground, by: readonly ActorRef[]): boolean {
  const { firstPersonMany } = ground.language.data.clause
  if (by.some(({ text }) => firstPersonMany.includes(text.toLowerCase()))) return true
  return sharesActor(states(ground, ground.statement?.speaker ?? []), by)
}

/** Something done, or to be done; not what only may be. */
export function actOf(ground: Ground, means: Means<'act'>): Move | undefined {
  const { page, match, standing } = ground
  const named = states(ground, means.shared ? actorsIn(page, match, 'a') : makers(ground))
  const by = means.dated ? signatories(ground, named) : named
  const stands = means.held && standing.modality === 'planned' ? 'held' : standing.modality
  const modality = means.ahead && stands === 'held' ? 'planned' : stands
  const common = means.dated ? dated(ground, commonOf(ground, modality)) : commonOf(ground, modality)
  const isNobodys = !by.length && !(means.shared && common?.issues.length)
  if (!common || isNobodys || !ASSERTED.has(modality)) return undefined
  const toward = states(ground, actorsIn(page, match, 'b'))
  return { ...common, kind: 'act', by, toward, type: means.type }
}

/** With its own day and what it is about, which the last agreement tells where it is "the text" only; undefined without day and place. */
function dated(ground: Ground, common: Common): Common | undefined {
  const time = timeBehind(ground) ?? common.time
  const isDated = time !== undefined && time.start.length >= DAY
  if (!isDated && !common.place) return undefined
  const issues = common.issues.length ? common.issues : (lastAgreed(ground)?.issues ?? [])
  return { ...common, issues, ...(time ? { time } : {}) }
}

/** The time behind the verb, before another verb or a comma: "was drafted in May and signed here on Monday". */
function timeBehind({ page, at }: Ground): TimeValue | undefined {
  const [, end] = sentenceTokens(page, at)
  let stop = at + 1
  while (stop < end && !hasTag(page, stop, 'VERB') && page.lower[stop] !== ',') stop++
  return timeNear(page, at, stop, at, at + 1)
}

/** The length of a day as it is written. */
const DAY = '0000-00-00'.length

const ASSERTED: ReadonlySet<string> = new Set(['held', 'planned'])

/** Somebody's count. */
export function tallyOf(ground: Ground, means: Means<'tally'>): Move | undefined {
  const { page, match, language } = ground
  const [number] = captured(match, 'count')
  const [what] = captured(match, 'what')
  const word = number ? page.lower[number.first]! : ''
  const count = language.data.numerals[word] ?? (number && Number(word.replace(/[,\u00a0\u202f ]/g, '')))
  if (!what || count === undefined || !Number.isFinite(count)) return undefined
  const by = means.made ? makers(ground) : tellers(ground)
  const rival = means.again ? countBefore(ground) : undefined
  if (!by.length || (means.again && !rival)) return undefined
  const common = { ...commonOf(ground, 'held'), ...(rival ? { issues: rival.issues } : {}) }
  const [first, end] = sentenceTokens(page, ground.at)
  const period = common.time ?? timeNear(page, first, end, ground.at, ground.at + 1)
  const [method] = captured(match, 'method')
  return {
    ...common,
    issues: [...truceOf(ground, what, common.issues), ...common.issues],
    kind: 'tally',
    by,
    of: tokensSpan(page.analysis, what.first, what.end),
    done_by: forces(ground, actorsIn(page, match, 'b')),
    count,
    // when and where it is told of is when and where what is counted was done
    ...(period ? { period } : {}),
    ...(common.place ? { area: common.place } : {}),
    ...(method ? { method: tokensSpan(page.analysis, method.first, method.end) } : {}),
  }
}

/** How far before, in code units, others may have counted what "its own count" is of. */
const COUNTED_NEAR = 600

/** What was counted last before, near enough to be what another counts, too. */
function countBefore({ page, at, before }: Ground): Move | undefined {
  const here = page.analysis.starts[at]!
  return before.findLast(({ kind, evidence: [first] }) => {
    const back = here - first![0]
    return kind === 'tally' && back > 0 && back < COUNTED_NEAR
  })
}

/**
 * What "violations" are of that says no more: what those counted just before are of, as rivals count the same; else
 * the truce spoken of last before them, else first after them.
 */
function truceOf(ground: Ground, what: Captured, known: readonly string[]): readonly string[] {
  const { page, at, issues, language } = ground
  const words = page.lower.slice(what.first, what.end)
  if (known.some(isTruce) || !words.some((word) => language.data.breaches.includes(word))) return []
  const { sentences, size } = page.analysis
  const here = sentences.findLastIndex((first) => first <= at)
  const truceIn = (i: number): readonly string[] =>
    issuesIn(page, sentences[i]!, sentences[i + 1] ?? size, issues).filter(isTruce)
  const rival = truceIn(here).length ? undefined : countBefore(ground)
  if (rival) return rival.issues.filter(isTruce)
  for (let i = here; i >= 0; i--) if (truceIn(i).length) return truceIn(i)
  for (let i = here + 1; i < sentences.length; i++) if (truceIn(i).length) return truceIn(i)
  return []
}

function isTruce(code: string): boolean {
  return code.startsWith('ceasefire')
}

type Captured = ReturnType<typeof captured>[number]

/** The noun tells before the verb does: "launched an offensive". */
function incidentType(ground: Ground): IncidentType | undefined {
  const { page, match, at: verb, language } = ground
  const noun = captured(match, 'noun')[0]
  const at = noun ? noun.end - 1 : verb
  const [lemma, word] = [page.analysis.lemmas[at] ?? '', page.lower[at] ?? '']
  if (noun && isLaunch(ground, noun)) return 'launch'
  const types = Object.entries(language.data.incidents) as [IncidentType, readonly string[]][]
  return types.find(([, words]) => words.includes(lemma) || words.includes(word))?.[0]
}

/** "fired a missile over Norvia", "launches missile": one that nobody is said to be hit by. */
function isLaunch({ page, match, at, language }: Ground, noun: Captured): boolean {
  const { missiles, passing, seas } = language.data
  const last = noun.end - 1
  // "launched a missile strike"
  if (hasTag(page, noun.end, 'NOUN')) return false
  if (!hasTag(page, at, 'VERB') || at > last || !missiles.includes(page.analysis.lemmas[last]!)) return false
  const [what] = captured(match, 'what')
  if (what && seas.includes(page.lower[what.end - 1]!)) return true
  if (passing.includes(page.lower[noun.end] ?? '')) return !what
  // several are fired in a war, one is tried
  return !what && !captured(match, 'b').length && missiles.includes(page.lower[last]!)
}
