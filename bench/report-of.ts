import type { Report } from '../src/evidence/index.ts'

/** `YYYY-MM-DD`; undefined for an undated report. */
export type Day = string | undefined

/** A report of nothing but its text and day, for tests. */
export function reportOf(text: string, day: Day, language = 'en'): Report {
  return {
    id: 'report',
    file: 'report.txt',
    title: null,
    language,
    text,
    source: text,
    source_sha256: '',
    edits: [],
    ...(day === undefined ? {} : { published: { start: day, end: day, precision: 'day', basis: 'given' } }),
    agency: [],
    byline: [],
    credit: [],
    provenance: [],
    removed: [],
    remarks: [],
  }
}
