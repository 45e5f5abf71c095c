import { linkedSubject, outerSubject } from './links.ts'
import { canSpeak, isSpeaker, nounPhraseBefore, type NounPhrase, type Part } from './phrases.ts'
import { sentenceStart } from './sentences.ts'
import { isPause, type Flow, type Item } from './flow.ts'
import type { Vocabulary } from './vocabulary.ts'

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
const MOST_ASIDES = 6

/** Looks left of the verb at item `at` for its subject. */
export function subjectBefore(flow: Flow, at: number, language: Vocabulary): Before {
  const group = skipBetween(flow, at - 1, language)
  const words = flow.items.slice(group + 1, at).map((item) => item.low)
  const start = group + 1
  const here = { start, words, shared: false }
  const item = flow.items[group]
  if (!item) return { ...here, subject: undefined }
  if (language.relatives.has(item.low) && !language.that.has(item.low)) {
    const before = isPause(flow.items[group - 1] ?? NOTHING) ? group - 2 : group - 1
    return { ...here, subject: relatedTo(flow, before, language) }
  }
  if (language.joining.has(item.low) && item.low !== ',') return { ...here, shared: true, subject: undefined }
  const direct = withoutClause(flow, nounPhraseBefore(flow, group, language))
  const near = direct
    ? (openAside(flow, direct, at, language) ?? around(flow, direct, language) ?? direct)
    : acrossAside(flow, group, language)
  return {
    ...here,
    subject: near && withOthers(flow, outerSubject(flow, at, near, language) ?? near, language),
  }
}

/**
 * "Berg, rebel spokesman told Northwire C": the name that opens the sentence or follows a quotation, where no comma
 * closes the aside. With a comma behind the verb's phrase the verb is an aside itself: "Berg, a spokesman said, would".
 */
function openAside(
  flow: Flow,
  { from, parts }: NounPhrase,
  at: number,
  language: Vocabulary,
): NounPhrase | undefined {
  const { items } = flow
  const head = items[parts[0]!.head]!
  const [comma, name] = [items[from - 1], items[from - 2]]
  if (comma?.low !== ',' || name?.mention?.how !== 'name' || parts.length > 1) return undefined
  if (!name.mention.actor.startsWith('person/') || head.mention?.how === 'name') return undefined
  if (!isOne(flow, head, language)) return undefined
  const opens = from - 2 === sentenceStart(flow, from - 2) || items[from - 3]?.kind === 'quote'
  if (!opens || closesBehind(flow, at, language)) return undefined
  return { from: from - 2, to: from - 1, parts: [{ from: from - 2, to: from - 1, head: from - 2 }] }
}

/** A word for one person. */
function isOne({ page }: Flow, { first, end }: Item, { people }: Vocabulary): boolean {
  for (let token = first; token < end; token++)
    if (people.has(page.lower[token]!) && page.analysis.xpos[token] !== 'NNS') return true
  return false
}

/** Whether a comma comes behind a verb before any clause does. */
function closesBehind({ items }: Flow, at: number, { that }: Vocabulary): boolean {
  for (let i = at + 1; i < items.length; i++) {
    const { low, tag, kind } = items[i]!
    if (kind === 'quote' || that.has(low) || /^(?:VERB|AUX)$/u.test(tag) || /^[.:]$/u.test(low)) return false
    if (low === ',') return true
  }
  return false
}

/**
 * "The army met the rebels, Norland and Sundia said": of what looks like a list, the first is the last of a clause where
 * no comma parts it from its verb or preposition.
 */
function withoutClause({ items }: Flow, phrase: NounPhrase | undefined): NounPhrase | undefined {
  const [first, second] = phrase?.parts ?? []
  if (!phrase || !first || !second || items[second.from - 1]!.low !== ',') return phrase
  const opener = items[first.from - 1]
  const inClause = opener?.tag === 'VERB' || opener?.tag === 'ADP' || opener?.tag === 'AUX'
  const parts = phrase.parts.slice(1)
  return inClause && hasVerb(items, first.from) && items[second.head]!.kind === 'actor'
    ? { from: second.from, to: phrase.to, parts }
    : phrase
}

/** Whether a verb stands in the sentence before the item. */
function hasVerb(items: Flow['items'], before: number): boolean {
  for (let i = before - 1; i >= 0 && !/^[.!?;]$/u.test(items[i]!.low); i--)
    if (/^(?:VERB|AUX)$/u.test(items[i]!.tag)) return true
  return false
}

/** The phrase to which the one right before the verb only belongs: "officials in Vik who know Berg said". */
function around(flow: Flow, direct: NounPhrase, language: Vocabulary): NounPhrase | undefined {
  for (let outer = beforeRelative(flow, direct, language) ?? beforeAgent(flow, direct, language); ;) {
    const next = beforeAdjunct(flow, outer ?? direct, language)
    if (!next) return outer
    outer = next
  }
}

/** "officers who sought Berg said": the phrase before "who", where a clause with a verb of its own stands between. */
function beforeRelative(flow: Flow, { from }: NounPhrase, language: Vocabulary): NounPhrase | undefined {
  const { items } = flow
  let verbs = 0
  for (let i = from - 1; i > 0 && i > from - MOST_ASIDE; i--) {
    const { low, tag, kind } = items[i]!
    if (kind === 'quote' || /^[.,:;!?()–—-]+$/u.test(low)) return undefined
    if (tag === 'VERB' || tag === 'AUX') verbs++
    if (!language.relatives.has(low) && !(language.questions.has(low) && verbs > 0)) continue
    const before = verbs > 0 ? nounPhraseBefore(flow, i - 1, language) : undefined
    if (!before || headsSpeaker(items, before, language)) return before
    return beforeAdjunct(flow, before, language)
  }
  return undefined
}

/** "villagers reached by Berg said": those before a participle, where the phrase only tells who did it to them. */
function beforeAgent(
  { page, items }: Flow,
  { from }: NounPhrase,
  language: Vocabulary,
): NounPhrase | undefined {
  const participle = items[from - 2]
  if (!participle || !language.agents.has(items[from - 1]!.low)) return undefined
  if (page.analysis.xpos[participle.first] !== 'VBN') return undefined
  const before = nounPhraseBefore({ page, items }, from - 3, language)
  if (!before) return undefined
  const isText = language.texts.has(items[before.parts[0]!.head]!.low)
  return isText || headsSpeaker(items, before, language) ? before : undefined
}

/** Whether a word for somebody who can speak heads the phrase. */
function headsSpeaker(items: Flow['items'], { parts }: NounPhrase, language: Vocabulary): boolean {
  const { low, kind } = items[parts[0]!.head]!
  return kind === 'actor' || language.people.has(low) || language.bodies.has(low)
}

/** "A statement after the call said", "diplomats in Vik said": what stands before the preposition, where that can speak. */
function beforeAdjunct(flow: Flow, phrase: NounPhrase, language: Vocabulary): NounPhrase | undefined {
  const { items } = flow
  const led = items[phrase.from - 1]
  if (!led || !language.adjuncts.has(led.low)) return undefined
  // "in and around Vik", "close to Berg"
  let last = phrase.from - 2
  while (last > 0 && items[last]!.kind === 'word' && isLeading(items[last]!, language)) last--
  // "has on many occasions condemned"
  const isWithin = items[last]?.tag === 'AUX' || language.perfect.has(items[last]?.low ?? '')
  const before = nounPhraseBefore(flow, isWithin ? last - 1 : last, language)
  const head = before && items[before.parts[0]!.head]!
  if (!head || isWithin) return head && isSpeaker(head, language) ? before : undefined
  const isWord = head.kind === 'word' && (language.people.has(head.low) || language.texts.has(head.low))
  if (isWord || head.mention?.how === 'unnamed') return before
  return !canSpeak(flow, phrase, language) && isSpeaker(head, language) ? before : undefined
}

/**
 * "Berg, the envoy, and Lund said", "Berg, Lund, and Rask said": with those before a comma and "and", where the sentence
 * begins with the first of them and nothing but their names and asides stands between.
 */
function withOthers(flow: Flow, phrase: NounPhrase, language: Vocabulary): NounPhrase {
  const { items } = flow
  const { from } = phrase
  if (!language.ands.has(items[from - 1]?.low ?? '') || items[from - 2]?.low !== ',') return phrase
  const start = sentenceStart(flow, from)
  const members: Part[] = []
  for (let end = from - 2; end > start; end--) {
    const item = items[end - 1]!
    if (item.kind === 'quote' || item.tag === 'VERB' || item.tag === 'AUX') return phrase
    if (items[end]!.low !== ',') continue
    const one = nounPhraseBefore(flow, end - 1, language)
    const head = one && items[one.parts[0]!.head]!
    const isWhole = one && (one.from === start || items[one.from - 1]!.low === ',')
    if (isWhole && head?.mention?.how === 'name') members.unshift(...one.parts)
    if (one?.from === start)
      return isWhole && head?.mention?.how === 'name' ? joined(flow, members, phrase) : phrase
  }
  return phrase
}

/** The phrase of the members and of `phrase`, each actor once. */
function joined({ items }: Flow, members: readonly Part[], { to, parts }: NounPhrase): NounPhrase {
  const actorOf = ({ head }: Part) => items[head]!.mention?.actor
  const own = new Set(parts.map(actorOf))
  const others = members.filter((each, i) => {
    const actor = actorOf(each)
    return !own.has(actor) && members.findIndex((other) => actorOf(other) === actor) === i
  })
  return { from: members[0]!.from, to, parts: [...others, ...parts] }
}

/** A word that leads on to a preposition: another one, or "close". */
function isLeading({ low, tag }: Item, language: Vocabulary): boolean {
  return tag === 'ADP' || language.ands.has(low) || language.ofs.has(low)
}

/** Whom "who" means: the phrase before it, or the name that ends it where its head cannot speak ("questions from Berg"). */
function relatedTo(flow: Flow, last: number, language: Vocabulary): NounPhrase | undefined {
  const phrase = nounPhraseBefore(flow, last, language)
  const named = flow.items[last]?.kind === 'actor'
  if (!phrase || canSpeak(flow, phrase, language)) return phrase
  if (!named) return behindVerb(flow, phrase) ?? phrase
  return { from: last, to: last + 1, parts: [{ from: last, to: last + 1, head: last }] }
}

/** "the news from Vik surprised analysts": what stands behind a verb that looks like an adjective. */
function behindVerb({ items }: Flow, { from, to }: NounPhrase): NounPhrase | undefined {
  for (let i = to - 2; i > from + 1; i--)
    if (items[i]!.tag === 'ADJ' && items[i]!.low.endsWith('ed'))
      return { from: i + 1, to, parts: [{ from: i + 1, to, head: to - 1 }] }
  return undefined
}

/**
 * The subject before an aside that ends at item `end`: "Berg (53) said", "Berg, the envoy, said". Of several
 * asides the name is wanted that the first belongs to: "Berg, an envoy from Vik, Norland, said".
 */
function acrossAside(flow: Flow, end: number, language: Vocabulary): NounPhrase | undefined {
  let subject: NounPhrase | undefined
  for (let opener = asideStart(flow, end), n = 0; opener > 0 && n < MOST_ASIDES; n++) {
    const before = skipBetween(flow, opener - 1, language)
    const inner = nounPhraseBefore(flow, before, language)
    const phrase =
      inner && !canSpeak(flow, inner, language) ? (around(flow, inner, language) ?? inner) : inner
    if (phrase && (isNamed(flow, phrase) || isOfNextName(flow, phrase))) return phrase
    // "Berg, now living in Vik, Norland, said": where the aside is laid
    if (phrase && isWhere(flow, phrase)) {
      opener = opening(flow, opener, /^,$/)
      continue
    }
    const speaks = phrase !== undefined && canSpeak(flow, phrase, language)
    if (speaks) subject ??= phrase
    if (subject && (!phrase || flow.items[phrase.from - 1]?.low !== ',')) return subject
    opener = isPause(flow.items[phrase ? phrase.from - 1 : -1] ?? NOTHING)
      ? phrase!.from - 1
      : opening(flow, opener, /^,$/)
  }
  return subject ?? nameAside(flow, end)
}

/** A town or a state behind a preposition, inside an aside. */
function isWhere({ items }: Flow, { from, parts }: NounPhrase): boolean {
  const { kind, tag, mention } = items[parts[0]!.head]!
  const place = kind === 'word' ? tag === 'PROPN' : mention?.actor.startsWith('state/') === true
  return place && parts.length === 1 && items[from - 1]?.tag === 'ADP'
}

/** "Berg's godmother, Ada Lund, said": the name that an aside is, where what it explains is no word for a speaker. */
function nameAside({ items }: Flow, end: number): NounPhrase | undefined {
  const name = end - 1
  if (items[end]?.low !== ',' || items[name - 1]?.low !== ',') return undefined
  const { mention } = items[name]!
  if (mention?.how !== 'name' || !mention.actor.startsWith('person/')) return undefined
  return { from: name, to: end, parts: [{ from: name, to: end, head: name }] }
}

/** "…, Norland's envoy, Ada Berg, said": a description with its own name behind it. */
function isOfNextName({ items }: Flow, { parts, to }: NounPhrase): boolean {
  const [described, named] = [items[parts[0]!.head]!.mention, items[to + 1]?.mention]
  return described !== undefined && described.actor === named?.actor && items[to + 2]?.low === ','
}

const NOTHING: Item = {
  kind: 'word',
  first: 0,
  end: 0,
  low: '',
  tag: 'X',
  mention: undefined,
  quote: undefined,
}

/** Whether a person's name heads the phrase. */
export function isNamed(flow: Flow, { parts }: NounPhrase): boolean {
  const mention = flow.items[parts[0]!.head]!.mention
  return mention?.how === 'name' && mention.actor.startsWith('person/')
}

/** Who says what a participle or a second verb brings: the subject of the verb it hangs on, by links or by place. */
export function subjectOfSentence(
  flow: Flow,
  at: number,
  start: number,
  language: Vocabulary,
): NounPhrase | undefined {
  const linked = linkedSubject(flow, at, language)
  if (linked) return linked
  for (let i = at - 1; i > start; i--) {
    const item = flow.items[i]!
    if (item.kind !== 'word' || (item.tag !== 'VERB' && item.tag !== 'AUX') || item.low.endsWith('ing'))
      continue
    if (language.infinitive.has(flow.items[i - 1]!.low)) continue
    const { subject } = subjectBefore(flow, i, language)
    if (subject && canSpeak(flow, subject, language)) return subject
  }
  return undefined
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
      language.between.has(item.low) || item.tag === 'AUX' || (item.tag === 'ADV' && !isEdge(item, language))
    if (!skips) break
  }
  return i
}

function isEdge(item: Item, language: Vocabulary): boolean {
  return !/^\p{L}/u.test(item.low) || language.questions.has(item.low)
}

/** Where the aside that ends at item `end` begins: after a comma, a dash or an opening bracket. */
function asideStart(flow: Flow, end: number): number {
  const last = flow.items[end]
  const closing = last?.quote && endsWithComma(flow, last) ? ',' : (last?.low ?? '')
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

function endsWithComma({ page }: Flow, { quote }: Item): boolean {
  return quote !== undefined && /,["”“»’']$/u.test(page.analysis.text.slice(quote.span[1] - 2, quote.span[1]))
}
