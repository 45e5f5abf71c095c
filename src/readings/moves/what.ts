import type { Span } from '../../evidence/index.ts'
import { tokensSpan } from '../../language/index.ts'
import { captured, hasTag, layerAt, type Page } from '../engine/index.ts'
import type { Ground } from './ground.ts'
import { beforeNextVerb } from './nextverb.ts'
import { compoundEnd } from './subjects.ts'

/**
 * The words captured as `what`, under the name that the kind has for them: with the articles and adjectives that
 * stand before a noun, and no further than the words of the speaker who says them.
 */
export function whatAs<Name extends 'what' | 'about' | 'target'>(
  { page, match, statement, at, language }: Ground,
  name: Name,
): { readonly [Key in Name]?: Span } {
  const [taken] = captured(match, 'what')
  if (!taken || taken.end <= taken.first) return {}
  const opened = afterMarks(page, taken.first, taken.end)
  if (opened < 0) return {}
  const first = hasTag(page, opened, 'NOUN') ? phraseStart(page, opened) : opened
  const taking =
    name === 'target'
      ? compoundEnd(page, taken.end)
      : complementEnd(page, taken.end, at, language.data.completing)
  const [start, end] = tokensSpan(page.analysis, first, beforeNextVerb(page, at, taken.first, taking))
  const said = statement && layerAt(page, 'said', at).find(({ value }) => value === statement)
  const stop = said && said.first <= first ? page.analysis.ends[said.end - 1]! : end
  const span: Span = [start, Math.min(end, stop)]
  return { [name]: span } as { readonly [Key in Name]?: Span }
}

/** The first token behind commas and colons; -1 where a dash begins something else: "was agreed - Berg". */
function afterMarks({ lower }: Page, first: number, end: number): number {
  let at = first
  while (at < end && /^[,;:]$/.test(lower[at]!)) at++
  return at === end || /^[–—-]+$/.test(lower[at]!) ? -1 : at
}

function phraseStart(page: Page, first: number): number {
  let at = first
  while (
    ['ADJ', 'NOUN', 'NUM', 'PROPN'].some((tag) => hasTag(page, at - 1, tag)) ||
    page.analysis.xpos[at - 1] === 'HYPH'
  )
    at--
  return hasTag(page, at - 1, 'DET') ? at - 1 : at
}

/**
 * Where the phrase ends of the noun that stands before token `end`, with what says what it is: "a plan" for a truce of
 * thirty days in the strait, "the agreement" to halt strikes. Not with when it was, nor with what belongs to the verb
 * at token `verb`: "signed a truce" in Oslo on Monday, "truce" in force.
 */
function complementEnd(page: Page, end: number, verb: number, words: readonly string[]): number {
  if (!hasTag(page, end - 1, 'NOUN')) return end
  let at = end
  for (;;) {
    const next = linkEnd(page, at, end, words)
    if (next === at || (verb >= at && verb < next)) return at
    at = next
  }
}

/** The end of one more complement, which begins at token `i`, of a phrase that began before `from`; `i` where none does. */
function linkEnd(page: Page, i: number, from: number, words: readonly string[]): number {
  const { links, xpos } = page.analysis
  if (xpos[i] === 'TO' && hasTag(page, i + 1, 'VERB')) return nominalEnd(page, i + 2)
  if (!hasTag(page, i, 'ADP') && xpos[i] !== 'TO') return i
  const stop = nominalEnd(page, i + 1)
  const isWhen = layerAt(page, 'time', stop - 1).some(({ tag }) => tag !== 'duration')
  if (stop === i + 1 || isWhen) return i
  const of = links.head(stop - 1)
  // "a truce in the strait was signed", but "signed a truce in Oslo"
  const isWhere = layerAt(page, 'place', stop - 1).length > 0 && !links.relation(from - 1).startsWith('nsubj')
  if (isWhere && !words.includes(page.lower[i]!)) return i
  const isOwn = /^(nmod|acl)/.test(links.relation(stop - 1)) && of >= 0 && of < i && of >= from - WITHIN
  return isOwn || words.includes(page.lower[i]!) ? stop : i
}

/** How many tokens before its end the head of a phrase may stand. */
const WITHIN = 6

/** Where the nouns end, with what stands before them, that begin at token `i`; `i` where none do. */
export function nominalEnd(page: Page, i: number): number {
  let at = i
  const { xpos } = page.analysis
  while (NOMINAL.some((tag) => hasTag(page, at, tag)) || /^(HYPH|POS|PRP\$)$/.test(xpos[at] ?? '')) at++
  return hasTag(page, at - 1, 'NOUN') || hasTag(page, at - 1, 'PROPN') ? at : i
}

const NOMINAL = ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'] as const
