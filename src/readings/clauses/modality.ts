import { tokenText } from '../../language/index.ts'
import { hasTag, matchWords, sentenceTokens, type Page } from '../engine/index.ts'
import type { Modality } from '../reading.ts'
import type { ClauseLexicon, WordKind } from './lexicon.ts'
import { isBelied } from './belied.ts'
import { isConditional } from './conditions.ts'
import { counts, type Around } from './counting.ts'
import { hasModal, isInfinitive, isRealised } from './verbs.ts'

/** How an event stands, from the words around it. */
export interface Standing {
  readonly modality: Modality
  /** Words that decided it, as tokens `[first, end)`; absent where nothing speaks against `held`. */
  readonly because?: readonly [first: number, end: number]
  readonly cancelled: boolean
  readonly postponed: boolean
  readonly ongoing: boolean
}

/** Stronger first: "may not meet" did not happen, "denied that they will meet" is denied. */
const STRENGTH = [
  'denying',
  'negating',
  'conditional',
  'proposing',
  'possible',
  'unsure',
  'planning',
] as const
const MODALITY: Readonly<Record<(typeof STRENGTH)[number], Modality>> = {
  denying: 'denied',
  negating: 'negated',
  conditional: 'conditional',
  proposing: 'possible',
  possible: 'possible',
  unsure: 'possible',
  planning: 'planned',
}

/**
 * How the event at tokens `[first, end)` stands, from the words of its clause before it, inside it and
 * shortly after it ("the meeting was called off", "talks will be held"), and from a condition in front of the
 * sentence or behind the clause. Words of a date are none of them: "4 May". `trigger` names the event, `verb` is its
 * verb where that is another token.
 */
export function standingOf(
  page: Page,
  lexicon: ClauseLexicon,
  first: number,
  end: number,
  trigger: number = first,
  verb: number = trigger,
): Standing {
  const [from, to] = clauseAround(page, lexicon, first, end)
  const around: Around = {
    page,
    lexicon,
    first,
    end,
    trigger,
    verb,
    realised: isRealised(page, verb, lexicon.words),
  }
  const seen = kindsSeen(around, from, to)
  const isFalse = !seen.has('denying') && isBelied(page, lexicon, from, end)
  if (isFalse) seen.set('denying', [from, end])
  const strongest = STRENGTH.find((kind) => seen.has(kind))
  const shared = strongest ? undefined : sharedStanding(page, lexicon, trigger, verb)
  if (shared) return shared
  const modality = strongest ? MODALITY[strongest] : plainModality(page, lexicon, [from, end], verb)
  return {
    modality:
      modality !== 'denied' && isConditional(page, lexicon, [from, first, end], verb, modality)
        ? 'conditional'
        : modality,
    ...(strongest ? { because: seen.get(strongest)! } : {}),
    cancelled: seen.has('cancelling'),
    postponed: seen.has('postponing'),
    ongoing: seen.has('ongoing') && !strongest,
  }
}

/** The kinds of words of the clause `[from, to)` that speak of the event, with the first of each. */
function kindsSeen(
  around: Around,
  from: number,
  to: number,
): Map<WordKind, readonly [first: number, end: number]> {
  const { page, lexicon, trigger, verb } = around
  const seen = new Map<WordKind, readonly [number, number]>()
  for (let i = from, covered = from; i < to; i++)
    for (const { kind, words, stop } of entriesAt(page, lexicon, i)) {
      // "no longer clear whether" is not "no"; "cannot rule out" is not unsure of its own verb
      if (stop <= covered || (i <= trigger && trigger < stop)) continue
      covered = Math.max(covered, words.includes(' ') ? stop : covered)
      if (seen.has(kind) || stop > to || isAside(page, lexicon, i, [from, verb])) continue
      if (counts(kind, words, i, stop, around)) seen.set(kind, [i, stop])
    }
  return seen
}

/** How an event stands of which no word of its clause speaks. */
function plainModality(
  page: Page,
  lexicon: ClauseLexicon,
  [from, end]: readonly [number, number],
  verb: number,
): Modality {
  if (isAnnounced(page, from, verb) || isAwaited(page, lexicon, from, end)) return 'planned'
  return isAverted(page, lexicon, verb) ? 'possible' : 'held'
}

/**
 * What the verb above says of an event that has no such words of its own: a bare verb stands as the one it is joined
 * to ("will fly to Vessa and meet"), and what is led to by "during" is as far ahead as what happens in it ("will sign
 * during a visit").
 */
function sharedStanding(
  page: Page,
  lexicon: ClauseLexicon,
  trigger: number,
  verb: number,
): Standing | undefined {
  const { links, xpos } = page.analysis
  const isNoun = verb === trigger && hasTag(page, trigger, 'NOUN')
  const above = isNoun ? links.head(trigger) : verb
  if (above < 0 || !hasTag(page, above, 'VERB')) return undefined
  if (isNoun && links.relation(trigger) === 'obl' && isAccompanied(page, lexicon, trigger)) {
    const standing = standingOf(page, lexicon, above, above + 1)
    return standing.modality === 'planned' ? standing : undefined
  }
  // "did not call on them, but it did call for": an auxiliary of its own
  const isOwn = links.dependents(above).some((at) => links.relation(at) === 'aux')
  const isBare = xpos[above] === 'VB' && !isOwn && !hasModal(page, above) && !isInfinitive(page, above)
  const joined = isBare && links.relation(above) === 'conj' ? links.head(above) : -1
  if (joined < 0 || joined >= above || !hasTag(page, joined, 'VERB')) return undefined
  const standing = standingOf(page, lexicon, joined, joined + 1)
  return standing.modality === 'held' ? undefined : { ...standing, cancelled: false, postponed: false }
}

/** "During a visit", "at a meeting": whether such a preposition leads to the noun at token `i`. */
function isAccompanied({ lower, analysis: { links } }: Page, { words }: ClauseLexicon, i: number): boolean {
  return links
    .dependents(i)
    .some((at) => links.relation(at) === 'case' && at < i && words.accompanying.includes(lower[at]!))
}

/** Whether token `i` stands in a clause about a name between commas: "Berg, who urged calm, will meet". */
function isAside(
  { lower }: Page,
  { words }: ClauseLexicon,
  i: number,
  [from, verb]: readonly [number, number],
) {
  if (i >= verb) return false
  let at = i
  while (at > from && lower[at] !== ',') at--
  if (lower[at] !== ',' || !words.relatives.includes(lower[at + 1]!)) return false
  return lower.slice(i, verb).includes(',')
}

/** "Norvia, Sund to sign accord": headlines say so what is to come. */
function isAnnounced(page: Page, from: number, verb: number): boolean {
  if (!isInfinitive(page, verb)) return false
  // "…, leaving Sund to sign"
  if (page.analysis.xpos[from - 1] === 'VBG') return false
  const isNamed = ['NOUN', 'PROPN'].some((tag) => hasTag(page, verb - 2, tag))
  for (let i = from; i < verb - 1; i++) if (hasTag(page, i, 'VERB') || hasTag(page, i, 'AUX')) return false
  return isNamed
}

/** "warned them against shelling the port", "kept them from leaving": nothing says that it was done. */
function isAverted({ lower, analysis: { xpos } }: Page, { words }: ClauseLexicon, verb: number): boolean {
  return xpos[verb] === 'VBG' && words.averting.includes(lower[verb - 1] ?? '')
}

/** "After a pact is signed", "when they meet": a clause of time in the present tells of what is to come. */
function isAwaited({ lower, analysis: { xpos } }: Page, { words }: ClauseLexicon, from: number, end: number) {
  if (!words.ahead.includes(lower[from - 1] ?? '')) return false
  const tags = xpos.slice(from, end)
  return tags.some((tag) => /^VB[PZ]$/.test(tag)) && !tags.some((tag) => /^(VBD|MD)$/.test(tag))
}

/** The clause words that begin at token `i`, the longest of each kind; words of a date are none. */
function entriesAt(page: Page, lexicon: ClauseLexicon, i: number): readonly Entry[] {
  const [word, cut] = [page.lower[i]!, page.joined[i]].map((each) => lexicon.byWord.get(each ?? ''))
  const known = word && cut ? [...word, ...cut] : (word ?? cut)
  if (!known || page.layers.get('time')?.over.has(i)) return []
  const longest = new Map<WordKind, Entry>()
  for (const { kind, words } of known) {
    const stop = matchWords(page, i, words)
    if (stop > (longest.get(kind)?.stop ?? 0)) longest.set(kind, { kind, words, stop })
  }
  return [...longest.values()].sort((a, b) => b.stop - a.stop)
}

interface Entry {
  readonly kind: WordKind
  readonly words: string
  readonly stop: number
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
  if (hasTag(page, first, 'VERB') || !isBorder(page, first, lexicon))
    while (from > sentenceStart && !isBorder(page, from - 1, lexicon)) from--
  let to = end
  while (to < sentenceEnd && to < end + AFTER && !isBorder(page, to, lexicon)) to++
  return [from, to]
}

/** How far after an event its verb may stand: "the talks on the northern border, he said, will be held". */
const AFTER = 12

/**
 * "that" is no border before a noun ("that meeting") nor after a word that says how its clause stands ("demanded
 * that they leave", "denied reports that they left").
 */
function isBorder(page: Page, i: number, { words, borders, governing }: ClauseLexicon): boolean {
  const word = page.lower[i] ?? ''
  if (/^["“”«»]$/.test(word)) return !isWithin(page, i)
  if (/^[;:–—]$/.test(word) || word === '--' || isDash(page, i)) return true
  if (hasTag(page, i, 'CCONJ') && joinsNames(page, i)) return false
  if (!words.that.includes(word) || !borders.has(word)) return borders.has(word)
  return !hasTag(page, i + 1, 'NOUN') && !governing.has(page.lower[i - 1] ?? '')
}

/** A quotation mark in the middle of a clause: urged "inclusive talks" with, "paved the way" for. */
function isWithin({ lower, analysis }: Page, i: number): boolean {
  return i > 0 && /[\p{L}\p{N}]/u.test(lower[i - 1]!) && /^\p{Ll}/u.test(tokenText(analysis, i + 1))
}

/** "Norvia and the Sund". */
function joinsNames(page: Page, i: number): boolean {
  const over = page.layers.get('actor')?.over
  return over !== undefined && over.has(i - 1) && [1, 2, 3].some((next) => over.has(i + next))
}

/** A hyphen between spaces is a dash. */
function isDash({ lower, analysis }: Page, i: number): boolean {
  return lower[i] === '-' && i > 0 && analysis.starts[i]! > analysis.ends[i - 1]!
}
