import type { Reading } from '../readings/index.ts'
import type { Copy } from './copies.ts'
import type { RecordReport } from './record.ts'
import type { Text } from './sheets.ts'
import { Sorted } from './sorted.ts'
import { publishedDays } from './times.ts'
import { CUES } from './wording/index.ts'

/**
 * Where a report stands among the others: earlier before later before undated; of one day the more
 * complete text first. To be compared by code units.
 */
export function orderOf({ report }: Reading): string {
  const day = report.published?.start ?? report.published?.not_before ?? '~'
  return `${day} ${String(LONGEST - report.text.length).padStart(10, '0')} ${report.id}`
}

/** No text is longer, in code units. */
const LONGEST = 2 ** 32

/** What finding copies looks at. */
export function textOf(reading: Reading): Text {
  const { report } = reading
  const published = publishedDays(report.published)
  return {
    id: report.id,
    order: orderOf(reading),
    text: report.text,
    ...(report.title_span ? { body_start: report.title_span[1] } : {}),
    ...(published ? { day: published.from } : {}),
    ...(report.outlet === undefined ? {} : { publisher: report.outlet.toLowerCase() }),
    sources: [...report.agency, ...report.provenance.slice(1), ...report.credit],
  }
}

/**
 * The reports of the record, without their texts. A later text under the same address supersedes the one before, and
 * so does a corrected version that an outlet prints of its own text.
 */
export class Reports {
  readonly #readings = new Map<string, Reading>()
  readonly #byUrl = new Map<string, Sorted<Reading>>()
  readonly #drawn = new Sorted<RecordReport>()
  readonly #copyOf: (report: string) => Copy | undefined

  constructor(copyOf: (report: string) => Copy | undefined) {
    this.#copyOf = copyOf
  }

  get all(): readonly RecordReport[] {
    return this.#drawn.all
  }

  get(report: string): Reading | undefined {
    return this.#readings.get(report)
  }

  /** Takes readings out and puts others in, and takes in that these reports are copies of others now. */
  update(gone: readonly Reading[], come: readonly Reading[], copied: ReadonlySet<string>): void {
    const open = new Set(copied)
    for (const reading of gone) {
      this.#readings.delete(reading.report.id)
      open.add(reading.report.id)
      this.#ofUrl(reading)?.delete(orderOf(reading))
    }
    for (const reading of come) {
      this.#readings.set(reading.report.id, reading)
      open.add(reading.report.id)
      this.#ofUrl(reading)?.set(orderOf(reading), reading)
    }
    for (const reading of [...gone, ...come])
      for (const { report } of this.#ofUrl(reading)?.all ?? []) open.add(report.id)
    for (const id of open) this.#draw(id)
  }

  #ofUrl({ report: { url } }: Reading): Sorted<Reading> | undefined {
    if (url === undefined) return undefined
    let all = this.#byUrl.get(url)
    if (!all) this.#byUrl.set(url, (all = new Sorted()))
    return all
  }

  /** The version that a report says it corrects: its outlet's own, the text of which it has. */
  #corrected({ report: { id, title, outlet } }: Reading): Reading | undefined {
    const copied = this.#copyOf(id)
    if (!copied || outlet === undefined || !CUES.corrected.test(title ?? '')) return undefined
    const original = this.#readings.get(copied.of)
    return original?.report.outlet === outlet ? original : undefined
  }

  #draw(id: string): void {
    const reading = this.#readings.get(id)
    if (!reading) return this.#drawn.delete(id)
    const all = this.#ofUrl(reading)?.all ?? []
    const before = all[all.indexOf(reading) - 1] ?? this.#corrected(reading)
    this.#drawn.set(id, {
      ...reportOf(reading, this.#copyOf(id)),
      ...(before === undefined ? {} : { supersedes: before.report.id }),
    })
  }
}

function reportOf({ report }: Reading, copy: Copy | undefined): RecordReport {
  const { text: _text, source: _source, edits: _edits, removed: _removed, ...kept } = report
  if (!copy) return { ...kept, origin: report.id }
  const { of, because, by } = copy
  return { ...kept, copy_of: of, origin: of, judgements: [{ same: true, a: of, b: report.id, because, by }] }
}
