import { speltAlike } from './soundof.ts'
import { distance, jaroWinkler, wordLikeness, type Name, type WordLikeness } from './wordlikeness.ts'

export { nameOf } from './nameof.ts'
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

/** Words between a name and the father's name: what stands before and after them is not exchanged. */
const SON_OF = new Set(['bin', 'ben', 'ibn', 'bint'])

/** Words that join parts of a name and weigh little. */
const PARTICLES = new Set(
  'al el ul ur bin bint ben ibn abu de da di do dos das del della der den des van von la le ter e y'.split(
    ' ',
  ),
)

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
  // Good words do not make up for a bad one, and who bears a name more may be another.
  const most = left > 0 && leavesNames(longer, used) ? MAY_BE : 1
  const score = Math.min(most, Math.min(sum / all, worst + 0.06) - thin - leftOver(longer, used))
  return {
    score: exchangedFathers(shorter, longer, taken) ? 0 : Math.max(0, score),
    because: [...reasons].sort().join(', '),
  }
}

/** Below `SURELY_SAME`. */
const MAY_BE = 0.92

/** Whether more than an initial is left over. */
function leavesNames({ words }: Name, used: ReadonlySet<number>): boolean {
  return words.some((word, j) => !used.has(j) && !PARTICLES.has(word) && word.length > 1)
}

/**
 * What is taken off for names left over. A name more at either end is often left out; one in the middle is
 * as often another person's, an initial there hardly ever. Before a family name with its article Arabic texts
 * have the fathers' names, which few print in Latin letters.
 */
function leftOver(longer: Name, used: ReadonlySet<number>): number {
  const { words } = longer
  const left = words.flatMap((word, j) => (used.has(j) || PARTICLES.has(word) ? [] : [j]))
  const inside = left.filter((j) => j > 0 && j < words.length - 1 && words[j]!.length > 1)
  if (longer.foreign && left.length > 0 && inside.length === left.length && words.at(-2) === 'al')
    return Math.min(0.1, 0.02 * left.length + 0.04)
  const more = 0.03 * Math.max(0, left.length - 1)
  if (inside.some((j) => !PATRONYMIC.test(words[j]!)))
    return Math.min(0.15, more + (words.length - left.length > 2 ? 0.07 : 0.15))
  if (left.some((j) => PATRONYMIC.test(words[j]!))) return Math.min(0.15, more + 0.08)
  return Math.min(0.15, more + (left.some((j) => words[j]!.length > 1) ? 0.05 : left.length > 0 ? 0.02 : 0))
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
