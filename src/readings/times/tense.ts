import { sentenceOf, tokenAt, tokenTag, tokenText, type Analysis } from '../../language/index.ts'
import type { TimeLanguage } from './language.ts'

export type Tense = 'past' | 'future'

/**
 * Whether what is said of the time at `offset` has happened or is still to come: by the word before it
 * ("by", "since"), else by the nearest verb before it in its sentence, else the nearest after it.
 * Undefined where no verb tells.
 */
export function tenseAt(analysis: Analysis, offset: number, language: TimeLanguage): Tense | undefined {
  const at = tokenAt(analysis, offset)
  if (at >= analysis.size) return undefined
  const s = sentenceOf(analysis, at)
  const first = analysis.sentences[s]!
  const end = analysis.sentences[s + 1]!
  const before = at > first ? tokenText(analysis, at - 1).toLowerCase() : ''
  if (language.ahead.has(before)) return 'future'
  if (language.behind.has(before)) return 'past'
  for (let i = at - 1; i >= first; i--) {
    const tense = tenseOf(analysis, i, first, language)
    if (tense !== undefined) return tense
  }
  for (let i = at + 1; i < end; i++) {
    const tense = tenseOf(analysis, i, first, language)
    if (tense !== undefined) return tense
  }
  return undefined
}

function tenseOf(analysis: Analysis, i: number, first: number, language: TimeLanguage): Tense | undefined {
  const word = tokenText(analysis, i).toLowerCase()
  if (language.future.has(word)) return 'future'
  if (language.past.has(word)) return afterFuture(analysis, i, first, language) ?? 'past'
  const tag = tokenTag(analysis, i)
  if (tag !== 'VERB' && tag !== 'AUX') return undefined
  if (language.pastEnding.test(word)) return afterFuture(analysis, i, first, language) ?? 'past'
  return afterFuture(analysis, i, first, language)
}

/** "will be held": the form is of the past, the sense is not. */
function afterFuture(
  analysis: Analysis,
  i: number,
  first: number,
  language: TimeLanguage,
): Tense | undefined {
  for (let j = i - 1; j >= Math.max(first, i - 3); j--)
    if (language.future.has(tokenText(analysis, j).toLowerCase())) return 'future'
  return undefined
}
