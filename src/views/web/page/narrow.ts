import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(width < 62rem)')

/** Whether the page is one column, where an opened report covers it. The same width as in `desk.css`. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      narrow.addEventListener('change', changed)
      return () => narrow.removeEventListener('change', changed)
    },
    () => narrow.matches,
  )
}
