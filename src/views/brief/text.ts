import type { Brief } from './brief.ts'
import { onceEach, shortened } from './lines.ts'
import { layout, PLAIN } from './layout.ts'
import type { Layout } from './layout.ts'
import type { BriefAgreement, BriefWatch } from './standing.ts'

/** The brief as text of at most `width` columns. No line stands without its words and sources. */
export function briefText(brief: Brief, { dress = PLAIN, width = 100, lines = 12 } = {}): string {
  const page = layout({ dress, width, lines })
  return [
    dress.heading(headline(brief)),
    dress.faint(sources(brief)),
    ...(brief.since === undefined ? [] : ['', page.wrap(news(brief), '')]),
    ...page.section(`New since ${brief.since}`, page.entries(brief.latest)),
    ...page.section(`Told otherwise since ${brief.since}`, page.entries(brief.changed)),
    ...page.section(`Positions taken or changed since ${brief.since}`, page.noted(brief.shifts)),
    ...page.section(
      'Agreed',
      page.few(brief.agreed, (one) => agreement(one, page)),
    ),
    ...page.section('What each side says of it', accounts(brief, page)),
    ...page.section('Open', open(brief, page)),
    ...page.section('Who stands where', positions(brief, page)),
    ...page.section('Steps agreed to follow each other', steps(brief, page)),
    ...page.section(
      'Watch',
      page.few(brief.watch.filter(hasSomething), (one) => watched(one, page)),
    ),
    ...page.section('The days that matter most', timeline(brief, page)),
    ...page.section(
      'Where reports differ',
      page.few(brief.differences, (d) => difference(d, page)),
    ),
    ...page.section('Planned, proposed or put off', page.entries(brief.planned)),
    ...page.section('Contacts', page.entries(brief.contacts)),
    ...page.section('Who spoke', [page.wrap(brief.speakers.slice(0, 12).map(speaker).join(' · '), '  ')]),
    ...page.section(
      'Remarks',
      brief.remarks.map((r) => page.wrap(r, '  ')),
    ),
    '',
  ].join('\n')
}

/** The watch alone: every commitment, with what no report gives. */
export function watchText(brief: Brief, { dress = PLAIN, width = 100 } = {}): string {
  const page = layout({ dress, width, lines: Infinity })
  return [
    dress.heading(headline(brief)),
    dress.faint(sources(brief)),
    ...page.section(
      'Commitments, and what is said to have happened within their scope',
      brief.watch.flatMap((one) => watched(one, page)),
    ),
    ...(brief.watch.length > 0 ? [] : ['', 'No report tells of a commitment that was made.']),
    '',
  ].join('\n')
}

function headline({ as_of, from, to }: Brief): string {
  const range =
    from === undefined
      ? 'no dated report'
      : from === to
        ? `reports of ${from}`
        : `reports of ${from} to ${to}`
  return as_of === undefined
    ? `The negotiation, from ${range}`
    : `The negotiation as of ${as_of}, from ${range}`
}

function sources({ reports, copies, independent_sources, undated_reports }: Brief): string {
  return [
    count(reports, 'report'),
    `${copies} of them ${copies === 1 ? 'a copy' : 'copies'}`,
    count(independent_sources, 'independent source'),
    ...(undated_reports ? [`${undated_reports} without a date`] : []),
  ].join(' · ')
}

/** What is new, in numbers: how much, of what kinds, by how many. */
function news({ since, latest, changed, shifts, new_reports, new_sources }: Brief): string {
  const kinds = new Map<string, number>()
  for (const { kind } of latest) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const lines = [...kinds].map(([kind, n]) => count(n, kind))
  const what = [
    ...(lines.length > 0 ? lines : ['nothing that was not told before']),
    ...(changed.length > 0 ? [`${changed.length} told otherwise`] : []),
    ...(shifts.length > 0 ? [`${count(shifts.length, 'position')} taken or changed`] : []),
  ]
  return `New since ${since}, from ${count(new_reports, 'report')} of ${count(new_sources, 'independent source')}: ${what.join(', ')}.`
}

/** By issue, those first on which something was said last. */
function positions({ positions }: Brief, page: Layout): readonly string[] {
  const issues = [...new Set(positions.map(({ issue }) => issue))]
  return page.few(issues, (issue) => [
    `  ${page.dress.strong(issue)}`,
    ...positions
      .filter((position) => position.issue === issue)
      .flatMap((position) => {
        const since = position.when === undefined ? 'day not told' : `since ${position.when}`
        return [
          page.wrap([position.what, since, ...position.notes].join('; '), '  · '),
          page.words(position, '      '),
        ]
      }),
  ])
}

function agreement(one: BriefAgreement, page: Layout): readonly string[] {
  const differ = one.common !== undefined || one.wordings.length > 1
  return [
    ...page.entry(one),
    ...one.notes.map((note) => page.wrap(note, '    ')),
    ...(differ ? one.wordings.map(({ by, says }) => page.wrap(`${by}: “${says}”`, '      ')) : []),
    ...(one.common === undefined ? [] : [page.wrap(`all accounts have: ${one.common}`, '      ')]),
  ]
}

function open({ open }: Brief, page: Layout): readonly string[] {
  return page.few(open, ({ issue, because, lines }) => [
    page.wrap(`${issue}: ${because.join('; ')}`, '  ', page.dress.strong),
    ...onceEach(lines)
      .slice(0, 3)
      .flatMap((line) => [page.wrap(line.what, '  · '), page.words(line, '      ')]),
  ])
}

function steps({ phases }: Brief, page: Layout): readonly string[] {
  return phases.flatMap(({ parties, steps }) => [
    `  ${page.dress.strong(parties)}`,
    ...steps.map(({ phase, what }) => page.wrap(`${phase}. ${what}`, '    ')),
    ...(steps[0] ? [page.words(steps[0], '      ')] : []),
  ])
}

function hasSomething({ incidents, tallies, notes }: BriefWatch): boolean {
  return incidents.length > 0 || tallies.length > 0 || notes.some((note) => note.startsWith('somebody'))
}

function watched(one: BriefWatch, page: Layout): readonly string[] {
  return [
    ...page.entry(one),
    ...one.notes.map((note) => page.wrap(note, '    ')),
    ...page.few(one.incidents, (line) => [
      page.wrap(`${line.when}: ${line.what} (${line.note})`, '    · '),
      page.words(line, '      '),
    ]),
    ...page.few(one.tallies, (line) => [page.wrap(line.what, '    # '), page.words(line, '      ')]),
  ]
}

function timeline({ timeline }: Brief, page: Layout): readonly string[] {
  return timeline.flatMap(({ day, named_by, lines }) => [
    `  ${page.dress.strong(day)} ${page.dress.faint(`named by ${count(named_by, 'independent report')}`)}`,
    ...lines.flatMap((line) => page.entry(line)),
  ])
}

/** So many sentences of a side's account are shown. */
const ACCOUNT = 4

function accounts({ accounts }: Brief, page: Layout): readonly string[] {
  return page.few(accounts, ({ what, when, sides }) => [
    `  ${page.dress.strong(what)} ${page.dress.faint(when ?? '')}`,
    ...sides.flatMap(({ side, says }) =>
      says
        .slice(0, ACCOUNT)
        .map(({ words, standing }) =>
          page.wrap(`${side}${standing ? ` (${standing})` : ''}: “${shortened(words, 240)}”`, '    '),
        ),
    ),
  ])
}

function difference(d: Brief['differences'][number], page: Layout): readonly string[] {
  const told = ({ value, quote, outlet }: (typeof d.values)[number]) =>
    `${value === quote ? '' : `${value}: `}“${shortened(quote, 200)}” ${outlet}`
  return [
    `  ${page.dress.strong(d.what)} ${page.dress.faint(`${d.field}, ${d.type}`)}`,
    ...d.values.map((value) => page.wrap(told(value), '    ')),
  ]
}

function speaker({ name, role, statements }: Brief['speakers'][number]): string {
  return `${name}${role === undefined ? '' : ` (${role})`} ${statements}`
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

export type { Dress } from './layout.ts'
