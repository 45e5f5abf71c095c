/** A 32-bit hash of `word`, the same everywhere; `kind` keeps apart the uses of one string. */
export function hashOf(word: string, kind: number): number {
  let h = 0x811c9dc5 ^ Math.imul(kind, 0x9e3779b1)
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return (h ^ (h >>> 15)) >>> 0
}

/** Place of `hash` in the ascending `hashes`, -1 where it is not among them. */
export function findHash(hashes: Uint32Array, hash: number): number {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const there = hashes[middle]!
    if (there === hash) return middle
    if (there < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** What the word vectors are looked up by. */
export function vectorKeys(word: string): number[] {
  const lower = plainLower(word)
  return [hashOf(lower, VECTOR), hashOf(lower.replace(/\d/gu, '0'), VECTOR)]
}

/** The feature that a word itself is. */
export function wordKey(word: string): number {
  return hashOf(plainLower(word).replace(/\d/gu, '0'), WORD)
}

/** What is known of a word from its letters: itself, its shape, its endings and beginnings. */
export function featureKeys(word: string): number[] {
  const lower = plainLower(word).replace(/\d/gu, '0')
  const keys = [hashOf(lower, WORD), hashOf(shapeOf(word), SHAPE)]
  for (let n = 1; n <= 4 && n < lower.length; n++) keys.push(hashOf(lower.slice(-n), SUFFIX + n))
  for (let n = 1; n <= 3 && n < lower.length; n++) keys.push(hashOf(lower.slice(0, n), PREFIX + n))
  return keys
}

/** Features of the places before the first and after the last word of a sentence. */
export const EDGE_KEYS = [hashOf('<', 1), hashOf('>', 1)] as const
/** Stands in for a word never seen in training. */
export const UNSEEN_KEY = hashOf('?', 1)

const VECTOR = 2
const WORD = 3
const SHAPE = 4
const SUFFIX = 10
const PREFIX = 20

function plainLower(word: string): string {
  return word.toLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/[–—]/gu, '-')
}

/** "McDonald's" is "XxXxx'x", "1,000.50" is "d,ddd.dd": runs longer than three are cut. */
function shapeOf(word: string): string {
  let shape = ''
  let run = 0
  let last = ''
  for (const letter of word) {
    const kind = kindOf(letter)
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 3 && shape.length < 12) shape += kind
  }
  return shape
}

function kindOf(letter: string): string {
  if (letter >= 'a' && letter <= 'z') return 'x'
  if (letter >= 'A' && letter <= 'Z') return 'X'
  if (letter >= '0' && letter <= '9') return 'd'
  if (letter < '\u0080') return letter
  if (letter.toLowerCase() !== letter) return 'X'
  return letter.toUpperCase() !== letter ? 'x' : letter
}
