import type { Span } from '../evidence/index.ts'
import type { Cast } from './actors.ts'
import { mentionOf } from './items/draw.ts'
import type { Told } from './items/told.ts'
import type { Discrepancy } from './record.ts'
import { partsOf, sharedSentences } from './sentences.ts'
import type { Part } from './sentences.ts'
import { Sorted } from './sorted.ts'

/** In two sentences that differ in a figure, at least this share of the words is common. */
const COMMON = 0.8

/** Shorter sentences are patterns ("Updated 5:20 p.m.") rather than news. */
const ENOUGH = 8

/** A report's text with what it tells. */
export interface ToldText {
  readonly text: string
  readonly tellings: readonly Told[]
}

interface Variant {
  readonly figures: { readonly copy: string; readonly original: string }
  readonly here: Told
  readonly there: Told
}

/** Figures that copies have otherwise than the reports they copy. */
export class Variants {
  readonly #textOf: (report: string) => ToldText
  readonly #copies = new Map<string, Set<string>>()
  readonly #originals = new Map<string, string>()
  readonly #found = new Sorted<readonly Variant[]>()

  constructor(textOf: (report: string) => ToldText) {
    this.#textOf = textOf
  }

  /** Takes in that reports are new or gone, tell other things, or are copies of others now. */
  update(changed: Iterable<string>, copyOf: (report: string) => string | undefined): void {
    const open = new Set(changed)
    for (const report of open) {
      const before = this.#originals.get(report)
      const now = copyOf(report)
      if (before !== undefined) this.#copies.get(before)?.delete(report)
      if (now === undefined) this.#originals.delete(report)
      else {
        this.#originals.set(report, now)
        this.#copies.set(now, (this.#copies.get(now) ?? new Set()).add(report))
      }
    }
    for (const report of open) for (const copy of this.#copies.get(report) ?? []) open.add(copy)
    for (const copy of open) {
      const of = this.#originals.get(copy)
      const found = of === undefined ? [] : changedIn(this.#textOf(copy), this.#textOf(of))
      if (found.length > 0) this.#found.set(copy, found)
      else this.#found.delete(copy)
    }
  }

  /**
   * A row for each figure of an original that copies changed, with all that they made of it. They are no second
   * source's word, so the rows are of wording and say so by their `cause`.
   */
  rows(itemOf: (item: string) => string | undefined, cast: Cast): Discrepancy[] {
    const byFigure = new Map<string, Variant[]>()
    for (const variant of this.#found.all.flat()) {
      const { there, figures } = variant
      const key = `${there.report} ${there.id} ${figures.original}`
      byFigure.set(key, [...(byFigure.get(key) ?? []), variant])
    }
    return [...byFigure.values()].map((all): Discrepancy => {
      const { there, figures } = all[0]!
      const copied = [...new Set(all.map((one) => one.figures.copy))].map((value) => ({
        value,
        mentions: all.filter((one) => one.figures.copy === value).map(({ here }) => mentionOf(here, cast)),
      }))
      const values = [{ value: figures.original, mentions: [mentionOf(there, cast)] }, ...copied]
      return { about: itemOf(there.id) ?? there.id, field: 'figure', type: 'wording', values, cause: 'copy' }
    })
  }
}

/** The figures in which a copy differs, with the telling of the copy and that of the original. */
function changedIn(copy: ToldText, original: ToldText): Variant[] {
  if (copy.text === original.text) return []
  return sharedSentences(partsOf(copy.text), partsOf(original.text)).flatMap(({ a, b, share }) => {
    const figures = share >= COMMON && a.words.length >= ENOUGH ? changedFigures(a, b) : undefined
    const here = toldIn(copy.tellings, a.span)
    const there = toldIn(original.tellings, b.span)
    return figures && here && there ? [{ figures, here, there }] : []
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
  return part.words.filter((word) => /^\p{N}/u.test(word)).map((word) => word.replace(/[ap]m$/, ''))
}

/** What is told in a sentence: of several items the first. */
function toldIn(tellings: readonly Told[], [start, end]: Span): Told | undefined {
  return tellings.find(({ item }) => item.evidence.some(([from, to]) => from < end && start < to))
}
