import type { ReactNode } from 'react'
import type { Position } from '../../../record/index.ts'
import { dayWords, publishedWords } from './dates.ts'
import { labels } from './labels.ts'
import { ownWords, shortened } from './leads.ts'
import { Line } from './line.tsx'
import { useView } from './view.ts'
import { namesOf } from './who.ts'
import type { Directory } from './who.ts'
import { issueWords, words } from './words.ts'

interface PositionLineProps {
  readonly position: Position
  /** Whether it is no longer told. */
  readonly gone?: boolean
  /** Whose it is, where the line has to say it, and on what. */
  readonly actors?: readonly string[]
}

/** A position, with the sentence that says it: since when, until when, what it replaced, who tells it. */
export function PositionLine({ position, gone = false, actors }: PositionLineProps): ReactNode {
  const { directory } = useView()
  const items = position.items.flatMap((id) => directory.items.get(id) ?? [])
  const last = items.at(-1)
  if (!last) return null
  const own = ownWords(last)
  const stance = `${words.stance[position.stance]}${own && ` “${shortened(own)}”`}`
  const says = gone ? labels.noLonger(stance) : stance
  const lead = actors ? labels.onIssue(namesOf(directory, actors), issueWords(position.issue), says) : says
  return (
    <Line item={last} lead={lead} when={sinceWords(position)} notes={positionNotes(position, directory)}>
      {items.length > 1 && (
        <details>
          <summary>{labels.moreSentences(items.length - 1)}</summary>
          {items
            .slice(0, -1)
            .toReversed()
            .map((item) => (
              <Line key={item.id} item={item} />
            ))}
        </details>
      )}
    </Line>
  )
}

/** “since 12 March 2031”, or only when it was reported. */
export function sinceWords({ from, from_report }: Position): string {
  if (from === undefined) return ''
  return from_report ? labels.reported(publishedWords(from)) : labels.since(publishedWords(from))
}

function positionNotes(position: Position, directory: Directory): readonly string[] {
  const { contested, shift, told_by, to, to_because, step, conditions = [] } = position
  const wanted = conditions.flatMap((id) => directory.items.get(id) ?? [])
  return [
    ...(contested ? [labels.contested] : []),
    ...(shift ? [labels.before(words.stance[shift.from])] : []),
    ...(to === undefined
      ? []
      : [`${labels.until(dayWords(to, false))}${to_because ? `, ${labels.untilWhy[to_because]}` : ''}`]),
    ...(told_by ? [labels.toldOnlyBy(namesOf(directory, told_by))] : []),
    ...(step === undefined ? [] : [labels.asStep(step)]),
    ...wanted.map((item) => labels.conditionOf(shortened(ownWords(item)))),
  ]
}
