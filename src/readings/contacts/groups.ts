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
  { governments, collectives, two }: ContactData,
): readonly ActorRef[] {
  return captured(match, name).flatMap(({ first, end }) => {
    // what an actor is called already, or a part of it
    const known = layerAt(page, 'actor', end - 1)[0]
    if (known) return known.tag === 'group' ? [(known.value as ActorHere).ref] : []
    // "the president" is somebody, though nobody says who
    if (page.analysis.xpos[end - 1]!.match(/^NNP?$/) && !collectives.includes(page.lower[end - 1]!)) return []
    let from = first
    while (from < end - 1 && isArticle(page, from, two)) from++
    const span = tokensSpan(page.analysis, from, end)
    const text = page.analysis.text.slice(...span)
    const own = from > first && governments.includes(text) ? servedBy(page, from - 1, actors) : undefined
    if (own) return [{ actor: own, text, span }]
    return slugOf(text) ? [{ actor: groupCalled(text).id, text, span }] : []
  })
}

/** "The", "their", "the two": what does not tell who they are. */
function isArticle(page: Page, at: number, two: readonly string[]): boolean {
  return hasTag(page, at, 'DET') || hasTag(page, at, 'PRON') || two.includes(page.lower[at]!)
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

/**
 * The contact as one of parties: undefined where only a crowd is left ("Protesters gathered", "The president met
 * doctors"), or people of whom nothing tells that they deal with anybody ("sources to meet demand").
 */
export function withoutCrowds(
  contact: Contact,
  { lists }: ContactData,
  actors: ReadonlyMap<string, Actor>,
): Contact | undefined {
  const isIn = (name: string, word: string) => (lists[name] ?? []).includes(word)
  const isPublic = ({ actor, text }: ActorRef) =>
    contact.type !== 'talks' && actor.startsWith('group/') && isIn('publics', lastWord(text))
  const [, end] = contact.evidence[0]!
  // a crowd that comes to somebody is told of first
  const comes = ({ span }: ActorRef) =>
    contact.participants.some((other) => other.span[0] > span[0] && other.span[0] < end)
  const parties = contact.participants.filter((one) => !isPublic(one) || comes(one))
  const [only, ...others] = parties
  const isFew = parties.length < contact.participants.length && others.length === 0
  if (isFew && (!only || contact.type !== 'visit')) return undefined
  const { type, anonymous } = (only && actors.get(only.actor)) ?? {}
  const isNobody = others.length === 0 && anonymous && only?.actor.startsWith('group/') && type !== undefined
  const meets = isNobody && only && [type, lastWord(only.text)].some((word) => isIn('people', word))
  return isNobody && !meets ? undefined : { ...contact, participants: parties }
}
