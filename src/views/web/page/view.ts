import { createContext, useContext } from 'react'
import type { Address } from './address.ts'
import type { Directory } from './who.ts'

/** What every line of a view needs: the record by id, and the ways on. */
export interface View {
  readonly directory: Directory
  /** Id of the item that lies open. */
  readonly opened: string | undefined
  /** Opens the report at the words that say the item. */
  readonly showItem: (item: string, report?: string) => void
  readonly filter: Address['filter']
}

export const ViewContext = createContext<View | undefined>(undefined)

/** @throws Error outside a view */
export function useView(): View {
  const view = useContext(ViewContext)
  if (!view) throw new Error('Cannot draw a line outside a view: put it into a ViewContext')
  return view
}
