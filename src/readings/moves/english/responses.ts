import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const responses: MoveRules = {
  lists: {
    welcoming: entries('welcome, hail, praise, applaud, commend, salute, laud, cheer, appreciate'),
    weighing: entries(
      'study, consider, review, weigh, examine, analyse, analyze, assess, mull, ponder, contemplate, evaluate, scrutinise, scrutinize, digest',
    ),
    // what may be welcomed that somebody did or said
    welcomable: entries(
      'announcement, announcements, decision, decisions, move, moves, step, steps, gesture, pledge, pledges, commitment, commitments, readiness, willingness, release, statement, statements, remarks, resumption, extension, continuation, reopening, withdrawal, lifting, easing, signing, conclusion, adoption, outcome, breakthrough, agreements, news, call, calls, intention, acceptance, endorsement, response, reply, mediation, exchange, launch, appointment, suspension, handover, repatriation, evacuation, result, results, comments, comment, words, wish, desire, speech, openness, promise, promises, intent, assurance, assurances, attempt, attempts, invitation, confirmation, vote, ratification, ruling, verdict, restoration, restart, establishment, creation, reduction, ceasefires',
    ),
    // what is welcomed and, where it is praised, only praised
    furthering: entries('progress, efforts, effort, support, involvement, dialogue, talks, negotiations'),
    going: entries(
      'hold, join, attend, enter, resume, come, travel, take, sit, engage, have, start, begin, return, go, send, continue, open, conduct, restart, participate, launch, initiate, pursue, renew, relaunch, reopen, proceed',
    ),
  },
  parts: {
    // who does not answer reporters has not answered a party
    asked:
      '(?! [#ADV]{0,2} to [!"." !","]{0,5}? (questions|question|request|requests|comment|call|calls|emails|messages|enquiries|inquiries) (?! (of|from) {actor}))',
    // what is welcomed beside plans
    welcomed:
      '(@what:((#DET? [#ADJ|NOUN|NUM|PROPN|PUNCT|VERB|PART|DET|X|SYM !","]{0,8}? ~offers) | (#DET|ADJ)? [#ADJ|NOUN|PROPN|PART]{0,4}? (guarantees|good offices|mediation|assurances|concessions|olive branch|overture|overtures)))',
    deed: '(?! to) (#DET|PRON? ({actor} ("\'s"|"’s"|"\'"|"’")?)? [#ADJ|NOUN|NUM|PROPN|VERB|ADV|PART|PUNCT|DET !"," !";" !"."]{0,5}?)',
  },
  rules: [
    {
      name: 'A doubts whether they would accept',
      pattern:
        '@verb:(<cast> doubt | uncertain | unclear | undecided | [<decide> #VERB]) (on|over|about|as to)? (whether|if) [!"."]{0,6}? [<accept|agree|sign|back|join|attend|respond|support> #VERB]',
      means: { kind: 'response', stance: 'undecided', negated: 'undecided' },
    },
    {
      // who approves plans that are no one's, approves their own
      name: 'A approves the thing of another',
      pattern: '@verb:[<approve> #VERB] (?= [#DET|ADJ]{0,2} {actor} ("\'s" | "’s" | "\'" | [#NOUN])) &firmly',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      // of one's own, or of nobody told of, it is no answer
      name: 'A approves a thing',
      pattern: '@verb:[<approve> #VERB] (?= #DET|PRON) &firmly',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects', bare: true },
    },
    {
      name: 'A approves a deal',
      pattern:
        '@verb:[<approve> #VERB] &moment (?= [#DET|ADJ|NOUN|NUM|PROPN|PUNCT]{0,6}? (deal|agreement|ceasefire|truce|accord|pact|proposal)) &firmly',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects', negotiated: true, party: true },
    },
    {
      name: 'A backs a thing',
      // to adopt a resolution is a body's own act
      pattern:
        '(@verb:[<back|support> #VERB !<amod(.)] (?! [!"."]{0,4}? (package|packages|mission|sanctions)) &firmly | @verb:[<adopt> #VERB] (?= [#DET|ADJ|NOUN|PROPN|PART !","]{0,4}? (proposal|proposals|~truces|roadmap)) &firmly)',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects', negotiated: true, party: true },
    },
    {
      name: 'A backs the proposal of another',
      pattern:
        '@verb:[<back|support|second|share> #VERB !<amod(.)] @what:((the|this|that|your|our|these | {actor} ("\'s" | "’s" | "\'")) [#ADJ]{0,2} (proposal|proposals | (initiative|idea|plan) (of|by|from) (?= #DET? {actor})) | {actor} ("\'s" | "’s" | "\'") [#ADJ|NOUN|NUM]{0,2} (initiative|idea|plan|offer|roadmap|formula|suggestion|call|calls) | (the|a|an)? {actor:state} [#ADJ|NOUN|NUM|PUNCT]{0,3} (proposal|proposals|initiative|idea|plan|offer|roadmap|formula|suggestion) | (the|this|that) (initiative|idea|plan|offer) of (?= #DET? [#ADJ|NOUN|PROPN]{0,3} {actor}))',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A agrees',
      // not "a list on which they can agree"
      pattern:
        '((?<! which #PRON #MD) @verb:[<agree|accept> #VERB] ((in|on) principle)? (?= ("." | "," | ";" | $)))',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects', bare: true },
    },
    {
      name: 'A asks for time',
      pattern: '@verb:[<ask> #VERB] for [#ADJ|DET]{0,2} time',
      means: { kind: 'response', stance: 'undecided', bare: true },
    },
    {
      name: 'A conveys its agreement',
      pattern:
        '@verb:[<convey|communicate|transmit> #VERB] #DET|PRON (agreement|consent|acceptance) (of &sidesBy)?',
      means: { kind: 'response', stance: 'accepts' },
    },
    {
      name: 'the answer is yes',
      pattern: '(the|our|its|their) (answer|reply|response) (is|was) @verb:yes',
      means: { kind: 'response', stance: 'accepts', voiced: true, bare: true },
    },
    {
      name: 'it is being studied, A says',
      pattern:
        '(it|~offers|document|text) (is|are) (being|still being|under) @verb:(studied|considered|reviewed|examined|consideration|review|study)',
      means: { kind: 'response', stance: 'undecided', voiced: true },
    },
    {
      name: 'A gives no answer',
      pattern: '@verb:[<give|offer|send> #VERB] no (answer|reply|response)',
      means: { kind: 'response', stance: 'no-answer', negated: 'no-answer' },
    },
    {
      name: 'A agrees with a proposal',
      pattern:
        '@verb:[<agree> #VERB] (with | to (?! #VB)) (it | this (?! #NOUN) | #DET? [#ADJ|NOUN|NUM|PROPN|PUNCT|PART|VERB !","]{0,5}? @what:([~offers !framework !roadmap] | compromise | ultimatum | ultimatums | conditions | demand | demands | terms | request | requests | invitation | call | calls | appeal | mediation))',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A alone agrees to a truce',
      pattern:
        '@verb:[<agree> #VBD|VBZ|VBN] ((in|on) principle)? to (have|pursue|observe|accept|hold|join|implement)? @what:(/^["“]$/? [#DET|ADJ|NUM|NOUN|PUNCT|CCONJ !","]{0,6}? ~truces) (?! [#NOUN]) (?! [!"." !"," !#VERB]{0,4}? (with|between))',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects', alone: true },
    },
    {
      name: 'A agrees to parley',
      pattern: '@verb:[<agree|consent> #VERB] to @what:&parley',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects', bare: true },
    },
    {
      name: 'A is ready for talks',
      pattern:
        '(?<! (to|must|should) be | no [#ADJ]?) (willingness|readiness|ready|willing|prepared|open) to @verb:((?! <engage>) &parley | <~going> [!"." !","]{0,8}? ~talk-words | <meet|talk|speak> (with|to)? [#DET|ADJ|NOUN|PROPN]{0,4}? {actor})',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A is open to talks',
      pattern:
        '[<be|remain|seem|appear|stay>] [#ADV|PART]{0,2} @verb:open to [#ADV]? (?= #VBG) @what:&parley',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A is ready for a thing',
      pattern:
        '(?<! no [#ADJ]?) @verb:((ready | prepared | willing | happy | readiness | willingness) (for | to (discuss|consider|examine|study|explore|sign|accept|implement|honour|honor|observe|respect|back|support|endorse|approve|ratify))) @what:&thing',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A is open to a thing',
      pattern:
        '([<be|remain|seem|appear|stay>] [#ADV|PART]{0,2} @verb:open to | @verb:(<signal|express|voice|show|indicate|declare> [#PRON|DET|ADJ]{0,2} openness to)) @what:(&thing | [#DET|ADJ|NOUN|VERB|ADV !","]{0,4}? ([~talk-words #NOUN] | dialogue | mediation | peacekeepers | observers))',
      means: { kind: 'response', stance: 'welcomes', negated: 'rejects' },
    },
    {
      name: 'A welcomes efforts for peace',
      // to praise them is a statement
      pattern:
        '@verb:[<welcome|appreciate|support|back|endorse|value> #VERB !#VBG] (?! (our|my|its|their|his|her)) [#DET|ADJ|NOUN|PROPN|PART|PRON|PUNCT !","]{0,5}? @what:((mediation|mediating|peace|peacemaking|diplomatic|reconciliation) (efforts|effort) | (efforts|effort) ((of|by|from) [#DET|ADJ|NOUN|PROPN|PART|ADP]{1,9}?)? (to|at|towards|for) [!"." !","]{0,6}? (~goals | ~talk-words | war | conflict | fighting | bloodshed | hostilities | government))',
      means: { kind: 'response', stance: 'welcomes' },
    },
    {
      name: 'A backs sanctions',
      pattern:
        '@verb:[<back|support|endorse> #VBD|VBN !<amod(.)] @what:([#DET|ADJ|NUM]{0,4}? (round|set|package|batch) (of|on) [#DET|ADJ|NOUN|PROPN|PUNCT]{0,4}? sanctions | [#DET|ADJ|NUM|NOUN|PROPN|PUNCT]{0,5}? (resolution|resolutions))',
      means: { kind: 'response', about: true, stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A votes for a thing',
      pattern: '@verb:(<vote> [#ADV]{0,2} (for|in (favour|favor) of)) @what:&thing',
      means: { kind: 'response', about: true, stance: 'accepts', negated: 'rejects', states: true },
    },
    {
      name: 'A gives a thing its consent',
      pattern:
        '@verb:[<give> #VERB] @what:&thing [#PRON|DET]{1,2} [#ADJ]? (green light|"go-ahead"|consent|assent|blessing|backing|approval|support)',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'a thing that has the backing of A',
      pattern:
        '@what:&thingNoun [#AUX|ADV]{0,3} @verb:(<win|gain|receive|secure|have|draw|enjoy|command|get> [#DET|ADJ]{0,3} (backing|support|endorsement|approval|blessing) (of|from)) &sidesBy',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: "A's answer was good",
      pattern:
        '(@a:{actor} ("\'s" | "’s" | "\'") [#ADJ]? | the) @noun:(response|reply|answer|reaction) (to &it | of &sidesBy)? (was|has been|is) [#ADV]? (positive|favourable|favorable|affirmative|encouraging)',
      means: { kind: 'response', stance: 'welcomes' },
    },
    {
      name: 'A gives its consent',
      pattern:
        '@verb:(<give> [#PRON|DET]{0,2} [#ADJ]? (green light|"go-ahead"|go ahead|consent|assent|blessing))',
      means: { kind: 'response', about: true, stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A gives a good answer',
      pattern:
        '@verb:[<give|send|deliver|submit|convey> #VERB] [#DET|PRON]? (positive|favourable|favorable|affirmative) (response|answer|reply|feedback)',
      means: { kind: 'response', stance: 'accepts' },
    },
    {
      name: 'A gives no clear answer',
      pattern:
        '@verb:([<give|offer> #VERB] [#DET|PRON]? [#ADV]? (evasive|vague|ambiguous|cautious|noncommittal|non-committal|guarded|ambivalent) (response|answer|reply|reaction) | [<decline|refuse> #VERB] to say (whether|if) [!"." !","]{1,4}? (accept|agree|sign|back|attend|join|support))',
      means: { kind: 'response', stance: 'undecided', negated: 'undecided' },
    },
    {
      name: 'A keeps silent on a thing',
      pattern:
        '@verb:([<keep|stay|remain> #VERB] [#ADV]? (silent|mute|quiet) (on|about|over) | [<leave> #VERB] (?= [!"." !","]{1,6}? unanswered)) &it',
      means: { kind: 'response', stance: 'no-answer' },
    },
    {
      name: 'A has given no answer',
      pattern:
        "(not | n't | never | yet to) [#ADV]{0,2} @verb:[<give|send|deliver|provide|offer> #VERB] [#DET|PRON]? [#ADJ|NOUN]{0,2}? (answer|reply|response) &asked",
      means: { kind: 'response', stance: 'no-answer', negated: 'no-answer' },
    },
    {
      name: 'A counters',
      pattern:
        '@verb:(<counter> with | <come|return> back? with [#DET|ADJ]{0,3} ~countering | <make|present|offer|table|submit> [#DET|ADJ]{0,3} ~countering | <respond|reply|answer|react> (to [!"." !"," !#VERB]{1,9}?)? with [#DET|ADJ|NOUN|PRON]{0,3} (~countering|proposal|proposals|demands|offer | (list|set|series) of [#PRON|ADJ]? (demands|proposals|conditions)))',
      means: { kind: 'response', stance: 'counters' },
    },
    {
      name: 'A wants a thing changed',
      pattern:
        '@verb:([<seek|propose|demand|request|suggest|want|submit> #VERB] | [<ask|call|push|press> #VERB] for) @what:([#DET|ADJ|NUM|NOUN]{0,3}? (changes|amendments|modifications|revisions|adjustments|alterations|corrections) (to|in) [#DET|ADJ|NOUN|NUM|PROPN|PUNCT|VERB|PART]{0,6}? (~offers | deal | agreement | text | accord | treaty | resolution))',
      means: { kind: 'response', stance: 'counters' },
    },
    {
      name: 'A counters a thing with',
      pattern: '@verb:[<counter> #VERB] [!"." !","]{0,9}? (~things|~offers) with @what:&rest',
      means: { kind: 'response', stance: 'counters' },
    },
    {
      name: 'A takes it, with conditions',
      pattern:
        '@verb:[<take|accept> #VERB] (it|them|this|that) ","? (on condition | provided | with [#DET|ADJ|NUM|PRON]{0,2} (conditions|reservations))',
      means: { kind: 'response', stance: 'accepts-with-conditions', bare: true },
    },
    {
      name: 'A may live with a thing',
      pattern: '(can|could|might|may|would) @verb:(live with) @what:&rest',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects', bare: true },
    },
    {
      name: 'A does not exclude',
      pattern: "(not|n't) @verb:[<exclude> #VERB] @what:((that|#DET|#VBG) &rest)",
      means: { kind: 'response', stance: 'undecided', negated: 'undecided', bare: true },
    },
    {
      name: 'a thing deserves a hearing, A says',
      pattern:
        '~offers [#AUX|ADV]{0,2} (@verb:[<deserve|merit> #VERB] [!"." !","]{0,3}? (attention|consideration|study|examination|discussion|hearing) | @verb:worth (considering|discussing|studying|exploring|pursuing) | be @verb:(given (attention|consideration) | studied | heeded))',
      means: { kind: 'response', stance: 'welcomes', voiced: true },
    },
    {
      name: 'A calls it acceptable',
      pattern:
        '@verb:[<call|find|describe|consider|deem|term> #VERB] &it as? [#ADV]? (acceptable|workable|reasonable)',
      means: { kind: 'response', stance: 'welcomes', negated: 'sceptical' },
    },
    {
      name: 'A thinks well of it',
      pattern:
        '@verb:[<call|find|describe|consider|deem|term|see|view|regard|hail> #VERB] @what:([#DET|ADJ|NOUN|NUM|PROPN|PUNCT|PART|VERB|ADP !","]{0,7}? (~things | ~welcomable) {time}?) as? [#ADV|PUNCT !"." !","]{0,3} (a|an)? (positive|encouraging|constructive|welcome|hopeful|significant | [#DET]? [#ADJ]{0,2} (step|breakthrough|opportunity))',
      means: { kind: 'response', about: true, stance: 'welcomes' },
    },
    {
      name: 'A thinks well of an offer',
      pattern:
        '@verb:[<call|find|describe|consider|deem|term|see|view|regard|hail> #VERB] @what:([#DET|ADJ|NOUN|NUM|PROPN|PUNCT|PART|VERB !","]{0,6}? ~offers) as? [#DET|ADV|PUNCT !"." !","]{0,3} (positive|encouraging|constructive|welcome|hopeful|significant|reasonable|interesting|promising | [#ADJ]{0,2} (step|breakthrough|opportunity|basis|start|gesture))',
      means: { kind: 'response', stance: 'welcomes' },
    },
    {
      name: 'met with silence by A',
      pattern: '@what:&thingNoun [#AUX|ADV]{0,3} @verb:(met with silence) (by|from|in) &sidesBy',
      means: { kind: 'response', stance: 'no-answer' },
    },
    {
      name: 'A never answers',
      pattern:
        '(never @verb:([<answer|reply|respond> #VERB] | (said|says) (yes|no|anything)) | @verb:never did (?= ("." | ";" | ",")))',
      means: { kind: 'response', stance: 'no-answer', negated: 'no-answer', bare: true },
    },
    {
      name: 'no answer has come from A',
      pattern:
        'no [#ADJ]{0,2} @noun:(answer|reply|response|reaction) [#AUX]{0,2} [#ADV]? (come|came|arrived|received|heard|forthcoming)? from &lead @a:{actor}',
      means: { kind: 'response', stance: 'no-answer', negated: 'no-answer' },
    },
    {
      name: "A's answer is awaited",
      pattern:
        '(@noun:(answer|reply|response) (of|from) #DET? @a:{actor} | @a:{actor} ("\'s" | "’s" | "\'") @noun:(answer|reply|response)) [!"." !","]{0,5}? (is|was) (still|being)? (awaited|expected|outstanding|pending|due)',
      means: { kind: 'response', stance: 'no-answer' },
    },
    {
      name: 'A offers something instead',
      pattern: '@verb:[<offer|propose> #VERB] instead',
      means: { kind: 'response', stance: 'counters' },
    },
    {
      name: 'A weighs a thing',
      pattern:
        '(?<! (ready|prepared|willing|happy|open|refuse|refused|refusing|refuses|readiness|willingness) to) @verb:([<~weighing> #VERB] (over|up)? | <chew|think|talk> over | <look> (into|at|over) | <reflect|deliberate> (on|over) | <pore> over) @what:((the|this|that|its|their|his|her|all|{actor} | (a|an) (?= {actor})) [#ADJ|NOUN|NUM|PROPN|PUNCT|VERB|PART !","]{0,5}? (~offers | ~asked | speech | letter | message | response | terms | text | compromise)) (?! (a|an|as|to be|~judged-bad|~judged-good|~judged-doubtful))',
      means: { kind: 'response', stance: 'undecided' },
    },
    {
      name: 'A is sceptical of a thing',
      pattern:
        '([<be|remain|seem|appear|sound>] [#ADV]{0,2} @verb:(sceptical|skeptical|wary|doubtful|dismissive|suspicious) (of|about|over|on) | @verb:(<voice|express|raise|cast> [#DET|ADJ]{0,2} (doubt|doubts|scepticism|skepticism|reservations|misgivings) (about|over|on|at) | <play> down | (<react|respond> [#ADV]? (coolly|cautiously|coldly|sceptically|skeptically|warily) to) | (<give> [#DET]? [#ADV]? (cool|lukewarm|frosty|cautious) (response|reception) to))) &it',
      means: { kind: 'response', stance: 'sceptical' },
    },
    {
      name: 'A has not answered',
      pattern:
        "(has|have|had|did|does|is|are|was|were) (so far)? (yet to | not yet | n't | not) [#ADV]? (so far)? @verb:[<respond|reply|answer|react> #VERB] (?! [#DET|PRON|ADJ]{0,2} (question|questions)) &asked ((to|on) &it)?",
      means: { kind: 'response', stance: 'no-answer', negated: 'no-answer' },
    },
    {
      name: 'A welcomes what was done',
      pattern:
        '(@verb:[<~welcoming> #VERB] &deed (~welcomable | ~things) | @verb:[<welcome> #VERB] &deed ~furthering)',
      means: { kind: 'response', negotiated: true, stance: 'welcomes' },
    },
    {
      name: 'A welcomes a deal',
      pattern:
        '@verb:[<~welcoming> #VERB] &deed @what:(deal|agreement|accord|pact|settlement|truce|ceasefire|armistice) (?! [#NOUN !{time}])',
      means: { kind: 'response', negotiated: true, party: true, stance: 'welcomes' },
    },
    {
      name: 'A welcomes a step toward talks',
      pattern:
        '@verb:[<~welcoming> #VERB] &deed (~welcomable | ~things | offer | offers) [!"." !","]{0,3}? to [!"." !","]{1,3}? ~talk-words | @verb:[<~welcoming> #VERB] &deed ~furthering (for|of) [#DET|PRON|ADJ]{0,3}? (~offers|proposals|mediation)',
      means: { kind: 'response', stance: 'welcomes' },
    },
    {
      name: 'A welcomes a thing',
      // a plan or an initiative is welcomed as an answer where parties negotiate
      pattern:
        '@verb:[<~welcoming> #VERB] (@what:((the|this|that|these|those) (initiative|initiatives|plan|plans)) | &welcomed (?<! (initiative|initiatives|plan|plans)))',
      means: { kind: 'response', stance: 'welcomes' },
    },
    {
      name: 'A welcomes a plan',
      pattern: '@verb:[<~welcoming> #VERB] &welcomed (?<= (initiative|initiatives|plan|plans))',
      means: { kind: 'response', stance: 'welcomes', negotiated: true },
    },
    {
      name: 'it could be the basis, A says',
      pattern:
        '(it|this|~offers) (could|may|might|can|would|will)? [#ADV]? (be|become|becomes|is|was|serve as|form|forms|provide|provides | be (taken|used) as) [#DET|PUNCT|ADJ]{0,3} @noun:(basis | starting point | foundation) /^["”\']$/? (of|for)',
      means: { kind: 'response', stance: 'welcomes', voiced: true },
    },
    {
      name: 'what could be the basis, A says',
      pattern:
        '(that|which) (could|may|might|can|would|will)? [#ADV]? (be|become|becomes|is|serve as|form|forms|provide|provides) [#DET|PUNCT|ADJ]{0,3} @noun:(basis | starting point | foundation) /^["”\']$/? (of|for)',
      means: { kind: 'response', stance: 'welcomes', voiced: true, bare: true },
    },
  ],
}
