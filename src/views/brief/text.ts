import type { Brief } from './brief.ts'
import { onceEach, shortened } from './lines.ts'
import type { BriefLine } from './lines.ts'
import { FIELDS, TYPES } from './values.ts'
import { layout, PLAIN } from './layout.ts'
import type { Layout } from './layout.ts'
import type { BriefAgreement, BriefPosition, BriefWatch } from './standing.ts'

/** How many lines each section has at most: two or three pages in all. `lines: Infinity` shows everything. */
const MOST = {
  latest: 8,
  changed: 5,
  shifts: 6,
  ahead: 6,
  overdue: 2,
  agreed: 5,
  open: 6,
  openLines: 2,
  issues: 6,
  positions: 3,
  watch: 4,
  told: 3,
  accounts: 2,
  account: 2,
  differences: 5,
  contacts: 5,
  steps: 2,
  speakers: 10,
} as const

/** The brief as text of at most `width` columns. No line stands without its words and sources. */
export function briefText(brief: Brief, { dress = PLAIN, width = 100, lines = 12 } = {}): string {
  const page = layout({ dress, width, lines })
  return [
    dress.heading(headline(brief)),
    dress.faint(sources(brief)),
    ...(brief.since === undefined ? [] : ['', page.wrap(news(brief), '')]),
    ...page.section(`New since ${brief.since}`, page.entries(brief.latest, MOST.latest)),
    ...page.section(`Told otherwise since ${brief.since}`, page.entries(brief.changed, MOST.changed)),
    ...page.section(
      `Positions taken or changed since ${brief.since}`,
      page.noted(brief.shifts.filter(isNews(page)), MOST.shifts),
    ),
    ...page.section('Ahead: planned, proposed or put off', page.entries(brief.planned, MOST.ahead)),
    ...page.section(
      'Agreed',
      page.few(brief.agreed, (one) => agreement(one, page), MOST.agreed),
    ),
    ...page.section('Open', open(brief, page)),
    ...page.section('Who stands where', positions(brief, page)),
    ...page.section('Steps agreed to follow each other', steps(brief, page)),
    ...page.section(
      'Watch: what is said to have happened within the scope of what was agreed',
      page.few(brief.watch.filter(hasSomething), (one) => watched(one, page), MOST.watch),
    ),
    ...page.section(
      'Where reports differ',
      page.few(brief.differences, (d) => difference(d, page), MOST.differences),
    ),
    ...page.section('What each side says of it', accounts(brief, page)),
    ...page.section('The days that matter most', timeline(brief, page)),
    ...page.section(
      'Contacts',
      page.entries(
        brief.contacts.filter((line) => !page.isShown(line)),
        MOST.contacts,
      ),
    ),
    ...page.section(
      'Planned, and no report tells that it took place',
      page.entries(brief.overdue, MOST.overdue),
    ),
    ...page.section('Who spoke', speakers(brief, page)),
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
      brief.watch.flatMap((one) =>
        one.same_as === undefined
          ? watched(one, page)
          : [...page.entry(one), page.wrap(`another telling of ${one.same_as}`, '    ')],
      ),
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
  const lines = [...kinds].map(([kind, n]) => count(n, kind === 'tally' ? 'count' : kind))
  const what = [
    ...(lines.length > 0 ? lines : ['nothing that was not told before']),
    ...(changed.length > 0 ? [`${changed.length} told otherwise`] : []),
    ...(shifts.length > 0 ? [`${count(shifts.length, 'position')} taken or changed`] : []),
  ]
  return `New since ${since}, from ${count(new_reports, 'report')} of ${count(new_sources, 'independent source')}: ${what.join(', ')}.`
}

/** A position is no news beside its own item; what it was before is. */
function isNews(page: Layout): (position: BriefPosition) => boolean {
  return (position) => !page.isShown(position) || position.notes.some((note) => note.startsWith('before'))
}

/** By issue, those first on which most is held; what is held on several stands with the first. */
function positions({ positions }: Brief, page: Layout): readonly string[] {
  const byIssue = new Map<string, BriefPosition[]>()
  for (const position of positions)
    byIssue.set(position.issue, [...(byIssue.get(position.issue) ?? []), position])
  const drawn = new Set<string>()
  const isFirst = ({ item, what }: BriefPosition) => {
    const key = `${item} ${what}`
    return !drawn.has(key) && drawn.add(key)
  }
  const issues = [...byIssue]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([issue, held]) => [issue, held.filter(isFirst)] as const)
  const draw = (position: BriefPosition) => {
    const since = position.when === undefined ? 'day not told' : `since ${position.when}`
    const also = positions.flatMap(({ issue, item, what }) =>
      issue !== position.issue && item === position.item && what === position.what ? [issue] : [],
    )
    const notes = [...position.notes, ...(also.length > 0 ? [`also on ${also.join(', ')}`] : [])]
    return page.point(position, [position.what, since, ...notes].join('; '), '  ')
  }
  return page.few(
    issues.filter(([, held]) => held.length > 0),
    ([issue, held]) => [`  ${page.dress.strong(issue)}`, ...page.few(held, draw, MOST.positions, '    ')],
    MOST.issues,
  )
}

function agreement(one: BriefAgreement, page: Layout): readonly string[] {
  const differ = one.common !== undefined || one.wordings.length > 1
  return [
    ...page.entry(one),
    ...(one.notes.length > 0 ? [page.wrap(one.notes.join('; '), '    · ')] : []),
    ...(differ ? one.wordings.map(({ by, says }) => page.wrap(`${by}: “${says}”`, '      ')) : []),
    ...(one.common === undefined
      ? []
      : [
          page.wrap(
            one.common ? `all accounts have: ${one.common}` : 'no word stands in all accounts',
            '      ',
          ),
        ]),
  ]
}

/** What is open on several issues stands with the first. */
function open({ open }: Brief, page: Layout): readonly string[] {
  const drawn = new Set<string>()
  const isFirst = ({ item }: BriefLine) => !drawn.has(item) && drawn.add(item)
  const issues = open.map(({ issue, because, lines }) => {
    const first = onceEach(lines.filter(isFirst))
    return { issue, because, lines: first, above: first.length === 0 && lines.length > 0 }
  })
  return page.few(
    issues,
    ({ issue, because, lines, above }) => [
      page.wrap(`${issue}: ${because.join('; ')}${above ? ' (above)' : ''}`, '  ', page.dress.strong),
      ...page.few(lines, (line) => page.point(line, line.what, '  '), MOST.openLines, '    '),
    ],
    MOST.open,
  )
}

function steps({ phases }: Brief, page: Layout): readonly string[] {
  return page.few(
    phases.toReversed(),
    ({ parties, steps }) => [
      `  ${page.dress.strong(parties)}`,
      ...steps.map(({ phase, what }) => page.wrap(`${phase}. ${what}`, '    ')),
      ...(steps[0] ? page.words(steps[0], '      ') : []),
    ],
    MOST.steps,
  )
}

function hasSomething({ incidents, tallies, notes, same_as }: BriefWatch): boolean {
  const told = incidents.length > 0 || tallies.length > 0 || notes.some((note) => note.startsWith('somebody'))
  return told && same_as === undefined
}

function watched(one: BriefWatch, page: Layout): readonly string[] {
  return [
    ...page.entry(one),
    ...one.notes.map((note) => page.wrap(note, '    ')),
    ...page.few(
      one.incidents.toReversed(),
      (line) => page.point(line, `${line.when}: ${line.what}; ${line.note}`, '    '),
      MOST.told,
      '    ',
    ),
    ...page.few(
      one.tallies.toReversed(),
      (line) => [page.wrap(line.what, '    # '), ...page.words(line, '      ')],
      MOST.told,
      '    ',
    ),
  ]
}

function timeline({ timeline }: Brief, page: Layout): readonly string[] {
  return timeline.flatMap(({ day, named_by, lines }) => [
    `  ${page.dress.strong(day)} ${page.dress.faint(`named by ${count(named_by, 'independent report')}`)}`,
    ...lines.flatMap((line) => page.entry(line)),
  ])
}

type Says = Brief['accounts'][number]['sides'][number]['says'][number]

function accounts({ accounts }: Brief, page: Layout): readonly string[] {
  const told =
    (side: string) =>
    ({ words, standing }: Says) => [
      page.wrap(`${side}${standing ? ` (${standing})` : ''}: “${shortened(words, 200)}”`, '    '),
    ]
  return page.few(
    accounts,
    ({ what, when, sides }) => [
      `  ${page.dress.strong(what)} ${page.dress.faint(when ?? '')}`.trimEnd(),
      ...sides.flatMap(({ side, says }) => page.few(says, told(side), MOST.account, '    ')),
    ],
    MOST.accounts,
  )
}

function difference(d: Brief['differences'][number], page: Layout): readonly string[] {
  const told = ({ value, quote, outlet }: (typeof d.values)[number]) =>
    `${value === quote ? '' : `${shortened(value, 120)}: `}“${shortened(quote, 160)}” ${outlet}`
  return [
    page.wrap(`${d.what} · ${FIELDS[d.field] ?? d.field}: ${TYPES[d.type]}`, '  ', page.dress.strong),
    ...d.values.map((value) => page.wrap(told(value), '    ')),
  ]
}

function speakers({ speakers }: Brief, page: Layout): readonly string[] {
  const most = speakers.slice(0, MOST.speakers).map(speaker)
  return most.length > 0 ? [page.wrap(most.join(' · '), '  ')] : []
}

function speaker({ name, role, statements }: Brief['speakers'][number]): string {
  return `${name}${role === undefined ? '' : ` (${role})`} ${statements}`
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

export type { Dress } from './layout.ts'
