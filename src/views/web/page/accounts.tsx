import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Mention, NegotiationRecord } from '../../../record/index.ts'
import { Points } from './differs.tsx'
import { Growing } from './growing.tsx'
import { labels } from './labels.ts'
import { Line } from './line.tsx'
import { accountsOf } from './sides.ts'
import type { Pair, TwoAccounts } from './sides.ts'
import { Chain, Quote } from './telling.tsx'
import { useView } from './view.ts'
import { namesOf } from './who.ts'

/** Contacts of which two sides tell, sentence beside sentence: by both, by one, denied. */
export function Accounts({ record }: { readonly record: NegotiationRecord }): ReactNode {
  const accounts = useMemo(() => accountsOf(record), [record])
  return (
    <section className="accounts" aria-labelledby="accounts-title">
      <div className="view-head">
        <h2 id="accounts-title">{labels.accountsTitle}</h2>
      </div>
      <p className={accounts.length === 0 ? 'nothing' : 'sum'}>
        {accounts.length === 0 ? labels.noAccounts : `${labels.accountsSays} ${labels.silent}`}
      </p>
      <Growing
        list={accounts}
        step={10}
        each={(told) => <Account key={`${told.item.id} ${told.left} ${told.right}`} told={told} />}
      />
    </section>
  )
}

function Account({ told }: { readonly told: TwoAccounts }): ReactNode {
  const { directory } = useView()
  const { item, both, denied, onlyLeft, onlyRight } = told
  const [left, right] = [namesOf(directory, [told.left]), namesOf(directory, [told.right])]
  // What one side denies, or words otherwise, stands beside the other's words anyway.
  const points = (directory.discrepancies.get(item.id) ?? []).filter(
    ({ field }) => field !== 'account' && field !== 'what',
  )
  return (
    <section className="part">
      <h3>{labels.betweenSides(left, right)}</h3>
      <Line item={item} />
      <Points discrepancies={points} directory={directory} />
      {denied.length > 0 && <h4>{labels.deniedHead}</h4>}
      {denied.map(({ by, ...pair }, n) => (
        <Beside
          key={n}
          pair={pair}
          left={by === 'left' ? labels.denies(left) : labels.tells(left)}
          right={by === 'right' ? labels.denies(right) : labels.tells(right)}
        />
      ))}
      {both.length > 0 && <h4>{labels.bothSay}</h4>}
      {both.map((pair, n) => (
        <Beside key={n} pair={pair} left={left} right={right} />
      ))}
      <div className="pair">
        <Alone title={labels.onlySays(left)} list={onlyLeft} />
        <Alone title={labels.onlySays(right)} list={onlyRight} />
      </div>
    </section>
  )
}

interface BesideProps {
  readonly pair: Pair
  readonly left: string
  readonly right: string
}

function Beside({ pair, left, right }: BesideProps): ReactNode {
  return (
    <div className="pair">
      {pair.differs && <p className="flag">{labels.otherWords}</p>}
      <Said title={left} mention={pair.left} />
      <Said title={right} mention={pair.right} />
    </div>
  )
}

interface SaidProps {
  readonly title: string
  readonly mention: Mention | undefined
}

function Said({ title, mention }: SaidProps): ReactNode {
  return (
    <div>
      <h5>{title}</h5>
      {mention && <Sentence mention={mention} />}
    </div>
  )
}

function Alone({ title, list }: { readonly title: string; readonly list: readonly Mention[] }): ReactNode {
  return (
    <div>
      <h4>{title}</h4>
      {list.length === 0 && <p className="told">{labels.nothingAlone}</p>}
      {list.map((mention) => (
        <Sentence key={`${mention.report} ${mention.evidence.join(' ')}`} mention={mention} />
      ))}
    </div>
  )
}

/** A sentence of a side's own, which opens its report there. */
function Sentence({ mention }: { readonly mention: Mention }): ReactNode {
  const { directory, showItem } = useView()
  const owner = directory.owners.get(mention.item)
  return (
    <div className="sentence">
      <Quote mention={mention} directory={directory} />
      <p className="told">
        <Chain mention={mention} directory={directory} />
        {'. '}
        {owner !== undefined && (
          <button type="button" className="read" onClick={() => showItem(owner, mention.report)}>
            {labels.openReport}
          </button>
        )}
      </p>
    </div>
  )
}
