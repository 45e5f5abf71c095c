import { contains, overlaps, type Report, type Span } from '../../evidence/index.ts'
import { sentenceOf, tokenAt, type Analysis } from '../../language/index.ts'
import { makePage, type Page } from '../engine/index.ts'
import { issueLayer, issuesIn, issuesOf } from '../issues/index.ts'
import type { Findings, Reader } from '../reader.ts'
import type { Statement } from '../reading.ts'
import { announcementIn, isBlock, type Announced } from './blocks.ts'
import { carriedOver } from './carry.ts'
import { withDashes } from './dashes.ts'
import { cueSpan, draftOf, type Draft } from './drafts.ts'
import { cuesOf } from './cited.ts'
import type { Cue } from './cue.ts'
import { isScrap, itemsSpan, makeFlow, stretches, type Flow, type Run } from './flow.ts'
import { headlineDraft } from './headline.ts'
import { findPassages, type Passage } from './passages.ts'
import { findQuotes, paragraphsOf, type Quote } from './quotes.ts'
import { restatedDraft } from './restated.ts'
import { findSayings, type Saying } from './sayings.ts'
import { endsSentence } from './sentences.ts'
import { Speakers } from './speakers.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Reads who said what. `languages` by BCP 47 primary tag. */
export function makeStatementsReader(languages: Readonly<Record<string, Vocabulary>>): Reader {
  return {
    name: 'statements',
    needs: ['actors', 'mentions', 'times'],
    gives: ['statements', 'actors', 'mentions'],
    read(report, analysis, found) {
      const language = languages[report.language.toLowerCase().split('-')[0] ?? '']
      if (!language || analysis.size === 0) return { statements: [] }
      return readStatements(report, analysis, found, language)
    },
  }
}

/** What the reading of one report works on. */
interface Desk {
  readonly page: Page
  readonly quotes: readonly Quote[]
  /** Where the headline stands. */
  readonly title: Span
  readonly language: Vocabulary
  readonly speakers: Speakers
  readonly drafts: Draft[]
  /** A text announced in the paragraphs before: its words may come without quotation marks. */
  announced: Announced | undefined
  /** The first token not yet read. */
  next: number
}

function readStatements(
  report: Report,
  analysis: Analysis,
  found: Findings,
  language: Vocabulary,
): Partial<Findings> {
  const quotes = withDashes(report.text, findQuotes(report.text), (word) => isFiniteVerb(word, language))
  const page = makePage(analysis, {
    actor: found.mentions.map((mention) => ({ span: mention.span, value: mention })),
    time: found.times.map((time) => ({ span: time.span, tag: time.type, value: time })),
    quote: quotes.map((quote) => ({ span: quote.span, value: quote })),
    ...issueLayer(found),
  })
  const speakers = new Speakers(report, found, language)
  const title = report.title_span ?? [0, 0]
  const desk: Desk = { page, quotes, title, language, speakers, drafts: [], announced: undefined, next: 0 }
  const paragraphs = paragraphsOf(report.text)
  const passages = findPassages(report, page, paragraphs, found.mentions, language)
  for (const passage of passages) readInside(desk, desk.drafts.push(passageDraft(passage, speakers)) - 1)
  for (const paragraph of paragraphs)
    if (!passages.some(({ span }) => contains(span, paragraph))) readParagraph(desk, paragraph)
  return given(desk, report, found)
}

/** "said", "says": forms that may stand before their speaker. */
function isFiniteVerb(word: string, { verbs }: Vocabulary): boolean {
  return verbs.get(word)?.some(({ form }) => form === 'past' || form === 'present') === true
}

function passageDraft({ content, names, label, rule, speaker }: Passage, speakers: Speakers): Draft {
  return {
    kind: 'statement',
    evidence: content,
    according_to: [],
    modality: 'held',
    speaker: label === undefined ? speaker : [speakers.labelled(label, names)],
    form: 'direct',
    content,
    cue: names,
    by_rule: rule,
    pieces: [{ name: 'cue', span: names }],
  }
}

/** Stretches that begin in the paragraph; those of a quotation over several paragraphs end in a later one. */
function readParagraph(desk: Desk, paragraph: Span): void {
  const { page, language } = desk
  const run = runOf(page, paragraph)
  if (run[0] >= run[1]) return
  if (desk.announced && isBlock(page, paragraph, run, desk.quotes, desk.announced.atOnce, language)) {
    readInside(desk, desk.drafts.push(blockDraft(desk.announced, paragraph)) - 1)
    desk.announced = { ...desk.announced, atOnce: false }
    return
  }
  const whole: Run = [Math.max(run[0], desk.next), Math.max(run[1], endOfQuotes(desk, run))]
  if (whole[0] >= whole[1]) return
  for (const stretch of stretches(page, whole, desk.quotes, 0, (word) => language.verbs.has(word)))
    readStretch(desk, stretch)
  desk.next = whole[1]
  desk.announced = announcedAfter(desk, paragraph, whole)
}

function runOf({ analysis }: Page, [start, end]: Span): Run {
  const first = tokenAt(analysis, start)
  let stop = first
  while (stop < analysis.size && analysis.starts[stop]! < end) stop++
  return [first, stop]
}

/** The token after the sentence in which the last quotation that begins in the run ends. */
function endOfQuotes({ page: { analysis }, quotes }: Desk, [first, end]: Run): number {
  let stop = end
  for (const { span } of quotes) {
    const token = tokenAt(analysis, span[0])
    if (token < first || token >= end) continue
    const last = Math.min(tokenAt(analysis, span[1] - 1), analysis.size - 1)
    if (last >= stop) stop = analysis.sentences[sentenceOf(analysis, last) + 1] ?? analysis.size
  }
  return stop
}

function blockDraft({ speaker, via, cue }: Announced, paragraph: Span): Draft {
  return {
    kind: 'statement',
    evidence: [paragraph],
    according_to: [],
    modality: 'held',
    certainty: 'likely',
    speaker,
    ...(via.length > 0 ? { via } : {}),
    form: 'direct',
    content: [paragraph],
    by_rule: 'a text announced before, without quotation marks',
    pieces: [{ name: 'announced by', span: cue }],
  }
}

function readStretch(desk: Desk, run: Run): void {
  const flow = makeFlow(desk.page, run[0], run[1])
  const cues = cuesOf(flow, desk.language)
  const lead = unclaimedLead(flow, cues, desk.language)
  if (lead > 0 && lead < flow.items.length) {
    readStretch(desk, [run[0], flow.items[lead]!.first])
    return readStretch(desk, [flow.items[lead]!.first, run[1]])
  }
  const restated = restatedDraft(flow, cues, desk.drafts, desk.speakers, desk.language)
  if (restated) {
    desk.drafts.push(restated)
    return desk.speakers.heard(restated.speaker, restated.evidence)
  }
  const made = readFlow(desk, flow, cues)
  for (const place of made) readInside(desk, place)
  if (made.length > 0) return
  const headline = contains(desk.title, itemsSpan(flow, 0, flow.items.length))
    ? headlineDraft(flow)
    : undefined
  if (headline) desk.drafts.push(headline)
  const before = desk.drafts.findLast((draft) => draft.within === undefined)
  const carried = carriedOver(flow, before, desk.announced)
  if (!carried) return
  if (carried.goesOn) desk.drafts[desk.drafts.indexOf(before!)] = carried.draft
  else desk.drafts.push(carried.draft)
  readInside(desk, carried.goesOn ? desk.drafts.indexOf(carried.draft) : desk.drafts.length - 1)
  desk.speakers.heard(carried.draft.speaker, carried.draft.evidence)
}

/**
 * How many items at the head of a flow are a whole quotation that no saying of the flow takes: "'…,' she said.
 * '…' The road, she said, is shut."
 */
function unclaimedLead(flow: Flow, cues: readonly Cue[], language: Vocabulary): number {
  const [first, second] = flow.items
  if (!first?.quote || isScrap(first) || !second || !endsSentence(flow, 0)) return 0
  const sayings = findSayings(flow, cues, language)
  return sayings.length > 0 && !sayings.some(({ ranges }) => ranges.some(([from]) => from === 0)) ? 1 : 0
}

/** The drafts of a flow, by place; `holder` is the draft whose words the flow is a part of. */
function readFlow(desk: Desk, flow: Flow, cues: readonly Cue[], holder?: number): readonly number[] {
  const { drafts, speakers, language } = desk
  const places = new Map<number, number>()
  for (const [i, saying] of findSayings(flow, cues, language).entries()) {
    const within = (saying.within === undefined ? undefined : places.get(saying.within)) ?? holder
    if (holder !== undefined && !isReported(flow, saying, language)) continue
    const draft = draftOf(flow, saying, within === undefined ? undefined : drafts[within], speakers, language)
    if (!draft || drafts.some((other) => saysTheSame(other, draft))) continue
    places.set(i, drafts.length)
    drafts.push(within === undefined ? draft : { ...draft, within })
    if (within === undefined) speakers.heard(draft.speaker, draft.evidence)
  }
  return [...places.values()]
}

/** "Berg said: '…,' Berg said": one run of words with two cues. */
function saysTheSame(one: Draft, other: Draft): boolean {
  return String(one.content) === String(other.content) && actorsOf(one) === actorsOf(other)
}

function actorsOf({ speaker }: Draft): string {
  return speaker.map(({ actor }) => actor).join()
}

/** Inside somebody's words only what another, known, is reported to say is a statement of its own. */
function isReported(flow: Flow, { subject, cue, ranges }: Saying, language: Vocabulary): boolean {
  const clause = language.that.has(flow.items[(ranges[0]?.[0] ?? 0) - 1]?.low ?? '')
  if (!subject || !(cue.verb.frame === 'says' || cue.verb.frame === 'tells' || clause)) return false
  return subject.parts.some(({ head }) => {
    const { mention, low } = flow.items[head]!
    return mention !== undefined && !language.ours.has(low)
  })
}

/** Reads what a direct statement tells of others' statements. */
function readInside(desk: Desk, place: number): void {
  const { page, quotes, drafts, language } = desk
  const { form, content } = drafts[place]!
  if (form !== 'direct') return
  for (const span of content) {
    const depth = quotes.filter((quote) => contains(quote.span, span)).length
    for (const run of stretches(page, runOf(page, span), quotes, depth, (word) => language.verbs.has(word))) {
      const flow = makeFlow(page, run[0], run[1], depth)
      readFlow(desk, flow, cuesOf(flow, language), place)
    }
  }
}

/** What is still, or newly, announced after a paragraph; a sub-heading ends it. */
function announcedAfter(desk: Desk, [start, end]: Span, run: Run): Announced | undefined {
  const { page, speakers, language } = desk
  // A headline announces the report, not a text printed below.
  if (contains(desk.title, [start, end])) return undefined
  const found = announcementIn(page, run, speakers, language) ?? colonAt(desk, run)
  if (found) speakers.author = found.speaker
  if (found || !desk.announced) return found
  const heading = end - start < 60 && !/[.!?:…"”’»]$/u.test(page.analysis.text.slice(start, end).trimEnd())
  return heading ? undefined : { ...desk.announced, atOnce: false }
}

/** A cue that ends the paragraph with a colon. */
function colonAt({ page, language, speakers }: Desk, run: Run): Announced | undefined {
  if (page.lower[run[1] - 1] !== ':') return undefined
  const { sentences, starts, ends } = page.analysis
  const first = Math.max(run[0], sentences[sentenceOf(page.analysis, run[1] - 1)]!)
  const flow = makeFlow(page, first, run[1])
  const open = findSayings(flow, cuesOf(flow, language), language).find(({ ranges }) => ranges.length === 0)
  const speaker = open?.subject ? speakers.of(flow, open.subject) : []
  if (!open || speaker.length === 0) return undefined
  const sentence: Span = [starts[first]!, ends[run[1] - 1]!]
  return { speaker, via: [], atOnce: true, cue: cueSpan(flow, open.cue), sentence }
}

/** Drafts in text order, with their ids, and what had to be added to the actors. */
function given({ page, drafts, speakers }: Desk, report: Report, found: Findings): Partial<Findings> {
  const order = drafts
    .map((draft, place) => ({ draft, place }))
    .sort((a, b) => a.draft.evidence[0]![0] - b.draft.evidence[0]![0] || a.place - b.place)
  const ids = new Map(order.map(({ place }, i) => [place, `statement-${i + 1}`]))
  const lexicon = issuesOf(report.language)
  const statements = order.map(({ draft: { within, ...draft }, place }): Statement => ({
    ...draft,
    id: ids.get(place)!,
    issues: issuesOfSpans(page, draft.content, lexicon),
    ...(within === undefined ? {} : { within: ids.get(within)! }),
  }))
  const { called } = speakers
  if (speakers.actors.length === 0 && called.size === 0) return { statements }
  const known = found.actors.map((actor) => (called.has(actor.id) ? speakers.actor(actor.id)! : actor))
  const actors = [...known, ...speakers.actors]
  return { statements, actors, mentions: inOrder(found.mentions, speakers.mentions) }
}

function issuesOfSpans(
  page: Page,
  spans: readonly Span[],
  lexicon: ReturnType<typeof issuesOf>,
): readonly string[] {
  const found = spans.flatMap((span) => issuesIn(page, ...runOf(page, span), lexicon))
  return found.filter((code, i) => found.indexOf(code) === i)
}

/** Mentions may not overlap: what an earlier reader found stays, then what came first. */
function inOrder(there: Findings['mentions'], made: Findings['mentions']): Findings['mentions'] {
  const all = [...there]
  for (const mention of made) if (!all.some(({ span }) => overlaps(span, mention.span))) all.push(mention)
  return all.sort((a, b) => a.span[0] - b.span[0])
}
