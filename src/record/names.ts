import { inLatin, isForeign } from './transliterate.ts'
import { distance, jaroWinkler, wordLikeness, type Name, type WordLikeness } from './wordlikeness.ts'

export type { Name } from './wordlikeness.ts'

/** How like two names are, and on what ground. */
export interface Likeness {
  /** From 0 to 1; `SAME_NAME` and more may be one name. */
  readonly score: number
  readonly because: string
}

/** From this likeness on two spellings may be of one name: something else must speak for it. */
export const SAME_NAME = 0.86

/** From this likeness on they are held for one name where nothing else speaks for or against it. */
export const SURELY_SAME = 0.93

export function nameOf(text: string): Name {
  const marked = text.replace(/[\u02b9-\u02bf'’‘`]/gu, '').replace(ARTICLE, 'ال ')
  const plain = inLatin(marked).replace(LEGAL_PHRASES, ' ')
  const all = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(lettersOf)
  const words = all.filter(
    (word, i) =>
      all.length === 1 ||
      !(
        SUFFIXES.has(word) ||
        TITLES.has(word) ||
        (i > 0 && i === all.length - 1 && LEGAL_FORMS.has(word)) ||
        (i === 0 && LEADING_FORMS.has(word))
      ),
  )
  return { text, foreign: isForeign(text), words, spelt: words.map(speltAlike), sounds: words.map(soundOf) }
}

/** The Arabic article is written with its word, in Latin letters mostly apart. */
const ARTICLE = /(?<!\p{L})ال(?=\p{Script=Arabic}{3})/gu

/** A word with figures in the place of letters that look like them. */
function lettersOf(word: string): string {
  if (!/^\p{L}/u.test(word) || !/\d\p{L}*$/u.test(word) || !/\p{L}{2}/u.test(word)) return word
  return word.replace(/(?<=\p{L})[01](?=\p{L})/gu, (digit) => (digit === '0' ? 'o' : 'i'))
}

/** Words that are printed with names and are no part of them. */
const TITLES = new Set(
  'mr mrs ms dr prof sir monsieur madame herr frau president prasident praesident minister general bey efendi pasha pasa'.split(
    ' ',
  ),
)

/** Words after a name that tell father and son apart, and are as often left out. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Words that say in which legal form an organisation stands. */
const LEGAL_FORMS = new Set(
  (
    'ltd limited inc incorporated corp corporation llc plc ag gmbh sa spa srl oao ooo pao zao jsc co company bv nv kg oy ab as ' +
    'aktiengesellschaft'
  ).split(' '),
)

/** Those of them that also stand before a name. */
const LEADING_FORMS = new Set(['oao', 'ooo', 'pao', 'zao', 'srl', 'llc', 'ao'])

/** The same, written out. */
const LEGAL_PHRASES =
  /\b(?:limited liability company|public limited company|gesellschaft mit beschrankter haftung|societatea cu raspundere limitata|sp\.? z o\.? ?o\.?|o\.o\.o\.|g\.m\.b\.h\.)(?=\s|$)/gu

/** Words between a name and the father's name: what stands before and after them is not exchanged. */
const SON_OF = new Set(['bin', 'ben', 'ibn', 'bint'])

/** Words that join parts of a name and weigh little. */
const PARTICLES = new Set(
  'al el ul ur bin bint ben ibn abu de da di do dos das del della der den des van von la le ter e y'.split(
    ' ',
  ),
)

/**
 * How a word sounds, by its consonants: what the many ways to print one name in Latin letters keep.
 * "Whitford" and "Witford" are both `vtfrt`.
 */
export function soundOf(word: string): string {
  const vowelless = speltAlike(word)
    .replace(/^[aeiou]+/u, 'A')
    .replace(/[aeiou]/gu, '')
  return vowelless.replace(/(?<=.)h/gu, '').replace(/(.)\1+/gu, '$1')
}

/** A word with its consonants as they sound and its vowels as they stand: "Yuliya" and "Julia" are one. */
function speltAlike(word: string): string {
  let s = word
  for (const [from, to] of SOUNDS) s = s.replace(from, to)
  return s.replace(/(.)\1+/gu, '$1')
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:yy|iy|yj|ij|ii|yi|ey|ei|ie|y|i|j)$/u, 'i'],
  [/tsch|tch|cz|ch(?=[aeiouy])/gu, 'C'],
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
  [/c(?!$)/gu, 'k'],
  [/w/gu, 'v'],
  [/z/gu, 's'],
  [/^(?:gi|y|i|j)(?=[aeou])/gu, 'Y'],
  [/[yj]/gu, 'i'],
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
  return joined >= paired.score
    ? { score: joined, because: 'the same letters' }
    : { score: paired.score, because: paired.because || 'different words' }
}

/**
 * Whether two names of holders of one office may be one: the same given name, a surname that begins
 * alike and keeps most of its letters.
 */
export function sameHolder(a: Name, b: Name): boolean {
  const [x, y] = [a.words.at(-1), b.words.at(-1)]
  if (x === undefined || y === undefined || a.words.length < 2 || b.words.length < 2) return false
  const given = wordLikeness(a, 0, b, 0)
  return given.score >= 0.9 && given.because !== 'an initial' && x[0] === y[0] && jaroWinkler(x, y) >= 0.85
}

/** "Janedoe" against "Jane Doe", "Kim Jongun" against "Kim Jong-un". */
function joinedLikeness(a: Name, b: Name): number {
  const x = a.words.join('')
  const y = b.words.join('')
  if (x === y) return 0.98
  if (a.words.length !== b.words.length && speltAlike(x) === speltAlike(y)) return 0.95
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

/** How much a word counts. */
function weight(word: string): number {
  return PARTICLES.has(word) ? 0.2 : word.length === 1 ? 0.5 : 1
}

function weighed(
  shorter: Name,
  longer: Name,
  taken: ReadonlyMap<number, { j: number; like: WordLikeness }>,
  used: ReadonlySet<number>,
): Pairing {
  let [sum, all, initials, worst] = [0, 0, 0, 1]
  const reasons = new Set<string>()
  shorter.words.forEach((word, i) => {
    const like = taken.get(i)?.like
    all += weight(word)
    sum += weight(word) * (like?.score ?? 0)
    if (like && like.because !== 'the same') reasons.add(like.because)
    if (like?.because === 'an initial') initials++
    if (!PARTICLES.has(word)) worst = Math.min(worst, like?.score ?? 0)
  })
  const left = longer.words.filter((word, j) => !used.has(j) && !PARTICLES.has(word)).length
  if (left > 0) reasons.add(left === 1 ? 'a name more' : 'names more')
  // One word alone, or initials alone, name nobody in particular.
  const full = shorter.words.filter((word) => !PARTICLES.has(word)).length - initials
  const thin = full < 1 || (shorter.words.length === 1 && longer.words.length > 1) ? 0.3 : 0
  // Good words do not make up for a bad one.
  const score =
    Math.min(sum / all, worst + 0.06) -
    thin -
    Math.min(0.15, leftOver(longer, used) + 0.03 * Math.max(0, left - 1))
  return {
    score: exchangedFathers(shorter, longer, taken) ? 0 : Math.max(0, score),
    because: [...reasons].sort().join(', '),
  }
}

/**
 * A name more at either end is often left out; one in the middle is as often another person's, an
 * initial there hardly ever.
 */
function leftOver(longer: Name, used: ReadonlySet<number>): number {
  const left = longer.words.map((word, j) => !used.has(j) && !PARTICLES.has(word))
  const inside = left.some(
    (is, j) =>
      is && j > 0 && j < left.length - 1 && longer.words[j]!.length > 1 && !PATRONYMIC.test(longer.words[j]!),
  )
  if (inside) return left.filter((is) => !is).length > 2 ? 0.07 : 0.15
  if (left.some((is, j) => is && PATRONYMIC.test(longer.words[j]!))) return 0.08
  return left.some((is, j) => is && longer.words[j]!.length > 1) ? 0.05 : left.some((is) => is) ? 0.02 : 0
}

/** Endings of fathers' names, which are printed or left out as the occasion wants. */
const PATRONYMIC =
  /(?:ovich|evich|ovych|evych|yevich|ovna|evna|ivna|yivna|ovic|evic|owicz|oglu|ogly|qizi|kyzy)$/u

/** "A bin B" against "B bin A": father and son. */
function exchangedFathers(a: Name, b: Name, taken: ReadonlyMap<number, { j: number }>): boolean {
  if (!a.words.some((word) => SON_OF.has(word)) || !b.words.some((word) => SON_OF.has(word))) return false
  const order = a.words.flatMap((word, i) => (SON_OF.has(word) ? [] : (taken.get(i)?.j ?? [])))
  return order.some((j, i) => i > 0 && j < order[i - 1]!)
}
