import type { ReactNode } from 'react'
import type { ActorRef } from '../../../readings/index.ts'
import type { Mention, RecordItem } from '../../../record/index.ts'
import { publishedWords } from './dates.ts'
import { nameOf, outletOf, roleOf } from './who.ts'
import type { Directory } from './who.ts'
import { words } from './words.ts'

interface WhoProps {
  readonly item: RecordItem
  readonly directory: Directory
  showActor(actor: string): void
}

/** Who took part, or who said it, each with what is known of the role. */
export function Who({ item, directory, showActor }: WhoProps): ReactNode {
  if (item.kind === 'contact')
    return item.participants.length > 0 ? (
      <ul className="who">
        {distinct(item.participants).map((one) => (
          <li key={one.actor}>
            <Name
              ref_={one}
              role={one.role && words.participantRole[one.role]}
              {...{ directory, showActor }}
            />
          </li>
        ))}
      </ul>
    ) : (
      <p className="who">The report does not say who takes part.</p>
    )
  const { speaker, addressee = [], via = [] } = item
  return (
    <p className="who">
      {speaker.length === 0 && 'Somebody not named'}
      {joined(distinct(speaker), directory, showActor)} said
      {addressee.length > 0 && <> to {joined(distinct(addressee), directory, showActor)}</>}
      {via.length > 0 && <>, through {joined(distinct(via), directory, showActor)}</>}
    </p>
  )
}

interface NameProps {
  readonly ref_: ActorRef
  readonly role?: string | undefined
  readonly directory: Directory
  showActor(actor: string): void
}

/** An actor's name, which opens what the record knows of the actor, and the role in small letters. */
export function Name({ ref_, role, directory, showActor }: NameProps): ReactNode {
  const actor = directory.actors.get(ref_.actor)
  const said = [roleOf(directory, actor), actor?.anonymous && 'not named', role].filter(Boolean).join('; ')
  const name = <bdi>{nameOf(directory, ref_)}</bdi>
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
      {names.length > 0 && <>according to {names.join(', through ')}, </>}
      in <cite>{outletOf(directory, mention.report)}</cite>
      {copy !== undefined && <> (a copy of {outletOf(directory, copy)})</>}
      {mention.published === undefined ? ', day not known' : `, ${publishedWords(mention.published)}`}
    </span>
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
      {n > 0 && (n === refs.length - 1 ? ' and ' : ', ')}
      <Name ref_={ref} {...{ directory, showActor }} />
    </span>
  ))
}

/** One reference for each actor: a report may name one twice. */
function distinct<T extends ActorRef>(refs: readonly T[]): readonly T[] {
  return refs.filter((ref, n) => refs.findIndex(({ actor }) => actor === ref.actor) === n)
}
