import type { Span } from '../../evidence/index.ts'

/** One line of a text, its rims without white space. */
export interface Line {
  readonly text: string
  readonly span: Span
}

/** The lines of `text` that are not blank, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const { 0: whole, index } of text.matchAll(/[^\n]+/g)) {
    const inner = whole.trim()
    if (!inner) continue
    const start = index + whole.indexOf(inner)
    lines.push({ text: inner, span: [start, start + inner.length] })
  }
  return lines
}

/**
 * A line as the word lists spell it: lower case, numbers as `#` ("3 min read" is `# min read`), marks
 * and symbols as one space. `@` and `©` stay.
 */
export function plainly(line: string): string {
  return line
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\d+(?:[.,:]\d+)*(?:[km](?![\p{L}]))?/gu, ' # ')
    .replace(/[^\p{L}\p{M}#@©']+/gu, ' ')
    .replace(/(?<![\p{L}])'|'(?![\p{L}])/gu, '')
    .trim()
}

export function wordCount(line: string): number {
  return line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0
}

/** Whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return /[.!?…։。؟]["'”’»“)\]]*$/u.test(line)
}
