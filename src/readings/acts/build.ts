import type { Span } from '../../evidence/index.ts'
import { tokensSpan } from '../../language/index.ts'
import { sentenceTokens } from '../engine/index.ts'
import {
  claimedOr,
  clauseAround,
  lastWord,
  membersOf,
  once,
  placeNear,
  sentenceAround,
  standingOf,
  timeNear,
  vouchersAt,
  type ClauseLexicon,
} from '../clauses/index.ts'
import { issuesIn, issuesOf } from '../issues/index.ts'
import { isPolitical, sectorsOf } from '../plover/index.ts'
import {
  stateServed,
  type Actor,
  type ActorRef,
  type Commitment,
  type Modality,
  type Move,
  type Piece,
  type Pressure,
} from '../reading.ts'
import type { ActFrame } from './frames.ts'
import { actorOf, type Scene } from './scene.ts'
import { objectOf } from './roles.ts'
import { childBy, phraseTokens } from './tree.ts'

/** An act as its verb tells it. */
export interface Deed {
  readonly frame: ActFrame
  readonly verb: number
  /** The noun that names it, under a verb that only carries it. */
  readonly noun?: number
  readonly by: readonly ActorRef[]
  readonly toward: readonly ActorRef[]
  /** Who is named nearest, where the verb's frame finds nobody acted on. */
  readonly near: readonly ActorRef[]
}

/**
 * The item of a deed, if it is one: an act, or an incident where force is used. What is not done is none; what is only possible is
 * one where its sentence is about nothing else.
 */
export function actsOf(scene: Scene, lexicon: ClauseLexicon, deed: Deed): readonly Move[] {
  const { page, analysis } = scene
  const { frame, verb } = deed
  const [first, end] = clauseAround(page, lexicon, verb, verb + 1)
  const time = timeNear(page, first, end, verb, verb + 1)
  const place = placeNear(page, first, end, verb, lexicon.words.placing)
  const { modality, refused } = standing(scene, lexicon, deed)
  if (modality === 'negated' || (isOpen(modality) && !isLeading(scene, verb))) return []
  const by =
    frame.personal && !frame.pressure
      ? once(membersOf(deed.by, scene.actors))
      : isOfForce(frame)
        ? forcesOf(scene, deed.by)
        : statesOf(scene, deed.by)
  const toward = isOfForce(frame) ? ownLands(scene, deed) : once(membersOf(targets(deed), scene.actors))
  const common = {
    id: '',
    evidence: [sentenceAround(page, verb)],
    according_to: vouchersAt(page, verb),
    modality,
    issues: issuesIn(page, first, end, issuesOf(analysis.language)),
    ...(time ? { time } : {}),
    ...(place ? { place } : {}),
    by_rule: `acts: ${frame.type}`,
    pieces: piecesOf(scene, deed),
  }
  const what = promised(scene, verb, end)
  if (what && by.length)
    return [{ ...common, kind: 'commitment', parties: by, what, status: statusOf(modality) }]
  const isAhead = frame.incident !== undefined && !isDone(modality)
  // force that may yet be used is a threat, if anything; what may be taken back is an act still
  if (isAhead && !frame.refused) return []
  const incident = isAhead ? undefined : frame.incident
  const on = toward.filter((ref) => isPressed(scene, ref) && !by.some(({ actor }) => actor === ref.actor))
  const pressure = refused || !on.length ? undefined : pressureOf(scene, deed, modality, by)
  if (pressure) return [{ ...common, kind: 'pressure', by, on, ...pressure }]
  if (incident === undefined || refused)
    return [{ ...common, kind: 'act', by, toward, type: refused ? 'refusal' : frame.type }]
  const state = claimedOr(common.according_to.length > 0, scene.home)
  return [{ ...common, kind: 'incident', type: incident, by, against: toward, state }]
}

/** What is done with which instrument, where a state, a body or an armed group does it: what is still to come is threatened. */
function pressureOf(
  scene: Scene,
  { frame: { pressure }, verb, noun }: Deed,
  modality: Modality,
  by: readonly ActorRef[],
): Pick<Pressure, 'action' | 'instrument'> | undefined {
  if (!pressure || (by.length > 0 && !by.some(({ actor }) => isPresser(actorOf(scene, actor)))))
    return undefined
  const [action, instrument] = pressure
  const object = noun ?? objectOf(scene, verb)
  const tokens = object === undefined ? [] : phraseTokens(scene.analysis, object)
  const told = scene.frames.data.instruments.find(([, words]) =>
    tokens.some((i) => words.includes(scene.lemmas[i]!) || words.includes(scene.page.lower[i]!)),
  )
  return {
    action: action === 'imposed' && modality !== 'held' ? 'threatened' : action,
    instrument: instrument ?? told?.[0] ?? 'other',
  }
}

/** What is done by force or to press somebody. */
function isOfForce({ incident, pressure }: ActFrame): boolean {
  return incident !== undefined || pressure !== undefined
}

/** "Norvian troops" are Norvia. */
export function forcesOf(scene: Scene, refs: readonly ActorRef[]): readonly ActorRef[] {
  const forces = ['troops', 'stay'].map((name) => scene.frames.lists.get(name))
  const isForce = (word: string) =>
    forces.some((words) => words?.has(word) || words?.has(word.replace(/s$/, '')))
  return once(
    statesOf(scene, refs).map((ref) => {
      const actor = actorOf(scene, ref.actor)
      const isArmed = actor?.kind === 'group' && isForce(lastWord(ref.text))
      return isArmed ? { ...ref, actor: stateOfGroup(scene, ref) ?? ref.actor } : ref
    }),
  )
}

/** The state that a group or somebody without a name belongs to, as a name below or a word for its people tells. */
function stateOfGroup(scene: Scene, { actor, text }: ActorRef): string | undefined {
  return (
    stateServed(actorOf(scene, actor)) ??
    text.split(' ').flatMap((word) => scene.frames.data.peoples.get(word) ?? [])[0]
  )
}

/** "two Norvian diplomats": it is Norvia that is pressed. */
function stateOfPeople(scene: Scene, ref: ActorRef): ActorRef {
  const actor = actorOf(scene, ref.actor)
  const isNameless = actor?.kind === 'group' || actor?.anonymous === true
  return isNameless ? { ...ref, actor: stateOfGroup(scene, ref) ?? ref.actor } : ref
}

/** Those acted on: "our cities" are the state's whose president says so. */
function ownLands(scene: Scene, deed: Deed): readonly ActorRef[] {
  const { selves } = scene.frames.data
  const [own, others] = [true, false].map((isOwn) =>
    targets(deed).filter(({ text }) => selves.includes(text.toLowerCase()) === isOwn),
  ) as [ActorRef[], ActorRef[]]
  const rest = membersOf(others, scene.actors)
  return once([
    ...statesOf(scene, own),
    ...(deed.frame.pressure ? rest.map((ref) => stateOfPeople(scene, ref)) : rest),
  ])
}

/** A state, a body, somebody by name or a group of politics: not a treaty or a shop. */
function isPressed(scene: Scene, { actor: id }: ActorRef): boolean {
  const actor = actorOf(scene, id)
  return actor !== undefined && (!id.startsWith('group/') || isPolitical(actor))
}

/** Companies, police and protesters press nobody as states do. */
function isPresser(actor: Actor | undefined): boolean {
  if (!actor) return false
  const sectors = sectorsOf(actor)
  return (
    actor.kind === 'state' || (isPolitical(actor) && !sectors.includes('COP') && !sectors.includes('JUD'))
  )
}

/** What the doer of a verb of promising gives its word to do: "agreed to update the list". */
function promised({ page, analysis, frames }: Scene, verb: number, end: number): Span | undefined {
  if (!frames.data.promising.includes(analysis.lemmas[verb] ?? '')) return undefined
  const deed = childBy(analysis, verb, /^xcomp$/)
  if (deed === undefined || deed < verb || analysis.xpos[deed] !== 'VB') return undefined
  const to = childBy(analysis, deed, /^mark$/)
  if (to === undefined || to < verb) return undefined
  const last = Math.max(deed, ...phraseTokens(analysis, deed).filter((i) => i < end))
  // "promised not to fire"
  const first = frames.data.clause.plainlyNegating.includes(page.lower[to - 1]!) ? to - 1 : to + 1
  return tokensSpan(analysis, first, last + 1)
}

/** What is still to be promised is no agreement yet. */
function statusOf(modality: Modality): Commitment['status'] {
  return modality === 'planned' || isOpen(modality) ? 'planned' : 'agreed'
}

/** Force that is still to come is no incident. */
function isDone(modality: Modality): boolean {
  return modality !== 'planned' && !isOpen(modality)
}

/** Those acted on, as far as can be said. */
export function targets({ toward, near }: Deed): readonly ActorRef[] {
  return toward.length ? toward : near
}

function isOpen(modality: Modality): boolean {
  return modality === 'possible' || modality === 'conditional'
}

/** Whether a verb leads its sentence, or what is said in it. */
function isLeading({ analysis: { links } }: Scene, verb: number): boolean {
  const head = links.head(verb)
  return head < 0 || (links.relation(verb) === 'ccomp' && links.head(head) < 0)
}

/** What will not be done is refused. */
function standing(
  scene: Scene,
  lexicon: ClauseLexicon,
  deed: Deed,
): { readonly modality: Modality; readonly refused: boolean } {
  const { verb } = deed
  if (isRefused(scene, lexicon, deed))
    return { refused: true, modality: isBarred(scene, verb) ? 'conditional' : 'held' }
  return { refused: false, modality: standingOf(scene.page, lexicon, verb, verb + 1, verb).modality }
}

/** "will not free them unless". */
function isBarred({ page, frames }: Scene, verb: number): boolean {
  const [, end] = sentenceTokens(page, verb)
  return page.lower.slice(verb, end).some((word) => frames.data.barring.includes(word))
}

/** "will not accept refugees", "would not lift the ban". */
export function isRefused({ page, frames }: Scene, lexicon: ClauseLexicon, { frame, verb }: Deed): boolean {
  if (!frame.refused) return false
  const { modality, because } = standingOf(page, lexicon, verb, verb + 1, verb)
  if (!because || (modality !== 'negated' && modality !== 'conditional')) return false
  const words = page.lower.slice(Math.max(0, verb - 5), verb)
  const { willing, clause } = frames.data
  return words.some(
    (word, i) => willing.includes(word) && clause.plainlyNegating.includes(words[i + 1] ?? ''),
  )
}

/** Deeds of leaders, ministers and envoys are their state's. */
export function statesOf({ actors }: Scene, refs: readonly ActorRef[]): readonly ActorRef[] {
  return once(
    membersOf(refs, actors).map((ref) => ({ ...ref, actor: servedBy(actors.get(ref.actor)) ?? ref.actor })),
  )
}

function servedBy(actor: Actor | undefined): string | undefined {
  return actor?.kind === 'person' && !actor.anonymous ? actor.roles.find((role) => role.of)?.of : undefined
}

function piecesOf(scene: Scene, deed: Deed): readonly Piece[] {
  const { verb, noun, by } = deed
  const { analysis } = scene
  const object = noun ?? objectOf(scene, verb)
  return [
    { name: 'verb', span: tokensSpan(analysis, verb, verb + 1) },
    ...(object === undefined
      ? []
      : [{ name: noun === undefined ? 'object' : 'noun', span: tokensSpan(analysis, object, object + 1) }]),
    ...by.map(({ span }) => ({ name: 'by', span })),
    ...targets(deed).map(({ span }) => ({ name: 'toward', span })),
  ]
}
