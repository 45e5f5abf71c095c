import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const instruments = {
  'military-aid': entries(
    'military aid, military equipment, armament, armaments, military hardware, military assistance, military support, military, arms, weapons, arms deliveries, weapons deliveries, arms shipments, ammunition, aid deliveries, munitions, defence aid, artillery shells',
  ),
  intelligence: entries('intelligence, intelligence sharing, intelligence-sharing, intelligence support'),
  sanctions: entries(
    'sanctions, sanction, embargo, asset freeze, penalties, blacklist, restrictions, frozen assets',
  ),
  tariffs: entries('tariff, tariffs, duties, levies'),
  recognition: entries('recognition, recognise, recognize'),
  force: entries(
    'force, military action, attack, strikes, bomb, war, invade, offensive, armed confrontation, retaliate, retaliation',
  ),
} as const

export const pressures: MoveRules = {
  lists: {
    leverage: entries(
      'aid, assistance, support, equipment, armament, armaments, hardware, deliveries, shipments, supplies, sharing, sanctions, tariffs, embargo, arms, weapons, ammunition, intelligence, funding, tariff, duties, restrictions, blockade, penalties, shells',
    ),
    'pause-verbs': entries(
      'suspend, pause, halt, stop, freeze, cut, withhold, block, end, curtail, interrupt',
    ),
    'resume-verbs': entries('resume, restart, restore, renew, unlock, unfreeze, unblock, reinstate'),
    'impose-verbs': entries('impose, slap, introduce, tighten, extend, reimpose, expand'),
    'lift-verbs': entries('lift, ease, remove, drop, relax, waive'),
  },
  parts: { lever: '@what:([#DET|ADJ|NOUN|NUM|PROPN|CCONJ|PUNCT|PRON|VERB !"," !"."]{0,6}? ~leverage+)' },
  rules: [
    {
      name: 'A suspends aid to B',
      pattern: '&sidesA &aux @verb:<~pause-verbs> (off)? &lever ((to|for|with|from|against|on) &sidesB)?',
      means: { kind: 'pressure', action: 'suspended' },
    },
    {
      name: 'A resumes aid to B',
      pattern: '&sidesA &aux @verb:<~resume-verbs> &lever ((to|for|with|from|against|on) &sidesB)?',
      means: { kind: 'pressure', action: 'resumed' },
    },
    {
      name: 'A imposes sanctions on B',
      pattern: '&sidesA &aux @verb:<~impose-verbs> &lever ((on|against|upon) &sidesB)?',
      means: { kind: 'pressure', action: 'imposed' },
    },
    {
      name: 'A sanctions B',
      pattern: '&sidesA &aux @verb:[<sanction> #VERB] &sidesB',
      means: { kind: 'pressure', action: 'imposed', instrument: 'sanctions' },
    },
    {
      name: 'A lifts sanctions on B',
      pattern: '&sidesA &aux @verb:<~lift-verbs> &lever ((on|against|from|for) &sidesB)?',
      means: { kind: 'pressure', action: 'lifted' },
    },
    {
      name: 'aid to B was suspended',
      pattern:
        '@what:(~leverage [!"." !#VERB]{0,4}?) ((to|for|with) &sidesB)? [#AUX|ADV]{1,3} @verb:(suspended|paused|halted|stopped|frozen|cut|withheld) (by &sidesBy)?',
      means: { kind: 'pressure', action: 'suspended' },
    },
    {
      name: 'aid to B was resumed',
      pattern:
        '@what:(~leverage [!"." !#VERB]{0,4}?) ((to|for|with) &sidesB)? [#AUX|ADV]{1,3} @verb:(resumed|restarted|restored) (by &sidesBy)?',
      means: { kind: 'pressure', action: 'resumed' },
    },
    {
      name: 'the suspension of aid to B',
      pattern:
        '@noun:(suspension|pause|freeze|halt|cut-off|cutoff|stoppage) (of|in|to|on) &lever ((to|for|with) &sidesB)?',
      means: { kind: 'pressure', action: 'suspended', nominal: true },
    },
    {
      name: 'the resumption of aid to B',
      pattern: '@noun:(resumption|restoration|restart|renewal) (of|in) &lever ((to|for|with) &sidesB)?',
      means: { kind: 'pressure', action: 'resumed', nominal: true },
    },
    {
      name: 'the lifting of sanctions on B',
      pattern: '@noun:(lifting|easing|removal) of &lever ((on|against|from) &sidesB)?',
      means: { kind: 'pressure', action: 'lifted', nominal: true },
    },
    {
      name: 'A threatens sanctions',
      pattern: '&sidesA &aux @verb:[<threaten> !#VBG] (&lead @b:{actor})? (with|to)? @what:&rest',
      means: { kind: 'pressure', action: 'threatened' },
    },
    {
      name: 'A warns of action',
      pattern:
        '&sidesA &aux @verb:<warn> [!"."]{0,14}? (take action|face consequences|consequences|severe sanctions|sanctions|tariffs|retaliate|retaliation|respond|armed confrontation) ((against|on|for|if) &sidesB)? @what:&rest',
      means: { kind: 'pressure', action: 'threatened' },
    },
    {
      name: 'A may act against B',
      pattern:
        '&sidesA (may|might|could|would|will) @verb:(take (action|measures|steps)|impose [!"."]{0,4}? (sanctions|tariffs)|hit|respond) [!"." !{actor}]{0,4}? (against|on|with)? &sidesB? [!"."]{0,3}? (if|unless) @what:&rest',
      means: { kind: 'pressure', action: 'threatened' },
    },
    {
      name: 'A gives an ultimatum',
      pattern:
        '&sidesA &aux @verb:<give|issue|set|deliver> (&lead @b:{actor})? #DET? [#ADJ|NUM|NOUN|PUNCT]{0,3} (ultimatum|deadline) ((to|for) &sidesB)? (to|for)? @what:&rest',
      means: { kind: 'pressure', action: 'threatened', instrument: 'other' },
    },
    {
      name: 'A offers relief',
      pattern:
        '&sidesA &aux @verb:<offer> (&lead @b:{actor})? @what:([#DET|ADJ|NOUN]{0,4}? (sanctions relief|relief from sanctions|to lift [!"."]{0,4}? sanctions|to ease [!"."]{0,4}? sanctions))',
      means: { kind: 'pressure', action: 'offered', instrument: 'sanctions' },
    },
  ],
}
