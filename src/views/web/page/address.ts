import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { filtersIn, openedIn, queryOf } from './filters.ts'
import type { Filters, Opened, View } from './filters.ts'

/** Where the reader is: what she asked to see, and what lies open. The address bar is its only home. */
export interface Address {
  readonly filters: Filters
  readonly opened: Opened
  /** Changes filters; the step back leads past all changes of one kind made in a row. */
  readonly filter: (change: Partial<Filters>) => void
  /** Goes to another view, as a step that can be gone back on. */
  readonly show: (view: View) => void
  /** Opens something beside the view, as a step that can be gone back on. */
  readonly open: (opened: Opened) => void
}

const MOVED = 'demarche-moved'

export function useAddress(): Address {
  const query = useSyncExternalStore(subscribe, () => location.search)
  const { filters, opened } = useMemo(() => read(query), [query])
  const filter = useCallback((change: Partial<Filters>) => {
    const now = read(location.search)
    move(queryOf({ ...now.filters, ...change }, now.opened), 'replace')
  }, [])
  const open = useCallback((next: Opened) => move(queryOf(read(location.search).filters, next), 'push'), [])
  const show = useCallback(
    (view: View) => move(queryOf({ ...read(location.search).filters, view, cell: '' }, {}), 'push'),
    [],
  )
  return { filters, opened, filter, show, open }
}

function read(query: string): Pick<Address, 'filters' | 'opened'> {
  const params = new URLSearchParams(query)
  return { filters: filtersIn(params), opened: openedIn(params) }
}

function move(query: string, how: 'push' | 'replace'): void {
  if (query === location.search) return
  const url = location.pathname + query
  if (how === 'push') history.pushState(null, '', url)
  else history.replaceState(null, '', url)
  dispatchEvent(new Event(MOVED))
}

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed)
  addEventListener(MOVED, changed)
  return () => {
    removeEventListener('popstate', changed)
    removeEventListener(MOVED, changed)
  }
}
