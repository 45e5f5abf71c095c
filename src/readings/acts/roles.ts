import { tokenTag, type Analysis } from '../../language/index.ts'
import { layerAt, sentenceTokens } from '../engine/index.ts'
import { once } from '../clauses/index.ts'
import type { ActorRef } from '../reading.ts'
import type { ActFrame } from './frames.ts'
import { behind, countedAt, namedAt, partiesAt, partiesBelow, stateAt, type Scene } from './scene.ts'
import { caseOf, childBy, phraseTokens } from './tree.ts'

/** Whether a verb stands in the passive, or is a participle behind its noun ("sent by"). */
export function isPassive(scene: Scene, verb: number): boolean {
  const { analysis } = scene
  if (childBy(analysis, verb, /^(nsubj:pass|aux:pass|csubj:pass)$/) !== undefined) return true
  return (
    analysis.links.relation(verb) === 'acl' &&
    analysis.xpos[verb] === 'VBN' &&
    childBy(analysis, verb, /^obj$/) === undefined &&
    !(
      isVerbless(scene, verb) && scene.frames.data.agents.every((by) => behind(scene, verb, by) === undefined)
    )
  )
}

/** A sentence whose root is a noun has its verb taken for a participle: "Thousands of protesters marched". */
function isVerbless({ analysis }: Scene, verb: number): boolean {
  const { links } = analysis
  let root = verb
  while (links.head(root) >= 0) root = links.head(root)
  return /^(NOUN|PROPN)$/.test(tokenTag(analysis, root)) && childBy(analysis, root, /^cop$/) === undefined
}

/** The head of a verb's object; in the passive of its subject. */
export function objectOf(scene: Scene, verb: number): number | undefined {
  const { analysis } = scene
  const plain = childBy(analysis, verb, /^obj$/)
  if (plain !== undefined) return plain
  if (isAstray(analysis, verb)) return modified(analysis, verb)
  if (!isPassive(scene, verb)) return looseObject(scene, verb)
  const subject = childBy(analysis, verb, /^nsubj/)
  if (subject !== undefined) return antecedent(scene, verb, subject)
  const head = analysis.links.head(verb)
  if (analysis.links.relation(verb).startsWith('acl')) return head
  return analysis.links.relation(verb) === 'conj' && head >= 0 && isPassive(scene, head)
    ? objectOf(scene, head)
    : undefined
}

/** A finite verb that links take for a modifier: "the court on Monday freed". */
export function isAstray({ links, xpos }: Analysis, verb: number): boolean {
  return /^VB[DZP]$/.test(xpos[verb]!) && /^(amod|nmod|compound)/.test(links.relation(verb))
}

/** What such a verb seems to modify is its object. */
function modified({ links }: Analysis, verb: number): number | undefined {
  let at = links.head(verb)
  while (at > verb && /^(nmod:desc|compound)/.test(links.relation(at)) && links.head(at) > at)
    at = links.head(at)
  return at > verb ? at : undefined
}

/** The last noun before a verb and its auxiliaries, adverbs and dates, that has no preposition. */
function before(scene: Scene, verb: number): readonly ActorRef[] {
  const { analysis, page } = scene
  const [start] = sentenceTokens(page, verb)
  for (let at = verb - 1; at >= start; at--) {
    const tag = tokenTag(analysis, at)
    if (/^(PUNCT|VERB|SCONJ)$/.test(tag)) return []
    if (!/^(NOUN|PROPN)$/.test(tag) || layerAt(page, 'time', at).length || isDay(scene, at)) continue
    const found = caseOf(analysis, at) === '' ? partiesAt(scene, at, true) : []
    if (found.length) return found
  }
  return []
}

/** "on Tuesday" that no reader of times marked. */
function isDay({ analysis }: Scene, i: number): boolean {
  return analysis.links.relation(i).endsWith(':unmarked')
}

/** Objects that links take for something else: "killed at least six", "handed over tents", "carried out strikes". */
function looseObject({ analysis }: Scene, verb: number): number | undefined {
  const { links } = analysis
  return links.dependents(verb).find((child) => {
    if (child < verb || !/^(NOUN|PROPN|NUM)$/.test(tokenTag(analysis, child))) return false
    if (links.relation(child) === 'xcomp') return true
    if (links.relation(child) !== 'obl') return false
    const mark = childBy(analysis, child, /^case$/)
    return mark === undefined || (mark === verb + 1 && PARTICLE.has(analysis.lemmas[mark]!))
  })
}

const PARTICLE = new Set(['over', 'up', 'out', 'down', 'off'])

/** Who does what a verb says, over infinitives, joined verbs, relative clauses and words of saying. */
export function doersOf(scene: Scene, verb: number, steps = 5): readonly ActorRef[] {
  const { analysis, frames } = scene
  if (isPassive(scene, verb)) {
    for (const agent of frames.data.agents) {
      const at = behind(scene, verb, agent)
      if (at !== undefined) return partiesAt(scene, at, true)
    }
    return []
  }
  const subject = childBy(analysis, verb, /^nsubj$/)
  const head = analysis.links.head(verb)
  const relation = analysis.links.relation(verb)
  const finite = head < 0 || isAstray(analysis, verb)
  if (subject === undefined && finite) return before(scene, verb)
  if (subject !== undefined) return subjectAt(scene, verb, subject, steps)
  if (head < 0 || steps === 0) return []
  if (relation.startsWith('acl')) return partiesAt(scene, head)
  if (relation === 'xcomp') {
    const controlled = childBy(analysis, head, /^obj$/)
    if (controlled !== undefined) return partiesAt(scene, controlled)
  }
  if (relation === 'conj' && isPassive(scene, head)) {
    const shared = childBy(analysis, head, /^nsubj/)
    return shared === undefined ? [] : partiesAt(scene, shared)
  }
  return /^(xcomp|conj|advcl|ccomp|parataxis)/.test(relation) ? doersOf(scene, head, steps - 1) : []
}

/** A pronoun in words said stands for who says them, where nobody else is known to be meant. */
function subjectAt(scene: Scene, verb: number, subject: number, steps: number): readonly ActorRef[] {
  const { analysis } = scene
  const at = antecedent(scene, verb, subject)
  const found = at === undefined ? [] : partiesAt(scene, at, true)
  if (tokenTag(analysis, subject) !== 'PRON' || at !== subject) return found
  const head = analysis.links.head(verb)
  const said = /^(ccomp|advcl|parataxis)/.test(analysis.links.relation(verb)) && head >= 0 && steps > 0
  const above = said ? doersOf(scene, head, steps - 1) : []
  const same = !found.length || above.some(({ actor }) => actor === found[0]!.actor)
  return same && above.length ? above : found
}

/** "who", "which", "that": the noun before the clause. */
function antecedent({ analysis }: Scene, verb: number, subject: number): number | undefined {
  if (!analysis.xpos[subject]!.startsWith('W') && analysis.lemmas[subject] !== 'that') return subject
  const head = analysis.links.head(verb)
  return analysis.links.relation(verb).startsWith('acl') && head >= 0 ? head : subject
}

/**
 * Those acted on, at the first of a frame's places that holds an actor or a state named as a place; else in the object
 * or behind any preposition. The doers are none of them, but in a mutual act all after the first.
 */
export function targetsOf(
  scene: Scene,
  frame: ActFrame,
  verb: number,
  object: number | undefined,
  doers: readonly ActorRef[],
): readonly ActorRef[] {
  const heads = headsFor(scene, verb, object)
  const own = frame.toward ?? []
  for (const [places, find] of [
    [own, partiesFor],
    [own, statesFor],
    [ELSEWHERE, partiesFor],
    [ELSEWHERE, statesFor],
  ] as const)
    for (const place of places)
      for (const head of heads) {
        const at = placed(scene, place, head, verb, object)
        const found = at === undefined ? [] : unlike(find(scene, frame, place, at), doers)
        if (found.length) return found
      }
  return frame.mutual ? doers.slice(1) : []
}

/** Words below which those acted on may stand: the verb, its object, the verbs that complete it, its phrases. */
function headsFor(scene: Scene, verb: number, object: number | undefined): readonly number[] {
  const { links } = scene.analysis
  const within = complements(scene, verb)
  const phrases = [verb, ...within].flatMap((head) =>
    links.dependents(head).filter((child) => /^(obl|obj)/.test(links.relation(child))),
  )
  return [...new Set([verb, ...(object === undefined ? [] : [object]), ...within, ...phrases])]
}

/** None where only doers are found. */
function unlike(found: readonly ActorRef[], doers: readonly ActorRef[]): readonly ActorRef[] {
  return once(found).filter(({ actor }) => !doers.some((doer) => doer.actor === actor))
}

function statesFor(scene: Scene, _frame: ActFrame, _place: string, at: number): readonly ActorRef[] {
  return statesBelow(scene, at)
}

/** An object that only names the act ("a state of emergency") is not acted on: what stands below it is. */
function partiesFor(
  scene: Scene,
  { object, incident }: ActFrame,
  place: string,
  at: number,
): readonly ActorRef[] {
  const names =
    place === 'object' && object !== undefined && !incident && !object.some((name) => PEOPLE.has(name))
  return names ? partiesBelow(scene, at) : partiesAt(scene, at, incident !== undefined)
}

const PEOPLE = new Set([
  'someone',
  'captives',
  'people',
  'refuge',
  'envoys',
  'keepers',
  'access',
  'ambassador',
])

const ELSEWHERE = ['object', 'to', 'with', 'against', 'from', 'on', 'for', 'of', 'in']

function placed(
  scene: Scene,
  place: string,
  head: number,
  verb: number,
  object: number | undefined,
): number | undefined {
  const { analysis } = scene
  if (place === 'object') return head === verb ? object : childBy(analysis, head, /^obj$/)
  if (place === 'iobj') return childBy(analysis, head, /^iobj$/)
  return behind(scene, head, place)
}

/** Verbs that complete a verb: "agreed to release", "refused to meet". */
export function complements({ analysis }: Scene, verb: number): readonly number[] {
  return analysis.links
    .dependents(verb)
    .filter(
      (child) =>
        /^(xcomp|ccomp)/.test(analysis.links.relation(child)) && tokenTag(analysis, child) === 'VERB',
    )
}

function statesBelow(scene: Scene, head: number): readonly ActorRef[] {
  for (const token of phraseTokens(scene.analysis, head)) {
    const state = stateAt(scene, token)
    if (state) return [state]
  }
  return []
}

/** Whether an object has a word of one of these lists; `someone` asks for an actor or people. */
export function objectFits(
  scene: Scene,
  object: number | undefined,
  names: readonly string[],
  verb: number,
): boolean {
  if (object === undefined)
    return names.includes('none') || names.some((name) => subjectFits(scene, name, verb))
  const tokens = phraseTokens(scene.analysis, object)
  return names.some((name) =>
    name === 'anyone'
      ? isSomeone(scene, object) && /^(person|group)/.test(partiesAt(scene, object)[0]?.actor ?? '')
      : name === 'someone'
        ? namedAt(scene, object) !== undefined || isSomeone(scene, object)
        : name === 'things' || tokens.some((i) => inList(scene, i, name)),
  )
}

/** `troops-subject`: a word of the list is the subject of a verb without object. */
function subjectFits(scene: Scene, name: string, verb: number): boolean {
  if (!name.endsWith('-subject')) return false
  const subject = childBy(scene.analysis, verb, /^nsubj/)
  return (
    subject !== undefined &&
    phraseTokens(scene.analysis, subject).some((i) => inList(scene, i, name.slice(0, -8)))
  )
}

function isSomeone(scene: Scene, head: number): boolean {
  const [first] = partiesAt(scene, head)
  return first !== undefined && [head, ...countedAt(scene, head)].some((i) => covers(scene, first, i))
}

function covers({ analysis }: Scene, { span }: ActorRef, i: number): boolean {
  return analysis.starts[i]! >= span[0] && analysis.ends[i]! <= span[1]
}

/** Whether token `i` is in a word list, as it stands or by its lemma. */
export function inList({ lemmas, page, frames }: Scene, i: number, name: string): boolean {
  const list = frames.lists.get(name)
  return list !== undefined && (list.has(page.lower[i]!) || list.has(lemmas[i]!))
}

/** Whether a phrase of the verb ("on hunger strike") has a word of one of these lists. */
export function phraseFits(scene: Scene, verb: number, names: readonly string[]): boolean {
  const { analysis } = scene
  return analysis.links
    .dependents(verb)
    .some(
      (child) =>
        /^(obl|advmod|xcomp|compound|nmod)/.test(analysis.links.relation(child)) &&
        (caseOf(analysis, child) !== '' || analysis.links.relation(child) !== 'obl') &&
        phraseTokens(analysis, child, 2).some((i) => names.some((name) => inList(scene, i, name))),
    )
}
