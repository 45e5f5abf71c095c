import { tokenTag } from '../../language/index.ts'
import { sentenceTokens } from '../engine/index.ts'
import type { ActorRef, Move } from '../reading.ts'
import { groupAt, namedAt, peopleAt, stateAt, tokensIn, type Scene } from './scene.ts'

/** How many words before and behind a noun may tell whose deed it names. */
const BEFORE = 6
const BEHIND = 14

/**
 * Whose deed a noun names, by the order of words: "the rebels' attack", "a rebel raid", "the shelling of the port by
 * rebels". Groups count, which no earlier reader knows.
 */
export function nounDoers(scene: Scene, { pieces }: Move): readonly ActorRef[] {
  const noun = pieces.find(({ name }) => name === 'noun')
  const tokens = noun ? [...tokensIn(scene.analysis, noun.span)] : []
  if (!tokens.length) return []
  const owner = ownerBefore(scene, tokens[0]!)
  return owner.length ? owner : agentBehind(scene, tokens.at(-1)!)
}

function ownerBefore(scene: Scene, noun: number): readonly ActorRef[] {
  const { analysis, frames, lemmas, page } = scene
  const [first] = sentenceTokens(page, noun)
  for (let at = noun - 1; at >= Math.max(first, noun - BEFORE); at--) {
    if (analysis.xpos[at] === 'POS') return one(ownerAt(scene, at - 1))
    const tag = tokenTag(analysis, at)
    if (!/^(ADJ|NOUN|PROPN|NUM)$/.test(tag) && page.lower[at] !== '-') return []
    const named = namedAt(scene, at) ?? peopleAt(scene, at)
    if (named) return [named]
    if (tag === 'NOUN' && frames.political.has(lemmas[at]!)) return one(groupAt(scene, at))
  }
  return []
}

/** A name, a group, or a state that a reader of places took for one: "in Norvia's attack". */
function ownerAt(scene: Scene, i: number): ActorRef | undefined {
  const named = namedAt(scene, i) ?? stateAt(scene, i)
  return named ?? (tokenTag(scene.analysis, i) === 'NOUN' ? groupAt(scene, i) : undefined)
}

function agentBehind(scene: Scene, noun: number): readonly ActorRef[] {
  const { analysis, frames, page } = scene
  const end = Math.min(sentenceTokens(page, noun)[1], noun + BEHIND)
  for (let at = noun + 1; at < end; at++) {
    const isAgent = frames.data.agents.includes(page.lower[at]!)
    if (isAgent) return phraseBehind(scene, at + 1, end)
    const tag = tokenTag(analysis, at)
    const isParticiple = tag === 'VERB' && frames.data.agents.includes(page.lower[at + 1] ?? '')
    if (tag === 'PUNCT' || tag === 'AUX' || (tag === 'VERB' && !isParticiple)) return []
  }
  return []
}

/** The first name or group of a noun phrase. */
function phraseBehind(scene: Scene, from: number, end: number): readonly ActorRef[] {
  const { analysis, frames, lemmas } = scene
  for (let at = from; at < end; at++) {
    const tag = tokenTag(analysis, at)
    if (!/^(DET|ADJ|NOUN|PROPN|NUM)$/.test(tag)) return []
    const isNext = /^(NOUN|PROPN)$/.test(tokenTag(analysis, at + 1)) && at + 1 < end
    const found =
      namedAt(scene, at) ??
      (tag === 'NOUN' && !isNext && frames.groups.has(lemmas[at]!) ? groupAt(scene, at) : undefined)
    if (found) return [found]
  }
  return []
}

function one(ref: ActorRef | undefined): readonly ActorRef[] {
  return ref ? [ref] : []
}
