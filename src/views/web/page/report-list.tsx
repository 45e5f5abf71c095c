import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { NegotiationRecord, RecordReport } from '../../../record/index.ts'
import type { Address } from './address.ts'
import { Growing } from './growing.tsx'
import { dayReported } from './telling.tsx'
import { compare } from './who.ts'
import { labels } from './labels.ts'

interface ReportListProps {
  readonly record: NegotiationRecord
  readonly open: Address['open']
}

/** What the record was read from: the reports, each with its copies under it. */
export function ReportList({ record, open }: ReportListProps): ReactNode {
  const origins = useMemo(() => originsOf(record.reports), [record])
  return (
    <section className="reports" aria-labelledby="reports-title">
      <h2 id="reports-title">{labels.reports}</h2>
      <p className="told">{labels.reportsCount(record.reports.length, origins.length)}</p>
      {record.reports.length === 0 && <p>{labels.noReports}</p>}
      <ol>
        <Growing
          list={origins}
          step={60}
          around={(more) => <li>{more}</li>}
          each={([first, ...copies]) => (
            <li key={first.id}>
              <ReportLine report={first} open={open} />
              {copies.length > 0 && (
                <ul>
                  {copies.map((copy) => (
                    <li key={copy.id}>
                      <ReportLine report={copy} open={open} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )}
        />
      </ol>
      {record.remarks.length > 0 && (
        <>
          <h3>{labels.toBeKnown}</h3>
          <ul className="remarks">
            {record.remarks.map(({ code, says }, n) => (
              <li key={`${code} ${n}`}>{says}</li>
            ))}
          </ul>
        </>
      )}
      <p className="told">{labels.readBy(record.made_by)}</p>
    </section>
  )
}

function ReportLine({ report, open }: { report: RecordReport; open: Address['open'] }): ReactNode {
  const { id, title, outlet, file, copy_of, language } = report
  return (
    <p className="report-line">
      <button type="button" lang={language} dir="auto" onClick={() => open({ report: id })}>
        {title ?? labels.noHeadline}
      </button>
      <span className="told">
        <bdi>
          <cite>{outlet ?? file.split('/').at(-1)}</cite>
        </bdi>
        , {dayReported(report)}
        {copy_of !== undefined && labels.aCopy}
      </span>
    </p>
  )
}

type Origin = readonly [first: RecordReport, ...copies: RecordReport[]]

/** The reports by origin, latest first; in each the first to say it, then those that copy it. */
function originsOf(reports: readonly RecordReport[]): readonly Origin[] {
  const origins = new Map<string, [RecordReport, ...RecordReport[]]>()
  for (const report of reports.toSorted((a, b) => compare(dayOfReport(a), dayOfReport(b)))) {
    const known = origins.get(report.origin)
    if (known) known.push(report)
    else origins.set(report.origin, [report])
  }
  return [...origins.values()].toSorted(([a], [b]) => compare(dayOfReport(b), dayOfReport(a)))
}

/** Reports without a day come last. */
function dayOfReport({ published }: RecordReport): string {
  return published?.start ?? published?.not_before ?? ''
}
