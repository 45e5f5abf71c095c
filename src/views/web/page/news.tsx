import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Difference, Discrepancy, NegotiationRecord, RecordItem } from '../../../record/index.ts'
import type { Address } from './address.ts'
import { useDifference } from './client.ts'
import { dayOf, dayWords } from './dates.ts'
import { DayField } from './day-field.tsx'
import { Points } from './differs.tsx'
import { Growing } from './growing.tsx'
import { labels } from './labels.ts'
import { Line } from './line.tsx'
import { changesOf, newsOf, shiftsOf } from './newly.ts'
import type { News } from './newly.ts'
import { PositionLine } from './position-line.tsx'
import { daysBefore, latestReport, reportDayBefore } from './timeline.ts'
import { useView } from './view.ts'
import { grouped, outletOf } from './who.ts'
import type { Directory } from './who.ts'

interface WhatIsNewProps {
  readonly record: NegotiationRecord
  readonly address: Address
}

/** What the reports since a day have brought: new, told otherwise, positions, differences, copies. */
export function WhatIsNew({ record, address }: WhatIsNewProps): ReactNode {
  const { filters } = address
  const latest = filters.asOf || dayOf(latestReport(record) ?? '')
  const before = reportDayBefore(record)
  // A day after that of the view would leave nothing to tell.
  const since = (filters.since > latest ? '' : filters.since) || before || ''
  const answer = useDifference(since, filters.asOf)
  return (
    <section className="news" aria-labelledby="news-title">
      <div className="view-head">
        <h2 id="news-title">{labels.newTitle}</h2>
        {before !== undefined && <Since {...{ since, latest, before, address }} />}
      </div>
      {before === undefined && <p className="nothing">{labels.noDays}</p>}
      {answer.state === 'failed' && since && <p role="alert">{answer.says}</p>}
      {!answer.value && answer.state === 'waiting' && since && <p aria-busy="true">{labels.asking}</p>}
      {answer.value && since && <Made made={answer.value} since={since} />}
    </section>
  )
}

interface SinceProps extends Pick<WhatIsNewProps, 'address'> {
  readonly since: string
  readonly latest: string
  readonly before: string
}

/** From which day on things are new: any day, or one of those asked for most. */
function Since({ since, latest, before, address: { filter } }: SinceProps): ReactNode {
  const choices = [
    { day: before, set: '', says: labels.lastDay },
    { day: daysBefore(latest, 7), says: labels.sinceChoices.week },
    { day: daysBefore(latest, 30), says: labels.sinceChoices.month },
    { day: FIRST_DAY, says: labels.sinceChoices.all },
  ]
  const distinct = choices.filter(({ day }, n) => choices.findIndex((one) => one.day === day) === n)
  return (
    <div className="since">
      <DayField
        label={labels.newSince}
        value={since === FIRST_DAY ? '' : since}
        set={(day) => filter({ since: day })}
      />
      {distinct.map(({ day, set = day, says }) => (
        <button key={says} type="button" aria-pressed={since === day} onClick={() => filter({ since: set })}>
          {says}
        </button>
      ))}
    </div>
  )
}

/** Before every report: since then all is new. */
const FIRST_DAY = '1900-01-01'

/** So many lines of a part are made at once. */
const STEP = 40

function Made({ made, since }: { readonly made: Difference; readonly since: string }): ReactNode {
  const { directory } = useView()
  const parts = useMemo(() => partsOf(made, directory), [made, directory])
  const day = since === FIRST_DAY ? '' : dayWords(since, true)
  const undated = made.reports.filter((id) => !directory.reports.get(id)?.published).length
  return (
    <>
      <p role="status" className="sum">
        {labels.newReports(made.reports.length - undated, made.copies.length, undated, day)}
      </p>
      <Contents parts={parts} />
      {parts.map(({ id, title, says, lines }) => (
        <section key={id} className="part" id={id} aria-labelledby={`${id}-title`}>
          <h3 id={`${id}-title`}>{title}</h3>
          {says !== undefined && <p className="told">{says}</p>}
          {lines}
        </section>
      ))}
    </>
  )
}

/** The parts in which there is something, what was done before what was said. */
function partsOf(made: Difference, directory: Directory): readonly Part[] {
  const news = newsOf(made, directory)
  const fresh = (kind: keyof typeof labels.newKinds): Part =>
    part(kind, labels.newKinds[kind], news[kind], newsLine)
  const differing = [...grouped(made.discrepancies, ({ about }) => about)]
  return [
    fresh('steps'),
    part('changed', labels.changed, changesOf(made, directory), (one) => <Line key={one.item.id} {...one} />),
    part('shifts', labels.shifts, shiftsOf(made, directory), (shift, n) => (
      <PositionLine key={n} {...shift} />
    )),
    part('differences', labels.newDifferences, differing, ([about, points]) => (
      <NewDifference key={about} {...{ about, points }} />
    )),
    fresh('contacts'),
    fresh('force'),
    fresh('said'),
    part('copies', labels.newCopies, made.copies, ({ report, copy_of }) => (
      <p key={report} className="copy">
        {labels.repeatsText(outletOf(directory, report), outletOf(directory, copy_of))}
      </p>
    )),
    { ...part('undated', labels.undated, news.undated, newsLine), says: labels.undatedSays },
  ].filter(({ count }) => count > 0)
}

function part<T>(
  id: string,
  title: string,
  list: readonly T[],
  each: (one: T, place: number) => ReactNode,
): Part {
  return { id, title, count: list.length, lines: <Growing list={list} step={STEP} each={each} /> }
}

function newsLine({ item, lead }: News): ReactNode {
  return <Line key={item.id} {...{ item, lead }} />
}

interface Part {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly says?: string
  readonly lines: ReactNode
}

/** What there is, in numbers, as the way to it. */
function Contents({ parts }: { readonly parts: readonly Part[] }): ReactNode {
  if (parts.length < 2) return null
  return (
    <ul className="contents">
      {parts.map(({ id, title, count }) => (
        <li key={id}>
          <a href={`#${id}`}>
            <strong>{count}</strong> {title}
          </a>
        </li>
      ))}
    </ul>
  )
}

function NewDifference({
  about,
  points,
}: {
  readonly about: string
  readonly points: readonly Discrepancy[]
}): ReactNode {
  const { directory } = useView()
  const item: RecordItem | undefined = directory.items.get(about)
  if (item)
    return (
      <Line item={item}>
        <Points discrepancies={points} directory={directory} />
      </Line>
    )
  return (
    <div className="entry">
      <p className="lead">{directory.actors.get(about)?.name ?? about}</p>
      <Points discrepancies={points} directory={directory} />
    </div>
  )
}
