import { inCodeOrder, routineOf } from '../../record/index.ts'
import type {
  Agreement,
  NegotiationRecord,
  OpenIssue,
  Position,
  RecordItem,
  Sequence,
  Term,
  Watch,
} from '../../record/index.ts'
import { leverageOf, lineOf, ofSeveral, shortened, STATES } from './lines.ts'
import type { BriefLine, Names } from './lines.ts'

/** Something agreed, with the words of each account where they differ. */
export interface BriefAgreement extends BriefLine {
  readonly wordings: readonly { readonly says: string; readonly by: string }[]
  /** Words that all accounts have; absent where they do not differ. */
  readonly common?: string
  readonly notes: readonly string[]
}

/** An issue that no report closes. */
export interface BriefIssue {
  readonly issue: string
  readonly because: readonly string[]
  readonly lines: readonly BriefLine[]
}

/** A party's standing position. */
export interface BriefPosition extends BriefLine {
  readonly issue: string
  /** Whose it is, and what it is. */
  readonly who: string
  readonly says: string
  readonly notes: readonly string[]
}

/** Things agreed to follow each other. */
export interface BriefSequence {
  readonly parties: string
  readonly steps: readonly (BriefLine & { readonly phase: number })[]
}

/** A commitment and what is said to have happened within its scope. */
export interface BriefWatch extends BriefLine {
  /** The commitment of an earlier row of which this one is another telling: it has nothing that row has not. */
  readonly same_as?: string
  readonly notes: readonly string[]
  readonly incidents: readonly (BriefLine & { readonly note: string })[]
  readonly tallies: readonly BriefLine[]
}

/** An issue's code as people read it: "ceasefire, energy". */
export function issueName(code: string): string {
  return code === 'unspecified' ? 'not said what about' : code.replaceAll('.', ', ').replaceAll('-', ' ')
}

/** The latest first; to have agreed to stay in touch comes last. */
export function agreedOf(record: NegotiationRecord, names: Names): readonly BriefAgreement[] {
  const routine = routineOf(record)
  const isRoutine = ({ items }: Agreement) => items.every((id) => routine.has(id))
  return record.agreed
    .toReversed()
    .toSorted((a, b) => Number(isRoutine(a)) - Number(isRoutine(b)))
    .map((one) => agreementOf(one, names))
}

function agreementOf(agreement: Agreement, names: Names): BriefAgreement {
  const { parties, said_by, status, issues, wordings, common, contested, term, since, items } = agreement
  const item = names.item(items[0]!)!
  const about = issues.includes('unspecified')
    ? `“${shortened(ownWords(item), 70)}”`
    : issues.map(issueName).join('; ')
  const what = `${about}: ${STATUS[status]} by ${names.all(parties)}`
  const line = lineOf(item, names, what)
  return {
    ...line,
    ...(since === undefined ? {} : { when: since }),
    wordings: wordings.map(({ says, told_by, reports }) => ({
      says,
      by: names.all(told_by) || names.outlet(reports[0]!),
    })),
    ...(common ? { common: common.join(' ') } : {}),
    notes: [
      ...(said_by.length > 0 && said_by.length < parties.length
        ? [`of the parties only ${names.all(said_by)} says so`]
        : []),
      ...(contested ? ['accounts differ'] : []),
      ...termNotes(term),
    ],
  }
}

const STATUS: Readonly<Record<Agreement['status'], string>> = {
  agreed: 'agreed',
  'in-force': 'said to be in force, agreed',
  suspended: 'said to be suspended, agreed',
  ended: 'said to have ended, agreed',
}

function termNotes(term: Term | undefined): readonly string[] {
  if (!term) return []
  return [
    ...(term.start === undefined ? [] : [`to begin on ${term.start}`]),
    ...(term.end === undefined
      ? []
      : [term.end_passed ? `its stated term ended on ${term.end}` : `stated to end on ${term.end}`]),
  ]
}

const BECAUSE: Readonly<Record<OpenIssue['because'][number], string>> = {
  'proposal-unanswered': 'a proposal waits for an answer',
  'proposal-undecided': 'a proposal that was answered with neither yes nor no',
  'demand-unmet': 'a demand that no agreement has followed',
  refused: 'refused',
  'accepted-with-conditions': 'accepted with conditions only',
  'still-to-be-agreed': 'still to be agreed',
  'not-yet-in-force': 'agreed, and nobody says that it is in force',
  'agreement-ended': 'was agreed, and is over',
  'said-to-be-open': 'said to be open',
}

export function openOf({ open_issues }: NegotiationRecord, names: Names): readonly BriefIssue[] {
  return open_issues
    .toSorted(
      (a, b) =>
        Number(a.issue === 'unspecified') - Number(b.issue === 'unspecified') ||
        weightOf(b) - weightOf(a) ||
        inCodeOrder(b.last_reported ?? '', a.last_reported ?? ''),
    )
    .map((open) => ({
      issue: issueName(open.issue),
      because: open.because.map((code) => BECAUSE[code]),
      lines: [...pendingLines(open, names), ...demandLines(open, names), ...doubtLines(open, names)],
    }))
}

/** How much is told of it. */
function weightOf({ positions, pending, demands, assessments }: OpenIssue): number {
  return positions.length + pending.length + demands.length + assessments.length
}

function pendingLines({ pending }: OpenIssue, names: Names): readonly BriefLine[] {
  return pending.flatMap(({ proposal, by, unanswered_by, undecided = [], term }) => {
    const item = names.item(proposal)
    if (!item) return []
    const answers = [
      ...(undecided.length > 0 ? [`neither yes nor no by ${names.all(undecided)}`] : []),
      ...(unanswered_by.length > 0 ? [`no answer reported by ${names.all(unanswered_by)}`] : []),
      ...(undecided.length + unanswered_by.length === 0 ? ['no answer reported'] : []),
      ...(term?.end_passed ? [`its stated deadline passed on ${term.end}`] : []),
    ]
    const what = `${names.all(by) || 'Somebody'} proposed “${ownWords(item)}”: ${answers.join('; ')}`
    return [lineOf(item, names, what)]
  })
}

function ownWords({ words, mentions }: RecordItem): string {
  return words.join(' … ') || (mentions[0]?.quote ?? '')
}

function demandLines({ demands }: OpenIssue, names: Names): readonly BriefLine[] {
  return demands
    .flatMap((id) => names.item(id) ?? [])
    .toSorted(
      (a, b) =>
        Number(names.isOfParties(b)) - Number(names.isOfParties(a)) ||
        inCodeOrder(b.last_reported ?? '', a.last_reported ?? '') ||
        inCodeOrder(a.id, b.id),
    )
    .map((item) => lineOf(item, names))
}

/** Views by which somebody says that it is open. */
function doubtLines({ assessments }: OpenIssue, names: Names): readonly BriefLine[] {
  return assessments
    .flatMap((id) => names.item(id) ?? [])
    .filter((item) => item.kind === 'assessment' && item.direction !== 'progress')
    .map((item) => lineOf(item, names))
}

/** Positions that stand, parties' first, those taken last first; of several alike the last. */
export function positionsOf({ positions }: NegotiationRecord, names: Names): readonly BriefPosition[] {
  const standing = positions
    .filter(({ to, issue }) => to === undefined && issue !== 'unspecified')
    .toSorted(
      (a, b) =>
        Number(names.isParty(b.actor)) - Number(names.isParty(a.actor)) ||
        inCodeOrder(b.from ?? '', a.from ?? ''),
    )
  const alike = new Set<string>()
  const lines = standing
    .filter(({ actor, issue, stance }) => {
      const key = `${actor} ${issue} ${stance}`
      return !alike.has(key) && alike.add(key)
    })
    .flatMap((position) => positionOf(position, names) ?? [])
  return heldTogether(lines)
}

/** Positions that several took in one and the same item are one line that names them all. */
function heldTogether(lines: readonly BriefPosition[]): readonly BriefPosition[] {
  const byItem = new Map<string, BriefPosition>()
  for (const line of lines) {
    const key = [line.item, line.issue, line.says, line.when, ...line.notes.filter(isOfAll)].join(' ')
    const there = byItem.get(key)
    const who = there ? `${there.who}, ${line.who}` : line.who
    const notes = there ? there.notes.filter((note) => line.notes.includes(note)) : line.notes
    byItem.set(key, there ? { ...there, who, notes, what: `${who}: ${ofSeveral(line.says)}` } : line)
  }
  return [...byItem.values()]
}

/** Who tells of a position, one of those who take it may be; what it was before is each one's own. */
function isOfAll(note: string): boolean {
  return !note.startsWith(TOLD_BY)
}

const TOLD_BY = 'told by '

export function positionOf(position: Position, names: Names): BriefPosition | undefined {
  const { actor, issue, stance, from, from_report, contested, shift, told_by, items, to, to_because } =
    position
  const item = names.item(items.at(-1)!)
  if (!item) return undefined
  const conditions = (position.conditions ?? []).flatMap((id) => names.item(id) ?? [])
  const who = names.of(actor)
  const says = `${stance.replaceAll('-', ' ')}${sayingWhat(item, names)}${condition(conditions)}`
  return {
    ...lineOf(item, names, `${who}: ${says}`),
    who,
    says,
    ...(from === undefined ? {} : { when: from_report ? `reported ${from}` : from }),
    issue: issueName(issue),
    notes: [
      ...(shift ? [`before: ${shift.from.replaceAll('-', ' ')}`] : []),
      ...(contested ? ['tellings differ'] : []),
      ...(told_by ? [`${TOLD_BY}${names.all(told_by)} only`] : []),
      ...(to === undefined ? [] : [`until ${to}${to_because === 'stated-term' ? ', its stated end' : ''}`]),
    ],
  }
}

/** What is demanded, offered or agreed, in the words of the latest item; of leverage, which, and on whom. */
function sayingWhat(item: RecordItem, names: Names): string {
  if (item.kind === 'pressure') return ` ${leverageOf(item, names)}`
  const [own] = item.words
  return own?.trim() ? ` “${shortened(own.replace(/^[,;: ]+/, ''), 90)}”` : ''
}

function condition(conditions: readonly RecordItem[]): string {
  const words = conditions.flatMap((item) => item.words[0] || [])
  return words.length > 0 ? ` (condition: “${words.join('”, “')}”)` : ''
}

export function sequencesOf({ phases }: NegotiationRecord, names: Names): readonly BriefSequence[] {
  return phases.map(({ parties, steps }) => ({
    parties: names.all(parties),
    steps: steps.flatMap((step) => {
      const item = names.item(step.commitment)
      return item ? [{ ...lineOf(item, names, stepWords(step)), phase: step.phase }] : []
    }),
  }))
}

function stepWords({ says, status, status_reported, said_broken, term }: Sequence['steps'][number]): string {
  const notes = [
    `${status.replace('-', ' ')}${status_reported === undefined ? '' : `, reported ${status_reported}`}`,
    ...(said_broken ? ['somebody says it was broken'] : []),
    ...termNotes(term),
  ]
  return `${says}: ${notes.join('; ')}`
}

/**
 * Commitments with something to watch: force or counts within their scope, or something that is lacking. Those of
 * which something was told last come first.
 */
export function watchOf({ commitments_watch }: NegotiationRecord, names: Names): readonly BriefWatch[] {
  const rows = commitments_watch
    .map((watch) => ({ watch, told: toldOf(watch) }))
    .toSorted((a, b) => b.told.length - a.told.length)
  const seen: WatchRow[] = []
  const lines = rows.flatMap((row) => {
    const same = seen.find((other) => isSameTruce(row, other))
    if (!same) seen.push(row)
    const line = watchLine(row.watch, names)
    const told = same ? { same_as: same.watch.commitment } : {}
    return line ? [{ last: lastTold(row.watch), line: { ...line, ...told } }] : []
  })
  return lines.toSorted((a, b) => inCodeOrder(b.last, a.last)).map(({ line }) => line)
}

/** What is told of a commitment, by ids. */
function toldOf({ incidents, tallies, said_broken }: Watch): readonly string[] {
  return [...incidents, ...tallies.map(({ tally }) => tally), ...said_broken]
}

interface WatchRow {
  readonly watch: Watch
  readonly told: readonly string[]
}

function isSameTruce({ watch, told }: WatchRow, other: WatchRow): boolean {
  const known = told.length > 0 && told.every((id) => other.told.includes(id))
  const alike = matterOf(watch) === matterOf(other.watch)
  return known && alike && watch.parties.every((one) => other.watch.parties.includes(one))
}

function matterOf({ issues, unilateral }: Watch): string {
  return `${issues.join(' ')} ${unilateral ?? false}`
}

function lastTold({ told, tallies, since }: Watch): string {
  const days = [...told.map(({ day }) => day), ...tallies.map(({ reported }) => reported)]
  return days.reduce<string>((a, b) => (b !== undefined && b > a ? b : a), '') || (since ?? '').slice(0, 4)
}

function watchLine(watch: Watch, names: Names): BriefWatch | undefined {
  const item = names.item(watch.commitment)
  if (!item) return undefined
  const alone = watch.unilateral ? 'declared by one side, ' : ''
  const what = `${watch.issues.map(issueName).join('; ')}: “${shortened(ownWords(item), 140)}” (${alone}${names.all(watch.parties) || 'nobody named'})`
  return {
    ...lineOf(item, names, what),
    ...(watch.since === undefined ? {} : { when: watch.since }),
    notes: [
      ...termNotes(watch.term),
      ...(watch.area === undefined ? [] : [`area: ${watch.area}`]),
      ...(watch.lacks.length > 0
        ? [`no report names ${watch.lacks.map((one) => LACKS[one]).join(', ')}`]
        : []),
      ...watch.carried_out.flatMap((id) => wordsOn(id, 'carried out', names)),
      ...watch.said_broken.flatMap((id) => wordsOn(id, 'somebody says it was broken', names)),
    ],
    incidents: watch.told.flatMap((told) => incidentLine(told, names)),
    tallies: watch.tallies.flatMap((tally) => tallyLine(tally, names)),
  }
}

/** What an item, or a telling of one, says of a commitment. */
function wordsOn(id: string, says: string, names: Names): readonly string[] {
  const mention = names.mention(id)
  if (!mention) return []
  return [`${says} (${names.chain(mention).join(' ← ')}): “${shortened(mention.quote, 160)}”`]
}

const LACKS: Readonly<Record<Watch['lacks'][number], string>> = {
  date: 'a date',
  monitor: 'a monitor',
  owner: 'whose it is',
}

function incidentLine(told: Watch['told'][number], names: Names) {
  const item = names.item(told.incident)
  if (!item || item.kind !== 'incident') return []
  const by = told.by.length > 0 ? `by ${names.all(told.by)}` : 'not said by whom'
  const tellers = names.all(told.said_by)
  const said = tellers && (told.state === 'claimed' ? ` by ${tellers}` : ` (${tellers})`)
  const denied = told.denied_by ? `, denied by ${names.all(told.denied_by)}` : ''
  const what = `${item.type} ${by}, ${STATES[told.state]}${said}${denied}`
  const when = told.day_report ? `reported ${told.day}` : told.day
  return [{ ...lineOf(item, names, what), ...(when === undefined ? {} : { when }), note: told.note }]
}

function periodOf({ start, end }: NonNullable<Watch['tallies'][number]['period']>): string {
  const [from, to] = [start, end].map((day) => day?.slice(0, 10))
  return from === to ? `of ${from}` : `from ${from} to ${to ?? 'the report'}`
}

function tallyLine(tally: Watch['tallies'][number], names: Names): readonly BriefLine[] {
  const item = names.item(tally.tally)
  if (!item) return []
  const { period } = tally
  const what = [
    `count by ${names.all(tally.counter) || 'nobody named'}: ${tally.count}`,
    tally.done_by.length > 0 ? `done by ${names.all(tally.done_by)}` : '',
    period === undefined ? 'period not given' : periodOf(period),
    tally.area === undefined ? '' : `in ${tally.area}`,
    tally.method === undefined ? '' : `method: ${tally.method}`,
  ]
  return [lineOf(item, names, what.filter(Boolean).join(', '))]
}
