import type { Flow, Item } from './flow.ts'
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

/** What stands between a subject and its verb. */
export interface Before {
  readonly subject: NounPhrase | undefined
  /** The verb shares the subject of the verb before ("but also said"). */
  readonly shared: boolean
  /** First item of the verb's own group ("has", "also"). */
  readonly start: number
  readonly words: readonly string[]
}

const MOST_ASIDE = 45

/** Looks left of the verb at item `at` for its subject. */
export function subjectBefore(flow: Flow, at: number, language: Vocabulary): Before {
  const group = skipBetween(flow, at - 1, language)
  const words = flow.items.slice(group + 1, at).map((item) => item.low)
  const start = group + 1
  const here = { start, words, shared: false }
  const item = flow.items[group]
  if (!item) return { ...here, subject: undefined }
  if (language.relatives.has(item.low) && item.low !== 'that') {
    const before = flow.items[group - 1]?.low === ',' ? group - 2 : group - 1
    return { ...here, subject: nounPhraseBefore(flow, before, language) }
  }
  if (language.joining.has(item.low) && item.low !== ',') return { ...here, shared: true, subject: undefined }
  const direct = nounPhraseBefore(flow, group, language)
  if (direct) return { ...here, subject: direct }
  const opener = asideStart(flow, group)
  if (opener < 0) return { ...here, subject: undefined }
  const end = skipBetween(flow, opener - 1, language)
  return { ...here, subject: nounPhraseBefore(flow, end, language) }
}

/** The noun phrase whose last item is `last`, if one ends there. */
export function nounPhraseBefore(flow: Flow, last: number, language: Vocabulary): NounPhrase | undefined {
  const end = flow.items[last]
  if (!end || !isNominal(end, language)) return undefined
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
  const to = phraseEnd(flow, first, language, joints)
  return to === undefined ? undefined : phraseOf(flow, first, to, joints, language)
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
  if (/^[-–’']$|^'s$|^&$|^’s$/u.test(item.low)) return true
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
  if (
    !closed &&
    before.kind === 'quote' &&
    before.end - before.first < 8 &&
    farther &&
    isPart(farther, language)
  )
    return from - 1
  if (before.kind === 'time' && flow.items[from]!.low === "'s") return from - 1
  if (!farther) return from
  if (language.ofs.has(before.low) && isNominal(farther, language) && !isBare(farther, language))
    return from - 2
  const joins = before.low === 'and' || before.low === '&' || (before.low === ',' && joints.length > 0)
  if (joins && isSpeaker(farther, language) && isSpeakerPhrase(flow, from, joints.at(-1), language)) {
    joints.push(from - 1)
    return from - 2
  }
  return from
}

/** Pronouns stand alone. */
function isBare(item: Item, language: Vocabulary): boolean {
  return language.pronouns.has(item.low) || language.firstPerson.has(item.low)
}

function isSpeaker(item: Item, language: Vocabulary): boolean {
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
    if (isNominal(item, language)) {
      end = ++at
      if (isBare(item, language)) return end
    } else if (isPart(item, language) && !(end !== undefined && isDeterminer(item, language))) at++
    else if (end === at && language.ofs.has(item.low) && startsPhrase(flow, at + 1, language)) at++
    else if (end === at && item.low === 'and' && listGoesOn(flow, at, first, language)) joints.push(at++)
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
  const cuts = [from - 1, ...joints.toSorted((a, b) => a - b), to]
  const parts = cuts.slice(1).map((cut, i) => partOf(flow, cuts[i]! + 1, cut, language))
  return { from, to, parts: parts.filter((part) => part.to > part.from) }
}

/** The head is the last noun before the first "of". */
function partOf(flow: Flow, from: number, to: number, language: Vocabulary): Part {
  let end = to
  for (let i = from + 1; i < to; i++)
    if (flow.items[i]!.kind === 'word' && language.ofs.has(flow.items[i]!.low)) {
      end = i
      break
    }
  let head = end - 1
  while (head > from && !isNominal(flow.items[head]!, language)) head--
  return { from, to, head }
}

/** The last item before `at` that is no auxiliary, adverb or time. */
function skipBetween(flow: Flow, at: number, language: Vocabulary): number {
  let i = at
  for (; i >= 0; i--) {
    const item = flow.items[i]!
    if (item.kind === 'time') {
      const before = flow.items[i - 1]
      if (before && language.adjuncts.has(before.low)) i--
      continue
    }
    if (item.kind !== 'word') break
    const skips =
      language.between.has(item.low) || item.tag === 'AUX' || (item.tag === 'ADV' && !isEdge(item))
    if (!skips) break
  }
  return i
}

function isEdge(item: Item): boolean {
  return !/^\p{L}/u.test(item.low) || item.low === 'where' || item.low === 'when' || item.low === 'how'
}

/** Where the aside that ends at item `end` begins: after a comma, a dash or an opening bracket. */
function asideStart(flow: Flow, end: number): number {
  const closing = flow.items[end]?.low ?? ''
  if (closing === ')' || closing === ']') return opening(flow, end, closing === ')' ? /^\($/ : /^\[$/)
  if (closing === ',') return opening(flow, end, /^,$/)
  return /^[–—-]+$/.test(closing) ? opening(flow, end, /^[–—-]+$/) : -1
}

function opening(flow: Flow, end: number, mark: RegExp): number {
  for (let i = end - 1; i > 0 && i > end - MOST_ASIDE; i--) {
    const { low } = flow.items[i]!
    if (mark.test(low)) return i
    if (/^[.!?;]$/.test(low)) return -1
  }
  return -1
}
