import type { Commitment, Move } from '../reading.ts'
import { allSentences, sameActors } from '../clauses/index.ts'
import type { MeaningOf } from './language.ts'

/**
 * What is agreed and then in force is one commitment: the telling that it begins or holds adds its sentence and its
 * terms to the agreement told of before, where parties and issues are the same.
 */
export function withStages(moves: readonly Move[], meaningOf: MeaningOf): readonly Move[] {
  const kept: Move[] = []
  for (const move of moves) {
    const means = meaningOf(move)
    const isStage = move.kind === 'commitment' && means?.kind === 'commitment' && means.stage === true
    const i = isStage ? kept.findLastIndex((other) => isBegunBy(other, move)) : -1
    if (i < 0) kept.push(move)
    else kept[i] = begun(kept[i] as Commitment, move as Commitment)
  }
  return kept
}

function isBegunBy(agreed: Move, later: Commitment): boolean {
  return (
    agreed.kind === 'commitment' &&
    agreed.status === 'agreed' &&
    agreed.modality === 'held' &&
    agreed.background === later.background &&
    sameActors(agreed.parties, later.parties) &&
    agreed.issues.length > 0 &&
    agreed.issues.length === later.issues.length &&
    agreed.issues.every((issue) => later.issues.includes(issue))
  )
}

/** What was agreed, in force now where that is told; the day of its beginning is a term of it. */
function begun(agreed: Commitment, later: Commitment): Commitment {
  const start = later.status === 'in-force' && later.time ? { start: later.time } : {}
  const terms = { ...start, ...later.terms, ...agreed.terms }
  return {
    ...agreed,
    evidence: allSentences(agreed.evidence, later.evidence),
    ...(Object.keys(terms).length ? { terms } : {}),
    status: later.status === 'in-force' ? 'in-force' : agreed.status,
  }
}
