import { afterAdjuncts, ahead, holdsClause, type Range } from './contents.ts'
import { endsSentence, sentenceStart, sentenceStop } from './sentences.ts'
import type { Cue } from './cue.ts'
import { HYPHEN, isPause, isScrap, type Flow, type Item } from './flow.ts'
import type { NounPhrase } from './phrases.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where a cue stands in its sentence, and whether it stands behind its words. */
export interface Plan {
  readonly cue: Cue
  /** The sentence: items `[start, stop)`. */
  readonly start: number
  readonly stop: number
  /** Words before the cue. */
  readonly left?: Range
  readonly trailing: boolean
}

/** What one cue could report by itself. */
export interface Candidate {
  readonly ranges: readonly Range[]
  readonly addressee?: NounPhrase
}

/** The plan of a cue; `before` is the cue before it in the flow. */
export function planOf(flow: Flow, cue: Cue, before: Cue | undefined, language: Vocabulary): Plan {
  const start = sentenceStart(flow, cue.start)
  const end = Math.min(sentenceStop(flow, cue.at), cue.stop ?? Infinity)
  const stop = opensSentence(flow, cue, language) ? Math.min(mainClause(flow, cue), end) : end
  const left = leftRange(flow, cue, before, start, language)
  const base = { cue, start, stop, trailing: false }
  if (!left) return base
  const quoted = flow.items[left[1] - 1]!.kind === 'quote'
  const whole =
    quoted && !isScrapInside(flow, left[1] - 1, start) && !startsAnew(flow, cue, left[1] - 1, stop, language)
  const dashed = cue.shape === 'inverted' && /^[–—-]+$/u.test(flow.items[cue.start - 1]!.low)
  const behind = dashed && holdsClause(flow, left)
  return { ...base, left, trailing: whole || behind || isTrailing(flow, cue, left, stop, language) }
}

/** A few quoted words, unless they are a whole cry: "'Bravo!' Berg wrote". */
function isScrapInside({ page, items }: Flow, at: number, start: number): boolean {
  const cries = at === start && /[!?]$/u.test(page.analysis.text.slice(...items[at]!.quote!.inner.at(-1)!))
  return isScrap(items[at]!) && !cries
}

/** Whether the quotation before the cue closed its own sentence and the cue has words of its own. */
function startsAnew(flow: Flow, cue: Cue, quote: number, stop: number, language: Vocabulary): boolean {
  if (!endsSentence(flow, quote)) return false
  const next = ahead(flow, cue, stop, language)
  return next !== undefined && next.from < stop
}

/** Nothing but adjuncts after it, and words before it that make a clause or a quotation. */
function isTrailing(flow: Flow, cue: Cue, left: Range, stop: number, language: Vocabulary): boolean {
  const own = cue.shape === 'source' ? undefined : ahead(flow, cue, stop, language)
  if (own?.sure) return false
  const told = cue.verb.frame === 'tells' && own ? own.from : cue.end
  const after = afterAdjuncts(flow, told, stop, language)
  const next = flow.items[after]
  if (isFronted(flow, left, language)) return false
  if (!holdsClause(flow, left)) return next?.low === ',' && holdsClause(flow, [after, stop])
  if (next === undefined || (cue.verb.frame === 'tells' && !own)) return true
  return next.first >= (flow.items[stop]?.first ?? Infinity) || isEnd(next, language)
}

/** "While the talks went on": one clause with a conjunction belongs to the cue, and is not its words. */
function isFronted(flow: Flow, [from, to]: Range, language: Vocabulary): boolean {
  if (!language.conjunctions.has(flow.items[from]!.low) || language.joining.has(flow.items[from]!.low))
    return false
  for (let i = from; i < to; i++) if (flow.items[i]!.low === ',' && holdsClause(flow, [i, to])) return false
  return true
}

function isEnd(item: Item, language: Vocabulary): boolean {
  if (item.kind !== 'word') return item.kind === 'quote'
  return /^(?:[.!?;,)\]…]+|[–—-]+)$/u.test(item.low) || language.conjunctions.has(item.low)
}

/** The words before the cue, where a comma, a dash or a quotation ends them. */
function leftRange(
  flow: Flow,
  cue: Cue,
  before: Cue | undefined,
  start: number,
  language: Vocabulary,
): Range | undefined {
  if (cue.shape === 'shared' || cue.shape === 'participle') return undefined
  const last = lastBefore(flow, cue, language)
  const item = flow.items[last]
  if (!item) return undefined
  if (item.kind === 'quote') return [quoteStart(flow, last, Math.max(start, before?.end ?? 0)), last + 1]
  return last >= start ? [start, last + 1] : undefined
}

/** "« … », a-t-il répondu": the first item of what stands before an inverted pronoun. */
function beforeInversion({ items }: Flow, at: number, { pronouns, between }: Vocabulary): number {
  if (!pronouns.has(items[at]?.low ?? '') || items[at - 1]?.low !== HYPHEN) return at
  let first = at
  while (first > 0 && between.has(items[first - 1]!.low)) first--
  return first
}

/** The last item of the words before the cue, -1 where nothing parts them from it. */
function lastBefore(flow: Flow, cue: Cue, language: Vocabulary): number {
  const first = cue.shape === 'finite' && cue.subject ? Math.min(cue.start, cue.subject.from) : cue.start
  const start = beforeInversion(flow, first, language)
  const mark = flow.items[start - 1]
  if (!mark) return -1
  if (mark.kind === 'quote') return start - 1
  if (!isPause(mark)) return cue.shape === 'source' ? start - 1 : -1
  let last = start - 2
  while (last > 0 && isPause(flow.items[last]!)) last--
  return last
}

/** A quotation in the middle of a sentence takes the words before it along ("the talks were 'good', he said"). */
function quoteStart(flow: Flow, quote: number, least: number): number {
  const before = flow.items[quote - 1]
  if (!before || quote - 1 < least || /^[,:.;!?–—-]+$/u.test(before.low)) return quote
  return Math.min(quote, least)
}

/** Where an earlier cue's words end because this cue takes over; Infinity where they go on. */
export function cutAt(flow: Flow, { cue, trailing }: Plan, earlier: Cue, language: Vocabulary): number {
  if (cue.at <= earlier.at || isMeans(flow, cue, earlier, language)) return Infinity
  if (isBeside(flow, cue, language)) return backOver(flow, cue.start - 1, language)
  if (cue.shape === 'participle' || cue.shape === 'shared' || trailing)
    return backOver(flow, cue.start, language)
  const before = flow.items[cue.start - 1]?.low ?? ''
  if (before === ',' && opensSentence(flow, earlier, language)) return backOver(flow, cue.start, language)
  return language.conjunctions.has(before) && !language.questions.has(before)
    ? backOver(flow, cue.start, language)
    : Infinity
}

/** "hailed the deal, with Berg saying C": another speaks for the one before. */
function isBeside({ items }: Flow, { start, subject, shape }: Cue, { accompanying }: Vocabulary): boolean {
  const beside =
    shape === 'finite' && subject?.from === start && accompanying.has(items[start - 1]?.low ?? '')
  return beside && items[start - 2]?.low === ','
}

/** "A day after Berg said C, …", "While Berg says C, …": told in a clause before the main one. */
function opensSentence(flow: Flow, { at, start, shape }: Cue, language: Vocabulary): boolean {
  const opener = flow.items[start - 1]
  if (!opener || shape !== 'finite') return false
  // "hours after" may be one time
  const low = flow.page.lower[opener.end - 1]!
  const opens = language.scenes.has(low) || (language.conjunctions.has(low) && !language.joining.has(low))
  const first = sentenceStart(flow, at)
  return opens && start - 1 - first < MOST_OPENING && !holdsClause(flow, [first, start - 1])
}

/** Where the main clause begins that a clause with a cue stands before, by links; Infinity where none is known. */
function mainClause(flow: Flow, { at, end }: Cue): number {
  const { items } = flow
  const { links } = flow.page.analysis
  let verb = items[at]!.first
  for (let climbs = 0; climbs < 3 && verb >= 0 && verb <= items[at]!.first; climbs++) verb = links.head(verb)
  if (verb <= items[at]!.first) return Infinity
  const subject = links.dependents(verb).find((token) => links.relation(token).startsWith('nsubj'))
  let i = items.findIndex(({ first, end }) => first <= (subject ?? -1) && (subject ?? -1) < end)
  while (i > at && items[i]!.low !== ',') i--
  return i > at && holdsClause(flow, [end, i]) ? i : Infinity
}

/** "Only a few days after": how many words may lead to such a clause. */
const MOST_OPENING = 5

/** "said that Berg had helped him by admitting it": what is done inside the words of the earlier cue. */
export function isMeans({ items }: Flow, cue: Cue, { verb }: Cue, language: Vocabulary): boolean {
  const clause = verb.frame === 'says' || verb.frame === 'tells'
  return clause && cue.shape === 'participle' && language.agents.has(items[cue.start - 1]?.low ?? '')
}

/** Left over commas, dashes and conjunctions. */
function backOver(flow: Flow, at: number, language: Vocabulary): number {
  let i = at
  while (i > 0 && isJoint(flow.items[i - 1]!, language)) i--
  return i
}

function isJoint(item: Item, language: Vocabulary): boolean {
  if (item.kind !== 'word') return false
  return /^[,;–—-]+$/u.test(item.low) || language.conjunctions.has(item.low) || language.joining.has(item.low)
}
