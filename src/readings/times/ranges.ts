import { addDays, addMonths, type Precision, type TimeValue } from '../../evidence/index.ts'

/** The last day of a day, a month or a year. */
export function lastDay(iso: string): string | undefined {
  if (iso.length >= 10) return iso.slice(0, 10)
  const month = addMonths(iso.length === 4 ? `${iso}-12` : iso, 1)
  return month === undefined ? undefined : addDays(`${month}-01`, -1)
}

/** Its first and last month. */
export function quarterOf(year: number, quarter: number): TimeValue {
  return range(`${year}-${two(quarter * 3 - 2)}`, `${year}-${two(quarter * 3)}`, 'quarter')
}

/** Half a year, by its first and last month. */
export function halfOf(year: number, half: number): TimeValue {
  return range(`${year}-${half === 1 ? '01' : '07'}`, `${year}-${half === 1 ? '06' : '12'}`, 'month')
}

/** Its ten years. */
export function decadeOf(year: number): TimeValue {
  return range(String(year), String(year + 9), 'year')
}

/** A time that begins and ends with the same words. */
export function point(start: string, precision: Precision): TimeValue {
  return { start, end: start, precision }
}

/** Both ends inclusive, written at the precision. */
export function range(start: string, end: string, precision: Precision): TimeValue {
  return { start, end, precision }
}

/** Two digits. */
export function two(n: number): string {
  return String(n).padStart(2, '0')
}
