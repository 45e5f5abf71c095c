import type { TimeValue } from '../../evidence/index.ts'
import { layerAt, matchWords, sentenceTokens, type Page } from '../engine/index.ts'
import type { Contact, TimeMention } from '../reading.ts'
import type { ContactData } from './data.ts'

/**
 * What is known of when a contact went on, where only that is told: a clock time at which it was under way, or by which
 * it was over ("The talks were still under way at 6 p.m."), in the sentence behind token `at`.
 */
export function boundsOf(page: Page, at: number, data: ContactData): Pick<Contact, 'bounds'> {
  const underWay = timeBehind(page, at, data.underWay)
  const over = timeBehind(page, at, data.overBy)
  if (!underWay && !over) return {}
  return {
    bounds: { ...(underWay ? { under_way_at: underWay } : {}), ...(over ? { over_by: over } : {}) },
  }
}

/** The clock time right behind the first of these words that follows token `at` in its sentence. */
function timeBehind(page: Page, at: number, words: readonly string[]): TimeValue | undefined {
  const end = sentenceTokens(page, at)[1]
  for (let i = at + 1; i < end; i++)
    for (const entry of words) {
      const stop = matchWords(page, i, entry)
      const mention = stop > 0 ? layerAt(page, 'time', stop).find(({ first }) => first === stop) : undefined
      const value = (mention?.value as TimeMention | undefined)?.value
      if (value && 'start' in value && value.start.includes('T')) return value
    }
  return undefined
}
