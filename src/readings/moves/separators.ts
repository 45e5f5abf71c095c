import type { Span } from '../../evidence/index.ts'
import { tokenAt } from '../../language/index.ts'
import { matchWords, type Page } from '../engine/index.ts'

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
