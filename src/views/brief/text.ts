import type { Brief, BriefLine } from './brief.ts'

/** How a line of text is dressed for a terminal; each may leave its words as they are. */
export interface Dress {
  readonly heading: (words: string) => string
  readonly strong: (words: string) => string
  readonly faint: (words: string) => string
}

const PLAIN: Dress = { heading: (w) => w, strong: (w) => w, faint: (w) => w }

/** The brief as text of at most `width` columns. No line stands without its words and sources. */
export function briefText(brief: Brief, { dress = PLAIN, width = 100, lines = 12 } = {}): string {
  const section = (title: string, body: readonly string[]): readonly string[] =>
    body.length ? ['', dress.heading(title.toUpperCase()), ...body] : []
  const entries = (all: readonly BriefLine[]): readonly string[] => [
    ...all.slice(0, lines).flatMap((line) => entry(line, dress, width)),
    ...(all.length > lines
      ? [dress.faint(`  … and ${all.length - lines} more (--json, or the page, has them all)`)]
      : []),
  ]
  return [
    dress.heading(headline(brief)),
    dress.faint(sources(brief)),
    ...section(`New since ${brief.since}`, entries(brief.latest)),
    ...section('Contacts', entries(brief.contacts)),
    ...section('Planned, proposed or put off', entries(brief.planned)),
    ...section(
      'Where reports differ',
      brief.differences.flatMap((d) => difference(d, dress, width)),
    ),
    ...section('Who spoke', [wrap(brief.speakers.slice(0, 12).map(speaker).join(' · '), width, '  ')]),
    ...section(
      'Remarks',
      brief.remarks.map((r) => wrap(r, width, '  ')),
    ),
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

function entry(line: BriefLine, dress: Dress, width: number): readonly string[] {
  const weight = `${count(line.independent_sources, 'independent source')}, ${count(line.reports, 'report')}`
  return [
    `${dress.faint(dayOf(line).padEnd(19))} ${dress.strong(line.what)}`,
    wrap(`“${shortened(line.quote, 320)}”`, width, '    '),
    dress.faint(wrap(`${line.according_to.join(' ← ')} · ${weight} · ${line.item}`, width, '    ')),
  ]
}

/** When it happened; where nobody says, when it was first reported. */
function dayOf({ when, first_reported }: BriefLine): string {
  return when ?? (first_reported === undefined ? 'no date given' : `reported ${first_reported.slice(0, 10)}`)
}

function difference(d: Brief['differences'][number], dress: Dress, width: number): readonly string[] {
  return [
    `  ${dress.strong(d.what)} ${dress.faint(`${d.field}, ${d.type}`)}`,
    ...d.values.map((v) =>
      wrap(`${v.value}: “${shortened(v.quote, 200)}” ${dress.faint(v.outlet)}`, width, '    '),
    ),
  ]
}

function speaker({ name, role, statements }: Brief['speakers'][number]): string {
  return `${name}${role === undefined ? '' : ` (${role})`} ${statements}`
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

/** Cut at a word, with an ellipsis: the whole sentence is in the JSON and on the page. */
function shortened(words: string, most: number): string {
  const folded = words.replace(/\s+/g, ' ')
  return folded.length <= most ? folded : `${folded.slice(0, most).replace(/\s+\S*$/, '')} …`
}

/** Lines of at most `width` columns, each after `indent`. */
function wrap(words: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = indent
  for (const word of words.split(/\s+/)) {
    if (line.length > indent.length && line.length + word.length + 1 > width) {
      lines.push(line)
      line = indent
    }
    line += (line.length > indent.length ? ' ' : '') + word
  }
  return [...lines, line].join('\n')
}
