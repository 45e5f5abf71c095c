import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { NegotiationRecord } from '../../../record/index.ts'
import type { Address } from './address.ts'
import { dayWords, publishedWords } from './dates.ts'
import { DayField } from './day-field.tsx'
import { latestReport } from './timeline.ts'
import { labels } from './labels.ts'

interface MastheadProps {
  readonly record: NegotiationRecord
  readonly asOf: string
  readonly inert: boolean
  readonly filter: Address['filter']
  readonly help: () => void
}

/** What this is a record of: how many reports, how many sources, up to when. */
export function Masthead({ record, asOf, inert, filter, help }: MastheadProps): ReactNode {
  const sources = new Set(record.reports.map(({ origin }) => origin)).size
  const latest = latestReport(record)
  return (
    <header className="masthead" inert={inert}>
      <div className="masthead-title">
        <h1>{labels.name}</h1>
        <p>
          {labels.from(record.reports.length, sources)}
          {latest && labels.latestOf(publishedWords(latest))}
        </p>
      </div>
      <div className="masthead-tools">
        <DayField label={labels.asOf} value={asOf} set={(day) => filter({ asOf: day })} />
        <ThemeSwitch />
        <button type="button" onClick={help} aria-label={labels.helpAndKeys}>
          ?
        </button>
      </div>
      {asOf && (
        <p className="as-of" role="status">
          {labels.asOfDay(dayWords(asOf, true))}{' '}
          <button type="button" onClick={() => filter({ asOf: '' })}>
            {labels.showAll}
          </button>
        </p>
      )}
    </header>
  )
}

const KEPT_AS = 'demarche-theme'

function ThemeSwitch(): ReactNode {
  const [theme, setTheme] = useState(() => kept())
  useEffect(() => {
    document.documentElement.style.colorScheme = theme || 'light dark'
    keep(theme)
  }, [theme])
  return (
    <select aria-label={labels.colours} value={theme} onChange={(event) => setTheme(event.target.value)}>
      {Object.entries(labels.themes).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  )
}

/** A browser may refuse to keep anything: then the choice lasts as long as the page. */
function kept(): string {
  try {
    return localStorage.getItem(KEPT_AS) ?? ''
  } catch {
    return ''
  }
}

function keep(theme: string): void {
  try {
    if (theme) localStorage.setItem(KEPT_AS, theme)
    else localStorage.removeItem(KEPT_AS)
  } catch {
    return
  }
}
