import type { Remark } from '../evidence/index.ts'
import type { Reading } from '../readings/index.ts'
import { daysOf, publishedDays } from './times.ts'
import type { Days } from './times.ts'

/** Days that lie no further from a report's date may have been counted from it. */
const COUNTED = 31

/**
 * A copy dated far from what it repeats, as it counts: with the day of the original, and without the times that
 * were counted from its own date ("on Friday"), which the original gives.
 */
export function redated(reading: Reading, { report: { published } }: Reading): Reading {
  const own = publishedDays(reading.report.published)
  const { published: _own, ...report } = reading.report
  const counted = (days: Days | undefined) =>
    own !== undefined && days !== undefined && Math.abs(days.from - own.from) <= COUNTED
  return {
    ...reading,
    report: { ...report, ...(published === undefined ? {} : { published }) },
    times: reading.times.filter(({ value }) => !value || !('start' in value) || !counted(daysOf(value))),
    items: reading.items.map((item) => {
      if (!counted(daysOf(item.time))) return item
      const { time: _time, ...rest } = item
      return rest
    }),
  }
}

/** That a copy's date is hardly that of its news. */
export function remarkOnDate({ report }: Reading, original: Reading): Remark {
  const [own, its] = [report, original.report].map(
    ({ published }) => published?.start ?? published?.not_before,
  )
  const says =
    `Report ${report.id} is dated ${own}, but repeats report ${original.report.id}, which is dated ${its}. It was ` +
    'counted with that day: its date is wrong, or the text was printed again. Give it another date if it is wrong.'
  return { code: 'copy-misdated', says }
}
