import type { Corrections } from './corrections.ts'
import { alignment, partsOf } from './sentences.ts'
import type { Alignment, Parts } from './sentences.ts'
import { isFar, isNearlyWhole, sheetOf } from './sheets.ts'
import type { Found, Sheet, Text } from './sheets.ts'
import { Shelf } from './shelf.ts'
import { isoDay } from './times.ts'
import { inCodeOrder, wordsOf } from './words.ts'

/** That one report repeats another, and how it shows. */
export interface Copy {
  /** Id of the report that is repeated. */
  readonly of: string
  readonly because: string
  readonly by: 'machine' | 'person'
  /** Whether it is dated so far from what it repeats that its date says nothing of its news. */
  readonly misdated?: true
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
    const head = sheet && sheet.head !== id ? this.#sheets.get(sheet.head) : undefined
    if (!sheet || !head) return undefined
    const { because, by } = sheet.found ?? {
      because: `it names the publisher of ${head.id} as its source and has its words, though it is dated earlier`,
      by: 'machine',
    }
    return {
      of: head.id,
      because,
      by,
      ...(isFar(sheet, head) && sheet.words >= FEW_WORDS ? { misdated: true } : {}),
    }
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
      if (sheet.found) open.add(sheet.found.sheet)
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
      if (old?.sheet === found?.sheet && old?.because === found?.because && old?.by === found?.by) {
        if (!found) headed(sheet, headOf(sheet), changed)
        continue
      }
      this.#unfind(sheet)
      if (found) {
        sheet.found = found
        found.sheet.copies.add(sheet)
      }
      changed.add(sheet.id)
      headed(sheet, found?.sheet.head ?? headOf(sheet), changed)
      for (const other of [old?.sheet, found?.sheet])
        if (other && !other.found) headed(other, headOf(other), changed)
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
    if (isFar(a, b) && !isNearlyWhole(a, b)) return 0
    return sharedText(a, this.#parts.of(a), b, this.#parts.of(b))
  }
}

/** As good as the whole text: no better one need be sought. */
const WHOLE = 0.9

/**
 * Whose copies a text and all its copies are: its own, or of a text that is dated much later but by whose
 * publisher it says that it was sent. Then its date is wrong.
 */
function headOf(first: Sheet): string {
  let head: Sheet | undefined
  if (first.sources.length > 0)
    for (const copy of first.copies)
      if (isFar(first, copy) && first.sources.some((one) => names(one, copy.publisher)))
        if (!head || copy.order < head.order) head = copy
  return head?.id ?? first.id
}

/** Whether a line of credit has a publisher's name in it. */
function names(credit: string, publisher: string | undefined): boolean {
  if (publisher === undefined) return false
  return ` ${wordsOf(credit).join(' ')} `.includes(` ${wordsOf(publisher).join(' ')} `)
}

/** Notes whose copy a text and all its copies are. */
function headed(sheet: Sheet, head: string, changed: Set<string>): void {
  if (sheet.head === head) return
  const open: Sheet[] = [sheet]
  for (const one of open) {
    if (one !== sheet && one.head === head) continue
    one.head = head
    changed.add(one.id)
    open.push(...one.copies)
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
  if (!enough || !own || isTemplate(found) || areOfOwnDays(a, partsOfA, b, partsOfB)) return 0
  const far = isFar(a, b)
  if (far && (shorter.words < FEW_WORDS || found.exchanged > 0)) return 0
  return (oneHouse || far) && (share < WHOLE || found.exchanged > 0.2) ? 0 : share
}

/**
 * Whether two texts are one pattern filled in twice (readouts, notices, greetings) and no copies: names
 * and figures of the common sentences are exchanged, and whom one names the other does not.
 */
function isTemplate({ exchanged, lost, named }: Alignment): boolean {
  return (lost > 0.25 && exchanged > 0.3) || (exchanged > 0.4 && named < 0.52)
}

/** Whether each of two texts names the day on which it came out, and not the other's: one pattern, filled in again. */
function areOfOwnDays(a: Sheet, partsOfA: Parts, b: Sheet, partsOfB: Parts): boolean {
  if (a.day === undefined || b.day === undefined || a.day === b.day) return false
  const [mine, theirs] = [dayOfMonth(a.day), dayOfMonth(b.day)]
  return (
    holds(partsOfA, mine) && holds(partsOfB, theirs) && !holds(partsOfA, theirs) && !holds(partsOfB, mine)
  )
}

function holds({ parts }: Parts, word: string): boolean {
  return parts.some(({ words }) => words.includes(word))
}

/** "13" of a number of days. */
function dayOfMonth(day: number): string {
  return String(Number(isoDay(day).slice(8)))
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
