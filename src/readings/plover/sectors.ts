import type { Actor } from '../reading.ts'
import { SECTORS } from './languages.ts'

/**
 * PLOVER sectors of an actor, most telling first: a state is its government, people are what their offices say, bodies
 * and groups what their names say. Empty where nothing tells.
 */
export function sectorsOf(actor: Actor): readonly string[] {
  const there = known.get(actor)
  if (there) return there
  const found = findSectors(actor)
  known.set(actor, found)
  return found
}

/** What was found before: actors of one report are asked about again and again. */
const known = new WeakMap<Actor, readonly string[]>()

function findSectors(actor: Actor): readonly string[] {
  if (actor.kind === 'state') return ['GOV']
  const words = [
    ...actor.roles.map(({ title }) => title),
    ...(actor.kind === 'person' ? actor.descriptions : [actor.name, ...actor.names]),
    ...(actor.kind === 'person' && actor.anonymous ? [actor.name] : []),
    ...(actor.kind === 'person' ? [] : [actor.type ?? '']),
  ]
  const found = words.map((each) => firstSector(each.toLowerCase())).filter((each) => each !== undefined)
  if (!found.length && actor.type !== undefined) found.push(...(BY_TYPE[actor.type] ?? []))
  return [...new Set(found)].slice(0, 2)
}

/** Whether an actor is one of politics: a state, an official, a party, a force, a court, a group that protests. */
export function isPolitical(actor: Actor): boolean {
  const sectors = sectorsOf(actor)
  return sectors.some((sector) => !WEAK.has(sector))
}

/** Whether a noun ("rebels", "minister") names somebody of politics. */
export function isPoliticalNoun(noun: string): boolean {
  const sector = firstSector(noun)
  return sector !== undefined && !WEAK.has(sector)
}

/** Of bodies that are known by their kind only. */
const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  media: ['JRN'],
  armed: ['REB'],
  party: ['PTY'],
  body: ['IGO'],
}

/** Whether an actor is one of society or business, as far as its name tells. */
export function isSociety(actor: Actor): boolean {
  return sectorsOf(actor).some((sector) => WEAK.has(sector))
}

/** Sectors of society and business: on both sides of a deed they make it no politics. */
const WEAK = new Set<string>(['BUS', 'EDU', 'CVL', 'JRN', 'LAB', 'REL'])

function firstSector(words: string): string | undefined {
  return SECTORS.find(([, pattern]) => pattern.test(words))?.[0]
}
