import type { Page } from '../engine/index.ts'
import { stateServed, type Actor, type ActorRef } from '../reading.ts'
import { refsOf } from './slots.ts'

/**
 * The two states of which a report speaks by far the most, by themselves or by who serves them: the sides of what it
 * tells of without naming them ("the truce"). None where a third is spoken of half as often, or as often
 * as `lead` says.
 */
export function mainSides(page: Page, actors: ReadonlyMap<string, Actor>, lead = LEAD): readonly ActorRef[] {
  const [first, second, third] = ranked(page, actors)
  if (!first || !second || second.count < SPOKEN_OF) return []
  return !third || third.count <= second.count / lead ? [first.ref, second.ref] : []
}

/** The two whom the report calls the sides, or the parties, where it tells who they are and means no others by it. */
export function sidesTold(page: Page, actors: ReadonlyMap<string, Actor>): readonly ActorRef[] {
  const pairs = [...actors.values()].flatMap(({ type, members }) =>
    type === 'parties' && members.length === 2 ? [members] : [],
  )
  const [first] = pairs
  if (!first || !pairs.every((pair) => pair.every((one) => first.includes(one)))) return []
  const refs = everybody(page)
  return first.flatMap((id) => refs.find(({ actor }) => actor === id) ?? [])
}

interface Counted {
  readonly ref: ActorRef
  readonly count: number
}

/** By page, since every contact and move asks. */
const known = new WeakMap<Page, readonly Counted[]>()

/** The states of which a report speaks, the most often named first. */
function ranked(page: Page, actors: ReadonlyMap<string, Actor>): readonly Counted[] {
  let states = known.get(page)
  if (!states) known.set(page, (states = counted(page, actors)))
  return states
}

function counted(page: Page, actors: ReadonlyMap<string, Actor>): readonly Counted[] {
  const seen = new Map<string, Counted>()
  for (const ref of everybody(page)) {
    const actor = actors.get(ref.actor)
    const state = actor?.kind === 'state' ? actor.id : stateServed(actor)
    if (!state) continue
    const one = seen.get(state) ?? { ref: { ...ref, actor: state }, count: 0 }
    seen.set(state, { ref: one.ref, count: one.count + 1 })
  }
  return [...seen.values()].toSorted((a, b) => b.count - a.count)
}

/** All whom the report names, each time it does. */
export function everybody({ layers }: Page): readonly ActorRef[] {
  return refsOf([...(layers.get('actor')?.from.values() ?? [])].flat())
}

/** So many times more than a third. */
const LEAD = 2

/** How often the lesser of two sides must be named. */
const SPOKEN_OF = 3
