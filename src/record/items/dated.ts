import type { Reading } from '../../readings/index.ts'
import type { Cast } from '../actors.ts'
import type { Corrections } from '../corrections.ts'
import type { Sides } from '../sides.ts'
import { lacksYear, lastTold, linkedDay, withYears } from '../years.ts'
import { Joining } from './joining.ts'
import type { Joined } from './joining.ts'
import { tellings } from './told.ts'
import type { Told } from './told.ts'

/** What the tellings of readings are prepared and joined by. */
export interface Setting {
  readonly cast: Cast
  readonly sides: Sides
  readonly corrections: Corrections
  /** The report that a report copies; itself where it is no copy. */
  origin(report: string): string
}

/**
 * The tellings of all readings, joined; and joined once more where the first joining shows which year the
 * dates of a report lack: items that had no full date before can then be told apart by it.
 */
export class Dated {
  readonly #setting: Setting
  readonly #readings = new Map<string, Reading>()
  readonly #undated = new Map<string, readonly Told[]>()
  readonly #told = new Map<string, readonly Told[]>()
  /** Reports with dates that lack a year; while there are none nothing is joined twice. */
  readonly #lacking = new Set<string>()
  readonly #linked = new Map<string, number>()
  #first: Joining | undefined
  readonly items: Joining

  constructor(setting: Setting) {
    this.#setting = setting
    this.items = new Joining(setting.sides, setting.corrections)
  }

  /** What a report tells. */
  of(report: string): readonly Told[] {
    return this.#told.get(report) ?? []
  }

  /** Takes reports out, and puts others in or prepares them anew. */
  update(gone: readonly string[], open: readonly Reading[]): Joined {
    const changed = new Set([...gone, ...open.map(({ report }) => report.id)])
    const [out, come] = this.#prepared(gone, open)
    this.#joinFirst(out, come)
    for (const report of this.#relinked()) changed.add(report)
    const before = [...changed].flatMap((report) => this.of(report))
    for (const report of changed) {
      const told = this.#withYears(report)
      if (told) this.#told.set(report, told)
      else this.#told.delete(report)
    }
    return this.items.update(
      before,
      [...changed].flatMap((report) => this.of(report)),
    )
  }

  #prepared(gone: readonly string[], open: readonly Reading[]): [Told[], Told[]] {
    const ids = [...gone, ...open.map(({ report }) => report.id)]
    const out = ids.flatMap((id) => this.#undated.get(id) ?? [])
    for (const id of gone) {
      this.#undated.delete(id)
      this.#readings.delete(id)
      this.#lacking.delete(id)
    }
    const come = open.flatMap((reading) => {
      const { id } = reading.report
      const told = this.#tellings(reading)
      this.#readings.set(id, reading)
      this.#undated.set(id, told)
      if (told.some(lacksYear)) this.#lacking.add(id)
      else this.#lacking.delete(id)
      return told
    })
    return [out, come]
  }

  #tellings(reading: Reading): Told[] {
    const { cast, origin } = this.#setting
    return tellings(reading, origin(reading.report.id), cast, lastTold(reading))
  }

  #joinFirst(out: readonly Told[], come: readonly Told[]): void {
    if (this.#lacking.size === 0) this.#first = undefined
    else if (this.#first) this.#first.update(out, come)
    else {
      this.#first = new Joining(this.#setting.sides, this.#setting.corrections)
      this.#first.update([], [...this.#undated.values()].flat())
    }
  }

  /** The reports that are linked to another day now, or to none. */
  #relinked(): string[] {
    const days = new Map<string, number>()
    for (const report of this.#lacking) {
      const told = this.#undated.get(report)!.filter(lacksYear)
      const day = linkedDay(told.map(({ id }) => this.#first?.homeOf(id)))
      if (day !== undefined) days.set(report, day)
    }
    const moved = [...new Set([...days.keys(), ...this.#linked.keys()])].filter(
      (report) => days.get(report) !== this.#linked.get(report),
    )
    this.#linked.clear()
    for (const [report, day] of days) this.#linked.set(report, day)
    return moved
  }

  #withYears(report: string): readonly Told[] | undefined {
    const day = this.#linked.get(report)
    const reading = this.#readings.get(report)
    if (day === undefined || !reading) return this.#undated.get(report)
    return this.#tellings(withYears(reading, day))
  }
}
