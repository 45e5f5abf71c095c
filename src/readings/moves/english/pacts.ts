import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** A verb of a class, and verbs with a particle, in a form given by tags. */
const verb =
  (list: string, phrasal: readonly (readonly [verbs: string, particle: string])[]) => (tags: string) =>
    [`[<~${list}> ${tags}]`, ...phrasal.map(([verbs, particle]) => `[<${verbs}> ${tags}] ${particle}`)].join(
      ' | ',
    )

/** How an agreement comes about: "strike", "hammer out". */
const closing = verb('closings', [
  ['hammer|thrash|hash|iron', 'out'],
  ['nail|pin', 'down'],
  ['wrap|tie', 'up'],
  ['sign', 'off'],
  ['work', 'out'],
  ['enter', 'into'],
])

/** What is done with one, by the status that it then has. */
const DEEDS = {
  ended: verb('endings', [
    ['withdraw|pull|walk|back|opt|get', '(from | out of | away from | back from)'],
    ['rip|tear', '(up | apart)'],
    ['call', 'off'],
  ]),
  suspended: verb('suspendings', [['put', 'on (hold | ice)']]),
  breached: verb('breachings', [
    ['renege|backtrack|default', 'on'],
    ['go', 'back on'],
    ['back', 'away from'],
    ['run', 'counter to'],
  ]),
  agreed: verb('renewings', [
    ['accede', 'to'],
    ['sign', 'up to'],
  ]),
  'in-force': verb('keepings', [
    ['abide|stand', 'by'],
    ['comply', 'with'],
    ['adhere|stick|keep|hold|conform', 'to'],
    ['live', 'up to'],
    ['deliver|act', 'on'],
    ['carry', 'out'],
    ['follow', 'through on'],
    ['make', 'good on'],
    ['remain|stay', 'in (?= (the|its|their|this|that))'],
  ]),
}

type Deed = keyof typeof DEEDS
const BREAKS: readonly Deed[] = ['ended', 'suspended', 'breached']
const KEEPS: readonly Deed[] = ['agreed', 'in-force']

/** Each deed under the name of its status. */
const deeds = (tags: string, names: readonly Deed[] = [...BREAKS, ...KEEPS]) =>
  `(${names.map((status) => `@${status}:(${DEEDS[status](tags)})`).join(' | ')})`

/** How an agreement is made, kept, extended, suspended, broken and ended, by whom. */
export const pacts: MoveRules = {
  lists: {
    bonds: entries(
      'agreement, agreements, ceasefire agreement, truce agreement, peace treaty, ceasefire deal, peace accord, peace pact, deal, deals, accord, accords, pact, pacts, treaty, treaties, memorandum, memorandum of understanding, ceasefire, ceasefires, cease-fire, truce, truces, moratorium, protocol, framework agreement, peace deal, peace agreement, armistice, ceasefire regime, silence regime, regime of silence, cessation of hostilities, humanitarian pause, understandings, arrangement, arrangements, peace settlement',
    ),
    closings: entries(
      'sign, conclude, reach, strike, seal, ink, clinch, adopt, finalise, finalize, ratify, secure, initial, initiall, forge, cement, pen, formalise, formalize, achieve, countersign',
    ),
    endings: entries(
      'quit, terminate, scrap, end, abandon, renounce, repudiate, cancel, annul, revoke, rescind, dissolve, nullify, void, invalidate, abrogate, exit, leave, ditch, axe, discard, dump, jettison, shred',
    ),
    suspendings: entries('suspend, freeze, pause, shelve'),
    breachings: entries(
      'violate, breach, break, contravene, infringe, betray, flout, sabotage, disregard, undermine, trample, defy, ignore, dishonour, dishonor, circumvent',
    ),
    renewings: entries(
      'extend, prolong, renew, restore, revive, reinstate, resurrect, join, rejoin, re-enter, reactivate, reaffirm',
    ),
    keepings: entries(
      'observe, honour, honor, respect, uphold, implement, fulfil, fulfill, execute, enforce, maintain, preserve',
    ),
  },
  parts: {
    // what stands between the verb and the agreement: "the terms of their fragile 30-day"
    itsBond:
      '((from {time})? ([#DET|PRON|ADJ|NOUN|NUM]{0,3}? (of | (participation|membership|part) in | compliance with)){0,2} [#DET|ADJ|NOUN|PROPN|NUM|PRON|PUNCT|VERB|PART !"," !"and"]{0,6}? (~bonds) (?! [#NOUN]))',
    // words before a deed that is only spoken of: "the risk of breaking it"
    spokenOf:
      '(of | on | for | in | by | at | about | from | against | without | consider | considering | considers | considered)',
    resolved: '[<decide|choose|opt|resolve|manage|continue|begin|start|vote|move|intend|plan>]',
    // what follows its name: "between Norvia and Sund", "on the return of children", ", which was brokered in May,"
    ofBond: '([#ADP] [!"." !"," !";" !#VERB !#AUX]{1,9}?)? ("," [!"." !","]{1,12}? ",")?',
  },
  rules: [
    {
      name: 'A declares a ceasefire',
      pattern:
        '(?<! (to|of|on|for|about|in|with) #ADV?) @verb:[<declare|announce|proclaim|observe|extend|order|renew|prolong> #VERB !<amod|conj(#ADJ|NOUN)] @what:([#DET|ADJ|NOUN|NUM|PUNCT|CCONJ !","]{0,8}? ~truces ((between|in|on|over|along|for) [!"." !"," !#VERB]{1,8})?) (with &sidesB)?',
      means: { kind: 'commitment', status: 'agreed', declared: true },
    },
    {
      name: 'A and B sign an agreement',
      pattern: `(?<! to) @verb:(${closing('#VERB !#VBG')} | (?<= ("," | after | by | upon | on | for | following)) (${closing('#VBG')})) @what:([#DET|ADJ|NOUN|NUM|PROPN|PUNCT|VERB|PRON|PART !","]{0,7}? ~texts (?! ~texts)) ([!"." !"," !#VERB !{actor}]{0,5}? with &sidesB)?`,
      means: { kind: 'commitment', status: 'agreed', open: true },
    },
    {
      name: 'A has reached an agreement with B, it says',
      pattern: `@what:@noun:(~texts|~provisions) &ofBond [#AUX|ADV !"being"]{1,4} @verb:(${closing('#VBN')} | agreed (on|upon|to)?) with &lead @b:{actor}`,
      means: { kind: 'commitment', status: 'agreed', said: true },
    },
    {
      name: 'A and B announce their agreement',
      pattern:
        '@verb:([<announce|unveil|launch|form|establish|proclaim|declare> #VERB] | [<enter> #VERB] into) @what:([#DET|ADJ|NOUN|NUM|PRON|PUNCT !","]{1,6}? (~texts|partnership|alliance|coalition|joint venture|roadmap|road map|action plan|pledge) &rest?)',
      means: { kind: 'commitment', status: 'agreed', several: true },
    },
    {
      name: 'A and B adopt a roadmap',
      pattern:
        '@verb:[<adopt|approve|endorse|accept|sign> #VERB !#VBG] @what:([#DET|ADJ|NOUN|NUM|PRON]{1,4}? (roadmap|road map|action plan|plan of action|charter|convention|programme|program) &rest?)',
      means: { kind: 'commitment', status: 'agreed', several: true },
    },
    {
      name: 'A and B have an agreement',
      pattern:
        '@verb:[<have|share> #VERB !#AUX] @what:((a|an) [#ADJ|NOUN|NUM]{0,4}? (~bonds|alliance) (?! (with|that|which)) &rest?)',
      means: { kind: 'commitment', status: 'in-force', several: true },
    },
    {
      name: 'A and B share a commitment to',
      pattern:
        '@verb:[<share> #VERB !#VBN] (a|an|our|their|the)? [#ADJ]{0,2} (commitment|determination|resolve) to @what:([#DET|ADJ|NOUN|VERB|PROPN|ADV] &rest?)',
      means: { kind: 'commitment', status: 'agreed', several: true },
    },
    {
      name: 'A and B are agreed on',
      pattern:
        '[<be>] [#ADV|DET]{0,2} @verb:agreed (on|upon|that) (?! (the|a) [#ADJ]? (importance|need|necessity|urgency|fact)) @what:&rest',
      means: { kind: 'commitment', status: 'agreed', several: true },
    },
    {
      name: 'A agrees on an agreement with B',
      pattern:
        '@verb:[<agree> #VERB] (to|on|upon)? @what:([#DET|ADJ|NOUN|NUM|PROPN|PUNCT|VERB !","]{1,7}? (~texts|~provisions)) with &sidesB',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'talks end in an agreement to',
      pattern:
        '(~process|~talk-words) [!"." !","]{0,8}? [<result|end|culminate> #VERB] (in|with) (a|an|the) [#ADJ|NOUN]{0,3}? @noun:~bonds (not? to @what:((#VB | free | open) &rest) | on @what:([#DET|ADJ|NOUN] &rest))',
      means: { kind: 'commitment', status: 'agreed', shared: true, anyone: true },
    },
    {
      name: 'an agreement was reached with B to',
      pattern:
        '@noun:(agreement|agreements|accord|deal|understanding|understandings|consensus|compromise) [#AUX|ADV]{1,4} @verb:~sealed (on? {time})? ((between|with|among) &sidesBy)? (on? {time})? (to @what:(#VB &rest) | (on|about|over|concerning|regarding) (?! {time}) (?! (the)? (sidelines|margins|eve)) @what:([#DET|ADJ|NOUN|PROPN|VBG|NUM] &rest?))',
      means: { kind: 'commitment', status: 'agreed', shared: true, anyone: true },
    },
    {
      name: 'an agreement was signed by A and B',
      pattern: `@what:@noun:(~texts|~provisions) &ofBond ((which|that)? [#AUX|ADV !"being"]{1,4} ((due|set|expected|scheduled)? to be)?)? @verb:(${closing('#VBN|VBD')} | agreed (on|upon|to)? | brokered | negotiated | mediated) ([!"." !#VERB]{1,8}? (?= (between|by|with|among)))? (between | with | among | (?<! (brokered|mediated|negotiated|worked out) [!"." !#VERB]{0,9}?) by) &sidesBy`,
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'an agreement was signed',
      pattern: `@what:@noun:(~texts|~provisions) &ofBond [#AUX !"being"]{1,3} [#ADV]? @verb:(${closing('#VBN')} | agreed (on|upon|to)? | brokered | negotiated | mediated) (?! by) (?! [!"."]{0,8}? between)`,
      means: { kind: 'commitment', status: 'agreed', shared: true, anyone: true },
    },
    {
      name: 'a truce agreed then',
      pattern:
        '@what:@noun:(~truces|ceasefire agreement|peace agreement|peace deal|truce agreement) @verb:(brokered|agreed|reached|signed|negotiated|concluded|mediated|struck) (by [!"." !"," !#VERB]{1,8}?)? (in|on|last|this|earlier)? {time}',
      means: { kind: 'commitment', status: 'agreed', shared: true, anyone: true, held: true, recalled: true },
    },
    {
      name: 'the agreement that A signed with B',
      pattern: `@what:@noun:~bonds (that|which)? (?! {actor} ~sealed (by|in|on)) #DET? @a:{actor} &moreA* &tail [#AUX|ADV]{0,3} @verb:(${closing('#VBN|VBD')} | agreed (on|upon|to)?) (last|this|earlier|{time})? (with &sidesB)?`,
      means: { kind: 'commitment', status: 'agreed', several: true },
    },
    {
      name: 'A is accused of breaking an agreement',
      pattern: `([<accuse|blame|suspect|condemn|criticise|criticize|denounce|fault> #VERB] (each other | one another | &sidesBy) | {actor} <be> [#ADV]? (guilty | accused | suspected)) (of|for) #ADV? @verb:${deeds('#VBG', BREAKS)} @what:&itsBond`,
      means: { kind: 'commitment', status: 'named', charge: true },
    },
    {
      name: 'A is accused of not keeping an agreement',
      pattern: `[<accuse|blame|criticise|criticize|condemn|denounce|fault> #VERB] (each other | one another | &sidesBy) (of|for) (not | (failing|refusing|neglecting|declining) to) @verb:(${DEEDS['in-force']('#VB|VBG')} | <keep>) @what:&itsBond`,
      means: { kind: 'commitment', status: 'breached', held: true, charge: true },
    },
    {
      name: 'A lets go of an agreement',
      pattern: `(?<! &spokenOf #ADV?) @verb:${deeds('#VERB !<amod|conj(#ADJ|NOUN)', BREAKS)} @what:(&itsBond | [#PRON] [#ADJ|NOUN !"international" !"legal" !"moral"]{0,3}? ~bound-duties) (?! [!"."]{0,4}? [#NUM] times)`,
      means: { kind: 'commitment', status: 'named' },
    },
    {
      name: 'A will keep to an agreement',
      pattern: `(will|would|shall|'ll) [#ADV]{0,2} @verb:(${DEEDS['in-force']('#VB')}) @what:&itsBond`,
      means: { kind: 'commitment', status: 'planned', toward: true },
    },
    {
      name: 'A keeps to an agreement',
      pattern: `((?<= &resolved to #ADV?) | (?<! (to | &spokenOf) #ADV?)) @verb:${deeds('#VERB !<amod|conj(#ADJ|NOUN)', KEEPS)} @what:&itsBond`,
      means: { kind: 'commitment', status: 'named', beyond: true },
    },
    {
      name: 'A fails to keep an agreement',
      pattern: `(<refuse|fail|decline|neglect|cease> to | [#AUX] (not|n't|never) #ADV? | <have> #AUX? yet to | <stop>) @verb:(${DEEDS['in-force']('#VERB')} | <meet|keep>) @what:(&itsBond | [#DET|ADJ|NOUN|PROPN|NUM|PRON]{0,5}? ~bound-duties)`,
      means: { kind: 'commitment', status: 'breached', held: true },
    },
    {
      name: 'an agreement is dealt with by A',
      pattern: `@what:@noun:(~bonds|~bound-duties) &ofBond ((which|that)? [#AUX|ADV]{1,4} | being)? @verb:${deeds('#VBN|VBD')} ([!"." !"," !#VERB !"times"]{1,4}? (?= by))? by &sidesBy`,
      means: { kind: 'commitment', status: 'named' },
    },
    {
      name: 'an agreement that A has dealt with',
      pattern: `@what:@noun:~bonds (that|which) #DET? @a:{actor} &tail [#AUX|ADV]{0,3} @verb:${deeds('#VBN|VBD|VBZ|VBP')}`,
      means: { kind: 'commitment', status: 'named', toward: true },
    },
    {
      name: 'an agreement is dealt with',
      pattern: `(?<! (since | [<ensure|guarantee|see|sure|verify|monitor|demand|insist|want|if|whether>] that? [!"." !"," !#VERB]{0,9}?) [#DET|ADJ]{0,2}) @what:@noun:(~bonds | &pact) &ofBond ("," which)? ((?! (be|being)) [#AUX]{1,3} [#ADV]{0,2} @verb:(${deeds('#VBN', [...BREAKS, 'agreed'])} | @breached:shattered) | [#AUX]{0,2} (was|were|been) [#ADV]{0,2} @verb:(@in-force:(${DEEDS['in-force']('#VBN')}))) (?! by &lead {actor})`,
      means: { kind: 'commitment', status: 'named', shared: true, anyone: true },
    },
    {
      name: "A's dealing with an agreement",
      pattern:
        '@a:{actor} ("\'s" | "’s" | "\'" | "’") [#ADJ|NOUN|VERB]{0,3} @noun:(@breached:(violation|violations|breach|breaches|disregard|infringement|infringements|contravention|flouting|non-compliance|noncompliance | (failure|refusal|unwillingness|inability) to (<~keepings> | <abide> by | <comply> with | <adhere> to | <carry> out)) | @ended:(withdrawal|exit|pullout|pull-out|departure|abandonment|cancellation|termination|repudiation|renunciation) | @suspended:(suspension|freezing) | @agreed:(ratification|extension|renewal|signing|signature) | @in-force:(compliance|adherence | implementation | observance | fulfilment | fulfillment)) (of|for|from|with|to)? @what:&itsBond',
      means: { kind: 'commitment', status: 'named', toward: true },
    },
    {
      name: 'the dealing of A with an agreement',
      pattern:
        '(?<! [#NUM] #ADJ?) @noun:(@breached:(violation|violations|breach|breaches|disregard|infringement|infringements) | @ended:(abandonment|cancellation|termination|repudiation|renunciation) | @suspended:(suspension|freezing) | @agreed:(ratification|extension|renewal|signing|signature)) (of @what:&itsBond by &sidesBy | by &sidesBy of @what:&itsBond)',
      means: { kind: 'commitment', status: 'named', toward: true },
    },
    {
      name: 'the failure of A to keep an agreement',
      pattern:
        '@noun:(failure|refusal|unwillingness|inability) (of|by) &sidesBy to (<~keepings> | <act> on | <abide> by | <comply> with | <adhere> to | <carry> out) @what:&itsBond',
      means: { kind: 'commitment', status: 'breached', held: true },
    },
  ],
}
