import { hasTag, sentenceTokens, type Page } from '../engine/index.ts'
import type { ClauseWords } from './words.ts'

/** Penn tags: finite past and present, and the participle that "have" or "be" completes. */
const [PAST, PRESENT, PARTICIPLE] = ['VBD', 'VBZ', 'VBN']

/**
 * Whether the verb at token `i` by its own form tells that something was done: "met", "meets", "has met", "were held"; not
 * "will meet", "to meet", "would have met".
 */
export function isRealised(page: Page, i: number, words: ClauseWords): boolean {
  const { xpos } = page.analysis
  if (!hasTag(page, i, 'VERB')) return false
  const tag = xpos[i]
  if (tag === PRESENT) return true
  if (tag !== PAST && tag !== PARTICIPLE) return false
  const helpers = helpersOf(page, i)
  if (helpers.some((at) => xpos[at] === 'MD' || xpos[at] === 'TO')) return false
  if (tag === PAST) return !helpers.some((at) => words.doing.includes(page.lower[at]!))
  return helpers.some((at) => words.done.includes(page.lower[at]!))
}

/** Whether the verb at token `i` stands in the past perfect: "had met". */
export function isPastPerfect(page: Page, i: number, words: ClauseWords): boolean {
  const helpers = helpersOf(page, i)
  return (
    page.analysis.xpos[i] === PARTICIPLE &&
    helpers.some((at) => words.before.includes(page.lower[at]!)) &&
    !helpers.some((at) => page.analysis.xpos[at] === 'MD')
  )
}

/** Whether a modal verb or "to" goes with the verb at token `i`. */
export function hasModal(page: Page, i: number): boolean {
  return helpersOf(page, i).some((at) => page.analysis.xpos[at] === 'MD')
}

/** Whether the verb at token `i` stands in the infinitive, with its "to" right before it. */
export function isInfinitive({ analysis: { xpos } }: Page, i: number): boolean {
  return xpos[i] === 'VB' && xpos[i - 1] === 'TO'
}

/** Whether tokens `[first, end)` hold a finite verb: what has none tells nothing, as "Conversation with the President". */
export function hasFiniteVerb({ analysis: { xpos } }: Page, first: number, end: number): boolean {
  return xpos.slice(first, end).some((tag) => /^(VB[DPZ]|MD)$/.test(tag))
}

/** Auxiliaries, "to" and adverbs right before a verb, as far as they reach. */
function helpersOf(page: Page, i: number): readonly number[] {
  const [first] = sentenceTokens(page, i)
  const helpers: number[] = []
  for (let at = i - 1; at >= Math.max(first, i - 6); at--) {
    if (['AUX', 'PART'].some((tag) => hasTag(page, at, tag)) || page.analysis.xpos[at] === 'MD')
      helpers.push(at)
    else if (!hasTag(page, at, 'ADV')) break
  }
  return helpers
}
