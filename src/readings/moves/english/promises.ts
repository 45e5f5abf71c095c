import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** Promises by their verbs and nouns: made, given, repeated, received. */
export const promises: MoveRules = {
  lists: {
    vows: entries(
      'promise, promises, pledge, pledges, vow, vows, commitment, commitments, undertaking, undertakings, guarantee, guarantees, assurance, assurances, oath',
    ),
    // what one may be promised: "guaranteed safe passage"
    warrants: entries(
      'safe passage, safety, security, access, protection, passage, implementation, delivery, release, return, compliance, immunity, freedom of navigation, safe conduct, safe return, safe evacuation, amnesty, non-interference, withdrawal, end, halt, cessation',
    ),
    backing: entries(
      'support, commitment, readiness, assistance, help, cooperation, co-operation, backing, protection, aid, solidarity, willingness, intention, determination, loyalty',
    ),
  },
  parts: {
    // a vow of force is a threat, and no commitment
    violence:
      '(to [#ADV]? (retaliate | avenge | punish | annihilate | obliterate | crush | fight | hit back | strike back | destroy | wipe out | flatten | bomb | invade | attack | #VB [!"." !";"]{1,10}? by force) | [#DET|ADJ|VERB]{0,3} (retaliation | revenge | reprisals | vengeance | counter-offensive | counteroffensive | offensive | assault | invasion | war | attacks | strikes | response | retribution))',
    // "on Tuesday" between a verb and what it leads to
    meanwhile:
      '("," [!"." !","]{1,8}? ",")? ((in|at|during|after|on|by|last|this|late|earlier|yesterday|today) [!"." !"," !#VERB]{0,6}? (?= (that|to|not)))?',
    // "to free them", "that they will be freed", "not to"
    promised: '(that | not? to (?! (#ADP | god | it)) | (?= not to))',
    itself: '(itself|themselves|himself|herself|ourselves|myself)',
  },
  rules: [
    {
      name: 'A and B are to sign an agreement',
      pattern:
        '([<plan|intend> #VERB] | (expected|set|due|scheduled|ready|prepared|poised|planning|about|going) | (is|are|was|were)) to @verb:[<sign|conclude|seal|initial|finalise|finalize|ratify|adopt|ink> #VB] @what:([#DET|ADJ|NOUN|NUM|PROPN|PUNCT|VERB|PRON|PART !","]{0,7}? ~texts (?! ~texts)) ([!"." !"," !#VERB !{actor}]{0,5}? with &sidesB)?',
      means: { kind: 'commitment', status: 'planned', several: true, open: true },
    },
    {
      name: 'A assures B that it will',
      pattern:
        '(?<! (not|n\'t|never|to) #ADV?) @verb:[<assure|promise|guarantee> #VERB] (you | everyone | everybody | them | us | &lead {actor} &tail) ","? that? (we|I|it|he|she|they|@a:{actor}) (will|would|shall|\'ll) @what:([#ADV|PART]{0,2} [#VB !<be|have|see|win>] &rest)',
      means: { kind: 'commitment', status: 'agreed', held: true },
    },
    {
      name: 'A gives its word that',
      pattern:
        '@verb:[<give> #VERB] (&lead {actor} &tail | you | them)? (its|his|her|their|my|our) word (that | (?= not? to) | to) @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A pledges to',
      pattern:
        '((?<! (is|are|was|were|been|being) #ADV?) @verb:[<pledge|promise|vow> #VERB !#VBG] | @verb:[<pledge|promise|vow> #VBG] (?= [#PRON|DET|PART|ADP|SCONJ]) | (?<= ^ {actor}) @verb:[<pledge|promise|vow> #NOUN] (?= not? to #VB)) (?! (by|such|from)) &itself? (?! &violence) &meanwhile ((you|everyone|everybody)? (that | not? to) | #PRON (to|that))? (?! (you | them)? (that | to | it | this)? (#PUNCT | $)) @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A swears to',
      pattern:
        '(?<! (is|are|was|were|been|being) #ADV?) @verb:([<swear|swore|sworn|undertake|undertook|guarantee|guarante|consent|covenant> #VERB] | [<commit|bind|bound|oblige> #VERB|ADJ] &itself | [<give> #VERB] (his|her|its|their|our) word) &meanwhile (?! &violence) &promised @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A commits to',
      pattern:
        '@verb:([<commit> #VERB] (&itself | the [#NOUN|PROPN])? to (?! (#ADP | it)) | (?<! (<be|remain|stay|become|feel|seem|get> [#ADV]{0,2})) committed to (?= #VB|VBG)) @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A guarantees B a thing',
      pattern:
        '(?<! to #ADV?) @verb:[<guarantee> #VERB !#VBN !#VBG] @what:([!"." !"," !#VERB]{0,5}? ~warrants &rest?)',
      means: { kind: 'commitment', status: 'agreed', toward: true },
    },
    {
      name: 'A assures B that',
      pattern:
        '(?<! (be|been|being|is|are|was|were|rest) #ADV?) @verb:[<assure|reassure|promise|guarantee|pledge> #VERB] (?! of) [!"." !"," !#VERB]{1,8}? that @what:([!"." !","]{1,10}? (would|will|could|not) &rest)',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A assures that it will',
      pattern:
        '(?<! (be|been|being|is|are|was|were|rest) #ADV?) @verb:[<assure|reassure> #VERB] that @what:([!"." !","]{1,10}? (would|will) &rest)',
      means: { kind: 'commitment', status: 'agreed', beyond: true },
    },
    {
      name: 'A assures B of its support',
      pattern:
        '(?<! (be|been|being|is|are|was|were|rest) #ADV?) @verb:[<assure|reassure> #VERB] [!"." !"," !#VERB]{1,8}? of @what:([#PRON|DET]? [#ADJ|NOUN|PROPN|PART|VERB]{0,4}? ~backing &rest?)',
      means: { kind: 'commitment', status: 'agreed', toward: true },
    },
    {
      name: 'B was promised by A that',
      pattern:
        '[#AUX] [#ADV]? @verb:(promised|guaranteed|assured|reassured|pledged) (by &sidesBy (that|of|to)? @what:&rest | (?! by) @what:([!"." !"," !#AUX !#VERB]{1,8}?) by &sidesBy)',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A makes a promise to',
      pattern:
        '@verb:[<give|make|offer|provide|issue|repeat|renew|reiterate|affirm|reaffirm|confirm|restate|swear|take|voice|announce> #VERB !<amod(.)] [!"." !"," !#VERB !"no" !"any" !"little" !"few"]{0,7}? (~vows|promise) &meanwhile (that | not? to (?= (#VB | free | open)) | (?= not to)) @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A affirms a commitment to',
      pattern:
        '(@verb:[<affirm|reaffirm|reiterate|confirm|restate|underscore|underline|stress|emphasise|emphasize|renew|reinforce|repeat|convey|express|voice|declare|state|signal|reassert|demonstrate|show|note|highlight|deepen|maintain|assume|accept|undertake|undertook> #VERB !<amod(.)] | @verb:([<make> #VERB] clear) | @verb:[<take|took> #VERB] (on|upon &itself)) (?! [#DET]? [#ADJ]{0,2} (importance|need|necessity)) (to [!"." !"," !#VERB]{1,7}? (?= (its|their|his|her|our|the)))? [#DET|PRON|ADJ|ADV|VERB|NOUN|PROPN|PART|PUNCT|CCONJ|NUM !"," !"no"]{0,7}? (commitment|commitments|obligation|obligations|pledge|pledges|promise|promises|undertaking) (of &sidesBy)? ("," [!"." !","]{1,10}? "," | at the [#ADJ] [#NOUN])? (to|for|toward|towards|that|not|under|on | in (this|that) regard) @what:&rest?',
      means: { kind: 'commitment', status: 'agreed', toward: true },
    },
    {
      name: 'a promise was made by A to',
      pattern:
        '@noun:~vows [#AUX]{1,3} [#ADV]? (given|made|offered|issued|repeated|renewed|voiced|provided) by &sidesBy (that | not? to | of | (?= not)) @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A has the word of B',
      pattern:
        '[<secure|obtain|receive|win|get|extract|have|gain|elicit|wring> #VERB] [#DET|ADJ|VERB|NOUN]{0,3}? @noun:(~vows|agreement) (from|by) &sidesBy ((that|to|on|of|not|for) @what:&rest)?',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'a promise by A to',
      pattern:
        '(?<! (no|any|call|calls|need|want|seek|seeks|seeking|sought|demand|demands|demanded|security) [#DET|ADJ]{0,2}) @noun:(~vows|agreement) #ADJ? (by|from) &sidesBy (not? to @what:((#VB | free | open) &rest) | that @what:&rest)',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'the commitment of A to',
      pattern:
        '@noun:(~vows|decision|readiness) (of|by|from) &sidesBy to @what:([<~promised-deeds> #VB|JJ] &rest)',
      means: { kind: 'commitment', status: 'agreed', toward: true },
    },
    {
      name: 'pledges by A',
      pattern:
        '(?<! (no|any|call|calls|need|want|seek|seeks|seeking|sought|demand|demands|security) [!"." !","]{0,2}) @noun:(pledge|pledges|assurances|commitments|undertakings) (of @what:([!"." !"," !#VERB]{1,6}?) (from|by) &sidesBy (?! to #VB) | (from|by) &sidesBy (of|on|that) @what:&rest)',
      means: { kind: 'commitment', status: 'agreed', toward: true },
    },
    {
      name: "A's promise to",
      pattern:
        '((?<! "-") @a:{actor:state} (?! ("\'s" | "’s" | "\'")) [#ADJ]{0,2})? @noun:(agreement|promise|pledge|vow|assurance|guarantee|undertaking|promises|pledges|vows) not? to @what:((#VB | free | open) &rest)',
      means: { kind: 'commitment', status: 'agreed', owned: true },
    },
    {
      name: "A's commitment to",
      pattern:
        '@noun:(~vows|obligation|obligations) (to @what:([<~promised-deeds> #VB|JJ] &rest) | that (?! (i|we|he|she|they|it) [#AUX]? [#VBD|VBN]) @what:&rest)',
      means: { kind: 'commitment', status: 'agreed', owned: true, toward: true },
    },
    {
      name: 'a thing promised by A',
      pattern:
        '@what:([#DET|ADJ|NOUN|NUM|PROPN]{1,6}) ([#ADP] [!"." !"," !#VERB !#AUX]{1,6}?)? (which|that)? [#AUX|ADV]{0,4} @verb:(agreed (on|upon)? | pledged | promised | vowed) by &sidesBy',
      means: { kind: 'commitment', status: 'agreed', toward: true },
    },
    {
      name: 'a thing that A has promised',
      pattern:
        '@what:([#NOUN] ([#ADP] [!"." !"," !#VERB !#AUX]{1,6}?)?) (that|which) #DET? @a:{actor} &tail [#AUX|ADV]{0,3} @verb:(pledged | promised | guaranteed | vowed | undertook | undertaken | (committed|agreed) to) (?! (to|that|not))',
      means: { kind: 'commitment', status: 'agreed', toward: true },
    },
  ],
}
