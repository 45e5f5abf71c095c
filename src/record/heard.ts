/**
 * How far apart two words of a name are by ear, whatever alphabet or spelling either is in: the least cost of
 * turning one row of sounds into the other, where kindred sounds cost little and vowels less than consonants.
 */

/** Ways to write a sound in Latin letters, longest first; each is one sign. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/shch|tsch/gu, 'Č'],
  [/dzh|dj|dsch/gu, 'J'],
  [/tch|ch|cz|tj/gu, 'Č'],
  [/sch|sh|sz|sj/gu, 'Š'],
  [/zh/gu, 'Ž'],
  [/kh/gu, 'x'],
  [/gh/gu, 'G'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ts|tz/gu, 'T'],
  [/dz/gu, 'D'],
  [/ck|q/gu, 'k'],
  [/c(?=[eiy])/gu, 'ċ'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/ee|ie/gu, 'i'],
  [/y/gu, 'i'],
]

/**
 * A word as the row of its sounds, doubled ones once: but not where vowels are left out, for there one may
 * stand between the two.
 */
export function heard(word: string, vowelless: boolean): string {
  let s = word
  for (const [from, to] of DIGRAPHS) s = s.replace(from, to)
  return vowelless ? s : s.replace(/(.)\1+/gu, '$1')
}

/**
 * What is left of a row of sounds in any alphabet: its consonants, kindred ones as one. Words that are alike by
 * ear have it in common nearly always.
 */
export function sketchOf(row: string): string {
  return Array.from(row, (sound) => SKETCHED.get(sound) ?? sound)
    .join('')
    .replace(/(.)\1+/gu, '$1')
}

const SKETCHED = new Map(
  ['aeiouhxGjv', 'pb', 'td', 'kg', 'szcċČJŽŠTD'].flatMap((kin, i) =>
    Array.from(kin, (sound): [string, string] => [sound, i === 0 ? '' : kin[0]!]),
  ),
)

/** Sounds that stand for each other between languages and alphabets, with what an exchange costs. */
const KINDRED = new Map(
  [
    '0.1 cJ cj ċJ ċj jJ jŽ ij xh vu Gg DJ Tc',
    '0.2 ae ou ie iu eo DT Dz',
    '0.25 cċ cČ ċČ cT ċT ck JČ JŽ ČŠ ČT Gh gh xk xG GJ gJ TJ cŽ ċŽ Čj',
    '0.3 bp dt vf bv fp gk zs Žz Šs Žš Ts Tz cs ċs Jz Jd Td td js',
    '0.35 ai au ao eu oi hk cš Čs',
    '0.6 mn xs hf',
  ].flatMap((line) => {
    const [cost, ...pairs] = line.split(' ')
    return pairs.flatMap((pair): [string, number][] => [
      [pair, Number(cost)],
      [pair[1]! + pair[0]!, Number(cost)],
    ])
  }),
)

const VOWEL = /[aeiou]/u

/** How like two rows of sounds are, from 0 to 1. Where one was written without vowels, they count for little. */
export function alikeByEar(a: string, b: string, vowelless: boolean): number {
  const vowel = vowelless ? 0.08 : 0.3
  const alone = (sound: string) => (VOWEL.test(sound) ? vowel : 'hxGj'.includes(sound) ? 0.3 : 1)
  const weight = (row: string) =>
    Array.from(row).reduce((sum, s) => sum + (VOWEL.test(s) ? (vowelless ? 0.1 : 0.5) : 1), 0)
  let last = [0]
  for (let j = 1; j <= b.length; j++) last.push(last[j - 1]! + alone(b[j - 1]!))
  for (let i = 1; i <= a.length; i++) {
    const row = [last[0]! + alone(a[i - 1]!)]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + exchange(a[i - 1]!, b[j - 1]!, vowelless)
      row.push(Math.min(change, last[j]! + alone(a[i - 1]!), row[j - 1]! + alone(b[j - 1]!)))
    }
    last = row
  }
  return 1 - last[b.length]! / Math.max(weight(a), weight(b), 1)
}

function exchange(x: string, y: string, vowelless: boolean): number {
  if (x === y) return 0
  const cost = KINDRED.get(x + y) ?? (VOWEL.test(x) && VOWEL.test(y) ? 0.4 : 1)
  return vowelless && VOWEL.test(x) && VOWEL.test(y) ? 0.1 : cost
}
