import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const tallies: MoveRules = {
  lists: {
    counted: entries(
      'violations, violation, breaches, ceasefire violations, ceasefire breaches, attacks, strikes, incidents, explosions, drones, missiles, shells, airstrikes, shellings, clashes, deaths, casualties, bursts',
    ),
    counting: entries(
      'record, count, register, report, log, document, list, note, tally, observe, confirm, detect',
    ),
  },
  rules: [
    {
      name: 'A counts violations by B',
      pattern:
        '&sidesA &aux @verb:<~counting> [#ADV|ADP|ADJ]{0,3} @count:(/^\\d[\\d,. ]*$/ | ~numerals) @what:([!"." !{actor} !#VERB]{0,4}? ~counted) ((by|from) &sidesB)?',
      means: { kind: 'tally' },
    },
    {
      name: "A puts B's violations at",
      pattern:
        '&sidesA &aux @verb:<put> @what:([!"." !#VERB]{0,5}? ~counted) (by &sidesB)? at @count:(/^\\d[\\d,. ]*$/ | ~numerals)',
      means: { kind: 'tally' },
    },
    {
      name: 'B violated it so many times',
      pattern:
        '@b:{actor} &aux @verb:<violate|breach|break|attack> [!"."]{0,6}? @count:(/^\\d[\\d,. ]*$/ | ~numerals) @what:times',
      means: { kind: 'tally' },
    },
    {
      name: 'so many violations by B',
      pattern:
        '@count:(/^\\d[\\d,. ]*$/ | ~numerals) @what:([!"." !{actor} !#VERB]{0,3}? @noun:~counted) ((by|from) &sidesB)?',
      means: { kind: 'tally' },
    },
  ],
}
