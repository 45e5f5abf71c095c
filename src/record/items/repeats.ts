import type { Sides } from '../sides.ts'
import type { Cluster } from './cluster.ts'
import { likeness } from './likeness.ts'
import { areWordsOne, SURELY } from './reach.ts'
import { partOf } from './sameactors.ts'
import { isNarrow, isSpecific, sameIssues } from './sharedissues.ts'
import { OVER, stageOf } from './stages.ts'
import { actorsIn } from './told.ts'
import type { Told } from './told.ts'
import type { Ground } from './verdict.ts'

/** Whether a report tells of one thing twice, by kind: once in short, as often at its head, and once in full. */
const TWICE: Readonly<Record<string, (told: Told, other: Told, ground: Ground) => boolean>> = {
  proposal: sameOffer,
  demand: sameDemand,
  commitment: sameUndertaking,
  pressure: sameLeverage,
}

/** Whether an item holds a telling of the same report that tells of the same thing. */
export function isTwice(told: Told, { tellings }: Cluster, ground: Ground): boolean {
  const twice = TWICE[told.kind]
  const here = tellings.filter(({ report }) => report === told.report)
  return twice !== undefined && here.length === 1 && here.some((other) => twice(told, other, ground))
}

/** In the same words, by the same or some of the same. */
function sameOffer(told: Told, other: Told, { sides }: Ground): boolean {
  const like = likeness(told, other, true)
  return like.figure && like.share >= 0.8 && by(told, other, 'by', sides)
}

/** Of one issue, on one day, as a condition of one thing. */
function sameDemand(told: Told, other: Told, { sides, itemOf }: Ground): boolean {
  const [of, its] = [told.item['condition_for'], other.item['condition_for']]
  const one = typeof of === 'string' && typeof its === 'string' && (of === its || itemOf(of) === itemOf(its))
  return (
    one &&
    sameIssues(told, other) &&
    isSpecific(told) &&
    sameDays(told, other) &&
    by(told, other, 'by', sides)
  )
}

/** Of one narrow issue: still to be agreed, the thing itself and its terms; else in the same words. */
function sameUndertaking(told: Told, other: Told, { sides }: Ground): boolean {
  const ahead = [told, other].every(({ item }) => item['status'] === 'planned')
  const step = told.item['phase'] === other.item['phase']
  return (
    (ahead || isOneText(told, other)) &&
    step &&
    isNarrow(told) &&
    sameIssues(told, other) &&
    sameDays(told, other) &&
    by(told, other, 'parties', sides)
  )
}

/** Whether two undertakings, both or neither of which are over, are told in the same words. */
function isOneText(told: Told, other: Told): boolean {
  const like = likeness(told, other, true)
  const isOne = areWordsOne(like, SURELY) || like.own === 1
  return isOne && (stageOf(told) === OVER) === (stageOf(other) === OVER)
}

/** The same step with the same means. */
function sameLeverage(told: Told, other: Told, { sides }: Ground): boolean {
  const { action, instrument } = told.item
  const same = other.item['action'] === action && other.item['instrument'] === instrument
  return same && instrument !== 'other' && by(told, other, 'by', sides) && sameDays(told, other)
}

function by(told: Told, other: Told, field: string, sides: Sides): boolean {
  const [mine, theirs] = [actorsIn(told, field), actorsIn(other, field)]
  return mine.length > 0 && theirs.length > 0 && partOf(mine, theirs, sides)
}

function sameDays({ days: a }: Told, { days: b }: Told): boolean {
  return !a || !b || (a.from === b.from && a.to === b.to)
}
