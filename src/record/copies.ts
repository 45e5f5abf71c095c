import { agreement, bandKeys, shingles, sketch } from './minhash.ts'
import { alignment, partsOf } from './sentences.ts'
import type { Parts } from './sentences.ts'
import { hashOf, wordsOf } from './words.ts'

/** A report's text, as far as finding copies needs it. */
export interface Text {
  readonly id: string
  readonly text: string
  /** Where the headline ends: headlines change in copies and are not compared. */
  readonly body_start?: number
}

/** That one report repeats another, and how it shows. */
export interface Copy {
  /** Id of the report that is repeated. */
  readonly of: string
  readonly because: string
}

/** At least this share of the shorter text must stand in the longer one … */
const OF_SHORTER = 0.5
/** … of its own words too, quotations left out (two reports may quote one speech and be no copies) … */
const OF_OWN_WORDS = 0.45
/** … and it must be this much of the longer one: a round-up that holds a report is not its copy. */
const OF_LONGER = 0.25

/**
 * Which of `texts` are copies, exact, near or edited (cut, reordered, some words changed, put between
 * other words). Texts that stand earlier in the list are the ones copied: give them in order of
 * publication. Every copy names a text that is itself no copy. The cost grows with the number of texts.
 */
export function findCopies(texts: readonly Text[], apart: (a: string, b: string) => boolean = () => false) {
  const shelf = new Shelf()
  const copies = new Map<string, Copy>()
  for (const text of texts) {
    const sheet = sheetOf(text)
    const found = shelf
      .candidates(sheet)
      .reduce<{ sheet: Sheet; share: number } | undefined>((best, candidate) => {
        if (apart(text.id, candidate.id) || apart(text.id, candidate.head)) return best
        const share = sharedText(sheet, candidate)
        return share > (best?.share ?? 0) ? { sheet: candidate, share } : best
      }, undefined)
    if (found) {
      sheet.head = found.sheet.head
      const percent = Math.floor(100 * found.share)
      copies.set(text.id, { of: sheet.head, because: `${percent} % of its text stands in ${found.sheet.id}` })
    }
    shelf.put(sheet)
  }
  return copies as ReadonlyMap<string, Copy>
}

interface Sheet {
  readonly id: string
  head: string
  readonly parts: Parts
  readonly whole: number
  readonly length: number
  readonly sketch: Uint32Array
  readonly samples: readonly number[]
}

function sheetOf({ id, text, body_start = 0 }: Text): Sheet {
  const body = text.slice(body_start)
  const words = wordsOf(body)
  const runs = shingles(words)
  // Short texts give more samples, so that few surviving runs still meet.
  const every = words.length < 200 ? 2 : 8
  return {
    id,
    head: id,
    parts: partsOf(body),
    whole: hashOf(words.join(' ')),
    length: words.length,
    sketch: sketch(runs),
    samples: [...new Set(runs)].filter((h) => h % every === 0),
  }
}

/** The share of the shorter text that the longer one holds; 0 where they are no copies. */
function sharedText(a: Sheet, b: Sheet): number {
  if (a.whole === b.whole && a.length === b.length) return 1
  const [shorter, longer] = a.parts.words <= b.parts.words ? [a, b] : [b, a]
  if (shorter.parts.words < 12) return 0
  const { all, own } = alignment(shorter.parts, longer.parts)
  const ownShare = shorter.parts.own < 40 ? 1 : own / shorter.parts.own
  const share = all / shorter.parts.words
  return share >= OF_SHORTER && ownShare >= OF_OWN_WORDS && all / longer.parts.words >= OF_LONGER ? share : 0
}

/** How many texts are kept for one key, and compared with one text: what keeps the cost linear. */
const KEPT = 8
const COMPARED = 12

/** Texts seen so far, to be found by whole text, by bands of the sketch and by sampled word runs. */
class Shelf {
  readonly #whole = new Map<number, Sheet>()
  readonly #bands = new Map<number, Sheet[]>()
  readonly #samples = new Map<number, Sheet[]>()

  candidates(sheet: Sheet): Sheet[] {
    const same = this.#whole.get(sheet.whole)
    if (same && same.length === sheet.length) return [same]
    const near = new Set(bandKeys(sheet.sketch).flatMap((key) => this.#bands.get(key) ?? []))
    const counts = new Map<Sheet, number>()
    for (const sample of sheet.samples)
      for (const other of this.#samples.get(sample) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1)
    const sharing = [...counts].filter(([, n]) => n >= 2).sort((a, b) => b[1] - a[1])
    const byLikeness = [...near].sort(
      (a, b) => agreement(b.sketch, sheet.sketch) - agreement(a.sketch, sheet.sketch),
    )
    return [
      ...new Set([...byLikeness.slice(0, COMPARED), ...sharing.slice(0, COMPARED).map(([other]) => other)]),
    ]
  }

  put(sheet: Sheet): void {
    if (this.#whole.has(sheet.whole)) return
    this.#whole.set(sheet.whole, sheet)
    for (const key of bandKeys(sheet.sketch)) keep(this.#bands, key, sheet)
    for (const sample of sheet.samples) keep(this.#samples, sample, sheet)
  }
}

function keep(index: Map<number, Sheet[]>, key: number, sheet: Sheet): void {
  const kept = index.get(key)
  if (!kept) index.set(key, [sheet])
  else if (kept.length < KEPT) kept.push(sheet)
}
