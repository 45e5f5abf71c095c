import { tokenAt, tokensSpan } from '../../language/index.ts'
import { captured, hasTag, sentenceTokens, type Page } from '../engine/index.ts'
import { actorsIn, lastWord, sentenceAround, sharesActor, timeNear } from '../clauses/index.ts'
import { issuesIn } from '../issues/index.ts'
import type { ActorRef, IncidentType, Modality, Move, Pressure } from '../reading.ts'
import { aimedAt, stateOfPlace, statesNamed, targetEnd } from './aimed.ts'
import type { Means } from './data.ts'
import {
  commonOf,
  decidedBy,
  makers,
  others,
  owners,
  states,
  tellers,
  whatAs,
  type Ground,
} from './ground.ts'
import type { MoveLanguage } from './language.ts'
import { linkedSubject } from './subjects.ts'

const UNDONE: ReadonlySet<Modality> = new Set(['planned', 'possible', 'conditional'])

/** Force used or damage done. */
export function incidentOf(ground: Ground, means: Means<'incident'>): Move | undefined {
  const { page, match, standing, statement, language } = ground
  const by =
    means.nominal || means.passive
      ? forces(ground, actorsIn(page, match, 'a'))
      : forces(ground, doers(ground))
  if (means.manned && !by.length && !isArmed(ground)) return undefined
  const named = others(ground, by)
  const common = commonOf(ground, means.asked ? 'held' : deedStanding(ground))
  // force that may yet be used is a threat, if anything: "force used or damage done" is an incident
  if (UNDONE.has(common.modality)) return undefined
  const [what] = captured(match, 'what')
  const owners =
    what && !named.length ? statesNamed(ground, what.first, targetEnd(ground, what.end), by) : named
  const against = owners.length ? owners : stateOfPlace(common.place, by, ground)
  if (!by.length && !against.length && !what && !common.place) return undefined
  const kindOf = means.type === 'by-noun' ? incidentType(ground) : means.type
  if (!kindOf) return undefined
  const isDenied = standing.modality === 'denied' || (standing.modality === 'negated' && isOwn(ground, by))
  return {
    ...common,
    ...(isDenied ? { modality: 'denied' as const } : {}),
    kind: 'incident',
    type: kindOf,
    by,
    against: against.filter((ref) => !language.data.clause.firstPersonMany.includes(ref.text.toLowerCase())),
    ...whatAs(ground, 'target'),
    state: isDenied ? 'denied' : statement || means.claimed ? 'claimed' : 'observed',
  }
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
function isForeseen({ page, at, language }: Ground): boolean {
  if (!hasTag(page, at, 'NOUN')) return false
  const before = ` ${page.lower.slice(Math.max(0, at - 5), at).join(' ')} `
  return language.data.foreseen.some((words) => before.includes(` ${words} `))
}

/** "a push to retake the town", "plans to attack": not "managed to", "went on to". */
function isAim({ page, at, language }: Ground): boolean {
  if (page.analysis.xpos[at] !== 'VB' || page.lower[at - 1] !== 'to') return false
  const head = page.analysis.links.head(at)
  return !language.data.achieving.includes(page.analysis.lemmas[head] ?? '')
}

/** "demands that they withdraw": not "insists that they withdrew". */
function isWanted({ page, at, language }: Ground): boolean {
  const { links, xpos, lemmas } = page.analysis
  const isPlain = /^VB[PZ]?$/.test(xpos[at]!) && !hasTag(page, at - 1, 'AUX')
  return (
    isPlain && links.relation(at) === 'ccomp' && language.data.wanting.includes(lemmas[links.head(at)] ?? '')
  )
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
function isUnderIf({ page, at, language }: Ground): boolean {
  const [first] = sentenceTokens(page, at)
  for (let i = at - 1; i >= first && !/^[,;:"“”]$/.test(page.lower[i]!); i--)
    if (language.data.ifs.includes(page.lower[i]!)) return true
  return false
}

/** Whether who tells of a deed speaks for who is said to have done it: "we did not strike". */
function isOwn(ground: Ground, by: readonly ActorRef[]): boolean {
  return sharesActor(states(ground, ground.statement?.speaker ?? []), by)
}

/** Who did it: named, else the subject by links, else who stands before; never merely who tells of it. */
function doers(ground: Ground): readonly ActorRef[] {
  const { page, at, match, language, statement } = ground
  const named = actorsIn(page, match, 'a')
  if (named.length) return named
  const subject = linkedSubject(page, at, language.subjects)
  const word = subject && page.lower[subject.at]!
  const isSelf = word !== undefined && language.selves.has(word)
  // "supporters of Berg attacked": not Berg
  if (subject && !isSelf && !language.parties.has(word!)) return subject.refs
  const found = makers(ground)
  // "said it had destroyed"
  if (isSelf && statement?.form !== 'direct') return found
  return statement !== undefined && found.every((ref) => isTold(ground, ref)) ? [] : found
}

/** Whether words name an actor only because no other is there: the name stands outside the sentence's own match. */
function isTold({ statement, page, at }: Ground, { span }: ActorRef): boolean {
  const speakers = statement?.speaker ?? []
  const [start, end] = sentenceAround(page, at)
  return speakers.some((one) => one.span[0] === span[0]) || span[0] < start || span[1] > end
}

/** "Norvian troops" are Norvia. */
function forces(ground: Ground, refs: readonly ActorRef[]): readonly ActorRef[] {
  const { actors, language } = ground
  return states(ground, refs).map((ref) => {
    const actor = actors.get(ref.actor)
    const of =
      actor?.kind === 'group' || actor?.kind === 'organisation'
        ? actor.roles.find((role) => role.of)?.of
        : undefined
    return of !== undefined && language.data.forces.includes(lastWord(ref.text)) ? { ...ref, actor: of } : ref
  })
}

/** Leverage applied or lifted. */
export function pressureOf(ground: Ground, means: Means<'pressure'>): Move | undefined {
  const { match, standing, language } = ground
  const by = states(ground, pressers(ground, means))
  const named = others(ground, by)
  const behind = named.length ? [] : statesNamed(ground, ...aimedAt(ground), by)
  // behind a threat's first the words tell of other things
  const on = named.length ? named : behind.slice(0, means.action === 'threatened' ? 1 : undefined)
  if (!(by.length || means.nominal) || (standing.modality === 'negated' && !means.held)) return undefined
  // what somebody asks for is a demand, and "the possibility of imposing it" is nobody's deed
  if ((isAsked(ground) && !means.held) || isOnlyNamed(ground)) return undefined
  // a halt that somebody only wants is a demand
  const isWished = ownStanding(ground) === 'possible' || ownStanding(ground) === 'planned'
  if (!by.length && isWished) return undefined
  const isThreat = means.action === 'threatened'
  if (isThreat && (isOthersDeed(ground, by) || (!means.warned && isUnderIf(ground)))) return undefined
  const [what] = captured(match, 'what')
  const instrument =
    means.instrument ?? instrumentOf(ground, what, isThreat) ?? (isThreat ? 'other' : undefined)
  if (!instrument) return undefined
  const told = means.nominal ? ownStanding(ground) : standing.modality
  const plain =
    means.held || isPast(ground) ? 'held' : told === 'held' && isUnderIf(ground) ? 'conditional' : told
  const modality = isThreat ? threatened(ground, means) : plain
  const common = commonOf(ground, modality)
  const issues = common.issues.length ? common.issues : (language.data.leverIssues[instrument] ?? [])
  return { ...common, issues, kind: 'pressure', by, on, instrument, action: means.action }
}

function pressers(ground: Ground, { said, nominal }: Means<'pressure'>): readonly ActorRef[] {
  if (said) return ground.statement?.speaker ?? []
  return nominal ? decidersOf(ground) : makers(ground)
}

/** "warned that Norvia could attack": what another than who warns may do is no threat of his. */
function isOthersDeed(ground: Ground, by: readonly ActorRef[]): boolean {
  const { page, match, language } = ground
  const [harm] = captured(match, 'harm')
  if (!harm || !hasTag(page, harm.first, 'VERB') || page.analysis.xpos[harm.first] === 'VBN') return false
  const doers = states(ground, linkedSubject(page, harm.first, language.subjects)?.refs ?? [])
  return doers.length > 0 && !sharesActor(doers, by)
}

/** "called on Norvia to lift sanctions": words of asking stand before it. */
function isAsked(ground: Ground): boolean {
  const { because } = ground.standing
  if (!because || because[0] > ground.at) return false
  return ground.language.data.clause.proposing.includes(decidedBy(ground))
}

/** "focused on blocking trade and imposing sanctions": the verb stands after a preposition, itself or by "and". */
function isOnlyNamed({ page, at, language }: Ground): boolean {
  const { xpos, links } = page.analysis
  if (xpos[at] !== 'VBG') return false
  const head = links.relation(at) === 'conj' ? links.head(at) : at
  return [at, head].some((i) => xpos[i] === 'VBG' && language.data.naming.includes(page.lower[i - 1] ?? ''))
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
  { warned, weighed }: Means<'pressure'>,
): Modality {
  if (standing.modality === 'denied') return standing.modality
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
  if (threat.kind !== 'pressure' || threat.action !== 'threatened' || other.action === 'threatened')
    return false
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
    return named.length > 1 ? named.map((instrument) => ({ ...move, instrument })) : [move]
  })
}

/** Something done. */
export function actOf(ground: Ground, { type }: Means<'act'>): Move | undefined {
  const { page, match, standing } = ground
  const by = states(ground, makers(ground))
  if (!by.length || standing.modality === 'negated') return undefined
  const toward = states(ground, actorsIn(page, match, 'b'))
  return { ...commonOf(ground, standing.modality), kind: 'act', by, toward, type }
}

/** Somebody's count. */
export function tallyOf(ground: Ground): Move | undefined {
  const { page, match, language } = ground
  const [number] = captured(match, 'count')
  const [what] = captured(match, 'what')
  const word = number ? page.lower[number.first]! : ''
  const count = language.data.numerals[word] ?? (number && Number(word.replace(/[,\u00a0\u202f ]/g, '')))
  if (!what || count === undefined || !Number.isFinite(count)) return undefined
  const by = tellers(ground)
  if (!by.length) return undefined
  const common = commonOf(ground, 'held')
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

/** What "violations" are of that says no more: the truce spoken of last before them, else first after them. */
function truceOf(
  { page, at, issues, language }: Ground,
  what: Captured,
  known: readonly string[],
): readonly string[] {
  const words = page.lower.slice(what.first, what.end)
  if (known.some(isTruce) || !words.some((word) => language.data.breaches.includes(word))) return []
  const { sentences, size } = page.analysis
  const here = sentences.findLastIndex((first) => first <= at)
  const truceIn = (i: number): readonly string[] =>
    issuesIn(page, sentences[i]!, sentences[i + 1] ?? size, issues).filter(isTruce)
  for (let i = here; i >= 0; i--) if (truceIn(i).length) return truceIn(i)
  for (let i = here + 1; i < sentences.length; i++) if (truceIn(i).length) return truceIn(i)
  return []
}

function isTruce(code: string): boolean {
  return code.startsWith('ceasefire')
}

type Captured = ReturnType<typeof captured>[number]

/** The noun tells before the verb does: "launched an offensive". */
function incidentType({ page, match, at: verb, language }: Ground): IncidentType | undefined {
  const noun = captured(match, 'noun')[0]
  const at = noun ? noun.end - 1 : verb
  const [lemma, word] = [page.analysis.lemmas[at] ?? '', page.lower[at] ?? '']
  const types = Object.entries(language.data.incidents) as [IncidentType, readonly string[]][]
  return types.find(([, words]) => words.includes(lemma) || words.includes(word))?.[0]
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
    : page.lower.slice(match.first, Math.min(end, match.end + BEHIND))
  const named = instrumentsIn(` ${words.join(' ')} `, language.data)[0]
  if (named && named !== 'other') return named
  // "the deliveries were resumed": those told of before; a threat is one of its own
  if (isThreat) return named
  return before.findLast((move) => move.kind === 'pressure')?.instrument ?? named
}

function instrumentsIn(
  words: string,
  { instruments }: MoveLanguage['data'],
): readonly Pressure['instrument'][] {
  const known = Object.entries(instruments) as [Pressure['instrument'], readonly string[]][]
  const named = known
    .filter(([, entries]) => entries.some((entry) => words.includes(` ${entry} `)))
    .map(([name]) => name)
  // "aid" says nothing beside "military aid"
  return named.length > 1 ? named.filter((name) => name !== 'other') : named
}
