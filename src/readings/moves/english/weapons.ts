import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** Force told of by its weapons and by its own nouns: what was fired, what an attack did, whom it cost. */
export const weapons = {
  lists: {
    // weapons whose use is told of for itself
    banned: entries(
      'chemical weapons, chemical weapon, cluster munitions, cluster munition, cluster bombs, phosphorus munitions, phosphorus bombs, phosphorus shells, white phosphorus, nerve agent, nerve gas, poison gas, chlorine gas, sarin, sarin gas, mustard gas, barrel bombs, attack drones, strike drones, combat drones, thermobaric weapons',
    ),
    aircraft: entries(
      'drone, drones, missile, missiles, jet, jets, plane, planes, helicopter, helicopters, aircraft, warplane, warplanes, rockets, rocket, uav, uavs, fighter, bomber, projectile, projectiles, unmanned aerial vehicles, unmanned aerial vehicle, cruise missiles, airliner',
    ),
    // what one dies of where force is used
    blows: entries(
      'strike, strikes, attack, attacks, airstrike, airstrikes, air strike, air strikes, shelling, bombardment, bombing, bombings, raid, raids, blast, blasts, explosion, explosions, shooting, massacre, ambush, clash, clashes, gunfire, crossfire, shellfire, rocket fire, artillery fire, missile, missiles, drone, drones, rocket, rockets, shell, shells, gunbattle, gun battle, firefight, fighting',
    ),
  },
  parts: {
    model: '("(" [!")"]{1,6} ")")?',
    // "an attack on Vik last night which"
    whereabouts:
      '((on|against|in|near|at|by|of|late|early|last|overnight) [!"." !"," !#VERB !to !against]{0,7}?)?',
  },
  rules: [
    {
      name: 'an attack hits B',
      pattern:
        '(@a:{actor} ("\'s" | "\'" | "’s")?)? [#ADJ|NOUN|NUM !{actor}]{0,3}? (?! (invasion|offensive|siege)) @noun:~attack-nouns &whereabouts ("," [!"." !","]{1,8} "," | ","? (that|which))? &aux @verb:[<hit|strike|target|damage|destroy|kill|wound|injure|maim|devastate|ravage|flatten|level|raze> #VERB !#VB] (?! (of|as|that|by)) ([#ADV|ADP !by]{0,2}? @what:((/^\\d/ | ~counts) [#ADJ|NOUN|PROPN]{0,3}) | &anything)',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'weapons are fired at B',
      pattern:
        '@noun:~projectiles &model [#AUX|ADV]{1,4} @verb:(fired|launched|dropped|lobbed|hurled|detonated|directed) (over | [!"." !"," !#VERB !<attack|strike|raid>]{0,5}? (at|on|onto|into|against|towards)) &anything',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'somebody is killed in an attack',
      pattern:
        '@what:([#DET|ADJ|NOUN|PROPN|NUM|PRON !","]{1,5}) (#AUX|ADV|PART|believed|thought|reported|feared|reportedly){0,5} @verb:(killed|wounded|injured|hurt|died|perished) (in|by|during|under) [#DET|ADJ|NOUN|NUM|PROPN|PUNCT !"." !","]{0,5}? ~blows (by &sidesBy | &whereabouts by &sidesBy)?',
      means: { kind: 'incident', type: 'casualties', nominal: true },
    },
    {
      name: 'somebody is treated for wounds',
      pattern:
        '@what:([#DET|ADJ|NOUN|PROPN|NUM|PRON|CCONJ|PUNCT !","]{1,7}) [#AUX|ADV]{1,3} @verb:(admitted|treated|hospitalised|hospitalized) [!"." !"," !#VERB]{0,4}? (with|for) [#ADJ]{0,2} (shrapnel|gunshot|blast|shell|bullet) (wound|wounds|injuries)',
      means: { kind: 'incident', type: 'casualties', nominal: true },
    },
    {
      name: 'attack of A on B',
      pattern: '@noun:~attack-nouns of &sidesBy (on|against|at|over) &target',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'condemns attacks on B',
      pattern:
        '<condemn|denounce|deplore|decry> [#DET|ADJ|ADV|NOUN|CCONJ]{0,3}? @noun:~attack-nouns (on|against) &target',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'uses banned weapons',
      pattern:
        '@verb:[<use|employ|deploy|fire|drop> #VERB !#VB] [#DET|ADJ|NOUN|PROPN !{actor}]{0,3}? @what:~banned ((against|on) &target)?',
      means: { kind: 'incident', type: 'attack', manned: true },
    },
    {
      name: 'use of banned weapons by A',
      pattern:
        '@noun:use of [#DET|ADJ|NOUN|PROPN !{actor}]{0,3}? @what:~banned (by &sidesBy | (against|on) &target)',
      means: { kind: 'incident', type: 'attack', nominal: true },
    },
    {
      name: 'fires tear gas',
      pattern:
        '@verb:[<fire|use|shoot|unleash|spray|deploy> #VERB !#VB !#VBG] [#DET|ADJ|NOUN|NUM|CCONJ]{0,4}? (tear gas|teargas|rubber bullets|water cannon|water cannons|live rounds|live ammunition|stun grenades|pepper spray) ((at|on|against|into) &anything | to (clear|disperse|break up|scatter|repel) &anything)?',
      means: { kind: 'incident', type: 'clash', manned: true },
    },
    {
      name: 'a crackdown on people',
      pattern:
        '(@a:{actor} ("\'s" | "\'" | "’s")? [#ADJ]{0,2}?)? ((bloody|brutal|deadly|violent|ruthless|military) @noun:crackdown | @noun:crackdown (on|against) [#DET|ADJ|NOUN]{0,3}? (protesters|demonstrators|protests|demonstrations|rebels|civilians|uprising|militants|demonstrators))',
      means: { kind: 'incident', type: 'attack', nominal: true },
    },
    {
      name: "A's push towards B",
      pattern:
        '(@a:{actor} ("\'s" | "\'" | "’s") | @a:{actor:state}) [#ADJ]{0,2} @noun:(push|advance|thrust) (towards|toward|into|on) &ground',
      means: { kind: 'incident', type: 'offensive', nominal: true },
    },
    {
      name: 'sends troops into B',
      pattern:
        '@verb:[<send|pour> #VERB] [#DET|ADJ|NUM|NOUN|PRON]{0,3}? (troops|tanks|soldiers|army|forces|armour) (into|across) (&sidesB | &ground)',
      means: { kind: 'incident', type: 'incursion', manned: true },
    },
    {
      name: 'captures soldiers',
      pattern:
        '@verb:[<capture> #VERB !<amod(.)] @what:([#DET|ADJ|NUM|NOUN|PROPN|ADV !"," ]{0,5}? (soldiers|troops|servicemen|fighters|militants|pilots|sailors|officers|commandos|conscripts|mercenaries|rebels|insurgents))',
      means: { kind: 'incident', type: 'seizure', manned: true },
    },
    {
      name: 'takes soldiers prisoner',
      pattern: '@verb:<take> @what:([#DET|ADJ|NUM|NOUN|PROPN|ADV]{0,6}? ~people) prisoner',
      means: { kind: 'incident', type: 'seizure', manned: true },
    },
    {
      name: 'A fights B',
      pattern:
        '(<be> [#ADV]? @verb:[<fight|battle> #VBG] | @verb:[<battle> #VBD]) (against|with)? (&sidesB | @what:([#DET|ADJ|NOUN|PART|PROPN !"," !"."]{0,4}? (fighters|militants|rebels|insurgents|jihadists|troops|forces|soldiers|gunmen)))',
      means: { kind: 'incident', type: 'offensive', manned: true },
    },
    {
      name: 'A advances into B',
      pattern:
        '@a:{actor:state} &aux @verb:[<advance|push|drive> #VERB !#VB] (deep|deeper|further)? (into|towards|toward|onto) &ground',
      means: { kind: 'incident', type: 'offensive', nominal: true },
    },
    {
      name: 'aircraft are brought down',
      pattern:
        '@what:([#DET|ADJ|NUM|NOUN|PROPN !"," !"."]{0,6}? ~aircraft) &model [#AUX|ADV]{1,4} @verb:(shot down|downed|brought down|intercepted|neutralised|neutralized | (destroyed) (?= ((by|over|above) | (on|in|overnight|during)? {time}))) &by?',
      means: { kind: 'incident', type: 'attack', passive: true },
    },
  ],
} satisfies MoveRules
