import type { Description } from './description.ts'
import { rule, type TimeRule } from './rules.ts'
import type { TimeWords } from './language.ts'

const NUMBERS = 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')
const WEEKDAYS = 'montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(' ')
const PARTS = {
  morgen: 'morning',
  vormittag: 'morning',
  nachmittag: 'afternoon',
  abend: 'evening',
  nacht: 'night',
} as const

/** Every form of an adjective: "letzte", "letzten" … */
function forms(stem: string, says: Description): Record<string, Description> {
  return Object.fromEntries(['e', 'en', 'er', 'es', 'em'].map((ending) => [stem + ending, says]))
}

/** "Montagabend", "Dienstagnacht" … */
function daysWithParts(): Record<string, Description> {
  return Object.fromEntries(
    WEEKDAYS.flatMap((day, i) =>
      Object.entries(PARTS).map(([word, part]) => [day + word, { weekday: i + 1, part }]),
    ),
  )
}

const words: TimeWords['words'] = {
  number: {
    ...Object.fromEntries(NUMBERS.map((word, i): [string, Description] => [word, { number: i + 2 }])),
    ein: { number: 1 },
    eine: { number: 1 },
    einem: { number: 1 },
    einer: { number: 1 },
    einen: { number: 1 },
    zwanzig: { number: 20 },
    dreißig: { number: 30 },
  },
  some: {
    einige: { some: true },
    einigen: { some: true },
    mehrere: { some: true },
    mehreren: { some: true },
  },
  unit: {
    minute: { unit: 'MIN' },
    stunde: { unit: 'H' },
    tag: { unit: 'D' },
    woche: { unit: 'W' },
    wochenende: { unit: 'WE' },
    monat: { unit: 'M' },
    monats: { unit: 'M' },
    jahr: { unit: 'Y' },
    jahres: { unit: 'Y' },
    jahrzehnt: { unit: 'DECADE' },
  },
  units: {
    minuten: { unit: 'MIN' },
    stunden: { unit: 'H' },
    tage: { unit: 'D' },
    tagen: { unit: 'D' },
    wochen: { unit: 'W' },
    monate: { unit: 'M' },
    monaten: { unit: 'M' },
    jahre: { unit: 'Y' },
    jahren: { unit: 'Y' },
  },
  long: {
    ...forms('tägig', { unit: 'D' }),
    ...forms('stündig', { unit: 'H' }),
    ...forms('wöchig', { unit: 'W' }),
    ...forms('monatig', { unit: 'M' }),
    ...forms('jährig', { unit: 'Y' }),
  },
  last: {
    ...forms('letzt', { which: -1 }),
    ...forms('vergangen', { which: -1 }),
    ...forms('vorig', { which: -1 }),
  },
  this: forms('dies', { which: 0 }),
  next: { ...forms('nächst', { which: 1 }), ...forms('kommend', { which: 1 }) },
  today: {
    heute: { unit: 'D', which: 0 },
    gestern: { unit: 'D', which: -1 },
    vorgestern: { unit: 'D', number: 2, sign: -1 },
    übermorgen: { unit: 'D', number: 2, sign: 1 },
  },
  weekday: { sonnabend: { weekday: 6 } },
  dayandpart: daysWithParts(),
  part: {
    ...Object.fromEntries(Object.entries(PARTS).map(([word, part]) => [word, { part }])),
    früh: { part: 'morning' },
    mittag: { part: 'afternoon' },
  },
  season: {
    frühjahr: { season: 'spring' },
    frühling: { season: 'spring' },
    sommer: { season: 'summer' },
    herbst: { season: 'autumn' },
    winter: { season: 'winter' },
  },
  zone: {
    mez: { zone: 'CET' },
    mesz: { zone: 'CET' },
    gmt: { zone: 'UTC' },
    utc: { zone: 'UTC' },
    ortszeit: { zone: 'local' },
  },
  rim: { anfang: { edge: 'start' }, mitte: { edge: 'middle' }, ende: { edge: 'end' } },
  often: {
    ...forms('täglich', { unit: 'D', number: 1 }),
    täglich: { unit: 'D', number: 1 },
    wöchentlich: { unit: 'W', number: 1 },
  },
}

const basics: readonly TimeRule[] = [
  rule('Uhrzeit', '({clock} | {hour}) uhr', 'moment'),
  rule('no time: Alter', '{number} ({units} | {unit}) alt', 'nothing'),
  rule('Zahl und Einheit', '({number} | {some}) ({units} | {unit})', 'span'),
  rule('Zahl-tägig', '{number} "-" {long}', 'longspan'),
]

const zones: readonly TimeRule[] = [rule('Uhrzeit und Zone', '{moment} ({zone} | "(" {zone} ")")', 'moment')]

const dates: readonly TimeRule[] = [
  rule('Datum in Ziffern', '{fulldate}', 'date'),
  rule('Tag Monat Jahr', '({weekday} ","? (dem | den)?)? &nth &mon {year}', 'date'),
  rule('Tag Monat', '({weekday} ","? (dem | den)?)? &nth &mon', 'date'),
  rule('Monat Jahr', '&mon {year}', 'date'),
  rule(
    'Tage eines Monats',
    '(vom | (zwischen dem))? @from:&nth ("-" | bis | (bis zum) | auf | (auf den) | und | (und dem)) @to:&nth &mon {year}?',
    'date',
  ),
  rule('Jahre', '(von | zwischen)? @from:{year} ("-" | bis | und) @to:{year}', 'date'),
  rule('Jahr', '{year}', 'date', {}, { after: 'yearly' }),
  rule('Monat', '{month}', 'date', {}, { after: 'monthly' }),
  rule('Wochentag', '{weekday}', 'date'),
  rule('Wochentag und Tageszeit', '({dayandpart} | {weekday} {part})', 'date'),
  rule(
    'letzter Wochentag',
    '({last} | {this} | {next}) ({weekday} | {dayandpart} | {month} | {season})',
    'date',
  ),
  rule('Jahreszeit', '{season} {year}', 'date'),
  rule('Jahrzehnt', '(der | die)? {decade} (jahre | jahren)?', 'date'),
  rule('jede Woche', '(jede | jeden | jedes) ({unit} | {weekday})', 'set', { every: true }),
  rule('täglich', '{often}', 'set', { every: true }),
]

const relative: readonly TimeRule[] = [
  rule('heute', '{today} {part}?', 'date'),
  rule('letzte Woche', '({last} | {this} | {next}) {unit}', 'frame date'),
  rule('am Wochenende', '(am | das) wochenende', 'date', { unit: 'WE', which: 0 }),
  rule('vor drei Tagen', 'vor {span}', 'date', { sign: -1 }),
  rule('in drei Tagen', '{span}', 'inspan', { sign: 1 }, { after: 'in' }),
  rule('am Tag darauf', 'am (tag darauf | (folgenden tag) | (nächsten tag))', 'date', {
    unit: 'D',
    which: 1,
    mentioned: true,
  }),
  rule('am Vortag', 'am (vortag | (tag zuvor))', 'date', { unit: 'D', which: -1, mentioned: true }),
  rule('die letzten Tage', '(die | den) {last} {span}', 'stretch', { sign: -1, stretch: true }),
  rule('die nächsten Tage', '(die | den) {next} {span}', 'stretch', { sign: 1, stretch: true }),
  rule('in den kommenden Tagen', '(die | den) {next} {units}', 'stretch', {
    sign: 1,
    stretch: true,
    some: true,
  }),
]

const joins: readonly TimeRule[] = [
  rule('Datum und Tageszeit', '{date} (am)? {part}', 'date'),
  rule('Nacht auf', 'nacht (zu | zum | auf | (auf den)) {date}', 'date', { part: 'night', eve: true }),
  rule('Nacht eines Tages', 'nacht (am | des)? {date}', 'date', { part: 'night' }),
  rule('Nacht von auf', 'nacht (von | vom) @from:{date} (auf | zu | zum | (auf den)) @to:{date}', 'date', {
    part: 'night',
  }),
  rule('Datum und Uhrzeit', '{date} ","? (um | gegen)? {moment}', 'date'),
  rule('Monat des Jahres', '({date} | {month}) @of:{frame}', 'date'),
  rule('Ende des Monats', '{rim} ({date} | {month})', 'date'),
  rule('seit', 'seit (dem)? {date}', 'date', { open: true }),
  rule('Dauer', '{span}', 'span'),
]

export const german: TimeWords = {
  language: 'de',
  ordinal: '\\.(?=\\s|-)',
  decade: 'er',
  clock: '\\d{1,2}\\.\\d{2}(?=\\s?Uhr)',
  first: 'day',
  ambiguous: ['mai', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
  words,
  lists: {
    yearly: 'in seit bis von nach vor ende anfang mitte jahr jahre ( - und'.split(' '),
    monthly: 'im seit bis von nach vor ende anfang mitte'.split(' '),
    in: ['in'],
  },
  parts: { mon: '({month} | {mon})', nth: '({day} | {nthday})' },
  stages: [basics, zones, dates, relative, joins],
  leading: ['vom', 'von', 'zwischen', 'dem', 'seit', 'am', 'den'],
  tense: {
    future: 'wird werden soll sollen will wollen geplant kommenden nächsten'.split(' '),
    past: 'war waren hatte hatten hat haben wurde wurden sagte teilte traf trafen kam kamen ist sind'.split(
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
    ahead: ['bis'],
    behind: ['seit'],
    pastEnding: '(?!)',
    pastTags: [],
  },
}
