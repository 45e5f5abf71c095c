import type { Span } from '../../evidence/index.ts'
import { tokenAt, tokensSpan } from '../../language/index.ts'
import { matchWords, type Page } from '../engine/index.ts'
import type { IssueLexicon } from '../issues/index.ts'
import type { Commitment, Demand } from '../reading.ts'
import type { MoveData } from './data.ts'
import { matterOf } from './matter.ts'

/** The tokens `[first, end)` of a span. */
export function tokensAt({ analysis }: Page, [start, end]: Span): readonly [first: number, end: number] {
  return [tokenAt(analysis, start), tokenAt(analysis, end - 1) + 1]
}

/**
 * The token after a separator at token `i`, else -1: a comma, or one of `words`; a comma followed by such words is
 * one separator.
 */
export function separatorEnd(page: Page, i: number, words: readonly string[]): number {
  const at = page.lower[i] === ',' ? i + 1 : i
  const end = Math.max(-1, ...words.map((each) => matchWords(page, at, each)))
  return end > 0 ? end : at > i ? at : -1
}

/** One of several things that are promised or demanded together: a move of its own, about what its own tokens say. */
export function oneThing<One extends Commitment | Demand>(
  page: Page,
  move: One,
  first: number,
  end: number,
  lexicon: IssueLexicon,
  data: Pick<MoveData, 'framing'>,
): One {
  const issues = matterOf({ page, issues: lexicon, at: -1, language: { data } }, [first, end])
  return { ...move, what: tokensSpan(page.analysis, first, end), issues }
}
