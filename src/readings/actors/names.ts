import { isEveryday } from './lexicon.ts'
import { beginsSentence, is, type Chunk, type Sheet } from './sheet.ts'
import type { Title } from './title.ts'

/** A run of capitalised words that may be a name: tokens `[first, end)`. */
export interface Run {
  readonly first: number
  readonly end: number
}

/** The text with what was found so far, by token. */
export interface Finds {
  readonly chunks: readonly (Chunk | undefined)[]
  readonly titles: readonly (Title | undefined)[]
}

/** Runs of name words outside fixed names and titles, in text order. */
export function findRuns(sheet: Sheet, finds: Finds): readonly Run[] {
  const runs: Run[] = []
  for (let i = 0; i < sheet.size; i++) {
    const start = nameStart(sheet, finds, i)
    if (start < 0) continue
    let end = start
    while (end < sheet.size) {
      const next = nextOfRun(sheet, finds, start, end)
      if (next < 0) break
      end = next
    }
    if (end <= start) continue
    end = suffixAfter(sheet, end)
    const run = trimmedRun(sheet, { first: i, end })
    if (run) runs.push(run)
    i = end - 1
  }
  return sheet.lexicon.words.nounsInCapitals
    ? runs.flatMap((run) => personPart(sheet, finds, run))
    : joinBodies(sheet, finds, runs)
}

/** Where every noun has a capital: the run from a given name or after a title on, else its words one by one. */
function personPart(sheet: Sheet, { titles }: Finds, { first, end }: Run): readonly Run[] {
  for (let i = first; i < end; i++)
    if (sheet.lexicon.given.has(sheet.lower[i]!) || titles[i - 1]) return [{ first: i, end }]
  return Array.from({ length: end - first }, (_, k) => ({ first: first + k, end: first + k + 1 }))
}

/** "Ministry of Foreign Affairs", "Justice and Liberty Party", "Bank of Ostria": runs joined around small words. */
function joinBodies(sheet: Sheet, { chunks }: Finds, runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const body = (i: number) => is(sheet, i, 'organisation')
    const small = last && run.first - last.end
    const belongs = small !== undefined && small >= 1 && small <= 2 && is(sheet, last!.end, 'bodyLinks')
    const pair = small === 1 && is(sheet, last!.end, 'and') && last!.end - last!.first === 1
    const plain = pair && isEveryday(sheet.lexicon, sheet.lower[last!.first]!) && body(run.end - 1)
    const isBody = belongs && (body(last!.end - 1) || isAim(sheet, last!))
    const of = isBody && (small === 1 || is(sheet, last!.end + 1, 'definite'))
    if (last && (plain || of)) joined[joined.length - 1] = { first: last.first, end: run.end }
    else joined.push(run)
  }
  return joined.map((run) => withState(sheet, chunks, run))
}

/** "Front for the Liberation", which goes on "of Lower Sund": a body named by its aim. */
function isAim(sheet: Sheet, { first, end }: Run): boolean {
  const { abstract } = sheet.lexicon.words.shapes
  if (!is(sheet, end, 'belonging') || !abstract.test(sheet.lower[end - 1]!)) return false
  for (let i = first + 1; i < end - 1; i++)
    if (is(sheet, i, 'bodyLinks')) return is(sheet, i - 1, 'organisation')
  return false
}

/** "Bank of Ostria", "Ministry of Defence of Ostria": a state that ends the name. */
function withState(sheet: Sheet, chunks: Finds['chunks'], run: Run): Run {
  const at = is(sheet, run.end + 1, 'definite') ? run.end + 2 : run.end + 1
  const chunk = is(sheet, run.end, 'bodyLinks') ? chunks[at] : undefined
  const over = is(sheet, run.first, 'institutions') && is(sheet, run.first + 1, 'bodyLinks')
  const isNamed = is(sheet, run.end - 1, 'organisation') && !is(sheet, run.end - 1, 'sides')
  const body = over || isNamed || isAim(sheet, run)
  return body && chunk?.entry.kind === 'state' && chunk.first === at
    ? { first: run.first, end: chunk.end }
    : run
}

/** Where the first capitalised word of a run that begins at token `i` stands; -1 where none begins. */
function nameStart(sheet: Sheet, finds: Finds, i: number): number {
  if (isNameWord(sheet, finds, i)) return i
  // "al-Abadi", "bin Salman": a prefix or particle written small.
  const word = sheet.info[i]
  if (!word || (!word.prefixes && !word.particles) || !free(finds, i)) return -1
  if (isJoinedPrefix(sheet, i)) return i
  const particle = i + 1 < sheet.size && sheet.gap[i + 1] === 1 && isNameWord(sheet, finds, i + 1)
  return particle && (is(sheet, i, 'leadingParticles') || finds.titles[i - 1]) && is(sheet, i, 'particles')
    ? i
    : -1
}

function isJoinedPrefix(sheet: Sheet, i: number): boolean {
  return (
    sheet.lower[i + 1] === '-' &&
    sheet.gap[i + 1] === 0 &&
    sheet.gap[i + 2] === 0 &&
    sheet.capital[i + 2] === 1 &&
    is(sheet, i, 'prefixes')
  )
}

function free({ chunks, titles }: Finds, i: number): boolean {
  return !chunks[i] && !titles[i]
}

function isNameWord(sheet: Sheet, finds: Finds, i: number): boolean {
  if (i >= sheet.size || !sheet.capital[i] || !free(finds, i)) return false
  const word = sheet.words[i]!
  if ((word.length === 1 && word !== 'O') || /\p{N}/u.test(word)) return false
  if (
    sheet.headline[i] &&
    isEveryday(sheet.lexicon, sheet.lower[i]!) &&
    !sheet.lexicon.given.has(sheet.lower[i]!)
  )
    return false
  if (is(sheet, i, 'adjectives')) return nextIsName(sheet, finds, i)
  return !is(sheet, i, 'never') || isGivenBeforeName(sheet, i) || isMonthAfterGiven(sheet, i)
}

/** "Theresa May": a month right after a given name, with no figure beside it. */
function isMonthAfterGiven(sheet: Sheet, i: number): boolean {
  const given =
    sheet.capital[i - 1] === 1 && sheet.gap[i] === 1 && sheet.lexicon.given.has(sheet.lower[i - 1]!)
  return given && is(sheet, i, 'surnamesOfMonths') && !/^\d/u.test(sheet.words[i + 1] ?? '')
}

/** "Northern Peace Council": an adjective with a capital counts where a name word follows. */
function nextIsName(sheet: Sheet, finds: Finds, i: number): boolean {
  return sheet.gap[i + 1] === 1 && isNameWord(sheet, finds, i + 1)
}

/** "April Hale", "June Osei": a month that is a given name before a capital word that is not everyday. */
function isGivenBeforeName(sheet: Sheet, i: number): boolean {
  return (
    sheet.lexicon.given.has(sheet.lower[i]!) &&
    sheet.lower[i]!.length > 2 &&
    sheet.capital[i + 1] === 1 &&
    sheet.gap[i + 1] === 1 &&
    !isEveryday(sheet.lexicon, sheet.lower[i + 1]!)
  )
}

/** The token after the next word of the run that now ends at `end`, or -1 where the run ends here. */
function nextOfRun(sheet: Sheet, finds: Finds, start: number, end: number): number {
  if (end >= sheet.size) return -1
  if (end === start) return joined(sheet, isJoinedPrefix(sheet, end) ? end + 3 : end + 1)
  const gap = sheet.gap[end]!
  const torn = gap === 2 && end - start > 1 && /^\p{Lu}\.$/u.test(sheet.words[end - 1]!)
  if (
    (gap !== 1 && !torn) ||
    (beginsSentence(sheet, end) && !goesOver(sheet, end)) ||
    /\p{L}{2}\.$/u.test(sheet.words[end - 1]!)
  )
    return -1
  if (isNameWord(sheet, finds, end)) return joined(sheet, end + 1)
  if (!free(finds, end)) return -1
  if (/^\p{Lu}\.?$/u.test(sheet.words[end]!) && sheet.words[end] !== 'I' && sheet.capital[end + 1])
    return sheet.words[end + 1] === '.' ? end + 2 : end + 1
  if (isJoinedPrefix(sheet, end)) return joined(sheet, end + 3)
  return afterParticles(sheet, finds, end)
}

/** Particles within a name: "van der", "bin", when a name word follows. */
function afterParticles(sheet: Sheet, finds: Finds, end: number): number {
  for (let k = end; k < end + 3 && k < sheet.size; k++) {
    if (sheet.gap[k] !== 1 || !is(sheet, k, 'particles')) return -1
    // A name may be torn apart by a line break taken for a paragraph's: "bin" never ends one.
    if (sheet.gap[k + 1]! > 0 && isNameWord(sheet, finds, k + 1)) return joined(sheet, k + 2)
    if (isJoinedPrefix(sheet, k + 1) && sheet.gap[k + 1] === 1) return joined(sheet, k + 4)
  }
  return -1
}

/** "Hale, Jr." */
function suffixAfter(sheet: Sheet, end: number): number {
  const at = sheet.words[end] === ',' ? end + 1 : end
  return at < sheet.size && sheet.gap[at] === 1 && is(sheet, at, 'suffixes') ? at + 1 : end
}

/** Past parts joined by hyphens ("Abd-Rabbu", "Min-soon"), dots in a domain ("Rima.Az") and suffixes. */
function joined(sheet: Sheet, end: number): number {
  while (end + 1 < sheet.size && sheet.gap[end] === 0 && sheet.gap[end + 1] === 0) {
    const sign = sheet.words[end]!
    const next = sheet.words[end + 1]!
    const hyphen =
      sign === '-' && /^\p{L}/u.test(next) && !(sheet.lexicon.everyday.has(next) && next.length > 4)
    const domain = sign === '.' && (DOMAIN.test(next) || LONG_DOMAINS.includes(next.toLowerCase()))
    const accent = /^['`ʻ]$/.test(sign) && /^\p{L}/u.test(next)
    if (!hyphen && !domain && !accent) break
    end += 2
  }
  return end
}

// "Harbour.com" is one name.
const DOMAIN = /^\p{Ll}{2,3}$/iu
const LONG_DOMAINS = ['info', 'news']

/** A name broken over two lines: a given name or initial before the break. */
function goesOver({ lexicon, lower, words }: Sheet, i: number): boolean {
  return (
    (lexicon.given.has(lower[i - 1]!) || /^\p{Lu}\.$/u.test(words[i - 1]!)) &&
    !lexicon.everyday.has(lower[i]!)
  )
}

/** The run without everyday words at a sentence's opening ("Today Hale"). */
function trimmedRun(sheet: Sheet, { first, end }: Run): Run | undefined {
  const { lexicon } = sheet
  // "Q. Has": who asks, in a transcript
  if (sheet.gap[first] === 2 && /^[QA]\.$/.test(sheet.words[first]!)) first++
  // "Even Rima Osei": a given name that is an everyday word, before another.
  const twice = sheet.opens[first] && end - first > 2 && isEveryday(lexicon, sheet.lower[first]!)
  if (twice && lexicon.given.has(sheet.lower[first + 1]!)) first++
  while (first < end) {
    const lower = sheet.lower[first]!
    const opens = sheet.opens[first] === 1 || sheet.headline[first] === 1
    const plain = isEveryday(lexicon, lower) && (!lexicon.given.has(lower) || first + 1 === end)
    if (opens && plain && first + 1 < end && /^\p{L}/u.test(sheet.words[first + 1]!)) first++
    else break
  }
  return first < end ? { first, end } : undefined
}
