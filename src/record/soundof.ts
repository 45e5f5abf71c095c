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
export function speltAlike(word: string): string {
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
