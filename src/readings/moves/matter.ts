import type { Page } from '../engine/index.ts'
import { issuesIn, type IssueLexicon } from '../issues/index.ts'
import type { MoveData } from './data.ts'

interface Matter {
  readonly page: Page
  readonly language: { readonly data: Pick<MoveData, 'framing'> }
  readonly issues: IssueLexicon
  /** The token that names the move; -1 where none of them does. */
  readonly at: number
}

/**
 * What a move is about: the issues of what is proposed, demanded or promised, else of its clause. What is only told
 * beside it counts where nothing else does: "demanded guarantees from Norvia, which has troops there".
 */
export function matterOf(
  { page, issues, at, language }: Matter,
  clause: readonly [first: number, end: number],
  what?: readonly [first: number, end: number],
): readonly string[] {
  const { framing } = language.data
  const told = (first: number, end: number) =>
    issuesIn(page, first, end, issues, (i) => isAside(page, i, first, end, at, framing))
  const own = what ? told(...what) : []
  const all = told(...clause)
  if (!own.length) return all.length ? all : issuesIn(page, ...clause, issues)
  // "a truce of sixty days in the strait": what it is stands in the words, which one beside them
  return [...new Set(own.flatMap((code) => narrower(code, all)))]
}

/** Those of some codes that are one, or within it; itself where there are none. */
function narrower(code: string, codes: readonly string[]): readonly string[] {
  const within = codes.filter((each) => each === code || each.startsWith(`${code}.`))
  return within.length ? within : [code]
}

/** How far up its clause a word is followed. */
const DEPTH = 12

/**
 * Whether a token stands in what is told beside the matter: in a relative clause, an adverbial one or a participle
 * ("crimes committed by soldiers"), or behind a word that leads to circumstances ("despite the truce").
 */
function isAside(
  { analysis: { links, xpos }, lower }: Page,
  i: number,
  first: number,
  end: number,
  at: number,
  framing: readonly string[],
): boolean {
  for (let j = i, left = DEPTH; j >= first && j < end && j !== at && left > 0; j = links.head(j), left--) {
    const relation = links.relation(j)
    if (relation === 'acl:relcl' || relation === 'parataxis') return true
    if (relation === 'advcl' && xpos[j] !== 'VB') return true
    const leads = links.dependents(j).filter((d) => d < j && /^(case|mark)$/.test(links.relation(d)))
    // but "the need of ending" tells what is needed
    if (relation === 'acl' && /^VB[NG]$/.test(xpos[j]!) && links.head(j) !== at && !leads.length) return true
    if (!/^(nmod|obl)/.test(relation)) continue
    // "after the truce", "for the length of the truce"
    if (leads.some((d) => framing.includes(lower[d]!)) || framing.includes(lower[links.head(j)] ?? ''))
      return true
  }
  return false
}
