import { inTextOrder, overlaps } from '../../evidence/index.ts'
import { tokensSpan } from '../../language/index.ts'
import { captured, hasTag, layerAt, type Match, type Page } from '../engine/index.ts'
import { groupCalled, lastWord, slugOf, type ActorHere } from '../clauses/index.ts'
import type { Findings } from '../reader.ts'
import type { Actor, ActorMention, ActorRef, Contact } from '../reading.ts'
import type { ContactData, ContactMeaning } from './data.ts'

/** The people without a name whom a rule captured: "senior officials from our governments". */
export function groupsOf(
  page: Page,
  match: Match<ContactMeaning>,
  name: 'who' | 'also',
  actors: ReadonlyMap<string, Actor>,
  { governments, collectives }: ContactData,
): readonly ActorRef[] {
  return captured(match, name).flatMap(({ first, end }) => {
    // a part of what an actor is called already
    if (page.layers.get('actor')?.over.has(end - 1)) return []
    // "the president" is somebody, though nobody says who
    if (page.analysis.xpos[end - 1]!.match(/^NNP?$/) && !collectives.includes(page.lower[end - 1]!)) return []
    let from = first
    while (from < end - 1 && (hasTag(page, from, 'DET') || hasTag(page, from, 'PRON'))) from++
    const span = tokensSpan(page.analysis, from, end)
    const text = page.analysis.text.slice(...span)
    const own = from > first && governments.includes(text) ? servedBy(page, from - 1, actors) : undefined
    if (own) return [{ actor: own, text, span }]
    return slugOf(text) ? [{ actor: groupCalled(text).id, text, span }] : []
  })
}

/** "His government": the state that he serves. */
function servedBy(page: Page, at: number, actors: ReadonlyMap<string, Actor>): string | undefined {
  const owner = layerAt(page, 'actor', at)[0]?.value as ActorHere | undefined
  if (!owner) return undefined
  return owner.actor.kind === 'state'
    ? owner.ref.actor
    : actors.get(owner.ref.actor)?.roles.find(({ of }) => of)?.of
}

/** The actors and mentions of earlier readers with the groups that these participants bring in. */
export function withGroups(
  { actors, mentions }: Findings,
  participants: readonly ActorRef[],
): Pick<Findings, 'actors' | 'mentions'> {
  const known = new Map(actors.map((actor) => [actor.id, actor]))
  const groups = participants.filter(({ actor }) => actor.startsWith('group/') && !known.has(actor))
  if (!groups.length) return { actors, mentions }
  for (const group of groups) known.set(group.actor, groupCalled(group.text))
  const free = groups.filter(({ span }) => !mentions.some((other) => overlaps(other.span, span)))
  const added = free.map((ref): ActorMention => ({ ...ref, how: 'group', by_rule: 'contacts: who meets' }))
  return {
    actors: [...known.values()],
    mentions: [...mentions, ...added].toSorted((a, b) => inTextOrder(a.span, b.span)),
  }
}

/** "Protesters gathered outside the palace": a crowd, and nobody whom it meets. */
export function isCrowd({ participants }: Contact, { lists }: ContactData): boolean {
  const crowds = lists['publics'] ?? []
  return (
    participants.length > 0 &&
    participants.every(({ actor, text }) => actor.startsWith('group/') && crowds.includes(lastWord(text)))
  )
}
