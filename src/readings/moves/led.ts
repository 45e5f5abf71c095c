import { matchWords, type Page } from '../engine/index.ts'

/** Whether one of `words` stands right before token `i`, or before the article or noun that leads to it. */
export function isLedBy(page: Page, i: number, words: readonly string[]): boolean {
  return [1, 2, 3].some((back) =>
    words.some((entry) => {
      const stop = i >= back ? matchWords(page, i - back, entry) : -1
      return stop > 0 && stop <= i && i - stop < 2
    }),
  )
}
