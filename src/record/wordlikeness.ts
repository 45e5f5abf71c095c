import { nicknames } from '../readings/index.ts'
import { alikeByEar } from './heard.ts'

/** A name taken apart once, to be compared often. */
export interface Name {
  readonly text: string
  readonly foreign: boolean
  /** Whether it is printed with the marks of its own spelling, and so with care. */
  readonly marked: boolean
  /** Whether it is written in letters that leave vowels out. */
  readonly vowelless: boolean
  /** Lower-case Latin, without marks; titles and punctuation gone. */
  readonly words: readonly string[]
  /** Each word with its consonants as they sound, and without its vowels. */
  readonly spelt: readonly string[]
  readonly sounds: readonly string[]
  /** Each word as the row of its sounds, and what is left of that in any alphabet. */
  readonly heard: readonly string[]
  readonly sketches: readonly string[]
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
  if (ARTICLES.has(x) && ARTICLES.has(y)) return { score: 1, because: 'the same' }
  if (nicknames(x, y)) return { score: 0.95, because: 'a short form' }
  if (a.foreign !== b.foreign) return acrossScripts(a, i, b, j)
  const letters = jaroWinkler(x, y)
  if (soundAlike(a.sounds[i]!, b.sounds[j]!)) {
    if (openC(a.spelt[i]!, b.spelt[j]!)) return { score: 0.95, because: 'the same sound' }
    const given = i === 0 && j === 0 && letters >= 0.9
    if (letters >= 0.7 && vowelsAlike(x, y))
      return { score: given ? 0.9 : 0.86, because: 'the same consonants' }
  }
  if (sameBroadly(x, y)) return { score: 0.9, because: 'another spelling' }
  if (alikeSpoken(a, i, b, j)) return { score: 0.86, because: 'alike by ear' }
  if (i > 0 && j > 0 && endOtherwise(x, y)) return { score: 0, because: 'other endings' }
  return changedLetters(x, y, letters, a.marked && b.marked)
}

/** Whether two words sound alike in two spellings: "Djavid" and "Cavit". Short ones soon do. */
function alikeSpoken(a: Name, i: number, b: Name, j: number): boolean {
  const [x, y] = [a.words[i]!.length, b.words[j]!.length]
  return Math.min(x, y) >= 5 && Math.abs(x - y) <= 3 && alikeByEar(a.heard[i]!, b.heard[j]!, false) >= 0.9
}

/** Words in two alphabets are compared by ear: letters say little. A case may have its ending ("Петрова"). */
function acrossScripts(a: Name, i: number, b: Name, j: number): WordLikeness {
  const vowelless = a.vowelless || b.vowelless
  const [latin, foreign] = a.foreign ? [b.heard[j]!, a.heard[i]!] : [a.heard[i]!, b.heard[j]!]
  const stem = vowelless || VOWEL_LAST.test(latin) ? foreign : foreign.replace(VOWEL_LAST, '')
  const ear = Math.max(alikeByEar(latin, foreign, vowelless), alikeByEar(latin, stem, vowelless))
  if (ear >= 0.93) return { score: 0.95, because: 'the same sound' }
  return { score: ear >= 0.85 ? 0.88 : ear >= 0.8 ? 0.82 : 0, because: 'alike in another script' }
}

const VOWEL_LAST = /(?<=.{3})[aeiou]+$/u

/** The Arabic article as it is printed in Latin letters. */
const ARTICLES = new Set(['al', 'el', 'ul'])

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

/** Whether two rows of consonants are one: "c" at the end is k in some languages and ts in others. */
function soundAlike(a: string, b: string): boolean {
  return a.length >= 2 && b.length >= 2 && openC(a, b)
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
 * that sounds quite different makes another name more often than a slip of the pen: where both names are
 * printed with care nearly always.
 */
function changedLetters(x: string, y: string, letters: number, careful: boolean): WordLikeness {
  const length = Math.min(x.length, y.length)
  const edits = distance(x, y)
  const because = 'a letter or two changed'
  if (x.length === y.length && exchanged(x, y)) {
    if (careful) return { score: 0, because }
    if (edits === 1 && length < LONG) return { score: 0.8, because }
  }
  if (x.length !== y.length && length >= 5 && edits === 1 && letters >= 0.93) return { score: 0.87, because }
  if (length >= 4 && edits <= (length >= 8 ? 2 : 1) && letters >= 0.88) return { score: 0.84, because }
  return { score: letters >= 0.95 ? 0.84 : 0, because: 'alike in letters' }
}

/** Whether two surnames have one root and end otherwise: "Bayam" and "Bayar", "Dikmen" and "Dikmenli". */
function endOtherwise(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  const more = long.length - short.length
  if (more === 0) return x.slice(0, -1) === y.slice(0, -1) && !areKin(x.at(-1)!, y.at(-1)!) && !/\d$/u.test(x)
  return long.startsWith(short) && (more >= 2 || short.length <= 4)
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
