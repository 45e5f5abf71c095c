/** The name by which a report's file, `a/b.html`, and its gold, `b.gold.json`, are paired. */
export function stemOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '')
}

/** What differs between the hands that wrote gold files: a line with its reason, lists left out. */
interface GoldFile extends Omit<Gold, 'report' | 'people' | 'times' | 'items'> {
  readonly report: Omit<GoldReport, 'removed'> & {
    readonly removed?: readonly (string | { readonly text: string })[]
  }
  readonly people?: readonly (Omit<GoldActor, 'descriptions'> & Partial<GoldActor>)[]
  readonly times?: readonly GoldTime[]
  readonly items?: readonly GoldItem[]
}

/** A gold reading from the JSON of its file. */
export function parseGold(json: string): Gold {
  const { report, people = [], times = [], items = [], ...rest } = JSON.parse(json) as GoldFile
  return {
    ...rest,
    report: {
      ...report,
      removed: (report.removed ?? []).map((line) => (typeof line === 'string' ? line : line.text)),
    },
    people: people.map((one) => ({ ...one, descriptions: one.descriptions ?? [] })),
    times,
    items,
  }
}

/** A gold reading: made by hand, text named by exact words. */
export interface Gold {
  readonly report: GoldReport
  readonly people: readonly GoldActor[]
  readonly times: readonly GoldTime[]
  readonly items: readonly GoldItem[]
  /** The kinds that are complete enough to be judged; all where absent. */
  readonly judged?: readonly string[]
}

export interface GoldReport {
  readonly title: string | null
  readonly published: { readonly start?: string } | null
  readonly outlet: string | null
  readonly removed: readonly string[]
  readonly accept?: { readonly outlet?: readonly (string | null)[] }
}

export interface GoldActor {
  readonly id: string
  readonly kind: string
  readonly name: string
  /** Name forms as printed, titled ones too. */
  readonly names: readonly string[]
  readonly descriptions: readonly string[]
  readonly roles: readonly { readonly title: string; readonly of: string | null }[]
  readonly anonymous?: boolean
}

export interface GoldTime {
  readonly text: string
  /** Counted from 1. */
  readonly occurrence: number
  /** Null: it cannot be known from the report. */
  readonly value: TimeSpan | null
  readonly accept?: readonly TimeSpan[]
  /** Header and dateline dates leave the text and are not looked for. */
  readonly role?: string
  readonly optional?: boolean
}

export interface TimeSpan {
  readonly start: string
  /** Absent or null for an open end. */
  readonly end?: string | null
}

/** One item. The fields of its kind stand beside these, named as in the record format. */
export interface GoldItem {
  readonly id: string
  readonly kind: string
  readonly importance: 'core' | 'extra'
  readonly evidence_text: readonly string[]
  readonly content_text?: readonly string[]
  readonly optional?: boolean
  /** Any one of the evidence strings is enough. */
  readonly evidence_any?: boolean
  /** One found item may stand for all gold items of a group. */
  readonly group?: string
  /** Further right values, by field. */
  readonly accept?: Readonly<Record<string, readonly unknown[]>>
  readonly [field: string]: unknown
}

/** What all reports together say. */
export interface GoldRecord {
  readonly copies: readonly { readonly report: string; readonly copy_of: string }[]
  readonly same: readonly GoldGroup[]
  readonly do_not_merge: readonly { readonly items: readonly string[]; readonly why: string }[]
  readonly discrepancies: readonly GoldDiscrepancy[]
  readonly as_of: readonly GoldView[]
  /** Names of different people that look like one. */
  readonly actors_apart: readonly { readonly names: readonly string[]; readonly why: string }[]
  readonly actors: readonly {
    readonly kind: string
    readonly names: Readonly<Record<string, readonly string[]>>
  }[]
}

/** What was known at the end of a day. */
export interface GoldView {
  readonly date: string
  /** Reports published by then. */
  readonly reports: readonly string[]
  /** Fields of groups as they stood, by id of the group. */
  readonly states: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly names_not_yet_seen: readonly string[]
}

export interface GoldGroup {
  readonly id: string
  readonly kind: string
  readonly mentions: readonly GoldMention[]
}

export interface GoldMention {
  readonly report: string
  readonly item: string
  readonly evidence_text: readonly string[]
}

export interface GoldDiscrepancy {
  readonly id: string
  readonly severity: 'major' | 'minor' | 'none'
  readonly values: readonly { readonly report: string; readonly text: string }[]
}
