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
export const plainly = remembered((line) => {
  let plain = line.toLowerCase()
  if (/[’‘`´]/.test(plain)) plain = plain.replace(/[’‘`´]/g, "'")
  if (/\d/.test(plain)) plain = plain.replace(/\d+(?:[.,:]\d+)*(?:[km](?![\p{L}]))?/gu, ' # ')
  plain = plain.replace(isPlainEnglish(plain) ? /[^a-z#@']+/g : /[^\p{L}\p{M}#@©']+/gu, ' ')
  if (plain.includes("'")) plain = plain.replace(/(?<![\p{L}])'|'(?![\p{L}])/gu, '')
  return plain.trim()
})

export const wordCount = remembered((line) =>
  count(line, isPlainEnglish(line) ? /[a-z0-9][a-z0-9'’.-]*/gi : /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu),
)

/** Whether all letters are ASCII's: they are told from marks much faster than the letters of all scripts. */
function isPlainEnglish(line: string): boolean {
  return /^[\0-\x7f‘’“”–—…]*$/.test(line)
}

function count(line: string, pattern: RegExp): number {
  let found = 0
  while (pattern.test(line)) found++
  return found
}

const MOST_REMEMBERED = 500

/** The same function of a line, which remembers its last answers: many steps ask the same of the same lines. */
export function remembered<Answer>(ask: (line: string) => Answer): (line: string) => Answer {
  const answers = new Map<string, Answer>()
  return (line) => {
    if (answers.has(line)) return answers.get(line) as Answer
    if (answers.size === MOST_REMEMBERED) answers.clear()
    const answer = ask(line)
    answers.set(line, answer)
    return answer
  }
}

/** Whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return /[.!?…։。؟]["'”’»“)\]]*$/u.test(line)
}
