import { nicknames } from './given-names.ts'
import { inLatin, isForeign } from './transliterate.ts'

/** How like two names are, and on what ground. */
export interface Likeness {
  /** From 0 to 1; `SAME_NAME` and more may be one name. */
  readonly score: number
  readonly because: string
}

/** From this likeness on two spellings may be of one name. */
export const SAME_NAME = 0.86

/** From this likeness on they are held for one where nothing else speaks for or against it. */
export const SURELY_SAME = 0.93

/** A name taken apart once, to be compared often. */
export interface Name {
  readonly text: string
  readonly foreign: boolean
  /** Lower-case Latin, without marks; titles and punctuation gone. */
  readonly words: readonly string[]
  readonly sounds: readonly string[]
}

export function nameOf(text: string): Name {
  const words = (inLatin(text.replace(/[\u02b9-\u02bf'’‘`]/gu, '')).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word, i, all) => all.length === 1 || !TITLES.has(word),
  )
  return { text, foreign: isForeign(text), words, sounds: words.map(soundOf) }
}

/** Words that are printed with names and are no part of them. */
const TITLES = new Set(
  'mr mrs ms dr prof sir monsieur madame herr frau president prasident praesident minister general'.split(
    ' ',
  ),
)

/** Words that join parts of a name and weigh little. */
const PARTICLES = new Set(
  'al el ul ur bin bint ben ibn abu abd abdul de da di do dos das del della der den des van von la le ter e y'.split(
    ' ',
  ),
)

/**
 * How a word sounds, by its consonants: what the many ways to print one name in Latin letters keep.
 * "Zelenskyy", "Zelenskiy" and "Selenskyj" are `slnsk`; "Whitford" and "Witford" `vtfrt`.
 */
export function soundOf(word: string): string {
  let s = word
  for (const [from, to] of SOUNDS) s = s.replace(from, to)
  return s.replace(/(.)\1+/gu, '$1')
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:yy|iy|yj|ij|ii|yi|ey|ei|ie|y|i|j)$/u, 'i'],
  [/tsch|tch|cz|ć|ch(?=[aeiouy])/gu, 'C'],
  [/shch|sch|sh|sz/gu, 'S'],
  [/zh|dj|dzh/gu, 'J'],
  [/kh|ch|gh/gu, 'h'],
  [/wh/gu, 'v'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ck|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/ts|tz/gu, 's'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/w/gu, 'v'],
  [/z/gu, 's'],
  [/^(?:yo|io|jo|yu|iu|ju|ya|ia|ja|ye|ie|je)/gu, 'Y'],
  [/^[aeiou]+/u, 'A'],
  [/[aeiouyj]/gu, ''],
  [/(?<=.)h/gu, ''],
]

/**
 * How like two names are: each word of the shorter one must find its like in the longer one (the
 * same, an initial, a short form, the same sound, or few letters changed by Jaro and Winkler's
 * measure); words left over in the longer one (middle names, particles) cost little. A word of the
 * shorter one without its like is a contradiction. The order of words is free.
 */
export function likeness(a: Name, b: Name): Likeness {
  if (a.words.length === 0 || b.words.length === 0) return { score: 0, because: 'a name is empty' }
  if (a.words.join(' ') === b.words.join(' '))
    return {
      score: 1,
      because: a.foreign === b.foreign ? 'the same name' : 'the same name in another script',
    }
  const joined = Math.max(joinedLikeness(a, b), joinedLikeness(b, a))
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const paired = pairing(shorter, longer)
  const because = `${a.text} and ${b.text}: ${paired.because || 'different words'}`
  return joined >= paired.score
    ? { score: joined, because: `${a.text} and ${b.text}: the same letters` }
    : { score: paired.score, because }
}

/** "Janedoe" against "Jane Doe", "Kim Jongun" against "Kim Jong-un". */
function joinedLikeness(a: Name, b: Name): number {
  const x = a.words.join('')
  const y = b.words.join('')
  if (x === y) return 0.98
  return a.words.length !== b.words.length && Math.min(x.length, y.length) >= 8 && distance(x, y) <= 1
    ? 0.92
    : 0
}

interface Pairing {
  readonly score: number
  readonly because: string
}

/** Pairs the words of two names, best pairs first, and weighs what is left over. */
function pairing(shorter: Name, longer: Name): Pairing {
  const pairs: { i: number; j: number; like: WordLikeness }[] = []
  shorter.words.forEach((_, i) =>
    longer.words.forEach((_, j) => {
      const like = wordLikeness(shorter, i, longer, j)
      if (like.score >= LIKE_WORD) pairs.push({ i, j, like })
    }),
  )
  pairs.sort(
    (p, q) =>
      q.like.score - p.like.score || Math.abs(p.i - p.j) - Math.abs(q.i - q.j) || p.i - q.i || p.j - q.j,
  )
  const taken = new Map<number, { j: number; like: WordLikeness }>()
  const used = new Set<number>()
  for (const { i, j, like } of pairs) {
    if (taken.has(i) || used.has(j)) continue
    taken.set(i, { j, like })
    used.add(j)
  }
  return weighed(shorter, longer, taken, used)
}

const LIKE_WORD = 0.8

function weighed(
  shorter: Name,
  longer: Name,
  taken: ReadonlyMap<number, { j: number; like: WordLikeness }>,
  used: ReadonlySet<number>,
): Pairing {
  const weight = (word: string) => (PARTICLES.has(word) ? 0.2 : word.length === 1 ? 0.5 : 1)
  let sum = 0
  let all = 0
  const reasons = new Set<string>()
  let initials = 0
  shorter.words.forEach((word, i) => {
    const pair = taken.get(i)
    all += weight(word)
    sum += weight(word) * (pair?.like.score ?? 0)
    if (pair && pair.like.because !== 'the same') reasons.add(pair.like.because)
    if (pair?.like.because === 'an initial') initials++
  })
  const full = shorter.words.filter((word) => !PARTICLES.has(word)).length - initials
  const left = longer.words.filter((word, j) => !used.has(j) && !PARTICLES.has(word)).length
  // One word alone, or initials alone, name nobody in particular.
  const thin = full < 1 || (shorter.words.length === 1 && longer.words.length > 1) ? 0.25 : 0
  const score = sum / all - thin - Math.min(0.1, 0.03 * left)
  return { score: Math.max(0, score), because: [...reasons].sort().join(', ') }
}

interface WordLikeness {
  readonly score: number
  readonly because: string
}

function wordLikeness(a: Name, i: number, b: Name, j: number): WordLikeness {
  const x = a.words[i]!
  const y = b.words[j]!
  if (x === y) return { score: 1, because: 'the same' }
  if (x.length === 1 || y.length === 1) return { score: x[0] === y[0] ? 0.9 : 0, because: 'an initial' }
  if (nicknames(x, y)) return { score: 0.95, because: 'a short form' }
  const sound = a.sounds[i] === b.sounds[j] && a.sounds[i]!.length >= 2
  const letters = jaroWinkler(x, y)
  if (sound && letters >= 0.7) return { score: 0.95, because: 'the same sound' }
  const edits = distance(x, y)
  const few = edits <= (Math.min(x.length, y.length) >= 8 ? 2 : 1)
  if (few && Math.min(x.length, y.length) >= 4 && letters >= 0.88)
    return { score: letters - 0.03, because: 'a letter or two changed' }
  return { score: letters >= 0.94 ? letters - 0.06 : 0, because: 'alike in letters' }
}

/** Jaro's likeness with Winkler's bonus for a common beginning (Winkler 1990). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
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
  const other = [...b].filter((_, j) => hit[j]).join('')
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
