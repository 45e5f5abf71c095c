import { allSentences, sameActors, sharesActor } from '../clauses/index.ts'
import type { Commitment, Move } from '../reading.ts'

/**
 * Acts with provisional ids in text order. One act told in several sentences (of one type, by the same, toward the
 * same) is one item with all its evidence. An act carries out the commitment of its doers about the same issue, if there is just one.
 */
export function joinActs(acts: readonly Move[], others: readonly Move[]): readonly Move[] {
  const joined: Move[] = []
  for (const act of acts) {
    const i = joined.findIndex((other) => areOne(other, act))
    if (i < 0) joined.push(act)
    else joined[i] = { ...joined[i]!, evidence: allSentences(joined[i]!.evidence, act.evidence) }
  }
  const commitments = others.filter((move): move is Commitment => move.kind === 'commitment')
  const from = others.length
  return joined.map((act, i) => carryOut({ ...act, id: `${act.kind}-acts-${from + i}` }, commitments))
}

function areOne(a: Move, b: Move): boolean {
  if (a.kind === 'incident' && b.kind === 'incident')
    return (
      a.type === b.type &&
      a.modality === b.modality &&
      sameActors(a.by, b.by) &&
      sameActors(a.against, b.against) &&
      sameSentence(a, b)
    )
  return (
    a.kind === 'act' &&
    b.kind === 'act' &&
    a.type === b.type &&
    a.modality === b.modality &&
    sameActors(a.by, b.by) &&
    sameActors(a.toward, b.toward)
  )
}

function sameSentence(a: Move, b: Move): boolean {
  return a.evidence[0]![0] === b.evidence[0]![0]
}

function carryOut(move: Move, commitments: readonly Commitment[]): Move {
  if (move.kind !== 'act' || move.modality !== 'held' || !CARRYING.has(move.type)) return move
  const fitting = commitments.filter(
    ({ parties, issues, status }) =>
      status !== 'breached' &&
      issues.some((issue) => move.issues.includes(issue)) &&
      sharesActor(parties, move.by),
  )
  return fitting.length === 1 ? { ...move, carries_out: fitting[0]!.id } : move
}

/** Acts that can be what was promised. */
const CARRYING = new Set([
  'prisoner-exchange',
  'release',
  'return',
  'aid',
  'military-aid',
  'peacekeeping',
  'withdrawal',
  'disarmament',
  'access',
  'easing',
  'signing',
  'information-sharing',
])
