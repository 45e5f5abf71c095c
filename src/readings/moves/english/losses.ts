import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** What costs lives by force. */
const VIOLENCE =
  'attack, attacks, strike, strikes, airstrike, airstrikes, air strikes, shelling, bombardment, bombing, bombings, bomb, clash, clashes, fighting, violence, war, conflict, unrest, crackdown, raid, raids, offensive, siege, blast, blasts, explosion, explosions, shooting, massacre, battle, battles, invasion, assault, ambush, protests, rocket, rockets, missile, missiles, drone, drones, hostilities, gunfire, crossfire'

/** What kills and no force does, by its lemmas, and the words of force beside which it does not count. */
export const mishaps = {
  calamities: entries(
    'earthquake, quake, a storm, the storm, storms, snowstorm, flood, flooding, crash, accident, cyclone, hurricane, typhoon, tornado, landslide, mudslide, avalanche, tsunami, wildfire, blaze, heatwave, heat, drought, famine, disease, virus, outbreak, epidemic, pandemic, cholera, malaria, derailment, stampede, collision, eruption, heavy rain, torrential rain, rains, capsize, derail, derails, collide, collides, crashes, collapse, overturn, plunge, drown, a crush, lightning, fireworks, overdose, poisoning, boiler, gas leak, smog, shark, pileup, shipwreck, flu, influenza, swine flu, pneumonia, infection, sars, ebola, malfunction, derailed, smash, wreck, skid, swerve, drowning, avalanches, blizzard, mudslides, polio, cancer, heart attack, falls, food poisoning, blackout, turbulence, runway',
  ),
  violence: entries(
    `${VIOLENCE}, gunmen, gunman, shoot, shot, shell, shelled, shells, attacked, bombed, bomber, bombers, struck, fired, shots, stabbed, mortar, mortars, artillery, munitions, tanks, warplanes, warplane, landmine, landmines, terrorist, terrorists`,
  ),
} as const

/** What is lost to force: lives, places, freedom. */
export const losses = {
  lists: {
    violence: entries(VIOLENCE),
    losers: entries(
      'civilians, soldiers, troops, protesters, demonstrators, fighters, militants, rebels, insurgents, journalists, peacekeepers, policemen, children, medics, villagers, servicemen, aid workers, commanders, hostages, prisoners',
    ),
  },
  parts: {
    // who or what is held, taken or lost
    lost: '[#DET|ADJ|NOUN|NUM|PROPN|PRON !{actor}]{0,5}?',
    grounds:
      '({place} | ~targets | territory | area | areas | country | province | frontier | outskirts | suburbs)',
    ground: '@what:(#DET? [#ADJ|NOUN|PROPN|ADV|VERB|NUM|PUNCT|ADP !"." !","]{0,4}? &grounds)',
    armed:
      '(troops | forces | soldiers | tanks | units | fighters | rebels | insurgents | militants | militia | militias | militiamen | army | military | paratroopers | marines | convoys | columns | commandos | gunmen)',
    // "Norvian troops" are one name, or a state's name before the word
    party: '(@a:{actor:group} | (@a:{actor:state} [#ADJ|NOUN]{0,2}?)? &armed)',
  },
  rules: [
    {
      name: 'A sends weapons to attack B',
      pattern:
        '@a:{actor} &tail &aux <send|dispatch|deploy|use> (in|out)? [#DET|ADJ|NUM|NOUN]{0,4}? @noun:~projectiles to @verb:(<~attack-verbs> | <damage|kill>) &anything',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'A claims responsibility for an attack',
      pattern:
        '@a:{actor} &tail &aux <claim|admit|accept> (full)? responsibility for [#DET|ADJ|NOUN|NUM|PRON]{0,5}? @noun:~attack-nouns ((on|against|in|at|near) &target)?',
      means: { kind: 'incident', type: 'by-noun', nominal: true, claimed: true },
    },
    {
      name: 'attack for which A claimed responsibility',
      pattern:
        '@noun:~attack-nouns ((on|against|in|at|near) &target)? [!"."]{0,20}? for which &oneBy &aux <claim|admit|accept> responsibility',
      means: { kind: 'incident', type: 'by-noun', nominal: true, claimed: true },
    },
    {
      name: 'what A seized',
      pattern:
        '@what:(#DET? [#ADJ|NOUN|PROPN|NUM !{actor}]{0,3}? ({place} | {actor:state} | ~targets | territory | territories | areas | #PROPN)) ","? (which|that) &oneBy &aux @verb:<annex|seize|capture|occupy|invade|overrun|retake|recapture|liberate|conquer|attack|shell|bomb|bombard|besiege|raid|storm|destroy>',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'fighting in a place between A and B',
      pattern:
        '@noun:(clashes|clash|fighting|skirmishes|battles|battle|firefight|violence|exchange of fire|gun battle) (in|across|around|at|along|on|near|inside) [!"." !"," !#VERB !between]{1,6}? between &sidesBy',
      means: { kind: 'incident', type: 'clash', nominal: true },
    },
    {
      name: 'fighting in a place',
      pattern:
        '(fresh | ongoing | heavy | fierce | renewed | deadly | intense | sporadic | recent | continued | continuing | constant | daily | massive | large-scale | ferocious | brutal | bloody | violent | fiercest | heaviest | days of|weeks of|months of|hours of) [#ADJ|NOUN]{0,2}? @noun:(fighting|clashes|clash|shelling|bombardment|airstrikes|air strikes|bombing|gunfire|battles|skirmishes|firefight) [!"." !#VERB !","]{0,4}? (in|near|around|at|outside|across|over|along|on|for|inside) (@what:(#DET? [#ADJ|NOUN]{0,3}? (of)? {place} (region|regions|province|district|area|sector|oblast)?) | &target | &ground)',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'test of a missile',
      pattern:
        '(@a:{actor} ("\'s" | "\'" | "’s") [#ADJ|NOUN|VERB|PUNCT !","]{0,5}?)? @noun:(launch|launches|launching|firing|test|tests|testing|test-launch|test-firing) of @what:([#DET|ADJ|NOUN|NUM|PROPN|PUNCT !"," !"."]{0,6}? (missile|missiles|rocket|rockets|icbm|icbms|warhead)) (by &sidesBy)?',
      means: { kind: 'incident', type: 'launch', nominal: true, manned: true },
    },
    {
      name: "A's missile test",
      pattern:
        '(@a:{actor} ("\'s" | "\'" | "’s") | @a:{actor:state}) [#ADJ|NUM|NOUN|VERB|PUNCT !","]{0,5}? (missile|nuclear|rocket|ballistic|icbm) @noun:(test|tests|launch|launches|testing|test-launch)',
      means: { kind: 'incident', type: 'launch', nominal: true, manned: true },
    },
    {
      name: 'A tests a missile',
      pattern:
        '@verb:(<test|test-fire|test-launch> | test "-" (fired|fires|fire|firing|launched|launches) | <conduct|carry|stage> (out)? [#DET|ADJ|NUM|ADV|PRON|CCONJ]{0,6}? (nuclear|missile|rocket)) @what:([#DET|ADJ|NOUN|NUM|PROPN|PUNCT|PRON !"," !"."]{0,6}? (missile|missiles|rocket|rockets|icbm|icbms|nuclear (weapon|weapons|device|devices|bomb|bombs)|hydrogen bomb|test|tests))',
      means: { kind: 'incident', type: 'launch', manned: true },
    },
    {
      name: 'a place falls to A',
      pattern:
        '@what:(#DET? [#ADJ|NOUN|PROPN|NUM]{0,4}? (&grounds | towns | ~losers | garrison) &lying) &aux @verb:(<surrender|capitulate|yield> | [<fall> #VERB]) to (([#DET]? (forces|troops|fighters|rebels) (of|loyal to))? &sidesBy | #DET? [#ADJ]{0,2} ~losers)',
      means: { kind: 'incident', type: 'seizure', passive: true },
    },
    {
      name: 'the fall of a place',
      pattern:
        '(?<! (if|would|risk|avoid|prevent) [!"."]{0,6}) @noun:(surrender|capitulation) of @what:(#DET? [#ADJ|NOUN]{0,4}? (of)? {place}) (by &sidesBy)?',
      means: { kind: 'incident', type: 'seizure', nominal: true },
    },
    {
      name: 'troops advance',
      pattern:
        '&party [#AUX|ADV]{0,4} @verb:(<sweep|advance|push|roll|pour|march|storm|cross|break|drive> (deep|deeper|further)? (through|into|across|towards|toward|onto|on)) &ground',
      means: { kind: 'incident', type: 'offensive', nominal: true },
    },
    {
      name: 'troops take towns',
      pattern:
        '&party [#AUX|ADV]{0,4} @verb:<take|enter|reach|gain> (back|over)? @what:([#DET|ADJ|NUM|ADV]{0,4}? (towns|town|villages|village|city|cities|districts|hill|heights|positions|stronghold|strongholds|ground|{place}))',
      means: { kind: 'incident', type: 'seizure', nominal: true },
    },
    {
      name: 'a siege by A',
      pattern:
        '@noun:(siege|sieges|blockade|blockades|encirclement) (imposed|conducted|laid|mounted|enforced|maintained) (on &target)? by (#DET? [#ADJ]{0,2} (rebels|groups|fighters|government|army|insurgents|regime) | &sidesBy)',
      means: { kind: 'incident', type: 'attack', nominal: true },
    },
    {
      name: 'lays siege to B',
      pattern: '@verb:<lay> siege to &target',
      means: { kind: 'incident', type: 'attack', manned: true },
    },
    {
      name: 'B is besieged',
      pattern:
        '@what:(#DET? [#ADJ|NOUN|PROPN]{0,4}? &grounds &lying) [#AUX|ADV]{1,4} @verb:(besieged|encircled) &by?',
      means: { kind: 'incident', type: 'attack', passive: true },
    },
    {
      name: 'under bombing by A',
      pattern:
        '@what:(#DET? [#ADJ|NOUN|PROPN]{0,4}? &grounds &lying) [#AUX|ADV]{1,3} under [#DET|ADJ|NOUN]{0,4}? @noun:(attack|fire|bombardment|bombing|shelling|siege|assault|artillery fire|rocket fire) &by?',
      means: { kind: 'incident', type: 'by-noun', nominal: true },
    },
    {
      name: 'the toll of violence',
      pattern:
        '(death toll | toll | number of (dead|casualties|deaths|victims|wounded)) (of|from|in|since|after) [!"."]{0,8}? ~violence [!"." !#VERB]{0,10}? [#AUX|ADV]{0,3} @verb:<reach|rise|stand|climb|pass|exceed|top|hit|grow|increase|surge|near> [#ADV|ADP|ADJ]{0,3}? @what:(/^\\d/ | #NUM | ~counts)',
      means: { kind: 'incident', type: 'casualties', nominal: true, toll: true },
    },
    {
      name: 'people are killed',
      pattern:
        '@what:([#ADJ|NUM|DET|NOUN]{0,3}? ~losers) [#AUX]{1,3} #ADV? @verb:(killed|wounded|injured|slain|massacred|executed|murdered|beheaded|shot dead) &by?',
      means: { kind: 'incident', type: 'casualties', passive: true },
    },
    {
      name: 'people die of violence',
      pattern:
        '@what:((/^\\d/ | ~counts) [!"." !#VERB]{0,5}? ~people) [#AUX|ADV]{0,3} @verb:(<die|perish> | <lose> their lives) (in|during|from|under|after|when) [!"."]{0,8}? ~violence',
      means: { kind: 'incident', type: 'casualties', nominal: true },
    },
    {
      name: 'the killing of people',
      pattern:
        '@noun:(killing|killings|massacre|slaughter) of @what:((/^\\d/ | ~counts | #DET)? [#ADJ|NUM|NOUN]{0,3}? ~people) (by &sidesBy)?',
      means: { kind: 'incident', type: 'casualties', nominal: true },
    },
    {
      name: 'takes people hostage',
      pattern:
        '@verb:<take|seize|hold> (@what:([#DET|ADJ|NUM|NOUN|PROPN|ADV]{0,6}? ~people) (hostage|captive) | @what:([#DET|ADJ|NUM|NOUN|PROPN|ADV]{0,5}? (hostages|captives)))',
      means: { kind: 'incident', type: 'abduction', manned: true },
    },
    {
      name: 'people are abducted',
      pattern:
        '@what:(&lost (~people | {actor:person})) [#AUX|ADV]{1,4} @verb:(abducted|kidnapped | taken (hostage|captive) | (?<= (been|was|were|being|is|are) #ADV?) held (hostage|captive) | (captured|seized) (?= by)) &by?',
      means: { kind: 'incident', type: 'abduction', passive: true },
    },
    {
      name: 'hostages taken by A',
      pattern:
        '@what:(&lost (hostages|captives|hostage)) ([#AUX|ADV]{0,4} @verb:(taken|seized|abducted|kidnapped|captured) (&by | (on|in|during|from|at) [!"." !#VERB]{1,5}))',
      means: { kind: 'incident', type: 'abduction', passive: true },
    },
    {
      name: 'the abduction of people',
      pattern:
        '@noun:(abduction|abductions|kidnapping|kidnappings|hostage-taking) of @what:(&lost (~people | {actor:person} | schoolgirls | girls | boys | schoolchildren)) (by &sidesBy)?',
      means: { kind: 'incident', type: 'abduction', nominal: true },
    },
    {
      name: 'shoots down aircraft',
      pattern:
        '@verb:(<shoot|bring> down | [<down> #VERB]) @what:([#DET|ADJ|NUM|NOUN|PROPN|ADV|ADP !"," !"."]{0,7}? (drone|drones|missile|missiles|jet|jets|plane|planes|helicopter|helicopters|aircraft|warplane|warplanes|airliner|rockets|uav|uavs|fighter|bomber))',
      means: { kind: 'incident', type: 'attack', manned: true },
    },
  ],
} satisfies MoveRules
