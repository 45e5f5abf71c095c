import { tokenAt, tokensSpan, tokenTag, type Analysis } from '../../language/index.ts'
import type { Span } from '../../evidence/index.ts'
import { layerAt, sentenceTokens, type Page } from '../engine/index.ts'
import { groupCalled, once, slugOf } from '../clauses/index.ts'
import type { Findings } from '../reader.ts'
import type { Actor, ActorRef, Place } from '../reading.ts'
import type { FrameIndex } from './frames.ts'
import { caseOf, childBy, phraseTokens } from './tree.ts'

/** A page with its tree, and the actors known: those of earlier readers, and groups that acts bring in. */
export interface Scene {
  readonly page: Page
  readonly analysis: Analysis
  /** In small letters. */
  readonly lemmas: readonly string[]
  readonly frames: FrameIndex
  readonly actors: ReadonlyMap<string, Actor>
  readonly report: string
  /** The state or alliance whose office publishes the report. */
  readonly home: string | undefined
  /** Groups and unnamed people of acts, by the token of their noun. */
  readonly added: Map<number, { readonly actor: Actor; readonly ref: ActorRef }>
}

/** A page with what its acts are read by; `report` is its id. */
export function makeScene(
  page: Page,
  frames: FrameIndex,
  { actors, home }: Pick<Findings, 'actors' | 'home'>,
  report: string,
): Scene {
  return {
    page,
    analysis: page.analysis,
    lemmas: page.analysis.lemmas.map((lemma) => lemma.toLowerCase()),
    frames,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    report,
    home,
    added: new Map(),
  }
}

/**
 * The actors of a phrase, by its head: the actor named there and those joined to it by "and"; a noun of people or
 * of a body; else the nearest that stands below ("the minister's decision", "a base of the rebels"). For doers, nouns
 * that modify count too: "government missiles".
 */
export function partiesAt(scene: Scene, head: number, doing = false, depth = 0): readonly ActorRef[] {
  const own = countedAt(scene, head).length ? undefined : (namedAt(scene, head) ?? groupAt(scene, head))
  const joined = joinedTo(scene, head)
  if (own) return once([own, ...joined.flatMap((child) => partiesAt(scene, child, doing, depth + 1))])
  if (depth > 3) return []
  const below = partiesBelow(scene, head, doing, depth)
  return below.length ? below : joined.flatMap((child) => partiesAt(scene, child, doing, depth + 1))
}

function joinedTo({ analysis: { links } }: Scene, head: number): readonly number[] {
  return links.dependents(head).filter((child) => links.relation(child) === 'conj')
}

/** The nearest actors below the head of a phrase. */
export function partiesBelow(
  scene: Scene,
  head: number,
  doing = false,
  depth = 0,
  places: readonly RegExp[] = BELOW,
): readonly ActorRef[] {
  const { links } = scene.analysis
  for (const wanted of places)
    for (const child of links.dependents(head)) {
      if (!wanted.test(links.relation(child)) || (doing && isWhere(scene, child))) continue
      const light = /^(compound|amod)/.test(links.relation(child))
      // "a police strike" is nobody
      if (light && scene.frames.lists.get('strike')?.has(scene.lemmas[head]!) && !isFighter(scene, child))
        continue
      const found = light
        ? oneOf(namedAt(scene, child) ?? (doing ? groupAt(scene, child) : undefined))
        : partiesAt(scene, child, doing, depth + 1)
      if (found.length) return found
    }
  return []
}

/** Whether the noun at token `i` is of those who fight: not "police", who also stop work. */
function isFighter({ frames, lemmas }: Scene, i: number): boolean {
  const isArmed = ['fighters', 'troops'].some((name) => frames.lists.get(name)?.has(lemmas[i]!))
  return isArmed && !frames.data.policing.includes(lemmas[i]!)
}

/** Where somebody unknown is, is not who does it. */
function isWhere({ analysis, frames }: Scene, i: number): boolean {
  return /^(nmod|obl)/.test(analysis.links.relation(i)) && frames.data.locating.includes(caseOf(analysis, i))
}

/** Owners before modifiers before what comes behind a preposition. */
const BELOW = [/^nmod:poss$/, /^(compound|amod|flat|appos)/, /^(nmod|obl)/]

/** "its support for Norvia": who owns words said says them. */
export function addresseesBelow(scene: Scene, head: number): readonly ActorRef[] {
  return partiesBelow(scene, head, false, 0, [/^(compound|amod|flat|appos)/, /^(nmod(?!:poss)|obl)/])
}

function oneOf(ref: ActorRef | undefined): readonly ActorRef[] {
  return ref ? [ref] : []
}

/** The actor that an earlier reader found over token `i`. */
export function namedAt({ page }: Scene, i: number): ActorRef | undefined {
  const span = layerAt(page, 'actor', i)[0]
  return (span?.value as { readonly ref: ActorRef } | undefined)?.ref
}

/** "dozens of soldiers", "a group of hackers": what is counted is meant. */
export function countedAt({ analysis, lemmas, frames }: Scene, i: number): readonly number[] {
  if (!frames.counting.has(lemmas[i]!) && tokenTag(analysis, i) !== 'NUM') return []
  const isOf = (child: number) => frames.data.partitive.includes(caseOf(analysis, child))
  return analysis.links
    .dependents(i)
    .filter((child) => analysis.links.relation(child).startsWith('nmod') && isOf(child))
}

/** A group or an unnamed person whose noun stands at token `i`, or a name that nobody knew. */
export function groupAt(scene: Scene, i: number): ActorRef | undefined {
  const { analysis, frames, added } = scene
  const there = added.get(i)
  if (there) return there.ref
  const lemma = scene.lemmas[i]!
  if (isInCompound(scene, i) || isCondition(scene, i)) return undefined
  const lower = scene.page.lower[i]!
  const tag = tokenTag(analysis, i)
  const initials = isInitials(scene, i)
  const named = initials || (tag === 'PROPN' && isLoneName(scene, i))
  const many = frames.groups.has(lemma) || frames.groups.has(lower)
  const state = named ? peopleAt(scene, i) : undefined
  if (state && /^[\p{Lu}.]+$/u.test(state.text)) return state
  if (!named && !(tag === 'NOUN' && (many || frames.persons.has(lemma)))) return undefined
  const one = tag === 'NOUN' && frames.persons.has(lemma) && analysis.xpos[i] === 'NN'
  const [first, end] = phraseAround(scene, i)
  const span = tokensSpan(analysis, first, end)
  const text = analysis.text.slice(...span)
  const actor = one
    ? unnamed(scene, text, lemma, i)
    : { ...group(scene, text, lemma, i), ...(initials ? bodyOf(text) : {}) }
  const ref = { actor: actor.id, text, span }
  added.set(i, { actor, ref })
  return ref
}

/** "a state of emergency" */
function isCondition({ analysis, lemmas, page, frames }: Scene, i: number): boolean {
  return (
    frames.data.conditions.includes(lemmas[i]!) &&
    frames.data.partitive.includes(page.lower[i + 1] ?? '') &&
    tokenTag(analysis, i + 2) !== 'PROPN'
  )
}

/** "state-of-the-art", "60-person". */
function isInCompound({ analysis: { text, starts, ends } }: Scene, i: number): boolean {
  return (
    /\w-$/.test(text.slice(Math.max(0, starts[i]! - 2), starts[i])) ||
    /^-\w/.test(text.slice(ends[i], ends[i]! + 2))
  )
}

/** "HRC": a body, if it is no place. */
export function isInitials(scene: Scene, i: number): boolean {
  const { text, starts, ends } = scene.analysis
  return /^\p{Lu}{3,6}$/u.test(text.slice(starts[i], ends[i])) && isLoneName(scene, i)
}

function bodyOf(name: string): Pick<Actor, 'id' | 'kind'> {
  return { id: `org/${slugOf(name)}`, kind: 'organisation' }
}

/** A capitalised name that is no place, day or month. */
function isLoneName({ page, analysis }: Scene, i: number): boolean {
  return (
    /^\p{Lu}/u.test(analysis.text.slice(analysis.starts[i], analysis.ends[i])) &&
    !layerAt(page, 'place', i).length &&
    !layerAt(page, 'time', i).length
  )
}

/** Modifiers before a noun, without its article: "riot police", "45 members". */
function phraseAround({ page, analysis }: Scene, i: number): readonly [number, number] {
  const [start] = sentenceTokens(page, i)
  let first = i
  while (
    first > start &&
    analysis.links.head(first - 1) !== -2 &&
    MODIFIER.test(analysis.links.relation(first - 1)) &&
    analysis.links.head(first - 1) >= first &&
    analysis.links.head(first - 1) <= i
  )
    first--
  return [first, i + 1]
}

const MODIFIER = /^(amod|compound|nummod|flat)/

function group(scene: Scene, text: string, lemma: string, i: number): Actor {
  const words = text.replace(/^[\d,.]+ /, '')
  return { ...groupCalled(words), roles: ownerOf(scene, i, lemma), type: lemma }
}

function unnamed(scene: Scene, text: string, lemma: string, i: number): Actor {
  return {
    id: `person/unnamed/${scene.report}/${nextUnnamed(scene)}`,
    kind: 'person',
    name: text,
    names: [],
    descriptions: [text],
    roles: ownerOf(scene, i, lemma),
    members: [],
    relations: [],
    anonymous: true,
    type: lemma,
  }
}

function nextUnnamed({ actors, added, report }: Scene): number {
  const there = [...actors.keys(), ...[...added.values()].map(({ actor }) => actor.id)]
  return there.filter((id) => id.startsWith(`person/unnamed/${report}/`)).length + 1
}

/** The state or body that a group or person belongs to: "Sundian police", "members of the Front". */
function ownerOf(scene: Scene, i: number, title: string): Actor['roles'] {
  const { analysis } = scene
  for (const token of phraseTokens(analysis, i, 2)) {
    const of = token === i ? undefined : namedAt(scene, token)?.actor
    if (of && !of.startsWith('person/')) return [{ title, of }]
  }
  return []
}

/**
 * The state in which a place lies, as one acted on ("a curfew in Vessa"): a state, or a town or region that the report
 * names beside its state, or that has a name long enough to be one place only.
 */
export function stateAt({ page, actors }: Scene, i: number): ActorRef | undefined {
  const place = layerAt(page, 'place', i)[0]?.value as Place | undefined
  if (place?.country === undefined) return undefined
  const actor = `state/${place.country.toLowerCase()}`
  return actors.has(actor) || place.lat === undefined || isTelling(place)
    ? { actor, text: place.text, span: place.span }
    : undefined
}

/** Those who live in a place that is no one state's, as one acted on: "attacks on the coast of Vessa". */
export function landAt(scene: Scene, i: number): ActorRef | undefined {
  const place = layerAt(scene.page, 'place', i)[0]?.value as Place | undefined
  if (!place || place.country !== undefined) return undefined
  return landOf(scene, place)
}

/** Those who live in a town or region of a state. */
export function townAt(scene: Scene, i: number): ActorRef | undefined {
  const place = layerAt(scene.page, 'place', i)[0]?.value as Place | undefined
  return place && scene.frames.data.states.get(`state/${place.country?.toLowerCase()}`) !== place.name
    ? landOf(scene, place)
    : undefined
}

/** A place as a group: its people, whosever it is. */
export function landOf({ added, analysis }: Scene, { text, span }: Place): ActorRef {
  const actor: Actor = { ...groupCalled(text), type: 'place' }
  const ref = { actor: actor.id, text, span }
  added.set(tokenAt(analysis, span[0]), { actor, ref })
  return ref
}

/** The state whose adjective stands at a token: "a Sundian ship". */
export function peopleAt({ analysis, frames }: Scene, i: number): ActorRef | undefined {
  const text = analysis.text.slice(analysis.starts[i], analysis.ends[i])
  const actor = frames.data.peoples.get(text)
  return actor === undefined ? undefined : { actor, text, span: [analysis.starts[i]!, analysis.ends[i]!] }
}

/** Of short names there are towns in many states. */
function isTelling({ name, text }: Place): boolean {
  return name.length >= LONG && text.includes(name)
}

const LONG = 4

/** The first dependent of token `i` behind one of these prepositions. */
export function behind(scene: Scene, i: number, preposition: string): number | undefined {
  const { analysis } = scene
  return analysis.links
    .dependents(i)
    .find(
      (child) =>
        /^(obl|nmod|advmod|advcl)/.test(analysis.links.relation(child)) &&
        (caseOf(analysis, child) === preposition ||
          (markOf(scene, child) === preposition && !isInfinitive(scene, child))),
    )
}

/** "to stop" */
function isInfinitive({ analysis }: Scene, i: number): boolean {
  return analysis.xpos[i] === 'VB'
}

function markOf({ analysis }: Scene, i: number): string {
  const mark = childBy(analysis, i, /^mark$/)
  return mark === undefined ? '' : analysis.lemmas[mark]!
}

/** Whether the words stand behind the verb, in their order, with few others between. */
export function follows({ page, analysis }: Scene, verb: number, rest: readonly string[]): boolean {
  let at = verb
  for (const word of rest) {
    const stop = Math.min(at + 5, page.analysis.size)
    let next = at + 1
    while (next < stop && page.lower[next] !== word && analysis.lemmas[next] !== word) next++
    if (next >= stop) return false
    at = next
  }
  return true
}

/** An actor by its id: of earlier readers, one that acts brought in, or a state that is named by a place or adjective only. */
export function actorOf(scene: Scene, id: string): Actor | undefined {
  if (id.startsWith('state/')) return scene.actors.get(id) ?? placeState(scene, id)
  return scene.actors.get(id) ?? [...scene.added.values()].find(({ actor }) => actor.id === id)?.actor
}

/** A state that the report names as a place only. */
function placeState({ page, frames }: Scene, id: string): Actor {
  const country = id.slice('state/'.length).toUpperCase()
  const spans = [...(page.layers.get('place')?.from.values() ?? [])].flat()
  const place = spans
    .map(({ value }) => value as { name: string; country?: string; lat?: number })
    .find((each) => each.country === country && each.lat === undefined)
  const name = place?.name ?? frames.data.states.get(id) ?? country
  return { id, kind: 'state', name, names: [name], descriptions: [], roles: [], members: [], relations: [] }
}

/** The tokens of a span. */
export function* tokensIn(analysis: Analysis, [start, end]: Span): Generator<number> {
  for (let i = tokenAt(analysis, start); i < analysis.size && analysis.starts[i]! < end; i++) yield i
}
