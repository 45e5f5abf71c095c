import type { DurationValue, Span, TimeValue } from '../../evidence/index.ts'
import { sentenceSpan, sentenceOf, tokensSpan, tokenTag, type Links } from '../../language/index.ts'
import {
  captured,
  hasTag,
  layerAt,
  sentenceTokens,
  type LayerSpan,
  type Match,
  type Page,
} from '../engine/index.ts'
import type { Actor, ActorRef, Place, Piece, Statement, TimeMention } from '../reading.ts'
import type { ActorHere } from './surroundings.ts'

/** The actors that captures of these names took, in text order, each once. */
export function actorsIn(
  page: Page,
  match: Match<unknown>,
  ...names: readonly string[]
): readonly ActorRef[] {
  const refs = new Map<string, ActorRef>()
  for (const name of names)
    for (const { first, end } of captured(match, name))
      for (const { ref } of actorsBetween(page, first, end))
        if (!refs.has(ref.actor)) refs.set(ref.actor, ref)
  return [...refs.values()]
}

/** The actors named in tokens `[first, end)`. */
export function actorsBetween(page: Page, first: number, end: number): readonly ActorHere[] {
  const found: LayerSpan[] = []
  for (let i = first; i < end; i++)
    for (const span of layerAt(page, 'actor', i)) if (span.first === i || i === first) found.push(span)
  return found.map((span) => span.value as ActorHere)
}

/** The members of groups whose members are known ("the two leaders"), the others as they are. */
export function membersOf(
  refs: readonly ActorRef[],
  actors: ReadonlyMap<string, Actor>,
): readonly ActorRef[] {
  return refs.flatMap((ref) => {
    const members = actors.get(ref.actor)?.members ?? []
    return members.length ? members.map((actor) => ({ ...ref, actor })) : [ref]
  })
}

/** Each actor once, where it is first. */
export function once<Ref extends ActorRef>(refs: readonly Ref[]): readonly Ref[] {
  return refs.filter((ref, i) => refs.findIndex((other) => other.actor === ref.actor) === i)
}

/** The value of the date or clock time in `[first, end)` that stands nearest to `[near, nearEnd)`, of those `wanted`. */
export function timeNear(
  page: Page,
  first: number,
  end: number,
  near: number,
  nearEnd: number,
  wanted: (span: LayerSpan) => boolean = () => true,
): TimeValue | undefined {
  const times = spansBetween(page, 'time', first, end).filter(
    (span) => isWhen(span) && !isEra(valueOf(span)) && !tellsWhich(page, span) && wanted(span),
  )
  const nearest = times.toSorted((a, b) => distance(a, near, nearEnd) - distance(b, near, nearEnd))[0]
  return valueOf(nearest)
}

/** "the 2019 trade accord": a year that tells which thing is meant, and not when something was done. */
function tellsWhich({ analysis, lower }: Page, { first, end }: LayerSpan): boolean {
  const isYear = end - first === 1 && end < analysis.size && /^\d{4}$/.test(lower[first]!)
  return (
    isYear &&
    first > 0 &&
    BEFORE_THINGS.has(tokenTag(analysis, first - 1)) &&
    THINGS.has(tokenTag(analysis, end))
  )
}

const BEFORE_THINGS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'PART', 'PRON'])
const THINGS: ReadonlySet<string> = new Set(['NOUN', 'ADJ'])

/** Whether a time tells when something is, and not how long or how often. */
export function isWhen({ tag }: LayerSpan): boolean {
  return tag === 'date' || tag === 'time'
}

/** The duration in `[first, end)` that ends at most `gap` tokens before `end`: "nine-hour talks", "two days of talks". */
export function durationNear(page: Page, first: number, end: number, gap: number): DurationValue | undefined {
  const found = spansBetween(page, 'time', first, end).findLast(({ tag }) => tag === 'duration')
  const value = (found?.value as TimeMention | undefined)?.value
  return found && end - found.end < gap && value && 'duration' in value ? value : undefined
}

/** The place in `[first, end)` that stands nearest after `near`, else nearest before, led there by a preposition. */
export function placeNear(
  page: Page,
  first: number,
  end: number,
  near: number,
  placing: readonly string[],
): Place | undefined {
  const led = spansBetween(page, 'place', first, end).filter((span) =>
    placing.includes(page.lower[span.first - 1] ?? ''),
  )
  const after = led.find((span) => span.first >= near)
  return (after ?? led.at(-1))?.value as Place | undefined
}

/** Spans of a layer that begin in tokens `[first, end)`, in text order. */
export function spansBetween(page: Page, layer: string, first: number, end: number): readonly LayerSpan[] {
  const spans: LayerSpan[] = []
  for (let i = first; i < end; i++) spans.push(...(page.layers.get(layer)?.from.get(i) ?? []))
  return spans
}

/** Those whom spans of the layer of actors name. */
export function refsOf(spans: readonly LayerSpan[]): readonly ActorRef[] {
  return spans.map(({ value }) => (value as ActorHere).ref)
}

/** The sentence that holds token `i`. */
export function sentenceAround(page: Page, i: number): Span {
  return sentenceSpan(page.analysis, sentenceOf(page.analysis, i))
}

/** The statement in whose words token `i` stands: the innermost, which begins last. */
export function statementAround(page: Page, i: number): Statement | undefined {
  return layerAt(page, 'said', i).toSorted((a, b) => b.first - a.first)[0]?.value as Statement | undefined
}

/** Who vouches for what is said at token `i`: the speaker, then who relayed the words. */
export function vouchersAt(page: Page, i: number): readonly ActorRef[] {
  const statement = statementAround(page, i)
  return statement ? [...statement.speaker, ...(statement.via ?? []), ...statement.according_to] : []
}

/** What a match was made of, for explaining it. */
export function piecesOf(page: Page, match: Match<unknown>): readonly Piece[] {
  return match.captures
    .filter(({ first, end }) => end > first)
    .map(({ name, first, end }) => ({ name, span: tokensSpan(page.analysis, first, end) }))
}

/**
 * Who does what token `i` says: by dependency links where the sentence was parsed (over coordinated verbs,
 * relative clauses and infinitives), else by what stands before it. Undefined where nobody is named.
 */
export function subjectOf(page: Page, i: number): readonly ActorRef[] | undefined {
  const linked = linkedSubject(page, i, 6)
  const spans = linked === undefined ? placedSubject(page, i) : joinedByLinks(page, linked)
  return spans.length ? refsOf(spans) : undefined
}

/** The actor at a token and those that links join to it by "and". */
function joinedByLinks(page: Page, at: number): readonly LayerSpan[] {
  const { links } = page.analysis
  const spans = layerAt(page, 'actor', at).slice(0, 1)
  for (const i of links.dependents(at))
    if (i > at && i < at + 40 && links.relation(i) === 'conj')
      spans.push(...layerAt(page, 'actor', i).slice(0, 1))
  return spans
}

function placedSubject(page: Page, i: number): readonly LayerSpan[] {
  const span = subjectByPlace(page, i)
  return span ? [...joinedBefore(page, span), span] : []
}

/** The actors joined to one by "and", and by commas before that: "Norvia and" of "Norvia and Sund". */
export function joinedBefore(page: Page, span: LayerSpan, listed = false): readonly LayerSpan[] {
  let at = span.first - 1
  while (hasTag(page, at, 'DET') || hasTag(page, at, 'ADJ')) at--
  if (!hasTag(page, at, 'CCONJ') && !(listed && page.lower[at] === ',')) return []
  if (page.lower[at - 1] === ',') at--
  const before = layerAt(page, 'actor', at - 1)[0]
  return before ? [...joinedBefore(page, before, true), before] : []
}

/** The actor that begins at token `i` and those joined to it: "the Sund, Norvia and Ostria". */
export function joinedAfter(page: Page, i: number): readonly ActorRef[] {
  const refs: ActorRef[] = []
  for (let at = i; at < page.analysis.size;) {
    while (
      hasTag(page, at, 'DET') ||
      (refs.length && hasTag(page, at, 'CCONJ')) ||
      (refs.length && page.lower[at] === ',')
    )
      at++
    const span = page.layers.get('actor')?.from.get(at)?.[0]
    if (!span) break
    refs.push((span.value as ActorHere).ref)
    at = span.end
    // "the League members, Norvia"
    if (hasTag(page, at, 'NOUN')) at++
    if (page.lower[at] !== ',' && !hasTag(page, at, 'CCONJ')) break
  }
  return refs
}

/** The actors that stand right before token `i`, joined by words of no more than "and": "by X and Y". */
export function actorsBeside(page: Page, i: number): readonly ActorRef[] {
  const refs: ActorRef[] = []
  for (let at = i - 1, gap = 0; at >= 0 && gap < 5; at--) {
    const span = layerAt(page, 'actor', at)[0]
    if (!span && (/^[.;:–—-]$/.test(page.lower[at]!) || (refs.length && !joins(page, at)))) break
    if (span) refs.unshift((span.value as ActorHere).ref)
    gap = span ? 0 : gap + 1
    at = span ? span.first : at
  }
  return refs
}

/** "And", "the", a comma: what stands between names of a list. */
function joins(page: Page, at: number): boolean {
  return page.lower[at] === ',' || hasTag(page, at, 'CCONJ') || hasTag(page, at, 'DET')
}

/** The token that is the subject, following at most `steps` links upwards; "who" is whom its clause belongs to. */
function linkedSubject(page: Page, i: number, steps: number): number | undefined {
  const { links } = page.analysis
  for (let at = i, left = steps; at >= 0 && left > 0 && links.head(at) !== -2; at = links.head(at), left--) {
    if (links.relation(at).startsWith('acl') && !isOfThing(page, at)) return links.head(at)
    const told = toldToDo(page, at)
    if (told !== undefined) return told
    const subject = dependentBy(links, at, /^nsubj/)
    // "the plan was drawn up by Norvia": who did it; not "Berg was received by Karo and held talks"
    const isPassive = subject === undefined || links.relation(subject) === 'nsubj:pass'
    const isShared = at !== i && subject !== undefined && layerAt(page, 'actor', subject).length > 0
    const found = (isPassive && !isShared ? dependentBy(links, at, /^obl:agent/) : undefined) ?? subject
    if (found !== undefined) return found
  }
  return undefined
}

/** "the importance of starting talks": a noun that nobody is, so that whose verb it hangs from does what follows. */
function isOfThing({ analysis: { links, xpos }, layers }: Page, at: number): boolean {
  const noun = links.head(at)
  return xpos[at] === 'VBG' && links.relation(at) === 'acl' && !layers.get('actor')?.over.has(noun)
}

/** "Berg told Karo to go": who is told to do what the verb at token `at` says. */
function toldToDo({ analysis: { links }, layers }: Page, at: number): number | undefined {
  const above = links.head(at)
  if (links.relation(at) !== 'xcomp' || above < 0 || above > at) return undefined
  return links
    .dependents(above)
    .find((j) => j > above && j < at && links.relation(j) === 'obj' && layers.get('actor')?.over.has(j))
}

/** The first token near `at` that hangs from it by such a relation. */
function dependentBy(links: Links, at: number, relation: RegExp): number | undefined {
  return links.dependents(at).find((j) => j >= at - 60 && j < at + 20 && relation.test(links.relation(j)))
}

/**
 * Before "who", the name it belongs to; else the last actor before that no preposition leads to; in a fronted
 * phrase ("After talks with X, Y said") the one after its comma.
 */
function subjectByPlace(page: Page, i: number): LayerSpan | undefined {
  const [first, end] = sentenceTokens(page, i)
  const before = spansBetween(page, 'actor', first, i).filter((span) => span.end <= i)
  const who = page.lower.lastIndexOf('who', i)
  const antecedent = who > first ? before.findLast((span) => span.end <= who) : undefined
  if (antecedent) return antecedent
  const free = before.findLast((span) => !isLed(page, span.first))
  if (free) return free
  for (let at = i; at < Math.min(i + 25, end); at++)
    if (page.lower[at] === ',') {
      const [after] = spansBetween(page, 'actor', at + 1, Math.min(at + 8, end))
      if (after) return after
    }
  return before[0]
}

/** Whether a preposition leads to the name at token `i`, over its titles: as many tokens before as `reach` at most. */
export function isLed(page: Page, i: number, reach = 5): boolean {
  for (let at = i - 1; at >= Math.max(0, i - reach); at--) {
    if (hasTag(page, at, 'ADP')) return true
    if (!['DET', 'ADJ', 'NOUN', 'PROPN'].some((tag) => hasTag(page, at, tag))) return false
  }
  return false
}

function valueOf(span: LayerSpan | undefined): TimeValue | undefined {
  const value = (span?.value as TimeMention | undefined)?.value
  return value && 'start' in value ? value : undefined
}

/** "Over the past century", "in the next decade": nothing happens then, but in the course of it. */
function isEra(value: TimeValue | undefined): boolean {
  return !!value?.end && Number(value.end.slice(0, 4)) - Number(value.start.slice(0, 4)) >= ERA
}

/** Years. */
const ERA = 9

function distance(span: LayerSpan, first: number, end: number): number {
  return span.first >= end ? span.first - end : span.end <= first ? (first - span.end) * 1.5 : 0
}
