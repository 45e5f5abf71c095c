import type { Remark, Span } from '../evidence/index.ts'
import type { Reading } from '../readings/index.ts'
import { accountsOf } from './accounts.ts'
import { mergeActors } from './actors.ts'
import type { Cast } from './actors.ts'
import { asOf } from './asof.ts'
import { findCopies } from './copies.ts'
import type { Copy, Text } from './copies.ts'
import { conclusionsOf } from './conclusions/index.ts'
import { remarksOn, sorted } from './corrections.ts'
import type { Corrections } from './corrections.ts'
import { namedDays } from './days.ts'
import { disputes } from './disputes.ts'
import { discrepanciesOf } from './discrepancies.ts'
import type { Cluster } from './items/cluster.ts'
import { drawItem } from './items/draw.ts'
import { joinItems } from './items/join.ts'
import { tellings } from './items/told.ts'
import type { Told } from './items/told.ts'
import type { Judgement, NegotiationRecord, RecordReport } from './record.ts'
import { rowsOf } from './section.ts'
import { sidesOf } from './sides.ts'
import type { Sides } from './sides.ts'
import { lastDayOf, publishedDays } from './times.ts'
import { copyVariants } from './variants.ts'
import { voicesOf } from './voices.ts'
import { inCodeOrder } from './words.ts'
import { lastTold, linkedDays, withYears } from './years.ts'

/** What `gather` takes besides readings. */
export interface GatherOptions {
  /** What people have judged. Ids as the readings give them; `<report>/<actor>` for one report's actor. */
  readonly corrections?: readonly Judgement[]
  /** An ISO date: the record as it stood at the end of that day. */
  readonly asOf?: string
  /** Name and version of the program. */
  readonly madeBy: string
}

/**
 * The record of many readings: copies found, actors merged, items joined, differences listed. A pure
 * function: the same readings and corrections give the same bytes, in whatever order they come.
 */
export function gather(readings: readonly Reading[], options: GatherOptions): NegotiationRecord {
  const corrections = sorted(options.corrections ?? [])
  const taken = taking(readings)
  const { kept, remarks } =
    options.asOf === undefined ? { kept: taken.readings, remarks: [] } : asOf(taken.readings, options.asOf)
  const copies = findCopies(kept.map(textOf), copyJudgements(kept, corrections))
  const origin = (report: string) => copies.get(report)?.of ?? report
  const cast = mergeActors(kept, corrections)
  const sides = sidesOf(cast.actors)
  const { clusters, told } = joined(kept, origin, cast, sides, corrections)
  const home = new Map(clusters.flatMap(({ id, tellings }) => tellings.map((one) => [one.id, id] as const)))
  const drawing = {
    cast,
    itemOf: (id: string) => home.get(id),
    judgementsOf: judgementsOf(corrections, home),
  }
  const voices = voicesOf(kept, told, cast, sides)
  const entries = clusters.map((cluster) => ({
    cluster,
    item: { ...drawItem(cluster, drawing), accounts: accountsOf(cluster, voices) },
  }))
  entries.sort((a, b) => inCodeOrder(a.item.id, b.item.id))
  const discrepancies = [
    ...clusters.flatMap((cluster) => discrepanciesOf(cluster, cast, sides)),
    ...rowsOf(disputes, entries, sides),
    ...copyVariants(kept, copies, told, drawing.itemOf, cast),
  ].sort((a, b) => inCodeOrder(a.about, b.about) || inCodeOrder(a.field, b.field))
  return {
    format: 'demarche/1',
    made_by: options.madeBy,
    ...(options.asOf === undefined ? {} : { as_of: options.asOf }),
    reports: reportsOf(kept, copies),
    actors: cast.actors,
    items: entries.map(({ item }) => item),
    ...conclusionsOf({
      entries,
      actors: cast.actors,
      discrepancies,
      sides,
      ownVoice: voices.ownVoice,
      words: wordsIn(kept),
      today: lastDay(kept, options.asOf),
    }),
    discrepancies,
    days: namedDays(kept, origin),
    remarks: [...taken.remarks, ...remarks, ...cast.remarks, ...remarksOn(corrections, taken.readings, kept)],
  }
}

/** The words at a span of a report. */
function wordsIn(readings: readonly Reading[]): (report: string, span: Span) => string {
  const texts = new Map(readings.map(({ report }) => [report.id, report.text]))
  return (report, [start, end]) => texts.get(report)?.slice(start, end) ?? ''
}

/** The last day of the view: the day asked for, else that of the latest report. */
function lastDay(readings: readonly Reading[], asOf: string | undefined): number | undefined {
  if (asOf !== undefined) return lastDayOf(asOf)
  return readings.reduce<number | undefined>((last, { report }) => {
    const days = publishedDays(report.published)
    return days && (last === undefined || days.to > last) ? days.to : last
  }, undefined)
}

/**
 * Joins items, and once more where the first joining shows which year the dates of a report lack:
 * items that had no full date before can then be told apart by it.
 */
function joined(
  readings: readonly Reading[],
  origin: (report: string) => string,
  cast: Cast,
  sides: Sides,
  corrections: Corrections,
): { clusters: Cluster[]; told: Told[] } {
  const join = (all: readonly Reading[]) => {
    const told = all.flatMap((reading) =>
      tellings(reading, origin(reading.report.id), cast, lastTold(reading)),
    )
    return { told, clusters: joinItems(told, sides, corrections) }
  }
  const first = join(readings)
  const linked = linkedDays(first.clusters)
  if (linked.size === 0) return first
  return join(
    readings.map((reading) => {
      const day = linked.get(reading.report.id)
      return day === undefined ? reading : withYears(reading, day)
    }),
  )
}

/** Readings in canonical order, one for each report, those of another format left out. */
function taking(readings: readonly Reading[]): { readings: Reading[]; remarks: Remark[] } {
  const remarks: Remark[] = []
  const byReport = new Map<string, Reading[]>()
  for (const reading of readings) {
    const { id } = reading.report
    if (reading.format !== 'demarche/1') {
      const says = `The reading of report ${id} has the format "${String(reading.format)}", not demarche/1, and was left out. Read the report again.`
      remarks.push({ code: 'format-not-read', says })
    } else byReport.set(id, [...(byReport.get(id) ?? []), reading])
  }
  const taken = [...byReport].map(([id, given]) => {
    if (given.length > 1) {
      const says = `Report ${id} was given ${given.length} times and counts once.`
      remarks.push({ code: 'report-given-twice', says })
    }
    // Of readings by several versions the last in name counts; of equal names any, by its content.
    return given.length === 1
      ? given[0]!
      : given.map(keyed).sort((a, b) => inCodeOrder(b.key, a.key))[0]!.reading
  })
  remarks.sort((a, b) => inCodeOrder(a.code, b.code) || inCodeOrder(a.says, b.says))
  return { readings: taken.sort(inOrderOfPublication), remarks }
}

function keyed(reading: Reading): { key: string; reading: Reading } {
  return { key: `${reading.made_by}\n${JSON.stringify(reading)}`, reading }
}

/** Earlier before later before undated; of one day the more complete text first. */
function inOrderOfPublication(a: Reading, b: Reading): number {
  return (
    inCodeOrder(dayOfReport(a), dayOfReport(b)) ||
    b.report.text.length - a.report.text.length ||
    inCodeOrder(a.report.id, b.report.id)
  )
}

/** The day as the report gives it; after all days where it gives none. */
function dayOfReport({ report }: Reading): string {
  return report.published?.start ?? report.published?.not_before ?? '~'
}

function textOf({ report }: Reading): Text {
  const published = publishedDays(report.published)
  return {
    id: report.id,
    text: report.text,
    ...(report.title_span ? { body_start: report.title_span[1] } : {}),
    ...(published ? { day: published.from } : {}),
    ...(report.outlet === undefined ? {} : { publisher: report.outlet.toLowerCase() }),
  }
}

/** Joining rows between reports, the earlier one first. */
function copyJudgements(readings: readonly Reading[], corrections: Corrections) {
  const place = new Map(readings.map(({ report }, i) => [report.id, i]))
  const together = corrections.together.flatMap((row) => {
    const [a, b] = [place.get(row.a), place.get(row.b)]
    if (a === undefined || b === undefined) return []
    return [a < b ? row : { ...row, a: row.b, b: row.a }]
  })
  return { together, separates: corrections.separates }
}

/** The reports without their texts. A later text under the same address supersedes the one before. */
function reportsOf(readings: readonly Reading[], copies: ReadonlyMap<string, Copy>): RecordReport[] {
  const latest = new Map<string, string>()
  return readings
    .map((reading): RecordReport => {
      const { id, url } = reading.report
      const before = url === undefined ? undefined : latest.get(url)
      if (url !== undefined) latest.set(url, id)
      return { ...reportOf(reading, copies), ...(before === undefined ? {} : { supersedes: before }) }
    })
    .sort((a, b) => inCodeOrder(a.id, b.id))
}

function reportOf({ report }: Reading, copies: ReadonlyMap<string, Copy>): RecordReport {
  const { text: _text, source: _source, edits: _edits, removed: _removed, ...kept } = report
  const copy = copies.get(report.id)
  if (!copy) return { ...kept, origin: report.id }
  const { of, because, by } = copy
  return { ...kept, copy_of: of, origin: of, judgements: [{ same: true, a: of, b: report.id, because, by }] }
}

/** A person's rows about an item of a reading, where both things they speak of are in view. */
function judgementsOf(
  corrections: Corrections,
  home: ReadonlyMap<string, string>,
): (item: string) => readonly Judgement[] {
  const rows = new Map<string, Judgement[]>()
  for (const row of [...corrections.together, ...corrections.apart]) {
    if (!home.has(row.a) || !home.has(row.b)) continue
    for (const id of [row.a, row.b]) rows.set(id, [...(rows.get(id) ?? []), row])
  }
  return (item) => rows.get(item) ?? []
}
