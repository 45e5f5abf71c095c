import { dateAt, type PrintedDate } from '../dates.ts'
import { furniture, isSectionName } from './furniture.ts'
import { linesOf, type Line } from './lines.ts'
import { foundDate } from './date-lines.ts'
import type { Facts, StepResult } from './step.ts'

/** How many lines from the top a dateline may stand. */
const DEEPEST = 8

/**
 * The dateline leaves the text: "PLACE, March 20 (AGENCY): …", "PLACE (AGENCY) — …", "(AGENCY) - …",
 * or a line of its own. Place, day and agency are kept.
 */
export function removeDateline(text: string): StepResult {
  for (const line of linesOf(text).slice(0, DEEPEST)) {
    const found = datelineOf(line)
    if (!found) continue
    const words = line.text.slice(0, found.length)
    return {
      cuts: [{ span: [line.span[0], line.span[0] + found.length], insert: '', why: 'dateline' }],
      facts: factsOf(found, words.replace(/[\s–—-]+$/, '')),
    }
  }
  return { cuts: [] }
}

interface Dateline {
  readonly place?: string
  readonly date?: PrintedDate
  readonly agency?: string
  /** Whether the name stands as a site prints its own: "PLACE • NAME". */
  readonly own?: boolean
  readonly length: number
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const PLACE = new RegExp(
  `(?:${WORD}(?:[ -](?:(?:de|del|la|le|al|el|am|an|der|upon|sur|of)[ -])?${WORD}){0,3})(?:/${WORD}(?:[ -]${WORD}){0,2})?(?:[ ]?[\\[(]\\p{Lu}[\\p{L} .]{1,24}[\\])](?=,))?`,
  'uy',
)
/** The country or state after a place: "GENEVA, Switzerland". */
const REGION = new RegExp(`,[ ]${WORD}(?:[ ]${WORD}){0,2}`, 'uy')
const AGENCY = /[ ]?[([/]\s*([\p{Lu}][\p{L}\p{N} .&'’/-]{1,40}?)\s*[)\]/]/uy
const BARE_AGENCY = /\s*[•·]\s*([\p{Lu}][\p{L}\p{N} .&'’-]{1,40})/uy
/** The agency after a day: " (AGENCY)", ". /AGENCY/", ". AGENCY.", ", AGENCY —". */
const LATER_AGENCY = /[.,]?[ ]?[([/]\s*([\p{Lu}][\p{L}\p{N} .&'’/-]{1,40}?)\s*[)\]/]/uy
const BARE_NAME = /[.,]?[ ](\p{Lu}[\p{L}]{1,20})(?=\.[ ]|[ ]*[:–—]|[ ]+-)/uy
const CLOSE = /[ ]*(?:[:–—]|--?(?=[\s"“'‘])|-(?=\s))[ ]*/uy

const SHOUTED = "\\p{Lu}[\\p{Lu}’'-]{2,}"
/** "PLACE. AGENCY. Words of the report", "PLACE. Words": capitals closed by a full stop. */
const STOPPED = new RegExp(
  `^(${SHOUTED}(?: ${SHOUTED}){0,2})\\.\\s+(?:(${SHOUTED})\\.\\s+)?(?=["“«„]?\\p{Lu}(?:[\\p{Ll}’']|\\s\\p{Ll}))`,
  'u',
)
/** A line shorter than this is a sub-heading rather than a report's first paragraph. */
const PARAGRAPH = 80

function stopped(text: string): Dateline | undefined {
  const m = text.length < PARAGRAPH ? null : STOPPED.exec(text)
  if (!m || m[1]!.length < 4 || isSectionName(m[1]!) || furniture(m[1]!)) return undefined
  return { place: m[1]!, ...(m[2] !== undefined && { agency: m[2] }), length: m[0].length }
}

function datelineOf({ text }: Line): Dateline | undefined {
  const whole = stopped(text)
  if (whole) return whole
  const dated = dateAt(text)
  const town = take(PLACE, text, 0)?.[0]
  if (dated) return dayFirst(text, dated)
  if (town === undefined) return after(text, undefined)
  const region = take(REGION, text, town.length)?.[0]
  return after(text, town) ?? (region === undefined ? undefined : after(text, town + region))
}

/** "20 May 2023, Lisbon", whole. */
function dayFirst(text: string, date: PrintedDate): Dateline | undefined {
  const gap = take(/[ ]*[,.|•·]?[ ]+/uy, text, date.length)?.[0].length ?? 0
  const place = gap ? take(PLACE, text, date.length + gap)?.[0] : undefined
  if (place === undefined) return undefined
  const end = date.length + gap + place.length
  const region = take(REGION, text, end)?.[0] ?? ''
  if (!/^[.\s]*$/.test(text.slice(end + region.length))) return undefined
  return { place: place + region, date, length: text.length }
}

/** The dateline at the start of `text` that goes on after `place`. */
function after(text: string, place: string | undefined): Dateline | undefined {
  let at = place?.length ?? 0
  let agency = take(AGENCY, text, at)
  if (agency) at += agency[0].length
  if (place && !agency) {
    const own = take(BARE_AGENCY, text, at)
    if (own && at + own[0].length === text.length)
      return { place, agency: own[1]!.trim(), own: true, length: text.length }
  }
  const gap = take(/[ ]*[,.|•·]?[ ]*/uy, text, at)![0].length
  const date = place ? dateAt(text, at + gap) : undefined
  if (date) at += gap + date.length
  const second = agency || !date ? undefined : (take(LATER_AGENCY, text, at) ?? take(BARE_NAME, text, at))
  if (second) {
    agency = second
    at += second[0].length
  }
  return closed(text, at, place, date, agency?.[1])
}

/** The dateline, if what was read up to `at` is closed as one: by a colon, a dash, or the line's end. */
function closed(
  text: string,
  at: number,
  place: string | undefined,
  date: PrintedDate | undefined,
  agency: string | undefined,
): Dateline | undefined {
  const close =
    take(CLOSE, text, at) ?? (date && agency !== undefined ? take(/\.[ ]+/uy, text, at) : undefined)
  const found = {
    ...(place !== undefined && { place }),
    ...(date && { date }),
    ...(agency !== undefined && { agency }),
  }
  if (/^[.\s]*$/.test(text.slice(at))) return place && date ? { ...found, length: text.length } : undefined
  const again = place && date ? repeated(text, at, place) : undefined
  if (again) return { ...again, ...found, length: again.length }
  if (!place && agency && /^[\p{Lu}]{2,5}$/u.test(agency) && /^ ["“'‘]?\p{Lu}/u.test(text.slice(at)))
    return { ...found, length: at + 1 }
  if (!close) return undefined
  const dash = !close[0].includes(':')
  const enough = agency === undefined ? isShouted(place) : isAgencyName(agency) && (!place || isTown(place))
  return date || (dash && enough) ? { ...found, length: at + close[0].length } : undefined
}

/** "PLACE | March 20, 2025 PLACE (AGENCY) - …": the dateline proper that follows the first. */
function repeated(text: string, at: number, place: string): Dateline | undefined {
  const start = at + /^\s*/.exec(text.slice(at))![0].length
  if (!text.startsWith(place, start)) return undefined
  const inner = datelineOf({ text: text.slice(start), span: [0, 0] })
  return inner && { ...inner, length: start + inner.length }
}

/** Capitals throughout, as datelines print towns, and no more words than towns have. */
function isShouted(place: string | undefined): boolean {
  return (
    place !== undefined &&
    isTown(place) &&
    /\p{Lu}{3}/u.test(place) &&
    !/\p{Ll}{2}/u.test(place.split(',')[0]!)
  )
}

function isTown(place: string): boolean {
  return place.split(',')[0]!.split(/\s+/).length <= 3 && place.split(',').length <= 2
}

/** Short names and names of capitals are agencies'; "(local time)" is none. */
function isAgencyName(name: string): boolean {
  return name.split(/\s+/).every((word) => /^[\p{Lu}\p{N}&]/u.test(word)) && name.split(/\s+/).length <= 4
}

function factsOf(found: Dateline, words: string): Partial<Facts> {
  const date = found.date && foundDate(found.date, 'plain', words)
  const place = found.place?.replace(/\s*[[(].*$|(?<=\p{Ll})\.$/u, '')
  return {
    dateline: {
      text: words,
      ...(place !== undefined && { place }),
      ...(found.date?.day !== undefined && { date: found.date.day }),
    },
    ...(date && { dates: [{ basis: 'dateline', ...date }] }),
    ...(found.agency !== undefined && { agency: [found.agency] }),
    ...(found.own && { outlet: [found.agency!] }),
  }
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
