import { hasTag, matchWords, sentenceTokens, type Page } from '../engine/index.ts'
import type { Modality } from '../reading.ts'
import type { ClauseWords } from './words.ts'

/** How an event stands, from the words around it. */
export interface Standing {
  readonly modality: Modality
  /** Words that decided it, as tokens `[first, end)`; absent where nothing speaks against `held`. */
  readonly because?: readonly [first: number, end: number]
  readonly cancelled: boolean
  readonly postponed: boolean
  readonly ongoing: boolean
}

type WordKind = Exclude<keyof ClauseWords, 'firstPersonOne' | 'firstPersonMany' | 'placing' | 'borders'>

/** Stronger first: "may not meet" did not happen, "denied that they will meet" is denied. */
const STRENGTH = ['denying', 'negating', 'conditional', 'proposing', 'possible', 'planning'] as const
const MODALITY: Readonly<Record<(typeof STRENGTH)[number], Modality>> = {
  denying: 'denied',
  negating: 'negated',
  conditional: 'conditional',
  proposing: 'possible',
  possible: 'possible',
  planning: 'planned',
}

/**
 * How the event at tokens `[first, end)` stands, from the words of its clause before it, inside it and
 * shortly after it ("the meeting was called off", "talks will be held"). Words of a date are none of them: "4 May".
 */
export function standingOf(
  page: Page,
  lexicon: ClauseLexicon,
  first: number,
  end: number,
  trigger: number = first,
): Standing {
  const [from, to] = clauseAround(page, lexicon, first, end)
  const seen = new Map<WordKind, readonly [number, number]>()
  for (let i = from; i < to; i++)
    for (const [kind, entries] of lexicon.entries) {
      if (seen.has(kind) || page.layers.get('time')?.over.has(i)) continue
      const stop = longestMatch(page, i, entries)
      if (stop > 0 && stop <= to && counts(kind, i, stop, { page, first, end, trigger }))
        seen.set(kind, [i, stop])
    }
  const strongest = STRENGTH.find((kind) => seen.has(kind))
  return {
    modality: strongest ? MODALITY[strongest] : 'held',
    ...(strongest ? { because: seen.get(strongest)! } : {}),
    cancelled: seen.has('cancelling'),
    postponed: seen.has('postponing'),
    ongoing: seen.has('ongoing') && !strongest,
  }
}

/** Tokens of the clause around `[first, end)`: up to a border word, a semicolon, a dash or a quotation mark. */
export function clauseAround(
  page: Page,
  lexicon: ClauseLexicon,
  first: number,
  end: number,
): readonly [number, number] {
  const [sentenceStart, sentenceEnd] = sentenceTokens(page, first)
  let from = first
  // what begins with a border word ("after talks with") is a clause of its own
  if (!isBorder(page, first, lexicon))
    while (from > sentenceStart && !isBorder(page, from - 1, lexicon)) from--
  let to = end
  while (to < sentenceEnd && to < end + AFTER && !isBorder(page, to, lexicon)) to++
  return [from, to]
}

/** How far after an event its verb may stand: "the talks on the northern border, he said, will be held". */
const AFTER = 12

/** "that" is no border before a noun ("that meeting") nor after a denial or a wish ("demanded that they leave"). */
function isBorder(page: Page, i: number, { borders, entries }: ClauseLexicon): boolean {
  const word = page.lower[i] ?? ''
  if (/^[;:–—"“”«»]$/.test(word) || word === '--' || isDash(page, i)) return true
  if (word !== 'that' || !borders.has(word)) return borders.has(word)
  const before = page.lower[i - 1] ?? ''
  const isGoverned = entries.some(
    ([kind, words]) => (kind === 'denying' || kind === 'proposing') && words.has(before),
  )
  return !hasTag(page, i + 1, 'NOUN') && !isGoverned
}

/** A hyphen between spaces is a dash. */
function isDash({ lower, analysis }: Page, i: number): boolean {
  return lower[i] === '-' && i > 0 && analysis.starts[i]! > analysis.ends[i - 1]!
}

interface Around {
  readonly page: Page
  readonly first: number
  readonly end: number
  readonly trigger: number
}

/**
 * Whether words `[at, stop)` speak of the event. Before it, all do, but for those that only belong to another
 * noun ("a proposed ceasefire during a call", "no date"). After it, only what says how it ended or, for a noun, how its
 * own verb places it.
 */
function counts(kind: WordKind, at: number, stop: number, { page, first, end, trigger }: Around): boolean {
  if (at <= trigger && trigger < stop) return false
  if (at < end) {
    const ofNoun =
      !hasTag(page, at, 'AUX') && ['NOUN', 'PROPN', 'ADJ', 'NUM'].some((tag) => hasTag(page, stop, tag))
    if (ofNoun && kind !== 'denying' && (at > trigger || trigger - at > 4)) return false
    return at >= first || kind !== 'ongoing' || first - at < 6
  }
  if (kind === 'cancelling' || kind === 'postponing' || kind === 'ongoing')
    return hasNoActorBetween(page, end, at)
  if (kind === 'planning' || kind === 'possible') return hasNoActorBetween(page, end, at)
  return kind === 'negating' && hasNoActorBetween(page, end, at) && hasTag(page, at - 1, 'AUX')
}

/** Another actor between the event and the word starts something else: "the meeting, Berg will". */
function hasNoActorBetween(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (page.layers.get('actor')?.over.has(i)) return false
  return true
}

/** Clause words made ready for looking up: by kind, by their first word. */
export interface ClauseLexicon {
  readonly words: ClauseWords
  readonly borders: ReadonlySet<string>
  readonly entries: readonly (readonly [WordKind, Entries])[]
}

type Entries = ReadonlyMap<string, readonly string[]>

const KINDS: readonly WordKind[] = [
  'denying',
  'negating',
  'conditional',
  'possible',
  'proposing',
  'planning',
  'cancelling',
  'postponing',
  'ongoing',
]

export function clauseLexicon(words: ClauseWords): ClauseLexicon {
  return {
    words,
    borders: new Set(words.borders),
    entries: KINDS.map((kind) => [kind, byFirstWord(words[kind])] as const),
  }
}

function byFirstWord(entries: readonly string[]): Entries {
  const map = new Map<string, string[]>()
  for (const entry of entries) {
    const key = entry.split(' ')[0]!
    map.set(key, [...(map.get(key) ?? []), entry])
  }
  return map
}

function longestMatch(page: Page, i: number, entries: Entries): number {
  return Math.max(-1, ...(entries.get(page.lower[i]!) ?? []).map((entry) => matchWords(page, i, entry)))
}
