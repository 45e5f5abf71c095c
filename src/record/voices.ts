import { SEATS } from '../readings/index.ts'
import type { Cast } from './actors.ts'
import type { Told } from './items/told.ts'
import type { RecordActor } from './record.ts'
import type { Sides } from './sides.ts'
import { inCodeOrder, wordsOf } from './words.ts'
import { LISTS } from './wording/index.ts'

/** Whose words a report carries. */
export interface Voices {
  readonly cast: Cast
  readonly sides: Sides
  /** The state or organisation whose own publication a report is: a ministry's page, a press service. */
  ownVoice(report: string): string | undefined
  /** The statements of a report. */
  statementsOf(report: string): readonly Told[]
}

/** Words by which the name of a publisher shows that a state publishes. */
const OFFICES = new Set(LISTS.offices)

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
    const name = plain(outlet)
    const seat = OF_SEATS.get(name)
    if (seat !== undefined) return seat
    const [itself] = [...(this.#named.get(name) ?? [])].sort(inCodeOrder)
    if (itself !== undefined) return itself
    const words = name.split(' ')
    if (!words.some((word) => OFFICES.has(word))) return undefined
    const states = [...this.#bodies.values()].filter(
      ({ state, names }) => state && names.some((one) => standsIn(one, name, words)),
    )
    return states.map(({ id }) => id).sort(inCodeOrder)[0]
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
    names: names.map(({ name }) => plain(name)).filter((name) => name.length > 1),
  }
}

/** Whether a state is named, or its adjective stands there ("Russian" begins as "Russia" does). */
function standsIn(state: string, name: string, words: readonly string[]): boolean {
  if (` ${name} `.includes(` ${state} `)) return true
  return state.length >= 5 && words.some((word) => word.startsWith(state.slice(0, -1)))
}

function plain(name: string): string {
  const words = wordsOf(name.replaceAll('.', ''))
  return (LISTS.articles.includes(words[0] ?? '') ? words.slice(1) : words).join(' ')
}

/** Which state publishes under the name of a seat of its government. */
const OF_SEATS: ReadonlyMap<string, string> = new Map([...SEATS].map(([seat, state]) => [plain(seat), state]))
