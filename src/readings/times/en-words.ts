import type { Description } from './description.ts'
import type { TimeWords } from './language.ts'

const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ')
const NUMBERS = (
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const numbered = (words: readonly string[], says: (n: number) => Description): Record<string, Description> =>
  Object.fromEntries(words.map((word, i) => [word, says(i + 1)]))

/** English words of time, by the kinds that the rules of `en.ts` ask for. */
export const words: TimeWords['words'] = {
  number: { ...numbered(NUMBERS, (number) => ({ number })), zero: { number: 0 } },
  small: numbered(NUMBERS.slice(0, 9), (number) => ({ number })),
  ten: Object.fromEntries(TENS.map((word, i) => [word, { number: (i + 2) * 10 }])),
  scale: { hundred: { number: 100 }, thousand: { number: 1000 } },
  age: { nineteen: { number: 19 }, twenty: { number: 20 } },
  hour: numbered(NUMBERS.slice(0, 12), (hour) => ({ hour })),
  some: { several: { some: true }, few: { some: true }, many: { some: true }, some: { some: true } },
  ordinal: numbered(ORDINALS, (nth) => ({ nth })),
  final: { last: { nth: -1 }, final: { nth: -1 } },
  nthday: {
    ...numbered(ORDINALS, (day) => ({ day })),
    ...numbered(
      ORDINALS.slice(0, 9).map((word) => `twenty-${word}`),
      (n) => ({ day: 20 + n }),
    ),
    thirtieth: { day: 30 },
    'thirty-first': { day: 31 },
  },
  fraction: { half: { number: 0.5 } },
  unit: {
    second: { unit: 'S' },
    minute: { unit: 'MIN' },
    min: { unit: 'MIN' },
    hour: { unit: 'H' },
    hr: { unit: 'H' },
    day: { unit: 'D' },
    week: { unit: 'W' },
    weekend: { unit: 'WE' },
    month: { unit: 'M' },
    quarter: { unit: 'Q' },
    year: { unit: 'Y' },
    decade: { unit: 'DECADE' },
    century: { unit: 'CENTURY' },
  },
  units: {
    seconds: { unit: 'S' },
    minutes: { unit: 'MIN' },
    mins: { unit: 'MIN' },
    hours: { unit: 'H' },
    hrs: { unit: 'H' },
    days: { unit: 'D' },
    weeks: { unit: 'W' },
    weekends: { unit: 'WE' },
    months: { unit: 'M' },
    quarters: { unit: 'Q' },
    years: { unit: 'Y' },
    decades: { unit: 'DECADE' },
    centuries: { unit: 'CENTURY' },
  },
  // Units that lesser ones are told beside: "two hours and ten minutes".
  hours: { hour: { unit: 'H' }, hours: { unit: 'H' }, hr: { unit: 'H' }, hrs: { unit: 'H' } },
  minutes: {
    minute: { unit: 'MIN' },
    minutes: { unit: 'MIN' },
    min: { unit: 'MIN' },
    mins: { unit: 'MIN' },
  },
  days: { day: { unit: 'D' }, days: { unit: 'D' } },
  months: { month: { unit: 'M' }, months: { unit: 'M' } },
  years: { year: { unit: 'Y' }, years: { unit: 'Y' } },
  long: {
    hourlong: { unit: 'H', number: 1 },
    daylong: { unit: 'D', number: 1 },
    weeklong: { unit: 'W', number: 1 },
    monthlong: { unit: 'M', number: 1 },
    yearlong: { unit: 'Y', number: 1 },
  },
  often: {
    hourly: { unit: 'H', number: 1 },
    daily: { unit: 'D', number: 1 },
    nightly: { unit: 'D', number: 1, part: 'night' },
    weekly: { unit: 'W', number: 1 },
    biweekly: { unit: 'W', number: 2 },
    monthly: { unit: 'M', number: 1 },
    yearly: { unit: 'Y', number: 1 },
    annually: { unit: 'Y', number: 1 },
  },
  last: { last: { which: -1 }, past: { which: -1, stretch: true } },
  this: { this: { which: 0 }, current: { which: 0 } },
  next: { next: { which: 1 }, coming: { which: 1, stretch: true } },
  today: {
    today: { unit: 'D', which: 0 },
    yesterday: { unit: 'D', which: -1 },
    tomorrow: { unit: 'D', which: 1 },
  },
  tonight: {
    tonight: { unit: 'D', which: 0, part: 'night' },
    overnight: { from: { unit: 'D', which: -1 }, to: { unit: 'D', which: 0 }, part: 'night' },
  },
  part: {
    morning: { part: 'morning' },
    afternoon: { part: 'afternoon' },
    evening: { part: 'evening' },
    night: { part: 'night' },
    nighttime: { part: 'night' },
  },
  parts: {
    mornings: { part: 'morning' },
    afternoons: { part: 'afternoon' },
    evenings: { part: 'evening' },
    nights: { part: 'night' },
  },
  weekdays: numbered(
    ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
    (weekday) => ({ weekday }),
  ),
  named: {
    midday: { hour: 12, minute: 0 },
    noon: { hour: 12, minute: 0 },
    midnight: { hour: 24, minute: 0 },
  },
  meridiem: { am: { meridiem: 'am' }, pm: { meridiem: 'pm' } },
  season: {
    spring: { season: 'spring' },
    summer: { season: 'summer' },
    autumn: { season: 'autumn' },
    fall: { season: 'autumn' },
    winter: { season: 'winter' },
  },
  feast: {
    christmas: { month: 12, day: 25 },
    'christmas day': { month: 12, day: 25 },
    'christmas eve': { month: 12, day: 24 },
    "new year's day": { month: 1, day: 1 },
    "new year's eve": { month: 12, day: 31 },
  },
  nthfeast: {
    thanksgiving: { nth: 4, weekday: 4, of: { month: 11 } },
    'thanksgiving day': { nth: 4, weekday: 4, of: { month: 11 } },
  },
  zone: {
    gmt: { zone: 'UTC' },
    utc: { zone: 'UTC' },
    et: { zone: 'America/New_York' },
    est: { zone: 'America/New_York' },
    edt: { zone: 'America/New_York' },
    ct: { zone: 'America/Chicago' },
    cdt: { zone: 'America/Chicago' },
    pt: { zone: 'America/Los_Angeles' },
    pst: { zone: 'America/Los_Angeles' },
    pdt: { zone: 'America/Los_Angeles' },
    bst: { zone: 'Europe/London' },
    cet: { zone: 'CET' },
    cest: { zone: 'CET' },
    eet: { zone: 'EET' },
    eest: { zone: 'EET' },
    msk: { zone: 'Europe/Moscow' },
    'eastern time': { zone: 'America/New_York' },
    'eastern standard time': { zone: 'America/New_York' },
    'eastern daylight time': { zone: 'America/New_York' },
    'pacific time': { zone: 'America/Los_Angeles' },
    'central european time': { zone: 'CET' },
    'local time': { zone: 'local' },
  },
  edge: {
    early: { edge: 'start' },
    late: { edge: 'end' },
    mid: { edge: 'middle' },
  },
  rim: {
    beginning: { edge: 'start' },
    start: { edge: 'start' },
    middle: { edge: 'middle' },
    end: { edge: 'end' },
    close: { edge: 'end' },
  },
  vague: {
    now: { vague: 'present' },
    currently: { vague: 'present' },
    nowadays: { vague: 'present' },
    current: { vague: 'present' },
    recently: { vague: 'past' },
    recent: { vague: 'past' },
    soon: { vague: 'future' },
  },
}
