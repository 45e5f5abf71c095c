import { standsWith } from '../sides.ts'
import type { Sides } from '../sides.ts'
import type { Cluster } from './cluster.ts'
import { timeMatch } from './cluster.ts'
import { matter, sharedMatter } from './likewords.ts'
import { actorsIn, sidesIn } from './told.ts'
import type { Told } from './told.ts'
import type { Ground, JoinRule, Verdict } from './verdict.ts'

/** What makes two items of a kind the same, as data. */
interface Sameness {
  readonly kind: string
  /** Fields of actors that must name the same ones (or those who stand for them), where both name any. */
  readonly actors: readonly string[]
  /** Of these at least one must be named by both, unnamed people not counted. */
  readonly anchored: readonly string[]
  /** Whether two parties are needed: what one of them undertakes with another is another thing. */
  readonly mutual?: boolean
  /** Fields whose word must be the same where both have it. */
  readonly words?: readonly string[]
  /** Fields that refer to items, which must have become the same item. */
  readonly items?: readonly string[]
  /** How alike the words that say what it is must be, as a share of the shorter; 0: not compared. */
  readonly alike: number
  /** Whether a common issue (or parent of one) is needed where both have issues. */
  readonly issues: boolean
  /** Whether the words may be unlike where issues and day are exactly the same. */
  readonly byIssue?: boolean
  /** Whether one place, named by both, makes up for unlike words. */
  readonly byPlace?: boolean
  /** How far back, in days, an item without a time may reach from the report; 0: times must agree. */
  readonly back: number
}

const SAMENESS: readonly Sameness[] = [
  { kind: 'proposal', actors: ['by'], anchored: ['by'], alike: 0.5, issues: true, back: 21 },
  {
    kind: 'response',
    actors: ['by'],
    anchored: ['by'],
    items: ['to_proposal'],
    alike: 0,
    issues: true,
    back: 10,
  },
  {
    kind: 'demand',
    actors: ['by', 'of'],
    anchored: ['by'],
    items: ['condition_for'],
    alike: 0.5,
    issues: true,
    byIssue: true,
    back: 14,
  },
  {
    kind: 'commitment',
    actors: ['parties'],
    anchored: ['parties'],
    mutual: true,
    words: ['phase'],
    alike: 0.5,
    issues: true,
    byIssue: true,
    back: 4,
  },
  {
    kind: 'assessment',
    actors: ['by'],
    anchored: ['by'],
    words: ['direction'],
    alike: 0.6,
    issues: false,
    back: 2,
  },
  {
    kind: 'incident',
    actors: ['by', 'against'],
    anchored: ['by', 'against'],
    words: ['type'],
    alike: 0.4,
    issues: false,
    byPlace: true,
    back: 10,
  },
  {
    kind: 'pressure',
    actors: ['by', 'on'],
    anchored: ['by'],
    words: ['instrument', 'action'],
    alike: 0,
    issues: true,
    back: 10,
  },
  {
    kind: 'act',
    actors: ['by', 'toward'],
    anchored: ['by', 'toward'],
    words: ['type'],
    alike: 0.5,
    issues: false,
    back: 5,
  },
  {
    kind: 'tally',
    actors: ['by', 'done_by'],
    anchored: ['by', 'done_by'],
    alike: 0.6,
    issues: false,
    back: 2,
  },
]

/** Where nothing at all is known of when, the words must be this much alike. */
const TIMELESS = 0.5

/** A recap reaches further back than news does. */
const RECAP = 90

/** The rules of the kinds that are told apart by the same few questions. */
export const otherKinds: readonly JoinRule[] = SAMENESS.map((same) => ({
  kind: same.kind,
  keys: (told, ground) => keys(told, same, ground),
  compare: (told, cluster, ground) => compare(told, cluster, same, ground),
}))

function keys(told: Told, same: Sameness, { sides }: Ground): string[] {
  return same.anchored.flatMap((field) =>
    sidesIn(told, field, sides).filter((side) => !sides.anonymous(side)),
  )
}

function compare(told: Told, cluster: Cluster, same: Sameness, ground: Ground): Verdict | undefined {
  if (!actorsAgree(told, cluster, same, ground.sides)) return undefined
  if (same.mutual && !sameParties(told, cluster, same, ground.sides)) return undefined
  if ((same.words ?? []).some((field) => differ(told, cluster, field))) return undefined
  const items = itemsAgree(told, cluster, same, ground)
  if (items === 'apart') return undefined
  const issues = sharedIssues(told, cluster)
  if (same.issues && issues === 'none') return undefined
  const time = timeMatch(told, cluster)
  if (time === 'apart' || time === 'next-day') return undefined
  const away = time === 'missing' ? daysAway(told, cluster) : 0
  const like = wordsAlike(told, cluster)
  if (away > reach(told, same, issues) && !(away === Infinity && issues === 'same' && like >= TIMELESS))
    return undefined
  const byPlace = same.byPlace === true && samePlace(told, cluster)
  const byIssue =
    same.byIssue === true && issues === 'same' && (time === 'exact' || items === 'same' || isNarrow(told))
  // Without words for what it is, only one day's news is the same.
  if (away > 2 && (told.words.length === 0 || cluster.first.words.length === 0) && same.alike > 0 && !byPlace)
    return undefined
  if (same.byPlace && time === 'missing' && !byPlace && away > 3) return undefined
  if (like < same.alike && !byIssue && !byPlace) return undefined
  const when = { exact: 0.6, nested: 0.4, missing: 0.2 - Math.min(away, 100) / 500 }[time]
  const score =
    when + (items === 'same' ? 0.3 : 0) + (issues === 'same' ? 0.1 : 0) + (byPlace ? 0.1 : 0) + like / 2
  const grounds = [
    'the same parties',
    ...(items === 'same' ? ['the same matter'] : []),
    { exact: 'the same day', nested: 'times agree', missing: 'near in time' }[time],
    ...(like >= same.alike && like > 0
      ? ['like words']
      : byPlace
        ? ['the same place']
        : byIssue
          ? ['the same issue']
          : []),
  ]
  return { score, because: grounds.join(', ') }
}

function reach(told: Told, same: Sameness, issues: string): number {
  if (told.item.background !== true) return same.back
  return issues === 'same' ? RECAP : RECAP / 3
}

/** An issue within a wider one: two parties undertake it once. */
function isNarrow(told: Told): boolean {
  return told.item.issues.some((issue) => issue.includes('.'))
}

function samePlace(told: Told, cluster: Cluster): boolean {
  const name = told.item.place?.name
  return name !== undefined && cluster.tellings.slice(0, 8).some((other) => other.item.place?.name === name)
}

function actorsAgree(told: Told, cluster: Cluster, same: Sameness, sides: Sides): boolean {
  const agreeing = same.actors.filter((field) => {
    const mine = actorsIn(told, field)
    const theirs = cluster.actorsIn(field)
    return mine.length > 0 && theirs.length > 0 && partOf(mine, theirs, sides)
  })
  const clashing = same.actors.filter((field) => {
    const mine = actorsIn(told, field)
    const theirs = cluster.actorsIn(field)
    return mine.length > 0 && theirs.length > 0 && !agreeing.includes(field)
  })
  return clashing.length === 0 && same.anchored.some((field) => agreeing.includes(field))
}

/** Whether the same sides are bound: one alone, or two at least. */
function sameParties(told: Told, cluster: Cluster, { anchored }: Sameness, sides: Sides): boolean {
  const [field = ''] = anchored
  const mine = sidesIn(told, field, sides)
  const theirs = new Set(cluster.actorsIn(field).flatMap((actor) => sides.of(actor)))
  const both = mine.filter((side) => theirs.has(side)).length
  return both >= 2 || (mine.length === 1 && theirs.size === 1 && both === 1)
}

/** Whether all of one list are, or stand for, some of the other. */
function partOf(a: readonly string[], b: readonly string[], sides: Sides): boolean {
  const within = (x: readonly string[], y: readonly string[]) =>
    x.every((one) => !sides.anonymous(one) && y.some((other) => standsWith(sides, one, other) !== undefined))
  return within(a, b) || within(b, a)
}

function differ(told: Told, cluster: Cluster, field: string): boolean {
  const mine = told.item[field]
  return mine !== undefined && cluster.values.has(field) && !cluster.has(field, mine)
}

function itemsAgree(
  told: Told,
  cluster: Cluster,
  same: Sameness,
  ground: Ground,
): 'same' | 'apart' | 'unknown' {
  let agreed: 'same' | 'unknown' = 'unknown'
  for (const field of same.items ?? []) {
    const mine = told.item[field]
    if (typeof mine !== 'string') continue
    const theirs = cluster.tellings.map((other) => other.item[field]).filter((id) => typeof id === 'string')
    const home = ground.itemOf(mine)
    if (theirs.length === 0 || home === undefined) continue
    if (!theirs.some((id) => ground.itemOf(id) === home)) return 'apart'
    agreed = 'same'
  }
  return agreed
}

/** Whether two issues are one, or one lies within the other. */
function kin(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)
}

function sharedIssues(told: Told, cluster: Cluster): 'same' | 'related' | 'none' | 'unknown' {
  const mine = told.item.issues
  const theirs = cluster.first.item.issues
  if (mine.length === 0 || theirs.length === 0) return 'unknown'
  if (mine.length === theirs.length && mine.every((issue) => theirs.includes(issue))) return 'same'
  return mine.some((a) => theirs.some((b) => kin(a, b))) ? 'related' : 'none'
}

/** How many days lie between what is known of when two items were: told, reported or taken to be. */
function daysAway(told: Told, cluster: Cluster): number {
  const a = told.days ?? told.published ?? told.around
  const b = cluster.days ?? cluster.first.published ?? cluster.first.around
  return a?.year && b?.year ? Math.abs(a.to - b.to) : Infinity
}

function wordsAlike(told: Told, cluster: Cluster): number {
  const own = matter(told.words.length > 0 ? told.words : told.sentence)
  return Math.max(
    0,
    ...cluster.wordings.map(
      ({ told: other }) =>
        sharedMatter(own, matter(other.words.length > 0 ? other.words : other.sentence)).ofSmaller,
    ),
  )
}
