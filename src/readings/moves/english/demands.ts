import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const demands: MoveRules = {
  lists: {
    wantables: entries(`
      halt, end, withdrawal, withdrawals, pullback, pullout, release, return, guarantee, guarantees, assurances, lifting, recognition, exchange, access, removal, freeze, inspection, inspections,
      compensation, ceasefire, truce, cessation, stop, an end, reopening, opening, restoration, commitment, commitments, concessions, disarmament, demilitarisation, demilitarization, referendum, elections, right, control, monitors, observers, safeguards, sanctions relief,
      fee, payment, ransom, apology, apologies, inquiry, enquiry, extradition, autonomy, independence, neutrality, aid, funds, funding, loan, loans, membership, resignation, departure, ouster, dismissal, pause, corridor, corridors, amnesty, resumption, suspension, extension, implementation
    `),
    parties: entries(
      'both sides, all sides, the sides, both parties, all parties, the parties, the two sides, either side, each side, the warring parties, the warring sides, both governments, the two countries, both countries, all countries, everyone, all, both, both of them, the international community, the world, the whole world, the entire world, the west, the civilised world, the civilized world, the occupiers, the aggressor, all states, all participants, all members, all nations',
    ),
    must: entries(
      "must, has to, have to, 'd have to, will have to, would have to, has got to, have got to, 's got to, 've got to, is obliged to, are obliged to",
    ),
    should: entries('should, need to, needs to, ought to'),
    // who asks somebody to do something
    entreating: entries(
      'urge, implore, exhort, beseech, entreat, beg, press, pressure, push, prod, lobby, petition, badger, goad, cajole, coax, nudge',
    ),
    'asking-to': entries(
      'urge, implore, exhort, beseech, entreat, beg, press, pressure, push, prod, lobby, petition, call',
    ),
    // what may be asked of anybody, and is a demand where it is of parties or on an issue
    telling: entries(
      'ask, tell, warn, caution, request, require, enjoin, counsel, challenge, dare, advise, admonish, encourage, invite',
    ),
    // who asks for a thing
    'asking-for': entries(
      'call, press, push, appeal, lobby, ask, plead, beg, clamour, clamor, petition, agitate, campaign',
    ),
    // what is asked and by which verb: "sought an end to"
    seeking: entries('want, seek, require, need, expect, urge, request, demand, advocate'),
    // who is in need, and asks nothing by it
    needy: entries(
      'population, people, persons, children, residents, civilians, families, refugees, households, villagers, women, men, survivors, victims, million, millions, thousand, thousands, patients, evacuees, citizens, inhabitants, communities',
    ),
    // verbs of saying by which a need is told
    stressing: entries(
      'stress, emphasise, emphasize, emphasis, underscore, underline, reiterate, highlight, note, reaffirm, voice, reassert, raise, mention, affirm, support',
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
      'talks, negotiations, ceasefire, truce, peace, deal, agreement, settlement, concessions, preconditions, excuses, delay, delays, impunity, compromise, compromises, exceptions, return, solution, military solution, progress, lifting, normalisation, normalization, deliveries, supplies, troops, forces, recognition, elections, strikes, attacks',
    ),
    conditions: entries(
      'demand, demands, condition, conditions, precondition, preconditions, pre-condition, pre-conditions, priority, priorities, red line, red lines',
    ),
    appeals: entries(
      'demand, demands, call, calls, appeal, appeals, request, requests, insistence, imperative, deadline',
    ),
    // what parties are to keep to
    heeded: entries(
      'observance, compliance, implementation, adherence, respect, restraint, fulfilment, fulfillment, accountability, transition, transfer, handover, de-escalation, disarmament, dialogue, protection, release, access, cessation, withdrawal, resumption, return, ceasefire',
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
    // what something is done to, before its verb: "the release of all prisoners (was demanded)"
    patient:
      '([#DET|PRON]? [#ADJ|NOUN|NUM|PROPN|PUNCT !"," !"." !";"]{0,4}? [#NOUN !{time}] ((of|to|from|on|for|in|with|against|between|by) [#DET|ADJ|NOUN|PROPN|NUM|PRON !{time}]{1,4}?){0,2})',
    askedFor:
      '([<demand|request|seek|require|urge|advocate> #VBN] | [<~asking-for> #VBN] for | insisted (on|upon))',
    // "its old allies, Norvia and Sund,"
    whom: '(~parties | &sidesB (and [#DET|ADJ|NOUN|PROPN !{actor}]{1,4}? (?= not? to #VB) | (from|of|in|at|across|around) [!"." !"," !"to" !#VBZ !#VBD !#VBP]{1,7}? (?= ((on|in|at) {time})? not? to #VB))? | [!"." !"," !#VERB !#AUX]{1,7}? [#NN|NNS] "," (including | such as)? &sidesB ","?)',
    // "his political opponents", "the “collective” West": whom nobody names
    matter:
      '[!"." !"," !#VERB]{0,6}? (decision|decisions|plan|plans|attempt|attempts|effort|efforts|move|moves|right|failure|refusal|intention|ability|pledge|bid|chance|opportunity) not? to',
    some: '(?! (against|attempt)) (?! &matter) ((his|her|its|their|our|your|my) | [#DET|ADJ|NOUN|PRON|PROPN|NUM !{actor} !{time} !"to" !"for"]) ([#DET|ADJ|NOUN|PRON|PROPN|ADP !{actor} !{time} !"to" !"for"] | /^[“”"]$/){0,6}?',
    // what may stand between whom it is asked and what: ", at their summit,", "on Monday"
    amid: '("," [!"." !"," !";" !"to" !"and"]{1,14}? "," (as well as [!"." !"," !#VERB]{1,4}?)? (?= not? to #VB))? ((on|in|at|late|early|for)? {time})?',
    entreated: '[#ADV]? (on|to|upon|of)? (&whom &amid | &some (?= &amid &quoted not? to) &amid) &quoted',
    // of whom it is asked: "calls for Sund to", "an appeal to Sund that"
    askedOf: '((for|to|on) &lead @b:{actor} &tail (?= (to #VB | that)) | that | to | for)',
    // what somebody is to do: to come and see one is no demand, nor is "to Talmar"
    todo: 'not? to (?! #DET|NUM|PROPN|NNS) (?! [#ADV]? (pay [#DET|ADJ]{0,3} (visit|visits) | visit | attend | come | participate | take part | travel))',
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
      // a participle only behind "has": "the needed aid" is asked by nobody
      pattern:
        '(?<! ~needy [#ADV|AUX]{0,2}) (@verb:[<~seeking> #VERB !#VBN] | (?<= (has|have|had) [#ADV]{0,1}) @verb:[<~seeking> #VBN]) @what:(&wanted &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A wants a thing to end',
      pattern:
        '@verb:[<want> #VERB] @what:(it to (end|stop|cease) &rest? | (every|each|all|any) [#ADJ|NOUN]{1,4}? to [#VB !<know|see|feel|understand|perceive|remember|think>] &rest? | [#DET|ADJ|NOUN|PRON]{1,5} [!"." !#VERB]{0,6}? to [<end|stop|cease|be|leave|withdraw|release>] &rest?)',
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
        '@verb:[<give> #VERB] (&lead @b:{actor} | [#DET|ADJ|NOUN|PROPN]{1,4}?) (until .{1,7}? | [#NUM|DET] (hours|days|weeks) ) @what:(to &rest)',
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
      name: 'A demands of B that',
      pattern:
        '@verb:[<demand|request|require|ask|want> #VERB] (from|of) (&lead @b:{actor} | #DET [#ADJ|NOUN]{1,3}?) @what:((to|that) &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A presses B for',
      pattern:
        '@verb:[<press|ask|lobby|push|petition|beg|implore> #VERB] (&lead @b:{actor} | #PRON) for (?! [#ADJ|DET]{0,2} time) @what:&rest',
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
      pattern:
        '@verb:[<want> #VERB] @what:((?! (him|her|me|us|you|them|people|everyone|somebody)) [!"." !"," !";" !"to" !#VERB]{1,14}? not? to (be #VBN | [#VB !<know|see|feel|understand|perceive|remember|think|be|have|believe>]) &rest?)',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'A expects a thing to be done',
      pattern:
        '@verb:[<expect> #VERB] that? @what:([!"." !";" !"to" !#VERB]{1,14}? (to|will|would) be (taken into account | honoured|honored|respected|released|freed|returned|lifted|removed|implemented|withdrawn|kept|fulfilled|met|heeded|punished|restored|handed) &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A insists that it must be',
      pattern:
        '(?<! it (was|is) [#ADV]{0,1}) (@verb:[<insist> #VERB] (instead|again)? ((in|at|during|on) [!"." !"," !#VERB]{1,6}? (?= that))? that? &quoted | @verb:[<stress|stipulate|emphasise|emphasize|maintain|reiterate|underline|underscore|reaffirm|repeat> #VERB] that) @what:((&lead @b:{actor} &tail [#ADV]? | [!"." !";" !"but"]{1,12}?) (must | has to | have to | will have to | should | [<need> #VERB] to | (can|could|will|would) only | (will|would) not (allow|accept|tolerate|permit) | (?<! (will|would|can|could|to|may|might|should|do|did|does|not|n\'t) [#ADV]{0,2}) [#VB !<have|enjoy|share|know|remain|feel|see|think|want|need|like|seem|exist|depend|play|represent|constitute|face>] | (is|are|was|were) to be [#VBN !<expect|find|see|welcome|blame|fear|hope>] | [#VBP <leave|withdraw|stop|end|release|return|open|lift|halt|cease|hand|pull|disarm|recognise|recognize|allow|respect|guarantee>] | (?<= (any|every|each|no) [#ADJ|NOUN]{0,3} [#NN]) #VBP) &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A insists on',
      pattern: '@verb:[<insist> #VERB] (on|upon) (?! by) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A demands that',
      pattern:
        '(@verb:[<demand> #VERB] | @verb:[<stipulate> #VERB] (?= that)) ((in|at|during|on) [!"." !"," !#VERB]{1,6}? (?= that))? (?! #CCONJ|ADP|PUNCT) (?! to (know|see|hear|speak|meet)) (that)? @what:((&lead @b:{actor})? &rest)',
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
        '@verb:([<~entreating> #VERB] | [<appeal> #VERB] (?= to) | <call> [#ADV]? (?= (on|upon)) | [<plead> #VERB] [#ADV]? with | [<prevail|lean> #VERB] (?= (on|upon)) | [<ask|tell|order|warn|invite> #VERB] (?= ~parties)) &entreated @what:(&todo &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A tells B to',
      pattern:
        '(@verb:[<~telling> #VERB] | (?<! (in|of|at|for|by|from)) @verb:[<persuade|convince> #VB|VBG]) &entreated @what:(&todo &rest)',
      means: { kind: 'demand', about: true },
    },
    {
      // whoever it is asked of: "urged those who run the port, above all its owners, to"
      name: 'A urges whomever to',
      pattern:
        '(?<! [<be|get> #AUX|VERB] [#ADV]{0,1}) (@verb:[<~entreating> #VERB] | @verb:(<call> [#ADV]? (on|upon))) (?! (to | #VBG | #ADP | "," | back | ahead | forward)) ([!"." !";" !{time}]{2,30}? (?= not? to [#ADV]? [#VB <xcomp|ccomp([<~asking-to>])]) | (?! &matter) ([!"." !";" !{time} !#VB !#VBD !#VBZ !#VBP !#AUX]{2,14}? | [!"." !";" !{time}]{3,24}? "," (?= not? to))) @what:(&todo &rest)',
      means: { kind: 'demand' },
    },
    {
      // to one's own soldiers it is an order
      name: 'A orders B to',
      pattern:
        '@verb:[<order|command|instruct|direct|summon> #VERB] (?! (his|her|its|their|our|my)) #DET? &lead @b:{actor} [!"." !"," !";" !#VERB]{0,6}? @what:(&todo &rest)',
      means: { kind: 'demand', between: true },
    },
    {
      name: 'A asks that B',
      pattern: '@verb:[<ask|request|urge|require> #VERB] that @what:((&lead @b:{actor})? &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A calls for',
      pattern:
        '@verb:([<~asking-for> #VERB] | appealing) &moment for (?! (talks|reporters|a meeting|in|by|comment|[#ADJ|DET]{0,2} time)) @what:&rest',
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
        '@verb:[<urge> #VERB] &quoted @what:(([#ADJ|NOUN] | (a|an) [#ADJ|NOUN]{0,2}? (?! [#NOUN] &quoted (not? to #VB | {actor})) [#NOUN] | (?! [!"." !","]{1,20}? to #VB) (#VBN [#ADJ|NOUN]{0,2}? [#NOUN] | #DET [#ADJ|NOUN]{0,3}? [#NOUN !~politicals !~needy !{actor}] (of|on|between|against|from|in))) &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A makes a call for',
      pattern:
        '@verb:[<make|reiterate|repeat|renew|reaffirm|issue|voice|restate> #VERB] [#PRON|DET|ADJ|NOUN|PART|PROPN !"no"]{0,5}? (?! &opinion) ~appeals &askedOf @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'the demand by A',
      pattern: '@noun:(~conditions|~appeals) (by|of|from) &sidesBy &askedOf @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: "A's demand",
      pattern:
        '(?! &opinion) @noun:(~conditions|~appeals) ((for|to) &lead @b:{actor} &tail (?= to #VB) | that|for|on|to (?= #VB)) @what:&rest',
      means: { kind: 'demand', owned: true },
    },
    {
      name: "A's conditions are",
      pattern:
        '((?! #PRON) @a:{actor} [#ADJ|NOUN !{actor}]{0,2})? @noun:~conditions [!"." !"," !#VERB]{0,5}? (is|are|was|were|include|includes|included|remain) @what:&rest',
      means: { kind: 'demand', owned: true },
    },
    {
      name: 'the conditions set by A are',
      pattern:
        '@noun:~conditions (#VBN [#ADV|ADP]?)? (by|of|from) &sidesBy (is|are|was|were|include|includes|included|remain) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A sets conditions, including',
      pattern:
        '@verb:[<set|impose|attach|lay|list|put|name> #VERB] (down|out|forward)? [#DET|ADJ|NUM]{0,3} ~conditions [!"." !"," !#VERB]{0,8}? ("," | ":")? (including|such as|among them) @what:&rest',
      means: { kind: 'demand' },
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
        '(@verb:[<~stressing> #VERB] | @verb:([<make> #VERB] clear) | @verb:([<point|draw|call|turn> #VERB] [#ADJ|DET]{0,2} attention? to) | @verb:([<speak|talk> #VERB] (of|about)) | @verb:([<focus|dwell|agree|concur|insist> #VERB] on)) ([!"." !";" !#VERB !#AUX]{1,14}? (and | "," | in particular on | particularly on | as well as) on?)? [#DET|ADJ]{1,3} (need|necessity|importance|urgency) (for &lead @b:{actor} &tail (?= to) | for | to | of (?= [#ADV]? (#VBG | /ing$/ | [#DET|PUNCT]{0,2} [#ADJ|PUNCT]{0,4} ([#ADJ] and [#ADJ])? ~heeded))) @what:&rest',
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
        '@verb:[<tell|warn|remind|inform|advise> #VERB] [!"." !"," !#VERB !#SCONJ]{1,6}? that? @what:((&lead @b:{actor} &tail | #DET [#NOUN|ADJ|PROPN]{1,3}) &ought (?! &knowing) &rest)',
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
        '(@verb:[<hope|expect|trust> #VERB] | @verb:([<express|voice> #VERB] [#DET|PRON|ADJ]{0,2} (hope|expectation))) that? ((this|next) time)? &quoted (?! (we|I|they)) &lead (@b:{actor:state} &tail | ~parties) (will|would) @what:(not? [#ADV]? ([#VB !<be|have|win|become|remain|know|see>] | be [#VBN !<able|elected|held>]) &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A fights for B to',
      pattern:
        '@verb:([<fight|campaign|agitate|argue|plead|clamour|clamor> #VERB] for) &lead @b:{actor} &tail @what:(to &rest)',
      means: { kind: 'demand' },
    },
  ],
}
