import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { labels } from './labels.ts'

/**
 * How many entries are made at once; more as the reader nears the end of what is there. With this and
 * `content-visibility`, 10,000 entries scroll as fluidly as a virtual list, and the words made stay
 * where the browser's own search and a printer find them.
 */
const STEP = 120

/** The end of what is made so far: comes into view, and more is made. */
export function More({ more, left }: { readonly more: () => void; readonly left: number }): ReactNode {
  const end = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && more(), {
      rootMargin: '1500px',
    })
    if (end.current) watch.observe(end.current)
    return () => watch.disconnect()
  }, [more, left])
  return (
    <button ref={end} type="button" className="quiet" onClick={more}>
      {labels.moreEntries(left)}
    </button>
  )
}

/** Starts anew whenever another list is given; a printer gets all of it. */
export function useGrowing(list: unknown, step = STEP): readonly [number, () => void] {
  const [grown, setGrown] = useState({ list, limit: step })
  const limit = grown.list === list ? grown.limit : step
  useEffect(() => {
    const all = (): void => setGrown({ list, limit: Infinity })
    addEventListener('beforeprint', all)
    return () => removeEventListener('beforeprint', all)
  }, [list])
  return [limit, () => setGrown({ list, limit: limit + step })]
}

interface GrowingProps<T> {
  /** The same list again where nothing changed: another one starts anew. */
  readonly list: readonly T[]
  readonly step?: number
  readonly each: (one: T, place: number) => ReactNode
  /** What has to stand around the last button, in a list or a table. */
  readonly around?: (more: ReactNode) => ReactNode
}

/** A list of which as much is made as the reader has come to. */
export function Growing<T>({ list, step = STEP, each, around = (more) => more }: GrowingProps<T>): ReactNode {
  const [limit, more] = useGrowing(list, step)
  return (
    <>
      {list.slice(0, limit).map(each)}
      {limit < list.length && around(<More more={more} left={list.length - limit} />)}
    </>
  )
}
