import type { RecordActor } from './record.ts'
import { CUES } from './wording/index.ts'

/** Whom actors stand for: a person serves the state of his role, a delegation the state it is of. */
export interface Sides {
  /** The states and organisations an actor stands for; himself where nothing is known. */
  of(actor: string): readonly string[]
  /** Whether the actor leads his state, so that either can be named for the other. */
  leads(actor: string): boolean
  kind(actor: string): RecordActor['kind'] | undefined
  anonymous(actor: string): boolean
}

/** How far one actor's side is looked for by way of others: a delegation by its members, these by their states. */
const STEPS = 2

/** The sides of a cast that changes: what one actor stands for follows from him and from those he names. */
export class Standings implements Sides {
  readonly #actorOf: (id: string) => RecordActor | undefined
  readonly #known = new Map<string, readonly string[]>()
  readonly #targets = new Map<string, readonly string[]>()
  readonly #naming = new Map<string, Set<string>>()
  readonly #facts = new Map<string, string>()

  constructor(actorOf: (id: string) => RecordActor | undefined) {
    this.#actorOf = actorOf
  }

  of(actor: string): readonly string[] {
    let sides = this.#known.get(actor)
    if (!sides) this.#known.set(actor, (sides = this.#reached(actor, 0)))
    return sides
  }

  leads(actor: string): boolean {
    return this.#actorOf(actor)?.roles.some((role) => isLeader(role.title)) ?? false
  }

  kind(actor: string): RecordActor['kind'] | undefined {
    return this.#actorOf(actor)?.kind
  }

  anonymous(actor: string): boolean {
    return this.#actorOf(actor)?.anonymous ?? actor.includes('/unnamed/')
  }

  /** Takes in that these actors changed. Gives those whose side or standing is another now. */
  refresh(changed: ReadonlySet<string>): Set<string> {
    let open = new Set([...changed].filter((id) => this.#retarget(id)))
    const touched = new Set([...changed, ...open])
    for (let step = 0; step <= STEPS && open.size > 0; step++) {
      open = new Set([...open].flatMap((id) => [...(this.#naming.get(id) ?? [])]))
      for (const id of open) touched.add(id)
    }
    for (const id of touched) this.#known.delete(id)
    return new Set([...touched].filter((id) => this.#restated(id)))
  }

  #restated(id: string): boolean {
    const facts = JSON.stringify([this.of(id), this.leads(id), this.kind(id), this.anonymous(id)])
    if (this.#facts.get(id) === facts) return false
    this.#facts.set(id, facts)
    return true
  }

  /** Whether an actor names others as his sides than before. */
  #retarget(id: string): boolean {
    const before = this.#targets.get(id) ?? []
    const targets = standsFor(this.#actorOf(id), id, (other) => [other])
    if (before.length === targets.length && before.every((one, i) => one === targets[i])) return false
    for (const target of before) this.#naming.get(target)?.delete(id)
    for (const target of targets)
      if (target !== id) this.#naming.set(target, (this.#naming.get(target) ?? new Set()).add(id))
    this.#targets.set(id, targets)
    return true
  }

  #reached(id: string, step: number): readonly string[] {
    return standsFor(this.#actorOf(id), id, (other) =>
      step < STEPS ? this.#reached(other, step + 1) : [other],
    )
  }
}

/** Whether a title is that of a head of state or government. */
export function isLeader(title: string): boolean {
  return CUES.leading.test(title)
}

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
  const served = new Set(actor.roles.flatMap(({ of }) => of ?? []))
  if (served.size < 2) return [...served]
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
