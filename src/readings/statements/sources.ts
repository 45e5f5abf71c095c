import type { Cue } from './cue.ts'
import { isPause, standsAt, type Flow, type Item } from './flow.ts'
import { mayBeSpeaker, nounPhraseAfter, nounPhraseBefore, pronounAt, type NounPhrase } from './phrases.ts'
import { endsSentence } from './sentences.ts'
import type { VerbForm, Vocabulary } from './vocabulary.ts'

/** "according to Berg", "in the words of Berg". */
export function sourceCue(flow: Flow, at: number, language: Vocabulary): Cue | undefined {
  // "Berg zufolge"
  const before = language.sourcesBehind.has(flow.items[at]!.low)
    ? nounPhraseBefore(flow, at - 1, language)
    : undefined
  if (before) return { ...source(flow.items[at]!.low, at, at + 1, before), start: before.from }
  const phrase = language.sources.get(flow.items[at]!.low)?.find((words) => standsAt(flow, at, words))
  const subject = phrase && sourceAfter(flow, at + phrase.length, phrase, language)
  if (!subject) return ownedSource(flow, at, language)
  return source(phrase.join(' '), at, subject.to, subject)
}

function source(lemma: string, at: number, end: number, subject: NounPhrase): Cue {
  const verb: VerbForm = { lemma, frame: 'says', form: 'base', noun: false }
  return { verb, at, start: at, end, subject, shape: 'source', aside: false, modality: 'held' }
}

/** "in Berg's words", "in her view": whose they are. */
function ownedSource(flow: Flow, at: number, language: Vocabulary): Cue | undefined {
  const { items } = flow
  const before = items[at - 1]
  if (!language.viewed.has(items[at]!.low)) return undefined
  if (before && before.kind !== 'quote' && !isPause(before) && !endsSentence(flow, at - 1)) return undefined
  for (let i = at + 2; i < at + MOST_OWNED && i < items.length; i++) {
    const { low } = items[i]!
    if (isPause(items[i]!) || items[i]!.tag === 'VERB') return undefined
    if (!language.views.has(low)) continue
    const owner = items[i - 1]!
    const subject = owner.low === "'s" ? nounPhraseBefore(flow, i - 2, language) : pronounOwner(owner, i - 1)
    const known = subject?.parts.every(({ head }) => mayBeSpeaker(items[head]!, language))
    return subject && known && subject.from > at
      ? source(`${items[at]!.low} ${low}`, at, i + 1, subject)
      : undefined
  }
  return undefined
}

function pronounOwner(item: Item, at: number): NounPhrase | undefined {
  if (item.mention?.how !== 'pronoun') return undefined
  return { from: at, to: at + 1, parts: [{ from: at, to: at + 1, head: at }] }
}

/** How many words may be between "in" and "words". */
const MOST_OWNED = 9

/** Somebody who can be a source: an actor, a person, a body, a text, a pronoun. */
function sourceAfter(
  flow: Flow,
  at: number,
  opening: readonly string[],
  language: Vocabulary,
): NounPhrase | undefined {
  const pronoun = pronounAt(flow, at, language)
  if (pronoun) return pronoun
  const phrase = nounPhraseAfter(flow, at, language)
  const head = phrase && flow.items[phrase.parts[0]?.head ?? -1]
  if (!head) return undefined
  if (language.citing.has(opening.join(' ')))
    return head.kind === 'actor' || ['official', 'source'].includes(language.people.get(head.low) ?? '')
      ? phrase
      : undefined
  const known = head.kind === 'actor' || head.tag === 'PROPN' || language.people.has(head.low)
  return known || language.bodies.has(head.low) || language.texts.has(head.low) ? phrase : undefined
}
