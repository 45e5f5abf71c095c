import { nicknames } from '../readings/index.ts'

/** A name taken apart once, to be compared often. */
export interface Name {
  readonly text: string
  readonly foreign: boolean
  /** Lower-case Latin, without marks; titles and punctuation gone. */
  readonly words: readonly string[]
  /** Each word with its consonants as they sound, and without its vowels. */
  readonly spelt: readonly string[]
  readonly sounds: readonly string[]
}

/** How like one word of a name is to one of another, and on what ground. */
export interface WordLikeness {
  readonly score: number
  readonly because: string
}

/** The likeness of word `i` of `a` and word `j` of `b`. */
export function wordLikeness(a: Name, i: number, b: Name, j: number): WordLikeness {
  const x = a.words[i]!
  const y = b.words[j]!
  if (x === y) return { score: 1, because: 'the same' }
  if (x.length === 1 || y.length === 1) return { score: x[0] === y[0] ? 0.86 : 0, because: 'an initial' }
  if (nicknames(x, y)) return { score: 0.95, because: 'a short form' }
  const letters = jaroWinkler(x, y)
  const foreign = a.foreign !== b.foreign
  if (soundAlike(a.sounds[i]!, b.sounds[j]!, foreign)) {
    const spelt = foreign ? letters >= 0.7 : openC(a.spelt[i]!, b.spelt[j]!)
    if (spelt) return { score: 0.95, because: 'the same sound' }
    const given = i === 0 && j === 0 && letters >= 0.9
    if (letters >= 0.7 && (foreign || vowelsAlike(x, y)))
      return { score: given ? 0.9 : 0.86, because: 'the same consonants' }
  }
  if (sameBroadly(x, y)) return { score: 0.9, because: 'another spelling' }
  if (foreign && distance(x, y) <= 2 && letters >= 0.85)
    return { score: 0.84, because: 'alike in another script' }
  return changedLetters(x, y, letters)
}

/**
 * Whether two words are one but for what neighbouring spellings exchange: voiced and voiceless consonants
 * inside ("Murad", "Murat"), "x" and "h", "q" and "k" ("Xalid", "Halit"), near vowels in the same places.
 */
function sameBroadly(x: string, y: string): boolean {
  return Math.min(x.length, y.length) >= 4 && firstOf(x) === firstOf(y) && broadly(x) === broadly(y)
}

function firstOf(word: string): string {
  return broadly(word).startsWith('a')
    ? 'a'
    : word
        .replace(/^(?:x|kh)/u, 'h')
        .replace(/^q/u, 'k')
        .slice(0, 1)
}

function broadly(word: string): string {
  let s = word
  for (const [from, to] of BROAD) s = s.replace(from, to)
  return s.replace(/(.)\1+/gu, '$1')
}

const BROAD: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|x/gu, 'h'],
  [/th|d/gu, 't'],
  [/b/gu, 'p'],
  [/[gq]/gu, 'k'],
  [/w/gu, 'v'],
  [/z/gu, 's'],
  [/[ae]/gu, 'a'],
  [/[ou]/gu, 'u'],
]

/** Whether words of the same consonants differ in one vowel, or in vowels that are written for each other. */
function vowelsAlike(x: string, y: string): boolean {
  const [a, b] = [x.match(VOWELS) ?? [], y.match(VOWELS) ?? []]
  if (a.length !== b.length) return distance(x, y) <= 1
  if (x.replace(VOWELS, 'a') !== y.replace(VOWELS, 'a')) return false
  const changed = a.filter((vowel, i) => vowel !== b[i])
  return (
    changed.length <= 1 ||
    a.every((vowel, i) => NEAR_VOWELS.some((set) => set.includes(vowel) && set.includes(b[i]!)))
  )
}

const VOWELS = /[aeiou]+/gu
const NEAR_VOWELS = ['ae', 'ou', 'ie', 'i', 'a', 'e', 'o', 'u']

/**
 * Whether two sounds may be one: Latin "c" is k in some languages and ts in others; Cyrillic "г" stands
 * for g and for h.
 */
function soundAlike(a: string, b: string, foreign: boolean): boolean {
  if (a.length < 2 || b.length < 2) return false
  if (openC(a, b)) return true
  return foreign && a.replace(/^[gh]/u, 'h') === b.replace(/^[gh]/u, 'h')
}

/** Equal but for a "c" at the end. */
function openC(a: string, b: string): boolean {
  return (
    a === b ||
    a.replace(/c$/u, 's') === b.replace(/c$/u, 's') ||
    a.replace(/c$/u, 'k') === b.replace(/c$/u, 'k')
  )
}

/**
 * A letter or two changed, added or left out; the more letters remain the better. A consonant for another
 * that sounds quite different makes another name more often than a slip of the pen.
 */
function changedLetters(x: string, y: string, letters: number): WordLikeness {
  const length = Math.min(x.length, y.length)
  const edits = distance(x, y)
  const because = 'a letter or two changed'
  if (edits === 1 && x.length === y.length && length < LONG && exchanged(x, y)) return { score: 0.8, because }
  if (x.length !== y.length && length >= 5 && edits === 1 && letters >= 0.93) return { score: 0.87, because }
  if (length >= 4 && edits <= (length >= 8 ? 2 : 1) && letters >= 0.88) return { score: 0.84, because }
  return { score: letters >= 0.95 ? 0.84 : 0, because: 'alike in letters' }
}

/** In words of so many letters one that is changed is a slip. */
const LONG = 9

/** Letters that are written for each other, in one language or when brought into another script. */
const KIN = ['aeiouyj', 'bpvfwu', 'dt', 'gkqxh', 'szcjx', 'mn', 'vwu']

/** Whether two words of one length differ in letters that are not written for each other. */
function exchanged(x: string, y: string): boolean {
  return Array.from(x).some((letter, i) => !areKin(letter, y[i]!))
}

function areKin(a: string, b: string): boolean {
  return a === b || KIN.some((set) => set.includes(a) && set.includes(b))
}

/** Jaro's likeness with Winkler's bonus for a common beginning (Winkler 1990). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const reach = Math.max(1, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const hit = new Uint8Array(b.length)
  let common = ''
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++)
      if (!hit[j] && a[i] === b[j]) {
        hit[j] = 1
        common += a[i]
        break
      }
  if (!common) return 0
  const other = b
    .split('')
    .filter((_, j) => hit[j])
    .join('')
  let moved = 0
  for (let k = 0; k < common.length; k++) if (common[k] !== other[k]) moved++
  const n = common.length
  const jaro = (n / a.length + n / b.length + (n - moved / 2) / n) / 3
  let prefix = 0
  while (prefix < 4 && a[prefix] === b[prefix] && prefix < Math.min(a.length, b.length)) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}

/** Edits (change, insertion, deletion, exchange of neighbours) that lead from `a` to `b`. */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(change, last[j]! + 1, row[j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
