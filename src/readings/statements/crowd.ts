import type { Flow } from './flow.ts'
import type { NounPhrase, Part } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Whether those listed are one group, and none of them somebody known: where what is said of one is said of all
 * ("opposition activists and protesters"), or one lacks the noun of the last ("French and German officials").
 */
export function isCrowd(flow: Flow, { parts }: NounPhrase, language: Vocabulary): boolean {
  const last = parts.at(-1)!
  if (!isMany(flow, last, language)) return false
  // "current and former officials", whose adjectives are listed within one part
  if (parts.length < 2)
    return flow.items.slice(last.from, last.head).some(({ low }) => language.ands.has(low))
  const before = parts.slice(0, -1)
  const lacking = before.map((part) => lacksNoun(flow, part))
  if (!before.every((part, i) => lacking[i] || isMany(flow, part, language))) return false
  return (
    lacking.includes(true) || parts.slice(1).some(({ from, to }) => to - from === 1 && !isLong(flow, from))
  )
}

function isLong({ items }: Flow, at: number): boolean {
  return items[at]!.end - items[at]!.first > 1
}

/** People without a name, several: "protesters". */
function isMany({ items, page }: Flow, { head }: Part, language: Vocabulary): boolean {
  const { mention, low, end } = items[head]!
  if (page.analysis.xpos[end - 1] !== 'NNS') return false
  return mention ? mention.how === 'unnamed' || mention.how === 'group' : language.people.has(low)
}

/** "French", "top NATO", "Norland's": whose people share the noun that follows. */
function lacksNoun({ items }: Flow, { from, head, to }: Part): boolean {
  const { mention, tag } = items[head]!
  if (!mention || mention.actor.startsWith('person/')) return false
  const isShared = mention.how === 'description' && mention.actor.startsWith('state/')
  return (
    isShared || items[to - 1]!.low === "'s" || tag === 'ADJ' || (from < head && items[from]!.tag === 'ADJ')
  )
}
