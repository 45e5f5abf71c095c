import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

const imposed = { kind: 'pressure', action: 'imposed' } as const

/** Measures that go by other names than sanctions: bans and blockades. */
export const measures = {
  lists: {
    goods: entries(
      'imports, import, exports, export, purchases, purchase, sale, sales, flights, ships, shipping, vessels, aircraft, planes, airlines, goods, products, oil, gas, grain, coal, uranium, gold, diamonds, technology, chips, broadcasters, media, trade, transit, cargo',
    ),
  },
  rules: [
    {
      name: 'bans goods of B',
      pattern:
        '@verb:[<ban|bar|prohibit|outlaw|block> #VERB] #DET? [#ADJ|NOUN !{actor}]{0,2}? (&sidesB ("\'s" | "’s")? @what:([#ADJ|NOUN]{0,2}? ~goods+) | @what:([#ADJ|PROPN /^[A-Z]/] [#ADJ|NOUN|CCONJ]{0,3}? ~goods+) | @what:([#ADJ|NOUN]{0,2}? ~goods+ (of [#ADJ|NOUN|CCONJ]{1,6})?) (from|to|by|with) &sidesB)',
      means: { ...imposed, instrument: 'sanctions' },
    },
    {
      name: 'blockades B',
      pattern:
        '(?<! (<be> [#ADV]?)) @verb:[<blockade> #VERB] (&sidesB | @what:([#DET|ADJ|NOUN|NUM|PROPN|PRON]{1,6}))',
      means: { ...imposed, instrument: 'other' },
    },
    {
      name: 'blockade of B by A',
      pattern:
        '@noun:(blockade|siege) of (&sidesB | @what:([#DET|ADJ|NOUN|PROPN|PRON]{1,5}? [#NOUN|PROPN])) by &sidesBy',
      means: { ...imposed, instrument: 'other', nominal: true, held: true },
    },
    {
      name: 'sanctions take effect',
      pattern:
        '@what:([#DET|ADJ|NUM|NOUN]{0,4}? ~penalties+) ((on|against) [!"." !#VERB]{0,6}?)? [#AUX|ADV]{0,2} @verb:(<take> effect | <come|enter|go> into (force|effect)) &moment',
      means: { ...imposed, nominal: true },
    },
    {
      name: 'B is hit with sanctions',
      pattern:
        '&sidesB [#AUX|ADV]{1,3} @verb:(hit|slapped|punished|targeted) (with|by) @what:([#DET|ADJ|NUM|NOUN|PROPN]{0,5}? ~penalties+) (by &sidesBy)?',
      means: { ...imposed, nominal: true },
    },
    {
      name: 'sanctions on B are being prepared',
      pattern:
        '@what:(~penalties+) (on|against) &sidesB [#AUX|ADV]{1,3} @verb:(prepared|considered|drafted|weighed|planned|discussed) (by &sidesBy)?',
      means: { kind: 'pressure', action: 'threatened', weighed: true, nominal: true },
    },
  ],
} satisfies MoveRules
