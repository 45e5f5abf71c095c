import { layerAt, sentenceTokens, type Page } from '../engine/index.ts'
import { membersOf, once, refsOf, spansBetween, vouchersAt } from '../clauses/index.ts'
import type { Actor, ActorRef } from '../reading.ts'
import type { ContactData } from './data.ts'

type Actors = ReadonlyMap<string, Actor>

/**
 * Whose the talks named at token `at` are, where nothing at the noun tells: the two states or bodies that its sentence
 * names, else the two of the sentence before. Whoever only says so is no party; where there are more, nobody knows.
 */
export function partiesAround(
  page: Page,
  at: number,
  actors: Actors,
  data: ContactData,
): readonly ActorRef[] {
  const here = sentenceTokens(page, at)
  const own = partiesIn(page, here, actors, data)
  if (own.length || here[0] === 0) return areParties(own) ? own : []
  const before = partiesIn(page, sentenceTokens(page, here[0] - 1), actors, data)
  return areParties(before) ? before : []
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
