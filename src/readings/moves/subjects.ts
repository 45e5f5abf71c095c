import type { Links } from '../../language/index.ts'
import { blamedBefore, isLed, joinedBefore, onlySpeak, refsOf } from '../clauses/index.ts'
import { hasTag, layerAt, sentenceTokens, type LayerSpan, type Page } from '../engine/index.ts'
import type { ActorRef } from '../reading.ts'

/** The subject of a verb: its token, and the actors that it names, none where it names nobody known. */
export interface Subject {
  readonly at: number
  readonly refs: readonly ActorRef[]
}

/**
 * Whose deed the verb or noun at token `i` is, by dependency links: its own subject or possessor, else that of
 * the word it hangs from ("is ready to accept", "their refusal to leave", "the rebels who left"). A name is found at
 * the subject itself, or within it where its head is one of `bodies` ("the government of Norvia"). Undefined where
 * links lead to no subject.
 */
export function linkedSubject(page: Page, i: number, words: SubjectWords): Subject | undefined {
  const blamed = blamedBefore(page, i, words.blaming)
  const object = blamed === undefined ? undefined : layerAt(page, 'actor', blamed)[0]
  if (object) return { at: blamed!, refs: refsOf([...joinedBefore(page, object), object]) }
  const at = subjectToken(page, i, words)
  if (at === undefined) return undefined
  const refs = refsOf(phraseActors(page, at, words))
  return { at, refs: onlySpeak(page, i, refs) ? [] : refs }
}

/**
 * "Sund was urged by Norvia to leave", "the truce sought by Norvia": whose deed the participle at token `i` is by the
 * words that lead to its agent; nobody where they name nobody known.
 */
export function agentsOf(page: Page, i: number, words: SubjectWords): readonly ActorRef[] {
  const agent = page.analysis.xpos[i] === 'VBN' ? dependentBy(page.analysis.links, i, AGENT) : undefined
  return agent === undefined ? [] : refsOf(phraseActors(page, agent, words))
}

/**
 * "as the West imposes", "while prices rose": the clause of the finite verb begins with a noun that names nobody known
 * and is none of those that stand for somebody (`meant`: "the sides", "the statement").
 */
export function isAnothers(page: Page, verb: number, meant: readonly ReadonlySet<string>[]): boolean {
  const word = page.lower[verb - 1] ?? ''
  if (!/^VB[DZ]$/.test(page.analysis.xpos[verb]!) || meant.some((words) => words.has(word))) return false
  let at = verb - 1
  while (NOMINAL.some((tag) => hasTag(page, at, tag)) && !isKnown(page, at)) at--
  return at < verb - 1 && hasTag(page, at, 'SCONJ')
}

const NOMINAL = ['NOUN', 'PROPN', 'ADJ', 'DET'] as const

/** Whether token `i` names somebody, or a day. */
function isKnown(page: Page, i: number): boolean {
  return layerAt(page, 'actor', i).length > 0 || page.layers.get('time')?.over.has(i) === true
}

/** Whose the noun at token `i` is: "its demand", "Norvia's latest demand"; by links, else by what stands before it. */
export function possessorOf(page: Page, i: number, words: SubjectWords): readonly ActorRef[] {
  const owner = dependentBy(page.analysis.links, i, POSSESSOR)
  const linked = owner === undefined ? [] : phraseActors(page, owner, words)
  return refsOf(linked.length ? linked : ownerBefore(page, i))
}

/**
 * Whose words a text is, whose noun is token `i`: "Norvia's statement", "a Norvian statement", "a letter from Norvia",
 * "Norvia issued a statement which"; "the statement" of whoever the sentence before names as issuing one.
 */
export function authorsOf(page: Page, i: number, words: SubjectWords): readonly ActorRef[] {
  const owners = possessorOf(page, i, words)
  if (owners.length) return owners
  const named = refsOf(within(page, i, /^(nmod|amod|compound)$/))
  if (named.length) return named
  const { links } = page.analysis
  const issuing = links.dependents(i).find((j) => j > i && links.relation(j) === 'acl') ?? links.head(i)
  const issued = issuing >= 0 ? linkedSubject(page, issuing, words) : undefined
  if (issued?.refs.length) return issued.refs
  const beside = issuing > i ? actorsBefore(page, issuing, true) : []
  if (beside.length) return beside
  const [first] = sentenceTokens(page, i)
  const earlier = first > 0 ? sentenceTokens(page, first - 1)[0] : first
  for (let at = first - 1; at >= earlier; at--)
    if (page.lower[at] === page.lower[i]) return authorsOf(page, at, words)
  return []
}

function ownerBefore(page: Page, i: number): readonly LayerSpan[] {
  let at = i - 1
  while (
    at > i - 5 &&
    ['ADJ', 'NOUN', 'NUM'].some((tag) => hasTag(page, at, tag)) &&
    !layerAt(page, 'actor', at)[0]
  )
    at--
  const isOf = hasTag(page, at, 'PART')
  const span = layerAt(page, 'actor', isOf ? at - 1 : at)[0]
  return span && (isOf || hasTag(page, at, 'PRON')) ? [span] : []
}

/** The state, or the alliance, that the sentence names last before token `i`: whose "its" is. */
export function lastStateBefore(page: Page, i: number): readonly ActorRef[] {
  const [first] = sentenceTokens(page, i)
  for (let at = i - 1; at >= first; at--) {
    const span = layerAt(page, 'actor', at)[0]
    if (!span) continue
    const refs = refsOf([span])
    if (refs.some(({ actor }) => /^(?:state|org)\//.test(actor))) return refs
    at = span.first
  }
  return []
}

/** Words of a language that finding subjects needs. */
export interface SubjectWords {
  /** Heads of names that are no names themselves: "government", "delegation". */
  readonly bodies: ReadonlySet<string>
  /** "who", "which": they stand for the noun that their clause belongs to. */
  readonly relatives: ReadonlySet<string>
  /** Prepositions that lead to what the object of a verb does: "condemned Norvia for". */
  readonly blaming: readonly string[]
  /** "thousands" of somebody: it is they who are meant. */
  readonly amounts?: ReadonlySet<string>
}

/**
 * The actors right before token `i`, with those joined to them by "and": over auxiliaries, adverbs and what leads to
 * an infinitive ("may be preparing to"). `loose`: over commas too, and where a preposition leads to the name.
 */
export function actorsBefore(page: Page, i: number, loose: boolean): readonly ActorRef[] {
  const [first] = sentenceTokens(page, i)
  for (let at = i - 1; at >= Math.max(first, i - 9); at--) {
    const span = layerAt(page, 'actor', at)[0]
    if (span)
      return loose || !isLed(page, span.first, 4)
        ? refsOf([...beforeComma(page, span, first), ...joinedBefore(page, span), span])
        : []
    if (!isPassed(page, at) && !(loose && page.lower[at] === ',')) return []
  }
  return []
}

/** "Norvia, Sund agree on truce": the state that a headline names first, with no more than a comma between. */
function beforeComma(page: Page, span: LayerSpan, first: number): readonly LayerSpan[] {
  const other = page.lower[span.first - 1] === ',' ? layerAt(page, 'actor', span.first - 2)[0] : undefined
  if (!other || other.tag !== 'state' || span.tag !== 'state') return []
  // "Berg says Norvia, Sund agree"
  const opens = other.first === first || (hasTag(page, other.first - 1, 'VERB') && other.first - first < HEAD)
  return opens ? [other] : []
}

/** Within how many tokens a headline comes to whom it is about. */
const HEAD = 5

function isPassed(page: Page, at: number): boolean {
  const isSmall = ['AUX', 'ADV', 'PART'].some((tag) => hasTag(page, at, tag))
  const leadsOn = (hasTag(page, at, 'VERB') || hasTag(page, at, 'ADJ')) && hasTag(page, at + 1, 'PART')
  const isWhen = layerAt(page, 'time', hasTag(page, at, 'ADP') ? at + 1 : at).length > 0
  return isSmall || leadsOn || isWhen
}

const STEPS = 8
const SUBJECT = /^(nsubj|csubj)/
const AGENT = /^obl:agent/
const POSSESSOR = /^nmod:poss/

function subjectToken(page: Page, i: number, { relatives }: SubjectWords): number | undefined {
  const { links, xpos } = page.analysis
  // a verb with an ending of its own is no noun's that somebody has
  const isOwned = !/^VB[DZP]$/.test(xpos[i]!)
  let from = i
  for (let at = i, left = STEPS; at >= 0 && left > 0 && links.head(at) !== -2; at = links.head(at), left--) {
    const agent = dependentBy(links, at, AGENT)
    if (agent !== undefined) return agent
    const own = isMisjoined(page, from, at) ? undefined : ownSubject(links, at)
    const subject = subjectBetween(links, at, from) ?? own ?? fillerOf(links, at)
    from = at
    if (subject !== undefined && subject !== i) {
      const isRelative = relatives.has(page.lower[subject]!) && links.relation(at).startsWith('acl')
      return isRelative && links.head(at) >= 0 ? links.head(at) : subject
    }
    const owner = isOwned ? dependentBy(links, at, POSSESSOR) : undefined
    // "repeated its readiness": where nobody knows who "its" is, the verb above tells
    const isNobody = owner !== undefined && isUnknown(page, owner)
    if (owner !== undefined && owner !== i && !isNobody) return owner
    // "the rebels demanding": the word it belongs to is whose deed it is, where nothing else is said
    if (links.relation(at).startsWith('acl')) {
      const noun = links.head(at)
      const isSubject = links.relation(noun) === 'nsubj' || layerAt(page, 'actor', noun).length > 0
      const holder = dependentBy(links, noun, POSSESSOR)
      if (holder !== undefined && isUnknown(page, holder)) continue
      const higher = holder ?? (isSubject ? noun : undefined)
      if (higher !== undefined || links.relation(at) === 'acl:relcl') return higher ?? noun
    }
  }
  return undefined
}

/** A pronoun that nobody is found behind. */
function isUnknown(page: Page, i: number): boolean {
  return hasTag(page, i, 'PRON') && !layerAt(page, 'actor', i).length
}

/** "said that talks will help and proposed": a verb in the past is joined to no bare one, whatever links say. */
function isMisjoined({ analysis: { links, xpos } }: Page, verb: number, head: number): boolean {
  const isJoined = verb !== head && links.relation(verb).startsWith('conj')
  return isJoined && /^VB[DNZ]$/.test(xpos[verb]!) && xpos[head] === 'VB'
}

/** An "it" that links take for a filler though its verb has an object: "In return it wants the blockade to end". */
function fillerOf(links: Links, verb: number): number | undefined {
  return dependentBy(links, verb, /^obj$/) === undefined ? undefined : dependentBy(links, verb, /^expl$/)
}

/** "the pact saw Norvia restart aid": what stands between a verb and the one below it is the subject of the latter. */
function subjectBetween(links: Links, at: number, below: number): number | undefined {
  if (below <= at || !/^(ccomp|xcomp)/.test(links.relation(below))) return undefined
  return links.dependents(at).find((j) => j > at && j < below && SUBJECT.test(links.relation(j)))
}

/** A verb's subject; of "has for years pressed", where links give it to the auxiliary, that one's. */
function ownSubject(links: Links, verb: number): number | undefined {
  const helping = dependentBy(links, verb, /^aux/)
  return (
    dependentBy(links, verb, SUBJECT) ??
    (helping === undefined ? undefined : dependentBy(links, helping, SUBJECT))
  )
}

/** The first token near `at` that hangs from it by such a relation. */
function dependentBy(links: Links, at: number, relation: RegExp): number | undefined {
  return links.dependents(at).find((j) => j >= at - 60 && j < at + 20 && relation.test(links.relation(j)))
}

const WITHIN = /^(appos|flat|compound|nmod|amod)/

/** The actors of a noun phrase by its head: at the head, else within it, and of those joined to it. */
function phraseActors(page: Page, head: number, words: SubjectWords): readonly LayerSpan[] {
  const { links } = page.analysis
  const { bodies, amounts } = words
  const own = layerAt(page, 'actor', head)[0]
  const named =
    own?.tag === 'group'
      ? within(page, head, /^(appos|flat)/)
      : own && bodies.has(page.lower[head]!)
        ? within(page, head, /^nmod$/).filter(({ tag }) => tag === 'state')
        : []
  const counted = amounts?.has(page.lower[head]!) ? countedBelow(page, head, words) : []
  const spans = named.length
    ? named
    : own
      ? [own]
      : bodies.has(page.lower[head]!)
        ? within(page, head)
        : counted
  for (const i of links.dependents(head))
    if (i > head && i < head + 40 && links.relation(i) === 'conj' && !hasTag(page, i, 'VERB'))
      spans.push(...phraseActors(page, i, words).filter((span) => !spans.includes(span)))
  return spans
}

/** "tens of thousands of protesters": who is counted. */
function countedBelow(page: Page, head: number, words: SubjectWords): LayerSpan[] {
  const { links } = page.analysis
  const below = links.dependents(head).filter((i) => i > head && links.relation(i) === 'nmod')
  return below.flatMap((i) => phraseActors(page, i, words))
}

/** The first name that hangs from a noun: one in apposition before one of a state ("Norvia's envoy, Ida Moor"). */
function within(page: Page, head: number, by: RegExp = WITHIN): LayerSpan[] {
  const { links } = page.analysis
  const found: { readonly relation: string; readonly span: LayerSpan }[] = []
  for (const i of links.dependents(head)) {
    const relation = links.relation(i)
    const span = by.test(relation) && Math.abs(i - head) < 13 ? layerAt(page, 'actor', i)[0] : undefined
    if (span) found.push({ relation, span })
  }
  const best = found.find(({ relation }) => /^(appos|flat)/.test(relation)) ?? found[0]
  if (!best) return []
  return [best.span, ...joinedTo(page, best.span.first)]
}

/** The actors that links join to the one whose name begins at token `i` by "and". */
function joinedTo(page: Page, i: number): readonly LayerSpan[] {
  const { links } = page.analysis
  const span = layerAt(page, 'actor', i)[0]!
  return Array.from({ length: span.end - span.first }, (_, n) => span.first + n).flatMap((at) =>
    links
      .dependents(at)
      .filter((j) => j >= span.end && links.relation(j) === 'conj')
      .flatMap((j) => layerAt(page, 'actor', j).slice(0, 1)),
  )
}

/** Where the name of a thing ends that goes on behind token `end`: "the Harbour Street substation", "the Vessa power plant". */
export function compoundEnd(page: Page, end: number): number {
  let noun = end
  for (let i = end; i < end + 4; i++) {
    if (layerAt(page, 'time', i).length || layerAt(page, 'actor', i).length) break
    if (hasTag(page, i, 'NOUN') || hasTag(page, i, 'PROPN')) noun = i + 1
    else if (!hasTag(page, i, 'ADJ')) break
  }
  return noun
}
