import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** Answers that judge a thing, or tell how it was received, without a word of yes or no. */
export const reactions: MoveRules = {
  lists: {
    'judged-good': entries(
      'good, great, excellent, interesting, constructive, positive, sensible, useful, valuable, helpful, encouraging, promising, welcome, wise, reasonable, realistic, balanced, fair, acceptable, workable, courageous, bold, commendable, timely, worthwhile',
    ),
    'good-things': entries(
      'idea, ideas, proposal, proposals, initiative, step, steps, start, beginning, sign, signal, gesture, offer, opportunity, development, news, move, plan, contribution, chance',
    ),
    'judged-bad': entries(
      'unacceptable, not acceptable, unrealistic, unworkable, inadequate, insufficient, not sufficient, not enough, absurd, ridiculous, nonsense, outrageous, unreasonable, unfair, illegitimate, a non-starter, non-starter, dead on arrival, too little, too late, not an option, no solution, a bad deal, a bad idea, doomed, a farce, a trap, a trick, a ploy, a provocation, blackmail, a joke, a sham, a fraud, a fantasy, an insult, a surrender, a capitulation, dead, dead in the water, delusional, laughable, a ruse, a deception, a red line, a mistake, mistake, a step in the wrong direction, a movement in the wrong direction, step in the wrong direction, a deal-breaker, deal-breaker, deal breaker, a dealbreaker, dealbreaker, a step back, a step backwards, counterproductive, counter-productive, one-sided, a blunder, blunder, ploy, trap, trick, farce, provocation, joke, sham, fraud, fantasy, insult, capitulation, ruse, deception',
    ),
    'judged-doubtful': entries(
      'premature, too early, too soon, vague, too vague, unclear, hollow, not serious, insincere, cosmetic, naive, incomplete, short on detail, short on details, a publicity stunt, propaganda, empty words',
    ),
    'off-limits': entries(
      'out of the question, off limits, a red line, red lines, our red line, non-negotiable, nonnegotiable, not negotiable, off the table, not on the table, not on the agenda, not up for negotiation, not up for discussion, not up for debate, not open to negotiation, not subject to negotiation, not a subject for negotiation',
    ),
    denouncing: entries(
      'criticise, criticize, denounce, condemn, deplore, decry, slam, blast, lambast, lambaste, ridicule, mock, deride, scorn, defy, disparage, rubbish, assail, protest, disavow',
    ),
    praise: entries('welcome, approval, praise, applause, enthusiasm, sympathy, interest, relief'),
    scorn: entries(
      'criticism, condemnation, rebuke, rebukes, rebuff, anger, fury, outrage, ridicule, scorn, contempt, derision, objections, opposition, rejection, refusal, resistance, hostility, protest, protests',
    ),
    doubts: entries(
      'scepticism, skepticism, doubt, doubts, suspicion, caution, coolness, wariness, reservations, concern, concerns, misgivings, distrust',
    ),
    // what is criticised by who refuses it
    askable: entries(
      'ultimatum, ultimatums, demand, demands, call, calls, request, terms, conditions, suggestion, suggestions, insistence, invitation, concession, concessions, compromise, appeal, appeals',
    ),
  },
  parts: {
    // a thing that was put forward, or the words that did
    judged:
      '(#DET|PRON | ("\'s" | "’s")) [#ADJ|NOUN|NUM|PROPN|PUNCT !","]{0,4}? (~offers | ~things | ~askable | speech | address | remarks | gesture) [!"." !";" !"," !{actor} !#VERB]{0,6}? [#AUX]{1,2} [#ADV !"not"]{0,2} /^["“‘]$/?',
    itIs: '(it|this|that) [#AUX]{1,2} [#ADV !"not"]{0,2} /^["“‘]$/?',
    received:
      '@what:(&thingNoun | ~askable) [!"." !";"]{0,24}? @verb:(<meet|greet|receive|welcome> with? | <draw|win|earn|attract|provoke|prompt|encounter|face>) [#DET|ADJ|ADV]{0,3}',
    whence: '[#NOUN|ADJ]{0,2} (from|by|in|among) &sidesBy',
    reacted: '(~things | ~offers | ~welcomable)',
  },
  rules: [
    {
      name: 'a thing is good, A says',
      pattern:
        '&judged (a|an)? [#ADV]? @noun:~judged-good (~good-things | (?= ("." | "," | ";" | $ | and | but)))',
      means: { kind: 'response', stance: 'welcomes', voiced: true, negotiated: true },
    },
    {
      name: 'it is good, A says',
      pattern: '(?! . (would|could|might|may)) &itIs (a|an) [#ADV]? @noun:~judged-good ~good-things',
      means: { kind: 'response', stance: 'welcomes', voiced: true, bare: true },
    },
    {
      name: 'a thing is bad, A says',
      pattern: '&judged @noun:~judged-bad',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects', voiced: true },
    },
    {
      name: 'a thing falls short, A says',
      pattern:
        '(#DET|PRON | ("\'s" | "’s")) [#ADJ|NOUN|NUM|PROPN|PUNCT !","]{0,4}? (~offers | ~askable | speech | address | remarks | gesture) [#AUX|ADV|PART]{0,3} @verb:(<fall> [#ADV]? short | not <go> far enough | not <address|meet> [!"." !","]{1,5}? (concerns|demands) | <offer|contain> nothing new)',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects', voiced: true },
    },
    {
      name: 'it is bad, A says',
      pattern: '&itIs @noun:~judged-bad (?! that)',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects', voiced: true, bare: true },
    },
    {
      name: 'a thing is off limits, A says',
      pattern:
        '#NOUN|PROPN|VBG [!"." !"," !";" !#VERB]{0,6}? (is|are|was|were|remain|remains|would be|will be|(is|was) simply) @noun:~off-limits',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects', voiced: true, about: true },
    },
    {
      name: 'what parties offer is off limits, A says',
      pattern:
        '(~things | ~offers | ~refusable) [!"." !"," !";" !#VERB]{0,5}? (is|are|was|were|remain|remains|would be|will be) [#ADV]? @noun:~off-limits',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects', voiced: true },
    },
    {
      name: 'A is of two minds about a thing',
      pattern:
        '[<be|remain|seem|appear> #AUX|VERB] [#ADV]{0,2} @verb:((undecided|ambivalent|hesitant|non-committal|noncommittal | of two minds) (about|on|over)) &it',
      means: { kind: 'response', stance: 'undecided', negated: 'undecided' },
    },
    {
      name: 'there is nothing to talk about, A says',
      pattern:
        'there [#AUX|VERB]{1,2} @verb:(nothing (left|more)? to (discuss|negotiate | talk about) | no (room|scope|space|place|grounds|basis|question) (for|of) [#ADJ|NOUN|DET]{0,2}? (compromise|compromises|negotiation|negotiating|concessions|bargaining | ~talk-words)) | there (will|can|would|could) be @verb:no [#ADJ]? (compromise|compromises|concessions|negotiation|bargaining|dialogue | ~talk-words)',
      means: {
        kind: 'response',
        stance: 'rejects',
        negated: 'rejects',
        voiced: true,
        about: true,
      },
    },
    {
      name: 'A greets a thing with relief',
      pattern:
        '@verb:[<greet|receive|meet> #VERB] &deed &reacted [!"." !"," !#VERB]{0,6}? with [#ADJ|DET]{0,2} ~praise',
      means: { kind: 'response', stance: 'welcomes' },
    },
    {
      name: 'A greets a thing with anger',
      pattern:
        '@verb:[<greet|receive|meet> #VERB] &deed &reacted [!"." !"," !#VERB]{0,6}? with [#ADJ|DET]{0,2} ~scorn',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A calls a thing doubtful',
      pattern:
        '@verb:[<call|find|describe|consider|deem|term|brand|dismiss> #VERB] &it [!"." !"," !#VERB|AUX]{0,5}? as? /^["“‘]$/? [#ADV]? (a|an)? @noun:(~judged-doubtful | publicity stunt)',
      means: { kind: 'response', stance: 'sceptical' },
    },
    {
      name: 'a thing is doubtful, A says',
      pattern: '&judged @noun:~judged-doubtful',
      means: { kind: 'response', stance: 'sceptical', negated: 'sceptical', voiced: true },
    },
    {
      name: 'it is too early, A says',
      pattern:
        '(it [#AUX]{1,2} [#ADV]? @noun:(premature | too early | too soon | not the time | not the right time) (to|for) [!"." !","]{0,4}? (discuss|negotiate|negotiations|talks|dialogue|negotiating|discussing|contemplate|consider) | ~talk-words [#AUX]{1,2} [#ADV]? @noun:(premature | pointless | meaningless | useless))',
      means: { kind: 'response', stance: 'sceptical', negated: 'sceptical', voiced: true },
    },
    {
      name: 'A denounces a thing',
      pattern:
        '@verb:[<~denouncing> #VERB] against? (@what:((#DET|PRON | {actor} ("\'s" | "’s" | "\'")) [#ADJ|NOUN|NUM|PROPN|PUNCT|VERB !","]{0,5}? (~offers | ~askable)) | [#DET|ADJ|NOUN|PROPN]{0,4}? {actor} (for|over) [#PRON|DET]? [#ADJ]? @what:(~offers | ~askable))',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A reacts badly to a thing',
      pattern:
        '@verb:(<react|respond> ([#ADV]? (angrily|furiously|negatively|bitterly|scornfully|defiantly|indignantly) | with (anger|fury|outrage|indignation|scorn|contempt|defiance)) to | <pour> (scorn|ridicule) on | <distance> #PRON from | <take> a (dim|negative) view of | (<see|have|show|express> (no|little|scant) [#ADJ]? (interest|need|desire|appetite|use|enthusiasm) (in|for))) &it',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects' },
    },
    {
      name: 'A rejects it as something',
      pattern: '@verb:[<reject|dismiss|denounce> #VERB] as [#DET|ADV|ADJ|NOUN]{1,3}? &firmly',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A will not sign a thing',
      pattern:
        "(will|would|shall|wo|can|could|ca) (not|never|n't) [#ADV]? @verb:[<sign|support|back|discuss|consider|entertain> #VERB] (such)? &firmly",
      means: { kind: 'response', stance: 'rejects', negated: 'rejects', spoken: true, deed: true },
    },
    {
      name: 'A reacts with doubt',
      pattern:
        '(@verb:(<react|respond|greet> with [#ADJ]? ~doubts to) | [<be|remain|seem> #AUX|VERB] [#ADV]? @verb:((cool|lukewarm|noncommittal) (to|on|about|towards|toward))) &it',
      means: { kind: 'response', stance: 'sceptical', negated: 'welcomes' },
    },
    {
      name: 'A gives a welcome to a thing',
      pattern:
        '@verb:(<give|extend|offer> [#DET]? (cautious|guarded|qualified|warm|enthusiastic|tentative) welcome to | <take> a (positive|favourable|favorable) view of | <react|respond> with (enthusiasm|relief|satisfaction|joy) to | <thank> [#DET|ADJ|NOUN|PROPN]{0,4}? {actor} for (?= [#DET|PRON|ADJ|NOUN]{0,4}? (~offers)) (?! [#DET|PRON|ADJ|NOUN]{0,4}? (initiative|initiatives|package|packages))) &it',
      means: { kind: 'response', stance: 'welcomes' },
    },
    {
      name: 'A confirms its consent',
      pattern:
        '@verb:(<confirm|express|announce|declare|reiterate|reaffirm> [#DET|PRON] (consent|assent|agreement|acceptance) (to|with|of)) &it',
      means: { kind: 'response', stance: 'accepts' },
    },
    {
      name: 'A is ready for negotiations',
      pattern:
        '@verb:((ready|prepared|readiness|willingness) for) [#DET|ADJ|NOUN]{0,4}? (talks|negotiations|negotiation|dialogue|peace talks|mediation|conversation|discussions|contacts|consultations|compromise)',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A agrees in principle to a thing',
      pattern:
        '@verb:[<agree> #VERB] (in principle | in general | broadly | provisionally | tentatively) to (&firmly | @what:(#VB &rest))',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'a thing denounced by A',
      pattern:
        '@what:@noun:(~offers | ~askable) [#ADP|NOUN|ADJ|PROPN !","]{0,4}? ("," | "-" | "–")? (that|which)? [#AUX|ADV]{0,4} @verb:[<~denouncing> #VERB] by &sidesBy',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'a thing that A received well',
      pattern: '&received ~praise &whence',
      means: { kind: 'response', stance: 'welcomes' },
    },
    {
      name: 'a thing that A received badly',
      pattern: '&received ~scorn &whence',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'a thing that A received with doubt',
      pattern:
        '&received (~doubts | (cool|lukewarm|muted|cautious|guarded|cold|frosty|icy|chilly) (response|reaction|reception|welcome)) &whence',
      means: { kind: 'response', stance: 'sceptical' },
    },
    {
      name: 'a thing of which A is of two minds',
      pattern: '&received (mixed) (response|responses|reaction|reactions|reception|reviews) &whence',
      means: { kind: 'response', stance: 'undecided' },
    },
    {
      name: 'A is glad of what was done',
      pattern:
        '@verb:([<be|feel> #AUX|VERB] [#ADV]? (encouraged|heartened|pleased|satisfied|delighted|cheered|gratified) (by|with|at|about|over) | <express|voice|convey> [#DET|PRON|ADJ]{0,3} (satisfaction|delight|appreciation|enthusiasm) (at|with|over|about|for)) &deed &reacted',
      means: { kind: 'response', negotiated: true, stance: 'welcomes' },
    },
    {
      name: 'A leans to a thing',
      pattern:
        '([<be|remain|seem|appear|sound>] [#ADV|PART]{0,2} @verb:((interested in) | receptive to | (enthusiastic|positive|upbeat) about | (favourable|favorable|sympathetic) (to|towards|toward) | keen on) | @verb:(<express|show|voice> (?! (no|little|scant)) [#ADJ|DET]{0,2} interest in | <warm> to | <look> [#ADV]? (favourably|favorably) (on|at|upon))) &firmly',
      means: { kind: 'response', stance: 'welcomes', negated: 'rejects' },
    },
    {
      name: 'A is for a thing',
      pattern:
        '(([<be|remain|come|stand>] [#ADV]{0,2} @verb:(supportive of | in (favour|favor) of | behind)) | @verb:(<go> along with | <come> (a)? (round|around) to | <take> up (?= [!"." !","]{1,5}? (offer|invitation|proposal)) | <drop|withdraw|lift|abandon> [#PRON|DET] [#ADJ]? (objection|objections|opposition|resistance|veto) (to|of|on) | <comply> with (?= [#DET|ADJ|NOUN|PROPN|PART]{0,4}? (~askable | ultimatum)) | <heed|grant> (?= [#DET|ADJ|NOUN|PROPN|PART]{0,4}? (~askable)))) &firmly',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A has doubts about a thing',
      pattern:
        '@verb:(<have|harbour|harbor|entertain> [#ADJ|DET|ADV]{0,3} (doubts|reservations|misgivings|qualms) (about|over|on|with|regarding) | <express|voice|raise> [#ADJ|DET]{0,2} (concern|concerns|questions|unease) (about|over|regarding|on) | <warn> against) &it',
      means: { kind: 'response', stance: 'sceptical', negated: 'welcomes' },
    },
    {
      name: 'A is not convinced',
      pattern:
        "([<be|remain|seem|appear>] [#ADV]{0,2} @verb:((unconvinced|unimpressed|unpersuaded) (by|of|about|with)? | (cautious|pessimistic) (about|over|on)) &it | (not|n't) @verb:[<take> #VERB] (&it | [#DET|ADJ]{0,2} ~talk-words) seriously)",
      means: { kind: 'response', stance: 'sceptical', negated: 'sceptical' },
    },
    {
      name: 'A has yet to decide',
      pattern:
        '(yet to) @verb:[<decide|accept|agree|sign|approve|ratify|endorse|back|commit> #VERB] (?! (whether to|to)? (run|stand|seek)) (?! #DET? {actor} (in|against|as|over))',
      means: { kind: 'response', stance: 'undecided', negated: 'undecided', about: true },
    },
    {
      name: 'A asks itself whether to accept',
      pattern:
        '@verb:[<consider|debate|weigh|mull|ponder|discuss|study|decide|examine> #VERB] (whether|if) (to | [!"." !","]{1,3}?) ([<accept|agree|sign|back|join|attend|approve|support|participate|endorse> #VERB] | take part)',
      means: { kind: 'response', stance: 'undecided', negated: 'undecided' },
    },
    {
      name: 'A will decide on a thing',
      pattern:
        '@verb:[<decide|announce|say|determine> #VB] [!"." !","]{1,6}? (whether|if) (to | [!"." !","]{1,3}?) ([<accept|agree|sign|back|join|attend|approve|support|participate|endorse> #VERB] | take part)',
      means: { kind: 'response', stance: 'undecided', negated: 'undecided' },
    },
    {
      name: 'A does not say yes or no',
      pattern:
        '[<be|remain|stay|sound> #AUX|VERB] [#ADV]? @verb:(noncommittal|non-committal) (?= ("." | "," | $ | on | about | when | in))',
      means: { kind: 'response', stance: 'undecided', bare: true },
    },
    {
      name: 'A demurs',
      pattern: '@verb:[<demur> #VERB] (?= ("." | "," | ";" | $ | at | on | and | when))',
      means: { kind: 'response', stance: 'rejects', bare: true },
    },
    {
      name: 'A says that it will come to talks',
      pattern:
        '(?<! (if|whether|unclear|unlikely) [!"."]{0,9}) (will|would|\'ll) [#ADV]? @verb:(attend|join|participate in | take part in | come to) @what:([#DET|ADJ|NOUN|PROPN !","]{0,6}? [~talk-words #NOUN] &rest?)',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects', bare: true },
    },
    {
      name: 'a thing falls flat with A',
      pattern:
        '@what:(&thingNoun | ~askable) [#AUX|ADV]{0,3} @verb:(<fall|fell|ring|rang|land> flat) (with|among|on|in) &sidesBy',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A goes to court against a thing',
      pattern:
        '@verb:[<file|bring|launch|lodge|mount> #VERB] [#DET|ADJ|NOUN]{1,4}? (against | to (overturn|block|stop|reverse|halt|quash)) @what:([#DET|ADJ|NOUN|PROPN|PART !","]{0,5}? (decision|ruling|order|plan|plans|deal|agreement|move))',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A objects to a point',
      pattern:
        '@verb:([<object> #VERB] to) @what:([#DET|ADJ|NOUN|PROPN|PART !","]{0,4}? (clause|clauses|provision|provisions|point|points|article|wording|language|passage|phrase|idea|notion) &rest?)',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'this is no offer, A says',
      pattern: '&itIs not (a|an) [#ADV]? [#ADJ] @noun:(offer|proposal|plan|compromise)',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects', voiced: true, bare: true },
    },
    {
      name: 'A evades a thing',
      pattern: '@verb:[<sidestep|dodge|evade|duck|skirt> #VERB] &firmly',
      means: { kind: 'response', stance: 'undecided' },
    },
  ],
}
