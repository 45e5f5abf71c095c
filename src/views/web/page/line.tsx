import type { MouseEvent, ReactNode } from 'react'
import type { Mention, RecordItem } from '../../../record/index.ts'
import { whenWords } from './dates.ts'
import { labels } from './labels.ts'
import { leadOf } from './leads.ts'
import { Chain, Quote } from './telling.tsx'
import { useView } from './view.ts'
import { mainMention, reportsOf } from './who.ts'
import { words } from './words.ts'

interface LineProps {
  readonly item: RecordItem
  /** What is said in place of what the item is. */
  readonly lead?: string
  /** The telling whose words are printed; else the one that gave the item what it is now. */
  readonly mention?: Mention | undefined
  /** Said in place of the item's own time. */
  readonly when?: string
  readonly notes?: readonly (string | false | undefined)[]
  /** What else belongs to it, below its words. */
  readonly children?: ReactNode
}

/** One thing that is said, with its sentence, who says so and how many. A click or Enter opens the report there. */
export function Line({ item, lead, mention, when, notes = [], children }: LineProps): ReactNode {
  const { directory, opened, showItem } = useView()
  const told = mention ?? mainMention(item, directory)
  const show = (): void => showItem(item.id, told?.report)
  const says = lead ?? leadOf(item, directory)
  const day = when ?? (item.time && whenWords(item.time))
  const noted = notes.filter((note) => typeof note === 'string' && note !== '')
  return (
    <article
      className={opened === item.id ? 'entry open' : 'entry'}
      data-entry={item.id}
      tabIndex={-1}
      aria-label={says}
      onClick={(event) => isPlainClick(event) && show()}
      onKeyDown={(event) => event.key === 'Enter' && event.target === event.currentTarget && show()}
    >
      <p className="lead">
        <bdi>{says}</bdi>
        <Modality item={item} /> {day && <span className="day">{day}</span>}
      </p>
      {noted.length > 0 && (
        <ul className="notes">
          {noted.map((note) => (
            <li key={String(note)}>{note}</li>
          ))}
        </ul>
      )}
      {told && <Quote mention={told} directory={directory} />}
      <p className="told">
        <strong>{words.sources(item.independent_sources, reportsOf(item))}:</strong>{' '}
        {told && <Chain mention={told} directory={directory} />}
        {'. '}
        <button type="button" className="read" onClick={show}>
          {labels.openReport}
        </button>
      </p>
      {children}
    </article>
  )
}

/** That something is planned, possible or denied, where its line does not say so. */
function Modality({ item }: Pick<LineProps, 'item'>): ReactNode {
  if (item.modality === 'held' || item.kind === 'contact') return null
  return (
    <>
      {' '}
      <span className="status not-fact">{words.modality[item.modality]}</span>
    </>
  )
}

/** Not on a button, a link or a line within this one, and not the end of a selection of words to copy. */
export function isPlainClick({ target, currentTarget }: MouseEvent): boolean {
  const on =
    target instanceof Element ? target.closest('button, a, input, label, summary, [data-entry]') : null
  return (on === null || on === currentTarget) && (getSelection()?.isCollapsed ?? true)
}
