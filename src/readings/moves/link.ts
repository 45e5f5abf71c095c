import { sharesActor } from '../clauses/index.ts'
import type { Commitment, Demand, Move, Piece, Proposal, Response } from '../reading.ts'
import { isPart, sameSentence } from './join.ts'
import type { MeaningOf } from './language.ts'

/**
 * Links inside a report, each to the one item that fits best; none where two fit equally. A response to the proposal
 * of another party that it answers; a demand to what it is a condition for; a revised or counter-proposal to the one
 * before it; what is to be done under an agreement to the agreement. `awaiting` tells what the sentence of a demand is
 * about where it says that something waits for it ("before", "until"), else undefined.
 */
export function linkMoves(
  moves: readonly Move[],
  meaningOf: MeaningOf,
  awaiting: (demand: Demand) => readonly string[] | undefined,
): readonly Move[] {
  const answered = moves.map((move) => (move.kind === 'response' ? withProposal(move, moves) : move))
  return answered.map((move) => {
    switch (move.kind) {
      case 'demand':
        return withItem(move, 'condition_for', conditioned(move, answered, awaiting(move)))
      case 'proposal':
        return withItem(
          withItem(move, 'revises', revised(move, answered)),
          'part_of',
          planOf(move, answered, meaningOf),
        )
      case 'commitment':
        return withItem(move, 'part_of', wholeOf(move, answered, meaningOf))
      default:
        return move
    }
  })
}

function withItem<Linked extends Move>(move: Linked, field: string, other: Move | undefined): Linked {
  return other ? { ...move, [field]: other.id, pieces: [...move.pieces, pieceOf(field, other)] } : move
}

/** What a link leads to, for explaining it: the words that name the other item, under the link's name. */
function pieceOf(field: string, { pieces, evidence }: Move): Piece {
  return { name: field, span: pieces.find(({ name }) => name === 'what')?.span ?? evidence[0]! }
}

/** A response takes over what its proposal is about where its own words do not say. */
function withProposal(response: Response, moves: readonly Move[]): Response {
  const proposal = best(
    moves
      .filter(isKind('proposal'))
      .filter((p) => p.status !== 'withdrawn' && !sharesActor(p.by, response.by)),
    (p) => fitOf(p, response),
  )
  if (!proposal)
    return { ...response, issues: response.issues.length ? response.issues : askedOf(response, moves) }
  const issues = response.issues.length ? response.issues : proposal.issues
  return withItem({ ...response, issues }, 'to_proposal', proposal)
}

/** "Norvia urged both to open a hotline. Sund agreed": what another asked for right before. */
function askedOf(response: Response, moves: readonly Move[]): readonly string[] {
  if (response.pieces.some(({ name }) => name === 'what')) return response.issues
  const here = positionOf(response)
  const asked = moves
    .filter(isKind('demand'))
    .filter((d) => !sharesActor(d.by, response.by) && (!d.of.length || sharesActor(d.of, response.by)))
    .filter((d) => positionOf(d) < here && here - positionOf(d) < RIGHT_BEFORE)
  return asked.at(-1)?.issues ?? response.issues
}

/** How many characters before an answer that is asked for which it answers without saying so. */
const RIGHT_BEFORE = 300

/** Higher fits better, 0 does not fit: by issue, by being named in one sentence, by standing shortly before. */
function fitOf(proposal: Proposal, later: Move): number {
  const shared = sharesIssue(proposal, later)
  if (proposal.issues.length && later.issues.length && !shared) return 0
  const [at, here] = [positionOf(proposal), positionOf(later)]
  const nearness = at <= here ? 1 / (2 + (here - at) / 100) : 1 / (8 + (at - here) / 100)
  return (sameSentence(proposal, later) ? 4 : 0) + (shared ? 2 : 0) + nearness
}

/**
 * What a demand is a condition for: where its party answered a proposal in the same sentence, or with conditions
 * before, that proposal (else the answer); else the proposal or commitment that its sentence tells of; else, where
 * something waits for it, the proposal of another party before it on the same issue.
 */
function conditioned(
  demand: Demand,
  moves: readonly Move[],
  waiting: readonly string[] | undefined,
): Move | undefined {
  const answers = moves.filter(isKind('response')).filter((r) => sharesActor(r.by, demand.by))
  const here = answers.filter((r) => sameSentence(r, demand))
  const open = answers.filter(
    (r) => r.stance === 'accepts-with-conditions' && positionOf(r) <= positionOf(demand),
  )
  const answer = here[0] ?? open.at(-1)
  if (answer) return moves.find(({ id }) => id === answer.to_proposal) ?? answer
  const told = best(
    moves.filter((other) => isConditioned(other) && sameSentence(other, demand)),
    (other) => 1 / (1 + Math.abs(positionOf(other) - positionOf(demand))),
  )
  return told ?? (waiting && awaited({ ...demand, issues: waiting }, moves))
}

function awaited(demand: Demand, moves: readonly Move[]): Move | undefined {
  return best(
    moves
      .filter(isKind('proposal'))
      .filter((p) => p.status !== 'withdrawn' && positionOf(p) < positionOf(demand))
      .filter((p) => sharesIssue(p, demand) && !sharesActor(p.by, demand.by)),
    (p) => fitOf(p, demand),
  )
}

function isConditioned(move: Move): boolean {
  return move.kind === 'proposal' || (move.kind === 'commitment' && move.status !== 'breached')
}

/** The proposal that a revised one, or a counter-proposal, takes the place of. */
function revised(proposal: Proposal, moves: readonly Move[]): Move | undefined {
  const counters = moves.some(
    (r) =>
      r.kind === 'response' &&
      r.stance === 'counters' &&
      sameSentence(r, proposal) &&
      sharesActor(r.by, proposal.by),
  )
  if (proposal.status !== 'revised' && !counters) return undefined
  const earlier = moves
    .filter(isKind('proposal'))
    .filter((p) => p !== proposal && positionOf(p) < positionOf(proposal))
    .filter((p) => !counters || !sharesActor(p.by, proposal.by))
  return best(earlier, (p) => fitOf(p, proposal))
}

/** The agreement under which a party will do something. */
function wholeOf(part: Commitment, moves: readonly Move[], meaningOf: MeaningOf): Move | undefined {
  const isUnder = (move: Commitment): boolean => {
    const means = meaningOf(move)
    return means?.kind === 'commitment' && means.under === true
  }
  if (!isUnder(part)) return undefined
  const agreements = moves
    .filter(isKind('commitment'))
    .filter((c) => c !== part && !isUnder(c) && positionOf(c) < positionOf(part))
    .filter((c) => c.parties.length > 1 && (c.status === 'agreed' || c.status === 'in-force'))
  return agreements.at(-1)
}

/** The plan of which a part is told apart. */
function planOf(part: Proposal, moves: readonly Move[], meaningOf: MeaningOf): Move | undefined {
  if (!isPart(meaningOf(part))) return undefined
  const plans = moves
    .filter(isKind('proposal'))
    .filter((p) => !isPart(meaningOf(p)) && positionOf(p) < positionOf(part) && sharesActor(p.by, part.by))
  return plans.at(-1)
}

/** The item with the highest fit above 0; undefined where two are equal. */
function best<Item extends Move>(items: readonly Item[], fit: (item: Item) => number): Item | undefined {
  const ranked = items.map((item) => ({ item, fit: fit(item) })).filter((each) => each.fit > 0)
  const most = Math.max(0, ...ranked.map((each) => each.fit))
  const first = ranked.filter((each) => each.fit === most)
  return first.length === 1 ? first[0]!.item : undefined
}

function isKind<Kind extends Move['kind']>(
  kind: Kind,
): (move: Move) => move is Extract<Move, { kind: Kind }> {
  return (move): move is Extract<Move, { kind: Kind }> => move.kind === kind
}

/** Where the words stand that name a move. */
function positionOf({ pieces, evidence }: Move): number {
  return pieces.find(({ name }) => name === 'verb' || name === 'noun')?.span[0] ?? evidence[0]![0]
}

/** A child issue is about its parent's issue too. */
function sharesIssue(a: Move, b: Move): boolean {
  return a.issues.some((x) => b.issues.some((y) => x === y || x.startsWith(`${y}.`) || y.startsWith(`${x}.`)))
}
