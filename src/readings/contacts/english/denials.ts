import type { ContactData } from '../data.ts'

/** Contacts of which it is said that there was none, or that none is to come. */
export const denials: ContactData['rules'] = [
  {
    name: 'talks of A and B will not be',
    pattern:
      '&np [!#VERB|AUX|PUNCT !{actor}]{0,3}? (of|between|with) both? &sidesB &foreseenThen? &calledOff',
    means: { type: 'by-noun', least: 1, status: 'cancelled' },
  },
  {
    name: 'the talks will not be',
    pattern:
      '(the | that | this | their | his | her | {time} ("\'s" | "’s")) [#ADJ|NOUN|NUM|PUNCT !{actor} !~contact-nouns]{0,3} @noun:~contact-nouns [!#VERB|AUX|PUNCT !{actor}]{0,5}? &foreseenThen? &calledOff',
    means: { type: 'by-noun', least: 0, status: 'cancelled', recalls: true },
  },
  {
    name: 'no visit to place is planned',
    pattern:
      '(no | not any | neither a) [#ADJ|NUM|NOUN !{actor}]{0,3}? @noun:(visit|visits|trip|trips) ((by|of) &sidesB)? (to|in) #DET? @where:({place}|{actor:state}) ((by|of) &sidesB)? [#AUX]{1,3} &foreseen',
    means: { type: 'visit', least: 0, status: 'planned' },
  },
  {
    name: 'a visit to place is not planned',
    pattern:
      '#DET [#ADJ|NUM|NOUN !{actor}]{0,3}? @noun:(visit|trip) ((by|of) &sidesB)? to #DET? @where:({place}|{actor:state}) ((by|of) &sidesB)? [#AUX]{1,3} not &foreseen',
    means: { type: 'visit', least: 0, status: 'planned' },
  },
  {
    name: 'A has not been to place',
    pattern:
      '@a:{actor:person} &tail (has|have|had) (not|never|"n\'t"|"n’t") [#ADV]? @verb:been (to|in) #DET? @where:({place}|{actor:state}) (?! ("\'s"|"’s"))',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'no talks with B are planned',
    pattern: 'no &np [#ADV]? with &sidesB [#AUX]{1,3} &foreseen',
    means: { type: 'by-noun', least: 1, status: 'planned' },
  },
  {
    name: 'talks with B are not planned',
    pattern: '&np with &sidesB [#AUX]{1,3} not &foreseen',
    means: { type: 'by-noun', least: 1, status: 'planned' },
  },
  {
    name: 'no talks between A and B will be',
    pattern:
      '(no | not any) &np [!#VERB|AUX|PUNCT !{actor}]{0,3}? (of|between|with) both? &sidesB (will|would|is to|are to|was to|were to|shall) @verb:(<take> place | <go> ahead | be held | <happen>)',
    means: { type: 'by-noun', least: 1, status: 'planned' },
  },
  {
    name: 'there are no talks with B',
    pattern:
      'there [#AUX|VERB|ADV]{1,4} (no | not any | never any) (?! ~contact-nouns about) [#ADJ|ADV|NOUN|PUNCT !{actor} !"," !"." !~contact-nouns]{0,4}? @noun:~contact-nouns [!"." !"," !#VERB !{actor}]{0,4}? with &sidesB',
    means: { type: 'by-noun', least: 1 },
  },
  {
    name: 'there are no plans for talks with B',
    pattern:
      'no (plans|plan|intention|intentions|agreement|need|date|reason) (for|of|to hold|to have|about|on) &np [!"." !"," !#VERB !{actor}]{0,4}? with &sidesB',
    means: { type: 'by-noun', least: 1, status: 'planned' },
  },
]
