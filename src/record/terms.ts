import type { Span } from '../evidence/index.ts'
import type { ActorRef, Terms } from '../readings/index.ts'
import { matter, sharedMatter } from './items/likewords.ts'
import { isNotSo, overlaps } from './items/told.ts'
import type { AnyItem, Told } from './items/told.ts'
import type { AccountTerm, Mention } from './record.ts'
import { sentenceSpans } from './sentences.ts'
import { inCodeOrder, wordsOf } from './words.ts'
import { CUES } from './wording/index.ts'

/** A sentence in which a side gives its account of a contact. */
export interface Sentence {
  readonly mention: Mention
  /** The sides that say it: several where they say it together. */
  readonly sides: readonly string[]
  readonly issues: readonly string[]
  /** The kinds of what the reading has of it. */
  readonly kinds: ReadonlySet<string>
  readonly matter: ReadonlySet<string>
  /** The types of other contacts that it tells of, to come or not to come. */
  readonly plans: ReadonlySet<string>
  /** What it counts, with the number: "eleven sailors". */
  readonly counts: readonly string[]
  /** Whether something that it tells is to be done by a day. */
  readonly dated: boolean
  /** Whether it names who took part and tells nothing else that the reading has. */
  readonly bare: boolean
  /** Whether it says that something was not talked of, agreed or done. */
  readonly negative: boolean
}

/** At most so many sentences of one account are compared. */
const SENTENCES = 60

/**
 * The sentences of a report that stand in `spans`, said by `sides`. Those in which it tells of other contacts are left
 * out, unless it is all about this one (`whole`): what follows from it then belongs to it.
 */
export function sentencesIn(
  told: Told,
  spans: readonly Span[],
  mention: Mention,
  sides: readonly string[],
  whole: boolean,
): Sentence[] {
  const others = told.beside.filter(({ id, kind }) => kind === 'contact' && id !== told.id)
  return spans
    .flatMap((span) => wholeSentences(told.text, span))
    .filter((span) => whole || !isOfOthers(span, told.item, others))
    .slice(0, SENTENCES)
    .map((span): Sentence => {
      const [start, end] = span
      const quote = told.text.slice(start, end)
      const items = told.beside.filter(
        ({ kind, evidence }) => kind !== 'contact' && evidence.some((whole) => isToldIn(whole, span)),
      )
      const plans = others.filter(
        ({ modality, evidence }) => modality !== 'held' && evidence.some((whole) => isToldIn(whole, span)),
      )
      return {
        mention: { ...mention, item: items[0]?.id ?? told.id, evidence: [span], quote },
        sides,
        issues: [...new Set(items.flatMap(({ issues }) => issues))].sort(inCodeOrder),
        kinds: new Set(items.map(kindOf)),
        plans: new Set(plans.map(({ type }) => String(type))),
        matter: matter(wordsOf(quote)),
        counts: countsIn(quote),
        dated: items.some(({ terms }) => hasDay(terms as Terms | undefined)),
        bare: items.length === 0 && isMeeting(span, told),
        negative: isNegative(quote, [...items, ...plans]),
      }
    })
}

/** Whether a sentence of a contact names two who took part: where the contact was read, or by the last of their names. */
function isMeeting(span: Span, { item, text }: Told): boolean {
  const refs = (item['participants'] ?? []) as readonly ActorRef[]
  const says = wordsOf(text.slice(...span))
  const named = refs.filter(
    ({ actor, span: at }) => overlaps([at], [span]) || says.includes(actor.split(/[/-]/).at(-1)!),
  )
  return overlaps(item.evidence, [span]) && new Set(named.map(({ actor }) => actor)).size > 1
}

function countsIn(quote: string): string[] {
  return [...quote.matchAll(CUES.counted)].map(([words]) => words)
}

function hasDay(terms: Terms | undefined): boolean {
  return terms?.deadline !== undefined || terms?.start !== undefined
}

/** Whether an item's words are this sentence, and not a whole speech with it. */
function isToldIn(evidence: Span, sentence: Span): boolean {
  return overlaps([evidence], [sentence]) && evidence[1] - evidence[0] <= 2 * (sentence[1] - sentence[0])
}

/** The kind of an item; `agreement` for what two parties at least undertake together. */
function kindOf({ kind, ...item }: AnyItem): string {
  const parties = item['parties']
  return kind === 'commitment' && Array.isArray(parties) && parties.length > 1 ? 'agreement' : kind
}

/** The sentences at a span of a text, those put together that an abbreviation parted. */
function wholeSentences(text: string, [from, to]: Span): Span[] {
  const spans: Span[] = []
  for (const [start, end] of sentenceSpans(text.slice(from, to))) {
    const last = spans.at(-1)
    if (last && CUES.abbreviated.test(text.slice(...last))) spans[spans.length - 1] = [last[0], from + end]
    else spans.push([from + start, from + end])
  }
  return spans.map((span) => trimmed(text, span)).filter(([start, end]) => end > start)
}

function trimmed(text: string, [start, end]: Span): Span {
  const whole = text.slice(start, end)
  return [start + whole.length - whole.trimStart().length, end - whole.length + whole.trimEnd().length]
}

function isOfOthers(span: Span, contact: AnyItem, others: readonly AnyItem[]): boolean {
  return others.some(({ evidence }) => overlaps(evidence, [span])) && !overlaps(contact.evidence, [span])
}

function isNegative(sentence: string, items: readonly AnyItem[]): boolean {
  if (items.some(isNotSo)) return true
  return CUES.notTalkedOf.test(sentence)
}

/** Each side's sentences with how the other sides' accounts stand to them. `names`: words for who took part. */
export function termsOf(
  accounts: ReadonlyMap<string, readonly Sentence[]>,
  names: readonly string[],
): Map<string, AccountTerm[]> {
  const empty = new Set([...matter(wordsOf(names.join(' '))), ...common([...accounts.values()])])
  const says = (stem: string) => !empty.has(stem) && !CUES.ofTalks.test(stem)
  const bare = new Map(
    [...accounts].map(([side, all]) => [
      side,
      all
        .map((one) => ({ ...one, matter: new Set([...one.matter].filter(says)) }))
        // Who talked with whom, and when, is the contact itself.
        .filter(
          ({ matter: stems, negative, plans }) => stems.size >= (negative || plans.size > 0 ? 1 : LEAST),
        ),
    ]),
  )
  return new Map(
    [...bare].map(([side, mine]) => {
      const others = [...bare].flatMap(([other, all]) =>
        other === side ? [] : all.map((sentence) => ({ side: other, sentence })),
      )
      return [side, mine.map((sentence) => termOf(sentence, side, others))]
    }),
  )
}

/** A sentence with fewer words of matter says nothing of what was talked about. */
const LEAST = 2

/** In so large a share of an account's sentences a word says nothing. */
const EVERYWHERE = 0.3

function common(accounts: readonly (readonly Sentence[])[]): string[] {
  return accounts.flatMap((all) => {
    const counts = new Map<string, number>()
    for (const { matter: stems } of all)
      for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    return [...counts].flatMap(([stem, n]) => (n >= 3 && n > EVERYWHERE * all.length ? [stem] : []))
  })
}

interface Other {
  readonly side: string
  readonly sentence: Sentence
}

function termOf(sentence: Sentence, mine: string, others: readonly Other[]): AccountTerm {
  const { mention, sides, issues, negative } = sentence
  const together = sides.find((side) => side !== mine)
  if (together !== undefined) return { mention, issues, standing: 'both', other: { side: together, mention } }
  let best: { other: Other; score: number } | undefined
  for (const other of others) {
    if (isSamePlace(mention, other.sentence.mention)) continue
    const score = likeness(sentence, other.sentence)
    if (score > (best?.score ?? 0)) best = { other, score }
  }
  const same = best ? undefined : others.find((other) => sentence.bare && other.sentence.bare)
  best ??= same && { other: same, score: 0 }
  if (!best) return { mention, issues, standing: 'only' }
  const { side, sentence: theirs } = best.other
  const standing =
    negative === theirs.negative ? ('both' as const) : negative ? ('denies' as const) : ('denied' as const)
  const differs = standing === 'both' && isDifferent(sentence, theirs)
  return {
    mention,
    issues,
    standing,
    other: { side, mention: theirs.mention },
    ...(differs ? { differs } : {}),
  }
}

/** One sentence is no second account, whoever is said to speak in it. */
function isSamePlace(a: Mention, b: Mention): boolean {
  return a.report === b.report && overlaps(a.evidence, b.evidence)
}

/** Moves that two accounts of one contact should tell alike. */
const BINDING = ['agreement', 'commitment', 'proposal', 'demand', 'response']

/** How surely two sentences are about one matter; 0: they are not. The same either way round. */
function likeness(a: Sentence, b: Sentence): number {
  const { both, ofSmaller } = sharedMatter(a.matter, b.matter)
  const issue = a.issues.some((one) => b.issues.includes(one)) || names(a, b) || names(b, a)
  const move = BINDING.some((kind) => a.kinds.has(kind) && b.kinds.has(kind))
  const plan = [...a.plans].some((type) => b.plans.has(type))
  const count = a.counts.some((one) => b.counts.includes(one))
  const one =
    (both >= 2 && (move || count || ofSmaller >= 0.34)) ||
    (issue && both >= 1 && !isAsked(a, b, ofSmaller)) ||
    plan ||
    isUndone(a, b, both) ||
    isUndone(b, a, both)
  if (!one) return 0
  return LIKE + ofSmaller + [issue, move, count].filter(Boolean).length / 2 + (plan ? 0.2 : 0) + both / 20
}

/** The least that sentences about one matter have in common: no word, where one denies shortly what the other agrees. */
const LIKE = 0.01

/** Whether one side asks for what the other says was agreed, in other words: two things about one issue. */
function isAsked(a: Sentence, b: Sentence, ofSmaller: number): boolean {
  const asks = ({ kinds }: Sentence) => kinds.has('demand') && !kinds.has('agreement')
  const agrees = ({ kinds }: Sentence) => kinds.has('agreement') && !kinds.has('demand')
  return ofSmaller < SAME_TERMS && ((asks(a) && agrees(b)) || (asks(b) && agrees(a)))
}

/** Whether the first says shortly that something was not talked of or not agreed, and the second says that it was. */
function isUndone(a: Sentence, b: Sentence, both: number): boolean {
  if (!a.negative || b.negative || a.matter.size > SHORT) return false
  const issue = a.issues.some((one) => one !== '' && b.issues.includes(one))
  const dated = CUES.dates.test(a.mention.quote) && b.dated
  return (both > 0 && both === a.matter.size) || ((issue || dated) && b.kinds.has('agreement'))
}

/** A sentence with no more words of matter than so many says of what it denies little else than that. */
const SHORT = 2

/** Whether one has an issue for which the other has the word, in a sentence that the reading has nothing of. */
function names(a: Sentence, b: Sentence): boolean {
  return a.issues.some((issue) =>
    [...matter(wordsOf(issue.split('.').at(-1)!))].some((stem) => b.matter.has(stem)),
  )
}

/** The share of matter below which two wordings of an agreement are not the same. */
const SAME_TERMS = 0.5

/** Whether both tell of an agreement, in words that have little in common. */
function isDifferent(a: Sentence, b: Sentence): boolean {
  const agreed = [a, b].every(({ kinds }) => kinds.has('agreement'))
  return agreed && sharedMatter(a.matter, b.matter).ofSmaller < SAME_TERMS
}
