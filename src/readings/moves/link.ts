import type { Move, Proposal } from '../reading.ts'
import { sameSentence } from './join.ts'

/**
 * Links inside a report: a response to the proposal it answers (of the same issue, the nearest before it, else
 * the only one), a demand to what it is a condition for (the response, proposal or commitment of its sentence).
 */
export function linkMoves(moves: readonly Move[]): readonly Move[] {
  const proposals = moves.filter((move): move is Proposal => move.kind === 'proposal')
  return moves.map((move) => {
    if (move.kind === 'response') {
      const proposal = answered(move, proposals)
      return proposal ? { ...move, to_proposal: proposal.id } : move
    }
    if (move.kind !== 'demand') return move
    const main = moves.find((other) => isConditioned(other) && sameSentence(other, move))
    return main ? { ...move, condition_for: main.id } : move
  })
}

function answered(response: Move, proposals: readonly Proposal[]): Proposal | undefined {
  const fitting = proposals.filter(
    (p) => !response.issues.length || !p.issues.length || sharesIssue(p, response),
  )
  const before = fitting.filter((p) => p.evidence[0]![0] <= response.evidence[0]![0])
  return before.at(-1) ?? (fitting.length === 1 ? fitting[0] : undefined)
}

/** A child issue is about its parent's issue too. */
function sharesIssue(a: Move, b: Move): boolean {
  return a.issues.some((x) => b.issues.some((y) => x === y || x.startsWith(`${y}.`) || y.startsWith(`${x}.`)))
}

function isConditioned(move: Move): boolean {
  return move.kind === 'response' || move.kind === 'proposal' || move.kind === 'commitment'
}
