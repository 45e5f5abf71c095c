import { DIGIT, HIGH_SURROGATE, isCapital, isSmall, kindAt, LETTER, OTHER, SPACE } from './letters.ts'
import type { TokenRules } from './token-rules.ts'

/** Token boundaries of a text. */
export interface Tokens {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Rules made ready for use. */
export interface Cutter {
  readonly abbreviations: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly counted: ReadonlySet<string>
  readonly clitics: ReadonlySet<string>
  readonly endings: readonly string[]
  readonly joined: ReadonlyMap<string, number>
  readonly prefixes: ReadonlySet<string>
  readonly units: ReadonlySet<string>
  readonly elided: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
  readonly unfinished: ReadonlySet<string>
  readonly reporting: ReadonlySet<string>
  /** Longer words are in no list. */
  readonly longest: number
}

/** Makes a language's rules ready for use. */
export function openCutter(rules: TokenRules): Cutter {
  return {
    abbreviations: new Set(rules.abbreviations),
    titles: new Set(rules.titles),
    counted: new Set(rules.counted),
    clitics: new Set(rules.clitics),
    endings: rules.endings,
    joined: new Map(Object.entries(rules.joined)),
    prefixes: new Set(rules.prefixes),
    units: new Set(rules.units),
    elided: new Set(rules.elided),
    starters: new Set(rules.starters),
    unfinished: new Set(rules.unfinished),
    reporting: new Set(rules.reporting),
    longest: 14,
  }
}

/**
 * Cuts `text` into tokens, as the Universal Dependencies treebanks do. Tokens are in text order and do
 * not overlap; what stands between them shows nothing.
 */
export function tokenize(text: string, cutter: Cutter): Tokens {
  const list = new TokenList(text.length)
  let at = 0
  while (at < text.length) {
    if (kindAt(text, at) === SPACE) at++
    else at = cutAt(text, at, cutter, list)
  }
  return list.tokens()
}

/** Growing arrays of boundaries. */
class TokenList {
  private starts: Uint32Array
  private ends: Uint32Array
  private size = 0

  constructor(length: number) {
    this.starts = new Uint32Array((length >>> 2) + 16)
    this.ends = new Uint32Array((length >>> 2) + 16)
  }

  add(start: number, end: number): void {
    if (this.size === this.starts.length) {
      this.starts = grown(this.starts)
      this.ends = grown(this.ends)
    }
    this.starts[this.size] = start
    this.ends[this.size++] = end
  }

  tokens(): Tokens {
    return { starts: this.starts.slice(0, this.size), ends: this.ends.slice(0, this.size) }
  }
}

function grown(array: Uint32Array): Uint32Array {
  const longer = new Uint32Array(array.length * 2)
  longer.set(array)
  return longer
}

/** Adds the token or tokens that begin at `at`, and returns where they end. */
function cutAt(text: string, at: number, cutter: Cutter, list: TokenList): number {
  const kind = kindAt(text, at)
  const address = addressEnd(text, at)
  if (address > at) {
    list.add(at, address)
    return address
  }
  if (kind === LETTER) return cutWord(text, at, cutter, list)
  if (kind === DIGIT) return cutNumber(text, at, cutter, list)
  const end = kind === HIGH_SURROGATE ? pictureEnd(text, at) : signEnd(text, at, cutter)
  list.add(at, end)
  return end
}

// No address is longer than this: what has no white space for a megabyte is not one.
const LONGEST_ADDRESS = 2000

const PAGE = /^(?:https?:\/\/|www\.)/iu

/** End of an address of a page or person that begins at `at`, or `at`. Only tried where it can begin. */
function addressEnd(text: string, at: number): number {
  if (kindAt(text, at - 1) === LETTER || kindAt(text, at - 1) === DIGIT) return at
  const first = text.charCodeAt(at) | 32
  if ((first === 104 || first === 119) && PAGE.test(text.slice(at, at + 8))) return trimmedEnd(text, at)
  if (kindAt(text, at) === OTHER) return at
  let i = at
  while (i - at < 64 && isAddressUnit(text, i)) i++
  if (text.charCodeAt(i) !== 64 || kindAt(text, i + 1) === SPACE || kindAt(text, i + 1) === OTHER) return at
  for (i++; i - at < 300 && isAddressUnit(text, i);) i++
  while (kindAt(text, i - 1) === OTHER) i--
  return i
}

function isAddressUnit(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  if (unit === 46 || unit === 45 || unit === 95 || unit === 43) return true
  return unit < 128 && (kindAt(text, i) === LETTER || kindAt(text, i) === DIGIT)
}

/** End of the run without white space, without the punctuation of the sentence around it. */
function trimmedEnd(text: string, at: number): number {
  let end = at
  while (end - at < LONGEST_ADDRESS && kindAt(text, end) !== SPACE && !/[<>"“”]/u.test(text.charAt(end)))
    end++
  while (end > at + 1 && /[.,;:!?)\]'’*]/u.test(text.charAt(end - 1))) end--
  return end
}

/** Cuts a word that begins at `at`. */
function cutWord(text: string, at: number, cutter: Cutter, list: TokenList): number {
  let end = wordEnd(text, at, cutter)
  if (text.charCodeAt(end) === 46 && keepsPeriod(text, at, end, cutter)) {
    list.add(at, end + 1)
    return end + 1
  }
  if (text.charCodeAt(end) === 36 && isCapital(text, at) && end - at <= 3) end++ // US$, A$
  cutClitics(text, at, end, cutter, list)
  return end
}

const HYPHEN = 45
const isApostrophe = (unit: number) => unit === 39 || unit === 0x2019 || unit === 96

function wordEnd(text: string, at: number, cutter: Cutter): number {
  let end = at
  for (;;) {
    const kind = kindAt(text, end)
    if (kind === LETTER || kind === DIGIT) {
      end++
      continue
    }
    if (kind !== OTHER || !joins(text, at, end, cutter)) return end
    end++
  }
}

/** Whether the sign at `i` belongs within the word that began at `at`. */
function joins(text: string, at: number, i: number, cutter: Cutter): boolean {
  const unit = text.charCodeAt(i)
  const next = kindAt(text, i + 1)
  if (next !== LETTER && next !== DIGIT) return false
  if (isApostrophe(unit) || unit === 95) return true
  if (unit === 46) return joinsPeriod(text, at, i)
  if (unit === 38) return isCapital(text, i - 1) && isCapital(text, i + 1)
  if (unit === HYPHEN)
    return next === LETTER && i - at <= 8 && isPrefix(text.slice(at, i), text[i + 1]!, cutter)
  return false
}

/** "un-" and "Re-"; "UN" before small letters is a name: "UN-led". */
function isPrefix(word: string, next: string, { prefixes }: Cutter): boolean {
  const isName = word.length > 1 && word === word.toUpperCase() && next === next.toLowerCase()
  return !isName && prefixes.has(word.toLowerCase())
}

/** U.S., p.m., example.org: letters that stand alone, or small letters that end an address. */
function joinsPeriod(text: string, at: number, i: number): boolean {
  const alone = i - at === 1 || text.charCodeAt(i - 2) === 46
  if (alone && kindAt(text, i + 1) === LETTER && kindAt(text, i + 2) !== LETTER) return true
  if (!isSmall(text, i + 1)) return false
  let end = i + 1
  while (end - i < 6 && isSmall(text, end)) end++
  return DOMAINS.has(text.slice(i + 1, end)) && kindAt(text, end) !== LETTER
}

const DOMAINS = new Set(
  'com org net gov edu int mil info co uk eu ru ua de fr io html htm php pdf doc'.split(' '),
)

function keepsPeriod(text: string, at: number, end: number, cutter: Cutter): boolean {
  const after = text.charCodeAt(end + 1)
  if (after === 46) return false
  const inner = text.lastIndexOf('.', end - 1) > at
  if (inner) return kindAt(text, end - 2) !== LETTER
  if (end - at === 1) return isCapital(text, at) && nameFollows(text, end + 1)
  if (end - at > cutter.longest) return false
  const word = text.slice(at, end).toLowerCase()
  if (cutter.abbreviations.has(word)) return true
  if (cutter.titles.has(word)) return nameFollows(text, end + 1)
  return cutter.counted.has(word) && numberFollows(text, end + 1)
}

/** Whether a word with a capital, or another initial, follows behind white space, commas or hyphens. */
function nameFollows(text: string, at: number): boolean {
  let i = at
  while (i < at + 3 && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 0xa0)) i++
  return isCapital(text, i) || text.charCodeAt(at) === HYPHEN || text.charCodeAt(at) === 44
}

function numberFollows(text: string, at: number): boolean {
  return kindAt(text, at) === DIGIT || (kindAt(text, at) === SPACE && kindAt(text, at + 1) === DIGIT)
}

function cutClitics(text: string, at: number, end: number, cutter: Cutter, list: TokenList): void {
  const cut = cliticStart(text, at, end, cutter)
  if (cut > at && cut < end) {
    cutClitics(text, at, cut, cutter, list)
    list.add(cut, end)
  } else list.add(at, end)
}

function cliticStart(text: string, at: number, end: number, cutter: Cutter): number {
  let i = end - 1
  while (i > at && end - i <= 4 && !isApostrophe(text.charCodeAt(i))) i--
  if (i <= at || !isApostrophe(text.charCodeAt(i))) {
    if (end - at > cutter.longest) return at
    return at + (cutter.joined.get(text.slice(at, end).toLowerCase()) ?? 0)
  }
  const behind = text.slice(i + 1, end).toLowerCase()
  if (cutter.clitics.has(behind)) return i
  for (const ending of cutter.endings) {
    const start = end - ending.length
    if (start > at && sameEnding(text.slice(start, end), ending)) return start
  }
  return at
}

function sameEnding(word: string, ending: string): boolean {
  return word.toLowerCase().replace(/[’`]/u, "'") === ending
}

/** Cuts a number that begins at `at`, with its ordinal ending; a unit behind it is a token of its own. */
function cutNumber(text: string, at: number, cutter: Cutter, list: TokenList): number {
  const end = numberEnd(text, at)
  let tail = end
  while (kindAt(text, tail) === LETTER || kindAt(text, tail) === DIGIT) tail++
  const letters = tail - end <= 8 ? text.slice(end, tail).toLowerCase() : ''
  const apart = cutter.units.has(letters)
  if (isApostrophe(text.charCodeAt(tail)) && text.charCodeAt(tail + 1) === 115 && tail === end) tail += 2 // 60's
  if (!apart) {
    list.add(at, tail)
    return tail
  }
  list.add(at, end)
  list.add(end, tail)
  return tail
}

function numberEnd(text: string, at: number): number {
  let end = digitsEnd(text, at)
  while (/[.,:/]/u.test(text.charAt(end)) && kindAt(text, end + 1) === DIGIT) end = digitsEnd(text, end + 1)
  let hyphens = 0
  let last = end
  while (text.charCodeAt(last) === HYPHEN && kindAt(text, last + 1) === DIGIT) {
    hyphens++
    last = digitsEnd(text, last + 1)
  }
  // Telephone numbers and dates hold together, ranges such as 5-10 do not.
  return hyphens >= 2 || (hyphens === 1 && end - at === 3 && last - end === 5) ? last : end
}

function digitsEnd(text: string, at: number): number {
  while (kindAt(text, at) === DIGIT) at++
  return at
}

/** An emoji with all that belongs to it, or a lone code unit. */
function pictureEnd(text: string, at: number): number {
  let end = at + 1
  for (;;) {
    const unit = text.charCodeAt(end)
    if (unit >= 0xdc00 && unit <= 0xdfff) end++
    const next = text.charCodeAt(end)
    if (next === 0xfe0f) end++
    if (text.charCodeAt(end) === 0x200d && kindAt(text, end + 1) === HIGH_SURROGATE) end += 2
    else if (text.charCodeAt(end) === 0xd83c && isSkinTone(text.charCodeAt(end + 1))) end++
    else return end
  }
}

function isSkinTone(unit: number): boolean {
  return unit >= 0xdffb && unit <= 0xdfff
}

/** A run of the same sign where it is one (… -- !!), an elided word ('em), or one sign. */
function signEnd(text: string, at: number, cutter: Cutter): number {
  const unit = text.charCodeAt(at)
  let end = at + 1
  if (isApostrophe(unit)) return apostropheEnd(text, at, cutter)
  if (unit === 33 || unit === 63) while (text.charCodeAt(end) === 33 || text.charCodeAt(end) === 63) end++
  else if (RUNS.includes(text.charAt(at))) while (text.charCodeAt(end) === unit) end++
  return end
}

const RUNS = '.-*_=~#<>+|—'

function apostropheEnd(text: string, at: number, cutter: Cutter): number {
  if (isApostrophe(text.charCodeAt(at + 1)) && text.charCodeAt(at) === text.charCodeAt(at + 1)) return at + 2
  let end = at + 1
  while (end - at < 8 && (kindAt(text, end) === LETTER || kindAt(text, end) === DIGIT)) end++
  const word = text.slice(at + 1, end).toLowerCase()
  return cutter.clitics.has(word) || cutter.elided.has(word) || /^\d0s$/u.test(word) ? end : at + 1
}
