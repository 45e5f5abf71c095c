import type { Cue } from './cue.ts'
import type { Flow } from './flow.ts'
import { canSpeak, nounPhraseAfter, nounPhraseBefore, type NounPhrase } from './phrases.ts'
import { sentenceStart } from './sentences.ts'
import { subjectBefore } from './subjects.ts'
import type { VerbForm, Vocabulary } from './vocabulary.ts'

/** "Berg's claims that", "his warning that", "a warning from Berg that": a noun for words with a clause, and whose they are. */
export function nounCue(flow: Flow, at: number, language: Vocabulary): Cue | undefined {
  const { items } = flow
  if (!language.claims.has(items[at]!.low)) return undefined
  const owner = ownerBefore(flow, at, language) ?? lender(flow, at, language)
  const giver = language.givers.has(items[at + 1]?.low ?? '')
    ? nounPhraseAfter(flow, at + 2, language)
    : undefined
  const named = giver && namedBehind(flow, giver)
  const subject = named ?? giver ?? owner
  const end = named ? named.to + 1 : giver ? giver.to : at + 1
  if (!subject || !language.that.has(items[end]?.low ?? '') || items[end + 1]?.tag === 'VERB')
    return undefined
  if (!subject.parts.every(({ head }) => items[head]!.mention || items[head]!.tag === 'PROPN'))
    return undefined
  const verb: VerbForm = { lemma: items[at]!.low, frame: 'says', form: 'base', noun: true }
  const start = Math.min(subject.from, at)
  const cue: Cue = { verb, at, start, end, subject, shape: 'finite', aside: false, modality: 'held' }
  const stop = mainVerbAfter(flow, at)
  return stop > end ? { ...cue, stop } : cue
}

/** "His claim that the road was shut surprised us": where the verb begins of which the noun is the subject; -1 if nowhere. */
function mainVerbAfter({ items, page: { analysis } }: Flow, at: number): number {
  const noun = items[at]!.end - 1
  if (!analysis.links.relation(noun).startsWith('nsubj')) return -1
  const verb = analysis.links.head(noun)
  let i = items.findIndex(({ first, end }) => first <= verb && verb < end)
  while (i > at && /^(?:AUX|ADV|PART)$/u.test(items[i - 1]!.tag)) i--
  return i
}

/** Whose the noun at `at` is, over adjectives: "Norland's repeated claims", "his claim". */
function ownerBefore(flow: Flow, at: number, language: Vocabulary): NounPhrase | undefined {
  const { items } = flow
  let i = at - 1
  while (i > at - 3 && items[i]?.kind === 'word' && /^(?:ADJ|ADV|VERB|NUM)$/u.test(items[i]!.tag)) i--
  const item = items[i]
  if (item?.low === "'s") return nounPhraseBefore(flow, i - 1, language)
  // "criticised Berg for his claim that": whose it is, is told elsewhere
  const isPronoun = item?.mention?.how === 'pronoun' && i === sentenceStart(flow, at)
  return isPronoun ? { from: i, to: i + 1, parts: [{ from: i, to: i + 1, head: i }] } : undefined
}

/** "Berg issued a fresh warning that": whose the noun is by the verb that brings it. */
function lender(flow: Flow, at: number, language: Vocabulary): NounPhrase | undefined {
  let i = at - 1
  while (i > at - 4 && /^(?:ADJ|DET)$/u.test(flow.items[i]?.tag ?? '')) i--
  if (!language.lending.has(flow.items[i]?.low ?? '')) return undefined
  const { subject, words } = subjectBefore(flow, i, language)
  const denied = words.some((word) => language.negations.has(word) || language.modals.has(word))
  return subject && !denied && canSpeak(flow, subject, language) ? subject : undefined
}

/** "complaints by the minister, Ada Berg, that": the name behind the office. */
function namedBehind({ items }: Flow, { to }: NounPhrase): NounPhrase | undefined {
  if (items[to]?.low !== ',' || items[to + 1]?.kind !== 'actor' || items[to + 2]?.low !== ',')
    return undefined
  return { from: to + 1, to: to + 2, parts: [{ from: to + 1, to: to + 2, head: to + 1 }] }
}

/** "Berg was adamant that": an adjective for how plainly somebody speaks, with a clause. */
export function adjectiveCue(flow: Flow, at: number, language: Vocabulary): Cue | undefined {
  const { low } = flow.items[at]!
  if (!language.outspoken.has(low) || !language.that.has(flow.items[at + 1]?.low ?? '')) return undefined
  const { subject, start, words } = subjectBefore(flow, at, language)
  if (!subject || !words.some((word) => language.passive.has(word)) || !canSpeak(flow, subject, language))
    return undefined
  if (language.things.has(flow.items[subject.parts[0]!.head]!.low)) return undefined
  if (words.some((word) => language.negations.has(word) || language.modals.has(word))) return undefined
  const verb: VerbForm = { lemma: low, frame: 'says', form: 'past', noun: false }
  const first = subject.to >= start ? subject.from : start
  return { verb, at, start: first, end: at + 1, subject, shape: 'finite', aside: false, modality: 'held' }
}
