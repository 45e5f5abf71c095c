import type { ActorRef, Commitment, Move } from '../reading.ts'

/**
 * What is agreed and then in force is one commitment: the telling that it begins or holds adds its sentence and its
 * terms to the agreement told of before, where parties and issues are the same.
 */
export function withStages(moves: readonly Move[]): readonly Move[] {
  const kept: Move[] = []
  for (const move of moves) {
    const i = move.kind === 'commitment' ? kept.findLastIndex((other) => isBegunBy(other, move)) : -1
    if (i < 0) kept.push(move)
    else kept[i] = begun(kept[i] as Commitment, move as Commitment)
  }
  return kept
}

function isBegunBy(agreed: Move, later: Commitment): boolean {
  return (
    agreed.kind === 'commitment' &&
    BEGINNING.includes(later.by_rule) &&
    agreed.status === 'agreed' &&
    agreed.modality === 'held' &&
    agreed.background === later.background &&
    sameParties(agreed.parties, later.parties) &&
    agreed.issues.length > 0 &&
    agreed.issues.length === later.issues.length &&
    agreed.issues.every((issue) => later.issues.includes(issue))
  )
}

/** The rules that tell of an agreement's beginning and holding. */
const BEGINNING: readonly string[] = [
  'moves: an agreement comes into force on a day',
  'moves: an agreement in force',
  'moves: an agreement that ends on a day',
  'moves: an agreement will be in force',
]

function sameParties(agreed: readonly ActorRef[], later: readonly ActorRef[]): boolean {
  return (
    agreed.length === later.length &&
    agreed.every(({ actor }) => later.some((other) => other.actor === actor))
  )
}

/** What was agreed, in force now where that is told; the day of its beginning is a term of it. */
function begun(agreed: Commitment, later: Commitment): Commitment {
  const start = later.status === 'in-force' && later.time ? { start: later.time } : {}
  const terms = { ...start, ...later.terms, ...agreed.terms }
  const more = later.evidence.filter(([start]) => !agreed.evidence.some(([other]) => other === start))
  return {
    ...agreed,
    evidence: [...agreed.evidence, ...more],
    ...(Object.keys(terms).length ? { terms } : {}),
    status: later.status === 'in-force' ? 'in-force' : agreed.status,
  }
}
