import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** Promises and agreements told of by decisions, nouns, passives, and by how they are kept or broken. */
export const undertakings: MoveRules = {
  lists: {
    'bound-duties': entries(
      'commitment, commitments, obligation, obligations, undertaking, undertakings, promise, promises, pledge, pledges, vow, vows, word, assurance, assurances, guarantee, guarantees',
    ),
    'promised-deeds': entries(
      'withdraw, release, free, return, lift, ease, reopen, open, halt, suspend, stop, end, cease, evacuate, dismantle, destroy, vacate, extend, prolong, recognise, recognize, disarm, resume, restore, establish, create, launch, set, send, provide, supply, deliver, donate, give, grant, transfer, hand, exchange, swap, allow, permit, let, allocate, allot, increase, reduce, cut, scale, pull, leave, join, help, support, assist, protect, guarantee, host, dispatch, deploy, cooperate, co-operate, coordinate, strengthen, deepen, expand, intensify, upgrade, abolish, waive, remove, repatriate, compensate, pay, finance, fund, contribute, share, sign, ratify, accede, abide, comply, respect, observe, honour, honor, refrain, limit, freeze, pause, train, continue, maintain, keep, work, form, hold, appoint, delay, postpone, broaden, widen, enhance, elevate, accelerate, pursue, build, develop, promote, advance, address, tackle, collaborate, explore, invest, eliminate, combat, adopt, implement, defend, rebuild',
    ),
    // what parties say that they are of a mind to do
    resolves: entries(
      'readiness, willingness, determination, resolve, intention, intent, mutual interest, commitment, mutual commitment, striving, mutual desire',
    ),
    leavings: entries(
      'withdrawal, withdrawals, pullback, pull-back, pullout, pull-out, drawdown, troop withdrawal, redeployment, evacuation, demobilisation, demobilization, disarmament, handover',
    ),
  },
  rules: [
    {
      name: 'A and B decide to',
      pattern:
        '@verb:([<decide|resolve|arrange|consent> #VERB] | [<make|take> #VERB] (a|the) [#ADJ]? decision | [<shake> #VERB] hands) [#ADV]? ({time} | (on|in|at|during) [!"." !","  !#VERB]{1,4}?)? (to @what:((#ADV | further)? [<~promised-deeds> #VB] &rest))',
      means: { kind: 'commitment', status: 'agreed', several: true },
    },
    {
      name: 'A decides that',
      pattern:
        '@verb:([<decide|resolve> #VERB] | [<make|take> #VERB] (a|the) [#ADJ]? decision) that @what:([!"." !","]{1,12}? (will|would|shall) &rest)',
      means: { kind: 'commitment', status: 'agreed', toward: true },
    },
    {
      name: 'A and B decide on',
      pattern:
        '@verb:([<decide|settle> #VERB] (on|upon) | [<sign> #VERB] off on | [<shake> #VERB] hands on | [<consent|accede> #VERB] to | [<sign> #VERB] up to) @what:([#DET|ADJ|NOUN|NUM|PROPN]{1,6} &rest?)',
      means: { kind: 'commitment', status: 'agreed', several: true, about: true },
    },
    {
      name: 'the meeting agreed',
      pattern:
        '(the|this) [#ADJ|NOUN|PROPN|NUM]{0,3} (meeting|summit|conference|session|gathering|assembly|participants|delegates|attendees) [#AUX|ADV]{0,2} @verb:[<agree|decide|resolve> #VBD|VBZ|VBN] ((on|in|at|after|late) [!"." !#VERB]{1,8}? (?= (that|to|on)))? (that | (to (?= #VB)) | on | upon) (?! (the|a) [#ADJ]? (importance|need|necessity|urgency|fact)) @what:&rest',
      means: { kind: 'commitment', status: 'agreed', shared: true },
    },
    {
      name: 'it was decided to',
      pattern:
        'it [#AUX|ADV]{1,3} @verb:((decided|arranged|settled|resolved) | agreed ({time}|on|in|at|during|between|among|by) [!"." !#VERB]{0,8}?) (to (?= #VB)|that) @what:&rest',
      means: { kind: 'commitment', status: 'agreed', shared: true, several: true },
    },
    {
      name: 'there is an agreement that',
      pattern:
        'there (was|is|has been|had been) [#DET|ADJ|ADV]{0,3} @noun:(agreement|consensus|understanding) [#ADJ]? (to (?= #VB) | that | on) (?! (the|a) [#ADJ]? (importance|need|necessity|urgency|fact)) @what:&rest',
      means: { kind: 'commitment', status: 'agreed', shared: true, several: true },
    },
    {
      name: 'A and B say that they are ready to',
      pattern:
        '@verb:[<express|voice|declare|state|signal|convey|note|stress|emphasise|emphasize|underline|underscore> #VERB] [#DET|PRON|ADJ|VERB|NOUN]{0,4}? ~resolves ((to|in) @what:(#ADV? (?! <engage>) [#VB|VBG] &rest))',
      means: { kind: 'commitment', status: 'agreed', several: true },
    },
    {
      name: 'A is determined to, it says',
      pattern:
        '@verb:[<express|voice|declare|state|signal|affirm|reaffirm|reiterate|confirm|convey|stress|emphasise|emphasize|underline|underscore|restate|announce> #VERB] (his|her|its|their|our|the) [#ADJ|VERB]{0,2} (determination|intention|intent|resolve) to @what:([#ADV]? [<~promised-deeds> #VB|JJ] &rest)',
      means: { kind: 'commitment', status: 'planned', held: true, beyond: true },
    },
    {
      name: 'readiness was expressed to',
      pattern:
        '(?<! no [#ADJ|ADV]{0,2}) @noun:~resolves ((of|by|from) [!"." !"," !#VERB !#AUX]{1,8}?)? (was|were|has been|have been|being) [#ADV]? (expressed|reaffirmed|affirmed|confirmed|reconfirmed|reiterated|voiced|stressed|emphasised|emphasized|underlined|underscored|noted|declared|conveyed|restated|demonstrated) [!"." !"," !#VERB !#AUX]{0,5}? ((to|in) (?= [#ADV]{0,2} (further)? [#VB|VBG]) | (to|in) (?= #DET)) @what:&rest',
      means: { kind: 'commitment', status: 'agreed', shared: true, held: true },
    },
    {
      name: 'agreements reached there',
      pattern:
        '(?<! (any | no | every | possible | future | new | in (line|accordance|keeping) with [#DET]? | pursuant to [#DET]?)) @what:(@noun:(~bonds) @verb:(reached|concluded|struck|achieved) [#ADV]? ((at|during|in|following|after|on) [!"." !"," !#VERB]{1,10}?)?) (?= (on|"," | "." | #VERB|AUX|#PART))',
      means: { kind: 'commitment', status: 'agreed', shared: true, held: true },
    },
    {
      name: 'the truce that began',
      pattern:
        '(?<! (a|any|no|if|whether) [#ADJ|NOUN|NUM|PROPN]{0,3}) @what:(@noun:~truces) ","? (that|which) [#ADV]? @verb:([<begin|start> #VBD] | took (effect|hold) | came into (force|effect) | (has|had) [#ADV]? (held|endured|lasted)) (?= (in|on|last|at|earlier|for|since|this|{time}))',
      means: { kind: 'commitment', status: 'in-force', shared: true, anyone: true, held: true },
    },
    {
      name: 'a truce brought about by another',
      pattern:
        '@verb:[<broker|mediate> #VBD|VBN !<amod(.)] @what:([#DET|ADJ|NOUN|NUM|PUNCT !"," !"no"]{0,5}? @noun:~truces (between &sidesBy | (in|on|of) [!"." !"," !#VERB]{1,8}?)?) (?! (proposal|plan|talks|deal|offer))',
      means: { kind: 'commitment', status: 'agreed', shared: true, anyone: true, held: true, recalled: true },
    },
    {
      name: 'A is brought to do it',
      pattern:
        "(?<! (not|n't|never|to) #ADV?) @verb:[<persuade|convince|induce> #VBD] &lead @a:{actor} &tail to @what:((<~promised-deeds> | <hold> off | <back> down | <agree> to) &rest)",
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'a truce declared by A',
      pattern:
        '@what:(@noun:~truces [#NOUN]? "”"?) (that | which)? [#AUX|ADV]{0,3} @verb:(announced|declared|proclaimed|ordered|introduced|established|instituted|imposed) (unilaterally)? by #DET? &sidesBy',
      means: { kind: 'commitment', status: 'agreed', declared: true, about: true },
    },
    {
      name: 'in breach of an agreement',
      pattern:
        '(in (clear|direct|flagrant|blatant|open|gross|serious)? (breach|violation|defiance|contravention|disregard) of | (disregard|contempt) for) @what:([#DET|ADJ|NOUN|PROPN|NUM|PRON]{0,6}? (terms of (the|its|their))? @noun:(~bonds|~bound-duties)) ("," &lead @a:{actor} &tail (?= [#VERB|AUX]))?',
      means: { kind: 'commitment', status: 'breached', toward: true },
    },
    {
      name: 'A lets an agreement go',
      pattern:
        '(@verb:[<declare|pronounce|consider> #VERB] @what:([#DET|ADJ|NOUN|PROPN|NUM|PRON]{0,5}? ~bonds) [#AUX|PART|TO]{0,2} (over|dead|void|ended|null|finished) | @verb:[<let|allow> #VERB] @what:([#DET|ADJ|NOUN|PROPN|NUM|PRON]{0,5}? ~bonds) to? (lapse|expire))',
      means: { kind: 'commitment', status: 'ended', about: true },
    },
    {
      name: 'since there is a deal to',
      pattern:
        '(after|following|under|since|despite|because of|thanks to|in line with|in accordance with|in keeping with|pursuant to|as a result of) (a|an|the|this|that|another) [#ADJ|NOUN|NUM|PROPN|VERB]{0,4}? @noun:(deal|agreement|accord|pact|truce|ceasefire|arrangement) (to @what:(#ADV? #VB &rest) | (for|on) @what:([#DET|ADJ|NOUN|VERB] &rest))',
      means: { kind: 'commitment', status: 'agreed', shared: true, anyone: true, about: true },
    },
    {
      name: 'A will not stand again',
      pattern:
        '(?<! (no|any) [#NOUN] (that|of)? [!"."]{0,3}) (will|wo|would|\'ll) (not|n\'t|never)? [#ADV]? @what:(@verb:(<seek> (re-election | reelection | another [#NOUN]? term | a [#NUM|ADJ] term) | <run> (again | for re-election | for reelection) | <stand> (again | for re-election | for reelection | down) | <step> (down|aside) | <resign> | <leave> (office|power) | <relinquish|transfer|hand> [#PART|ADP]? power) &rest?)',
      means: { kind: 'commitment', status: 'planned', held: true },
    },
    {
      name: 'A orders a release',
      pattern:
        '@verb:[<announce|declare|order|approve|authorise|authorize|grant|decree|sanction> #VERB] @what:([#DET|ADJ|NOUN|NUM|PRON]{0,3}? @noun:(release|handover|hand-over|transfer|delivery|dismantling|destruction|suspension|resumption|restoration|reduction|provision|drawdown|dispatch|extension) (of|to|for) &rest)',
      means: { kind: 'commitment', status: 'agreed', about: true },
    },
    {
      name: 'A plans to withdraw',
      pattern:
        '(@verb:[<plan|intend|prepare|decide> #VERB] to | (will|would|\'ll) @verb:(?= .)) @what:(@verb:[<withdraw|redeploy> #VB] (?! from [!"."]{0,3}? (~bonds|race|contest)) (from | [#PRON|DET|NUM|ADJ|NOUN|PROPN]{1,5}? (troops|forces|soldiers|military|contingent|units|peacekeepers)) &rest?)',
      means: { kind: 'commitment', status: 'planned' },
    },
    {
      name: 'a plan for the withdrawal of A',
      pattern:
        '(<plan|order|timetable|announce|decide|propose|promise> (for|of|on|to)? | (planned|announced|promised|ordered|agreed|impending|upcoming)) [#DET|ADJ]{0,2} @what:(@noun:~leavings of &sidesBy [!"." !","]{0,8}?)',
      means: { kind: 'commitment', status: 'planned', held: true },
    },
    {
      name: 'A tells of its country that it will',
      pattern:
        '@cue:[<say|announce|declare|confirm|add|state|note|stress|emphasise|emphasize|tell> #VERB] ({actor} | {time} | on {time})? that? (#DET? @a:{actor:state} &tail | (his|her|its|their|the) (country|government|side|forces|army|troops|administration|nation)) (will|would) [#ADV]{0,2} @what:(@verb:(<~keeping>|<~promised-deeds>) (?! (views|opinions|information|notes)) &rest)',
      means: { kind: 'commitment', status: 'planned', toward: true },
    },
    {
      name: "A's agreement with B",
      pattern:
        '@a:{actor} ("\'s" | "’s" | "\'") [#ADJ|NOUN|NUM|PUNCT !"," !"."]{0,4} @what:(@noun:~bonds) with &sidesB',
      means: { kind: 'commitment', status: 'agreed', held: true },
    },
    {
      name: 'the A-B agreement',
      pattern:
        'the @a:{actor:state} ("-"|"–"|"/") @a:{actor:state} [#ADJ|NOUN|PROPN]{0,3}? @what:(@noun:~bonds) (?! (#NOUN | talks|negotiations|proposal|plan|draft|process))',
      means: { kind: 'commitment', status: 'agreed', held: true },
    },
    {
      name: 'A is bound by an agreement',
      pattern:
        '(?<! (not|no longer|never) #ADV?) @verb:[<be|remain> !#VB] [#ADV]? (bound by | (a|an|the)? (party|parties|signatory|signatories|guarantor|guarantors) (to|of)) @what:([#DET|ADJ|NOUN|PROPN|NUM|PRON]{0,6}? ~bonds)',
      means: { kind: 'commitment', status: 'in-force' },
    },
    {
      name: 'the agreement under which A will',
      pattern:
        '(~texts|~provisions) ([#ADP] [!"." !#VERB]{1,4}?)? ","? (under|by|according to) which #DET? @a:{actor} &tail (will|would|must|shall|is to|are to|was to|were to|has to|have to|had to|agreed to|undertook to) @what:(@verb:. &rest)',
      means: { kind: 'commitment', status: 'agreed', held: true },
    },
    {
      name: 'as the agreement has it, A will',
      pattern:
        '(according to|in accordance with|in line with|as part of|pursuant to|in keeping with|per) (the|this|that|their) [#ADJ|NOUN|PROPN]{0,4}? (agreement|deal|accord|truce|ceasefire|pact|protocol|treaty|memorandum) ","? [!"." !{actor}]{0,4}? @a:{actor} &tail (will|would|must|is to|are to|shall|was to|were to|has to|have to) @what:(@verb:. &rest)',
      means: { kind: 'commitment', status: 'agreed', held: true },
    },
    {
      name: "A's promised deed",
      pattern:
        '@what:((announced|promised|pledged|agreed) @noun:(~leavings|delivery|deliveries|release|transfer|donation|contribution|support|assistance|aid|supply) (of|to|for|from) &rest)',
      means: { kind: 'commitment', status: 'agreed', owned: true },
    },
    {
      name: 'a truce extended then',
      pattern:
        '(?<! since #DET? #ADJ?) @what:@noun:~truces [!"." !"," !#VERB !#AUX !{actor}]{0,3}? ","? @verb:(renewed|extended|prolonged) (in|on|last|this|earlier|until|for|by) (?! &lead {actor})',
      means: { kind: 'commitment', status: 'agreed', shared: true, anyone: true, held: true },
    },
    {
      name: 'A will keep doing',
      pattern:
        "(will|shall|'ll | (is|are|'s|'re|'m|am) (going|set|due) to | (?<! of [#DET|ADJ|NOUN|PROPN]{1,2}) (?<! (task|aim|goal|purpose|objective|plan|idea|mission|job|role|way|point|priority|intention|duty|step|thing|this|that|it)) (is|are) to) [#ADV]{0,2} @what:((?! (<sign> [#DET|ADJ|NOUN|NUM]{0,3}? (order|orders|bill|bills|law|decree) | <continue> in)) (?! <continue> to [<call|urge|insist|demand|ask|press|say|see|be>]) (?! <host|hold>) (?! <work> out) (?! <turn|hand> [#PRON|DET|NOUN]{1,2}? over to) (@verb:<~keeping> | @verb:(<stand> (by|with|behind|beside|alongside|together with)) | @verb:<~promised-deeds> | @verb:(<make> (every|all|further|more|new)? [#ADJ]? (efforts|effort) | <do> (everything|all|its best|its utmost|its part) [#DET|PRON|ADJ|AUX|NOUN]{0,3}? | <take> [#DET|ADJ]{0,3} (steps|measures|action)) to #VB) &rest)",
      means: { kind: 'commitment', status: 'planned', beyond: true },
    },
  ],
}
