import { hasTag, type Page } from '../engine/index.ts'
import type { ClauseLexicon, WordKind } from './lexicon.ts'
import { isRealised } from './verbs.ts'

/** An event and the clause around it. */
export interface Around {
  readonly page: Page
  readonly lexicon: ClauseLexicon
  readonly first: number
  readonly end: number
  readonly trigger: number
  readonly verb: number
  /** Whether the verb itself tells that it happened: "met", "has met". */
  readonly realised: boolean
}

/** Whether words `[at, stop)` of a clause, of one kind, speak of its event. */
export function counts(kind: WordKind, words: string, at: number, stop: number, around: Around): boolean {
  const { page, end, lexicon } = around
  // "until morning" is no condition
  if (lexicon.words.awaiting.includes(words) && page.layers.get('time')?.over.has(stop)) return false
  return (at < end ? countsBefore : countsBehind)(kind, words, at, stop, around)
}

/** Before an event all words do, but for those that only belong to another noun: "a proposed truce during a call", "no date". */
function countsBefore(kind: WordKind, words: string, at: number, stop: number, around: Around): boolean {
  const { page, first, trigger, verb, lexicon } = around
  if (lexicon.infinitive.has(words) && !lexicon.words.to.includes(page.lower[verb - 1] ?? '')) return false
  const isElsewhere = isOfNoun(page, lexicon, words, at, stop) && isFar(at, trigger)
  if (kind !== 'denying' && isElsewhere && !isOfSubject(page, at, verb)) return false
  if (at < first && kind !== 'denying' && isCircumstance(around, at)) return false
  if (endsIn(words, lexicon.words.to) && isOfOther(around, stop)) return false
  if (isGranted(around, stop)) return false
  if (around.realised && !speaksOfDeeds(around, kind, words, at, stop)) return false
  return at >= first || kind !== 'ongoing' || first - at < 6
}

/** Behind it only what says how it ended does or, for a noun, how its own verb places it. */
function countsBehind(kind: WordKind, words: string, at: number, stop: number, around: Around): boolean {
  const { page, end, trigger, lexicon } = around
  // "spoke about the ongoing raids"
  if (kind === 'ongoing' && isAbout(page, lexicon, words, at, stop)) return false
  if (kind === 'cancelling' || kind === 'postponing' || kind === 'ongoing')
    return hasNoActorBetween(page, end, at)
  if (kind === 'planning' || kind === 'possible' || kind === 'unsure')
    return (
      !hasTag(page, trigger, 'VERB') &&
      page.analysis.xpos[at] !== 'VBG' &&
      !isAbout(page, lexicon, words, at, stop) &&
      isOfHappening(around, at, stop) &&
      hasNoActorBetween(page, end, at)
    )
  return (
    kind === 'negating' &&
    hasTag(page, at - 1, 'AUX') &&
    comesAbout(around, stop) === true &&
    hasNoActorBetween(page, end, at)
  )
}

/** "Talks on efforts to", "talks to explore", "talks about a possible deal": what they are about says not how they stand. */
function isAbout(page: Page, { near }: ClauseLexicon, words: string, at: number, stop: number): boolean {
  if (hasTag(page, at, 'NOUN') || page.analysis.xpos[at - 1] === 'TO') return true
  return (
    hasTag(page, at, 'ADJ') && !near.has(words) && (hasTag(page, stop, 'NOUN') || hasTag(page, stop, 'ADJ'))
  )
}

/** "The talks will begin", "the attacks should cease"; not "the attack will be investigated". */
function isOfHappening(around: Around, at: number, stop: number): boolean {
  return !hasTag(around.page, at, 'AUX') || (comesAbout(around, stop) ?? true)
}

/** Whether the verb behind token `stop` tells that something comes about or ends; undefined where there is none. */
function comesAbout({ page, lexicon }: Around, stop: number): boolean | undefined {
  for (let i = stop; i < stop + 5 && i < page.analysis.size; i++) {
    if (hasTag(page, i, 'VERB')) return lexicon.happening.has(page.analysis.lemmas[i] ?? '')
    if (!hasTag(page, i, 'AUX') && !hasTag(page, i, 'ADV') && !hasTag(page, i, 'PART')) return undefined
  }
  return undefined
}

/** "No attack was carried out": a word of the subject speaks of its verb. */
function isOfSubject(page: Page, at: number, verb: number): boolean {
  const { links } = page.analysis
  if (!hasTag(page, at, 'DET')) return false
  const noun = links.head(at)
  return noun >= 0 && links.head(noun) === verb && links.relation(noun).startsWith('nsubj')
}

/** A word that describes a noun speaks of an event only near before it: "a proposed meeting". */
function isFar(at: number, trigger: number): boolean {
  return at > trigger || trigger - at > 4
}

/** Whether words describe the noun after them: "no date", "a proposed truce", "without a deal". */
function isOfNoun(
  page: Page,
  { near, words: { that } }: ClauseLexicon,
  words: string,
  at: number,
  stop: number,
): boolean {
  if (near.has(words)) return true
  if (endsIn(words, that)) return false
  if (hasTag(page, at, 'AUX') || hasTag(page, at, 'SCONJ')) return false
  const before = hasTag(page, at - 1, 'DET') || hasTag(page, at - 1, 'ADJ') || hasTag(page, at - 1, 'ADP')
  const describes = hasTag(page, at, 'ADJ') || hasTag(page, at, 'DET') || (before && hasTag(page, at, 'VERB'))
  return describes && ['NOUN', 'PROPN', 'ADJ', 'NUM'].some((tag) => hasTag(page, stop, tag))
}

/**
 * Of what the verb says was done ("met", "has met"), only words of denial, doubt and condition speak, and plain
 * negations: "Norvia, which wants peace, met".
 */
function speaksOfDeeds(
  { page, lexicon, verb }: Around,
  kind: WordKind,
  words: string,
  at: number,
  stop: number,
): boolean {
  if (kind === 'denying' || kind === 'unsure' || kind === 'conditional') return true
  if (lexicon.words.awaiting.includes(words)) return true
  // before a finite verb "not" belongs to another: "could not cope, so he seized"
  if (page.lower[at] === words && hasTag(page, at, 'PART'))
    return page.analysis.xpos[verb] === 'VBN' && verb - at < 5
  if (at <= verb && verb < stop) return true
  return (kind === 'negating' && lexicon.plain.has(words)) || kind === 'ongoing' || kind === 'cancelling'
}

/** "The plan to leave follows talks": an infinitive before the verb of which the noun is a part. */
function isOfOther({ page, trigger, verb, lexicon }: Around, stop: number): boolean {
  if (verb !== trigger || !hasTag(page, trigger, 'NOUN')) return false
  for (let i = stop + 1; i < trigger; i++)
    if (/^VB[DZ]$/.test(page.analysis.xpos[i]!) && isRealised(page, i, lexicon.words)) return true
  return false
}

/** "Cannot ignore the attack", "did not mention the talks": what is said of the verb is not said of its object. */
function isGranted({ page, lexicon, trigger, verb }: Around, stop: number): boolean {
  if (verb !== trigger || !hasTag(page, trigger, 'NOUN')) return false
  let at = stop
  while (['AUX', 'ADV', 'PART'].some((tag) => hasTag(page, at, tag))) at++
  return at < trigger && hasTag(page, at, 'VERB') && lexicon.granting.has(page.analysis.lemmas[at] ?? '')
}

/** "agreed to a truce in talks": what is said of the truce is not said of the talks in which it came about. */
function isCircumstance({ page, first, trigger, verb, lexicon }: Around, at: number): boolean {
  if (verb !== trigger || !hasTag(page, trigger, 'NOUN')) return false
  for (let i = trigger - 1; i > Math.max(at, trigger - 7); i--)
    if (hasTag(page, i, 'ADP') && lexicon.circumstance.has(page.lower[i]!))
      return (
        i <= first && ![1, 2, 3].some((back) => lexicon.joining.has(page.analysis.lemmas[i - back] ?? ''))
      )
  return false
}

/** Another actor between the event and the word starts something else: "the meeting, Berg will"; not "by Berg". */
function hasNoActorBetween(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (page.layers.get('actor')?.over.has(i) && !isLed(page, i, from)) return false
  return true
}

/** Whether a preposition leads to token `i`, over titles and other names. */
function isLed(page: Page, i: number, from: number): boolean {
  let at = i
  while (at >= from && LED_OVER.some((tag) => hasTag(page, at, tag))) at--
  return at >= from && hasTag(page, at, 'ADP')
}

const LED_OVER = ['DET', 'ADJ', 'NOUN', 'PROPN', 'CCONJ', 'NUM', 'PRON'] as const

/** Whether an entry of several words ends in one of these. */
function endsIn(entry: string, last: readonly string[]): boolean {
  return last.some((word) => entry.endsWith(` ${word}`))
}
