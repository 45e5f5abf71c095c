import type { Reading } from '../readings/index.ts'
import type { Cast } from './actors.ts'
import type { Told } from './items/told.ts'
import type { RecordActor } from './record.ts'
import type { Sides } from './sides.ts'
import { wordsOf } from './words.ts'

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
const OFFICES = new Set(
  (
    'president presidency presidential premier chancellery chancellor government ministry minister department office ' +
    'embassy cabinet palace council parliament administration service secretariat'
  ).split(' '),
)

export function voicesOf(
  readings: readonly Reading[],
  told: readonly Told[],
  cast: Cast,
  sides: Sides,
): Voices {
  const statements = new Map<string, Told[]>()
  for (const one of told) {
    if (one.kind !== 'statement') continue
    const known = statements.get(one.report)
    if (known) known.push(one)
    else statements.set(one.report, [one])
  }
  const publishers = new Map<string, string | undefined>()
  const bodies = cast.actors.filter(({ kind }) => kind === 'state' || kind === 'organisation').map(namesOf)
  const own = new Map<string, string | undefined>()
  for (const { report } of readings) {
    const { outlet } = report
    if (outlet === undefined) continue
    if (!publishers.has(outlet)) publishers.set(outlet, publisher(outlet, bodies))
    own.set(report.id, publishers.get(outlet))
  }
  return {
    cast,
    sides,
    ownVoice: (report) => own.get(report),
    statementsOf: (report) => statements.get(report) ?? [],
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

/** A body that publishes under its own name, or the state whose office the name says it is. */
function publisher(outlet: string, bodies: readonly Body[]): string | undefined {
  const name = plain(outlet)
  const itself = bodies.find(({ names }) => names.includes(name))
  if (itself) return itself.id
  const words = name.split(' ')
  if (!words.some((word) => OFFICES.has(word))) return undefined
  return bodies.find(({ state, names }) => state && names.some((one) => standsIn(one, name, words)))?.id
}

/** Whether a state is named, or its adjective stands there ("Russian" begins as "Russia" does). */
function standsIn(state: string, name: string, words: readonly string[]): boolean {
  if (` ${name} `.includes(` ${state} `)) return true
  return state.length >= 5 && words.some((word) => word.startsWith(state.slice(0, -1)))
}

function plain(name: string): string {
  const words = wordsOf(name.replaceAll('.', ''))
  return (words[0] === 'the' ? words.slice(1) : words).join(' ')
}
