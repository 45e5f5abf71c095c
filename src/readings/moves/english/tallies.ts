import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

const NUMBER = '@count:(/^\\d[\\d,. ]*$/ | ~numerals)'
/** A share of what was counted before is no count of its own: "two thirds were shots". */
const WHOLE = '(?! (thirds|quarters|fifths|tenths|halves|half|percent|per))'

export const tallies: MoveRules = {
  lists: {
    counted: entries(
      'violations, violation, breaches, breach, infringements, ceasefire violations, ceasefire breaches, attacks, strikes, incidents, explosions, detonations, drones, missiles, shells, rockets, airstrikes, shellings, clashes, deaths, casualties, bursts, shots, rounds, launches, raids',
    ),
    counting: entries(
      'record, count, register, report, log, document, list, note, tally, observe, confirm, detect, verify, see, hear',
    ),
    // with what one counts from afar or on the spot
    sensors: entries(
      'satellite, satellites, satellite imagery, satellite images, imagery, remote sensing, camera, cameras, drone, drones, uav, uavs, radar, radars, sensors, patrol, patrols, observation posts, observation post, field visits, site visits, teams, hospital records, morgue records, eyewitnesses, witnesses',
    ),
  },
  parts: {
    // "verified on the ground", "reported by the mission's patrols", "by remote sensing"
    method:
      '((verified|recorded|observed|reported|detected|confirmed|registered|logged|seen|heard|documented|counted|caught|spotted|established)? ((by|from|through|via|using|with) [#DET|ADJ|NOUN|PROPN|PART|PRON !"," !~counted]{0,5}? ~sensors+ | on the ground | on the spot | in person | remotely))',
    means: '[!"." !#VERB !~counted !#NUM]{0,9}? @method:&method',
    culprit:
      '((by|from|"attributed to"|"blamed on"|"on the part of"|"committed by"|"carried out by") &sidesB)',
    counter: '&sidesA [#NOUN]{0,2}? &aux',
  },
  rules: [
    {
      name: 'A counts violations by B',
      pattern: `(@method:((by|from|through|via|using|with) [#DET|ADJ|NOUN|PROPN|PART|PRON !","]{0,4}? ~sensors+) "," [#DET|ADJ]{0,2}?)? &counter @verb:<~counting> (a total of)? [#ADV|ADP|ADJ]{0,3} ${NUMBER} @what:([!"." !{actor} !#VERB]{0,4}? ~counted) &culprit? &means?`,
      means: { kind: 'tally' },
    },
    {
      name: "A puts B's violations at",
      pattern: `&counter @verb:<put> @what:([!"." !#VERB]{0,5}? ~counted) &culprit? [#ADJ|VERB|ADP|NOUN|ADV|PROPN|DET !"," !at]{0,5}? at ${NUMBER}`,
      means: { kind: 'tally' },
    },
    {
      name: 'who puts the number of violations at',
      pattern: `(?<! to) @verb:[<put> #VERB] @what:((the|its|their|his|her) [#ADJ]? (number|count|total|tally|toll) of [!"." !","]{0,4}? ~counted) &culprit? [!"." !"," !at]{0,8}? at ${NUMBER}`,
      means: { kind: 'tally', made: true },
    },
    {
      name: "A's own count is",
      pattern: `@a:{actor} ("'s" | "’s" | "'") (own | (own|latest)? (count|figure|tally|total)) @verb:(is | was | stands at | stood at | came to | comes to) (now|only|lower|higher|at|":" | ",")* @what:(${NUMBER} (?! [#NOUN|SYM]))`,
      means: { kind: 'tally', again: true },
    },
    {
      name: 'violations are counted by A',
      pattern: `${NUMBER} @what:([!"." !{actor} !#VERB]{0,4}? ~counted) &culprit? (was|were|been|being)? [#ADV]? @verb:<~counting> by &sidesBy`,
      means: { kind: 'tally' },
    },
    {
      name: 'B violated it so many times',
      pattern: `@b:{actor} &aux @verb:<violate|breach|break|attack> [!"."]{0,6}? ${NUMBER} @what:times`,
      means: { kind: 'tally' },
    },
    {
      name: 'it was violated so many times by B',
      pattern: `<be> [#ADV]{0,2} @verb:(violated|breached|broken|attacked) [!"." !"," !{actor} !#VERB]{0,4}? ${NUMBER} @what:times &culprit?`,
      means: { kind: 'tally' },
    },
    {
      name: 'so many times violated by B',
      pattern: `(by #DET? @b:{actor} [!"." !","]{1,9}? | @b:{actor} [!"." !"," !#VERB]{0,9}?) ${NUMBER} @what:times @verb:(violated|breached|broke|broken)`,
      means: { kind: 'tally' },
    },
    {
      name: "A's count has risen to",
      pattern: `(@a:{actor} ("'s" | "’s" | "'") (own|daily|weekly|latest)? | (the|a|its|their) [#ADJ]{0,2}) @what:((count|number|tally|toll|total|figure) (of [#DET]? [#ADJ|NOUN !~counted]{0,3}? ~counted)?) &culprit? [!"." !"," !#VERB]{0,5}? #AUX{0,2} @verb:(<rise|fall|grow|drop|climb|increase|decrease|decline|creep|jump|go|shrink|double|soar|sink> (up|down|back)?) (to | from [/^\\d/] [!"." !","]{0,4}? to) [#ADV]? ${NUMBER} ${WHOLE}`,
      means: { kind: 'tally' },
    },
    {
      name: 'B committed so many violations',
      pattern: `(@b:{actor} &aux @verb:<commit|carry|launch|conduct|make> (out)? | &sidesA &aux @verb:<accuse|blame> &oneB (of|for)) (a total of)? [#ADV|ADP|ADJ]{0,3} ${NUMBER} @what:([!"." !{actor} !#VERB]{0,3}? @noun:~counted) &means?`,
      means: { kind: 'tally' },
    },
    {
      // not of a disease
      name: 'so many violations by B',
      pattern: `(?<! (cases|infections|patients|outbreak|virus|disease|plague) [!"."]{0,12}) ${NUMBER} ${WHOLE} @what:([!"." !{actor} !#VERB]{0,3}? @noun:~counted) &culprit? &means?`,
      means: { kind: 'tally' },
    },
  ],
}
