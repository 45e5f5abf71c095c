import { rule, type TimeRule } from './rules.ts'
import type { TimeWords } from './language.ts'
import { words } from './en-words.ts'

const lists: TimeWords['lists'] = {
  // A number of four digits is a year after these.
  yearly: (
    'in since by until till from of during before after around circa mid early late to through between and or into ' +
    "both for due year fiscal calendar the a his her its their our this 's post pre spring summer autumn fall winter ( - / ,"
  ).split(' '),
  // What a number counts is no year.
  counted: 'people troops soldiers men women percent kilometers kilometres miles meters metres'.split(' '),
  monthly: (
    'in since by until till from of during before after around mid early late to through between and or for the ' +
    'this last next -'
  ).split(' '),
  // A clock time without a.m., p.m. or a zone is one after these, and a score is not.
  clockly: 'at by around about from until till to and before after since between ( , -'.split(' '),
  nthly: 'on until till by since before from to and'.split(' '),
  seasonly: 'in during since by until this last next over'.split(' '),
  feastly: 'at on by before since until till after around for this last next over during'.split(' '),
  in: ['in'],
  lasting: ['for', 'of', 'a', 'least', 'most', 'to'],
  after: ['after', 'before', 'as', 'possible'],
  as: ['as'],
  // "last" is a verb behind these.
  modal: "will would to can could may might must should shall did not n't 'll ’ll".split(' '),
  // Signs and, for the end of the text, nothing.
  stop: ['', '.', ',', ';', ':', '?', '!', ')', '"', '”'],
  s: ["'s"],
}

const parts: TimeWords['parts'] = {
  mon: '({month} | {mon})',
  wd: '({weekday} | {wkd})',
  nth: '({day} | {nthday})',
  which: '({last} | {this} | {next} | this {next} | this {last})',
  to: '("-" | to | through | until | till)',
  about:
    '(about | around | nearly | almost | approximately | roughly | up to | ' +
    '(more | less | fewer | no more | no less) than | at (least | most))',
  // A length in units of two sizes: "two hours and ten minutes".
  greater:
    '({hours} (and | ",")? @more:({number} {minutes}) | {days} (and | ",")? @more:({number} {hours}) | ' +
    '{years} (and | ",")? @more:({number} {months}))',
}

const numbers: readonly TimeRule[] = [
  rule('tens and ones', '{ten} "-"? {small}', 'number', {}, { counts: 'sum' }),
  rule('tens', '{ten}', 'number'),
  rule('a couple', 'a? couple of?', 'number', { number: 2, approx: true }),
  rule('a dozen', 'a dozen', 'number', { number: 12 }),
  rule(
    'number and half',
    '{number} ("-" | and a | "-" and "-" a "-")? {fraction}',
    'number',
    {},
    { counts: 'sum' },
  ),
  rule('a few', '(a | the) (few | number of)', 'some', { some: true }),
  rule('a hundred', 'a {scale}', 'number'),
]

const moreNumbers: readonly TimeRule[] = [
  rule('hundreds', '{number} {scale}', 'number', {}, { counts: 'product' }),
  rule('a year in words', '{age} {number}', 'year', {}, { counts: 'pair' }),
]

const spans: readonly TimeRule[] = [
  rule('no time: age', '{number} "-"? ({unit} | {units}) "-"? (old | olds)', 'nothing'),
  rule('no time: fraction', '(a | {number}) "-"? (quarter | quarters) of', 'nothing'),
  rule(
    'count and unit',
    '{number} (more | full | whole | straight | consecutive)? ({units} | {unit})',
    'span',
  ),
  rule('a unit', '(a | an) {unit}', 'span', { number: 1 }),
  rule('another unit', '(another | an additional) {unit}', 'span', { number: 1 }),
  rule('half a unit', '{fraction} (a | an)? {unit}', 'span'),
  rule('half-unit', '{fraction} "-" {unit}', 'longspan'),
  rule('a unit and a half', '(a | an)? {unit} "-"? and "-"? a "-"? half', 'span', { number: 1.5 }),
  rule(
    'units and a half',
    '{number} "-"? ({units} | {unit}) "-"? and "-"? a "-"? {fraction}',
    'span',
    {},
    { counts: 'sum' },
  ),
  rule('quarter of an hour', 'a? quarter of an {hours}', 'span', { number: 15, unit: 'MIN' }),
  rule('three quarters of an hour', 'three "-"? quarters of an {hours}', 'span', { number: 45, unit: 'MIN' }),
  rule('and a quarter of an hour', '{number} {hours} and a quarter', 'span', {
    more: { number: 15, unit: 'MIN' },
  }),
  rule('greater and lesser units', '{number} &greater', 'span'),
  rule('a unit and lesser ones', '(a | an) &greater', 'span', { number: 1 }),
  rule('one or two units', '@low:{number} ("-" | or | to) {number} more? {units}', 'span', { approx: true }),
  rule('hundred hours of a zone', '{hhmm} {zone}', 'moment'),
  rule('some units', '{some} more? {units}', 'span', { some: true }),
  rule('count-unit', '{number} "-" ({unit} | {units})', 'longspan'),
  rule('unit-long', '{unit} "-" long', 'longspan', { number: 1 }),
  rule('units-long', '{units} "-" long', 'longspan', { some: true }),
  rule('count-unit-long', '{number} "-" {unit} "-" long', 'longspan'),
  rule('unit long', '{long}', 'longspan'),
  rule('clock am or pm', '{clock} (hours | {meridiem})', 'moment'),
  rule('clock', '{clock}', 'moment', {}, { after: 'clockly', opening: true }),
  rule('clock of a zone', '{clock} ({zone} | "(" {zone} ")" | "("? {city} time ")"?)', 'moment'),
  rule('hour am or pm', '{hour} {meridiem}', 'moment'),
  rule('half past', 'half past {hour}', 'moment', { minute: 30 }),
  rule("o'clock", `{hour} o "'" clock`, 'moment'),
  rule('hour in the morning', '{hour} in the {part}', 'moment'),
  rule('noon', '{named}', 'moment'),
]

const zones: readonly TimeRule[] = [
  rule('clock with zone', '{moment} ({zone} | "(" {zone} ")" | "("? {city} time ")"?)', 'moment'),
]

const dates: readonly TimeRule[] = [
  rule('two zones', '{moment} "(" @also:{moment} ")"', 'moment'),
  rule(
    'clocks',
    '(from | between)? @from:({moment} | {clock} | {hour}) ("-" | to | until | till | and) @to:{moment}',
    'moment',
  ),
  rule('every', '(every | each) ({unit} | {weekday} | {span} | {part})', 'set', { every: true }),
  rule('every other', 'every other ({unit} | {weekday})', 'set', { every: true, number: 2 }),
  rule('often', '{often}', 'set', { every: true }),
  rule('weekdays', '{weekdays}', 'set', { every: true }),
  rule('weekday mornings', '{weekday} {parts}', 'set', { every: true }),
  rule('full date', '(&wd ","?)? {fulldate}', 'date'),
  rule('month day year', '(&wd ","? (the | on)?)? &mon ({day} | the? {nthday}) ","? {year}', 'date'),
  rule('month day', '(&wd ","? (the | on)?)? &mon ({day} | the? {nthday})', 'date'),
  rule('day month year', '(&wd ","? the?)? ({day} | the? {nthday}) of? &mon ","? {year}', 'date'),
  rule('day month', '(&wd ","? the?)? ({day} | the? {nthday}) of? &mon', 'date'),
  rule('weekday nth', '&wd the? {nthday}', 'date'),
  rule('the nth', 'the {nthday}', 'date', {}, { after: 'nthly', before: 'stop' }),
  rule(
    'nth of a month',
    'the? ({ordinal} | {final}) ({unit} | {weekday}) of @of:&mon (","? @of:{year})?',
    'date',
  ),

  rule('month year', '&mon (of | ",")? {year}', 'date'),
  rule('days of a month', '&mon @from:&nth (&to | and) @to:&nth (","? {year})?', 'date'),
  rule('days of a month, days first', '@from:&nth (&to | and) @to:&nth of? &mon (","? {year})?', 'date'),
  rule('months', '@from:&mon (&to | and) @to:&mon ","? {year}', 'date'),
  rule('from month to month', '(from | between) @from:&mon (&to | and) @to:&mon (","? {year})?', 'date'),
  rule('no time: a name', '(good | black | bloody | ash | palm | holy) {weekday}', 'nothing'),
  rule('season', 'the? {season}', 'date', {}, { after: 'seasonly' }),
  rule('nth quarter', '(the | a)? fiscal? "-"? {ordinal} quarter', 'quarter', { unit: 'Q' }),
  rule('nth-quarter', 'fiscal? {ordinal} "-" quarter', 'quarter', { unit: 'Q' }),
  rule('quarter of a year', 'the? ({ordinal} | {final}) "-"? quarter of? {year}', 'date', { unit: 'Q' }),
  rule('quarter of that year', 'the? {year} {ordinal} "-"? quarter', 'date', { unit: 'Q' }),
  rule('half of a year', 'the? {ordinal} half of {year}', 'date', { unit: 'HALF' }),
  rule('nth half', 'the? {ordinal} half', 'half', { unit: 'HALF' }),
  rule('season year', 'the? {season} of? {year}', 'date'),
  rule('season of two years', 'the? {season} of? {year} ("-" | /) {number}', 'date'),
  rule('seasons', 'the? @from:{season} (and | to | or) @to:{season} of? {year}', 'date'),
  rule('decade', 'the? {decade}', 'date'),
  rule('early and late decade', 'the? {edge} "-"? {decade}', 'date'),
  rule('nth century', 'the? {ordinal} "-"? century', 'date', { unit: 'CENTURY' }),
  rule('years', '@from:{year} &to @to:{year}', 'date'),
  rule('year', '{year}', 'date', {}, { after: 'yearly', notBefore: 'counted' }),
  rule('fiscal year', '(fiscal | (the year)) {year}', 'date'),
  rule('month', '{month}', 'date', {}, { after: 'monthly' }),
  rule('weekday', '{weekday}', 'date'),
  rule('which named', '&which ({weekday} | {month} | {season})', 'date'),
  rule('which part of the day', '({this} | {last}) {part}', 'deictic date'),
  rule('the next part of the day', 'the (following | next) {part}', 'date', { which: 1, mentioned: true }),
  rule('feast', '{feast}', 'date', {}, { after: 'feastly' }),
  rule('feast of a year', '{feast} (of | ",")? {year}', 'date'),
  rule('nth feast', '{nthfeast}', 'date'),
  rule('which weekday and date', '&which {weekday} ","? &mon ({day} | the? {nthday})', 'date'),
  rule('the previous weekday', 'the previous {weekday}', 'date', { which: -1, mentioned: true }),
  rule('previous weekday', 'previous {weekday}', 'date', { which: -1 }),
]

const relative: readonly TimeRule[] = [
  rule('today', '({today} | {tonight})', 'deictic date'),
  rule('the night into', '((the? night) | overnight) (into | to) {date}', 'date', {
    part: 'night',
    eve: true,
  }),
  rule('overnight on', 'overnight (on | of) {date}', 'date', { part: 'night' }),
  rule('overnight from to', 'overnight (from | between) @from:{date} (&to | and) @to:{date}', 'date', {
    part: 'night',
  }),
  rule('the last unit', 'the {last} {unit}', 'date', { stretch: true }),
  rule('which unit', '&which fiscal? {unit}', 'near frame date'),
  rule('the which unit', 'the &which fiscal? {unit}', 'frame date'),
  rule('the previous', 'the previous {unit}', 'date', { which: -1, mentioned: true }),
  rule('the following', 'the (following | next) {unit}', 'date', { which: 1, mentioned: true }),
  rule(
    'the day before',
    'the ({unit} | {part}) (before | earlier)',
    'date',
    { which: -1, mentioned: true },
    { before: 'stop' },
  ),
  rule(
    'the day after',
    'the ({unit} | {part}) (after | later)',
    'date',
    { which: 1, mentioned: true },
    { before: 'stop' },
  ),
  rule('the previous part', 'the previous {part}', 'date', { which: -1, mentioned: true }),
  rule('the same', '(that | the same | that same) ({unit} | {part})', 'frame date', {
    which: 0,
    mentioned: true,
  }),
  rule('the weekend', 'the weekend', 'weekend date', { unit: 'WE', which: 0 }),
  rule('the quarter', 'the (quarter | latest (quarter | period))', 'date', {
    unit: 'Q',
    number: 0,
    sign: -1,
    mentioned: true,
  }),
  rule('the year before', 'the year "-" (earlier | ago) (quarter | period | {unit})', 'date', {
    unit: 'Y',
    number: 1,
    sign: -1,
    mentioned: true,
  }),
  rule('ago', '&about? {span} ago', 'date', { sign: -1 }),
  rule('units ago', '{units} ago', 'date', { sign: -1, some: true }),
  rule('from now', '{span} from now', 'date', { sign: 1 }),
  rule('in a while', '{span}', 'inspan', { sign: 1 }, { after: 'in' }),
  rule('earlier', '{span} earlier', 'date', { sign: -1, mentioned: true }),
  rule('later', '{span} later', 'date', { sign: 1, mentioned: true }),
  rule('before', '{span} before', 'date', { sign: -1, mentioned: true }, { before: 'stop' }),
  rule('after', '{span} after', 'date', { sign: 1, mentioned: true }, { before: 'stop' }),
  rule(
    'the past',
    '(the | these | this)? {last} {span}',
    'stretch',
    { sign: -1, stretch: true },
    { notAfter: 'modal' },
  ),
  rule('the previous units', 'the? previous {span}', 'stretch', { sign: -1, stretch: true }),
  rule('the following units', 'the? following {span}', 'stretch', { sign: 1, stretch: true }),
  rule('the coming', '(the | these)? {next} {span}', 'stretch', { sign: 1, stretch: true }),
  rule('coming units', '(the | these)? (coming | next) {units}', 'stretch', {
    sign: 1,
    stretch: true,
    some: true,
  }),
  rule('units ahead', 'the {units} ahead', 'stretch', { sign: 1, stretch: true, some: true }),
  rule('past units', '(the | these)? (past | last) {units}', 'stretch', {
    sign: -1,
    stretch: true,
    some: true,
  }),
  rule('recent units', '(the | these)? (recent | previous) {units} (and {units})?', 'date', {
    vague: 'past',
  }),
  rule('future units', 'future {units}', 'date', { vague: 'future' }),
  rule('day before yesterday', 'the? day before yesterday', 'date', { unit: 'D', number: 2, sign: -1 }),
  rule('day after tomorrow', 'the? day after tomorrow', 'date', { unit: 'D', number: 2, sign: 1 }),
]

const joins: readonly TimeRule[] = [
  rule('day before', 'the? day before @of:{date}', 'date', { beside: -1 }),
  rule('day after', 'the? day after @of:{date}', 'date', { beside: 1 }),
  rule('span before', '&about? {span} before @of:{date}', 'date', { sign: -1 }),
  rule('span after', '&about? {span} after @of:{date}', 'date', { sign: 1 }),
  // "For sixty days from Monday" is a length and its first day.
  rule('span from', '&about? {span} from @of:{date}', 'date', { sign: 1 }, { notAfter: 'lasting' }),
  rule('nth of', 'the? ({ordinal} | {final}) ({unit} | {weekday}) of @of:{date}', 'date'),
  rule('weekend of', '{weekend} of @of:{date}', 'date'),
  rule('week of', 'the week of @of:{date}', 'date', { unit: 'W' }),
  rule('part of day', '{date} {part}', 'date'),
  rule('early or late part of day', '(early | late | mid "-"?) {date} {part}', 'date'),
  rule('in the evening', '{edge}? in the {part}', 'dayless'),
  rule('the small hours', 'the? (early | small | wee | pre "-"? dawn) hours (of | on) {date}', 'date', {
    part: 'morning',
  }),
  rule('before dawn', 'before (dawn | daybreak | sunrise) on {date}', 'date', { part: 'morning' }),
  rule('part of a date', 'the {part} of {date}', 'date'),
  rule('date and clock', '{date} ","? (at | around | about | by)? {moment}', 'date'),
  rule('clock and date', '{moment} (on | ",")? {date}', 'date'),
  rule('date and zone', '{date} "(" {zone} ")"', 'date'),
  rule('of which year', '({date} | {month}) of @of:{frame}', 'date'),
  rule('which year', '({date} | {month}) @of:{near}', 'date'),
  rule('in which year', '@of:{near} in {month}', 'date'),
  rule('half of a month', 'the? {half} of @of:{month}', 'date'),
  rule('quarter of', '({quarter} | {half}) of? @of:{date}', 'date'),
  rule("year's quarter", `@of:{date} "'s" ({quarter} | {half})`, 'date'),
]

const edges: readonly TimeRule[] = [
  rule(
    'before or after what',
    '&about? {span} (before | after)',
    'event',
    { nothing: true },
    { notBefore: 'stop' },
  ),
  rule('early and late', '{edge} ("-" | on)? ({date} | {month})', 'date'),
  rule('the end of', 'the? (very? {rim}) of ({date} | {month})', 'date'),
  rule('the end of the unit', 'the? {rim} of the? {unit}', 'date', { which: 0 }),
  rule('later in the unit', '(earlier | later) in the {unit}', 'date', { which: 0 }),
  rule('later in the day', '(earlier | later) in the day', 'date', { unit: 'D', which: 0, mentioned: true }),
  rule('year-end', 'year ("-" | "\'s")? end', 'date', { unit: 'Y', which: 0, edge: 'end' }),
  rule('earlier and later', '(earlier | later) ({frame} | {deictic})', 'date'),
  rule('quarter', '{quarter}', 'date'),
]

const intervals: readonly TimeRule[] = [
  rule('from to', 'from @from:{date} &to @to:{date}', 'date'),
  rule('from now to', '(from | between) now (and | &to) @to:{date}', 'date', {
    from: { unit: 'D', which: 0 },
  }),
  rule('between', 'between @from:{date} and @to:{date}', 'date'),
  rule('dates', '@from:{date} "-" @to:{date}', 'date'),
  rule('since', 'since {date}', 'date', { open: true }),
  rule(
    'about when',
    '(around | approximately | roughly | circa) ({date} | {moment})',
    'date',
    { approx: true },
    { notBefore: 's' },
  ),
  rule('about what hour', 'about {moment}', 'moment', { approx: true }),
  rule('about how long', '&about {span}', 'span', { approx: true }),
  rule('a span of', '(the ({ordinal} | {final})? | {ordinal}) {span}', 'span'),
  rule('the last span', '{final} {span}', 'span', {}, { notAfter: 'modal' }),
  rule('now', '{vague}', 'date', {}, { notBefore: 'after', notAfter: 'as' }),
  rule('in the future', 'the? (near | foreseeable)? future', 'date', { vague: 'future' }, { after: 'in' }),
]

export const english: TimeWords = {
  language: 'en',
  ordinal: 'st|nd|rd|th',
  decade: "['’]?s",
  clock: '\\d{1,2}\\.\\d{2}(?=\\s?[ap]\\.?m)',
  first: 'month',
  ambiguous: 'may march august mar sat sun wed mon'.split(' '),
  words,
  lists,
  parts,
  stages: [numbers, moreNumbers, spans, zones, dates, relative, joins, edges, intervals],
  leading: ['from', 'between', 'since'],
  possessive: "'s",
  tense: {
    future: (
      "will would shall may might 'll ’ll won expected scheduled due planned plans plan slated upcoming " +
      'ahead intends hopes aims wants'
    ).split(' '),
    past: (
      'was were had did said told met held spoke went came took made gave began left found got saw knew thought ' +
      'brought fell rose led ran sent stood lost won broke struck hit shot killed'
    ).split(' '),
    perfect: ['had'],
    after: ['have'],
    present: ['is', 'are', 'am', "'s", "'re", 'being'],
    saying: ['says', 'say', 'has', 'have', 'does', 'do'],
    presentTags: ['VBZ', 'VBP'],
    infinitive: ['to'],
    promising: (
      'agreed promised vowed decided pledged threatened offered wanted hoped asked invited urged proposed ordered set ' +
      'prepared likely ready about going'
    ).split(' '),
    planned: ['was', 'were', 'is', 'are'],
    shifting: 'moved postponed rescheduled delayed deferred adjourned pushed put brought shifted'.split(' '),
    ahead: ['until', 'till', 'by', 'effective'],
    behind: ['since'],
    pastEnding: 'ed$',
    pastTags: ['VBD', 'VBN'],
  },
}
