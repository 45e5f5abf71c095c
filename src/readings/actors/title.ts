import { textOf, type Sheet } from './sheet.ts'

/** An office or form of address in the text: tokens `[first, end)`. */
export interface Title {
  readonly first: number
  readonly end: number
  /** The office without the state: "Foreign Minister". '' for a form of address. */
  readonly title: string
  /** The last word or words of the office, lower case: "minister". */
  readonly head: string
  /** The actor served, where the phrase says so. */
  readonly of?: string
  /** A token in the name or title of the person served ("Hale's envoy", "envoy of President Hale"). */
  readonly ofPersonAt?: number
  /** "his envoy". */
  readonly ofPronoun?: 'm' | 'f'
  readonly relation?: string
  readonly epithet: boolean
  readonly honorific: boolean
  readonly gender?: 'm' | 'f'
  /** Needs a name beside it to count: its words have other uses. */
  readonly doubtful: boolean
  /** Of several, before all their names: "foreign ministers". */
  readonly many?: true
  /** The state of the first of two, where each has its own: "Norvian and Sundish ministers". */
  readonly ofFirst?: string
  /** Token of the head's end, before "of …". */
  readonly headEnd: number
  /** Where the title's own words begin, after the state. */
  readonly titleFirst: number
}

/** What stands before an office. */
export interface Opening {
  readonly at: number
  readonly of?: string
  /** Where the title's own words begin, after the state. */
  readonly titleFirst: number
  /** "former", where it stands before the state. */
  readonly past?: string
}

/** The words of an office, in one line. */
export function titleText(sheet: Sheet, first: number, end: number): string {
  return textOf(sheet, first, end).replace(/\s+/g, ' ')
}
