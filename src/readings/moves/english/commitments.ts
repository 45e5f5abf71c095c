import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const commitments: MoveRules = {
  lists: {
    texts: entries(
      'agreement, agreements, ceasefire agreement, truce agreement, peace treaty, ceasefire deal, peace accord, peace pact, deal, accord, accords, pact, treaty, memorandum, memorandum of understanding, ceasefire, cease-fire, truce, moratorium, protocol, declaration, joint statement, communique, framework agreement, peace deal, peace agreement, armistice, understanding, strategic partnership, security partnership, defence partnership, defense partnership, economic partnership, partnership agreement, military alliance, defence alliance, defense alliance, prisoner swap',
    ),
    provisions: entries(
      'provisions, arrangements, arrangement, terms, exchange, moratorium, halt, pause, corridor, corridors, humanitarian corridors, pauses, swap',
    ),
    sealed: entries(
      'signed, reached, concluded, struck, agreed upon, agreed on, agreed, sealed, finalised, finalized, adopted, brokered, initialled, ratified',
    ),
    truces: entries(
      'ceasefire, cease-fire, truce, ceasefires, truces, moratorium, armistice, humanitarian pause, pause, cessation of hostilities',
    ),
    keeping: entries(
      'continue, help, provide, support, facilitate, ensure, maintain, assist, deliver, supply, work, refrain, withdraw, release, return, halt, stop, suspend, share, send, observe, respect, uphold, lift, resume, pull, hand, open, abide, comply, implement, guarantee, honour, honor, free, exchange, swap, allow, permit, let, grant, cease, reopen, evacuate, restore, dismantle, destroy, demobilise, demobilize, disarm, reduce, limit, cut, extend, vacate, surrender, redeploy, repatriate, compensate',
    ),
    halts: entries('halt, end, stop, cessation, suspension, pause, moratorium, freeze'),
    hostilities: entries(
      'strikes, attacks, shelling, hostilities, fighting, fire, raids, bombing, bombardment, air strikes, airstrikes, drone strikes, drone attacks',
    ),
    // what the parties think alike of is no promise
    thinking: entries(
      'was, were, underscored, underlined, reflects, represents, remains, has been, have been, demonstrates, had been, is important, is essential, is necessary, was necessary, was important, has, had, will be important',
    ),
  },
  parts: {
    // a text agreed upon, or what was agreed: "a halt to strikes on power stations"
    pact: '(~halts (to|of|in|on) [#ADJ|NOUN]{0,2}? ~hostilities ((on|against|at) [#DET|ADJ|NOUN]{1,5} (and [#DET|ADJ|NOUN]{1,4})?)? | (?! (communique | joint | declaration)) (~texts|~provisions) ((at|on|in|of) [#DET|ADJ|NOUN|PROPN]{1,3}?)?)',
  },
  rules: [
    {
      name: 'it was agreed that',
      pattern: '(it|they) [#AUX|ADV]{1,3} @verb:[agreed #VERB] (that|to) @what:&rest',
      means: { kind: 'commitment', status: 'agreed', shared: true },
    },
    {
      name: 'A and B agree',
      pattern:
        '(?<! (as | (been|being|was|were) #ADV?)) @verb:[<agree|concur> #VERB !<amod(.)] (?! ",") (?! (to|with|on) (it|this|them|that) (?! [#NOUN])) (?! with) (?! to (?! #VB) [#DET|ADJ|NOUN|NUM|PROPN|PUNCT|VERB]{0,6}? ~offers) (?! that? [!"." !","]{1,9}? (~must|~should|~thinking | none | nobody | have (a|an|the|no) | (would|could) be (?! #VBN))) (?! that? [!"." !"," !#AUX !#VERB]{0,12}? (is|are) (?! (to|being))) (?! on (the|a) [#ADJ]? (importance|need|necessity|urgency|fact)) (today|tonight|yesterday | on? {time})? ((by|in|during|at|after) [!"." !#VERB]{1,4}? (?= (that|to|on)))? (that | to | on | upon)? (?! (with|that it was|by)) @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A agrees with B on',
      pattern:
        '@verb:[<agree> #VERB] with (&sidesB | (his|her|its|their|the) [#ADJ|NOUN|PROPN]{1,4}? ","? @b:{actor} | (his|her|its|their|the) [!"." !#VERB !~things !~offers]{1,12}?) ","? (to | on | upon | that) @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A and B agree that a thing must',
      pattern:
        '(?<! (he | she) [#ADV|AUX]{0,2}) @verb:[<agree|concur> #VERB] that? @what:((our|their | (?! (~parties|{actor})) [!"." !","]) [!"." !"," !{actor}]{0,9}? (must|has to|should|have to) &rest)',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A and B affirm that they are ready to',
      pattern:
        '@verb:[<affirm|reaffirm|reiterate|confirm|restate> #VERB] [#DET|PRON|ADJ|VERB]{0,3} ~resolves ((to|in) @what:([#ADV]? [#VB|VBG] &rest))',
      means: { kind: 'commitment', status: 'agreed', several: true },
    },
    {
      name: 'A is committed to',
      pattern:
        "(?<! (not | never | n't) #ADV?) @verb:(<be|remain|stay> [#ADV]{0,2} committed to) @what:((#VBG|VB | [#DET|ADJ|NOUN|PRON|PROPN]) &rest)",
      means: { kind: 'commitment', status: 'agreed', toward: true },
    },
    {
      name: 'A and B come to an understanding',
      pattern:
        '@verb:([<come|arrive> #VERB] (to|at) | [<reach|find|achieve> #VERB]) (?! a [#NOUN]? conclusion) [#DET|ADJ|ADV]{0,3} (understanding|consensus|agreement|accord|agreements|understandings) ((on|about|over|that|to|":")  @what:&rest | (?! (on|about|over|that|to|":"|with|between|among)))',
      means: { kind: 'commitment', status: 'agreed', several: true },
    },
    {
      name: 'the agreement between A and B',
      pattern:
        '@what:(@noun:~texts (?<! [<nmod|obj|obl(<talk|negotiation|discussion|work|effort|hope|prospect|possibility|idea|draft|round|negotiate|discuss|seek|push|mediate|broker>)]) [!"." !#VERB !{actor}]{0,6}? between &sidesBy)',
      means: { kind: 'commitment', status: 'agreed', about: true },
    },
    {
      name: 'the agreement of A and B',
      pattern:
        '(?<! (on|about|over|for|towards|toward|want|seek|need|discuss|negotiate) (the|this|that)?) (?<! of) (the|this|their|last|that) [#ADJ|NOUN|VERB]{0,3}? @what:(@noun:~bonds [!"." !#VERB !{actor}]{0,6}? between &sidesBy)',
      means: { kind: 'commitment', status: 'agreed', several: true },
    },
    {
      name: 'the agreement to',
      pattern:
        'the @noun:(agreement|accord|deal|understanding) (?! [!"."]{0,20}? (into | in) (force|effect|place)) to @what:(#VB &rest)',
      means: { kind: 'commitment', status: 'agreed', shared: true, several: true },
    },
    {
      name: 'A means to withdraw',
      pattern:
        '(?<! [<reject|oppose|criticise|criticize|welcome|hail|praise|condemn|regret|reverse|drop|abandon>] [!"." !","]{0,4}) @noun:(plan|plans|decision|commitment|pledge|promise) [!"." !"," !#VERB]{0,3}? to @what:(#VB (?<= (withdraw|leave | pull (out)? | release | evacuate | redeploy | lift)) &rest)',
      means: { kind: 'commitment', status: 'planned', toward: true },
    },
    {
      name: "A's troops will leave",
      pattern:
        '(@a:{actor:state} (troops|forces|soldiers) | @a:{actor} (?<= (troops|forces|soldiers))) (will|would) [#ADV]? @what:(@verb:(<leave> | <withdraw> | <pull> (out|back) | be withdrawn) &rest)',
      means: { kind: 'commitment', status: 'planned', held: true },
    },
    {
      name: 'things were promised',
      pattern: '[#AUX] @verb:(promised|pledged|agreed (on|upon)?) [!"." !{actor}]{0,14}? ":" @what:&rest',
      means: { kind: 'commitment', status: 'agreed', shared: true },
    },
    {
      name: 'an agreement comes into force on a day',
      pattern:
        '@what:(@noun:&pact [!"." !"," !#VERB !#AUX !{actor}]{0,8}) [!"." !{actor}]{0,14}? @verb:([<enter|come|go> #VBZ|VBP] into (force|effect) | [<take> #VBZ|VBP] (effect|hold)) (?= (on|at|from)? [#DET|ADJ]{0,2} {time})',
      means: { kind: 'commitment', status: 'agreed', shared: true, anyone: true, begins: true, stage: true },
    },
    {
      name: 'an agreement came into force',
      pattern:
        '@what:@noun:&pact [!"." !{actor}]{0,14}? (?<! (to|will|would|shall|can)) @verb:([<enter|come|go> !#VBG] into (force|effect) | (?<! to) [<take> !#VBG] effect | [<commence> #VBD|VBN]) ([!"." !#VERB]{0,6}? between &sidesBy)?',
      means: { kind: 'commitment', status: 'in-force', shared: true, anyone: true, stage: true, begun: true },
    },
    {
      name: 'an agreement in force',
      pattern:
        '@what:@noun:&pact [!"." !{actor}]{0,14}? (?<! (to|will|would|shall|can)) @verb:((is|are|was|were|remain|remains|remained|be)? in (force|effect) | (has|have|had) been in (place|force|effect) | (remains|remained|stays|stayed|is|was) in place | is holding | was holding | held firm | has no (end|expiry|[#NOUN] limit) | ((has|have|had) [#ADV]? [<hold> #VBN] | [<hold> #VBZ|VBD|VBP|VB]) (?! [#DET|ADJ|NOUN|NUM])) ([!"." !#VERB]{0,6}? between &sidesBy)?',
      means: { kind: 'commitment', status: 'in-force', shared: true, anyone: true, stage: true },
    },
    {
      name: 'an agreement will be in force',
      pattern:
        '@what:(@noun:&pact [!"." !"," !#VERB !#AUX !{actor}]{0,8}) [!"." !{actor}]{0,8}? (will|would|shall|is to|was to|is due to|was due to|is set to|was set to|is expected to) (only | not)? #ADV? @verb:(enter into (force|effect) | come into (force|effect) | go into (force|effect) | take (effect|hold) | begin | start | be extended | be in (force|effect))',
      means: {
        kind: 'commitment',
        status: 'planned',
        shared: true,
        anyone: true,
        ahead: true,
        begins: true,
        stage: true,
      },
    },
    {
      name: 'an agreement that ends on a day',
      pattern:
        '@what:@noun:(&pact | (the|these|those|all) [#NUM|ADJ] (days|weeks|months)) ("," [!"." !","]{1,10}? ",")? [#ADV]? @verb:(expires | expire | lapses | lapse | ends | end | runs out | run out | runs until | runs to | lasts until | is to (expire|end|run out) | is due to (expire|end|run out) | was due to (expire|end|run out) | is set to (expire|end|run out)) (?= [!"." !","]{0,4}? {time})',
      means: { kind: 'commitment', status: 'in-force', shared: true, anyone: true, stage: true },
    },
    {
      name: 'an agreement survives',
      pattern:
        '@what:@noun:~truces [!"." !"," !{actor}]{0,5}? @verb:([<survive> #VERB] | [<come> #VERB] through | [<last> #VERB] | has held | have held | had held | [<enter> #VERB] (its|the) [#ADJ|NUM|NOUN]{1,3})',
      means: { kind: 'commitment', status: 'in-force', shared: true, anyone: true },
    },
    {
      name: 'nothing happened since a truce',
      pattern:
        'since [#DET|ADJ|NOUN|NUM]{1,3}? @what:@noun:~truces (?= (of|on|was|began|took|came|entered) [!"." !","]{0,3}? {time})',
      means: { kind: 'commitment', status: 'in-force', shared: true, about: true, anyone: true },
    },
    {
      name: 'under the agreement A will',
      pattern:
        '(under|in) (the|this|that|their) [#ADJ|NOUN|PROPN]{0,4}? (agreement|deal|accord|terms|plan|truce|ceasefire|pact|protocol) ","? [!"." !{actor}]{0,4}? @a:{actor} &tail (will|would|must|is to|are to|shall|was to|were to|has to|have to) @what:(@verb:. &rest)',
      means: { kind: 'commitment', status: 'agreed', held: true, under: true },
    },
    {
      name: 'under the agreement, and B will',
      pattern:
        '(under|in) (the|this|that|their) [#ADJ|NOUN]{0,3}? (agreement|deal|accord|terms|plan|truce|ceasefire|pact|protocol) [!"."]{6,45}? (and|while) #DET? @a:{actor} &tail (will|would|must|is to|are to|shall) @what:(@verb:. &rest)',
      means: { kind: 'commitment', status: 'agreed', held: true, under: true },
    },
    {
      name: 'A will, under the agreement',
      pattern:
        '@a:{actor} &tail (will|would|must|is to|are to|shall|was to|were to|should) @what:(@verb:. [!"."]{1,20}? under (the|this|that|their) [#ADJ|NOUN|PROPN]{0,4}? (agreement|deal|accord|terms|truce|ceasefire|pact|protocol) (?! (put|proposed|offered|set|laid|tabled|presented|suggested)))',
      means: { kind: 'commitment', status: 'agreed', held: true },
    },
    {
      name: 'under the agreement the parties will',
      pattern:
        '(under|in) (the|this|that|their|a) [#ADJ|NOUN|PROPN]{0,4}? (agreement|deal|accord|terms|truce|ceasefire|pact|protocol) [!"."]{0,14}? ~parties (will|would|must|are to|shall|were to|have to) @what:(@verb:. &rest)',
      means: { kind: 'commitment', status: 'agreed', held: true, shared: true, under: true },
    },
    {
      name: 'under the agreement a thing will',
      pattern:
        '(under|as part of) (the|this|that|their|a) [#ADJ|NOUN|PROPN]{0,4}? (agreement|deal|accord|truce|ceasefire|pact|protocol) [!"." !";"]{1,25}? (will|would|shall) [#ADV]? @what:((?! (be (announced|signed|reached|discussed|presented) | have)) @verb:#VB &rest?)',
      means: { kind: 'commitment', status: 'agreed', held: true, shared: true, several: true, under: true },
    },
    {
      name: 'under the draft the parties would',
      pattern:
        '(under|in) (the|this|that|their|a) [#ADJ|NOUN|PROPN]{0,4}? (plan|proposal|draft|scheme|framework|text) [!"."]{0,14}? ~parties (will|would|must|are to|shall|were to|have to) @what:(@verb:. &rest)',
      means: { kind: 'commitment', status: 'planned', held: true, shared: true, under: true },
    },
    {
      name: 'a withdrawal will begin, it is said',
      pattern:
        '@what:((the|this|our|their|its) [#ADJ|NOUN]{0,2}? @noun:(withdrawal|pullback|pull-back|pullout|handover|hand-over|release|exchange|return|lifting|deployment) ((of|from) [!"." !"," !#VERB]{1,8}?)?) (will|would|is to|was to|shall) [#ADV]? @verb:(begin|start|be (completed|complete|finished|over)|end|resume|take place)',
      means: { kind: 'commitment', status: 'planned', said: true, held: true },
    },
    {
      name: 'A will go on doing',
      pattern:
        "(will|shall|'ll) [#ADV]{0,2} @what:((@verb:[<continue> #VERB] (to (?! [<be|have|see|call|urge|believe|insist|demand|ask|watch|say|think|face|suffer|need|want|get|grow|rise|fall|hope|expect>]) #VB | [#VBG]) | @verb:[<remain|stay> #VERB] [#ADV]? (engaged|committed|steadfast|united|involved|at the table | in #ADJ? (contact|touch))) &rest)",
      means: { kind: 'commitment', status: 'planned', toward: true },
    },
    {
      name: 'A will leave office, it is said',
      pattern:
        "@cue:[<say|announce|declare|confirm> #VERB] (on? {time})? that? (it|they|he|she) (would|will|wo) (not | n't | never)? [#ADV]? @what:(@verb:(<seek> (re-election | reelection | office | another [#NOUN]? term | a [#NUM|ADJ] term) | <run> (again | for re-election | for reelection) | <stand> (again | for re-election | for reelection | down) | <step> (down|aside) | <resign> | <leave> office | <hand> over power | <transfer> power | <call> (early|new|fresh|snap) elections) &rest?)",
      means: { kind: 'commitment', status: 'planned', held: true },
    },
    {
      name: 'A says it would',
      pattern:
        '@cue:[<say|announce|declare|confirm|add|insist|indicate|state> #VERB] ({time} | on {time})? that? (@a:{actor} &tail | it | they | he | she | (his|her|its|their) (country|government|side|forces|army|troops)) (would|will) [#ADV]? @what:(@verb:(<~keeping> | <~promised-deeds>) (?! (views|opinions|information|notes)) &rest)',
      means: { kind: 'commitment', status: 'planned', about: true },
    },
    {
      name: 'A announces a withdrawal',
      pattern:
        '@verb:[<announce|declare|order|approve> #VERB] @what:((the|a|an|its|their|his|her) [#ADJ|NOUN|NUM|VERB]{0,3}? @noun:(withdrawal|pullback|pull-back|pullout|reopening|opening|lifting|evacuation|repatriation|return|demobilisation|demobilization|disarmament|redeployment|amnesty|stationing|allocation|donation) (of|from) &rest)',
      means: { kind: 'commitment', status: 'agreed', about: true },
    },
    {
      name: 'A commits a sum',
      pattern:
        '@verb:[<commit|earmark|allocate> #VERB] @what:((up to | an (additional|extra|initial) | a further | another | more than | about | around | some | over | nearly)? #SYM? #NUM &rest)',
      means: { kind: 'commitment', status: 'agreed', about: true },
    },
    {
      name: 'under the agreement, in its phase',
      pattern:
        '(the|its)? @phase:(first|second|third|fourth|final|initial|next) (phase|stage|step) ((of|in) (the|this|that|their) [#ADJ|NOUN|NUM]{0,3}? (agreement|deal|accord|truce|ceasefire))? ("," [!"." !","]{1,12}? ",")? ((the|this) (agreement|deal|accord|pact|truce))? (will|would|is to|was to)? @verb:((call|calls|called|provides|provide|provided) for | [<see|include|envisage|foresee|require|involve|entail|bring|cover> #VERB]) @what:[!"." !";" !","]{1,40}',
      means: { kind: 'commitment', status: 'agreed', held: true, shared: true, about: true, under: true },
    },
    {
      name: 'under the agreement, as it lays down, A',
      pattern:
        '(the|this|that|their|its) [#ADJ|NOUN|PROPN|NUM|PUNCT !","]{0,4}? (agreement|deal|accord|pact|treaty|truce|ceasefire|memorandum|protocol|armistice) ("," [!"." !","]{1,10}? ",")? (also|further)? @verb:((calls|called|provides|provided | (will|would) (call|provide)) for | [<envisage|foresee|stipulate|require|oblige|mandate|commit|bind|specify|entail|include|contain|cover|guarantee|allow|permit|ban|prohibit|establish> #VBZ|VBD] that?) @what:(#DET? (@a:{actor} &tail)? &rest)',
      means: { kind: 'commitment', status: 'agreed', held: true, shared: true, about: true, under: true },
    },
    {
      name: 'A announces a halt to',
      pattern:
        '@verb:[<announce|declare|order> #VERB] [#DET|ADJ|NUM|NOUN|PUNCT]{0,4}? @what:((halt|end|stop|cessation|suspension|pause) (to|of|in|on) &rest)',
      means: { kind: 'commitment', status: 'agreed', declared: true },
    },
    {
      name: 'aid will go on, it is said',
      pattern:
        '@what:((?! [#DET|ADJ|NOUN]{0,4}? (relations|ties|relationship)) [#DET|ADJ|NOUN|NUM|PROPN]{0,4}? ~leverage+ [!"." !"," !#AUX]{0,6}?) (will|would|shall) [#ADV]? @verb:(continue|go on|be maintained|be kept up|remain in place)',
      means: { kind: 'commitment', status: 'in-force', said: true },
    },
    {
      name: 'A instructs its teams to',
      pattern:
        '@verb:[<instruct|order|direct|task> #VERB] [#PRON|DET|ADJ]{0,2} (team|teams|negotiators|officials|ministers|staff|delegation|delegations|advisors|advisers|representatives|envoys | (forces|army|military|troops|units|commanders) (?= [!"." !#VERB]{0,3}? to (withdraw|halt|stop|cease|suspend|hold|observe|respect|leave|end|refrain|pull))) [!"." !#VERB]{0,3}? @what:((to|with) &rest)',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'a truce ended',
      pattern:
        '@what:@noun:(~truces | ~halts (to|of|in|on) [#ADJ|NOUN]{0,2}? ~hostilities | (the|these|those) [#NUM|ADJ] (days|weeks|months)) [!"." !"," !#VERB !{actor}]{0,6}? ("," which [#AUX|ADV]{0,3})? @verb:([<expire|lapse|collapse|unravel> #VERB] | [<end> #VBD|VBN] | ([<come> #VERB] | [<fall> #VERB]) apart | [<break> #VERB] down | [<run> #VBD] out | (?<= (is|was|be|been)) over)',
      means: { kind: 'commitment', status: 'ended', shared: true, anyone: true },
    },
    {
      name: 'A is no longer bound',
      pattern:
        '(no longer | not) [#ADV]? @verb:bound (by|to) @what:([#DET|ADJ|NOUN|NUM|PRON]{0,5}? ((~texts|~provisions) | ~halts (to|of|in|on) [!"." !","]{1,6}))',
      means: { kind: 'commitment', status: 'ended', held: true },
    },
  ],
}
