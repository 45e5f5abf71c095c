import type { ContactData } from '../data.ts'

/** Talks that are moved or offered: these rules come before all others. */
export const moved: ContactData['rules'] = [
  {
    name: 'talks between A and B are moved',
    pattern:
      '&np (between|among|of|with) both? &sidesB (&aside | "," (which|that) [!"." !";"]{1,16}? ",")? #AUX{1,3} &moved',
    means: { type: 'by-noun', least: 1, status: 'postponed' },
  },
  {
    name: 'talks are moved',
    pattern: '&np [!#VERB|AUX !{actor} !","]{0,6}? &aside? #AUX{1,3} &moved',
    means: { type: 'by-noun', least: 0, status: 'postponed' },
  },
  {
    name: 'talks are moved elsewhere',
    pattern:
      '&np ((between|among|of|with) both? &sidesB | [!#VERB|AUX !{actor} !","]{0,6}?) &aside? #AUX{1,3} &relocated',
    means: { type: 'by-noun', least: 0, status: 'planned' },
  },
  {
    name: 'talks planned for one day take place on another',
    pattern:
      '&np ((between|among|of|with) both? &sidesB | [!#VERB|AUX !{actor} !","]{0,6}?) "," [#ADV]{0,2}? (planned|scheduled|set|due|slated|postponed|delayed|expected|moved) [!"." !","]{1,12}? "," #AUX{1,3} [#ADV]{0,2}? @verb:(<take> place | <hold|open|begin|start|resume|convene> | <go> ahead) [#ADV]? &atThen',
    means: { type: 'by-noun', least: 0 },
  },
  {
    name: 'further talks will be about something',
    pattern:
      '(further|subsequent|future|follow-up|additional|later|upcoming|next) [#ADJ|NOUN|NUM !{actor} !~contact-nouns]{0,2} @noun:~talk-nouns &between? (#AUX{1,2} @verb:(expected|planned|scheduled|foreseen|anticipated|likely|possible) | (will|would|shall|are (to|expected to|due to|set to)) #ADV? @verb:(<focus|concentrate|center|centre> on | <deal> with | <address|tackle|cover|discuss|include|involve|examine|aim|seek|look|follow|continue> | be (held|needed|conducted) | <take> place))',
    means: { type: 'talks', least: 0, status: 'planned', again: true },
  },
  {
    name: 'talks are set to go on',
    pattern:
      '&negotiations &between? ((is|are|was|were) (set|due|expected|scheduled|slated|about)? to | will) #ADV? @verb:(<continue|resume|reconvene|restart|reopen> | be (resumed|continued|restarted)) (?! #ADV? (with|between|among|involving|{time}|{place}|(in|at|on|from|near) #DET? ({place}|{actor:state}|{time})))',
    means: { type: 'talks', least: 0, status: 'planned', again: true },
  },
  {
    name: 'the next round is set',
    pattern:
      '(the | another | a | {actor} ("\'s" | "’s")) (next|new|fresh|further|another|second|third|fourth|fifth|sixth)? [#ADJ|NOUN]? @noun:(round|rounds|~rounds) &between? #AUX{1,2} #ADV? @verb:(set|scheduled|planned|due|expected|slated) (to (be held|take place|begin|start|open|resume))? (for (?= {time}))? &atThen',
    means: { type: 'talks', least: 0, status: 'planned', again: true },
  },
  {
    name: 'an invitation to talks with B',
    pattern:
      '(invitation|invitations|call|calls|appeal|appeals|plea|pleas) (from|by|of) &lead {actor} &tail to @verb:[<~holding> #VERB] [!to !for !"."]{0,3}? &np with &sidesB',
    means: { type: 'by-noun', least: 1, subject: 'clause', status: 'proposed' },
  },
  {
    name: 'a proposal of A to hold talks with B',
    pattern:
      '(proposal|proposals|offer|offers|request|requests|suggestion|plan|plans|bid|wish) (from|by|of) &sidesA to @verb:[<~holding> #VERB] [!to !for !"."]{0,3}? &np with &sidesB',
    means: { type: 'by-noun', least: 2, status: 'proposed' },
  },
  {
    name: 'a request of A to meet B',
    pattern:
      '(request|requests|bid|bids|appeal|appeals|plea|pleas) (from|by|of) &sidesA to @verb:[<meet|see> #VERB] with? (&sidesB | @also:(&others))',
    means: { type: 'meeting', least: 1, status: 'proposed' },
  },
  {
    name: "A's request to meet B",
    pattern:
      '(@a:{actor} ("\'s" | "’s" | "\'" | "’") | (his|her|their|its)) [#ADJ]{0,2} (request|requests|bid|bids|appeal|appeals|plea|pleas) to @verb:[<meet|see> #VERB] with? (&sidesB | @also:(&others))',
    means: { type: 'meeting', least: 1, status: 'proposed' },
  },
  {
    name: 'offers talks',
    pattern:
      '@verb:(offering|proposing) (to (hold|open|begin|start|resume|restart|continue|enter (into)?))? (the|a|an)? [#ADJ|NOUN|NUM !{actor} !~contact-nouns]{0,3}? @noun:(talks|negotiations|dialogue|~rounds) (with &sidesB)?',
    means: { type: 'by-noun', least: 1, status: 'proposed', subject: 'clause' },
  },
]

/** People who meet, are brought together, travel to talks. */
export const meetings: ContactData['rules'] = [
  {
    name: 'B whom A meets',
    pattern:
      '&lead @b:{actor:person} &tail ","? (with? whom) &sideA &aux @verb:[<meet|see> #VERB] &way (?! {actor})',
    means: { type: 'meeting', least: 2 },
  },
  {
    name: 'A and B sit down for talks',
    pattern:
      '&sideA &moreA+ &aux @verb:(<sit> (down|together) | <gather|meet|convene>) (&way | (in|at) &town) for &np (?! with)',
    means: { type: 'by-noun', least: 2 },
  },
  {
    name: 'A and B meet',
    pattern:
      '&sideA &moreA+ &aux both? @verb:(<meet> (?! &needs) | <gather|convene|reconvene|assemble|converge> (?! [#DET|ADJ|PRON|NOUN|PROPN]) | <sit> (down|together|across) | <huddle> | <come> face to face | <shake> hands) (?! with)',
    means: { type: 'meeting', least: 2 },
  },
  {
    name: 'A and B mean to meet',
    pattern:
      '&sideA &moreA+ ","? &aux <express|reaffirm|confirm|announce|voice|declare|have|underline|reiterate|stress|signal> (their|an|a|the) [#ADJ]{0,2} (intention|intentions|readiness|willingness|desire|commitment|plan|plans|wish|hope|agreement|interest) (to|in) @verb:[<meet> #VERB] (?! &needs)',
    means: { type: 'meeting', least: 2, status: 'planned' },
  },
  {
    name: 'the two leaders meet',
    pattern:
      '@a:{actor:group} &tail &aux @verb:(<meet> | <sit> (down|together|across) | <huddle> | <come> face to face | <shake> hands) (?! with|to)',
    means: { type: 'meeting', least: 1 },
  },
  {
    name: 'a body meets',
    pattern:
      '@a:{actor:organisation} &tail &aux @verb:[<meet|convene|reconvene> #VERB] (?= ({time} | in | at | on | to | for | behind | urgently | again | here | later | earlier | soon | "," | "." | $))',
    means: { type: 'meeting', least: 1 },
  },
  {
    name: 'a body holds a session',
    pattern:
      '@a:{actor:organisation} &aux @verb:[<hold|convene|open|adjourn> #VERB] [#DET|ADJ|NOUN|NUM|PUNCT !{actor} !"," !"."]{0,5}? @noun:(session|sessions|sitting|assembly|meeting|summit) (?! (with|between|of))',
    means: { type: 'meeting', least: 1 },
  },
  {
    name: 'a body calls a session',
    pattern:
      '@a:{actor:organisation} &aux @verb:[<call|schedule|announce|plan> #VERB] (an|a) [#ADJ|NOUN|NUM|PUNCT !{actor} !"," !"."]{0,4}? @noun:(session|sitting|meeting|summit) (?! (with|between|of))',
    means: { type: 'meeting', least: 1, status: 'planned' },
  },
  {
    name: 'the two leaders speak',
    pattern:
      '(?<! (and|nor)) @a:{actor:group} &aux @verb:<speak|talk|confer> &way (again|together|~phoning|{time}|on #DET (phone|telephone)|by (phone|telephone)|for {time})',
    means: { type: 'contact', least: 1, oftenCall: true },
  },
  {
    name: 'A travels to a place for talks with B',
    pattern:
      '&sidesA &aux @verb:<travel|fly|go|head|return|come|arrive|be> [#ADV|ADJ]{0,2} (to|in|at) #DET? @where:({place}|{actor:state}) [!"." !{actor}]{0,4}? for &np (with &sidesB)?',
    means: { type: 'by-noun', least: 1 },
  },
  {
    name: 'A sends a delegation to place for talks',
    pattern:
      '&sidesA &aux @verb:<send|dispatch> [#DET|ADJ|NOUN|NUM|VERB|PUNCT|PRON !{actor} !","]{0,4}? ~delegates (back)? to #DET? @where:({place}|{actor:state}) [!"." !"," !{actor}]{0,4}? for &np (with &sidesB)?',
    means: { type: 'by-noun', least: 1 },
  },
  {
    name: 'A joins B for talks',
    pattern:
      '&sidesA &aux @verb:<join|meet|host|receive|welcome|invite|greet> &way &sidesB (and @also:(&others))? ((in|at|near|to) {place} | on? {time} | at [!"." !"," !{actor}]{1,5}?){0,3} for &np',
    means: { type: 'by-noun', least: 2 },
  },
  {
    name: 'A is joined by B for talks',
    pattern:
      '&sidesA &aux @verb:[joined #VBN] &way by &sidesB (and @also:(&others))? &way (for|at|in|during) &np',
    means: { type: 'by-noun', least: 2 },
  },
  {
    name: 'A is received in a house',
    pattern:
      '(at the invitation of &lead? @host:{actor} [!"." !#VERB]{0,4}? "," &lead?)? &sidesA ","? (was|were|is|been) [#ADV]? @verb:received (at|in) #DET? ({place} | [#PROPN]{1,4})',
    means: { type: 'meeting', least: 1 },
  },
  {
    name: 'A brings B together',
    pattern:
      '(?<! (towards|toward|of|with|from|by|for|on|to|against|at)) @host:{actor} &tail &aux @verb:<bring> (together &sidesB | [!"." !{actor}]{0,3}? (&sidesB | [#DET|ADJ|NUM]{0,3} ~bodies) [!"."]{0,20}? (together | to #DET? (negotiating|bargaining) table))',
    means: { type: 'talks', least: 1, hosts: 'mediator' },
  },
  {
    name: 'A attends the talks',
    pattern:
      '&sidesA &aux @verb:(<take> part in | <participate> in | <join> | <attend>) (the|their|these|those) [#ADJ|NOUN !~contact-nouns]{0,2} @noun:~contact-nouns (with &sidesB)?',
    means: { type: 'by-noun', least: 1, attends: true },
  },
  {
    name: 'A takes part in the summit of a body',
    pattern:
      '&sidesA &aux @verb:(<take> part in | <participate> in | <join> | <attend>) (the|a|an|this)? [#ADJ|NUM]{0,2} @a:{actor:organisation} ("\'s"|"’s")? [#ADJ|NOUN|PROPN|NUM !{actor} !~contact-nouns]{0,3} @noun:(summit|summit meeting|meeting|gathering|ministerial)',
    means: { type: 'meeting', least: 2 },
  },
  {
    name: 'A takes part in talks',
    pattern: '&sidesA &aux @verb:(<take> part in | <participate> in | <join> | <attend>) &np (with &sidesB)?',
    means: { type: 'by-noun', least: 2 },
  },
  {
    name: 'the talks are attended by A',
    pattern:
      '(the|these|those) [#ADJ|NOUN !~contact-nouns]{0,2} @noun:~contact-nouns #AUX{1,2} #ADV? @verb:(attended|joined) by &sidesB',
    means: { type: 'by-noun', least: 1, attends: true },
  },
  {
    name: 'attends',
    pattern: '@verb:[<attend> #VERB] (?= ("."|";"|$|too|as well|in person|remotely))',
    means: { type: 'meeting', least: 1, subject: 'clause' },
  },
]
