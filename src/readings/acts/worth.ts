import { tokenTag } from '../../language/index.ts'
import { isPolitical, isPoliticalNoun } from '../plover/index.ts'
import type { Actor, Contact, Move, Statement } from '../reading.ts'
import type { ActFrame } from './frames.ts'
import { follows, isInitials, namedAt, stateAt, type Scene } from './scene.ts'

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
  const sentence = { scene, before, first, end, lists: new Set<string>() }
  const told: ActFrame[] = []
  for (let i = first; i < end; i++) if (isTrigger(scene, i)) told.push(...framesAt(sentence, i))
  if (!told.length) return false
  listWords(sentence)
  const worded = told.filter((frame) => hasWords(frame, sentence.lists))
  if (!worded.length) return false
  const { collective, official, sovereign } = scene.frames.data
  return (
    worded.some(({ type }) => collective.includes(type)) ||
    some(sentence, (i) => isPoliticalAt(scene, i)) ||
    (worded.some(({ type }) => sovereign.includes(type)) && some(sentence, (i) => isPersonAt(scene, i))) ||
    (worded.some(({ type }) => official.includes(type)) && some(sentence, (i) => isBodyAt(scene, i))) ||
    worded.some((frame) => isToldMore(sentence, frame))
  )
}

interface Sentence {
  readonly scene: Scene
  readonly before: ReadBefore
  readonly first: number
  readonly end: number
  /** The word lists of which it has a word. */
  readonly lists: Set<string>
}

function some({ first, end }: Sentence, holds: (i: number) => boolean): boolean {
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
function framesAt({ scene, first, end }: Sentence, verb: number): readonly ActFrame[] {
  const { lemmas, frames } = scene
  const own = (frames.byVerb.get(lemmas[verb]!) ?? []).filter(({ rest }) => follows(scene, verb, rest))
  const found = own.map(({ frame }) => frame)
  if (frames.carriers.has(lemmas[verb]!))
    for (let i = first; i < end; i++) found.push(...(frames.byNoun.get(lemmas[i]!) ?? []))
  return found
}

function listWords({ scene: { page, lemmas, frames }, first, end, lists }: Sentence): void {
  for (let i = first; i < end; i++) {
    for (const name of frames.listsOf.get(lemmas[i]!) ?? []) lists.add(name)
    if (page.lower[i] !== lemmas[i])
      for (const name of frames.listsOf.get(page.lower[i]!) ?? []) lists.add(name)
  }
}

function hasWords({ object, phrase }: ActFrame, lists: ReadonlySet<string>): boolean {
  if (!object && !phrase) return true
  return [...(object ?? []), ...(phrase ?? [])].some(
    (name) => ANY.has(name) || lists.has(name.replace(/-subject$/, '')),
  )
}

/** What a frame may ask for that is no list of words. */
const ANY = new Set(['someone', 'anyone', 'none', 'things'])

/** A name, a state named as a place, or a noun: "rebels"; some are of politics only where there are many: "countries". */
function isPoliticalAt(scene: Scene, i: number): boolean {
  const { page, lemmas, frames, actors } = scene
  if (frames.political.has(lemmas[i]!)) return true
  const actor = actors.get(namedAt(scene, i)?.actor ?? '')
  if (actor ? isOfPolitics(scene, actor) : stateAt(scene, i) !== undefined) return true
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

/** Whether a statement of the sentence may do something in being said, or an item lacks whom it is done to. */
function isToldMore(sentence: Sentence, { type }: ActFrame): boolean {
  const { scene, before } = sentence
  const sayable = scene.frames.data.sayable.includes(type)
  return some(sentence, (i) => (sayable && before.cues.has(i)) || lacksTarget(before.items.get(i)))
}

function lacksTarget(item: Contact | Move | undefined): boolean {
  switch (item?.kind) {
    case 'commitment':
    case 'response':
      return true
    case 'demand':
      return !item.of.length
    case 'incident':
      return !item.against.length
    case 'pressure':
      return !item.on.length
    default:
      return false
  }
}
