import type { NegotiationRecord } from '../../src/record/index.ts'
import { stemOf } from './gold.ts'
import { sameWords } from './holders.ts'
import { answered, sum } from './score.ts'
import type { Score } from './score.ts'

/** One sentence of a side's account of a contact, and how the other side's account stands to it. */
export interface GoldAccountTerm {
  readonly side: string
  readonly report: string
  readonly text: string
  /** `both`, `only`, `denies`, `denied`: one of these is right. */
  readonly standing: readonly string[]
}

/** Share of gold's sentences that some contact of the record has among its sides' terms, with a right standing. */
export function scoreAccounts(record: NegotiationRecord, gold: readonly GoldAccountTerm[]): Score {
  const stems = new Map(record.reports.map((report) => [report.id, stemOf(report.file)]))
  const terms = record.items.flatMap((item) =>
    item.accounts.flatMap(({ side, terms: told = [] }) =>
      told.map(({ mention, standing }) => ({
        side,
        standing,
        report: stems.get(mention.report),
        quote: mention.quote,
      })),
    ),
  )
  return sum(
    gold.map((one) =>
      answered(
        terms.some(
          (term) =>
            term.side === one.side &&
            term.report === one.report &&
            one.standing.includes(term.standing) &&
            sameWords(term.quote, one.text),
        ),
      ),
    ),
  )
}
