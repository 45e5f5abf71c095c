import { layerAt, sentenceTokens, type Page } from '../engine/index.ts'
import type { Actor, ActorRef } from '../reading.ts'

/** The state or organisation that a sentence is about, where it is named before token `at`. */
export function subjectHere(page: Page, at: number, actors: ReadonlyMap<string, Actor>): readonly ActorRef[] {
  const subject = rootSubject(page, ...sentenceTokens(page, at))
  return subject !== undefined && subject < at ? bodyAt(page, subject, actors) : []
}

/**
 * Whom "it" at the beginning of a sentence stands for: the state or organisation that is the subject of the sentence
 * before, over at most two more that begin with "it".
 */
export function subjectBefore(
  page: Page,
  at: number,
  actors: ReadonlyMap<string, Actor>,
  selves: ReadonlySet<string>,
): readonly ActorRef[] {
  for (let [first] = sentenceTokens(page, at), left = 3; first > 0 && left > 0; left--) {
    first = sentenceTokens(page, first - 1)[0]
    const subject = rootSubject(page, first, sentenceTokens(page, first)[1])
    if (subject === undefined) return []
    if (layerAt(page, 'actor', subject).length) return bodyAt(page, subject, actors)
    if (!selves.has(page.lower[subject]!)) return []
  }
  return []
}

/** The state, or one body, at a token. */
export function bodyAt(page: Page, i: number, actors: ReadonlyMap<string, Actor>): readonly ActorRef[] {
  const span = layerAt(page, 'actor', i)[0]
  const ref = (span?.value as { readonly ref: ActorRef } | undefined)?.ref
  const actor = ref && actors.get(ref.actor)
  // "the junta": one body, though nobody names it
  const isOne = actor?.kind === 'group' && actor.anonymous && page.analysis.xpos[i] === 'NN'
  return ref && (isOne || /^(state|organisation)$/.test(actor?.kind ?? '')) ? [ref] : []
}

/** The subject of the main verb among these tokens. */
export function rootSubject({ analysis: { links } }: Page, first: number, end: number): number | undefined {
  for (let i = first; i < end; i++)
    if (links.relation(i).startsWith('nsubj') && links.relation(links.head(i)) === 'root') return i
  return undefined
}
