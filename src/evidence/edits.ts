import type { Span } from './span.ts'

/** One change to a source: the code units of `span` become `insert`. Edits are sorted and disjoint. */
export interface Edit {
  readonly span: Span
  readonly insert: string
}

/** `source` with all `edits` carried out. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { span, insert } of edits) {
    pieces.push(source.slice(at, span[0]), insert)
    at = span[1]
  }
  pieces.push(source.slice(at))
  return pieces.join('')
}

/**
 * The edits that do at once what `first` and then `second` do. The spans of `first` are of the source,
 * those of `second` of what `first` makes of it. Edits that touch stay apart, so that places
 * map back as finely as through the two one after the other. Linear in the number of edits.
 */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const a = new Sections(first)
  const b = new Sections(second)
  const out: Edit[] = []
  let at = 0 // how far the source is done
  let from = 0 // where the edit in work begins
  let insert = ''
  const flush = () => {
    if (at > from || insert) out.push({ span: [from, at], insert })
    from = at
    insert = ''
  }
  while (a.left || b.left) {
    if (a.fresh && b.fresh) flush()
    if (a.removes) at += a.takeRemoved()
    else if (b.inserts && !b.removes) insert += b.takeInsert()
    else {
      // Both speak of the same stretch of the text between: kept or inserted by a, kept or removed by b.
      const n = Math.min(a.length, b.length)
      if (!Number.isFinite(n)) break
      const words = a.take(n)
      const kept = b.keep(n)
      if (words === undefined) {
        if (kept) {
          flush()
          from = at + n
        }
        at += n
      } else if (kept) insert += words
    }
  }
  flush()
  return out
}

/**
 * Where the words of the text at `span` stand in the source. The start leans right and the end left,
 * so that removed words at the rims are not swallowed; an edit that left words behind counts whole.
 */
export function mapToSource(edits: readonly Edit[], span: Span): Span {
  const places = placesOf(edits)
  const start = backwards(edits, places, span[0], 'right')
  return [start, Math.max(start, backwards(edits, places, span[1], 'left'))]
}

/** Where the words of the source at `span` stand in the text; empty where all of them were removed. */
export function mapToText(edits: readonly Edit[], span: Span): Span {
  const places = placesOf(edits)
  const start = forwards(edits, places, span[0], 'right')
  return [start, Math.max(start, forwards(edits, places, span[1], 'left'))]
}

/** Where in the text each edit's insert begins, and where in the source it does. */
interface Places {
  readonly text: Float64Array
  readonly source: Float64Array
}

const known = new WeakMap<readonly Edit[], Places>()

/** Kept beside the list of edits it was computed from: a report's spans are many, its edits one list. */
function placesOf(edits: readonly Edit[]): Places {
  const found = known.get(edits)
  if (found) return found
  const places = { text: new Float64Array(edits.length), source: new Float64Array(edits.length) }
  let shift = 0
  edits.forEach(({ span, insert }, i) => {
    places.source[i] = span[0]
    places.text[i] = span[0] + shift
    shift += insert.length - (span[1] - span[0])
  })
  known.set(edits, places)
  return places
}

function backwards(edits: readonly Edit[], places: Places, at: number, lean: 'left' | 'right'): number {
  // Leaning right, an edit that begins at the place is already passed; leaning left, it is still ahead.
  const i = lastBefore(places.text, at, lean)
  const edit = edits[i]
  if (!edit) return at
  const beyond = at - places.text[i]! - edit.insert.length
  if (lean === 'right' ? beyond >= 0 : beyond > 0) return edit.span[1] + beyond
  return lean === 'right' ? edit.span[0] : edit.span[1]
}

function forwards(edits: readonly Edit[], places: Places, at: number, lean: 'left' | 'right'): number {
  const i = lastBefore(places.source, at, lean)
  const edit = edits[i]
  if (!edit) return at
  const beyond = at - edit.span[1]
  const after = places.text[i]! + edit.insert.length
  if (lean === 'right' ? beyond >= 0 : beyond > 0) return after + beyond
  return lean === 'right' ? places.text[i]! : after
}

/** The last index whose place is before `at` (or at it, leaning right); -1 where there is none. */
function lastBefore(places: Float64Array, at: number, lean: 'left' | 'right'): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const place = places[middle]!
    if (lean === 'right' ? place <= at : place < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Walks edits as stretches: kept ones of some length, and changed ones of words removed and put in. */
class Sections {
  readonly #edits: readonly Edit[]
  #i = 0
  #at = 0
  #insert = 0
  #begun = false

  constructor(edits: readonly Edit[]) {
    this.#edits = edits
  }

  get #edit(): Edit | undefined {
    return this.#edits[this.#i]
  }
  get #inEdit(): boolean {
    return this.#edit !== undefined && this.#at >= this.#edit.span[0]
  }
  /** Whether any edit is still to come. */
  get left(): boolean {
    return this.#edit !== undefined
  }
  /** Whether no edit is half done. */
  get fresh(): boolean {
    return !this.#begun
  }
  get removes(): boolean {
    return this.#inEdit && this.#at < this.#edit!.span[1]
  }
  get inserts(): boolean {
    return this.#inEdit && this.#insert < this.#edit!.insert.length
  }
  /** Up to where the stretch at hand reaches, on the side of the text between. */
  get length(): number {
    const edit = this.#edit
    if (!edit) return Infinity
    if (this.#at < edit.span[0]) return edit.span[0] - this.#at
    return this.removes ? edit.span[1] - this.#at : edit.insert.length - this.#insert
  }
  takeRemoved(): number {
    const n = this.#edit!.span[1] - this.#at
    this.#at += n
    this.#begun = true
    this.#close()
    return n
  }
  takeInsert(): string {
    const words = this.#edit!.insert.slice(this.#insert)
    this.#insert += words.length
    this.#begun = true
    this.#close()
    return words
  }
  /** As first edits: `n` units of what they make; the words where they were put in, else undefined. */
  take(n: number): string | undefined {
    const edit = this.#edit
    if (!edit || this.#at < edit.span[0]) {
      this.#at += n
      return undefined
    }
    const words = edit.insert.slice(this.#insert, this.#insert + n)
    this.#insert += n
    this.#begun = true
    this.#close()
    return words
  }
  /** As second edits: whether `n` units of what they are made on stay. */
  keep(n: number): boolean {
    const kept = !this.#inEdit
    this.#at += n
    if (!kept) {
      this.#begun = true
      this.#close()
    }
    return kept
  }
  #close() {
    const edit = this.#edit!
    if (this.#at < edit.span[1] || this.#insert < edit.insert.length) return
    this.#i++
    this.#insert = 0
    this.#begun = false
  }
}
