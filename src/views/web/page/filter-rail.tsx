import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { RecordActor } from '../../../record/index.ts'
import type { Address } from './address.ts'
import { DayField } from './day-field.tsx'
import { countsByActor, filtersOn, isDiffering, ALL_ENTRIES } from './filters.ts'
import { Growing } from './growing.tsx'
import { kindOf } from './kinds.ts'
import { folded } from './timeline.ts'
import type { Entry } from './timeline.ts'
import { compare, roleOf } from './who.ts'
import type { Directory } from './who.ts'
import { filterKindWords, issueWords } from './words.ts'
import { labels } from './labels.ts'

interface FilterRailProps {
  readonly inert: boolean
  readonly entries: readonly Entry[]
  readonly directory: Directory
  readonly address: Address
  readonly showActor: (actor: string) => void
}

/** What holds entries back: search, actors, kinds, days. On a narrow page it is folded away. */
export function FilterRail({ inert, entries, directory, address, showActor }: FilterRailProps): ReactNode {
  const { filters, filter } = address
  const on = filtersOn(filters)
  const clear = (): void => filter(ALL_ENTRIES)
  const reported = filters.by === 'reported'
  return (
    <details className="rail" open={WIDE.matches} inert={inert}>
      <summary>{labels.filters(on)}</summary>
      <search>
        <label className="search">
          <span>{labels.search}</span>
          <input
            id="search"
            type="search"
            value={filters.search}
            onChange={({ target }) => filter({ search: target.value })}
          />
        </label>
        <ActorFilter {...{ entries, directory, address, showActor }} />
        <KindFilter entries={entries} address={address} />
        <fieldset className="days">
          <legend>{reported ? labels.reportedBetween : labels.happenedBetween}</legend>
          <DayField label={labels.fromDay} value={filters.from} set={(from) => filter({ from })} />
          <DayField label={labels.toDay} value={filters.to} set={(to) => filter({ to })} />
        </fieldset>
        {filters.issues.map((issue) => (
          <p key={issue}>
            <button type="button" className="chip" onClick={() => filter({ issues: [] })}>
              {labels.issueOn(issueWords(issue))} <span aria-hidden="true">×</span>
              <span className="unseen">{labels.takeOff}</span>
            </button>
          </p>
        ))}
        {on > 0 && (
          <button type="button" onClick={clear}>
            {labels.takeAllOff}
          </button>
        )}
      </search>
    </details>
  )
}

const WIDE = matchMedia('(min-width: 62rem)')

const SHOWN_AT_FIRST = 12

function ActorFilter({ entries, directory, address, showActor }: Omit<FilterRailProps, 'inert'>): ReactNode {
  const { filters, filter } = address
  const [search, setSearch] = useState('')
  const [all, setAll] = useState(false)
  const listed = useMemo(() => actorsListed(entries, directory), [entries, directory])
  const shown = useMemo(() => {
    const found = search ? listed.filter(({ names }) => names.includes(folded(search))) : listed
    const cut = all || search ? found : found.slice(0, SHOWN_AT_FIRST)
    return [...cut, ...found.slice(cut.length).filter(({ actor }) => filters.actors.includes(actor.id))]
  }, [listed, search, all, filters.actors])
  return (
    <fieldset className="actors">
      <legend>{labels.actors}</legend>
      {listed.length > SHOWN_AT_FIRST && (
        <input
          type="search"
          aria-label={labels.findActor}
          placeholder={labels.findActor}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      <ul>
        <Growing
          list={shown}
          step={200}
          around={(more) => <li>{more}</li>}
          each={({ actor, count }) => (
            <li key={actor.id}>
              <label>
                <input
                  type="checkbox"
                  checked={filters.actors.includes(actor.id)}
                  onChange={() => filter({ actors: toggled(filters.actors, actor.id) })}
                />
                <bdi>{actor.name}</bdi>
                <span className="count">{count}</span>
              </label>
              <button
                type="button"
                className="about"
                onClick={() => showActor(actor.id)}
                title={roleOf(directory, actor)}
              >
                <span aria-hidden="true">i</span>
                <span className="unseen">{labels.aboutActor(actor.name)}</span>
              </button>
            </li>
          )}
        />
      </ul>
      {shown.length === 0 && <p>{labels.noSuchActor}</p>}
      {!search && listed.length > SHOWN_AT_FIRST && (
        <button type="button" className="quiet" onClick={() => setAll(!all)}>
          {all ? labels.showFewer : labels.showCount(listed.length)}
        </button>
      )}
    </fieldset>
  )
}

function KindFilter({ entries, address }: Pick<FilterRailProps, 'entries' | 'address'>): ReactNode {
  const { filters, filter } = address
  const counts = useMemo(() => {
    const found = new Map<string, number>()
    for (const entry of entries) found.set(kindOf(entry.item), (found.get(kindOf(entry.item)) ?? 0) + 1)
    return [...found].toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]))
  }, [entries])
  const differing = useMemo(() => entries.filter(isDiffering).length, [entries])
  return (
    <fieldset className="kinds">
      <legend>{labels.kinds}</legend>
      <ul>
        {counts.map(([kind, count]) => (
          <li key={kind}>
            <label>
              <input
                type="checkbox"
                checked={filters.kinds.includes(kind)}
                onChange={() => filter({ kinds: toggled(filters.kinds, kind) })}
              />
              {filterKindWords(kind)}
              <span className="count">{count}</span>
            </label>
          </li>
        ))}
        {differing > 0 && (
          <li className="apart">
            <label>
              <input
                type="checkbox"
                checked={filters.differing}
                onChange={({ target }) => filter({ differing: target.checked })}
              />
              {labels.differing}
              <span className="count">{differing}</span>
            </label>
          </li>
        )}
      </ul>
    </fieldset>
  )
}

interface Listed {
  readonly actor: RecordActor
  readonly count: number
  /** Every spelling, folded. */
  readonly names: string
}

function actorsListed(entries: readonly Entry[], directory: Directory): readonly Listed[] {
  const counts = countsByActor(entries, directory)
  return [...directory.actors.values()]
    .flatMap((actor): Listed[] => {
      const count = counts.get(actor.id) ?? 0
      const names = folded([actor.name, ...actor.names.map(({ name }) => name)].join('\n'))
      return count ? [{ actor, count, names }] : []
    })
    .toSorted((a, b) => b.count - a.count || compare(a.actor.name, b.actor.name))
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
}
