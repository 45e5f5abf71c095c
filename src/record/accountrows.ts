import type { AccountTerm, Discrepancy, RecordItem } from './record.ts'

/** At most so many differences between two accounts are listed apart from them. */
const ROWS = 6

/** Whether two sides' accounts of an item differ. */
export function isCompared({ accounts }: RecordItem): boolean {
  return accounts.some(({ terms }) => terms?.some(isRow))
}

/** In what the accounts of one contact differ: what one side tells and another denies, and what both tell otherwise. */
export function accountRows({ id, accounts }: RecordItem): Discrepancy[] {
  const seen = new Set<string>()
  return accounts
    .flatMap(({ terms }) => (terms ?? []).filter(isRow))
    .flatMap((term): Discrepancy[] => {
      const other = term.other!.mention
      const both = [term.mention, other].sort((a, b) => (a.quote < b.quote ? -1 : 1))
      const pair = both.map(({ quote }) => quote).join('\n')
      if (seen.has(pair)) return []
      seen.add(pair)
      const values = both.map((mention) => ({ value: mention.quote, mentions: [mention] }))
      return term.differs
        ? [{ about: id, field: 'what', type: 'scope', values }]
        : [{ about: id, field: 'account', type: 'contradiction', values }]
    })
    .slice(0, ROWS)
}

function isRow({ standing, differs }: AccountTerm): boolean {
  return standing === 'denies' || standing === 'denied' || differs === true
}
