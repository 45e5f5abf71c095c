import { standsWith } from '../sides.ts'
import type { Sides } from '../sides.ts'
import type { Cluster } from './cluster.ts'
import { actorsIn } from './told.ts'
import type { Told } from './told.ts'

/** How likely those who took part are the same. */
export interface Who {
  /** 1: the same actors; less where some stand for others or are left out. */
  readonly strength: number
  /** Whether neither list has anybody whom the other lacks. */
  readonly mutual: boolean
  readonly because: string
}

/** The likeness to all that is told of who took part, or to one telling: another may name somebody wrongly. */
export function matchParticipants(told: Told, cluster: Cluster, sides: Sides): Who | undefined {
  const mine = actorsIn(told, 'participants')
  const theirs = cluster.actorsIn('participants')
  if (mine.length === 0 || theirs.length === 0) return undefined
  if (rivals(mine, theirs, sides, String(told.item['type']))) return undefined
  const lists = [theirs, ...cluster.wordings.map(({ told: other }) => actorsIn(other, 'participants'))]
  return lists.reduce<Who | undefined>((best, list) => {
    const who = list.length === 0 ? undefined : matchLists(mine, list, sides)
    return who && (!best || weight(who) > weight(best)) ? who : best
  }, undefined)
}

function weight({ strength, mutual }: Who): number {
  return strength + (mutual ? 1 : 0)
}

function matchLists(mine: readonly string[], theirs: readonly string[], sides: Sides): Who | undefined {
  const covered = (a: string, others: readonly string[]): number => {
    const ways = others.map((b) => standsWith(sides, a, b) ?? unnamedFor(sides, a, b))
    return ways.includes('same') ? 1 : ways.includes('leader') ? 0.8 : ways.includes('side') ? 0.5 : 0
  }
  const marks = mine.map((a) => covered(a, theirs))
  const back = theirs.map((b) => covered(b, mine))
  const whole = marks.every((mark) => mark > 0)
  const wholeBack = back.every((mark) => mark > 0)
  if (!whole && !wholeBack) return undefined
  const own = new Set(mine.flatMap((id) => sides.of(id)))
  if (matchedSides(mine, theirs, sides) < Math.min(2, own.size)) return undefined
  const shorter = whole ? marks : back
  const strength =
    shorter.reduce((sum, mark) => sum + mark, 0) / shorter.length - (whole && wholeBack ? 0 : 0.1)
  const because =
    strength === 1
      ? 'the same participants'
      : whole && wholeBack
        ? 'participants stand for each other'
        : 'one list of participants is part of the other'
  return { strength, mutual: whole && wholeBack, because }
}

/** "Norland's envoy" may be the envoy whom another report names. */
function unnamedFor(sides: Sides, a: string, b: string): 'side' | undefined {
  const one = sides.anonymous(a) !== sides.anonymous(b)
  return one && sides.of(a).some((side) => sides.of(b).includes(side)) ? 'side' : undefined
}

/** Whether two lists name different persons for one side of a call or meeting. */
function rivals(mine: readonly string[], theirs: readonly string[], sides: Sides, type: string): boolean {
  if (type === 'talks') return false
  // Beside the state itself a person is one of several.
  const whole = new Set([...mine, ...theirs].filter((id) => sides.kind(id) === 'state'))
  const persons = (all: readonly string[]) =>
    all.filter(
      (id) =>
        sides.kind(id) === 'person' && !sides.anonymous(id) && !sides.of(id).some((side) => whole.has(side)),
    )
  return persons(mine).some((a) => {
    const fellows = persons(theirs).filter((b) => sides.of(a).some((side) => sides.of(b).includes(side)))
    return fellows.length > 0 && !fellows.includes(a) && !mine.some((id) => fellows.includes(id))
  })
}

function matchedSides(mine: readonly string[], theirs: readonly string[], sides: Sides): number {
  const other = new Set(theirs.flatMap((id) => sides.of(id)))
  return new Set(mine.flatMap((id) => sides.of(id)).filter((side) => other.has(side))).size
}
