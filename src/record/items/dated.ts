import type { Reading } from '../../readings/index.ts'
import type { Cast } from '../actors.ts'
import type { Corrections } from '../corrections.ts'
import type { Sides } from '../sides.ts'
import { publishedDays } from '../times.ts'
import { Neighbours } from '../neighbours.ts'
import { fellowDay, lacksYear, lastTold, linkedDay, withYears } from '../years.ts'
import { Joining, Links } from './joining.ts'
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

/** What the first joining shows of a report that lacks dates: a day of the year, and a day it is near. */
interface Link {
  readonly year: number | undefined
  readonly near: number | undefined
}

/**
 * The tellings of all readings, joined; and joined once more where the first joining shows which year the
 * dates of a report lack, or when an undated report was written: items that had no full date before can then be
 * told apart by it.
 */
export class Dated {
  readonly #setting: Setting
  readonly #readings = new Map<string, Reading>()
  readonly #undated = new Map<string, readonly Told[]>()
  readonly #told = new Map<string, readonly Told[]>()
  /** Reports with dates that lack a year, or without any date; while there are none nothing is joined twice. */
  readonly #lacking = new Set<string>()
  readonly #linked = new Map<string, Link>()
  readonly #links = new Links()
  readonly #neighbours = new Neighbours()
  #first: Joining | undefined
  readonly items: Joining

  constructor(setting: Setting) {
    this.#setting = setting
    this.items = new Joining(setting.sides, setting.corrections, this.#links)
  }

  /** What a report tells. */
  of(report: string): readonly Told[] {
    return this.#told.get(report) ?? []
  }

  /** Takes reports out, and puts others in or prepares them anew. */
  update(gone: readonly string[], open: readonly Reading[]): Joined {
    const changed = new Set([...gone, ...open.map(({ report }) => report.id)])
    const [out, come] = this.#prepared(gone, open)
    const touched = this.#joinFirst(out, come)
    for (const report of this.#relinked(new Set([...changed, ...touched, ...this.#neighbours.moved()])))
      changed.add(report)
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
      this.#neighbours.delete(id)
    }
    const come = open.flatMap((reading) => {
      const { id } = reading.report
      const told = this.#tellings(reading)
      this.#readings.set(id, reading)
      this.#undated.set(id, told)
      if (told.some(lacksYear) || isAdrift(reading)) this.#lacking.add(id)
      else this.#lacking.delete(id)
      this.#neighbours.put(id, told, newsDay(reading))
      return told
    })
    return [out, come]
  }

  #tellings(reading: Reading, near?: number): Told[] {
    const { cast, origin } = this.#setting
    const around = near === undefined ? lastTold(reading) : { from: near, to: near, year: true }
    return tellings(reading, origin(reading.report.id), cast, around)
  }

  /** Joins for the first time. Gives the reports that tell of an item that has changed. */
  #joinFirst(out: readonly Told[], come: readonly Told[]): string[] {
    if (this.#lacking.size === 0) {
      this.#first = undefined
      return []
    }
    const first = this.#first
    this.#first ??= new Joining(this.#setting.sides, this.#setting.corrections, this.#links)
    const joined = first
      ? this.#first.update(out, come)
      : this.#first.update([], [...this.#undated.values()].flat())
    return [...joined.gone, ...joined.come].flatMap(({ reports }) => [...reports])
  }

  /** Those of some reports that are linked to another day now, or to none. */
  #relinked(touched: ReadonlySet<string>): string[] {
    return [...touched].filter((report) => {
      const now = this.#lacking.has(report) ? this.#linkOf(report) : UNLINKED
      const before = this.#linked.get(report) ?? UNLINKED
      if (now.year === undefined && now.near === undefined) this.#linked.delete(report)
      else this.#linked.set(report, now)
      return now.year !== before.year || now.near !== before.near
    })
  }

  #linkOf(report: string): Link {
    const told = this.#undated.get(report)!
    const homes = told.map(({ id }) => this.#first?.homeOf(id))
    const near = isAdrift(this.#readings.get(report)!)
      ? (fellowDay(report, homes) ?? this.#neighbours.dayOf(report))
      : undefined
    const linked = linkedDay(homes.filter((_, i) => lacksYear(told[i]!)))
    return { year: linked ?? (told.some(lacksYear) ? near : undefined), near }
  }

  #withYears(report: string): readonly Told[] | undefined {
    const link = this.#linked.get(report)
    const reading = this.#readings.get(report)
    if (link === undefined || !reading) return this.#undated.get(report)
    return this.#tellings(link.year === undefined ? reading : withYears(reading, link.year), link.near)
  }
}

const UNLINKED: Link = { year: undefined, near: undefined }

/** Whether nothing in a report says when it was written. */
function isAdrift(reading: Reading): boolean {
  return newsDay(reading) === undefined
}

/** The day of a report's news: when it was published, or the last thing that it tells as done. */
function newsDay(reading: Reading): number | undefined {
  return (publishedDays(reading.report.published) ?? lastTold(reading))?.from
}
