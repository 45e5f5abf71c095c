import { memo } from 'react'
import type { ReactNode } from 'react'
import type { RecordItem } from '../../../record/index.ts'
import { durationWords, hourWords, publishedWords, whenWords } from './dates.ts'
import { Differs } from './differs.tsx'
import { isPlainClick } from './line.tsx'
import { Chain, Quote, Who } from './telling.tsx'
import type { Entry } from './timeline.ts'
import { mainMention, reportsOf } from './who.ts'
import type { Directory } from './who.ts'
import { isFirm, kindWords, pastStatusWords, statusWords } from './kinds.ts'
import { issueWords, words } from './words.ts'
import { labels } from './labels.ts'

interface EntryProps {
  readonly entry: Entry
  readonly directory: Directory
  readonly isOpen: boolean
  /** Whether the heading above does not already say when it happened. */
  readonly withDay: boolean
  /** Whether the line above stands on the same words, so that they need not be printed twice. */
  readonly sameWords: boolean
  readonly showItem: (item: string, report?: string) => void
  readonly showActor: (actor: string) => void
  readonly showIssue: (issue: string) => void
}

/** One line of the timeline. A click or Enter anywhere on it opens the report at its words. */
export const EntryLine = memo(function EntryLine(props: EntryProps): ReactNode {
  const { entry, directory, isOpen, withDay, sameWords, showItem, showActor, showIssue } = props
  const { item, discrepancies } = entry
  const main = mainMention(item, directory)
  const show = (): void => showItem(item.id, main?.report)
  return (
    <article
      className={isOpen ? 'entry open' : 'entry'}
      data-entry={item.id}
      tabIndex={-1}
      aria-label={`${kindWords(item)}, ${statusWords(item)}`}
      onClick={(event) => isPlainClick(event) && show()}
      onKeyDown={(event) => event.key === 'Enter' && event.target === event.currentTarget && show()}
    >
      <Kind item={item} withDay={withDay} />
      <Who item={item} directory={directory} showActor={showActor} />
      {main && !sameWords && <Quote mention={main} directory={directory} />}
      {sameWords && <p className="same">{labels.sameWords}</p>}
      <p className="told">
        <strong>{words.sources(item.independent_sources, reportsOf(item))}:</strong>{' '}
        {main && <Chain mention={main} directory={directory} />}
        {'. '}
        <button type="button" className="read" onClick={show}>
          {labels.openReport}
        </button>
      </p>
      <History item={item} />
      <Differs item={item} discrepancies={discrepancies} directory={directory} />
      {item.issues.length > 0 && (
        <ul className="issues" aria-label={labels.issues}>
          {item.issues.map((issue) => (
            <li key={issue}>
              <button type="button" onClick={() => showIssue(issue)}>
                {issueWords(issue)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
})

function Kind({ item, withDay }: { readonly item: RecordItem; readonly withDay: boolean }): ReactNode {
  const when = item.time && (withDay ? whenWords(item.time) : hourWords(item.time))
  const said = [
    item.kind === 'contact' && item.duration && durationWords(item.duration.duration),
    item.place?.name,
    item.background && labels.recap,
    item.certainty && item.certainty !== 'clear' && words.certainty[item.certainty],
    item.time?.basis === 'linked' && labels.linkedDate,
  ].filter((one) => typeof one === 'string')
  const status = statusWords(item)
  return (
    <p className="kind-line">
      <span className="kind">{kindWords(item)}</span>{' '}
      {status && <span className={isFirm(item) ? 'status' : 'status not-fact'}>{status}</span>}
      {when && <span className="when">{when}</span>}
      {!item.time && withDay && <span className="when">{labels.noDate}</span>}
      {said.map((one) => (
        <span className="more" key={one}>
          {one}
        </span>
      ))}
    </p>
  )
}

/** How a line came to be what it is, where its status or its time changed. */
function History({ item }: { readonly item: RecordItem }): ReactNode {
  const steps = item.history.filter((one, n) => n === 0 || one.status !== item.history[n - 1]!.status)
  if (steps.length < 2) return null
  return (
    <ol className="history" aria-label={labels.howItChanged}>
      {steps.map(({ report, status, published, time }) => (
        <li key={report}>
          <strong>{pastStatusWords(status)}</strong>
          {time && `, ${whenWords(time)}`}
          {published && labels.reportedOn(publishedWords(published))}
        </li>
      ))}
    </ol>
  )
}
