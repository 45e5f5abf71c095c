import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { NegotiationRecord } from '../../../record/index.ts'
import { ActorPanel } from './actor-panel.tsx'
import { useAddress } from './address.ts'
import type { Address } from './address.ts'
import { useRecord } from './client.ts'
import { FilterRail } from './filter-rail.tsx'
import { passing } from './filters.ts'
import type { Filters } from './filters.ts'
import { Help } from './help.tsx'
import { useKeys } from './keys.ts'
import { Masthead } from './masthead.tsx'
import { useNarrow } from './narrow.ts'
import { ReportList } from './report-list.tsx'
import { ReportPanel } from './report-panel.tsx'
import { entriesOf, groupsOf, latestReport } from './timeline.ts'
import type { Entry, Group } from './timeline.ts'
import { Timeline } from './timeline.tsx'
import { WhatIsNew } from './what-is-new.tsx'
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
  const { opened, open, filter } = address
  const { directory, entries, shown, groups } = useView(record, address.filters)
  const help = useRef<HTMLDialogElement>(null)
  // What an opened report covers cannot be reached by keys either.
  const covered = useNarrow() && isOpen(opened)
  const close = useClose(address)
  useKeys({ close, help: () => help.current?.showModal(), isOpen: isOpen(opened) })
  const showItem = useCallback(
    (item: string, report?: string) => open(report ? { item, report } : { item }),
    [open],
  )
  const showActor = useCallback((actor: string) => open({ actor }), [open])
  const showIssue = useCallback((issue: string) => filter({ issues: [issue] }), [filter])
  return (
    <div className={isOpen(opened) ? 'desk reading' : 'desk'} aria-busy={busy}>
      <Masthead
        inert={covered}
        record={record}
        asOf={address.filters.asOf}
        filter={filter}
        help={() => help.current?.showModal()}
      />
      <FilterRail
        inert={covered}
        entries={entries}
        directory={directory}
        address={address}
        showActor={showActor}
      />
      <main id="record" inert={covered}>
        <WhatIsNew
          entries={shown}
          directory={directory}
          opened={opened.item}
          filter={filter}
          showItem={showItem}
        />
        <Timeline
          groups={groups}
          total={entries.length}
          shown={shown.length}
          directory={directory}
          address={address}
          showItem={showItem}
          showActor={showActor}
          showIssue={showIssue}
        />
      </main>
      <aside aria-label={isOpen(opened) ? labels.opened : labels.reports}>
        <Beside {...{ record, directory, address, close }} />
      </aside>
      <Help dialog={help} />
    </div>
  )
}

interface View {
  readonly directory: Directory
  readonly entries: readonly Entry[]
  /** What passes the filters. */
  readonly shown: readonly Entry[]
  readonly groups: readonly Group[]
}

/** What is to be shown of the record. It may lag behind the filters while somebody types. */
function useView(record: NegotiationRecord, wanted: Filters): View {
  const filters = useDeferredValue(wanted)
  const directory = useMemo(() => directoryOf(record), [record])
  const entries = useMemo(() => entriesOf(record, directory), [record, directory])
  const shown = useMemo(() => passing(entries, filters, directory), [entries, filters, directory])
  const groups = useMemo(
    () => groupsOf(shown, filters.by, filters.order, latestReport(record)),
    [shown, filters.by, filters.order, record],
  )
  return { directory, entries, shown, groups }
}

interface BesideProps extends Pick<DeskProps, 'record' | 'address'> {
  readonly directory: Directory
  readonly close: () => void
}

/** What lies beside the timeline: what was opened, else the reports the record was read from. */
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
