import { tokenAt } from '../../language/index.ts'
import { hasTag, layerAt, type Page } from '../engine/index.ts'
import type { ActorRef } from '../reading.ts'
import { isLed, statementAround } from './slots.ts'

/**
 * "condemned Norvia for firing", "warned the rebels against attacking": a token of those who do what the gerund at token
 * `i` says, which are the object of the verb above and not its subject. `leading`: the prepositions that do so.
 */
export function blamedBefore(page: Page, i: number, leading: readonly string[]): number | undefined {
  if (!isGerund(page, i)) return undefined
  let at = i - 1
  while (hasTag(page, at, 'AUX') || hasTag(page, at, 'ADV') || hasTag(page, at, 'PART')) at--
  if (!leading.includes(page.lower[at] ?? '')) return undefined
  const span = layerAt(page, 'actor', at - 1)[0]
  if (!span || isLed(page, span.first)) return undefined
  let verb = span.first - 1
  while (['DET', 'ADJ', 'NOUN', 'PROPN', 'CCONJ'].some((tag) => hasTag(page, verb, tag))) verb--
  return hasTag(page, verb, 'VERB') ? at - 1 : undefined
}

/** "firing", "having fired". */
function isGerund(page: Page, i: number): boolean {
  const { xpos } = page.analysis
  return xpos[i] === 'VBG' || (xpos[i] === 'VBN' && xpos[i - 1] === 'VBG' && hasTag(page, i - 1, 'AUX'))
}

/**
 * "Berg condemned an attack targeting the port": whether those taken for the doers of the participle at token `i` only
 * speak of it. Where it begins the words ("denied shelling the port"), the speaker is meant.
 */
export function onlySpeak(page: Page, i: number, refs: readonly ActorRef[]): boolean {
  const statement = modifies(page, i) ? statementAround(page, i) : undefined
  if (!statement || statement.form === 'direct' || !refs.length) return false
  const speaks = refs.every(({ span }) => statement.speaker.some((one) => one.span[0] === span[0]))
  const start = page.analysis.starts[i]!
  const words = statement.content.find(([from, to]) => from <= start && start < to)
  if (!speaks || !words) return false
  for (let at = tokenAt(page.analysis, words[0]); at < i; at++)
    if (['NOUN', 'PROPN', 'PRON'].some((tag) => hasTag(page, at, tag))) return true
  return false
}

/** A participle that goes with the noun before it: not with a subject of its own, nor joined to another verb. */
function modifies(page: Page, i: number): boolean {
  const { xpos, links } = page.analysis
  if (xpos[i] !== 'VBG' || hasTag(page, i - 1, 'CCONJ') || page.lower[i - 1] === ',') return false
  return !links.dependents(i).some((child) => links.relation(child).startsWith('nsubj'))
}
