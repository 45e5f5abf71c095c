import { tokenTag } from '../../language/index.ts'
import { has, type ListName } from './lexicon.ts'
import type { Register } from './register.ts'
import { is, isSaidBefore, isVerb, lemmaAt, type Sheet } from './sheet.ts'

/** Words for somebody: tokens `[first, end)`, with the noun among them and the end of all that is said of them. */
export interface Doer {
  readonly first: number
  readonly noun: number
  readonly end: number
  readonly whole: number
}

/** Whether they do or say something, or somebody deals with them; of `one` person only what is told as done. */
export function doesAnything(register: Register, { first, noun, end, whole }: Doer, one: boolean): boolean {
  const { sheet } = register
  const before = first - 1
  if (is(sheet, noun + 1, 'possessive')) return owns(sheet, noun + 2)
  // "the fate of residents remains open"
  const isLed = LEADING.some((list) => is(sheet, before, list)) && !is(sheet, noun, 'unnamedMany')
  const isLeading = is(sheet, noun, 'leading') && (whole > noun + 1 || first < noun)
  const isPerson = has(sheet.lexicon, lemmaAt(sheet, noun), 'people') && !isLeading
  return (
    [end, whole].some(
      (at) => (!isLed || isTheirs(sheet, at)) && (one ? hasActed(sheet, at) : actsAt(sheet, at, before)),
    ) ||
    isSaidBefore(sheet, first) ||
    (isAgent(sheet, before) && !isLeading) ||
    is(sheet, before, 'pairing') ||
    ((isPerson || (is(sheet, before, 'meeting') && !isLeading)) && isDealtWith(sheet, before)) ||
    isJoined(register, before, end)
  )
}

/** Small words that lead to somebody within a longer phrase, whose verb is not theirs. */
const LEADING = ['attaching', 'agents', 'meeting', 'toward'] as const

/** "of demonstrators calling for", "of families who": a verb that can be of nobody else. */
function isTheirs({ analysis, ...sheet }: Sheet, at: number): boolean {
  return analysis.xpos[at] === 'VBG' || sheet.info[at]?.who === true
}

/** As `acts`, but not "evacuate residents affected", where a verb or a preposition stands before. */
function actsAt(sheet: Sheet, at: number, before: number): boolean {
  const isObject =
    tokenTag(sheet.analysis, before) === 'VERB' || LEADING.some((list) => is(sheet, before, list))
  return acts(sheet, at) && !(isObject && sheet.analysis.xpos[at] === 'VBN')
}

/** "rejected by", "an attack by", no "abuse by". */
function isAgent(sheet: Sheet, before: number): boolean {
  const isDone = /^(?:VERB|AUX|ADV)$/.test(tokenTag(sheet.analysis, before - 1))
  return is(sheet, before, 'agents') && (isDone || DEEDS.some((list) => is(sheet, before - 1, list)))
}

/** Whether a verb stands at token `from`: "protesters, however, have called", "the families, who demanded". */
export function acts(sheet: Sheet, from: number): boolean {
  return verbAt(sheet, from) >= 0
}

/** Whether what they did is told as done or being done: "said", "has called"; not "could demand", "found guilty". */
export function hasActed(sheet: Sheet, from: number): boolean {
  const verb = verbAt(sheet, from)
  const first = sheet.analysis.xpos.slice(from, verb + 1).find((tag) => /^(?:VB|MD)/.test(tag)) ?? ''
  // "The archbishop called for", which taggers may take for a participle
  const isTold = first === 'VBN' && (is(sheet, verb, 'speaks') || is(sheet, verb, 'acts'))
  return verb >= 0 && (/^VB[DPZ]$/.test(first) || isTold)
}

/** The verb at token `from`, over adverbs, auxiliaries, commas and "who"; -1 where none stands there. */
function verbAt(sheet: Sheet, from: number): number {
  const { xpos } = sheet.analysis
  let at = from
  if (sheet.lower[at] === ',' && !is(sheet, at + 1, 'and')) at++
  const isAside = at > from
  if (is(sheet, at, 'who')) at++
  const isPassed = () =>
    sheet.lower[at] === ',' || (/^(ADV|AUX|PART)$/.test(tokenTag(sheet.analysis, at)) && xpos[at] !== 'TO')
  while (at < from + 6 && at < sheet.size && sheet.gap[at] !== 2 && isPassed()) at++
  const isThere = at < sheet.size && sheet.gap[at] !== 2 && isVerb(sheet, at)
  // "the police, according to"
  return isThere && !(isAside && xpos[at] === 'VBG' && is(sheet, at + 1, 'toward')) ? at : -1
}

const DEEDS = ['moves', 'sent', 'encounters'] as const

/** "the family's demand": somebody's deed behind its owner. */
function owns(sheet: Sheet, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    if (DEEDS.some((list) => is(sheet, i, list))) return true
    if (!/^(ADJ|NOUN|NUM)$/.test(tokenTag(sheet.analysis, i))) return false
  }
  return false
}

const DEALINGS: readonly ListName[] = ['speaks', 'acts', ...DEEDS]

/** "talks with residents", "called on the kidnappers", "urged lawmakers": a verb or a deed, and a preposition at most. */
function isDealtWith(sheet: Sheet, before: number): boolean {
  if (is(sheet, before, 'agents')) return false
  const at = tokenTag(sheet.analysis, before) === 'ADP' ? before - 1 : before
  return DEALINGS.some((list) => is(sheet, at, list) || has(sheet.lexicon, lemmaAt(sheet, at), list))
}

/** "Norvia and the rebels", "the rebels and Norvia": beside somebody known. */
function isJoined({ sheet, taken }: Register, before: number, end: number): boolean {
  if (is(sheet, before, 'and') && taken[before - 1] === 1) return true
  const next = is(sheet, end + 1, 'the') ? end + 2 : end + 1
  return is(sheet, end, 'and') && taken[next] === 1
}
