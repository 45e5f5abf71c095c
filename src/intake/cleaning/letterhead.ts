import type { WhyRemoved } from '../../evidence/index.ts'
import { standaloneDate } from './date-lines.ts'
import { allWords, anyOf, small } from './languages.ts'
import { endsSentence, plainly, wordCount, type Line } from './lines.ts'

/** Whose page a text is, by the lines above its headline, and which lines these are. */
export interface Letterhead {
  readonly outlet: string
  readonly lines: readonly number[]
}

/** How many words a name above a headline has at most: of an office, and of a paper or a site. */
const LONGEST_OFFICE = 14
const LONGEST_NAME = 5

const BODIES = new Set(allWords((words) => words.bodies))
const SECTION_WORDS = new Set(allWords((words) => words.sections).flatMap((name) => name.split(' ')))

/**
 * The name above the headline in the lines before the first prose: an office's ("OFFICE OF THE …", with
 * the sub-offices below it), that of a paper, or a short name right over a date or a menu. Only where another
 * line is left for the headline; `why` tells which lines are furniture already.
 */
export function letterheadOf(
  head: readonly Line[],
  why: readonly (WhyRemoved | undefined)[],
): Letterhead | undefined {
  const first = head.findIndex((_, i) => why[i] !== 'other' && why[i] !== 'navigation')
  const line = head[first]
  if (!line || why[first] || endsSentence(line.text)) return undefined
  const offices = head.flatMap(({ text }, i) => (i >= first && !why[i] && isOffice(text) ? [i] : []))
  const below = why[first + 1] ?? (offices[1] === first + 1 || isPlaceAndDay(head[first + 1]?.text ?? ''))
  const office = offices[0] === first && (below || isBody(line.text) || isSign(line.text, head[first + 1]))
  const over = OVER.has(why[first + 1]) || (offices[0] === first + 1 && OVER.has(why[first + 2]))
  if (!office && !(isName(line.text) && (over || PAPER.test(line.text)))) return undefined
  const lines = office ? offices : [first, ...offices]
  const least = office ? 2 : Math.max(2, wordCount(line.text))
  const headline = head.findIndex(
    ({ text }, i) => i > first && !why[i] && !lines.includes(i) && wordCount(text) > least,
  )
  return headline < 0 ? undefined : { outlet: line.text, lines }
}

/** "The Harbour Courier", which needs nothing below it to be known for the name of a paper. */
const PAPER = new RegExp(`^${anyOf('beforePapers')} (?:\\S+ ){0,2}${anyOf('papers')}$`, 'i')

/** What stands right below the name of a paper or a site. */
const OVER: ReadonlySet<WhyRemoved | undefined> = new Set<WhyRemoved>(['date', 'navigation', 'share'])

/** The name of an office: a word for offices first or last or before its "of". */
function isOffice(line: string): boolean {
  if (wordCount(line) > LONGEST_OFFICE || /[:;?!,]/.test(line) || !/^\p{Lu}/u.test(line)) return false
  const words = plainly(line).split(' ')
  if (BODIES.has(words.slice(1).join(' '))) return true
  const capitals = isCapitalised(line)
  return words.some((_, i) => {
    // In small letters only a line that begins with its office is a name: "Ministère des …".
    if (i > 0 && !capitals) return false
    const one = BODIES.has(words[i]!)
    const two = BODIES.has(words.slice(i, i + 2).join(' '))
    if (!one && !two) return false
    const rest = words.slice(i + (two ? 2 : 1))
    return (i < 5 && !rest.length) || (i < 3 && (LINKS.has(rest[0] ?? '') || INFLECTED.test(rest[0] ?? '')))
  })
}

/** Capitals only, and a word for bodies at the end: "NORTHERN COAST ALLIANCE". */
function isBody(line: string): boolean {
  return !/\p{Ll}/u.test(line) && BODIES.has(plainly(line).split(' ').at(-1)!)
}

/** An office's name in capitals, with a line below that is none of its prose. */
function isSign(line: string, below: Line | undefined): boolean {
  if (below === undefined || endsSentence(below.text) || wordCount(below.text) > 14) return false
  return !/\p{Ll}/u.test(line) && wordCount(line) < 10
}

/** "Nordhaven, 3 March 2021", as letters print it. */
function isPlaceAndDay(line: string): boolean {
  const day = /^\p{Lu}[^,\d]{2,30},\s+(.+)$/u.exec(line)?.[1]
  return day !== undefined && standaloneDate(day) !== undefined
}

const LINKS = new Set(small('officeLinks'))
/** A genitive after the office, where no word stands between: "Офіс Президента". */
const INFLECTED = /^[\u0400-\u04ff]+[аяиіїуюох]$/u

function isName(line: string): boolean {
  if (wordCount(line) > LONGEST_NAME || /[:;?!]/.test(line)) return false
  const cyrillic = /^[\u0400-\u04ff]/u.test(line)
  const unknown = plainly(line)
    .split(' ')
    .some((word) => !SECTION_WORDS.has(word))
  return unknown && /^\p{Lu}/u.test(line) && (cyrillic ? wordCount(line) < 4 : isCapitalised(line))
}

/** Whether all words but the small ones begin with a capital; Cyrillic names have one at the beginning only. */
function isCapitalised(line: string): boolean {
  if (/^\p{Lu}[\u0400-\u04ff]/u.test(line)) return true
  return line.split(/\s+/).every((word) => /^[\p{Lu}&'’«“"]/u.test(word) || SMALL.has(word))
}

const SMALL = new Set(small('smallWords'))
