import type { TimeValue } from '../../evidence/index.ts'
import { timeNear } from '../clauses/index.ts'
import { layerAt, type Page } from '../engine/index.ts'

/** The time that the clause at token `first` tells more of: "it came apart on Sunday, when Norvia declared". */
export function timeOpening(page: Page, first: number, opening: readonly string[]): TimeValue | undefined {
  if (!opening.includes(page.lower[first - 1] ?? '')) return undefined
  const end = page.lower[first - 2] === ',' ? first - 2 : first - 1
  const isThere = layerAt(page, 'time', end - 1).length > 0
  return isThere ? timeNear(page, Math.max(0, end - TIME_WORDS), end, end, end) : undefined
}

/** How many words a time may have. */
const TIME_WORDS = 6
