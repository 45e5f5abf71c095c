import { STATES } from '../actors/data/states.en.ts'

/** Adjectives and words for peoples, as they are printed, with the id of their state: "Norvian" is Norvia's. */
export const peoples: ReadonlyMap<string, string> = new Map(
  STATES.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', , words = ''] = line.split('|')
      return words
        .split(',')
        .filter((word) => word && !word.includes(' '))
        .map((word) => [word, `state/${code.toLowerCase()}`] as const)
    }),
)
