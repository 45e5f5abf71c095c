import type { ParticipantRole } from '../../reading.ts'
import type { ContactData } from '../data.ts'

/** Who brings others together, by the list of such verbs. */
function hosted(name: string, verbs: string, hosts: ParticipantRole): ContactData['rules'] {
  const host = '@host:{actor} &tail (","? and &lead @host:{actor} &tail)? &aux'
  return [
    {
      name: `A ${name} talks between B`,
      pattern: `${host} @verb:<~${verbs}> .{0,3}? &np .{0,3}? (&between | (of|for|by|from) &sidesB)`,
      means: { type: 'by-noun', least: 2, hosts },
    },
    {
      name: `A ${name} talks`,
      pattern: `${host} @verb:<~${verbs}> [!{actor} !"."]{0,6}? @noun:~contact-nouns`,
      means: { type: 'by-noun', least: 1, hosts },
    },
  ]
}

/** People who speak, hold talks, telephone. */
export const talks: ContactData['rules'] = [
  {
    name: 'it is negotiated between A and B',
    pattern: '(was|were|been|is|being) #ADV? @verb:negotiated #ADV? (between|by) both? &sidesB',
    means: { type: 'talks', least: 2 },
  },
  {
    name: 'A and B speak',
    pattern: '&sideA &moreA+ &aux both? @verb:<speak|talk|confer> (?! (to|with|out|up|of|against|for))',
    means: { type: 'contact', least: 2, oftenCall: true },
  },
  {
    name: 'A and B hold talks',
    pattern:
      '&sidesA &aux @verb:[<~holding> #VERB] (?! (facilitating|supporting|pursuing|hosting|mediating|brokering)) (&stretch | [!to !for !"."]{0,3}?) &np',
    means: { type: 'by-noun', least: 2 },
  },
  {
    name: 'the two sides hold talks',
    pattern: '(?<! (and|nor)) @a:{actor:group} &tail &aux @verb:[<~holding> #VERB] [!to !for !"."]{0,3}? &np',
    means: { type: 'by-noun', least: 1 },
  },
  ...hosted('hosts', 'hosting', 'host'),
  ...hosted('mediates', 'mediating', 'mediator'),
  {
    name: 'A tells B in talks',
    pattern:
      '&sidesA &aux @verb:[<~telling> #VERB] &sidesB (?! ("\'s"|"’s")) #ADV? &way (in|at|during|over (?= #DET)|on (?= (a|the) [#ADJ|NOUN|VERB|PUNCT]{0,3}? (call|phone))) &np',
    means: { type: 'by-noun', least: 2, told: true },
  },
  {
    name: 'in talks A tells B',
    pattern:
      '(in|at|during|over|on) (?! [#DET|ADJ|PRON]{0,3} (visit|visits|trip|trips)) &np (on? {time} | in {place})? "," &sidesA &aux @verb:([<~telling> #VERB] | [<appeal> #VERB] to) &sidesB (?! ("\'s"|"’s"))',
    means: { type: 'by-noun', least: 2, told: true },
  },
  {
    name: 'A mediates between B',
    pattern:
      '@host:{actor} &tail &aux @verb:[<mediate|arbitrate|intercede> #VERB] (between|among) both? &sidesB',
    means: { type: 'talks', least: 2, hosts: 'mediator' },
  },
  {
    name: 'A tells B by telephone',
    pattern: '&sidesA &aux @verb:[<~telling> #VERB] &sidesB (?! ("\'s"|"’s")) #ADV? &way ~phoning',
    means: { type: 'call', least: 2, told: true },
  },
  {
    name: 'A and B discuss something at talks',
    pattern:
      '(at|during|in|following|after) &np (?! (with|between|of|among)) [!{actor} !#VERB !"." !","]{0,6}? ((in|at|on|near)? ({place}|{time})){0,3} "," &sideA &moreA+ &aux @verb:<discuss|agree|review|reaffirm|decide|consider|confirm|note|exchange|stress|underline|emphasize|emphasise|sign|express>',
    means: { type: 'by-noun', least: 2, told: true },
  },
  {
    name: 'A and B negotiate an agreement',
    pattern:
      '(&sideA &moreA+ (?! to) &aux | ^ &sideA &moreA+ to) (?<! (is|are|was|were|be|been|being) #ADV?) @verb:<negotiate|discuss> (?! with)',
    means: { type: 'talks', least: 2 },
  },
  {
    name: 'arrives in place',
    pattern: '@verb:([<arrive|land> #VERB] (in|at) | [<travel|fly> #VERB] (to|into)) &spot',
    means: { type: 'visit', least: 1, subject: 'clause' },
  },
  {
    name: 'A speaks by telephone',
    pattern:
      '&sidesA &aux @verb:<speak|talk|confer> ~ways? ~phoning (&way (with|to) (&sidesB | @also:(&others)))?',
    means: { type: 'call', least: 1 },
  },
  {
    name: 'A and B agree by telephone',
    pattern: '&sideA &moreA+ ","? &aux <agree|discuss|decide|review> ~ways? @verb:~phoning',
    means: { type: 'call', least: 2 },
  },
  {
    name: 'A receives a call from B',
    pattern: '&sidesA &aux @verb:<receive|take|get> &np from &sidesB',
    means: { type: 'by-noun', least: 2 },
  },
  {
    name: 'A leads a delegation to talks',
    pattern:
      '&sidesA &aux @verb:[<lead|head|attend|represent> #VERB] [!"." !","]{0,6}? (to|at|in) &np (with &sidesB)?',
    means: { type: 'by-noun', least: 1 },
  },
  {
    name: 'after hours of talks',
    pattern:
      '(after|following|during|in) [#NUM|NOUN|ADJ|PUNCT|DET]{0,4} (hours|days|weeks|months|rounds) of [#ADJ|NOUN]{0,3}? @noun:~contact-nouns',
    means: { type: 'by-noun', least: 2, subject: 'clause' },
  },
  {
    name: 'A and B before talks',
    pattern:
      '(by|from|of|with) &sideA &moreA+ (before|ahead of) (the|a|their)? [#ADJ|NOUN|PROPN|NUM !{actor} !~contact-nouns]{0,3}? @noun:~contact-nouns (?! (with|between|of|among))',
    means: { type: 'by-noun', least: 2, status: 'planned' },
  },
  {
    name: 'A and B at talks',
    pattern:
      '(by|from|of|with) &sideA &moreA+ (after|at|during|following) (the|a|their)? [#ADJ|NOUN|PROPN|NUM !{actor} !~contact-nouns]{0,3}? @noun:~contact-nouns (?! (with|between|of|among))',
    means: { type: 'by-noun', least: 2 },
  },
  {
    name: 'something with B during talks',
    pattern:
      'with &sidesB ","? (during|at|in|on (?= (a|the) [#ADJ|NOUN|PUNCT]{0,3}? (call|phone))) (a|an|the|their|his|her|its) [#ADJ|NOUN|NUM|PUNCT !{actor} !"," !"." !~contact-nouns]{0,4}? (?! (visit|visits|trip|trips)) @noun:~contact-nouns (?! (with|between|of|among))',
    means: { type: 'by-noun', least: 2, subject: 'clause' },
  },
  {
    name: 'during their talks',
    pattern:
      '(after|during|following|at|in|before) their [#ADJ|NOUN|NUM|VERB|PUNCT !{actor} !"," !"." !~contact-nouns]{0,4}? (?! (visit|visits|trip|trips)) @noun:~contact-nouns (?! (with|between|of|among))',
    means: { type: 'by-noun', least: 2, subject: 'clause' },
  },
  {
    name: 'A is in talks with B',
    pattern: '&sidesA &aux (@verb:<be> | @verb:<engage>) (engaged|involved|locked|deep)? in &np with &sidesB',
    means: { type: 'by-noun', least: 2, status: 'ongoing' },
  },
  {
    name: 'A and B are in talks',
    pattern: '&sideA &moreA+ &aux @verb:<be> (engaged|involved|locked|deep)? in &np',
    means: { type: 'by-noun', least: 2, status: 'ongoing' },
  },
  {
    name: 'A is in talks',
    pattern:
      '(?! [#PRON]) &sidesA &aux @verb:<be> (engaged|involved|locked|deep)? in [#ADJ|NOUN]{0,2} @noun:(talks|negotiations|~rounds) (?= (to|over|on|about|aimed|"."))',
    means: { type: 'talks', least: 1, status: 'ongoing' },
  },
  {
    name: 'A engages in talks',
    pattern: '&sidesA &aux @verb:<engage|re-engage|reengage> in &np (with &sidesB)?',
    means: { type: 'by-noun', least: 2 },
  },
  {
    name: 'A discusses something with B',
    pattern: '&sidesA &aux @verb:<discuss> &way with &sidesB',
    means: { type: 'talks', least: 2 },
  },
  {
    name: 'people negotiate something with B',
    pattern:
      '@who:(&people) [!"." !","]{0,5}? &aux (?<! (not|never|to)) @verb:[<negotiate> #VERB] [!{actor} !"." !"," !#VERB !with]{0,9}? with &sidesB',
    means: { type: 'talks', least: 1, unnamed: true },
  },
  {
    name: 'A and B negotiate',
    pattern: '&sideA &moreA+ &aux @verb:<negotiate> (?! with)',
    means: { type: 'talks', least: 2 },
  },
  {
    name: 'A and B set for talks',
    pattern:
      '&sideA &moreA* &aux (set|due|ready|preparing|<prepare>|<head>|<agree>) (in {place})? (for|to|on|into) &np (with &sidesB)?',
    means: { type: 'by-noun', least: 2 },
  },
  {
    name: 'A and B to discuss in talks',
    pattern: '&sideA &moreA+ &aux @verb:<discuss> [!{actor} !~contact-nouns]{1,10}? (during|in|at|over) &np',
    means: { type: 'by-noun', least: 2 },
  },
  {
    name: 'A and B exchange views',
    pattern: '&sideA &moreA+ ","? &aux @verb:<exchange> (views|opinions|notes)',
    means: { type: 'contact', least: 2 },
  },
  {
    name: 'A gives a dinner for B',
    pattern:
      '&sidesA &aux @verb:<give> (a|an) [#ADJ]{0,2} @noun:(dinner|lunch|banquet|reception) [!"."]{0,8}? (for|in honour of|in honor of) &sidesB',
    means: { type: 'dinner', least: 1 },
  },
  {
    name: 'A pays a visit to place',
    pattern:
      '&sidesA &aux (@verb:(<pay|make|start|begin|end|conclude|finish|undertake> | <kick|wrap> (off|up)) (a|an|his|her|their|the) [#ADJ|NOUN|NUM|PUNCT|VERB !"," !"."]{0,5}? @noun:(visit|trip|tour) (to|of) | <be> @noun:(on (his|her|their) way to)) #DET? @where:({place}|{actor:state})',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'a body of A and B',
    pattern:
      '(working|contact|expert|technical|joint|negotiating|monitoring) @noun:(group|commission|committee|body|mechanism) ([!"." !#VERB]{0,8}? [<set|form|create|establish> #VERB] up?)? [!"."]{0,4}? (<include|comprise> | made up of | composed of | consisting of) [#ADJ]? (representatives|experts|officials|officers|delegates) (of|from) &sidesB',
    means: { type: 'talks', least: 2 },
  },
  {
    name: 'A comes to the table',
    pattern:
      '&sidesA &aux @verb:<return|come|go|sit|get|be> [#ADV]? down? (to|at) the (negotiating|bargaining|negotiation) @noun:(table|tables) (with &sidesB)?',
    means: { type: 'talks', least: 1 },
  },
  {
    name: 'B is brought to the table',
    pattern:
      '@verb:[<bring|get|force|push|drag|lure|coax|return|pressure|steer> #VBD|VBN|VBZ] [#DET|ADJ]{0,2} &sidesB (back (to|into) the (negotiating|bargaining|negotiation)? | (to|into) the (negotiating|bargaining|negotiation)) @noun:(table|tables) (with &sidesB)?',
    means: { type: 'talks', least: 1 },
  },
  {
    name: 'to bring B to the table',
    pattern:
      '@verb:[<bring|get|force|push|drag|lure|coax|return|pressure|steer> #VB|VBG|VBP] [#DET|ADJ]{0,2} &sidesB (back (to|into) the (negotiating|bargaining|negotiation)? | (to|into) the (negotiating|bargaining|negotiation)) @noun:(table|tables) (with &sidesB)?',
    means: { type: 'talks', least: 1, status: 'proposed' },
  },
  {
    name: 'A calls during a contact',
    pattern: '@a:{actor:person} &aux @verb:[<call|phone> !#NOUN] (during|while)',
    means: { type: 'call', least: 1 },
  },
  {
    name: "A's talks with B",
    pattern:
      '@a:{actor} ("\'s"|"’s"|"\'")? ([#ADJ|NUM|ADV|NOUN|VERB|PUNCT !{actor} !"," !"." !~contact-nouns] | (series|round|rounds|set) of){0,5} @noun:~contact-nouns [!#VERB !{actor} !#PUNCT]{0,4}? (with | to (?! #DET? [#ADJ|NOUN]{0,3} ({place}|{actor:state}))) &sidesB',
    means: { type: 'by-noun', least: 2 },
  },
  {
    name: "A and B's talks",
    pattern:
      '@a:{actor} (and|"&") &lead @a:{actor} ("\'s"|"’s"|"\'") [#ADJ|NUM|NOUN|ADV|VERB !{actor} !~contact-nouns]{0,5} @noun:~contact-nouns',
    means: { type: 'by-noun', least: 2 },
  },
  {
    name: 'talks between A and B',
    pattern:
      '&np ([!#VERB|PUNCT !{actor}]{0,8}? | (that|which) [#AUX|ADV]* <begin|start|take|continue|resume|open|hold|go|stall|collapse> [!"." !"," !{actor}]{0,5}?) ","? (between|among|amongst|involving|attended by|bringing together) both? ((@also:(&others) | (~bodies from)? [#PROPN !{actor}]) ("," | and))? &sidesB (and (?! {actor}) @also:(&others))?',
    means: { type: 'by-noun', least: 1 },
  },
  {
    name: 'talks that A has with B',
    pattern:
      '@noun:~contact-nouns (that|which)? &sidesA &aux <have|hold|conduct> [!{actor} !#VERB !"." !","]{0,4}? with (&sidesB | @also:(&others))',
    means: { type: 'by-noun', least: 1 },
  },
  {
    name: 'talks of A with B',
    pattern:
      '&np of (&lead @a:{actor} &tail | @also:(&others) | [!#VERB !"." !"," !with]{1,6}?) with (&sidesB | @also:(&others))',
    means: { type: 'by-noun', least: 1 },
  },
  { name: 'talks of A and B', pattern: '&np of &sidesB', means: { type: 'by-noun', least: 2 } },
  {
    name: 'talks with B',
    pattern: '&np [!#VERB|AUX|PUNCT !{actor}]{0,4}? &way with &sidesB',
    means: { type: 'by-noun', least: 2, subject: 'clause', teller: true },
  },
  {
    name: 'A–B talks',
    pattern:
      '@a:{actor} ("-"|"–"|and) @b:{actor} [#ADJ|NOUN|NUM|PUNCT !"," !"." !{actor} !~contact-nouns]{0,5} @noun:~contact-nouns',
    means: { type: 'by-noun', least: 2 },
  },
]
