import type { Remark } from '../evidence/index.ts'
import type { Reading } from '../readings/index.ts'
import { inCodeOrder } from './words.ts'

/** What became of readings that were handed in. */
export interface Taken {
  /** Readings that no longer count. */
  readonly gone: readonly Reading[]
  readonly come: readonly Reading[]
}

/** The readings that count: one for each report, those of another format left out. */
export class Taking {
  readonly #byReport = new Map<string, { reading: Reading; given: number }>()
  readonly #unread: Remark[] = []

  get(report: string): Reading | undefined {
    return this.#byReport.get(report)?.reading
  }

  /** What a person should know of them, in canonical order. */
  get remarks(): Remark[] {
    const twice = [...this.#byReport]
      .filter(([, { given }]) => given > 1)
      .map(([id, { given }]) => ({
        code: 'report-given-twice',
        says: `Report ${id} was given ${given} times and counts once.`,
      }))
    return [...this.#unread, ...twice].sort(
      (a, b) => inCodeOrder(a.code, b.code) || inCodeOrder(a.says, b.says),
    )
  }

  add(readings: readonly Reading[]): Taken {
    const before = new Map<string, Reading | undefined>()
    for (const reading of readings) {
      const { id } = reading.report
      if (reading.format !== 'demarche/1') {
        const says = `The reading of report ${id} has the format "${String(reading.format)}", not demarche/1, and was left out. Read the report again.`
        this.#unread.push({ code: 'format-not-read', says })
        continue
      }
      const known = this.#byReport.get(id)
      if (!before.has(id)) before.set(id, known?.reading)
      const counts = known && isLater(known.reading, reading) ? known.reading : reading
      this.#byReport.set(id, { reading: counts, given: (known?.given ?? 0) + 1 })
    }
    const changed = [...before].filter(([id, was]) => was !== this.get(id))
    return {
      gone: changed.flatMap(([, was]) => was ?? []),
      come: changed.map(([id]) => this.get(id)!),
    }
  }
}

/** Of readings by several versions the last in name counts; of equal names any, by its content. */
function isLater(a: Reading, b: Reading): boolean {
  return inCodeOrder(a.made_by, b.made_by) > 0 || (a.made_by === b.made_by && contentOf(a) >= contentOf(b))
}

function contentOf(reading: Reading): string {
  return JSON.stringify(reading)
}
