import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** Assessments by what a step, the other side's good faith, the stage of the talks and what is left open are said to be. */
export const judgements: MoveRules = {
  lists: {
    gaps: entries('gap, gaps, differences, disagreements, divergences, distance, divisions, rift, divide'),
    'open-things': entries(
      'differences, disagreements, divergences, gaps, obstacles, hurdles, sticking points, unresolved issues, outstanding issues, open issues, open questions, unresolved questions, stumbling blocks, points of contention, contentious issues, difficult issues',
    ),
    'deal-words': entries(
      'deal, agreement, accord, ceasefire, cease-fire, truce, settlement, compromise, solution, peace deal, peace agreement, breakthrough, consensus',
    ),
    compromising: entries(
      'compromise, negotiate, talk, talks, peace, dialogue, negotiation, negotiations, diplomacy, concessions, ceasefire, truce, agreement, settlement, reconciliation, end, stop, engage, settle, agree, negotiating, compromising, make, de-escalation, seek, reach',
    ),
  },
  parts: {
    inSight:
      '[#DET|ADJ|NUM|NOUN|PROPN]{0,4}? (~deal-words | peace | talks | negotiations | dialogue | reconciliation)',
    mostIssues:
      '(most|many|several|all|almost all|nearly all|virtually all|a number|the majority|the bulk|the vast majority|some) (of)? [#DET|PRON|ADJ|NOUN]{0,3}? (issues|differences|questions|points|disagreements|problems|text|draft|agreement|provisions|obstacles|terms|hurdles)',
    unwilling:
      "((not|n't|never) [#ADV]{0,2} (serious | sincere | interested | committed | genuine) (about|in|to) | (no|little|any|lack of|without) [#ADJ|ADV]{0,2} (desire|intention|interest|willingness|readiness|wish|appetite|will|inclination|political will|goodwill|good will|seriousness|sincerity) (to|for|in|of|on|from))",
  },
  rules: [
    {
      name: 'A calls it a step ahead',
      pattern:
        '[<call|describe|welcome|hail|praise|see|regard|view|consider|term|label|characterise|characterize> #VERB] [!"."]{1,12}? @noun:((a|an|the) [#ADV]? (first|big|major|important|positive|significant|good|crucial|key|necessary|constructive|great|historic|meaningful|decisive|vital|welcome)? (step|steps|move|milestone|breakthrough|advance) (toward|towards|forward|in the right direction|on the way|on the road|for peace) | (?<= as) (a|an) [#ADV]? (big|major|important|positive|significant|crucial|historic|decisive) (step|milestone|breakthrough|advance|achievement))',
      means: { kind: 'assessment', direction: 'progress', made: true, vague: true },
    },
    {
      name: 'a step in the right direction',
      pattern: '@noun:((step|steps|move|moves|moving|going|heading) in the right direction)',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'a step in the wrong direction',
      pattern: '@noun:((step|steps|move|moves|moving|going|heading) in the wrong direction)',
      means: { kind: 'assessment', direction: 'setback', vague: true },
    },
    {
      name: 'there are differences',
      pattern:
        'there (is|are|was|were|remain|remains|remained|have been) (still)? [#ADJ|DET|ADV|NOUN]{0,4}? @noun:(~open-things | (issues|questions|matters|points|problems) (to be | that (still)? (need|have|remain) | we (still)? (need|have)) )',
      means: { kind: 'assessment', direction: 'stalled', vague: true },
    },
    {
      name: 'obstacles stand in the way',
      pattern:
        '(main|biggest|key|chief|major|principal|central|greatest|serious|significant) @noun:(obstacle|obstacles|hurdle|hurdles|bone of contention|bones of contention|point of contention|points of contention|barrier) (to|in|for|is|was|are|were|remain|remains)',
      means: { kind: 'assessment', direction: 'stalled', vague: true },
    },
    {
      name: 'A accuses B of holding up talks',
      pattern:
        '@verb:[<accuse|suspect> #VERB] [!"." !","]{1,9}? of [#ADV]? (dragging (its|their|his|her) feet | stalling | stonewalling | buying time | playing for time | foot-dragging | (negotiating|acting) in bad faith | bad faith | (sabotaging|undermining|obstructing|torpedoing|derailing|blocking|delaying|prolonging|dragging out|frustrating|hindering) [!"." !","]{0,4}? (talks|negotiations|process|progress|efforts|dialogue|deal|agreement))',
      means: { kind: 'assessment', direction: 'stalled', made: true },
    },
    {
      name: 'the other side is not serious',
      pattern:
        '@verb:(&unwilling [#DET|ADJ|PART|NOUN]{0,3}? ~compromising | (?<! [<negotiate|act>]) in bad faith | not negotiating seriously)',
      means: { kind: 'assessment', direction: 'stalled', negated: 'stalled', vague: true },
    },
    {
      name: 'the other side shows good will',
      pattern:
        '[<show|display|demonstrate|exhibit> #VBZ|VBD|VBN|VBP] [#DET|ADJ|ADV]{0,3} @noun:(good will | goodwill | good faith | flexibility | sincerity | seriousness | (willingness|readiness) (to|for) (compromise|negotiate|talk|dialogue|peace|engage|make))',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'a late stage of talks',
      pattern:
        '[<be|enter|reach|near|approach>] [#ADP]? (a|an|the|its|their) [#ADV|ADJ]{0,1} @noun:((final|closing|last|advanced|concluding|late) (stage|stages|phase|stretch|phases))',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'a text is ready',
      pattern:
        '(text|draft|agreement|deal|accord|wording|treaty|memorandum|document) ((of|on|for) [!"." !"," !#VERB]{1,6}?)? (is|are|was|were) @verb:((almost|nearly|practically|virtually|largely|all but|essentially|basically|mostly|substantially) (ready|complete|completed|finalised|finalized|finished|done|agreed|settled) | ready (for signing|for signature|to be signed))',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'issues have been settled',
      pattern:
        '&mostIssues [#AUX]{1,3} [#ADV]? @verb:(resolved|settled|overcome|cleared up|ironed out|worked out|narrowed|closed|cleared|agreed (upon|on)?) (?! by)',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'it was a good talk',
      pattern:
        '((it|that|this|they) (was|were|is|\'s|has been|had been) | (we|they|i|he|she|both) [#AUX|ADV]{0,2} [<have> !#AUX] | [<speak> #VERB] of) (a|an|some)? /^["“‘]$/? @verb:([#ADV]{0,2} (~good-words) ((and|","|but) [#ADV|ADJ]{1,2})?) /^["”’,]$/{0,2} [#NOUN|ADJ]? (talks|negotiations|negotiation|meeting|meetings|discussion|discussions|conversation|conversations|call|dialogue|session|round|consultations)',
      means: { kind: 'assessment', vague: true, direction: 'progress' },
    },
    {
      name: 'it was a hard talk',
      pattern:
        "((it|that|this|they) (was|were|is|'s|has been|had been) | (we|they|both) [#AUX|ADV]{0,2} [<have> !#AUX]) (a|an|some)? [#ADV]? @verb:(tough|difficult|hard|tense|complicated|heated|acrimonious|stormy) [#NOUN|ADJ]? (round|session|conversation|meeting|discussion|discussions|talks|negotiation|negotiations|consultations)",
      means: { kind: 'assessment', vague: true, direction: 'stalled' },
    },
    {
      name: 'talks called hard but good',
      pattern:
        '(~talk-words [!"." !{actor}]{0,10}? | [#AUX] #PRON? /^["“‘]$/?) @verb:((~bad-words|tough|hard|complex) ","? (but|yet|though) [#ADV]? (~good-words|useful|necessary|important|frank|businesslike|business-like) | (~good-words) ","? (but|yet|though) [#ADV]? (~bad-words|tough|hard|complex|inconclusive))',
      means: { kind: 'assessment', direction: 'mixed', vague: true },
    },
    {
      name: 'A is optimistic',
      pattern:
        "(?<! (unrealistic|unrealistically|overly|over|unduly|excessively|not|n't|less) [#ADV]{0,2}) (?<! (~grounds to)) [<be|remain|feel|seem|sound|stay|become>] [#ADV]{0,2} @verb:(optimistic|hopeful|upbeat)",
      means: { kind: 'assessment', direction: 'progress', vague: true, made: true },
    },
    {
      name: 'A is pessimistic',
      pattern: '[<be|remain|feel|seem|sound|stay|become>] [#ADV]{0,2} @verb:(pessimistic|gloomy|downbeat)',
      means: { kind: 'assessment', direction: 'stalled', vague: true, made: true },
    },
    {
      name: 'there is reason for hope',
      pattern:
        '[<give|offer|bring|provide|see|be> #VERB|AUX] [!"." !"," !"little" !"scant" !"less" !"few"]{0,4}? @noun:((ground|grounds|reason|reasons|cause|room|basis) (for|to) [#ADJ]? (optimism|hope|optimistic))',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'A could not bridge it',
      pattern:
        "(could|can|were|are|was|is) (not|n't) (able to)? @verb:((bridge|overcome|reconcile) [#DET|ADJ|NOUN]{1,4} | (reach|find) [#DET|ADJ]{0,2} (common ground|consensus|compromise|agreement|understanding|accord))",
      means: { kind: 'assessment', direction: 'stalled', negated: 'stalled', vague: true },
    },
    {
      name: 'the sides disagree over',
      pattern:
        '(sides|parties|delegations|negotiators|governments|leaders|both) [#ADV|AUX]{0,2} @verb:[<disagree|differ|clash|wrangle|haggle|bicker|quarrel> #VERB] (over|on|about|as to)',
      means: { kind: 'assessment', direction: 'stalled', vague: true },
    },
    {
      name: 'the way to a goal is open',
      pattern:
        '@verb:[<pave|open|clear|smooth> #VBD|VBZ|VBG|VBN|VBP] (the|a) (way|door|path|road) (for|to|toward|towards) &inSight',
      means: { kind: 'assessment', direction: 'progress', vague: true },
    },
    {
      name: 'harm is done to talks',
      pattern:
        '@verb:[<undermine|jeopardise|jeopardize|imperil|complicate|endanger|torpedo|derail|scupper|sabotage|hamper|thwart> #VERB] [#DET|ADJ|PRON|PROPN|NOUN]{0,3}? (talks | negotiations | peace process | (efforts|attempts) (to|for|at|towards) [!"." !","]{0,6}? ~goals | (chances|prospects|hopes) (of|for) [!"." !","]{0,4}? ~goals | (peace|diplomatic|mediation|negotiating|truce|ceasefire) efforts)',
      means: { kind: 'assessment', direction: 'setback', vague: true },
    },
  ],
}
