import { hasTag, layerAt, sentenceTokens, type LayerSpan, type Page } from '../engine/index.ts'
import { isLed, refsOf, spansBetween, subjectOf, vouchersAt, type ClauseWords } from '../clauses/index.ts'
import type { ActorRef } from '../reading.ts'

/**
 * Who does what token `i` says, besides `others`, who are the other side. Where links lead to nobody else, a form without
 * a subject of its own ("a day after meeting Karo, Berg said") is done by whoever the clause behind its comma names first,
 * or who says so.
 */
export function doerOf(
  page: Page,
  i: number,
  others: readonly ActorRef[],
  { timing }: ClauseWords,
): readonly ActorRef[] {
  const isOther = ({ actor }: ActorRef): boolean => others.some((other) => other.actor === actor)
  const linked = (subjectOf(page, i) ?? []).filter((ref) => !isOther(ref))
  const mayShare = !/^VB[DPZ]$/.test(page.analysis.xpos[i]!)
  const isTimed = page.lower.slice(Math.max(i - LED, 0), i).some((word) => timing.includes(word))
  if (!mayShare || !others.length || !isTimed) return linked
  const behind = refsOf(behindComma(page, i)).find((ref) => !isOther(ref))
  if (behind && !linked.some(({ actor }) => actor === behind.actor)) return [behind]
  if (linked.length) return linked
  return vouchersAt(page, i)
    .filter((ref) => !isOther(ref))
    .slice(0, 1)
}

/** In a phrase at the head of its sentence: those named between its comma and the verb that follows. */
function behindComma(page: Page, i: number): readonly LayerSpan[] {
  const [first, end] = sentenceTokens(page, i)
  if (i > first + FRONT) return []
  const comma = page.lower.indexOf(',', i)
  if (comma < 0 || comma >= end) return []
  for (let at = comma + 1; at < Math.min(comma + REACH, end); at++) {
    if (!hasTag(page, at, 'VERB') && !hasTag(page, at, 'AUX')) continue
    return spansBetween(page, 'actor', comma + 1, at).filter(
      (span) => layerAt(page, 'actor', span.first).length > 0 && !isLed(page, span.first),
    )
  }
  return []
}

/** How far from the head of its sentence such a phrase has its verb, and how far behind its comma a subject may end. */
const FRONT = 4
const REACH = 20

/** How many words behind "after" it is still what happened then: "after a second meeting with". */
const LED = 4
