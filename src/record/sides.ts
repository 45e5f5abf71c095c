import type { RecordActor } from './record.ts'

/** Whom actors stand for: a person serves the state of his role, a delegation the state it is of. */
export interface Sides {
  /** The states and organisations an actor stands for; himself where nothing is known. */
  of(actor: string): readonly string[]
  /** Whether the actor leads his state, so that either can be named for the other. */
  leads(actor: string): boolean
  kind(actor: string): RecordActor['kind'] | undefined
  anonymous(actor: string): boolean
}

export function sidesOf(actors: readonly RecordActor[]): Sides {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const sides = new Map<string, readonly string[]>()
  const of = (id: string, depth = 0): readonly string[] => {
    const known = sides.get(id)
    if (known) return known
    const found = standsFor(byId.get(id), id, (other) => (depth < 2 ? of(other, depth + 1) : [other]))
    sides.set(id, found)
    return found
  }
  return {
    of: (actor) => of(actor),
    leads: (actor) => byId.get(actor)?.roles.some((role) => isLeader(role.title)) ?? false,
    kind: (actor) => byId.get(actor)?.kind,
    anonymous: (actor) => byId.get(actor)?.anonymous ?? actor.includes('/unnamed/'),
  }
}

/** Whether a title is that of a head of state or government. */
export function isLeader(title: string): boolean {
  return LEADERS.test(title)
}

const LEADERS =
  /^(?!.*\b(?:vice|deputy|former|ex)\b)(?:.*\b)?(?:president|prime minister|premier|chancellor|king|emir|supreme leader|crown prince|leader)\b(?!.*\b(?:office|envoy|spokes\w+|adviser|advisor)\b)/i

function standsFor(actor: RecordActor | undefined, id: string, of: (id: string) => readonly string[]) {
  if (!actor || actor.kind === 'state' || actor.kind === 'organisation') return [id]
  const roles = mainRoles(actor).flatMap((role) => (role === id ? [] : of(role)))
  const bound = actor.relations
    .filter((relation) => relation.to.startsWith('state/'))
    .map((relation) => relation.to)
  const members =
    actor.kind === 'group' ? actor.members.flatMap((member) => (member === id ? [] : of(member))) : []
  const found = [...new Set([...roles, ...bound, ...members])]
  return found.length > 0 ? found : [id]
}

/**
 * Whom a person serves by most reports: what few reports say may be misread. A head of state serves one
 * state only.
 */
function mainRoles(actor: RecordActor): string[] {
  const reports = new Map<string, Set<string>>()
  for (const role of actor.roles) {
    if (role.of === undefined) continue
    const seen = reports.get(role.of) ?? new Set()
    for (const report of role.reports) seen.add(report)
    reports.set(role.of, seen)
  }
  const most = Math.max(0, ...[...reports.values()].map((seen) => seen.size))
  const share = actor.roles.some((role) => isLeader(role.title)) ? 1 : 3
  return [...reports].filter(([, seen]) => share * seen.size >= most).map(([of]) => of)
}

/** How two actors of an item can be one: the same, or one standing for the other. */
export function standsWith(sides: Sides, a: string, b: string): 'same' | 'leader' | 'side' | undefined {
  if (a === b) return 'same'
  const common = sides.of(a).some((side) => sides.of(b).includes(side))
  if (!common) return undefined
  const person = (id: string) => sides.kind(id) === 'person'
  if (person(a) && person(b)) return undefined
  return sides.leads(a) || sides.leads(b) ? 'leader' : 'side'
}
