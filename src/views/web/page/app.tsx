import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { NegotiationRecord } from '../../../record/index.ts'
import { Accounts } from './accounts.tsx'
import { ActorPanel } from './actor-panel.tsx'
import { useAddress } from './address.ts'
import type { Address } from './address.ts'
import { useRecord } from './client.ts'
import { FilterRail } from './filter-rail.tsx'
import { passing } from './filters.ts'
import { Help } from './help.tsx'
import { useKeys } from './keys.ts'
import { Masthead } from './masthead.tsx'
import { useNarrow } from './narrow.ts'
import { WhatIsNew } from './news.tsx'
import { Positions } from './positions.tsx'
import { ReportList } from './report-list.tsx'
import { ReportPanel } from './report-panel.tsx'
import { WhereThingsStand } from './stand.tsx'
import { entriesOf, groupsOf, latestReport } from './timeline.ts'
import { Timeline } from './timeline.tsx'
import { useView, ViewContext } from './view.ts'
import { Views } from './views.tsx'
import { WatchView } from './watch.tsx'
import { directoryOf } from './who.ts'
import type { Directory } from './who.ts'
import { labels } from './labels.ts'

/** The page: the record from the server, or in plain words why it is not there. */
export function App(): ReactNode {
  const address = useAddress()
  const [attempt, setAttempt] = useState(0)
  const answer = useRecord(address.filters.asOf, attempt)
  if (answer.state === 'failed')
    return (
      <main className="alone">
        <h1>{labels.cannotShow}</h1>
        <p role="alert">{answer.says}</p>
        <p>
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            {labels.tryAgain}
          </button>{' '}
          {address.filters.asOf && (
            <button type="button" onClick={() => address.filter({ asOf: '' })}>
              {labels.showAll}
            </button>
          )}
        </p>
      </main>
    )
  if (!answer.value)
    return (
      <main className="alone" aria-busy="true">
        <h1>{labels.name}</h1>
        <p>{labels.readingRecord}</p>
      </main>
    )
  return <Desk record={answer.value} address={address} busy={answer.state === 'waiting'} />
}

interface DeskProps {
  readonly record: NegotiationRecord
  readonly address: Address
  readonly busy: boolean
}

function Desk({ record, address, busy }: DeskProps): ReactNode {
  const { filters, opened, open, filter, show } = address
  const directory = useMemo(() => directoryOf(record), [record])
  const help = useRef<HTMLDialogElement>(null)
  // What an opened report covers cannot be reached by keys either.
  const covered = useNarrow() && isOpen(opened)
  const close = useClose(address)
  useKeys({ close, show, help: () => help.current?.showModal(), isOpen: isOpen(opened) })
  const showItem = useCallback(
    (item: string, report?: string) => open(report ? { item, report } : { item }),
    [open],
  )
  const view = useMemo(
    () => ({ directory, opened: opened.item, showItem, filter }),
    [directory, opened.item, showItem, filter],
  )
  const parts = { record, address, covered }
  // The matrix needs the width, until a report is opened beside it.
  const alone = filters.view === 'positions' && !isOpen(opened)
  const deskClass = filters.view === 'timeline' ? 'desk railed' : alone ? 'desk whole' : 'desk'
  return (
    <ViewContext value={view}>
      <div className={deskClass} aria-busy={busy}>
        <Masthead
          inert={covered}
          record={record}
          asOf={filters.asOf}
          filter={filter}
          help={() => help.current?.showModal()}
        />
        <Views inert={covered} chosen={filters.view} show={show} />
        {filters.view === 'timeline' ? (
          <TimelineDesk {...parts} />
        ) : (
          <main id="record" inert={covered}>
            <Chosen {...parts} />
          </main>
        )}
        {!alone && (
          <aside aria-label={isOpen(opened) ? labels.opened : labels.reports}>
            <Beside {...{ record, directory, address, close }} />
          </aside>
        )}
        <Help dialog={help} />
      </div>
    </ViewContext>
  )
}

type PartProps = Pick<DeskProps, 'record' | 'address'>

/** The view that was chosen. */
function Chosen({ record, address }: PartProps): ReactNode {
  switch (address.filters.view) {
    case 'stand':
      return <WhereThingsStand record={record} />
    case 'positions':
      return <Positions record={record} address={address} />
    case 'watch':
      return <WatchView record={record} />
    case 'accounts':
      return <Accounts record={record} />
    default:
      return <WhatIsNew record={record} address={address} />
  }
}

/** Every item of the record in its time, with what holds some back. It may lag behind the filters while somebody types. */
function TimelineDesk({ record, address, covered }: PartProps & { readonly covered: boolean }): ReactNode {
  const { filter, open } = address
  const { directory, showItem } = useView()
  const filters = useDeferredValue(address.filters)
  const entries = useMemo(() => entriesOf(record, directory), [record, directory])
  const shown = useMemo(() => passing(entries, filters, directory), [entries, filters, directory])
  const groups = useMemo(
    () => groupsOf(shown, filters.by, filters.order, latestReport(record)),
    [shown, filters.by, filters.order, record],
  )
  const showActor = useCallback((actor: string) => open({ actor }), [open])
  const showIssue = useCallback((issue: string) => filter({ issues: [issue] }), [filter])
  return (
    <>
      <FilterRail inert={covered} {...{ entries, directory, address, showActor }} />
      <main id="record" inert={covered}>
        <Timeline
          total={entries.length}
          shown={shown.length}
          {...{ groups, directory, address, showItem, showActor, showIssue }}
        />
      </main>
    </>
  )
}

interface BesideProps extends Pick<DeskProps, 'record' | 'address'> {
  readonly directory: Directory
  readonly close: () => void
}

/** What lies beside the view: what was opened, else the reports the record was read from. */
function Beside({ record, directory, address, close }: BesideProps): ReactNode {
  const { opened, open } = address
  if (opened.actor) return <ActorPanel id={opened.actor} {...{ directory, address, close }} />
  if (opened.item || opened.report) return <ReportPanel {...{ directory, address, close }} />
  return <ReportList record={record} open={open} />
}

function isOpen(opened: Address['opened']): boolean {
  return Boolean(opened.item ?? opened.report ?? opened.actor)
}

/** Closes what is open and gives the focus back to the line it was opened from. */
function useClose({ open, opened }: Address): () => void {
  return useCallback(() => {
    const line =
      opened.item === undefined ? null : document.querySelector(`[data-entry="${CSS.escape(opened.item)}"]`)
    open({})
    if (line instanceof HTMLElement) line.focus()
  }, [open, opened.item])
}
