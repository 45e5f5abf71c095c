import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** Demands by what a party makes a condition: "will not, until", "would, if", "only if". */
export const conditions: MoveRules = {
  lists: {
    // what a party will do where another does its part
    conceded: entries(
      'sign, accept, agree, stop, halt, withdraw, lift, ease, release, return, join, attend, end, consider, recognise, recognize, meet, resume, negotiate, talk, free, reopen, open, leave, drop, give, suspend, freeze, disarm, hand, pull, cease, reconsider, rejoin',
    ),
  },
  rules: [
    {
      name: 'A would, if B',
      pattern:
        '(?<! whether [!"."]{0,2}) (will|would|\'d | (willing|ready|prepared) to) [#ADV]? @verb:[<~conceded> #VERB] [!"." !","]{0,9}? (?<! even) (if|once|provided|when|as soon as|on the day on which|after) ("," [!"." !"," !#VERB]{1,4}? ",")? @what:(#DET? @b:{actor} &tail (?! (want|wish|like)) [#ADV|AUX]{0,3} [#VERB] &rest)',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'if B, A would',
      pattern:
        '(?<! even) if @what:((?! #PRON) #DET? @b:{actor} &tail (?! (want|wish|like|could)) [#VERB|AUX|ADV] [!"." !","]{0,16}?) "," [!"." !"," !#VERB]{1,6}? (will|would|\'d | (willing|ready|prepared) to) [#ADV]? @verb:[<~conceded> #VERB]',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'until B, A will not',
      pattern:
        '(unless|until) (?! {time}) @what:((&lead @b:{actor} &tail | [#DET|NOUN|ADJ|PROPN|PRON|NUM]{1,5}?) [#ADV]? [#VERB|AUX] [!"." !","]{0,16}?) "," (?! there) [!"." !"," !#VERB]{1,8}? ((will|would|can|could|wo|ca|shall|may|must) (not|n\'t|never) | cannot) [#ADV]? @verb:[#VERB !<stop|rest|relent|forget|happen>]',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'until B, there will be no talks',
      pattern:
        '(unless|until|without) (?! {time}) @what:([!"." !","]{2,20}?) "," there (will|would|can|could|shall) @verb:be no',
      means: { kind: 'demand', said: true, held: true },
    },
    {
      name: 'if B wants it, it must',
      pattern:
        'if &lead @b:{actor} &tail (wants|want|wish|wishes|is|are|really|truly|seriously) [!"." !","]{1,14}? "," (then)? (it|they|he|she) [#ADV]? @verb:~must @what:&rest',
      means: { kind: 'demand', said: true, held: true },
    },
    {
      name: 'a measure will be lifted, if B',
      pattern:
        '(will|would|can|could) (only)? be @verb:(lifted|eased|removed|withdrawn|suspended|unfrozen|restored|resumed|released|returned) (only)? [!"." !","]{0,4}? (if|once|provided|when|as soon as|on the day on which|after) @what:(#DET? @b:{actor} &tail &rest)',
      means: { kind: 'demand', held: true, said: true },
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
        '(~things|~withheld|~matters) [!"." !"," !#VERB]{0,8}? (will|would|can|could|may|to) [#ADV]{0,2} be? @verb:[#VERB] [!"."]{0,8}? ~only-if @what:(&lead @b:{actor} &rest)',
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
      name: 'A refuses, unless B',
      pattern:
        '[<refuse|decline>] to @verb:[#VERB] [!"."]{0,14}? (until|unless|without (?! (any|explanation|comment|giving|elaborating))) @what:((&lead @b:{actor})? &rest)',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'A goes on, until B',
      pattern:
        '(will|would|to|\'ll) [#ADV]? @verb:[<remain|stay|continue|keep|go|hold|fight|persist|maintain|press|occupy|protest|strike|block> #VERB] [!"." !";"]{0,14}? (until|unless) (?! {time}) @what:((?! (we|it|they)) (&lead @b:{actor} &tail | #DET [#ADJ]? [<government|president|leader|regime|army|governor|minister|king|junta|side|party|authority>]) [#VERB|AUX] &rest)',
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
        'no [#ADJ|NOUN]{0,4}? (~withheld|~matters|~wantables|money|cash) [!"." !"," !#VERB]{0,9}? ((can|could|should|must|will|would) [#ADV]? be @verb:[#VBN] | (can|could|should|must|will|would) [#AUX|ADV]{0,2} @verb:[<take|be|begin|start|happen|occur|hold|resume|exist|continue> !#NOUN] | (is|was) @verb:possible) [!"." !","]{0,4}? (until|unless|without|before|if) @what:&rest',
      means: { kind: 'demand', said: true, held: true },
    },
  ],
}
