import type { DurationValue, Report, SetValue, Span, TimeValue } from '../../evidence/index.ts'
import { sentenceOf, tokenAt, type Analysis } from '../../language/index.ts'
import type { Description } from './description.ts'
import { putTogether, type Piece } from './grammar.ts'
import type { TimeLanguage } from './language.ts'
import { durationOf, setOf } from './lengths.ts'
import { piecesOf } from './pieces.ts'
import { resolve, type Frame } from './resolve.ts'
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
  const { text } = analysis
  const anchor = anchorOf(report)
  const zone = CITY_ZONES.get(report.dateline?.place?.toLowerCase().split(/[,[(]/)[0]!.trim() ?? '')
  const found: FoundTime[] = []
  let mentioned: { readonly start: string; readonly sentence: number } | undefined
  for (const piece of putTogether(language.grammar, piecesOf(text, language))) {
    const kind = outerKind(piece)
    if (!kind) continue
    const says = piece.senses[0]!.says
    const span = withoutLeading(text, piece.span, language)
    const rule = piece.rules[0] ?? kind
    if (kind === 'duration' || kind === 'set') {
      const value = kind === 'set' ? setOf(says) : durationOf(says)
      found.push({ span, type: kind, says, frame: {}, ...(value ? { value } : {}), rule })
      continue
    }
    const quarter = says.unit === 'Q' && says.number === 0 ? found.findLast(isQuarter) : undefined
    if (says.unit === 'Q' && says.number === 0 && !quarter) continue
    const sentence = sentenceOf(analysis, tokenAt(analysis, span[0]))
    if (kind === 'dayless' && mentioned?.sentence !== sentence) continue
    const tense = anchor === undefined || !asksTense(says) ? undefined : tenseAt(analysis, span, language)
    if (kind === 'inspan' && tense !== 'future') {
      const value = durationOf(says)
      found.push({ span, type: 'duration', says, frame: {}, ...(value ? { value } : {}), rule })
      continue
    }
    const counts = kind === 'date' || kind === 'inspan' || mentioned?.sentence === sentence
    const frame: Frame = {
      ...(anchor === undefined ? {} : { anchor }),
      ...(quarter
        ? { mentioned: startOf(quarter) }
        : mentioned && counts
          ? { mentioned: mentioned.start }
          : {}),
      ...(tense === undefined ? {} : { tense }),
      ...(zone === undefined ? {} : { zone }),
    }
    const value = resolve(says, frame)
    if (value && !says.vague) mentioned = { start: value.start.slice(0, 10), sentence }
    found.push({
      span,
      type: says.hour !== undefined || says.part !== undefined ? 'time' : 'date',
      says,
      frame,
      ...(value ? { value } : {}),
      rule,
    })
  }
  return found
}

function startOf({ value }: FoundTime): string {
  return value && 'start' in value ? value.start : ''
}

/** "The quarter" is a time only where one was named before. */
function isQuarter({ value }: FoundTime): boolean {
  return value !== undefined && 'precision' in value && value.precision === 'quarter'
}

/** The day of publication where one is known. */
export function anchorOf({ published }: Report): string | undefined {
  const day = published?.start?.slice(0, 10)
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined
}

/** Whether past or future makes a difference to when it is. */
function asksTense(says: Description): boolean {
  const { year, weekday, month, season, quarter, nth, unit, sign } = says
  if (says.of) return asksTense(says.of)
  if (says.from && says.to) return asksTense(says.from) || asksTense(says.to)
  return (
    year === undefined &&
    (weekday ?? month ?? season ?? quarter ?? nth ?? (unit === 'WE' ? 1 : undefined) ?? sign) !== undefined
  )
}

const KINDS: Readonly<Record<string, 'date' | 'inspan' | 'moment' | 'dayless' | 'duration' | 'set'>> = {
  date: 'date',
  stretch: 'date',
  inspan: 'inspan',
  moment: 'moment',
  dayless: 'dayless',
  span: 'duration',
  longspan: 'duration',
  units: 'duration',
  set: 'set',
}

function outerKind({ senses }: Piece) {
  for (const { kind } of senses) if (KINDS[kind]) return KINDS[kind]
  return undefined
}

function withoutLeading(text: string, [start, end]: Span, { leading }: TimeLanguage): Span {
  let first = start
  for (;;) {
    const word = /^\p{L}+\s+/u.exec(text.slice(first, Math.min(end, first + 20)))?.[0]
    if (word === undefined || !leading.has(word.trim().toLowerCase())) return [first, end]
    first += word.length
  }
}
