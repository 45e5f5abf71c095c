import type { ContactData } from '../data.ts'

/** The course of talks: begun, broken off, held somewhere, whoever takes part. */
export const course: ContactData['rules'] = [
  {
    name: 'talks with B go on',
    pattern:
      '&np [!#VERB|PUNCT !{actor}]{0,4}? with &sidesB [#AUX|ADV|PART]* @verb:(<resume|begin|start|continue|end|conclude|collapse|stall|open|reconvene|break|progress|falter> | <fail> (?! to) | <take> place | <go> on | <hold|suspend|postpone|adjourn|schedule>)',
    means: { type: 'by-noun', least: 1, teller: true },
  },
  {
    name: 'talks take place between A and B',
    pattern:
      '&np (","? ~leading by @host:{actor} ","?)? [!#VERB|AUX]{0,6}? #AUX{0,2} @verb:(<take> place | <hold|begin|start|resume|open|continue|organise|organize|arrange|convene|conduct|schedule> | <set> up) [!"." !"," !{actor} !#VERB]{0,4}? (between|with|among) both? (&others (","|and))? &sidesB',
    means: { type: 'by-noun', least: 1 },
  },
  {
    name: 'summit of a body',
    pattern:
      '@a:{actor:organisation} [#ADJ|NOUN|NUM !{actor} !~contact-nouns]{0,2} ("\'" | "’")? @noun:(summit|summits|meeting|ministerial|session) (#AUX{0,2} @verb:(<open|begin|start|convene|end|close|continue|conclude> | <take> place))? (@verb:(scheduled|planned|set|due|held) (for|to be held)?)? ((in|at) #DET? {place} on? {time} | (on|for|in|late|early)? {time})',
    means: { type: 'meeting', least: 1 },
  },
  {
    name: "meeting of a body's people",
    pattern:
      '(?<! (of|at|from|for) (the|this|that|next)?) @a:{actor:group} ("\'s" | "’s" | "\'" | "’") [#ADJ|NOUN|NUM !{actor} !~contact-nouns]{0,2} @noun:(summit|meeting|session|talks) ((in|at) &town)? ((on|in|late|early)? {time} | (?= (in|at) &town))',
    means: { type: 'by-noun', least: 1 },
  },
  {
    name: 'talks led by a mediator',
    pattern: '&brokered [#ADJ|NOUN|NUM|PUNCT !~contact-nouns]{0,3}? @noun:~contact-nouns &between?',
    means: { type: 'by-noun', least: 1 },
  },
  {
    name: 'talks mediated by V',
    pattern:
      '&negotiations [!#VERB|AUX|PUNCT !{actor}]{0,3}? ((in|at|near) &town)? ","? #ADV? ((&mediated by | (held|conducted)? &auspices of) &hosts &between? | (in which|where|with) &hosts (&asMediator|mediating|facilitating))',
    means: { type: 'by-noun', least: 1, hosts: 'mediator' },
  },
  {
    name: 'talks hosted by V',
    pattern:
      '&negotiations [!#VERB|AUX|PUNCT !{actor}]{0,3}? ((in|at|near) &town)? ","? #ADV? &hosted by &hosts &between?',
    means: { type: 'by-noun', least: 1 },
  },
  {
    name: 'talks through a mediator',
    pattern:
      '&np [!#VERB|AUX]{0,12}? ("," (that|which) [!"," !"."]{1,12}? ",")? #AUX{1,3} #ADV? @verb:(facilitated|mediated|brokered|chaired|hosted|convened|moderated|overseen|sponsored|attended|held) by &lead? @host:{actor}',
    means: { type: 'by-noun', least: 1 },
  },
  {
    name: 'talks take place',
    pattern:
      '&np [!#VERB|AUX !that]{0,12}? (that (?! [#DET|NOUN|PROPN|PRON]))? (?! [#VBG !#AUX]) &aux @verb:(<hold|schedule|postpone|cancel|suspend|adjourn|resume|begin|start|continue|end|conclude|collapse|stall|open|reconvene|delay|deadlock|falter> | <fail> (?! to) | <take> place | <go> ahead | <proceed> | <call> off | <break> (down|up|off))',
    means: { type: 'by-noun', least: 0 },
  },
  {
    name: 'talks are under way',
    pattern:
      '[#ADJ|NOUN|NUM|DET|PRON !{actor} !~contact-nouns]{0,3}? @noun:(talks|negotiations|discussions|consultations|~rounds) #AUX{1,3} [#ADV !not]{0,2} (underway | under way | ongoing | in progress | @verb:(continuing|proceeding|going on))',
    means: { type: 'by-noun', least: 0, status: 'ongoing', unnamed: true },
  },
  {
    name: 'talks of a day to come',
    pattern:
      '&np [!#VERB|AUX !"." !","]{0,8}? @verb:(starting|beginning|opening|scheduled|planned|due|set|slated) (to (begin|start|open|take place|be held))? (in {place})? (on|for|in)? {time}',
    means: { type: 'by-noun', least: 0, status: 'planned' },
  },
  {
    name: 'A suspends talks with B',
    pattern:
      '&sidesA &aux @verb:(<suspend|cancel|postpone|halt|adjourn|freeze|scrap|abandon|delay|reject> | <call> off | <break> off | <pull> out of | <walk> out of) &np (?! from) (with &sidesB)?',
    means: { type: 'by-noun', least: 1 },
  },
  {
    name: 'during talks in place',
    pattern: '(after|during|following|at|in|for|from) &np (on? {time} ","?)? (in|near|outside) &town',
    means: { type: 'by-noun', least: 1, subject: 'clause' },
  },
  {
    name: 'talks in place to come',
    pattern: '(before|of|to|since|than) &np (on? {time} ","?)? in &town',
    means: { type: 'by-noun', least: 0 },
  },
  {
    name: 'people meet B',
    pattern:
      '&several [!"." !"," !#VERB]{0,3}? &aux (?<! not) @verb:[<meet> #VERB] (?! &needs) &way with? &way &sidesB',
    means: { type: 'meeting', least: 1, unnamed: true },
  },
  {
    name: 'people speak with B',
    pattern:
      '&several [!"." !"," !#VERB]{0,3}? &aux (?<! not) @verb:[<speak|talk|confer> #VERB] &way (with|to) &way &sidesB',
    means: { type: 'contact', least: 1, unnamed: true },
  },
  {
    name: 'people hold talks with B',
    pattern:
      '&several [!"." !"," !#VERB]{0,3}? &aux (?<! not) @verb:[<~holding> #VERB] [!to !for !"."]{0,3}? &np &way with &sidesB',
    means: { type: 'by-noun', least: 1, unnamed: true },
  },
  {
    name: 'teams meet',
    pattern: '&people [!"." !","]{0,5}? &aux @verb:<meet|reconvene|convene|gather>',
    means: { type: 'meeting', least: 0 },
  },
  {
    name: 'teams hold talks',
    pattern: '&people [!"." !","]{0,5}? &aux @verb:(<hold|conduct|have|resume|begin> | <engage> in) &np',
    means: { type: 'by-noun', least: 0 },
  },
  {
    name: 'negotiators converge',
    pattern:
      '@a:({actor:group}|{actor:state}) (and @a:{actor})? &aux @verb:<reconvene|convene|gather|converge|assemble> (?! [#DET|ADJ|PRON|NUM])',
    means: { type: 'meeting', least: 1 },
  },
]
