import { gap } from '../times.ts'
import type { Cluster } from './cluster.ts'
import { daysAway } from './cluster.ts'
import { termOf } from './likeness.ts'
import { OVER, stageOf } from './stages.ts'
import type { Told } from './told.ts'
import type { JoinRule, Verdict } from './verdict.ts'

/**
 * Commitments whose parties a report does not name ("the truce took effect"): one with that on the same issues
 * which is told of near it in time, by whomever. Where two of those fit equally, with neither.
 */
export function withUnnamed(rule: JoinRule): JoinRule {
  if (rule.kind !== 'commitment') return rule
  return {
    ...rule,
    keys: (told, ground) => (hasParties(told) ? rule.keys(told, ground) : [issueKey(told)]),
    files: (told, ground) => [...(rule.files ?? rule.keys)(told, ground), issueKey(told)],
    compare: (told, cluster, ground) =>
      hasParties(told) && cluster.actorsIn(PARTIES).length > 0
        ? rule.compare(told, cluster, ground)
        : nearby(told, cluster),
  }
}

const PARTIES = 'parties'

/** Whether a commitment's parties are named. */
export function hasParties({ actors }: Told): boolean {
  return (actors.get(PARTIES)?.length ?? 0) > 0
}

function issueKey({ item: { issues } }: Told): string {
  return `issues ${[...issues].sort().join(' ')}`
}

/** Near enough to be one where nobody is named: an issue within a wider one is seldom settled twice in a month. */
const NEAR = { narrow: 30, wide: 4 } as const
/** What is in force without a day was agreed within so many. */
const STANDING = 90
/** So many days may lie between the beginnings that two sides give. */
const DRIFT = { narrow: 10, wide: 1 } as const

function nearby(told: Told, cluster: Cluster): Verdict | undefined {
  const { issues } = told.item
  if (!issues.length || issueKey(told) !== issueKey(cluster.first)) return undefined
  const width = issues.some((issue) => issue.includes('.')) ? 'narrow' : 'wide'
  // What lasts for hours is a thing of its own.
  if (cluster.wordings.some((one) => termOf(one.told) !== termOf(told) && [one.told, told].some(isShort)))
    return undefined
  const days = told.days && cluster.days ? gap(told.days, cluster.days) : undefined
  const away = days ?? daysAway(told, cluster)
  const begun = cluster.tellings.some((one) => stageOf(one) < OVER)
  const standing = told.item['status'] === 'in-force' && width === 'narrow' && days === undefined && begun
  if (away > (standing ? STANDING : (days === undefined ? NEAR : DRIFT)[width])) return undefined
  return { score: 0.8 - away / 100, because: 'the same issue, near in time' }
}

function isShort(told: Told): boolean {
  return termOf(told)?.startsWith('PT') ?? false
}
