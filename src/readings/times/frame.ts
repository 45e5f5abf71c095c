import type { Tense } from './tense.ts'

/** From where a time is counted. */
export interface Frame {
  /** The day from which "yesterday" and "Monday" count, `YYYY-MM-DD`; absent in an undated report. */
  readonly anchor?: string
  /** Start of the last date mentioned before, from which "the following day" counts. */
  readonly mentioned?: string
  readonly tense?: Tense
  /** The zone of where the report was written, for "local time". */
  readonly zone?: string
}
