import type { ActorMention, ActorRef } from '../reading.ts'
import type { Flow } from './flow.ts'
import { nounPhraseAfter, type Part } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How many words of a title stand before a name at most. */
const TITLE = 5

/** "its spokesman, Commander Jon Lund,": the name that says who a description means. */
export function nameBehind(flow: Flow, part: Part, language: Vocabulary): ActorRef | undefined {
  const { items } = flow
  const of = language.ofs.has(items[part.to]?.low ?? '')
    ? nounPhraseAfter(flow, part.to + 1, language)
    : undefined
  const to = of?.to ?? part.to
  if (items[to]?.low !== ',') return undefined
  for (let i = to + 1; i <= to + 1 + TITLE; i++) {
    const item = items[i]
    if (item?.mention?.how === 'name' && item.mention.actor.startsWith('person/')) {
      const after = items[i + 1]
      const closed = after === undefined || after.kind === 'quote' || /^[,.:;)–—]|--$/u.test(after.low)
      return closed ? refOf(item.mention) : undefined
    }
    if (item?.kind !== 'word' || !/^(?:NOUN|PROPN|ADJ)$/.test(item.tag)) return undefined
  }
  return undefined
}

/** "the child's grandmother, Ada, said": one name between commas, which no reader of names has found. */
export function singleNameBehind({ items }: Flow, { to }: Part): Part | undefined {
  const name = items[to + 1]
  if (items[to]?.low !== ',' || items[to + 2]?.low !== ',') return undefined
  return name?.kind === 'word' && name.tag === 'PROPN'
    ? { from: to + 1, to: to + 2, head: to + 1 }
    : undefined
}

/** "one of the sponsors, Norland,", "the coalition, the Vik League (VL),": the name of a body behind its noun. */
export function bodyBehind({ items, page }: Flow, part: Part, language: Vocabulary): ActorRef | undefined {
  const mention = items[part.to + 1]?.mention
  if (items[part.to]?.low !== ',' || !/^[,(]$/u.test(items[part.to + 2]?.low ?? '')) return undefined
  if (mention?.how !== 'name' || mention.actor.startsWith('person/')) return undefined
  const { first, end } = items[part.head]!
  const noun = page.lower.slice(first, end)
  const body = language.bodies.has(noun.at(-1)!) || language.ones.has(noun[0]!)
  return body ? refOf(mention) : undefined
}

/** Whom a mention is of, without how it was found. */
export function refOf({ actor, text, span }: ActorMention): ActorRef {
  return { actor, text, span }
}
