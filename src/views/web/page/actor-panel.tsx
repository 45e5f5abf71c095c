import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { RecordActor } from '../../../record/index.ts'
import type { Address } from './address.ts'
import { publishedWords } from './dates.ts'
import { outletOf } from './who.ts'
import type { Directory } from './who.ts'

interface ActorPanelProps {
  readonly id: string
  readonly directory: Directory
  readonly address: Address
  readonly close: () => void
}

/** One actor: every spelling and where it stands, roles and when they were seen, and why spellings were joined. */
export function ActorPanel({ id, directory, address, close }: ActorPanelProps): ReactNode {
  const actor = directory.actors.get(id)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id])
  return (
    <div className="panel" data-scrolls>
      <div className="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          <bdi>{actor?.name ?? 'Not in this record'}</bdi>
        </h2>
        <button type="button" onClick={close} aria-label="Close">
          ×
        </button>
      </div>
      {actor ? (
        <About actor={actor} directory={directory} address={address} />
      ) : (
        <p>The record{address.filters.asOf && ' as of this day'} knows nobody by this address.</p>
      )}
    </div>
  )
}

interface AboutProps extends Pick<ActorPanelProps, 'directory' | 'address'> {
  readonly actor: RecordActor
}

function About({ actor, directory, address }: AboutProps): ReactNode {
  const { open, filter, filters } = address
  const only = filters.actors.length === 1 && filters.actors[0] === actor.id
  return (
    <>
      <p className="told">
        {KINDS[actor.kind]}
        {actor.anonymous && ', not named by the report and never taken for anybody of another report'}
      </p>
      <p>
        <button type="button" onClick={() => filter({ actors: only ? [] : [actor.id] })}>
          {only ? 'Show everybody again' : 'Show only what involves this actor'}
        </button>
      </p>
      <Roles {...{ actor, directory, open }} />
      <Names {...{ actor, directory, open }} />
      <Ties {...{ actor, directory, open }} />
      <h3>Why these names are one actor</h3>
      {actor.judgements.length === 0 && <p className="told">There was nothing to judge.</p>}
      <ul className="spaced">
        {actor.judgements.map(({ same, because, by }) => (
          <li key={because}>
            {same ? 'Joined' : 'Kept apart'}: {because}
            <span className="told"> Judged by {by === 'person' ? 'a person' : 'the program'}.</span>
          </li>
        ))}
      </ul>
    </>
  )
}

interface PartProps extends Pick<AboutProps, 'actor' | 'directory'> {
  readonly open: Address['open']
}

function Roles({ actor, directory, open }: PartProps): ReactNode {
  return (
    <>
      <h3>Roles</h3>
      {actor.roles.length === 0 && <p className="told">No role was read.</p>}
      <ul className="spaced">
        {actor.roles.map(({ title, of, first_seen, last_seen, reports }) => (
          <li key={`${title} ${of}`}>
            {title}
            {of !== undefined && <>, {directory.actors.get(of)?.name ?? of}</>}
            <span className="told">
              {seenWords(first_seen, last_seen)}
              <In reports={reports} directory={directory} open={open} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Names({ actor, directory, open }: PartProps): ReactNode {
  return (
    <>
      <h3>Names as printed</h3>
      <ul className="spaced">
        {actor.names.map(({ name, reports }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <span className="told">
              <In reports={reports} directory={directory} open={open} />
            </span>
          </li>
        ))}
      </ul>
      {actor.descriptions.length > 0 && (
        <>
          <h3>Also called</h3>
          <p>{actor.descriptions.join('; ')}</p>
        </>
      )}
    </>
  )
}

/** Who serves it, and how it is related to others. */
function Ties({ actor, directory, open }: PartProps): ReactNode {
  const servants = directory.servants.get(actor.id) ?? []
  return (
    <>
      {servants.length > 0 && (
        <>
          <h3>Seen in its service</h3>
          <ul className="spaced">
            {servants.map((servant) => (
              <li key={servant.id}>
                <button type="button" className="name" onClick={() => open({ actor: servant.id })}>
                  <bdi>{servant.name}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {actor.relations.length > 0 && (
        <>
          <h3>Relations</h3>
          <ul className="spaced">
            {actor.relations.map(({ to, relation }) => (
              <li key={`${to} ${relation}`}>
                {relation}: {directory.actors.get(to)?.name ?? to}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const KINDS: Readonly<Record<RecordActor['kind'], string>> = {
  person: 'Person',
  state: 'State',
  organisation: 'Organisation',
  group: 'Group',
}

interface InProps {
  readonly reports: readonly string[]
  readonly directory: Directory
  readonly open: Address['open']
}

function In({ reports, directory, open }: InProps): ReactNode {
  return (
    <>
      {' '}
      in{' '}
      {reports.map((report, n) => (
        <span key={report}>
          {n > 0 && ', '}
          <button type="button" className="name" onClick={() => open({ report })}>
            {outletOf(directory, report)}
          </button>
        </span>
      ))}
    </>
  )
}

function seenWords(first: string | undefined, last: string | undefined): string {
  if (first === undefined || last === undefined) return ''
  if (first === last) return ` seen ${publishedWords(first)}`
  return ` seen ${publishedWords(first)} to ${publishedWords(last)}`
}
