/** Token boundaries of a text. */
export interface Tokens {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

// One alternative a kind of token, tried in this order at each place.
const TOKEN = new RegExp(
  [
    '(?:https?://|www\\.)[^\\s<>"“”]*[^\\s<>"“”.,;:!?)\\]\'’]', // address of a page
    '[\\w.+-]{1,64}@\\w[\\w.-]{0,200}\\w', // address of a person
    '(?:\\p{L}\\.){2,}', // U.S., e.g.
    '\\p{N}+(?:[.,:/]\\p{N}+)*', // 1,000.5, 10:30, 1/2/2003
    "[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*", // a word, cut again at contractions
    '\\.{2,}|-{2,}|[?!]{2,}|\\*{2,}|_{2,}',
    '[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]',
    '\\S',
  ].join('|'),
  'uy',
)
const CLITIC = /(?:['’](?:s|re|ve|ll|d|m)|n['’]t)$/iu
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr adm maj rev hon st jr sr inc ltd co corp vs etc no ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec approx dept est fig vol pp mt ft'
  ).split(' '),
)

/** Cuts `text` into tokens. Every code unit that is not white space lies in exactly one token. */
export function tokenize(text: string): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  while (at < text.length) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    if (!found) {
      at++
      continue
    }
    let end = at + found[0].length
    const clitic = CLITIC.exec(found[0])
    if (clitic && clitic.index > 0) {
      starts.push(at, at + clitic.index)
      ends.push(at + clitic.index, end)
    } else {
      if (text[end] === '.' && isAbbreviation(found[0], text, end)) end++
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

function isAbbreviation(word: string, text: string, dot: number): boolean {
  if (text[dot + 1] === '.') return false
  return ABBREVIATIONS.has(word.toLowerCase()) ? /^\p{Lu}/u.test(word) : /^\p{Lu}$/u.test(word)
}
