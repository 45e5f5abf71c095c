import type { Cue } from './cue.ts'
import type { Flow, Item } from './flow.ts'
import { isSpeaker, nounPhraseAfter, pronounAt, type NounPhrase } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Items `[from, to)` of a flow. */
export type Range = readonly [from: number, to: number]

/** Where the words that a cue brings may begin after it, and what stands between. */
export interface Ahead {
  /** First item of the words. */
  readonly from: number
  /** Whether "that", a colon or a quotation shows that words follow. */
  readonly sure: boolean
  readonly addressee?: NounPhrase
}

const MOST_BETWEEN = 30

/** The item after all adjuncts that begin at item `at`: times, adverbs, phrases with a preposition, brackets. */
export function afterAdjuncts(flow: Flow, at: number, stop: number, language: Vocabulary): number {
  let i = at
  while (i < stop) {
    const next = afterAdjunct(flow, i, stop, language)
    if (next <= i) return i
    i = next
  }
  return i
}

function afterAdjunct(flow: Flow, i: number, stop: number, language: Vocabulary): number {
  const item = flow.items[i]!
  if (item.kind === 'time') return isOwner(flow, i + 1) ? i : i + 1
  if (item.kind !== 'word') return i
  if (item.low === '(' || item.low === '[') return closing(flow, i, stop, /^[)\]]$/)
  if (/^[–—-]+$/.test(item.low)) return afterDashes(flow, i, stop, language)
  if (item.low === ',') {
    const after = i + 1 < stop ? afterAdjunct(flow, i + 1, stop, language) : i
    const ends =
      after >= stop || /^[,:.;]$/.test(flow.items[after]!.low) || flow.items[after]!.kind === 'quote'
    return after > i + 1 && ends ? after : i
  }
  if (language.that.has(item.low)) return i
  if (language.adjuncts.has(item.low)) return afterPreposition(flow, i, stop, language)
  if (language.adverbs.has(item.low)) return i + 1
  return item.tag === 'ADV' && item.low.endsWith('ly') ? i + 1 : i
}

/** Whether a possessive stands here: "Monday's talks" are no adjunct. */
function isOwner(flow: Flow, i: number): boolean {
  return /^['’]s?$/.test(flow.items[i]?.low ?? '')
}

function afterPreposition(flow: Flow, i: number, stop: number, language: Vocabulary): number {
  const next = flow.items[i + 1]
  if (!next || i + 1 >= stop) return i
  if (next.kind === 'time') return isOwner(flow, i + 2) ? i : i + 2
  if (language.adjuncts.has(next.low) && !language.that.has(next.low))
    return afterPreposition(flow, i + 1, stop, language)
  const phrase = nounPhraseAfter(flow, i + 1, language)
  return phrase && phrase.to <= stop ? phrase.to : i
}

/** An aside between dashes, if words surely follow it ("said – on the air, at that – that"). */
function afterDashes(flow: Flow, i: number, stop: number, language: Vocabulary): number {
  const after = closing(flow, i, stop, /^[–—-]+$/)
  return after > i && sureStart(flow, after, stop, language) !== undefined ? after : i
}

function closing(flow: Flow, i: number, stop: number, mark: RegExp): number {
  for (let j = i + 1; j < stop && j < i + 20; j++) if (mark.test(flow.items[j]!.low)) return j + 1
  return i
}

/** Where words that follow the cue begin; undefined where none can. */
export function ahead(flow: Flow, cue: Cue, stop: number, language: Vocabulary): Ahead | undefined {
  const { frame } = cue.verb
  const start = cue.end
  const addressee = frame === 'tells' || frame === 'asks' ? listenerAfter(flow, start, language) : undefined
  const base = addressee === undefined ? {} : { addressee }
  const after = afterAdjuncts(flow, addressee?.to ?? start, stop, language)
  const sure = sureStart(flow, after, stop, language)
  if (sure !== undefined) return { from: sure, sure: true, ...base }
  const bare = behindComma(flow, after, stop, language)
  if (bare !== undefined && frame === 'says') return { from: bare, sure: true, ...base }
  if (frame === 'judges' || frame === 'calls' || frame === 'voices')
    return language.addressed.has(cue.verb.lemma)
      ? beyondListener(flow, start, stop, language)
      : { from: start, sure: false }
  const apposed = addressee && flow.items[addressee.to]?.low === ',' ? addressee.to : start
  const later = laterStart(flow, apposed, stop, language)
  if (later !== undefined) return { from: later, sure: true, ...base }
  if (after >= stop || isStop(flow.items[after]!)) return undefined
  // "said in Oslo the talks failed" may begin with the adjunct: then the words hold it.
  return { from: after, sure: false, ...base }
}

/** "thanked the host for": the words begin after whom they were said to. */
function beyondListener(flow: Flow, start: number, stop: number, language: Vocabulary): Ahead {
  const addressee = listenerAfter(flow, start, language)
  const end = (addressee?.parts.at(-1)?.head ?? stop) + 1
  return addressee && end < stop ? { from: end, sure: false, addressee } : { from: start, sure: false }
}

function isStop(item: Item): boolean {
  return item.kind === 'word' && /^(?:[.!?;,)\]…]+|[–—]|--)$/u.test(item.low)
}

/** "that", a colon, a quotation or a comma before one, right here. */
function sureStart(flow: Flow, at: number, stop: number, language: Vocabulary): number | undefined {
  const item = flow.items[at]
  if (!item || at >= stop) return undefined
  if (item.kind === 'quote') return at
  const next = at + 1 < flow.items.length ? flow.items[at + 1] : undefined
  if (item.low === ':' || language.that.has(item.low)) return next && at + 1 < stop ? at + 1 : undefined
  if (item.low === ',' && next?.kind === 'quote') return at + 1
  if (item.low === ',' && next && language.that.has(next.low)) return at + 2
  return undefined
}

/** "sagte, die Lage sei ernst": words behind a comma alone, where the language reports speech so. */
function behindComma(flow: Flow, at: number, stop: number, language: Vocabulary): number | undefined {
  if (!language.commas || flow.items[at]?.low !== ',') return undefined
  const next = flow.items[at + 1]
  const isOther = next && (language.conjunctions.has(next.low) || language.asides.has(next.low))
  return !isOther && mayBeClause(flow, [at + 1, stop]) && !isRelative(flow, at + 1, language)
    ? at + 1
    : undefined
}

/** "Berg, der": a clause about who was named before the comma; "die Lage": an article before a noun. */
function isRelative({ items }: Flow, at: number, { relatives }: Vocabulary): boolean {
  return relatives.has(items[at]!.low) && items[at + 1]?.tag !== 'PROPN' && items[at + 1]?.kind !== 'actor'
}

/** "that" or a colon further on, with nothing but phrases between. */
function laterStart(flow: Flow, from: number, stop: number, language: Vocabulary): number | undefined {
  const first = flow.items[from]
  const phrase =
    first &&
    (language.adjuncts.has(first.low) ||
      first.low === ',' ||
      language.adverbs.has(first.low) ||
      language.tos.has(first.low))
  if (!phrase) return undefined
  for (let i = from; i < stop && i < from + MOST_BETWEEN; i++) {
    const item = flow.items[i]!
    // "said, a policy that could help": behind a comma only a further comma lets the words begin.
    const relative = first.low === ',' && flow.items[i - 1]?.low !== ','
    if (item.low === ':' || (language.that.has(item.low) && i > from + 1 && !relative))
      return i + 1 < stop ? i + 1 : undefined
    if (item.kind === 'quote') return flow.items[i - 1]?.low === ',' ? i : undefined
    // "answered the claim that": the clause is the noun's.
    const isOwners = language.claims.has(item.low) && !isReduced(flow, i + 1)
    if ((isFinite(flow, i) && !isReduced(flow, i)) || isOwners) return undefined
  }
  return undefined
}

/** "a letter posted on the wall": a participle behind its noun carries no clause. */
function isReduced({ page, items }: Flow, i: number): boolean {
  const item = items[i]
  return item?.kind === 'word' && page.analysis.xpos[item.first] === 'VBN' && items[i - 1]!.tag === 'NOUN'
}

/** Whether item `i` is a verb that can carry a clause. */
export function isFinite(flow: Flow, i: number): boolean {
  const item = flow.items[i]!
  if (item.kind !== 'word') return false
  if (item.tag === 'AUX') return true
  // After "to" a verb is none; after "not" the auxiliary before it is.
  if (item.tag !== 'VERB' || flow.items[i - 1]?.tag === 'PART') return false
  return !item.low.endsWith('ing')
}

/** "the cabinet plans to": a verb that looks like the plural of a noun, behind who can act and before "to". */
function looksLikePlural({ items }: Flow, i: number, language: Vocabulary): boolean {
  const [before, item, to, next] = [items[i - 1], items[i]!, items[i + 1], items[i + 2]]
  if (item.tag !== 'NOUN' || !item.low.endsWith('s') || to?.tag !== 'PART' || next?.tag !== 'VERB')
    return false
  return before?.kind === 'word' && isSpeaker(before, language)
}

/** Whom a "told" tells. */
function listenerAfter(flow: Flow, at: number, language: Vocabulary): NounPhrase | undefined {
  return pronounAt(flow, at, language) ?? nounPhraseAfter(flow, at, language)
}

/** Whether the items hold a finite verb or a quotation: what "said" needs if nothing else shows that words follow. */
export function holdsClause(flow: Flow, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (flow.items[i]!.kind === 'quote' || isFinite(flow, i)) return true
  return mayBeClause(flow, [from, to])
}

/** Where no tagger reads the language a verb cannot be told: three words may be a clause. */
export function mayBeClause({ items }: Flow, [from, to]: Range): boolean {
  const own = items.slice(from, to).filter(({ kind, low }) => kind !== 'word' || /\p{L}/u.test(low))
  const words = own.filter(({ kind }) => kind === 'word')
  return (
    own.length > 2 && words.some(({ tag }) => tag === 'X') && words.every(({ tag }) => UNTAGGED.test(tag))
  )
}

/** The tags that words have without a tagger. */
const UNTAGGED = /^(?:X|PROPN|DET)$/u

/**
 * Whether the items begin with a clause, as "said the talks failed" has it: its verb has a subject here, and is
 * not a second verb of the speaker's ("wrote a letter and left").
 */
export function startsClause(flow: Flow, [from, to]: Range, language: Vocabulary): boolean {
  for (let i = from; i < to; i++) {
    if (!isFinite(flow, i) && !looksLikePlural(flow, i, language)) continue
    return i > from && (!language.joining.has(flow.items[i - 1]!.low) || closesAside(flow, from, i - 1))
  }
  return false
}

/** "Berg, the envoy, had": whether a comma ends an aside that another one begins. */
function closesAside({ items }: Flow, from: number, comma: number): boolean {
  if (items[comma]!.low !== ',' || items[from]!.kind !== 'actor') return false
  for (let i = from + 1; i < comma - 1; i++) if (items[i]!.low === ',') return true
  return false
}

/** "suggested sending more of them": what somebody proposes to do. */
export function isDoing({ items }: Flow, [from, to]: Range): boolean {
  const { tag, low } = items[from]!
  return to - from > 3 && tag === 'VERB' && low.endsWith('ing')
}

export function holdsQuote(flow: Flow, [from, to]: Range): boolean {
  for (let i = from; i < to; i++)
    if (flow.items[i]!.kind === 'quote' && !isTitle(flow, flow.items[i]!)) return true
  return false
}

/** Whether one of some words stands in a range. */
export function holdsWord(flow: Flow, [from, to]: Range, wanted: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (wanted.has(flow.items[i]!.low)) return true
  return false
}

/** "The Long Winter": every long word in capitals and no stop, as titles of works are. */
function isTitle({ page }: Flow, { quote }: Item): boolean {
  const words = page.analysis.text.slice(...quote!.inner[0]!)
  const long = words.split(/\s+/u).filter((word) => /^\p{L}{4,}/u.test(word))
  return (
    /\s/u.test(words) &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    long.length > 0 &&
    !/[.,!?]$/u.test(words)
  )
}

/** The range without punctuation and conjunctions at its rims; undefined if nothing is left. */
export function trimRange(flow: Flow, [from, to]: Range): Range | undefined {
  let a = from
  let b = to
  while (a < b && isRim(flow.items[a]!)) a++
  while (b > a && isRim(flow.items[b - 1]!)) b--
  return a < b ? [a, b] : undefined
}

function isRim(item: Item): boolean {
  return item.kind === 'word' && /^[\s.,;:!?…–—-]+$/u.test(item.low)
}

/** "Therefore, in her view, …": words that only join a sentence to the one before. */
export function onlyJoins({ items }: Flow, [from, to]: Range): boolean {
  return items.slice(from, to).every(({ tag }) => /^(?:ADV|CCONJ|SCONJ|PUNCT)$/u.test(tag))
}
