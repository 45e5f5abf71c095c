import type { DurationValue, Span } from '../../evidence/index.ts'
import { sentenceOf, tokenAt } from '../../language/index.ts'
import { hasTag, layerAt, sentenceTokens, type Page } from '../engine/index.ts'
import { durationNear, sentenceAround } from '../clauses/index.ts'
import type { Contact, TimeMention } from '../reading.ts'
import type { ContactData } from './data.ts'

/**
 * A length said of the contact itself: before its noun ("nine-hour talks", "two days of talks"), or behind it in its
 * clause ("met for two hours", "a call that lasted forty minutes").
 */
export function durationOf(page: Page, at: number, data: ContactData): DurationValue | undefined {
  const [first, end] = sentenceTokens(page, at)
  return durationNear(page, Math.max(first, at - 5), at, 3) ?? durationBehind(page, at, end, data)
}

/** How many tokens behind a contact its length may stand. */
const BEHIND = 24

function durationBehind(
  page: Page,
  at: number,
  end: number,
  { lasting, spanning }: ContactData,
): DurationValue | undefined {
  let lasts = false
  for (let i = at + 1; i < Math.min(end, at + BEHIND); i++) {
    if (/^[";:“”]$/.test(page.lower[i]!)) return undefined
    lasts ||= lasting.includes(page.analysis.lemmas[i] ?? '') && hasTag(page, i, 'VERB')
    const length = lengthAt(page, i)
    if (length && (lasts || spanning.includes(page.lower[i - 1] ?? ''))) return length
    if (!lasts && hasTag(page, i, 'VERB')) return undefined
  }
  return undefined
}

/** The value of a duration that begins at token `i`, also past "about" or "more than". */
function lengthAt(page: Page, i: number): DurationValue | undefined {
  const mention = layerAt(page, 'time', i).find(({ first, tag }) => first === i && tag === 'duration')
  const value = (mention?.value as TimeMention | undefined)?.value
  // "a second round" lasts no second
  return value && 'duration' in value && value.duration !== 'PT1S' ? value : undefined
}

/**
 * Lengths told in a sentence of their own ("The meeting lasted forty minutes", "It took three hours"): of the last
 * contact told before, where that is near.
 */
export function withLengths(page: Page, contacts: readonly Contact[], data: ContactData): readonly Contact[] {
  const found = contacts.map((contact) => ({ ...contact }))
  for (let i = 0; i < page.analysis.size; i++) {
    if (!data.lasting.includes(page.analysis.lemmas[i] ?? '') || !hasTag(page, i, 'VERB')) continue
    const [first, end] = sentenceTokens(page, i)
    if (!isMeant(page, first, i, data)) continue
    const length = [...Array(Math.min(6, end - i)).keys()].map((k) => lengthAt(page, i + k)).find(Boolean)
    if (length) addLength(page, found, i, length)
  }
  return found
}

/** Whether the subject before a verb, at the head of the sentence, is a contact told before. */
function isMeant(page: Page, first: number, verb: number, { meant }: ContactData): boolean {
  for (let i = first; i < Math.min(verb, first + 8); i++) if (meant.includes(page.lower[i]!)) return true
  return false
}

function addLength(
  page: Page,
  contacts: (Contact & { duration?: DurationValue })[],
  at: number,
  length: DurationValue,
): void {
  const sentence = sentenceOf(page.analysis, at)
  const near = contacts.filter(({ evidence, modality }) => {
    const told = sentenceOf(page.analysis, tokenAt(page.analysis, evidence.at(-1)![0]))
    return modality === 'held' && told < sentence && sentence - told <= 3
  })
  const contact = near.at(-1)
  if (!contact || contact.duration) return
  const words: Span = sentenceAround(page, at)
  const told = contact.evidence.some(([start]) => start === words[0])
  Object.assign(contact, { duration: length, ...(told ? {} : { evidence: [...contact.evidence, words] }) })
}
