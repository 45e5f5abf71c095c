/** The words of a text as they are compared: no case, no marks, no punctuation. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words of a text in one line, to be searched. */
export function flat(text: string): string {
  return ` ${wordsOf(text).join(' ')} `
}

/** Whether all of `part`, word for word and in order, stands in `whole`. Empty text stands nowhere. */
export function holds(whole: string, part: string): boolean {
  const words = flat(part)
  return words.trim() !== '' && flat(whole).includes(words)
}

/** Shared words as a share of all words of both (as multisets), from 0 to 1. */
export function likeness(a: string, b: string): number {
  const { shared, left, right } = common(a, b)
  return shared > 0 ? shared / (left + right - shared) : 0
}

/** Shared words as a share of the shorter text's words, from 0 to 1. */
export function containment(a: string, b: string): number {
  const { shared, left, right } = common(a, b)
  return shared > 0 ? shared / Math.min(left, right) : 0
}

function common(a: string, b: string): { shared: number; left: number; right: number } {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const n = counts.get(word) ?? 0
    if (n > 0) shared++
    counts.set(word, n - 1)
  }
  return { shared, left: left.length, right: right.length }
}
