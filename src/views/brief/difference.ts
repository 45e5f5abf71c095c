import type { Difference, NegotiationRecord } from '../../record/index.ts'
import { changedOf, shiftsOf } from './changes.ts'
import { layout, PLAIN } from './layout.ts'
import { lineOf, Names, onceEach, shortened, whatOf } from './lines.ts'
import { FIELDS, inWords } from './values.ts'

/** What is new between two days, as text; `after` is the later record. */
export function differenceText(
  made: Difference,
  after: NegotiationRecord,
  { dress = PLAIN, width = 100, lines = 12 } = {},
): string {
  const page = layout({ dress, width, lines })
  const names = new Names(after)
  const items = made.items.flatMap((id) => names.item(id) ?? [])
  const copies = made.copies.map(
    ({ report, copy_of }) => `${names.outlet(report)} repeats ${names.outlet(copy_of)}`,
  )
  return [
    dress.heading(
      `What is new between ${made.from ?? 'the first report'} and ${made.to ?? 'the last report'}`,
    ),
    dress.faint(
      `${made.reports.length} new ${made.reports.length === 1 ? 'report' : 'reports'}, ${made.copies.length} of them copies`,
    ),
    ...page.section('New', page.entries(onceEach(items.map((item) => lineOf(item, names))))),
    ...page.section('Told otherwise', page.entries(changedOf(made, names))),
    ...page.section('Positions taken or changed', page.noted(shiftsOf(made, names))),
    ...page.section(
      'Newly told in different ways',
      page.few(made.discrepancies, ({ about, field, values }) => {
        const item = names.item(about)
        const what = item ? whatOf(item, names) : names.of(about)
        const told = values.map(({ value }) => shortened(inWords(field, value), 160))
        return [page.wrap(`${what} · ${FIELDS[field] ?? field}: ${told.join(' | ')}`, '  ')]
      }),
    ),
    ...page.section(
      'New copies',
      page.few(copies, (words) => [page.wrap(words, '  ')]),
    ),
    ...(made.reports.length > 0 ? [] : ['', 'Nothing is new.']),
    '',
  ].join('\n')
}
