/** A half-open range `[start, end)` in UTF-16 code units of one text. */
export type Span = readonly [start: number, end: number]

/** The words of `text` at `span`. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span[0], span[1])
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** Text order: by start, the longer first where two start together. */
export function inTextOrder(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1]
}

/** `span` without the white space at its rims. */
export function trimmed(text: string, [start, end]: Span): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return [start, end]
}
