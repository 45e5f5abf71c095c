import { francAll } from 'franc'
import type { Remark } from '../evidence/index.ts'
import { FUNCTION_WORDS } from './function-words.ts'

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
/** The same, where the page declares another language. */
const PLAIN = 0.96
const CLEAR_IN_FEW = 0.9
const FEW = 200

/** Letters that of the nearest languages only this one has, and letters it does not have. */
const LETTERS: Readonly<Record<string, readonly [own: RegExp, foreign: RegExp]>> = {
  ukr: [/[іїєґ]/i, /[ыэъёў]/i],
  rus: [/[ыэё]/i, /[іїєґўѓќјљњ]/i],
  bel: [/ў/i, /[їєґиъ]/i],
}

export interface Language {
  /** BCP 47 without a region (`en`), or `und`. */
  readonly language: string
  readonly remarks: readonly Remark[]
}

/**
 * The language a text is in: as declared, unless the words clearly tell another; `und` where unsure.
 * Told by function words where they are plain, else by letter trigrams (franc), and where these are unsure by
 * function words again.
 */
export function languageOf(text: string, declared: string | undefined): Language {
  const label = base(declared)
  if (!label) return { language: guess(text, CLEAR) ?? 'und', remarks: [] }
  const guessed = guess(text, PLAIN)
  if (!guessed || guessed === label || !Object.values(CODES).includes(label))
    return { language: label, remarks: [] }
  // A page's template often declares the language of its makers.
  const says = `The page says its language is ${label}, but its words are ${guessed}: it is taken as ${guessed}.`
  return { language: guessed, remarks: [{ code: 'language-mismatch', says }] }
}

/** The likeliest language, if the second is no nearer to it than `clear`. */
function guess(text: string, clear: number): string | undefined {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < SHORTEST) return byFunctionWords(sample, SOME)
  const plain = byFunctionWords(sample, PLAINLY)
  if (plain) return plain
  const guesses = francAll(sample, { only: ONLY })
  const [first, second] = guesses
  if (!first) return byFunctionWords(sample, SOME)
  const unclear = second && second[1] > (letters < FEW ? CLEAR_IN_FEW : clear)
  if (!unclear) return CODES[first[0]]
  const lettered = guesses.slice(0, NEAREST).find(([code]) => hasItsLetters(sample, code))
  return lettered ? CODES[lettered[0]] : (byFunctionWords(sample, LIKELY) ?? byFunctionWords(sample, SOME))
}

/** Of how many guesses the letters tell which is right, where the guesser is unsure. */
const NEAREST = 6
/**
 * Of how many words at least, what part of a text's words must be one language's function words, and how many
 * times the next language's. A single sentence full of names has few of them: two tell then.
 */
const PLAINLY = { words: 12, part: 0.25, ahead: 3, least: 1 }
const LIKELY = { words: 12, part: 0.2, ahead: 1.8, least: 1 }
const SOME = { words: 4, part: 0.08, ahead: 1.8, least: 2 }

/** The language whose function words a text has most of, if it has many and the next far fewer. */
function byFunctionWords(text: string, plainly: typeof LIKELY): string | undefined {
  const { words: fewest, part, ahead, least } = plainly
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  if (words.length < fewest) return undefined
  const counts = [...FUNCTION_WORDS].map(
    ([language, own]) => [language, words.reduce((sum, word) => sum + (own.has(word) ? 1 : 0), 0)] as const,
  )
  const [best, next] = counts.sort((a, b) => b[1] - a[1])
  if (!best || !next || best[1] < Math.max(least, words.length * part) || best[1] < next[1] * ahead)
    return undefined
  return best[0]
}

function hasItsLetters(text: string, code: string): boolean {
  const letters = LETTERS[code]
  return letters !== undefined && letters[0].test(text) && !letters[1].test(text)
}

/** A language tag without its region: `uk-UA` is `uk`. */
function base(label: string | undefined): string | undefined {
  try {
    const locale = new Intl.Locale(label?.trim().replaceAll('_', '-') ?? '')
    return locale.script ? `${locale.language}-${locale.script}` : locale.language
  } catch {
    return undefined
  }
}
