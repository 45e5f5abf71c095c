import { linesOf } from './lines.ts'
import type { Cut, StepResult } from './step.ts'

const TAG = /(?<![^\s([{"'“‘«„])#(?=\p{L})/gu
/** Tags, and nothing else that is read. */
const ONLY_TAGS = /^(?:#\p{L}[\p{L}\p{N}_]*|[^\p{L}\p{N}#\s]+|\s)+$/u

/** The signs before words that are tags in a post ("Anna #Berg") leave the text, and lines of nothing but tags. */
export function unmarkTags(text: string): StepResult {
  if (!text.includes('#')) return { cuts: [] }
  const cuts: Cut[] = []
  for (const line of linesOf(text)) {
    const tags = [...line.text.matchAll(TAG)]
    if (tags.length > 0 && ONLY_TAGS.test(line.text)) cuts.push({ span: line.span, insert: '', why: 'other' })
    else
      for (const { index } of tags) {
        const at = line.span[0] + index
        cuts.push({ span: [at, at + 1], insert: '' })
      }
  }
  return { cuts }
}
