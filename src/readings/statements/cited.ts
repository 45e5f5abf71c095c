import type { Cue } from './cue.ts'
import { findCues } from './cues.ts'
import type { Flow } from './flow.ts'
import { sentenceStart } from './sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The cues of a flow, those of an outlet and of whom it cites as one. */
export function cuesOf(flow: Flow, language: Vocabulary): readonly Cue[] {
  return withCited(flow, findCues(flow, language), language)
}

/**
 * "Northwire reported, citing Berg, that C": the words are those of whom the outlet cites, so that the two cues are
 * one. Who is quoted so beside no such verb says nothing.
 */
function withCited(flow: Flow, cues: readonly Cue[], language: Vocabulary): readonly Cue[] {
  const citing = cues.filter((cue) => isCiting(cue, language))
  if (citing.length === 0) return cues
  const joined = new Map<Cue, Cue>()
  for (const source of citing) {
    const teller = cues.find((cue) => !joined.has(cue) && isTeller(flow, cue, source, language))
    if (teller) joined.set(teller, source)
  }
  const sources = new Set(joined.values())
  return cues.flatMap((cue) => {
    const source = joined.get(cue)
    if (source) return [citedBy(flow, cue, source)]
    return sources.has(cue) || (isCiting(cue, language) && cue.verb.lemma !== 'citing') ? [] : [cue]
  })
}

function isCiting({ shape, verb }: Cue, { citing }: Vocabulary): boolean {
  return shape === 'source' && citing.has(verb.lemma)
}

/** With a subject of their own. */
const SHAPES = new Set<Cue['shape']>(['finite', 'inverted', 'passive'])

/** A body that tells something, in the sentence of the source. */
function isTeller({ page, items }: Flow, cue: Cue, source: Cue, { relaying }: Vocabulary): boolean {
  const { verb, shape, subject, at } = cue
  if (!relaying.has(verb.lemma) || !SHAPES.has(shape) || !subject) return false
  if (sentenceStart({ page, items }, at) !== sentenceStart({ page, items }, source.at)) return false
  return subject.parts.every(({ head }) => !items[head]!.mention?.actor.startsWith('person/'))
}

/** The words end where the source is named behind them. */
function citedBy({ items }: Flow, cue: Cue, { start, end, subject }: Cue): Cue {
  const last = start > cue.at && items[end]?.low !== ','
  return { ...cue, cites: subject!, ...(last ? { stop: start } : {}) }
}
