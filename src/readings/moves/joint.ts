import { hasFiniteVerb } from '../clauses/index.ts'
import { matchWords, sentenceTokens, type Page } from '../engine/index.ts'
import type { ActorRef } from '../reading.ts'
import { decidedBy, states, type Ground } from './ground.ts'

/**
 * Whether several say together that they will: in words of theirs, in a sentence that tells of a joint statement, or
 * in a report that is such a text itself. What they say they will do is agreed between them.
 */
export function isJoint(ground: Ground, parties: readonly ActorRef[]): boolean {
  const { page, at, statement, language } = ground
  const { jointTexts, promiseWords } = language.data
  if (parties.length < 2 || !promiseWords.verbs.includes(decidedBy(ground))) return false
  const speakers = new Set(states(ground, statement?.speaker ?? []).map(({ actor }) => actor))
  if (parties.every(({ actor }) => speakers.has(actor))) return true
  const [first] = sentenceTokens(page, at)
  return holds(page, first, at, jointTexts) || isText(page, jointTexts)
}

/** Whether the headline names a text and has no verb of its own, as news about one has. */
function isText(page: Page, texts: readonly string[]): boolean {
  const [first, end] = sentenceTokens(page, 0)
  return !hasFiniteVerb(page, first, end) && holds(page, first, end, texts)
}

function holds(page: Page, first: number, end: number, texts: readonly string[]): boolean {
  for (let i = first; i < end; i++) if (texts.some((words) => matchWords(page, i, words) > 0)) return true
  return false
}
