import type { Analysis } from '../../language/index.ts'

/** The first dependent by a relation (or a subtype of it). */
export function childBy({ links }: Analysis, i: number, relation: RegExp): number | undefined {
  return links.dependents(i).find((child) => relation.test(links.relation(child)))
}

/** The preposition that leads to a token: "with" of "with Norvia". */
export function caseOf(analysis: Analysis, i: number): string {
  const mark = childBy(analysis, i, /^case$/)
  return mark === undefined ? '' : analysis.lemmas[mark]!.toLowerCase()
}

/** The tokens of a phrase from its head down, nearest first, clauses left out; `deep` is how many links down. */
export function phraseTokens({ links }: Analysis, head: number, deep = 4): readonly number[] {
  const found = [head]
  let level: readonly number[] = [head]
  for (let depth = 0; depth < deep && level.length; depth++) {
    level = level.flatMap((i) => links.dependents(i).filter((child) => !CLAUSE.test(links.relation(child))))
    found.push(...level)
  }
  return found
}

const CLAUSE = /^(acl|advcl|ccomp|parataxis|punct|cc|case|det|mark|cop|aux|nsubj|csubj)/
