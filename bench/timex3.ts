import type { FoundTime } from '../src/readings/times/find.ts'
import type { Description, Unit } from '../src/readings/times/description.ts'
import { weekdayOf, type Span, type TimeValue } from '../src/evidence/index.ts'

export interface Timex3 {
  readonly span: Span
  readonly value: string
  readonly rule: string
}

/**
 * A time as TimeBank's annotators would have marked it: both ends of an interval apart, the length
 * alone of "a week after the vote", values as TIMEX3 writes them.
 */
export function timexes3Of(text: string, found: FoundTime, before: readonly FoundTime[]): readonly Timex3[] {
  const { span, says, value, rule } = found
  const words = text.slice(...span)
  const between = says.from && says.to ? /\s*(?:\s(?:to|and|through|until|till)\s|-)\s*/.exec(words) : null
  if (between && value && 'start' in value) {
    const [first, second] = [span[0] + between.index, span[0] + between.index + between[0].length]
    return [
      { span: [span[0], first], value: dateOf(says.from!, { ...value, end: value.start }), rule },
      {
        span: [second, span[1]],
        value: dateOf(says.to!, { ...value, start: value.end ?? '', end: value.end ?? '' }),
        rule,
      },
    ]
  }
  const after = says.nothing ? /\s(?:after|before)$/.exec(words) : null
  if (after) return [{ span: [span[0], span[1] - after[0].length], value: lengthOf(says), rule }]
  return [{ span, value: timex3Of(found, before), rule }]
}

function timex3Of(found: FoundTime, before: readonly FoundTime[]): string {
  const { says, value, type } = found
  if (says.vague !== undefined) return `${says.vague.toUpperCase()}_REF`
  if (type === 'set') return setOf(found)
  if (type === 'duration') return lengthOf(says)
  if (says.stretch && says.unit !== undefined) return stretchOf(found)
  if (says.sign !== undefined && says.some) return says.sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
  const quarter = yearBack(says) ? lastQuarter(before) : undefined
  if (quarter !== undefined) return `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`
  return value && 'start' in value ? dateOf(says, value) : lengthOf(says)
}

const PART: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }
const SEASON: Readonly<Record<string, string>> = { '03': 'SP', '06': 'SU', '09': 'FA', '12': 'WI' }

function dateOf(says: Description, { start, end, precision, part }: TimeValue): string {
  switch (precision) {
    case 'part-of-day':
      return `${start}T${PART[part ?? 'night']}`
    case 'week':
      return says.which === -1 ? `${start.slice(0, 4)}-WXX` : weekNumber(start)
    case 'quarter':
      return `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`
    case 'season':
      return `${start.slice(0, 4)}-${SEASON[start.slice(5, 7)]}`
    case 'year':
      return says.decade !== undefined || says.unit === 'DECADE'
        ? start.slice(0, 3)
        : end !== undefined && end !== start && !says.from
          ? start.slice(0, 2)
          : start
    default:
      return says.unit === 'WE' ? `${weekNumber(start)}-WE` : start
  }
}

/** ISO 8601 week: that of its Thursday. */
function weekNumber(day: string): string {
  const thursday = Date.parse(day) + (4 - (weekdayOf(day) ?? 4)) * 86_400_000
  const year = new Date(thursday).getUTCFullYear()
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

const LETTER: Readonly<Record<Unit, readonly [string, string, number]>> = {
  S: ['PT', 'S', 1],
  MIN: ['PT', 'M', 1],
  H: ['PT', 'H', 1],
  D: ['P', 'D', 1],
  WE: ['P', 'D', 2],
  W: ['P', 'W', 1],
  M: ['P', 'M', 1],
  Q: ['P', 'M', 3],
  HALF: ['P', 'M', 6],
  SEASON: ['P', 'M', 3],
  Y: ['P', 'Y', 1],
  DECADE: ['P', 'Y', 10],
  CENTURY: ['P', 'Y', 100],
}

function lengthOf({ unit, number }: Description): string {
  if (unit === undefined) return 'PXX'
  const [p, letter, times] = LETTER[unit]
  if (number === undefined) return `${p}X${unit === 'Q' ? 'Q' : unit === 'CENTURY' ? 'C' : letter}`
  const whole = Math.floor(number)
  const half = number - whole === 0.5 ? { Y: '6M', H: '30M', D: 'T12H', M: '' }[letter] : ''
  return `${p}${whole * times}${letter}${half ?? ''}`
}

function stretchOf({ says }: FoundTime): string {
  return lengthOf({ ...says, ...(says.number === undefined && !says.some ? { number: 1 } : {}) })
}

function setOf({ says, value }: FoundTime): string {
  if (says.weekday !== undefined)
    return `XXXX-WXX-${says.weekday}${says.part === undefined ? '' : `T${PART[says.part]}`}`
  return value && 'every' in value ? value.every : 'PXX'
}

/** "A year ago" beside a quarter means the same quarter of the year before. */
function yearBack({ unit, number, sign }: Description): boolean {
  return unit === 'Y' && number === 1 && sign === -1
}

function lastQuarter(before: readonly FoundTime[]): string | undefined {
  for (const { says, value } of [...before].reverse())
    if (value && 'start' in value && value.precision === 'quarter') return dateOf(says, value)
  return undefined
}
