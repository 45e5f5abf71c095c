import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const refusals: MoveRules = {
  lists: {
    // what a party will not do
    conceding: entries(
      'concede, cede, surrender, relinquish, abandon, withdraw, recognise, recognize, disarm, lay, negotiate, accept, sign, attend, join, hand, give, yield, leave, step, lift, drop, stop, halt, end, return, release, allow, participate, admit, grant, permit, bow, budge, retreat, heed, comply, compromise, capitulate, deliver, extradite, submit, act, ratify, implement',
    ),
    // what one refuses, beside that, who has been asked for it
    granting: entries(`
      renounce, quit, vacate, evacuate, cease, suspend, free, let, pull, cooperate, repatriate, approve, endorse, honour, honor, observe,
      respect, discuss, consider, extend, renew, resume, reopen, restart, open, share, pay, compensate, receive, meet, talk, engage, soften,
      ease, relax, dismantle, demilitarise, demilitarize, demobilise, demobilize, freeze, reduce, limit, recall, acknowledge
    `),
    // what is asked or put forward, and turned down without saying by whom
    asked: entries(
      'request, requests, demand, demands, appeal, appeals, call, calls, plea, pleas, offer, offers, proposal, proposals, suggestion, suggestions, overture, overtures, invitation, invitations, ultimatum',
    ),
  },
  parts: {
    // not until something is done, nor to keep something up
    lasting:
      '(?! (trying|working|here|there|otherwise|differently)) (?! [!"." !","]{1,8}? to (hold|be|become|get|go)) (?! [!"."]{0,14}? (until|unless|without|before))',
    // what one will not give details of is none of it
    conceded:
      '((?! <give|share> [#DET|ADJ|PRON|NUM]{0,3} (details|detail|information|figures|names|name|reasons|reason|interviews|interview|comment|numbers|assessment|assessments|answer|answers|preview|timeline|timelines|speech|speeches|lecture|advice|odds|up|"rank-order")) (?! <lay> (?! down)) (?! <leave> [!"." !","]{1,6}? behind) (?! <stop> #VBG) (?! <talk|speak> (on|about|of|to) (?! {actor})) ([<~conceding>] | (?! <open> fire) [<~granting>]) (?! (trying|working|here|there|otherwise|differently)) (?! [!"." !","]{1,8}? to (hold|be|become|get)) &rest?)',
    unwillingTo:
      '(@verb:[<refuse|decline> #VERB] &often to | [<be|remain|seem|appear> #AUX|VERB] [#ADV]{0,2} @verb:(unwilling|reluctant|loath|disinclined|hesitant) to | @verb:(<rule> out | <balk|baulk|bristle> at | [<reject|oppose|resist|exclude> #VERB] (?= [#ADV]? #VBG) | <object> to | [<resist|withstand> #VERB] [#DET|ADJ]{0,3} (pressure|calls|demands|pleas|urging|entreaties|appeals|requests) to | in no (mood|position) to))',
    notWillingTo:
      "((not | n't | never | un | no longer) [#ADV]? (want|ready|prepared|willing|going|intend|intending|inclined|about|planning|plan|wish|agree|agreed|consent|consented) to | <have> (no|never any) (intention|intentions|plans|plan|desire|wish) (of|to))",
    refused:
      '(rejected|dismissed|refused|declined|turned down|opposed|vetoed|rebuffed|spurned|snubbed|denied|ruled out|brushed aside)',
  },
  rules: [
    {
      name: 'the answer is no',
      pattern: '(the|our|its|their) (answer|reply|response) (is|was|remains) @verb:no (?! #NOUN)',
      means: { kind: 'response', stance: 'rejects', voiced: true, bare: true },
    },
    {
      name: 'A blocks a thing',
      pattern:
        '@verb:[<block|obstruct|torpedo|scupper|scuttle|sink|stonewall> #VERB] &moment (?! to) @what:([#DET|ADJ|NOUN|PROPN|PART|NUM|PUNCT|VERB !","]{0,7}? ([~offers !plans] | resolution | resolutions | accord | truce | ceasefire | membership | accession | entry) (?! [#NOUN !{time}]))',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: "A's opposition to a thing",
      pattern: '@noun:(opposition|objection|objections|resistance|veto|hostility) (to|of|on) &it',
      means: { kind: 'response', stance: 'rejects', owned: true },
    },
    {
      name: 'A rejects doing',
      pattern: '@verb:[<reject|oppose|resist> #VERB] @what:(#VBG &rest)',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A is against doing',
      pattern:
        '@verb:(opposed to | [<be|remain|stand|come> #AUX|VERB] [#ADV]{0,2} against | [<object> #VERB] to | <voice|express|declare|reiterate|state> [#DET|PRON|ADJ]{0,3} (opposition|objection|objections) to) @what:(#VBG &rest)',
      means: { kind: 'response', about: true, stance: 'rejects', negated: 'undecided' },
    },
    {
      name: 'A rules out what is at issue',
      pattern:
        '(?<! #NOUN) @verb:(<rule> out | [<say> #VERB] no to | [<exclude|preclude> #VERB !#VBG] (?! [!"." !","]{0,8}? from)) (?! {actor}) @what:([#DET|ADJ|PROPN|NUM|PART]{0,4} #NOUN &rest?)',
      means: { kind: 'response', about: true, stance: 'rejects', negated: 'undecided' },
    },
    {
      name: 'A denies a request',
      pattern:
        '@verb:[<deny> #VERB] @what:([#DET|ADJ|PRON|NOUN|PROPN|PART !","]{0,5}? (request|requests|permission) (?! for (comment|interviews)))',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'and rejected by A',
      pattern: '(but|and|",") [#AUX|ADV]{0,3} @verb:&rejecting by &sidesBy',
      means: { kind: 'response', stance: 'rejects', bare: true },
    },
    {
      name: 'rejected by A, a thing',
      pattern:
        '@verb:&refused by &sidesBy "," #DET [#ADJ|NOUN|NUM|PROPN]{0,4}? (~offers | ~things | ~refusable)',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A refuses to comply',
      pattern:
        '@verb:[<refuse|decline> #VERB] &often to (<comply|cooperate> with | <accept|honour|honor|obey|heed|back|support|endorse|sign|consider|entertain|approve|ratify|grant>) &resented',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'what B was asked meets with no',
      pattern:
        '~asked &however [#AUX|ADV]{0,3} @verb:(<meet> with [#DET|ADJ]{0,3} (refusal|rejection|rebuff))',
      means: { kind: 'response', stance: 'rejects', asked: 'thing' },
    },
    {
      name: 'what B was asked has no answer',
      pattern:
        '~asked &however [#AUX|ADV]{0,3} @verb:(<fall> on deaf ears | <go> (unanswered|unheeded) | (ignored|disregarded) (?! [!"." !","]{0,4}? by))',
      means: { kind: 'response', stance: 'no-answer', asked: 'thing' },
    },
    {
      name: 'what B was asked is turned down',
      pattern: '~asked &however [#AUX|ADV]{1,4} @verb:&refused (?! [!"." !","]{0,4}? by)',
      means: { kind: 'response', stance: 'rejects', asked: 'thing' },
    },
    {
      name: 'who asked B was turned down',
      pattern:
        '(but|and) [#AUX|ADV]{1,4} @verb:(rebuffed|snubbed|refused|rejected|turned down|turned away) (?! [!"." !","]{0,4}? by)',
      means: { kind: 'response', stance: 'rejects', asked: 'asker' },
    },
    {
      name: 'who asked was turned down by A',
      pattern: '[<be> #AUX] [#ADV]{0,2} @verb:(rebuffed|snubbed|turned down) by &sidesBy',
      means: { kind: 'response', stance: 'rejects', bare: true },
    },
    {
      name: 'A refuses to parley',
      pattern: '&unwillingTo [#ADV]? @what:&parley',
      means: { kind: 'response', stance: 'rejects', deed: true },
    },
    {
      name: 'A refuses to give way',
      pattern: '&unwillingTo [#ADV]? @what:&conceded',
      means: { kind: 'response', about: true, between: true, party: true, stance: 'rejects', deed: true },
    },
    {
      name: 'A is not willing to parley',
      pattern: '(&notWillingTo | [<vow|pledge|swear|promise|resolve> #VERB] (not|never) to) @verb:&parley',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects', deed: true },
    },
    {
      name: 'A is not willing to give way',
      pattern: '&notWillingTo [#ADV]? (?= &conceded) @verb:. @what:&rest?',
      means: {
        kind: 'response',
        about: true,
        party: true,
        stance: 'rejects',
        negated: 'rejects',
        deed: true,
      },
    },
    {
      name: "A's refusal to parley",
      pattern:
        '(#PRON [#ADJ]{0,2})? @noun:(refusal|unwillingness|reluctance) ((by|from|of) &sidesBy)? to [#ADV]? @what:&parley',
      means: { kind: 'response', stance: 'rejects', owned: true },
    },
    {
      name: "A's refusal to give way",
      pattern:
        '(#PRON [#ADJ]{0,2})? @noun:(refusal|unwillingness) ((by|from|of) &sidesBy)? to [#ADV]? @what:(&conceded | <send|supply|sell|provide|back|support> &rest)',
      means: { kind: 'response', about: true, party: true, stance: 'rejects', owned: true },
    },
    {
      name: 'A refuses to discuss',
      pattern:
        '@verb:[<refuse> #VERB] &often to (?! <deny|admit|acknowledge|explain|specify|clarify|state|comment|answer|say|name|identify|disclose|elaborate|speculate|reveal|confirm|respond|believe|go|be|give|criticise|criticize|condemn|blame|apologise|apologize>) @what:(#VB &rest)',
      means: { kind: 'response', about: true, between: true, stance: 'rejects', deed: true },
    },
    {
      name: 'A will not parley',
      pattern:
        '(will|would|shall|wo) (not|never|n\'t) [#ADV]? @verb:&parley (?! [!"."]{0,14}? (until|unless|without|before))',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects', spoken: true, deed: true },
    },
    {
      name: 'A has no intention of',
      pattern:
        '@verb:<have> (no|never any) (intention|intentions|plans|plan|desire|wish) (of|to) @what:((#VBG|VB) &rest?)',
      means: { kind: 'response', about: true, stance: 'rejects', negated: 'rejects', deed: true },
    },
    {
      name: 'A does not agree to a thing',
      pattern:
        '(not|n\'t|never) [#ADV]? @verb:([<agree|consent|accede|submit> #VERB] (to|with)) &firmly (?! [!"."]{0,14}? (until|unless|without|before))',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects', spoken: true },
    },
    {
      name: 'A does not back a thing',
      pattern:
        '(did|does|do|has|have|had) (not|n\'t|never) [#ADV]? @verb:[<back|support|endorse|sign|welcome> #VERB] @what:([#DET|ADJ|NOUN|PROPN|PART|NUM|PUNCT !","]{0,6}? (~offers|resolution|truce|ceasefire|deal|agreement|initiative))',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects' },
    },
    {
      name: 'a thing unacceptable to A',
      pattern:
        '(~offers | ~things | ~refusable | this | that | it) [!"." !"," !{actor} !#VERB]{0,6}? [#AUX]{1,2} [#ADV]{0,2} @noun:(unacceptable|inadmissible|not acceptable|not enough|insufficient) (to|for) &sidesBy',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects' },
    },
    {
      name: 'A has not agreed to',
      pattern: "(not|n't|never) [#ADV]? @verb:[<agree|consent> #VERB] to @what:(#VB &rest)",
      means: { kind: 'response', about: true, stance: 'rejects', negated: 'rejects' },
    },
    {
      name: "A's answer was bad",
      pattern:
        '@a:{actor} ("\'s" | "’s" | "\'") [#ADJ]? @noun:(response|reply|answer|reaction) (to &it)? (was|has been|is) [#ADV]? (negative|a refusal|no|a flat no|a firm no)',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A sees no reason for talks',
      pattern:
        '@verb:(<see|have> no (reason|point|need|basis|grounds|sense)) (to|in|for) [!"." !","]{0,6}? ~talk-words',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects' },
    },
    {
      name: 'A will never',
      pattern:
        "(will|would|shall|can|could|wo|ca) (not|never|n't) [#ADV]? @verb:[<~conceding> #VERB] &lasting @what:&rest?",
      means: {
        kind: 'response',
        about: true,
        stance: 'rejects',
        negated: 'rejects',
        spoken: true,
        deed: true,
      },
    },
    {
      name: 'A will never give way',
      pattern:
        "(will|would|shall|wo) (not|never|n't) [#ADV]? @verb:[<concede|cede|surrender|relinquish|withdraw|recognise|recognize|attend|release|lift|disarm|extradite|capitulate|compromise|evacuate|vacate|renounce> #VERB] &lasting @what:&rest?",
      means: {
        kind: 'response',
        about: true,
        party: true,
        stance: 'rejects',
        negated: 'rejects',
        spoken: true,
        deed: true,
      },
    },
    {
      name: 'A will not be forced to',
      pattern:
        "((will|would|shall|wo) (not|never|n't) be @verb:(bullied|forced|pressured|pressed|blackmailed|coerced|dragged|drawn|pushed|intimidated|cowed|rushed|lured|strong-armed) | [<refuse> #VERB] to be @verb:(bullied|forced|pressured|pressed|blackmailed|coerced|dragged|drawn|pushed|intimidated|cowed|rushed|lured)) (into|to) @what:(&parley | &conceded | [#DET|ADJ]{0,3} ~talk-words)",
      means: { kind: 'response', about: true, party: true, stance: 'rejects', negated: 'rejects' },
    },
    {
      name: 'A blocks a deal',
      pattern:
        '@verb:[<block|obstruct|torpedo|scupper|scuttle|sink|derail|sabotage|stymie|thwart> #VERB] &moment @what:([#DET|ADJ|NOUN|PROPN|PART|NUM !","]{0,5}? (deal|agreement|pact|treaty|settlement) (?! [#NOUN !{time}]))',
      means: { kind: 'response', about: true, party: true, stance: 'rejects' },
    },
    {
      name: 'A takes back its consent',
      pattern:
        '@verb:([<withdraw|retract|revoke|rescind|reverse> #VERB] | [<backtrack|renege|backpedal> #VERB] on) #PRON [#ADJ]? @what:(acceptance|approval|support|endorsement|consent|backing|agreement)',
      means: { kind: 'response', about: true, party: true, stance: 'rejects' },
    },
    {
      name: 'something that A will never do',
      pattern: '(will|would) never @verb:(do | happen | be (done|accepted|agreed))',
      means: { kind: 'response', stance: 'rejects', negated: 'rejects' },
    },
    {
      name: 'A rejects any such thing',
      pattern:
        '@verb:([<reject|oppose> #VERB] | <rule> out) any (?! (risk|link|links|connection|role|wrongdoing|involvement|responsibility|violence)) [#ADJ|NOUN]{0,3}? @what:#NOUN',
      means: { kind: 'response', about: true, stance: 'rejects' },
    },
    {
      name: 'A refuses',
      pattern:
        '(@verb:[<refuse|decline> #VBD|VBZ|VBP] | @verb:[<say> #VBD|VBZ|VBP] no) (?= ("." | ";" | "," | $ | and | but))',
      means: { kind: 'response', stance: 'rejects', negated: 'undecided', bare: true },
    },
    {
      name: 'A rules out doing',
      pattern:
        '@verb:(<rule> out) @what:(([#DET|ADJ]{0,2} (possibility|option|idea|prospect|notion|suggestion|likelihood) of)? #VBG &rest)',
      means: { kind: 'response', about: true, stance: 'rejects', negated: 'undecided' },
    },
    {
      name: 'A is against a thing',
      pattern:
        '[<be|remain|stand|come|seem|appear>] [#ADV]{0,2} @verb:((opposed|averse|hostile) to | (?<! <stand>) against | out against | (unhappy|dissatisfied|uncomfortable|displeased) with) (?! [!"." !","]{0,5}? (aggression|violence)) &resented',
      means: { kind: 'response', stance: 'rejects', negated: 'undecided' },
    },
    {
      name: 'A votes against a thing',
      pattern: '@verb:(<vote> [#ADV]{0,2} (against|down)) @what:&thing',
      means: { kind: 'response', about: true, stance: 'rejects', states: true },
    },
    {
      name: 'A gives a bad answer',
      pattern:
        '@verb:[<give|send|deliver|submit|convey> #VERB] [#DET|PRON]? (negative|disappointing|cold) (response|answer|reply)',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A calls it unacceptable',
      pattern:
        '@verb:[<call|find|describe|consider|deem|term|brand|dismiss|see|view|regard|label|denounce> #VERB] (&it | @what:(#VBG [!"." !"," !#VERB]{1,9}?) | @what:(#DET [#ADJ]? (clause|provision|point|decision|move|step|demand|condition))) [!"." !"," !#VERB|AUX]{0,5}? as? /^["“‘]$/? [#ADV]? (a|an)? [#ADJ]? @noun:~judged-bad',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'a thing is unacceptable, A says',
      pattern:
        '(~things | ~offers) [!"." !","]{0,6}? (is|are|was|were) [#ADV]? @noun:(unacceptable|"non-starter"|"not acceptable")',
      means: { kind: 'response', stance: 'rejects', voiced: true },
    },
  ],
}
