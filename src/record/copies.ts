import type { Corrections } from './corrections.ts'
import { agreement, bandKeys, shingles, sketch } from './minhash.ts'
import { placeAmong } from './sorted.ts'
import { alignment, partsOf } from './sentences.ts'
import type { Alignment, Parts } from './sentences.ts'
import { hashOf, inCodeOrder, wordsOf } from './words.ts'

/** A report's text, as far as finding copies needs it. */
export interface Text {
  readonly id: string
  /** Where it stands among the others, by code units: earlier ones are copied by later ones. */
  readonly order: string
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
/** Of texts with fewer words than this nearly the whole must be common: two notes of one matter share their names. */
const FEW_WORDS = 60
const OF_FEW = 0.8
/** Copies appear within so many days. */
const DAYS = 10

/**
 * Which of `texts` are copies, exact, near or edited (cut, reordered, some words changed, put between
 * other words). Texts that stand earlier in the list are the ones copied: give them in order of
 * publication. Every copy names a text that is itself no copy. What persons have judged prevails.
 */
export function findCopies(
  texts: readonly Omit<Text, 'order'>[],
  judged: Judged = UNJUDGED,
): ReadonlyMap<string, Copy> {
  const copies = new Copies(judged)
  copies.update(
    [],
    texts.map((text, i) => ({ ...text, order: String(i).padStart(9, '0') })),
  )
  return new Map(texts.flatMap(({ id }) => (copies.of(id) ? [[id, copies.of(id)!] as const] : [])))
}

/** What persons have said of copies: rows that join two texts, and pairs kept apart. */
export type Judged = Pick<Corrections, 'joins' | 'foes' | 'separates'>

const UNJUDGED: Judged = { joins: () => [], foes: () => new Set(), separates: () => false }

/**
 * Texts and which of them are copies. What is found depends on the texts held and on nothing else; an
 * update costs what the texts nearest to the changed ones cost.
 */
export class Copies {
  readonly #judged: Judged
  readonly #sheets = new Map<string, Sheet>()
  readonly #shelf = new Shelf()
  readonly #parts = new PartsKept()
  /** Texts that persons keep apart from others: they are looked at anew in every update. */
  readonly #parted = new Set<Sheet>()

  constructor(judged: Judged = UNJUDGED) {
    this.#judged = judged
  }

  /** Whose copy a text is; undefined where it is none. */
  of(id: string): Copy | undefined {
    const sheet = this.#sheets.get(id)
    if (!sheet?.found) return undefined
    const { because, by } = sheet.found
    return { of: sheet.head, because, by }
  }

  /** Takes texts out and puts others in. Gives the ids of those that are copies of another text now, or of none. */
  update(gone: readonly string[], come: readonly Text[]): Set<string> {
    const open = new Set<Sheet>()
    for (const id of gone) {
      const sheet = this.#sheets.get(id)
      if (!sheet) continue
      this.#sheets.delete(id)
      this.#parted.delete(sheet)
      this.#shelf.takeOut(sheet, open)
      this.#unfind(sheet)
      for (const copy of sheet.copies) open.add(copy)
    }
    for (const text of come) {
      const sheet = sheetOf(text)
      this.#sheets.set(text.id, sheet)
      if (this.#judged.foes(text.id).size > 0) this.#parted.add(sheet)
      this.#shelf.putIn(sheet, open)
      open.add(sheet)
      for (const row of this.#judged.joins(text.id)) {
        const other = this.#sheets.get(row.a === text.id ? row.b : row.a)
        if (other) open.add(other)
      }
    }
    for (const sheet of this.#parted) open.add(sheet)
    return this.#look(open)
  }

  #look(open: ReadonlySet<Sheet>): Set<string> {
    const changed = new Set<string>()
    const inView = [...open].filter((sheet) => this.#sheets.get(sheet.id) === sheet)
    for (const sheet of inView.sort((a, b) => inCodeOrder(a.order, b.order))) {
      const found = this.#found(sheet)
      const { found: old } = sheet
      if (old?.sheet === found?.sheet && old?.because === found?.because && old?.by === found?.by) continue
      this.#unfind(sheet)
      if (found) {
        sheet.found = found
        found.sheet.copies.add(sheet)
      }
      changed.add(sheet.id)
      headed(sheet, found?.sheet.head ?? sheet.id, changed)
    }
    return changed
  }

  #unfind(sheet: Sheet): void {
    sheet.found?.sheet.copies.delete(sheet)
    delete sheet.found
  }

  #found(sheet: Sheet): Found | undefined {
    for (const row of this.#judged.joins(sheet.id)) {
      const other = this.#sheets.get(row.a === sheet.id ? row.b : row.a)
      if (other && other.order < sheet.order) return { sheet: other, because: row.because, by: 'person' }
    }
    const near = this.#nearest(
      sheet,
      this.#shelf.candidates(sheet).filter((other) => !this.#isApart(sheet, other)),
    )
    if (!near) return undefined
    const percent = Math.floor(100 * near.share)
    const because = `${percent} % of its words stand in ${near.sheet.id}`
    return { sheet: near.sheet, because, by: 'machine' }
  }

  #isApart({ id }: Sheet, other: Sheet): boolean {
    return this.#judged.separates(id, other.id) || this.#judged.separates(id, other.head)
  }

  #nearest(sheet: Sheet, candidates: readonly Sheet[]): { sheet: Sheet; share: number } | undefined {
    let best: { sheet: Sheet; share: number } | undefined
    const shares = new Map<Sheet, number>()
    for (const candidate of candidates) {
      const share = sheet.shares.get(candidate) ?? this.#shared(sheet, candidate)
      shares.set(candidate, share)
      if (share > (best?.share ?? 0)) best = { sheet: candidate, share }
      if (share >= WHOLE) break
    }
    sheet.shares = shares
    return best
  }

  /** The share of the shorter text's words that the longer one holds; 0 where they are no copies. */
  #shared(a: Sheet, b: Sheet): number {
    if (a.whole === b.whole) return 1
    if (a.day !== undefined && b.day !== undefined && Math.abs(a.day - b.day) > DAYS) return 0
    return sharedText(a, this.#parts.of(a), b, this.#parts.of(b))
  }
}

/** As good as the whole text: no better one need be sought. */
const WHOLE = 0.9

/** Notes whose copy a text and all its copies are. */
function headed(sheet: Sheet, head: string, changed: Set<string>): void {
  const open: Sheet[] = [sheet]
  for (const one of open) {
    if (one !== sheet && one.head === head) continue
    one.head = head
    changed.add(one.id)
    open.push(...one.copies)
  }
}

interface Found {
  readonly sheet: Sheet
  readonly because: string
  readonly by: Copy['by']
}

interface Sheet {
  readonly id: string
  readonly order: string
  /** The first of the texts that it copies by way of others; its own id where it is no copy. */
  head: string
  found?: Found
  /** Those found to copy it. */
  readonly copies: Set<Sheet>
  /** What the last comparisons gave. */
  shares: ReadonlyMap<Sheet, number>
  readonly body: string
  readonly day: number | undefined
  readonly publisher: string | undefined
  /** A number that equal texts share. */
  readonly whole: number
  readonly sketch: Uint32Array
  readonly samples: Uint32Array
}

function sheetOf({ id, order, text, body_start = 0, day, publisher }: Text): Sheet {
  const body = text.slice(body_start)
  const words = wordsOf(body)
  const runs = shingles(words)
  // Short texts give more samples, so that few surviving runs still meet.
  const every = words.length < 200 ? 2 : 8
  return {
    id,
    order,
    head: id,
    copies: new Set(),
    shares: new Map(),
    body,
    day,
    publisher,
    whole: hashOf(words.join(' ')) + 0x100000000 * (words.length & 0xfffff),
    sketch: sketch(runs),
    samples: Uint32Array.from(new Set(runs.filter((h) => h % every === 0))),
  }
}

/** The share of the shorter text's words that the longer one holds; 0 where they are no copies. */
function sharedText(a: Sheet, partsOfA: Parts, b: Sheet, partsOfB: Parts): number {
  const [shorter, longer] = partsOfA.words <= partsOfB.words ? [partsOfA, partsOfB] : [partsOfB, partsOfA]
  if (shorter.words < LEAST_WORDS) return 0
  const found = alignment(shorter, longer)
  const common = Math.max(found.all, found.runs)
  const share = common / shorter.words
  const least = shorter.words < FEW_WORDS ? OF_FEW : OF_SHORTER
  const enough = share >= least && common / longer.words >= OF_LONGER
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

/** Texts in sentences, of those compared last: most are never compared, few often. */
class PartsKept {
  readonly #kept = new Map<Sheet, Parts>()

  of(sheet: Sheet): Parts {
    const parts = this.#kept.get(sheet) ?? partsOf(sheet.body)
    this.#kept.delete(sheet)
    this.#kept.set(sheet, parts)
    if (this.#kept.size > PARTS) this.#kept.delete(this.#kept.keys().next().value!)
    return parts
  }
}

const PARTS = 400

/** How many texts before it a text meets at one key, and is compared with: what keeps the cost linear. */
const MET = 8
const COMPARED = 6

/** Texts in order, to be found by whole text, by bands of the sketch and by sampled word runs. */
class Shelf {
  readonly #whole = new Map<number, Sheet[]>()
  readonly #bands = new Map<number, Sheet[]>()
  readonly #samples = new Map<number, Sheet[]>()

  /** The earlier texts most like this one, likeliest first. */
  candidates(sheet: Sheet): Sheet[] {
    const first = this.#whole.get(sheet.whole)![0]!
    if (first !== sheet) return [first]
    const likely = new Map<Sheet, number>()
    for (const key of bandKeys(sheet.sketch))
      for (const other of before(this.#bands, key, sheet))
        if (!likely.has(other)) likely.set(other, agreement(other.sketch, sheet.sketch))
    const near = best(likely)
    // A run of words that many texts have (an advertisement, a greeting) counts little for each.
    const shared = new Map<Sheet, number>()
    for (const sample of sheet.samples) {
      const others = before(this.#samples, sample, sheet)
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1 / others.length)
    }
    for (const [other, n] of shared)
      if (n < 1 || n / Math.min(sheet.samples.length, other.samples.length) < LEAST_SHARE)
        shared.delete(other)
    return [...new Set([...near, ...best(shared)])]
  }

  /** Of equal texts the first stands for all. `open` takes those that have to look again. */
  putIn(sheet: Sheet, open: Set<Sheet>): void {
    const equal = this.#whole.get(sheet.whole)
    const first = equal?.[0]
    insert(this.#whole, sheet.whole, sheet)
    if (first && first.order < sheet.order) return
    if (equal) for (const other of equal) open.add(other)
    if (first) this.#unfile(first, open)
    this.#file(sheet, open)
  }

  takeOut(sheet: Sheet, open: Set<Sheet>): void {
    const wasFirst = this.#whole.get(sheet.whole)![0] === sheet
    remove(this.#whole, sheet.whole, sheet)
    if (!wasFirst) return
    this.#unfile(sheet, open)
    const equal = this.#whole.get(sheet.whole)
    if (!equal) return
    for (const other of equal) open.add(other)
    this.#file(equal[0]!, open)
  }

  #file(sheet: Sheet, open: Set<Sheet>): void {
    for (const key of bandKeys(sheet.sketch)) insert(this.#bands, key, sheet, open)
    for (const sample of sheet.samples) insert(this.#samples, sample, sheet, open)
  }

  #unfile(sheet: Sheet, open: Set<Sheet>): void {
    for (const key of bandKeys(sheet.sketch)) remove(this.#bands, key, sheet, open)
    for (const sample of sheet.samples) remove(this.#samples, sample, sheet, open)
  }
}

/** Texts that share fewer of their sampled runs are not worth comparing. */
const LEAST_SHARE = 0.03

function best(scores: ReadonlyMap<Sheet, number>): Sheet[] {
  return [...scores]
    .sort((a, b) => b[1] - a[1] || inCodeOrder(a[0].order, b[0].order))
    .slice(0, COMPARED)
    .map(([sheet]) => sheet)
}

/** The texts of a key that stand next before this one. */
function before(index: ReadonlyMap<number, Sheet[]>, key: number, sheet: Sheet): Sheet[] {
  const all = index.get(key)!
  const at = placeOf(all, sheet)
  return all.slice(Math.max(0, at - MET), at)
}

/** Files a text; those that stand next after it have to look again. */
function insert(index: Map<number, Sheet[]>, key: number, sheet: Sheet, open?: Set<Sheet>): void {
  const all = index.get(key)
  if (!all) return void index.set(key, [sheet])
  const at = placeOf(all, sheet)
  all.splice(at, 0, sheet)
  if (open) for (const after of all.slice(at + 1, at + 1 + MET)) open.add(after)
}

function remove(index: Map<number, Sheet[]>, key: number, sheet: Sheet, open?: Set<Sheet>): void {
  const all = index.get(key)!
  const at = placeOf(all, sheet)
  all.splice(at, 1)
  if (open) for (const after of all.slice(at, at + MET)) open.add(after)
  if (all.length === 0) index.delete(key)
}

/** Where a text stands, or would stand, among others in order. */
function placeOf(all: readonly Sheet[], { order }: Sheet): number {
  return placeAmong(all, (there) => there.order < order)
}
