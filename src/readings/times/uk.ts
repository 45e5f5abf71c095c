import type { Description } from './description.ts'
import { rule, type TimeRule } from './rules.ts'
import type { TimeWords } from './language.ts'

/** All forms say the same. */
function forms(list: string, says: Description): Record<string, Description> {
  return Object.fromEntries(list.split(' ').map((form) => [form, says]))
}

const NUMBERS: readonly string[] = [
  'один одна одну одного одному',
  'два дві двох двома',
  'три трьох трьома',
  'чотири чотирьох',
  "п'ять п'яти",
  'шість шести',
  'сім семи',
  'вісім восьми',
  "дев'ять дев'яти",
  'десять десяти',
]
const WEEKDAYS: readonly string[] = [
  'понеділок понеділка понеділку',
  'вівторок вівторка вівторку',
  'середа середу середи середі',
  'четвер четверга четвергу',
  "п'ятниця п'ятницю п'ятниці",
  'субота суботу суботи суботі',
  'неділя неділю неділі',
]
const DAY = 'день дня дні днів днями днях'
const WEEK = 'тиждень тижня тижні тижнів тижнями тижнях'
const MONTH = 'місяць місяця місяці місяців місяцях'
const YEAR = 'рік року роки років році роках'
const HOUR = 'година години годину годин годинами'

const words: TimeWords['words'] = {
  number: Object.assign({}, ...NUMBERS.map((list, i) => forms(list, { number: i + 1 }))),
  some: forms('кілька кількох декілька', { some: true }),
  weekday: Object.assign({}, ...WEEKDAYS.map((list, i) => forms(list, { weekday: i + 1 }))),
  unit: {
    ...forms('хвилина хвилини хвилину хвилин', { unit: 'MIN' }),
    ...forms(HOUR, { unit: 'H' }),
    ...forms(DAY, { unit: 'D' }),
    ...forms(WEEK, { unit: 'W' }),
    ...forms(MONTH, { unit: 'M' }),
    ...forms(YEAR, { unit: 'Y' }),
  },
  yearword: forms('рік року році', {}),
  long: {
    ...forms('денний денне денна денного денної денну денному', { unit: 'D' }),
    ...forms('годинний годинна годинної годинну годинного', { unit: 'H' }),
    ...forms('річний річна річного річної', { unit: 'Y' }),
  },
  last: forms('минулого минулий минулої минулої минулу минулому', { which: -1 }),
  this: forms('цього цей цієї цю цьому', { which: 0 }),
  next: forms('наступного наступний наступної наступну наступному', { which: 1 }),
  today: {
    ...forms('сьогодні', { unit: 'D', which: 0 }),
    ...forms('вчора учора', { unit: 'D', which: -1 }),
    ...forms('завтра', { unit: 'D', which: 1 }),
    ...forms('позавчора', { unit: 'D', number: 2, sign: -1 }),
    ...forms('післязавтра', { unit: 'D', number: 2, sign: 1 }),
  },
  part: {
    ...forms('вранці уранці зранку ранку', { part: 'morning' }),
    ...forms('вдень удень', { part: 'afternoon' }),
    ...forms('ввечері увечері вечора', { part: 'evening' }),
    ...forms('вночі уночі ночі', { part: 'night' }),
  },
  zone: {
    'за київським часом': { zone: 'Europe/Kyiv' },
    'за Києвом': { zone: 'Europe/Kyiv' },
    'за московським часом': { zone: 'Europe/Moscow' },
    'за місцевим часом': { zone: 'local' },
  },
  rim: {
    ...forms('початку початок початком', { edge: 'start' }),
    ...forms('середини середині', { edge: 'middle' }),
    ...forms('кінця кінці кінець наприкінці', { edge: 'end' }),
  },
  season: {
    ...forms('весни навесні', { season: 'spring' }),
    ...forms('літа влітку', { season: 'summer' }),
    ...forms('осені восени', { season: 'autumn' }),
    ...forms('зими взимку', { season: 'winter' }),
  },
  often: {
    ...forms('щодня щоденно щоденний', { unit: 'D', number: 1 }),
    ...forms('щотижня щотижневий', { unit: 'W', number: 1 }),
    ...forms('щомісяця', { unit: 'M', number: 1 }),
    ...forms('щороку', { unit: 'Y', number: 1 }),
  },
}

const basics: readonly TimeRule[] = [
  rule('година', '{clock}', 'moment', {}, { after: 'clockly' }),
  rule('рік', '{year} ({yearword} | (р "."?))', 'fullyear'),
  rule('число й одиниця', '({number} | {some}) {unit}', 'span'),
  rule('30-денний', '{number} "-" {long}', 'longspan'),
]

const zones: readonly TimeRule[] = [rule('година й пояс', '({moment} | {clock}) {zone}', 'moment')]

const dates: readonly TimeRule[] = [
  rule('дата цифрами', '{fulldate}', 'date'),
  rule('день місяць рік', '({weekday} ",")? &nth {month} &year', 'date'),
  rule('день місяць', '({weekday} ",")? &nth {month}', 'date'),
  rule('місяць рік', '{month} &year', 'date'),
  rule('дні місяця', '(з | із | від)? @from:&nth ("-" | по | до) @to:&nth {month} &year?', 'date'),
  rule('роки', '@from:{year} "-" @to:&year', 'date'),
  rule('рік', '{fullyear}', 'date'),
  rule('місяць', '{month}', 'date', {}, { after: 'monthly' }),
  rule('день тижня', '{weekday}', 'date'),
  rule('минулий день тижня', '({last} | {this} | {next}) {weekday}', 'date'),
  rule('пора року', '{season} &year', 'date'),
  rule('щодня', '{often}', 'set', { every: true }),
]

const relative: readonly TimeRule[] = [
  rule('сьогодні', '{today} {part}?', 'date'),
  rule('минулого тижня', '({last} | {this} | {next}) {unit}', 'frame date'),
  rule('тому', '{span} тому', 'date', { sign: -1 }),
  rule('через', '{span}', 'date', { sign: 1 }, { after: 'in', notBefore: 'till' }),
  rule('наступного дня', 'наступного дня', 'date', { unit: 'D', which: 1, mentioned: true }),
  rule('напередодні', '(того ж | того самого) дня', 'date', { unit: 'D', which: 0, mentioned: true }),
  rule('останні дні', '(останні | останніх) {span}', 'stretch', { sign: -1, stretch: true }),
  rule('найближчі дні', '(найближчі | найближчих | найближчими) {unit}', 'stretch', {
    sign: 1,
    stretch: true,
    some: true,
  }),
]

const joins: readonly TimeRule[] = [
  rule('дата й пора дня', '{date} {part}', 'date'),
  rule('ніч на', 'ніч на {date}', 'date', { part: 'night', eve: true }),
  rule('ніч з на', 'ніч (з | із) @from:{date} на @to:{date}', 'date', { part: 'night' }),
  rule('дата й година', '{date} ","? (о | об | близько)? {moment}', 'date'),
  rule('місяць якого року', '({date} | {month}) @of:{frame}', 'date'),
  rule('кінець місяця', '{rim} ({date} | {month})', 'date'),
  rule('з якого часу', '(з | із | від) {date}', 'date', { open: true }),
  rule('скільки', '{span}', 'span'),
]

export const ukrainian: TimeWords = {
  language: 'uk',
  ordinal: '-?(?:го|е|й|та)',
  decade: '(?!)',
  clock: '(?!)\\d',
  first: 'day',
  ambiguous: [],
  words,
  lists: {
    monthly: 'у в з із від до на кінця кінці початку'.split(' '),
    clockly: 'о об до після близько з ('.split(' '),
    in: ['через', 'за'],
    // "за два дні до": стільки раніше за щось
    till: ['до'],
  },
  parts: { year: '({year} | {fullyear})', nth: '({day} | {nthday})' },
  stages: [basics, zones, dates, relative, joins],
  leading: ['з', 'із', 'від'],
  tense: {
    future:
      'буде будуть планує планують має мають відбудеться зустрінуться проведуть запланована заплановано'.split(
        ' ',
      ),
    past: 'був була було були заявив заявила повідомив повідомила сказав сказала відбулася відбулися зустрілися провели'.split(
      ' ',
    ),
    perfect: [],
    after: [],
    present: [],
    saying: [],
    presentTags: [],
    infinitive: [],
    promising: [],
    planned: [],
    ahead: ['до'],
    behind: [],
    pastEnding: '(?!)',
    pastTags: [],
  },
}
