import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { Address } from './address.ts'
import { dayOf, dayWords, publishedWords } from './dates.ts'
import { isDiffering } from './filters.ts'
import { kindWords, pastStatusWords, statusWords } from './kinds.ts'
import { Outlet } from './telling.tsx'
import { newsOf } from './timeline.ts'
import type { Entry, News } from './timeline.ts'
import { mainMention, mentionsInOrder, nameOf, reportsOf } from './who.ts'
import type { Directory } from './who.ts'
import { words } from './words.ts'
import { labels } from './labels.ts'

interface WhatIsNewProps {
  readonly entries: readonly Entry[]
  readonly directory: Directory
  /** Id of the item that lies open. */
  readonly opened: string | undefined
  readonly filter: Address['filter']
  readonly showItem: (item: string, report?: string) => void
}

const SHOWN = 5

/** The latest reported first: what it is, who says so and how many, in a line that opens its words. */
export function WhatIsNew({ entries, directory, opened, filter, showItem }: WhatIsNewProps): ReactNode {
  const news = useMemo(() => newsOf(entries), [entries])
  const differing = useMemo(() => entries.filter(isDiffering).length, [entries])
  const [count, setCount] = useState(SHOWN)
  if (news.length === 0) return null
  return (
    <section className="news" aria-labelledby="news-title">
      <div className="news-head">
        <h2 id="news-title">{labels.news}</h2>
        {differing > 0 && differing < entries.length && (
          <button type="button" className="quiet" onClick={() => filter({ differing: true })}>
            {labels.differingCount(differing)}
          </button>
        )}
      </div>
      <ol>
        {news.slice(0, count).map((one, n) => (
          <li key={one.entry.item.id}>
            {dayOf(one.published) !== dayOf(news[n - 1]?.published ?? '') && (
              <h3>{dayWords(dayOf(one.published), true)}</h3>
            )}
            <NewsLine news={one} directory={directory} opened={opened} showItem={showItem} />
          </li>
        ))}
      </ol>
      {news.length > count && (
        <button type="button" className="quiet" onClick={() => setCount(count + 10)}>
          {labels.earlierNews}
        </button>
      )}
    </section>
  )
}

interface NewsLineProps extends Pick<WhatIsNewProps, 'directory' | 'opened' | 'showItem'> {
  readonly news: News
}

function NewsLine({ news, directory, opened, showItem }: NewsLineProps): ReactNode {
  const { entry, also, change, published } = news
  const { item } = entry
  const mentions = mentionsInOrder(item, directory)
  const told = mentions.find((mention) => mention.published === published) ?? mainMention(item, directory)
  return (
    <article className={opened === item.id ? 'open' : undefined}>
      <p className="kind-line">
        {[entry, ...also].map((one, n) => (
          <span className="one-kind" key={one.item.id}>
            <span className="kind">{kindWords(one.item)}</span>{' '}
            <span className="status">
              {change && n === 0
                ? labels.change(pastStatusWords(change.from), pastStatusWords(change.to))
                : statusWords(one.item)}
            </span>
          </span>
        ))}
      </p>
      <p className="headline">
        <button
          type="button"
          lang={told && directory.reports.get(told.report)?.language}
          dir="auto"
          onClick={() => showItem(item.id, told?.report)}
        >
          {told?.quote}
        </button>
      </p>
      <p className="told">
        <Sayers entry={entry} directory={directory} />
        {publishedClock(told?.published)} ·{' '}
        <strong>{words.sources(item.independent_sources, reportsOf(item))}</strong>
        {isDiffering(entry) && <span className="flag"> · {labels.toldDifferently}</span>}
      </p>
    </article>
  )
}

/** “Mira Oxley, in Selt News Agency, The Coast Herald”: who stands behind it, and who printed it. */
function Sayers({
  entry: { item },
  directory,
}: Pick<WhatIsNewProps, 'directory'> & { entry: Entry }): ReactNode {
  const speakers = item.kind === 'statement' ? item.speaker : []
  const vouchers = item.mentions.flatMap(({ according_to }) => according_to.slice(0, 1))
  const names = [...new Set([...speakers, ...vouchers].map((ref) => nameOf(directory, ref)))]
  const reports = mentionsInOrder(item, directory).map(({ report }) => report)
  return (
    <>
      {names.map((name) => (
        <span key={name}>
          <bdi className="sayer">{name}</bdi>,{' '}
        </span>
      ))}
      {labels.inOutlets}{' '}
      {[...new Set(reports)].map((report, n) => (
        <span key={report}>
          {n > 0 && ', '}
          <Outlet report={report} directory={directory} />
        </span>
      ))}
    </>
  )
}

function publishedClock(published: string | undefined): string {
  const clock = published?.includes('T') ? publishedWords(published).split(', ').at(-1) : undefined
  return clock ? labels.atClock(clock) : ''
}
