import { standsAt, type Flow } from './flow.ts'
import { canSpeak, nounPhraseAfter, pronounAt, type NounPhrase } from './phrases.ts'
import { endsSentence } from './sentences.ts'
import { subjectBefore, type Before } from './subjects.ts'
import type { VerbForm, Vocabulary } from './vocabulary.ts'

/** "was forced to admit", "took care to note": what stands before the words that bind somebody to speak. */
export function boundBefore(
  flow: Flow,
  at: number,
  { form }: VerbForm,
  language: Vocabulary,
): Before | undefined {
  if (form !== 'base' || !language.infinitive.has(flow.items[at - 1]?.low ?? '')) return undefined
  for (let from = at - 2; from > 0 && from > at - 2 - MOST_BINDING; from--)
    for (const phrase of language.binding.get(flow.items[from]!.low) ?? []) {
      if (from + phrase.length !== at - 1 || !standsAt(flow, from, phrase)) continue
      const before = subjectBefore(flow, from, language)
      return before.words.some((word) => language.modals.has(word)) ? undefined : before
    }
  return undefined
}

/** How many words bind at most. */
const MOST_BINDING = 3

/** "Warning of floods, Berg said": who the main clause is about, and the comma before it. */
export function mainAfter(
  flow: Flow,
  from: number,
  language: Vocabulary,
): { readonly subject: NounPhrase; readonly stop: number } | undefined {
  for (let i = from; i < flow.items.length && !endsSentence(flow, i); i++) {
    if (flow.items[i]!.low !== ',') continue
    const subject = pronounAt(flow, i + 1, language) ?? nounPhraseAfter(flow, i + 1, language)
    const verb = subject && flow.items[subject.to]
    if (verb && /^(?:VERB|AUX)$/u.test(verb.tag) && canSpeak(flow, subject, language))
      return { subject, stop: i }
  }
  return undefined
}
