import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const demands: MoveRules = {
  lists: {
    wantables: entries(`
      halt, end, withdrawal, withdrawals, pullback, pullout, release, return, guarantee, guarantees, assurances, lifting, recognition, exchange, access, removal, freeze, inspection, inspections,
      compensation, ceasefire, truce, cessation, stop, an end, reopening, opening, restoration, commitment, commitments, concessions, disarmament, demilitarisation, demilitarization, referendum, elections, right, control, monitors, observers, safeguards, sanctions relief,
      pause, corridor, corridors, amnesty, resumption, suspension, extension, implementation
    `),
    parties: entries(
      'both sides, all sides, the sides, both parties, all parties, the parties, the two sides, either side, each side, the warring parties, the warring sides, both governments, the two countries, both countries, all countries, everyone, all, both, both of them, the international community, the world, the whole world, the entire world, the west, the civilised world, the civilized world, the occupiers, the aggressor, all states, all participants, all members, all nations',
    ),
    must: entries(
      "must, has to, have to, 'd have to, will have to, would have to, is obliged to, are obliged to",
    ),
    should: entries('should, need to, needs to, ought to'),
    // verbs of saying by which a need is told
    stressing: entries(
      'stress, emphasise, emphasize, emphasis, underscore, underline, reiterate, highlight, note, reaffirm, voice, reassert',
    ),
    // who is of politics by what they are called
    politicals: entries(
      'opponents, opposition, rivals, allies, partners, parliament, congress, senate, lawmakers, legislators, deputies, government, governments, cabinet, parties, factions, militias, militants, rebels, fighters, insurgents, separatists, forces, troops, army, protesters, demonstrators, supporters, followers, countries, nations, states, leaders, powers, community, bloc, members, neighbours, neighbors, authorities, regime, donors, negotiators, mediators, governors, colleagues, counterparts, counterpart, captors, kidnappers',
    ),
    // what is to be done with, or more of
    matters: entries(
      'sanctions, tariffs, restrictions, pressure, embargo, support, aid, deliveries, supplies, package, packages, prisoners, hostages, detainees, troops, attacks, strikes, shelling, fighting, violence, hostilities, war, killing, killings, bombing, bloodshed, settlement, solution, negotiations, talks, weapons, territories, guarantees, ceasefire, truce',
    ),
    // what there can be none of
    withheld: entries(
      'talks, negotiations, ceasefire, truce, peace, deal, agreement, settlement, concessions, preconditions, excuses, delay, impunity, compromise, compromises, exceptions, return, solution, military solution, progress, lifting, normalisation, normalization, deliveries, supplies, troops, forces, recognition, elections, strikes, attacks',
    ),
    conditions: entries(
      'demand, demands, condition, conditions, precondition, preconditions, pre-condition, pre-conditions, priority, priorities, red line, red lines',
    ),
    appeals: entries(
      'demand, demands, call, calls, appeal, appeals, request, requests, insistence, imperative, deadline',
    ),
    // what parties are to keep to
    heeded: entries(
      'observance, compliance, implementation, adherence, respect, restraint, fulfilment, fulfillment, accountability, protection, release, access, cessation, withdrawal, resumption, return, ceasefire',
    ),
    'only-if': entries(
      'only if, only after, only when, only once, provided that, on condition that, on the condition that, on the understanding that, with the understanding that, on the premise that, under the condition that, on one condition, under one condition, on the proviso that, with the proviso that, with the condition that, in the event that, as long as, so long as, contingent on, contingent upon, conditional on, conditional upon, conditioned on',
    ),
  },
  parts: {
    // what is insisted on as a fact
    opinion: 'insistence that [!"."]{1,6}? (was|is|were|are|had|has|did|does)',
    quoted: '/^["“‘\']$/?',
    // oughts of the mind, which ask nothing of anybody
    knowing:
      '(this | date | not? be (viewed|considered|regarded|taken as|interpreted|such|proud|ashamed|grateful|happy) | be (seen|noted|said|able|honest|clear|trusted|sure|underestimated|overstated|denied) | (not|never|n\'t)? have (#VBN | ",") | (understand|remember|recall|admit|acknowledge|know|say|bear in mind|note|add|look|thank|expect|see) | not (affect|influence|surprise|matter|come as))',
    // "must", where the quotation may begin before or behind it
    ought:
      '/^["“‘\']$/? (~must|~should|had to|needed to|(has|have|had) [#DET|ADJ]{1,2} (responsibility|duty|obligation) to) /^["“‘\']$/?',
    wanted: '([#DET|ADJ|NUM|PRON|NOUN]{0,3}? ~wantables)',
    // "its old allies, Norvia and Sund,"
    whom: '(~parties | &sidesB (and [#DET|ADJ|NOUN|PROPN !{actor}]{1,4}? (?= not? to #VB) | (from|of|in|at|across|around) [!"." !"," !"to" !#VBZ !#VBD !#VBP]{1,7}? (?= ((on|in|at) {time})? not? to #VB))? | [!"." !"," !#VERB !#AUX]{1,7}? [#NN|NNS] "," (including | such as)? &sidesB ","?)',
    // "his political opponents", "the “collective” West": whom nobody names
    some: '(?! (against|attempt)) (?! [!"." !"," !#VERB]{0,6}? (decision|decisions|plan|plans|attempt|attempts|effort|efforts|move|moves|right|failure|refusal|intention|ability|pledge|bid|chance|opportunity) not? to) ((his|her|its|their|our|your|my) | [#DET|ADJ|NOUN|PRON|PROPN|ADP|NUM !{actor} !"to" !"for"]) ([#DET|ADJ|NOUN|PRON|PROPN|ADP !{actor} !"to" !"for"] | /^[“”"]$/){0,6}?',
    // what may stand between whom it is asked and what: ", at their summit,", "on Monday"
    amid: '("," [!"." !"," !";" !"to" !"and"]{1,14}? "," (as well as [!"." !"," !#VERB]{1,4}?)? (?= not? to #VB))? ((on|in|at|late|early|for)? {time})?',
    entreated: '[#ADV]? (on|to|upon|of)? (&whom &amid | &some (?= &amid &quoted not? to) &amid) &quoted',
    // what somebody is to do: to come and see one is no demand, nor is "to Talmar"
    todo: 'not? to (?! #DET|NUM|PROPN) (?! [#ADV]? (pay [#DET|ADJ]{0,3} (visit|visits) | visit | attend | come | participate | take part | travel))',
  },
  rules: [
    {
      name: 'A and B agree that C must',
      pattern:
        '@verb:[<agree> #VERB] that? (~parties | [#DET|ADJ]{0,2} @b:{actor} &tail) [#ADV]? (~must|~should) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A drops a demand',
      pattern:
        '@verb:[<drop|abandon|retract|waive|renounce> #VERB] #PRON? @noun:~conditions (that|for|to) @what:&rest',
      means: { kind: 'demand', dropped: true },
    },
    {
      name: 'A no longer insists',
      pattern: 'no longer @verb:[<insist|demand|require|seek> #VERB] (that|on)? @what:&rest',
      means: { kind: 'demand', dropped: true },
    },
    {
      name: 'A no longer makes it a condition',
      pattern:
        'no longer @verb:[<make> #VERB] it (a|one|its|their) [#ADJ]? (condition|precondition) (that|to) @what:&rest',
      means: { kind: 'demand', dropped: true },
    },
    {
      name: 'A wants a thing',
      pattern: '@verb:[<want|seek|require|need|expect> #VERB] @what:(&wanted &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A wants a thing to end',
      pattern:
        '@verb:[<want> #VERB] (?! it) @what:((every|each|all|any) [#ADJ|NOUN]{1,4}? to [#VB !<know|see|feel|understand|perceive|remember|think>] &rest? | [#DET|ADJ|NOUN|PRON]{1,5} [!"." !#VERB]{0,6}? to [<end|stop|cease|be|leave|withdraw|release>] &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A wants B to',
      pattern: '@verb:[<want|need> #VERB] &lead @b:{actor} @what:(to &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A gives B until a day to',
      pattern:
        '@verb:[<give> #VERB] (&lead @b:{actor} | [#DET|ADJ|NOUN|PROPN]{1,4}?) (until .{1,4}? | [#NUM|DET] (hours|days|weeks) ) @what:(to &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A demands a thing, in a headline',
      pattern:
        '@verb:(demands|wants|seeks|urges) @what:([#ADJ|NOUN|PROPN]{0,2}? ~wantables (to|of|in|from) &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A wants B out of',
      pattern:
        '@verb:[<want> #VERB] @what:([#DET|ADJ|NOUN|PROPN|NUM !"." !","]{1,6}? (out of|off|away from|back) &rest)',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'A expects of B',
      pattern:
        '@verb:[<expect> #VERB] @what:((the same|more|nothing less|as much)) (of|from) #DET? @b:{actor}',
      means: { kind: 'demand' },
    },
    {
      name: 'a thing on which A insists',
      pattern:
        '@what:([#DET|ADJ|NOUN]{0,3}? [#NOUN]) ","? on which #DET? @a:{actor} &aux @verb:[<insist> #VERB]',
      means: { kind: 'demand' },
    },
    {
      name: 'A would, if B',
      pattern:
        '(?<! whether [!"."]{0,2}) (will|would|\'d) [#ADV]? @verb:[<sign|accept|agree|stop|halt|withdraw|lift|ease|release|return|join|attend|end> #VERB] [!"." !","]{0,9}? (if|once|provided|when|as soon as|on the day on which|after) @what:(#DET? @b:{actor} &tail (?! (want|wish|like)) &rest)',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'a measure will be lifted, if B',
      pattern:
        '(will|would|can|could) (only)? be @verb:(lifted|eased|removed|withdrawn|suspended|unfrozen|restored|resumed|released|returned) (only)? [!"." !","]{0,4}? (if|once|provided|when|as soon as|on the day on which|after) @what:(#DET? @b:{actor} &tail &rest)',
      means: { kind: 'demand', held: true, said: true },
    },
    {
      name: 'A demands of B that',
      pattern:
        '@verb:[<demand|request|require|ask|want> #VERB] (from|of) (&lead @b:{actor} | #DET [#ADJ|NOUN]{1,3}?) @what:((to|that) &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A presses B for',
      pattern:
        '@verb:[<press|ask|lobby|push|petition> #VERB] (&lead @b:{actor} | #PRON) for (?! [#ADJ|DET]{0,2} time) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A makes it a condition that',
      pattern:
        '@verb:[<make> #VERB] it (a|one|its|their) [#ADJ]? (condition|precondition) (that|to) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A wants a thing done',
      pattern: '@verb:[<want> #VERB] @what:([#DET|ADJ|NUM] [#ADJ|NOUN|PROPN|ADP]{1,6}? to [#VB] &rest?)',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'A asks the parties to',
      pattern:
        '@verb:[<ask|press|push|tell|beg|implore|exhort|invite|appeal|order|warn> #VERB] (to|on)? ~parties @what:(not? to &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A insists that it must be',
      pattern:
        '(?<! it (was|is) [#ADV]{0,1}) (@verb:[<insist> #VERB] (instead|again)? that? | @verb:[<stress|stipulate|emphasise|emphasize|maintain|reiterate> #VERB] that) @what:((&lead @b:{actor} &tail [#ADV]? | [!"." !";" !"but"]{1,12}?) (must | has to | have to | will have to | should | (can|could|will|would) only | (will|would) not (allow|accept|tolerate|permit) | (?<! (will|would|can|could|to|may|might|should|do|did|does|not|n\'t) [#ADV]{0,2}) [#VB !<have|enjoy|share|know|remain|feel|see|think|want|need|like|seem|exist|depend|play|represent|constitute|face>] | [#VBP <leave|withdraw|stop|end|release|return|open|lift|halt|cease|hand|pull|disarm|recognise|recognize|allow|respect|guarantee>]) &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A insists on',
      pattern: '@verb:[<insist> #VERB] (on|upon) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A demands that',
      pattern:
        '(@verb:[<demand> #VERB] | @verb:[<stipulate> #VERB] (?= that)) (?! #CCONJ|ADP|PUNCT) (?! to (know|see|hear|speak|meet)) (that)? @what:((&lead @b:{actor})? &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A pushes for B to',
      pattern: '@verb:([<push|press|call|ask|appeal|lobby> #VERB] for) &lead @b:{actor} @what:(to &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A urges B to',
      pattern:
        '@verb:[<urge|press|ask|warn|implore|pressure|push|tell|beg|appeal|exhort|invite|request|entreat|beseech|lobby|prod|nudge|coax|cajole> #VERB] &entreated @what:(&todo &rest)',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'A calls on B to',
      pattern:
        '@verb:((<call> [#ADV]? (?= (on|upon)) | [<invite|ask|beg> #VERB] (?= ~parties)) | [<urge> #VERB]) &entreated @what:(&todo &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A asks that B',
      pattern: '@verb:[<ask|request|urge|require> #VERB] that @what:((&lead @b:{actor})? &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A calls for',
      pattern:
        '@verb:[<call|press|push|appeal|lobby|ask> #VERB] &moment for (?! (talks|reporters|a meeting|in|comment|[#ADJ|DET]{0,2} time)) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A seeks a thing',
      pattern: '@verb:[<seek|request> #VERB] @what:([#DET|ADJ|NOUN|NUM|PRON]{0,4}? ~wantables &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A urges restraint',
      pattern:
        '@verb:[<urge> #VERB] &quoted @what:(([#ADJ|NOUN] | (a|an) [#ADJ|NOUN]{0,2}? (?! [#NOUN] &quoted (not? to | {actor})) [#NOUN]) &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A makes a call for',
      pattern:
        '@verb:[<make|reiterate|repeat|renew|reaffirm|issue|voice|restate> #VERB] [#PRON|DET|ADJ|NOUN|PART|PROPN]{0,5}? (?! &opinion) ~appeals (for|to|that) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A will not, until B',
      pattern:
        '((will|would|can|could|wo|ca|shall|may|must) (not|n\'t|never) | cannot) [#ADV]? @verb:[#VERB !<stop|rest|relent|forget|happen>] [!"."]{0,18}? (until|unless|without) (?! [#DET]? [#ADJ]? (end|start|beginning|middle|close) of {time}) (?! {time}) @what:((&lead @b:{actor})? &rest)',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'A will, only if B',
      pattern:
        '(will|would|can|could|may|to|wo|only) [#ADV]{0,2} @verb:[#VERB] [!"."]{0,14}? ~only-if (?! (necessary|needed|possible|it takes|it may take|required|that)) @what:((&lead @b:{actor})? &rest)',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'a thing will be, only if B, it is said',
      pattern:
        '~things [!"." !"," !#VERB]{0,8}? (will|would|can|could|may|to) [#ADV]{0,2} @verb:[#VERB] [!"."]{0,8}? ~only-if @what:(&lead @b:{actor} &rest)',
      means: { kind: 'demand', said: true, held: true },
    },
    {
      name: 'A accepts, on condition that',
      pattern:
        '@verb:[<accept|agree|back|support|sign|endorse|approve|join|signal|offer> #VERB] [!"."]{0,14}? ~only-if (?! (necessary|needed|possible|it takes|it may take|required|that)) @what:((&lead @b:{actor})? &rest)',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'A would only, if B',
      pattern:
        '(will|would|can|could|should|must|may) only @verb:[#VERB] [!"."]{0,14}? (if|once|when|after|on) @what:&rest',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'the demand by A',
      pattern: '@noun:(~conditions|~appeals) (by|of|from) &sidesBy (that|to|for) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: "A's demand",
      pattern: '(?! &opinion) @noun:(~conditions|~appeals) (that|for|on|to (?= #VB)) @what:&rest',
      means: { kind: 'demand', owned: true },
    },
    {
      name: "A's conditions are",
      pattern:
        '@noun:~conditions [!"." !"," !#VERB]{0,5}? (is|are|was|were|include|includes|included|remain) @what:&rest',
      means: { kind: 'demand', owned: true },
    },
    {
      name: 'A raises issues',
      pattern:
        '@verb:[<raise|list|set|attach> #VERB] (out)? [#DET|ADJ|NUM]{0,4}? (issues|questions|concerns|conditions|demands|objections) (("," | ":")? (including|such as) | ":" | [!"." !#VERB]{0,3}? "," among them (that)?) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A stresses the need for',
      pattern:
        '(@verb:[<~stressing> #VERB] | @verb:([<make> #VERB] clear) | @verb:([<point|draw|call|turn> #VERB] [#ADJ|DET]{0,2} attention? to) | @verb:([<speak|talk> #VERB] (of|about)) | @verb:([<focus|dwell> #VERB] on)) ([!"." !";" !#VERB !#AUX]{1,14}? (and | "," | in particular on | particularly on | as well as) on?)? [#DET|ADJ]{1,3} (need|necessity|importance|urgency) (for &lead @b:{actor} &tail (?= to) | for | to | of (?= [#ADV]? (#VBG | /ing$/ | #DET? [#ADJ]{0,2} ([#ADJ] and [#ADJ])? ~heeded))) @what:&rest',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'A urges a state to',
      pattern:
        '@verb:[<urge|press|ask|warn|implore|pressure|push|tell|beg|appeal|exhort|encourage|plead|petition|lobby|prod|nudge|order|caution|advise|request|entreat|beseech|admonish> #VERB] (on|to|upon|with)? &lead (@b:{actor:state}|@b:{actor:group}) &tail &moment &quoted @what:(not? to &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A pleads with B to',
      pattern:
        '@verb:([<plead> #VERB] [#ADV]? with | [<encourage|caution|petition> #VERB] | (?<! (in|of|at|for|by|from)) [<persuade|convince> #VB|VBG]) &entreated @what:(not? to &rest)',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'A puts pressure on B to',
      pattern:
        '@verb:[<put|pile|step|increase|exert|ramp|keep|intensify|apply|mount|raise|bring|heap|turn> #VERB] up? [#ADJ|DET|NOUN]{0,3} pressure on &lead @b:{actor} &tail [!"." !"," !#VERB]{0,4}? @what:(to #VB &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A warns B against',
      pattern: '@verb:[<warn|caution> #VERB] (&lead @b:{actor} &tail | ~parties) @what:(against &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A tells B that it must',
      pattern:
        '@verb:[<tell|warn|remind|inform|advise> #VERB] (&lead @b:{actor} &tail | #PRON | #DET [#NOUN|ADJ|PROPN]{1,2}) that? @what:(#PRON &ought (?! &knowing) &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A tells somebody that B must',
      pattern:
        '@verb:[<tell|warn|remind|inform|advise> #VERB] [!"." !"," !#VERB !#SCONJ]{1,6}? that @what:((&lead @b:{actor} &tail | #DET [#NOUN|ADJ|PROPN]{1,3}) &ought (?! &knowing) &rest)',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'A states a wish',
      pattern:
        '@verb:[<state|express|voice|reiterate|repeat|stress|declare|signal|make|reaffirm> #VERB] clear? [!"." !"," !#VERB]{0,5}? (desire|wish|determination) (for|to|that) (?! (meet|visit|work|cooperate|strengthen|deepen|expand|develop|continue)) @what:&rest',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'A would like to see',
      pattern:
        '(@verb:([<like|love|prefer> #VERB] to see) | @verb:([<want|expect> #VERB] to (see|ensure)) | @verb:([<insist> #VERB] on seeing)) (?! (how|what|if|whether|him|her|you|them|me|us)) that? @what:&rest',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'A hopes that B will',
      pattern:
        '(@verb:[<hope|expect|trust> #VERB] | @verb:([<express|voice> #VERB] [#DET|PRON|ADJ]{0,2} (hope|expectation))) that? (?! (we|I|they)) &lead (@b:{actor:state} &tail | ~parties) (will|would) [#ADV]? @what:([#VB !<be|have|win|become|remain|know|see>] &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A fights for B to',
      pattern:
        '@verb:([<fight|campaign|agitate|argue|plead|clamour|clamor> #VERB] for) &lead @b:{actor} &tail @what:(to &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A refuses, unless B',
      pattern:
        '[<refuse|decline>] to @verb:[#VERB] [!"."]{0,14}? (until|unless|without (?! (any|explanation|comment|giving|elaborating))) @what:((&lead @b:{actor})? &rest)',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'A will not, if B does not',
      pattern:
        '((will|would|can|could|wo|ca) (not|n\'t|never) | cannot) [#ADV]? @verb:[#VERB] [!"."]{0,14}? /^["“‘\']$/? (?<! even) if (&lead @b:{actor} &tail | #PRON | #DET [#NOUN|ADJ]{1,3}) ((do|does|did) (not|n\'t) | (fail|fails|failed|refuse|refuses|refused) to) @what:&rest',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'A will not, if B is not done',
      pattern:
        '((will|would|can|could|wo|ca) (not|n\'t|never) | cannot) [#ADV]? @verb:[#VERB] [!"."]{0,14}? /^["“‘\']$/? (?<! even) if @what:((&lead @b:{actor} &tail | #PRON | #DET [#NOUN|ADJ]{1,3}) (is|are|were|was) (not|n\'t) &rest)',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'A is ready to, if B',
      pattern:
        '(willing|ready|prepared|open) to @verb:[#VERB !<be|send|help|mediate|provide|host|assist|run|support|offer|serve|talk|meet>] [!"."]{0,14}? ((?<! even) if|once|provided|as long as|as soon as) @what:(([#DET|ADJ|NOUN]{1,4} | they | he | she | we | #DET? @b:{actor} &tail) (?! (want|wish|like|necessary|needed|required|possible)) [#VERB|AUX] &rest)',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'no talks, until B',
      pattern:
        'no [#ADJ|NOUN]{0,4}? ~withheld [!"." !"," !#VERB]{0,5}? ((can|could|should|must|will|would) [#AUX|ADV]{0,2} @verb:[<take|be|begin|start|happen|occur|hold|resume|exist|continue> !#NOUN] | (is|was) @verb:possible) [!"." !","]{0,4}? (until|unless|without|before|if) @what:&rest',
      means: { kind: 'demand', said: true, held: true },
    },
  ],
}
