import { sentenceOf } from '../../language/index.ts'
import type { Placed, Register } from './register.ts'

/** Mentions of people in the order of the text. */
export function peopleInOrder({ mentions }: Register): readonly Placed[] {
  return mentions.filter(({ actor }) => actor.startsWith('person/')).sort((a, b) => a.first - b.first)
}

/** Those of `people` in the hundred and twenty tokens before token `end`, nearest first. */
export function lastBefore(people: readonly Placed[], end: number): readonly Placed[] {
  let low = 0
  let high = people.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (people[middle]!.first < end) low = middle + 1
    else high = middle
  }
  const near: Placed[] = []
  for (let i = low - 1; i >= 0 && end - people[i]!.first < 120; i--) near.push(people[i]!)
  return near
}

/** Those of `ids` in the last sentence before that names just two of them. */
export function pairAmong(
  { sheet: { analysis } }: Register,
  named: readonly Placed[],
  first: number,
  ids: ReadonlySet<string>,
): readonly string[] {
  const bySentence = new Map<number, Set<string>>()
  for (const { actor, first: at } of lastBefore(named, first)) {
    if (!ids.has(actor)) continue
    const sentence = sentenceOf(analysis, at)
    bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(actor))
  }
  const pair = [...bySentence.values()].find(({ size }) => size === 2)
  return pair ? [...pair].reverse() : []
}
