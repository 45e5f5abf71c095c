import type { MoveRules } from '../data.ts'

/** Proposals that are told of without a plan on paper, by what is offered or by the words "our proposal is"; and those that are changed or taken back. */
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
      name: "A's offer is on the table",
      pattern:
        '@what:(@noun:(offer|offers|proposal|proposals|plan|invitation) ((to|for|of) [!"." !"," !#AUX]{1,8}?)?) (is|are|was|were|remains|remained|remain|stays) [#ADV]? (on the table | open | valid)',
      means: { kind: 'proposal', owned: true, held: true },
    },
    {
      name: 'A offers help',
      pattern:
        '&given (?<! to) @verb:[<offer> #VERB] @what:((#PRON | #PRON [<country|nation|government> #NOUN] ("\'s" | "’s"))? [#ADJ]{0,2} (assistance|help|support|aid) (in|to|with|for) &rest)',
      means: { kind: 'proposal', about: true, party: true },
    },
    {
      name: 'A puts something on the table',
      pattern: '@verb:[<put> #VERB] @what:(something | a [#ADJ|NOUN|NUM]{1,3}) on the table',
      means: { kind: 'proposal' },
    },
    {
      name: 'under the plan of A it would',
      pattern:
        '((@a:{actor:state} ("-" (backed|led|brokered|drafted|sponsored))? | @a:{actor} ("\'s" | "’s" | "\'")) [#ADJ|NUM|NOUN|PUNCT|VERB !{actor} !"," !"."]{0,4}? @noun:(plan|initiative|proposal|roadmap|formula|draft|blueprint|scheme|framework) | @noun:(plan|initiative|proposal|draft|scheme) (by|from) &oneBy) @what:((would | (calls|called|provides|provided|asks) for | foresees | envisages | envisions | proposes | foresaw | envisaged | envisioned | stipulates) &rest)',
      means: { kind: 'proposal', held: true, about: true, party: true },
    },
    {
      name: 'they could, A suggests',
      pattern:
        '@what:(~parties (could|might|should) [!"." !","]{1,14}) "," /^["”]$/? (&lead @a:{actor} &tail @verb:[<suggest|propose> #VERB] | @verb:[<suggest|propose> #VERB] &lead @a:{actor}) (?= ("." | "," | $ | {time}))',
      means: { kind: 'proposal' },
    },
    {
      name: 'A suggests that a thing be done',
      pattern:
        '@verb:[<suggest|recommend> #VERB] (to &sidesB)? that @what:([!"." !"," !#VERB !#AUX]{1,8}? [<be> #VB|AUX] [#ADV]? #VBN (?<! (is|was|are|were|been) #ADV? .) &rest?)',
      means: { kind: 'proposal', about: true, party: true },
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
    {
      name: 'A seeks agreement on a proposed thing',
      pattern:
        '@verb:[<seek|want|push> #VERB] [!"." !","]{0,4}? (agreement|support|backing|approval|acceptance) (on|for|of|to) @what:(#DET? proposed &thing)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A revises a thing of theirs',
      pattern:
        '@verb:[<refine|revise|amend|rework|modify|soften|redraft> #VERB] #DET? @a:{actor:state} "-"? (backed|drafted|proposed|sponsored)? [#ADJ|NUM|NOUN|PUNCT !{actor}]{0,3}? @what:~offers',
      means: { kind: 'proposal', status: 'revised' },
    },
    {
      name: 'A revises a thing',
      pattern:
        '@verb:([<refine|revise|amend|rework|modify|soften|redraft|sweeten|tweak|reformulate|overhaul> #VERB !<amod(.)] | <water|tone> down | <scale> back | [<improve> #VERB] (on|upon)? (?= #PRON [#ADJ]{0,2} ~offers) | [<raise|adjust|update|change> #VERB] (?= #PRON [#ADJ|NOUN]{0,2} (offer|proposal|proposals))) @what:(#DET? &thing)',
      means: { kind: 'proposal', status: 'revised' },
    },
    {
      name: 'a thing is revised',
      pattern:
        '@what:@noun:(~things | guarantees) [#AUX|ADV]{1,4} @verb:(refined|revised|amended|updated|modified|watered down|reworked|improved)',
      means: { kind: 'proposal', status: 'revised' },
    },
    {
      name: 'A withdraws a thing',
      pattern:
        '@verb:([<withdraw|retract|rescind|revoke> #VERB] | [<take> #VERB] (back | off the table) | ([<pull|drop|scrap|shelve|cancel|abandon|suspend> #VERB] back? (?= #PRON [#ADJ|NOUN|NUM]{0,3}? (offer|offers|proposal|proposals | peace plan))) | <take> (?= [#DET|PRON|ADJ|NOUN|NUM]{1,5}? ~offers (back | off the table))) @what:([#DET|PRON|ADJ|NOUN|NUM|PROPN]{0,5}? ~offers)',
      means: { kind: 'proposal', status: 'withdrawn' },
    },
  ],
}
