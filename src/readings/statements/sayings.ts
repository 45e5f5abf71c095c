import {
  afterAdjuncts,
  ahead,
  holdsClause,
  holdsQuote,
  sentenceStart,
  sentenceStop,
  trimRange,
  type Range,
} from './contents.ts'
import type { Cue } from './cues.ts'
import type { Flow, Item } from './flow.ts'
import { isNominal, subjectBefore, type NounPhrase } from './subjects.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What one cue reports: who, which words, and how it hangs together with others of its stretch. */
export interface Saying {
  readonly cue: Cue
  readonly subject: NounPhrase | undefined
  readonly addressee?: NounPhrase
  /** The words, in items of the flow. Empty where a quotation is to follow in the next paragraph. */
  readonly ranges: readonly Range[]
  /** Index of the saying whose words hold this one. */
  readonly within?: number
  /** Cues that relay this saying ("…, the agency reported"). */
  readonly relays: readonly Cue[]
}

interface Plan {
  readonly cue: Cue
  readonly start: number
  readonly stop: number
  /** Words before the cue. */
  readonly left?: Range
  /** Whether the cue stands behind its words. */
  readonly trailing: boolean
}

/** The sayings of a flow, in the order of their cues. */
export function findSayings(flow: Flow, cues: readonly Cue[], language: Vocabulary): readonly Saying[] {
  const plans = cues.map((cue, k) => planOf(flow, cue, cues[k - 1], language))
  const found: Saying[] = []
  let main: Saying | undefined
  for (const [k, plan] of plans.entries()) {
    const relayed = plan.trailing ? relayedBy(flow, plan, found, language) : undefined
    if (relayed !== undefined) {
      found[relayed] = { ...found[relayed]!, relays: [...found[relayed]!.relays, plan.cue] }
      continue
    }
    const saying = sayingOf(flow, plan, plans.slice(k + 1), main, language)
    if (!saying) continue
    if (plan.cue.shape === 'shared' && main && joins(flow, main, plan)) {
      const at = found.indexOf(main)
      main = { ...main, ranges: [...main.ranges, ...saying.ranges] }
      found[at] = main
      continue
    }
    const holder = found.findLastIndex((other) => other.ranges.some((range) => holds(range, saying.cue)))
    found.push(holder < 0 ? saying : { ...saying, within: holder })
    if (holder < 0) main = found.at(-1)
  }
  return found
}

function holds([from, to]: Range, cue: Cue): boolean {
  return from <= cue.start && cue.at < to
}

/** "hailed the deal but also said": one statement of two runs of words. */
function joins(flow: Flow, main: Saying, plan: Plan): boolean {
  return main.cue.at >= plan.start && sentenceStop(flow, main.cue.at) === plan.stop && main.ranges.length > 0
}

function planOf(flow: Flow, cue: Cue, before: Cue | undefined, language: Vocabulary): Plan {
  const start = sentenceStart(flow, cue.start)
  const stop = sentenceStop(flow, cue.at)
  const left = leftRange(flow, cue, before, start)
  const base = { cue, start, stop, trailing: false }
  if (!left) return base
  const after = afterAdjuncts(flow, cue.end, stop, language)
  const quoted = flow.items[left[1] - 1]!.kind === 'quote' && !isScrap(flow.items[left[1] - 1]!)
  const next = flow.items[after]
  const ends = after >= stop || next === undefined || isEnd(next, language)
  const listening = cue.verb.frame === 'tells' || cue.verb.frame === 'asks'
  const trailing = cue.shape !== 'participle' && (quoted || ends || listening)
  return { ...base, left, trailing: trailing && (quoted || !cue.aside || start < left[0]) }
}

/** A few quoted words inside a sentence, which is no quotation by itself. */
function isScrap(item: Item): boolean {
  return item.end - item.first < 5
}

function isEnd(item: Item, language: Vocabulary): boolean {
  return (
    item.kind === 'word' &&
    (/^(?:[.!?;,)\]…]+|[–—-]+)$/u.test(item.low) || language.conjunctions.has(item.low))
  )
}

/** The words before the cue, where a comma, a dash or a quotation ends them. */
function leftRange(flow: Flow, cue: Cue, before: Cue | undefined, start: number): Range | undefined {
  if (cue.shape === 'shared' || cue.shape === 'participle') return undefined
  const edge = cue.start - 1
  const mark = flow.items[edge]
  if (!mark) return undefined
  const last =
    mark.kind === 'quote' ? edge : /^[,–—-]+$/u.test(mark.low) ? edge - 1 : cue.shape === 'source' ? edge : -1
  const item = flow.items[last]
  if (!item) return undefined
  if (item.kind === 'quote') return [quoteStart(flow, last, Math.max(start, before?.end ?? 0)), last + 1]
  return last >= start ? [start, last + 1] : undefined
}

/** A quotation in the middle of a sentence takes the words before it along ("the talks were 'good', he said"). */
function quoteStart(flow: Flow, quote: number, least: number): number {
  const before = flow.items[quote - 1]
  if (!before || quote - 1 < least || /^[,:.;!?–—-]+$/u.test(before.low)) return quote
  return Math.min(quote, least)
}

/** The earlier saying that a cue at the end of the sentence passes on. */
function relayedBy(
  flow: Flow,
  plan: Plan,
  found: readonly Saying[],
  language: Vocabulary,
): number | undefined {
  const left = plan.left!
  const index = found.findLastIndex(
    ({ cue, within }) =>
      within === undefined && left[0] <= cue.start && cue.at < left[1] && cue.at >= plan.start,
  )
  if (index < 0) return undefined
  const last = flow.items[left[1] - 1]!
  return last.kind === 'quote' && !isScrap(last) && plan.cue.shape !== 'source' && !language
    ? undefined
    : index
}

function sayingOf(
  flow: Flow,
  plan: Plan,
  later: readonly Plan[],
  main: Saying | undefined,
  language: Vocabulary,
): Saying | undefined {
  const { cue } = plan
  const subject = cue.subject ?? main?.subject ?? subjectOfSentence(flow, cue.at, plan.start, language)
  const stop = Math.min(plan.stop, ...later.map((other) => cutAt(flow, other, cue)))
  const base = { cue, subject, relays: [] }
  if (plan.trailing) {
    const ranges = trailingRanges(flow, plan, stop, language)
    return ranges && { ...base, ranges }
  }
  if (cue.shape === 'source') {
    const ranges = sourceRanges(flow, plan, stop)
    return ranges && { ...base, ranges }
  }
  const next = ahead(flow, cue, stop, language)
  const addressee = next?.addressee === undefined ? {} : { addressee: next.addressee }
  if (!next) return announcesNext(flow, plan, language) ? { ...base, ranges: [] } : undefined
  const range = trimRange(flow, [next.from, stop])
  if (!range || !fits(flow, cue, range, next.sure, language)) return undefined
  return { ...base, ...addressee, ranges: [range] }
}

/** Whether the cue ends its paragraph with a colon: the words come in the next one. */
function announcesNext(flow: Flow, plan: Plan, language: Vocabulary): boolean {
  const after = afterAdjuncts(flow, plan.cue.end, plan.stop, language)
  return flow.items[after]?.low === ':' || flow.items[plan.stop - 1]?.low === ':'
}

/** Where an earlier cue's words end because this cue takes over; Infinity where they go on. */
function cutAt(flow: Flow, plan: Plan, earlier: Cue): number {
  const { cue } = plan
  if (cue.at <= earlier.at) return Infinity
  const first = cue.shape === 'inverted' ? cue.start : cue.start
  if (cue.shape === 'participle' || cue.shape === 'shared' || plan.trailing) return backOver(flow, first)
  const before = flow.items[first - 1]?.low ?? ''
  return /^(?:and|but|while|although|though|whereas|after|before|because|since|;|so|yet|as|with)$/u.test(
    before,
  )
    ? backOver(flow, first)
    : Infinity
}

/** Left over commas, dashes and conjunctions. */
function backOver(flow: Flow, at: number): number {
  let i = at
  while (
    i > 0 &&
    /^(?:[,;–—-]+|and|but|while|although|though|whereas|after|before|because|since|so|yet|as|then|or|by|with)$/u.test(
      flow.items[i - 1]!.low,
    )
  )
    i--
  return i
}

/** "C, Berg said." and "C, Berg said, C." */
function trailingRanges(
  flow: Flow,
  plan: Plan,
  stop: number,
  language: Vocabulary,
): readonly Range[] | undefined {
  const { cue, left } = plan
  const first = trimRange(flow, left!)
  if (!first) return undefined
  const quoted = flow.items[first[1] - 1]!.kind === 'quote'
  if (!quoted && (!holdsClause(flow, first) || cue.verb.frame === 'quotes')) return undefined
  if (cue.verb.frame === 'judges' || cue.verb.frame === 'voices') return undefined
  const next = ahead(flow, cue, stop, language)
  const resumed = next && resumes(flow, cue, next.from, stop, quoted, language)
  return resumed ? [first, resumed] : [first]
}

/** The rest of words that the cue interrupts. */
function resumes(
  flow: Flow,
  cue: Cue,
  from: number,
  stop: number,
  quoted: boolean,
  language: Vocabulary,
): Range | undefined {
  if (quoted)
    return flow.items[from]?.kind === 'quote' && from < stop ? trimRange(flow, [from, stop]) : undefined
  const after = afterAdjuncts(flow, cue.end, stop, language)
  if (flow.items[after]?.low !== ',') return undefined
  const next = flow.items[after + 1]
  if (!next || language.relatives.has(next.low) || next.low.endsWith('ing')) return undefined
  return holdsClause(flow, [after, stop]) ? trimRange(flow, [after, stop]) : undefined
}

/** "According to Berg, C." */
function sourceRanges(flow: Flow, { cue, left, start }: Plan, stop: number): readonly Range[] | undefined {
  let from = cue.end
  while (from < stop && flow.items[from]!.low !== ',' && flow.items[from]!.kind !== 'quote') from++
  const apposition = nextComma(flow, from + 1, stop)
  if (apposition > 0 && !holdsClause(flow, [from + 1, apposition])) from = apposition
  const range = cue.start === start || from < stop ? trimRange(flow, [from, stop]) : undefined
  const ranges = [
    ...(left && cue.start > start ? [left] : []),
    ...(range && holdsClause(flow, range) ? [range] : []),
  ]
  return ranges.length > 0 ? ranges : undefined
}

function nextComma(flow: Flow, from: number, stop: number): number {
  for (let i = from; i < stop && i < from + 15; i++) if (flow.items[i]!.low === ',') return i
  return -1
}

/** Whether what follows is what the verb takes. */
function fits(flow: Flow, cue: Cue, range: Range, sure: boolean, language: Vocabulary): boolean {
  const first = flow.items[range[0]]!
  const quoted = holdsQuote(flow, range)
  switch (cue.verb.frame) {
    case 'says':
      return (
        sure ||
        quoted ||
        language.questions.has(first.low) ||
        (first.low !== 'to' && holdsClause(flow, range))
      )
    case 'names':
      return sure || range[1] - range[0] > 1
    case 'tells':
      return sure || language.questions.has(first.low) || (first.low !== 'to' && holdsClause(flow, range))
    case 'asks':
      return first.kind === 'quote' || language.questions.has(first.low)
    case 'judges':
      return range[1] - range[0] > 1 && startsThing(first, language)
    case 'calls':
      return quoted || holdsWord(flow, range, language.asides)
    case 'voices':
      return holdsWord(flow, [range[0], Math.min(range[1], range[0] + 4)], language.voiced)
    case 'quotes':
      return first.kind === 'quote'
  }
}

function startsThing(item: Item, language: Vocabulary): boolean {
  if (item.kind !== 'word' || isNominal(item, language)) return true
  return /^(?:DET|ADJ|NUM|PRON|NOUN|PROPN)$/u.test(item.tag)
}

function holdsWord(flow: Flow, [from, to]: Range, wanted: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (wanted.has(flow.items[i]!.low)) return true
  return false
}

/** The subject of the nearest verb before: who says what a participle brings. */
function subjectOfSentence(
  flow: Flow,
  at: number,
  start: number,
  language: Vocabulary,
): NounPhrase | undefined {
  for (let i = at - 1; i > start; i--) {
    const item = flow.items[i]!
    if (item.kind !== 'word' || (item.tag !== 'VERB' && item.tag !== 'AUX') || item.low.endsWith('ing'))
      continue
    const { subject } = subjectBefore(flow, i, language)
    if (subject) return subject
  }
  return undefined
}
