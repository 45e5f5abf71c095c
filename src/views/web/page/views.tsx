import type { ReactNode } from 'react'
import type { Address } from './address.ts'
import { VIEWS } from './filters.ts'
import type { View } from './filters.ts'
import { labels } from './labels.ts'

interface ViewsProps {
  readonly inert: boolean
  readonly chosen: View
  readonly show: Address['show']
}

/** The ways to the views, each with its key. */
export function Views({ inert, chosen, show }: ViewsProps): ReactNode {
  return (
    <nav className="views" aria-label={labels.views} inert={inert}>
      <ul>
        {VIEWS.map((view, n) => (
          <li key={view}>
            <button
              type="button"
              aria-current={view === chosen ? 'page' : undefined}
              aria-keyshortcuts={String(n + 1)}
              onClick={() => show(view)}
            >
              {labels.view[view]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
