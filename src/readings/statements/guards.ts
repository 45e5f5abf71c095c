import { holdsWord, isFinite, type Range } from './contents.ts'
import { standsAt, type Flow } from './flow.ts'
import { isSpeaker, nounPhraseAfter, pronounAt, type NounPhrase } from './phrases.ts'
import { sentenceStart } from './sentences.ts'
import type { Before } from './subjects.ts'
import type { VerbForm, Vocabulary } from './vocabulary.ts'

/** Whether the verb, or its form, says nothing here, however much it looks like a cue. */
export function saysNothing(
  flow: Flow,
  at: number,
  verb: VerbForm,
  { words, subject }: Before,
  language: Vocabulary,
): boolean {
  if (inIdiom(flow, at, language)) return true
  // What somebody should answer is not said; whom nobody thanked hears nothing.
  if (words.some((word) => language.duties.has(word))) return true
  // "we hope": the report's own mind, or that of whoever is quoted
  if (
    language.minding.has(verb.lemma) &&
    language.ours.has(flow.items[subject?.parts[0]?.head ?? -1]?.low ?? '')
  )
    return true
  const judging = verb.frame === 'judges' || verb.frame === 'calls' || verb.frame === 'voices'
  return judging && (words.some((word) => language.negations.has(word)) || isNobody(flow, subject, language))
}

/** "neither side", "none of the parties". */
function isNobody({ items }: Flow, subject: NounPhrase | undefined, { nobody, ofs }: Vocabulary): boolean {
  if (!subject) return false
  const [low, before, farther] = [0, 1, 2].map((back) => items[subject.from - back]?.low ?? '')
  return nobody.has(low!) || nobody.has(before!) || (ofs.has(before!) && nobody.has(farther!))
}

/** "thanks to", "for some reason". */
function inIdiom(flow: Flow, at: number, { idioms }: Vocabulary): boolean {
  for (let from = Math.max(0, at - 3); from <= at; from++)
    for (const idiom of idioms.get(flow.items[from]!.low) ?? [])
      if (from + idiom.length > at && standsAt(flow, from, idiom)) return true
  return false
}

/** "had a son called Jon", "in a group called": a participle of the noun before it, which is no subject. */
export function namesItsNoun(
  flow: Flow,
  verb: VerbForm,
  { start, words }: Before,
  { from, to, parts }: NounPhrase,
): boolean {
  if (verb.frame !== 'calls' || verb.form !== 'past' || words.length > 0) return false
  if (to !== start || parts.length > 1 || flow.items[parts[0]!.head]!.kind !== 'word') return false
  const opener = flow.items[from - 1]
  return from - 1 > sentenceStart(flow, from) && /^(?:VERB|AUX|ADP)$/u.test(opener?.tag ?? '')
}

/** "in a video posted on X", "footage tweeted by Berg": what was done with a thing that cannot speak. */
export function isPublished(
  { items }: Flow,
  { lemma, form }: VerbForm,
  { start, words }: Before,
  { to, parts }: NounPhrase,
  language: Vocabulary,
): boolean {
  if (form !== 'past' || words.length > 0 || to !== start || !language.publishing.has(lemma)) return false
  return parts.every(({ head }) => !isSpeaker(items[head]!, language) && items[head]!.tag !== 'PROPN')
}

/** "such states – large and small – states that defend": the noun once more, and no verb. */
export function isTakenUp({ page, items }: Flow, at: number, { parts }: NounPhrase): boolean {
  return parts.some(({ head }) => page.lower[items[head]!.end - 1] === items[at]!.low)
}

/** How many words of a thing may stand before the verb of a clause. */
const NEAR = 9

/** "maintain contact with those who fled": a thing that is kept, and no clause of words. */
export function keepsThing(flow: Flow, [from, to]: Range, language: Vocabulary): boolean {
  let joined = false
  for (let i = from + 1; i < to && i < from + NEAR; i++) {
    const { low, tag } = flow.items[i]!
    if (language.relatives.has(low)) return true
    // "a base in the town taken last year"
    if (tag === 'AUX' || (isFinite(flow, i) && !joined)) return false
    joined ||= tag === 'ADP'
  }
  return true
}

/** "welcomed Berg in Vik", "dismissed Berg": somebody is received or sent away, and nothing is said. */
export function receives(flow: Flow, lemma: string, [from, to]: Range, language: Vocabulary): boolean {
  if (!language.receiving.has(lemma)) return false
  // "dismissed Berg as a latecomer"
  if (flow.items.slice(from, to).some(({ low }) => language.asides.has(low))) return false
  const { mention } = flow.items[from]!
  const next = flow.items[from + 1]
  return mention?.actor.startsWith('person/') === true && next?.low !== "'s" && next?.low !== '’'
}

/** "called the offer a trick", "called it unworkable": a thing, and right behind it the words for it. */
export function namesThing(flow: Flow, verb: VerbForm, [from, to]: Range, language: Vocabulary): boolean {
  if (!language.naming.has(verb.lemma)) return false
  const thing = pronounAt(flow, from, language) ?? wholeThing(flow, from, language)
  const words = thing && thing.to < to ? flow.items[thing.to]! : undefined
  if (!thing || words?.kind !== 'word') return false
  if (!language.articles.has(words.low)) return words.tag === 'ADJ'
  const named = nounPhraseAfter(flow, thing.to, language)
  return named !== undefined && !named.parts.some(({ head }) => language.occasions.has(flow.items[head]!.low))
}

/** "the release of the first prisoners", "troops massing in Norland": with what belongs to a thing. */
function wholeThing(flow: Flow, from: number, language: Vocabulary): NounPhrase | undefined {
  const thing = nounPhraseAfter(flow, from, language)
  let to = thing?.to
  for (let joins = 0; to !== undefined && joins < 3; joins++) {
    let at: number = to
    while (flow.items[at]?.low.endsWith('ing') && flow.items[at]!.tag === 'VERB') at++
    if (flow.items[at]?.tag !== 'ADP') break
    const more = nounPhraseAfter(flow, at + 1, language)
    if (!more) break
    to = more.to
  }
  return thing && to !== undefined ? { ...thing, to } : undefined
}

/** "support for the plan", "their desire to talk": what is voiced is named within the first words. */
export function voicesThing(flow: Flow, [from, to]: Range, language: Vocabulary): boolean {
  return holdsWord(flow, [from, Math.min(to, from + 4)], language.voiced)
}
