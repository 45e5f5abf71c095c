import type { Span } from '../../evidence/index.ts'
import { tokenAt, tokensSpan } from '../../language/index.ts'
import { captured, hasTag, sentenceTokens } from '../engine/index.ts'
import { actorsIn, claimedOr, lastWord, sharesActor } from '../clauses/index.ts'
import type { ActorRef, IncidentType, Modality, Move } from '../reading.ts'
import { isPolitical, sectorsOf } from '../plover/index.ts'
import { actsItself, stateOfPlace, statesNamed, suffers, targetEnd } from './aimed.ts'
import type { Means } from './data.ts'
import { commonOf, others, states, type Ground } from './ground.ts'
import { nominalEnd, whatAs } from './what.ts'
import { doers, forces } from './doers.ts'
import { lastStateBefore, linkedSubject } from './subjects.ts'
import { deedStanding, isOnlyNamed, isWhether, isWish } from './done.ts'

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
  if (!kindOf || isKind(ground) || (kindOf === 'casualties' && isMishap(ground))) return undefined
  return {
    ...common,
    kind: 'incident',
    type: kindOf,
    by,
    against: against.filter((ref) => !language.data.clause.firstPersonMany.includes(ref.text.toLowerCase())),
    ...targetOf(ground),
    state: isDenied ? 'denied' : claimedOr(statement !== undefined || means.claimed === true, ground.home),
  }
}

/** What is hit; where its owner is captured, what is its: "hit Norvia's port". */
function targetOf(ground: Ground): { readonly target?: Span } {
  const { page, match } = ground
  const [owner] = captured(match, 'b')
  if (!owner || page.analysis.xpos[owner.end] !== 'POS') return whatAs(ground, 'target')
  const end = nominalEnd(page, owner.end + 1)
  return end > owner.end + 1 ? { target: tokensSpan(page.analysis, owner.first, end) } : {}
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

/** "attack capability", "strike drones": what could be used, no use of it. */
function isKind({ page, match, language }: Ground): boolean {
  const [noun] = captured(match, 'noun')
  if (!noun) return false
  const { links, lemmas } = page.analysis
  const at = noun.end - 1
  return links.relation(at) === 'compound' && language.data.arsenal.includes(lemmas[links.head(at)] ?? '')
}

/** "a plane crash that killed six": its sentence tells what cost the lives, and nothing of force. */
function isMishap({ page, at, language }: Ground): boolean {
  const [first, stop] = sentenceTokens(page, at)
  const { calamities, violence } = language.data.mishaps
  const words = ` ${page.lower.slice(first, stop).join(' ')} `
  const lemmas = ` ${page.analysis.lemmas.slice(first, stop).join(' ')} `
  return (
    calamities.some((word) => words.includes(` ${word} `) || lemmas.includes(` ${word} `)) &&
    !violence.some((word) => words.includes(` ${word} `))
  )
}

/** "a strike by bus drivers": whoever are of no politics stop work. */
function isLabour({ page, match, language, actors }: Ground, by: readonly ActorRef[]): boolean {
  const [noun] = captured(match, 'noun')
  if (!noun || !by.length || !language.data.stoppages.includes(page.analysis.lemmas[noun.first]!))
    return false
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

/** Whether those who did it are called by what they are: "government forces", "gunmen". */
function isArmed({ page, at, language }: Ground): boolean {
  const subject = linkedSubject(page, at, language.subjects)
  const { forces, bands } = language.data
  return subject !== undefined && [...forces, ...bands].includes(page.lower[subject.at]!)
}

/** Whether who tells of a deed speaks for who is said to have done it: "we did not strike". */
function isOwn(ground: Ground, by: readonly ActorRef[]): boolean {
  const { firstPersonMany } = ground.language.data.clause
  if (by.some(({ text }) => firstPersonMany.includes(text.toLowerCase()))) return true
  return sharesActor(states(ground, ground.statement?.speaker ?? []), by)
}

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
  const { missiles, passing, seas, skies } = language.data
  const last = noun.end - 1
  // "launched a missile strike"
  if (hasTag(page, noun.end, 'NOUN')) return false
  if (!hasTag(page, at, 'VERB') || at > last || !missiles.includes(page.analysis.lemmas[last]!)) return false
  const [what] = captured(match, 'what')
  const goal = what && page.lower[what.end - 1]!
  if (goal && seas.includes(goal)) return true
  if (passing.includes(page.lower[noun.end] ?? '')) return !goal || skies.includes(goal)
  // several are fired in a war, one is tried
  return !what && !captured(match, 'b').length && missiles.includes(page.lower[last]!)
}

type Captured = ReturnType<typeof captured>[number]
