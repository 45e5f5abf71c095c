import { contains, daysBetween, type Report, type TimeValue } from '../../evidence/index.ts'
import type { Findings, Reader } from '../reader.ts'
import type { Statement, TimeMention } from '../reading.ts'
import type { Description } from './description.ts'
import { anchorOf, findTimes } from './find.ts'
import { timeLanguage } from './languages.ts'
import { resolve } from './resolve.ts'

/**
 * Counts what stands inside a quotation from when its words were said: "yesterday" in words spoken on
 * Wednesday is Tuesday, whenever the report came out.
 */
export const anchors: Reader = {
  name: 'anchors',
  needs: ['times', 'statements'],
  gives: ['times'],
  read(report, analysis, found) {
    const language = timeLanguage(analysis.language)
    const said = saidWhen(report, found)
    if (!language || said.length === 0) return { times: found.times }
    const starts = new Map(found.times.map((time) => [time.span[0], time]))
    const again = new Map<TimeMention, TimeMention>()
    for (const { span, says, frame } of findTimes(report, analysis, language)) {
      const time = starts.get(span[0])
      const statement = said.find(({ content }) => content.some((each) => contains(each, span)))
      if (!time || !statement || !isDeictic(says)) continue
      const value = resolve(says, { ...frame, anchor: statement.day })
      if (value) again.set(time, { ...time, value: { ...value, text: time.text, anchor: statement.day } })
    }
    return { times: found.times.map((time) => again.get(time) ?? time) }
  },
}

interface Said {
  readonly content: Statement['content']
  /** The day on which it was said. */
  readonly day: string
}

/**
 * Quotations with the day of their words, where one is known: as told, else as of the speaker's words
 * before, else as of anybody's words before where that day is near the report's own.
 */
function saidWhen(report: Report, { statements }: Findings): readonly Said[] {
  const last = new Map<string, string>()
  const published = anchorOf(report)
  let latest: string | undefined
  return statements.flatMap(({ content, speaker, time, form }) => {
    const actor = speaker[0]?.actor ?? ''
    const told = dayOf(time)
    const day = told ?? last.get(actor) ?? (isNear(latest, published) ? latest : undefined)
    if (told !== undefined) last.set(actor, (latest = told))
    return day === undefined || form === 'indirect' ? [] : [{ content, day }]
  })
}

/** Whether words of that day may still be the news of the day of publication. */
function isNear(day: string | undefined, published: string | undefined): boolean {
  const days = day === undefined || published === undefined ? undefined : daysBetween(day, published)
  return days !== undefined && days >= 0 && days <= 2
}

function dayOf(time: TimeValue | undefined): string | undefined {
  const day = time?.start.slice(0, 10)
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined
}

/** Whether what it says is counted from the day on which it is said. */
function isDeictic(says: Description): boolean {
  if (says.mentioned || says.every) return false
  if (says.from && says.to) return isDeictic(says.from) || isDeictic(says.to)
  const calendar = says.year !== undefined || says.day !== undefined || says.month !== undefined
  return (
    (says.of ? isDeictic(says.of) : false) ||
    (!calendar && (says.unit ?? says.weekday ?? says.which) !== undefined)
  )
}
