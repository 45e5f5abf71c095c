import { isNotSo } from '../items/told.ts'
import type { RecordItem } from '../record.ts'
import { dayOf } from '../times.ts'
import { inCodeOrder } from '../words.ts'
import type { Agreement, OpenBecause, OpenIssue, Pending, Position } from './conclusions.ts'
import { grouped, isHeld, isStepToCome, issuesOf, standing, UNSPECIFIED, whenOf } from './ground.ts'
import type { Ground } from './ground.ts'
import { isTruce } from './scope.ts'
import { termOf } from './terms.ts'

/** What an issue has: the items about it, the positions on it, what is agreed. */
interface Matter {
  readonly items: readonly RecordItem[]
  readonly positions: readonly { readonly position: Position; readonly index: number }[]
  readonly agreements: readonly Agreement[]
}

/** The issues that no report closes, each with why. An issue that is agreed and left alone since is not open. */
export function openIssuesOf(
  ground: Ground,
  positions: readonly Position[],
  agreements: readonly Agreement[],
): readonly OpenIssue[] {
  const items = grouped(ground.items.filter(matters), (item) => issuesOf(item, ground))
  const standing = positions.map((position, index) => ({ position, index }))
  const held = grouped(
    standing.filter(({ position }) => position.to === undefined),
    ({ position }) => [position.issue],
  )
  const agreed = grouped(agreements, ({ issues }) => issues)
  return [...items.keys()].sort(inCodeOrder).flatMap((issue) => {
    const matter = {
      items: items.get(issue)!,
      positions: held.get(issue) ?? [],
      agreements: agreed.get(issue) ?? [],
    }
    return openIssue(issue, matter, ground)
  })
}

/** Whether some party has bound itself on the issue, otherwise than to a step to come. */
function settledBy(positions: Matter['positions']): boolean {
  return positions.some(
    ({ position: { stance, step } }) =>
      (stance === 'agrees' || stance === 'undertakes') && step === undefined,
  )
}

function hasEnded({ status, term }: Agreement): boolean {
  return status === 'ended' || term?.end_passed === true
}

/** Whether no account differs, and more than one of the parties stands behind it or a report says so itself. */
function isShared({ contested, said_by, wordings }: Agreement): boolean {
  const others = wordings.some(
    ({ told_by }) => told_by.length === 0 || told_by.some((one) => !said_by.includes(one)),
  )
  return !contested && (said_by.length > 1 || others)
}

/** Whether a report says that it is in force, or its stated beginning has passed. */
function hasBegun({ today }: Ground): (agreement: Agreement) => boolean {
  return ({ status, term }) =>
    status !== 'agreed' || (term?.start !== undefined && today !== undefined && dayOf(term.start) <= today)
}

const KINDS: ReadonlySet<RecordItem['kind']> = new Set([
  'proposal',
  'response',
  'demand',
  'commitment',
  'assessment',
])

function matters(item: RecordItem): boolean {
  return KINDS.has(item.kind) && !isNotSo(item)
}

/** One issue, if it is open. */
export function openIssue(issue: string, matter: Matter, ground: Ground): readonly OpenIssue[] {
  const { items, positions, agreements } = matter
  const isSince = sinceAgreed(agreements, ground)
  const pending = items.filter(isSince).flatMap((item) => pendingOf(item, ground))
  const demands = items.filter((item) => item.kind === 'demand' && isHeld(item, ground) && isSince(item))
  const because = reasons(issue, matter, { pending, demands, isSince }, ground)
  if (because.length === 0) return []
  const days = items
    .flatMap(({ first_reported, last_reported }) => [first_reported, last_reported])
    .flatMap((day) => day?.slice(0, 10) ?? [])
    .sort(inCodeOrder)
  return [
    {
      issue,
      because,
      ...(days.length > 0 ? { since: days[0]!, last_reported: days.at(-1)! } : {}),
      positions: positions.map(({ index }) => index),
      pending,
      demands: demands.map(({ id }) => id),
      assessments: items.filter(({ kind }) => kind === 'assessment').map(({ id }) => id),
      agreed: agreements.flatMap((agreement) => agreement.items),
    },
  ]
}

/** Whether something was after the last that parties agreed together. */
function sinceAgreed(agreements: readonly Agreement[], ground: Ground): (item: RecordItem) => boolean {
  const agreedOn = Math.max(
    -Infinity,
    ...agreements
      .filter(isShared)
      .flatMap((agreement) => agreement.items)
      .map((id) => whenOf(ground.itemOf(id)!, ground)?.to ?? -Infinity),
  )
  return (item) => agreedOn === -Infinity || (whenOf(item, ground)?.to ?? -Infinity) > agreedOn
}

/** What no agreement has settled. */
interface Unsettled {
  readonly pending: readonly Pending[]
  readonly demands: readonly RecordItem[]
  readonly isSince: (item: RecordItem) => boolean
}

/** Why an issue is open; for no reason where it is not. */
function reasons(
  issue: string,
  { items, positions, agreements }: Matter,
  { pending, demands, isSince }: Unsettled,
  ground: Ground,
): readonly OpenBecause[] {
  const planned = items.some(
    (item) => isStepToCome(item) || (item.kind === 'commitment' && standing(item)?.status === 'planned'),
  )
  const doubts = items.filter(
    (item) => item.kind === 'assessment' && ['stalled', 'setback', 'mixed'].includes(item.direction),
  )
  const answered = (stance: Position['stance']) =>
    positions.some(({ position }) => position.stance === stance)
  const open: readonly (readonly [OpenBecause, boolean])[] = [
    ['proposal-unanswered', pending.some((one) => !one.undecided || one.unanswered_by.length > 0)],
    ['proposal-undecided', pending.some((one) => one.undecided)],
    ['demand-unmet', demands.length > 0 && issue !== UNSPECIFIED],
    ['refused', answered('rejects') || answered('counters')],
    ['accepted-with-conditions', answered('accepts-with-conditions')],
    ['still-to-be-agreed', planned && !settledBy(positions)],
    ['not-yet-in-force', isTruce(issue) && agreements.length > 0 && !agreements.some(hasBegun(ground))],
    [
      'agreement-ended',
      agreements.some(hasEnded) && agreements.every((one) => hasEnded(one) || !isShared(one)),
    ],
    ['said-to-be-open', doubts.some(isSince)],
  ]
  return open.filter(([, holds]) => holds).map(([name]) => name)
}

/** Answers that leave a proposal where it was. */
const LEAVES_OPEN: ReadonlySet<string> = new Set(['welcomes', 'undecided', 'sceptical', 'no-answer'])

/**
 * A proposal that some or all of those it was put to have not answered, or have answered with neither yes
 * nor no. One that was withdrawn, or that another revises, waits no more.
 */
export function pendingOf(item: RecordItem, ground: Ground): readonly Pending[] {
  if (item.kind !== 'proposal' || !isHeld(item, ground)) return []
  if (['withdrawn', 'expired'].includes(standing(item)?.status ?? '')) return []
  if (ground.referring('revises', item.id).length > 0) return []
  const by = ground.partiesOf(item.by)
  const answers = ground
    .referring('to_proposal', item.id)
    .filter((answer) => answer.kind === 'response' && isHeld(answer, ground))
  const answering = (open: boolean) =>
    answers
      .flatMap((one) => (one.kind === 'response' && LEAVES_OPEN.has(one.stance) === open ? [one.by] : []))
      .flatMap((refs) => ground.partiesOf(refs))
      .filter((party) => !by.includes(party))
  const settled = answering(false)
  const undecided = [...new Set(answering(true))]
    .filter((party) => !settled.includes(party))
    .sort(inCodeOrder)
  const asked = ground.partiesOf(item.to).filter((party) => !by.includes(party))
  const waiting = asked.filter((party) => !settled.includes(party) && !undecided.includes(party))
  if (waiting.length === 0 && undecided.length === 0 && settled.length > 0) return []
  const when = whenOf(item, ground)
  const term = termOf(item, ground)
  return [
    {
      proposal: item.id,
      by,
      ...(when ? { since: when.says } : {}),
      unanswered_by: waiting,
      ...(undecided.length > 0 ? { undecided } : {}),
      ...(term ? { term } : {}),
    },
  ]
}
