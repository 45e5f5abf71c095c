import type { ContactData } from '../data.ts'

/** Visits: contacts in which one side goes to the other. */
export const visits: ContactData['rules'] = [
  {
    name: 'A visits place',
    pattern: '&sidesA &aux @verb:[<visit|tour> #VERB] &spot',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'visits place',
    pattern: '(?<! ",") @verb:[<visit|tour> #VERB] &spot',
    means: { type: 'visit', least: 1, subject: 'clause' },
  },
  {
    name: 'A arrives in place',
    pattern:
      '&sidesA &aux @verb:(<arrive|land|touch> down? &moment (in|at|back in)|[<travel|fly|head|return|jet> #VERB] (on|onward|onwards|back)? &moment (to|into)|<depart|leave> for|<set> (off|out) for|<pass> through|<stop> over in|<make> a (stop|stopover|layover|halt) in) &spot',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'A comes to place',
    pattern:
      '&sidesA &aux @verb:[<come|journey|drive> #VERB] &moment to #DET? @where:({place}|{actor:state}) (?! ("\'s" | "’s" | [#NOUN]))',
    means: { type: 'visit', least: 1, official: true },
  },
  {
    name: 'A visits the city',
    pattern: '&sidesA &aux @verb:[<visit|tour> #VERB] (the|this) (city|capital|country|region|area|town)',
    means: { type: 'visit', least: 1, official: true },
  },
  {
    name: 'A arrives on a day',
    pattern: '&sidesA &aux @verb:<arrive> on? {time} (?! (in|at|to))',
    means: { type: 'visit', least: 1, official: true },
  },
  {
    name: 'A considers a visit to place',
    pattern:
      '&sidesA &aux @verb:[<consider|contemplate|weigh|mull|propose> #VERB] (a|an|another|his|her|their) [#ADJ|NUM|NOUN !{actor}]{0,3}? @noun:(visit|trip|tour) to &spot',
    means: { type: 'visit', least: 1, status: 'proposed' },
  },
  {
    name: 'A is invited to place',
    pattern:
      '&sidesA &aux (?<= (was|were|been|be|is|are) #ADV?) @verb:invited (to|for) (visit|travel to|come to|(a|an) (visit|trip) to)? &spot',
    means: { type: 'visit', least: 1, status: 'proposed' },
  },
  {
    name: 'A arrives here',
    pattern: '&sidesA &aux @verb:<arrive|land> &moment here',
    means: { type: 'visit', least: 1 },
  },
  {
    name: "A's visit to place",
    pattern: '@a:{actor} ("\'s"|"\'")? [#ADJ|NUM|NOUN !{actor}]{0,3} @noun:(visit|trip) to &spot',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'visit of A to place',
    pattern: '@noun:(visit|trip) (of|by) &sidesB to &spot',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'visit to place by A',
    pattern: '@noun:(visit|trip|tour) to &spot by &sidesB',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'A plans a trip to place',
    pattern:
      '&sidesA &aux <announce|have|make|reveal|confirm|unveil|outline|disclose|abandon|drop|scrap|cancel> (his|her|their|the)? (plans|plan|intention|intentions) to @verb:(travel|fly|go|return|head|visit|tour) &moment to? &spot',
    means: { type: 'visit', least: 1, status: 'planned' },
  },
  {
    name: 'A is expected in place',
    pattern: '&sidesA ([#AUX|ADV])* @verb:(expected|due|awaited) (back)? in @where:({place}|{actor:state})',
    means: { type: 'visit', least: 1, status: 'planned' },
  },
  {
    name: 'A is in place on a day',
    pattern: '&sidesA &aux @verb:<be> (back)? in @where:{place} (on|for|to|this|last)? {time}',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'A is in place',
    pattern:
      '(?! (i|we|they)) @a:{actor:person} &tail (and &lead @a:{actor:person} &tail)? @verb:[<be> #VBZ|VBP|VBD] (currently|now|already|also|still)? in @where:({place}|{actor:state}) (?= (","|"."|";"|for|to|as|this|today|and))',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'A spends a time in place',
    pattern: '&sidesA &andOthers? &aux @verb:[<spend> #VERB] {time} in &spot',
    means: { type: 'visit', least: 1, official: true },
  },
  {
    name: 'A tours countries',
    pattern:
      '&sidesA &aux (@verb:(<pay|make|start|begin|undertake|continue|finish|end> | <embark|set> (on|off|out)+) (a|an|his|her|their) [#ADJ|NOUN|NUM|PUNCT|VERB !"," !"."]{0,5}? @noun:(trip|tour) (to|of|through|across|around) #DET? [#ADJ|NOUN|PROPN|NUM]{0,3}? (region|countries|states|nations|capitals|allies|east|africa|asia|europe|america|gulf|balkans|caucasus|pacific|continent))',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'during a visit to place',
    pattern:
      '(during|on|for|after|before|ahead of|scrapped|cancelled|postponed) (a|an|his|her|their|its|the) [#ADJ|NUM|NOUN|PUNCT|VERB !"," !{actor}]{0,4} @noun:(visit|trip|tour) (to|in|of) &spot',
    means: { type: 'visit', least: 1, subject: 'clause' },
  },
  {
    name: 'day of a visit to place',
    pattern:
      '(day|leg|stop|part|end|start|beginning|eve) of (a|an|his|her|their|its|the) [#ADJ|NUM|NOUN|PUNCT|SYM]{0,5}? @noun:(visit|trip|tour) (to|in|of) &spot',
    means: { type: 'visit', least: 1, subject: 'clause' },
  },
  {
    name: 'after a visit',
    pattern:
      '(after|during|on|following|before) (a|an|his|her|their|the) [#ADJ|NUM|NOUN|PUNCT|VERB !{actor} !","]{0,4}? @noun:(visit|trip) (?! to {actor:person}) to [!"." !"," !#VERB]{1,6}? (at|in) @where:{place}',
    means: { type: 'visit', least: 1, subject: 'clause' },
  },
  {
    name: 'A sends a delegation to place',
    pattern:
      '&sidesA &aux @verb:<send|dispatch> ([#DET|ADJ|NOUN|NUM|VERB|PUNCT|PRON !{actor} !","]{0,4}? ~delegates | &lead @b:{actor:person}) (back)? to #DET? @where:({place}|{actor:state})',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'A accepts an invitation to place',
    pattern:
      '&sidesA &aux <accept> [#DET|PRON|ADJ]{0,2} @noun:invitation to (visit|travel to|come to)? &spot',
    means: { type: 'visit', least: 1, status: 'planned' },
  },
  {
    name: 'the invitation is accepted',
    pattern:
      '(?<! to) (the|this|that|his|her|their) [#ADJ]? @noun:invitation [#AUX]{1,3} [#ADV]? @verb:(accepted|taken up)',
    means: { type: 'visit', least: 0, recalls: true, status: 'proposed' },
  },
  {
    name: 'A invites B to place',
    pattern:
      '&sidesA &aux @verb:[<invite> !#NOUN] &sidesB (to|for) (visit|travel to|come to|(a|an) (visit|trip) to)? &spot',
    means: { type: 'visit', least: 2, status: 'proposed' },
  },
  {
    name: 'invites B to place',
    pattern:
      '@verb:[<invite> #VERB] &sidesB (to|for) (visit|travel to|come to|(a|an) (visit|trip) to)? &spot',
    means: { type: 'visit', least: 2, status: 'proposed', subject: 'clause' },
  },
  {
    name: 'A shuttles between places',
    pattern:
      '&sidesA &aux @verb:<shuttle> between (&sidesB|{place}|{actor:state}|#DET? [#NUM|ADJ]* (capitals|delegations|rooms|sides|hotels|teams))',
    means: { type: 'talks', least: 1 },
  },
]
