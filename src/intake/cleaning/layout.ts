import type { Cut, StepResult } from './step.ts'

// Not the one space between words: most texts hold little else.
const WHITE = /[\s\u200b\u2060\ufeff]{2,}|[^\S ]|[\u200b\u2060\ufeff]|^ | $/gu

/** White space folded: one space between words, one blank line between paragraphs, none at the rims. */
export function layOut(text: string): StepResult {
  const cuts: Cut[] = []
  for (const { 0: run, index } of text.matchAll(WHITE)) {
    const end = index + run.length
    const insert = index === 0 || end === text.length ? '' : run.includes('\n') ? '\n\n' : ' '
    if (insert !== run) cuts.push({ span: [index, end], insert })
  }
  return { cuts }
}
