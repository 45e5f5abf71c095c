import { tokenTag } from '../../language/index.ts'
import { isPolitical, isPoliticalNoun } from '../plover/index.ts'
import type { Actor, Contact, Move, Statement } from '../reading.ts'
import type { ActFrame } from './frames.ts'
import { follows, isInitials, namedAt, peopleAt, stateAt, type Scene } from './scene.ts'

/** What other readers read from words: the items that verbs and nouns name, and the statements that verbs are cues of. */
export interface ReadBefore {
  readonly items: ReadonlyMap<number, Contact | Move>
  readonly cues: ReadonlyMap<number, Statement>
}

/**
 * Whether tokens `[first, end)`, a sentence, may tell an act: they hold a verb, or a verb that carries a noun, with the
 * words that its frame asks for, and somebody of politics; or what other readers read there may be told more of. Links
 * are not asked for: this saves parsing every other sentence.
 */
export function isWorthParsing(scene: Scene, before: ReadBefore, first: number, end: number): boolean {
  const sentence: Sentence = { scene, before, first, end, lists: new Map(), parties: [] }
  const told: Trigger[] = []
  for (let i = first; i < end; i++) if (isTrigger(scene, i)) told.push(...framesAt(sentence, i))
  if (!told.length) return false
  listWords(sentence)
  const worded = told.filter((trigger) => hasWords(sentence, trigger))
  if (!worded.length) return false
  return isToldOfPolitics(sentence, worded) || worded.some((trigger) => isToldMore(sentence, trigger))
}

/** A verb that may tell an act, with one of its frames. */
interface Trigger {
  readonly frame: ActFrame
  readonly at: number
}

/** Whether one of them may be told as done, by somebody of politics or to such. */
function isToldOfPolitics(sentence: Sentence, triggers: readonly Trigger[]): boolean {
  const { scene, end } = sentence
  if (scene.page.lower[end - 1] === '?') return false
  const asserted = new Map<number, boolean>()
  const told = triggers.filter((trigger) => {
    const { at } = trigger
    if (sentence.before.items.has(at)) return false
    if (!asserted.has(at)) asserted.set(at, mayBeAsserted(sentence, at))
    return asserted.get(at)! && hasSides(sentence, trigger)
  })
  if (!told.length) return false
  const { collective, official, sovereign } = scene.frames.data
  const isTold = (types: readonly string[]) => told.some(({ frame }) => types.includes(frame.type))
  return (
    isTold(collective) ||
    told.some(({ frame }) => frame.object?.includes('strike')) ||
    told.some((trigger) => isOfIt(sentence, trigger)) ||
    some(sentence, (i) => isPoliticalAt(scene, i)) ||
    (isTold(sovereign) && some(sentence, (i) => isPersonAt(scene, i))) ||
    (isTold(official) && some(sentence, (i) => isBodyAt(scene, i)))
  )
}

/** "It shelled": force by whoever the sentence before is about. */
function isOfIt({ scene, first }: Sentence, { frame }: Trigger): boolean {
  return (
    (frame.incident ?? frame.pressure) !== undefined && scene.frames.neuters.has(scene.page.lower[first]!)
  )
}

/** As far as the words before it tell: not "to free" but under verbs whose infinitive is done, not "hopes of freeing", "should free". */
function mayBeAsserted({ scene, first }: Sentence, verb: number): boolean {
  const { page, lemmas, frames, analysis } = scene
  const lead = Math.max(first, verb - NEAR)
  const words = lemmas.slice(lead, verb)
  if (words.slice(-3).some((word) => frames.data.obliging.includes(word))) return false
  const before = page.lower[verb - 1] ?? ''
  if (analysis.xpos[verb] === 'VB' && words.slice(-3).some((word) => frames.data.clause.to.includes(word)))
    return words.some((word) => frames.effected.has(word) || isClausal(scene, word))
  return (
    !(analysis.xpos[verb] === 'VBG' && frames.leading.has(before)) ||
    words.some((word) => frames.guilty.has(word))
  )
}

const NEAR = 12

function isClausal({ frames }: Scene, lemma: string): boolean {
  return frames.readiness.has(lemma) || frames.infinitives.has(lemma)
}

/** Whether somebody stands before a verb, or behind one that may be a passive; and behind it where those acted on must be told. */
function hasSides(sentence: Sentence, { frame, at }: Trigger): boolean {
  const { scene, first, end } = sentence
  const { aimed, meeting, giving } = scene.frames.data
  const passive = scene.analysis.xpos[at] === 'VBN'
  const before = hasParty(sentence, first, at) || isOfIt(sentence, { frame, at })
  if (!before && !(passive && hasParty(sentence, at + 1, end))) return false
  const isOf = (types: readonly string[]) => types.includes(frame.type)
  const from = passive ? first : at + 1
  if (isOf(giving)) return some({ first: from, end }, (i) => isNamed(scene, i))
  return !(isOf(aimed) || isOf(meeting)) || hasParty(sentence, from, end)
}

/** Whether one of them stands in tokens `[first, end)` of the sentence; frames of all its verbs ask. */
function hasParty({ scene, parties, first: start }: Sentence, first: number, end: number): boolean {
  return some({ first, end }, (i) => {
    const known = parties[i - start]
    return known ?? (parties[i - start] = isPartyAt(scene, i))
  })
}

/** A name, a noun of people, a state's adjective, a place. */
function isPartyAt(scene: Scene, i: number): boolean {
  const { frames, lemmas, page } = scene
  return (
    isNamed(scene, i) ||
    frames.groups.has(lemmas[i]!) ||
    frames.groups.has(page.lower[i]!) ||
    frames.persons.has(lemmas[i]!)
  )
}

function isNamed(scene: Scene, i: number): boolean {
  return (
    tokenTag(scene.analysis, i) === 'PROPN' ||
    namedAt(scene, i) !== undefined ||
    peopleAt(scene, i) !== undefined
  )
}

interface Sentence {
  readonly scene: Scene
  readonly before: ReadBefore
  readonly first: number
  readonly end: number
  /** The word lists of which it has a word, with the last of their words. */
  readonly lists: Map<string, number>
  /** By token, from its first: whether it is a party, where that was asked. */
  readonly parties: (boolean | undefined)[]
}

function some({ first, end }: Pick<Sentence, 'first' | 'end'>, holds: (i: number) => boolean): boolean {
  for (let i = first; i < end; i++) if (holds(i)) return true
  return false
}

/** Verbs, and adjectives that act like them, of a frame or that carry a noun. */
function isTrigger({ analysis, lemmas, frames: { byVerb, carriers, readiness } }: Scene, i: number): boolean {
  const lemma = lemmas[i]!
  return (
    (byVerb.has(lemma) || carriers.has(lemma)) && (tokenTag(analysis, i) === 'VERB' || readiness.has(lemma))
  )
}

/** Frames of a verb whose other words follow it, and of the nouns behind a verb that carries them. */
function framesAt({ scene, first, end }: Sentence, verb: number): readonly Trigger[] {
  const { lemmas, frames } = scene
  const own = (frames.byVerb.get(lemmas[verb]!) ?? []).filter(({ rest }) => follows(scene, verb, rest))
  const found = own.map(({ frame }) => frame)
  if (frames.carriers.has(lemmas[verb]!))
    for (let i = scene.analysis.xpos[verb] === 'VBN' ? first : verb; i < end; i++)
      found.push(...(frames.byNoun.get(lemmas[i]!) ?? []))
  return found.map((frame) => ({ frame, at: verb }))
}

function listWords({ scene: { page, lemmas, frames }, first, end, lists }: Sentence): void {
  for (let i = first; i < end; i++) {
    for (const name of frames.listsOf.get(lemmas[i]!) ?? []) lists.set(name, i)
    if (page.lower[i] !== lemmas[i])
      for (const name of frames.listsOf.get(page.lower[i]!) ?? []) lists.set(name, i)
  }
}

/** Whether a frame's words are there: behind the verb, unless it may be a passive. */
function hasWords(sentence: Sentence, { frame: { object, phrase }, at }: Trigger): boolean {
  const { scene, end, lists } = sentence
  if (!object && !phrase) return true
  const passive = scene.analysis.xpos[at] === 'VBN' || isRelative(sentence, at)
  return [...(object ?? []), ...(phrase ?? [])].some((name) => {
    if (ANY.has(name)) return true
    if (PEOPLE.has(name)) return passive || hasParty(sentence, at + 1, end)
    const subject = name.endsWith('-subject')
    const last = lists.get(subject ? name.slice(0, -'-subject'.length) : name)
    return last !== undefined && (subject || passive || last > at)
  })
}

/** "the embargo that Norvia imposed": what it is done to stands before such a word. */
function isRelative({ scene, first }: Sentence, verb: number): boolean {
  const near = scene.page.lower.slice(Math.max(first, verb - NEAR), verb)
  return near.some((word) => scene.frames.data.relatives.includes(word))
}

/** What a frame may ask for that is no list of words. */
const ANY = new Set(['none', 'things'])
const PEOPLE = new Set(['someone', 'anyone'])

/** A name, a state named as a place, or a noun: "rebels"; some are of politics only where there are many: "countries". */
function isPoliticalAt(scene: Scene, i: number): boolean {
  const { page, lemmas, frames, actors } = scene
  if (frames.political.has(lemmas[i]!)) return true
  const actor = actors.get(namedAt(scene, i)?.actor ?? '')
  if (actor ? isOfPolitics(scene, actor) : (stateAt(scene, i) ?? peopleAt(scene, i)) !== undefined)
    return true
  return frames.groups.has(lemmas[i]!) && isPoliticalNoun(page.lower[i]!)
}

function isOfPolitics({ actors }: Scene, actor: Actor): boolean {
  return (
    isPolitical(actor) ||
    actor.roles.some(
      ({ of = '' }) => of.startsWith('state/') || (actors.has(of) && isPolitical(actors.get(of)!)),
    )
  )
}

function isPersonAt(scene: Scene, i: number): boolean {
  return namedAt(scene, i)?.actor.startsWith('person/') === true
}

function isBodyAt(scene: Scene, i: number): boolean {
  return namedAt(scene, i)?.actor.startsWith('org/') === true || isInitials(scene, i)
}

/** Whether the statement whose cue it is may do something in being said, or the item it names lacks whom it is done to. */
function isToldMore({ scene, before, first, end }: Sentence, { frame, at }: Trigger): boolean {
  if (scene.frames.data.sayable.includes(frame.type) && before.cues.has(at)) return true
  if (lacksTarget(before.items.get(at))) return true
  for (let i = first; i < end; i++) {
    const item = i === at ? undefined : before.items.get(i)
    if (item && lacksTarget(item) && (frame.nouns ?? item.kind === 'incident')) return true
  }
  return false
}

function lacksTarget(item: Contact | Move | undefined): boolean {
  switch (item?.kind) {
    case 'commitment':
    case 'response':
      return true
    case 'demand':
      return !item.of.length
    case 'incident':
      return !item.against.length || !item.by.length
    case 'pressure':
      return !item.on.length || !item.by.length
    case 'proposal':
      return !item.to.length
    default:
      return false
  }
}
