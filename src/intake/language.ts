import { francAll } from 'franc'

/** ISO 639-3 codes, as the guesser has them, with the codes that reports carry. */
const CODES: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  deu: 'de',
  ukr: 'uk',
  rus: 'ru',
  bel: 'be',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  nld: 'nl',
  pol: 'pl',
  ces: 'cs',
  slk: 'sk',
  hun: 'hu',
  ron: 'ro',
  bul: 'bg',
  srp: 'sr',
  hrv: 'hr',
  slv: 'sl',
  ell: 'el',
  tur: 'tr',
  azj: 'az',
  kat: 'ka',
  hye: 'hy',
  heb: 'he',
  arb: 'ar',
  pes: 'fa',
  urd: 'ur',
  hin: 'hi',
  ben: 'bn',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  vie: 'vi',
  tha: 'th',
  ind: 'id',
  swe: 'sv',
  nob: 'no',
  dan: 'da',
  fin: 'fi',
  est: 'et',
  lav: 'lv',
  lit: 'lt',
  swh: 'sw',
  amh: 'am',
  som: 'so',
  kaz: 'kk',
  uzn: 'uz',
}
const ONLY = Object.keys(CODES)
/** Fewer letters tell nothing. */
const SHORTEST = 60
const SAMPLE = 1000
/** How far behind the first guess the second must stay; farther where there are few letters. */
const CLEAR = 0.985
const CLEAR_IN_FEW = 0.9
const FEW = 200

/** BCP 47 of the language a text is in: as declared, else as guessed; `und` where that is unsure. */
export function languageOf(text: string, declared: string | undefined): string {
  const label = declared?.trim().replace('_', '-')
  const valid = label && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(label) ? label : undefined
  const guessed = guess(text)
  if (!valid) return guessed ?? 'und'
  // A page written in another script than its language is declares what its template says, not its text.
  if (guessed && scriptOf(text) !== scriptUsedBy(valid) && scriptUsedBy(valid)) return guessed
  return canonical(valid)
}

function guess(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < SHORTEST) return undefined
  const [first, second] = francAll(sample, { only: ONLY })
  if (!first || (second && second[1] > (letters < FEW ? CLEAR_IN_FEW : CLEAR))) return undefined
  return CODES[first[0]]
}

function canonical(label: string): string {
  try {
    return Intl.getCanonicalLocales(label)[0] ?? label
  } catch {
    return 'und'
  }
}

const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Han', /\p{Script=Han}/gu],
] as const

function scriptOf(text: string): string {
  const sample = text.slice(0, SAMPLE)
  let best = ''
  let most = 0
  for (const [name, pattern] of SCRIPTS) {
    const count = sample.match(pattern)?.length ?? 0
    if (count > most) [best, most] = [name, count]
  }
  return best
}

function scriptUsedBy(language: string): string | undefined {
  const used: Readonly<Record<string, string>> = {
    en: 'Latin',
    fr: 'Latin',
    de: 'Latin',
    es: 'Latin',
    it: 'Latin',
    pt: 'Latin',
    pl: 'Latin',
    nl: 'Latin',
    tr: 'Latin',
    ru: 'Cyrillic',
    uk: 'Cyrillic',
    be: 'Cyrillic',
    bg: 'Cyrillic',
    ar: 'Arabic',
    fa: 'Arabic',
    he: 'Hebrew',
    el: 'Greek',
    zh: 'Han',
  }
  return used[language.slice(0, 2).toLowerCase()]
}
