import type { MoveRules } from '../data.ts'

/** Demands by what is expected of a party, and by words that order it. */
export const asks: MoveRules = {
  rules: [
    {
      name: 'A will leave, unless B',
      pattern:
        '((will|would|may|might|could) [#ADV]? | [<threaten> #VERB] to) @verb:[<walk|leave|quit|withdraw|stop|halt|suspend|boycott|end|break|abandon|strike|attack|retaliate|impose|withhold|block|veto|cancel|close|expel|resume|cut> #VERB] [!"." !";"]{0,14}? unless @what:((&lead @b:{actor} &tail | #PRON | #DET [#NOUN|ADJ|PROPN]{1,4} | [#NOUN|ADJ]{1,3}) [#VERB|AUX] &rest)',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'if B does not, we will, it is said',
      pattern:
        'if @what:((&lead @b:{actor} &tail | you | they | #DET [#NOUN|ADJ|PROPN]{1,4}) (do|does|is|are|has|have) @verb:(not|n\'t) [!"." !"," !#SCONJ]{1,20}?) "," (then)? (we|our|I|my) [!"." !","]{0,5}? (will|\'ll|shall)',
      means: { kind: 'demand', said: true, held: true },
    },
    {
      name: 'A calls to do',
      pattern:
        '(?<! [<be|get> #AUX|VERB] [#ADV]{0,1}) (@verb:[<call|appeal> #VBZ|VBP|VBD|VBG] | @verb:[<urge> #VBZ|VBP|VBG] | @verb:[<urge> #VBD] (?= [!"."]{1,60}? ".")) [#ADV]? @what:(to [#VB !<say|ask|tell|thank|congratulate|inform|express|offer|discuss|check|wish|apologise|apologize|report|complain|see|speak|talk|order|mind|attention|arms|account|help>] &rest)',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'A needs means, it is said',
      pattern:
        '({actor:state} &tail | they | we) [#ADV|ADJ|ADP|DET]{0,4}? @verb:[<need|require> #VERB] @what:([#DET|ADJ|NUM|PRON|NOUN]{0,4}? (weapons|weaponry|arms|ammunition|missiles|tanks|jets|aircraft|artillery|systems|air defence|air defense|defences|defenses|equipment|financing|guarantees|sanctions) &rest?)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'do not, it is said',
      pattern:
        '(^ | /^["“‘]$/) ((so|but|and|please|now|just) ","?)? @what:(do (not|n\'t) [#ADV]? @verb:[#VB !<forget|think|worry|know|believe|see|mean|let|get|care|hesitate|be|want|need|have|expect|ask|say|tell|talk|understand|remember|wait|miss|look>] [#DET|PRON|ADJ|NOUN|PROPN|ADP] &rest?)',
      means: { kind: 'demand', said: true, about: true, held: true },
    },
    {
      name: 'A warns against',
      pattern:
        '@verb:[<warn|caution> #VERB] @what:(against (#VBG | any [#ADJ]? (attempt|attempts|move|moves|interference|escalation)) &rest)',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'A requests a thing',
      pattern:
        '@verb:[<request> #VERB] @what:([#DET|ADJ|NUM|SYM|NOUN]{0,5}? (?! information|comment|interview) [#NOUN] &rest?)',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'A makes a thing conditional on',
      pattern:
        '(@verb:[<condition|predicate> #VERB] [!"." !"," !#VERB]{1,8}? (on|upon) | @verb:[<make> #VERB] [!"." !"," !#VERB]{1,8}? (conditional|contingent) (on|upon) | @verb:[<tie|link|peg> #VERB] [#DET|ADJ|NOUN|PRON|NUM]{0,3}? (~things|~matters|~wantables) to) @what:&rest',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'A gives B an ultimatum to',
      pattern:
        '@verb:[<give|issue|hand|present|deliver|set|impose> #VERB] (&lead @b:{actor} &tail)? with? [#DET|ADJ|NUM|NOUN|PUNCT]{0,4}? (ultimatum|deadline|deadlines) ((to|for) &lead @b:{actor} &tail)? @what:(to [#VB] &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A joins the call for',
      pattern:
        '@verb:[<join|echo|amplify|second> #VERB] [#PRON|DET|ADJ|NOUN|PART|PROPN]{0,5}? ~appeals (for|to|that) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'a thing demanded by A',
      pattern: '@what:&patient ([#AUX]{1,3} [#ADV]?)? @verb:&askedFor by &sidesBy',
      means: { kind: 'demand' },
    },
    {
      name: 'a thing that A demanded',
      pattern:
        '@what:&patient ","? (which|that)? #DET? @a:{actor} &aux @verb:[<demand|seek|want|request|insist> #VBD|VBN|VBZ|VBP] (on|upon)? (?= ("." | "," | ";" | and | but | as | in | on | at | before | after | since | during | $ | {time}))',
      means: { kind: 'demand' },
    },
    {
      name: 'A urges those of politics to',
      pattern:
        '@verb:[<urge|press|ask|implore|beg|appeal|exhort|request|entreat|beseech|encourage|call> #VERB] (on|to|upon)? (@b:{actor:group} | ((his|her|its|their|our|your|my) | #DET)? [#ADJ|NOUN|PROPN|NUM !{actor}]{0,4}? ~politicals ((in|of|from|around|within|across) [#DET|ADJ|NOUN|PROPN]{1,4}?)?) &quoted @what:(&todo &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'B is urged to',
      pattern:
        '(@b:{actor} &tail | ~parties | (?! (you|we|i)) #PRON) [#AUX|ADV]{0,2} [<be> #AUX] [#ADV]{0,2} @verb:([<~entreating> #VBN] | [<ask|request|warn> #VBN] | [<call|prevail|lean> #VBN] (on|upon) | appealed to | pleaded with) [#ADV]? (by &sidesBy)? &moment &quoted @what:(&todo &rest)',
      means: { kind: 'demand', passive: true, about: true },
    },
    {
      name: 'A expects B to',
      pattern:
        '@verb:[<expect> #VERB] (&lead @b:{actor} &tail | ~parties | him | her | them | you | #PRON [#ADJ]? (partners|allies|counterparts|neighbours|neighbors|partner|ally)) @what:(not? to [#ADV]? [#VB <fulfil|fulfill|honour|honor|respect|comply|abide|adhere|observe|implement|ensure|use|exert|exercise|play|show|act|cooperate|co-operate|guarantee|uphold|refrain|stop|end|cease|halt|withdraw|pull|release|return|allow|facilitate|condemn|deliver|provide|meet|keep|stick|live|take|join|engage|make|do|contribute|support|put|press|urge|commit|accept|pay|lift|hand|follow|give|listen|heed|recognise|recognize|treat|address|protect|investigate|bring|adopt|work|change|clarify|explain|reconsider|increase|reduce|step|speak|help|open|cut|send|free|hand|leave|vacate|dismantle|disarm|lay|drop|reopen|resume|suspend|evacuate|compensate|extradite>] &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'B needed to, it is told',
      pattern: '(@b:{actor:state} | ~parties) [#ADV]? @verb:needed to (?! &knowing) @what:&rest',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'countries must',
      pattern:
        '([#DET|ADJ]{0,2} [<country|nation|state|government|power|side|party|authority|faction|member|ally|leader> #NNS] | the [#ADJ|NOUN]{0,2} [<government|regime|president|leader|governor|king|junta|army|dictator|minister|premier|general> #NN]) ((outside|in|of|from) [!"." !"," !#VERB]{1,4}?)? ("," including &sidesB ",")? [#ADV]? @verb:~must (?! &knowing) @what:&rest',
      means: { kind: 'demand', said: true, ours: true },
    },
    {
      name: 'orders in quotation marks',
      pattern:
        '(?<! (to|must|should|will|would|can|could|not|shall)) /^["“‘]$/ ((so|now|please|and|just|you|let) ","?)? @verb:([<stop|end|lift|release|withdraw|leave|halt|cease|free|return|open|pull|lay|disarm|respect|surrender|negotiate|hand|refrain|abandon|give> #VB] | free (?= (the|our|all|these|those|my|his|her))) @what:((it|this|that|them|down|out|back|up|your|the|our|us|all|these|those|from|to|fire) &rest?)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'a thing depends on, it is said',
      pattern:
        '(~things|sanctions|~wantables) [!"." !"," !#VERB]{0,8}? (would|will|must|should) [#ADV]? (@verb:([<depend|hinge> #VERB] (up)? (on|upon)) | be @verb:(conditional|contingent|dependent|conditioned|predicated) (up)? (on|upon)) @what:&rest',
      means: { kind: 'demand', said: true, held: true },
    },
    {
      name: 'a thing depends on the deed of B, it is said',
      pattern:
        '@verb:([<depend|hinge> #VBZ|VBP|VB|VBD] [#ADV]? (up)? (on|upon) (whether)?) [!"." !"," !{actor}]{0,4}? @what:(#DET? @b:{actor} ("\'s" | "’s")? ([#VBG] | [#VBZ|VBP]) &rest)',
      means: { kind: 'demand', said: true, held: true },
    },
    {
      name: 'one of the conditions is',
      pattern:
        '(one|some|first|among|part|another) (of (the|those|these|its|their|his|her|our|my|several))? [#ADJ|NUM]{0,2} @noun:~conditions [#AUX]{1,2} @what:([#DET|ADJ|NOUN|VERB] &rest)',
      means: { kind: 'demand', said: true, held: true },
    },
    {
      name: 'A would welcome it, provided that',
      pattern:
        '(would|could|might|may|will|is|was|are) @verb:be? [#DET|ADV]{0,2} [#ADJ] [#NOUN]? ","? (~only-if | provided that?) @what:(#DET? [#NOUN|PROPN|PRON] &rest)',
      means: { kind: 'demand', said: true, held: true },
    },
    {
      name: 'we must talk, it is said',
      pattern:
        '(we | both of us | all of us | everyone) [#ADV]? @verb:(~must|~should) (all|now|also|first)? @what:((sit (down)? | negotiate | talk (?! about) | [<stop|end> #VB] (the|this) [#ADJ]? (war|fighting|killing|violence|bloodshed|conflict) | [<find|seek|reach> #VB] (a|the|some) [#ADJ]{0,2} (compromise|solution|settlement|agreement | way out) | put an end to) &rest?)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'first do it, it is said',
      pattern:
        '"," (first|then|first of all) @verb:([<stop|end|lift|release|withdraw|leave|halt|cease|free|return|open|pull|lay|disarm|respect|negotiate|hand|give> #VB]) @what:([#DET|PRON|ADJ|NOUN|PART|ADP] &rest?)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'A is in favour of',
      pattern:
        '(stance|position|stand) @verb:in (favour|favor) of @what:((#VBG | [#DET|ADJ]{0,4}? ~wantables | [#DET|ADJ]{0,3}? ~matters) &rest?)',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'the main thing is to, it is said',
      pattern:
        '(the|our|my) (@noun:(priority|key | main thing | most important thing | key thing | first step | first thing | only way | only way out | only way forward)) [!"." !"," !#VERB]{0,4}? (is|was|remains) (not)? to @what:([#VB !<look|see|discuss|consider|understand|examine|know|learn|be|have>] &rest)',
      means: { kind: 'demand', said: true, about: true },
    },
    {
      name: 'a thing is among what a deal must have',
      pattern:
        '@what:([#DET|ADJ|NOUN|PROPN|CCONJ|ADP !","]{1,14}?) (is|are) among (the|its|our|their) [#ADJ|NOUN]{0,2} @noun:(aspects|elements|points|conditions|components|terms|requirements) of (a|the|any) [#ADJ|NOUN]{0,2} (agreement|deal|accord|settlement|treaty|truce)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'A turns to B with a request to',
      pattern:
        '@verb:[<turn|address|appeal|approach|come|go|speak|write> #VERB] to? (&lead @b:{actor} &tail | #DET [!"." !"," !#VERB]{1,6}?) with (a|an|the|his|her|its|their) [#ADJ|NOUN]{0,2}? ~appeals (to #VB | for | that) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A echoes a demand',
      pattern:
        '@verb:[<echo|second|share|repeat|reiterate|renew> #VERB] @what:((that|this|these|those|the same) [#ADJ]? ~appeals) (?! (for|to|that|of|by))',
      means: { kind: 'demand' },
    },
    {
      name: 'a demand is echoed by A',
      pattern:
        '@what:(#DET [#ADJ]? ~appeals) (was|were|is|are|has been|have been) [#ADV]? @verb:(echoed|seconded|shared|repeated) by &sidesBy',
      means: { kind: 'demand' },
    },
    {
      name: 'A is adamant that',
      pattern:
        '[<be|remain|stay> #AUX|VERB] [#ADV]? @verb:(adamant|insistent|firm|categorical|unequivocal|emphatic|clear|explicit) that @what:([!"." !";" !#VERB !#AUX]{1,12}? (must | has to | have to | should | [<need> #VERB] to | (can|could|will|would) only | (is|are|was|were) to be #VBN | [#VB]) &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'for A a thing is a condition',
      pattern:
        'for &lead @a:{actor} &tail ","? @what:([#DET|PRON|ADJ|NOUN|PROPN]{0,4}? (~fought-for|~wantables) ([#ADP] [!"." !"," !#VERB !#AUX]{1,9}?)?) @verb:(is|was|are|were|remains|remained|would be) [#DET|ADJ|ADV|NUM]{0,4}? (precondition|pre-condition|prerequisite|condition|priority|must|non-negotiable|essential|indispensable|paramount)',
      means: { kind: 'demand' },
    },
    {
      name: 'a thing is not negotiable, it is said',
      pattern:
        '@what:([#DET|PRON|ADJ|NOUN|PROPN]{0,4}? (~fought-for|~wantables) ([#ADP] [!"." !"," !#VERB !#AUX]{1,9}?)?) (is|was|are|were|remains|remained) @verb:(non-negotiable | not negotiable | not (up for|open to|subject to) (negotiation|discussion|debate))',
      means: { kind: 'demand', said: true, held: true },
    },
    {
      name: "A's demand, a thing",
      pattern:
        '[#ADJ|NUM] @noun:~conditions "," @what:([#DET|ADJ]{1,3}? [#NOUN] [!"."]{1,14}?) ("," | "." | $)',
      means: { kind: 'demand', owned: true },
    },
    {
      name: 'pressure from A on B to',
      pattern: 'pressure (from|by) &sidesBy (on|upon) &lead @b:{actor} &tail @what:(to #VB &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'B is under pressure from A to',
      pattern:
        '@b:{actor} &tail [#AUX|ADV]{0,3} (under | @verb:[<face|feel> #VERB]) [#ADJ|VBG]{0,2} @noun:(pressure|calls|demands|appeals|criticism) (from|by) &sidesBy @what:(to #VB &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'B is told by A to',
      pattern:
        '(@b:{actor} &tail | ~parties) [#AUX|ADV]{0,2} [<be> #AUX] [#ADV]{0,2} @verb:[<tell|order|instruct|advise|direct|encourage|invite> #VBN] [#ADV]? by &sidesBy &moment &quoted @what:(&todo &rest)',
      means: { kind: 'demand', passive: true },
    },
    {
      name: 'A asks B: do it',
      pattern:
        '@verb:[<ask|urge|tell|call|appeal|beg|implore|say> #VERB] (on|upon|to)? &lead @b:{actor} &tail [!"." !":" !"," !#VERB]{0,4}? ":" /^["“‘\']$/? please? @what:((do not | don\'t | stop | free | [#VB !<be|let>]) &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A demands of B a thing',
      pattern:
        '@verb:[<demand|ask|expect|require|seek> #VERB] (of|from) &lead @b:{actor} &tail @what:([#DET|ADJ|NUM]{0,3} [#NOUN !{actor}] &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A considers it necessary to',
      pattern:
        '@verb:[<consider|deem|find|believe|think|call> #VERB] it [#ADV]? (necessary|essential|vital|crucial|important|imperative|indispensable|urgent|critical) (to|that) @what:([#NOUN|DET|ADJ|VERB|PROPN|PRON] &rest)',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'for A it is essential that',
      pattern:
        '(?<! #VERB) for @a:{actor:state} ","? it (is|was|remains) [#ADV]? @verb:(necessary|essential|vital|crucial|imperative|indispensable|critical) (to|that) @what:&rest',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'what is needed is, it is said',
      pattern:
        'what (is|was|\'s) [#ADV]? @verb:(needed|required|wanted) [#ADV]? ("," [!"." !","]{1,6}? ",")? (is|was) (for)? @what:([#DET|ADJ|NOUN|VERB] &rest?)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'B has until a day to, it is said',
      pattern:
        '&lead @b:{actor} &tail @verb:(has|have|had) (until {time} | [#NUM|DET] (hours|days|weeks|month|months)) @what:(to #VB &rest)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'A dissuades B from',
      pattern:
        '@verb:([<dissuade> #VB|VBG] | [<talk> #VB|VBG] (?= &lead {actor} &tail out of)) &lead @b:{actor} &tail @what:((from|out of) &rest)',
      means: { kind: 'demand' },
    },
  ],
}
