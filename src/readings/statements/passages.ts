import { contains, trimmed, type Report, type Span } from '../../evidence/index.ts'
import { tokenAt, tokenTag, tokenText } from '../../language/index.ts'
import type { Page } from '../engine/index.ts'
import type { ActorMention, ActorRef } from '../reading.ts'
import { refOf } from './behind.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A run of text that is one speaker's words though no quotation marks say so. */
export interface Passage {
  readonly span: Span
  readonly content: readonly Span[]
  /** Where the label or the heading names the speaker. */
  readonly names: Span
  readonly speaker: readonly ActorRef[]
  /** A speaker nobody is known by: the words of the label. */
  readonly label?: string
  readonly rule: string
}

/** Turns of a transcript, or the whole of a document that its headline says is somebody's words. */
export function findPassages(
  report: Report,
  page: Page,
  paragraphs: readonly Span[],
  mentions: readonly ActorMention[],
  language: Vocabulary,
): readonly Passage[] {
  const turns = findTurns(report, paragraphs, mentions, language)
  return turns.length > 0 ? turns : findDocument(report, page, paragraphs, mentions, language)
}

interface Label {
  readonly paragraph: number
  /** Only a full stop parts it from what is said. */
  readonly stop: boolean
  readonly span: Span
  readonly words: string
  readonly capitals: boolean
  /** Whether a known person is named. */
  readonly named: boolean
  /** Whether its paragraph ends as headings do, without a full stop: "Berg: ‘not yet’". */
  readonly heads: boolean
}

// "MR. BERG:", "Anna Berg (Norland):", "Q:", "**Anna Berg:**"; or a bold name on its own line.
const LABEL =
  /^(?:[*_]{1,2})?(\p{Lu}[\p{L}\p{N}.'’ -]{0,60}?)(?:\s*\([^)\n]{1,60}\))?(?:[*_]{1,2})?\s*[:：](?:[*_]{1,2})?(?=\s|$)/u
const ON_ITS_OWN = /^[*_]{2}(\p{Lu}[\p{L}.'’ -]{1,60}):?[*_]{2}$/u
const QUESTION = /^(Q(?=\s)|[QA](?=\.))\.?\s+(?=\p{Lu})/u
// "The President. Thank you.", "Prime Minister Berg. We are": as official papers print them.
const BEFORE_STOP =
  /^((?:The\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,3}|The\s\p{Lu}\p{L}+)\.\s+(?=["“([]?\p{Lu})/u

function findTurns(
  { text, title_span }: Report,
  paragraphs: readonly Span[],
  mentions: readonly ActorMention[],
  language: Vocabulary,
): readonly Passage[] {
  const labels = withoutStrayStops(paragraphs.flatMap((span, i) => labelOf(text, span, i) ?? []))
    .map((label) => ({ ...label, named: namesPerson(label, mentions) }))
    .filter((label) => label.named || namesSpeaker(label, language))
  if (!isTranscript(labels, text, paragraphs, language)) return []
  const answering = namedIn(title_span, mentions)
  const turns = labels.map((label, i) => {
    const end = paragraphs[(labels[i + 1]?.paragraph ?? paragraphs.length) - 1]![1]
    const turn = turnOf(text, label, [label.span[0], end], paragraphs, mentions, language)
    const isAnswer = language.answerTurns.has(label.words) && turn.speaker.length === 0 && answering
    if (!isAnswer) return turn
    const { label: _label, ...rest } = turn
    return { ...rest, speaker: [{ ...answering, text: text.slice(...label.span), span: label.span }] }
  })
  return turns.filter(({ content }) => content.length > 0)
}

/** Whom the headline names, if just one: "Briefing by Anna Berg" is hers to answer. */
function namedIn(title: Span | undefined, mentions: readonly ActorMention[]): ActorRef | undefined {
  const people = mentions.filter(
    ({ actor, span }) => title && actor.startsWith('person/') && contains(title, span),
  )
  return new Set(people.map(({ actor }) => actor)).size === 1 ? refOf(people[0]!) : undefined
}

/** A headline's name ("Berg: talks go on") begins no turn. */
function namesPerson(label: Label, mentions: readonly ActorMention[]): boolean {
  return label.paragraph > 0 && namedBy(label, mentions).some(({ actor }) => actor.startsWith('person/'))
}

function namesSpeaker(label: Label, language: Vocabulary): boolean {
  return label.capitals || language.questionTurns.has(label.words) || language.answerTurns.has(label.words)
}

/** Turns of which some speaker has two, and enough is said in them; labels in capitals need less to be sure. */
function isTranscript(
  labels: readonly Label[],
  text: string,
  paragraphs: readonly Span[],
  language: Vocabulary,
): boolean {
  const [first] = labels
  if (!first) return false
  if (labels.length < 3) return isSpeech(first, text, paragraphs, language)
  const sure = labels.filter((label) => label.capitals || language.questionTurns.has(label.words)).length
  const names = labels.map(({ words }) => words)
  const again = names.some((words, i) => names.indexOf(words) !== i || language.questionTurns.has(words))
  const share = labels.length / (paragraphs.length - first.paragraph)
  const lengths = labels
    .map(({ paragraph, span }) => paragraphs[paragraph]![1] - span[1])
    .sort((a, b) => a - b)
  return again && (sure > 2 || (share > 0.35 && lengths[labels.length >> 1]! > 40))
}

/** How many paragraphs of a speech say "I" or "we" at least. */
const OWN_WORDS = 0.25

/**
 * One label or two are a speech where nothing but headings stands above and the speaker goes on in the first
 * person. In an article such a label heads a part of it ("Jon Berg: a life"), or one short answer.
 */
function isSpeech(first: Label, text: string, paragraphs: readonly Span[], language: Vocabulary): boolean {
  const said = paragraphs.slice(first.paragraph).map((span) => text.slice(...span))
  if (!first.named || first.heads || first.paragraph > 4 || said.join('').length < 300) return false
  const above = paragraphs.slice(1, first.paragraph)
  if (!first.capitals && !above.every((span) => isUnstopped(text.slice(...span)))) return false
  const own = said.filter((words) => holdsWord(words.replace(/["“„«][^"”“»]*["”“»]/gu, ''), language.ours))
  return own.length >= said.length * OWN_WORDS
}

/** A label before a full stop is one where it begins several paragraphs: a short sentence begins one. */
function withoutStrayStops(labels: readonly Label[]): readonly Label[] {
  const seen = new Map<string, number>()
  for (const { words } of labels) seen.set(words, (seen.get(words) ?? 0) + 1)
  const asked = labels.some(({ words }) => words === 'q')
  // "The President. Thank you all": right below the headline, it need not come again
  const opens = (label: Label) => label === labels[0] && label.paragraph === 1
  return labels.filter((label) => !label.stop || asked || seen.get(label.words)! > 1 || opens(label))
}

function labelOf(text: string, [start, end]: Span, paragraph: number): Label | undefined {
  const line = text.slice(start, Math.min(end, start + 140))
  const marked = LABEL.exec(line) ?? ON_ITS_OWN.exec(line) ?? QUESTION.exec(line)
  const found = marked ?? BEFORE_STOP.exec(line)
  if (!found || found[1]!.split(/\s+/u).length > 6) return undefined
  const name = found[1]!.trim()
  const capitals = /\p{Lu}{2}/u.test(name) && !/\p{Ll}{2}/u.test(name)
  return {
    paragraph,
    stop: !marked,
    span: [start, start + found[0].trimEnd().length],
    words: name.toLowerCase(),
    capitals,
    named: false,
    heads: isUnstopped(text.slice(start + found[0].length, end)),
  }
}

function turnOf(
  text: string,
  label: Label,
  span: Span,
  paragraphs: readonly Span[],
  mentions: readonly ActorMention[],
  language: Vocabulary,
): Passage {
  const content = contentOf(text, paragraphs, [label.span[1], span[1]])
  while (content.length > 1 && isHeading(text.slice(...content.at(-1)!))) content.pop()
  const speaker = namedBy(label, mentions)
  const inBrackets = mentions
    .filter((mention) => mention.actor.startsWith('person/') && contains(label.span, mention.span))
    .slice(0, 1)
    .map(refOf)
  const anonymous = language.questionTurns.has(label.words) || language.answerTurns.has(label.words)
  return {
    span,
    content,
    names: label.span,
    speaker: anonymous ? inBrackets : speaker,
    ...((anonymous ? inBrackets : speaker).length === 0 ? { label: label.words } : {}),
    rule: 'a turn of a transcript',
  }
}

/** Who a label names: an actor mentioned in it, else the one whose name ends with its last word. */
function namedBy(label: Label, mentions: readonly ActorMention[]): readonly ActorRef[] {
  const inside = mentions.findLast(({ span }) => contains(label.span, span))
  if (inside) return [refOf(inside)]
  const last = label.words.split(' ').at(-1)!
  const same = mentions.find(
    ({ text, how }) => how === 'name' && text.toLowerCase().split(/\s+/u).at(-1) === last,
  )
  const office = label.words.replace(/^the /u, '')
  const titled = same ?? mentions.find(({ text }) => text.toLowerCase().startsWith(`${office} `))
  return titled ? [{ actor: titled.actor, text: label.words, span: label.span }] : []
}

/** Words at whose end no sentence ends. */
function isUnstopped(words: string): boolean {
  return /\S/u.test(words) && !/[.!?…:;,—–-][’”"'»)\]]*\s*$/u.test(words)
}

/** A few words without a full stop head what comes after them. */
function isHeading(paragraph: string): boolean {
  return /^\p{Lu}[^.!?…:;,]*\p{L}$/u.test(paragraph) && paragraph.split(/\s+/u).length <= 8
}

function contentOf(text: string, paragraphs: readonly Span[], [start, end]: Span): Span[] {
  return paragraphs
    .filter((span) => span[1] > start && span[0] < end)
    .map((span) => trimmed(text, [Math.max(span[0], start), Math.min(span[1], end)]))
    .filter((span) => span[1] > span[0])
}

/** "Statement by Anna Berg": all that follows is hers. */
function findDocument(
  report: Report,
  page: Page,
  paragraphs: readonly Span[],
  mentions: readonly ActorMention[],
  language: Vocabulary,
): readonly Passage[] {
  const { title, title_span: at, text } = report
  if (!title || !at) return []
  // "We shall rebuild it - address by Anna Berg": what stands before the dash is taken from her words
  const cut = title.search(BYLINE)
  const told = holdsVerb(page, at)
  if (told && (cut < 0 || holdsVerb(page, [at[0] + cut, at[1]]) || !isOwn(text.slice(at[1]), language)))
    return []
  const found = language.documents.map((pattern) => pattern.exec(title)).find(Boolean)
  const names = found?.[1]?.split(language.documentEnd)[0]
  if (!names) return []
  const start = at[0] + title.indexOf(names)
  const span: Span = [start, start + names.length]
  const speaker = mentions.filter((mention) => contains(span, mention.span)).map(refOf)
  const content = contentOf(text, paragraphs, [at[1], text.length])
  if (speaker.length === 0 || content.length === 0) return []
  const whole: Span = [content[0]![0], content.at(-1)![1]]
  return [
    {
      span: whole,
      content: unquoted(text, content),
      names: span,
      speaker,
      rule: 'a document in its author’s words',
    },
  ]
}

/** The last part of a title, behind a dash. */
const BYLINE = / [-–—] (?!.* [-–—] )/u

/** Whether enough paragraphs speak in the first person. */
function isOwn(body: string, { ours }: Vocabulary): boolean {
  const paragraphs = body.split(/\n+/u).filter((words) => /\p{L}/u.test(words))
  const own = paragraphs.filter((words) => holdsWord(words, ours))
  return own.length > 0 && own.length >= paragraphs.length * OWN_WORDS
}

function holdsWord(words: string, wanted: ReadonlySet<string>): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => wanted.has(word))
}

/** Titles of documents have no verb of their own ("Address by" is none); what news tells of a speech has. */
function holdsVerb({ analysis }: Page, [start, end]: Span): boolean {
  const first = tokenAt(analysis, start)
  const opens = tokenTag(analysis, first + 1) === 'ADP' ? first : -1
  for (let i = first; i < analysis.size && analysis.starts[i]! < end; i++)
    if (i !== opens && tokenTag(analysis, i) === 'VERB' && !tokenText(analysis, i).endsWith('ing'))
      return true
  return false
}

/** Without the marks, where the whole of it is quoted. */
function unquoted(text: string, content: readonly Span[]): readonly Span[] {
  const [first, last] = [content[0]!, content.at(-1)!]
  const quoted = /["“„«]/u.test(text[first[0]]!) && /["”“»]/u.test(text[last[1] - 1]!)
  if (!quoted) return content
  return content.map(
    ([start, end], i) => [i === 0 ? start + 1 : start, i === content.length - 1 ? end - 1 : end] as const,
  )
}
