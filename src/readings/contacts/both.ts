import { everybody, hasFiniteVerb, mainSides } from '../clauses/index.ts'
import type { Page } from '../engine/index.ts'
import type { Actor, ActorRef, Contact, Participant } from '../reading.ts'
import type { ContactData } from './data.ts'

/** How far back, in characters, those may have met whom "the two sides" means. */
const REACH = 2000

/**
 * "The parties", "the two leaders", whom nothing else names: in a readout those of whose contact it is one, else the
 * two who were told to have met last before, else the two states of which the report tells; "the delegations" are these.
 */
export function bothOf(
  page: Page,
  contact: Contact,
  all: readonly Contact[],
  { pairs, deputed }: ContactData,
  actors: ReadonlyMap<string, Actor>,
): readonly Participant[] {
  const [only, other, ...more] = contact.participants
  if (only && other && !more.length && isOneGroup(only, other)) return sidesFor(page, [only, other], actors)
  if (!only?.actor.startsWith('group/') || other) return contact.participants
  const words = only.text.toLowerCase()
  const isPair = pairs.includes(words)
  if (!isPair && !deputed.includes(words)) return contact.participants
  const meant = (isPair ? pairBefore(page, contact, all) : undefined) ?? mainSides(page, actors)
  return meant.length ? meant.map(({ actor }) => ({ ...only, actor })) : contact.participants
}

/** Two states that one word stands for: "the sides". */
function isOneGroup(a: ActorRef, b: ActorRef): boolean {
  return a.span[0] === b.span[0] && [a, b].every(({ actor }) => actor.startsWith('state/'))
}

/**
 * "The sides" may be said of two before one of them is named, or long after: of the two of whom the report tells by
 * far the most it is said, if only one of the others is.
 */
function sidesFor(
  page: Page,
  named: readonly Participant[],
  actors: ReadonlyMap<string, Actor>,
): readonly Participant[] {
  const main = mainSides(page, actors, SURELY)
  const [off, ...more] = named.filter(({ actor }) => !main.some((side) => side.actor === actor))
  if (!main.length || !off || more.length || isNamedBefore(page, off)) return named
  return main.map(({ actor }) => ({ ...named[0]!, actor }))
}

/** Whether a state is named shortly before the word that is to stand for it. */
function isNamedBefore(page: Page, { actor, span }: ActorRef): boolean {
  return everybody(page).some(
    (ref) => ref.actor === actor && ref.span[0] < span[0] && span[0] - ref.span[0] < REACH,
  )
}

/** So many times more than a third the two of whom a report tells are spoken of. */
const SURELY = 4

/** Those of the contact of two that is meant, of those told of before. */
function pairBefore(
  page: Page,
  { evidence: [here] }: Contact,
  all: readonly Contact[],
): readonly Participant[] | undefined {
  const before = all
    .map((other) => ({ other, back: here![0] - other.evidence[0]![0] }))
    .filter(({ other: { participants, modality }, back }) => {
      const areNamed = participants.every(({ actor }) => !actor.startsWith('group/'))
      return participants.length === 2 && areNamed && modality === 'held' && back > 0
    })
    .toSorted((a, b) => a.back - b.back)
  const lead = here![0] - readoutEnd(page)
  const meant = before.find(({ back }) => back > lead) ?? before.find(({ back }) => back < REACH)
  return meant?.other.participants
}

/** Where the lead of a readout ends: its headline has no verb, "Conversation with the President of Norvia". */
function readoutEnd(page: Page): number {
  const { sentences, starts } = page.analysis
  return hasFiniteVerb(page, 0, sentences[1] ?? 0) ? 0 : (starts[sentences[2] ?? 0] ?? 0)
}
