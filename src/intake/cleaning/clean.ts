import {
  applyEdits,
  composeEdits,
  mapToSource,
  mapToText,
  trimmed,
  wordsAt,
  type Edit,
  type Removed,
  type Span,
} from '../../evidence/index.ts'
import { joinFacts, type Facts, type Step } from './step.ts'

export interface Cleaned {
  readonly text: string
  readonly edits: readonly Edit[]
  readonly removed: readonly Removed[]
  readonly facts: Facts
  /** The headline's place in `text`. */
  readonly headline?: Span
}

/** Takes `source` through the steps, one after the other, as edits that add up to one list. */
export function clean(source: string, steps: readonly Step[], known: Facts): Cleaned {
  let text = source
  let edits: readonly Edit[] = []
  let facts = known
  let headline: Span | undefined
  const removed: Removed[] = []
  for (const step of steps) {
    const result = step(text, facts)
    for (const { span, why } of result.cuts) {
      if (!why) continue
      const place = trimmed(source, mapToSource(edits, trimmed(text, span)))
      if (place[1] > place[0]) removed.push({ text: wordsAt(source, place), why, source_span: place })
    }
    if (result.headline) headline = mapToSource(edits, result.headline)
    if (result.facts) facts = joinFacts(facts, result.facts)
    if (!result.cuts.length) continue
    edits = edits.length ? composeEdits(edits, result.cuts) : result.cuts.map(asEdit)
    text = applyEdits(text, result.cuts)
  }
  removed.sort((a, b) => a.source_span[0] - b.source_span[0])
  const place = headline && trimmed(text, mapToText(edits, headline))
  return { text, edits, removed, facts, ...(place && place[1] > place[0] && { headline: place }) }
}

function asEdit({ span, insert }: Edit): Edit {
  return { span, insert }
}
