import { tokenTag } from '../../language/index.ts'
import { stemOf, has, folded, isEveryday } from './lexicon.ts'
import type { Finds, Run } from './names.ts'
import { is, isOver, isVerb, plainText, textOf, type Sheet } from './sheet.ts'
import type { Title } from './title.ts'
import type { Towns } from './towns.ts'

export type NameKind = 'person' | 'organisation' | 'media' | 'place' | 'thing' | 'unknown'

/** A run with what speaks for each kind of name. */
export interface Name extends Run {
  /** The words without a title, one space between. */
  readonly name: string
  /** `name` folded, as spellings are compared. */
  readonly key: string
  readonly parts: readonly string[]
  /** Titles before it, and in apposition after it. */
  readonly before: readonly Title[]
  readonly after: readonly Title[]
  readonly scores: Readonly<Record<Exclude<NameKind, 'unknown'>, number>>
  readonly headline: boolean
  /** Begins a sentence, with its titles. */
  readonly opens: boolean
  /** The state named after it: "Rima Osei of Ostria". */
  readonly ofState?: string
}

/** The words of a folded name without commas, suffixes and the full stop of a sentence. */
function partsOf({ lexicon }: Sheet, key: string): readonly string[] {
  const words = key.replaceAll(',', '').split(' ')
  const parts = words.filter((word, i) => i === 0 || !has(lexicon, word, 'suffixes'))
  const last = parts.at(-1)!
  const whole =
    last.endsWith('.') && /\p{L}{2}\.$/u.test(last) ? [...parts.slice(0, -1), last.slice(0, -1)] : parts
  return lexicon.words.nameEndings.length > 0 ? whole.map((part) => stemOf(lexicon, part)) : whole
}

type Scores = { person: number; organisation: number; media: number; place: number; thing: number }

/** Reads the cues in and around a run. */
export function describeName(sheet: Sheet, finds: Finds, towns: Towns, run: Run): Name {
  const printed = plainText(sheet, run.first, run.end)
  const name = printed.endsWith('.') && /\p{L}{3}\.$/u.test(printed) ? printed.slice(0, -1) : printed
  const key = folded(name)
  const before = titlesBefore(sheet, finds, run.first)
  const after = titlesAfter(sheet, finds, run)
  const scores: Scores = { person: 0, organisation: 0, media: 0, place: 0, thing: 0 }
  const parts = partsOf(sheet, key)
  titleCues(sheet, run, scores, before, after)
  shapeCues(sheet, run, parts, scores)
  wordCues(sheet, run, scores)
  if (sheet.lexicon.people.has(key)) scores.person += 8
  contextCues(sheet, run, scores)
  placeCues(sheet, finds, towns, run, name, scores)
  const owner = is(sheet, run.end + 1, 'articles') ? run.end + 2 : run.end + 1
  const beyond = is(sheet, run.end, 'belonging') ? finds.chunks[owner]?.entry : undefined
  return {
    ...run,
    name,
    key,
    parts,
    before,
    after,
    scores,
    headline: sheet.headline[run.first] === 1,
    opens: sheet.opens[before[0]?.first ?? run.first] === 1,
    ...(beyond?.kind === 'state' ? { ofState: beyond.id } : {}),
  }
}

/** The kind for which most speaks over all places where the name stands. */
export function kindOf(names: readonly Name[]): NameKind {
  const total: Scores = { person: 0, organisation: 0, media: 0, place: 0, thing: 0 }
  for (const { scores } of names)
    for (const kind of Object.keys(total) as (keyof Scores)[])
      total[kind] = Math.max(total[kind], scores[kind]) + scores[kind] / 4
  const order = ['person', 'organisation', 'media', 'place', 'thing'] as const
  const best = order.reduce((a, b) => (total[b] > total[a] ? b : a))
  return total[best] >= (best === 'person' ? 2.5 : 2) ? best : 'unknown'
}

function titleCues(
  sheet: Sheet,
  run: Run,
  scores: Scores,
  before: readonly Title[],
  after: readonly Title[],
): void {
  const letters = /^\p{Lu}{2,5}$/u.test(sheet.words[run.first]!) && run.end - run.first === 1
  // "речниця МЗС": letters after an office that is not in capitals are a body's.
  if (letters && before.some((title) => /\p{Ll}/u.test(sheet.words[title.headEnd - 1]!))) return
  if (before.length > 0) scores.person += before.some((t) => !t.doubtful) ? 6 : 3
  if (after.length > 0) scores.person += 4
}

function shapeCues(sheet: Sheet, run: Run, parts: readonly string[], scores: Scores): void {
  const { given } = sheet.lexicon
  const words = parts.filter((part) => part.length > 1)
  const first = parts[0]!
  const acronym = isAcronym(sheet, run)
  // "UAV" stands for a thing
  const standsForBody = acronym && !sheet.headline[run.first] && !is(sheet, run.first, 'thing')
  if (standsForBody && !(first.length > 3 && isEveryday(sheet.lexicon, first)))
    scores.organisation += actsOrCarries(sheet, run) ? 3 : 1
  if (parts.at(-1)!.includes('.') && /\.\p{L}{2,3}$/u.test(parts.at(-1)!)) scores.media += 5
  const allPlain = words.every((word) => isEveryday(sheet.lexicon, word))
  const isGiven = given.has(first) || given.has(first.split('-')[0]!) || given.has(first.replaceAll('-', ''))
  if (parts.length === 1 && sheet.opens[run.first] && !sheet.lexicon.words.titleCase) scores.person -= 1.5
  if (parts.length >= 2 && parts.length <= 6) {
    if (isGiven && first.length > 1) scores.person += allPlain && isEveryday(sheet.lexicon, first) ? 1.5 : 3.5
    else if (parts.some((part) => given.has(part))) scores.person += 1.5
    if (parts.slice(1).some((part) => has(sheet.lexicon, part, 'particles'))) scores.person += 1
    if (parts.some((part) => part.length === 2 && part.endsWith('.'))) scores.person += 2
    if (!words.some((word) => isEveryday(sheet.lexicon, word)) && parts.length <= 4) scores.person += 2
    if (!sheet.lexicon.words.titleCase) scores.person += 1
    if (allPlain && !isGiven) scores.thing += 1.5
    if (words.every((word) => isCommonNoun(sheet, word) || has(sheet.lexicon, word, 'modifiers')))
      scores.person -= 5
    if (sheet.headline[run.first]) scores.person -= 2
  } else if (parts.length === 1 && /\p{Ll}\p{Lu}\p{Lu}?$/u.test(sheet.words[run.first]!)) {
    scores.organisation += 3
  } else if (parts.length === 1 && !acronym && isEveryday(sheet.lexicon, first)) {
    scores.thing += sheet.opens[run.first] ? 4 : 1.5
    if (isCommonNoun(sheet, first)) scores.person -= 5
    const the = is(sheet, run.first - 1, 'definite') && !sheet.headline[run.first] && !sheet.opens[run.first]
    if (the && is(sheet, run.first, 'organisation')) scores.organisation += 3.5
  }
}

/** "SAC", "SAC-IO". */
function isAcronym(sheet: Sheet, { first, end }: Run): boolean {
  const printed = textOf(sheet, first, end)
  return (
    /^\p{Lu}{2,6}$/u.test(printed) || (end - first > 1 && /^\p{Lu}{2,6}(?:-\p{Lu}{1,4})+$/u.test(printed))
  )
}

/** An acronym acts, is dealt with, or stands in brackets: "ABC said", "told ABC", "(ABC)". */
function actsOrCarries(sheet: Sheet, { first, end }: Run): boolean {
  const next = is(sheet, end, 'possessive') ? end + 1 : end
  if (isVerb(sheet, next)) return true
  if (is(sheet, first - 1, 'definite')) return false
  return (
    is(sheet, first - 1, 'dealing') ||
    is(sheet, first - 1, 'toMedia') ||
    isVerb(sheet, first - 1) ||
    /^[•–—|]$/.test(sheet.words[first - 1] ?? '') ||
    (sheet.words[first - 1] === '(' && closesReport(sheet, end + 1))
  )
}

/** "Groups", "Affairs": words of bodies and things are nobody's surname, whatever title stands before. */
function isCommonNoun({ lexicon }: Sheet, word: string): boolean {
  const singular = word.replace(/s$/, '')
  return NOUNS.some((list) => has(lexicon, word, list) || has(lexicon, singular, list))
}

const NOUNS = ['organisation', 'thing', 'portfolios', 'groups', 'unnamed', 'heads'] as const

function wordCues(sheet: Sheet, run: Run, scores: Scores): void {
  // "Ministry of Defence": what a body is over is no thing
  const over = isOver(sheet, run.first)
  for (let i = run.first; i < run.end; i++) {
    const last = i === run.end - 1
    const weight = last || i === run.first ? 5 : 3
    if (run.end - run.first < 2) continue
    if (is(sheet, i, 'organisation')) scores.organisation += weight
    if (last && (is(sheet, i, 'organisation') || is(sheet, i, 'place'))) scores.person -= 3
    if (last && is(sheet, i, 'media')) {
      scores.media += 5.5
      scores.person -= 3
    }
    if (is(sheet, i, 'place'))
      scores.place += last ? 5 : is(sheet, i, 'placeFirst') && i === run.first ? 4.5 : 2
    const isAim = over && (is(sheet, i, 'portfolios') || !is(sheet, run.first, 'thing'))
    if (is(sheet, i, 'thing') && !isAim) scores.thing += last ? 6 : 2
  }
}

function contextCues(sheet: Sheet, { first, end }: Run, scores: Scores): void {
  let next = end
  const possessive = is(sheet, next, 'possessive')
  if (possessive) next++
  const lower = sheet.lower[next] ?? ''
  const speaks = is(sheet, next, 'speaks')
  const closes = speaks && !possessive && sheet.gap[next] === 1
  if (sheet.lexicon.words.nounsInCapitals && !sheet.lexicon.given.has(sheet.lower[first]!))
    scores.person -= 2.5
  // "Northcom said on Monday that its": who speaks of itself so is no person
  if (closes && end - first === 1 && saysIts(sheet, next + 1)) scores.organisation += 5
  else if (closes) scores.person += 2.5
  else if (is(sheet, first - 1, 'speaks') && is(sheet, first - 1, 'saidBefore')) scores.person += 1.5
  if (has(sheet.lexicon, `${sheet.lower[first - 2]} ${sheet.lower[first - 1]}`, 'saidBefore'))
    scores.person += 1.5
  if (is(sheet, next, 'who') || (lower === ',' && is(sheet, next + 1, 'who'))) scores.person += 3
  if (lower === ',' && /^\d{2}$/.test(sheet.words[next + 1] ?? '') && sheet.words[next + 2] === ',')
    scores.person += 4
  const { agency } = sheet.lexicon.words.shapes
  if (is(sheet, first - 1, 'toMedia') && (closesReport(sheet, end) || agency.test(sheet.words[end - 1]!)))
    scores.media += end - first === 1 && agency.test(sheet.words[first]!) ? 4 : 1.5
  // "the energy company Norvex"
  if (is(sheet, first - 1, 'companies') && !sheet.capital[first - 1] && sheet.gap[first] === 1)
    scores.organisation += 3.5
  if (is(sheet, first - 1, 'articles') && !is(sheet, end, 'sides')) scores.person -= 3
}

/** Whether "its" follows a verb of speaking before any other noun, but for when it was said. */
function saysIts(sheet: Sheet, from: number): boolean {
  for (let i = from; i < from + 6 && i < sheet.size; i++) {
    if (is(sheet, i, 'its')) return true
    const isPassed = /^(ADP|SCONJ|DET|PUNCT)$/.test(tokenTag(sheet.analysis, i)) || is(sheet, i, 'never')
    if (!isPassed) return false
  }
  return false
}

/** "told ABC,", "reports ABC." : the name ends the clause. */
function closesReport(sheet: Sheet, end: number): boolean {
  return end >= sheet.size || sheet.gap[end] === 2 || /^[,.;:"”)]$/.test(sheet.words[end]!)
}

/** What speaks for a place where one word is a town's name. */
export const TOWN = 2

function placeCues(
  sheet: Sheet,
  finds: Finds,
  towns: Towns,
  { first, end }: Run,
  name: string,
  scores: Scores,
): void {
  const town = towns.find(name)
  const at = is(sheet, first - 1, 'at')
  const plain = end - first === 1 && isEveryday(sheet.lexicon, sheet.lower[first]!)
  if (plain) scores.place -= 2
  if (town) scores.place += (end - first > 1 ? 4 : TOWN) + (at ? 2 : 0)
  else if (at && is(sheet, first - 1, 'inside')) scores.place += isWhere(sheet, first, end) ? 3.5 : 2
  const beyond = sheet.lower[end] === ',' ? finds.chunks[end + 1]?.entry.kind : undefined
  if (at && (beyond === 'state' || beyond === 'region')) scores.place += 3
}

/** "In Sant Oriel on Monday": several words behind "in" are where it is, but of "trust in Anna Berg", "in Anna Berg's view". */
function isWhere(sheet: Sheet, first: number, end: number): boolean {
  if (end - first < 2 || is(sheet, first, 'thing') || is(sheet, end, 'possessive')) return false
  return is(sheet, first - 1, 'within') && !is(sheet, first - 2, 'trusting')
}

/** Titles that stand right before token `first`, nearest last: "Prime Minister Sir", "his envoy,". */
function titlesBefore(sheet: Sheet, { titles }: Finds, first: number): readonly Title[] {
  const found: Title[] = []
  let at = first
  if (sheet.words[at - 1] === ',' && isAppositionBefore(sheet, titles[at - 2])) at--
  for (let title = titles[at - 1]; title && title.end === at; title = titles[at - 1]) {
    if (sheet.gap[at] === 2) break // the end of a headline is no title of who follows
    found.unshift(title.ofFirst === undefined ? title : { ...title, of: title.ofFirst })
    at = title.first
    // "Deputy Prime Minister – Minister of Trade Osei"
    const joins = is(sheet, at - 1, 'and') || /^\p{Pd}$/u.test(sheet.words[at - 1] ?? '')
    const joined = joins ? titles[at - 2] : undefined
    if (joined?.end === at - 1 && !isAnothers(sheet, titles, joined, first)) at--
  }
  return found.length > 0 ? found : sharedTitle(sheet, titles, first)
}

/** "foreign ministers Rima Hale and Noor Osei": the word that stands before the first of several names. */
function sharedTitle(sheet: Sheet, titles: Finds['titles'], first: number): readonly Title[] {
  if (!is(sheet, first - 1, 'and') && sheet.lower[first - 1] !== ',') return []
  for (let i = first - 1; i > first - 12 && i >= 0; i--) {
    const title = titles[i]
    // it is no part of this name
    if (title) return title.many ? [{ ...title, first, end: first, titleFirst: first, headEnd: first }] : []
    const isBetween = is(sheet, i, 'and') || is(sheet, i, 'belonging') || is(sheet, i, 'particles')
    if (!sheet.capital[i] && !isBetween && !/^[,-]$/.test(sheet.lower[i]!)) return []
  }
  return []
}

/**
 * "The President and Prime Minister Osei", where the report names President Brandt: the first office is that of
 * another, not one more of the name at token `first`.
 */
function isAnothers(sheet: Sheet, titles: Finds['titles'], { first: from, title }: Title, first: number) {
  if (!is(sheet, from - 1, 'the') || !sheet.capital[from]) return false
  const own = wordsOfName(sheet, first)
  return titles.some((other, i) => {
    if (other?.first !== i || other.first === from || other.title !== title) return false
    const words = wordsOfName(sheet, other.end)
    return words.length > 0 && !words.some((word) => own.includes(word))
  })
}

function wordsOfName(sheet: Sheet, first: number): readonly string[] {
  let end = first
  while (end < sheet.size && sheet.capital[end] && sheet.gap[end] === 1) end++
  return sheet.lower.slice(first, end)
}

/** "his special envoy, Rima Osei": an office with a determiner before the comma. */
function isAppositionBefore(sheet: Sheet, title: Title | undefined): boolean {
  if (!title || title.honorific) return false
  return (
    title.ofPronoun !== undefined ||
    is(sheet, title.first - 1, 'the') ||
    is(sheet, title.first + 1, 'possessive')
  )
}

/** "Rima Osei, the Ostrian foreign minister, and former envoy": offices in apposition after the name. */
function titlesAfter(sheet: Sheet, { titles }: Finds, { first, end }: Run): readonly Title[] {
  if (sheet.words[end] !== ',' && sheet.words[end] !== '(') return []
  const found: Title[] = []
  let at = end + 1
  for (let steps = 0; steps < 3; steps++) {
    while (is(sheet, at, 'the') || is(sheet, at, 'a')) at++
    const title = titles[at]
    if (!title || title.first !== at || title.honorific) break
    // Another name right after the office: "Osei, Foreign Minister Brandt and …" is a list.
    const next = title.end
    if (sheet.capital[next] && sheet.gap[next] === 1) break
    if (isNextSpeaker(sheet, next) || isNextSubject(sheet, first, next)) break
    found.push(title)
    if (!is(sheet, next, 'and')) break
    at = next + 1
  }
  return found
}

/** "After a call with Osei, the president of Ostria said": a name in a fronted phrase, and then who acts. */
function isNextSubject(sheet: Sheet, first: number, next: number): boolean {
  const { analysis } = sheet
  let at = first - 1
  while (/^(DET|ADJ|NOUN|PROPN)$/.test(tokenTag(analysis, at))) at--
  return tokenTag(analysis, at) === 'ADP' && /^VB[DZP]$/.test(analysis.xpos[next] ?? '')
}

/** "…, Osei, Peru's envoy, Jan Brandt, said": the office between two names is that of who speaks. */
function isNextSpeaker(sheet: Sheet, comma: number): boolean {
  let at = comma + 1
  while (sheet.capital[at] && sheet.gap[at] === 1 && at < comma + 6) at++
  return (
    sheet.words[comma] === ',' && at > comma + 1 && sheet.words[at] === ',' && is(sheet, at + 1, 'speaks')
  )
}
