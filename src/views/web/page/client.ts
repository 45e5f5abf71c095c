import { useEffect, useState } from 'react'
import type { Reading } from '../../../readings/index.ts'
import type { Difference, NegotiationRecord } from '../../../record/index.ts'
import { labels } from './labels.ts'

/** Something asked of the server: on its way (the last answer still there), here, or failed with a sentence. */
export type Answer<T> =
  | { readonly state: 'waiting'; readonly value?: T }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly says: string; readonly value?: undefined }

/** The record as of a day, or all of it for ''. Another `attempt` asks again. */
export function useRecord(asOf: string, attempt: number): Answer<NegotiationRecord> {
  return useAnswer<NegotiationRecord>(`api/record${asOf && `?as_of=${asOf}`}`, attempt)
}

/** What is new at the end of the day `to` (in all reports for '') since the end of `since`; nothing is asked for ''. */
export function useDifference(since: string, to: string): Answer<Difference> {
  return useAnswer<Difference>(since && `api/difference?from=${since}${to && `&to=${to}`}`, 0)
}

/** What one report says; nothing is asked for ''. */
export function useReading(report: string, asOf: string): Answer<Reading> {
  const path = report && `api/reports/${encodeURIComponent(report)}${asOf && `?as_of=${asOf}`}`
  return useAnswer<Reading>(path, 0)
}

function useAnswer<T>(path: string, attempt: number): Answer<T> {
  const [answer, setAnswer] = useState<{ readonly path: string; readonly answer: Answer<T> }>()
  useEffect(() => {
    if (!path) return
    const leaving = new AbortController()
    ask<T>(path, leaving.signal).then(
      (value) => setAnswer({ path, answer: { state: 'here', value } }),
      (error: unknown) => {
        if (!leaving.signal.aborted) setAnswer({ path, answer: { state: 'failed', says: sentenceOf(error) } })
      },
    )
    return () => leaving.abort()
  }, [path, attempt])
  if (answer?.path === path) return answer.answer
  return answer?.answer.value === undefined
    ? { state: 'waiting' }
    : { state: 'waiting', value: answer.answer.value }
}

async function ask<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal })
  const body: unknown = await response.json()
  if (response.ok) return body as T
  throw new Error((body as { says?: string }).says ?? labels.answered(response.status))
}

function sentenceOf(error: unknown): string {
  if (error instanceof TypeError) return labels.noAnswer
  return error instanceof Error ? error.message : String(error)
}
