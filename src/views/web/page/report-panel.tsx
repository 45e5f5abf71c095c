import { useEffect, useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Reading } from '../../../readings/index.ts'
import type { Mention, RecordItem, RecordReport } from '../../../record/index.ts'
import type { Address } from './address.ts'
import { useReading } from './client.ts'
import { publishedWords, whenWords } from './dates.ts'
import { kindWords, statusWords } from './kinds.ts'
import { ReportText } from './report-text.tsx'
import type { Marks } from './report-text.tsx'
import { Chain } from './telling.tsx'
import { mainMention, mentionsInOrder, outletOf } from './who.ts'
import type { Directory } from './who.ts'
import { words } from './words.ts'
import { labels } from './labels.ts'

interface ReportPanelProps {
  readonly directory: Directory
  readonly address: Address
  readonly close: () => void
}

/** One report: its text with the words that say the opened item, and all that is known of the report. */
export function ReportPanel({ directory, address, close }: ReportPanelProps): ReactNode {
  const { opened, filters, open } = address
  const item = opened.item === undefined ? undefined : directory.items.get(opened.item)
  const mentions = useMemo(() => (item ? mentionsInOrder(item, directory) : []), [item, directory])
  const mention =
    mentions.find(({ report }) => report === opened.report) ?? (item && mainMention(item, directory))
  const id = mention?.report ?? opened.report ?? ''
  const report = directory.reports.get(id)
  const answer = useReading(report ? id : '', filters.asOf)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id, opened.item])
  return (
    <div className="panel" data-scrolls>
      <div className="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {report ? outletOf(directory, id) : labels.notInRecord}
        </h2>
        <button type="button" onClick={close} aria-label={labels.closeReport}>
          ×
        </button>
        {report && <Published report={report} />}
        {item && mention && <Mentions {...{ item, mentions, mention, directory, open }} />}
      </div>
      {report?.copy_of !== undefined && (
        <p className="notice">
          {labels.repeats}{' '}
          <button type="button" className="name" onClick={() => open({ report: report.copy_of! })}>
            {outletOf(directory, report.copy_of)}
          </button>
          {labels.oneSource}
        </p>
      )}
      {answer.state === 'failed' && <p role="alert">{answer.says}</p>}
      {answer.state === 'waiting' && report && <p aria-busy="true">{labels.readingReport}</p>}
      {!report && <p>{labels.nothingHere(filters.asOf !== '')}</p>}
      {answer.state === 'here' && report && (
        <Read reading={answer.value} {...{ report, item, mention, directory, open }} />
      )}
    </div>
  )
}

interface ReadProps {
  readonly reading: Reading
  readonly report: RecordReport
  readonly item: RecordItem | undefined
  readonly mention: Mention | undefined
  readonly directory: Directory
  readonly open: Address['open']
}

function Read({ reading, report, item, mention, directory, open }: ReadProps): ReactNode {
  const marks = useMemo(() => marksOf(reading, mention), [reading, mention])
  return (
    <>
      <ReportText
        text={reading.report.text}
        language={reading.report.language}
        titled={reading.report.title !== null}
        marks={marks}
      />
      {item && mention && <HowRead {...{ item, mention, reading, directory }} />}
      <AlsoSaid {...{ reading, item, directory, open }} />
      <AboutReport reading={reading} report={report} />
    </>
  )
}

function Published({ report: { published, language } }: { readonly report: RecordReport }): ReactNode {
  const day = published?.start
    ? labels.published(publishedWords(published.start), words.basis[published.basis])
    : published?.not_before
      ? labels.notBefore(publishedWords(published.not_before))
      : labels.publishedUnknown
  return (
    <p className="told">
      {day}
      {language !== 'en' && language !== 'und' && labels.inLanguage(languageWords(language))}
    </p>
  )
}

interface MentionsProps extends Pick<ReadProps, 'directory' | 'open'> {
  readonly item: RecordItem
  readonly mentions: readonly Mention[]
  readonly mention: Mention
}

/** Where else the same thing is told, one step at a time. */
function Mentions({ item, mentions, mention, directory, open }: MentionsProps): ReactNode {
  const n = mentions.indexOf(mention)
  const go = (to: Mention | undefined): void => to && open({ item: item.id, report: to.report })
  return (
    <div className="mentions">
      <p>
        {kindWords(item)}, {statusWords(item)}
        {labels.toldHere}
        <Chain mention={mention} directory={directory} />
      </p>
      {mentions.length > 1 && (
        <p>
          <button type="button" id="previous-mention" disabled={n === 0} onClick={() => go(mentions[n - 1])}>
            {labels.previous}
          </button>{' '}
          {labels.mentionOf(n + 1, mentions.length)}{' '}
          <button
            type="button"
            id="next-mention"
            disabled={n === mentions.length - 1}
            onClick={() => go(mentions[n + 1])}
          >
            {labels.next}
          </button>
        </p>
      )}
    </div>
  )
}

/** What was understood here and on which ground, so that a wrong reading can be seen as one. */
function HowRead({
  item,
  mention,
  reading,
}: Pick<Required<ReadProps>, 'reading'> & { item: RecordItem; mention: Mention }): ReactNode {
  const read = reading.items.find(({ id }) => id === mention.item)
  if (!read) return null
  const time = read.time
  return (
    <dl className="facts">
      <Fact name={labels.readAs}>
        {kindWords(read)}
        {read.certainty && `, ${words.certainty[read.certainty]}`}
        {labels.byRule(read.by_rule)}
      </Fact>
      <Fact name={labels.when}>
        {time ? whenWords(time) : labels.noneGuessed}
        {time?.text && labels.reportSays(time.text)}
        {time?.stated === false && !time.text && labels.workedOut}
      </Fact>
      {item.time?.basis === 'linked' && (
        <Fact name={labels.inTheRecord}>{labels.takenFrom(whenWords(item.time))}</Fact>
      )}
    </dl>
  )
}

/** The other items of the report, as a way to them. */
function AlsoSaid({
  reading,
  item,
  directory,
  open,
}: Pick<ReadProps, 'reading' | 'item' | 'directory' | 'open'>): ReactNode {
  const { id, text } = reading.report
  const others = reading.items.flatMap((one) => {
    const owner = directory.owners.get(one.id)
    return owner !== undefined && owner !== item?.id ? [{ one, owner }] : []
  })
  if (others.length === 0) return null
  return (
    <section aria-labelledby="also">
      <h3 id="also">{item ? labels.alsoSays : labels.says}</h3>
      <ul className="also">
        {others.map(({ one, owner }) => (
          <li key={one.id}>
            <button
              type="button"
              lang={reading.report.language}
              dir="auto"
              onClick={() => open({ item: owner, report: id })}
            >
              {one.evidence.map(([start, end]) => text.slice(start, end)).join(' ')}
            </button>
            <span className="told"> {kindWords(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function AboutReport({ reading, report }: Pick<ReadProps, 'reading' | 'report'>): ReactNode {
  const { removed, remarks, file, url, byline, credit, agency, provenance, dateline } = reading.report
  return (
    <section aria-labelledby="about-report">
      <h3 id="about-report">{labels.aboutReport}</h3>
      <dl className="facts">
        {byline.length > 0 && <Fact name={labels.byline}>{byline.join(', ')}</Fact>}
        {agency.length > 0 && <Fact name={labels.agency}>{agency.join(', ')}</Fact>}
        {credit.length > 0 && <Fact name={labels.credit}>{credit.join(', ')}</Fact>}
        {dateline && <Fact name={labels.dateline}>{dateline.text}</Fact>}
        {provenance.length > 0 && <Fact name={labels.provenance}>{provenance.join(' ← ')}</Fact>}
        {report.supersedes !== undefined && <Fact name={labels.supersedes}>{report.supersedes}</Fact>}
        {url !== undefined && (
          <Fact name={labels.address}>
            <a href={url} rel="noreferrer noopener" target="_blank">
              {url}
            </a>
          </Fact>
        )}
        <Fact name={labels.file}>{file}</Fact>
      </dl>
      {remarks.length > 0 && (
        <ul className="remarks">
          {remarks.map(({ code, says }) => (
            <li key={code + says}>{says}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{labels.leftOut(removed.length)}</summary>
        <ul className="removed">
          {removed.map(({ text, why, source_span }) => (
            <li key={source_span[0]}>
              <span className="told">{words.removed[why]}:</span> <q dir="auto">{text}</q>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function marksOf(reading: Reading, mention: Mention | undefined): Marks {
  const own = reading.items.find(({ id }) => id === mention?.item)
  return {
    evidence: mention?.evidence ?? [],
    content: own?.kind === 'statement' ? own.content : [],
    // All that was read is marked only where no item is opened: else it would drown the one that is.
    other: own ? [] : reading.items.flatMap(({ evidence }) => evidence),
  }
}

function languageWords(language: string): string {
  return new Intl.DisplayNames(words.locale, { type: 'language' }).of(language) ?? language
}
