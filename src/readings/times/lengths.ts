import type { DurationValue, SetValue } from '../../evidence/index.ts'
import type { Description, Unit } from './description.ts'

const ISO: Readonly<Record<Unit, readonly [count: number, unit: string]>> = {
  S: [1, 'S'],
  MIN: [1, 'MIN'],
  H: [1, 'H'],
  D: [1, 'D'],
  WE: [2, 'D'],
  W: [1, 'W'],
  M: [1, 'M'],
  Q: [3, 'M'],
  HALF: [6, 'M'],
  SEASON: [3, 'M'],
  Y: [1, 'Y'],
  DECADE: [10, 'Y'],
  CENTURY: [100, 'Y'],
}
/** What half of a unit is: no ISO duration has halves of years that programs read alike. */
const HALVES: Readonly<Record<string, readonly [count: number, unit: string]>> = {
  MIN: [30, 'S'],
  H: [30, 'MIN'],
  D: [12, 'H'],
  Y: [6, 'M'],
}

/** The length in ISO 8601; undefined where how many is not said ("several days"). */
export function durationOf({ number, unit, approx, more }: Description): DurationValue | undefined {
  if (number === undefined || unit === undefined) return undefined
  const duration = lengthOf(number, unit, more)
  return duration === undefined ? undefined : { duration, ...(approx ? { approx } : {}) }
}

/** How often, as the length of the period. */
export function setOf({ number = 1, unit, weekday, part }: Description): SetValue | undefined {
  if (unit !== undefined) return { every: lengthOf(number, unit) ?? 'P1D' }
  if (weekday !== undefined) return { every: `P${number}W` }
  return part === undefined ? undefined : { every: 'P1D' }
}

function lengthOf(number: number, unit: Unit, more?: Description): string | undefined {
  const parts = partsOf(number, unit)
  const lesser = more?.number !== undefined && more.unit ? partsOf(more.number, more.unit) : []
  if (!parts?.length || !lesser) return undefined
  const all = [...parts, ...lesser]
  const days = all.filter(([, each]) => 'DWMY'.includes(each))
  const hours = all.filter(([, each]) => !'DWMY'.includes(each))
  return `P${spelt(days)}${hours.length > 0 ? `T${spelt(hours)}` : ''}`
}

/** "2H10M". */
function spelt(parts: readonly Part[]): string {
  return parts.map(([n, each]) => `${n}${each[0]}`).join('')
}

type Part = readonly [count: number, unit: string]

/** Whole units and what half of one is; undefined for other fractions. */
function partsOf(number: number, unit: Unit): readonly Part[] | undefined {
  const [count, iso] = ISO[unit]
  const whole = Math.floor(number)
  const half = number === whole ? undefined : HALVES[iso]
  if (number !== whole && (half === undefined || number - whole !== 0.5)) return undefined
  return [...(whole > 0 ? [[whole * count, iso] as const] : []), ...(half ? [half] : [])]
}
