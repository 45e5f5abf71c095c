import { TOWNS } from './data/towns.js'
import { en } from './en.js'
import { makeActorsReader } from './reader.js'
import { makeTowns } from './towns.js'
export { parseKnownActors } from './known.js'
/**
 * The reader of actors, their mentions and places, in the languages there are. `known`: a user's own
 * actors (`parseKnownActors`), which outrank the data.
 */
export function actorsReader(known = []) {
  return makeActorsReader({ languages: [en], towns: makeTowns(TOWNS), known })
}
