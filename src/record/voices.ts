import { plainOutlet, stateOfOutlet } from '../readings/index.ts'
import type { Cast } from './actors.ts'
import type { Told } from './items/told.ts'
import type { RecordActor } from './record.ts'
import type { Sides } from './sides.ts'
import { inCodeOrder } from './words.ts'

/** Whose words a report carries. */
export interface Voices {
  readonly cast: Cast
  readonly sides: Sides
  /** The state or organisation whose own publication a report is: a ministry's page, a press service. */
  ownVoice(report: string): string | undefined
  /** The statements of a report. */
  statementsOf(report: string): readonly Told[]
}

/** Which bodies publish under which outlets' names. */
export class Publishers {
  readonly #bodies = new Map<string, Body>()
  readonly #named = new Map<string, Set<string>>()
  readonly #outlets = new Map<string, string | undefined>()

  /** The state or organisation that an outlet's name says it is, or belongs to. */
  of(outlet: string): string | undefined {
    if (!this.#outlets.has(outlet)) this.#outlets.set(outlet, this.#publisher(outlet))
    return this.#outlets.get(outlet)
  }

  /** Takes in what became of actors. Gives the outlets that have another publisher now. */
  refresh(changed: Iterable<string>, actorOf: (id: string) => RecordActor | undefined): string[] {
    let renamed = false
    for (const id of changed) if (this.#renamed(id, actorOf(id))) renamed = true
    if (!renamed) return []
    return [...this.#outlets].flatMap(([outlet, before]) => {
      const now = this.#publisher(outlet)
      this.#outlets.set(outlet, now)
      return now === before ? [] : [outlet]
    })
  }

  #renamed(id: string, actor: RecordActor | undefined): boolean {
    const before = this.#bodies.get(id)
    const body =
      actor && (actor.kind === 'state' || actor.kind === 'organisation') ? namesOf(actor) : undefined
    if (before?.names.join('\n') === body?.names.join('\n')) return false
    for (const name of before?.names ?? []) this.#named.get(name)?.delete(id)
    for (const name of body?.names ?? []) this.#named.set(name, (this.#named.get(name) ?? new Set()).add(id))
    if (body) this.#bodies.set(id, body)
    else this.#bodies.delete(id)
    return true
  }

  /** A body that publishes under its own name, or the state whose office the name says it is. */
  #publisher(outlet: string): string | undefined {
    const [itself] = [...(this.#named.get(plainOutlet(outlet)) ?? [])].sort(inCodeOrder)
    if (itself !== undefined) return itself
    const states = [...this.#bodies.values()].filter(({ state }) => state)
    const named = states.map(({ id, names }) => [id, names] as const)
    return stateOfOutlet(
      outlet,
      named.sort(([a], [b]) => inCodeOrder(a, b)),
    )
  }
}

interface Body {
  readonly id: string
  readonly state: boolean
  readonly names: readonly string[]
}

function namesOf({ id, kind, names }: RecordActor): Body {
  return {
    id,
    state: kind === 'state',
    names: names.map(({ name }) => plainOutlet(name)).filter((name) => name.length > 1),
  }
}
