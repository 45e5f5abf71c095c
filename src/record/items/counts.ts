import type { Sides } from '../sides.ts'
import type { Cluster } from './cluster.ts'
import { partOf } from './sameactors.ts'
import { sharedIssues } from './sharedissues.ts'
import { actorsIn } from './told.ts'
import type { Told } from './told.ts'

/** From here on a number is seldom counted twice. */
const DISTINCT = 20

/** A number seldom met, of what one side did, on one issue: whoever is named as the counter. */
export function isOneCount(told: Told, cluster: Cluster, sides: Sides): boolean {
  const count = told.item['count']
  if (typeof count !== 'number' || count < DISTINCT) return false
  const unsaid = (ids: readonly string[]) => ids.every((id) => sides.anonymous(id))
  const untold = unsaid(actorsIn(told, 'by')) || unsaid(cluster.actorsIn('by'))
  return cluster.tellings.some(({ item, actors, matter }) => {
    const of = [...matter].some((stem) => told.matter.has(stem))
    if (untold && item['count'] === count && count % 10 !== 0 && of) return true
    const [mine, theirs] = [actorsIn(told, 'done_by'), actors.get('done_by') ?? []]
    const done = mine.length > 0 && theirs.length > 0 && partOf(mine, theirs, sides)
    return done && item['count'] === count && sharedIssues(told, cluster) === 'same'
  })
}

/** One count may be put at three times another by those who dispute it. */
const DISPUTED = 3

/** Whether two numbers are so far apart that they count two things, where no time is common. */
export function isOtherCount({ item: { count } }: Told, { tellings }: Cluster): boolean {
  return (
    typeof count === 'number' &&
    tellings.every(({ item: { count: other } }) => typeof other === 'number' && areFar(count, other))
  )
}

function areFar(a: number, b: number): boolean {
  return Math.max(a, b) > DISPUTED * Math.min(a, b)
}
