import { tokensSpan } from '../../language/index.ts'
import { hasTag, matchList, matchWords, type Lists, type Page } from '../engine/index.ts'
import type { Commitment, Demand, Move } from '../reading.ts'
import { issuesIn, type IssueLexicon } from '../issues/index.ts'
import type { MoveData } from './data.ts'
import type { MoveLanguage } from './language.ts'
import { oneThing, separatorEnd, tokensAt } from './separators.ts'

/**
 * A demand for several things ("a halt to X, the withdrawal of Y and an end to Z") is one demand a thing. A thing
 * begins after a comma or "and" with a noun of what is asked for, or speaks of other issues than those before it.
 * So is an agreement "that X and that Y".
 */
export function withParts(
  page: Page,
  moves: readonly Move[],
  { data, rules: { lists } }: MoveLanguage,
  issues: IssueLexicon,
): readonly Move[] {
  return moves.flatMap((move) => {
    if (move.kind === 'commitment' && move.what) return promisesOf(page, move, data, issues)
    if (move.kind !== 'demand' || !move.what) return [move]
    const [one, ...more] = promisesOf(page, move, data, issues)
    if (more.length) return [one!, ...more]
    const deeds = deedsOf(page, move, data, issues)
    if (deeds.length >= LIST) return deeds
    const parts = partsOf(page, move, data, lists, issues)
    return parts.length > 1 ? parts : aboutEach(page, move, data, issues)
  })
}

/** An agreement or a demand "that X and that Y" is two, each about what its own words say. */
function promisesOf(
  page: Page,
  move: Commitment | Demand,
  data: MoveData,
  lexicon: IssueLexicon,
): readonly Move[] {
  const [first, end] = tokensAt(page, move.what!)
  const starts = [first]
  const stops: number[] = []
  for (let i = first + 1; i < end; i++) {
    const stop = Math.max(-1, ...data.promiseWords.joins.map((words) => matchWords(page, i, words)))
    // "and that peace is within reach" is no promise
    const isPromise = page.lower.slice(stop, end).some((word) => data.promiseWords.verbs.includes(word))
    if (stop < 0 || (move.kind === 'commitment' && !isPromise)) continue
    stops.push(i)
    starts.push(stop)
  }
  if (starts.length < 2) return [move]
  return starts.map((start, i) => {
    const stop = stops[i] === undefined ? end : beforeSeparator(page, stops[i], data)
    return oneThing(page, move, start, stop, lexicon, data)
  })
}

/** "agreed to a truce and to start talks" is two things agreed, of which each stands for itself. */
export function withDeedsApart(
  page: Page,
  moves: readonly Move[],
  data: MoveData,
  lexicon: IssueLexicon,
): readonly Move[] {
  return moves.flatMap((move) => {
    if (move.kind !== 'commitment' || !move.what) return [move]
    const [first, end] = tokensAt(page, move.what)
    for (let i = first, named = false; i < end && !hasTag(page, i, 'VERB'); i++) {
      named ||= data.pacts.truces.some((words) => matchWords(page, i, words) > 0)
      if (!named) continue
      const next = data.listWords.includes(page.lower[i]!) ? deedAt(page, i + 1) : -1
      if (next > 0 && next < end)
        return [oneThing(page, move, first, i, lexicon, data), oneThing(page, move, next, end, lexicon, data)]
    }
    return [move]
  })
}

/** The bare verb at token `i` or behind "to" there; -1 where none stands. */
function deedAt(page: Page, i: number): number {
  const at = page.analysis.xpos[i] === 'TO' ? i + 1 : i
  return page.analysis.xpos[at] === 'VB' && hasTag(page, at, 'VERB') ? at : -1
}

/** Two things joined by "and" are often one; three are a list. */
const LIST = 3

/** One demand an issue, where what stands between separators speaks of issues of its own: "X, Y and Z". */
function aboutEach(page: Page, move: Demand, data: MoveData, lexicon: IssueLexicon): readonly Move[] {
  const [first, end] = tokensAt(page, move.what!)
  const found: { start: number; end: number; issues: readonly string[] }[] = []
  let start = first
  for (let i = first + 1; i <= end; i++) {
    const stop = i < end ? separatorEnd(page, i, data.listWords) : end
    if (stop < 0) continue
    const issues = issuesIn(page, start, i, lexicon)
    const isNew =
      issues.length > 0 && found.every((other) => other.issues.every((code) => !issues.includes(code)))
    // a piece without an issue, or with one told before, belongs to the one before it
    if (isNew && (!found.length || !hasTag(page, start, 'VERB'))) found.push({ start, end: i, issues })
    else if (found.length) found[found.length - 1] = { ...found.at(-1)!, end: i }
    else continue
    start = stop
  }
  if (found.length < LIST) return [move]
  return found.map((part) => ({
    ...move,
    what: tokensSpan(page.analysis, part.start, beforeSeparator(page, part.end, data)),
    issues: part.issues,
  }))
}

/** One demand a deed, where bare verbs of one issue each follow one another: "to stop X, lift Y and free Z". */
function deedsOf(page: Page, move: Demand, data: MoveData, lexicon: IssueLexicon): readonly Demand[] {
  const [first, end] = tokensAt(page, move.what!)
  const isDeed = (i: number): boolean =>
    [0, 1, 2].some(
      (skip) =>
        /^VBP?$/.test(page.analysis.xpos[i + skip]!) &&
        [...Array(skip).keys()].every((n) => hasTag(page, i + n, 'PART') || hasTag(page, i + n, 'ADV')),
    )
  const starts = [first]
  for (let i = first + 1; i < end; i++) {
    const stop = separatorEnd(page, i, data.listWords)
    const isNext = stop > 0 && separatorEnd(page, stop, data.listWords) < 0 && isDeed(stop)
    if (isNext && stop - starts.at(-1)! > SHORT) starts.push(stop)
  }
  const isBare = page.analysis.xpos.slice(first, starts[1] ?? end).some((tag) => /^VBP?$/.test(tag))
  if (!isBare || starts.length < LIST) return []
  const deeds = starts.map((start, i) =>
    oneThing(page, move, start, beforeSeparator(page, starts[i + 1] ?? end, data), lexicon, data),
  )
  const codes = deeds.flatMap(({ issues }) => issues)
  return deeds.every(({ issues }) => issues.length) && new Set(codes).size === codes.length ? deeds : []
}

/** "to sit, talk and agree": so few words tell no deed of their own. */
const SHORT = 3

function partsOf(
  page: Page,
  move: Demand,
  data: MoveData,
  lists: Lists,
  lexicon: IssueLexicon,
): readonly Move[] {
  if (!move.what) return [move]
  const [first, end] = tokensAt(page, move.what)
  if (!isWanted(page, first, lists)) return [move]
  const starts = [first]
  for (let i = first + 1; i < end; i++) {
    const stop = separatorEnd(page, i, data.listWords)
    // ", and" is one separator, found at both of its words
    if (stop <= starts.at(-1)! || stop >= end || separatorEnd(page, stop, data.listWords) > 0) continue
    if (isWanted(page, stop, lists)) starts.push(stop)
  }
  if (starts.length < 2) return [move]
  return starts.map((start, i) => {
    const stop = beforeSeparator(page, starts[i + 1] ?? end, data)
    return oneThing(page, move, start, stop, lexicon, data)
  })
}

/** Whether one of the words from `i` on, after articles and the like, is asked for. */
function isWanted(page: Page, i: number, lists: Lists): boolean {
  return [0, 1, 2].some((skip) => matchList(page, i + skip, 'wantables', lists).length > 0)
}

/** Where the words before a separator that ends at `end` stop. */
function beforeSeparator(page: Page, end: number, { listWords }: MoveData): number {
  let at = end
  while (at > 0 && (/^[,.;]$/.test(page.lower[at - 1]!) || listWords.includes(page.lower[at - 1]!))) at--
  return at
}
