import { tokensSpan } from '../../language/index.ts'
import { hasTag, layerAt, type LayerSpan, type Match, type Page } from '../engine/index.ts'
import { isInfinitive, spansBetween, type ActorHere } from '../clauses/index.ts'
import type { Place } from '../reading.ts'
import type { ContactData } from './data.ts'

/** The place named at token `i`: a place, or a state that is visited. */
export function placeAt(page: Page, i: number): Place | undefined {
  const named = page.layers.get('place')?.from.get(i)?.[0]?.value
  if (named) return named as Place
  const [span] = layerAt(page, 'actor', i)
  const { actor } = (span?.value ?? {}) as Partial<ActorHere>
  if (!span || actor?.kind !== 'state') return undefined
  const words = tokensSpan(page.analysis, span.first, span.end)
  return {
    name: actor.name,
    text: page.analysis.text.slice(...words),
    span: words,
    country: actor.id.slice('state/'.length).toUpperCase(),
  }
}

/**
 * The place in `[first, end)` to which a preposition leads: the first behind a contact, else the last before it, with no
 * other verb between, which would tell of something else there ("met to prepare the vote in Vessa"). At the head of a
 * clause, "where" is the place before it.
 */
export function placeAround(
  page: Page,
  match: Match<unknown>,
  [first, end]: readonly [number, number],
  at: number,
  data: ContactData,
): Place | undefined {
  const { clause, where, situations } = data
  const { placing, happening } = clause
  const led = spansBetween(page, 'place', first, end).filter((span) => {
    const start = townBefore(page, span.first, data)
    return (
      placing.includes(page.lower[start - 1] ?? '') &&
      !situations.includes(page.lower[start - 2] ?? '') &&
      page.analysis.xpos[span.end] !== 'POS'
    )
  })
  const after = led.find(
    (span) => span.first >= at && !hasOtherVerb(page, Math.max(at + 1, match.end), span.first, happening),
  )
  const [from, to] = asideBefore(page, first, match.first)
  const before = led.findLast(
    (span) =>
      (span.first < from || span.first >= to) &&
      span.end <= at &&
      !hasOtherVerb(page, span.end, match.first, happening),
  )
  return ((after ?? before ?? placeOfWhere(page, first, where))?.value as Place | undefined) ?? undefined
}

/** Where the words begin that say what the place named at token `at` is: "the Norvian port city of Vessa", else `at`. */
function townBefore(page: Page, at: number, { towns, belonging }: ContactData): number {
  let i = at - 1
  if (page.lower[i] === ',' || belonging.includes(page.lower[i] ?? '')) i--
  if (!towns.includes(page.lower[i] ?? '')) return at
  while (i > at - LONGEST && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PART'].some((tag) => hasTag(page, i - 1, tag)))
    i--
  return i
}

/** So many words may say what a place is. */
const LONGEST = 8

/** "Flew to Vessa on Monday, where she met": the place before the word with which the clause begins. */
function placeOfWhere(page: Page, first: number, where: readonly string[]): LayerSpan | undefined {
  const at = [first, first - 1].find((i) => where.includes(page.lower[i] ?? ''))
  if (at === undefined) return undefined
  for (let i = at - 1; i > at - 7 && i >= 0; i--) {
    const [place] = layerAt(page, 'place', i)
    if (place || hasTag(page, i, 'VERB')) return place
  }
  return undefined
}

/**
 * What is said of something else before a contact, from a participle to its comma, as tokens `[first, end)`: "a
 * follow-up to the talks held in Vessa on Monday, Berg met".
 */
export function asideBefore(page: Page, first: number, contact: number): readonly [number, number] {
  for (let i = contact - 1; i >= first; i--) {
    const comma = page.lower.indexOf(',', i)
    const isParticiple = page.analysis.xpos[i] === 'VBN' && !hasTag(page, i - 1, 'AUX')
    if (isParticiple && comma > 0 && comma < contact) return [i, comma]
  }
  return [first, first]
}

/** A verb between a contact and a place that is not the contact's own: "to prepare", "aimed at ending". */
function hasOtherVerb(page: Page, from: number, to: number, happening: readonly string[]): boolean {
  for (let i = from; i < to; i++) {
    const isOther = isInfinitive(page, i) || page.analysis.xpos[i] === 'VBG'
    if (isOther && !happening.includes(page.analysis.lemmas[i] ?? '')) return true
  }
  return false
}
