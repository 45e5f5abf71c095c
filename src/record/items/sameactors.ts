import { standsWith } from '../sides.ts'
import type { Sides } from '../sides.ts'
import { gap } from '../times.ts'
import type { Cluster } from './cluster.ts'
import type { Sameness } from './sameness.ts'
import { isNarrow } from './sharedissues.ts'
import { COMPARED, OVER, stageOf } from './stages.ts'
import { actorsIn, sidesIn } from './told.ts'
import type { Told } from './told.ts'

/** How the actors of a telling and of an item stand to each other. */
export function actorsAgree(
  told: Told,
  cluster: Cluster,
  same: Sameness,
  sides: Sides,
): 'agree' | 'blamed' | 'apart' | 'unknown' {
  const agreeing = same.actors.filter((field) => {
    const mine = actorsIn(told, field)
    const theirs = cluster.actorsIn(field)
    return mine.length > 0 && theirs.length > 0 && partOf(mine, theirs, sides)
  })
  const clashing = same.actors.filter((field) => {
    const mine = actorsIn(told, field)
    const theirs = cluster.actorsIn(field)
    const unnamed = [mine, theirs].every((all) => all.length > 0 && all.every((id) => sides.anonymous(id)))
    return mine.length > 0 && theirs.length > 0 && !agreeing.includes(field) && !unnamed
  })
  if (clashing.length > 0) return same.byPlace && clashing.join() === 'by' ? 'blamed' : 'apart'
  return same.anchored.some((field) => agreeing.includes(field)) ? 'agree' : 'unknown'
}

/** Whether it binds two sides at least, by what a telling or the item says. */
export function isMutual(told: Told, cluster: Cluster, same: Sameness, sides: Sides): boolean {
  const [field = ''] = same.anchored
  if (!same.mutual) return false
  return (
    sidesIn(told, field, sides).length > 1 ||
    new Set(cluster.actorsIn(field).flatMap((actor) => sides.of(actor))).size > 1
  )
}

/** Whether the same sides are bound: one alone, or two at least. */
export function sameParties(told: Told, cluster: Cluster, { anchored }: Sameness, sides: Sides): boolean {
  const [field = ''] = anchored
  const mine = sidesIn(told, field, sides)
  const theirs = new Set(cluster.actorsIn(field).flatMap((actor) => sides.of(actor)))
  const both = mine.filter((side) => theirs.has(side)).length
  if (both >= 2 || (mine.length === 1 && theirs.size === 1 && both === 1)) return true
  // Who says that one side keeps, breaks or ends it does not say that it is that side's alone.
  const [few, many] = mine.length < theirs.size ? [mine, [...theirs]] : [[...theirs], mine]
  return few.length === 1 && many.length === 2 && both === 1 && isOfBoth(told, cluster)
}

/**
 * Whether what one telling gives one side, and the other two, may be the undertaking of both: it is over, or told of
 * the very day.
 */
function isOfBoth(told: Told, { tellings, days }: Cluster): boolean {
  const all = [told, ...tellings.slice(0, COMPARED)]
  if (all.some(({ item }) => item['unilateral'] === true) || !isNarrow(told)) return false
  const oneDay = told.days !== undefined && days !== undefined && gap(told.days, days) === 0
  return stageOf(told) === OVER || (stageOf(told) > 0 && oneDay)
}

/** Whether all of one list are, or stand for, some of the other. */
export function partOf(a: readonly string[], b: readonly string[], sides: Sides): boolean {
  const within = (x: readonly string[], y: readonly string[]) =>
    x.every((one) => !sides.anonymous(one) && y.some((other) => standsWith(sides, one, other) !== undefined))
  return within(a, b) || within(b, a)
}

/** Whether a field of both has another word. */
export function differ(told: Told, cluster: Cluster, field: string): boolean {
  const mine = told.item[field]
  return mine !== undefined && cluster.values.has(field) && !cluster.has(field, mine)
}
