import type { Span } from './span.ts'

/** One change to a source: the code units of `span` become `insert`. Edits are sorted and disjoint. */
export interface Edit {
  readonly span: Span
  readonly insert: string
}

/** `source` with all `edits` carried out. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const { span, insert } of edits) {
    out += source.slice(at, span[0]) + insert
    at = span[1]
  }
  return out + source.slice(at)
}
