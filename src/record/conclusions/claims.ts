import { sharedMatter } from '../items/likewords.ts'
import type { RecordItem } from '../record.ts'
import { dayOf, daysOf } from '../times.ts'
import { inCodeOrder } from '../words.ts'
import { kin } from '../items/sharedissues.ts'
import { issuesOf, UNSPECIFIED, whenOf } from './ground.ts'
import type { Ground, When } from './ground.ts'
import { isTruce, matterOf, noteOn } from './scope.ts'
import type { Commitment, Scope } from './scope.ts'
import { truceBroken } from './targets.ts'
import { CUES } from '../wording/index.ts'

export type Incident = Extract<RecordItem, { kind: 'incident' }>
export type Tally = Extract<RecordItem, { kind: 'tally' }>
/** What can be said of a truce: that force broke it, a count of that, or no more than that it was broken. */
export type Claim = Incident | Tally | Commitment

/** A claim made ready to be compared with truces. */
interface Made {
  readonly item: Claim
  readonly when: When
  /** Told of a period or day of its own. */
  readonly dated: boolean
  readonly issues: readonly string[]
  readonly words: ReadonlySet<string>
  readonly reports: readonly string[]
  readonly by: readonly string[]
  readonly counter: readonly string[]
}

/**
 * The commitments that a claim says were broken, of those of the parties it concerns: the truce whose issue and
 * words fit best, then that of which its report speaks, a declared one of one side before a mutual one if the claim
 * is of its very days, the latest; with it all commitments that tell of the same truce. None where nothing
 * tells of which of several truces it speaks.
 */
export function trucesMeant(item: Claim, near: readonly Scope[], ground: Ground): ReadonlySet<string> {
  const claim = made(item, near, ground)
  if (!claim) return new Set()
  const candidates = [...new Set(near)]
    .filter((scope) => isWithinDays(claim, scope) && mayBeOf(claim, scope))
    .map((scope) => ({ scope, rank: rankOf(claim, scope) }))
    .sort(
      (a, b) =>
        compared(b.rank, a.rank) ||
        b.scope.agreed - a.scope.agreed ||
        inCodeOrder(a.scope.commitment.id, b.scope.commitment.id),
    )
  const [best] = candidates
  if (!best) return new Set()
  const same = candidates.filter(({ scope }) => isSameTruce(scope, best.scope))
  const [fits = 0, , told = 0] = best.rank
  const general = best.scope.issues.includes('ceasefire') && !best.scope.alone
  const known = fits > 0 || (saysBroken(claim) && (told > 0 || general || same.length === candidates.length))
  return new Set(known ? same.map(({ scope }) => scope.commitment.id) : [])
}

function made(item: Claim, near: readonly Scope[], ground: Ground): Made | undefined {
  const period = item.kind === 'tally' ? daysOf(item.period) : undefined
  const says = item.first_reported ?? ''
  const told = whenOf(item, ground) ?? (item.kind === 'tally' ? reportedOn(says) : undefined)
  const when = period?.year ? { from: period.from, to: period.to, says, reported: false } : told
  if (!when) return undefined
  return {
    item,
    when,
    dated: !when.reported,
    issues: issuesMeant(item, near, ground),
    words: matterOf(item),
    reports: item.mentions.map(({ report }) => report),
    by: ground.partiesOf(
      item.kind === 'tally' ? item.done_by : item.kind === 'commitment' ? item.parties : item.by,
    ),
    counter: item.kind === 'tally' ? ground.partiesOf(item.by) : [],
  }
}

/** A count is up to its report, even one that only recalls it. */
function reportedOn(says: string): When | undefined {
  const day = dayOf(says)
  return Number.isNaN(day) ? undefined : { from: day, to: day, says: says.slice(0, 10), reported: true }
}

/** Its own issues, else those of truces that its words name ("the energy agreement"), where there is such a truce. */
function issuesMeant(item: Claim, near: readonly Scope[], ground: Ground): readonly string[] {
  const own = issuesOf(item, ground).filter((issue) => issue !== UNSPECIFIED)
  if (own.length > 0) return own
  const named = truceBroken('', [...item.words, item.mentions[0]?.quote ?? ''].join(' '))
  return named.filter((issue) => near.some(({ issues }) => issues.includes(issue)))
}

/** A truce that has ended is still counted so many days later. */
const COUNTED_AFTER = 30
/** A period may begin so many days before what was counted could. */
const EARLY = 31

/**
 * A count without a period is of the days before its report: of a truce that was agreed by then, and that ended no
 * long time ago.
 */
function isWithinDays({ item, when, dated, reports }: Made, scope: Scope): boolean {
  if (item.kind !== 'tally') return noteOn(when, scope) !== undefined
  if (scope.later && scope.starts === undefined) return false
  const begins = scope.starts ?? scope.agreed
  if (dated) return when.to >= begins && when.from >= begins - EARLY && when.from <= scope.ends
  if (when.to <= begins) return false
  return (
    when.from <= scope.ends ||
    (when.to <= scope.ends + COUNTED_AFTER && reports.some((report) => scope.reports.has(report)))
  )
}

/**
 * What is said to break a one-sided truce was done by that side; a count of what the other did in it is its own, or
 * stands in a report of it. What is said to break another truce by its issue is not of this one.
 */
function mayBeOf({ by, counter, issues, reports, item }: Made, scope: Scope): boolean {
  if (issues.some(isTruce) && !issues.some((issue) => scope.issues.some((one) => kin(issue, one))))
    return false
  const own = (party: string) => scope.parties.includes(party)
  if (!scope.alone || by.length === 0 || by.some(own)) return true
  const counted = counter.some(own) || reports.some((report) => scope.reports.has(report))
  return item.kind === 'tally' && declared(scope) && counted
}

function declared({ commitment }: Scope): boolean {
  return commitment.unilateral === true
}

/** How well a claim is of a truce: its fit, parties known, one report, the days of a declared one, mutual, general. */
function rankOf(claim: Made, scope: Scope): readonly number[] {
  const { term } = scope
  const ofItsDays = claim.dated && declared(scope) && term?.start !== undefined && term.end !== undefined
  return [
    fit(claim, scope),
    Number(scope.parties.length > 0),
    Number(claim.reports.some((report) => scope.reports.has(report))),
    Number(ofItsDays || (declared(scope) && claim.item.kind !== 'tally')),
    Number(!scope.alone),
    Number(scope.issues.includes('ceasefire')),
  ]
}

function compared(a: readonly number[], b: readonly number[]): number {
  return a.map((one, i) => one - b[i]!).find((step) => step !== 0) ?? 0
}

/** By its issue, then by the words they share. */
function fit({ issues, words }: Made, scope: Scope): number {
  const same = issues.some((issue) => scope.issues.includes(issue))
  return (same ? 10 : 0) + sharedMatter(words, scope.matter).both
}

/** Whether its words say that something was broken: of force and tellings of a breach their kind says so. */
function saysBroken({ item }: Made): boolean {
  return item.kind !== 'tally' || CUES.broken.test([...item.words, item.mentions[0]?.quote ?? ''].join(' '))
}

/** Whether two commitments tell, as far as can be seen, of one truce: one issue, parties of whom one telling may know fewer. */
function isSameTruce(a: Scope, b: Scope): boolean {
  if (a === b) return true
  if (declared(a) || declared(b) || a.issues.join() !== b.issues.join()) return false
  const [few, many] = a.parties.length < b.parties.length ? [a, b] : [b, a]
  return few.parties.length > 0 && few.parties.every((party) => many.parties.includes(party))
}
