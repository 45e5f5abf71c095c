import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const incidentTypes = {
  strike: entries(
    'strike, strikes, airstrike, airstrikes, bombardment, bombardments, bomb, bombs, missile, missiles, drone, drones, bombing, bombings',
  ),
  shelling: entries('mortar, mortars, shell, shells, shelling, shellfire, artillery'),
  invasion: entries('invade, invasion, cross, pour'),
  incursion: entries('incursion, incursions, enter, infiltrate, infiltration'),
  offensive: entries('offensive, counter-offensive, counteroffensive, assault, advance, operation, campaign'),
  seizure: entries('seize, seizure, capture, occupy, annex, annexation, overrun, take'),
  clash: entries('clash, clashes, fighting, battle, skirmish, skirmishes, firefight'),
  abduction: entries('abduct, abduction, abductions, kidnap, kidnapping, kidnappings'),
  explosion: entries('explosion, explosions, blast, blasts, explode'),
  withdrawal: entries('withdraw, withdrawal, pullout, pullback'),
  attack: entries('attack, attacks, target, hit, fire, launch, raid, raids, ambush, storm, kill, massacre'),
} as const

export const incidents: MoveRules = {
  lists: {
    targets: entries(`
      town, towns, city, cities, village, villages, port, ports, power plant, power plants, plant, plants, hospital, hospitals, school, schools, base, bases, positions, position,
      convoy, convoys, ship, ships, vessel, vessels, refinery, refineries, infrastructure, grid, building, buildings, homes, houses, civilians, troops, soldiers, territory, airfield,
      airfields, depot, depots, capital, border, region, regions, targets, substation, substations, facilities, facility, bridge, bridges, camp, camps, district, districts, market, station, stations, installations, population, residents, establishments, rebels, fighters, militants
    `),
    'attack-verbs': entries(
      'attack, shell, bomb, bombard, strike, hit, raid, ambush, target, storm, invade, overrun',
    ),
    'attack-nouns': entries(
      'strike, strikes, attack, attacks, shelling, bombardment, airstrike, airstrikes, air strikes, air strike, bombing, bombings, missile strike, missile strikes, drone strikes, drone attack, drone attacks, raid, raids, offensive, invasion, incursion, assault, shellfire',
    ),
    projectiles: entries(
      'shell, shells, rocket, rockets, missile, missiles, drone, drones, bomb, bombs, mortar, mortars, airstrike, airstrikes, air strike, air strikes, artillery, gunmen, fighters, warplanes, jets, aircraft',
    ),
    troops: entries(
      'troops, forces, soldiers, tanks, army, fighters, units, rebels, militants, warplanes, jets, gunmen, militiamen, guards',
    ),
    weapons: entries(
      'missile, missiles, rocket, rockets, drone, drones, shells, airstrikes, air strikes, strikes, an attack, attacks, an offensive, a counter-offensive, an invasion, an assault, an operation, a military operation, an incursion, raids',
    ),
  },
  parts: {
    target:
      '(&sidesB | @what:(#DET? {place}) | @what:([#DET|ADJ|NOUN|PROPN|NUM|PRON !{actor}]{0,5}? ~targets+))',
  },
  rules: [
    {
      name: 'missiles of A hit B',
      pattern:
        '(@a:{actor} ("\'s" | "\'")?)? [#ADJ|NOUN|NUM !{actor}]{0,3}? @noun:~projectiles &aux @verb:(<hit|strike|pound|slam|damage|destroy|kill|wound|injure|target|shower> | <set> fire to | <land|fall|crash|rain> (on|in|into|near)) &target',
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: 'troops of A enter',
      pattern:
        '@a:{actor} ("\'s" | "\'")? [#ADJ|NOUN !{actor}]{0,2}? ~troops &aux @verb:<cross|enter|invade|storm> [!"." !","]{0,6}',
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: 'A attacks B',
      pattern:
        '&sidesA &aux @verb:[<~attack-verbs> #VERB] (?! (deal|agreement|down|a (deal|balance|tone|chord))) &target',
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: 'A launches an attack on B',
      pattern:
        '&sidesA &aux @verb:<launch|fire|carry|mount|conduct|stage|unleash> (out)? [!"." !{actor}]{0,6}? @noun:(~weapons | ~attack-nouns | offensive | counter-offensive) ((on|against|at|into|of|over|across) &target)?',
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: "A's attacks on B",
      pattern:
        '@a:{actor} ("\'s" | "\'") [#ADJ|NOUN|PUNCT !{actor}]{0,4}? @noun:~attack-nouns ((on|against|of|at|into) &target)?',
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: 'A attacks (noun) on B',
      pattern:
        '@a:{actor:state} [#ADJ|NOUN|PUNCT !{actor}]{0,3}? @noun:~attack-nouns ((on|against|of|at|into) &target)?',
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: 'attacks by A on B',
      pattern: '@noun:~attack-nouns (by|from) &sidesBy ((on|against) &target)?',
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: 'attack on a target',
      pattern:
        '(a|an|the|this|that|another|latest|deadly|overnight) [#ADJ|NOUN|NUM]{0,3}? @noun:~attack-nouns (on|against) &target',
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: 'invasion of B',
      pattern: '@noun:(invasion|bombardment|shelling|bombing|occupation|siege) of &sidesB (by &sidesBy)?',
      means: { kind: 'incident', type: 'by-noun' },
    },
    {
      name: 'people killed',
      pattern:
        '@what:((/^\\d/ | dozens | hundreds | scores | several | two | three | four | five | six | seven | eight | nine | ten | twelve) [!"." !#VERB]{0,5}? (people|civilians|soldiers|troops|persons|children|women|men|fighters|officers|others|peacekeepers)) [#AUX|ADV]{0,4} @verb:(killed|wounded|injured|dead) ([!"." !{actor}]{0,8}? by &sidesBy)?',
      means: { kind: 'incident', type: 'casualties' },
    },
    {
      name: 'A seizes a place',
      pattern:
        '&sidesA &aux @verb:<seize|capture|annex|occupy|overrun|retake|recapture> @what:(#DET? [#ADJ|NOUN]{0,3} ({place}|{actor:state}|territory|positions|villages|village|town|city|islands|island))',
      means: { kind: 'incident', type: 'seizure' },
    },
    {
      name: 'A annexes B',
      pattern:
        '@a:{actor} ("\'s" | "\'") [#ADJ]{0,2} @noun:(annexation|seizure|capture|occupation) of (&sidesB | @what:(#DET? {place}))',
      means: { kind: 'incident', type: 'seizure' },
    },
    {
      name: 'A withdraws forces',
      pattern:
        '&sidesA &aux @verb:<withdraw|pull> (out|back)? [#PRON|DET|ADJ]{0,2} (troops|forces|army|units|soldiers|weapons|artillery|armour) (from @what:(#DET? [#ADJ|NOUN]{0,3} {place}))?',
      means: { kind: 'incident', type: 'withdrawal' },
    },
    {
      name: 'A violates the ceasefire',
      pattern:
        '@a:{actor} ("\'s" | "\'") [#ADJ]{0,2} @noun:(violation|violations|breach|breaches) of [#DET|ADJ]{0,3} (ceasefire|truce|agreement|moratorium)',
      means: { kind: 'incident', type: 'violation' },
    },
  ],
}
