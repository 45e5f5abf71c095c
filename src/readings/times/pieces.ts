import type { Description } from './description.ts'
import type { Piece, Sense } from './grammar.ts'
import type { TimeLanguage } from './language.ts'

const NOTHING: readonly Sense[] = []
const NO_RULES: readonly string[] = []

/** Takes `text` apart into words, numbers and signs, each with what it may say of time. */
export function piecesOf(text: string, language: TimeLanguage): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = 0, last = 0; at < text.length;) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    const opens = at - last > 1 && /\n\s*\n/.test(text.slice(last, at))
    const end = plainWordEnd(text, at)
    const piece = end > at ? wordPiece(text, at, end, opens, language) : otherPiece(text, at, opens, language)
    pieces.push(piece)
    at = last = piece.span[1]
  }
  return pieces
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b)
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/**
 * The end of a word of plain letters, so that most words need no expression; `at` where there is none,
 * or where it may be more: an address, "a.m.", a word with accents.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  const goesOn = next > 127 && next !== 0x2019 && next !== 0x201d && next !== 0x2013 && next !== 0x2014
  const isAddress = next === 64 || next === 58 || (next === 46 && isLetter(text.charCodeAt(end + 1)))
  return goesOn || isAddress ? at : end
}

/** Whether a sign that begins nothing longer stands here: most are found without an expression. */
function isSign(text: string, at: number): boolean {
  const sign = text.charAt(at)
  return ',;:?!")“”'.includes(sign) || (sign === '.' && isSpace(text.charCodeAt(at + 1)))
}

function otherPiece(text: string, at: number, opens: boolean, language: TimeLanguage): Piece {
  if (isSign(text, at)) return wordPiece(text, at, at + 1, opens, language)
  const { shape } = language
  shape.lastIndex = at
  const found = shape.exec(text)
  const end = at + (found?.[0].length ?? 1)
  if (!found || !isDigitPiece(found)) return wordPiece(text, at, end, opens, language)
  return { span: [at, end], word: found[0], senses: digitSenses(found, language), opens, rules: NO_RULES }
}

function wordPiece(text: string, start: number, end: number, opens: boolean, language: TimeLanguage): Piece {
  const word = plain(text.slice(start, end))
  const said = language.lexicon.get(word) ?? NOTHING
  const named = text.charCodeAt(start) === word.charCodeAt(0) ? undefined : language.names.get(word)
  const senses = named ? [...named, ...said] : said
  // A short name takes its full stop: "Nov." is one piece.
  const stop = text[end] === '.' && end - start <= 4 && senses.some(isShort) ? 1 : 0
  return { span: [start, end + stop], word, senses, opens, rules: NO_RULES }
}

function isShort({ kind }: Sense): boolean {
  return kind === 'mon' || kind === 'wkd'
}

function isDigitPiece({ groups }: RegExpExecArray): boolean {
  const g = groups!
  return (
    (g['number'] ??
      g['clock'] ??
      g['nth'] ??
      g['iso'] ??
      g['numeric'] ??
      g['decade'] ??
      g['half'] ??
      g['other']) !== undefined
  )
}

/** Lower case, with plain apostrophes and hyphens, and "a.m." as "am". */
function plain(words: string): string {
  const lower = words.toLowerCase()
  const first = lower.charCodeAt(0)
  if (first === 0x2019) return `'${lower.slice(1)}`
  if (lower.length === 1) return first > 127 && /[‐-–−]/.test(lower) ? '-' : lower
  return lower[1] === '.' ? lower.replaceAll('.', '') : lower
}

function digitSenses({ groups }: RegExpExecArray, { words }: TimeLanguage): readonly Sense[] {
  const { iso, numeric, clock, decade, nth, number, half } = groups!
  if (number !== undefined) return numberSenses(number)
  if (nth !== undefined) return nthSenses(Number(nth))
  if (clock !== undefined) return sense('clock', clockOf(clock))
  if (half !== undefined) return sense('fraction', { number: 0.5 })
  if (iso !== undefined) return sense('fulldate', isoOf(iso))
  if (numeric !== undefined) return sense('fulldate', numericOf(numeric, words.first))
  if (decade !== undefined)
    return sense('decade', { decade: Number(decade.length < 4 ? `19${decade.slice(1)}` : decade) })
  return NOTHING
}

function sense(kind: string, says: Description | undefined): readonly Sense[] {
  return says === undefined ? NOTHING : [{ kind, says }]
}

function numberSenses(digits: string): readonly Sense[] {
  const value = Number(digits.replaceAll(',', digits.length > 4 ? '' : '.'))
  const senses: Sense[] = [{ kind: 'number', says: { number: value } }]
  if (!/^\d+$/.test(digits)) return senses
  if (digits.length <= 2 && value >= 1 && value <= 31) senses.push({ kind: 'day', says: { day: value } })
  if (digits.length <= 2 && value <= 24) senses.push({ kind: 'hour', says: { hour: value } })
  if (digits.length === 4 && value >= 1000 && value <= 2199)
    senses.push({ kind: 'year', says: { year: value } })
  if (digits.length === 4 && value % 100 < 60 && value < 2400)
    senses.push({ kind: 'hhmm', says: { hour: Math.floor(value / 100), minute: value % 100 } })
  return senses
}

function nthSenses(value: number): readonly Sense[] {
  const senses: Sense[] = [{ kind: 'ordinal', says: { nth: value } }]
  if (value >= 1 && value <= 31) senses.push({ kind: 'nthday', says: { day: value } })
  return senses
}

function clockOf(clock: string): Description | undefined {
  const [hour = 0, minute = 0] = clock.split(/[:.h]/).map(Number)
  return hour <= 24 && minute < 60 ? { hour, minute } : undefined
}

function isoOf(iso: string): Description | undefined {
  const [year, month, day, hour, minute] = iso.split(/[-T: ]/).map((digits) => Number.parseInt(digits, 10))
  if (!isDay(month, day)) return undefined
  const date = { year: year!, month: month!, day: day! }
  return hour === undefined || minute === undefined
    ? date
    : { ...date, hour, minute, ...(iso.endsWith('Z') ? { zone: 'UTC' } : {}) }
}

/** The order of the language, unless only the other makes a day. */
function numericOf(numeric: string, first: 'day' | 'month'): Description | undefined {
  const [a = 0, b = 0, c = 0] = numeric.split(/[./-]/).map(Number)
  if (a > 31) return isDay(b, c) ? { year: a, month: b, day: c } : undefined
  const year = c > 99 ? c : c < 70 ? 2000 + c : 1900 + c
  const monthFirst = first === 'month' ? a <= 12 : b > 12
  const [month, day] = monthFirst && !numeric.includes('.') ? [a, b] : [b, a]
  return isDay(month, day) ? { year, month, day } : undefined
}

function isDay(month: number | undefined, day: number | undefined): boolean {
  return month !== undefined && day !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= 31
}
