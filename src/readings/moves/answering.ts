import { refsOf, sharesActor } from '../clauses/index.ts'
import { hasTag, layerAt } from '../engine/index.ts'
import type { ActorRef } from '../reading.ts'
import type { Means } from './data.ts'
import { makers, ownOr, owners, states, tellers, type Ground } from './ground.ts'

/** Who answers: whom the words name, else whom another has asked. */
export function answerers(ground: Ground, means: Means<'response'>): readonly ActorRef[] {
  if (means.asked) return askedBefore(ground, means.asked === 'asker')
  const by = means.voiced ? tellers(ground) : means.owned ? owners(ground) : ownOr(ground)
  return by.length ? by : relativesOwn(ground)
}

/** "drew criticism from Norvia, which has ruled it out": whose name stands right before the word that leads to the verb. */
function relativesOwn({ page, match, language }: Ground): readonly ActorRef[] {
  let at = match.first - 1
  while (['AUX', 'ADV', 'PART'].some((tag) => hasTag(page, at, tag))) at--
  if (!language.subjects.relatives.has(page.lower[at] ?? '')) return []
  const before = page.lower[at - 1] === ',' ? at - 2 : at - 1
  return refsOf(layerAt(page, 'actor', before).slice(0, 1))
}

/** "Norvia asked Sund for talks. The request was turned down": of whom another asked it, or to whom it was offered. */
function askedBefore(ground: Ground, asker: boolean): readonly ActorRef[] {
  const { page, at, before } = ground
  const here = page.analysis.starts[at]!
  const last = before.findLast(
    (move) => (move.kind === 'demand' || move.kind === 'proposal') && here - move.evidence[0]![0] < RECENT,
  )
  if (last?.kind !== 'demand' && last?.kind !== 'proposal') return []
  if (asker && !sharesActor(states(ground, makers(ground)), last.by)) return []
  return last.kind === 'demand' ? last.of : last.to
}

/** How many characters back somebody may have been asked for what is answered without saying by whom. */
const RECENT = 400

/** "will never agree, rejecting the plan": the negation of the verb before is none of a participle behind a comma. */
export function isOfParticiple({ page, at, standing }: Ground): boolean {
  if (page.analysis.xpos[at] !== 'VBG' || !standing.because) return false
  const comma = hasTag(page, at - 1, 'ADV') ? at - 2 : at - 1
  return page.lower[comma] === ',' && standing.because[0] < comma
}
