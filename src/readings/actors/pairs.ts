import { sentenceOf } from '../../language/index.ts'
import { stateServed } from '../reading.ts'
import { has } from './lexicon.ts'
import type { Finds } from './names.ts'
import { holdsAny } from './offices.ts'
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
function bothOf(ids: readonly string[]): readonly string[] {
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

/** Two people who hold the office that a noun names of many, where a report has named just two: "the Ministers". */
export function bothOfOffice(
  { actors, sheet }: Register,
  named: readonly Placed[],
  noun: number,
  office: string,
): readonly string[] {
  const holds = (id: string) => holdsOffice(sheet, actors.get(id)!.roles, office)
  const ids = new Set(named.flatMap(({ actor, first }) => (first < noun && holds(actor) ? [actor] : [])))
  return ids.size === 2 ? [...ids] : []
}

/**
 * The two people of the last sentence that names two, for a noun of two from token `first` on: "both diplomats". One of
 * them must hold such an office, and the other no unlike one; `office` is undefined for "the pair".
 */
export function lastPair(
  register: Register,
  named: readonly Placed[],
  first: number,
  office: string | undefined,
): readonly string[] {
  const { actors, sheet } = register
  const near = lastBefore(named, first)
  const known = new Set(near.flatMap(({ actor }) => (actors.get(actor)!.anonymous ? [] : [actor])))
  const pair = pairAmong(register, named, first, known)
  if (pair.length === 0 || office === undefined) return pair
  const holds = pair.filter((id) => holdsOffice(sheet, actors.get(id)!.roles, office))
  const might = pair.every((id) => holds.includes(id) || isOpen(sheet, actors.get(id)!.roles))
  return holds.length > 0 && might ? pair : []
}

type Roles = readonly { readonly title: string }[]

/** Whether one of the roles is an office, by its own word or one that its holders are called by. */
function holdsOffice({ lexicon }: Sheet, roles: Roles, office: string): boolean {
  // whom "the leaders" means, is told by what they lead
  const offices = has(lexicon, office, 'leaderWords') ? [] : (lexicon.words.callings.get(office) ?? [])
  return roles.some(({ title }) => {
    const lower = title.toLowerCase()
    return lower.split(' ').includes(office) || holdsAny(lower, offices)
  })
}

/** No office is told, or only that it is the same as another's: "his counterpart". */
function isOpen({ lexicon }: Sheet, roles: Roles): boolean {
  return roles.every(({ title }) => has(lexicon, title.toLowerCase(), 'counterparts'))
}

/** The states of the two whom a report begins with, where each serves one: "Both sides" of their call. */
export function statesOfBoth(
  { actors }: Register,
  named: readonly Placed[],
  first: number,
): readonly string[] {
  const ids = [...new Set(named.flatMap(({ actor, first: at }) => (at < first ? [actor] : [])))]
  const states = ids.map((id) => stateServed(actors.get(id)))
  return ids.length === 2 && states[0] !== states[1] ? states.flatMap((of) => of ?? []) : []
}

/**
 * The two states named before, in doubt none: a report whose headline is about another state ("Conversation with
 * the Prime Minister of Norvia") has parties of its own.
 */
export function sidesBefore(sheet: Sheet, finds: Finds, first: number): readonly string[] {
  const both = bothOf(statesBefore(sheet, finds, first))
  const heading = finds.chunks.slice(0, headingEnd(sheet)).flatMap((chunk) => chunk?.entry.id ?? [])
  const states = heading.filter((id) => id.startsWith('state/'))
  return states.length === 0 || states.some((id) => both.includes(id)) ? both : []
}

/** Where a headline ends: a first paragraph without a full stop. */
function headingEnd({ gap, lower }: Sheet): number {
  const end = gap.indexOf(2, 1)
  return end < 0 || /^[.!?”"]$/.test(lower[end - 1]!) ? 0 : end
}

/** States named in the paragraph before, or where it names fewer than two, in sixty tokens. Not as places. */
function statesBefore(sheet: Sheet, { chunks }: Finds, first: number): readonly string[] {
  let start = first
  while (start > 0 && sheet.gap[start] !== 2) start--
  const within = (from: number) =>
    chunks
      .slice(from, first)
      .flatMap((chunk) =>
        chunk?.entry.id.startsWith('state/') && !is(sheet, chunk.first - 1, 'inside') ? [chunk.entry.id] : [],
      )
      .reverse()
  const here = within(start)
  return new Set(here).size >= 2 ? here : within(Math.max(0, first - 60))
}

/** "the leaders of the alliance": of whom it says; "of both countries" are those named before. */
export function isOfOthers(sheet: Sheet, noun: number): boolean {
  const of = is(sheet, noun + 1, 'belonging')
  const next = is(sheet, noun + 2, 'articles') ? noun + 3 : noun + 2
  return of && !is(sheet, next, 'both')
}
