import type { Account, AccountTerm, Mention, NegotiationRecord, RecordItem } from '../../../record/index.ts'
import { compare } from './who.ts'

/** Two sides' words for one thing, or of which one is the other's denial. */
export interface Pair {
  readonly left: Mention | undefined
  readonly right: Mention | undefined
  /** Both tell of something agreed, in words that have little in common. */
  readonly differs: boolean
}

/** What two sides say of one contact. */
export interface TwoAccounts {
  readonly item: RecordItem
  readonly left: string
  readonly right: string
  readonly both: readonly Pair[]
  /** Told by one side and denied by the other: by which. */
  readonly denied: readonly (Pair & { readonly by: 'left' | 'right' })[]
  readonly onlyLeft: readonly Mention[]
  readonly onlyRight: readonly Mention[]
}

/** The items of which sides give accounts of their own, first those that differ, every two sides by themselves. */
export function accountsOf({ items }: NegotiationRecord): readonly TwoAccounts[] {
  return items
    .filter(({ accounts }) => accounts.length > 1)
    .toSorted((a, b) => compare(dayOf(b), dayOf(a)) || compare(a.id, b.id))
    .flatMap((item) =>
      item.accounts.flatMap((left, n) =>
        item.accounts.slice(n + 1).map((right) => between(item, left, right)),
      ),
    )
    .toSorted((a, b) => differing(b) - differing(a))
}

function differing({ both, denied }: TwoAccounts): number {
  return denied.length > 0 ? 2 : both.some(({ differs }) => differs) ? 1 : 0
}

function dayOf({ time, first_reported }: RecordItem): string {
  return time?.start ?? first_reported ?? ''
}

function between(item: RecordItem, left: Account, right: Account): TwoAccounts {
  const pairs = onceEach([
    ...termsOf(left).flatMap((term) => pairOf(term, 'left', right.side)),
    ...termsOf(right).flatMap((term) => pairOf(term, 'right', left.side)),
  ])
  const paired = new Set(pairs.flatMap(({ left, right }) => [keyOf(left), keyOf(right)]))
  const alone = (account: Account): readonly Mention[] =>
    termsOf(account).flatMap(({ mention }) => (paired.has(keyOf(mention)) ? [] : [mention]))
  return {
    item,
    left: left.side,
    right: right.side,
    both: pairs.filter(({ by }) => by === undefined),
    denied: pairs.flatMap(({ by, ...pair }) => (by === undefined ? [] : [{ ...pair, by }])),
    onlyLeft: alone(left),
    onlyRight: alone(right),
  }
}

/** A side's sentences. Where they were not laid beside the other's, all of them stand alone. */
function termsOf({ terms, mentions }: Account): readonly AccountTerm[] {
  return terms ?? mentions.map((mention) => ({ mention, issues: [], standing: 'only' }))
}

type Judged = Pair & { readonly by: 'left' | 'right' | undefined }

function pairOf(
  { mention, standing, other, differs = false }: AccountTerm,
  own: 'left' | 'right',
  opposite: string,
): readonly Judged[] {
  if (standing === 'only' || other?.side !== opposite) return []
  const [left, right] = own === 'left' ? [mention, other.mention] : [other.mention, mention]
  const denier = standing === 'denies' ? own : own === 'left' ? 'right' : 'left'
  return [{ left, right, differs, by: standing === 'both' ? undefined : denier }]
}

function onceEach(pairs: readonly Judged[]): readonly Judged[] {
  const seen = new Set<string>()
  return pairs.filter(({ left, right }) => {
    const key = `${keyOf(left)} | ${keyOf(right)}`
    return !seen.has(key) && seen.add(key)
  })
}

/** One sentence of one report. */
function keyOf(mention: Mention | undefined): string {
  return `${mention?.report} ${mention?.evidence.join(' ')}`
}
