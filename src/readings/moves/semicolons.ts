import { hasFiniteVerb } from '../clauses/index.ts'
import { hasTag, matchWords, sentenceTokens, type Page } from '../engine/index.ts'
import type { IssueLexicon } from '../issues/index.ts'
import type { Move } from '../reading.ts'
import type { MoveData } from './data.ts'
import { oneThing, tokensAt } from './separators.ts'

/**
 * What is agreed or demanded in a list with semicolons ("agreed to X; to Y; and to Z") is one item a thing, where all
 * begin alike: with an infinitive, or with a noun phrase that has no verb of its own.
 */
export function withSemicolons(
  page: Page,
  moves: readonly Move[],
  data: Pick<MoveData, 'listWords' | 'framing'>,
  issues: IssueLexicon,
): readonly Move[] {
  return moves.flatMap((move) => {
    if ((move.kind !== 'commitment' && move.kind !== 'demand') || !move.what) return [move]
    // "Stage one: X; stage two: Y" is a stage a thing already
    if (move.kind === 'commitment' && move.phase !== undefined) return [move]
    const [first, end] = tokensAt(page, move.what)
    const further = page.lower[end] === ';' ? furtherThings(page, first, end, data.listWords) : []
    return [move, ...further.map(([start, stop]) => oneThing(page, move, start, stop, issues, data))]
  })
}

/** The things behind the one at `[first, end)`, to the end of the sentence; none where one of them begins otherwise. */
function furtherThings(
  page: Page,
  first: number,
  end: number,
  listWords: readonly string[],
): readonly (readonly [first: number, end: number])[] {
  const stop = sentenceTokens(page, first)[1]
  const isDeed = isToDo(page, first) || isToDo(page, first - 1)
  const found: (readonly [number, number])[] = []
  for (let at = end; page.lower[at] === ';';) {
    const begins = at + 1 + Math.max(0, ...listWords.map((words) => matchWords(page, at + 1, words) - at - 1))
    let ends = begins
    while (ends < stop && !/^[;.]$/.test(page.lower[ends]!)) ends++
    if (isDeed ? !isToDo(page, begins) : !isThing(page, begins, ends)) return []
    // what was agreed begins with its verb
    found.push([isDeed && !isToDo(page, first) ? begins + 1 : begins, ends])
    at = ends
  }
  return found
}

/** "to open": its first word. */
function isToDo(page: Page, i: number): boolean {
  return hasTag(page, i, 'PART') && page.analysis.xpos[i + 1] === 'VB'
}

/** "the lifting of sanctions" */
function isThing(page: Page, first: number, end: number): boolean {
  const isNominal = ['DET', 'NOUN', 'ADJ', 'NUM', 'PROPN', 'PRON'].some((tag) => hasTag(page, first, tag))
  return isNominal && !hasFiniteVerb(page, first, end)
}
