/** Names of weekdays (from Sunday) and months in one language, in lower case. */
interface Calendar {
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
}

const CALENDARS: readonly Calendar[] = [
  calendar('en', 'long'),
  calendar('en', 'short'),
  calendar('fr', 'long'),
  calendar('de', 'long'),
  calendar('uk', 'long'),
]

/** Number of the one weekday, from Sunday, that the words name; undefined where they name none or several. */
export function weekdayIn(words: string): number | undefined {
  const found = CALENDARS.flatMap(({ weekdays }) =>
    weekdays.flatMap((weekday, n) => (new RegExp(whole(weekday), 'u').test(plain(words)) ? [n] : [])),
  )
  return new Set(found).size === 1 ? found[0] : undefined
}

/** The weekday of an ISO date, from Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date.slice(0, 10)}T12:00:00Z`).getUTCDay()
}

/**
 * Dates that stand beside a weekday ("Tuesday, 25 March", "Tuesday, May 6"), as
 * printed, and whether it is theirs. A date without a year is one of `year`.
 */
export function datesWithWeekdays(text: string, year: number): readonly { words: string; right: boolean }[] {
  return CALENDARS.flatMap(({ weekdays, months }) => {
    const weekday = `(?<weekday>${whole(weekdays.join('|'))})`
    const [day, month] = ['(?<day>\\d{1,2})\\.?', `(?<month>${whole(months.join('|'))})`]
    const before = '(?:(?<year>\\d{4}), )?'
    const orders = [
      `${before}${weekday},? ${day} ${month}`,
      `${weekday},? ${month} ${day}`,
      `${day} ${month} (?<year>\\d{4}), ${weekday}`,
    ]
    return orders.flatMap((order) =>
      [...plain(text).matchAll(new RegExp(order, 'gu'))].map(({ 0: words, groups = {} }) => {
        const date = Date.UTC(
          Number(groups['year'] ?? year),
          months.indexOf(groups['month']!),
          Number(groups['day']),
        )
        return { words, right: weekdays[new Date(date).getUTCDay()] === groups['weekday'] }
      }),
    )
  })
}

function calendar(language: string, width: 'long' | 'short'): Calendar {
  const name = (date: number, parts: Intl.DateTimeFormatOptions, part: string) =>
    new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' })
      .formatToParts(date)
      .find(({ type }) => type === part)!.value
  // The fifth of January 2031 is a Sunday. A day beside the month gives its case.
  const weekdays = [5, 6, 7, 8, 9, 10, 11].map((day) =>
    name(Date.UTC(2031, 0, day), { weekday: width }, 'weekday'),
  )
  const months = Array.from({ length: 12 }, (_, month) =>
    name(Date.UTC(2031, month, 9), { day: 'numeric', month: width }, 'month'),
  )
  return { weekdays: weekdays.map(plain), months: months.map(plain) }
}

function whole(names: string): string {
  return `(?<!\\p{L})(?:${names})(?!\\p{L})`
}

/** Lower case, one kind of apostrophe. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[ʼ']/g, '’')
}
