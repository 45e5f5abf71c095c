import { tokenTag, tokenText } from '../../language/index.js'
import { phraseStart } from './phrases.js'
export function makeSheet(report, analysis, lexicon) {
  const { size, text } = analysis
  const plain = text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\s\u00a0]/g, ' ')
    .replace(/[‐‑]/g, '-')
  const words = []
  for (let i = 0; i < size; i++) words.push(plainWord(tokenText(analysis, i)))
  const capital = new Uint8Array(size)
  const gap = new Uint8Array(size)
  for (let i = 0; i < size; i++) {
    capital[i] = startsWithCapital(words[i]) ? 1 : 0
    gap[i] = i === 0 ? 2 : gapBetween(text, analysis.ends[i - 1], analysis.starts[i])
  }
  const lower = words.map((word) => word.toLowerCase())
  const opens = openings(analysis, words)
  return {
    ...{ report, analysis, lexicon, size, words, lower, capital, gap, opens },
    start: lower.map(phraseStart),
    info: lower.map((word) => lexicon.infos.get(word)),
    headline: headlines(analysis, words, capital),
    quoted: quotations(words, gap),
    plain,
    plainLower: lowerSameLength(plain),
  }
}
/** The longest phrase of `book` that stands from token `i` on, with the token after it; cut at token ends. */
export function phraseAt(sheet, book, i, fits) {
  const phrases = book.byStart.get(sheet.start[i] ?? '')
  if (!phrases) return undefined
  const start = sheet.analysis.starts[i]
  for (const phrase of phrases) {
    if (!sheet.plainLower.startsWith(phrase.lower, start)) continue
    const stop = start + phrase.lower.length
    const end = tokenEndingAt(sheet, i, stop)
    if (end > 0 && (!fits || fits(phrase, sheet.plain.slice(start, stop)))) return { end, phrase }
  }
  return undefined
}
/** Whether the word of token `i` stands in a list; false outside the text. */
export function is(sheet, i, list) {
  return sheet.info[i]?.[list] ?? false
}
/** Whether token `i` is a verb: by its tag, or as a verb of speaking or acting of the language's data. */
export function isVerb({ analysis, info }, i) {
  if (i >= analysis.size) return false
  const tag = tokenTag(analysis, i)
  return tag === 'VERB' || tag === 'AUX' || info[i]?.speaks === true
}
/** The words of tokens `[first, end)` as printed. */
export function textOf({ analysis }, first, end) {
  return analysis.text.slice(analysis.starts[first], analysis.ends[end - 1])
}
function tokenEndingAt({ analysis }, i, stop) {
  while (i < analysis.size && analysis.ends[i] < stop) i++
  // "U.S." at a sentence's end may have its full stop as a token of its own, and the reverse.
  return i < analysis.size && analysis.ends[i] === stop ? i + 1 : -1
}
function plainWord(word) {
  return /[‘’ʼ]/.test(word) ? word.replace(/[‘’ʼ]/g, "'") : word
}
function startsWithCapital(word) {
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(word)
}
function gapBetween(text, from, to) {
  if (from === to) return 0
  return /\n\s*\n/.test(text.slice(from, to)) ? 2 : 1
}
const OPENER = /^["“”«([:—–*•-]$|^-{2,}$/
function openings(analysis, words) {
  const opens = new Uint8Array(words.length)
  for (const first of analysis.sentences) if (first < words.length) opens[first] = 1
  for (let i = 1; i < words.length; i++)
    if ((opens[i - 1] && OPENER.test(words[i - 1])) || /^["“«:]$/.test(words[i - 1])) opens[i] = 1
  return opens
}
/** Tokens between quotation marks. A straight mark opens and closes by turns; each paragraph starts anew. */
function quotations(words, gap) {
  const marks = new Uint8Array(words.length)
  let inside = false
  for (let i = 0; i < words.length; i++) {
    if (gap[i] === 2) inside = false
    const word = words[i]
    if (word === '“' || word === '«' || (word === '"' && !inside)) inside = true
    else if (word === '”' || word === '»' || word === '"') inside = false
    else if (inside) marks[i] = 1
  }
  return marks
}
/** Sentences of which the long words nearly all have capitals: headlines, in title case or all caps. */
function headlines({ sentences }, words, capital) {
  const marks = new Uint8Array(words.length)
  for (let s = 0; s + 1 < sentences.length; s++) {
    let long = 0
    let high = 0
    for (let i = sentences[s]; i < sentences[s + 1]; i++)
      if (words[i].length >= 4 && /^\p{L}/u.test(words[i])) {
        long++
        high += capital[i]
      }
    if (long >= 4 && high >= long * 0.75) marks.fill(1, sentences[s], sentences[s + 1])
  }
  return marks
}
/** Lower case without a change of length, so that offsets stay true ("İ" would become two units). */
function lowerSameLength(text) {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  ).join('')
}
