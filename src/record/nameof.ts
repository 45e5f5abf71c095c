import { heard as heardAs, sketchOf } from './heard.ts'
import { soundOf, speltAlike } from './soundof.ts'
import { inLatin, isForeign } from './transliterate.ts'
import type { Name } from './wordlikeness.ts'

/** A name taken apart: its words without titles and forms, as they are spelt and as they sound. */
export function nameOf(text: string): Name {
  const plain = REWRITTEN.reduce((name, [from, to]) => name.replace(from, to), text)
  const vowelless = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)
  const all = partsOf(inLatin(plain))
  const places = all.flatMap((_, i) => (isPart(all, i) ? [i] : []))
  const words = places.map((i) => all[i]!)
  const spoken = partsOf(inLatin(plain, true))
  const sounding = spoken.length === all.length ? places.map((i) => spoken[i]!) : words
  const heard = sounding.map((word) => heardAs(word, vowelless))
  return {
    text,
    foreign: isForeign(text),
    marked: MARKED.test(text),
    vowelless,
    words,
    heard,
    sketches: heard.map(sketchOf),
    spelt: words.map(speltAlike),
    sounds: words.map(soundOf),
  }
}

/** A Latin letter with a mark. */
const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/u

/** Ways to print a name that are put into one, in this order. */
const REWRITTEN: readonly (readonly [RegExp, string])[] = [
  // The surname first, with a comma.
  [/^([^,]+), (?!(?:jr|sr|inc|llc|ltd|l\.?p)\b)([^,]+)$/iu, '$2 $1'],
  // "JD Vance", "J.D. Vance".
  [/^(\p{Lu})(\p{Lu})(?=\s\p{Lu}\p{Ll})/u, '$1 $2'],
  [/['’]s(?!\p{L})/gu, ''],
  [/[\u02b9-\u02bf'’‘`\u200c]/gu, ''],
  // "Dr" in Arabic.
  [/^د\s*\.\s*/u, ''],
  // The Arabic article is written with its word, in Latin letters mostly apart.
  [/(?<!\p{L})ال(?=\p{Script=Arabic}{3})/gu, 'ال '],
]

/** The words of a name in Latin letters. */
function partsOf(plain: string): string[] {
  const whole = WHOLES.reduce((name, [from, to]) => name.replace(from, to), plain)
  return (whole.match(/[\p{L}\p{N}]+/gu) ?? []).map(lettersOf)
}

/** Pieces that are one word however they are printed, and legal forms, which are none. */
const WHOLES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:limited liability company|public limited company|gesellschaft mit beschrankter haftung|societatea cu raspundere limitata|sp\.? z o\.? ?o\.?|o\.o\.o\.|g\.m\.b\.h\.)(?=\s|$)/gu,
    ' ',
  ],
  [/\babd al+a?h\b/gu, 'abdallah'],
  // "Servant of": "Abd al-Aziz", "Abdel Aziz", "Abdulaziz".
  [/\babd[- ]?[aeu]l[- ]?(?=\p{L}{4})(?!lah)/gu, 'abdul '],
  // "Of the faith": "Shams al-Din", "Shamsaddin".
  [/[- ](?:[aeu][ldr]|ad)[- ]?d[ie]e?n\b/gu, 'aldin'],
  // "Son of" at the end of Turkish names.
  [/ (?:au|u|iu|o)gh?lu\b/gu, 'oglu'],
]

/** Whether a word is part of the name. */
function isPart(all: readonly string[], i: number): boolean {
  const word = all[i]!
  if (all.length === 1) return true
  const last = i > 0 && i === all.length - 1
  if (SUFFIXES.has(word) || TITLES.has(word) || word === all[i - 1]) return false
  return !(last && LEGAL_FORMS.has(word)) && !(i === 0 && LEADING_FORMS.has(word))
}

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
