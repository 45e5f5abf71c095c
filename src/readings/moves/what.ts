import type { Span } from '../../evidence/index.ts'
import { tokensSpan } from '../../language/index.ts'
import { captured, hasTag, layerAt, type Page } from '../engine/index.ts'
import type { Ground } from './ground.ts'
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

/**
 * Where a further verb of the same subject begins, or a clause with one of its own: "demanded an end to it and
 * rejected", "will leave the island, and Sund will keep".
 */
export function beforeNextVerb(
  { analysis: { links, xpos } }: Page,
  at: number,
  first: number,
  end: number,
): number {
  // "crowds demanding reform grew": the verb of those who demand
  // and of the noun that somebody's deed is: "the decision to leave angered Norvia", "was welcomed"
  const noun = links.relation(at) === 'acl' ? links.head(at) : at
  const main = noun >= 0 && links.relation(noun).startsWith('nsubj') ? links.head(noun) : -1
  if (main > first && main < end && /^VB[DPZN]$/.test(xpos[main]!))
    return Math.min(
      main,
      ...links.dependents(main).filter((i) => i > first && links.relation(i).startsWith('aux')),
    )
  const holds = (j: number, relation: string) =>
    links.dependents(j).some((i) => i > first && links.relation(i) === relation)
  // "agreed that it will end and that the envoys will meet": one thing agreed and another
  const isFinite = (j: number) =>
    /^VB[DPZ]$/.test(xpos[j]!) ||
    (xpos[j] === 'VB' && holds(j, 'nsubj') && !holds(j, 'mark')) ||
    (xpos[j] === 'VBN' && holds(j, 'aux:pass'))
  const joined = [at, ...(/^(conj|obj)$/.test(links.relation(at)) ? [links.head(at)] : [])]
  const next = joined
    .flatMap((verb) => links.dependents(verb))
    .find((j) => j > first && j < end && links.relation(j) === 'conj' && isFinite(j))
  if (next === undefined) return end
  const joins = links.dependents(next).find((j) => j > first && /^(cc|punct)$/.test(links.relation(j)))
  return Math.min(next, joins ?? next)
}

function phraseStart(page: Page, first: number): number {
  let at = first
  while (['ADJ', 'NOUN', 'NUM', 'PROPN'].some((tag) => hasTag(page, at - 1, tag))) at--
  return hasTag(page, at - 1, 'DET') ? at - 1 : at
}
