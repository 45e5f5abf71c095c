import { namesBegin, titleOfMany } from './manynames.ts'
import { titleText, type Opening, type Title } from './title.ts'
import { has, isEveryday, type ListName } from './lexicon.ts'
import { is, phraseAt, type Chunk, type Sheet } from './sheet.ts'

/** Titles of the text by each token they cover. */
export function findTitles(sheet: Sheet, chunks: readonly (Chunk | undefined)[]): (Title | undefined)[] {
  const titles: (Title | undefined)[] = Array.from({ length: sheet.size })
  for (let i = 0; i < sheet.size; i++) {
    const title = titleFrom(sheet, chunks, i)
    if (!title || (title.doubtful && standsAlone(sheet, chunks, title))) continue
    for (let k = title.first; k < title.end; k++) titles[k] = title
    i = title.end - 1
  }
  return titles
}

/** Whether token `i` begins a fixed name, an office or a modifier: most tokens do not. */
function mayBegin({ start, lexicon }: Sheet, chunks: readonly (Chunk | undefined)[], i: number): boolean {
  const letters = start[i]!
  return (
    chunks[i] !== undefined || lexicon.heads.byStart.has(letters) || lexicon.modifiers.byStart.has(letters)
  )
}

/** "Justice and Liberty Party": a word of other uses with no name beside it is no office. */
function standsAlone(
  sheet: Sheet,
  chunks: readonly (Chunk | undefined)[],
  { first, end, titleFirst }: Title,
): boolean {
  if (end - first === 1 && sheet.capital[first] && is(sheet, end, 'and') && leadsToBody(sheet, first))
    return true
  const named = sheet.capital[end] === 1 && sheet.gap[end] === 1
  const apposed = sheet.words[first - 1] === ',' || is(sheet, first - 1, 'the') || is(sheet, first - 1, 'a')
  return !named && !apposed && titleFirst === first && chunks[first] === undefined
}

function titleFrom(sheet: Sheet, chunks: readonly (Chunk | undefined)[], first: number): Title | undefined {
  if (!mayBegin(sheet, chunks, first)) return undefined
  const opening = modifiersFrom(sheet, chunks, first)
  // a headline that ends with a state is no part of the office below
  if (opening.at > first && sheet.gap[opening.at] === 2) return undefined
  const head = headAt(sheet, opening.at)
  if (!head || isNameOfThing(sheet, chunks, head.end) || isPlainWord(sheet, opening.at, head))
    return undefined
  if (isStray(sheet, chunks, first, head.end)) return undefined
  if (head.kind === 'many') return titleOfMany(sheet, chunks, first, opening, head)
  const owned = officeOfOffice(sheet, chunks, first, head.end, opening)
  if (owned) return owned
  const complement = complementFrom(sheet, chunks, head.end, opening.of)
  const headWords = head.words
  const honorific = head.kind === 'honorific'
  const list = (name: ListName) => has(sheet.lexicon, headWords, name)
  const of = opening.of ?? complement.of
  const gender = list('male') ? 'm' : list('female') ? 'f' : undefined
  return {
    first,
    end: complement.end,
    title: honorific ? '' : heldOnce(opening, titleText(sheet, opening.titleFirst, complement.titleEnd)),
    head: headWords,
    epithet: list('epithets'),
    honorific,
    doubtful: list('doubtful'),
    headEnd: head.end,
    titleFirst: opening.titleFirst,
    ...(of === undefined ? {} : { of }),
    ...served(sheet, chunks, first, complement),
    ...(list('relations') ? { relation: headWords } : {}),
    ...(gender ? { gender } : {}),
  }
}

/** Whose officer it is, where a person is meant: "Hale's envoy", "his envoy", "envoy of President Hale". */
function served(sheet: Sheet, chunks: readonly (Chunk | undefined)[], first: number, complement: Complement) {
  if (complement.ofPersonAt !== undefined) return { ofPersonAt: complement.ofPersonAt }
  if (is(sheet, first - 1, 'possessive') && !chunks[first - 2]) return { ofPersonAt: first - 2 }
  if (is(sheet, first - 1, 'his')) return { ofPronoun: 'm' as const }
  if (is(sheet, first - 1, 'her')) return { ofPronoun: 'f' as const }
  return {}
}

/** "the president's aide": the office after the possessive, of whomever the first serves. */
function officeOfOffice(
  sheet: Sheet,
  chunks: readonly (Chunk | undefined)[],
  first: number,
  headEnd: number,
  { of }: Opening,
): Title | undefined {
  if (!is(sheet, headEnd, 'possessive')) return undefined
  const title = titleFrom(sheet, chunks, headEnd + 1)
  return title && { ...title, first, ...(of === undefined ? {} : { of }) }
}

/** "Former Ostrian Prime Minister": the state between is no part of the title, "former" is. */
function heldOnce({ past }: Opening, title: string): string {
  return past === undefined ? title : `${past} ${title}`
}

/** States, bodies, possessives and words like "deputy" before the office itself. */
function modifiersFrom(sheet: Sheet, chunks: readonly (Chunk | undefined)[], first: number): Opening {
  let at = first
  let of: string | undefined
  let isMedium = false
  let titleFirst = first
  for (let steps = 0; steps < 8 && at < sheet.size; steps++) {
    if (at > first && sheet.gap[at] === 2) break
    const chunk = chunks[at]
    if (chunk && chunk.first === at) {
      const { kind, id, owner } = chunk.entry
      if (kind === 'group' || (kind === 'demonym' && chunk.entry.people)) break
      // "Harbour Wire Ostrian Prime Minister Hale": a credit stands before whose office it is
      if (of === undefined || (isMedium && id.startsWith('state/')))
        of = kind === 'region' || id === '' ? undefined : (owner ?? id)
      isMedium = chunk.entry.type === 'media'
      if (kind === 'region') break
      at = chunk.end
      if (kind === 'state' || kind === 'demonym' || kind === 'capital') titleFirst = at
      if (is(sheet, at, 'possessive')) {
        at++
        titleFirst = at
      } else if (sheet.gap[at] === 0 && sheet.lower[at] === '-') {
        // "US-Gesandter", "EU-Außenbeauftragte".
        if (!headAt(sheet, at + 1)) break
        at++
        titleFirst = at
      }
      continue
    }
    if (headAt(sheet, at)?.strong) break
    const modifier = phraseAt(sheet, sheet.lexicon.modifiers, at)
    if (!modifier) break
    at = modifier.end
    if (sheet.lower[at] === '-' && sheet.gap[at] === 0) at++
  }
  const past = titleFirst > first && is(sheet, first, 'past') ? { past: sheet.words[first]! } : {}
  return { at, titleFirst, ...(of === undefined ? {} : { of }), ...past }
}

/** The office at token `at`: one that a longer modifier does not begin ("general" of "general secretary"). */
function headAt(sheet: Sheet, at: number) {
  // "will host Berg" names no office
  if (at >= sheet.size || sheet.analysis.xpos[at] === 'VB') return undefined
  const found = phraseAt(sheet, sheet.lexicon.heads, at)
  if (!found || (found.phrase.value === 'many' && !namesBegin(sheet, found.end))) return undefined
  // "Son-gwon" is a name
  if (sheet.capital[at] && sheet.lower[found.end] === '-' && is(sheet, at, 'relations')) return undefined
  const longer = phraseAt(sheet, sheet.lexicon.modifiers, at)
  const words = found.phrase.lower
  const goesOn = longer !== undefined && longer.end >= found.end && continues(sheet, longer.end)
  let { end } = found
  if (sheet.lower[end] === '-' && is(sheet, end + 1, 'behind')) end += 2
  return { end, words, kind: found.phrase.value, strong: !goesOn }
}

/** Whether an office follows the modifier that ends at token `at`, straight or after more modifiers. */
function continues(sheet: Sheet, at: number): boolean {
  for (let steps = 0; steps < 4 && at < sheet.size && sheet.gap[at] !== 2; steps++) {
    if (phraseAt(sheet, sheet.lexicon.heads, at)) return true
    const modifier = phraseAt(sheet, sheet.lexicon.modifiers, at)
    if (!modifier) return false
    at = modifier.end
  }
  return false
}

/** "General Assembly", "Security Council chief" apart: a capital word of bodies or things right after. */
function isNameOfThing(sheet: Sheet, chunks: readonly (Chunk | undefined)[], end: number): boolean {
  if (end >= sheet.size || !sheet.capital[end] || sheet.gap[end] !== 1 || chunks[end]) return false
  return (
    sheet.capital[end - 1] === 1 &&
    (is(sheet, end, 'organisation') || is(sheet, end, 'thing') || is(sheet, end, 'place'))
  )
}

/** "peace under President Hale": small words before a capital office belong to it only if they say when it is held. */
function isStray(
  sheet: Sheet,
  chunks: readonly (Chunk | undefined)[],
  first: number,
  headEnd: number,
): boolean {
  return (
    !sheet.capital[first] && !chunks[first] && sheet.capital[headEnd - 1] === 1 && !is(sheet, first, 'tenses')
  )
}

/** Short titles such as "pm" count only in capitals. */
function isPlainWord(sheet: Sheet, at: number, head: { words: string }): boolean {
  return head.words.length <= 3 && !head.words.includes('.') && /^[a-z]/.test(sheet.words[at]!)
}

interface Complement {
  readonly end: number
  /** Where the title's words end: before "of Ukraine". */
  readonly titleEnd: number
  readonly of?: string
  readonly ofPersonAt?: number
}

/** "of the Foreign Relations Department of …", "for Foreign Affairs", "to the Middle East", "of Ukraine". */
function complementFrom(
  sheet: Sheet,
  chunks: readonly (Chunk | undefined)[],
  head: number,
  opening: string | undefined,
): Complement {
  const adjective = stateAfter(sheet, chunks, head)
  let end = adjective?.end ?? head
  let titleEnd = head
  let of = adjective?.entry.id || undefined
  const direct =
    sheet.lexicon.words.stateAfterHead && is(sheet, end, 'portfolios')
      ? bodyFrom(sheet, chunks, end)
      : undefined
  if (direct) {
    end = direct.end
    of = direct.of ?? of
    titleEnd = direct.stateOnly ? titleEnd : end
  }
  for (let steps = 0; steps < 5; steps++) {
    let at = end
    if (!is(sheet, at, 'links') || sheet.gap[at] !== 1) break
    const isSent = is(sheet, at, 'toward') && is(sheet, head - 1, 'sent')
    // "the Prime Minister of Ostria in Nairobi": where the holder is, no part of the office
    const isOf = (of ?? opening)?.startsWith('state/') && !is(sheet, head - 1, 'sent')
    if (isOf && is(sheet, at, 'inside') && !isBeforeName(sheet, chunks, at + 1)) break
    at++
    while (at < sheet.size && is(sheet, at, 'the')) at++
    if (at >= sheet.size) break
    const body =
      bodyFrom(sheet, chunks, at) ??
      fieldFrom(sheet, chunks, at) ??
      officeFrom(sheet, at, end > head) ??
      (is(sheet, head - 1, 'sent') && !is(sheet, at - 1, 'belonging') ? landFrom(sheet, at) : undefined)
    if (!body) {
      const person = personBegins(sheet, chunks, at)
      return { end, titleEnd, ...(of === undefined ? {} : { of }), ...(person ? { ofPersonAt: at } : {}) }
    }
    end = body.end
    if (body.of !== undefined && !isSent) of = body.of
    if (!body.stateOnly) titleEnd = end
  }
  return { end, titleEnd, ...(of === undefined ? {} : { of }) }
}

/** "commander in Africa Rima Osei": a place before the holder's name. */
function isBeforeName(sheet: Sheet, chunks: readonly (Chunk | undefined)[], at: number): boolean {
  const end = chunks[at]?.end ?? -1
  return end > 0 && sheet.capital[end] === 1 && sheet.gap[end] === 1
}

/** "président russe", "президент України": the state right after the office. */
function stateAfter(sheet: Sheet, chunks: readonly (Chunk | undefined)[], head: number): Chunk | undefined {
  const chunk = chunks[head]
  if (!chunk || sheet.gap[head] !== 1) return undefined
  const { kind } = chunk.entry
  if (kind === 'demonym' && !sheet.capital[head]) return chunk
  return sheet.lexicon.words.stateAfterHead && (kind === 'state' || kind === 'organisation')
    ? chunk
    : undefined
}

function bodyFrom(sheet: Sheet, chunks: readonly (Chunk | undefined)[], first: number) {
  let at = first
  let of: string | undefined
  let last = -1
  let stateOnly = true
  for (let steps = 0; steps < 8 && at < sheet.size; steps++) {
    if (at > first && breaks(sheet, at)) break
    const chunk = chunks[at]
    if (chunk && chunk.first === at) {
      const { kind, id, owner } = chunk.entry
      if (id !== '') of ??= owner ?? id
      at = chunk.end
      if (kind === 'demonym') continue
      last = at
      if (kind !== 'state' && kind !== 'capital') stateOnly = false
      continue
    }
    const lower = sheet.lower[at]!
    if (is(sheet, at, 'portfolios') || is(sheet, at, 'organisation')) {
      last = ++at
      stateOnly = false
    } else if (is(sheet, at, 'possessive') || lower === '-' || phraseAt(sheet, sheet.lexicon.modifiers, at))
      at++
    else if (is(sheet, at, 'and') && last === at && sheet.capital[at + 1]) at++
    else if (sheet.capital[at] && leadsToBody(sheet, at)) at++
    else break
  }
  return last > first ? { end: last, of, stateOnly } : undefined
}

/**
 * "Head of the Office of the President": behind a body, the office it is of; "Adviser to the President Rima Osei": with
 * an article, an office that is served and not the name's own.
 */
function officeFrom(sheet: Sheet, at: number, behindBody: boolean) {
  const office = sheet.capital[at] === 1 ? headAt(sheet, at) : undefined
  const named = office && sheet.capital[office.end] === 1 && sheet.gap[office.end] === 1
  const isServed = named ? is(sheet, at - 1, 'articles') : behindBody
  return office && isServed ? { end: office.end, of: undefined, stateOnly: false } : undefined
}

/**
 * "Minister for Resettlement of the Lower Valleys of Ostria": what an office is for in plain words with
 * capitals, where a state, a further field or the holder's name follows.
 */
function fieldFrom(sheet: Sheet, chunks: readonly (Chunk | undefined)[], first: number) {
  let end = first
  while (end < first + 5 && isPlainCapital(sheet, chunks, end)) end++
  const goesOn = end > first && sheet.gap[end] === 1 && is(sheet, end, 'links')
  const next = is(sheet, end + 1, 'definite') ? end + 2 : end + 1
  const isNamed = end > first && sheet.capital[end] === 1 && sheet.lexicon.given.has(sheet.lower[end]!)
  if (isNamed && sheet.gap[end] === 1) return { end, of: undefined, stateOnly: false }
  return goesOn && (chunks[next]?.entry.kind === 'state' || isPlainCapital(sheet, chunks, next))
    ? { end, of: undefined, stateOnly: false }
    : undefined
}

/** "special representative for Lower Sund, Rima Osei,": where an envoy is sent, before the name in commas. */
function landFrom(sheet: Sheet, first: number) {
  let end = first
  while (end < first + 4 && sheet.capital[end] && sheet.gap[end] === 1) end++
  const isNamed = sheet.words[end] === ',' && sheet.capital[end + 1] === 1
  const isPerson = sheet.lexicon.given.has(sheet.lower[first] ?? '')
  return end > first && isNamed && !isPerson ? { end, of: undefined, stateOnly: true } : undefined
}

function isPlainCapital(sheet: Sheet, chunks: readonly (Chunk | undefined)[], at: number): boolean {
  if (at >= sheet.size || !sheet.capital[at] || chunks[at] || sheet.gap[at] !== 1) return false
  const word = sheet.lower[at]!
  const { given, words } = sheet.lexicon
  return !given.has(word) && (isEveryday(sheet.lexicon, word) || words.shapes.abstract.test(word))
}

/** An empty line, or a sign other than a hyphen or "'s". */
function breaks(sheet: Sheet, at: number): boolean {
  const glue = is(sheet, at, 'possessive') || sheet.lower[at] === '-' || sheet.lower[at - 1] === '-'
  return sheet.gap[at] === 2 || (sheet.gap[at] === 0 && !glue)
}

/** Whether capital words from `at` on lead to a word of bodies within four tokens. */
function leadsToBody(sheet: Sheet, at: number): boolean {
  for (let k = at + 1; k < at + 5 && k < sheet.size; k++) {
    if (sheet.gap[k] === 2) return false
    const lower = sheet.lower[k]!
    if (sheet.capital[k] && (is(sheet, k, 'organisation') || is(sheet, k, 'portfolios'))) return true
    if (!sheet.capital[k] && lower !== '-' && !is(sheet, k, 'and') && !is(sheet, k, 'possessive'))
      return false
  }
  return false
}

function personBegins(sheet: Sheet, chunks: readonly (Chunk | undefined)[], at: number): boolean {
  return sheet.capital[at] === 1 || chunks[at] !== undefined
}
