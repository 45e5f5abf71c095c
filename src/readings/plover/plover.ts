import type { Actor, ActorRef, Item, Plover } from '../reading.ts'
import { sectorsOf } from './sectors.ts'
import { CONTEXTS, TABLES, TO_COME, type PloverField, type PloverRow } from './tables.ts'

/** What the engine knows of an item beside its fields. */
export interface Told {
  /** The lemma of the word that names the event. */
  readonly verb: string
  /** Names of what follows it, by which rows ask. */
  readonly followed: readonly string[]
  /** The event that its sentence is about. */
  readonly main: boolean
}

/**
 * What an item is in PLOVER 2.0: the first row of its kind's table that fits, then what its standing makes of it (what
 * is to come is AGREE or THREATEN), contexts from its issues, sectors from its actors. Undefined where PLOVER has no
 * home for it.
 */
export function ploverOf(item: Item, actors: ReadonlyMap<string, Actor>, told: Told): Plover | undefined {
  const row = rowOf(item, told)
  if (!row?.category) return undefined
  const coming = item.modality === 'planned' ? TO_COME[row.category] : undefined
  const category = coming?.category ?? row.category
  const mode = coming ? coming.mode : row.mode
  const auxiliary = auxiliaryOf(item)
  const [actor, acted] = sidesOf(item)
  const recipient = acted.length ? acted : hostsOf(item, actors)
  return {
    category,
    ...(mode ? { mode } : {}),
    contexts: contextsOf(item, row),
    ...(auxiliary.length ? { auxiliary } : {}),
    actor,
    recipient,
    sectors: sectorsOfAll([...actor, ...recipient], actors),
    ...(told.main ? { main: true } : {}),
    by_rule: `${item.kind}: ${row.name}${coming ? `; to come: ${row.category} becomes ${category}` : ''}`,
  }
}

/** Whether PLOVER has a home for an item. */
export function isCoded(item: Item, told: Told): boolean {
  return Boolean(rowOf(item, told)?.category)
}

function rowOf(item: Item, told: Told): PloverRow | undefined {
  return TABLES[item.kind]?.find((each) => fits(each, item, told))
}

function fits(row: PloverRow, item: Item, told: Told): boolean {
  const { followed } = row
  if (followed !== undefined && !told.followed.includes(followed)) return false
  return wantedBy(row).every(([field, wanted]) => {
    const values = valuesOf(item, field, told.verb)
    return values.some(
      (value) =>
        wanted.includes(value) || (field === 'issue' && wanted.some((want) => value.startsWith(`${want}.`))),
    )
  })
}

/** The fields that a row asks for, with the values that fit; rows are asked about for every item. */
function wantedBy(row: PloverRow): readonly (readonly [PloverField, readonly string[]])[] {
  let wanted = wantedByRow.get(row)
  if (!wanted) {
    const asked = Object.entries(row.when ?? {}) as [PloverField, string][]
    wanted = asked.map(([field, values]) => [field, values.split('|')] as const)
    wantedByRow.set(row, wanted)
  }
  return wanted
}

const wantedByRow = new WeakMap<PloverRow, readonly (readonly [PloverField, readonly string[]])[]>()

function valuesOf(item: Item, field: PloverField, verb: string): readonly string[] {
  if (field === 'verb') return [verb]
  if (field === 'issue') return item.issues
  if (field === 'role') return item.kind === 'contact' ? item.participants.map(({ role }) => role ?? '') : []
  const value = (item as unknown as Readonly<Record<string, unknown>>)[field]
  return typeof value === 'string' ? [value] : []
}

/** PLOVER's auxiliary modes, from background and modality. */
function auxiliaryOf({ background, modality }: Item): NonNullable<Plover['auxiliary']> {
  const stands =
    modality === 'planned'
      ? (['future'] as const)
      : modality === 'possible' || modality === 'conditional'
        ? (['hypothetical'] as const)
        : modality === 'negated' || modality === 'denied'
          ? (['negation'] as const)
          : []
  return background ? ['historical', ...stands] : stands
}

function contextsOf({ issues }: Item, { contexts = [] }: PloverRow): readonly string[] {
  const ofIssues = issues.flatMap((issue) => CONTEXTS[issue] ?? CONTEXTS[issue.split('.')[0]!] ?? [])
  return [...new Set([...contexts, ...ofIssues])]
}

/** Who acts and who is acted on, as ids. Where both sides are alike (a meeting, a text signed) all act. */
function sidesOf(item: Item): readonly [actor: readonly string[], recipient: readonly string[]] {
  const [by, toward] = refsOf(item)
  return [idsOf(by), idsOf(toward)]
}

/** The state to which a visit goes is its recipient, though it is named as a place only. */
function hostsOf(item: Item, actors: ReadonlyMap<string, Actor>): readonly string[] {
  if (item.kind !== 'contact' || item.type !== 'visit' || !item.place?.country) return []
  const host = `state/${item.place.country.toLowerCase()}`
  return actors.has(host) && !item.participants.some(({ actor }) => actor === host) ? [host] : []
}

function refsOf(item: Item): readonly [readonly ActorRef[], readonly ActorRef[]] {
  switch (item.kind) {
    case 'statement':
      return [item.speaker, item.toward ?? []]
    case 'contact':
      return item.from ? [item.from, item.to ?? []] : [item.participants, []]
    case 'proposal':
      return [item.by, item.to]
    case 'demand':
      return [item.by, item.of]
    case 'commitment':
      return [item.parties, item.toward ?? []]
    case 'incident':
      return [item.by, item.against]
    case 'pressure':
      return [item.by, item.on]
    case 'act':
      return [item.by, item.toward]
    case 'response':
      return [item.by, item.toward ?? []]
    default:
      return [item.by, []]
  }
}

function idsOf(refs: readonly ActorRef[]): readonly string[] {
  return [...new Set(refs.map(({ actor }) => actor))]
}

function sectorsOfAll(
  ids: readonly string[],
  actors: ReadonlyMap<string, Actor>,
): Readonly<Record<string, readonly string[]>> {
  const sectors: Record<string, readonly string[]> = {}
  for (const id of ids) {
    const actor = actors.get(id)
    const found = actor ? sectorsOf(actor) : []
    if (found.length) sectors[id] = found
  }
  return sectors
}
