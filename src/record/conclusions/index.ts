import { agreementsOf } from './agreements.ts'
import type { Agreement, OpenIssue, Position, Sequence, Watch } from './conclusions.ts'
import { groundOf } from './ground.ts'
import type { GroundParts } from './ground.ts'
import { openIssuesOf } from './issues.ts'
import { positionsOf } from './positions.ts'
import { sequencesOf } from './sequences.ts'
import { watchOf } from './watch.ts'

/** What the record concludes from its items. */
export interface Conclusions {
  readonly positions: readonly Position[]
  readonly agreed: readonly Agreement[]
  readonly open_issues: readonly OpenIssue[]
  readonly phases: readonly Sequence[]
  readonly commitments_watch: readonly Watch[]
}

/**
 * All conclusions, from items in their canonical order. Each is also made for one key alone, at a cost of
 * that key's items: `positionsAt` one party and issue, `agreementsAt` one issue and parties, `openIssue` one
 * issue, `watchAt` one commitment.
 */
export function conclusionsOf(parts: GroundParts): Conclusions {
  const ground = groundOf(parts)
  const positions = positionsOf(ground)
  const agreed = agreementsOf(ground)
  return {
    positions,
    agreed,
    open_issues: openIssuesOf(ground, positions, agreed),
    phases: sequencesOf(ground),
    commitments_watch: watchOf(ground),
  }
}
