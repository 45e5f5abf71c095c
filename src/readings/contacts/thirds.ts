import { captured, hasTag, sentenceTokens, type Match, type Page } from '../engine/index.ts'
import { actorsIn } from '../clauses/index.ts'
import type { Participant } from '../reading.ts'
import type { ContactData, ContactMeaning } from './data.ts'

/**
 * Third parties of the contact named at token `at`, told of behind it in its sentence (", mediated by Karo", "in the
 * presence of Berg") or at the head of that ("Under the auspices of Karo"). With another verb between, they are of
 * something else.
 */
export function thirdsOf(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  thirds: readonly Match<ContactMeaning>[],
  { clause: { happening } }: ContactData,
): readonly Participant[] {
  const [head, end] = sentenceTokens(page, at)
  return thirds
    .filter(
      ({ first }) =>
        first === head || (first > at && first < end && !isOfOther(page, match, at, first, happening)),
    )
    .filter((third) => third.first === head || !isTold(match, third))
    .flatMap((third) => {
      const role = third.rule.means.third
      return actorsIn(page, third, 'host').map((ref): Participant => ({ ...ref, ...(role ? { role } : {}) }))
    })
}

/** Whether a match tells itself of those who are named there: "the talks were attended by Berg". */
function isTold(match: Match<ContactMeaning>, { first, end }: Match<ContactMeaning>): boolean {
  return [...captured(match, 'a'), ...captured(match, 'b'), ...captured(match, 'host')].some(
    (one) => one.first >= first && one.first < end,
  )
}

/** Whether a verb stands between that is not of the contact. */
function isOfOther(
  page: Page,
  match: Match<ContactMeaning>,
  at: number,
  third: number,
  happening: readonly string[],
): boolean {
  const own = new Set(captured(match, 'verb').map(({ first }) => first))
  for (let i = Math.max(at + 1, match.end); i < third; i++)
    if (hasTag(page, i, 'VERB') && !own.has(i) && !happening.includes(page.analysis.lemmas[i] ?? ''))
      return true
  return false
}
