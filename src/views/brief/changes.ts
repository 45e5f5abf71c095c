import type { Difference, ItemChange, Position } from '../../record/index.ts'
import { asItStands, latestOf, lineOf, whatOf } from './lines.ts'
import type { BriefLine, Names } from './lines.ts'
import { positionOf } from './standing.ts'
import type { BriefPosition } from './standing.ts'

/** Things known before of which something else is said now, with what it was. More reports alone are no change. */
export function changedOf({ changed, joined }: Difference, names: Names): readonly BriefLine[] {
  const lines = changed.flatMap((change): BriefLine[] => {
    const item = names.item(change.item)
    const says = changes(change, names)
    if (!item || says.length === 0) return []
    const words = change.status ? asItStands(item) : latestOf(item)
    return [lineOf(item, names, `${whatOf(item, names)}: ${says.join('; ')}`, words)]
  })
  const one = joined.flatMap(({ item: id, was }): BriefLine[] => {
    const item = names.item(id)
    return item ? [lineOf(item, names, `${whatOf(item, names)}: ${was.length} items held for one now`)] : []
  })
  return [...lines, ...one]
}

function changes(
  { status, time, accounts, independent_sources }: ItemChange,
  names: Names,
): readonly string[] {
  return [
    ...(status ? [`${status.before ?? 'unknown'} → ${status.after ?? 'unknown'}`] : []),
    ...(time ? [`${time.before ?? 'no day'} → ${time.after ?? 'no day'}`] : []),
    ...(accounts ?? []).map(({ side }) => `${names.of(side)} gives its account`),
    ...(independent_sources && (status || time || accounts)
      ? [`${independent_sources.before} → ${independent_sources.after} independent sources`]
      : []),
  ]
}

/** Taken long before anything of it was reported: a report tells it again. */
function isHistory({ from, from_report, to }: Position, names: Names): boolean {
  return from !== undefined && !from_report && to === undefined && from.slice(0, 10) < (names.firstDay ?? '')
}

/** Positions that were taken, changed or ended, parties' first; of what nobody says what it is about, none. */
export function shiftsOf({ positions }: Difference, names: Names): readonly BriefPosition[] {
  const known = positions
    .filter(({ issue }) => issue !== 'unspecified')
    .map((change) => ({ ...change, after: change.after.filter((position) => !isHistory(position, names)) }))
  const [parties, others] = [true, false].map((is) =>
    known.filter(({ actor }) => names.isParty(actor) === is),
  )
  return [...parties!, ...others!].flatMap(({ after }) =>
    after.flatMap((position) => {
      const line = positionOf(position, names)
      return line ? [{ ...line, what: `${line.issue}: ${line.what}` }] : []
    }),
  )
}
