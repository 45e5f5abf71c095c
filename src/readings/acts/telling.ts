import { tokenTag } from '../../language/index.ts'
import { sentenceTokens } from '../engine/index.ts'
import { isPolitical, isSociety, sectorsOf } from '../plover/index.ts'
import type { Actor, ActorRef } from '../reading.ts'
import { targets, type Deed } from './build.ts'
import { inList, isPassive, objectOf, relativeHead } from './roles.ts'
import { actorOf, behind, groupAt, namedAt, peopleAt, tokensIn, type Scene } from './scene.ts'
import { stateOf } from './targets.ts'
import { childBy } from './tree.ts'

/** Whether a deed is told as done or to come, among those who matter, and says enough to be recorded. */
export function isWorthTelling(scene: Scene, deed: Deed): boolean {
  return (
    isOfPolitics(scene, deed) &&
    isAsserted(scene, deed.verb) &&
    !isAsked(scene, deed.verb) &&
    saysEnough(scene, deed)
  )
}

function isOfPolitics(scene: Scene, deed: Deed): boolean {
  const { frame, verb, by, toward } = deed
  const { suffered, collective, sovereign, official } = scene.frames.data
  if (!by.length && !(suffered.includes(frame.type) && isPassive(scene, verb) && toward.length)) return false
  if (frame.incident && isHarmless(scene, deed)) return false
  if (!by.length && (frame.incident === 'clash' || isHurtByNobody(scene, verb))) return false
  const isProtest = collective.includes(frame.type) || endsProtest(scene, deed)
  if (isProtest && by.some(({ actor }) => actor.startsWith('group/'))) return true
  if (sovereign.includes(frame.type) && by.some(({ actor }) => actor.startsWith('person/'))) return true
  if (official.includes(frame.type) && by.some(({ actor }) => isUnknownBody(actorOf(scene, actor))))
    return true
  if (by.some((ref) => isOne(scene, ref))) return true
  const anywhere = !scene.frames.data.everyday.includes(frame.type)
  return targets(deed).some((ref) => isOne(scene, ref) && (anywhere || isNamedAsActor(scene, ref)))
}

/** Not as a place only: a company that lends in a state is of no politics. */
function isNamedAsActor(scene: Scene, { span }: ActorRef): boolean {
  return [...tokensIn(scene.analysis, span)].some(
    (i) => namedAt(scene, i) ?? peopleAt(scene, i) ?? scene.added.get(i),
  )
}

/** What hurts is somebody or a weapon: not "hit by the outbreak". */
function isHurtByNobody(scene: Scene, verb: number): boolean {
  const agent = scene.frames.data.agents.map((by) => behind(scene, verb, by)).find((i) => i !== undefined)
  return agent !== undefined && !['attacks', 'arms'].some((name) => inList(scene, agent, name))
}

/** "bombarded it with questions"; "killed in a crash", where nobody did it. */
function isHarmless(scene: Scene, { verb, by }: Deed): boolean {
  const tool = scene.frames.data.tools.map((by) => behind(scene, verb, by)).find((i) => i !== undefined)
  if (tool !== undefined && inList(scene, tool, 'words')) return true
  if (by.length) return false
  const [, end] = sentenceTokens(scene.page, verb)
  for (let i = verb + 1; i < Math.min(end, verb + NEAR); i++) if (inList(scene, i, 'accidents')) return true
  return false
}

/** How many words behind "killed" may tell of an accident. */
const NEAR = 9

/** "called off their strike". */
function endsProtest(scene: Scene, { frame, verb }: Deed): boolean {
  const object = objectOf(scene, verb)
  return frame.object?.includes('strike') === true && object !== undefined && inList(scene, object, 'strike')
}

/** An actor of politics, or one who serves such. */
function isOne(scene: Scene, { actor }: ActorRef): boolean {
  const known = actorOf(scene, actor)
  if (!known) return false
  return isPolitical(known) || known.roles.some(({ of }) => isPolitical(actorOf(scene, of ?? '') ?? known))
}

function isUnknownBody(actor: Actor | undefined): boolean {
  return actor?.kind === 'organisation' && actor.type !== 'media' && !isSociety(actor)
}

/** A question tells nothing. */
function isAsked({ page, analysis }: Scene, verb: number): boolean {
  const [, end] = sentenceTokens(page, verb)
  const last = analysis.text.slice(analysis.starts[end - 2] ?? 0, analysis.ends[end - 1])
  return last.includes('?')
}

/** Not what is only aimed at, hoped for, or said of a kind of thing: "a plan to free", "hopes of freeing", "a law freeing". */
function isAsserted(scene: Scene, verb: number): boolean {
  const { analysis, lemmas, frames } = scene
  const { links, xpos } = analysis
  const head = links.head(verb)
  const relation = links.relation(verb)
  if (head < 0) return !isObliged(scene, verb)
  if (relation === 'conj' && tokenTag(analysis, head) === 'VERB') return isAsserted(scene, head)
  if (isObliged(scene, verb)) return false
  if (xpos[verb] === 'VBG' && frames.data.ceasing.includes(lemmas[head]!)) return false
  const mark = childBy(analysis, verb, /^(mark|case)$/)
  const word = mark === undefined ? '' : lemmas[mark]!
  if (
    relation === 'acl' &&
    frames.data.demanding.includes(word) &&
    relativeHead(scene, verb) === undefined &&
    !frames.data.reporting.includes(lemmas[head]!)
  )
    return false
  if (xpos[verb] === 'VB' && frames.data.clause.to.includes(word))
    return relation.startsWith('xcomp') || isGoingOn(scene, head, mark!)
      ? frames.effected.has(lemmas[head]!)
      : relation.startsWith('ccomp')
  // "wants the town retaken by": what is wanted
  if (relation === 'xcomp' && xpos[verb] === 'VBN' && frames.opening.has(lemmas[head]!)) return false
  if (xpos[verb] !== 'VBG') return true
  if (frames.leading.has(word)) return isBlaming(scene, head)
  return relation !== 'acl' || groupAt(scene, head) !== undefined || namedAt(scene, head) !== undefined
}

/** "went on to attack": a particle stands between, so that links take what follows for an aim. */
function isGoingOn({ analysis: { links } }: Scene, head: number, to: number): boolean {
  return to === head + 2 && links.head(head + 1) === head && links.relation(head + 1) === 'advmod'
}

/** "guilty of firing", "accused Norvia of firing", where links may hang it on the name. */
function isBlaming({ analysis: { links }, lemmas, frames }: Scene, head: number): boolean {
  const above = links.relation(head) === 'obj' ? links.head(head) : head
  return [head, above].some((i) => frames.guilty.has(lemmas[i]!))
}

/** Somebody of politics, a state, a body or one with a name; people at home are none. */
function isRecipient(scene: Scene, ref: ActorRef): boolean {
  return (
    isOne(scene, ref) ||
    /^(state|org|person\/(?!unnamed))/.test(ref.actor) ||
    ref.text
      .split(' ')
      .some(
        (word) =>
          scene.frames.data.peoples.has(word.replace(/s$/, '')) || scene.frames.data.peoples.has(word),
      )
  )
}

/** Whether the sentence of a deed names another state: "food for people in Sundia". */
function isAbroad(scene: Scene, { verb, by }: Deed): boolean {
  const [first, end] = sentenceTokens(scene.page, verb)
  const tokens = Array.from({ length: end - first }, (_, i) => first + i)
  return stateOf(scene, { doers: by }, tokens).length > 0
}

/** "must withdraw", "should be freed". */
function isObliged({ analysis: { links }, lemmas, frames }: Scene, verb: number): boolean {
  return links
    .dependents(verb)
    .some((i) => links.relation(i).startsWith('aux') && frames.data.obliging.includes(lemmas[i]!))
}

function saysEnough(scene: Scene, deed: Deed): boolean {
  const { frame, by } = deed
  const { aimed, collective, selves, meeting, giving, watching } = scene.frames.data
  const toward = targets(deed)
  // "might suspend it"; "the chances that the minister will step down", where links take "that" for an object
  const object = frame.object ? objectOf(scene, deed.verb) : childBy(scene.analysis, deed.verb, /^obj$/)
  if (!toward.length && isPronoun(scene, object)) return false
  if (aimed.includes(frame.type) && !toward.length && by.length < 2) return false
  if (frame.personal && by.some(({ text }) => selves.includes(text.toLowerCase())))
    return toward.some((ref) => isOne(scene, ref) && !ref.actor.includes('unnamed'))
  // "is investigating a new strain"; to open an investigation is an act of authorities.
  if (watching.includes(frame.type) && !frame.object && !deed.toward.length)
    return by.some((ref) => isWatcher(scene, ref))
  if (meeting.includes(frame.type) && !toward.some((ref) => isRecipient(scene, ref))) return false
  if (giving.includes(frame.type) && !toward.some((ref) => isRecipient(scene, ref)))
    return isAbroad(scene, deed)
  if (collective.includes(frame.type)) return !by.some((ref) => isArmed(scene, ref))
  return true
}

function isPronoun({ page, frames }: Scene, i: number | undefined): boolean {
  return i !== undefined && frames.data.unnamed.includes(page.lower[i]!)
}

/** Police, courts, parliaments and services look into things; others into diseases, too. */
function isWatcher(scene: Scene, { actor }: ActorRef): boolean {
  const known = actorOf(scene, actor)
  return known !== undefined && sectorsOf(known).some((sector) => /^(COP|JUD|LEG|SPY)$/.test(sector))
}

/** Soldiers march, too. */
function isArmed(scene: Scene, { actor }: ActorRef): boolean {
  const known = actorOf(scene, actor)
  return known !== undefined && sectorsOf(known).some((sector) => sector === 'MIL' || sector === 'COP')
}
