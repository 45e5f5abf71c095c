import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** Force that two sides use on each other, and fighting told of by where it is felt. */
export const exchanges = {
  lists: {
    // what shakes a town; a bare "strike" may be one of workers
    shocks: entries(
      'airstrike, airstrikes, air strike, air strikes, shelling, bombardment, bombardments, artillery fire, artillery exchanges, artillery duels, artillery strikes, missile strike, missile strikes, drone strike, drone strikes, drone attack, drone attacks, missile attack, missile attacks, rocket fire, rocket attack, rocket attacks, gunfire, heavy fire, bombing, bombings, air raid, air raids, gun battles, clashes, shellfire',
    ),
    // what two sides exchange
    volleys: entries(
      'fire, gunfire, shelling, artillery fire, artillery shells, rocket fire, mortar fire, missiles, rockets, air strikes, airstrikes, strikes, missile strikes, drone strikes, artillery strikes, shells, drone attacks, missile attacks, salvos, volleys',
    ),
    // what goes over a border
    'border-force': entries(
      'strike, strikes, attack, attacks, airstrikes, air strikes, shelling, bombardment, clash, clashes, fighting, firing, fire, raid, raids, gunfire, skirmishes, violence, artillery exchanges, artillery fire, missile strikes, drone strikes, drone attacks, hostilities, artillery duels',
    ),
  },
  parts: {
    // what says that the force next to it was used
    felt: '(<follow> | after | amid | days of | weeks of | months of | years of | wave of | heavy | deadly | fresh | intense | fierce | recent | renewed | escalating | ongoing | exchange of | exchanges of | intensified | sporadic | continued)',
    frontier:
      '(border | borders | frontier | frontiers | line of control | demarcation line | line of contact | contact line | buffer zone)',
  },
  rules: [
    {
      name: 'A and B exchange strikes',
      pattern:
        '@verb:[<exchange|trade> #VERB !#VB] (?! fire) [#DET|ADJ|NOUN|CCONJ|PUNCT|NUM|VERB !"." !","]{0,5}? @noun:~volleys (?! (of|about|over (words|trade)))',
      means: { kind: 'incident', type: 'by-noun', manned: true },
    },
    {
      name: 'exchange of fire between A and B',
      pattern:
        '@noun:(exchange|exchanges) of [#ADJ|NOUN|CCONJ]{0,4}? ~volleys [!"." !","  !#VERB !between]{0,6}? between &sidesBy',
      means: { kind: 'incident', type: 'clash', nominal: true },
    },
    {
      name: 'cross-border strikes',
      pattern:
        '&felt [#ADJ|NOUN|ADV|NUM|CCONJ|PUNCT !"." ]{0,4}? cross "-" @what:border [#ADJ|NOUN|CCONJ|PUNCT !"." !","]{0,4}? @noun:~border-force (?! [#NOUN !{time}]) ([!"." !"," !#VERB !between]{0,5}? between &sidesBy)?',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'strikes across the border',
      pattern:
        '&felt [#ADJ|NOUN|ADV|NUM|CCONJ|PUNCT|DET !"."]{0,6}? @noun:~border-force (across|along|over|on|at) (the|their) [#ADJ|NOUN|PROPN|PUNCT !"," !"."]{0,4}? @what:&frontier (between &sidesBy)?',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'air strikes rock B',
      pattern:
        '@noun:~shocks (and [#ADJ|NOUN]{1,3})? [#AUX|ADV]{0,3} @verb:[<rock|shake|jolt|convulse|engulf|batter|hit|strike> #VERB !#VB] &anything',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'fighting spreads to B',
      pattern:
        '@noun:(fighting|clashes|violence|battles|hostilities|shelling) [#AUX|ADV]{0,3} @verb:[<spread|spill|move> #VERB !#VB] (over)? (to|into|across|beyond) &ground',
      means: { kind: 'incident', type: 'clash', nominal: true },
    },
    {
      name: 'violations by B',
      pattern:
        '(<despite|after|follow|retaliation|condemn|denounce|cite> | response to | reports of | because of) [#DET|ADJ|NUM|PUNCT !","]{0,4}? (ceasefire|truce|border|airspace|armistice | (?<! rights)) @noun:(violation|violations|breach|breaches) (of the [#ADJ]? (ceasefire|truce|armistice|border|airspace))? by &sidesBy',
      means: { kind: 'incident', type: 'violation', nominal: true, claimed: true },
    },
    {
      name: 'blamed for violating it',
      pattern:
        '<blame|accuse> &oneBy (for|of) [#ADV|VERB]{0,2}? @noun:([<violate|breach|break|initiate|commit> #VERB] [#DET|ADJ]{0,3}? (ceasefire|truce|armistice|border|violations|breaches))',
      means: { kind: 'incident', type: 'violation', nominal: true, claimed: true },
    },
    {
      name: 'a conflict that cost lives',
      pattern:
        '~violence [!"."]{0,16}? (<result> in | <lead> to | <cause|leave|claim>) [#ADV|ADP|ADJ]{0,3}? @what:((/^\\d/ | ~counts) [!"." !#VERB !","]{0,4}?) @verb:(deaths|fatalities|casualties)',
      means: { kind: 'incident', type: 'casualties', nominal: true },
    },
  ],
} satisfies MoveRules
