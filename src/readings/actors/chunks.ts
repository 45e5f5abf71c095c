import { tokenTag } from '../../language/index.ts'
import { type Entry } from './lexicon.ts'
import { is, phraseAt, type Chunk, type Sheet } from './sheet.ts'
import type { Phrase } from './phrases.ts'

/** Fixed names of the text by each token they cover: states, peoples, capitals, seats, organisations, regions. */
export function findChunks(sheet: Sheet): readonly (Chunk | undefined)[] {
  const chunks: (Chunk | undefined)[] = Array.from({ length: sheet.size })
  for (let i = 0; i < sheet.size; i++) {
    if (!mayBegin(sheet, i)) continue
    const found = phraseAt(sheet, sheet.lexicon.names, i, asWritten)
    if (!found || isPersonName(sheet, i, found.end, found.phrase.value)) continue
    if (
      isPartOfLetters(sheet, i, found.end) ||
      isPartOfName(sheet, chunks, i, found.phrase.value) ||
      beginsMedium(sheet, found.end, found.phrase.value)
    )
      continue
    const chunk = { first: i, end: found.end, entry: peopleOrState(sheet, i, found.end, found.phrase.value) }
    for (let k = i; k < found.end; k++) chunks[k] = chunk
    i = found.end - 1
  }
  return chunks
}

function mayBegin(sheet: Sheet, i: number): boolean {
  return sheet.capital[i] === 1 || sheet.lexicon.smallStarts.has(sheet.start[i]!)
}

/** Capitals as in the entry, or all capitals for longer names. */
function asWritten(phrase: Phrase<Entry>, words: string): boolean {
  return words === phrase.words || (phrase.words.length > 3 && words === phrase.words.toUpperCase())
}

/** "The Talmar Courier": a capital or region before a word of media. */
function beginsMedium(sheet: Sheet, end: number, { kind }: Entry): boolean {
  const named = kind === 'capital' || kind === 'region' || kind === 'state'
  return (
    named &&
    sheet.capital[end] === 1 &&
    sheet.gap[end] === 1 &&
    is(sheet, end, 'media') &&
    !sheet.headline[end]
  )
}

/** "SAC-IO", another body than "SAC"; not "EU-US". */
function isPartOfLetters(sheet: Sheet, first: number, end: number): boolean {
  const [sign, next] = [sheet.words[end] ?? '', sheet.words[end + 1] ?? '']
  const isJoined = sign === '-' && sheet.gap[end] === 0 && sheet.gap[end + 1] === 0
  const areLetters =
    /^\p{Lu}{3,}$/u.test(sheet.words[first]!) && end - first === 1 && /^\p{Lu}{1,4}$/u.test(next)
  return isJoined && areLetters && !phraseAt(sheet, sheet.lexicon.names, end + 1, asWritten)
}

/** "National Security Council" holds no Security Council. */
function isPartOfName(
  sheet: Sheet,
  chunks: readonly (Chunk | undefined)[],
  i: number,
  entry: Entry,
): boolean {
  if (entry.kind !== 'organisation' || sheet.gap[i] !== 1 || !sheet.capital[i - 1] || chunks[i - 1])
    return false
  return phraseAt(sheet, sheet.lexicon.modifiers, i - 1) !== undefined && !sheet.opens[i - 1]
}

/** "Jordan Hale", "Michael Jordan", "Israel Katz": a given name or initial beside a state's or city's name. */
function isPersonName(sheet: Sheet, first: number, end: number, entry: Entry): boolean {
  if (end - first > 1 || entry.kind === 'organisation') return false
  if (entry.kind === 'demonym' && sheet.words[first] !== entry.name) return false
  const { given } = sheet.lexicon
  const before = first > 0 && sheet.gap[first] === 1 && sheet.capital[first - 1] === 1
  if (before) {
    const word = sheet.lower[first - 1]!
    if (/^\p{L}\.$/u.test(word)) return true
    if (given.has(word) && !sheet.opens[first] && !is(sheet, first - 1, 'never')) return true
  }
  const after = end < sheet.size && sheet.gap[end] === 1 && sheet.capital[end] === 1
  return (
    after &&
    !is(sheet, first - 1, 'links') &&
    given.has(sheet.lower[first]!) &&
    !sheet.headline[first] &&
    /^\p{Lu}(?!\p{Lu}+$)[\p{L}']{2,}$/u.test(sheet.words[end]!) &&
    !sheet.lexicon.everyday.has(sheet.lower[end]!) &&
    !is(sheet, end, 'heads')
  )
}

/** Tags of words that no adjective stands before. */
const SMALL: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'CCONJ', 'AUX', 'PRON', 'DET', 'ADV', 'PART'])

/** "the US" is the state, "US envoy" the adjective: told apart by what follows. */
function peopleOrState(sheet: Sheet, first: number, end: number, entry: Entry): Entry {
  if (entry.kind !== 'state' || !/^U\.?[SK]\.?$/.test(sheet.words[first]!) || end - first > 1) return entry
  const next = sheet.lower[end] ?? ''
  const adjective =
    end < sheet.size &&
    sheet.gap[end] === 1 &&
    /^\p{L}/u.test(next) &&
    !is(sheet, end, 'acts') &&
    !is(sheet, end, 'speaks') &&
    !is(sheet, end, 'never') &&
    !is(sheet, end, 'and') &&
    !SMALL.has(tokenTag(sheet.analysis, end)) &&
    !/^VB[DZ]$/.test(sheet.analysis.xpos[end]!)
  return adjective ? { ...entry, kind: 'demonym' } : entry
}
