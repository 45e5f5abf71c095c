import type { Span } from '../../evidence/index.ts'
import { sentenceOf, tokenAt, tokenTag, tokenText, type Analysis, type Upos } from '../../language/index.ts'
import type { TimeLanguage } from './language.ts'

/** `since` is a past that still goes on: nothing that was told as it happened. */
export type Tense = 'past' | 'future' | 'since'

/**
 * Whether what is said of the time at `span` has happened or is still to come: by the word before it
 * ("since", "until"), the verb right after it ("on Monday said"), else by the nearest verb before it in
 * its sentence, else the nearest after; "is" alone is of what is still to come ("The vote is on Monday").
 * Undefined where no verb tells.
 */
export function tenseAt(analysis: Analysis, span: Span, language: TimeLanguage): Tense | undefined {
  const at = tokenAt(analysis, span[0])
  if (at >= analysis.size) return undefined
  const s = sentenceOf(analysis, at)
  const next = tokenAt(analysis, span[1])
  const clause: Clause = {
    analysis,
    language,
    first: Math.max(analysis.sentences[s]!, at - REACH),
    end: Math.min(analysis.sentences[s + 1]!, at + REACH),
    words: [],
    isOwner:
      language.words.possessive !== undefined &&
      next < analysis.size &&
      tokenText(analysis, next) === language.words.possessive,
  }
  const { tense } = language
  const before = at > clause.first ? wordAt(clause, at - 1) : ''
  if (tense.behind.has(before)) return 'since'
  if (isShiftedTo(clause, at, before)) return 'future'
  if (tense.ahead.has(before) && at - 1 > clause.first)
    return hasAnywhere(clause, tense.perfect) ? 'past' : 'future'
  return (
    (next < clause.end ? tenseOf(clause, next) : undefined) ??
    (isPresent(clause, at - 1) || isPresent(clause, at - 2) ? 'future' : undefined) ??
    nearestBefore(clause, at) ??
    nearestAfter(clause, next) ??
    (!clause.isOwner && hasAnywhere(clause, tense.present) ? 'future' : undefined)
  )
}

/** "Has been moved to Monday", "was put off until Monday". */
function isShiftedTo(clause: Clause, at: number, before: string): boolean {
  const { infinitive, ahead, shifting } = clause.language.tense
  if (!infinitive.has(before) && !ahead.has(before)) return false
  return [2, 3, 4].some((back) => at - back >= clause.first && shifting.has(wordAt(clause, at - back)))
}

/** "Leaves Monday", "expires on Monday". */
function isPresent(clause: Clause, i: number): boolean {
  const { presentTags, saying } = clause.language.tense
  return i >= clause.first && presentTags.has(clause.analysis.xpos[i] ?? '') && !saying.has(wordAt(clause, i))
}

/** How many words away a verb may be. */
const REACH = 60

interface Clause {
  readonly analysis: Analysis
  readonly language: TimeLanguage
  readonly first: number
  readonly end: number
  /** Words already looked at, by their place in the sentence. */
  readonly words: string[]
  /** "Monday's talks": most often talks that were held, whatever is now to be done about them. */
  readonly isOwner: boolean
}

function nearestBefore(clause: Clause, at: number): Tense | undefined {
  for (let i = at - 1; i >= clause.first; i--) {
    const tense = tenseOf(clause, i)
    if (tense !== undefined) return tense
  }
  return undefined
}

/** After the time, what is only meant to be ("to meet") tells nothing of it. */
function nearestAfter(clause: Clause, next: number): Tense | undefined {
  for (let i = next; i < clause.end; i++) {
    const isMeant = i > clause.first && clause.language.tense.infinitive.has(wordAt(clause, i - 1))
    const tense = isMeant ? undefined : tenseOf(clause, i)
    if (tense !== undefined) return tense
  }
  return undefined
}

/** What token `i` alone tells, with the few words before it that belong to its verb. */
function tenseOf(clause: Clause, i: number): Tense | undefined {
  const { tense, pastEnding } = clause.language
  const word = wordAt(clause, i)
  const tag = tokenTag(clause.analysis, i)
  // "The plan", "the will" are nouns.
  if (tense.future.has(word) && !isNoun(tag)) return futureOf(clause, i)
  const isVerb = tag === 'VERB' || tag === 'AUX'
  const isTagged = tense.pastTags.has(clause.analysis.xpos[i] ?? '')
  if (tense.past.has(word) || (isVerb && (isTagged || pastEnding.test(word)))) {
    const future = auxiliary(clause, i, tense.future)
    if (future !== undefined) return futureOf(clause, future)
    const to = auxiliary(clause, i, tense.infinitive)
    if (to !== undefined) return futureOf(clause, to)
    return auxiliary(clause, i, tense.present) === undefined ? 'past' : undefined
  }
  return isVerb && i > clause.first && tense.infinitive.has(wordAt(clause, i - 1))
    ? afterTo(clause, i - 1)
    : undefined
}

/** "Would meet", "to be held" are still to come; "had been due", "would have met", "to have met" no more. */
function futureOf(clause: Clause, i: number): Tense {
  const { perfect, after } = clause.language.tense
  const isPast =
    auxiliary(clause, i, perfect) !== undefined || (i + 1 < clause.end && after.has(wordAt(clause, i + 1)))
  return isPast ? 'past' : 'future'
}

/** "Agreed to meet" is still to come, "went to meet" is not. */
function afterTo(clause: Clause, to: number): Tense {
  // "Was to discuss": what was planned then, and has not been told as done.
  if (to > clause.first && clause.language.tense.planned.has(wordAt(clause, to - 1))) return 'future'
  for (let j = to - 1; j >= Math.max(clause.first, to - 4); j--)
    if (clause.language.tense.promising.has(wordAt(clause, j))) return 'future'
  return clause.isOwner ? 'past' : (nearestBefore(clause, to) ?? 'future')
}

function isNoun(tag: Upos): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

const NOT_OF_THE_VERB: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'PUNCT', 'DET'])

/** Which of the three words before verb `i`, as far as they belong to it, is one of `words`. */
function auxiliary(clause: Clause, i: number, words: ReadonlySet<string>): number | undefined {
  for (let j = i - 1; j >= Math.max(clause.first, i - 3); j--) {
    const tag = tokenTag(clause.analysis, j)
    if (words.has(wordAt(clause, j)) && !isNoun(tag)) return j
    if (NOT_OF_THE_VERB.has(tag)) return undefined
  }
  return undefined
}

function hasAnywhere(clause: Clause, words: ReadonlySet<string>): boolean {
  for (let i = clause.first; i < clause.end; i++) if (words.has(wordAt(clause, i))) return true
  return false
}

/** The sentence's first word in lower case; others as they are, so that the month of May is no verb. */
function wordAt({ analysis, first, words }: Clause, i: number): string {
  let word = words[i - first]
  if (word === undefined) {
    word = tokenText(analysis, i)
    words[i - first] = word = i === first ? word.toLowerCase() : word
  }
  return word
}
