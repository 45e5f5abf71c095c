import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const proposals: MoveRules = {
  lists: {
    tabling: entries(
      'table, submit, unveil, outline, float, present, offer, draft, tender, circulate, propose, moot, pitch, propound, formulate, devise, craft',
    ),
    // verbs by which one pleads for a plan
    pleading: entries(
      'champion, recommend, sketch, broach, promote, push, tout, author, conceive, sponsor, revive, renew',
    ),
    // verbs by which plans are made known, as other things are
    issuing: entries(
      'advance, launch, issue, publish, release, share, introduce, announce, reveal, prepare, convey, deliver, transmit, send, give, hand, raise, write, resubmit, repeat, reiterate, reaffirm, restate, extend, make, dangle',
    ),
    offers: entries(
      'proposal, proposals, plan, plans, offer, offers, initiative, initiatives, idea, ideas, roadmap, road map, blueprint, draft, drafts, draft treaty, draft treaties, draft agreement, draft agreements, formula, package, framework, counter-proposal, counterproposal, counter-offer, counteroffer, overture, overtures',
    ),
    // what is put forward beside plans: what they rest on
    bases: entries(
      'principles, parameters, terms, guidelines, points, measures, steps, conditions, ideas, concept',
    ),
    // what is put forward in writing, beside plans
    papers: entries(
      'paper, position paper, white paper, concept paper, discussion paper, non-paper, working paper, peace concept, vision, memorandum, scheme, programme, set of principles, set of measures, list of measures',
    ),
    // what is offered to another party, beside plans
    offerable: entries(
      'talks, negotiations, dialogue, meeting, summit, mediation, good offices, amnesty, safe passage, safe haven, olive branch, compromise, asylum, peacekeepers, normalisation, normalization, venue, hotline, partnership, way out, face-saving, autonomy, truce, pact, reconciliation, mediator, role',
    ),
    // what one is ready to do for another
    yielding: entries(`
      release, withdraw, lift, halt, suspend, limit, free, exchange, reopen, cap, freeze, dismantle, guarantee, recognise,
      recognize, cede, return, hand, swap, pull, renounce, abandon, relax, allow, permit, grant, lay, vacate, evacuate, surrender,
      relinquish, concede, compensate, repatriate, extradite, demilitarise, demilitarize, disband
    `),
    proposals: entries(
      'proposal, proposals, offer, offers, overture, overtures, suggestion, suggestions, counter-proposal, counterproposal, counter-offer, counteroffer, recommendation, recommendations',
    ),
    countering: entries(
      'counter-proposal, counterproposal, counter-offer, counteroffer, counter proposal, counter offer',
    ),
  },
  parts: {
    // what is put forward and can be nothing else
    offered:
      '(#DET|PRON)? [#ADJ|NOUN|NUM|PROPN|PUNCT|VERB !","]{0,6}? (proposal | proposals | ~countering | overture | overtures | [<offer> #NOUN] (?! (?= (of|for) (employment|help|condolences|congratulations))) | (peace|ceasefire|truce|settlement|bridging|compromise|swap|exchange|disarmament) [#NOUN|PUNCT]{0,2}? [~offers !package !packages !initiatives] | draft (agreement|document|documents|treaty|accord|text|texts|resolution) | [~offers !plans] to (end|stop|halt|settle|resolve|break|de-escalate|defuse) | [~offers !plans] for [#DET|ADJ]{0,3} (peace | ceasefire | truce | swap | settlement | exchange | talks)) (?! [#NOUN !{time}])',
    putting:
      '([<~tabling> #VERB] (?! (?<= #VBN) #NOUN) (out|over|forward)? | [<put|bring> #VERB] (forward|forth) | [<put|lay|place> #VERB] (on the table) | [<set|lay|put> #VERB] (out|forth) | [<draw|write> #VERB] up | [<work|spell|hold|sketch|hammer> #VERB] out | [<come> #VERB] (back|up|forward|out|to [!"." !","]{1,5}?) with)',
    pleaded: '([<~pleading> #VERB] (?! (?<= #VBN) #NOUN) out?)',
    issued: '([<~issuing> #VERB] (?! (?<= #VBN) #NOUN) (out|over|forward)?)',
    // a thing of which the noun comes first: what stands before it is added later
    thingNoun: '(~things | ~offers | ~bases) ((in|on|for|of|to|along) [#DET|ADJ|NOUN|NUM|PROPN]{1,4}?)?',
    // who "is offered" a thing does not offer it; nor does "a deal offering" one
    given: '((?= #VBG) | (?<! [<be|get> #AUX|VERB] #ADV?)) (?<! (~things | ~offers | ~bases))',
    // an offer of another shape than before
    changed:
      '(#DET|PRON)? (new|updated|amended|modified|reworked|softened)? (revised|amended|modified|updated|reworked|softened|improved|watered-down)',
    toB: '((to|for) (both|all)? (~parties | &sidesB))',
  },
  rules: [
    {
      name: 'A proposes B',
      pattern:
        '(?<! (#DET|ADJ|NUM | "\'s" | "’s" | [<appoint|task|form|create|establish|convene|elect> #VERB] up? to)) @verb:[<propose> #VERB !<amod(.)] &moment &toB? (that|to)? @what:((?! {time:date}) (?! [#DET|ADJ]{0,2} (toast|marriage|bill|budget|law|tax|motion)) [#DET|ADJ|NUM|NOUN|PROPN|PRON|PART|SCONJ|VERB] &rest)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A offers to or that',
      pattern: '&given @verb:[<offer|volunteer> #VERB] (instead|again)? &moment &toB? (that|to) @what:&rest',
      means: { kind: 'proposal' },
    },
    {
      name: 'A offers B a thing',
      pattern: '&given @verb:[<offer> #VERB] (?! #PRON) &lead @b:{actor} @what:([#DET|NUM|ADJ] &rest)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A offers a thing',
      pattern:
        '&given @verb:[<offer> #VERB] (instead|again)? &toB? @what:([#DET|ADJ|NUM|NOUN|PROPN|PUNCT|VERB !"," !"."]{0,6}? (~things|~wantables) &rest?)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A offers what parties offer',
      pattern:
        '&given @verb:([<offer|propose|suggest> #VERB] (instead|again)? &toB?) @what:([#DET|ADJ|NUM|NOUN|PROPN|PUNCT|VERB|ADV !"," !"."]{0,5}? ~offerable (with|on|over|about|to|for|in|between|at|of) &rest?)',
      means: { kind: 'proposal', about: true, party: true },
    },
    {
      name: 'A holds out a hand',
      pattern:
        '@verb:(<hold|extend|offer> out? #DET [#ADJ|NOUN]{0,2}? (olive branch | hand of (peace|friendship|reconciliation)) &toB? | <make> [#DET|ADJ|NOUN]{0,3}? (overture|overtures) | <reach> out to [!"." !","]{1,5}? with [#DET|ADJ]{0,2} @what:~offers)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A offers talks with B',
      pattern:
        '&given @verb:([<offer|propose> #VERB] &moment &toB?) @what:([#DET|ADJ|NUM]{0,3}? ~talk-words (with|between) &sidesB ((on|about|over|in|at) &rest)?)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A offers itself',
      pattern:
        '&given @verb:([<offer|volunteer> #VERB] &moment) @what:([!"." !","]{1,4}? as (a|the|an)? [#ADJ]? (mediator|mediators|venue|host|broker|guarantor|go-between|intermediary) &rest? | #PRON (good offices | help | services | mediation))',
      means: { kind: 'proposal' },
    },
    {
      name: 'a thing of A that is proposed',
      pattern:
        '@a:{actor} ("\'s" | "’s" | "\'") [#ADJ|NUM !{time}]{0,2}? @verb:proposed @what:([#ADJ|NUM|NOUN|PUNCT !","]{0,4}? (~things | ~wantables | conference | summit | talks))',
      means: { kind: 'proposal', held: true },
    },
    {
      name: 'A suggests that others do',
      pattern:
        '@verb:[<suggest|recommend> #VERB] &moment (to &sidesB)? that? @what:([!"." !"," !#VERB !that !which !who]{1,8}? (could|might) (be (?! (under|in|at|more|less|#ADJ|#ADV)))? (?! have) [#VB|VBN !<be|know|see|take|become|happen|win|lose|last|face|help|lead>] &rest)',
      means: { kind: 'proposal', about: true },
    },
    {
      name: 'A raises an idea',
      pattern:
        '@verb:(<raise|float|moot|broach|pitch|advance|champion|promote|sketch|introduce|bring|hold> (up|out)? | <put> forward) #DET [#ADJ]? @what:((idea|notion|possibility|prospect|option) (of|that) &rest)',
      means: { kind: 'proposal', about: true, party: true },
    },
    {
      name: 'A presents B with a proposal',
      pattern:
        '&given @verb:[<present|provide|supply> #VERB] &sidesB with @what:(#DET? [#ADJ|NOUN|NUM|PROPN|PUNCT|VERB !","]{0,6}? ~offers)',
      means: { kind: 'proposal' },
    },
    {
      name: 'an A-drafted resolution',
      pattern:
        '(?! #PRON) (@a:{actor:state} and)? @a:{actor:state} ("-" | "–") (drafted|sponsored|proposed|authored|written|crafted|tabled) [#ADJ|NUM|NOUN|PUNCT|PROPN !","]{0,5}? @what:(@noun:(resolution|text|amendment|amendments) (?! [#NOUN]))',
      means: { kind: 'proposal', held: true },
    },
    {
      name: 'A issues a paper',
      pattern:
        '&given @verb:([<present|hand|deliver|send|give|convey|outline|unveil|draft|share|publish|release|issue|announce|table|submit|circulate|propose> #VERB] over? | [<draw> #VERB] up | [<set|lay|put> #VERB] (out|forward) | [<come> #VERB] (up|forward) with) (&toB | &sidesB)? @what:(#DET [#ADJ|NOUN|NUM|PROPN|PUNCT|VERB !","]{0,6}? ~papers ((on|for|to|in|of) [!"." !","]{1,6}?)?)',
      means: { kind: 'proposal', about: true },
    },
    {
      name: 'A drafts a resolution',
      pattern:
        '&given @verb:[<draft|introduce|sponsor|circulate|table|submit> #VERB] @what:(#DET [#ADJ|NOUN|NUM|PROPN|PUNCT !","]{0,4}? resolution (calling|demanding|urging|that|to #VB|on) &rest)',
      means: { kind: 'proposal', about: true },
    },
    {
      name: 'A suggests that they do',
      pattern:
        '@verb:[<suggest|recommend> #VERB] (to &sidesB)? that? @what:((we|both sides|the two sides|the parties) (should)? [#ADV]? [#VB|VBP] &rest?)',
      means: { kind: 'proposal' },
    },
    {
      name: 'what A suggested',
      pattern:
        '@what:(#NOUN [!"." !";" !"," !#VERB]{0,4}?) ","? as @verb:(first|earlier|previously)? (suggested|proposed|recommended|floated|mooted|advocated|outlined|envisaged) (earlier)? by &sidesBy',
      means: { kind: 'proposal' },
    },
    {
      name: 'something proposed by A',
      pattern:
        '@what:@noun:[#NOUN !<compound(.) !<demand|requirement>] (for|of|to|on|in)? [#DET|ADJ|NOUN|PROPN]{0,4}? ","? (that|which)? [#AUX|ADV]{0,4} @verb:(proposed|put forward|tabled|mooted|floated|advocated) by &sidesBy',
      means: { kind: 'proposal', about: true },
    },
    {
      name: 'talks proposed by A',
      pattern:
        '@what:@noun:~talk-words ((in|on|over|between|with|about) [#DET|ADJ|NOUN|PROPN]{1,4}?)? ","? (that|which)? [#AUX|ADV]{0,3} @verb:(proposed|suggested|offered|put forward|floated) by &sidesBy',
      means: { kind: 'proposal' },
    },
    {
      name: 'A is ready to host',
      pattern:
        '(ready|prepared|willing|readiness|willingness) to (?! <provide|supply> [!"." !","]{0,5}? (consular|service|services|information|updates|advice|details)) @what:(@verb:[<host|mediate|facilitate|send|deploy|contribute|admit|broker|organise|organize|lead|provide|supply|donate|finance|fund> #VERB] &rest?)',
      means: { kind: 'proposal', held: true },
    },
    {
      name: 'A is ready to do it if',
      pattern:
        '(?<! (not | n\'t | never | no longer | hardly) [#ADV]?) (ready|prepared|willing|readiness|willingness) to @what:(@verb:[#VB !<impose|sanction|step|walk|leave|quit|be|run|stand|play|use|fight|defend|respond|retaliate|go|strike|attack|act|take|die|intervene>] [!"." !";" !if !even]{1,24}? (if | provided that | (as|so) long as | on condition | in (exchange|return) for) [!"." !";"]{1,30})',
      means: { kind: 'proposal' },
    },
    {
      name: 'A is ready to concede',
      pattern:
        "(?<! (not | n't | never | no longer | hardly | no) [#ADJ|ADV]?) (?<! (not | n't | never)) (?<! (unless|if|when|whether|until) .{1,2}) ((ready|prepared|willing|readiness|willingness) to | open to (?= #VBG)) @what:(@verb:[<~yielding>] &rest)",
      means: { kind: 'proposal', held: true, about: true, party: true },
    },
    {
      name: 'A is ready to do its part',
      pattern:
        "(?<! (not | n't | never | no longer | hardly | no) [#ADJ|ADV]?) (?<! (not | n't | never)) (?<! (unless|if|when|whether|until) .{1,2}) ((ready|prepared|willing|readiness|willingness) to | open to (?= #VBG)) @what:(@verb:<open|reduce|extend|transfer|pay|give|share|ease|join|form|set|stop|end|soften|discuss|resume|restore|restart> &rest)",
      means: { kind: 'proposal', held: true, about: true },
    },
    {
      name: 'in a part of the plan',
      pattern:
        '(the|its)? (first|second|third|fourth|final|initial|next) (phase|stage|step|part) ((of|in) (the|this|that|their|its) [#ADJ|NOUN|NUM]{0,3}? (plan|proposal|roadmap|road map|draft|initiative|framework|formula|blueprint|offer))? ("," [!"." !","]{1,12}? ",")? ((the|this) (plan|proposal|roadmap|draft|framework|document))? (will|would|is to|was to)? @verb:((call|calls|called|provides|provide|provided) for | [<see|include|envisage|foresee|require|involve|entail|bring|cover> #VERB]) @what:[!"." !";" !","]{1,40}',
      means: { kind: 'proposal', part: true, about: true },
    },
    {
      name: 'B receives a proposal from A',
      pattern:
        '@verb:[<receive|get> #VERB] (from &sidesBy @what:(#DET [#ADJ|NOUN|NUM]{0,3}? ~offers) | @what:(#DET [#ADJ|NOUN|NUM]{0,3}? ~offers) from &sidesBy)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A tables a revised thing',
      pattern:
        '&given @verb:([<~tabling> #VERB] | [<send|hand|deliver|convey|put|bring|give|make|share|publish|prepare> #VERB] (forward|over)?) (&toB | &sidesB)? @what:(&changed [#ADJ|NOUN|NUM|PUNCT !","]{0,5}? (~offers | text | version)) &toB?',
      means: { kind: 'proposal', status: 'revised' },
    },
    {
      name: 'A suggests doing',
      pattern:
        '@verb:[<suggest|recommend|float|moot> #VERB] @what:((#VBG &rest) | &thing (?! [#ADV]{0,2} [#AUX]) | #DET [#ADJ]? (creation|establishment|formation|deployment|introduction|convening|holding|extension|resumption|appointment|dispatch|exchange) of &rest | #DET [#ADJ|NOUN|PUNCT|NUM]{0,3}? (conference|summit|meeting|buffer zone|safe zone|zone|commission|mission|force|moratorium|inquiry|enquiry|panel|committee|patrol|patrols|mechanism|swap|corridor|pause|treaty|timetable|referendum) (?! [#ADV]{0,2} [#AUX]))',
      means: { kind: 'proposal' },
    },
    {
      name: 'A speaks in favour of doing',
      pattern:
        '@verb:([<speak|come> #VERB] out? in (favour|favor) of | [<advocate> #VERB] for?) @what:(#VBG &rest | (a|an) [#ADJ|NOUN|NUM|PROPN|PUNCT|VERB !","]{0,5}? (~things|~offers|conference|summit|talks|negotiations) &rest?)',
      means: { kind: 'proposal', about: true },
    },
    {
      name: 'A speaks in favour of talking',
      pattern:
        '@verb:([<speak|come> #VERB] out? in (favour|favor) of | [<advocate> #VERB] for?) @what:(<discuss|hold|convene|resume|start|continue|open|launch|negotiate|extend> [!"." !","]{0,10}? (~talk-words | problem | problems | question | questions | issue | issues | meeting | contact | contacts | matter | matters | conference | summit | consultations) &rest?)',
      means: { kind: 'proposal' },
    },
    {
      name: 'B is offered a thing by A',
      pattern:
        '@b:{actor} &tail [#AUX|ADV]{1,3} @verb:offered @what:([#DET|ADJ|NOUN|NUM|PROPN]{0,5}? (~things|~offers|~wantables|~bases|passage|amnesty|talks)) [!"." !"," !#VERB !{actor}]{0,6}? by &sidesBy',
      means: { kind: 'proposal' },
    },
    {
      name: 'A comes back with a counter-proposal',
      pattern:
        '@verb:([<come|respond|reply|counter|answer|return> #VERB] (back|up)? with [#DET|ADJ]{0,3} @what:(~countering | proposal|offer|plan|draft) | [<make|present|table|submit> #VERB] [#DET|ADJ]{0,3} @what:(~countering | proposal|offer))',
      means: { kind: 'proposal' },
    },
    {
      name: 'A puts an offer forward',
      pattern:
        '&given @verb:(&putting | &pleaded | &issued | [<present|provide|supply> #VERB] (?= (&sidesB | the? ~bodies) with)) (&toB | &sidesB | the? ~bodies)? with? @what:(&offered | #DET [#ADJ]{0,2} (?<= with .{1,3}) initiative (to|for|on)) &toB?',
      means: { kind: 'proposal' },
    },
    {
      name: 'A puts a plan forward',
      pattern:
        '&given @verb:(&putting | &pleaded) (&toB | &sidesB)? with? @what:(#DET|PRON [#ADJ|NOUN|NUM|PROPN|PUNCT|VERB !","]{0,6}? (~offers | terms) &rest?) &toB?',
      means: { kind: 'proposal', about: true, party: true },
    },
    {
      name: 'A issues a paper on another',
      pattern:
        '&given @verb:([<present|deliver|outline|unveil|share|publish|release|issue|announce|table|submit|circulate> #VERB] | [<put> #VERB] forward) @what:(#DET [#ADJ|NOUN|NUM|PROPN|PUNCT|VERB !","]{0,6}? ~papers (on|for) [!"." !"," !#VERB]{0,4}? {actor})',
      means: { kind: 'proposal' },
    },
    {
      name: 'A conveys an offer',
      pattern:
        '@verb:[<convey|transmit|submit|send|deliver|hand> #VERB] [!"." !";"]{1,16}? @what:(#DET [#ADJ|NOUN|VERB]{0,2}? ~offers)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A makes a draft known',
      pattern:
        '&given @verb:(&issued | <produce>) (&toB | &sidesB | the? ~bodies)? @what:(#DET [#ADJ|NOUN|NUM|PROPN|PUNCT|VERB !","]{0,6}? ([<formula|roadmap|blueprint> #NOUN] | road map | draft (agreement|treaty|accord|resolution|deal)) &rest?)',
      means: { kind: 'proposal', about: true, party: true },
    },
    {
      name: 'A recommends that',
      pattern:
        '@verb:([<recommend> #VERB] (to &sidesB)? that @what:([!"." !"," !#VERB|AUX]{1,7}? [#VB|VBP] &rest) | [<suggest> #VERB] (to &sidesB)? that @what:([!"." !"," !"to" !#VERB|AUX]{1,7}? [#VB !<be>] &rest))',
      means: { kind: 'proposal', about: true, party: true },
    },
    {
      name: 'A tables a thing',
      pattern: '&given @verb:[<~tabling> #VERB !<amod(.)] &toB? @what:&thing &toB?',
      means: { kind: 'proposal' },
    },
    {
      name: 'A puts a thing forward',
      pattern:
        '@verb:[<put|bring> #VERB] (forward | forth | on the table) @what:(&thing | one of (its|their|his|her) own &rest?) &toB?',
      means: { kind: 'proposal' },
    },
    {
      name: 'A puts a thing on the table',
      pattern: '@verb:[<put|lay|place> #VERB] @what:&thing (forward | forth | on the table | before &sidesB)',
      means: { kind: 'proposal' },
    },
    {
      name: 'a thing put forward by A',
      pattern:
        '(?! ~texts [#AUX|ADV]{0,4} (brokered|mediated)) (?! (demand|demands|request)) @what:@noun:&thingNoun ("," | "-" | "–")? (which|that|as)? [#AUX|ADV]{0,4} @verb:(&putting | brokered | mediated | prepared | conveyed | sponsored | suggested | recommended | championed | conceived | authored) (jointly|together|earlier|first|","|last week)? by &sidesBy ((to|during|in|after) .{0,6}? (with|to) &sidesB)?',
      means: { kind: 'proposal' },
    },
    {
      name: 'a thing put forward by A, as links tell',
      pattern:
        '((?= &putting .{0,2}? by) (?= ([>nsubj:pass(~offers)] | [<acl|acl:relcl(~offers)])) @verb:&putting | (?= (&issued | &pleaded) .{0,2}? by) (?= ([>nsubj:pass(~proposals)] | [<acl|acl:relcl(~proposals)])) @verb:(&issued | &pleaded)) (jointly|together|earlier|first|&moment) by &sidesBy',
      means: { kind: 'proposal' },
    },
    {
      name: 'a thing that A put forward, as links tell',
      pattern:
        '@verb:((?= (&putting | &issued) ({time} | (?! #DET|ADJ|NOUN|PROPN|PRON))) (?<! <be> [#ADV]?) (?= [<acl:relcl(~offers) >nsubj([!that !which !who])]) (&putting | &issued))',
      means: { kind: 'proposal', held: true },
    },
    {
      name: 'a thing that A put forward',
      pattern:
        '@what:@noun:((~things | ~offers | freeze) ((in|on|for|of|to|along) [#DET|ADJ|NOUN|NUM|PROPN]{1,4}?)?) ","? (that|which)? [#DET|ADJ]{0,2} @a:{actor} &tail [#AUX|ADV !<be>]{0,3} @verb:(&putting | (?<= (offer|proposal|proposals|offers|overture|overtures|suggestion) .{1,2}) &issued) ((?= {time}) | (?! #DET|ADJ|NOUN|PROPN|PRON))',
      means: { kind: 'proposal', held: true },
    },
    {
      name: "A's offer of",
      pattern:
        '@a:{actor} ("\'s" | "\'" | "’s" | "’") [#ADJ|NUM|NOUN|PUNCT !{actor} !"," !"."]{0,3}? @what:(@noun:(offer|suggestion|invitation) ((of|to|for) [#DET|ADJ|NOUN|NUM|VB]{1,4} | that &rest))',
      means: { kind: 'proposal' },
    },
    {
      name: 'A would do a service, it is said',
      pattern:
        '(?<! (if|whether)) (it|he|she|they|we|i) (would|could) (be (willing|ready|prepared|happy) to)? @what:(@verb:[<host|mediate|lead|send|deploy|contribute|facilitate|guarantee> #VERB] [#DET|ADJ|NOUN|NUM]{1,4} &rest?)',
      means: { kind: 'proposal', held: true, about: true },
    },
    {
      name: 'a proposal of A',
      pattern:
        '@what:@noun:(proposal|proposals|offer|initiative) of @a:{actor:state} (about|on|for|to|concerning)',
      means: { kind: 'proposal' },
    },
    {
      name: 'a proposal by A',
      pattern: '@what:@noun:(proposal|proposals|offer|counter-proposal) made? (by|from) &sidesBy',
      means: { kind: 'proposal' },
    },
    {
      name: 'a plan by A',
      // not "the rejection of the plan by"
      pattern:
        '(?<! of [#DET|ADJ|NOUN]{0,2}) @what:@noun:(initiative|plan|draft|roadmap|idea) made? (by|from) &sidesBy',
      means: { kind: 'proposal', about: true, party: true },
    },
    {
      name: "A's own proposal",
      pattern:
        '@a:{actor} [#NOUN|PROPN !{actor}]{0,3}? ("\'s" | "’s" | "\'") [#ADJ|NUM|NOUN|PUNCT !{actor} !"," !"."]{0,3}? @what:@noun:(proposal|proposals|counter-proposal|counterproposal|peace initiative|peace overture|peace overtures|recommendation|recommendations)',
      means: { kind: 'proposal' },
    },
    {
      name: 'its proposal for',
      pattern:
        '(its|his|her|their|our|my) [#ADJ|NUM|NOUN|PUNCT !"," !"."]{0,2} @what:(@noun:[~offers #NOUN|PROPN !plans !ideas !package !packages !framework !draft !drafts] (for|of|to|on) [!"." !","]{1,8}?)',
      means: { kind: 'proposal', about: true, owned: true },
    },
    {
      name: "A's proposal",
      pattern:
        '(?<! (at|on|upon) #DET?) @a:{actor} ("\'s" | "’s" | "\'") [#ADJ|NUM|NOUN|PUNCT|PROPN|VERB !{actor} !"," !"."]{0,4}? @what:(@noun:[~offers #NOUN|PROPN !plans !ideas !package] (?! to #VB) ((for|of|to|on) [!"." !"," !#VERB]{1,8}?)?)',
      means: { kind: 'proposal', about: true },
    },
    {
      name: "A's plan to end it",
      pattern:
        '(@a:{actor} ("\'s" | "’s" | "\'") | #DET [#ADJ]{0,2}? @a:{actor:state}) [#ADJ|NUM|NOUN|PUNCT|PROPN !{actor} !"," !"."]{0,4}? @what:(@noun:(plan|initiative|roadmap|blueprint|formula|idea) to (end|stop|halt|settle|resolve|secure|rebuild|free|release|demilitarise|demilitarize|disarm|monitor|establish) &rest)',
      means: { kind: 'proposal', about: true },
    },
    {
      name: 'an A proposal to',
      pattern:
        '(?! #PRON) (@a:{actor:state} ("-" | "–"))? @a:{actor:state} ("-" | "–")? (backed|led|brokered|drafted|sponsored|mediated|written)? [#ADJ|NUM|NOUN|PUNCT !{actor} !~offers !","]{0,3} @what:(@noun:(proposal|proposals|counter-proposal|counterproposal | offer (?= (to|of)) | (draft|drafts) (?= of [!"." !"," !#VERB]{0,4}? (treaty|treaties|agreement|agreements|resolution|accord))) ((to #VB | of | for) &rest)?)',
      means: { kind: 'proposal' },
    },
    {
      name: 'an A proposal',
      pattern:
        '(?! #PRON) (@a:{actor:state} ("-" | "–"))? @a:{actor:state} ("-" | "–")? (backed|led|brokered|drafted|sponsored|proposed|mediated|authored|written|crafted)? [#ADJ|NUM|NOUN|PUNCT !{actor} !~offers !","]{0,3} @what:@noun:[~offers #NOUN !plans !ideas] (?! to #VB)',
      means: { kind: 'proposal', about: true },
    },
  ],
}
