import type { Report } from '../evidence/index.ts'

/** One file as it was found, before anything is known of it. */
export interface RawPage {
  /** The path as given, with `/`; `-` for standard input. */
  readonly file: string
  readonly bytes: Uint8Array
  /** What the sender said of the charset, such as an HTTP header did. */
  readonly charset?: string
  readonly url?: string
}

/** Why a file could not be taken in. All others are. */
export interface IntakeProblem {
  readonly file: string
  readonly code:
    | 'not-found'
    | 'not-readable'
    | 'no-file'
    | 'empty'
    | 'too-large'
    | 'binary'
    | 'nothing-left'
    | 'no-report'
    | 'no-files'
    | 'not-taken-in'
  /** What is wrong, in a sentence. */
  readonly says: string
  /** What to do about it, in a sentence. */
  readonly todo: string
}

/** What a caller knows of a page beforehand. It outranks what the page says of itself. */
export interface IntakeOptions {
  /** The day of publication, ISO 8601, with or without a time. */
  readonly published?: string
  readonly url?: string
  /** BCP 47. */
  readonly language?: string
}

export type Intake = { readonly report: Report } | { readonly problem: IntakeProblem }
