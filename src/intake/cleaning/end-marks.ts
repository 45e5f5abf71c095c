import { endsSentence, linesOf } from './lines.ts'
import { isGeneric } from './sources.ts'
import type { Cut, Facts, StepResult } from './step.ts'
import { allWords, anyOf } from './languages.ts'

const CREDITS = [...allWords((words) => words.credits)]
  .filter((credit) => credit.includes(' '))
  .sort((a, b) => b.length - a.length)
const CREDIT = new RegExp(`\\s*[([](?:${CREDITS.join('|')})(?![\\p{L}])[^()[\\]]{0,400}[)\\]]\\.?`, 'giu')
/** "(AGENCY)" after the last sentence, "/AGENCY/", "-AGENCY". */
const AGENCY = /\s*(?:[([]\s*(\p{Lu}[\p{L}\p{N}.&'’ -]{1,30}?)\s*[)\]]|\/(\p{Lu}[\p{L}\p{N} -]{1,20})\/)\.?$/u
/** The desk's initials in the last line: "AB/cd/ef". */
const INITIALS = /^\p{L}{2,3}(?:\/\p{L}{2,3}){1,4}$/u
const END = new RegExp(
  `\\s*(?:\\\\?#{2,}|-\\s?30\\s?-|-+\\s?(?:${anyOf('endMarks')}|${anyOf('ends')})\\s?-+|(?<=[.!?]["”’]?\\s)${anyOf('endMarks')})\\.?$`,
  'u',
)

/** What closes a report and is no part of it: "(AGENCY)", "(Reporting by …)", "###", "- ENDS -". */
export function removeEndMarks(text: string, known: Facts): StepResult {
  const lines = linesOf(text)
  const cuts: Cut[] = []
  const credit: string[] = []
  const agency: string[] = []
  lines.forEach(({ text: line, span }, i) => {
    for (const m of line.matchAll(CREDIT)) {
      credit.push(m[0].trim())
      cuts.push({ span: [span[0] + m.index, span[0] + m.index + m[0].length], insert: '', why: 'credit' })
    }
    if (i < lines.length - 3 || cuts.at(-1)?.span[1] === span[1]) return
    const mark = AGENCY.exec(line)
    const name = mark?.[1] ?? mark?.[2]
    if (mark && name && endsSentence(line.slice(0, mark.index)) && isMark(name, known, text)) {
      credit.push(mark[0].trim())
      if (!isGeneric(name)) agency.push(name)
      cuts.push({ span: [span[0] + mark.index, span[1]], insert: '', why: 'credit' })
    }
    if (i === lines.length - 1 && INITIALS.test(line)) cuts.push({ span, insert: '', why: 'byline' })
    const end = END.exec(line)
    if (end && !mark) cuts.push({ span: [span[0] + end.index, span[1]], insert: '', why: 'other' })
  })
  return { cuts, facts: { credit, agency } }
}

/** An agency signs with an acronym, or with a name that the dateline or the text knows. */
function isMark(name: string, known: Facts, text: string): boolean {
  if (/^[\p{Lu}\p{N}-]{2,8}$/u.test(name) || known.agency.includes(name) || isGeneric(name)) return true
  const words = name.split(/\s+/)
  if (words.length > 3 || !words.every((word) => /^[\p{Lu}&]/u.test(word) && !word.endsWith('.')))
    return false
  return new RegExp(`(?<![([/\\p{L}])${name.replace(/[.&]/g, '\\$&')}(?![\\p{L}\\])])`, 'u').test(text)
}
