import {
  afterAdjuncts,
  ahead,
  holdsClause,
  mayBeClause,
  isFinite,
  startsClause,
  holdsQuote,
  onlyJoins,
  trimRange,
  type Ahead,
  type Range,
} from './contents.ts'
import type { Cue } from './cue.ts'
import { stageIn } from './media.ts'
import { fits, isRelated } from './fits.ts'
import type { Flow } from './flow.ts'
import { passiveWords } from './passives.ts'
import { trailing } from './trailing.ts'
import { cutAt, isMeans, planOf, type Candidate, type Plan } from './plans.ts'
import { canSpeak, nounPhraseAfter, type NounPhrase } from './phrases.ts'
import { subjectOfSentence } from './subjects.ts'
import type { Frame, Vocabulary } from './vocabulary.ts'

/** What one cue reports: who, which words, and how it hangs together with others of its stretch. */
export interface Saying {
  readonly cue: Cue
  readonly subject: NounPhrase | undefined
  readonly addressee?: NounPhrase
  /** The words, in items of the flow. Empty where they come in the next paragraph. */
  readonly ranges: readonly Range[]
  /** Index of the saying whose words hold this one. */
  readonly within?: number
  /** Cues that relay this saying ("…, the agency reported"). */
  readonly relays: readonly Cue[]
}

/** The sayings of a flow, in the order of their cues. */
export function findSayings(flow: Flow, cues: readonly Cue[], language: Vocabulary): readonly Saying[] {
  const plans = cues.map((cue, k) => planOf(flow, cue, cues[k - 1], language))
  const found: Saying[] = []
  let main: Saying | undefined
  for (const [plan, candidate] of candidates(flow, plans, language)) {
    if (plan.trailing) {
      const inner = takeDeed(found, plan)
      if (!inner && isRelay(found, plan, language)) continue
      if (inner) {
        main = { ...candidate, cue: plan.cue, subject: subjectFor(flow, plan, main, language), relays: [] }
        found.push(main, { ...inner, within: found.length })
        continue
      }
    }
    if (main && found.includes(main) && joins(flow, main, plan, candidate, language)) {
      const at = found.indexOf(main)
      found[at] = main = { ...main, ranges: [...main.ranges, ...candidate.ranges] }
      continue
    }
    const subject = subjectFor(flow, plan, main, language)
    const saying: Saying = { ...candidate, cue: plan.cue, subject, relays: plan.cue.cites ? [plan.cue] : [] }
    const holder = found.findLastIndex(({ ranges }) => ranges.some((range) => holds(range, plan.cue)))
    if (holder >= 0 && handsOn(found[holder]!, saying, language)) {
      found[holder] = main = { ...saying, relays: [...saying.relays, found[holder]!.cue] }
      continue
    }
    if (holder >= 0 && isThought(plan, language)) continue
    found.push(holder < 0 ? saying : { ...saying, within: holder })
    if (holder < 0) main = saying
  }
  return found
}

/**
 * "Berg shut the road and said C, the agency reported": the deed is told, too, so that what she said is taken out, to
 * stand inside the words of the agency.
 */
function takeDeed(found: Saying[], plan: Plan): Saying | undefined {
  const own = found.filter(({ cue, within }) => within === undefined && cue.at >= plan.start)
  const [only] = own
  if (own.length !== 1 || only?.cue.shape !== 'shared' || found.at(-1) !== only) return undefined
  if (relayedBy(plan, found) < 0) return undefined
  return found.pop()
}

/**
 * Whether the cue only passes on what an earlier one of the sentence reports, which then knows of it. What somebody is
 * said to think ("Officials had hoped for more, the envoy said") gives way to whoever says so.
 */
function isRelay(found: Saying[], plan: Plan, language: Vocabulary): boolean {
  const relayed = relayedBy(plan, found)
  if (relayed < 0) return false
  const one = found[relayed]!
  const thought = isThought(one, language)
  if (thought) found.splice(relayed)
  else found[relayed] = { ...one, relays: [...one.relays, plan.cue] }
  return !thought
}

/** "said he hoped that": inside somebody's words what is thought is no statement of its own. */
function isThought({ cue: { verb } }: Pick<Plan, 'cue'>, { minding }: Vocabulary): boolean {
  return minding.has(verb.lemma)
}

/** "As reported by Northwire, Berg said C": the first cue only passes on what the second tells. */
function handsOn({ cue, ranges }: Saying, { subject }: Saying, { handedOn }: Vocabulary): boolean {
  return handedOn.has(cue.verb.lemma) && ranges[0]![0] === subject?.from
}

/** Who says it: the cue's own subject, that of the saying it goes on with, or of the verb it hangs on. */
function subjectFor(
  flow: Flow,
  { cue, start }: Plan,
  main: Saying | undefined,
  language: Vocabulary,
): NounPhrase | undefined {
  if (cue.cites || cue.subject || cue.shape === 'passive') return cue.cites ?? cue.subject
  const shared = main && main.cue.at >= start && !isMeans(flow, cue, main.cue, language)
  const own = shared ? main.subject : undefined
  return own ?? subjectOfSentence(flow, cue.at, start, language) ?? main?.subject
}

/** Later cues end the words of earlier ones, but only if they have words themselves: so from last to first. */
function candidates(
  flow: Flow,
  plans: readonly Plan[],
  language: Vocabulary,
): readonly (readonly [Plan, Candidate])[] {
  const kept: (readonly [Plan, Candidate])[] = []
  const cutting: Plan[] = []
  for (const plan of plans.toReversed()) {
    const cuts = cutting.map((later) => cutAt(flow, later, plan.cue, language))
    const candidate = candidateOf(flow, plan, Math.min(plan.stop, ...cuts), language)
    if (candidate) kept.unshift([plan, candidate])
    if (candidate || turnsAway(flow, plan, language)) cutting.push(plan)
  }
  return kept
}

/**
 * ", but he urged them to go", "and urged them to go": the report goes on with what somebody did in words, though
 * none are given.
 */
function turnsAway(flow: Flow, { cue }: Plan, language: Vocabulary): boolean {
  const turns = language.urging.has(cue.verb.lemma)
  if (cue.shape === 'shared') return turns
  if (cue.shape !== 'finite' || !language.conjunctions.has(flow.items[cue.start - 1]?.low ?? '')) return false
  return flow.items[cue.start - 2]?.low === ',' && turns
}

function holds([from, to]: Range, cue: Cue): boolean {
  return from <= cue.start && cue.at < to
}

/**
 * "hailed the deal but also said", "called it late, noting that": one statement of two runs of words. What is
 * added ("adding that"), a quotation of its own and a judgement ("thanked the host and said") are further statements.
 */
function joins(
  flow: Flow,
  main: Saying,
  { cue, start }: Plan,
  { ranges }: Candidate,
  language: Vocabulary,
): boolean {
  const [first] = ranges
  if (main.cue.at < start || main.ranges.length === 0 || !first) return false
  if (isMeans(flow, cue, main.cue, language)) return false
  if (cue.shape !== 'participle' && cue.shape !== 'shared') return false
  const frames = [main.cue.verb.frame, cue.verb.frame]
  if (frames.includes('judges') && !frames.includes('calls')) return false
  const isQuote = ([from, to]: Range) => to - from === 1 && flow.items[from]!.kind === 'quote'
  if (main.ranges.every(isQuote)) return false
  return !language.adding.has(cue.verb.lemma) && flow.items[first[0]]?.kind !== 'quote'
}

/** The earlier saying that a cue at the end of the sentence passes on. */
function relayedBy({ cue, left, start }: Plan, found: readonly Saying[]): number {
  return found.findLastIndex(
    (other) =>
      other.within === undefined &&
      other.cue.at >= start &&
      other.cue.at < cue.at &&
      left !== undefined &&
      left[0] <= other.cue.start,
  )
}

function candidateOf(flow: Flow, plan: Plan, stop: number, language: Vocabulary): Candidate | undefined {
  const { cue } = plan
  if (plan.trailing) return trailing(flow, plan, stop, language)
  if (cue.shape === 'source') return fromSource(flow, plan, stop, language)
  if (cue.shape === 'passive') {
    const words = passiveWords(flow, cue, plan.start, stop, language)
    return words && { ranges: [words] }
  }
  if (cue.aside) return besides(flow, cue, stop, language)
  const next = ahead(flow, cue, stop, language)
  const comma = isRelated(flow, cue, language) ? nextComma(flow, cue.end, stop) : -1
  if (comma > 0) stop = comma
  const topic = next?.sure ? undefined : topicAfter(flow, cue, stop, language)
  if (topic) return topic
  const range = next ? trimRange(flow, [next.from, stop]) : afterComma(flow, plan, stop, language)
  if (!range) return announcesNext(flow, plan, language) ? { ranges: [] } : undefined
  const fitting = fits(flow, cue, range, next ?? NOTHING_SURE, language)
    ? range
    : fromFirst(flow, cue, next, stop, language)
  if (!fitting) return undefined
  const naming = NAMING.has(cue.verb.frame) && !next?.sure
  const words = naming
    ? withoutRemark(flow, beforeStage(flow, cue, beforeNextAct(flow, fitting, language), language), language)
    : beforeTurn(flow, withoutScene(flow, fitting, language), language)
  return { ranges: [words], ...(next?.addressee === undefined ? {} : { addressee: next.addressee }) }
}

/** "warned Norland against new exercises", "told Berg about the call": what somebody warns or tells of. */
function topicAfter(flow: Flow, cue: Cue, stop: number, language: Vocabulary): Candidate | undefined {
  const { lemma, frame } = cue.verb
  const warns = language.warning.has(lemma)
  if (!warns && frame !== 'tells') return undefined
  const listener = nounPhraseAfter(flow, cue.end, language)
  if (!warns && !(listener && canSpeak(flow, listener, language))) return undefined
  for (const at of warns ? [cue.end, listener?.to] : [listener?.to]) {
    if (at === undefined || at + 2 >= stop || flow.items[at + 1]!.kind === 'time') continue
    const opens = warns
      ? language.dangers.has(flow.items[at]!.low)
      : language.topics.has(flow.items[at]!.low) || language.topics.has(`${lemma} ${flow.items[at]!.low}`)
    const range = opens ? trimRange(flow, [at, stop]) : undefined
    if (range && range[1] - range[0] > 2)
      return { ranges: [range], ...(warns ? {} : { addressee: listener! }) }
  }
  return undefined
}

/** What looks like an adjunct of the cue may begin the words: "said each year of war costs more". */
function fromFirst(
  flow: Flow,
  cue: Cue,
  next: Ahead | undefined,
  stop: number,
  language: Vocabulary,
): Range | undefined {
  const range = trimRange(flow, [next?.addressee?.to ?? cue.end, stop])
  return range && fits(flow, cue, range, NOTHING_SURE, language) ? range : undefined
}

const NOTHING_SURE = { sure: false } as const

/** Frames whose words are a thing and no clause. */
const NAMING = new Set<Frame>(['names', 'judges', 'voices', 'calls'])

/** "called it late and left for home": a thing ends where a second verb of the speaker's follows. */
function beforeNextAct(flow: Flow, [from, to]: Range, language: Vocabulary): Range {
  for (let i = from + 2; i < to; i++) {
    const { low } = flow.items[i - 1]!
    if (low === ',' || !language.joining.has(low) || !isFinite(flow, i)) continue
    return trimRange(flow, [from, i - 1]) ?? [from, to]
  }
  return [from, to]
}

/** Without the occasion: "confirmed the date in an interview with a newspaper". */
function beforeStage(flow: Flow, { verb }: Cue, [from, to]: Range, language: Vocabulary): Range {
  // "voiced thanks to reporters"
  const at = stageIn(flow, [from, to], verb.frame !== 'voices', language)
  return at < 0 ? [from, to] : (trimRange(flow, [from, at]) ?? [from, to])
}

/** Without a clause at the end that explains to the reader or tells on: "the talks, which began in May". */
function withoutRemark(flow: Flow, [from, to]: Range, language: Vocabulary): Range {
  for (let i = to - 2; i > from + 2; i--) {
    if (flow.items[i]!.kind === 'quote') return [from, to]
    if (language.backdrops.has(flow.items[i]!.low)) return [from, i]
    if (flow.items[i]!.low !== ',') continue
    const next = flow.items[i + 1]!
    const relative = language.relatives.has(next.low) && !language.that.has(next.low)
    const deed = next.tag === 'VERB' && next.low.endsWith('ing') && !language.listing.has(next.low)
    if ((relative || deed) && trimRange(flow, [from, i])) return [from, i]
  }
  return [from, to]
}

/** "said he would stay -- yet few believe it": words end at a dash behind which the report objects. */
function beforeTurn({ items }: Flow, [from, to]: Range, language: Vocabulary): Range {
  const dash = (i: number): boolean => items[i]!.kind === 'word' && /^[–—-]+$/u.test(items[i]!.low)
  for (let i = to - 2; i > from + 1; i--) {
    if (!dash(i)) continue
    return language.turns.has(items[i + 1]!.low) ? [from, i] : [from, to]
  }
  return [from, to]
}

/** "said 'we shall see', as he walked in": a quotation ends where the report tells on. */
function withoutScene({ items }: Flow, [from, to]: Range, language: Vocabulary): Range {
  if (items[from]!.kind !== 'quote') return [from, to]
  const at = items[from + 1]?.low === ',' ? from + 2 : from + 1
  const ends = at < to && language.scenes.has(items[at]!.low)
  return ends && !items.slice(at, to).some(({ kind }) => kind === 'quote') ? [from, from + 1] : [from, to]
}

/** "Berg said, if asked, she would come." */
function afterComma(flow: Flow, { cue, left }: Plan, stop: number, language: Vocabulary): Range | undefined {
  const after = afterAdjuncts(flow, cue.end, stop, language)
  const fronted = language.conjunctions.has(flow.items[cue.start - 1]?.low ?? '')
  if (left || fronted || flow.items[after]?.low !== ',' || flow.items[after + 1]?.low.endsWith('ing'))
    return undefined
  const range = trimRange(flow, [after, stop])
  return range && startsClause(flow, range, language) ? range : undefined
}

/** "As Berg noted on Monday, C." */
function besides(flow: Flow, cue: Cue, stop: number, language: Vocabulary): Candidate | undefined {
  const after = afterAdjuncts(flow, cue.end, stop, language)
  const range = flow.items[after]?.low === ',' ? trimRange(flow, [after, stop]) : undefined
  if (cue.verb.frame === 'quotes' && range && flow.items[range[0]]!.kind !== 'quote') return undefined
  return range && (holdsQuote(flow, range) || holdsClause(flow, range)) ? { ranges: [range] } : undefined
}

/** Whether the cue ends its paragraph with a colon: the words come in the next one. */
function announcesNext(flow: Flow, { cue, stop }: Plan, language: Vocabulary): boolean {
  const after = afterAdjuncts(flow, cue.end, stop, language)
  return flow.items[after]?.low === ':' || flow.items[stop - 1]?.low === ':'
}

/** "According to Berg, C." */
function fromSource(
  flow: Flow,
  { cue, left, start }: Plan,
  stop: number,
  { ofs }: Vocabulary,
): Candidate | undefined {
  const next = flow.items[cue.end]
  // "laut Berg ist die Lage ernst": where no tagger reads the language, no comma need stand there
  const isNext = next?.tag === 'X' && /\p{L}/u.test(next.low) && !left && mayBeClause(flow, [cue.end, stop])
  const whole = isNext && !ofs.has(next.low) ? trimRange(flow, [cue.end, stop]) : undefined
  if (whole) return { ranges: [whole] }
  let from = cue.end
  while (from < stop && flow.items[from]!.low !== ',' && flow.items[from]!.kind !== 'quote') from++
  const apposition = nextComma(flow, from + 1, stop)
  if (apposition > 0 && !holdsClause(flow, [from + 1, apposition])) from = apposition
  const range = from < stop ? trimRange(flow, [from, stop]) : undefined
  const rest = range && holdsClause(flow, range) ? range : undefined
  const ranges: Range[] = left && cue.start > start && !(rest && onlyJoins(flow, left)) ? [left] : []
  if (rest) ranges.push(rest)
  return ranges.length > 0 ? { ranges } : undefined
}

function nextComma(flow: Flow, from: number, stop: number): number {
  for (let i = from; i < stop && i < from + 15; i++) if (flow.items[i]!.low === ',') return i
  return -1
}
