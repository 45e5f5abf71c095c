import { tokenTag } from '../../language/index.ts'
import { sentenceTokens } from '../engine/index.ts'
import { once } from '../clauses/index.ts'
import type { ActorRef } from '../reading.ts'
import type { ActFrame } from './frames.ts'
import { complements, inList } from './roles.ts'
import {
  addresseesBelow,
  behind,
  groupAt,
  landAt,
  namedAt,
  partiesAt,
  partiesBelow,
  peopleAt,
  stateAt,
  townAt,
  type Scene,
} from './scene.ts'
import { caseOf, childBy, phraseTokens } from './tree.ts'

/** A deed whose targets are looked for: its frame, the verb, the verb's object and who does it. */
export interface Aim {
  readonly frame: ActFrame
  readonly verb: number
  readonly object: number | undefined
  readonly doers: readonly ActorRef[]
  /** Troops and goods are what is moved here, not those acted on. */
  readonly moving: boolean
}

/** Those acted on: where the frame or a preposition says, or else only near. */
export interface Targets {
  readonly toward: readonly ActorRef[]
  readonly near: readonly ActorRef[]
}

/**
 * Those acted on, at the first of a frame's places that holds an actor or a state named as a place; else in the object
 * or behind any preposition; else the nearest below the verb. The doers are none of them, but in a mutual act all after
 * the first.
 */
export function targetsOf(scene: Scene, aim: Aim): Targets {
  const heads = headsFor(scene, aim)
  const asked = scene.frames.data.asking.includes(aim.frame.type)
    ? unlike(
        askedToAct(scene, aim.verb).flatMap((i) => partiesAt(scene, i)),
        aim.doers,
      )
    : []
  if (asked.length && aim.frame.type === 'request' && !tellsOnly(scene, aim.verb))
    return { toward: asked, near: [] }
  const own = aim.frame.toward ?? []
  const { elsewhere } = scene.frames.data
  for (const [places, find] of [
    [own, partiesFor],
    [own, statesFor],
    [own, landsFor],
    [elsewhere, partiesFor],
    [elsewhere, statesFor],
  ] as const)
    for (const place of places)
      for (const head of heads) {
        const at = placed(scene, place, head, aim)
        const found = at === undefined ? [] : find(scene, aim, place, at)
        if (found.length) return { toward: withState(scene, aim, found), near: [] }
      }
  if (asked.length) return { toward: asked, near: [] }
  if (aim.frame.mutual && aim.doers.length > 1) return { toward: aim.doers.slice(1), near: [] }
  const home = aim.frame.incident ? townOf(scene, aim, heads) : homeOf(scene, aim, heads)
  if (home.length) return { toward: home, near: [] }
  const near = nearest(scene, aim)
  return { toward: [], near: near.length || aim.frame.personal ? near : alongWords(scene, aim) }
}

/** By the order of words, where links go astray: who stands in the few words behind one of a frame's prepositions, or behind the verb. */
function alongWords(scene: Scene, aim: Aim): readonly ActorRef[] {
  const { page } = scene
  const [, end] = sentenceTokens(page, aim.verb)
  for (const place of aim.frame.toward ?? []) {
    if (place === 'object' && namesTheAct(aim.frame)) continue
    const from = place === 'object' ? aim.verb : page.lower.indexOf(place, aim.verb + 1)
    if (from < 0 || from >= Math.min(end, aim.verb + FAR)) continue
    if (page.lower.slice(aim.verb + 1, from).some((word) => scene.frames.apart.has(word))) continue
    const words = phraseBehind(scene, from, end)
    for (const i of words) {
      const party = aim.moving && isMoved(scene, i) ? undefined : (namedAt(scene, i) ?? groupAt(scene, i))
      const found = party ? unlike([party], aim.doers) : []
      if (found.length) return found
    }
    const states = stateOf(scene, aim, words)
    if (states.length) return states
  }
  return []
}

/** As many words as a phrase may be far from its verb. */
const FAR = 30

/** The words of a noun phrase behind token `from`. */
function phraseBehind({ analysis }: Scene, from: number, end: number): readonly number[] {
  const words: number[] = []
  for (let i = from + 1; i < end && !PHRASE_END.test(tokenTag(analysis, i)); i++) words.push(i)
  return words
}

const PHRASE_END = /^(ADP|VERB|AUX|PUNCT|SCONJ|CCONJ|PRON)$/

/** "food for 300 people in Sundia" is given to Sundia, too. */
function withState(scene: Scene, aim: Aim, found: readonly ActorRef[]): readonly ActorRef[] {
  const { giving, peoples } = scene.frames.data
  const owned = found.some(
    ({ actor, text }) =>
      !/^(group|person\/unnamed)\//.test(actor) || text.split(' ').some((word) => peoples.has(word)),
  )
  if (owned || !giving.includes(aim.frame.type)) return found
  return once([...found, ...stateOf(scene, aim, wordsBelow(scene, aim.verb))])
}

/** "demanded that Norvia withdraw", "a demand that Norvia withdraw": the subjects of what is demanded or alleged. */
export function askedToAct(scene: Scene, verb: number): readonly number[] {
  const { links } = scene.analysis
  const below = (head: number, relation: RegExp) =>
    links.dependents(head).filter((child) => child > head && relation.test(links.relation(child)))
  const asking = [verb, ...below(verb, /^obj$/)]
  const clauses = asking.flatMap((head) => below(head, /^(ccomp|xcomp|acl$)/))
  const made = below(verb, /^xcomp/).length ? below(verb, /^obj$/) : []
  const subjects = clauses.flatMap((clause) =>
    links
      .dependents(clause)
      .filter((i) => links.relation(i).startsWith('nsubj') && !scene.page.lower.slice(verb, i).includes(',')),
  )
  if (subjects.length || made.length) return subjects.length ? subjects : made
  return asking.flatMap((head) => askedInOrder(scene, head))
}

/** "insisted he did not know": told, not asked. */
function tellsOnly({ analysis }: Scene, verb: number): boolean {
  const { links, xpos } = analysis
  return links
    .dependents(verb)
    .filter((child) => links.relation(child) === 'ccomp')
    .some((clause) => [clause, ...links.dependents(clause)].some((i) => /^VB[DZP]$/.test(xpos[i]!)))
}

/** The same by the order of words: the last party of a phrase that "that" leads and a bare verb follows. */
function askedInOrder(scene: Scene, from: number): readonly number[] {
  const { page, analysis, frames } = scene
  if (!frames.data.demanding.includes(page.lower[from + 1] ?? '')) return []
  const [, end] = sentenceTokens(page, from)
  const phrase = phraseBehind(scene, from + 1, end)
  const next = from + 2 + phrase.length
  if (tokenTag(analysis, next) !== 'VERB' && tokenTag(analysis, next) !== 'AUX') return []
  const party = phrase.findLast((i) => namedAt(scene, i) ?? groupAt(scene, i))
  return party === undefined ? [] : [party]
}

/** Words below which those acted on may stand: the verb, its object, the verbs that complete it, its phrases, and what hangs on these. */
function headsFor(scene: Scene, { verb, object }: Aim): readonly number[] {
  const { links } = scene.analysis
  const below = (head: number, relation: RegExp) =>
    links.dependents(head).filter((child) => relation.test(links.relation(child)) && !isApart(scene, child))
  const within = complements(scene, verb)
  const phrases = [verb, ...within].flatMap((head) => below(head, /^(obl|obj)/))
  const heads = [...new Set([verb, ...(object === undefined ? [] : [object]), ...within, ...phrases])]
  const hanging: number[] = []
  let level: readonly number[] = [...(object === undefined ? [] : [object]), ...phrases]
  for (let depth = 0; depth < 3 && level.length; depth++) {
    level = level.flatMap((head) => below(head, /^(nmod(?!:poss)|conj)/))
    hanging.push(...level)
  }
  return [...new Set([...heads, ...hanging])]
}

/** Who is found but the doers. */
function unlike(found: readonly ActorRef[], doers: readonly ActorRef[]): readonly ActorRef[] {
  return once(found).filter(({ actor }) => !doers.some((doer) => doer.actor === actor))
}

function statesFor(scene: Scene, aim: Aim, _place: string, at: number): readonly ActorRef[] {
  return stateOf(scene, aim, phraseTokens(scene.analysis, at))
}

function landsFor(scene: Scene, _aim: Aim, _place: string, at: number): readonly ActorRef[] {
  const land = phraseTokens(scene.analysis, at)
    .map((token) => landAt(scene, token))
    .find((found) => found !== undefined)
  return land ? [land] : []
}

/** The first state whose place is named, else the first whose adjective is, but the doers' own. */
export function stateOf(
  scene: Scene,
  { doers }: Pick<Aim, 'doers'>,
  tokens: readonly number[],
): readonly ActorRef[] {
  const own = doers.flatMap(({ actor }) => [actor, ...statesServed(scene, actor)])
  const found = [stateAt, peopleAt].flatMap((find) =>
    tokens.map((token) => find(scene, token)).filter((state) => state !== undefined),
  )
  const state = found.find(({ actor }) => !own.includes(actor))
  return state ? [state] : []
}

/** The doers' own state, where what is done at home is done to a place of theirs: "a curfew in the capital". */
function homeOf(scene: Scene, aim: Aim, heads: readonly number[]): readonly ActorRef[] {
  if (!scene.frames.data.domestic.includes(aim.frame.type)) return []
  for (const place of aim.frame.toward ?? [])
    for (const head of heads) {
      const at = placed(scene, place, head, aim)
      const found = at === undefined ? [] : stateOf(scene, { doers: [] }, phraseTokens(scene.analysis, at))
      if (found.length) return found
    }
  return []
}

/** A place that the doers' own state has, as those who live there: "shelled the suburbs of the capital". */
function townOf(scene: Scene, aim: Aim, heads: readonly number[]): readonly ActorRef[] {
  for (const place of aim.frame.toward ?? [])
    for (const head of heads) {
      const at = placed(scene, place, head, aim)
      const tokens = at === undefined ? [] : phraseTokens(scene.analysis, at)
      const town = tokens.map((i) => townAt(scene, i)).find((found) => found !== undefined)
      if (town) return [town]
    }
  return []
}

function statesServed({ actors, added }: Scene, id: string): readonly string[] {
  const actor = actors.get(id) ?? [...added.values()].find((each) => each.actor.id === id)?.actor
  return (actor?.roles ?? []).flatMap(({ of }) => (of?.startsWith('state/') ? [of] : []))
}

function partiesFor(
  scene: Scene,
  { frame, moving, doers }: Aim,
  place: string,
  at: number,
): readonly ActorRef[] {
  if (moving && isMoved(scene, at)) return []
  if (place === 'object' && namesTheAct(frame))
    return unlike(frame.personal ? addresseesBelow(scene, at) : partiesBelow(scene, at), doers)
  const owner =
    (namedAt(scene, at) ?? groupAt(scene, at)) ? undefined : childBy(scene.analysis, at, /^nmod:poss$/)
  const land = owner === undefined || namedAt(scene, owner) ? undefined : stateAt(scene, owner)
  const found = unlike(partiesAt(scene, at, frame.incident !== undefined), doers)
  return land && found.every(({ span }) => span[0] > land.span[1]) ? unlike([land], doers) : found
}

/** An object that only names the act ("a state of emergency") is not acted on: what stands below it is. */
function namesTheAct({ object, incident }: ActFrame): boolean {
  return object !== undefined && !incident && !object.some((name) => PEOPLE.has(name))
}

/** "its troops", "some of its soldiers", "two hundred peacekeepers". */
function isMoved(scene: Scene, at: number): boolean {
  return MOVED.some((name) => inList(scene, at, name))
}

const MOVED = ['troops', 'keepers', 'stay', 'arms', 'goods']

const PEOPLE = new Set([
  'someone',
  'captives',
  'people',
  'refuge',
  'envoys',
  'keepers',
  'access',
  'ambassador',
  'migrants',
])

function placed(scene: Scene, place: string, head: number, { verb, object }: Aim): number | undefined {
  const { analysis } = scene
  if (place === 'object') return head === verb ? object : childBy(analysis, head, /^obj$/)
  if (place === 'iobj') return childBy(analysis, head, /^iobj$/)
  return behind(scene, head, place)
}

/** The nearest named party below the verb, else the nearest state named as a place; in what comes before or after it in time none. */
function nearest(scene: Scene, aim: Aim): readonly ActorRef[] {
  const tokens = wordsBelow(scene, aim.verb).filter((i) => !isSpeakers(scene, aim, i))
  const party = tokens.find((i) => unlike(partyAt(scene, aim, i), aim.doers).length)
  if (party !== undefined) return unlike(partiesAt(scene, party), aim.doers)
  if (aim.frame.personal) return []
  return stateOf(scene, aim, tokens)
}

/** "reiterated its commitment to": who owns the words said says them. */
function isSpeakers({ analysis: { links } }: Scene, { frame, object }: Aim, i: number): boolean {
  return frame.personal === true && links.relation(i) === 'nmod:poss' && links.head(i) === object
}

function partyAt(scene: Scene, { moving }: Aim, i: number): readonly ActorRef[] {
  const named =
    tokenTag(scene.analysis, i) === 'PRON' || (moving && isMoved(scene, i)) ? undefined : namedAt(scene, i)
  return named ? [named] : []
}

/** The words below a verb, nearest first, without its subject and without other events. */
function wordsBelow(scene: Scene, verb: number): readonly number[] {
  const { links } = scene.analysis
  const found: number[] = []
  let level: readonly number[] = [verb]
  for (let depth = 0; depth < 8 && level.length; depth++) {
    level = level.flatMap((head) =>
      links
        .dependents(head)
        .filter((child) => !(head === verb ? BESIDE : ASIDE).test(links.relation(child)))
        .filter((child) => !isApart(scene, child)),
    )
    found.push(...level)
  }
  return found
}

/** What is no part of what is done. */
const BESIDE = /^(nsubj|csubj|conj|parataxis|punct|obl:agent|obl:unmarked)/
const ASIDE = /^(acl:relcl|parataxis|punct)/

/** What leads to another event: "after the raid", "claiming that". */
function isApart({ analysis, lemmas, frames }: Scene, i: number): boolean {
  const mark = childBy(analysis, i, /^mark$/)
  const word = mark === undefined ? '' : lemmas[mark]!
  if (analysis.links.relation(i).startsWith('advcl') && !frames.data.clause.to.includes(word))
    return word !== '' || analysis.xpos[i] !== 'VBG' || frames.telling.has(lemmas[i]!)
  return frames.apart.has(caseOf(analysis, i)) || frames.apart.has(word)
}
