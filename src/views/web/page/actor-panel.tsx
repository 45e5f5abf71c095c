import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { RecordActor } from '../../../record/index.ts'
import type { Address } from './address.ts'
import { publishedWords } from './dates.ts'
import { outletOf } from './who.ts'
import type { Directory } from './who.ts'
import { labels } from './labels.ts'

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
          <bdi>{actor?.name ?? labels.notInRecord}</bdi>
        </h2>
        <button type="button" onClick={close} aria-label={labels.close}>
          ×
        </button>
      </div>
      {actor ? (
        <About actor={actor} directory={directory} address={address} />
      ) : (
        <p>{labels.nobody(address.filters.asOf !== '')}</p>
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
        {labels.actorKind[actor.kind]}
        {actor.anonymous && labels.neverMerged}
      </p>
      <p>
        <button type="button" onClick={() => filter({ view: 'timeline', actors: only ? [] : [actor.id] })}>
          {only ? labels.everybody : labels.onlyThis}
        </button>
      </p>
      <Roles {...{ actor, directory, open }} />
      <Names {...{ actor, directory, open }} />
      <Ties {...{ actor, directory, open }} />
      <h3>{labels.whyOne}</h3>
      {actor.judgements.length === 0 && <p className="told">{labels.nothingJudged}</p>}
      <ul className="spaced">
        {actor.judgements.map(({ same, because, by }) => (
          <li key={because}>
            {same ? labels.joined : labels.keptApart}: {because}
            <span className="told"> {labels.judgedBy[by]}</span>
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
      <h3>{labels.roles}</h3>
      {actor.roles.length === 0 && <p className="told">{labels.noRole}</p>}
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
      <h3>{labels.names}</h3>
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
          <h3>{labels.called}</h3>
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
          <h3>{labels.servants}</h3>
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
          <h3>{labels.relations}</h3>
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

interface InProps {
  readonly reports: readonly string[]
  readonly directory: Directory
  readonly open: Address['open']
}

function In({ reports, directory, open }: InProps): ReactNode {
  return (
    <>
      {` ${labels.inOutlets} `}
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
  return first === undefined || last === undefined
    ? ''
    : labels.seen(publishedWords(first), publishedWords(last))
}
