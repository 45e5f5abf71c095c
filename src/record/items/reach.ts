import type { Sides } from '../sides.ts'
import type { Cluster } from './cluster.ts'
import type { Likeness } from './likeness.ts'
import { isMutual } from './sameactors.ts'
import type { Sameness } from './sameness.ts'
import { isNarrow } from './sharedissues.ts'
import { COMPARED, stageOf } from './stages.ts'
import type { Told } from './told.ts'

/** Words this much alike outweigh that a reading refers them to different items. */
export const SURELY = 0.6

/** Words this much alike outweigh that readings give them more issues or fewer. */
const MATCHING = 0.9

/** Words this much alike, and four of them, are of one undertaking weeks later too. */
const MOSTLY = 0.55

/** So many words in common outweigh that readings give two items different issues. */
const OWN_WORDS = 3

/** A recap reaches further back than news does. */
const RECAP = 90

/** How many days back a telling without a time may reach to an item. */
export function reach(
  told: Told,
  cluster: Cluster,
  same: Sameness,
  issues: string,
  like: Likeness,
  sides: Sides,
): number {
  // What is in force or has ended was agreed before: two parties have one such thing at a time.
  const stages = [stageOf(told), ...cluster.tellings.slice(0, COMPARED).map(stageOf)]
  const later =
    isMutual(told, cluster, same, sides) &&
    Math.max(...stages) > 0 &&
    issues === 'same' &&
    (isNarrow(told) || like.both >= 2 || isStanding(told))
  if (same.mutual === true && issues === 'same' && isStep(told, cluster, like)) return RECAP
  if (same.mutual === true && like.term) return RECAP / 3
  if (later && isStanding(told)) return 2 * RECAP
  if (told.item.background === true || later) return issues === 'same' ? RECAP : RECAP / 3
  if (isSameTarget(told, like)) return RECAP
  if (same.byExtreme === true && like.setting >= OWN_WORDS) return RECAP / 6
  const sure = same.mutual === true && issues === 'same' && like.both >= 4 && like.share >= MOSTLY
  if (sure && told.item['status'] !== 'planned') return RECAP / 3
  const alike = areWordsOne(like, issues === 'same' ? SURELY : MATCHING)
  return same.insisted === true && issues !== 'none' && alike ? RECAP / 2 : same.back
}

/** Whether the words that say what it is are enough, and alike to a share, to be of one thing. */
export function areWordsOne({ own, both }: Likeness, share: number): boolean {
  return both >= OWN_WORDS && own >= share
}

/** Whether force is told of one target in the same words. */
export function isSameTarget({ kind }: Told, like: Likeness): boolean {
  return kind === 'incident' && like.both >= 2 && like.own >= 0.8
}

/** Whether a telling says no more than that it is in force. */
function isStanding({ item, days }: Told): boolean {
  return item['status'] === 'in-force' && days === undefined
}

/** Whether one of them is a step of a sequence, still to come: it is agreed in its turn, or told of as that step. */
function isStep(told: Told, { tellings }: Cluster, like: Likeness): boolean {
  const { phase } = told.item
  return [told, ...tellings.slice(0, COMPARED)].some(
    (one, i) =>
      one.item['phase'] !== undefined &&
      one.item['phase'] !== 1 &&
      stageOf(one) === 0 &&
      (like.both > 0 || isNarrow(one) || (i > 0 && one.item['phase'] === phase)),
  )
}
