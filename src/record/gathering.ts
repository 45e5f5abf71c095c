import type { Remark } from '../evidence/index.ts'
import type { Reading } from '../readings/index.ts'
import { Casting } from './actors.ts'
import { asOf, remarkOnFuture, remarksOnDay } from './asof.ts'
import { conclusionsOf } from './conclusions/index.ts'
import { Copies } from './copies.ts'
import { Objects, remarksOn, sorted } from './corrections.ts'
import type { Corrections } from './corrections.ts'
import { NamedDays } from './days.ts'
import { disputes } from './disputes.ts'
import { Entries } from './entries.ts'
import type { Cluster } from './items/cluster.ts'
import { Dated } from './items/dated.ts'
import type { Discrepancy, Judgement, NegotiationRecord } from './record.ts'
import { redated, remarkOnDate } from './redated.ts'
import { Reports, textOf } from './reports.ts'
import { Rows } from './section.ts'
import { Standings } from './sides.ts'
import { Sorted } from './sorted.ts'
import { Succeeding, successions } from './successions.ts'
import type { Succession } from './successions.ts'
import { Taking } from './taking.ts'
import { lastDayOf, publishedDays } from './times.ts'
import { Variants } from './variants.ts'
import { Publishers } from './voices.ts'
import type { Voices } from './voices.ts'
import { inCodeOrder } from './words.ts'

/** What `gather` takes besides readings. */
export interface GatherOptions {
  /** What people have judged. Ids as the readings give them; `<report>/<actor>` for one report's actor. */
  readonly corrections?: readonly Judgement[]
  /** An ISO date: the record as it stood at the end of that day. */
  readonly asOf?: string
  /** An ISO date, where the caller wants to be told of reports that are dated later. */
  readonly today?: string
  /** Name and version of the program. */
  readonly madeBy: string
}

/**
 * A record that grows. Readings are added as they come; what the record says depends on the readings
 * added, not on their order or on how they were split. Adding costs what the new reports touch. It is made
 * again from its readings at any time, so only these need to be kept.
 */
export class Gathering {
  readonly #options: GatherOptions
  readonly #corrections: Corrections
  readonly #taking = new Taking()
  readonly #given: Objects
  readonly #inView: Objects
  /** Remarks on the dates of reports, by report. */
  readonly #dates = new Sorted<Remark>()
  /** Remarks on copies that are dated far from what they repeat, by report. */
  readonly #misdated = new Sorted<Remark>()
  readonly #copies: Copies
  readonly #reports: Reports
  readonly #outlets = new Map<string, Set<string>>()
  readonly #cast: Casting
  readonly #sides: Standings
  readonly #publishers = new Publishers()
  readonly #told: Dated
  readonly #entries: Entries
  readonly #disputes: Rows<Discrepancy>
  readonly #successions: Rows<Succession>
  readonly #succeeding = new Succeeding()
  readonly #variants: Variants
  readonly #named = new NamedDays()
  /** The last day of each publication, and how many reports have it. */
  readonly #published = new Map<number, number>()

  constructor(options: GatherOptions) {
    this.#options = options
    const corrections = sorted(options.corrections ?? [])
    this.#corrections = corrections
    this.#given = new Objects(corrections)
    this.#inView = new Objects(corrections)
    this.#copies = new Copies(corrections)
    this.#reports = new Reports((report) => this.#copies.of(report))
    const cast = new Casting(corrections)
    this.#cast = cast
    const sides = new Standings((id) => cast.actor(id))
    this.#sides = sides
    const origin = (report: string) => this.#copies.of(report)?.of ?? report
    this.#told = new Dated({ cast, sides, corrections, origin })
    const { items } = this.#told
    this.#entries = new Entries({ cast, sides, voices: this.#voices(), items, corrections })
    const entryOf = (id: string) => this.#entries.get(id)
    this.#disputes = new Rows(disputes, { sides, entryOf })
    this.#successions = new Rows(successions, { sides, entryOf })
    this.#variants = new Variants((report) => ({
      text: this.#reports.get(report)?.report.text ?? '',
      tellings: this.#told.of(report),
    }))
  }

  /** Adds readings. Of a report given more than once one reading counts, whichever came first. */
  add(readings: readonly Reading[]): void {
    const taken = this.#taking.add(readings)
    this.#given.update(taken.gone, taken.come)
    for (const { report } of taken.gone) this.#dates.delete(report.id)
    const gone = taken.gone.filter(({ report }) => this.#reports.get(report.id))
    const come = taken.come.filter((reading) => this.#isSeen(reading))
    this.#inView.update(gone, come)
    const out = gone.map(idOf)
    const copied = this.#copies.update(out, come.map(textOf))
    this.#reports.update(gone, come, copied)
    for (const id of new Set([...out, ...copied])) this.#noteDate(id)
    this.#noteDays(gone, come)
    const recast = this.#cast.update(gone, come)
    const open = new Set([...copied, ...recast.reports, ...come.map(idOf)])
    for (const actor of this.#sides.refresh(recast.actors))
      for (const report of this.#cast.reportsOf(actor)) open.add(report)
    const joined = this.#told.update(
      out.filter((id) => !this.#reports.get(id)),
      [...open].flatMap((id) => this.#counted(id) ?? []),
    )
    const drawn = this.#entries.update(joined, this.#revoiced(gone, come, recast.actors))
    this.#disputes.update(drawn)
    this.#successions.update(drawn)
    this.#variants.update([...out, ...open], (report) => this.#copies.of(report)?.of)
    for (const report of new Set([...out, ...copied, ...come.map(idOf)]))
      this.#named.update(report, this.#counted(report), this.#copies.of(report)?.of ?? report)
  }

  /** The record as it stands. Later additions leave it as it is. */
  get record(): NegotiationRecord {
    const { madeBy, asOf: day } = this.#options
    const entries = this.#succeeding.over(this.#entries.all, this.#successions.all)
    const { actors } = this.#cast
    const discrepancies = [
      ...this.#entries.discrepancies,
      ...this.#disputes.all,
      ...this.#variants.rows((item) => this.#entries.itemOf(item), this.#cast),
    ].sort((a, b) => inCodeOrder(a.about, b.about) || inCodeOrder(a.field, b.field))
    return {
      format: 'demarche/1',
      made_by: madeBy,
      ...(day === undefined ? {} : { as_of: day }),
      reports: this.#reports.all,
      actors,
      items: entries === this.#entries.all ? this.#entries.items : entries.map(({ item }) => item),
      ...conclusionsOf({
        entries,
        actors,
        discrepancies,
        sides: this.#sides,
        ownVoice: (report) => this.#ownVoice(report),
        words: (report, [start, end]) => this.#reports.get(report)?.report.text.slice(start, end) ?? '',
        today: this.#lastDay(),
      }),
      discrepancies,
      days: this.#named.all,
      remarks: [
        ...this.#taking.remarks,
        ...remarksOnDay(day),
        ...this.#dates.all,
        ...this.#misdated.all,
        ...this.#cast.remarks,
        ...remarksOn(this.#corrections, this.#given, this.#inView),
      ],
    }
  }

  #isSeen(reading: Reading): boolean {
    const { asOf: day, today } = this.#options
    const { kept, remark = kept ? remarkOnFuture(reading, today) : undefined } = asOf(reading, day)
    if (remark) this.#dates.set(idOf(reading), remark)
    return kept
  }

  /** What a copy repeats, if it is dated far from it. */
  #original(report: string): Reading | undefined {
    const copy = this.#copies.of(report)
    return copy?.misdated ? this.#reports.get(copy.of) : undefined
  }

  /** A report's reading as it counts. */
  #counted(report: string): Reading | undefined {
    const reading = this.#reports.get(report)
    const original = reading && this.#original(report)
    return original ? redated(reading, original) : reading
  }

  #noteDate(id: string): void {
    const reading = this.#reports.get(id)
    const original = reading && this.#original(id)
    if (original) this.#misdated.set(id, remarkOnDate(reading, original))
    else this.#misdated.delete(id)
  }

  #noteDays(gone: readonly Reading[], come: readonly Reading[]): void {
    const note = ({ report }: Reading, by: number) => {
      const days = publishedDays(report.published)
      if (!days) return
      const n = (this.#published.get(days.to) ?? 0) + by
      if (n > 0) this.#published.set(days.to, n)
      else this.#published.delete(days.to)
    }
    for (const reading of gone) note(reading, -1)
    for (const reading of come) note(reading, 1)
  }

  /** The last day of the view: the day asked for, else that of the latest report. */
  #lastDay(): number | undefined {
    const day = this.#options.asOf
    if (day !== undefined) return lastDayOf(day)
    return [...this.#published.keys()].reduce<number | undefined>(
      (last, one) => (last === undefined || one > last ? one : last),
      undefined,
    )
  }

  #voices(): Voices {
    return {
      cast: this.#cast,
      sides: this.#sides,
      ownVoice: (report) => this.#ownVoice(report),
      statementsOf: (report) => this.#told.of(report).filter(({ kind }) => kind === 'statement'),
    }
  }

  #ownVoice(report: string): string | undefined {
    const outlet = this.#reports.get(report)?.report.outlet
    return outlet === undefined ? undefined : this.#publishers.of(outlet)
  }

  /** The items told in reports of outlets that speak for somebody else now. */
  #revoiced(gone: readonly Reading[], come: readonly Reading[], actors: ReadonlySet<string>): Set<Cluster> {
    for (const { report } of gone) this.#outlets.get(report.outlet ?? '')?.delete(report.id)
    for (const { report } of come) {
      const outlet = report.outlet ?? ''
      this.#outlets.set(outlet, (this.#outlets.get(outlet) ?? new Set()).add(report.id))
    }
    const clusters = new Set<Cluster>()
    for (const outlet of this.#publishers.refresh(actors, (id) => this.#cast.actor(id)))
      for (const report of this.#outlets.get(outlet) ?? [])
        for (const { id } of this.#told.of(report)) {
          const home = this.#told.items.homeOf(id)
          if (home) clusters.add(home)
        }
    return clusters
  }
}

function idOf({ report }: Reading): string {
  return report.id
}
