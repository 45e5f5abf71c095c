import { sentenceOf, sentenceSpan } from '../../language/index.ts'
import type { ActorMention, ActorRef } from '../reading.ts'
import { refOf } from './behind.ts'
import type { Flow } from './flow.ts'
import type { Part } from './phrases.ts'
import { sentenceStart } from './sentences.ts'
import type { Vocabulary } from './vocabulary.ts'

/** "Norland released a letter, which read": whom the sentence begins with, where a verb leads to the text. */
export function issuerOf(
  { page, items }: Flow,
  { from, to }: Part,
  { relatives }: Vocabulary,
): readonly ActorRef[] {
  const goesOn = items.slice(to, to + 4).some(({ low }) => relatives.has(low))
  const first = sentenceStart({ page, items }, from)
  const issues = goesOn && items.slice(first, from).some(({ tag }) => tag === 'VERB')
  const mention = items[first]!.mention
  return issues && mention ? [refOf(mention)] : []
}

/**
 * "Berg sent greetings to Lund. The message reads": whom the sentence before begins with, and those joined to her. A
 * joint text is of the first two of a kind: "Berg met Lund. The joint statement said".
 */
export function senderOf(
  flow: Flow,
  part: Part,
  found: readonly ActorMention[],
  language: Vocabulary,
): readonly ActorRef[] {
  const { analysis } = flow.page
  const sentence = sentenceOf(analysis, flow.items[part.from]!.first)
  if (sentence === 0) return []
  const [start, end] = sentenceSpan(analysis, sentence - 1)
  const told = found.filter(({ span, how }) => span[0] >= start && span[1] <= end && how !== 'unnamed')
  const first = told[0]
  if (first?.span[0] !== start) return []
  const kind = first.actor.slice(0, first.actor.indexOf('/') + 1)
  const others = told.filter(({ actor }) => actor !== first.actor && actor.startsWith(kind))
  if (isJoint(flow, part, language) && others[0]) return [first, others[0]].map(refOf)
  const apart = others.findIndex(
    ({ span }, i) => !isJoin(analysis.text.slice((others[i - 1] ?? first).span[1], span[0]), language),
  )
  return [first, ...(apart < 0 ? others : others.slice(0, apart))].map(refOf)
}

/** "the joint statement": a text by more than one. */
export function isJoint({ items }: Flow, { from, to }: Part, { joint }: Vocabulary): boolean {
  return items.slice(from, to).some(({ low }) => joint.has(low))
}

/** Nothing but a comma or "and". */
function isJoin(between: string, { ands }: Vocabulary): boolean {
  const word = between
    .replace(/^\s*,?/u, '')
    .trim()
    .toLowerCase()
  return (word === '' && between.includes(',')) || ands.has(word)
}
