import type { DurationValue, Report, SetValue, Span, TimeValue } from '../../evidence/index.ts'
import { sentenceOf, tokenAt, type Analysis } from '../../language/index.ts'
import type { Description } from './description.ts'
import type { Frame } from './frame.ts'
import { putTogether, type Piece } from './grammar.ts'
import type { TimeLanguage } from './language.ts'
import { durationOf, setOf } from './lengths.ts'
import { piecesOf } from './pieces.ts'
import { resolve } from './resolve.ts'
import { tenseAt } from './tense.ts'
import { CITY_ZONES } from './zones.ts'

/** A time expression with what its words say, so that it can be counted again from another day. */
export interface FoundTime {
  readonly span: Span
  readonly type: 'date' | 'time' | 'duration' | 'set'
  readonly says: Description
  /** From where it was counted. */
  readonly frame: Frame
  readonly value?: TimeValue | DurationValue | SetValue
  readonly rule: string
}

/** Every time expression of the report in text order, vague ones ("now") too. */
export function findTimes(report: Report, analysis: Analysis, language: TimeLanguage): readonly FoundTime[] {
  const zone = zoneOf(report)
  const anchor = anchorOf(report)
  const reading: ReadSoFar = {
    analysis,
    language,
    home: { ...(anchor === undefined ? {} : { anchor }), ...(zone === undefined ? {} : { zone }) },
    last: undefined,
    quarter: undefined,
  }
  return putTogether(language.grammar, piecesOf(analysis.text, language)).flatMap((piece) => {
    const kind = outerKind(piece)
    const found = kind && readPiece(reading, piece, kind)
    return found ? [found] : []
  })
}

/** The day of publication where one is known. */
export function anchorOf({ published }: Report): string | undefined {
  const day = published?.start?.slice(0, 10)
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined
}

/** The zone of the dateline's place. */
function zoneOf({ dateline }: Report): string | undefined {
  const place = dateline?.place?.toLowerCase().split(/[,[(]/)[0]
  return place === undefined ? undefined : CITY_ZONES.get(place.trim())
}

/** What is known while a text is read from its beginning to its end. */
interface ReadSoFar {
  readonly analysis: Analysis
  readonly language: TimeLanguage
  readonly home: Frame
  /** The last date mentioned and the sentence it stands in. */
  last: { readonly start: string; readonly sentence: number } | undefined
  /** First month of the last quarter of a year that was named. */
  quarter: string | undefined
}

/** What pieces of these kinds are in the end; pieces of other kinds are no times by themselves. */
const KINDS = {
  date: 'date',
  /** Counted from something that is no date: "a week after the vote". */
  event: 'date',
  stretch: 'date',
  /** "In two weeks": a date if it is to come, else a length. */
  inspan: 'inspan',
  /** A time of day. */
  moment: 'moment',
  /** "In the evening": a time only in a sentence that has told the day. */
  dayless: 'dayless',
  span: 'duration',
  longspan: 'duration',
  units: 'duration',
  set: 'set',
} as const
type Kind = (typeof KINDS)[keyof typeof KINDS]

function outerKind({ senses }: Piece): Kind | undefined {
  for (const { kind } of senses) if (kind in KINDS) return KINDS[kind as keyof typeof KINDS]
  return undefined
}

/** Within how many sentences "the following day" may count from a date. */
const SENTENCES_KEPT = 5

function readPiece(reading: ReadSoFar, piece: Piece, kind: Kind): FoundTime | undefined {
  const { analysis, language, home, last } = reading
  const { says } = piece.senses[0]!
  const span = withoutLeading(analysis.text, piece.span, language)
  const rule = piece.rules[0] ?? kind
  if (kind === 'duration' || kind === 'set') return lengthAt(span, says, kind, rule)
  const sentence = sentenceOf(analysis, tokenAt(analysis, span[0]))
  const isHere = last?.sentence === sentence
  if ((kind === 'dayless' && !isHere) || isTooShort(says)) return undefined
  const tense = home.anchor === undefined || !asksTense(says) ? undefined : tenseAt(analysis, span, language)
  if (kind === 'inspan' && tense !== 'future') return lengthAt(span, says, 'duration', rule)
  const ofQuarter = says.unit === 'Q' && says.number === 0
  if (ofQuarter && reading.quarter === undefined) return undefined
  const isNear = last !== undefined && sentence - last.sentence <= (kind === 'moment' ? 0 : SENTENCES_KEPT)
  const mentioned = ofQuarter ? reading.quarter : isNear ? last.start : undefined
  const frame: Frame = {
    ...home,
    ...(mentioned === undefined ? {} : { mentioned }),
    ...(tense === undefined ? {} : { tense }),
  }
  const value = resolve(says, frame)
  if (value) reading.last = { start: value.start.slice(0, 10), sentence }
  if (value?.precision === 'quarter') reading.quarter = value.start
  const type = says.hour !== undefined || says.part !== undefined ? 'time' : 'date'
  return { span, type, says, frame, ...(value ? { value } : {}), rule }
}

function lengthAt(span: Span, says: Description, type: 'duration' | 'set', rule: string): FoundTime {
  const value = type === 'set' ? setOf(says) : durationOf(says)
  return { span, type, says, frame: {}, ...(value ? { value } : {}), rule }
}

/** "That second", "this minute": no time that anything is dated by. */
function isTooShort({ unit, which }: Description): boolean {
  return which !== undefined && (unit === 'S' || unit === 'MIN')
}

/** Whether past or future makes a difference to when it is. */
function asksTense(says: Description): boolean {
  const { year, weekday, month, season, quarter, nth, unit, sign, hour } = says
  if (says.of) return asksTense(says.of)
  if (says.from && says.to && (asksTense(says.from) || asksTense(says.to))) return true
  if (hour === 24) return true
  const asks = weekday ?? month ?? season ?? quarter ?? nth ?? sign ?? (unit === 'WE' ? unit : undefined)
  return year === undefined && asks !== undefined
}

function withoutLeading(text: string, [start, end]: Span, { leading }: TimeLanguage): Span {
  let first = start
  for (;;) {
    const word = /^\p{L}+\s+/u.exec(text.slice(first, Math.min(end, first + 20)))?.[0]
    if (word === undefined || !leading.has(word.trim().toLowerCase())) return [first, end]
    first += word.length
  }
}
