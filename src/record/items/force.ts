import type { Cluster } from './cluster.ts'
import { timeMatch } from './cluster.ts'
import type { Likeness } from './likeness.ts'
import type { Told } from './told.ts'

/** Words for one use of force, from which reports choose as they like. */
const FORCE: ReadonlySet<unknown> = new Set([
  'attack',
  'strike',
  'shelling',
  'explosion',
  'launch',
  'violation',
])

/** So much of the words that say what was hit must be common where reports call what hit it by different names. */
const TARGET = 0.5

/**
 * Whether two tellings of different types are of one use of force: those who died are told of what killed them, at
 * one place; an attack is a strike to others, on one day, at one place or on one target; a launch is either.
 */
export function isOneForce(told: Told, cluster: Cluster, like: Likeness): boolean {
  const types = typesOf(told, cluster)
  const time = timeMatch(told, cluster)
  const there = samePlace(told, cluster)
  if (types.includes('casualties')) return there && (time === 'exact' || time === 'nested')
  if (time !== 'exact' || !types.every((type) => FORCE.has(type))) return false
  return there || types.includes('launch') || (like.both >= 2 && like.own >= TARGET)
}

/** Launches at nobody are few: what one party launched on a day is one, however it is put. */
export function isOneLaunch(told: Told, cluster: Cluster): boolean {
  return typesOf(told, cluster).includes('launch') && timeMatch(told, cluster) === 'exact'
}

function typesOf(told: Told, { tellings }: Cluster): readonly unknown[] {
  return [told, ...tellings].map(({ item }) => item['type'])
}

/** Whether both name one place. */
export function samePlace(told: Told, cluster: Cluster): boolean {
  const name = told.item.place?.name
  return name !== undefined && cluster.tellings.slice(0, 8).some((other) => other.item.place?.name === name)
}
