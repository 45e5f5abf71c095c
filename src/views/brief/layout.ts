import { shortened } from './lines.ts'
import type { BriefLine } from './lines.ts'

/** How a line of text is dressed for a terminal; each may leave its words as they are. */
export interface Dress {
  readonly heading: (words: string) => string
  readonly strong: (words: string) => string
  readonly faint: (words: string) => string
}

export const PLAIN: Dress = { heading: (w) => w, strong: (w) => w, faint: (w) => w }

/** How a brief is set: its columns, its dress, how many lines a section has. */
export interface Layout {
  readonly dress: Dress
  /** A title and its body; nothing where there is no body. */
  section(title: string, body: readonly string[]): readonly string[]
  /** A line with its day, its words and its sources. */
  entry(line: BriefLine): readonly string[]
  entries(all: readonly BriefLine[], most?: number): readonly string[]
  /** Lines with notes. */
  noted(all: readonly (BriefLine & { readonly notes: readonly string[] })[], most?: number): readonly string[]
  /** As many as fit, at most so many, and how many do not. */
  few<T>(
    all: readonly T[],
    draw: (one: T) => readonly string[],
    most?: number,
    indent?: string,
  ): readonly string[]
  /** Lines of at most the width, the first after `indent` and the others under it. */
  wrap(words: string, indent: string, paint?: (words: string) => string): string
  /** The sentence of a line, who says so, and how many really do. A sentence stands once on a page. */
  words(line: BriefLine, indent: string): readonly string[]
  /** A line under a bullet with its words; only the line, and where to look, where it was shown with them before. */
  point(line: BriefLine, says: string, indent: string): readonly string[]
  /** Whether the item of a line stands on the page already, with its words. */
  isShown(line: BriefLine): boolean
}

export function layout(set: {
  readonly dress: Dress
  readonly width: number
  readonly lines: number
}): Layout {
  const { dress, width, lines } = set
  const wrap = (words: string, indent: string, paint?: (words: string) => string) => {
    const lines = wrapped(words, width, indent)
    return (paint ? lines.map(paint) : lines).join('\n')
  }
  const shown = new Set<string>()
  const isShown = ({ item, quote }: BriefLine): boolean => shown.has(item) && shown.has(quote)
  const words = (line: BriefLine, indent: string): readonly string[] => {
    const known = shown.has(line.quote)
    shown.add(line.quote).add(line.item)
    if (known) return [dress.faint(wrap(`${weightOf(line)} · quoted above`, indent))]
    const quote = `“${shortened(line.quote, QUOTED)}”`
    return [wrap(quote, indent), dress.faint(wrap(weightOf(line), indent))]
  }
  const point = (line: BriefLine, says: string, indent: string): readonly string[] => {
    const bullet = `${indent}· `
    if (isShown(line)) return [wrap(`${says} (quoted above)`, bullet)]
    return [wrap(says, bullet), ...words(line, `${indent}    `)]
  }
  const entry = (line: BriefLine): readonly string[] => [
    wrap(line.what, `${dayOf(line)} `.padEnd(20), dress.strong),
    ...words(line, '    '),
  ]
  const few = <T>(
    all: readonly T[],
    draw: (one: T) => readonly string[],
    most = lines,
    indent = '  ',
  ): readonly string[] => {
    const fit = lines === Infinity ? lines : Math.min(most, lines)
    return [
      ...all.slice(0, fit).flatMap(draw),
      ...(all.length > fit
        ? [dress.faint(`${indent}… and ${all.length - fit} more (--all shows them)`)]
        : []),
    ]
  }
  return {
    dress,
    section: (title, body) => (body.length ? ['', dress.heading(title.toUpperCase()), ...body] : []),
    entry,
    entries: (all, most) => few(all, entry, most),
    noted: (all, most) =>
      few(all, (line) => [...entry(line), ...line.notes.map((note) => wrap(note, '    · '))], most),
    few,
    wrap,
    words,
    point,
    isShown,
  }
}

/** So many code units of a sentence are shown. */
const QUOTED = 280

function weightOf(line: BriefLine): string {
  return `${line.according_to.join(' ← ')} · ${sourcesOf(line)} · ${line.item}`
}

/** How many really say so: "1 source", "2 independent sources in 5 reports". */
export function sourcesOf({ independent_sources: sources, reports }: Sourced): string {
  const independent = sources === 1 ? '1 source' : `${sources} independent sources`
  return reports === sources ? independent : `${independent} in ${reports} reports`
}

interface Sourced {
  readonly independent_sources: number
  readonly reports: number
}

/** When it happened; where nobody says, when it was first reported. */
function dayOf({ when, first_reported }: BriefLine): string {
  return when ?? (first_reported === undefined ? 'no date given' : `reported ${first_reported.slice(0, 10)}`)
}

/** Lines of at most `width` columns; those after the first stand under its words. */
function wrapped(words: string, width: number, indent: string): readonly string[] {
  const lines: string[] = []
  const blank = ' '.repeat(indent.length)
  let line = indent
  for (const word of words.split(/\s+/)) {
    if (line.length > blank.length && line.length + word.length + 1 > width) {
      lines.push(line)
      line = blank
    }
    line += (line.length > blank.length ? ' ' : '') + word
  }
  return [...lines, line]
}
