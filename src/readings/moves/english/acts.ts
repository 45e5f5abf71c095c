import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const acts: MoveRules = {
  lists: {
    captives: entries(
      'prisoners, prisoner, captives, hostages, hostage, detainees, bodies, prisoners of war, pows, soldiers, abductees',
    ),
    goods: entries('aid, relief, food, medicine, grain, humanitarian aid, supplies, generators, tents'),
  },
  rules: [
    {
      name: 'A and B exchange prisoners',
      pattern: '&sidesA &aux @verb:<exchange|swap> [!"." !{actor}]{0,5}? ~captives (with &sidesB)?',
      means: { kind: 'act', type: 'exchange' },
    },
    {
      name: 'A frees prisoners',
      pattern:
        '&sidesA &aux @verb:<release|free|hand|return> (over)? [!"." !{actor}]{0,5}? ~captives (to &sidesB)?',
      means: { kind: 'act', type: 'release' },
    },
    {
      name: 'A delivers aid to B',
      pattern:
        '&sidesA &aux @verb:<deliver|send|provide|donate|ship> [!"." !{actor}]{0,5}? ~goods (to &sidesB)?',
      means: { kind: 'act', type: 'aid' },
    },
    {
      name: 'A expels diplomats',
      pattern:
        '&sidesA &aux @verb:<expel|recall> [!"." !{actor}]{0,5}? (diplomats|ambassador|envoy|attache|diplomat)',
      means: { kind: 'act', type: 'expulsion' },
    },
    {
      name: 'A mobilises',
      pattern:
        '&sidesA &aux @verb:<mobilise|mobilize|deploy|mass> [!"." !{actor}]{0,5}? (troops|forces|reservists|army|units|warships|tanks)',
      means: { kind: 'act', type: 'mobilisation' },
    },
    {
      name: 'A arrests people',
      pattern: '&sidesA &aux @verb:<arrest|detain> (&sidesB | [#DET|ADJ|NOUN|NUM]{1,5})',
      means: { kind: 'act', type: 'arrest' },
    },
  ],
}
