import { sentenceOf } from '../../language/index.ts'
import type { Placed, Register } from './register.ts'
import { is, isVerb, textOf, type Sheet } from './sheet.ts'
import { slugOf } from './spellings.ts'

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

/** Those of `ids` whom the last sentence before lists with one another: "Hale, Osei of Ghana, and Brandt met". */
export function listedAmong(
  { sheet }: Register,
  named: readonly Placed[],
  first: number,
  ids: ReadonlySet<string>,
): readonly string[] {
  const near = lastBefore(named, first).filter(({ actor }) => ids.has(actor))
  const last = near[0] && sentenceOf(sheet.analysis, near[0].first)
  const there = near.filter((each) => sentenceOf(sheet.analysis, each.first) === last).reverse()
  const isList = there.every((each, i) => i === 0 || isJoined(sheet, there[i - 1]!.end, each.first))
  const unlike = [...new Set(there.map(({ actor }) => actor))]
  return isList && unlike.length > 2 ? unlike : []
}

/** Whether only a comma or "and", and what belongs to a name, stands between two tokens. */
function isJoined(sheet: Sheet, from: number, to: number): boolean {
  let joins = false
  for (let i = from; i < to; i++) {
    if (isVerb(sheet, i)) return false
    joins ||= sheet.lower[i] === ',' || is(sheet, i, 'and')
  }
  return joins
}

/** The first two of `ids`, nearest first, in the order of the text; none where there are fewer. */
export function lastTwo(ids: readonly string[]): readonly string[] {
  const unlike = [...new Set(ids)]
  return unlike.length >= 2 ? unlike.slice(0, 2).reverse() : []
}

/** As `lastTwo`, but none where there are more than two. */
export function bothOf(ids: readonly string[]): readonly string[] {
  return new Set(ids).size === 2 ? lastTwo(ids) : []
}

/** The same words mean others further on: "the two leaders" of another call are another group. */
export function partiesId(
  { actors, sheet }: Register,
  [first, end]: readonly [number, number],
  members: readonly string[],
): string {
  const start = is(sheet, first, 'articles') ? first + 1 : first
  const id = `group/${slugOf(textOf(sheet, start, end).toLowerCase())}`
  const there = actors.get(id)?.members ?? members
  const same = there.length === 0 || members.every((one) => there.includes(one))
  return same ? id : `${id}-${slugOf(members.map((one) => one.split('/').at(-1)!).join(' '))}`
}
