import type { ContactData } from '../data.ts'

/** Contacts told of by their day: fixed, moved, recalled. */
export const changes: ContactData['rules'] = [
  {
    name: 'A and B fix a day for talks',
    pattern:
      '&sidesA &aux @verb:(<set|fix|name|choose>|<agree|settle> on) {time} as #DET (date|day|time) (for|of) &np (with &sidesB)?',
    means: { type: 'by-noun', least: 2, status: 'planned' },
  },
  {
    name: 'A expects to see B',
    pattern:
      '&sidesA &aux @verb:[<see> #VB|VBG] @b:{actor:person} (?= (in {place}|on? {time}|unless|again|face to face))',
    means: { type: 'meeting', least: 2 },
  },
  {
    name: 'leaders speak by telephone',
    pattern: '(the|their|both|two) [#NUM|ADJ]{0,2} ~bodies &aux @verb:<speak|talk|confer> ~ways? ~phoning',
    means: { type: 'call', least: 0, recalls: true },
  },
  {
    name: 'the talks of a day',
    pattern:
      '(the|their|these|those|that|this) [#ADJ|NOUN|NUM|PUNCT !{actor} !~contact-nouns]{0,3} @noun:~contact-nouns (of|on) {time}',
    means: { type: 'by-noun', least: 0, recalls: true },
  },
]
