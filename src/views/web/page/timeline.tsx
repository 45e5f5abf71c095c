import { memo } from 'react'
import type { ReactNode } from 'react'
import type { Address } from './address.ts'
import { EntryLine } from './entry.tsx'
import { ALL_ENTRIES, filtersOn } from './filters.ts'
import { More, useGrowing } from './growing.tsx'
import type { By, Entry, Group, Order } from './timeline.ts'
import type { Directory } from './who.ts'
import { labels } from './labels.ts'

interface TimelineProps {
  readonly groups: readonly Group[]
  /** How many entries there are, and how many pass the filters. */
  readonly total: number
  readonly shown: number
  readonly directory: Directory
  readonly address: Address
  readonly showItem: (item: string, report?: string) => void
  readonly showActor: (actor: string) => void
  readonly showIssue: (issue: string) => void
}

/** All entries that pass the filters, under their days. */
export function Timeline(props: TimelineProps): ReactNode {
  const { groups, total, shown, directory, address, ...show } = props
  const { filters, filter, opened } = address
  const [limit, more] = useGrowing(groups)
  const cut = upTo(groups, limit)
  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <div className="timeline-head">
        <h2 id="timeline-title">{labels.timeline}</h2>
        <p role="status">{labels.entries(shown, total)}</p>
        <label>
          {labels.by}{' '}
          <select value={filters.by} onChange={({ target }) => filter({ by: target.value as By })}>
            <option value="happened">{labels.byHappened}</option>
            <option value="reported">{labels.byReported}</option>
          </select>
        </label>
        <label>
          <span className="unseen">{labels.order}</span>
          <select value={filters.order} onChange={({ target }) => filter({ order: target.value as Order })}>
            <option value="newest">{labels.newest}</option>
            <option value="oldest">{labels.oldest}</option>
          </select>
        </label>
      </div>
      {shown === 0 && <Nothing total={total} address={address} />}
      {cut.map((group, n) => (
        <GroupView
          key={group.key}
          group={group}
          opensSection={
            (group.section !== 'dated' || cut[0]?.section === 'ahead') &&
            group.section !== cut[n - 1]?.section
          }
          opened={group.entries.some(({ item }) => item.id === opened.item) ? opened.item : undefined}
          withDay={filters.by === 'reported'}
          directory={directory}
          {...show}
        />
      ))}
      {limit < shown && <More more={more} left={shown - limit} />}
    </section>
  )
}

interface GroupViewProps extends Pick<TimelineProps, 'directory' | 'showItem' | 'showActor' | 'showIssue'> {
  readonly group: Group
  /** Whether its section begins with it. */
  readonly opensSection: boolean
  /** Id of the entry that lies open, where it is one of this group. */
  readonly opened: string | undefined
  readonly withDay: boolean
}

/** One day with its entries. It is made anew only where something of its own changed. */
const GroupView = memo(function GroupView(props: GroupViewProps): ReactNode {
  const { group, opensSection, opened, ...rest } = props
  return (
    <section className="group">
      {opensSection && <h3 className="section">{labels.section[group.section]}</h3>}
      {group.heading && <h3>{group.heading}</h3>}
      {group.entries.map((entry, place) => (
        <EntryLine
          key={entry.item.id}
          entry={entry}
          isOpen={opened === entry.item.id}
          sameWords={sameWords(entry, group.entries[place - 1])}
          {...rest}
        />
      ))}
    </section>
  )
})

function Nothing({ total, address }: Pick<TimelineProps, 'total' | 'address'>): ReactNode {
  const { filters, filter } = address
  if (total === 0) return <p className="nothing">{labels.nothingRead(filters.asOf !== '')}</p>
  return (
    <p className="nothing">
      {labels.nothingPasses(filtersOn(filters))}{' '}
      <button type="button" onClick={() => filter(ALL_ENTRIES)}>
        {labels.takeAllOff}
      </button>
    </p>
  )
}

function sameWords({ item }: Entry, before: Entry | undefined): boolean {
  const [own, other] = [item.mentions, before?.item.mentions ?? []]
  return (
    own.length === other.length &&
    own.every(({ report, quote }, n) => report === other[n]?.report && quote === other[n]?.quote)
  )
}

function upTo(groups: readonly Group[], limit: number): readonly Group[] {
  const cut: Group[] = []
  let left = limit
  for (const group of groups) {
    if (left <= 0) break
    cut.push(group.entries.length <= left ? group : { ...group, entries: group.entries.slice(0, left) })
    left -= group.entries.length
  }
  return cut
}
