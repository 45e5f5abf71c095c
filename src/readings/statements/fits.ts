import { holdsQuote, holdsWord, isDoing, isFinite, startsClause, type Ahead, type Range } from './contents.ts'
import type { Cue } from './cue.ts'
import { isScrap, type Flow, type Item } from './flow.ts'
import { keepsThing, namesThing, receives, voicesThing } from './guards.ts'
import { isNominal, isSpeaker } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Whether what follows is what the verb takes. */
export function fits(
  flow: Flow,
  cue: Cue,
  range: Range,
  next: Pick<Ahead, 'sure' | 'addressee'>,
  language: Vocabulary,
): boolean {
  const { sure } = next
  const first = flow.items[range[0]]!
  const quoted = holdsQuote(flow, range)
  const clause = sure || quoted || isClause(flow, cue, range, language)
  switch (cue.verb.frame) {
    case 'says':
    case 'tells':
      if (language.minding.has(cue.verb.lemma) && cue.modality !== 'held') return false
      if (!sure && first.kind !== 'quote' && language.clausal.has(cue.verb.lemma)) return false
      if (!sure && !quoted && language.keeping.has(cue.verb.lemma) && keepsThing(flow, range, language))
        return false
      if (language.naming.has(cue.verb.lemma) && namesThing(flow, cue.verb, range, language)) return true
      return clause || (language.possessive.has(first.low) && voicesThing(flow, range, language))
    case 'names':
      // "as set out in the treaty"
      if (!sure && cue.verb.particle && range[0] !== cue.end) return false
      if (cue.modality === 'negated' && language.refusing.has(cue.verb.lemma)) return range[1] - range[0] > 1
      if (
        cue.modality === 'negated' ||
        ((cue.shape === 'participle' || isFronted(cue)) && !language.stressing.has(cue.verb.lemma))
      )
        return clause
      return sure || (range[1] - range[0] > 1 && startsWords(first, language))
    case 'asks':
      return sure || language.questions.has(first.low)
    case 'judges':
      if (receives(flow, cue.verb.lemma, range, language)) return false
      return (
        range[1] - range[0] > 1 && (startsThing(first, language) || language.addressed.has(cue.verb.lemma))
      )
    case 'calls':
      if (language.asides.has(first.low)) return false
      return (
        quoted ||
        holdsWord(flow, range, language.asides) ||
        namesThing(flow, cue.verb, range, language) ||
        (language.depicting.has(cue.verb.lemma) && range[1] - range[0] > 1 && startsThing(first, language))
      )
    case 'voices':
      return !language.agents.has(first.low) && voicesThing(flow, range, language)
    case 'quotes':
      if (first.kind === 'quote') return !isScrap(first) || speaks(flow, cue, language)
      if (quoted && language.urging.has(cue.verb.lemma)) return true
      return language.replying.has(cue.verb.lemma) && language.that.has(flow.items[range[0] - 1]!.low)
  }
}

/** "Confirming the news, Berg said": a participle before its main clause, which alone says something. */
function isFronted({ verb, shape, stop }: Cue): boolean {
  return shape === 'finite' && verb.form === 'participle' && stop !== undefined
}

/** What verbs of saying take where nothing is quoted: a clause, a question, what somebody offers to do. */
function isClause(flow: Flow, cue: Cue, range: Range, language: Vocabulary): boolean {
  const first = flow.items[range[0]]!
  return (
    language.questions.has(first.low) ||
    (!language.tos.has(first.low) && startsClause(flow, range, language)) ||
    (isRelated(flow, cue, language) && range[0] === cue.end && isFinite(flow, range[0])) ||
    (language.offering.has(cue.verb.lemma) && isDoing(flow, range))
  )
}

/** "the plan, which mediators say may fail": what is related is the subject of the words. */
export function isRelated(
  flow: Flow,
  { shape, start, subject, verb }: Cue,
  { relatives, offering }: Vocabulary,
): boolean {
  // "The plan that Berg proposed was read": what is proposed is a thing.
  if (shape !== 'finite' || offering.has(verb.lemma)) return false
  return [start, subject?.from ?? start].some((from) => relatives.has(flow.items[from - 1]?.low ?? ''))
}

/** Whether somebody who can speak is the subject ("Blackouts continue 'for months'" says nothing). */
function speaks(flow: Flow, { subject }: Cue, language: Vocabulary): boolean {
  return !subject || subject.parts.some(({ head }) => isSpeaker(flow.items[head]!, language))
}

/** A thing, a question, what somebody did: anything but a preposition. */
function startsWords(item: Item, language: Vocabulary): boolean {
  return item.kind !== 'word' || item.tag !== 'ADP' || language.questions.has(item.low)
}

function startsThing(item: Item, language: Vocabulary): boolean {
  if (item.kind !== 'word' || isNominal(item, language)) return true
  return /^(?:DET|ADJ|NUM|PRON|NOUN|PROPN)$/u.test(item.tag)
}
