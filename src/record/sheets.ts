import { shingles, sketch } from './minhash.ts'
import { hashOf, wordsOf } from './words.ts'

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
  /** Whom it names as its source. In lower case, as the publishers are. */
  readonly sources?: readonly string[]
}

/** That a text copies another. */
export interface Found {
  readonly sheet: Sheet
  readonly because: string
  readonly by: 'machine' | 'person'
}

/** A text as it is compared. */
export interface Sheet {
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
  readonly sources: readonly string[]
  /** How many words it has. */
  readonly words: number
  /** A number that equal texts share. */
  readonly whole: number
  readonly sketch: Uint32Array
  readonly samples: Uint32Array
}

/** One run of so many is sampled. */
const EVERY = 8

/** A text made ready to be compared; nobody's copy yet. */
export function sheetOf({ id, order, text, body_start = 0, day, publisher, sources = [] }: Text): Sheet {
  const body = text.slice(body_start)
  const words = wordsOf(body)
  const runs = shingles(words)
  // Short texts give more samples, so that few surviving runs still meet.
  const every = words.length < 200 ? 2 : EVERY
  return {
    id,
    order,
    head: id,
    copies: new Set(),
    shares: new Map(),
    body,
    day,
    publisher,
    sources,
    words: words.length,
    whole: hashOf(words.join(' ')) + 0x100000000 * (words.length & 0xfffff),
    sketch: sketch(runs),
    samples: Uint32Array.from(new Set(runs.filter((h) => h % every === 0))),
  }
}

/** Copies appear within so many days. What is dated further away has to be a copy nearly to the word. */
const DAYS = 10

/** Whether two texts are dated so far apart that the one is hardly news of the other's day. */
export function isFar(a: Sheet, b: Sheet): boolean {
  return a.day !== undefined && b.day !== undefined && Math.abs(a.day - b.day) > DAYS
}

/** Whether a text dated far from another can be its copy: of another house, and with most of the sampled runs. */
export function isNearlyWhole(a: Sheet, b: Sheet): boolean {
  if (a.publisher !== undefined && a.publisher === b.publisher) return false
  const [mine, theirs] = [a, b].map(({ samples }) => samples.filter((hash) => hash % EVERY === 0))
  const held = new Set(theirs)
  const both = mine!.filter((hash) => held.has(hash)).length
  return both >= 0.6 * Math.min(mine!.length, theirs!.length)
}
