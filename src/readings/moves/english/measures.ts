import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

const imposed = { kind: 'pressure', action: 'imposed' } as const

/** Measures that go by other names than sanctions: bans, blockades, broken ties, people sent home. */
export const measures = {
  lists: {
    goods: entries(
      'imports, import, exports, export, purchases, purchase, sale, sales, flights, ships, shipping, vessels, aircraft, planes, airlines, goods, products, oil, gas, grain, coal, uranium, gold, diamonds, technology, chips, broadcasters, media, trade, transit, cargo',
    ),
    envoys: entries(
      'ambassador, ambassadors, envoy, envoys, diplomat, diplomats, attache, attaché, attaches, attachés, consul, consuls, embassy staff, embassy employees, mission staff',
    ),
    ties: entries(
      'ties, relations, diplomatic relations, diplomatic ties, trade ties, economic ties, contacts, links',
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
      name: 'expels diplomats',
      pattern:
        '@verb:[<expel> #VERB] [#DET|NUM|ADJ|NOUN|PROPN|ADP !"," !"."]{0,6}? @what:(~envoys) (of &sidesB)?',
      means: { ...imposed, instrument: 'other' },
    },
    {
      name: 'recalls its ambassador',
      pattern:
        '@verb:[<recall|withdraw|pull> #VERB] (its|their|his|the|her) @what:([#ADJ]{0,2} ~envoys) ((to|from|in) &sidesB)?',
      means: { ...imposed, instrument: 'other' },
    },
    {
      name: 'breaks off ties with B',
      pattern:
        '@verb:([<cut|break|downgrade|rupture> #VERB] | sever | severs | severed | severing) (off)? [#PRON|DET|ADJ]{0,3} @what:~ties (off)? with &sidesB',
      means: { ...imposed, instrument: 'other' },
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
