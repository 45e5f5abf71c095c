import { dayOf } from './dates.ts'
import { kindOf } from './kinds.ts'
import { folded } from './timeline.ts'
import type { By, Entry, Order } from './timeline.ts'
import type { Directory } from './who.ts'

/** The views of the page, in the order of their keys. */
export const VIEWS = ['new', 'stand', 'positions', 'watch', 'accounts', 'timeline'] as const
export type View = (typeof VIEWS)[number]

/** What the reader asked to see. It stands in the address of the page, so that it can be sent to others. */
export interface Filters {
  readonly view: View
  /** What was known at the end of this day is not new; '' for the last day of reports but one. */
  readonly since: string
  /** The actor and the issue, with a space between, whose positions lie open; '' for none. */
  readonly cell: string
  /** Ids; an entry passes that involves any of them, or somebody who speaks for them. */
  readonly actors: readonly string[]
  /** `statement` or a type of contact. */
  readonly kinds: readonly string[]
  readonly issues: readonly string[]
  /** Only what the reports or the sides tell differently. */
  readonly differing: boolean
  readonly search: string
  /** Days, `YYYY-MM-DD`, both inclusive; '' where open. They bound the day the timeline is grouped by. */
  readonly from: string
  readonly to: string
  /** The record as it stood at the end of this day; '' for all of it. */
  readonly asOf: string
  readonly by: By
  readonly order: Order
}

/** What lies open beside the view. */
export interface Opened {
  readonly item?: string
  readonly report?: string
  readonly actor?: string
}

/** Filters of which none holds an entry back. */
export const ALL_ENTRIES = {
  actors: [],
  kinds: [],
  issues: [],
  differing: false,
  search: '',
  from: '',
  to: '',
} satisfies Partial<Filters>

export const NO_FILTERS: Filters = {
  ...ALL_ENTRIES,
  view: 'new',
  since: '',
  cell: '',
  asOf: '',
  by: 'happened',
  order: 'newest',
}

/** The filters in the query of an address. What cannot be understood is left out. */
export function filtersIn(query: URLSearchParams): Filters {
  const view = query.get('view')
  return {
    view: VIEWS.find((one) => one === view) ?? 'new',
    since: dayIn(query, 'since'),
    cell: query.get('cell') ?? '',
    actors: query.getAll('actor'),
    kinds: query.getAll('kind'),
    issues: query.getAll('issue'),
    differing: query.has('differing'),
    search: query.get('q') ?? '',
    from: dayIn(query, 'from'),
    to: dayIn(query, 'to'),
    asOf: dayIn(query, 'as_of'),
    by: query.get('by') === 'reported' ? 'reported' : 'happened',
    order: query.get('order') === 'oldest' ? 'oldest' : 'newest',
  }
}

export function openedIn(query: URLSearchParams): Opened {
  const [item, report, actor] = [query.get('item'), query.get('report'), query.get('about')]
  return { ...(item ? { item } : {}), ...(report ? { report } : {}), ...(actor ? { actor } : {}) }
}

/** The query that leads back to the same view: '' where nothing is asked for. */
export function queryOf(filters: Filters, opened: Opened): string {
  const query = new URLSearchParams()
  for (const actor of filters.actors) query.append('actor', actor)
  for (const kind of filters.kinds) query.append('kind', kind)
  for (const issue of filters.issues) query.append('issue', issue)
  const single: Readonly<Record<string, string | undefined>> = {
    differing: filters.differing ? 'yes' : '',
    q: filters.search,
    from: filters.from,
    to: filters.to,
    as_of: filters.asOf,
    by: filters.by === NO_FILTERS.by ? '' : filters.by,
    order: filters.order === NO_FILTERS.order ? '' : filters.order,
    view: filters.view === NO_FILTERS.view ? '' : filters.view,
    since: filters.since,
    cell: filters.cell,
    item: opened.item,
    report: opened.report,
    about: opened.actor,
  }
  for (const [name, value] of Object.entries(single)) if (value) query.set(name, value)
  const text = query.toString().replaceAll('%2F', '/')
  return text && `?${text}`
}

/** How many filters hold entries back. */
export function filtersOn({ actors, kinds, issues, differing, search, from, to }: Filters): number {
  return actors.length + kinds.length + issues.length + [differing, search, from, to].filter(Boolean).length
}

/** The entries that pass. */
export function passing(entries: readonly Entry[], filters: Filters, directory: Directory): readonly Entry[] {
  const wanted = new Set(
    filters.actors.flatMap((id) => [id, ...(directory.servants.get(id) ?? []).map((one) => one.id)]),
  )
  const terms = folded(filters.search).split(/\s+/).filter(Boolean)
  return entries.filter(
    (entry) =>
      (wanted.size === 0 || [...entry.actors].some((actor) => wanted.has(actor))) &&
      (filters.kinds.length === 0 || filters.kinds.includes(kindOf(entry.item))) &&
      filters.issues.every((issue) =>
        entry.item.issues.some((one) => one === issue || one.startsWith(`${issue}.`)),
      ) &&
      (!filters.differing || isDiffering(entry)) &&
      terms.every((term) => entry.haystack.includes(term)) &&
      withinDays(entry, filters),
  )
}

/** Whether reports contradict each other about it, or the sides tell it each in their own way. */
export function isDiffering({ item, discrepancies }: Entry): boolean {
  return discrepancies.length > 0 || item.accounts.length > 1
}

/** How many entries involve each actor, people who speak for a state counted for the state too. */
export function countsByActor(entries: readonly Entry[], directory: Directory): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const masters = new Map<string, string[]>()
  for (const [of, servants] of directory.servants)
    for (const { id } of servants) masters.set(id, [...(masters.get(id) ?? []), of])
  for (const { actors } of entries) {
    const counted = new Set([...actors].flatMap((id) => [id, ...(masters.get(id) ?? [])]))
    for (const id of counted) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** Without a date, an entry is in no period. */
function withinDays({ item }: Entry, { from, to, by }: Filters): boolean {
  if (!from && !to) return true
  const start = by === 'reported' ? item.first_reported : item.time?.start
  const end = by === 'reported' ? start : item.time && (item.time.end ?? '9999')
  if (start === undefined || end === undefined || start.startsWith('X')) return false
  // A month or a year ends with its last day: `2031-03` reaches to `2031-03-~`.
  return (!to || dayOf(start) <= to) && (!from || `${dayOf(end)}-~` >= from)
}

function dayIn(query: URLSearchParams, name: string): string {
  const value = query.get(name) ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value : ''
}
