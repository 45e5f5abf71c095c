import type { Span } from '../../evidence/index.ts'
import type { Analysis } from '../../language/index.ts'
import { makePage, type Marked, type Page } from '../engine/index.ts'
import { issueLayer } from '../issues/index.ts'
import type { Findings } from '../reader.ts'
import type { Actor, ActorMention, ActorRef, Statement } from '../reading.ts'
import type { ClauseWords } from './words.ts'

/** What stands behind a span of the `actor` layer. */
export interface ActorHere {
  readonly ref: ActorRef
  readonly actor: Actor
}

/**
 * A page for readers of events, with what earlier readers found as layers: `actor` (tagged by kind), `time`
 * (tagged `date`, `time`, `duration` or `set`), `place`, and `said` (the words of statements, tagged by form).
 */
export function eventPage(analysis: Analysis, found: Findings, words: ClauseWords): Page {
  const last = pages.get(analysis)
  if (last?.words === words && LAYERED.every((part) => last.found[part] === found[part])) return last.page
  const page = layeredPage(analysis, found, words)
  pages.set(analysis, { found, words, page })
  return page
}

/** The last page of an analysis: readers one after another ask for the same. */
const pages = new WeakMap<Analysis, { found: Findings; words: ClauseWords; page: Page }>()

/** What a page is made of. */
const LAYERED = ['actors', 'mentions', 'statements', 'times', 'places', 'issues'] as const

function layeredPage(analysis: Analysis, found: Findings, words: ClauseWords): Page {
  const actors = new Map(found.actors.map((actor) => [actor.id, actor]))
  const said: Marked[] = found.statements.flatMap((statement) =>
    statement.content.map((span) => ({ span, tag: statement.form, value: statement })),
  )
  const named = withAppositions(analysis, found.mentions, words).flatMap((mention) =>
    actorMark(mention, mention.span, actors),
  )
  return makePage(analysis, {
    actor: [
      ...named,
      ...firstPersons(analysis, withAuthor(analysis, found, words), found.mentions, actors, words),
      ...ownPronouns(analysis, found, actors, words),
    ],
    time: found.times.map((time) => ({ span: time.span, tag: time.type, value: time })),
    place: found.places.map((place) => ({ span: place.span, tag: 'place', value: place })),
    said,
    ...issueLayer(found),
  })
}

/** A name and a description of the same actor joined by a comma are one mention. */
function withAppositions(
  { text }: Analysis,
  mentions: readonly ActorMention[],
  words: ClauseWords,
): readonly ActorMention[] {
  const apposition = appositionPattern(words)
  const joined: ActorMention[] = []
  for (const mention of mentions) {
    const last = joined.at(-1)
    const both = `${last?.how} ${mention.how}`
    const isOne =
      last?.actor === mention.actor &&
      (both === 'name description' || both === 'description name') &&
      apposition.test(text.slice(last.span[1], mention.span[0]))
    if (isOne && last) joined[joined.length - 1] = { ...last, span: [last.span[0], mention.span[1]] }
    else joined.push(mention)
  }
  return joined
}

function actorMark(ref: ActorRef, span: Span, actors: ReadonlyMap<string, Actor>): readonly Marked[] {
  const actor = actors.get(ref.actor)
  if (!actor) return []
  return [{ span, tag: actor.kind, value: { ref: { actor: ref.actor, text: ref.text, span }, actor } }]
}

/** Words in which somebody tells of themselves. */
type Told = Pick<Statement, 'speaker' | 'form' | 'content'>

/** "Statement by President Berg on …": what stands below is his, too, where nobody else is quoted. */
function withAuthor(
  { text }: Analysis,
  { statements, mentions }: Findings,
  { authoring }: ClauseWords,
): readonly Told[] {
  const body = text.indexOf('\n')
  const author = mentions.find(({ actor, span }) => {
    if (span[1] > body || !/^(person|state)\//.test(actor)) return false
    const before = text.slice(0, span[0]).toLowerCase().trim()
    return authoring.some((words) => endsWith(before, words))
  })
  if (!author) return statements
  return [...statements, { speaker: [author], form: 'direct', content: [[body, text.length]] }]
}

/** Whether a headline ends with whole words, from its beginning or after a dash: "We stand together – address by". */
function endsWith(headline: string, words: string): boolean {
  return headline.endsWith(words) && /(^|[-–—:.!?])\s*$/u.test(headline.slice(0, -words.length))
}

/**
 * "I" and "we" inside quoted words: the speaker, and for "we" the state or body that the speaker serves,
 * since acts of states are the state's.
 */
function firstPersons(
  analysis: Analysis,
  statements: readonly Told[],
  mentions: readonly ActorMention[],
  actors: ReadonlyMap<string, Actor>,
  words: ClauseWords,
): readonly Marked[] {
  const marks: Marked[] = []
  const pattern = firstPersonPattern(words)
  const taken = new Set(mentions.map((mention) => mention.span[0]))
  for (const { speaker, form, content } of statements) {
    const [first] = speaker
    if (!first || form === 'indirect') continue
    for (const [start, end] of content)
      for (const word of wordsIn(analysis.text, start, end, pattern)) {
        if (taken.has(word.span[0])) continue
        const one = words.firstPersonOne.includes(word.text.toLowerCase())
        const id = one ? first.actor : servedBy(actors.get(first.actor))
        taken.add(word.span[0])
        if (id) marks.push(...actorMark({ actor: id, text: word.text, span: word.span }, word.span, actors))
      }
  }
  return marks
}

/**
 * "It" in what a state, a body or a group is reported to have said: itself, where nobody else is named between. For
 * persons, the reader of actors tells whom their pronouns mean.
 */
function ownPronouns(
  { text }: Analysis,
  { statements, mentions }: Findings,
  actors: ReadonlyMap<string, Actor>,
  { ownPronouns: pronouns }: ClauseWords,
): readonly Marked[] {
  if (!pronouns.length) return []
  const first = wholeWords(pronouns, 'u')
  return statements.flatMap(({ speaker: [speaker, ...others], form, content: [words] }) => {
    if (!speaker || others.length || !words || form === 'direct') return []
    if (actors.get(speaker.actor)?.kind === 'person') return []
    const found = first.exec(text.slice(...words))
    if (!found) return []
    const start = words[0] + found.index
    const span: Span = [start, start + found[0].length]
    const isOther = mentions.some(
      ({ span: [from, to] }) => from >= words[0] && from <= start && to > words[0],
    )
    return isOther ? [] : actorMark({ ...speaker, text: found[0], span }, span, actors)
  })
}

/** The state or body that an actor speaks for: itself where it is one, or has no office. */
function servedBy(actor: Actor | undefined): string | undefined {
  return actor?.kind === 'person' ? (actor.roles.find((role) => role.of)?.of ?? actor.id) : actor?.id
}

/** The words of the first person. */
function firstPersonPattern({ firstPersonOne, firstPersonMany }: ClauseWords): RegExp {
  return wholeWords([...firstPersonOne, ...firstPersonMany], 'giu')
}

/** What may stand between a name and a description of the same actor: "the president of Norvia, Anna Berg". */
function appositionPattern({ officeLinks, officeOwners }: ClauseWords): RegExp {
  const office = ` (?:${officeLinks.join('|')})(?: [\\p{L}'’-]+){1,7}`
  return pattern(`^(?:${office})?, (?:(?:${officeOwners.join('|')}) )?$`, 'u')
}

/** Finds any of some words, whole. */
function wholeWords(words: readonly string[], flags: string): RegExp {
  return pattern(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, flags)
}

function pattern(source: string, flags: string): RegExp {
  const key = `${flags} ${source}`
  const known = patterns.get(key) ?? new RegExp(source, flags)
  patterns.set(key, known)
  return known
}

/** By flags and source: a language has few. */
const patterns = new Map<string, RegExp>()

function* wordsIn(
  text: string,
  start: number,
  end: number,
  pattern: RegExp,
): Generator<{ text: string; span: Span }> {
  for (const found of text.slice(start, end).matchAll(pattern))
    yield { text: found[0], span: [start + found.index, start + found.index + found[0].length] }
}
