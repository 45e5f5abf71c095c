import type { Description } from './description.ts'
import type { TimeRule } from './grammar.ts'
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

const words: TimeWords['words'] = {
  number: { ...numbered(NUMBERS, (number) => ({ number })), zero: { number: 0 } },
  small: numbered(NUMBERS.slice(0, 9), (number) => ({ number })),
  ten: Object.fromEntries(TENS.map((word, i) => [word, { number: (i + 2) * 10 }])),
  scale: { hundred: { number: 100 }, thousand: { number: 1000 } },
  age: { nineteen: { number: 19 }, twenty: { number: 20 } },
  hour: numbered(NUMBERS.slice(0, 12), (hour) => ({ hour })),
  some: { several: { some: true }, few: { some: true }, many: { some: true }, some: { some: true } },
  ordinal: { ...numbered(ORDINALS, (nth) => ({ nth })), last: { nth: -1 }, final: { nth: -1 } },
  nthday: numbered(ORDINALS, (day) => ({ day })),
  unit: {
    second: { unit: 'S' },
    minute: { unit: 'MIN' },
    hour: { unit: 'H' },
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
    quarterly: { unit: 'Q', number: 1 },
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
    previously: { vague: 'past' },
    formerly: { vague: 'past' },
    soon: { vague: 'future' },
    future: { vague: 'future' },
  },
}

const lists: TimeWords['lists'] = {
  // A number of four digits is a year after these.
  yearly: (
    'in since by until till from of during before after around circa mid early late to through between and or ' +
    'for year fiscal calendar the a his her its their our this post pre spring summer autumn fall winter ( - / ,'
  ).split(' '),
  // What a number counts or numbers is no year.
  counted: ['people', 'troops', 'soldiers', 'men', 'women', 'resolution', 'percent', 'kilometers', 'miles'],
  numbered: ['resolution', 'resolutions', 'no', 'number', 'article', 'flight', 'page', 'room', 'section'],
  monthly: (
    'in since by until till from of during before after around mid early late to through between and or for this ' +
    'last next late-'
  ).split(' '),
  aged: ['old', '-'],
  article: ['a', 'an'],
  stop: ['', '.', ',', ';', ')', '"', '”'],
}

const parts: TimeWords['parts'] = {
  mon: '({month} | {mon})',
  wd: '({weekday} | {wkd})',
  which: '({last} | {this} | {next})',
  about:
    '(about | around | nearly | almost | approximately | roughly | some | "over" | under | up to | ' +
    '(more | less | fewer | no more | no less) than | at (least | most))',
}

const numbers: readonly TimeRule[] = [
  { name: 'tens and ones', pattern: '{ten} "-"? {small}', makes: 'number', counts: 'sum' },
  { name: 'tens', pattern: '{ten}', makes: 'number' },
  { name: 'a couple', pattern: 'a? couple of?', makes: 'number', says: { number: 2, approx: true } },
  { name: 'a dozen', pattern: 'a dozen', makes: 'number', says: { number: 12 } },
  { name: 'a few', pattern: '(a | the) (few | number of)', makes: 'some', says: { some: true } },
  { name: 'a hundred', pattern: 'a {scale}', makes: 'number' },
  { name: 'tens and nth', pattern: '{ten} "-" {nthday}', makes: 'nthday' },
]

const moreNumbers: readonly TimeRule[] = [
  { name: 'hundreds', pattern: '{number} {scale}', makes: 'number', counts: 'product' },
  { name: 'a year in words', pattern: '{age} {number}', makes: 'year', counts: 'pair' },
]

const spansAndClocks: readonly TimeRule[] = [
  { name: 'count and unit', pattern: '{number} more? ({units} | {unit})', makes: 'span', notBefore: 'aged' },
  { name: 'a unit', pattern: '(a | an) {unit}', makes: 'span', says: { number: 1 } },
  { name: 'another unit', pattern: '(another | an additional) {unit}', makes: 'span', says: { number: 1 } },
  { name: 'half a unit', pattern: 'half (a | an) {unit}', makes: 'span', says: { number: 0.5 } },
  { name: 'some units', pattern: '{some} more? {units}', makes: 'span', says: { some: true } },
  { name: 'count-unit', pattern: '{number} "-" ({unit} | {units})', makes: 'longspan', notBefore: 'aged' },
  { name: 'unit-long', pattern: '({unit} | {units}) "-" long', makes: 'longspan', says: { number: 1 } },
  { name: 'count-unit-long', pattern: '{number} "-" {unit} "-" long', makes: 'longspan' },
  { name: 'unit long', pattern: '{long}', makes: 'longspan' },
  { name: 'clock', pattern: '{clock} (hours | {meridiem})?', makes: 'moment' },
  { name: 'hour am or pm', pattern: '{hour} {meridiem}', makes: 'moment' },
  { name: "o'clock", pattern: `{hour} o "'" clock`, makes: 'moment' },
  { name: 'hour in the morning', pattern: '{hour} in the {part}', makes: 'moment' },
  { name: 'noon', pattern: '{named}', makes: 'moment' },
]

const zones: readonly TimeRule[] = [
  { name: 'clock with zone', pattern: '{moment} ({zone} | "(" {zone} ")")', makes: 'moment' },
  { name: 'clock with city', pattern: '{moment} "("? {city} time ")"?', makes: 'moment' },
]

const dates: readonly TimeRule[] = [
  { name: 'full date', pattern: '{fulldate}', makes: 'date' },
  {
    name: 'month day year',
    pattern: '(&wd ","?)? &mon ({day} | the? {nthday}) ","? {year}',
    makes: 'date',
  },
  { name: 'month day', pattern: '(&wd ","? (the | on)?)? &mon ({day} | the? {nthday})', makes: 'date' },
  {
    name: 'day month year',
    pattern: '(&wd ","? the?)? ({day} | the? {nthday}) of? &mon ","? {year}',
    makes: 'date',
  },
  { name: 'day month', pattern: '(&wd ","? the?)? ({day} | the? {nthday}) of? &mon', makes: 'date' },
  { name: 'weekday nth', pattern: '{weekday} the {nthday}', makes: 'date' },
  { name: 'month year', pattern: '&mon (of | ",")? {year}', makes: 'date' },
  {
    name: 'days of a month',
    pattern:
      '&mon @from:({day} | {nthday}) ("-" | to | through | and | until) @to:({day} | {nthday}) (","? {year})?',
    makes: 'date',
  },
  {
    name: 'days of a month, days first',
    pattern:
      '@from:({day} | {nthday}) ("-" | to | through | and | until) @to:({day} | {nthday}) of? &mon (","? {year})?',
    makes: 'date',
  },
  { name: 'the nth quarter', pattern: 'the? {ordinal} "-"? quarter (of? {year})?', makes: 'quarter' },
  { name: 'season year', pattern: 'the? {season} of? {year}', makes: 'date' },
  { name: 'decade', pattern: 'the? {edge}? "-"? {decade}', makes: 'date' },
  { name: 'nth century', pattern: 'the? ({ordinal} | {nthday}) century', makes: 'century' },
  { name: 'years', pattern: '@from:{year} ("-" | to | through | until) @to:{year}', makes: 'date' },
  { name: 'year', pattern: '{year}', makes: 'date', after: 'yearly', notBefore: 'counted' },
  { name: 'fiscal year', pattern: '(fiscal | (the year)) {year}', makes: 'date' },
  { name: 'month', pattern: '{month}', makes: 'date', after: 'monthly' },
  { name: 'weekday', pattern: '{weekday}', makes: 'date' },
  { name: 'no time: all day', pattern: '{number} / {number}', makes: 'nothing' },
]

const relative: readonly TimeRule[] = [
  { name: 'today', pattern: '({today} | {tonight})', makes: 'date' },
  { name: 'this and last', pattern: '&which ({weekday} | {month} | {season} | {part})', makes: 'date' },
  { name: 'this and last unit', pattern: 'the? &which {unit}', makes: 'frame date' },
  {
    name: 'this coming',
    pattern: 'this (coming | past) ({weekday} | {season} | {unit})',
    makes: 'date',
    says: {},
  },
  {
    name: 'the previous',
    pattern: 'the previous ({weekday} | {unit})',
    makes: 'date',
    says: { which: -1, mentioned: true },
  },
  {
    name: 'the following',
    pattern: 'the (following | next) ({unit} | {part})',
    makes: 'date',
    says: { which: 1, mentioned: true },
  },
  {
    name: 'the same',
    pattern: '(that | the same | that same) ({unit} | {part})',
    makes: 'date',
    says: { which: 0, mentioned: true },
  },
  { name: 'the weekend', pattern: 'the weekend', makes: 'date', says: { unit: 'WE', which: 0 } },
  { name: 'ago', pattern: '&about? {span} ago', makes: 'date', says: { sign: -1 } },
  { name: 'units ago', pattern: '{units} ago', makes: 'date', says: { sign: -1, some: true } },
  { name: 'from now', pattern: '{span} from (now | {today})', makes: 'date', says: { sign: 1 } },
  { name: 'earlier', pattern: '{span} earlier', makes: 'date', says: { sign: -1, mentioned: true } },
  { name: 'later', pattern: '{span} later', makes: 'date', says: { sign: 1, mentioned: true } },
  {
    name: 'before',
    pattern: '{span} before',
    makes: 'date',
    says: { sign: -1, mentioned: true },
    before: 'stop',
  },
  {
    name: 'after',
    pattern: '{span} after',
    makes: 'date',
    says: { sign: 1, mentioned: true },
    before: 'stop',
  },
  {
    name: 'before or after what',
    pattern: '{span} (before | after)',
    makes: 'date',
    says: { nothing: true },
    notBefore: 'stop',
  },
  {
    name: 'the past',
    pattern: '(the | these | this)? {last} {span}',
    makes: 'stretch',
    says: { sign: -1, stretch: true },
  },
  {
    name: 'the coming',
    pattern: '(the | these)? {next} {span}',
    makes: 'stretch',
    says: { sign: 1, stretch: true },
  },
  {
    name: 'coming units',
    pattern: '(the | these)? (coming | next) {units}',
    makes: 'stretch',
    says: { sign: 1, stretch: true, some: true },
  },
  {
    name: 'past units',
    pattern: '(the | these)? (past | last) {units}',
    makes: 'stretch',
    says: { sign: -1, stretch: true, some: true },
  },
  {
    name: 'recent units',
    pattern: '(the | these)? (recent | previous) {units} (and {units})?',
    makes: 'date',
    says: { vague: 'past' },
  },
  { name: 'future units', pattern: 'future {units}', makes: 'date', says: { vague: 'future' } },
  {
    name: 'day before yesterday',
    pattern: 'the? day before yesterday',
    makes: 'date',
    says: { unit: 'D', number: 2, sign: -1 },
  },
  {
    name: 'day after tomorrow',
    pattern: 'the? day after tomorrow',
    makes: 'date',
    says: { unit: 'D', number: 2, sign: 1 },
  },
]

const joins: readonly TimeRule[] = [
  { name: 'part of day', pattern: '(early | late)? {date} {part}', makes: 'date' },
  { name: 'in the evening', pattern: '{edge}? in the {part}', makes: 'dayless' },
  { name: 'part of a date', pattern: 'the {part} of {date}', makes: 'date' },
  { name: 'date and clock', pattern: '{date} ","? (at | around | about | by)? {moment}', makes: 'date' },
  { name: 'clock and date', pattern: '{moment} (on | ",")? {date}', makes: 'date' },
  { name: 'date and zone', pattern: '{date} "(" {zone} ")"', makes: 'date' },
  { name: 'of which year', pattern: '({date} | {month}) (of | ",")? @of:{frame}', makes: 'date' },
  { name: 'quarter of', pattern: '{quarter} of? @of:{date}', makes: 'date' },
  { name: "year's quarter", pattern: `@of:{date} "'s" {quarter}`, makes: 'date' },
]

const edges: readonly TimeRule[] = [
  { name: 'early and late', pattern: '{edge} "-"? ({date} | {month})', makes: 'date' },
  { name: 'the end of', pattern: 'the? {rim} of ({date} | {month})', makes: 'date' },
  { name: 'earlier and later', pattern: '(earlier | later | sometime) {date}', makes: 'date' },
  { name: 'quarter', pattern: '{quarter}', makes: 'date' },
  { name: 'century', pattern: '{century}', makes: 'date' },
]

const intervals: readonly TimeRule[] = [
  {
    name: 'from to',
    pattern: 'from @from:{date} (to | until | till | through | "-") @to:{date}',
    makes: 'date',
  },
  { name: 'between', pattern: 'between @from:{date} and @to:{date}', makes: 'date' },
  { name: 'dates', pattern: '@from:{date} ("-" | through) @to:{date}', makes: 'date' },
  { name: 'since', pattern: 'since {date}', makes: 'date', says: { open: true } },
  {
    name: 'about when',
    pattern: '(about | around | approximately | roughly | circa) {date}',
    makes: 'date',
    says: { approx: true },
  },
  { name: 'about how long', pattern: '&about {span}', makes: 'span', says: { approx: true } },
  { name: 'a span of', pattern: 'the? {ordinal}? {span}', makes: 'span' },
  { name: 'vague', pattern: '{vague}', makes: 'date' },
  { name: 'the past', pattern: 'the past', makes: 'date', says: { vague: 'past' } },
  { name: 'the future', pattern: 'the near? future', makes: 'date', says: { vague: 'future' } },
  {
    name: 'every',
    pattern: '(every | each) ({unit} | {weekday} | {span} | {part})',
    makes: 'set',
    says: { every: true },
  },
  { name: 'often', pattern: '{often}', makes: 'set', says: { every: true } },
  { name: 'weekdays', pattern: '{weekdays}', makes: 'set', says: { every: true } },
]

export const english: TimeWords = {
  language: 'en',
  ordinal: 'st|nd|rd|th',
  decade: "['’]?s",
  first: 'month',
  capitals: true,
  words,
  lists,
  parts,
  stages: [numbers, moreNumbers, spansAndClocks, zones, dates, relative, joins, edges, intervals],
  leading: ['from', 'between', 'since', 'in', 'on', 'at', 'by', 'during', 'until'],
  tense: {
    future: (
      "will would shall 'll ’ll won expected scheduled due planned plans plan set slated upcoming ahead intends hopes " +
      'aims wants going'
    ).split(' '),
    past: (
      'was were had did said told met held spoke went came took made gave began left found got saw knew thought ' +
      'brought fell rose led ran sent stood lost won broke struck hit put set'
    ).split(' '),
    ahead: ['until', 'till', 'by', 'for'],
    behind: ['since'],
    pastEnding: 'ed$',
  },
}
