import { captured, layerAt, sentenceTokens, type Match, type Page } from '../engine/index.ts'
import { mainSides, membersOf, once, refsOf, spansBetween, vouchersAt } from '../clauses/index.ts'
import type { Actor, ActorRef, Contact } from '../reading.ts'
import type { ContactData } from './data.ts'

type Actors = ReadonlyMap<string, Actor>

/** Whose a contact may be that names nobody. */
export function partiesFor(
  page: Page,
  match: Match<unknown>,
  at: number,
  { type, participants }: Contact,
  actors: Actors,
  data: ContactData,
): readonly ActorRef[] {
  const both = partiesOfBoth(page, match, actors, data)
  if (both.length || type !== 'talks') return both
  const [noun] = captured(match, 'noun')
  const before = noun ? page.lower.slice(Math.max(match.first, noun.first - MORE), noun.first) : []
  const { trilateral = [], multilateral = [] } = data.formats
  // those of three are not of two
  if (before.some((word) => [...trilateral, ...multilateral].includes(word))) return []
  const isThird = ({ actor }: ActorRef): boolean => participants.some((one) => one.actor === actor)
  const around = partiesAround(page, at, isThird, actors, data)
  const words = noun ? page.lower.slice(noun.first, noun.end).join(' ') : ''
  const mayBeOfMain = data.parleys.includes(words) && !captured(match, 'who').length && !participants.length
  return around.length || !mayBeOfMain ? around : mainSides(page, actors)
}

/** How many words before their noun talks may be told to be of more than two. */
const MORE = 4

/**
 * Whose the talks named at token `at` are, where nothing at the noun tells: the two states or bodies that its sentence
 * names, else the two of the sentence before, else the two of whom the report tells. Whoever only says so is no party, nor
 * is a third.
 */
function partiesAround(
  page: Page,
  at: number,
  isThird: (ref: ActorRef) => boolean,
  actors: Actors,
  data: ContactData,
): readonly ActorRef[] {
  const here = sentenceTokens(page, at)
  const partiesOf = (tokens: readonly [number, number]): readonly ActorRef[] => {
    const named = partiesIn(page, tokens, actors, data).filter((ref) => !isThird(ref))
    const states = named.filter(({ actor }) => actor.startsWith('state/'))
    return states.length === 2 ? states : named
  }
  const own = partiesOf(here)
  if (own.length || here[0] === 0) return areParties(own) ? own : []
  const before = partiesOf(sentenceTokens(page, here[0] - 1))
  return areParties(before) ? before : []
}

/** "The two foreign ministers", "both delegations", whom nobody names: those of the two states of which the report tells. */
function partiesOfBoth(
  page: Page,
  match: Match<unknown>,
  actors: Actors,
  { two }: ContactData,
): readonly ActorRef[] {
  const [who] = captured(match, 'who')
  const words = who ? page.lower.slice(Math.max(match.first, who.first - 2), who.end) : []
  return words.some((word) => two.includes(word)) ? mainSides(page, actors) : []
}

/** Two of whom one at least is a state: the two houses of a parliament are no parties. */
function areParties(named: readonly ActorRef[]): boolean {
  return named.length === 2 && named.some(({ actor }) => actor.startsWith('state/'))
}

/** The states and bodies named in tokens `[first, end)`, each once. */
function partiesIn(
  page: Page,
  [first, end]: readonly [number, number],
  actors: Actors,
  { whereabouts }: ContactData,
): readonly ActorRef[] {
  const speaking = new Set(vouchersAt(page, first).map(({ actor }) => actor))
  for (const { actor } of vouchersAt(page, end - 1)) speaking.add(actor)
  const named = spansBetween(page, 'actor', first, end)
    .filter((span) => layerAt(page, 'actor', span.first).length === 1)
    // behind "in" a state is only a place
    .filter(({ first: at }) => !whereabouts.includes(page.lower[at - 1] ?? ''))
  return once(membersOf(refsOf(named), actors)).filter(
    ({ actor }) =>
      /^(state|org)\//.test(actor) && actors.get(actor)?.type !== 'media' && !speaking.has(actor),
  )
}
