import type { Report } from '../../evidence/index.ts'
import { sentenceOf, tokenTag, type Analysis } from '../../language/index.ts'
import { phraseStart, type PhraseBook, type Phrase } from './phrases.ts'
import { has, type Entry, type Lexicon, type ListName, type WordInfo } from './lexicon.ts'

/** One report laid out for reading names: its tokens with what stands between and before them. */
export interface Sheet {
  readonly report: Report
  readonly analysis: Analysis
  readonly lexicon: Lexicon
  readonly size: number
  /** Words of each token, with plain apostrophes. */
  readonly words: readonly string[]
  readonly lower: readonly string[]
  /** The letters with which each token begins, as phrase books are looked up. */
  readonly start: readonly string[]
  /** The word lists in which each token stands. */
  readonly info: readonly (WordInfo | undefined)[]
  /** Begins with a capital. */
  readonly capital: Uint8Array
  /** What stands before a token: 0 nothing, 1 a space or a line's end, 2 an empty line. */
  readonly gap: Uint8Array
  /** First token of its sentence, or of a quotation or a part after a colon. */
  readonly opens: Uint8Array
  /** Of a sentence in which nearly every word has a capital. */
  readonly headline: Uint8Array
  /** Within quotation marks. */
  readonly quoted: Uint8Array
  /** `text` in lower case with plain signs and single kinds of space, code unit by code unit. */
  readonly plain: string
  readonly plainLower: string
}

/** Tokens `[first, end)` that are a fixed name. */
export interface Chunk {
  readonly first: number
  readonly end: number
  readonly entry: Entry
}

/** What the rules of actors ask of every token of a report, worked out once. */
export function makeSheet(report: Report, analysis: Analysis, lexicon: Lexicon): Sheet {
  const { size, text } = analysis
  const plain = text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[^\S ]/g, ' ')
    .replace(/[‐‑]/g, '-')
  const words = new Array<string>(size).fill('')
  const lower = new Array<string>(size).fill('')
  const start = new Array<string>(size).fill('')
  const info = new Array<WordInfo | undefined>(size)
  const capital = new Uint8Array(size)
  const gap = new Uint8Array(size)
  for (let i = 0; i < size; i++) {
    const word = plain.slice(analysis.starts[i], analysis.ends[i])
    const small = word.toLowerCase()
    words[i] = word
    lower[i] = small
    start[i] = phraseStart(small)
    info[i] = lexicon.infos.get(small)
    if (small !== word && startsWithCapital(word)) capital[i] = 1
    gap[i] = i === 0 ? 2 : gapBetween(text, analysis.ends[i - 1]!, analysis.starts[i]!)
  }
  const opens = openings(analysis, words)
  return {
    report,
    analysis,
    lexicon,
    size,
    words,
    lower,
    capital,
    gap,
    opens,
    start,
    info,
    headline: headlines(analysis, words, capital),
    quoted: quotations(words, gap),
    plain,
    plainLower: lowerSameLength(plain),
  }
}

/** The longest phrase of `book` that stands from token `i` on, with the token after it; cut at token ends. */
export function phraseAt<Value>(
  sheet: Sheet,
  book: PhraseBook<Value>,
  i: number,
  fits?: (phrase: Phrase<Value>, words: string) => boolean,
): { readonly end: number; readonly phrase: Phrase<Value> } | undefined {
  const phrases = book.byStart.get(sheet.start[i] ?? '')
  if (!phrases) return undefined
  const start = sheet.analysis.starts[i]!
  for (const phrase of phrases) {
    if (!sheet.plainLower.startsWith(phrase.lower, start)) continue
    const stop = start + phrase.lower.length
    const end = tokenEndingAt(sheet, i, stop)
    if (end > 0 && (!fits || fits(phrase, sheet.plain.slice(start, stop)))) return { end, phrase }
  }
  return undefined
}

/** Whether the word of token `i` stands in a list; false outside the text. */
export function is(sheet: Sheet, i: number, list: ListName): boolean {
  return sheet.info[i]?.[list] ?? false
}

/** Whether token `i` is a verb: by its tag, or as a verb of speaking or acting of the language's data. */
export function isVerb({ analysis, info }: Sheet, i: number): boolean {
  if (i >= analysis.size) return false
  const tag = tokenTag(analysis, i)
  return tag === 'VERB' || tag === 'AUX' || info[i]?.speaks === true
}

/** Whether one word or two right before token `first` tell that who stands there speaks: "told", "according to". */
export function isSaidBefore(sheet: Sheet, first: number): boolean {
  const { lexicon, lower } = sheet
  return (
    is(sheet, first - 1, 'saidBefore') ||
    has(lexicon, `${lower[first - 2]} ${lower[first - 1]}`, 'saidBefore')
  )
}

/** "'…,' wrote the Ostrian leader": a verb of speaking, behind a mark, before token `at`. */
export function isInverted(sheet: Sheet, at: number): boolean {
  return is(sheet, at - 1, 'speaks') && /^[,"”»'’–—-]$/u.test(sheet.words[at - 2] ?? '')
}

/** The lemma of token `i` in small letters, without the "s" that it keeps in a word with a capital. */
export function lemmaAt({ analysis }: Sheet, i: number): string {
  const lemma = (analysis.lemmas[i] ?? '').toLowerCase()
  return analysis.xpos[i] === 'NNPS' ? lemma.replace(/s$/, '') : lemma
}

/** The words of tokens `[first, end)` as printed. */
export function textOf({ analysis }: Sheet, first: number, end: number): string {
  return analysis.text.slice(analysis.starts[first], analysis.ends[end - 1])
}

/** As `textOf`, with plain apostrophes and one space between words. */
export function plainText({ analysis, plain }: Sheet, first: number, end: number): string {
  const words = plain.slice(analysis.starts[first], analysis.ends[end - 1])
  return words.includes('  ') ? words.replace(/ +/g, ' ') : words
}

function tokenEndingAt({ analysis }: Sheet, i: number, stop: number): number {
  while (i < analysis.size && analysis.ends[i]! < stop) i++
  // "U.S." at a sentence's end may have its full stop as a token of its own, and the reverse.
  return i < analysis.size && analysis.ends[i] === stop ? i + 1 : -1
}

function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(word)
}

function gapBetween(text: string, from: number, to: number): number {
  if (to - from < 2) return to - from
  return /\n\s*\n/.test(text.slice(from, to)) ? 2 : 1
}

const OPENER = /^["“”«([:—–*•-]$|^-{2,}$/

function openings(analysis: Analysis, words: readonly string[]): Uint8Array {
  const opens = new Uint8Array(words.length)
  for (const first of analysis.sentences) if (first < words.length) opens[first] = 1
  for (let i = 1; i < words.length; i++)
    if (
      words[i - 1]!.length < 3 &&
      ((opens[i - 1] && OPENER.test(words[i - 1]!)) || /^["“«:]$/.test(words[i - 1]!))
    )
      opens[i] = 1
  return opens
}

/** Tokens between quotation marks. A straight mark opens and closes by turns; each paragraph starts anew. */
function quotations(words: readonly string[], gap: Uint8Array): Uint8Array {
  const marks = new Uint8Array(words.length)
  let inside = false
  for (let i = 0; i < words.length; i++) {
    if (gap[i] === 2) inside = false
    const word = words[i]!
    if (word === '“' || word === '«' || (word === '"' && !inside)) inside = true
    else if (word === '”' || word === '»' || word === '"') inside = false
    else if (inside) marks[i] = 1
  }
  return marks
}

/** Sentences of which the long words nearly all have capitals: headlines, in title case or all caps. */
function headlines({ sentences }: Analysis, words: readonly string[], capital: Uint8Array): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (let s = 0; s + 1 < sentences.length; s++) {
    let long = 0
    let high = 0
    for (let i = sentences[s]!; i < sentences[s + 1]!; i++)
      if (words[i]!.length >= 4 && (capital[i] || /^\p{L}/u.test(words[i]!))) {
        long++
        high += capital[i]!
      }
    const closed = words[sentences[s + 1]! - 1] === '.'
    if (long >= 4 && high >= long * 0.75 && !closed) marks.fill(1, sentences[s], sentences[s + 1])
  }
  return marks
}

/** Lower case without a change of length, so that offsets stay true ("İ" would become two units). */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  ).join('')
}

/** Whether a sentence begins at token `i`. */
export function beginsSentence({ analysis }: Sheet, i: number): boolean {
  return analysis.sentences[sentenceOf(analysis, i)] === i
}

/** Where the adjectives and the like before the noun at token `noun` begin, three at most. */
export function modifiedFrom(sheet: Sheet, noun: number): number {
  let first = noun
  while (noun - first < 3 && sheet.gap[first] === 1 && is(sheet, first - 1, 'modifiers')) first--
  return first
}

/** "Ministry of Foreign Affairs", "Observatory for Human Rights": what a body is over follows its noun. */
export function isOver(sheet: Sheet, first: number): boolean {
  return is(sheet, first, 'organisation') && is(sheet, first + 1, 'bodyLinks')
}

/** "leaders meeting": another noun follows, so that the group is only part of a phrase. */
export function goesOn(sheet: Sheet, i: number): boolean {
  return (
    sheet.gap[i] === 1 &&
    i < sheet.size &&
    (tokenTag(sheet.analysis, i) === 'NOUN' ||
      // "the Ostrian delegation March 3": a name goes on from a name only
      (tokenTag(sheet.analysis, i) === 'PROPN' && sheet.capital[i - 1] === 1)) &&
    !isVerb(sheet, i)
  )
}
