import type { MoveRules } from '../data.ts'

/** Proposals that are told of without a plan on paper: by what is offered, or by the words "our proposal is". */
export const overtures: MoveRules = {
  rules: [
    {
      name: 'what A proposes is',
      pattern:
        'what @a:{actor} [#AUX|ADV]{0,2} @verb:[<propose|offer|recommend> #VERB] [!"." !","]{0,4}? (is|was) @what:&rest',
      means: { kind: 'proposal', held: true },
    },
    {
      name: "A's proposal is",
      pattern:
        '(our|my|their|his|her|its) [#ADJ]? @what:(@noun:(proposal|offer|suggestion) (is|was|remains) (?! (still|not|under|being|on|off|rejected|accepted|unacceptable)) &rest)',
      means: { kind: 'proposal', owned: true, held: true },
    },
    {
      name: 'A makes proposals',
      pattern:
        '&given @verb:[<make|put|formulate> #VERB] forward? @what:([#ADJ|DET|NUM]{0,3}? ((number|series|set|range|package|raft) of)? [#ADJ]{0,2}? (proposal|proposals|suggestion|suggestions) (on|for|to|about|regarding|concerning|aimed) &rest)',
      means: { kind: 'proposal' },
    },
    {
      name: 'something was proposed by A',
      pattern:
        '(?<! (he|she|i|who|they) [#AUX|ADV]{0,2}) [<be> #AUX] [#ADV]{0,2} @verb:(proposed|put forward|tabled|floated|mooted|put on the table) &moment by &sidesBy',
      means: { kind: 'proposal', held: true },
    },
    {
      name: 'A offers what parties offer to B',
      pattern:
        '&given @verb:([<offer|propose> #VERB] (instead|again)?) @what:([#DET|ADJ|NOUN|NUM|PROPN|PUNCT|VERB|ADV !"," !"."]{0,5}? ~offerable) (to|for|with) (&sidesB | #DET [#ADJ|NOUN]{0,3})',
      means: { kind: 'proposal' },
    },
    {
      name: 'A extends an offer',
      pattern:
        '@verb:[<extend|make|present|convey|issue> #VERB] #DET [#ADJ|NOUN]{0,2}? @what:(offer (of|to) [!"." !","]{1,20})',
      means: { kind: 'proposal' },
    },
  ],
}
