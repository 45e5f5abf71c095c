import type { ReactNode } from 'react'
import type { ActorRef, Participant } from '../../../readings/index.ts'
import type { Mention, RecordItem, RecordReport } from '../../../record/index.ts'
import { publishedWords } from './dates.ts'
import { partiesOf } from './kinds.ts'
import { nameOf, outletOf, roleOf } from './who.ts'
import type { Directory } from './who.ts'
import { words } from './words.ts'
import { labels } from './labels.ts'

interface WhoProps {
  readonly item: RecordItem
  readonly directory: Directory
  readonly showActor: (actor: string) => void
}

/** Who took part, who said or did it and to whom, each with what is known of the role. */
export function Who({ item, directory, showActor }: WhoProps): ReactNode {
  const { first, verb, second } = partiesOf(item)
  const via = item.kind === 'statement' ? (item.via ?? []) : []
  if (first.length + second.length === 0) return <p className="who">{words.nobody[item.kind]}</p>
  const names = (refs: readonly ActorRef[]): ReactNode => joined(distinct(refs), directory, showActor)
  return (
    <p className="who">
      {first.length === 0 && item.kind === 'statement' ? labels.somebody : names(first)}
      {(second.length > 0 || item.kind === 'statement') && ` ${verb} `}
      {names(second)}
      {via.length > 0 && (
        <>
          {' '}
          {labels.through} {names(via)}
        </>
      )}
    </p>
  )
}

interface NameProps {
  readonly named: ActorRef & Pick<Participant, 'role'>
  readonly directory: Directory
  readonly showActor: (actor: string) => void
}

/** An actor's name, which opens what the record knows of the actor, and the role in small letters. */
function Name({ named, directory, showActor }: NameProps): ReactNode {
  const actor = directory.actors.get(named.actor)
  const role = named.role && words.participantRole[named.role]
  const said = [roleOf(directory, actor), actor?.anonymous && labels.unnamed, role].filter(Boolean).join('; ')
  const name = <bdi>{nameOf(directory, named)}</bdi>
  return (
    <>
      {actor ? (
        <button type="button" className="name" onClick={() => showActor(actor.id)}>
          {name}
        </button>
      ) : (
        <span className="name">{name}</span>
      )}
      {said && <span className="role"> ({said})</span>}
    </>
  )
}

/** “according to A, through B, in The Outlet, 13 March 2025”. */
export function Chain({
  mention,
  directory,
}: {
  readonly mention: Mention
  readonly directory: Directory
}): ReactNode {
  const names = mention.according_to.map((ref) => nameOf(directory, ref))
  const copy = directory.reports.get(mention.report)?.copy_of
  return (
    <span className="chain">
      {names.map((name, n) => (
        <span key={name}>
          {n === 0 ? labels.accordingTo : labels.andThrough}
          <bdi>{name}</bdi>
        </span>
      ))}
      {labels.chainIn(names.length === 0)}
      <Outlet report={mention.report} directory={directory} />
      {copy !== undefined && (
        <>
          {' '}
          ({labels.aCopyOf} <Outlet report={copy} directory={directory} />)
        </>
      )}
      {`, ${dayReported(directory.reports.get(mention.report))}`}
    </span>
  )
}

/** When a report was published, no firmer than it is known: “not before 7 March 2025”, “day not known”. */
export function dayReported(report: RecordReport | undefined): string {
  const { start, not_before } = report?.published ?? {}
  if (start !== undefined) return publishedWords(start)
  return not_before === undefined ? labels.dayNotKnown : labels.notBeforeDay(publishedWords(not_before))
}

/** Who published a report, in its own direction of writing. */
export function Outlet({
  report,
  directory,
}: {
  readonly report: string
  readonly directory: Directory
}): ReactNode {
  return (
    <bdi>
      <cite>{outletOf(directory, report)}</cite>
    </bdi>
  )
}

/** The report's own sentence, in its own language and direction. */
export function Quote({
  mention,
  directory,
}: {
  readonly mention: Mention
  readonly directory: Directory
}): ReactNode {
  const language = directory.reports.get(mention.report)?.language
  return (
    <blockquote lang={language === 'und' ? undefined : language} dir="auto">
      {mention.quote}
    </blockquote>
  )
}

function joined(
  refs: readonly ActorRef[],
  directory: Directory,
  showActor: (actor: string) => void,
): ReactNode {
  return refs.map((ref, n) => (
    <span key={ref.actor}>
      {n > 0 && (n === refs.length - 1 ? words.and : ', ')}
      <Name named={ref} {...{ directory, showActor }} />
    </span>
  ))
}

/** One reference for each actor: a report may name one twice. */
function distinct<T extends ActorRef>(refs: readonly T[]): readonly T[] {
  return refs.filter((ref, n) => refs.findIndex(({ actor }) => actor === ref.actor) === n)
}
