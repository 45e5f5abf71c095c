import type { Span } from '../../evidence/index.ts'
import { sentenceOf, tokenAt, tokenTag, tokenText, type Analysis } from '../../language/index.ts'
import type { TimeLanguage } from './language.ts'

export type Tense = 'past' | 'future'

/**
 * Whether what is said of the time at `span` has happened or is still to come: by the word before it
 * ("since", "until"), the verb right after it ("on Monday said"), else by the nearest verb before it in
 * its sentence, else the nearest after. Undefined where no verb tells.
 */
export function tenseAt(analysis: Analysis, span: Span, language: TimeLanguage): Tense | undefined {
  const at = tokenAt(analysis, span[0])
  if (at >= analysis.size) return undefined
  const s = sentenceOf(analysis, at)
  const clause: Clause = {
    analysis,
    language,
    first: analysis.sentences[s]!,
    end: analysis.sentences[s + 1]!,
    words: [],
  }
  const { tense } = language
  const before = at > clause.first ? wordAt(clause, at - 1) : ''
  if (tense.behind.has(before)) return 'past'
  if (tense.ahead.has(before) && at - 1 > clause.first) return hasPerfect(clause, at) ? 'past' : 'future'
  const next = tokenAt(analysis, span[1])
  return (
    (next < clause.end ? tenseOf(clause, next) : undefined) ??
    nearestBefore(clause, at) ??
    nearestAfter(clause, next)
  )
}

interface Clause {
  readonly analysis: Analysis
  readonly language: TimeLanguage
  readonly first: number
  readonly end: number
  /** Words already looked at, by their place in the sentence. */
  readonly words: string[]
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
  if (tense.future.has(word)) {
    const isPast =
      hasBefore(clause, i, tense.perfect) || (i + 1 < clause.end && tense.after.has(wordAt(clause, i + 1)))
    return isPast ? 'past' : 'future'
  }
  const tag = tokenTag(clause.analysis, i)
  const isVerb = tag === 'VERB' || tag === 'AUX'
  if (tense.past.has(word) || (isVerb && pastEnding.test(word))) {
    if (hasBefore(clause, i, tense.future) || hasBefore(clause, i, tense.infinitive)) return 'future'
    return hasBefore(clause, i, tense.present) ? undefined : 'past'
  }
  return isVerb && i > clause.first && tense.infinitive.has(wordAt(clause, i - 1))
    ? afterTo(clause, i - 1)
    : undefined
}

/** "Agreed to meet" is still to come, "went to meet" is not. */
function afterTo(clause: Clause, to: number): Tense {
  const { tense } = clause.language
  if (hasBefore(clause, to, tense.promising)) return 'future'
  return nearestBefore(clause, to) ?? 'future'
}

function hasBefore(clause: Clause, i: number, words: ReadonlySet<string>): boolean {
  for (let j = i - 1; j >= Math.max(clause.first, i - 3); j--) if (words.has(wordAt(clause, j))) return true
  return false
}

function hasPerfect(clause: Clause, at: number): boolean {
  for (let i = clause.first; i < at; i++)
    if (clause.language.tense.perfect.has(wordAt(clause, i))) return true
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
