import { TOWNS } from './data/towns.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { uk } from './uk.ts'
import type { KnownActor } from './known.ts'
import { makeActorsReader } from './reader.ts'
import { makeTowns } from './towns.ts'
import type { Reader } from '../reader.ts'

export { nicknames } from './data/forms-of-names.ts'
export { parseKnownActors, type KnownActor } from './known.ts'
export { plainOutlet, stateOfOutlet } from './outlets.ts'

/**
 * The reader of actors, their mentions and places, in the languages there are. `known`: a user's own
 * actors (`parseKnownActors`), which outrank the data.
 */
export function actorsReader(known: readonly KnownActor[] = []): Reader {
  return makeActorsReader({ languages: [en, fr, uk, de], towns: makeTowns(TOWNS), known })
}
