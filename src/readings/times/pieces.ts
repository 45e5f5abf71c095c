import type { Description } from './description.ts'
import type { Piece, Sense } from './grammar.ts'
import type { TimeLanguage } from './language.ts'

const NOTHING: readonly Sense[] = []

/** Takes `text` apart into words, numbers and signs, each with what it may say of time. */
export function piecesOf(text: string, language: TimeLanguage): readonly Piece[] {
  const pieces: Piece[] = []
  const { shape } = language
  shape.lastIndex = 0
  let last = 0
  for (let found = shape.exec(text); found; found = shape.exec(text)) {
    const start = found.index
    const end = start + found[0].length
    const opens = start - last > 1 && /\n\s*\n/.test(text.slice(last, start))
    pieces.push(pieceAt(text, found, [start, end], opens, language))
    last = pieces.at(-1)!.span[1]
    if (last > shape.lastIndex) shape.lastIndex = last
  }
  return pieces
}

function pieceAt(
  text: string,
  found: RegExpExecArray,
  span: readonly [number, number],
  opens: boolean,
  language: TimeLanguage,
): Piece {
  const first = found[0].charCodeAt(0)
  if (isDigitPiece(found)) {
    const senses = digitSenses(found, language)
    return { span, word: found[0], senses, opens, rules: [] }
  }
  const word = plain(found[0], first)
  const said = language.lexicon.get(word) ?? NOTHING
  const named = first === word.charCodeAt(0) ? undefined : language.names.get(word)
  const senses = named ? [...named, ...said] : said
  // A short name takes its full stop: "Nov." is one piece.
  const stop = text[span[1]] === '.' && found[0].length <= 4 && senses.some(isShort) ? 1 : 0
  return { span: [span[0], span[1] + stop], word, senses, opens, rules: [] }
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

function plain(word: string, first: number): string {
  if (word.length === 1 && first > 127)
    return first === 0x2019 ? "'" : /[‐-–−]/.test(word) ? '-' : word.toLowerCase()
  const lower = word.toLowerCase()
  if (first === 0x2019) return `'${lower.slice(1)}`
  return lower.length > 2 && lower[1] === '.' ? lower.replaceAll('.', '') : lower
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
