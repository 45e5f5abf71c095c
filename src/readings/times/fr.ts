import type { Description } from './description.ts'
import { rule, type TimeRule } from './rules.ts'
import type { TimeWords } from './language.ts'

const NUMBERS = 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
)

const words: TimeWords['words'] = {
  number: {
    ...Object.fromEntries(NUMBERS.map((word, i): [string, Description] => [word, { number: i + 2 }])),
    un: { number: 1 },
    une: { number: 1 },
    vingt: { number: 20 },
    trente: { number: 30 },
    quarante: { number: 40 },
    cent: { number: 100 },
  },
  some: { quelques: { some: true }, plusieurs: { some: true } },
  unit: {
    minute: { unit: 'MIN' },
    heure: { unit: 'H' },
    jour: { unit: 'D' },
    journée: { unit: 'D' },
    semaine: { unit: 'W' },
    mois: { unit: 'M' },
    an: { unit: 'Y' },
    année: { unit: 'Y' },
    décennie: { unit: 'DECADE' },
  },
  units: {
    minutes: { unit: 'MIN' },
    heures: { unit: 'H' },
    jours: { unit: 'D' },
    semaines: { unit: 'W' },
    mois: { unit: 'M' },
    ans: { unit: 'Y' },
    années: { unit: 'Y' },
    décennies: { unit: 'DECADE' },
  },
  last: {
    dernier: { which: -1 },
    dernière: { which: -1 },
    passé: { which: -1 },
    passée: { which: -1 },
  },
  next: { prochain: { which: 1 }, prochaine: { which: 1 } },
  today: {
    "aujourd'hui": { unit: 'D', which: 0 },
    hier: { unit: 'D', which: -1 },
    demain: { unit: 'D', which: 1 },
    'avant-hier': { unit: 'D', number: 2, sign: -1 },
    'après-demain': { unit: 'D', number: 2, sign: 1 },
  },
  part: {
    matin: { part: 'morning' },
    matinée: { part: 'morning' },
    'après-midi': { part: 'afternoon' },
    soir: { part: 'evening' },
    soirée: { part: 'evening' },
    nuit: { part: 'night' },
  },
  season: {
    printemps: { season: 'spring' },
    été: { season: 'summer' },
    automne: { season: 'autumn' },
    hiver: { season: 'winter' },
  },
  zone: {
    gmt: { zone: 'UTC' },
    utc: { zone: 'UTC' },
    'heure locale': { zone: 'local' },
  },
  rim: {
    début: { edge: 'start' },
    'mi-': { edge: 'middle' },
    fin: { edge: 'end' },
  },
  often: {
    quotidien: { unit: 'D', number: 1 },
    quotidienne: { unit: 'D', number: 1 },
    hebdomadaire: { unit: 'W', number: 1 },
    'chaque jour': { unit: 'D', number: 1 },
    'tous les jours': { unit: 'D', number: 1 },
    'chaque semaine': { unit: 'W', number: 1 },
    'chaque mois': { unit: 'M', number: 1 },
    'chaque année': { unit: 'Y', number: 1 },
  },
}

const basics: readonly TimeRule[] = [
  rule('heures pile', '{hour} (heures | h)', 'moment', {}, { after: 'clockly' }),
  rule('horloge', '{clock}', 'moment', {}, { after: 'clockly' }),
  rule('no time: âge', 'âgée? de {number} ans', 'nothing'),
  rule('nombre et unité', '({number} | {some}) ({units} | {unit})', 'span'),
]

const zones: readonly TimeRule[] = [
  rule(
    "heure d'une ville",
    `{moment} ({zone} | "(" {zone} ")" | "("? heure (de | d "'") {city} ")"?)`,
    'moment',
  ),
]

const dates: readonly TimeRule[] = [
  rule('date en chiffres', '{fulldate}', 'date'),
  rule('jour mois année', '(&wd ","? le?)? &nth &mon {year}', 'date'),
  rule('jour mois', '(&wd ","? le?)? &nth &mon', 'date'),
  rule('mois année', '&mon {year}', 'date'),
  rule('jours du mois', '(du | (entre le))? @from:&nth (au | "-" | (et le)) @to:&nth &mon {year}?', 'date'),
  rule('années', '(de | entre)? @from:{year} ("-" | à | et) @to:{year}', 'date'),
  rule('année', "(l '')? {year}", 'date', {}, { after: 'yearly' }),
  rule('mois', '{month}', 'date', {}, { after: 'monthly' }),
  rule('jour de la semaine', '{weekday}', 'date'),
  rule('jour dernier', '{weekday} ({last} | {next})', 'date'),
  rule('saison', `(le | l "'")? {season} {year}`, 'date'),
  rule('fréquence', '{often}', 'set', { every: true }),
]

const relative: readonly TimeRule[] = [
  rule('hier', '{today}', 'date'),
  rule('hier soir', '{today} {part}', 'date'),
  rule('ce soir', '(ce | cet | cette) {part}', 'date', { which: 0 }),
  rule('la semaine dernière', `(la | le | l "'") {unit} ({last} | {next})`, 'frame date'),
  rule('cette semaine', '(ce | cet | cette) {unit}', 'frame date', { which: 0 }),
  rule('ce week-end', '(ce | le) week "-" end', 'date', { unit: 'WE', which: 0 }),
  rule('le week-end dernier', '(ce | le) week "-" end ({last} | {next})', 'date', { unit: 'WE' }),
  rule('il y a', 'il y a {span}', 'date', { sign: -1 }),
  rule('la veille', 'la veille', 'date', { unit: 'D', which: -1, mentioned: true }),
  rule('le lendemain', 'le lendemain', 'date', { unit: 'D', which: 1, mentioned: true }),
  rule('ces derniers jours', '(les | ces) (derniers | dernières | prochains | prochaines) {units}', 'date', {
    vague: 'present',
  }),
  rule('dernières heures', '(les | ces) {number} (derniers | dernières) {units}', 'stretch', {
    sign: -1,
    stretch: true,
  }),
  rule('prochains jours', '(les | ces) {number} (prochains | prochaines) {units}', 'stretch', {
    sign: 1,
    stretch: true,
  }),
]

const joins: readonly TimeRule[] = [
  rule('partie du jour', '{date} (dans la | en | au)? {part}', 'date'),
  rule('nuit du', 'nuit (de | du)? {date}', 'date', { part: 'night' }),
  rule('nuit du au', 'nuit (de | du) @from:{date} (à | au) @to:{date}', 'date', { part: 'night' }),
  rule('date et heure', '{date} ","? (à | vers)? {moment}', 'date'),
  rule('de telle année', '({date} | {month}) de @of:{frame}', 'date'),
  rule('fin du mois', '(la | le)? {rim} (de | du)? ({date} | {month})', 'date'),
  rule('depuis', 'depuis (le | la)? {date}', 'date', { open: true }),
  rule('durée', '{span}', 'span'),
]

export const french: TimeWords = {
  language: 'fr',
  ordinal: 'er|e|ème',
  decade: '(?!)',
  clock: '\\d{1,2}\\s?h\\s?\\d{2}',
  first: 'day',
  ambiguous: [],
  words,
  lists: {
    yearly: 'en depuis de fin début avant après ( - jusque entre année'.split(' '),
    monthly: 'en depuis de fin début avant après mi - le'.split(' '),
    clockly: 'à vers depuis avant après de ('.split(' '),
  },
  parts: { mon: '({month} | {mon})', wd: '({weekday} | {wkd})', nth: '({day} | {nthday})' },
  stages: [basics, zones, dates, relative, joins],
  leading: ['du', 'entre', 'de', 'depuis', 'le', 'la', 'les'],
  tense: {
    future:
      'prévu prévue prévus doit doivent devrait devraient sera seront aura auront va vont prochain'.split(
        ' ',
      ),
    past: 'a ont avait était étaient été fut eu dit déclaré affirmé annoncé rencontré'.split(' '),
    perfect: ['avait', 'avaient'],
    after: [],
    present: [],
    saying: [],
    presentTags: [],
    infinitive: [],
    promising: [],
    planned: [],
    ahead: ["jusqu'à", 'avant'],
    behind: ['depuis'],
    pastEnding: '(?!)',
    pastTags: [],
  },
}
