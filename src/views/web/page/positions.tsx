import { Fragment, useMemo } from 'react'
import type { ReactNode } from 'react'
import type { NegotiationRecord, Position } from '../../../record/index.ts'
import type { Address } from './address.ts'
import { dayWords, publishedWords } from './dates.ts'
import { Growing } from './growing.tsx'
import { labels } from './labels.ts'
import { ownWords, shortened } from './leads.ts'
import { matrixOf, standingStances } from './matrix.ts'
import type { Cell, Row } from './matrix.ts'
import { PositionLine, sinceWords } from './position-line.tsx'
import { useView } from './view.ts'
import { namesOf } from './who.ts'
import { issueWords, words } from './words.ts'

interface PositionsProps {
  readonly record: NegotiationRecord
  readonly address: Address
}

/** Who stands where on what; a cell opens how the position came about. Tables as lists on a narrow page. */
export function Positions({ record, address }: PositionsProps): ReactNode {
  const { filters, filter } = address
  const { directory } = useView()
  const matrix = useMemo(() => matrixOf(record.positions), [record])
  const open = (key: string): void => filter({ cell: filters.cell === key ? '' : key })
  return (
    <section className="positions" aria-labelledby="positions-title">
      <div className="view-head">
        <h2 id="positions-title">{labels.positionsTitle}</h2>
      </div>
      {matrix.rows.length === 0 ? (
        <p className="nothing">{labels.noPositions}</p>
      ) : (
        <p className="sum">
          {filters.asOf ? labels.positionsAsOf(dayWords(filters.asOf, true)) : labels.positionsNow}{' '}
          {labels.positionsHow}
        </p>
      )}
      {matrix.rows.length > 0 && (
        <table role="table" className="matrix">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {labels.issue}
              </th>
              {matrix.actors.map((actor) => (
                <th role="columnheader" scope="col" key={actor}>
                  <bdi>{namesOf(directory, [actor])}</bdi>
                </th>
              ))}
              {matrix.others && (
                <th role="columnheader" scope="col">
                  {labels.otherActors}
                </th>
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            <Growing
              list={matrix.rows}
              step={40}
              around={(more) => (
                <tr role="row">
                  <td role="cell" colSpan={matrix.actors.length + 2}>
                    {more}
                  </td>
                </tr>
              )}
              each={(row) => (
                <Issue key={row.issue} {...{ row, open, others: matrix.others }} cell={filters.cell} />
              )}
            />
          </tbody>
        </table>
      )}
    </section>
  )
}

interface IssueProps {
  readonly row: Row
  /** Whether there is a column for those who have none of their own. */
  readonly others: boolean
  /** The cell that lies open. */
  readonly cell: string
  readonly open: (key: string) => void
}

function Issue({ row, others, cell, open }: IssueProps): ReactNode {
  const { directory } = useView()
  const opened = [...row.cells, ...row.others].find((one) => one?.key === cell)
  return (
    <Fragment>
      <tr role="row">
        <th role="rowheader" scope="row">
          {issueWords(row.issue)}
        </th>
        {row.cells.map((one, n) => (
          <td role="cell" key={n} className={one ? undefined : 'empty'}>
            {one ? <CellButton {...{ cell: one, open }} isOpen={one === opened} /> : <Empty />}
          </td>
        ))}
        {others && (
          <td role="cell" className={row.others.length > 0 ? 'others' : 'empty'}>
            {row.others.length === 0 && <Empty />}
            {row.others.map((one) => (
              <CellButton key={one.key} {...{ cell: one, open }} isOpen={one === opened} named />
            ))}
          </td>
        )}
      </tr>
      {opened && (
        <tr role="row" className="opened">
          <td role="cell" colSpan={row.cells.length + (others ? 2 : 1)}>
            <h3>
              {labels.cellTitle(namesOf(directory, [opened.actor]), issueWords(row.issue))}
              <button type="button" onClick={() => open(opened.key)} aria-label={labels.close}>
                ×
              </button>
            </h3>
            {opened.positions.map((position) => (
              <PositionLine key={`${position.stance} ${position.items.join(' ')}`} position={position} />
            ))}
          </td>
        </tr>
      )}
    </Fragment>
  )
}

function Empty(): ReactNode {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="unseen">{labels.noPosition}</span>
    </>
  )
}

interface CellProps {
  readonly cell: Cell
  readonly isOpen: boolean
  readonly named?: boolean
  readonly open: (key: string) => void
}

/** The positions that stand, in words; on a narrow page with the name of who holds them. */
function CellButton({ cell, isOpen, named = false, open }: CellProps): ReactNode {
  const { directory } = useView()
  return (
    <button type="button" className="cell" aria-expanded={isOpen} onClick={() => open(cell.key)}>
      <strong className={named ? undefined : 'narrow-only'}>
        <bdi>{namesOf(directory, [cell.actor])}</bdi>
      </strong>
      {standingStances(cell).map((position) => (
        <span className="stance" key={position.stance}>
          {position.to === undefined
            ? words.stance[position.stance]
            : labels.ended(words.stance[position.stance])}
          <InWords position={position} />
          {position.contested && <em className="flag">{labels.contested}</em>}
          <small>{whenWords(position)}</small>
        </span>
      ))}
    </button>
  )
}

/** What is demanded, offered or agreed, in short. */
function InWords({ position }: { readonly position: Position }): ReactNode {
  const { directory } = useView()
  const item = directory.items.get(position.items.at(-1) ?? '')
  const own = item && ownWords(item)
  return own ? <q>{shortened(own, IN_CELL)}</q> : null
}

/** So many code units of an item's words stand in a cell. */
const IN_CELL = 60

function whenWords(position: Position): string {
  return position.to === undefined ? sinceWords(position) : labels.until(publishedWords(position.to))
}
