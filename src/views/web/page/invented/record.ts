import type { Actor, Item, Reading } from '../../../../readings/index.ts'
import type {
  AccountTerm,
  Discrepancy,
  Judgement,
  Mention,
  NegotiationRecord,
  RecordActor,
  RecordItem,
  RecordReport,
} from '../../../../record/index.ts'
import { ACTORS } from './actors.ts'
import { readingOf } from './build.ts'
import type { Invented } from './build.ts'
import { EARLY_REPORTS } from './early.ts'
import { LATER_REPORTS } from './later.ts'
import { conclusionsOf, TRUCE_REPORT } from './truce.ts'

const REPORTS: readonly Invented[] = [...EARLY_REPORTS, ...LATER_REPORTS, TRUCE_REPORT]

/** The readings of the invented reports. */
export const inventedReadings: readonly Reading[] = REPORTS.map((report) => readingOf(report, ACTORS))

/** What the invented reports published up to `asOf` say together; all of them where it is absent. */
export function inventedRecord(asOf?: string): NegotiationRecord {
  const seen = REPORTS.filter(({ report }) => asOf === undefined || dayOf(report.id) <= asOf)
  const tellings = seen.flatMap(tellingsOf)
  const events = [...new Set(tellings.map(({ event }) => event))]
  const items = events.map((event) => itemOf(tellings.filter((telling) => telling.event === event)))
  return {
    format: 'demarche/1',
    made_by: 'demarche 0.1.0 (invented)',
    ...(asOf === undefined ? {} : { as_of: asOf }),
    reports: seen.map(recordReport),
    actors: ACTORS.flatMap((actor) => actorOf(actor, seen)),
    items,
    ...conclusionsOf(items),
    days: [],
    discrepancies: items.flatMap(discrepanciesOf),
    remarks: [],
  }
}

interface Telling {
  readonly event: string
  readonly item: Item
  readonly mention: Mention
  readonly origin: string
  readonly words: readonly string[]
}

function tellingsOf({ report, told, copy_of }: Invented): Telling[] {
  const reading = inventedReadings.find((one) => one.report.id === report.id)!
  return reading.items.map((item, n) => ({
    event: told[n]!.event,
    item,
    origin: copy_of ?? report.id,
    words: told[n]!.words ?? [],
    mention: {
      report: report.id,
      item: item.id,
      evidence: item.evidence,
      quote: item.evidence.map(([start, end]) => report.text.slice(start, end)).join(' '),
      ...(report.published?.start ? { published: report.published.start } : {}),
      according_to: item.according_to,
    },
  }))
}

function itemOf(tellings: readonly Telling[]): RecordItem {
  const first = historyOf(tellings[0]!).status
  const newest = tellings.findLast((telling) => historyOf(telling).status !== first) ?? tellings[0]!
  const { evidence: _evidence, pieces: _pieces, ...item } = newest.item
  const mentions = tellings.map(({ mention }) => mention)
  const days = mentions.flatMap(({ published }) => published ?? []).toSorted()
  return {
    ...item,
    fields_from: newest.mention.report,
    words: newest.words,
    mentions,
    independent_sources: new Set(tellings.map(({ origin }) => origin)).size,
    ...(days.length ? { first_reported: days[0]!, last_reported: days.at(-1)! } : {}),
    history: tellings.map(historyOf),
    accounts: tellings[0]!.event === 'ilmen-talks' && mentions.length > 2 ? accountsOf(mentions) : [],
    judgements: [],
  }
}

function historyOf({ item, mention }: Telling): RecordItem['history'][number] {
  return {
    report: mention.report,
    status: item.kind === 'contact' ? item.status : item.modality,
    ...(mention.published ? { published: mention.published } : {}),
    ...(item.time ? { time: item.time } : {}),
  }
}

function accountsOf([wire, copy, courier, night]: readonly Mention[]): RecordItem['accounts'] {
  if (!wire || !copy || !courier) return []
  const [north, south] = ['state/xnr', 'state/xsd'] as const
  const own: readonly AccountTerm[] = [
    { mention: wire, issues: [], standing: 'both', differs: true, ...other(south, courier) },
    { mention: copy, issues: [], standing: 'denied', ...other(south, courier) },
    ...(night ? [{ mention: night, issues: [], standing: 'only' } as const] : []),
  ]
  const theirs: readonly AccountTerm[] = [
    { mention: courier, issues: [], standing: 'both', differs: true, ...other(north, wire) },
    { mention: courier, issues: [], standing: 'denies', ...other(north, copy) },
  ]
  return [
    { side: north, says: ['nine hours of talks'], mentions: [wire], terms: own },
    { side: south, says: ['about four hours, at Norland’s request'], mentions: [courier], terms: theirs },
  ]
}

function other(side: string, mention: Mention): Pick<AccountTerm, 'other'> {
  return { other: { side, mention } }
}

function discrepanciesOf(item: RecordItem): readonly Discrepancy[] {
  if (item.accounts.length === 0) return []
  const [wire, , courier] = item.mentions as [Mention, Mention, Mention]
  const values = (a: string, b: string): Discrepancy['values'] => [
    { value: a, mentions: [wire] },
    { value: b, mentions: [courier] },
  ]
  return [
    { about: item.id, field: 'time', type: 'contradiction', values: values('2031-03-10', '2031-03-11') },
    { about: item.id, field: 'duration', type: 'contradiction', values: values('PT9H', 'PT4H') },
  ]
}

function recordReport({ report, copy_of }: Invented): RecordReport {
  const reading = inventedReadings.find((one) => one.report.id === report.id)!
  const { text: _text, source: _source, edits: _edits, removed: _removed, ...rest } = reading.report
  return { ...rest, origin: copy_of ?? report.id, ...(copy_of ? { copy_of } : {}) }
}

function actorOf(actor: Actor, seen: readonly Invented[]): RecordActor[] {
  const texts = seen.map(({ report }) => report)
  const names = actor.names
    .map((name) => ({ name, reports: texts.filter(({ text }) => text.includes(name)).map(({ id }) => id) }))
    .filter(({ reports }) => reports.length > 0)
  if (names.length === 0) return []
  const reports = [...new Set(names.flatMap((name) => name.reports))]
  const days = reports
    .map(dayOf)
    .filter((day) => day !== '9')
    .toSorted()
  const dates = days.length ? { first_seen: days[0]!, last_seen: days.at(-1)! } : {}
  return [
    {
      ...actor,
      names,
      roles: actor.roles.map((role) => ({ ...role, ...dates, reports })),
      read_as: reports.map((report) => ({ report, actor: actor.id })),
      judgements: names.slice(1).map(({ name }) => joined(actor, name)),
    },
  ]
}

function joined(actor: Actor, name: string): Judgement {
  const because = `“${name}” is “${actor.name}” in another spelling or in short, with the same role`
  return { same: true, a: actor.id, b: actor.id, because, by: 'machine' }
}

/** A report without a day of publication sorts after every day. */
function dayOf(report: string): string {
  return REPORTS.find((one) => one.report.id === report)?.report.published?.start?.slice(0, 10) ?? '9'
}

/** A record of `count` items by repetition, a few hours apart, to see how the page bears length. */
export function longRecord(count: number): NegotiationRecord {
  const record = inventedRecord()
  const first = Date.UTC(2020, 0, 1)
  const items = Array.from({ length: count }, (_, n): RecordItem => {
    const model = record.items[n % record.items.length]!
    const day = new Date(first + n * 6 * 3_600_000).toISOString().slice(0, 10)
    const time = { start: day, end: day, precision: 'day' } as const
    return { ...model, id: `${model.id}-${n}`, time, first_reported: day, last_reported: day }
  })
  return { ...record, items, discrepancies: [] }
}
