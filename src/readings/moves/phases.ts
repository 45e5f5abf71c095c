import type { Span } from '../../evidence/index.ts'
import { tokensSpan } from '../../language/index.ts'
import { issuesIn, type IssueLexicon } from '../issues/index.ts'
import { matchWords, type Page } from '../engine/index.ts'
import type { Commitment, Move } from '../reading.ts'
import type { MoveData } from './data.ts'
import { separatorEnd, tokensAt } from './separators.ts'

/**
 * A commitment to a sequence ("will begin with X, as well as Y, Z and W") is one commitment a step, numbered in
 * the printed order. A step is words between separators that speak of an issue.
 */
export function withPhases(
  page: Page,
  moves: readonly Move[],
  data: MoveData,
  lexicon: IssueLexicon,
): readonly Move[] {
  return moves.flatMap((move) => (move.kind === 'commitment' ? phasesOf(page, move, data, lexicon) : [move]))
}

function phasesOf(page: Page, move: Commitment, data: MoveData, lexicon: IssueLexicon): readonly Move[] {
  if (!move.what) return [move]
  const [first, end] = tokensAt(page, move.what)
  const start = beginning(page, first, end, data)
  const steps = start === undefined ? [] : stepsIn(page, start, end, data, lexicon)
  if (steps.length < 2) return [move]
  return steps.map(({ span, issues }, i) => ({ ...move, what: span, issues, phase: i + 1 }))
}

/** The token after the words that begin a sequence: "begin with", "first". */
function beginning(page: Page, first: number, end: number, { sequenceWords }: MoveData): number | undefined {
  for (let i = first; i < end; i++)
    for (const words of sequenceWords) {
      const stop = matchWords(page, i, words)
      if (stop > 0) return stop
    }
  return undefined
}

function stepsIn(
  page: Page,
  first: number,
  end: number,
  data: MoveData,
  lexicon: IssueLexicon,
): readonly { span: Span; issues: readonly string[] }[] {
  const steps: { span: Span; issues: readonly string[] }[] = []
  let from = first
  const close = (to: number): void => {
    const issues = from < to ? issuesIn(page, from, to, lexicon) : []
    if (issues.length) steps.push({ span: tokensSpan(page.analysis, from, to), issues })
  }
  const marks = marksIn(page, first, end, data)
  for (let i = first; i < end;) {
    const stop = separatorsEnd(page, i, data.stepWords)
    const isStep = !marks.length || marks.some((mark) => i <= mark && mark < stop)
    const isBetween = issuesIn(page, from, i, lexicon).length && issuesIn(page, stop, end, lexicon).length
    if (stop > 0 && isStep && isBetween) {
      close(i)
      from = stop
    }
    i = stop > 0 ? stop : i + 1
  }
  close(end)
  return steps
}

/** Where words stand that only a further step has, "to be followed by": a mere "and" between such steps joins parts of one. */
function marksIn(page: Page, first: number, end: number, { stepMarks }: MoveData): readonly number[] {
  const marks: number[] = []
  for (let i = first; i < end; i++)
    if (stepMarks.some((words) => matchWords(page, i, words) > 0)) marks.push(i)
  return marks
}

/** The token after one separator and those right behind it: ", and, at the third stage,". */
function separatorsEnd(page: Page, i: number, words: readonly string[]): number {
  let stop = -1
  for (let next = separatorEnd(page, i, words); next > stop; next = separatorEnd(page, stop, words))
    stop = next
  return stop
}
