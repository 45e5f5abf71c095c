import type { Cluster } from './cluster.ts'
import type { Told } from './told.ts'

/** Whether two issues are one, or one lies within the other. */
export function kin(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)
}

/** How the issues of a telling stand to those of the telling of an item that has the most of them. */
export function sharedIssues(told: Told, cluster: Cluster): 'same' | 'related' | 'none' | 'unknown' {
  const ways = cluster.wordings.map(({ told: other }) => issuesAgree(told.item.issues, other.item.issues))
  return (['same', 'related', 'none'] as const).find((way) => ways.includes(way)) ?? 'unknown'
}

function issuesAgree(mine: readonly string[], theirs: readonly string[]) {
  if (mine.length === 0 || theirs.length === 0) return 'unknown'
  if (mine.length === theirs.length && mine.every((issue) => theirs.includes(issue))) return 'same'
  return mine.some((a) => theirs.some((b) => kin(a, b))) ? 'related' : 'none'
}

/** The share of the issues of both that both have. */
export function commonIssues(told: Told, cluster: Cluster): number {
  const [mine, theirs] = [told.item.issues, cluster.first.item.issues]
  const both = mine.filter((issue) => theirs.includes(issue)).length
  return both === 0 ? 0 : both / (mine.length + theirs.length - both)
}

/** Issues that all talk of peace is about: sharing one says nothing. */
const GENERAL = new Set(['ceasefire', 'peace-settlement', 'bilateral-relations'])

export function specificIssue(told: Told, cluster: Cluster): boolean {
  return told.item.issues.some((issue) => !GENERAL.has(issue) && cluster.first.item.issues.includes(issue))
}

/** An issue within a wider one: two parties undertake it once. */
export function isNarrow(told: Told): boolean {
  return told.item.issues.some((issue) => issue.includes('.'))
}

/** Whether it is about something that not all talk of peace is about. */
export function isSpecific({ item: { issues } }: Told): boolean {
  return issues.some((issue) => !GENERAL.has(issue))
}

/** Whether two tellings have the very same issues. */
export function sameIssues(told: Told, other: Told): boolean {
  return issuesAgree(told.item.issues, other.item.issues) === 'same'
}
