import type { Edit } from './edits.ts'
import type { Remark } from './remark.ts'
import type { Span } from './span.ts'

/** Why words left the text. */
export type WhyRemoved =
  | 'navigation'
  | 'share'
  | 'advertising'
  | 'copyright'
  | 'date'
  | 'dateline'
  | 'byline'
  | 'credit'
  | 'source'
  | 'related'
  | 'other'

export interface Removed {
  readonly text: string
  readonly why: WhyRemoved
  /** In `report.source`. */
  readonly source_span: Span
}

/** How the day of publication is known. */
export type DateBasis = 'metadata' | 'header' | 'dateline' | 'text' | 'url' | 'file-name' | 'given'

export interface Published {
  readonly start?: string
  readonly end?: string
  readonly precision?: 'minute' | 'day' | 'month' | 'year'
  /** The offset printed with a time, as ISO 8601 writes it: `+02:00`, `Z`. */
  readonly zone?: string
  readonly basis: DateBasis
  /** Where only this is known: the report cannot be older. */
  readonly not_before?: string
  readonly text?: string
}

/** One report as taken in. `text` is `source` after `edits`; every span of `text` maps back. */
export interface Report {
  /** The file's stem and the first eight hex digits of `source_sha256`. */
  readonly id: string
  /** The path as given, with `/`. */
  readonly file: string
  readonly url?: string
  readonly title: string | null
  /** Where the headline stands in `text`. */
  readonly title_span?: Span
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string
  readonly text: string
  /** The visible text as taken in, kept for good. */
  readonly source: string
  readonly source_sha256: string
  /** What leads from `source` to `text`. */
  readonly edits: readonly Edit[]
  readonly published?: Published
  readonly outlet?: string
  readonly agency: readonly string[]
  readonly byline: readonly string[]
  readonly credit: readonly string[]
  readonly dateline?: { readonly place?: string; readonly date?: string; readonly text: string }
  readonly provenance: readonly string[]
  readonly removed: readonly Removed[]
  readonly remarks: readonly Remark[]
}
