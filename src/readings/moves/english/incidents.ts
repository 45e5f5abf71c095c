import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'
import { exchanges } from './exchanges.ts'
import { losses } from './losses.ts'
import { weapons } from './weapons.ts'

export const incidentTypes = {
  strike: entries(`
    strike, strikes, blow, blows, airstrike, airstrikes, bombardment, bombardments, bomb, bombs, missile, missiles, drone, drones, bombing, bombings, rocket, rockets, salvo,
    barrage, destroy, sink, pound, uav, uavs, munition, munitions, projectile, projectiles, torpedo, torpedoes, vehicle, vehicles, warplane, warplanes, jets, aircraft, helicopters, gunships
  `),
  shelling: entries(
    'mortar, mortars, shell, shells, shelling, shellings, shellfire, artillery, artillery fire, duels, exchanges',
  ),
  invasion: entries('invade, invasion, cross, pour'),
  incursion: entries('incursion, incursions, enter, infiltrate, infiltration'),
  offensive: entries(
    'offensive, offensives, counter-offensive, counteroffensive, assault, advance, operation, operations, mission, campaign',
  ),
  seizure: entries(
    'seize, seizure, capture, recapture, takeover, hijacking, hijack, occupy, annex, annexation, occupation, overrun, take, retake, conquer, liberate, liberation, surrender, fall',
  ),
  clash: entries(
    'clash, clashes, fighting, battle, battles, skirmish, skirmishes, firefight, gunfight, violence, hostilities',
  ),
  abduction: entries('abduct, abduction, abductions, kidnap, kidnapping, kidnappings'),
  explosion: entries('explosion, explosions, blast, blasts, explode'),
  withdrawal: entries('withdraw, withdrawal, pullout, pullback'),
  violation: ['violate'],
  attack: entries(`
    attack, attacks, target, hit, fire, launch, raid, raids, ambush, storm, kill, wound, massacre, shoot, torch, assault, besiege, siege, sieges, blockade, onslaught, pogrom, shooting, shootings, down, carry, mount, conduct, send, gunfire, shots,
    damage, set, blow, burn, loot, sabotage, ransack, raze, flatten, level, vandalise, vandalize, looting, ransacking, vandalism, destruction, assassination, execution, torching, burning, storming, sinking, downing, encirclement, gunmen, fighters, snipers, boat, warship, warships, open, bursts
  `),
} as const

export const incidents: MoveRules = {
  lists: {
    ...losses.lists,
    ...weapons.lists,
    ...exchanges.lists,
    targets: entries(`
      post, posts, office, offices, airliners, town, towns, city, cities, village, villages, port, ports, power plant, power plants, plant, plants, hospital, hospitals, clinic, school, schools, base, bases, positions, position,
      convoy, convoys, ship, ships, vessel, vessels, boat, boats, trawler, tanker, tankers, refinery, refineries, infrastructure, grid, building, buildings, homes, houses, house, civilians, troops, soldiers, territory, airfield,
      airfields, airport, airports, depot, depots, capital, border, region, regions, targets, substation, substations, facilities, facility, bridge, bridges, camp, camps, district, districts, market, station, stations, installations, population, residents, establishments, rebels, fighters, militants,
      church, mosque, museum, headquarters, checkpoint, checkpoints, outpost, outposts, warehouse, warehouses, pipeline, pipelines, dam, dams, dam's, railway, train, bus, car, farm, factory, factories, embassy, consulate, apartment, apartments, shelter, neighbourhood, neighborhood, neighbourhoods, suburb, suburbs, protesters, demonstrators, crowd, journalists, aid workers, police, peacekeepers, monitors, children, people, women, island, islands, harbour, harbours, coast, transformer, transformers, power lines, energy, network, garrison, garrisons, barracks, monastery, university, prison, tower, towers, ferry, ferries, lorry, lorries, truck, trucks, crossing, guards, villagers, fishermen, kindergarten, enclave, stronghold, strongholds, hideout, hideouts, compound, air base, air bases, airbase, airbases, oilfield, launchers, theatre, theater, hotel, restaurant, cathedral, ambulance, ambulances, worshippers, commuters, demonstrations, sites, site, universities, kindergartens, churches, mosques, museums, clinics, hotels, restaurants, theatres, theaters, farms, markets, dormitory, dormitories, library, libraries, monasteries, cathedrals, maternity hospital, maternity hospitals, nursery, nurseries, high-rise, high-rises, tower block, tower blocks, enterprise, enterprises, settlement, settlements, silo, silos, terminal, terminals, oil depot, oil depots, fuel depot, fuel depots, playground, playgrounds, cemetery, cafe, café, orphanage, petrol station, gas station, airliner
    `),
    'attack-verbs': entries(
      'attack, shell, bomb, bombard, strike, hit, raid, ambush, target, storm, invade, overrun, pound, shoot, sink, assault, destroy, torch, besiege',
    ),
    'attack-nouns': entries(
      'strike, strikes, attack, attacks, shelling, bombardment, airstrike, airstrikes, air strikes, air strike, bombing, bombings, missile strike, missile strikes, missile attack, missile attacks, rocket attack, rocket attacks, drone strike, drone strikes, drone attack, drone attacks, air raid, air raids, raid, raids, offensive, invasion, incursion, assault, shellings, bombardments, assaults, shellfire, ambush, siege, blow, blows, counteroffensive, counter-offensive, onslaught, suicide bombing, suicide bombings, car bombing, car bombings, suicide attack, suicide attacks, shooting, shootings, massacre, terrorist attack, terrorist attacks, rocket fire',
    ),
    projectiles: entries(
      'shell, shells, rocket, rockets, missile, missiles, drone, drones, bomb, bombs, mortar, mortars, airstrike, airstrikes, air strike, air strikes, drone strike, drone strikes, missile strike, artillery, artillery fire, gunfire, gunmen, fighters, warplanes, warplane, jets, aircraft, helicopters, gunships, snipers, patrol boat, warship, warships, uav, uavs, munition, munitions, projectile, projectiles, torpedo, torpedoes, unmanned aerial vehicle, unmanned aerial vehicles',
    ),
    weapons: entries(
      'missile, missiles, rocket, rockets, drone, drones, shells, airstrikes, air strikes, strikes, an attack, attacks, an offensive, a counter-offensive, a counteroffensive, counteroffensive, counter-offensive, offensive, counteroffensives, bombs, an invasion, an assault, a military operation, military operation, military operations, ground operation, a special operation, rescue mission, ground offensive, an incursion, raids, fire, shots, salvo, volley, barrage, projectile, projectiles',
    ),
    people: entries(
      'people, civilians, civilian, soldiers, soldier, troops, persons, person, children, child, women, woman, men, man, fighters, officers, officer, others, peacekeepers, policemen, protesters, demonstrators, residents, fishermen, sailors, passengers, workers, medics, journalists, militants, rebels, sergeant, villagers, patients, pupils, crew, hostages, guards, guard, conscripts, pensioners, students, farmers, drivers, engineers, technicians, sailor, fisherman, journalist, medic, worker, resident, fighter, militant, rebel, teenager, boy, girl, driver, farmer, volunteer, policeman, paramedic, villager, conscript, serviceman, servicemen, trooper',
    ),
    // whose force is told by an adjective or "'": "a rebel attack", "the rebels' attack"
    bandits: entries(
      'rebel, rebels, insurgent, insurgents, militant, militants, jihadist, jihadists, separatist, separatists, terrorist, army, guerrilla',
    ),
    counts: entries(
      'dozens, hundreds, scores, thousands, several, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty',
    ),
  },
  parts: {
    target:
      '((?! [!{actor} !","]{1,8} ",") &sidesB (?! (?<= {actor:group}) #NOUN) | @what:(#DET? {place}) | @what:(#DET? [#ADJ|ADV|VERB|NOUN|PUNCT !"." !"," !{actor}]{1,3}? {place}) | @what:(([#DET|ADJ|NOUN|PROPN|NUM|PRON !{actor}] ("-" [#ADJ|NOUN|VERB])?){0,5}? ~targets+))',
    anything: '(&target | @what:([#DET|ADJ|NOUN|PROPN|NUM|PRON !{actor}]{0,5}? [#NOUN|PROPN !{time}]))',
    by: '([!"." !"," !{actor}]{0,8}? by &sidesBy)',
    // "accused Norvia", "Norvia has been accused by Sund"
    charged:
      '(<accuse> &oneBy | &oneBy [#AUX|ADV]{0,3} <be|stand> [#ADV]{0,2} accused (by [!"." !","]{1,5}?)?)',
    // "the port of Vik", "a market in the south"
    lying: '((of|in|near|at|on|outside) [#DET|ADJ|PROPN|NOUN !{time}]{0,3}? [#PROPN|NOUN !{time}])?',
    hitting:
      '([!"." !"," !#VERB !{actor}]{0,4}? (that|which) [#AUX|ADV]{0,3} (<hit|strike|pound|damage|destroy|devastate|flatten|wreck|level|target|cripple> | <set> (fire to)? | <reduce>) &target)',
    ruin: '@noun:(looting|sabotage|destruction|torching|burning|kidnapping|abduction|massacre|assassination|execution) of (&target | @what:([#DET|ADJ|NUM|NOUN|ADP]{0,4}? ~people))',
    // "on a depot", "on Monday that set a depot ablaze"
    upon: '((on|against|of|at|into) &target | &hitting)',
    ...losses.parts,
    ...weapons.parts,
    ...exchanges.parts,
  },
  rules: [
    ...losses.rules,
    {
      name: 'accused of attacking B',
      pattern:
        '&charged of (having)? [#ADV]? @verb:(<~attack-verbs> | <kill|violate|wound> | <use|deploy|employ> [#DET|ADJ|NOUN]{0,3}? ~banned | <launch|fire|carry|mount|conduct|send> (out)? [!"." !{actor}]{0,5}? @noun:(~weapons | ~attack-nouns)) ((on|against|at|into)? &target)?',
      means: { kind: 'incident', type: 'by-noun', nominal: true, claimed: true },
    },
    {
      name: 'accused of an attack on B',
      pattern: '(&charged | <blame> &oneBy) (of|for) [#DET|ADJ|NOUN|NUM]{0,4}? @noun:~attack-nouns &upon?',
      means: { kind: 'incident', type: 'by-noun', nominal: true, claimed: true },
    },
    {
      name: 'missiles of A hit B',
      pattern:
        '(@a:{actor} ("\'s" | "\'")?)? [#ADJ|NOUN|NUM|CCONJ !{actor}]{0,3}? @noun:~projectiles &model ((launched|fired|sent) (by|from) &sidesBy)? ((that|which) ("," [!"." !","]{1,5} ",")?)? &aux @verb:(<hit|strike|pound|slam|damage|destroy|kill|wound|injure|target|shower|ravage|flatten|shatter|attack|pummel|batter|bombard|level|raze|obliterate|devastate|pepper> | <set> fire to | <set> ablaze | <land|fall|crash|rain|slam|plough> (on|in|into|near|down on)) (&anything | @what:(it|them))',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'sends missiles into B',
      pattern:
        '@verb:[<send|hurl|pour|loose|rain> #VERB] [#DET|ADJ|NUM|NOUN|ADV|ADP !"," !"." !~projectiles]{0,4}? @noun:~projectiles (crashing|flying|slamming|hurtling|raining)? (into|at|against|onto|on|down on) &anything',
      means: { kind: 'incident', type: 'by-noun', manned: true },
    },
    {
      name: 'troops of A enter',
      pattern:
        '{actor:group} &aux @verb:([<cross|invade|storm> #VERB] [!"." !","]{0,6} | (?<= (troops|forces|soldiers|units|fighters|rebels|tanks|army) [#AUX|ADV]{0,3}) [<enter> #VERB] &anything)',
      means: { kind: 'incident', type: 'by-noun', manned: true },
    },
    {
      name: 'strikes are carried out on B',
      pattern:
        '@noun:~attack-nouns (was|were|is|are|have been|has been) @verb:(inflicted|delivered|dealt|carried out|launched|made|conducted) (by &sidesBy)? [!"." !","]{0,8}? (on|against|at) &target',
      means: { kind: 'incident', type: 'by-noun', passive: true },
    },
    {
      name: 'B is attacked by A',
      pattern:
        '@verb:([<~attack-verbs> #VBN] (?! (back | (with|by) [#DET|ADJ|NOUN|NUM]{0,4}? ~penalties)) | [<destroy|damage> #VBN] | [<attack|shell|bomb> #VBD]) &by',
      means: { kind: 'incident', type: 'by-noun', passive: true },
    },
    {
      name: 'a target is attacked',
      pattern:
        '@what:([#DET|ADJ|NOUN|PROPN|NUM]{0,5}? (~targets+ | {place}) &lying) ((has|have|had)? [#ADV]? (was|were|been|being) | came under) [#ADV]{0,2} @verb:(<~attack-verbs> | <damage|ransack|loot|sabotage|raze|flatten|level|vandalise|vandalize> | <blow> up | <burn> down | <set> (on fire|ablaze|alight) | fire | attack) &by?',
      means: { kind: 'incident', type: 'by-noun', passive: true },
    },
    {
      name: 'attacks B',
      pattern:
        '(?<! (stop|stopped|stopping|halt|halting|cease|ceasing|avoid|end|ending|refrain from|sexually|verbally|"-")) (?<! #DET) @verb:[<~attack-verbs> #VERB] (?! [!"."]{0,6}? (officials|leaders|elites|companies|banks|individuals|entities|sectors|sector|assets|oligarchs|revenues|exports|evasion)) (?! (deal|agreement|down|a (deal|balance|tone|chord|blow|note|bargain|pose)|by)) &target',
      means: { kind: 'incident', type: 'by-noun', manned: true },
    },
    {
      name: 'who attacked B',
      pattern:
        '(who|whoever) [#AUX !#MD]? @verb:([<~attack-verbs> #VERB] | <set> fire to | <fire> on | <blow> up) &target',
      means: { kind: 'incident', type: 'by-noun', nominal: true, asked: true },
    },
    {
      name: 'launches an attack on B',
      pattern:
        '(?! mounting (?! (a|an|the))) @verb:([<launch> #VERB] | [<fire|carry|mount|conduct|stage|unleash|open|resume|drop|lob> !<amod(.)]) (out)? [!"." !{actor}]{0,6}? @noun:(~weapons | ~attack-nouns | offensive | counter-offensive) (?! (test|tests|testing|defence|defense|system|systems|programme|program|drill|drills|exercise|exercises)) ((on|against|at|into|of|over|across|in) (?! (support|order|response|coordination|conjunction|cooperation|retaliation|exchange|return)) &anything)?',
      means: { kind: 'incident', type: 'by-noun', manned: true },
    },
    {
      name: "A's attacks on B",
      pattern:
        '@a:{actor} ("\'s" | "\'") [#ADJ|NOUN|PUNCT|NUM|VERB !{actor}]{0,4}? {time}? [#ADJ|NOUN|PUNCT !{actor}]{0,3}? (?= [#NOUN|PROPN]) @noun:~attack-nouns &upon?',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'its attacks on B',
      pattern:
        '(its | their (?= {time}? [#ADJ|PUNCT]{0,3} (invasion|annexation|occupation|bombardment))) {time}? [#ADJ|PUNCT|NOUN !{actor}]{0,3}? @noun:(~attack-nouns | annexation | occupation) (on|against|of) &target',
      means: { kind: 'incident', type: 'by-noun', nominal: true, its: true },
    },
    {
      name: 'A attacks (noun) on B',
      pattern:
        '(@a:{actor:state} | @a:{actor:group}) ("-" (led|backed))? [#ADJ|NOUN|PUNCT !{actor} !~targets]{0,3}? @noun:~attack-nouns &upon?',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'attacks by A on B',
      pattern:
        '@noun:~attack-nouns (launched|carried out|conducted|mounted|staged|delivered|made|inflicted|unleashed|committed)? (by|from) &sidesBy ((on|against) &target)?',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'B is subjected to an attack by A',
      pattern:
        '(@b:{actor} | @what:([#DET|ADJ|NOUN|PROPN|NUM !{actor}]{0,5}? (~targets+ | {place}))) [#AUX|ADV]{1,4} @verb:<subject> to [#DET|ADJ|ADV|NOUN|NUM|CCONJ|PUNCT !"," !"."]{0,8}? @noun:~attack-nouns ([!"." !","]{0,6}? (by|from) &sidesBy)?',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'attack on B by A',
      pattern: '@noun:~attack-nouns (on|against|in|near) [!"." !"," !#VERB !{time}]{1,5}? (by|from) &sidesBy',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'an attack is blamed on A',
      pattern:
        '@noun:~attack-nouns ((on|against|in|near|at) [!"." !"," !#VERB !{time}]{1,6}?)? [#AUX|ADV]{1,4} (blamed on|attributed to|claimed by|(carried out|launched|staged|mounted|perpetrated|committed|ordered|led|conducted) by) &sidesBy',
      means: { kind: 'incident', type: 'by-noun', nominal: true, claimed: true },
    },
    {
      name: 'attack on a target',
      pattern:
        '(a|an|the|this|that|another|latest|deadly|overnight|massive|fresh|new|~counts|/^\\d+$/ | "\'s" | "’s" | "\'" | "’" | ~bandits) [#ADJ|NOUN|NUM|PUNCT !","]{0,3}? @noun:~attack-nouns (on|against|into) &target (?! would) (?! [!"."]{0,8}? (should|must|will|would|to) (be)? (cease|stop|stopped|end|ended|halt|halted))',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'an attack that hit B',
      pattern:
        '(a|an|the|this|that|another|latest|deadly|overnight|massive|fresh|new|~counts|/^\\d+$/) [#ADJ|NOUN|NUM]{0,3}? @noun:~attack-nouns &hitting',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'invasion of B',
      pattern:
        '@noun:(invasion|bombardment|shelling|bombing|occupation|siege|ambush|storming) of &target (&lying by &sidesBy)?',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'attacks in a place',
      pattern:
        '(a|an|the|this|that|another|latest|deadly|overnight|massive|fresh|new|terrorist|multiple|several|~counts|/^\\d+$/) [#ADJ|NOUN|NUM]{0,3}? @noun:~attack-nouns ((on|late|early)? {time})? (in|near|across) @what:(#DET? [#ADJ|NOUN]{0,4}? (of)? {place})',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'an explosion hits B',
      pattern:
        '(?<! (gas|boiler|mining|mine|coal|fireworks|firework|steam|dust|tyre|tire)) @noun:(explosion|explosions|blast|blasts) [!"." !#VERB]{0,5}? [#AUX|ADV]{0,3} @verb:<rock|shake|hit|rip|tear|hear|report|kill|damage|wound|injure|destroy|occur> (through|in|at|near)? &anything?',
      means: { kind: 'incident', type: 'explosion', nominal: true },
    },
    {
      name: 'there were explosions',
      pattern:
        'there (was|were|have been|has been) [#DET|ADJ|NUM|ADV]{0,3}? @noun:(explosions|explosion|blasts|clashes|shelling|airstrikes|strikes|attacks|gunfire) (in|near|at|on|around|across) (@what:(#DET? [#ADJ|NOUN]{0,4}? (of)? {place}) | &target)',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'A fires at B',
      pattern: '@verb:(<fire> | <open> fire | <shoot>) (at|on|upon) &target',
      means: { kind: 'incident', type: 'attack', manned: true },
    },
    {
      name: 'shots are heard',
      pattern:
        '[<hear|record|observe|register|report> #VERB] @what:([#DET|ADJ|NOUN|NUM|ADP|PUNCT|CCONJ !"."]{0,9}? @noun:(explosions|explosion|shelling|gunfire|shots|bursts|blasts|artillery fire))',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'shots were heard',
      pattern:
        '@noun:(gunfire|shots|shelling|artillery fire) [!"." !#VERB]{0,4}? (was|were|are|is | could be) [#ADV]? @verb:(heard|fired|reported) ((in|near|around|at|across|outside|from|on) @what:[#DET|ADJ|NOUN|PROPN|ADP !{time}]{1,6})?',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'strikes a mine',
      pattern: '@verb:<strike|hit> (a|an) [#ADJ]{0,2} @what:(mine|landmine|sea mine)',
      means: { kind: 'incident', type: 'explosion', nominal: true },
    },
    {
      name: 'fighting breaks out',
      pattern:
        '@noun:(clashes|fighting|skirmishes|firefight|gun battle|gunfight|battles|gunfire|shelling|bombardment) [!"." !#VERB]{0,6}? @verb:(<break> out | <erupt> | <flare> | <rage> | <continue> | <resume> | <be> (#ADV)? (reported|heavy|fierce|intense|ongoing|under way|underway)) ((on|in|late|early)? {time})? (between &sidesBy)?',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'clashes between A and B',
      pattern:
        '@noun:(clashes|clash|fighting|skirmishes|firefight|gun battle|battles) &moment between &sidesBy',
      means: { kind: 'incident', type: 'clash', nominal: true },
    },
    {
      name: 'people killed',
      pattern:
        '@what:((/^\\d/ | ~counts) [!"." !#VERB]{0,5}? ~people | (a|an) [#ADJ|NOUN|PROPN]{0,3}? ~people) [#AUX|ADV]{0,4} (?<! (<have> [#ADV]{0,2})) @verb:([/^(killed|wounded|injured|slain)$/ !>obj(.)] | shot dead | (dead|died|hurt) (?= [!"."]{0,10}? (~attack-nouns|~projectiles|clashes|fighting|violence|explosion|explosions|blast|blasts|crossfire))) &by?',
      means: { kind: 'incident', type: 'casualties', passive: true },
    },
    {
      name: 'kills people',
      pattern:
        '(?<! (<be> [#AUX|ADV]{0,2})) @verb:[<kill|wound|injure|execute|massacre|murder|slaughter|behead>] [#ADV|ADJ|ADP !by !in]{0,3}? @what:((?! {time}) (/^\\d/ | ~counts) (?! (times|years|months|weeks|days|hours|minutes)) [!"." !#VERB !","]{0,5}? ~people?)',
      means: { kind: 'incident', type: 'casualties', nominal: true },
    },
    {
      name: 'leaves people dead',
      pattern:
        '<leave|claim> [#ADV|ADJ|ADP]{0,3}? @what:((/^\\d/ | ~counts) [!"." !#VERB]{0,4}?) @verb:(dead|lives|wounded|injured|casualties)',
      means: { kind: 'incident', type: 'casualties', nominal: true },
    },
    {
      name: 'A seizes a place',
      pattern:
        '@verb:((?<! (temporarily|newly|of|from|in | #DET|ADJ|NUM)) <seize|capture|annex|occupy|overrun|retake|recapture|conquer|liberate> (control of)? | <take> (full)? (control of|over) | <claim> control of) @what:(([#ADJ|DET|ADV]{0,2}? (parts|part|swathes|swaths|much|most|half|tracts|stretches) of)? #DET? [#ADJ|NOUN|PROPN|NUM]{0,3}? ({place}|{actor:state}|territory|territories|positions|villages|village|town|towns|city|islands|island|airport|base|dam|port|district|districts|area|areas|building|ship|tanker|vessel))',
      means: { kind: 'incident', type: 'seizure', manned: true },
    },
    {
      name: 'A claims territory',
      pattern:
        '@verb:[<claim> #VERB] @what:(#DET? [#ADJ|NOUN|PROPN|NUM]{0,3}? (territory|territories|positions|villages|village|towns|districts|islands|areas))',
      means: { kind: 'incident', type: 'seizure', manned: true },
    },
    {
      name: 'a place is seized',
      pattern:
        '@what:(#DET? [#ADJ|NOUN|PROPN]{0,3}? ({place}|territory|area|areas|region|regions|country|positions|villages|village|town|towns|city|cities|islands|island|airport|base|dam|port|ship|ships|tanker|tankers|vessel|vessels|boat|boats|plane|aircraft|cargo|building|plant|province|district|districts|compound) &lying) ([#AUX|ADV]{1,4} @verb:(seized|captured|annexed|occupied|overrun|retaken|recaptured|liberated|conquered|fell to|fallen to) (by)? &sidesBy | [#AUX|ADV]{0,2} [<be> #AUX] [#ADV]{0,2} @verb:(seized|captured|overrun|retaken|recaptured|liberated|annexed|occupied|hijacked|boarded|impounded))',
      means: { kind: 'incident', type: 'seizure', passive: true },
    },
    {
      name: "A's seizure of B",
      pattern:
        '(?<! (if|would|risk|avoid|prevent) [!"."]{0,6}) (@a:{actor} ("\'s" | "\'" | "’s" | "’") | @a:{actor:state} | the|a|an|this | "\'" | "’" | its | their | ~bandits) [#ADJ]{0,2} @noun:(annexation|seizure|capture|recapture|occupation|takeover|storming|ransacking|looting|vandalism|hijacking|sinking|downing|encirclement) (and [#NOUN])? of (&sidesB (?! [#NOUN]) | &target | @what:(#DET? ({place} | [#ADJ|PROPN]{0,2} (islands|island|territory|territories|region|peninsula|province|district|districts|coast|airliner|jet|plane|helicopter|drone|warship)))) (&lying by &sidesBy)?',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: "A's destruction of B",
      pattern: '(@a:{actor} ("\'s" | "\'" | "’s" | "’") [#ADJ]{0,2} &ruin | &ruin &lying by &sidesBy)',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: "A's war on B",
      pattern:
        '(@a:{actor} ("\'s" | "\'" | "’s" | "’") | @a:{actor:state} | ~bandits "\'") [#ADJ|PUNCT !","]{0,3}? @noun:([<war> <nsubj|nsubj:pass(#VERB|ADJ)]|military operation|military campaign|air campaign|bombing campaign) (on|against) &sidesB (?! [#NOUN])',
      means: { kind: 'incident', type: 'offensive', nominal: true },
    },
    {
      name: "A's withdrawal from B",
      pattern:
        '@a:{actor} ("\'s" | "\'" | "’s" | "’") [#ADJ]{0,2} @noun:(withdrawal|pullout|pull-out|retreat) (of [#DET|ADJ|PRON|NUM]{0,3}? (troops|forces|soldiers|army))? from (#DET? @b:{actor:state} (?! [#NOUN]) | @what:(#DET? [#ADJ|NOUN|PROPN]{0,3}? ({place} | province|region|city|town|island|islands|area|territory|base|capital|front|enclave)))',
      means: { kind: 'incident', type: 'withdrawal', nominal: true },
    },
    {
      name: 'a bomb goes off',
      pattern:
        '@noun:(mine|landmine|bomb|bombs|device|devices|explosives|grenade|missile|rocket|shell|drone|truck bomb) [#AUX|ADV]{0,2} @verb:(<explode|detonate> | <go> off | <blow> up) (under|in|near|at|outside|beside|inside|on|over|next to|as) &anything',
      means: { kind: 'incident', type: 'explosion', nominal: true },
    },
    {
      name: 'blows himself up',
      pattern:
        '@verb:(<blow> (himself|herself|themselves) up) (at|in|near|outside|inside|among|beside|on) &anything',
      means: { kind: 'incident', type: 'explosion', nominal: true },
    },
    {
      name: 'fights battles',
      pattern:
        '@verb:[<fight|wage> #VERB !#VB] [#DET|ADJ|ADV|NUM]{0,3}? (street|gun|fierce|pitched|heavy|running|bloody|deadly|ground|intense|armed) [#ADJ|NOUN]? @noun:(battles|battle) (in|near|with|against|around|over|for|across|at|on) (&anything | {time})',
      means: { kind: 'incident', type: 'clash', nominal: true },
    },
    {
      name: 'A abducts people',
      pattern:
        '@verb:(<abduct|kidnap> | <take> (hostage|captive)) @what:([#DET|ADJ|NUM|NOUN|PROPN]{0,5}? ~people)',
      means: { kind: 'incident', type: 'abduction', manned: true },
    },
    {
      name: 'A withdraws forces',
      pattern:
        '@verb:(<withdraw> | <pull> (out|back)? | <move> back) [#PRON|DET|ADJ|NUM]{0,3} (troops|forces|army|units|soldiers|weapons|artillery|armour|tanks|guns) (from @what:(#DET? [#ADJ|NOUN]{0,3} {place}))?',
      means: { kind: 'incident', type: 'withdrawal', manned: true },
    },
    {
      name: 'forces of A withdraw',
      pattern:
        '(@a:{actor:group}|@a:{actor:state} [#ADJ|NOUN]{0,2} (troops|forces|soldiers|units|tanks|guns)) &aux @verb:(<withdraw> | <pull> (out|back) | (?<= (troops|forces|soldiers|units|tanks|army) [#AUX|ADV]{0,3}) [<leave|vacate|exit|quit> #VERB] (?= &ground)) (from? @what:(#DET? [#ADJ|NOUN]{0,3} ({place}|~targets)))?',
      means: { kind: 'incident', type: 'withdrawal', manned: true },
    },
    {
      name: 'A violates the ceasefire',
      pattern:
        '@a:{actor} ("\'s" | "\'") [#ADJ]{0,2} @noun:(violation|violations|breach|breaches) of [#DET|ADJ]{0,3} (ceasefire|truce|agreement|moratorium)',
      means: { kind: 'incident', type: 'violation', nominal: true },
    },
    ...exchanges.rules,
    ...weapons.rules,
  ],
}
