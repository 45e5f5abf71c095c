import { STATES } from '../actors/data/states.en.ts'

const lines = STATES.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.split(',')))
  .map(([code = [], names = [], words = []]) => ({
    id: `state/${code.join('').toLowerCase()}`,
    names,
    words,
  }))

/** Adjectives, words for peoples and initials of states ("U.S."), as they are printed, with the id of their state. */
export const peoples: ReadonlyMap<string, string> = new Map(
  lines.flatMap(({ id, names, words }) =>
    [...words, ...names.filter((name) => /^[A-Z.]+$/.test(name))]
      .filter((word) => word && !word.includes(' '))
      .map((word) => [word, id] as const),
  ),
)

/** The usual name of each state, by its id. */
export const states: ReadonlyMap<string, string> = new Map(lines.map(({ id, names }) => [id, names[0] ?? id]))
