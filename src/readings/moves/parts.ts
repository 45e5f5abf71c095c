import { tokensSpan } from '../../language/index.ts'
import { matchList, type Lists, type Page } from '../engine/index.ts'
import type { Demand, Move } from '../reading.ts'
import type { MoveData } from './data.ts'
import { separatorEnd, tokensAt } from './separators.ts'

/**
 * A demand for several things ("a halt to X, the withdrawal of Y and an end to Z") is one demand a thing. A thing
 * begins after a comma or "and" with a noun of what is asked for.
 */
export function withParts(page: Page, moves: readonly Move[], data: MoveData, lists: Lists): readonly Move[] {
  return moves.flatMap((move) => (move.kind === 'demand' ? partsOf(page, move, data, lists) : [move]))
}

function partsOf(page: Page, move: Demand, data: MoveData, lists: Lists): readonly Move[] {
  if (!move.what) return [move]
  const [first, end] = tokensAt(page, move.what)
  if (!isWanted(page, first, lists)) return [move]
  const starts = [first]
  for (let i = first + 1; i < end; i++) {
    const stop = separatorEnd(page, i, data.listWords)
    if (stop > 0 && stop < end && isWanted(page, stop, lists)) starts.push(stop)
  }
  if (starts.length < 2) return [move]
  return starts.map((start, i) => ({
    ...move,
    what: tokensSpan(page.analysis, start, beforeSeparator(page, starts[i + 1] ?? end, data)),
  }))
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
