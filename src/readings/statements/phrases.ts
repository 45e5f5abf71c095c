import { HYPHEN, type Flow, type Item } from './flow.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A noun phrase of a flow: items `[from, to)`, and its parts where it is a list. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  readonly parts: readonly Part[]
}

/** One of the listed: items `[from, to)`, and where its head stands. */
export interface Part {
  readonly from: number
  readonly to: number
  readonly head: number
}

/** The noun phrase whose last item is `last`, if one ends there. */
export function nounPhraseBefore(flow: Flow, last: number, language: Vocabulary): NounPhrase | undefined {
  const end = flow.items[last]
  if (!end || !isNominal(end, language)) return undefined
  // "Das Ministerium sagte": a name by its capital has another before it
  const isNoun = end.kind === 'word' && end.tag === 'PROPN' && flow.items[last - 1]?.tag !== 'PROPN'
  if (isNoun && language.nounsInCapitals) return undefined
  let from = last
  const joints: number[] = []
  for (;;) {
    const step = stepLeft(flow, from, language, joints)
    if (step === from) break
    from = step
  }
  return phraseOf(flow, from, last + 1, joints, language)
}

/** The noun phrase that begins at item `first`, if one does. */
export function nounPhraseAfter(flow: Flow, first: number, language: Vocabulary): NounPhrase | undefined {
  const joints: number[] = []
  const from = afterUntagged(flow, first, language)
  const to = phraseEnd(flow, from, language, joints)
  return to === undefined ? undefined : phraseOf(flow, from, to, joints, language)
}

/** Where no tagger reads the language: past an article and an adjective, to the name behind them. */
function afterUntagged({ items }: Flow, first: number, language: Vocabulary): number {
  const isSmall = ({ kind, tag, low }: Item): boolean =>
    kind === 'word' && tag === 'X' && /\p{L}/u.test(low) && !isSetApart(low, language)
  let at = first
  while (at < first + MOST_SMALL && items[at] && isSmall(items[at]!)) at++
  return items[at]?.kind === 'actor' ? at : first
}

/** Words behind which somebody else is named than who speaks. */
function isSetApart(low: string, { that, conjunctions, adjuncts, negations, asides }: Vocabulary): boolean {
  return [that, conjunctions, adjuncts, negations, asides].some((words) => words.has(low))
}

/** An article and two adjectives. */
const MOST_SMALL = 3

/** "her" as a phrase of its own: not before a noun. */
export function pronounAt(flow: Flow, at: number, language: Vocabulary): NounPhrase | undefined {
  const item = flow.items[at]
  const next = flow.items[at + 1]
  if (!item || !language.objects.has(item.low) || (next && isPart(next, language))) return undefined
  return { from: at, to: at + 1, parts: [{ from: at, to: at + 1, head: at }] }
}

/** Whether an item can be the head of a noun phrase. */
export function isNominal(item: Item, language: Vocabulary): boolean {
  if (item.kind === 'actor') return !isPossessivePronoun(item, language)
  if (item.kind !== 'word') return false
  if (language.between.has(item.low) || language.conjunctions.has(item.low)) return false
  if (language.people.has(item.low) || language.bodies.has(item.low) || language.texts.has(item.low))
    return true
  if (language.pronouns.has(item.low) || language.firstPerson.has(item.low)) return true
  return (item.tag === 'NOUN' || item.tag === 'PROPN') && /\p{L}/u.test(item.low)
}

function isPossessivePronoun(item: Item, language: Vocabulary): boolean {
  return item.end - item.first === 1 && item.low !== "'s" && language.possessive.has(item.low)
}

function isPart(item: Item, language: Vocabulary): boolean {
  if (isNominal(item, language) || isPossessivePronoun(item, language)) return true
  if (item.kind !== 'word' || language.that.has(item.low)) return false
  if (/^(?:\u2010|[–’']|'s|&)$/u.test(item.low)) return true
  if (language.conjunctions.has(item.low) || language.relatives.has(item.low)) return false
  return item.tag === 'ADJ' || item.tag === 'NUM' || (item.tag === 'DET' && /\p{L}/u.test(item.low))
}

function isDeterminer(item: Item, language: Vocabulary): boolean {
  return item.kind === 'word' ? item.tag === 'DET' : isPossessivePronoun(item, language)
}

/** One step further left in a noun phrase that so far begins at `from`. */
function stepLeft(flow: Flow, from: number, language: Vocabulary, joints: number[]): number {
  const before = flow.items[from - 1]
  const farther = flow.items[from - 2]
  if (!before) return from
  if (isBare(flow.items[from]!, language)) return from
  const closed = isDeterminer(flow.items[from]!, language)
  if (!closed && isPart(before, language) && !isBare(before, language)) return from - 1
  if (!closed && farther?.low === HYPHEN && before.tag === 'VERB' && from > 2) return from - 3
  if (
    !closed &&
    before.kind === 'quote' &&
    before.end - before.first < 8 &&
    !leavesOff(flow, before) &&
    farther &&
    isPart(farther, language)
  )
    return from - 1
  if (
    before.kind === 'time' &&
    (flow.items[from]!.low === "'s" || (farther && isDeterminer(farther, language)))
  )
    return from - 1
  if (!farther) return from
  if (language.ofs.has(before.low) && isNominal(farther, language) && !isBare(farther, language))
    return from - 2
  // "from rich and poor countries"
  if (language.ands.has(before.low) && farther.tag === 'ADJ' && flow.items[from]!.tag === 'ADJ')
    return from - 2
  const joins =
    language.ands.has(before.low) || before.low === '&' || (before.low === ',' && joints.length > 0)
  const isOther = isSpeaker(farther, language) || (joins && isOneOfMany(flow, from - 2, language))
  if (joins && isOther && isSpeakerPhrase(flow, from, joints.at(-1), language)) {
    joints.push(from - 1)
    return from - 2
  }
  return from
}

/** "Norland's and Sundia's envoys", "Minister Berg, Lund and Rask": an owner, or a surname nobody knows, before "and". */
function isOneOfMany({ items }: Flow, at: number, language: Vocabulary): boolean {
  const { kind, low, tag } = items[at]!
  const before = items[at - 1]
  if (low === "'s") return before?.kind === 'actor' && language.ands.has(items[at + 1]!.low)
  return kind === 'word' && tag === 'PROPN' && before?.low === ',' && items[at - 2]?.kind === 'actor'
}

/** Whether a quotation ends on a mark, as one before its cue does: a “new start,” Berg said. */
function leavesOff({ page }: Flow, { quote }: Item): boolean {
  return /[.,!?…]$/u.test(page.analysis.text.slice(...(quote?.inner.at(-1) ?? [0, 0])))
}

/** Pronouns stand alone. */
function isBare(item: Item, language: Vocabulary): boolean {
  return language.pronouns.has(item.low) || language.firstPerson.has(item.low)
}

/** Whether a word, or a name, is of somebody who can speak. */
export function isSpeaker(item: Item, language: Vocabulary): boolean {
  if (isBare(item, language)) return true
  return item.kind === 'actor' || language.people.has(item.low) || language.bodies.has(item.low)
}

function isSpeakerPhrase(flow: Flow, from: number, to = flow.items.length, language: Vocabulary): boolean {
  const stop = Math.min(to, from + 12, flow.items.length)
  for (let i = from; i < stop; i++) if (isSpeaker(flow.items[i]!, language)) return true
  return false
}

function phraseEnd(flow: Flow, first: number, language: Vocabulary, joints: number[]): number | undefined {
  let at = first
  let end: number | undefined
  while (at < flow.items.length) {
    const item = flow.items[at]!
    if (at > first && isBare(item, language)) break
    if (isNominal(item, language)) {
      end = ++at
      if (isBare(item, language)) return end
    } else if (end === at && item.low === HYPHEN && at + 1 < flow.items.length) {
      // "state-run": whatever word ends a compound is a part of what follows
      at += 2
    } else if (isPart(item, language) && !(end !== undefined && isDeterminer(item, language))) at++
    else if (end === at && language.ofs.has(item.low) && startsPhrase(flow, at + 1, language)) at++
    else if (end === at && language.ands.has(item.low) && listGoesOn(flow, at, first, language))
      joints.push(at++)
    else break
  }
  return end
}

function startsPhrase(flow: Flow, at: number, language: Vocabulary): boolean {
  const item = flow.items[at]
  return item !== undefined && item.kind !== 'time' && isPart(item, language)
}

function listGoesOn(flow: Flow, at: number, first: number, language: Vocabulary): boolean {
  const next = flow.items[at + 1]
  if (!next || !isPart(next, language)) return false
  return isSpeakerPhrase(flow, first, at, language) && isSpeakerPhrase(flow, at + 1, at + 6, language)
}

function phraseOf(
  flow: Flow,
  from: number,
  to: number,
  joints: readonly number[],
  language: Vocabulary,
): NounPhrase {
  // "both analysts and sources"
  const start = joints.length > 0 && language.pairs.has(flow.items[from]!.low) ? from + 1 : from
  const cuts = [start - 1, ...joints.toSorted((a, b) => a - b), to]
  const parts = cuts.slice(1).map((cut, i) => partOf(flow, cuts[i]! + 1, cut, language))
  return { from, to, parts: parts.filter((part) => part.to > part.from) }
}

/** The head is the last noun before the first "of", unless that only counts: "thousands of women". */
function partOf(flow: Flow, from: number, to: number, language: Vocabulary): Part {
  let end = to
  for (let i = from + 1; i < to; i++)
    if (
      flow.items[i]!.kind === 'word' &&
      language.ofs.has(flow.items[i]!.low) &&
      !language.quantities.has(flow.items[i - 1]!.low)
    ) {
      end = i
      break
    }
  let head = end - 1
  while (head > from && !isNominal(flow.items[head]!, language)) head--
  return { from, to, head }
}

/** Whether its head is an actor, a word for somebody who can speak, or at least nothing abstract. */
export function canSpeak(flow: Flow, { parts }: NounPhrase, language: Vocabulary): boolean {
  return parts.some(({ head }) => mayBeSpeaker(flow.items[head]!, language))
}

/** Whether an item can head a phrase of somebody who can speak. */
export function mayBeSpeaker(item: Item, language: Vocabulary): boolean {
  return isSpeaker(item, language) || (item.tag === 'PROPN' && !language.abstract.test(item.low))
}
