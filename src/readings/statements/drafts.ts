import { trimmed, type Span } from '../../evidence/index.ts'
import { sentenceOf, sentenceSpan, tokenAt, type Analysis } from '../../language/index.ts'
import type { ActorRef, Statement } from '../reading.ts'
import { addresseeOf, chainOf, outletTold } from './chains.ts'
import type { Range } from './contents.ts'
import type { Cue } from './cue.ts'
import { itemsSpan, type Flow } from './flow.ts'
import { paragraphsOf } from './quotes.ts'
import type { Saying } from './sayings.ts'
import type { Speakers } from './speakers.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A statement in the making; `within` is the place of the draft that contains it. */
export type Draft = Omit<Statement, 'id' | 'within' | 'issues'> & { readonly within?: number }

/** What a saying becomes, unless nobody is known to speak or no words are there. `outer` is the draft around it. */
export function draftOf(
  flow: Flow,
  saying: Saying,
  outer: Pick<Draft, 'speaker'> | undefined,
  speakers: Speakers,
  language: Vocabulary,
): Draft | undefined {
  const { cue, subject } = saying
  const unnamed = cue.shape === 'passive' ? speakers.last : []
  const speaker = subject ? speakers.of(flow, subject) : unnamed
  const paper = speaker.length === 0 ? paperOf(flow, cue, language) : undefined
  if ((speaker.length === 0 && !paper) || saying.ranges.length === 0) return undefined
  const chain = chainOf(flow, saying, speakers, language)
  const medium = paper ? [paper] : chain.medium
  const { content, form } = contentOf(flow, saying.ranges)
  if (content.length === 0) return undefined
  const { via, relays, passedOn } = relayedBy(flow, saying, outer, speakers, language)
  const addressee = addresseeOf(flow, saying.addressee)
  const said = uniqueRefs([...(outer?.speaker ?? []), ...chain.outlets, ...relays]).filter(
    (ref) => !speaker.some((one) => one.actor === ref.actor),
  )
  return {
    kind: 'statement',
    evidence: evidenceOf(flow, saying, content),
    according_to: said.filter((ref) => !passedOn.some((one) => one.actor === ref.actor)),
    modality: cue.modality,
    speaker: uniqueRefs(speaker),
    form,
    content,
    cue: cueSpan(flow, cue),
    ...(via.length > 0 ? { via } : {}),
    ...(addressee.length > 0 ? { addressee } : {}),
    ...(medium.length > 0 ? { medium } : {}),
    ...(chain.time ? { time: chain.time } : {}),
    by_rule: `${cue.verb.lemma}: ${cue.shape}, ${form}`,
    pieces: [
      { name: 'cue', span: cueSpan(flow, cue) },
      ...content.map((span) => ({ name: 'content', span })),
    ],
  }
}

/** Who told of the words (`relays`), which of them speak for others, and by whom the words came (`via`). */
function relayedBy(
  flow: Flow,
  saying: Saying,
  outer: Pick<Draft, 'speaker'> | undefined,
  speakers: Speakers,
  language: Vocabulary,
) {
  const relays = saying.relays.flatMap((relay) => [
    ...(relay.subject ? speakers.of(flow, relay.subject) : []),
    ...outletTold(flow, relay, speakers, language),
  ])
  const relayers = (outer?.speaker ?? []).filter((ref) => speakers.speaksForOthers(ref))
  const passedOn = saying.relays
    .filter((relay) => isMouthpiece(flow, relay, language))
    .flatMap((relay) => speakers.of(flow, relay.subject!))
  return { via: uniqueRefs([...relayers, ...passedOn]), relays, passedOn }
}

/** "according to a draft of the accord", "a filing says": a text of which nobody is named, which is then the medium. */
function paperOf(flow: Flow, { subject }: Cue, language: Vocabulary) {
  const [part] = subject?.parts ?? []
  if (!subject || !part) return undefined
  if (!language.texts.has(flow.items[part.head]!.low)) return undefined
  const span = itemsSpan(flow, subject.from, subject.to)
  return { text: flow.page.analysis.text.slice(...span), span }
}

function isMouthpiece(flow: Flow, cue: Cue, language: Vocabulary): boolean {
  const phrase = cue.subject
  if (!phrase) return false
  for (let i = phrase.from; i < phrase.to; i++)
    for (let t = flow.items[i]!.first; t < flow.items[i]!.end; t++)
      if (language.mouthpieces.has(flow.page.lower[t]!)) return true
  return false
}

function uniqueRefs(refs: readonly ActorRef[]): readonly ActorRef[] {
  return refs.filter((ref, i) => refs.findIndex((other) => other.actor === ref.actor) === i)
}

export function cueSpan(flow: Flow, cue: Cue): Span {
  const from =
    cue.shape === 'inverted' || cue.shape === 'source' || (cue.subject && cue.subject.from >= cue.start)
      ? cue.start
      : cue.at
  return itemsSpan(flow, Math.min(from, cue.at), Math.max(cue.end, cue.at + 1))
}

/** Spans of the words without their outer quotation marks, and whether all, some or none are quoted. */
export function contentOf(
  flow: Flow,
  ranges: readonly Range[],
): { content: readonly Span[]; form: Statement['form'] } {
  const content: Span[] = []
  let quoted = 0
  let plain = 0
  const { text } = flow.page.analysis
  for (const [from, to] of ranges) {
    const items = flow.items.slice(from, to)
    const quotes = items.filter((item) => item.quote)
    const onlyQuotes = items.every((item) => item.quote || /^[\s,.;:–—-]+$/u.test(item.low))
    if (onlyQuotes)
      for (const { quote } of quotes) content.push(...quote!.inner.map((span) => withoutComma(text, span)))
    else content.push(...byParagraph(text, itemsSpan(flow, from, to)))
    if (quotes.length > 0) quoted++
    if (!onlyQuotes) plain++
  }
  return { content, form: quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed' }
}

/** One span a paragraph. */
function byParagraph(text: string, [start, end]: Span): readonly Span[] {
  return paragraphsOf(text.slice(start, end)).map(([a, b]) => trimmed(text, [start + a, start + b]))
}

/** Typesetting puts a comma before the closing mark. */
export function withoutComma(text: string, [start, end]: Span): Span {
  return text[end - 1] === ',' && end - start > 1 ? [start, end - 1] : [start, end]
}

/** The whole sentences that hold the cue and the words. */
function evidenceOf(flow: Flow, { cue }: Saying, content: readonly Span[]): readonly Span[] {
  const { analysis } = flow.page
  const numbers = new Set<number>([sentenceOf(analysis, flow.items[cue.at]!.first)])
  for (const [start, end] of content) {
    const last = sentenceOf(analysis, tokenAt(analysis, end - 1))
    for (let s = sentenceOf(analysis, tokenAt(analysis, start)); s <= last; s++) numbers.add(s)
  }
  return mergedSentences(
    analysis,
    [...numbers].sort((a, b) => a - b),
  )
}

/** Neighbouring sentences of one paragraph become one span. */
export function mergedSentences(analysis: Analysis, numbers: readonly number[]): readonly Span[] {
  const spans: Span[] = []
  for (const s of numbers) {
    const span = sentenceSpan(analysis, s)
    const last = spans.at(-1)
    const close =
      last &&
      !/\n\s*\n/u.test(analysis.text.slice(last[1], span[0])) &&
      s > 0 &&
      sentenceSpan(analysis, s - 1)[1] === last[1]
    if (close) spans[spans.length - 1] = [last[0], span[1]]
    else spans.push(span)
  }
  return spans
}
