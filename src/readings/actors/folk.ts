import { tokenTag } from '../../language/index.ts'
import { acts, type Doer } from './doing.ts'
import { has } from './lexicon.ts'
import type { Finds } from './names.ts'
import type { Register } from './register.ts'
import { goesOn, is, isSaidBefore, isVerb, lemmaAt, type Chunk, type Sheet } from './sheet.ts'

/** A noun phrase for people or a body whom nobody names. */
export interface Folk extends Doer {
  /** Where their own words begin, behind "the"; a part ("some of") is among them. */
  readonly own: number
  /** Where they are described from, behind any amount. */
  readonly described: number
  /** A part of some, or some of many: "some of the parties", "two villagers". */
  readonly apart: boolean
  /** One person: "the governor". */
  readonly one: boolean
}

/** The phrase whose noun is token `noun`; undefined where it is none, or other rules find those it is for. */
export function folkAt(register: Register, finds: Finds, noun: number): Folk | undefined {
  const { sheet } = register
  if (!isHead(sheet, noun) || finds.chunks[noun] || !register.free(noun, noun + 1)) return undefined
  if (goesOn(sheet, noun + 1) || sheet.lower[noun + 1] === '-') return undefined
  const described = describedFrom(register, finds, noun)
  if (described === undefined || isOthers(sheet, described, noun)) return undefined
  // "Norvian navy units" are Norvia's
  const isOfState = finds.chunks.slice(described, noun).some((chunk) => chunk?.entry.id.startsWith('state/'))
  if (isOfState && has(sheet.lexicon, lemmaAt(sheet, noun), 'armed')) return undefined
  const one = !isMany(sheet, noun)
  const amount = one ? undefined : amountBefore(sheet, described, noun)
  const isTheirs = is(sheet, described - 1, 'theirs')
  const own = amount?.apart ? amount.first : isTheirs ? described - 1 : described
  const from = amount?.first ?? homeBefore(sheet, finds, described, noun) ?? own
  const first = is(sheet, from - 1, 'articles') || (!amount && is(sheet, from - 1, 'a')) ? from - 1 : from
  const isNew = one && first < own && is(sheet, first, 'a')
  const [end, whole] = endsOf(register, finds, noun, isNew || isSaidBefore(sheet, first))
  return { first, own, described, noun, end, whole, apart: amount?.apart ?? false, one }
}

function isHead(sheet: Sheet, i: number): boolean {
  const lemma = lemmaAt(sheet, i)
  const { lexicon } = sheet
  const known =
    is(sheet, i, 'unnamedMany') ||
    is(sheet, i, 'crowds') ||
    has(lexicon, lemma, 'people') ||
    has(lexicon, lemma, 'crowds')
  // "the Workers' Front" is a name
  const isName = sheet.capital[i] && !sheet.opens[i] && !sheet.headline[i] && has(lexicon, lemma, 'crowds')
  return known && !isName && !/^(?:VERB|AUX|ADV|PRON)$/.test(tokenTag(sheet.analysis, i))
}

/** Several people, or a body. */
function isMany(sheet: Sheet, i: number): boolean {
  return !/^(?:NNP?|JJ)$/.test(sheet.analysis.xpos[i]!) || !has(sheet.lexicon, lemmaAt(sheet, i), 'people')
}

/** Those whom another rule finds: the leaders, the men, "his team", and members of a body, who do what it does. */
function isOthers(sheet: Sheet, described: number, noun: number): boolean {
  const lists = ['leading', 'parties', 'pair', 'institutions'] as const
  const isSaid =
    (is(sheet, noun, 'unnamedMany') && !(is(sheet, noun, 'leading') && is(sheet, noun - 1, 'articles'))) ||
    (is(sheet, noun, 'crowds') && !is(sheet, noun - 1, 'articles'))
  const isOpen = described === noun && !isSaid
  if (isOpen && lists.some((list) => is(sheet, noun, list))) return true
  const isOf = is(sheet, noun + 1, 'belonging')
  // "ministers of foreign affairs"
  if (isOf && is(sheet, noun, 'leading') && is(sheet, noun, 'unnamedMany')) return true
  // "members of the council", "a group of protesters"
  const over = is(sheet, noun + 2, 'the') ? noun + 3 : noun + 2
  if (isOf && is(sheet, noun, 'parts') && sheet.capital[over]) return true
  if (isOf && is(sheet, noun, 'amounts')) return true
  // "its opposition to the plan"
  if (is(sheet, noun, 'moves') && (is(sheet, noun + 1, 'toward') || is(sheet, described - 1, 'its')))
    return true
  // "recalled its ambassadors"
  if (is(sheet, described - 1, 'theirs') && is(sheet, noun, 'officers')) return true
  const isHis = is(sheet, described - 1, 'his') || is(sheet, described - 1, 'her')
  return isHis && (is(sheet, noun, 'groups') || is(sheet, noun, 'partyWords'))
}

/**
 * Where what is said of them begins: "senior western officials", "the slain editor's family"; articles stay outside.
 * Undefined where they are those of somebody with a name.
 */
function describedFrom(register: Register, { chunks }: Finds, noun: number): number | undefined {
  const { sheet } = register
  let first = noun
  while (noun - first < 5 && describes(register, first - 1) && !isOwner(chunks[first - 1])) first--
  if (is(sheet, first, 'possessive')) first++
  const owner = is(sheet, first - 1, 'possessive') ? first - 2 : first - 1
  const isBeside = owner >= 0 && sheet.gap[first] === 1 && !isVerb(sheet, owner)
  if (isAgainst(sheet, chunks[owner], noun)) return first
  return isBeside && (register.taken[owner] === 1 || isOwner(chunks[owner])) ? undefined : first
}

/** "Norvia's rebels": they are not the state's, but fight it. */
function isAgainst(sheet: Sheet, owner: Chunk | undefined, noun: number): boolean {
  return owner?.entry.id.startsWith('state/') === true && is(sheet, noun, 'rebels')
}

/** Where the state begins whose rebels they are, before what is said of them. */
function homeBefore(sheet: Sheet, { chunks }: Finds, described: number, noun: number): number | undefined {
  const owner = chunks[is(sheet, described - 1, 'possessive') ? described - 2 : described - 1]
  return isAgainst(sheet, owner, noun) ? owner?.first : undefined
}

/** A word that may stand between an article and the noun. */
function describes(register: Register, at: number): boolean {
  const { sheet } = register
  if (at < 0 || sheet.gap[at + 1] === 2 || !register.free(at, at + 1)) return false
  if (is(sheet, at, 'a') || is(sheet, at, 'both') || is(sheet, at, 'amounts')) return false
  // "high prices Protesters": another line begins
  if (sheet.capital[at + 1] && !sheet.capital[at]) return false
  const tag = tokenTag(sheet.analysis, at)
  if (tag === 'ADJ' || tag === 'NOUN' || (tag === 'PROPN' && !isVerb(sheet, at))) return true
  if (tag === 'VERB') return /^VB[GN]$/.test(sheet.analysis.xpos[at]!) && isInside(sheet, at)
  const isPart = is(sheet, at, 'possessive') || sheet.lower[at] === '-'
  return isPart || is(sheet, at, 'modifiers') || is(sheet, at, 'organisation')
}

/** "striking workers", "the imprisoned editors": a participle behind an article, an adjective or a verb, or that opens a sentence. */
function isInside(sheet: Sheet, at: number): boolean {
  const before = tokenTag(sheet.analysis, at - 1)
  return sheet.opens[at] === 1 || is(sheet, at - 1, 'the') || /^(?:ADJ|NUM|VERB|DET)$/.test(before)
}

/** A state or body by its name. */
function isOwner(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /^(?:state|organisation|group|seat)$/.test(chunk.entry.kind)
}

/**
 * Where an amount begins that stands before token `at`, and whether those are a group of their own ("some of the", "two")
 * or it only tells how many there are ("thousands of", "400").
 */
function amountBefore(
  sheet: Sheet,
  at: number,
  noun: number,
): { readonly first: number; readonly apart: boolean } | undefined {
  const counts = (i: number) =>
    (['numbers', 'a', 'amounts'] as const).some((list) => is(sheet, i, list)) ||
    tokenTag(sheet.analysis, i) === 'NUM'
  const isCount = counts(at - 1) && !is(sheet, at - 1, 'the') && !/^\d/.test(sheet.words[at - 1]!)
  // "both officials and villagers"
  const isPair = is(sheet, at - 1, 'pairs') && is(sheet, noun + 1, 'and')
  const inner = isCount && !isPair ? at - 1 : at
  const of = is(sheet, inner - 1, 'the') ? inner - 2 : inner - 1
  if (!is(sheet, of, 'belonging') || !counts(of - 1))
    return inner < at ? { first: inner, apart: true } : undefined
  let first = of - 1
  while (counts(first - 1) || is(sheet, first - 1, 'belonging')) first--
  return { first, apart: of < inner - 1 || inner < at }
}

/**
 * Where the mention ends, and the whole phrase: behind "of the slain editor", and behind "in the capital" before a
 * verb or where somebody is brought in.
 * Names in it are mentions of their own.
 */
function endsOf(
  register: Register,
  { chunks }: Finds,
  noun: number,
  isNew: boolean,
): readonly [end: number, whole: number] {
  const { sheet } = register
  const behind = wholeEnd(sheet, noun + 1)
  const whole = isNew || is(sheet, noun + 1, 'belonging') || acts(sheet, behind) ? behind : noun + 1
  let isFree = register.free(noun, whole)
  for (let i = noun + 1; i < whole; i++) if (chunks[i] || sheet.capital[i]) isFree = false
  return [isFree ? whole : noun + 1, whole]
}

/** To the end of "of the slain editor", "in the capital", "for the detainees". */
function wholeEnd(sheet: Sheet, at: number): number {
  if (!is(sheet, at, 'attaching')) return at
  let end = at
  // "in and around the capital"
  if (is(sheet, at + 1, 'and') && tokenTag(sheet.analysis, at + 2) === 'ADP') at += 2
  const isInner = (i: number) =>
    /^(?:ADJ|DET|NUM)$/.test(tokenTag(sheet.analysis, i)) || is(sheet, i, 'the') || is(sheet, i, 'possessive')
  for (let i = at + 1; i < at + 7 && i < sheet.size && sheet.gap[i]! < 2; i++) {
    if (/^(?:NOUN|PROPN)$/.test(tokenTag(sheet.analysis, i))) end = i + 1
    else if (!isInner(i)) break
  }
  return end
}
