import { actorsOf, byWeight, difference, inCodeOrder, keyDates } from '../../record/index.ts'
import type { NegotiationRecord, RecordItem } from '../../record/index.ts'
import { changedOf, shiftsOf } from './changes.ts'
import { byWhen, lineOf, Names, onceEach, whatOf } from './lines.ts'
import type { BriefLine } from './lines.ts'
import { agreedOf, openOf, positionsOf, sequencesOf, watchOf } from './standing.ts'
import { inWords } from './values.ts'
import type { BriefAgreement, BriefIssue, BriefPosition, BriefSequence, BriefWatch } from './standing.ts'

/** What a brief says, as data: every line with its words and its sources. */
export interface Brief {
  readonly as_of?: string
  /** First and last day on which something was reported. */
  readonly from?: string
  readonly to?: string
  /** Items first reported on or after this day are new. */
  readonly since?: string
  readonly reports: number
  readonly copies: number
  readonly independent_sources: number
  readonly undated_reports: number
  /** Reports published since, and how many of them are no copies. */
  readonly new_reports: number
  readonly new_sources: number
  readonly latest: readonly BriefLine[]
  /** Known before and told otherwise since; empty where no earlier record was given. */
  readonly changed: readonly BriefLine[]
  /** Positions taken, changed or ended since; empty where no earlier record was given. */
  readonly shifts: readonly BriefPosition[]
  readonly agreed: readonly BriefAgreement[]
  readonly open: readonly BriefIssue[]
  readonly positions: readonly BriefPosition[]
  readonly phases: readonly BriefSequence[]
  readonly watch: readonly BriefWatch[]
  /** The days that matter most, where they were asked for. */
  readonly timeline: readonly BriefDay[]
  readonly contacts: readonly BriefLine[]
  /** Still ahead at the last report. */
  readonly planned: readonly BriefLine[]
  /** Planned for a day that has passed, or for none, long ago: no report tells that they took place. */
  readonly overdue: readonly BriefLine[]
  /** Contacts of which sides give accounts of their own. */
  readonly accounts: readonly BriefAccounts[]
  readonly differences: readonly BriefDifference[]
  readonly speakers: readonly BriefSpeaker[]
  readonly remarks: readonly string[]
}

export interface BriefDay {
  readonly day: string
  /** How many independent reports name the day. */
  readonly named_by: number
  readonly lines: readonly BriefLine[]
}

export interface BriefAccounts extends BriefLine {
  readonly sides: readonly {
    readonly side: string
    /** Its sentences, those first that the other side tells otherwise. */
    readonly says: readonly { readonly words: string; readonly standing: string }[]
  }[]
}

export interface BriefDifference {
  readonly about: string
  readonly what: string
  readonly field: string
  readonly type: string
  readonly values: readonly { readonly value: string; readonly quote: string; readonly outlet: string }[]
}

export interface BriefSpeaker {
  readonly name: string
  readonly role?: string
  readonly statements: number
}

export interface BriefOptions {
  /** From which day on things are new; the day of the last report where not given. */
  readonly since?: string | undefined
  /** The record as it stood before, for what has changed since. */
  readonly before?: NegotiationRecord | undefined
  /** What else is to be said of the reports, such as that the language of one is not read. */
  readonly remarks?: readonly string[]
  /** How many days the timeline has. */
  readonly timeline?: number | undefined
}

/** So many lines tell of a day of the timeline. */
const DAY_LINES = 2

/** Makes the brief of a record. */
export function makeBrief(record: NegotiationRecord, options: BriefOptions = {}): Brief {
  const { from, to } = daysOf(record)
  const since = options.since ?? to
  const names = new Names(record)
  const line = (item: RecordItem): BriefLine => lineOf(item, names)
  const since_then = options.before === undefined ? undefined : difference(options.before, record)
  return {
    ...(record.as_of === undefined ? {} : { as_of: record.as_of }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(since === undefined ? {} : { since }),
    ...countsOf(record, since),
    latest: onceEach(
      record.items
        .filter((item) => isNew(item, since))
        .toSorted(byWeight(record))
        .map(line),
    ),
    changed: since_then ? changedOf(since_then, names) : [],
    shifts: since_then ? shiftsOf(since_then, names) : [],
    agreed: agreedOf(record, names),
    open: openOf(record, names),
    positions: positionsOf(record, names),
    phases: sequencesOf(record, names),
    watch: watchOf(record, names),
    timeline: keyDates(record, options.timeline ?? 0).map(({ day, named_by, items }) => ({
      day,
      named_by,
      lines: onceEach(items.map(line)).slice(0, DAY_LINES),
    })),
    ...contactsOf(record, names),
    differences: record.discrepancies.toSorted(byGravity(names)).map((d) => differenceOf(d, names)),
    speakers: speakersOf(record, names),
    remarks: [...record.remarks.map((r) => r.says), ...(options.remarks ?? [])],
  }
}

/** How many reports there are, and how many of them really tell something of their own. */
function countsOf({ reports }: NegotiationRecord, since: string | undefined) {
  const fresh = reports.filter(({ published }) => since !== undefined && (published?.start ?? '') >= since)
  return {
    reports: reports.length,
    copies: reports.filter((r) => r.copy_of !== undefined).length,
    independent_sources: new Set(reports.map((r) => r.origin)).size,
    undated_reports: reports.filter((r) => r.published?.start === undefined).length,
    new_reports: fresh.length,
    new_sources: new Set(fresh.map((r) => r.origin)).size,
  }
}

/** Contacts that were, that are to come, that were to come by now, and what each side says of them. */
function contactsOf(record: NegotiationRecord, names: Names) {
  const { to } = daysOf(record)
  const contacts = record.items.filter(isKnownContact).toSorted(byWhen)
  const [ahead, past] = [contacts.filter(isAhead), contacts.filter((item) => !isAhead(item))]
  const overdue = ahead.filter((item) => isOverdue(item, to))
  const line = (item: RecordItem): BriefLine => lineOf(item, names)
  return {
    contacts: latestFirst(past).map(line),
    planned: soonestFirst(
      ahead.filter((item) => !overdue.includes(item)),
      names,
    ).map(line),
    overdue: latestFirst(overdue.filter(({ modality }) => modality === 'planned')).map(line),
    accounts: latestFirst(contacts).flatMap((item) => accountsOf(item, names)),
  }
}

/** The day of the latest report. */
export function lastDayOf(record: NegotiationRecord): string | undefined {
  return daysOf(record).to
}

/** First and last day on which a report was published. */
function daysOf({ reports }: NegotiationRecord): { readonly from?: string; readonly to?: string } {
  const days = reports.flatMap((r) => r.published?.start?.slice(0, 10) ?? []).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/** The sides' own words on a contact, where more than one side gives words of its own. */
function accountsOf(item: RecordItem, names: Names): readonly BriefAccounts[] {
  const own = item.accounts.map(({ side, says }) =>
    says.filter((words) => item.accounts.every((one) => one.side === side || !one.says.includes(words))),
  )
  if (own.filter((says) => says.length > 0).length < 2) return []
  const sides = item.accounts.map((account) => ({ side: names.of(account.side), says: saysOf(account) }))
  return [{ ...lineOf(item, names), sides }]
}

function saysOf({ says, terms }: RecordItem['accounts'][number]): BriefAccounts['sides'][number]['says'] {
  if (!terms) return says.map((words) => ({ words, standing: '' }))
  return terms
    .map(({ mention, standing, differs }) => ({
      words: mention.quote,
      standing: differs ? 'in other words than the other side' : STANDING[standing],
      order: differs ? 2 : ORDER_OF_STANDING[standing],
    }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ words, standing }) => ({ words, standing }))
}

const STANDING = {
  denies: 'denies what the other side tells',
  denied: 'the other side denies it',
  only: 'only this side tells it',
  both: 'both sides tell it',
} as const
const ORDER_OF_STANDING = { denies: 0, denied: 1, only: 3, both: 4 } as const

function differenceOf(d: Discrepancy, names: Names): BriefDifference {
  const item = names.item(d.about)
  return {
    about: d.about,
    what: item ? whatOf(item, names) : names.of(d.about),
    field: d.field,
    type: d.type,
    values: d.values.map(({ value, mentions: [mention] }) => ({
      value: inWords(d.field, value),
      quote: mention?.quote ?? '',
      outlet: mention ? names.outlet(mention.report) : '',
    })),
  }
}

type Discrepancy = NegotiationRecord['discrepancies'][number]

/** What cannot both be so before what is only worded otherwise; then what was reported last. */
function byGravity(names: Names): (a: Discrepancy, b: Discrepancy) => number {
  const last = ({ about }: Discrepancy) => names.item(about)?.last_reported ?? ''
  return (a, b) => GRAVITY[a.type] - GRAVITY[b.type] || (last(a) < last(b) ? 1 : last(a) === last(b) ? 0 : -1)
}

const GRAVITY: Readonly<Record<Discrepancy['type'], number>> = {
  contradiction: 0,
  acceptance: 0,
  scope: 1,
  wording: 2,
  precision: 3,
}

function speakersOf(record: NegotiationRecord, names: Names): readonly BriefSpeaker[] {
  const counts = new Map<string, number>()
  for (const item of record.items)
    if (item.kind === 'statement')
      for (const { actor } of item.speaker.filter((one) => !one.actor.includes('/unnamed/')))
        counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([actor, statements]) => {
      const role = names.roleOf(actor)
      return { name: names.of(actor), statements, ...(role === undefined ? {} : { role }) }
    })
}

function isNew(item: RecordItem, since: string | undefined): boolean {
  return (
    !item.background &&
    since !== undefined &&
    item.first_reported !== undefined &&
    item.first_reported >= since
  )
}

/** By when they were, or else were reported; what has no day at all last. */
function latestFirst(items: readonly RecordItem[]): readonly RecordItem[] {
  return items.toSorted((a, b) => {
    const [x, y] = [dayOf(a), dayOf(b)]
    return x === y ? byWhen(a, b) : x < y ? 1 : -1
  })
}

function dayOf({ time, first_reported }: RecordItem): string {
  return time?.start ?? first_reported ?? ''
}

/** A contact of which somebody is named. */
function isKnownContact(item: RecordItem): boolean {
  return item.kind === 'contact' && item.participants.length > 0
}

/** What has a day in its order; then what is planned before what may be, two parties' before one's, the latest news first. */
function soonestFirst(items: readonly RecordItem[], names: Names): readonly RecordItem[] {
  const rank = (item: RecordItem) =>
    item.time
      ? 0
      : 1 +
        Number(item.modality !== 'planned') * 2 +
        Number(actorsOf(item).filter((one) => names.isParty(one)).length < 2)
  return items.toSorted((a, b) => {
    const undated = rank(a) > 0 && rank(b) > 0 ? inCodeOrder(b.last_reported ?? '', a.last_reported ?? '') : 0
    return rank(a) - rank(b) || undated || byWhen(a, b)
  })
}

function isAhead(item: RecordItem): boolean {
  return item.kind === 'contact' && ['proposed', 'planned', 'postponed'].includes(item.status)
}

/** What nobody gives a day for is out of date so many days after it was last told. */
const STALE = 30

function isOverdue({ time, last_reported }: RecordItem, to: string | undefined): boolean {
  if (to === undefined) return false
  const end = time?.end ?? time?.start
  if (end !== undefined) return end.slice(0, 10) < to.slice(0, Math.min(end.length, 10))
  return (
    last_reported !== undefined &&
    Date.parse(to) - Date.parse(last_reported.slice(0, 10)) > STALE * 86_400_000
  )
}
