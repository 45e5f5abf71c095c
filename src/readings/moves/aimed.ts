import { tokenAt, tokensSpan } from '../../language/index.ts'
import { captured, hasTag, layerAt, sentenceTokens, type LayerSpan, type Page } from '../engine/index.ts'
import type { ActorRef, Place } from '../reading.ts'
import { states, type Ground } from './ground.ts'

/** States that tokens `[first, end)` name, by themselves or by an adjective ("the Norvian town of"), but for `by`. */
export function statesNamed(
  ground: Ground,
  first: number,
  end: number,
  by: readonly ActorRef[],
): readonly ActorRef[] {
  const found: ActorRef[] = []
  for (let i = first; i < end; i++) {
    const span = layerAt(ground.page, 'actor', i)[0]
    const named =
      span?.tag === 'state' ? [(span.value as { readonly ref: ActorRef }).ref] : adjectiveAt(ground, i)
    for (const ref of states(ground, named))
      if (![...by, ...found].some(({ actor }) => actor === ref.actor)) found.push(ref)
  }
  return found
}

/** The state of the report whose name the adjective at token `i` is made of: "Norvian", "Norvish". */
function adjectiveAt({ page, actors }: Ground, i: number): readonly ActorRef[] {
  const span = tokensSpan(page.analysis, i, i + 1)
  const text = page.analysis.text.slice(...span)
  const isName = /^\p{Lu}/u.test(text) && (hasTag(page, i, 'ADJ') || hasTag(page, i, 'PROPN'))
  if (!isName || layerAt(page, 'place', i).length) return []
  const found = [...actors.values()].find(({ kind, name }) => kind === 'state' && isMadeOf(text, name))
  return found ? [{ actor: found.id, text, span }] : []
}

/** How many of a name's last letters an adjective may change, and how many of the first it must keep. */
const CHANGED = 3
const KEPT = 4

function isMadeOf(adjective: string, name: string): boolean {
  const least = Math.max(KEPT, name.length - CHANGED)
  return adjective !== name && name.length >= KEPT && adjective.slice(0, least) === name.slice(0, least)
}

/** The state in which a place lies, where another state used force there. */
export function stateOfPlace(
  place: Place | undefined,
  by: readonly ActorRef[],
  { actors }: Ground,
): readonly ActorRef[] {
  const actor = `state/${place?.country?.toLowerCase() ?? ''}`
  const isStates = by.length > 0 && by.every((ref) => ref.actor.startsWith('state/') && ref.actor !== actor)
  return place && isStates && actors.has(actor) ? [{ actor, text: place.text, span: place.span }] : []
}

/** "strikes on Vik, and Norvia shelled": who stands right before a verb of his own is no target. */
export function actsItself({ page }: Ground, { span }: ActorRef): boolean {
  const first = tokenAt(page.analysis, span[0])
  const here = layerAt(page, 'actor', first)[0]
  return here !== undefined && beginsClause(page, here)
}

/** Whether a name stands between ", and" and a verb with an ending. */
export function beginsClause(page: Page, { first, end }: Pick<LayerSpan, 'first' | 'end'>): boolean {
  const joins = hasTag(page, first - 1, 'CCONJ') && page.lower[first - 2] === ','
  return joins && /^VB[DZPN]$/.test(page.analysis.xpos[end] ?? '')
}

/** "the Norvia invasion": a state's own name, and no adjective, before what states undergo. */
export function suffers({ page, match, language }: Ground): boolean {
  const [state] = captured(match, 'a')
  const [noun] = captured(match, 'noun')
  if (!state || !noun || noun.first !== state.end || !hasTag(page, state.end - 1, 'PROPN')) return false
  return language.data.undergone.includes(page.lower[noun.first]!)
}

/** How many tokens behind the words of a measure may name whom it is laid on. */
const BEHIND = 7

/** Where a target's words and those of where it is ("a market in the Norvian town of") end. */
export function targetEnd({ page, at, language }: Ground, end: number): number {
  if (!language.data.clause.placing.includes(page.lower[end] ?? '')) return end
  const stop = Math.min(sentenceTokens(page, at)[1], end + BEHIND)
  let last = end + 1
  while (last < stop && !hasTag(page, last, 'VERB') && !hasTag(page, last, 'PUNCT')) last++
  return last
}

/** Where whom a measure is laid on may be named: to the next verb or comma. */
export function aimedAt({ page, match, at }: Ground): readonly [first: number, end: number] {
  const stop = Math.min(sentenceTokens(page, at)[1], match.end + BEHIND)
  let end = match.end
  while (end < stop && !hasTag(page, end, 'VERB') && !hasTag(page, end, 'PUNCT')) end++
  return [at + 1, end]
}
