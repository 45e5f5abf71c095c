import type { TimeValue } from '../../evidence/index.ts'
import type { Stance } from '../../readings/index.ts'

/**
 * Where a party stands. Answers keep the words of responses; `offers`, `demands`, `agrees` (with others) and
 * `undertakes` (alone) come from proposals, demands and commitments, the rest from leverage that was applied.
 */
export type PositionStance =
  | Stance
  | 'offers'
  | 'demands'
  | 'agrees'
  | 'undertakes'
  | 'suspends'
  | 'resumes'
  | 'imposes'
  | 'lifts'
  | 'threatens'
  | 'ends'

/**
 * A party's position on an issue for a time, concluded from what is said to have been done: never from a
 * plan, a denial or a possibility. A threat counts as made, though what it threatens is conditional.
 */
export interface Position {
  /** A state or organisation; what its leaders, ministers and envoys do counts for it. Else a person or group. */
  readonly actor: string
  /** An issue code; `unspecified` where no report says what it is about. */
  readonly issue: string
  readonly stance: PositionStance
  /** The proposal it answers. */
  readonly to_proposal?: string
  /** When it was taken, as precisely as told; the day of the first report where no time is told. */
  readonly from?: string
  /** True where `from` is only the day of the first report. */
  readonly from_report?: boolean
  /** When it was given up for another, withdrawn, or ended by its own stated term. Absent while it stands. */
  readonly to?: string
  readonly to_because?: 'shift' | 'withdrawn' | 'ended' | 'stated-term'
  /** Tellings of the same time differ. */
  readonly contested?: boolean
  /** Demands that it was made conditional on. */
  readonly conditions?: readonly string[]
  readonly items: readonly string[]
  /** What it replaced, and the items that show it. */
  readonly shift?: { readonly from: PositionStance; readonly items: readonly string[] }
  /** Agreed as this step of a sequence, the turn of which nobody says has come. */
  readonly step?: number
  /** Where only others say so, who: the party itself and the reports' own voices do not. */
  readonly told_by?: readonly string[]
}

/** Words for one thing, by those who vouch for them; nobody where a report says so in its own voice. */
export interface Wording {
  readonly says: string
  readonly told_by: readonly string[]
  readonly reports: readonly string[]
}

/** When something agreed or proposed was to begin and to end, in days (ISO), as far as said. */
export interface Term {
  readonly start?: string
  readonly end?: string
  /** Where the stated end has passed by the day of the view: nobody need have said that it ended. */
  readonly end_passed?: boolean
}

/** Something that two or more parties are said to have agreed. Later steps of a sequence are with `phases`. */
export interface Agreement {
  readonly issues: readonly string[]
  readonly parties: readonly string[]
  /** Parties that say so themselves. */
  readonly said_by: readonly string[]
  readonly since?: string
  readonly status: 'agreed' | 'in-force' | 'suspended' | 'ended'
  readonly wordings: readonly Wording[]
  /** Where accounts differ, the words all of them have: no more is agreed by all accounts. */
  readonly common?: readonly string[]
  readonly contested?: boolean
  readonly term?: Term
  readonly items: readonly string[]
}

/** Why an issue is open. `said-to-be-open` is somebody's word; the rest is what no report has closed. */
export type OpenBecause =
  | 'proposal-unanswered'
  | 'proposal-undecided'
  | 'demand-unmet'
  | 'refused'
  | 'accepted-with-conditions'
  | 'still-to-be-agreed'
  | 'not-yet-in-force'
  | 'agreement-ended'
  | 'said-to-be-open'

/** A proposal that waits for an answer. */
export interface Pending {
  readonly proposal: string
  readonly by: readonly string[]
  readonly since?: string
  /** Whom it was put to and who has not answered. Empty where nobody at all has, and nobody is named. */
  readonly unanswered_by: readonly string[]
  /** Who has answered with neither yes nor no. */
  readonly undecided?: readonly string[]
  readonly term?: Term
}

export interface OpenIssue {
  readonly issue: string
  readonly because: readonly OpenBecause[]
  readonly since?: string
  readonly last_reported?: string
  /** Positions held at the end of the view: indices into `positions`. */
  readonly positions: readonly number[]
  readonly pending: readonly Pending[]
  /** Demands that no agreement on the issue has followed. */
  readonly demands: readonly string[]
  /** Views of how it goes. */
  readonly assessments: readonly string[]
  /** What is agreed on it all the same. */
  readonly agreed: readonly string[]
}

/** Things agreed to follow each other. */
export interface Sequence {
  readonly parties: readonly string[]
  readonly since?: string
  readonly steps: readonly {
    readonly phase: number
    readonly commitment: string
    readonly issues: readonly string[]
    readonly says: string
    readonly status: 'planned' | 'agreed' | 'in-force' | 'suspended' | 'ended'
    /** The report that first gave it this standing. */
    readonly status_reported?: string
    /** Items that say it was broken: somebody's word. */
    readonly said_broken?: readonly string[]
    readonly term?: Term
  }[]
}

/** Why a report of force is listed with a commitment. */
export type InScope = 'same-issue' | 'whole' | 'same-words'

export type WatchNote =
  | 'after it was agreed; when it was to begin is not said'
  | 'after it was agreed, before it was in force'
  | 'while it was to be in force'
  | 'on the day it was agreed'

/** Force said to have been used within the scope of a commitment. */
export interface WatchedIncident {
  readonly incident: string
  readonly by: readonly string[]
  readonly against: readonly string[]
  readonly state: 'claimed' | 'claimed-by-both' | 'observed' | 'denied'
  readonly said_by: readonly string[]
  readonly denied_by?: readonly string[]
  readonly day?: string
  /** True where `day` is only the day of the first report. */
  readonly day_report?: boolean
  readonly scope: InScope
  readonly note: WatchNote
}

/** A count of what is said to have happened, with whose it is. Rival ones stand side by side. */
export interface WatchedTally {
  readonly tally: string
  readonly counter: readonly string[]
  readonly done_by: readonly string[]
  readonly count: number
  readonly says: string
  readonly period?: TimeValue
  readonly area?: string
  readonly method?: string
  readonly reported?: string
}

/** A commitment and what is said to have happened within its scope since. It finds no violation: it lists who says what. */
export interface Watch {
  readonly commitment: string
  readonly parties: readonly string[]
  readonly issues: readonly string[]
  /** Declared by one side alone: only what that side does is in its scope. */
  readonly unilateral?: boolean
  readonly since?: string
  readonly term?: Term
  readonly area?: string
  /** What no report gives. */
  readonly lacks: readonly ('date' | 'monitor' | 'owner')[]
  /** Ids of the incidents of `told`. */
  readonly incidents: readonly string[]
  readonly told: readonly WatchedIncident[]
  readonly tallies: readonly WatchedTally[]
  /** Items that say the commitment was broken: somebody's word. */
  readonly said_broken: readonly string[]
  /** Acts that carry it out. */
  readonly carried_out: readonly string[]
  /** The note that all its incidents share. */
  readonly note?: WatchNote
}
