import { overlaps, type Span } from '../../evidence/index.ts'
import { allSentences, sameActors, sharesActor } from '../clauses/index.ts'
import type { Assessment, Commitment, Incident, Move, Proposal, Response } from '../reading.ts'
import type { MoveMeaning } from './data.ts'
import type { MeaningOf } from './language.ts'

/**
 * One move told in several sentences is one item with all its evidence: of one kind, by the same, with the
 * same stance or status and about the same issue. Demands and incidents of different words stay apart.
 */
export function joinMoves(moves: readonly Move[], text: string, meaningOf: MeaningOf): readonly Move[] {
  const joined: Move[] = []
  for (const move of withoutAnswers(moves, meaningOf).toSorted(
    (a, b) => a.evidence[0]![0] - b.evidence[0]![0],
  )) {
    const i = joined.findIndex((other) => areOne(other, move, text, meaningOf))
    if (i < 0) joined.push(move)
    else joined[i] = withMore(joined[i]!, move)
  }
  const told = withoutHeadlines(withoutTwins(joined, meaningOf), text, meaningOf)
  return withMixedViews(withoutEchoes(withoutInner(told)))
}

/** "Norvia agreed to the truce": what one party alone says yes to is its answer, and no agreement yet. */
function withoutAnswers(moves: readonly Move[], meaningOf: MeaningOf): readonly Move[] {
  const isAlone = (move: Move): boolean => {
    const means = meaningOf(move)
    return means?.kind === 'response' && means.alone === true
  }
  const yeses = new Set(moves.filter(isAlone).map(wordOf))
  const isYes = (move: Move): boolean =>
    move.kind === 'commitment' && move.parties.length === 1 && yeses.has(wordOf(move))
  return moves.filter((move) => !isYes(move))
}

/** Where the verb or noun stands that names the move. */
function wordOf({ pieces, evidence }: Move): number {
  return pieces.find(({ name }) => name === 'verb' || name === 'noun')?.span[0] ?? -evidence[0]![0] - 1
}

/** One telling with what the other adds; a mere mention of an invasion adds no evidence. */
function withMore(one: Move, other: Move): Move {
  const evidence = allSentences(one.evidence, other.evidence)
  if (one.kind === 'act') return { ...other, ...one, evidence }
  if (one.kind === 'proposal' && other.kind === 'proposal') return withRest(one, other, evidence)
  if (one.kind === 'pressure' && other.kind === 'pressure')
    return { ...one, by: one.by.length ? one.by : other.by, on: one.on.length ? one.on : other.on, evidence }
  if (one.kind !== 'incident' || other.kind !== 'incident') return { ...one, evidence }
  const by = one.by.length ? one.by : other.by
  const against = one.against.length ? one.against : other.against
  const time = one.time ?? other.time
  const place = one.place ?? other.place
  const adds = by !== one.by || against !== one.against || time !== one.time || place !== one.place
  const both = { ...one, by, against, ...(time ? { time } : {}), ...(place ? { place } : {}) }
  return adds || one.type !== 'invasion' ? { ...both, evidence } : one
}

/** When, where and to whom it was made, and for how long, may be told only where it is told again. */
function withRest(one: Proposal, other: Proposal, evidence: readonly Span[]): Proposal {
  const { time, place, terms } = { ...other, ...one }
  return {
    ...one,
    evidence,
    to: one.to.length ? one.to : other.to,
    ...(time ? { time } : {}),
    ...(place ? { place } : {}),
    ...(terms ? { terms } : {}),
  }
}

/** The dead of an attack that is told in the same sentence are part of it; a toll is told of for itself. */
function withoutTwins(moves: readonly Move[], meaningOf: MeaningOf): readonly Move[] {
  const isToll = (move: Move): boolean => {
    const means = meaningOf(move)
    return means?.kind === 'incident' && means.toll === true
  }
  const tolls = moves.filter(isToll)
  const attacks = moves.filter(
    (move) =>
      move.kind === 'incident' &&
      move.type !== 'casualties' &&
      (move.by.length > 0 || !tolls.some((toll) => sameSentence(toll, move))),
  )
  return moves.filter((move) => {
    if (move.kind !== 'incident' || isToll(move)) return true
    if (move.type === 'casualties') return !attacks.some((one) => sameSentence(one, move))
    return attacks.includes(move) && !attacks.some((one) => isLesserTwin(move, one))
  })
}

/** "had carried out an attack on a post": the noun tells again of the attack that its verb tells more of. */
function isLesserTwin(move: Incident, other: Move): boolean {
  return (
    other.kind === 'incident' &&
    other !== move &&
    other.type === move.type &&
    !move.by.length &&
    other.by.length > 0 &&
    sameSentence(move, other) &&
    move.target !== undefined &&
    other.target !== undefined &&
    overlaps(move.target, other.target)
  )
}

/**
 * What an agreement says the parties will do is that agreement ("agreed that they will continue"); what an answer
 * says is only possible is that answer ("doubted whether it would accept").
 */
function withoutInner(moves: readonly Move[]): readonly Move[] {
  return moves.filter(
    (move) =>
      !isDoubted(move, moves) &&
      !moves.some(
        (other) =>
          other !== move &&
          other.kind === 'commitment' &&
          (move.kind === 'demand' || (move.kind === 'commitment' && move.status === 'planned')) &&
          isInside(move.what, other.what) &&
          sameSentence(move, other),
      ),
  )
}

/** "Norvia to free sailors" over "Norvia agreed to free the sailors": told once, with the headline as evidence. */
function withoutHeadlines(moves: readonly Move[], text: string, meaningOf: MeaningOf): readonly Move[] {
  const isHeadline = (move: Commitment): boolean => {
    const means = meaningOf(move)
    return means?.kind === 'commitment' && means.headline === true
  }
  const promises = moves.filter((move): move is Commitment => move.kind === 'commitment')
  const whole = (head: Commitment): Move | undefined =>
    promises.find(
      (move) =>
        !isHeadline(move) && sharesActor(move.parties, head.parties) && likeWords(move.what, head.what, text),
    )
  const heads = promises.filter(isHeadline).map((head) => ({ head, whole: whole(head) }))
  return moves
    .filter((move) => !heads.some(({ head, whole }) => head === move && whole))
    .map((move) =>
      heads
        .filter(({ whole }) => whole === move)
        .reduce<Move>(
          (one, { head }) => ({ ...one, evidence: allSentences(head.evidence, one.evidence) }),
          move,
        ),
    )
}

function isDoubted(move: Move, moves: readonly Move[]): boolean {
  return (
    move.kind === 'response' &&
    move.modality === 'possible' &&
    move.stance !== 'undecided' &&
    moves.some(
      (other) =>
        other.kind === 'response' &&
        other.stance === 'undecided' &&
        sameActors(other.by, move.by) &&
        sameSentence(other, move),
    )
  )
}

function isInside(inner: Span | undefined, outer: Span | undefined): boolean {
  if (!inner || !outer) return false
  return outer[0] <= inner[0] && inner[1] <= outer[1] && outer[1] - outer[0] > inner[1] - inner[0]
}

/** The same words of a demand are one demand: "agreed that the sides must leave" is no demand of who tells it. */
function withoutEchoes(moves: readonly Move[]): readonly Move[] {
  const demands = moves.filter((move) => move.kind === 'demand')
  const isEcho = (what: Span, i: number): boolean =>
    demands.some((other, j) => isInside(what, other.what) || (j < i && isSameSpan(what, other.what)))
  const echoes = new Set<Move>(demands.filter(({ what }, i) => what && isEcho(what, i)))
  return moves.filter((move) => !echoes.has(move))
}

function isSameSpan(a: Span, b: Span | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b[1]
}

/** Praise and doubt by one speaker in one sentence are one mixed view, unless a figure stands for itself. */
function withMixedViews(moves: readonly Move[]): readonly Move[] {
  const gone = new Set<Move>()
  const mixed = moves.map((move) => {
    if (!isPlainView(move) || gone.has(move)) return move
    const other = moves.find(
      (one) =>
        isPlainView(one) &&
        one.direction !== move.direction &&
        sameActors(one.by, move.by) &&
        sameSentence(one, move),
    )
    if (!other) return move
    gone.add(other)
    return { ...move, direction: 'mixed' as const }
  })
  return mixed.filter((_, i) => !gone.has(moves[i]!))
}

function isPlainView(move: Move): move is Assessment {
  return move.kind === 'assessment' && move.figure === undefined && !move.superlative
}

function areOne(a: Move, b: Move, text: string, meaningOf: MeaningOf): boolean {
  const isOneAnswer = a.kind === 'response' && sameSentence(a, b)
  if (a.kind !== b.kind || (a.modality !== b.modality && !isOneAnswer)) return false
  const areAlike = ALIKE[a.kind] as Comparison<Move>
  return areAlike(a, b, text, meaningOf)
}

type Comparison<One> = (a: One, b: One, text: string, meaningOf: MeaningOf) => boolean

/** By kind, whether two moves of it tell of one thing. */
const ALIKE: { readonly [Kind in Move['kind']]: Comparison<Extract<Move, { kind: Kind }>> } = {
  proposal: (a, b, text, meaningOf) =>
    ![a, b].some((one) => isPart(meaningOf(one))) &&
    a.status === b.status &&
    sameIssues(a, b) &&
    areOneOffer(a, b, text),
  response: (a, b, text, meaningOf) =>
    sameActors(a.by, b.by) &&
    a.stance === b.stance &&
    ([a, b].some((one) => isOfDeed(meaningOf(one))) ? isOneRefusal(a, b, text) : sameIssues(a, b)),
  commitment: (a, b, text) =>
    sameActors(a.parties, b.parties) &&
    a.status === b.status &&
    a.phase === b.phase &&
    likeWords(a.what, b.what, text),
  assessment: (a, b) =>
    sameActors(a.by, b.by) &&
    // what is said of one meeting and of another is no one view
    (sameSentence(a, b) || (a.by.length > 0 && isNear(a, b))) &&
    a.direction === b.direction &&
    a.superlative === b.superlative &&
    a.figure === b.figure,
  demand: (a, b, text) => sameActors(a.by, b.by) && likeWords(a.what, b.what, text),
  pressure: (a, b) =>
    (sameActors(a.by, b.by) || !b.by.length || !a.by.length) &&
    a.instrument === b.instrument &&
    a.action === b.action,
  incident: (a, b) =>
    a.type === b.type &&
    // a test told of again is the same
    (isOneInvasion(a, b) || (sameActors(a.by, b.by) && (sameSentence(a, b) || a.type === 'launch'))),
  act: (a, b) => a.type === b.type && sameActors(a.by, b.by) && mayBeOneDay(a, b),
  tally: (a, b) => sameActors(a.by, b.by) && a.count === b.count,
}

/** An invasion is told of again and again, here with one side, there with the other. */
function isOneInvasion(a: Incident, b: Incident): boolean {
  const days = a.time && b.time && a.time.start !== b.time.start
  return a.type === 'invasion' && !days && mayBeOne(a.by, b.by) && mayBeOne(a.against, b.against)
}

/** Whether they may be of one day and place. */
function mayBeOneDay(a: Move, b: Move): boolean {
  const elsewhere = a.place && b.place && a.place.name !== b.place.name
  return !elsewhere && (!a.time || !b.time || a.time.start.slice(0, 10) === b.time.start.slice(0, 10))
}

/** Whether one list names nobody, or they share somebody. */
function mayBeOne(one: Incident['by'], other: Incident['by']): boolean {
  return !one.length || !other.length || sharesActor(one, other)
}

function isOfDeed(means: MoveMeaning | undefined): boolean {
  return means?.kind === 'response' && means.deed === true
}

function isOneRefusal(a: Response, b: Response, text: string): boolean {
  const shared = a.issues.some((issue) => b.issues.includes(issue))
  return sameSentence(a, b) || shared || likeWords(whatOf(a), whatOf(b), text)
}

function whatOf({ pieces }: Response): Span | undefined {
  return pieces.find(({ name }) => name === 'what')?.span
}

/** Whether a proposal is a part of a plan, told apart: "in its first phase". */
export function isPart(means: MoveMeaning | undefined): boolean {
  return means?.kind === 'proposal' && means.part === true
}

/** One proposal may be told of with more of its makers here than there, where its words and length are alike. */
function areOneOffer(a: Proposal, b: Proposal, text: string): boolean {
  const isSame = a.issues.some((issue) => b.issues.includes(issue)) || sameThing(a.what, b.what, text)
  if (sameActors(a.by, b.by)) return isSame
  const [x, y] = [a.terms?.duration?.duration, b.terms?.duration?.duration]
  return sharesActor(a.by, b.by) && x !== undefined && x === y && likeWords(a.what, b.what, text)
}

function sameIssues(a: Move, b: Move): boolean {
  if (!a.issues.length || !b.issues.length) return true
  return a.issues.some((issue) => b.issues.includes(issue))
}

/** Whether the one is told shortly after the other: one view, said twice. */
function isNear(a: Move, b: Move): boolean {
  return Math.abs(b.evidence.at(-1)![0] - a.evidence.at(-1)![1]) < NEAR
}

/** About three sentences, in UTF-16 code units. */
const NEAR = 600

/** Whether one sentence tells of both. */
export function sameSentence(a: Move, b: Move): boolean {
  return a.evidence.some(([start]) => b.evidence.some(([other]) => other === start))
}

/** Whether half of the longer words of one stand in the other. */
export function likeWords(a: Span | undefined, b: Span | undefined, text: string): boolean {
  if (!a || !b) return false
  const [x, y] = [longWords(text, a), longWords(text, b)]
  const both = [...x].filter((word) => y.has(word)).length
  return both > 0 && both >= Math.min(x.size, y.size) / 2
}

/** Whether two of the longer words, or all of one ("the plan"), stand in the other: "a counter-proposal" is no "proposal". */
function sameThing(a: Span | undefined, b: Span | undefined, text: string): boolean {
  if (!a || !b) return false
  const [x, y] = [longWords(text, a), longWords(text, b)]
  const both = [...x].filter((word) => y.has(word)).length
  return both > 1 || (both > 0 && both === Math.min(x.size, y.size))
}

function longWords(text: string, [start, end]: Span): ReadonlySet<string> {
  return new Set(
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [],
  )
}
