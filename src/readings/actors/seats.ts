import { STATES } from './data/states.en.ts'

/** The state that is meant where a seat of government is named, as `state/…`, by the seat's name. */
export const SEATS: ReadonlyMap<string, string> = new Map(
  STATES.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', , , , seats = ''] = line.split('|')
      return seats
        .split(',')
        .filter(Boolean)
        .map((seat) => [seat, `state/${code.toLowerCase()}`] as const)
    }),
)
