import { tokenAt, tokensSpan } from '../../language/index.ts'
import { hasTag, type Page } from '../engine/index.ts'
import type { Participant } from '../reading.ts'
import type { ContactData } from './data.ts'

/**
 * States for whom their people met are told of by the words for these: "the leaders of Norvia and Sund", "Norvian and Sund
 * officials", "military officials from both countries" are the words for both states.
 */
export function inWordsForPeople(
  page: Page,
  participants: readonly Participant[],
  data: ContactData,
): readonly Participant[] {
  return chainsOf(page, participants).flatMap((chain) => {
    const words = wordsFor(page, chain, data)
    if (!words) return chain
    const span = tokensSpan(page.analysis, ...words)
    const text = page.analysis.text.slice(...span)
    return chain.map((ref) => ({ ...ref, span, text }))
  })
}

/** Runs of states that are joined with one another, or that the same words stand for; whoever else is alone. */
function chainsOf(page: Page, participants: readonly Participant[]): readonly (readonly Participant[])[] {
  const chains: Participant[][] = []
  for (const ref of participants) {
    const last = chains.at(-1)?.at(-1)
    if (last && isState(last) && isState(ref) && isJoined(page, last, ref)) chains.at(-1)!.push(ref)
    else chains.push([ref])
  }
  return chains
}

function isState({ actor }: Participant): boolean {
  return actor.startsWith('state/')
}

function isJoined(page: Page, a: Participant, b: Participant): boolean {
  if (a.span[0] === b.span[0]) return true
  const first = tokenAt(page.analysis, a.span[1])
  const end = tokenAt(page.analysis, b.span[0])
  const isLink = (i: number): boolean =>
    hasTag(page, i, 'CCONJ') || hasTag(page, i, 'DET') || page.lower[i] === ','
  return end > first && end - first < 4 && [first, first + 1, first + 2].every((i) => i >= end || isLink(i))
}

/** The words for people before "of" and a run of states, or at its end, as tokens; undefined where there are none. */
function wordsFor(
  page: Page,
  chain: readonly Participant[],
  { belonging, serving }: ContactData,
): readonly [number, number] | undefined {
  const { analysis, lower } = page
  const [head, last] = [chain[0]!, chain.at(-1)!]
  if (!isState(head)) return undefined
  const first = tokenAt(analysis, head.span[0])
  const end = tokenAt(analysis, last.span[1] - 1) + 1
  if (chain.length > 1 && head.span[0] !== last.span[0] && serving.includes(lower[end - 1]!))
    return [first, end]
  const of = hasTag(page, first - 1, 'DET') ? first - 2 : first - 1
  if (!belonging.includes(lower[of] ?? '') || !serving.includes(lower[of - 1] ?? '')) return undefined
  let start = of - 1
  while (['ADJ', 'NOUN', 'PROPN', 'CCONJ'].some((tag) => hasTag(page, start - 1, tag))) start--
  return [start, end]
}
