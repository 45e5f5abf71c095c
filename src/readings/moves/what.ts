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
  { page, match, statement, at }: Ground,
  name: Name,
): { readonly [Key in Name]?: Span } {
  const [taken] = captured(match, 'what')
  if (!taken || taken.end <= taken.first) return {}
  const opened = afterMarks(page, taken.first, taken.end)
  if (opened < 0) return {}
  const first = hasTag(page, opened, 'NOUN') ? phraseStart(page, opened) : opened
  const taking = name === 'target' ? compoundEnd(page, taken.end) : taken.end
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
  while (['ADJ', 'NOUN', 'NUM', 'PROPN'].some((tag) => hasTag(page, at - 1, tag))) at--
  return hasTag(page, at - 1, 'DET') ? at - 1 : at
}
