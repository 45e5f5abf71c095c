import type { Cut, StepResult } from './step.ts'

/**
 * Long runs of white space shortened, so that no later step walks them again and again: blank lines to
 * one, spaces to two (Markdown's line break, a header's indent), a line's end and indent likewise.
 */
export function shortenSpaces(text: string): StepResult {
  const cuts: Cut[] = []
  for (const { 0: run, index } of text.matchAll(/\s{4,}/g)) {
    const first = run.indexOf('\n')
    const before = first < 0 ? run.length : first
    const after = run.length - run.lastIndexOf('\n') - 1
    const twoLines = first >= 0 && run.indexOf('\n', first + 1) >= 0
    const rims = `${' '.repeat(Math.min(before, 2))}\n${' '.repeat(Math.min(after, 2))}`
    const insert = first < 0 ? '  ' : twoLines ? '\n\n' : rims
    if (insert !== run) cuts.push({ span: [index, index + run.length], insert })
  }
  return { cuts }
}
