import type { Span, WhyRemoved } from '../../evidence/index.ts'

/** A change a step asks for. With `why`, words leave the text; without, the text is only mended. */
export interface Cut {
  /** In the text the step was given. */
  readonly span: Span
  /** What stands there afterwards. */
  readonly insert: string
  readonly why?: WhyRemoved
}

/** A date found on the page, with where it stood. */
export interface DateFound {
  readonly basis: 'metadata' | 'header' | 'dateline' | 'text'
  /** `updated` dates count only where no other is known. */
  readonly kind: 'published' | 'plain' | 'updated'
  /** ISO 8601 day or minute, or EDTF without a year. Absent where day and month cannot be told apart. */
  readonly value?: string
  readonly offset?: string
  readonly text: string
}

/** What has been learnt of the report so far. Lists are in the order found. */
export interface Facts {
  /** The headline's words, where a header or metadata gives them. */
  readonly title?: string
  readonly dates: readonly DateFound[]
  readonly byline: readonly string[]
  readonly credit: readonly string[]
  readonly agency: readonly string[]
  /** Who published this copy, best first. */
  readonly outlet: readonly string[]
  /** Whom this copy was taken from. */
  readonly sources: readonly string[]
  readonly url?: string
  readonly language?: string
  readonly dateline?: { readonly place?: string; readonly date?: string; readonly text: string }
}

export const NO_FACTS: Facts = { dates: [], byline: [], credit: [], agency: [], outlet: [], sources: [] }

export interface StepResult {
  /** Sorted and disjoint. */
  readonly cuts: readonly Cut[]
  /** Added to what is known: lists grow, single values that are known already stay. */
  readonly facts?: Partial<Facts>
  /** Where the headline stands in the text the step was given. */
  readonly headline?: Span
}

/** One kind of cleaning. Never throws; what it does not know it leaves. */
export type Step = (text: string, known: Facts) => StepResult

/** `a` with what `b` adds. */
export function joinFacts(a: Facts, b: Partial<Facts>): Facts {
  const list = <K extends 'byline' | 'credit' | 'agency' | 'outlet' | 'sources'>(key: K) => [
    ...new Set([...a[key], ...(b[key] ?? [])]),
  ]
  return {
    ...b,
    ...a,
    dates: [...a.dates, ...(b.dates ?? [])],
    byline: list('byline'),
    credit: list('credit'),
    agency: list('agency'),
    outlet: list('outlet'),
    sources: list('sources'),
  }
}
