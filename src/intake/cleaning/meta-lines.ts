import { bylineOf, namesAlone, namesMixed } from './bylines.ts'
import { isClock, standaloneDate } from './date-lines.ts'
import { furniture, isSectionName } from './furniture.ts'
import { endsSentence, wordCount } from './lines.ts'
import { isGeneric } from './sources.ts'
import type { DateFound } from './step.ts'

/** What a line under a headline tells of the report, in pieces between marks. */
export interface MetaLine {
  readonly date: Omit<DateFound, 'basis'>
  readonly names: readonly string[]
}

const MARKS = /\s*[|•·▶►]\s*|\s*[—–]\s*(?=\P{Ll})|\s+-\s+/u

/**
 * A line of pieces, a date among them and the others names, sections or counts: "ANNA BRANDT — THURSDAY,
 * 20 MARCH 2025, 10:25", "Saturday 8 March 2025 | Staff Reporter | 3 comments". Undefined for all others.
 */
export function metaLine(line: string): MetaLine | undefined {
  if (line.length > 200 || !/\d/.test(line)) return undefined
  const pieces = line.split(MARKS).filter(Boolean)
  const issue = pieces.length < 2 ? issueDate(line) : undefined
  if (issue) return { date: issue, names: [] }
  if (pieces.length < 2 || pieces.length > 6) return undefined
  const dates = pieces.map((piece) => standaloneDate(piece))
  const date = dates.find((found) => found?.value) ?? dates.find(Boolean)
  if (!date) return undefined
  const others = pieces.filter((_, i) => !dates[i])
  const names = others.map(namesOf)
  const told = others.every((piece, i) => names[i] || isAside(piece))
  return told ? { date, names: names.flatMap((found) => found ?? []) } : undefined
}

/** "Official Record, Third Session, Sitting of Friday, 7 March 2031": which issue of a series this is. */
function issueDate(line: string): MetaLine['date'] | undefined {
  const pieces = line.split(/,\s+/)
  if (pieces.length < 3 || endsSentence(line) || pieces.some((piece) => wordCount(piece) > 4))
    return undefined
  for (let from = pieces.length - 2; from < pieces.length; from++) {
    const date = standaloneDate(
      pieces
        .slice(from)
        .join(', ')
        .replace(/^.*\sof\s/u, ''),
    )
    if (date?.value && !date.value.startsWith('X') && from > 0 && !/\d/.test(pieces[0]!)) return date
  }
  return undefined
}

const SLUG_PIECE = String.raw`(?:[A-Z]{2,}[0-9]{2,}|(?:[A-Z]{2,}[A-Z0-9]*[/-]){1,6}[A-Z0-9]+/?)`
const SLUG = new RegExp(String.raw`^(?:[A-Z]{3,} )?${SLUG_PIECE}(?:\s+${SLUG_PIECE})*(?=\s|$)`)

/** "BC-Lake-Talks, 2nd Ld-Writethru": a slug for broadcasters. */
const BROADCAST = /^BC-{1,2}\p{Lu}[^.!?]{2,70}$/u

/**
 * The line a wire begins with: a code, a slug of capitals with slashes or hyphens, perhaps a day
 * ("ABC0123 INT/LAKE-TALKS 7 MAR 2021 10:12"). With its date, where it has one.
 */
export function slugLine(line: string): { readonly date?: MetaLine['date'] } | undefined {
  if (BROADCAST.test(line)) return {}
  if (/\p{Ll}{2}/u.test(line)) return undefined
  const slug = SLUG.exec(line)
  if (!slug) return undefined
  const rest = line.slice(slug[0].length).trim()
  if (!rest) return /\d.*[/-]|[/-].*[/-]|\/$/.test(slug[0]) ? {} : undefined
  const date = standaloneDate(rest)
  return date && { date }
}

function namesOf(piece: string): readonly string[] | undefined {
  return bylineOf(piece) ?? namesAlone(piece) ?? namesMixed(piece)
}

/** A piece that is no name and tells nothing: a section, a count of comments, one word. */
function isAside(piece: string): boolean {
  return (
    isSectionName(piece) ||
    isClock(piece) ||
    isGeneric(piece) ||
    furniture(piece) !== undefined ||
    /^\p{Lu}[\p{L}.]*$/u.test(piece) ||
    /^\p{Lu}[\p{L} ]{2,30} (?:No\.?|Nr\.?|n°|№|#) ?\d+$/iu.test(piece)
  )
}
