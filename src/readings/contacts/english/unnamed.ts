import type { ContactData } from '../data.ts'

/** Contacts with people whom nobody names: "met opposition figures". These rules come last. */
export const unnamed: ContactData['rules'] = [
  {
    name: 'I speak with B',
    pattern: '(i|we|you) &aux @verb:[<speak|talk|confer> #VERB] &way with &way &sidesB',
    means: { type: 'contact', least: 1, firstPerson: true, oftenCall: true },
  },
  {
    name: 'I meet B',
    pattern: '(i|we|you) &aux @verb:<meet> &way with? &way &sidesB',
    means: { type: 'meeting', least: 1, firstPerson: true },
  },
  {
    name: 'I hold talks with B',
    pattern: '(i|we|you) &aux @verb:[<~holding> #VERB] [!to !for !"."]{0,3}? &np &way with &sidesB',
    means: { type: 'by-noun', least: 1, firstPerson: true },
  },
  {
    name: 'talks between people without a name go on',
    pattern:
      '&np between @who:(&others) and @who:(&others) [#AUX|ADV|PART]* @verb:(<resume|begin|start|continue|end|conclude|collapse|stall|fail|open|reconvene> | <take> place | <break> (down|off))',
    means: { type: 'by-noun', least: 0, unnamed: true },
  },
  {
    name: 'talks with people without a name',
    pattern: '&np &way with @who:(&others)',
    means: { type: 'by-noun', least: 0, unnamed: true, subject: 'clause', teller: true },
  },
  {
    name: 'talks between people without a name',
    pattern: '&np &way between @who:(&others) and (@who:(&others) | &sidesB)',
    means: { type: 'by-noun', least: 0, unnamed: true },
  },
  {
    name: 'talks with somebody',
    pattern:
      '&np [!#VERB|AUX|PUNCT !{actor}]{0,4}? &way with (?! ([#PRON] | such)) (&lead @b:{actor:person} | &offices @b:{actor:person})',
    means: { type: 'by-noun', least: 1, oneSided: true },
  },
  {
    name: 'A speaks with somebody by telephone',
    pattern: '&sidesA &aux @verb:<speak|talk|confer> (with|to) [!"." !","]{1,8}? ~phoning',
    means: { type: 'call', least: 1 },
  },
  {
    name: 'A is ready for talks',
    pattern:
      '&sidesA [#AUX|ADV|PART]* @verb:(ready|prepared|open) (for|to) (the|a|an)? [#ADJ|NOUN|NUM !{actor} !~contact-nouns]{0,3}? @noun:(talks|negotiations|dialogue|~rounds) (with &sidesB)?',
    means: { type: 'by-noun', least: 1, status: 'proposed' },
  },
  {
    name: 'A offers talks',
    pattern:
      '&sidesA &aux @verb:<offer|propose> &moment (to (hold|open|begin|start|resume|restart|continue|enter (into)?))? (the|a|an)? [#ADJ|NOUN|NUM !{actor} !~contact-nouns]{0,3}? @noun:(talks|negotiations|dialogue|~rounds) (with &sidesB)?',
    means: { type: 'by-noun', least: 1, status: 'proposed' },
  },
  {
    name: 'A makes an offer of talks',
    pattern:
      '&sidesA [!"." !"," !{actor}]{1,6}? @verb:(offer|proposal|invitation|readiness|willingness) (to (hold|open|begin|start|resume|enter|restart|continue) (into)? | for | of) (the|a|an)? [#ADJ|NOUN|NUM !{actor} !~contact-nouns]{0,3}? @noun:(talks|negotiations|dialogue|~rounds) (with &sidesB)?',
    means: { type: 'by-noun', least: 1, status: 'proposed' },
  },
  {
    name: 'talks',
    pattern:
      '(the|these|those|their|(hours|days|weeks|months|rounds) of|several|multiple|numerous|previous|subsequent|recent|latest|new|another|first|second|third|fourth|fifth|sixth|final|ongoing|direct|indirect|peace|ceasefire|truce|intensive|technical) [#ADJ|NUM|NOUN|PUNCT !{actor} !~contact-nouns !"," !"."]{0,4}? @noun:(talks|negotiations|~rounds) (?! (show|shows|about|[#NOUN]))',
    means: { type: 'by-noun', least: 0, bare: true },
  },
]
