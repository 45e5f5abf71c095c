import { ahead, isFinite, trimRange, type Range } from './contents.ts'
import type { Begun, Cue } from './cue.ts'
import { isPause, type Flow } from './flow.ts'
import { canSpeak, nounPhraseAfter, nounPhraseBefore, type NounPhrase } from './phrases.ts'
import type { Before } from './subjects.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * "was told by Berg that", "the deal was confirmed by Berg": the agent speaks. "It was stressed that", of which
 * nobody is named, goes on with whoever spoke last: readouts tell so of their own side.
 */
export function passiveCue(
  flow: Flow,
  begun: Begun,
  { start }: Before,
  language: Vocabulary,
): Cue | undefined {
  const { frame, lemma } = begun.verb
  const agent = agentAfter(flow, begun.end, language)
  if (frame === 'tells') return agent && { ...begun, start, end: agent.to, subject: agent, shape: 'inverted' }
  if (frame === 'asks' || frame === 'quotes') return undefined
  const late =
    frame === 'calls' && isCalled(flow, begun, begun.end, language)
      ? lateAgent(flow, begun.end, language)
      : undefined
  if (late) return { ...begun, start, subject: late, stop: late.from - 1, shape: 'passive' }
  if (agent)
    return canSpeak(flow, agent, language)
      ? { ...begun, start, end: agent.to, subject: agent, shape: 'passive' }
      : undefined
  return language.stressing.has(lemma) ? { ...begun, start, subject: undefined, shape: 'passive' } : undefined
}

/** Whom "by" names behind a passive, with nothing but adjuncts between. */
function agentAfter(flow: Flow, from: number, language: Vocabulary): NounPhrase | undefined {
  for (let i = from; i < from + 6 && i < flow.items.length; i++) {
    const item = flow.items[i]!
    if (isPause(item) || isFinite(flow, i) || language.that.has(item.low)) return undefined
    if (language.agents.has(item.low)) return nounPhraseAfter(flow, i + 1, language)
  }
  return undefined
}

/** "was described as an act of war by the envoy": whom "by" names behind what a thing is called. */
function lateAgent(flow: Flow, from: number, language: Vocabulary): NounPhrase | undefined {
  for (let i = from + 1; i < from + MOST_CALLED && i < flow.items.length; i++) {
    if (isPause(flow.items[i]!) || isFinite(flow, i) || language.that.has(flow.items[i]!.low))
      return undefined
    if (!language.agents.has(flow.items[i]!.low)) continue
    const agent = nounPhraseAfter(flow, i + 1, language)
    return agent && canSpeak(flow, agent, language) ? { ...agent, from: i + 1 } : undefined
  }
  return undefined
}

/** How many words a thing is called at most. */
const MOST_CALLED = 14

/** The words of a passive: the clause behind it, else the thing before it. */
export function passiveWords(
  flow: Flow,
  cue: Cue,
  start: number,
  stop: number,
  language: Vocabulary,
): Range | undefined {
  const next = ahead(flow, cue, stop, language)
  const { frame } = cue.verb
  if (next?.sure && frame !== 'judges') return trimRange(flow, [next.from, stop])
  if (frame === 'says') return undefined
  const thing = thingBefore(flow, cue, start, language)
  if (!thing) return undefined
  const behind = cue.end < stop ? trimRange(flow, [cue.end, stop]) : undefined
  if (frame === 'calls') return behind && isCalled(flow, cue, behind[0], language) ? behind : undefined
  if (frame !== 'voices') return thing
  const voiced = flow.items.slice(...thing).some(({ low }) => language.voiced.has(low))
  return voiced && behind && flow.items[behind[0]]!.tag === 'ADP' ? behind : undefined
}

/** "was described as", "was called a", "was called “": what a thing is called begins here. */
function isCalled(
  { items }: Flow,
  { verb }: Pick<Cue, 'verb'>,
  at: number,
  { asides, naming, articles }: Vocabulary,
): boolean {
  const item = items[at]
  if (!item) return false
  const { low, kind, tag } = item
  if (asides.has(low)) return true
  return naming.has(verb.lemma) && (kind === 'quote' || tag === 'ADJ' || articles.has(low))
}

/** The subject of a passive: all that stands before it, or its last noun phrase where other verbs do. */
function thingBefore(flow: Flow, { start: at }: Cue, start: number, language: Vocabulary): Range | undefined {
  const phrase = nounPhraseBefore(flow, at - 1, language)
  if (!phrase && !flow.items[at - 1]) return undefined
  const first = flow.items[start]!
  const others = flow.items.slice(start, at).some(({ low, tag }) => tag === 'VERB' && language.verbs.has(low))
  const whole =
    !others && /^(?:DET|NOUN|PROPN|ADJ)$/u.test(first.tag) && !language.conjunctions.has(first.low)
  const range = whole ? trimRange(flow, [start, at]) : phrase && ([phrase.from, phrase.to] as const)
  if (!range || (range[1] - range[0] === 1 && isPronoun(flow, range[0], language))) return undefined
  return range
}

function isPronoun({ items }: Flow, at: number, { pronouns, firstPerson, relatives }: Vocabulary): boolean {
  const { low } = items[at]!
  return pronouns.has(low) || firstPerson.has(low) || relatives.has(low)
}
