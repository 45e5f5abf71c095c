import type { Actor, Reading } from '../../src/readings/index.ts'
import type { Gold, GoldActor } from './gold.ts'
import { containment, flat, wordsOf } from './words.ts'

/** An actor as a reading names it: by reference, or by plain name where no actor was made of it. */
export interface Named {
  readonly text: string
  readonly actor?: Actor
}

/** Who is who on both sides of one report. */
export interface Cast {
  readonly read: ReadonlyMap<string, Actor>
  readonly gold: ReadonlyMap<string, GoldActor>
}

export function castOf(reading: Reading, gold: Gold): Cast {
  return {
    read: new Map(reading.actors.map((actor) => [actor.id, actor])),
    gold: new Map(gold.people.map((actor) => [actor.name, actor])),
  }
}

/** Whether a reading's actor is the one gold means by the canonical name `name`. */
export function isActor(found: Named, name: string, cast: Cast): boolean {
  const gold = cast.gold.get(name)
  if (!gold) return [found.text, found.actor?.name ?? ''].some((text) => containment(text, name) === 1)
  if (gold.anonymous || found.actor?.anonymous) return isUnnamed(found, gold)
  const names = new Set([gold.name, ...gold.names].map(flat))
  const read = [found.text, ...(found.actor ? [found.actor.name, ...found.actor.names] : [])].map(flat)
  if (found.actor?.id === gold.id || read.some((text) => names.has(text))) return true
  return (
    gold.kind === 'person' && found.actor?.kind === 'person' && familyName(gold) === familyName(found.actor)
  )
}

/** Whether one of the two is a state or body and the other a person who holds an office of it. */
export function actsFor(found: Named, name: string, cast: Cast): boolean {
  const gold = cast.gold.get(name)
  const { actor } = found
  if (!actor) return false
  if (actor.kind === 'person' && gold?.kind !== 'person')
    return serves(actor.roles, [gold?.id ?? idOf(name, cast)])
  return actor.kind !== 'person' && gold?.kind === 'person' && serves(gold.roles, [actor.id, actor.name])
}

/** A state's id by its name: gold does not list every state as an actor. */
function idOf(name: string, { read }: Cast): string | undefined {
  return [...read.values()].find((actor) => actor.kind !== 'person' && flat(actor.name) === flat(name))?.id
}

/** The reading's person who bears the name, titles before it left aside. */
export function personOf(name: string, reading: Reading): Actor | undefined {
  const wanted = wordsOf(name)
  const people = reading.actors.filter(({ kind, anonymous }) => kind === 'person' && !anonymous)
  for (let first = 0; first < wanted.length; first++) {
    const tail = flat(wanted.slice(first).join(' '))
    const person = people.find((actor) => [actor.name, ...actor.names].some((text) => flat(text) === tail))
    if (person) return person
  }
  return undefined
}

function serves(roles: readonly { of?: string | null }[], ids: readonly (string | undefined)[]): boolean {
  return roles.some(({ of }) => of && ids.includes(of))
}

function isUnnamed(found: Named, gold: GoldActor): boolean {
  if (!gold.anonymous || (found.actor && !found.actor.anonymous)) return false
  return [...gold.names, ...gold.descriptions].some((text) => containment(text, found.text) >= 0.66)
}

function familyName({ name }: { name: string }): string {
  return wordsOf(name).at(-1) ?? ''
}
