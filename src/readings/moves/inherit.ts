import { tokenAt } from '../../language/index.ts'
import { hasTag, sentenceTokens, type Page } from '../engine/index.ts'
import { issuesIn, type IssueLexicon } from '../issues/index.ts'
import type { Move } from '../reading.ts'
import type { MoveData } from './data.ts'
import { tokensAt } from './separators.ts'

/**
 * Moves whose words name no issue but point to one: what was told right before ("accepted it", "rejected the plan"),
 * or what comes next ("conveyed the following offer").
 */
export function withInherited(
  page: Page,
  moves: readonly Move[],
  data: MoveData,
  lexicon: IssueLexicon,
): readonly Move[] {
  return moves.map((move) => {
    if (move.issues.length || !POINTING.has(move.kind)) return move
    const at = wordOf(page, move)
    const [first, end] = sentenceTokens(page, at)
    if (page.lower.slice(at, end).some((word) => data.ahead.includes(word)))
      return withIssues(move, sentenceIssues(page, end, lexicon))
    // what is demanded is mostly told in full: "it" is somebody there
    if (move.kind === 'demand' || !pointsBack(page, move, at, end, data)) return move
    const before = moves.filter(
      (other) => other.issues.length && POINTING.has(other.kind) && wordOf(page, other) < at,
    )
    const near = before.filter(
      (other) => wordOf(page, other) >= sentenceTokens(page, Math.max(0, first - 1))[0],
    )
    return withIssues(move, near.at(-1)?.issues ?? negotiated(sentenceIssues(page, first - 1, lexicon), data))
  })
}

const POINTING: ReadonlySet<string> = new Set(['proposal', 'response', 'demand', 'commitment'])

/** Of several issues in what is pointed to, nobody says which is meant. */
function withIssues(move: Move, issues: readonly string[]): Move {
  return issues.length === 1 ? { ...move, issues } : move
}

/** What is spoken of mostly where parties negotiate: any sentence may name an army or the economy. */
function negotiated(issues: readonly string[], { everyday }: MoveData): readonly string[] {
  return issues.filter((code) => !everyday.includes(code))
}

function sentenceIssues(page: Page, i: number, lexicon: IssueLexicon): readonly string[] {
  return i < 0 || i >= page.analysis.size ? [] : issuesIn(page, ...sentenceTokens(page, i), lexicon)
}

/** The token that names a move. */
function wordOf(page: Page, { pieces, evidence }: Move): number {
  const named = pieces.find(({ name }) => name === 'verb' || name === 'noun')
  return tokenAt(page.analysis, (named?.span ?? evidence[0]!)[0])
}

/** Whether what it is about is only pointed to: by "it" or "this", or by a noun for an offer with "the" or "this". */
function pointsBack(page: Page, move: Move, at: number, end: number, data: MoveData): boolean {
  const what = 'what' in move ? move.what : undefined
  const [from, to] = what ? tokensAt(page, what) : [at + 1, Math.min(end, at + REACH)]
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    if (isObject(page, i) && data.pointers.includes(page.lower[i]!)) return true
    const isOwn = hasTag(page, i, 'NOUN') && data.pointed.includes(page.lower[i]!)
    if (isOwn && [1, 2, 3].some((back) => i - back >= from && data.definite.includes(page.lower[i - back]!)))
      return true
  }
  return false
}

/** A pronoun that something is done to: no "it" that does something itself. */
function isObject(page: Page, i: number): boolean {
  return hasTag(page, i, 'PRON') && /^(i?obj|obl|nmod)/.test(page.analysis.links.relation(i))
}

/** How many words behind its own may point to what a move is about. */
const REACH = 5
