import { agreement, bandKeys, shingles, sketch } from './minhash.ts'
import { alignment, partsOf } from './sentences.ts'
import type { Alignment, Parts } from './sentences.ts'
import { hashOf, wordsOf } from './words.ts'

/** A report's text, as far as finding copies needs it. */
export interface Text {
  readonly id: string
  readonly text: string
  /** Where the headline ends: headlines change in copies and are not compared. */
  readonly body_start?: number
  /** The day of publication, as a number of days. */
  readonly day?: number
  /** Who published it: nobody copies his own reports, he writes new ones by an old pattern. */
  readonly publisher?: string
}

/** That one report repeats another, and how it shows. */
export interface Copy {
  /** Id of the report that is repeated. */
  readonly of: string
  readonly because: string
  readonly by: 'machine' | 'person'
}

/** At least this share of the shorter text must stand in the longer one … */
const OF_SHORTER = 0.53
/** … of its own words too, quotations left out (two reports may quote one speech and be no copies) … */
const OF_OWN_WORDS = 0.4
/** … and it must be this much of the longer one: a round-up that holds a report is not its copy. */
const OF_LONGER = 0.25
/** Copies appear within so many days. */
const DAYS = 10

/**
 * Which of `texts` are copies, exact, near or edited (cut, reordered, some words changed, put between
 * other words). Texts that stand earlier in the list are the ones copied: give them in order of
 * publication. Every copy names a text that is itself no copy. What persons have judged prevails. The
 * cost grows with the number of texts.
 */
export function findCopies(texts: readonly Text[], judged: Judged = UNJUDGED): ReadonlyMap<string, Copy> {
  const shelf = new Shelf()
  const copies = new Map<string, Copy>()
  const heads = new Map<string, string>()
  for (const text of texts) {
    const sheet = sheetOf(text)
    const ordered = judged.together.find((row) => row.b === text.id && heads.has(row.a))
    const found = nearest(
      sheet,
      shelf.candidates(sheet).filter((other) => !isApart(sheet, other, judged)),
    )
    if (ordered) {
      sheet.head = heads.get(ordered.a)!
      copies.set(text.id, { of: sheet.head, because: ordered.because, by: 'person' })
    } else if (found) {
      sheet.head = found.sheet.head
      const percent = Math.floor(100 * found.share)
      copies.set(text.id, {
        of: sheet.head,
        because: `${percent} % of its words stand in ${found.sheet.id}`,
        by: 'machine',
      })
    }
    heads.set(text.id, sheet.head)
    shelf.put(sheet)
  }
  return copies
}

/** What persons have said of copies: rows that join (`b` the later text), and pairs kept apart. */
export interface Judged {
  readonly together: readonly { readonly a: string; readonly b: string; readonly because: string }[]
  separates(a: string, b: string): boolean
}

const UNJUDGED: Judged = { together: [], separates: () => false }

function isApart({ id }: Sheet, other: Sheet, judged: Judged): boolean {
  return judged.separates(id, other.id) || judged.separates(id, other.head)
}

interface Sheet {
  readonly id: string
  head: string
  readonly body: string
  readonly day: number | undefined
  readonly publisher: string | undefined
  readonly whole: number
  readonly length: number
  readonly sketch: Uint32Array
  readonly samples: readonly number[]
  /** Made when first compared: most texts never are. */
  parts?: Parts
}

function sheetOf({ id, text, body_start = 0, day, publisher }: Text): Sheet {
  const body = text.slice(body_start)
  const words = wordsOf(body)
  const runs = shingles(words)
  // Short texts give more samples, so that few surviving runs still meet.
  const every = words.length < 200 ? 2 : 8
  return {
    id,
    head: id,
    body,
    day,
    publisher,
    whole: hashOf(words.join(' ')),
    length: words.length,
    sketch: sketch(runs),
    samples: [...new Set(runs)].filter((h) => h % every === 0),
  }
}

/** As good as the whole text: no better one need be sought. */
const WHOLE = 0.9

function nearest(sheet: Sheet, candidates: readonly Sheet[]): { sheet: Sheet; share: number } | undefined {
  let best: { sheet: Sheet; share: number } | undefined
  for (const candidate of candidates) {
    const share = sharedText(sheet, candidate)
    if (share > (best?.share ?? 0)) best = { sheet: candidate, share }
    if (share >= WHOLE) break
  }
  return best
}

/** The share of the shorter text's words that the longer one holds; 0 where they are no copies. */
function sharedText(a: Sheet, b: Sheet): number {
  if (a.whole === b.whole && a.length === b.length) return 1
  if (a.day !== undefined && b.day !== undefined && Math.abs(a.day - b.day) > DAYS) return 0
  a.parts ??= partsOf(a.body)
  b.parts ??= partsOf(b.body)
  const [shorter, longer] = a.parts.words <= b.parts.words ? [a.parts, b.parts] : [b.parts, a.parts]
  if (shorter.words < LEAST_WORDS) return 0
  const found = alignment(shorter, longer)
  const common = Math.max(found.all, found.runs)
  const share = common / shorter.words
  const enough = share >= OF_SHORTER && common / longer.words >= OF_LONGER
  const own =
    shorter.own < OWN_WORDS || (found.own * common) / Math.max(1, found.all) >= OF_OWN_WORDS * shorter.own
  const oneHouse = a.publisher !== undefined && a.publisher === b.publisher
  if (!enough || !own || isTemplate(found)) return 0
  return oneHouse && (share < WHOLE || found.exchanged > 0.2) ? 0 : share
}

/**
 * Whether two texts are one pattern filled in twice (readouts, notices, greetings) and no copies: names
 * and figures of the common sentences are exchanged, and whom one names the other does not.
 */
function isTemplate({ exchanged, lost, named }: Alignment): boolean {
  return (lost > 0.25 && exchanged > 0.3) || (exchanged > 0.4 && named < 0.52)
}

/** Texts below this are copies only where they are word for word the same. */
const LEAST_WORDS = 12
/** Below this many words of its own a text is all quotation. */
const OWN_WORDS = 40

/** How many texts are kept for one key, and compared with one text: what keeps the cost linear. */
const KEPT = 8
const COMPARED = 6

/** Texts seen so far, to be found by whole text, by bands of the sketch and by sampled word runs. */
class Shelf {
  readonly #whole = new Map<number, Sheet>()
  readonly #bands = new Map<number, Sheet[]>()
  readonly #samples = new Map<number, Sheet[]>()

  /** The texts most like this one, likeliest first. */
  candidates(sheet: Sheet): Sheet[] {
    const same = this.#whole.get(sheet.whole)
    if (same && same.length === sheet.length) return [same]
    const likely = new Map<Sheet, number>()
    for (const key of bandKeys(sheet.sketch))
      for (const other of this.#bands.get(key) ?? [])
        if (!likely.has(other)) likely.set(other, agreement(other.sketch, sheet.sketch))
    const near = best(likely)
    // A run of words that many texts have (an advertisement, a greeting) counts little for each.
    const shared = new Map<Sheet, number>()
    for (const sample of sheet.samples) {
      const others = this.#samples.get(sample) ?? []
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1 / others.length)
    }
    for (const [other, n] of shared)
      if (n < 1 || n / Math.min(sheet.samples.length, other.samples.length) < LEAST_SHARE)
        shared.delete(other)
    return [...new Set([...near, ...best(shared)])]
  }

  put(sheet: Sheet): void {
    if (this.#whole.has(sheet.whole)) return
    this.#whole.set(sheet.whole, sheet)
    for (const key of bandKeys(sheet.sketch)) keep(this.#bands, key, sheet)
    for (const sample of sheet.samples) keep(this.#samples, sample, sheet)
  }
}

/** Texts that share fewer of their sampled runs are not worth comparing. */
const LEAST_SHARE = 0.03

function best(scores: ReadonlyMap<Sheet, number>): Sheet[] {
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COMPARED)
    .map(([sheet]) => sheet)
}

function keep(index: Map<number, Sheet[]>, key: number, sheet: Sheet): void {
  const kept = index.get(key)
  if (!kept) index.set(key, [sheet])
  else if (kept.length < KEPT) kept.push(sheet)
}
