import type { Difference, ItemChange, Mention, Position, RecordItem } from '../../../record/index.ts'
import { spanWords } from './dates.ts'
import { pastStatusWords } from './kinds.ts'
import { labels } from './labels.ts'
import { leadOf } from './leads.ts'
import { compare, grouped, namesOf } from './who.ts'
import type { Directory } from './who.ts'
import { UNSPECIFIED } from './words.ts'

/** Something new, with everything that was read from the same words in one line. */
export interface News {
  readonly item: RecordItem
  readonly lead: string
}

type Kind = keyof typeof labels.newKinds

/** What is new, by what it is; what weighs more comes first, and leads a line that several share. What only undated reports tell stands apart. */
export function newsOf(
  { items }: Difference,
  directory: Directory,
): Record<Kind | 'undated', readonly News[]> {
  const all = items.flatMap((id) => directory.items.get(id) ?? [])
  const lines = [...grouped(all, groundOf).values()].map(
    (told): News & { readonly place: Kind | 'undated' } => ({
      item: told[0]!,
      lead: leadsOf(told, directory),
      place: told[0]!.first_reported === undefined ? 'undated' : KIND[told[0]!.kind],
    }),
  )
  const of = (place: Kind | 'undated'): readonly News[] => lines.filter((line) => line.place === place)
  return {
    steps: of('steps'),
    contacts: of('contacts'),
    force: of('force'),
    said: of('said'),
    undated: of('undated'),
  }
}

/** What was read from one sentence, in one line; that somebody said it goes without saying where there is more. */
function leadsOf(told: readonly RecordItem[], directory: Directory): string {
  const steps = told.filter(({ kind }) => kind !== 'statement')
  const leads = (steps.length > 0 ? steps : told).map((item) => leadOf(item, directory))
  return [...new Set(leads)].join('; ')
}

/** Something known before of which something else is told now. */
export interface Changed {
  readonly item: RecordItem
  readonly notes: readonly string[]
  /** A telling that is new. */
  readonly mention?: Mention
}

/** What is told otherwise; last what is only told by more. */
export function changesOf({ changed, joined }: Difference, directory: Directory): readonly Changed[] {
  const held = new Map(joined.map(({ item, was }) => [item, labels.heldForOne(was.length)]))
  const ids = [...new Set([...changed.map(({ item }) => item), ...held.keys()])]
  const changes = new Map(changed.map((change) => [change.item, change]))
  const weight = (id: string): number => {
    const change = changes.get(id)
    return change && (change.status || change.time) ? 0 : change?.accounts ? 1 : 2
  }
  return ids
    .toSorted((a, b) => weight(a) - weight(b) || compare(a, b))
    .flatMap((id): Changed[] => {
      const item = directory.items.get(id)
      const change = changes.get(id)
      const notes = [...(change ? notesOf(change, directory) : []), ...(held.has(id) ? [held.get(id)!] : [])]
      const mention = item?.mentions.findLast(({ report }) => change?.reports.includes(report))
      if (!item || notes.length === 0) return []
      const undated = mention && mention.published === undefined ? [labels.byUndated] : []
      return [{ item, notes: [...notes, ...undated], ...(mention ? { mention } : {}) }]
    })
}

function notesOf(
  { status, time, accounts = [], independent_sources }: ItemChange,
  directory: Directory,
): readonly string[] {
  return [
    ...(status ? [labels.wasNow(was(status.before), was(status.after))] : []),
    ...(time ? [labels.dayWasNow(day(time.before), day(time.after))] : []),
    ...accounts.map(({ side }) => labels.givesAccount(namesOf(directory, [side]))),
    ...(independent_sources
      ? [labels.originsWasNow(independent_sources.before, independent_sources.after)]
      : []),
  ]
}

function was(status: string | undefined): string {
  return status === undefined ? labels.unknown : pastStatusWords(status)
}

function day(time: string | undefined): string {
  return time === undefined ? labels.noDay : spanWords(time)
}

/** A position that was taken, changed or ended, by all who took it in one sentence. */
export interface Shift {
  readonly position: Position
  readonly actors: readonly string[]
  /** Whether it is no longer told. */
  readonly gone: boolean
}

/**
 * Positions that are other than they were. Left out is what the new items say already: what only undated
 * reports tell, and what is new and of which nobody says what it is about.
 */
export function shiftsOf({ positions, items }: Difference, directory: Directory): readonly Shift[] {
  const fresh = new Set(items)
  const all = positions.flatMap(({ before, after }) =>
    after.length > 0
      ? after.map((position) => ({ position, gone: false }))
      : before.map((position) => ({ position, gone: true })),
  )
  const told = all.filter(
    ({ position }) =>
      position.items.some((id) => directory.items.get(id)?.first_reported !== undefined) &&
      !(position.issue === UNSPECIFIED && position.items.every((id) => fresh.has(id))),
  )
  const key = ({ position: { issue, stance, items, to }, gone }: (typeof told)[number]): string =>
    [issue, stance, to, gone, ...items].join(' ')
  return [...grouped(told, key).values()].map((alike) => ({
    // Where only others tell it of one of them, that is said.
    position: (alike.find(({ position }) => position.told_by) ?? alike[0]!).position,
    actors: alike.map(({ position }) => position.actor),
    gone: alike[0]!.gone,
  }))
}

const KIND: Readonly<Record<RecordItem['kind'], Kind>> = {
  commitment: 'steps',
  response: 'steps',
  proposal: 'steps',
  demand: 'steps',
  contact: 'contacts',
  pressure: 'force',
  incident: 'force',
  act: 'force',
  tally: 'force',
  assessment: 'said',
  statement: 'said',
}

/** Equal for items that stand on the same words. */
function groundOf({ mentions }: RecordItem): string {
  return mentions.map(({ report, quote }) => `${report} ${quote}`).join(' ')
}
