import type { Page } from '../engine/index.ts'

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
