import { entries } from '../../engine/index.ts'
import type { Pressure } from '../../reading.ts'
import type { MoveRules } from '../data.ts'

type Rule = MoveRules['rules'][number]

/** What is threatened in other ways than by the verb, and what is told of measures that stand. */
export const leverage = {
  lists: {
    // what a threat says will come of it
    repercussions: entries(
      'consequences, consequence, repercussions, retaliation, reprisals, response, countermeasures, counter-measures, punishment, penalties, sanctions, tariffs, strikes, price, costs, cost, military action, answer, retribution, trial, prosecution, wrath, isolation, destruction, annihilation, fury, embargo, blow, blockade, restrictions, controls, duties, bans, ban, freezes, freeze',
    ),
    measures: entries(
      'sanctions, embargo, blockade, trade ban, import ban, export ban, oil embargo, trade embargo, visa restrictions, export controls, visa bans, travel bans, travel ban, visa ban, import bans, export bans, trade restrictions, asset freeze, asset freezes, arms embargo, restrictions, penalties',
    ),
    graves: entries(
      'severe, serious, grave, heavy, dire, strong, stronger, harsh, tough, painful, inevitable, decisive, further, new, additional, massive, crushing, swift, immediate, proportionate, appropriate, firm, military, far-reaching, unprecedented, devastating, terrible, high, huge, steep, certain, more, stiff, robust, forceful',
    ),
  },
  parts: {
    // what only may come about: "threatens to spill over"
    looming:
      '(derail|undermine|spiral|overwhelm|engulf|become|overshadow|destabilise|destabilize|jeopardise|jeopardize|spill|unravel|upend|disrupt|erupt|cause|trigger|worsen|deepen|exacerbate|delay|stall|undo|reignite|hamper|wreck|plunge|collapse|topple)',
    removing:
      '@noun:(expulsion|recall|closure|closing|sealing|severance|severing|freezing|shutdown) of [#DET|ADJ|NUM|NOUN|PROPN|PRON]{0,5}? @what:(diplomats|diplomat|ambassador|ambassadors|envoy|envoys|border|borders|airspace|crossing|crossings|strait|ports|consulate|embassy|assets|ties|relations)',
    grave: '(#DET | "," | and | ~graves){0,4}?',
    // not what is to be taken back, or still to come
    firm: '(?! [!"."]{0,9}? (lifted|eased|removed|dropped|waived|suspended|will|would|could|may|might|should|must))',
    // not the words of a measure taken back, or only meant
    standing:
      '(?<! (<lift|ease|remove|drop|relax|waive|rescind|scrap|end|suspend|avoid|evade|circumvent|oppose|threaten|propose|consider|impose|introduce|extend|announce|adopt|demand|urge|call|seek|want|back|support|plan|weigh|discuss|prepare|mull|fear|need|unveil|expect|approve> | lifting | easing | relief | exemption | exemptions | waiver | removal | threat | threats | possible | potential | further | any) [!"." !"," !#VERB]{0,4})',
  },
  rules: [
    decision('<impose|reimpose|introduce|extend|tighten|slap|expand|place|put> &penalty', 'imposed'),
    decision('<suspend|pause|halt|freeze|cut|withhold> (off)? &lever', 'suspended'),
    decision('<lift|ease|waive|remove|drop> &penalty', 'lifted'),
    ...standing('~measures', 'sanctions'),
    ...standing('(tariffs|tariff|duties|levies)', 'tariffs'),
    {
      name: 'sanctions imposed by A',
      pattern:
        '@what:(#DET? [#ADJ|NOUN]{0,3}? (~measures | tariffs | tariff | duties | levies)) @verb:(imposed|introduced|placed|levied|slapped|reimposed) (on|against) (&lead @b:{actor} [#NOUN|ADJ|CCONJ|PROPN !"."]{0,5}? | [#DET|NOUN|ADJ|CCONJ|PROPN|ADP !"." !{actor}]{1,8}?) by &sidesBy',
      means: { kind: 'pressure', action: 'imposed', nominal: true, held: true },
    },
    {
      name: 'sanctions imposed over something',
      pattern:
        '@what:(#DET? [#ADJ|NOUN]{0,3}? (~measures | tariffs | tariff | duties | levies)) @verb:(imposed|introduced|placed|levied) (over|for|because of|due to|after|following|in response to|by &sidesBy)',
      means: { kind: 'pressure', action: 'imposed', nominal: true, held: true },
    },
    {
      name: 'sanctions lifted by A',
      pattern:
        '@what:(#DET? [#ADJ|NOUN]{0,3}? (~measures | tariffs | tariff | duties | levies)) @verb:(lifted|eased|removed|waived) (by | under (?! #DET? [#ADJ|NUM]{0,2} ~things)) &sidesBy',
      means: { kind: 'pressure', action: 'lifted', nominal: true, held: true },
    },
    {
      name: "A's expulsion of diplomats",
      pattern:
        '(@a:{actor} ("\'s" | "\'" | "’s" | "’") [#ADJ]{0,2} &removing | &removing (with|to|from|for|of|against) &sidesB)',
      means: { kind: 'pressure', action: 'imposed', instrument: 'other', nominal: true },
    },
    {
      name: "A's ultimatum to B",
      pattern:
        '(@a:{actor} ("\'s" | "\'" | "’s" | "’"))? [#ADJ]{0,2} @noun:ultimatum to &sidesB (by &sidesBy)?',
      means: { kind: 'pressure', action: 'threatened', instrument: 'other', nominal: true },
    },
    {
      name: 'retaliates with sanctions',
      pattern:
        '@verb:([<retaliate|respond|reply|counter|answer> #VERB] | [<hit|strike|fire> #VERB] back) [!"." !"," !#VERB]{0,5}? with (&penalty | @what:(#DET [#ADJ|NOUN]{0,3}? (ban|boycott|embargo))) (of (its|their) own)? &toward?',
      means: { kind: 'pressure', action: 'imposed' },
    },
    {
      name: 'offers relief',
      pattern:
        '@verb:<offer> (&lead @b:{actor})? @what:([#DET|ADJ|NOUN]{0,4}? (sanctions relief|relief from sanctions|to lift [!"."]{0,4}? sanctions|to ease [!"."]{0,4}? sanctions))',
      means: { kind: 'pressure', action: 'offered', instrument: 'sanctions' },
    },
    {
      name: 'grants a waiver',
      pattern:
        '@verb:<grant|give|issue|extend> &sidesB? [#DET|ADJ|NUM|NOUN]{0,4} @what:(waiver|waivers|exemption|exemptions) (from|to|on|for) [!"." !","]{0,5}? ~penalties',
      means: { kind: 'pressure', action: 'lifted' },
    },
    {
      name: 'B is suspended from a body',
      pattern:
        '&sidesB [#AUX|ADV]{1,3} @verb:(suspended|expelled|excluded|ejected) from [#DET|ADJ|NOUN|PROPN]{0,4}? @what:(bloc|council|union|organisation|organization|assembly|body|alliance|commonwealth|community) (by &sidesBy)?',
      means: { kind: 'pressure', action: 'suspended', instrument: 'other', nominal: true },
    },
    {
      name: 'puts B on a list',
      pattern:
        '@verb:<add|put|place> [!"." !#VERB]{1,10}? (to|on) (its|the|a|their|an) [#ADJ|NOUN|PROPN]{0,3}? @what:(sanctions list|sanctions lists|blacklist|entity list|travel ban list)',
      means: { kind: 'pressure', action: 'imposed', instrument: 'sanctions' },
    },
    {
      name: "A's sanctions target B",
      pattern:
        '(@a:{actor} ("\'s" | "\'" | "’s") | @a:{actor:state}) [#ADJ|NOUN|NUM !{actor}]{0,3}? @noun:(sanctions|measures|restrictions|penalties|embargo) [#AUX]? [#ADV]? @verb:(target|targets|targeted|hit|punish|punishes|punished|single out|blacklist) (&sidesB | @what:([#DET|ADJ|NUM|NOUN|PROPN]{1,8}))',
      means: { kind: 'pressure', action: 'imposed', instrument: 'sanctions', nominal: true, held: true },
    },
    {
      name: 'bars B from entering',
      pattern:
        '@verb:<ban|bar|prohibit> (&sidesB | @what:([#DET|ADJ|NUM|NOUN|PROPN]{1,6}?)) [#NOUN|ADJ]{0,3}? from (entering|travelling to|traveling to|flying over|its airspace|their airspace|docking|importing|exporting)',
      means: { kind: 'pressure', action: 'imposed', instrument: 'sanctions' },
    },
    {
      name: 'steps up pressure on B',
      pattern:
        '@verb:[<put|exert|apply|increase|step|ratchet|ramp|pile|maintain|raise|intensify|heap|mount|keep> #VERB !#VB] up? [#DET|ADJ|ADV|PRON|CCONJ]{0,4}? @what:(pressure) (up)? (on|upon) [#DET]? &sidesB',
      means: { kind: 'pressure', action: 'imposed', instrument: 'other' },
    },
    {
      name: 'pressures B to act',
      pattern: '@verb:[<pressure|pressurise|pressurize|coerce|strong-arm> #VERB !#VB] &sidesB (to|into)',
      means: { kind: 'pressure', action: 'imposed', instrument: 'other' },
    },
    {
      name: 'suspends its part in a treaty',
      pattern:
        '@verb:<suspend|freeze|halt|end> (its|their|his|#DET)? @what:((participation|membership|involvement|cooperation) (in|with) [#DET|ADJ|NOUN|PROPN]{1,6}?)',
      means: { kind: 'pressure', action: 'suspended', instrument: 'other' },
    },
    {
      name: 'B would face something',
      pattern:
        '(@b:{actor} &tail | (they|you|he|she|it) | (anyone|anybody|those|whoever|companies|countries|banks|states|firms) [!"." !","]{0,8}?) (will|would|\'ll) @verb:(<face|suffer|bear|feel> | <pay>) [#DET|ADJ|NOUN|NUM|PUNCT|CCONJ]{0,6}? ~repercussions (@what:&rest)?',
      means: { kind: 'pressure', action: 'threatened', warned: true, said: true },
    },
    {
      name: 'an act would have consequences',
      pattern:
        '(#DET [!"." !","]{1,12}?)? (would|will) @verb:(<have|carry|bring|entail|trigger|provoke|invite|draw|incur|prompt> | <lead> to | <result> in) &grave @what:~repercussions (?! [!"."]{0,2} (for|on|to) (the|our|their)? (people|region|economy|world|global|civilians|security|stability|population|future|market|markets|peace))',
      means: { kind: 'pressure', action: 'threatened', warned: true, said: true },
    },
    {
      name: 'there will be consequences',
      pattern:
        'there (will|would) @verb:be &grave @what:(consequences|repercussions|retaliation|reprisals|sanctions)',
      means: { kind: 'pressure', action: 'threatened', warned: true, said: true },
    },
    {
      name: 'reserves the right to act',
      pattern:
        '@verb:<reserve|retain> the right (to (&rest)? | of) @what:(cut|close|expel|block|seize|shoot|destroy|leave|respond|retaliate|defend|self-defence|self-defense|self - defence|self - defense|take|act|use|strike|impose|resume|suspend|withdraw|intervene|hit|attack)',
      means: { kind: 'pressure', action: 'threatened', warned: true },
    },
    {
      name: 'promises a response',
      pattern:
        '@verb:<vow|promise|pledge|threaten|swear> (&lead @b:{actor} (with)?)? &grave @what:(response|answer|retaliation|consequences|reprisals|countermeasures|counter-measures|revenge) (to|against|for|if)?',
      means: { kind: 'pressure', action: 'threatened', warned: true },
    },
    {
      name: 'gives a warning to B',
      pattern:
        '@verb:<issue|give|send|deliver|sound|include|repeat|make> [#DET|ADJ|ADV|NUM]{0,3}? (warning|warnings|threat|threats) (to|against) &sidesB (@what:&rest)?',
      means: { kind: 'pressure', action: 'threatened', instrument: 'other', warned: true },
    },
    {
      name: 'is threatening to act',
      pattern:
        '@verb:threatening (&grave /^["“‘]$/? &grave ~repercussions | to (?! (&looming | capture|seize|overrun|reach|encircle|take|break|drag|turn)) | (&lead @b:{actor} with)) @what:&rest',
      means: { kind: 'pressure', action: 'threatened' },
    },
    {
      name: 'threats by A',
      pattern: '@noun:(threat|threats|ultimatum) (by|from) &sidesBy (to|that) @what:&rest',
      means: { kind: 'pressure', action: 'threatened', nominal: true },
    },
    {
      name: 'B is threatened by A',
      pattern: '@verb:[<threaten> #VBN] with @what:([!"." !","]{1,6}?) by &sidesBy',
      means: { kind: 'pressure', action: 'threatened', nominal: true },
    },
    {
      name: 'weapons would be used if',
      pattern:
        '(weapons|weapon|force|missiles|arsenal|it|them) (will|would|could|can) (only)? be @verb:used (only)? (if|unless|only if|in case|in the event) @what:&rest',
      means: { kind: 'pressure', action: 'threatened', instrument: 'force', warned: true, said: true },
    },
    {
      name: 'warns of military action',
      pattern:
        '@verb:<warn> (&lead @b:{actor})? ([#ADV])? (of|about|against|with|that) [#DET|ADJ|CCONJ|PUNCT !"," !{actor}]{0,4}? @what:(consequences|retaliation|reprisals|repercussions|countermeasures|counter-measures|military action|military operation|military intervention|retaliatory (measures|strikes|action)|punishment)',
      means: { kind: 'pressure', action: 'threatened', warned: true },
    },
  ],
} satisfies MoveRules

/** Measures that are in force: "Norvia's sanctions on Sund", "sanctions from Norvia". */
function standing(measures: string, instrument: Pressure['instrument']): readonly Rule[] {
  const means = { kind: 'pressure', action: 'imposed', instrument, nominal: true, held: true } as const
  return [
    {
      name: `A's ${instrument} on B`,
      pattern: `&standing (@a:{actor} ("'s" | "'" | "’s") | @a:{actor:state}) [#ADJ|NOUN|NUM|PUNCT !"," !{actor} !<lift|ease|remove|drop|relax|waive|scrap|suspend|end|plan|threaten|cut|lower|reduce|slash|halve>]{0,3}? @noun:${measures} &firm (on|against|targeting) [#DET|ADJ|NUM|PRON]{0,2}? (&sidesB | @what:([#NOUN|ADJ|PROPN|CCONJ]{1,4}))`,
      means,
    },
    {
      name: `${instrument} from A`,
      pattern: `&standing @noun:${measures} &firm (from|by) &sidesBy ((on|against) &sidesB)?`,
      means,
    },
  ]
}

/** "Norvia's decision to suspend aid": it was taken, whatever is said of it. */
function decision(deed: string, action: Pressure['action']): Rule {
  return {
    name: `A's decision, ${action}`,
    pattern: `@a:{actor} ("'s" | "'" | "’s")? [#ADJ]{0,2} decision to @verb:${deed} &toward?`,
    means: { kind: 'pressure', action, nominal: true, held: true },
  }
}
