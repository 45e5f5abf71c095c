import { overlaps, trimmed, type Span } from '../../evidence/index.ts'
import { nested, paragraphsOf, type Quote } from './quotes.ts'

// A dash with which a speech begins: first in its paragraph, or behind the end of a sentence.
const OPENS = /(?:^|(?<=[.!?…:]["”»]?)\s?)[-–—]\s+(?=["“„«(]?[\p{Lu}\d])/gu
// A dash behind which the cue comes: "… – said Berg".
const CLOSES = /,?\s+[-–—]\s*(?=(\p{Ll}+)\s+\S)/gu

/**
 * The quotations by marks, and those that begin with a dash and end with one before their cue, as much of Europe
 * prints speech: "– The road is shut. We wait – said Berg. – Nobody came."
 */
export function withDashes(
  text: string,
  marked: readonly Quote[],
  isVerb: (word: string) => boolean,
): readonly Quote[] {
  const found: Quote[] = []
  for (const paragraph of paragraphsOf(text))
    for (const quote of speechesIn(text, paragraph, isVerb)) {
      const crossed = marked.some(({ span }) => overlaps(span, quote.span) && !within(span, quote.span))
      if (!crossed) found.push(quote)
    }
  return found.length > 0 ? nested([...marked, ...found]) : marked
}

function within([start, end]: Span, [from, to]: Span): boolean {
  return from <= start && end <= to
}

function speechesIn(text: string, [start, end]: Span, isVerb: (word: string) => boolean): readonly Quote[] {
  const line = text.slice(start, end)
  const opens = [...line.matchAll(OPENS)]
  if (opens.length === 0) return []
  const closes = [...line.matchAll(CLOSES)].filter((close) => isVerb(close[1]!))
  const found: Quote[] = []
  let last = 0
  for (const open of opens) {
    const from = open.index + open[0].length
    if (open.index < last) continue
    const close = closes.find(({ index }) => index > from)
    // Behind a cue the speech goes on to the end.
    if (!close && found.length === 0) continue
    const to = close?.index ?? line.length
    const inner = trimmed(text, [start + from, start + to])
    if (inner[1] > inner[0])
      found.push({ span: [start + open.index, inner[1]], inner: [inner], depth: 0, closed: true })
    last = to
  }
  return found
}
