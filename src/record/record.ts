import type { Remark, Report, Span, TimeValue } from '../evidence/index.ts'
import type {
  Act,
  Actor,
  ActorRef,
  Assessment,
  Commitment,
  Contact,
  Demand,
  Incident,
  Item,
  Pressure,
  Proposal,
  Response,
  Statement,
  Tally,
} from '../readings/index.ts'
import type { Agreement, OpenIssue, Position, Sequence, Watch } from './conclusions/conclusions.ts'

/** A report in the record: without its text, with what it copies. */
export interface RecordReport extends Omit<Report, 'text' | 'source' | 'edits' | 'removed'> {
  /** Id of the report whose text this one repeats. */
  readonly copy_of?: string
  /** Reports with one origin are one independent source. The id of the first of them. */
  readonly origin: string
  readonly supersedes?: string
  /** Why it is held for a copy, and who says so. */
  readonly judgements?: readonly Judgement[]
}

/** A row that says two things are one (or are not), why, and who judged. It can be undone. */
export interface Judgement {
  readonly same: boolean
  /** What was compared: ids as the readings give them. */
  readonly a: string
  readonly b: string
  readonly because: string
  readonly by: 'machine' | 'person'
}

export interface RecordActor extends Omit<Actor, 'roles' | 'names' | 'joined'> {
  readonly names: readonly { readonly name: string; readonly reports: readonly string[] }[]
  readonly roles: readonly {
    readonly title: string
    readonly of?: string
    readonly first_seen?: string
    readonly last_seen?: string
    readonly reports: readonly string[]
  }[]
  /** Ids as the readings gave them, with their reports. */
  readonly read_as: readonly { readonly report: string; readonly actor: string }[]
  readonly judgements: readonly Judgement[]
}

export interface Mention {
  readonly report: string
  /** Id of the item in that report's reading. */
  readonly item: string
  readonly evidence: readonly Span[]
  /** The report's own words. */
  readonly quote: string
  readonly published?: string
  readonly according_to: readonly ActorRef[]
}

/** What one side of a contact says of it. */
export interface Account {
  readonly side: string
  readonly says: readonly string[]
  readonly mentions: readonly Mention[]
  /** Its account sentence by sentence, where another side gives one too. */
  readonly terms?: readonly AccountTerm[]
}

/** One sentence of a side's account, and how the other side's account stands to it. */
export interface AccountTerm {
  /** Where it stands; `item` is what the reading has of it, or the contact itself. */
  readonly mention: Mention
  readonly issues: readonly string[]
  /**
   * `both`: another side tells it too. `only`: no other side does. `denies`: it denies what another side
   * tells. `denied`: another side denies it. A side that is silent on a matter has not denied it.
   */
  readonly standing: 'both' | 'only' | 'denies' | 'denied'
  /** The other side's words for it. */
  readonly other?: { readonly side: string; readonly mention: Mention }
  /** True where both tell of something agreed, in words that have little in common. */
  readonly differs?: boolean
}

/** What the record adds to an item. */
interface Recorded {
  /** Id of the report whose telling gave the item's own fields: all spans in them lie in its text. */
  readonly fields_from: string
  /** The words that say what it is (contents of a statement, object of a demand), from that report. */
  readonly words: readonly string[]
  readonly mentions: readonly Mention[]
  /** How many origins tell of it. */
  readonly independent_sources: number
  readonly first_reported?: string
  readonly last_reported?: string
  readonly history: readonly {
    readonly published?: string
    readonly status: string
    readonly time?: TimeValue
    readonly report: string
  }[]
  readonly accounts: readonly Account[]
  readonly judgements: readonly Judgement[]
}

type OfRecord<Kind extends Item> = Omit<Kind, 'evidence' | 'pieces'> & Recorded

/**
 * An item of the record: the fields of its kind, with references to merged actors. An actor whom only
 * another report than `fields_from` names carries that report as `report`, and his span lies there.
 * Fields that refer to items hold ids of the record. The item's id is that of its earliest telling.
 */
export type RecordItem =
  | OfRecord<Statement>
  | OfRecord<Contact>
  | OfRecord<Proposal>
  | OfRecord<Response>
  | OfRecord<Demand>
  | OfRecord<Commitment>
  | OfRecord<Assessment>
  | OfRecord<Incident>
  | OfRecord<Pressure>
  | OfRecord<Act>
  | OfRecord<Tally>

export interface Discrepancy {
  /** Id of the item or actor. */
  readonly about: string
  readonly field: string
  readonly type: 'contradiction' | 'precision' | 'wording' | 'scope' | 'acceptance'
  readonly values: readonly { readonly value: string; readonly mentions: readonly Mention[] }[]
  /** What it comes from where it is no difference between sources: `copy` for a figure changed in a copy. */
  readonly cause?: 'copy'
}

/** A day that reports name in their texts. */
export interface NamedDay {
  /** ISO. */
  readonly day: string
  /** Ids of the reports, copies counted with their originals. */
  readonly named_by: readonly string[]
}

/** What all reports together say: a pure function of readings and corrections. */
export interface NegotiationRecord {
  readonly format: 'demarche/1'
  readonly made_by: string
  /** The day of the view; absent where nothing is left out. */
  readonly as_of?: string
  readonly reports: readonly RecordReport[]
  readonly actors: readonly RecordActor[]
  readonly items: readonly RecordItem[]
  /** Who stands where, by party, issue and time. */
  readonly positions: readonly Position[]
  /** What two or more parties are said to have agreed, in order of time. */
  readonly agreed: readonly Agreement[]
  /** What no report closes, by issue. */
  readonly open_issues: readonly OpenIssue[]
  /** Things agreed to follow each other. */
  readonly phases: readonly Sequence[]
  /** What parties have undertaken, and what is said to have happened within its scope since. */
  readonly commitments_watch: readonly Watch[]
  readonly discrepancies: readonly Discrepancy[]
  readonly days: readonly NamedDay[]
  readonly remarks: readonly Remark[]
}
