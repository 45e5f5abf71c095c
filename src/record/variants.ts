import type { Span } from '../evidence/index.ts'
import type { Reading } from '../readings/index.ts'
import type { Cast } from './actors.ts'
import type { Copy } from './copies.ts'
import { mentionOf } from './items/draw.ts'
import type { Told } from './items/told.ts'
import type { Discrepancy } from './record.ts'
import { partsOf, sharedSentences } from './sentences.ts'
import type { Part, Parts } from './sentences.ts'

/** In two sentences that differ in a figure, at least this share of the words is common. */
const COMMON = 0.8

/**
 * Figures that a copy has otherwise than the report it copies. They are no second source's word, so
 * the rows are of wording and say so by their `cause`.
 */
export function copyVariants(
  readings: readonly Reading[],
  copies: ReadonlyMap<string, Copy>,
  told: readonly Told[],
  itemOf: (item: string) => string | undefined,
  cast: Cast,
): Discrepancy[] {
  const texts = new Map(readings.map(({ report }) => [report.id, report.text]))
  const tellings = new Map<string, Told[]>()
  for (const one of told) {
    const known = tellings.get(one.report)
    if (known) known.push(one)
    else tellings.set(one.report, [one])
  }
  const parts = new Map<string, Parts>()
  const originals = (report: string) => {
    const known = parts.get(report) ?? partsOf(texts.get(report) ?? '')
    parts.set(report, known)
    return known
  }
  return [...copies].flatMap(([copy, { of }]) => {
    if (texts.get(copy) === texts.get(of)) return []
    return sharedSentences(partsOf(texts.get(copy) ?? ''), originals(of)).flatMap(({ a, b, share }) => {
      const figures = share >= COMMON ? changedFigures(a, b) : undefined
      const here = toldIn(tellings.get(copy) ?? [], a.span)
      const there = toldIn(tellings.get(of) ?? [], b.span)
      if (!figures || !here || !there) return []
      const values = [
        { value: figures.original, mentions: [mentionOf(there, cast)] },
        { value: figures.copy, mentions: [mentionOf(here, cast)] },
      ]
      return [
        {
          about: itemOf(there.id) ?? there.id,
          field: 'figure',
          type: 'wording',
          values,
          cause: 'copy',
        } as const,
      ]
    })
  })
}

function changedFigures(copy: Part, original: Part): { copy: string; original: string } | undefined {
  const [mine, theirs] = [figures(copy), figures(original)]
  const changed = mine.flatMap((figure, i) => (figure === theirs[i] ? [] : [i]))
  if (mine.length !== theirs.length || changed.length === 0) return undefined
  const at = (all: readonly string[]) => changed.map((i) => all[i]).join(', ')
  return { copy: at(mine), original: at(theirs) }
}

function figures(part: Part): string[] {
  return part.words.filter((word) => /^\p{N}/u.test(word))
}

/** What is told in a sentence: of several items the first. */
function toldIn(tellings: readonly Told[], [start, end]: Span): Told | undefined {
  return tellings.find(({ item }) => item.evidence.some(([from, to]) => from < end && start < to))
}
