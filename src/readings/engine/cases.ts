/**
 * Case files of readers, as plain text. A must file:
 *
 *     # what the case shows
 *     The text, over one or more lines.
 *     ==> one line for each thing that must be read
 *     ==> and no other
 *
 * A must-not file has no `==>` lines: nothing may be read. Lines of the text are joined by a space; an
 * empty line in it starts a new paragraph. Lines with `//` at the start are notes.
 */
export interface Case {
  readonly name: string
  readonly text: string
  readonly expected: readonly string[]
  /** Line of the file at which it begins, from 1. */
  readonly line: number
}

/** Throws SyntaxError where words stand before the first `#`. */
export function parseCases(file: string): readonly Case[] {
  const cases: { name: string; lines: string[]; expected: string[]; line: number }[] = []
  for (const [index, line] of file.split('\n').entries()) {
    const current = cases.at(-1)
    if (line.startsWith('//')) continue
    if (line.startsWith('# '))
      cases.push({ name: line.slice(2).trim(), lines: [], expected: [], line: index + 1 })
    else if (line.startsWith('==>') && current) current.expected.push(line.slice(3).trim())
    else if (current) current.lines.push(line)
    else if (line.trim())
      throw new SyntaxError(`Cannot read the cases as line ${index + 1} stands before any "# name": ${line}`)
  }
  return cases.map(({ name, lines, expected, line }) => ({ name, text: joined(lines), expected, line }))
}

function joined(lines: readonly string[]): string {
  return lines
    .join('\n')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' '))
    .join('\n\n')
}
