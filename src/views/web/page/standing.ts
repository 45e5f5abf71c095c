import type {
  Agreement,
  NegotiationRecord,
  OpenIssue,
  RecordItem,
  Sequence,
  Term,
} from '../../../record/index.ts'
import { dayWords, publishedWords } from './dates.ts'
import { labels } from './labels.ts'
import { compare } from './who.ts'
import { UNSPECIFIED, words } from './words.ts'

/** How things stand on one issue. */
export interface Standing {
  readonly issue: string
  readonly agreed: readonly Agreement[]
  readonly open?: OpenIssue
  readonly steps: readonly { readonly sequence: Sequence; readonly step: Sequence['steps'][number] }[]
}

/** Every issue on which something is agreed, open or to follow: the latest told first, what has no issue last. */
export function standingsOf({ agreed, open_issues, phases }: NegotiationRecord): readonly Standing[] {
  const steps = phases.flatMap((sequence) => sequence.steps.map((step) => ({ sequence, step })))
  const issues = new Set([
    ...agreed.flatMap((one) => one.issues),
    ...open_issues.map(({ issue }) => issue),
    ...steps.flatMap(({ step }) => step.issues),
  ])
  return [...issues]
    .map((issue): Standing => {
      const open = open_issues.find((one) => one.issue === issue)
      return {
        issue,
        agreed: agreed.filter(({ issues }) => issues.includes(issue)).toReversed(),
        ...(open ? { open } : {}),
        steps: steps.filter(({ step }) => step.issues.includes(issue)),
      }
    })
    .toSorted((a, b) => last(a) - last(b) || compare(latest(b), latest(a)) || compare(a.issue, b.issue))
}

function last({ issue }: Standing): number {
  return issue === UNSPECIFIED ? 1 : 0
}

function latest({ agreed, open }: Standing): string {
  return [open?.last_reported ?? '', ...agreed.map(({ since = '' }) => since)].toSorted(compare).at(-1)!
}

/** “since 12 March 2031”; where none of the items has a time of its own, the day is only that of a report. */
export function sinceWords(since: string | undefined, items: readonly RecordItem[]): string {
  if (since === undefined) return ''
  const told = items.some(({ time }) => time !== undefined)
  return (told ? labels.since : labels.reported)(publishedWords(since))
}

/** “to begin on 14 March 2031”, “stated to end on …”, as far as said. */
export function termNotes(term: Term | undefined): readonly string[] {
  const { start, end, end_passed } = term ?? {}
  return [
    ...(start === undefined ? [] : [labels.toBegin(dayWords(start, false))]),
    ...(end === undefined ? [] : [(end_passed ? labels.endPassed : labels.toEnd)(dayWords(end, false))]),
  ]
}

/** How a step stands, and since which report. */
export function stepStatusWords({ status, status_reported }: Sequence['steps'][number]): string {
  return labels.stepStatus(words.step[status], status_reported ? publishedWords(status_reported) : '')
}
