import { tokenTag, type Analysis } from '../../language/index.ts'
import { blamedBefore, onlySpeak, subjectBefore } from '../clauses/index.ts'
import { layerAt, sentenceTokens } from '../engine/index.ts'
import type { ActorRef } from '../reading.ts'
import { behind, countedAt, namedAt, partiesAt, type Scene } from './scene.ts'
import { caseOf, childBy, phraseTokens } from './tree.ts'

/** Whether a verb stands in the passive, or is a participle behind its noun ("sent by"). */
export function isPassive(scene: Scene, verb: number): boolean {
  const { analysis } = scene
  if (childBy(analysis, verb, /^(nsubj:pass|aux:pass|csubj:pass)$/) !== undefined)
    return analysis.xpos[verb] !== 'VBD' || childBy(analysis, verb, /^aux/) !== undefined
  if (reducedFrom(scene, verb) !== undefined) return true
  return (
    analysis.links.relation(verb) === 'acl' &&
    analysis.xpos[verb] === 'VBN' &&
    childBy(analysis, verb, /^(obj|nsubj)$/) === undefined &&
    objectBehind(scene, verb) === undefined &&
    !(
      isVerbless(scene.analysis, verb) &&
      scene.frames.data.agents.every((by) => behind(scene, verb, by) === undefined)
    )
  )
}

/** "spoke of a jet brought down by": the noun right before a participle that links hang on the verb above, where an agent follows. */
function reducedFrom(scene: Scene, verb: number): number | undefined {
  const { analysis, frames } = scene
  const { links, xpos } = analysis
  const isFree = /^(advcl|acl|xcomp)/.test(links.relation(verb)) && /^VB[DN]$/.test(xpos[verb]!)
  if (!isFree || (links.relation(verb).startsWith('acl') && xpos[verb] === 'VBN')) return undefined
  if (childBy(analysis, verb, /^(nsubj|aux|mark|obj)/) !== undefined) return undefined
  if (frames.data.agents.every((by) => behind(scene, verb, by) === undefined)) return undefined
  let at = verb - 1
  if (!/^(NOUN|PROPN)$/.test(tokenTag(analysis, at))) return undefined
  while (links.head(at) >= 0 && links.head(at) < verb && /^(nmod|compound|flat)/.test(links.relation(at)))
    at = links.head(at)
  return at
}

function objectBehindNoun(scene: Scene, verb: number): number | undefined {
  return scene.analysis.links.relation(verb) === 'acl' ? objectBehind(scene, verb) : undefined
}

/** By the order of words, where links take a finite verb for a participle: "the blast killed at least six people". */
function objectBehind({ analysis, page, frames }: Scene, verb: number): number | undefined {
  let at = verb + 1
  while (frames.measuring.has(page.lower[at] ?? '')) at++
  if (at > verb + 1 && tokenTag(analysis, at) !== 'NUM') return undefined
  let head: number | undefined
  for (; at < analysis.size && isInPhrase(analysis, at); at++) {
    if (layerAt(page, 'time', at).length || isDay({ analysis }, at)) return undefined
    if (/^(NOUN|PROPN)$/.test(tokenTag(analysis, at))) head = at
  }
  return head
}

function isInPhrase(analysis: Analysis, i: number): boolean {
  return (
    /^(DET|NUM|ADJ|NOUN|PROPN)$/.test(tokenTag(analysis, i)) ||
    analysis.links.relation(i) === 'amod' ||
    analysis.xpos[i] === 'POS'
  )
}

/** A sentence whose root is a noun has its verb taken for a participle: "Thousands of protesters marched". */
function isVerbless(analysis: Analysis, verb: number): boolean {
  const { links } = analysis
  let root = verb
  while (links.head(root) >= 0) root = links.head(root)
  return /^(NOUN|PROPN)$/.test(tokenTag(analysis, root)) && childBy(analysis, root, /^cop$/) === undefined
}

/** The head of a verb's object; in the passive of its subject. */
export function objectOf(scene: Scene, verb: number): number | undefined {
  const { analysis } = scene
  const told = relativeHead(scene, verb)
  if (told !== undefined) return told
  const plain = relativeObject(scene, verb) ?? childBy(analysis, verb, /^obj$/)
  // "the bridge that Norvia blew up"
  if (plain !== undefined && plain < verb) return antecedent(scene, verb, plain)
  if (plain !== undefined)
    return scene.frames.measuring.has(analysis.lemmas[plain]!) ? (objectBehind(scene, verb) ?? plain) : plain
  const free = childBy(analysis, verb, /^xcomp$/)
  if (free !== undefined && tokenTag(analysis, free) === 'ADJ')
    return childBy(analysis, free, /^obj$/) ?? looseObject(scene, verb)
  if (isAstray(analysis, verb)) return modified(analysis, verb)
  if (!isPassive(scene, verb)) return looseObject(scene, verb) ?? objectBehindNoun(scene, verb)
  const subject = childBy(analysis, verb, /^nsubj/)
  if (subject !== undefined) return antecedent(scene, verb, subject)
  const head = analysis.links.head(verb)
  const reduced = reducedFrom(scene, verb)
  if (reduced !== undefined) return reduced
  if (analysis.links.relation(verb).startsWith('acl')) return modifiedBy(scene, verb, head)
  return analysis.links.relation(verb) === 'conj' && head >= 0 && isPassive(scene, head)
    ? objectOf(scene, head)
    : undefined
}

/** "the bridge that Norvia blew up", where links take both for subjects. */
function relativeObject(scene: Scene, verb: number): number | undefined {
  const [first, second] = subjectsOf(scene, verb)
  return second !== undefined && second < verb && isRelative(scene, first!) ? first : undefined
}

/** "the embargo that Norvia had imposed", where links take "that" for a conjunction: the noun, if it is one of the verb's. */
export function relativeHead(scene: Scene, verb: number): number | undefined {
  const { analysis, frames, lemmas } = scene
  const { links } = analysis
  if (!links.relation(verb).startsWith('acl') || childBy(analysis, verb, /^obj$/) !== undefined)
    return undefined
  const mark = childBy(analysis, verb, /^mark$/)
  if (mark === undefined || !frames.data.relatives.includes(lemmas[mark]!)) return undefined
  const head = modifiedBy(scene, verb, links.head(verb))
  return isOfFrames(scene, verb, head) ? head : undefined
}

/** Whether a word list for the objects of a verb has a noun. */
function isOfFrames(scene: Scene, verb: number, noun: number): boolean {
  const entries = scene.frames.byVerb.get(scene.lemmas[verb]!) ?? []
  return entries.some(({ frame }) => frame.object?.some((name) => inList(scene, noun, name)))
}

/** "sanctions on banks renewed by": of the nouns that a participle may belong to, the nearest of which its frames tell. */
function modifiedBy(scene: Scene, verb: number, head: number): number {
  const { links } = scene.analysis
  for (let at = head; at >= 0; at = links.head(at)) {
    if (isOfFrames(scene, verb, at)) return at
    if (!links.relation(at).startsWith('nmod')) break
  }
  return head
}

/** A finite verb that links take for a modifier: "the court on Monday freed", "Norvia reduced tariffs on" as a whole sentence. */
export function isAstray(analysis: Analysis, verb: number): boolean {
  const { links, xpos } = analysis
  if (!/^(amod|nmod|compound)/.test(links.relation(verb))) return false
  return (
    /^VB[DZP]$/.test(xpos[verb]!) ||
    (xpos[verb] === 'VBN' &&
      /^(NOUN|PROPN)$/.test(tokenTag(analysis, verb - 1)) &&
      isVerbless(analysis, verb))
  )
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
function isDay({ analysis }: Pick<Scene, 'analysis'>, i: number): boolean {
  return analysis.links.relation(i).endsWith(':unmarked')
}

/** Objects that links take for something else: "killed at least six", "freed close to six", "handed over tents", "carried out strikes". */
function looseObject({ analysis, page, frames }: Scene, verb: number): number | undefined {
  const { links } = analysis
  return links.dependents(verb).find((child) => {
    if (child < verb || !/^(NOUN|PROPN|NUM)$/.test(tokenTag(analysis, child))) return false
    if (links.relation(child) === 'xcomp') return true
    if (links.relation(child) !== 'obl') return false
    const mark = childBy(analysis, child, /^case$/)
    if (mark === undefined || tokenTag(analysis, mark) === 'NUM') return true
    const isMeasured =
      mark > verb + 1 && page.lower.slice(verb + 1, mark + 1).every((word) => frames.measuring.has(word))
    return isMeasured || (mark === verb + 1 && frames.data.particles.includes(analysis.lemmas[mark]!))
  })
}

/** Who does what a verb says; never who only speaks of it. */
export function doersOf(scene: Scene, verb: number, steps = 5): readonly ActorRef[] {
  const { page, frames } = scene
  const blamed = blamedBefore(page, verb, frames.data.clause.blaming)
  const found = blamed === undefined ? linkedDoers(scene, verb, steps) : partiesAt(scene, blamed, true)
  return onlySpeak(page, verb, found) ? [] : found
}

/** Over infinitives, joined verbs, relative clauses and words of saying. */
function linkedDoers(scene: Scene, verb: number, steps: number): readonly ActorRef[] {
  const { analysis, frames } = scene
  if (isPassive(scene, verb)) {
    for (const agent of frames.data.agents) {
      const at = [verb, ...phrasesOf(scene, verb)]
        .map((head) => behind(scene, head, agent))
        .find((i) => i !== undefined)
      if (at !== undefined) return partiesAt(scene, at, true)
    }
    return []
  }
  const subject = childBy(analysis, verb, /^nsubj(:pass)?$/)
  const led = subject === undefined ? ledBefore(scene, verb) : undefined
  if (led !== undefined) return partiesAt(scene, led, true)
  const head = analysis.links.head(verb)
  const relation = analysis.links.relation(verb)
  const finite = head < 0 || isAstray(analysis, verb)
  if (subject === undefined && finite) return before(scene, verb)
  if (subject !== undefined) {
    const found = subjectsOf(scene, verb).map((each) => subjectAt(scene, verb, each, steps))
    return found.find(({ length }) => length) ?? before(scene, verb)
  }
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

/** "rose after Norvia attacked": before a verb with an ending, what links take for a phrase of the verb above is its subject. */
function ledBefore({ analysis, frames }: Scene, verb: number): number | undefined {
  const { links, xpos } = analysis
  const isFinite = /^VB[DZP]$/.test(xpos[verb]!) || childBy(analysis, verb, /^obj$/) !== undefined
  if (!isFinite || !links.relation(verb).startsWith('advcl')) return undefined
  let at = verb - 1
  while (/^(AUX|ADV)$/.test(tokenTag(analysis, at))) at--
  const isPhrase = /^(obl|nmod)/.test(links.relation(at)) && !links.relation(at).includes(':')
  const isBeside = links.head(at) === links.head(verb) || links.head(at) === verb
  return isPhrase && isBeside && frames.apart.has(caseOf(analysis, at)) ? at : undefined
}

/** More than one where links take a dateline for a subject. */
function subjectsOf({ analysis: { links } }: Scene, verb: number): readonly number[] {
  return links.dependents(verb).filter((child) => /^nsubj(:pass)?$/.test(links.relation(child)))
}

/** "freed from captivity by the court": links may hang the doer on a phrase. */
function phrasesOf({ analysis: { links } }: Scene, verb: number): readonly number[] {
  return links.dependents(verb).filter((child) => child > verb && links.relation(child).startsWith('obl'))
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
  return same && above.length ? above : found.length ? found : toldBefore(scene, subject)
}

/** "Norvia closed the border. It then shelled": the state or body that the sentence before is about. */
function toldBefore({ page, actors, frames }: Scene, subject: number): readonly ActorRef[] {
  const isIt = frames.neuters.has(page.lower[subject]!) && !layerAt(page, 'said', subject).length
  return isIt ? subjectBefore(page, subject, actors, frames.neuters) : []
}

/** "who", "which", "that": the noun before the clause. */
function antecedent(scene: Scene, verb: number, subject: number): number | undefined {
  const { analysis } = scene
  if (!isRelative(scene, subject)) return subject
  const head = analysis.links.head(verb)
  if (analysis.links.relation(verb).startsWith('acl') && head >= 0) return modifiedBy(scene, verb, head)
  // links may hang its clause on the verb above
  return tokenTag(analysis, subject - 1) === 'NOUN' ? subject - 1 : subject
}

function isRelative({ analysis, frames }: Scene, i: number): boolean {
  return analysis.xpos[i]!.startsWith('W') || frames.data.relatives.includes(analysis.lemmas[i]!)
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

/** Whether an object has a word of one of these lists; `someone` asks for an actor or people. */
export function objectFits(
  scene: Scene,
  object: number | undefined,
  names: readonly string[],
  verb: number,
): boolean {
  if (names.some((name) => subjectFits(scene, name, verb))) return true
  if (object === undefined) return names.includes('none')
  const tokens = phraseTokens(scene.analysis, object)
  return names.some((name) =>
    name === 'anyone'
      ? isSomeone(scene, object) && /^(person|group)/.test(partiesAt(scene, object)[0]?.actor ?? '')
      : name === 'someone'
        ? namedAt(scene, object) !== undefined || isSomeone(scene, object)
        : name === 'things' || tokens.some((i) => inList(scene, i, name)),
  )
}

/** Whether an object is one that a frame shuts out; of a person what hangs on the noun is not asked ("the captain of a ship"). */
export function isShutOut(scene: Scene, object: number, names: readonly string[]): boolean {
  const deep = scene.frames.persons.has(scene.lemmas[object]!) ? 0 : 4
  return phraseTokens(scene.analysis, object, deep).some((i) => names.some((name) => inList(scene, i, name)))
}

/** `troops-subject`: a word of the list is the subject. */
function subjectFits(scene: Scene, name: string, verb: number): boolean {
  if (!name.endsWith('-subject')) return false
  const { links } = scene.analysis
  let at = verb
  while (childBy(scene.analysis, at, /^nsubj/) === undefined && /^(xcomp|conj)/.test(links.relation(at)))
    at = links.head(at)
  const subject = childBy(scene.analysis, at, /^nsubj/)
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
        (caseOf(analysis, child) !== '' ||
          tokenTag(analysis, child - 1) === 'ADP' ||
          analysis.links.relation(child) !== 'obl') &&
        phraseTokens(analysis, child, 2).some((i) => names.some((name) => inList(scene, i, name))),
    )
}
