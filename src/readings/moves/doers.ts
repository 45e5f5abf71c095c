import { actorsIn, lastWord, refsOf, sentenceAround } from '../clauses/index.ts'
import { hasTag, layerAt } from '../engine/index.ts'
import { beginsClause, statesNamed } from './aimed.ts'
import type { ActorRef } from '../reading.ts'
import { makers, states, type Ground } from './ground.ts'
import { lastStateBefore, linkedSubject } from './subjects.ts'

/** Who did it: named, else the subject by links, else who stands before; never merely who tells of it. */
export function doers(ground: Ground): readonly ActorRef[] {
  const { page, at, match, language, statement } = ground
  const named = actorsIn(page, match, 'a')
  if (named.length) return named
  const begun = clauseSubject(ground)
  if (begun.length) return begun
  // "firing the missile showed"
  if (page.analysis.links.relation(at).startsWith('csubj')) return []
  const subject = linkedSubject(page, at, language.subjects)
  const behind = subject ? afterIt(ground, subject.at) : []
  if (behind.length) return behind
  const word = subject && page.lower[subject.at]!
  const isSelf = word !== undefined && language.selves.has(word)
  // "supporters of Berg attacked": not Berg
  if (subject && !isSelf && !language.parties.has(word!))
    return subject.refs.length ? subject.refs : governmentOf(ground, subject.at)
  const found = makers(ground)
  // "said it had destroyed"
  if (isSelf && statement?.form !== 'direct') return found
  return statement !== undefined && found.every((ref) => isTold(ground, ref)) ? [] : found
}

/** "imposed sanctions on Norvia after it fired": the state named nearest before. */
function afterIt({ page, at, language }: Ground, subject: number): readonly ActorRef[] {
  const isIt = language.data.neuters.includes(page.lower[subject]!) && !layerAt(page, 'actor', subject).length
  const isBeside = page.analysis.links.relation(at).startsWith('advcl')
  return isIt && isBeside ? lastStateBefore(page, subject) : []
}

/** "…, and Norvia shelled": the name between "and" and a verb with an ending begins a clause of its own. */
function clauseSubject({ page, at }: Ground): readonly ActorRef[] {
  const span = layerAt(page, 'actor', at - 1)[0]
  return span && beginsClause(page, span) ? refsOf([span]) : []
}

/** "government forces", of no state that is named: of the one whose government or army was named last before. */
function governmentOf(ground: Ground, at: number): readonly ActorRef[] {
  const { page, language } = ground
  const teller = tellerOf(ground, at)
  if (teller.length) return teller
  // "Norvian planes"
  const owners = language.data.forces.includes(page.lower[at]!) ? statesNamed(ground, at - 2, at, []) : []
  if (owners.length) return owners
  const isForce = language.data.forces.includes(page.lower[at]!) && language.bodies.has(page.lower[at - 1]!)
  if (!isForce) return []
  for (let i = at - 2; i >= 0; i--) {
    const span = layerAt(page, 'actor', i)[0]
    if (!span) continue
    const own = forces(ground, refsOf([span]))
    const words = page.lower.slice(span.first, span.end + 1)
    if (own[0]?.actor.startsWith('state/') && words.some((word) => language.bodies.has(word))) return own
  }
  return []
}

/** "said its armed forces had struck": the one who tells of forces of his own. */
function tellerOf(ground: Ground, at: number): readonly ActorRef[] {
  const { page, language, statement } = ground
  if (!language.data.forces.includes(page.lower[at]!)) return []
  const isOwned =
    hasTag(page, at - 1, 'PRON') || (hasTag(page, at - 1, 'ADJ') && hasTag(page, at - 2, 'PRON'))
  const speakers = isOwned ? states(ground, statement?.speaker ?? []) : []
  return speakers.length === 1 && !speakers[0]!.actor.startsWith('person/unnamed/') ? speakers : []
}

/** Whether words name an actor only because no other is there: the name stands outside the sentence's own match. */
function isTold({ statement, page, at }: Ground, { span }: ActorRef): boolean {
  const speakers = statement?.speaker ?? []
  const [start, end] = sentenceAround(page, at)
  return speakers.some((one) => one.span[0] === span[0]) || span[0] < start || span[1] > end
}

/** "Norvian troops" are Norvia. */
export function forces(ground: Ground, refs: readonly ActorRef[]): readonly ActorRef[] {
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
