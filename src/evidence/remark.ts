/** Something a person should know about how a report was taken in or read. Never an exception. */
export interface Remark {
  /** A fixed word for programs: `unknown-date`, `charset-mismatch`, `language-not-read` … */
  readonly code: string
  /** What is the matter, where, and what can be done, in a sentence. */
  readonly says: string
}
