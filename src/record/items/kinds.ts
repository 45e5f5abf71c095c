import type { Terms } from '../../readings/index.ts'
import { daysOf, gap } from '../times.ts'
import type { Cluster, TimeMatch } from './cluster.ts'
import { daysAway, timeMatch } from './cluster.ts'
import { isOneCount, isOtherCount } from './counts.ts'
import { isOneForce, isOneLaunch, samePlace } from './force.ts'
import { likeness, termOf, UNLIKE, weight } from './likeness.ts'
import type { Likeness } from './likeness.ts'
import { areWordsOne, isSameTarget, reach, SURELY } from './reach.ts'
import { isTwice } from './repeats.ts'
import { actorsAgree, differ, isMutual, sameParties } from './sameactors.ts'
import { SAMENESS } from './sameness.ts'
import type { Sameness } from './sameness.ts'
import { commonIssues, isNarrow, isSpecific, sharedIssues, specificIssue } from './sharedissues.ts'
import { areBothToTalk, sinceTold, stagesAgree } from './stages.ts'
import { actorsIn, sidesIn } from './told.ts'
import type { Told } from './told.ts'
import type { Ground, JoinRule, Verdict } from './verdict.ts'

/** Where nothing at all is known of when, the words must be this much alike. */
const TIMELESS = 0.5

/** Words this much alike are the same. */
const ALL = 0.8

/** The rules of the kinds that are told apart by the same few questions. */
export const otherKinds: readonly JoinRule[] = SAMENESS.map((same) => ({
  kind: same.kind,
  keys: (told, ground) => keys(told, same, ground),
  compare: (told, cluster, ground) => compare(told, cluster, same, ground),
  repeats: isTwice,
}))

function keys(told: Told, same: Sameness, { sides }: Ground): string[] {
  const named = same.anchored.flatMap((field) =>
    sidesIn(told, field, sides).filter((side) => !sides.anonymous(side)),
  )
  const place = same.byPlace ? told.item.place?.name : undefined
  const figure = told.item['figure'] ?? termOf(told)
  const { action, instrument, count } = told.item
  return [
    ...named,
    ...(told.kind === 'pressure' ? [`step ${String(action)} ${String(instrument)}`] : []),
    ...(told.kind === 'tally' ? [`count ${String(count)}`] : []),
    ...(told.item['type'] === SIGNING && told.days ? [`signed ${told.days.from}`] : []),
    ...(place === undefined ? [] : [`place ${place}`]),
    ...(same.byPlace ? [...told.matter].slice(0, 6).map((stem) => `target ${stem}`) : []),
    ...(typeof figure === 'number' || typeof figure === 'string' ? [`figure ${figure}`] : []),
  ]
}

function compare(told: Told, cluster: Cluster, same: Sameness, ground: Ground): Verdict | undefined {
  const like = wordsAlike(told, cluster, same)
  const counted = same.byCount === true && isOneCount(told, cluster, ground.sides)
  const actors = counted ? 'agree' : actorsAgree(told, cluster, same, ground.sides)
  if (actors !== 'agree' && !withoutActors(told, cluster, same, like, actors)) return undefined
  if (!fieldsAgree(told, cluster, same, like, ground)) return undefined
  const items = itemsAgree(told, cluster, same, ground)
  if (items === 'apart' && like.own < SURELY) return undefined
  const issues = sharedIssues(told, cluster)
  if (same.issues && issues === 'none' && !isSurelyOne(told, like)) return undefined
  const stages = isMutual(told, cluster, same, ground.sides) ? stagesAgree(told, cluster) : undefined
  const time = stages ?? timeOf(told, cluster, same, like)
  if (time === 'apart' || time === 'next-day') return undefined
  // of one day it may be two sides' accounts of one thing
  if (time !== 'exact' && !areBothToTalk(told, cluster)) return undefined
  const away = time !== 'missing' ? 0 : same.mutual ? sinceTold(told, cluster) : daysAway(told, cluster)
  const within = reach(told, cluster, same, issues, like, ground.sides)
  if (away > within && !(away === Infinity && areTimeless(issues, like))) return undefined
  const by = {
    count: counted,
    extreme: same.byExtreme === true && isOneClaim(told, cluster),
    place: same.byPlace === true && samePlace(told, cluster),
    launch: told.kind === 'incident' && isOneLaunch(told, cluster),
    issue:
      isOneOffer(told, like, issues, away) ||
      (same.byIssue === true && ofOneIssue(told, cluster, { same, issues, items, time, away, like })),
  }
  if (time === 'missing' && isOtherCount(told, cluster)) return undefined
  if (away > 2 && isWordless(told, cluster, same, like, issues, by)) return undefined
  if (time === 'missing' && away > 3 && isLoose(told, cluster, same, like, by)) return undefined
  if (like.share < same.alike && !Object.values(by).some(Boolean)) return undefined
  const score = scoreOf(told, cluster, { same, issues, items, time, away, like }) + (by.place ? 0.1 : 0)
  const grounds = [
    actors === 'agree' ? 'the same parties' : 'nobody named',
    ...(items === 'same' ? ['the same matter'] : []),
    { exact: 'the same day', nested: 'times agree', missing: 'near in time' }[time],
    ...matterOf(same, like, by.place, by.issue),
  ]
  return { score, because: grounds.join(', ') }
}

/** What two tellings are held for one by, besides their words. */
interface Grounds {
  readonly count: boolean
  readonly extreme: boolean
  readonly place: boolean
  readonly launch: boolean
  readonly issue: boolean
}

/** Whether the fields that tell things of this kind apart are the same in both. */
function fieldsAgree(told: Told, cluster: Cluster, same: Sameness, like: Likeness, ground: Ground): boolean {
  if (same.mutual && !sameParties(told, cluster, same, ground.sides)) return false
  if ((same.words ?? []).some((field) => differ(told, cluster, field)) && !isOneForce(told, cluster, like))
    return false
  return (
    !isSilent(told, cluster) && (told.kind !== 'response' || isOneAnswer(told, cluster, same, like, ground))
  )
}

/** Whether their words are so alike, or their terms one, that no common issue is needed. */
function isSurelyOne(told: Told, like: Likeness): boolean {
  return areWordsOne(like, SURELY) || isOneTerm(told, like)
}

/** Whether one has no words for what it is: then only one day's news is the same. */
function isWordless(
  told: Told,
  cluster: Cluster,
  same: Sameness,
  like: Likeness,
  issues: ReturnType<typeof sharedIssues>,
  by: Grounds,
): boolean {
  if (by.count || by.extreme || by.place || (like.figure && issues === 'same')) return false
  return same.alike > 0 && (told.words.length === 0 || cluster.first.words.length === 0)
}

/** Whether days apart, with no time told, another place or target or a condition keeps them two. */
function isLoose(told: Told, cluster: Cluster, same: Sameness, like: Likeness, by: Grounds): boolean {
  if (same.byPlace && !by.place && !isSameTarget(told, like)) return true
  return isConditional(told, cluster) && like.own < ALL
}

/** By what the matter of two tellings is held for one. */
function matterOf(same: Sameness, like: Likeness, byPlace: boolean, byIssue: boolean): string[] {
  if (like.share >= same.alike && like.share > 0) return ['like words']
  if (byPlace) return ['the same place']
  return byIssue ? ['the same issue'] : []
}

/** How well a telling fits an item that it may be of: by time, by what it refers to, by its words. */
function scoreOf(told: Told, cluster: Cluster, { items, time, away, like }: Standing): number {
  const when: Partial<Record<TimeMatch, number>> = {
    exact: 0.6,
    nested: 0.4,
    missing: 0.2 - Math.min(away, 100) / 250,
  }
  return (
    (when[time] ?? 0) +
    (items === 'same' ? 0.3 : 0) +
    0.1 * commonIssues(told, cluster) +
    (sameLeaning(told, cluster) ? 0.1 : 0) +
    (sameDeadline(told, cluster) ? 0.3 : 0) +
    (like.share + like.own) / 4
  )
}

/** Whether two offers of days' news on one matter of its own have a word in common. */
function isOneOffer(told: Told, like: Likeness, issues: string, away: number): boolean {
  return told.kind === 'proposal' && issues === 'same' && isSpecific(told) && like.both > 0 && away <= WEEK
}

const WEEK = 7

/** Whether an offer for the same length of time outweighs that readings give it another issue. */
function isOneTerm(told: Told, like: Likeness): boolean {
  return told.kind === 'proposal' && like.term
}

/** Whether the one is a condition of something, and nothing is said of the other's being one. */
function isConditional({ kind, item }: Told, { tellings }: Cluster): boolean {
  if (kind !== 'demand') return false
  const conditions = tellings.some((other) => other.item['condition_for'] !== undefined)
  return conditions !== (item['condition_for'] !== undefined)
}

/** Whether one tells of what a party has undertaken, and the other of its being about to do so. */
function isBegun({ kind, item }: Told, cluster: Cluster): boolean {
  const other = { planned: 'agreed', agreed: 'planned' }[String(item['status'])]
  return kind === 'commitment' && other !== undefined && cluster.has('status', other)
}

function sameDeadline(told: Told, { tellings }: Cluster): boolean {
  const mine = deadlineOf(told)
  return mine !== undefined && tellings.some((other) => deadlineOf(other) === mine)
}

function deadlineOf({ item }: Told): number | undefined {
  return daysOf((item['terms'] as Terms | undefined)?.deadline)?.from
}

function isSameStep({ item: { phase } }: Told, { tellings }: Cluster): boolean {
  return phase !== undefined && tellings.some(({ item }) => item['phase'] === phase)
}

/** Whether the words are so much alike that nothing need be known of when. */
function areTimeless(issues: string, like: Likeness): boolean {
  if (issues === 'same' && like.share >= TIMELESS) return true
  return areWordsOne(like, ALL)
}

/** What is known of how a telling and an item stand to each other. */
interface Standing {
  readonly same: Sameness
  readonly issues: ReturnType<typeof sharedIssues>
  readonly items: ReturnType<typeof itemsAgree>
  readonly time: TimeMatch
  readonly away: number
  readonly like: Likeness
}

/** Whether the issue makes up for unlike words: with the day, or the place, or some of the words, of days' news. */
function ofOneIssue(told: Told, cluster: Cluster, standing: Standing): boolean {
  const { same, issues, items, time, away, like } = standing
  if (issues === 'same' && (time === 'exact' || items === 'same' || isNarrow(told))) return true
  if (told.item['type'] === SIGNING && issues !== 'none' && time === 'exact') return true
  // Two parties have one such thing in force at a time.
  if (issues === 'same' && same.mutual && told.item['status'] === 'in-force' && told.days === undefined)
    return true
  if (issues === 'same' && time === 'nested' && samePlace(told, cluster)) return true
  if (issues === 'same' && isSpecific(told) && isBegun(told, cluster) && away <= same.back) return true
  // A step of a sequence is known by its number.
  if (issues === 'same' && same.mutual && isSameStep(told, cluster)) return true
  if (issues === 'same' && like.figure && like.setting >= 2 && away <= same.back) return true
  if (away > 2 || !specificIssue(told, cluster)) return false
  return like.setting >= 3 || (issues === 'same' && like.setting >= 2 && like.share >= 0.4)
}

/**
 * Where no actor is named by both, a place or a figure and the words must do. Whose proposal it is may even be
 * told differently: the same length of time and the same words are enough, unless the one covers less than the
 * other, as an offer made instead does.
 */
function withoutActors(
  told: Told,
  cluster: Cluster,
  same: Sameness,
  like: Likeness,
  actors: 'blamed' | 'apart' | 'unknown',
): boolean {
  if (same.drift !== undefined)
    return like.figure && like.share >= 0.8 && like.both >= 1 && sameScope(told, cluster)
  if (actors === 'apart') return told.kind === 'pressure' && isOneBody(told, cluster)
  if (told.kind === 'pressure') return isOneLeverage(told, cluster)
  if (told.kind === 'act') return isOneSigning(told, cluster)
  // Each side says that the other did it: at one place, in like words, on one day.
  if (actors === 'blamed')
    return (
      samePlace(told, cluster) && like.both >= 1 && ['exact', 'nested'].includes(timeMatch(told, cluster))
    )
  if (same.byPlace) return (samePlace(told, cluster) && like.both >= 1) || like.both >= 2
  const figure = told.item['figure']
  return typeof figure === 'number' && cluster.has('figure', figure) && like.setting >= 3
}

/** The same step with the same means, in the news of the same days. */
function isOneLeverage(told: Told, cluster: Cluster): boolean {
  const { action, instrument } = told.item
  const same =
    cluster.has('action', action) && cluster.has('instrument', instrument) && instrument !== 'other'
  const time = timeMatch(told, cluster)
  return (
    same && (time === 'exact' || time === 'nested' || (time === 'missing' && daysAway(told, cluster) <= 3))
  )
}

/** A step of one day against one party by bodies that are told apart: an alliance, and its council. */
function isOneBody(told: Told, cluster: Cluster): boolean {
  const bodies = [...actorsIn(told, 'by'), ...cluster.actorsIn('by')]
  const on = cluster.actorsIn('on')
  const isOnOne = actorsIn(told, 'on').some((id) => on.includes(id))
  const areBodies = bodies.every((id) => id.startsWith('org/'))
  return areBodies && isOnOne && timeMatch(told, cluster) === 'exact' && isOneLeverage(told, cluster)
}

/** A text on one issue that is signed on one day, or at one place, nobody saying by whom in one telling. */
function isOneSigning(told: Told, cluster: Cluster): boolean {
  const issues = sharedIssues(told, cluster)
  if (told.item['type'] !== SIGNING || issues === 'none') return false
  return timeMatch(told, cluster) === 'exact' && (issues !== 'unknown' || samePlace(told, cluster))
}

/** The parties sign once a day. */
const SIGNING = 'signing'

/** Whether neither is about a part of what the other is about: "ceasefire" and "ceasefire.energy". */
function sameScope({ item }: Told, { tellings }: Cluster): boolean {
  return tellings.every((other) =>
    item.issues.every((issue) => other.item.issues.every((its) => !isPart(issue, its))),
  )
}

function isPart(a: string, b: string): boolean {
  return a.startsWith(`${b}.`) || b.startsWith(`${a}.`)
}

/** A retelling may give a proposal the day of its answer, or none: the words and a figure in them tell. */
function timeOf(told: Told, cluster: Cluster, same: Sameness, like: Likeness): TimeMatch {
  const time = timeMatch(told, cluster)
  if (time !== 'apart' && time !== 'next-day') return time
  const near = told.days && cluster.days && gap(told.days, cluster.days) <= (same.drift ?? 0)
  return near && like.figure && like.share >= 0.8 ? 'missing' : time
}

/** Yes of any kind, or no: an answer told as plain and as conditional is more easily one than yes and no are. */
const LEANING: Readonly<Record<string, string>> = {
  accepts: 'yes',
  'accepts-with-conditions': 'yes',
  welcomes: 'yes',
  rejects: 'no',
  sceptical: 'no',
  counters: 'no',
}

function sameLeaning(told: Told, cluster: Cluster): boolean {
  const mine = LEANING[String(told.item['stance'])]
  return mine !== undefined && cluster.tellings.some(({ item }) => LEANING[String(item['stance'])] === mine)
}

/** "Closer than ever", or one share of what is settled. */
function isOneClaim({ item }: Told, { tellings }: Cluster): boolean {
  return tellings.some(
    ({ item: other }) =>
      (item['superlative'] === true && other['superlative'] === true) ||
      (item['figure'] !== undefined && item['figure'] === other['figure']),
  )
}

/**
 * An answer is known by what it answers, or by all that it is about; else words of its sentence are needed: a welcome
 * for an offer of help is no answer to a truce.
 */
function isOneAnswer(told: Told, cluster: Cluster, same: Sameness, like: Likeness, ground: Ground): boolean {
  if (itemsAgree(told, cluster, same, ground) === 'same' || like.setting >= 3) return true
  return sharedIssues(told, cluster) === 'same'
}

/** That an answer is still awaited, or an offer still studied, is no telling of the answer. */
function isSilent(told: Told, cluster: Cluster): boolean {
  const silent = isAwaited(told)
  return told.kind === 'response' && cluster.tellings.some((other) => isAwaited(other) !== silent)
}

function isAwaited({ item: { stance } }: Told): boolean {
  return stance === 'no-answer' || stance === 'undecided'
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

function wordsAlike(told: Told, cluster: Cluster, same: Sameness): Likeness {
  return cluster.wordings.reduce((best, { told: other }) => {
    const like = likeness(told, other, same.byFigure === true)
    return weight(like) > weight(best) ? like : best
  }, UNLIKE)
}
