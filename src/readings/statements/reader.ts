import { trimmed, type Report, type Span } from '../../evidence/index.ts'
import { sentenceOf, sentenceSpan, tokenAt, type Analysis } from '../../language/index.ts'
import { makePage, type Page } from '../engine/index.ts'
import type { Findings, Reader } from '../reader.ts'
import type { ActorRef, Statement } from '../reading.ts'
import { addresseeOf, chainOf, isOutlet } from './chains.ts'
import { findCues, type Cue } from './cues.ts'
import { itemsSpan, makeFlow, stretches, type Flow } from './flow.ts'
import { findQuotes, type Quote } from './quotes.ts'
import { findSayings, type Saying } from './sayings.ts'
import { Speakers } from './speakers.ts'
import type { Range } from './contents.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A statement in the making. */
export type Draft = Omit<Statement, 'id' | 'within' | 'issues'> & { readonly within?: number }

/** Reads who said what. `languages` by BCP 47 primary tag. */
export function statementsReader(languages: Readonly<Record<string, Vocabulary>>): Reader {
  return {
    name: 'statements',
    needs: ['actors', 'mentions', 'times'],
    gives: ['statements', 'actors', 'mentions'],
    read(report, analysis, found) {
      const language = languages[report.language.split('-')[0] ?? '']
      if (!language || analysis.size === 0) return { statements: [] }
      return readStatements(report, analysis, found, language)
    },
  }
}

function readStatements(
  report: Report,
  analysis: Analysis,
  found: Findings,
  language: Vocabulary,
): Partial<Findings> {
  const quotes = findQuotes(report.text)
  const page = makePage(analysis, {
    actor: found.mentions.map((mention) => ({ span: mention.span, value: mention })),
    time: found.times.map((time) => ({ span: time.span, tag: time.type, value: time })),
    quote: quotes.map((quote) => ({ span: quote.span, value: quote })),
  })
  const speakers = new Speakers(report, found.actors, language)
  const drafts: Draft[] = []
  for (const [first, end] of stretches(page, quotes, (word) => language.verbs.has(word))) {
    const flow = makeFlow(page, first, end)
    const cues = findCues(flow, language)
    const sayings = findSayings(flow, cues, language)
    if (sayings.length === 0) {
      carryOver(flow, drafts, speakers)
      continue
    }
    const at = drafts.length
    const places = new Map<number, number>()
    for (const [i, saying] of sayings.entries()) {
      const draft = draftOf(flow, saying, drafts, places, speakers, language)
      if (!draft) continue
      places.set(i, drafts.length)
      drafts.push(draft)
      if (draft.within === undefined) speakers.last = draft.speaker
    }
    if (drafts.length === at) carryOver(flow, drafts, speakers)
  }
  const statements = drafts.map(({ within, ...draft }, i): Statement => ({
    ...draft,
    id: `statement-${i + 1}`,
    issues: [],
    ...(within === undefined ? {} : { within: `statement-${within + 1}` }),
  }))
  const made = speakers.actors.length > 0
  return {
    statements,
    ...(made ? { actors: [...found.actors, ...speakers.actors] } : {}),
    ...(made ? { mentions: inOrder(found.mentions, speakers.mentions) } : {}),
  }
}

function inOrder(there: Findings['mentions'], made: Findings['mentions']): Findings['mentions'] {
  const free = made.filter(
    (mention) => !there.some((other) => other.span[0] < mention.span[1] && mention.span[0] < other.span[1]),
  )
  return [...there, ...free].sort((a, b) => a.span[0] - b.span[0])
}

function draftOf(
  flow: Flow,
  saying: Saying,
  drafts: readonly Draft[],
  places: ReadonlyMap<number, number>,
  speakers: Speakers,
  language: Vocabulary,
): Draft | undefined {
  const { cue, subject } = saying
  const speaker = subject ? speakers.of(flow, subject) : []
  if (speaker.length === 0 || saying.ranges.length === 0) return undefined
  const chain = chainOf(flow, saying, speakers, language)
  const { content, form } = contentOf(flow, saying.ranges)
  if (content.length === 0) return undefined
  const within = saying.within === undefined ? undefined : places.get(saying.within)
  const outer = within === undefined ? [] : drafts[within]!.speaker
  const relays = saying.relays.flatMap((relay) => (relay.subject ? speakers.of(flow, relay.subject) : []))
  const via = saying.relays
    .filter((relay) => isMouthpiece(flow, relay, language))
    .flatMap((relay) => speakers.of(flow, relay.subject!))
  const addressee = addresseeOf(flow, saying.addressee)
  const said = uniqueRefs([...outer, ...chain.outlets, ...relays]).filter(
    (ref) => !speaker.some((one) => one.actor === ref.actor),
  )
  return {
    kind: 'statement',
    evidence: evidenceOf(flow, saying, content),
    according_to: said.filter((ref) => !via.some((one) => one.actor === ref.actor)),
    modality: cue.modality,
    speaker: uniqueRefs(speaker),
    form,
    content,
    cue: cueSpan(flow, cue),
    ...(via.length > 0 ? { via } : {}),
    ...(addressee.length > 0 ? { addressee } : {}),
    ...(chain.medium.length > 0 ? { medium: chain.medium } : {}),
    ...(chain.time ? { time: chain.time } : {}),
    ...(within === undefined ? {} : { within }),
    by_rule: `${cue.verb.lemma}: ${cue.shape}, ${form}`,
    pieces: [
      { name: 'cue', span: cueSpan(flow, cue) },
      ...content.map((span) => ({ name: 'content', span })),
    ],
  }
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

function cueSpan(flow: Flow, cue: Cue): Span {
  const from =
    cue.shape === 'inverted' || cue.shape === 'source' || (cue.subject && cue.subject.from >= cue.start)
      ? cue.start
      : cue.at
  return itemsSpan(flow, Math.min(from, cue.at), Math.max(cue.end, cue.at + 1))
}

/** Spans of the words without their outer quotation marks, and whether all, some or none are quoted. */
function contentOf(
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
    else content.push(trimmed(text, itemsSpan(flow, from, to)))
    if (quotes.length > 0) quoted++
    if (!onlyQuotes) plain++
  }
  return { content, form: quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed' }
}

/** Typesetting puts a comma before the closing mark. */
function withoutComma(text: string, [start, end]: Span): Span {
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

/** A quotation that stands alone belongs to whoever spoke last. */
function carryOver(flow: Flow, drafts: Draft[], speakers: Speakers): void {
  const quotes = flow.items.filter((item) => item.quote)
  const alone =
    quotes.length > 0 && flow.items.every((item) => item.quote || /^[\s,.;:–—-]+$/u.test(item.low))
  const last = drafts.findLast((draft) => draft.within === undefined)
  if (!alone || !last) return
  const { analysis } = flow.page
  const { text } = analysis
  const content = quotes.flatMap((item) => item.quote!.inner.map((span) => withoutComma(text, span)))
  const between = text.slice(last.evidence.at(-1)![1], content[0]![0])
  if (!/^[\s"“„«'‘]*$/u.test(between)) return
  const first = sentenceOf(analysis, flow.items[0]!.first)
  const end = sentenceOf(analysis, flow.items.at(-1)!.end - 1)
  const evidence = mergedSentences(
    analysis,
    Array.from({ length: end - first + 1 }, (_, i) => first + i),
  )
  const sameParagraph = !/\n\s*\n/u.test(between)
  if (sameParagraph && last.form === 'direct') {
    const whole: Draft = {
      ...last,
      content: [...last.content, ...content],
      evidence: [...last.evidence, ...evidence],
    }
    drafts[drafts.indexOf(last)] = whole
    return
  }
  drafts.push({
    kind: 'statement',
    evidence,
    according_to: last.according_to,
    modality: 'held',
    speaker: last.speaker,
    form: 'direct',
    content,
    certainty: 'likely',
    by_rule: 'a quotation that stands alone, after the speaker',
    pieces: content.map((span) => ({ name: 'content', span })),
  })
  speakers.last = last.speaker
}
