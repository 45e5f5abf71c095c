import type { TimeValue } from '../../evidence/index.ts'
import { tokensSpan } from '../../language/index.ts'
import { spansBetween } from '../clauses/index.ts'
import { captured, hasTag, layerAt, listNamed, matchWords, type Page } from '../engine/index.ts'
import type { Place, Terms, TimeMention } from '../reading.ts'
import type { Ground } from './ground.ts'
import type { MoveLanguage } from './language.ts'
import { isLedBy } from './led.ts'

/**
 * What a proposal or commitment fixes, from the words of its content and the few before and after them: how long
 * ("30-day"), where, from when (where it is known already when it `begins`, then), by when, and what it covers ("on
 * energy", "against ports").
 */
export function termsOf(ground: Ground, begins?: TimeValue): { readonly terms?: Terms } {
  const { page, match, language } = ground
  const [what] = captured(match, 'what')
  if (!what) return {}
  const [first, end] = [Math.max(0, what.first - BEFORE), Math.min(what.end + AFTER, page.analysis.size)]
  const terms: Terms = {
    ...durationIn(page, first, what.end),
    ...scopeIn(page, what.first, what.end, language),
    ...areaIn(page, what.first, what.end, language),
    ...(begins ? { start: begins } : dateAfter(page, first, end, language.data.terms.start, 'start')),
    ...dateAfter(page, first, end, language.data.terms.deadline, 'deadline'),
  }
  return Object.keys(terms).length ? { terms } : {}
}

/** Words around the content that may belong to it: "a 30-day truce", "a truce from Sunday". */
const BEFORE = 4
const AFTER = 6

function durationIn(page: Page, first: number, end: number): Pick<Terms, 'duration'> {
  for (const { tag, value } of spansBetween(page, 'time', first, end)) {
    const known = (value as TimeMention).value
    if (tag === 'duration' && known && 'duration' in known) return { duration: known }
  }
  return {}
}

function dateAfter(
  page: Page,
  first: number,
  end: number,
  words: readonly string[],
  name: 'start' | 'deadline',
): { readonly start?: TimeValue; readonly deadline?: TimeValue } {
  for (const span of spansBetween(page, 'time', first, end)) {
    const known = (span.value as TimeMention).value
    if (known && 'start' in known && isLedBy(page, span.first, words)) return { [name]: known }
  }
  return {}
}

/** The place of a truce and the like: led to by "in" from the word for it, over its length at most. */
function areaIn(page: Page, first: number, end: number, language: MoveLanguage): Pick<Terms, 'area'> {
  const span = spansBetween(page, 'place', first, end).find(
    (place) =>
      isLedBy(page, place.first, language.data.clause.placing) &&
      isThing(page, nounBefore(page, place.first), language),
  )
  return span ? { area: (span.value as Place).span } : {}
}

/** The token before `i`, past prepositions, articles and lengths of time. */
function nounBefore(page: Page, i: number): number {
  let at = i - 1
  while (layerAt(page, 'time', at).length || ['ADP', 'DET'].some((tag) => hasTag(page, at, tag))) at--
  return at
}

/** The phrase that a word of scope leads to from a word for a truce and the like: "a ceasefire on energy". */
function scopeIn(page: Page, first: number, end: number, language: MoveLanguage): Pick<Terms, 'scope'> {
  for (let i = first + 1; i < end; i++) {
    const start = Math.max(-1, ...language.data.terms.scope.map((words) => matchWords(page, i, words)))
    if (start < 0 || !isThing(page, i - 1, language)) continue
    let stop = start
    while (stop < end && isNominal(page, stop)) stop++
    const hasNoun = Array.from({ length: stop - start }, (_, n) => start + n).some((at) =>
      hasTag(page, at, 'NOUN'),
    )
    if (hasNoun && !spansBetween(page, 'time', start, stop).length)
      return { scope: tokensSpan(page.analysis, start, stop) }
  }
  return {}
}

function isThing(page: Page, i: number, { rules }: MoveLanguage): boolean {
  return listNamed(rules.lists, 'things').has(page.lower[i] ?? '')
}

function isNominal(page: Page, i: number): boolean {
  return NOMINAL.some((tag) => hasTag(page, i, tag))
}

const NOMINAL = ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'CCONJ']
