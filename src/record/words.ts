/**
 * The words of `text`: runs of letters and digits in lower case, without accents and other marks.
 * The same for every script; nothing here knows a language.
 */
export function wordsOf(text: string): string[] {
  const folded = ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')
  return folded.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/

/** A 32-bit hash of `text` (FNV-1a over code units, then Murmur3's finisher). */
export function hashOf(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mixed(h)
}

/** Murmur3's 32-bit finisher: every bit of `h` moves every bit of the result. */
export function mixed(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Code-unit order: the only order the record sorts by. */
export function inCodeOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
