import type { Remark, Report, Span } from '../evidence/index.ts'
import type { Analysis } from '../language/index.ts'
import type { Actor, ActorMention, Contact, Move, Place, Statement, TimeMention } from './reading.ts'

/** A place where words of a user's own issue stand. */
export interface IssueMention {
  readonly code: string
  readonly span: Span
}

/** What the readers of one report have found so far. Each reader returns the parts it gives. */
export interface Findings {
  /** Of a user's own issues only: the taxonomy's words are looked up where they are asked for. */
  readonly issues: readonly IssueMention[]
  readonly times: readonly TimeMention[]
  readonly actors: readonly Actor[]
  /** In text order, not overlapping. Pronouns and descriptions too, once resolved. */
  readonly mentions: readonly ActorMention[]
  /** Places named as places. */
  readonly places: readonly Place[]
  /** The state, else the body, whose office publishes the report. */
  readonly home: string | undefined
  readonly statements: readonly Statement[]
  readonly contacts: readonly Contact[]
  readonly moves: readonly Move[]
  readonly remarks: readonly Remark[]
}

export const NOTHING_FOUND: Findings = {
  issues: [],
  times: [],
  actors: [],
  mentions: [],
  places: [],
  home: undefined,
  statements: [],
  contacts: [],
  moves: [],
  remarks: [],
}

/**
 * One reader. It sees the report, its analysis and what the readers it `needs` have found, and
 * returns the parts named in `gives`, whole (a part that was there before is replaced).
 * It never throws on any text, and knows no language: its words come from per-language data.
 */
export interface Reader {
  readonly name: string
  readonly needs: readonly (keyof Findings)[]
  readonly gives: readonly (keyof Findings)[]
  read(report: Report, analysis: Analysis, found: Findings): Partial<Findings>
}
