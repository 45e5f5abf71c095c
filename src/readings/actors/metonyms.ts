import { tokenTag } from '../../language/index.ts'
import type { Finds } from './names.ts'
import { is, type Chunk, type Sheet } from './sheet.ts'

/** What a fixed name stands for at its place, and the rule that says so. */
export interface Meaning {
  readonly as: 'actor' | 'place' | 'neither'
  readonly by_rule: string
}

const NEITHER: Meaning = { as: 'neither', by_rule: 'part of a title or an adjective' }

/** Tells whether a state, capital, seat, people or organisation acts here or is a place. */
export function meaningOf(sheet: Sheet, { titles }: Finds, chunk: Chunk): Meaning {
  if (titles[chunk.first]) return NEITHER
  const { kind, id } = chunk.entry
  if (id === '' && kind !== 'region') return NEITHER
  if (kind === 'organisation' || kind === 'group') return { as: 'actor', by_rule: 'name of an organisation' }
  if (kind === 'region')
    return decides(sheet, chunk)
      ? { as: 'actor', by_rule: 'a region for who governs it' }
      : { as: 'place', by_rule: 'name of a region' }
  if (isInPair(sheet, chunk) && (kind !== 'demonym' || leadsToEncounter(sheet, chunk)))
    return { as: 'actor', by_rule: 'a state in a pair' }
  if (kind === 'state') return stateMeaning(sheet, chunk)
  if (kind === 'demonym') return peopleMeaning(sheet, chunk)
  return seatMeaning(sheet, chunk)
}

/** "Lower Belm rejected it", "Lower Belm has said": not "people in Lower Belm said". */
function decides(sheet: Sheet, { first, end }: Chunk): boolean {
  const before = beforeThe(sheet, first)
  if (!sheet.opens[before + 1] && /^(?:ADP|PROPN|NOUN|VERB)$/.test(tokenTag(sheet.analysis, before)))
    return false
  const at = sheet.lexicon.words.shapes.passed.test(sheet.lower[end] ?? '') ? end + 1 : end
  return is(sheet, at, 'deciding') || is(sheet, at, 'speaks')
}

/** "Ostria-Belmar talks": a capital word joined by a hyphen or dash. */
function isInPair(sheet: Sheet, { first, end }: Chunk): boolean {
  const joins = (sign: number, other: number) =>
    sheet.gap[sign] === 0 &&
    /^[-–]$/.test(sheet.lower[sign] ?? '') &&
    sheet.gap[Math.max(sign, other)] === 0 &&
    sheet.capital[other] === 1
  return joins(end, end + 1) || (sheet.gap[first] === 0 && joins(first - 1, first - 2))
}

/** "Ostrian-Velish peace talks", but "Ostrian-Velish trade". */
function leadsToEncounter(sheet: Sheet, { end }: Chunk): boolean {
  for (let i = end; i < end + 7 && i < sheet.size && !/^[^\p{L}–-]/u.test(sheet.lower[i]!); i++)
    if (is(sheet, i, 'encounters')) return true
  return false
}

function stateMeaning(sheet: Sheet, chunk: Chunk): Meaning {
  const partOf = is(sheet, chunk.first - 1, 'directions') && sheet.capital[chunk.first - 1] === 0
  if (partOf && !is(sheet, chunk.end, 'speaks')) return { as: 'place', by_rule: 'a part of a state' }
  if (
    isInside(sheet, beforeThe(sheet, chunk.first)) ||
    (isPlaceHere(sheet, chunk) && !acts(sheet, chunk.end))
  )
    return { as: 'place', by_rule: 'a state after a word of place' }
  return { as: 'actor', by_rule: 'name of a state' }
}

/** "the Russians agreed": the state, when the people act or are dealt with. */
function peopleMeaning(sheet: Sheet, { first, end, entry }: Chunk): Meaning {
  const the = is(sheet, first - 1, 'definite')
  const people = entry.people === true || (the && acts(sheet, end))
  if (sheet.lexicon.words.adjectiveBehind && is(sheet, first - 1, 'moves'))
    return { as: 'actor', by_rule: "an adjective for its state's deed" }
  if (is(sheet, end, 'moves') || (is(sheet, end + 1, 'moves') && !sheet.capital[end]))
    return { as: 'actor', by_rule: "an adjective for its state's deed" }
  if (sheet.lower[end] === '-' && is(sheet, end + 1, 'led'))
    return { as: 'actor', by_rule: 'an adjective for who leads' }
  if (!people || (!the && !acts(sheet, end))) return NEITHER
  return { as: 'actor', by_rule: 'a people for its state' }
}

/** Capitals and seats are places unless they act, are acted on, or stand beside another that does. */
function seatMeaning(sheet: Sheet, chunk: Chunk): Meaning {
  const { first, end, entry } = chunk
  const actor: Meaning = {
    as: 'actor',
    by_rule: entry.kind === 'seat' ? 'a seat for its government' : 'a capital for its state',
  }
  if (is(sheet, end, 'possessive') && !isPlaceHere(sheet, chunk)) return actor
  if (isSender(sheet, first)) return actor
  if (isPlaceHere(sheet, chunk)) return { as: 'place', by_rule: 'a capital as a place' }
  if (acts(sheet, end)) return actor
  const before = beforeThe(sheet, first)
  if (is(sheet, before, 'dealing')) return actor
  if (dealtWith(sheet, first)) return actor
  return entry.kind === 'seat' ? actor : { as: 'place', by_rule: 'a capital as a place' }
}

/** "A refusal from Ostra": what only a government sends. */
function isSender(sheet: Sheet, first: number): boolean {
  return is(sheet, first - 1, 'sending') && is(sheet, first - 2, 'sent')
}

/** "in", "au"; not "imposé au Kenya", which leads to who is given something. */
function isInside(sheet: Sheet, at: number): boolean {
  return is(sheet, at, 'inside') && !is(sheet, at - 1, 'giving')
}

/** After "in", "at", "near"; for seats and capitals also after "to", "from", "of" and verbs of motion. */
function isPlaceHere(sheet: Sheet, { first, entry }: Chunk): boolean {
  const before = beforeThe(sheet, first)
  if (is(sheet, before, 'inside')) return isInside(sheet, before)
  // "talks between Ostra and Belm", but "a trip between"
  if (entry.kind === 'state' || is(sheet, before, 'pairing'))
    return is(sheet, before, 'at') && comesFromMotion(sheet, first)
  return is(sheet, before, 'at') || is(sheet, before, 'placeVerbs')
}

/** "flew to Ostria", "visit to Ostria". */
function comesFromMotion(sheet: Sheet, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) if (is(sheet, i, 'motion')) return true
  return false
}

/** The token before, past an article. */
function beforeThe(sheet: Sheet, first: number): number {
  return is(sheet, first - 1, 'definite') ? first - 2 : first - 1
}

/** "urged Moscow to": a verb of dealing right before. */
function dealtWith(sheet: Sheet, first: number): boolean {
  const before = first - 1
  return (is(sheet, before, 'speaks') || is(sheet, before, 'acts')) && !is(sheet, before, 'placeVerbs')
}

// Finite verbs, as English taggers mark them.
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** Whether a verb of speaking or acting follows, past an adverb or "and" with a second name. */
function acts(sheet: Sheet, end: number): boolean {
  for (let i = end; i < end + 3 && i < sheet.size && sheet.gap[i] !== 2; i++) {
    const lower = sheet.lower[i]!
    if (is(sheet, i, 'speaks') || is(sheet, i, 'acts') || FINITE.test(sheet.analysis.xpos[i]!)) return true
    if (!sheet.lexicon.words.shapes.passed.test(lower) && !sheet.capital[i]) return false
  }
  return false
}
