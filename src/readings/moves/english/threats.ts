import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

const threatened = { kind: 'pressure', action: 'threatened' } as const
const warned = { ...threatened, warned: true } as const

/** What one holds out to another: what is not ruled out, what is being prepared, what one will not hesitate to do. */
export const threats = {
  lists: {
    // what one holds out to another
    'held-out': entries(
      'sanctions, tariffs, embargo, penalties, military action, military force, use of force, force, strikes, airstrikes, air strikes, a strike, an attack, attack, retaliation, reprisals, countermeasures, intervention, military intervention, invasion, war, ground operation, a blockade, blockade, military option, military response, military operation',
    ),
    // how an answer is given that is a threat
    severely: entries(
      'firmly, harshly, forcefully, decisively, immediately, accordingly, proportionately, militarily, swiftly, strongly, severely, resolutely, instantly, mercilessly, sharply, vigorously, in kind',
    ),
    // what is done to who is threatened
    reckonings: entries(
      'act, respond, retaliate, strike, strike back, hit back, attack, impose, use, hit, shoot, launch, intervene, withdraw, suspend, punish, sanction, destroy, invade, bomb, take action, take measures, take steps, expel, close, cut, defend',
    ),
    assaults: entries(
      'invade, attack, strike, bomb, enter, storm, an offensive, offensive, an invasion, invasion, an assault, assault, an attack, military operation, military action, war, intervention, incursion, ground operation',
    ),
    soldiery: entries('troops, forces, soldiers, tanks, armour, armor, warships, army, battalions'),
  },
  parts: {
    // "close the strait", "cut off supplies to Norvia": not "close the gap"
    barring:
      '(close|shut|block|cut|seal) [!"." !"," !#VERB]{0,6}? ({actor} | border | borders | strait | airspace | port | ports | canal | shipping) &rest?',
    refusing:
      '((does|do|did|has|have|had|would|could|will|can) (not|"n\'t") [#ADV]? | <refuse|decline> to | without)',
    imposing: '((imposing|introducing|adopting|reimposing) | (the)? (imposition|introduction) of)?',
  },
  rules: [
    {
      name: 'does not rule out B',
      pattern:
        '(&refusing @verb:(<rule> out | <exclude>) | @verb:<leave> open) (the (possibility|option|use|prospect|idea|imposition|introduction) of)? &imposing [#DET|ADJ|ADV|VERB !#VBD]{0,3}? @what:~held-out &toward?',
      means: { ...threatened, weighed: true, held: true },
    },
    {
      name: 'all options are on the table',
      pattern:
        '((all|every|military|no) [#ADJ]{0,2} (options|option) @verb:[<be|remain|stay>] [#ADV]? (on the table | off the table | open) | @verb:<keep|leave|have> (all|every) [#PRON|DET]{0,2} (options|option) [#ADV]? (on the table | open))',
      means: { ...warned, instrument: 'force', said: true },
    },
    {
      name: 'raises the prospect of sanctions',
      pattern:
        '@verb:<raise|float|signal|hint|brandish|wield|outline|warn> (at|of)? [#DET|ADJ]{0,2} (possibility|prospect|threat|option|spectre|specter|likelihood) of &imposing [#DET|ADJ|NOUN]{0,3}? @what:~held-out &toward?',
      means: { ...threatened, weighed: true },
    },
    {
      name: 'mention by A of sanctions',
      pattern:
        '@noun:(mention|threat|threats|talk|possibility|prospect|warning|warnings) [#ADV]{0,3}? (by|from) &sidesBy of (the (possibility|prospect|threat|option) of)? &imposing [#DET|ADJ|NOUN|PUNCT !","]{0,6}? @what:~held-out',
      means: { ...warned, nominal: true },
    },
    {
      name: 'otherwise A will act',
      pattern:
        '((otherwise | or else) ","? (we | i | it | they | &oneBy) | or (we | it | they | he)) (will|would|shall|\'ll) [#ADV]? @verb:(block|destroy|shoot|sink|seize|strike|attack|respond|retaliate|impose|bomb|invade|suspend|withdraw|cut|close|leave|hit|use|resume|act|expel|sanction|destroy) @what:&rest?',
      means: warned,
    },
    {
      name: 'they would face fury',
      pattern:
        '(?<= [#DET|ADJ|NOUN|PROPN]) (will|would|\'ll) @verb:(<face|suffer|meet|reap> | <pay>) [#DET|ADJ|NOUN|NUM|PUNCT|CCONJ !","]{0,6}? @what:(consequences|retaliation|reprisals|sanctions|punishment|wrath|fury|military action|annihilation|destruction|retribution|tariffs)',
      means: { ...warned, said: true },
    },
    {
      name: 'will not hesitate to act',
      pattern:
        '(will|would|shall|wo) (not|"n\'t"|never) @verb:hesitate to [#ADV]? @what:(~reckonings &rest?)',
      means: { ...warned, held: true },
    },
    {
      name: 'will retaliate',
      pattern:
        '(?<! (not|n\'t|never|if|whether) [!"."]{0,2}) (will|would|shall|\'ll) [#ADV]{0,2} @verb:(<retaliate> | (strike|hit|fight) back | (respond|answer|react) ((to|against) [!"." !"," !#VERB]{1,6}?)? (~severely | with [#DET|ADJ|ADV]{0,3}? (force|measures|strikes|countermeasures|sanctions|tariffs|action|steps)) | (deliver|give|mount) &grave @what:(response|answer|blow|retaliation))',
      means: warned,
    },
    {
      name: 'warns that it itself will not',
      pattern:
        '@verb:<warn> (&sidesB)? that? (it|they|we) (would|will|wo) (not|"n\'t"|no longer|never) @what:([!"."]{1,30}? (until|unless|if) &rest)',
      means: { ...warned, held: true },
    },
    {
      name: 'finishes preparations to attack',
      pattern:
        '@verb:<finish|complete> [#PRON|DET|ADJ|NUM]{0,2} preparations (to|for) [#DET|ADJ|NOUN]{0,3}? @what:(~assaults &rest?)',
      means: { ...threatened, instrument: 'force' },
    },
    {
      name: 'masses troops at a border',
      pattern:
        '@verb:<mass|amass|concentrate> [#DET|ADJ|NUM|NOUN|PROPN|ADV|ADP|PRON|SYM !"," !"."]{0,7}? ~soldiery (on|along|near|at|close to|around|opposite) @what:[!"." !","]{1,6}',
      means: { ...threatened, instrument: 'force' },
    },
    {
      name: 'B was warned of harm',
      pattern:
        '(@b:{actor} &tail)? <be> [#AUX|ADV]{0,2} @verb:warned (that|of|about) [!"." !~reckonings]{0,16}? (response|retaliation|consequences|reprisals|countermeasures)',
      means: { ...warned, said: true },
    },
    {
      name: 'is threatening B',
      pattern:
        '(<be> | been) (#ADV | {time}){0,2}? @verb:threatening (#DET? @b:{actor}) (?= ("." | "," | $ | with | over | since | for | and | in | near))',
      means: { ...threatened, instrument: 'other' },
    },
    {
      name: 'B is threatened with harm',
      pattern:
        '&sidesB &aux @verb:[<threaten> #VBN] with [#DET|ADJ|NOUN]{0,3}? @what:(~held-out | expulsion | isolation | consequences) (by &sidesBy)?',
      means: { ...threatened, nominal: true },
    },
    {
      name: 'its threat to act',
      pattern:
        '(?<! (<drop|lift|withdraw|rescind|abandon|retract|back|end> [!"."]{0,2})) (his|its|their|her|our) [#ADJ]{0,2} @noun:(threat|threats|ultimatum) (to (?= [#ADV]? #VERB) | of (?! (#DET)? (war|terrorism))) @what:&rest',
      means: { ...threatened, nominal: true },
    },
    {
      name: "A's warning that it would harm",
      pattern:
        '@a:{actor} ("\'s" | "\'" | "’s")? [#ADJ]{0,2} @noun:(warning|warnings|vow|promise) (that (it|they|he|she) (would|will|could) [#ADV]? @what:~reckonings | of @what:(retaliation|reprisals|consequences|a (response|strike)) | to @what:(retaliate|strike back|hit back|respond))',
      means: { ...warned, nominal: true },
    },
    {
      name: "A's tariff threats",
      pattern:
        '@a:{actor} ("\'s" | "\'" | "’s")? [#ADJ]{0,2} @what:(tariff|tariffs|sanctions|sanction|invasion|military) @noun:(threat|threats|ultimatum) (?! (to|of|against|that))',
      means: { ...threatened, nominal: true },
    },
    {
      name: 'vows to strike',
      pattern:
        '@verb:<vow|promise|pledge|swear> to [#ADV]? @what:(&barring | (shoot|sink|destroy|seize|expel|punish|avenge|annihilate|crush|wipe out|bomb|invade|attack|strike|hit|retaliate|obliterate|flatten) &rest? | #VB [!"." !";"]{1,10}? by force)',
      means: { ...warned, instrument: 'force' },
    },
    {
      name: 'vows that it would strike',
      pattern:
        '@verb:<vow|swear> (that)? (it|they|he|she|we|i) (would|will) [#ADV]? @what:(#DET? ~reckonings &rest? | (block|sink|seize|resist by force) &rest?)',
      means: warned,
    },
    {
      name: 'considers whether to strike',
      pattern:
        '@verb:(<consider|weigh|mull|contemplate|debate>) (whether (to)?) @what:(&barring | (attack|strike (?! #DET? [#ADJ]? (deal|balance|tone|compromise|chord))|retaliate|expel|bomb|invade|punish|sanction|shoot) &rest?)',
      means: { ...threatened, weighed: true },
    },
    {
      name: 'vows sanctions',
      pattern: '@verb:<vow|promise|pledge|threaten> (&sidesB with)? &penalty &toward?',
      means: threatened,
    },
    {
      name: 'will give B nothing until',
      pattern:
        '(will|would|wo) (not|"n\'t"|never) [#ADV]? @verb:(provide|give|lend|send|supply|deliver|release|fund|finance|resume|restore|unfreeze|recognise|recognize) (&sidesB with)? &lever &toward? [!"." !","]{0,3}? (until|unless) @what:&rest',
      means: { kind: 'pressure', action: 'threatened', warned: true, held: true },
    },
    {
      name: 'will make no deal if',
      pattern:
        '(will|would|wo|is|are) (not|"n\'t"|never) [#ADV]? (<go> to)? @verb:(<trade> | (do|make|sign|strike|conclude|agree|have) [#DET|ADJ]{0,2} @what:(trade|business|trade (deals|deal|agreement|agreements))) (with (&sidesB | [#DET]? (either|any) [#NOUN]{0,2}))? [!"." !","]{0,6}? (if|unless|until|as long as|while)',
      means: { kind: 'pressure', action: 'threatened', instrument: 'other', warned: true, held: true },
    },
    {
      name: 'there will be no aid unless',
      pattern:
        "there (will|would|'ll) @verb:be no [#ADJ]{0,2} @what:(trade|trade (deal|deals|agreement)|aid|recognition|funding|sanctions relief|weapons|arms|reconstruction) ((for|with|to) &sidesB)? (if|unless|until|as long as|while)",
      means: {
        kind: 'pressure',
        action: 'threatened',
        instrument: 'other',
        warned: true,
        held: true,
        said: true,
      },
    },
    {
      name: 'will recognise B unless',
      pattern:
        '(will|would|could|may|\'ll) [#ADV]? @verb:(recognise|recognize) [#DET|ADJ]{0,2}? (&sidesB | @what:[#DET|NOUN|PROPN|ADP]{1,5}?) [!"."]{0,8}? (unless|if) @what:&rest',
      means: { kind: 'pressure', action: 'threatened', instrument: 'recognition', warned: true },
    },
    {
      name: 'would strike unless',
      pattern:
        '(would|will|could|may|might|\'ll) @verb:(strike|attack|bomb|invade|intervene|hit|use (force|military force)|take military action|resort to force|go to war|launch [#DET|ADJ]{0,2} (strike|strikes|attack|offensive|war)) [!"." !";"]{0,12}? (if|unless|should) @what:&rest',
      means: { kind: 'pressure', action: 'threatened', instrument: 'force', warned: true },
    },
    {
      name: 'warns B against something',
      pattern:
        '@verb:<warn> &lead @b:{actor} [#ADV]? against [#DET|ADJ]{0,3} @what:(attack|attacks|aggression|move|moves|action|actions|attempt|attempts|interference|escalation|intervention|invasion|provocation|provocations|incursion|incursions|violation|violations)',
      means: { kind: 'pressure', action: 'threatened', instrument: 'other', warned: true },
    },
  ],
} satisfies MoveRules
