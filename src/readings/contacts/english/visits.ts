import type { ContactData } from '../data.ts'

/** Visits, messages and briefings: contacts in which one side moves, writes or tells. */
export const visits: ContactData['rules'] = [
  {
    name: 'A visits place',
    pattern: '&sidesA &aux @verb:[<visit|tour> #VERB] #DET? @where:({place}|{actor:state})',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'A arrives in place',
    pattern:
      '&sidesA &aux @verb:(<arrive|land|touch> down? (in|at|back in)|<travel|fly|head|return|jet> (to|into)) @where:({place}|{actor:state})',
    means: { type: 'visit', least: 1 },
  },
  {
    name: "A's visit to place",
    pattern:
      '@a:{actor} ("\'s"|"\'")? [#ADJ|NUM|NOUN !{actor}]{0,3} @noun:(visit|trip) to #DET? @where:({place}|{actor:state})',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'visit of A to place',
    pattern: '@noun:(visit|trip) (of|by) &sidesB to #DET? @where:({place}|{actor:state})',
    means: { type: 'visit', least: 1 },
  },
  {
    name: 'A sends B a message',
    pattern:
      '&sidesA &aux @verb:<send|convey|pass|deliver|hand|relay|transmit|forward> (on|over|back|along)? [!{actor} !"."]{0,8}? @noun:~message-nouns [!{actor} !"." !#VERB]{0,6}? (to|for) &sidesB',
    means: { type: 'message', least: 2 },
  },
  {
    name: 'A sends B the message',
    pattern:
      '&sidesA &aux @verb:<send|hand|give> &sidesB #DET? [#ADJ|NOUN !{actor}]{0,3} @noun:(message|letter|signal|signals|note|ultimatum)',
    means: { type: 'message', least: 2 },
  },
  {
    name: 'message to B passed through V',
    pattern:
      '@noun:~message-nouns [#AUX|ADV|PART]* @verb:(sent|conveyed|passed|delivered|relayed|handed|transmitted|provided) (on|over)? to &sidesB',
    means: { type: 'message', least: 2, subject: 'clause' },
  },
  {
    name: 'a letter from A to B',
    pattern: '@noun:~message-nouns from &lead @a:{actor} &tail (to|for) &lead @b:{actor}',
    means: { type: 'message', least: 2 },
  },
  {
    name: 'A is in touch with B',
    pattern:
      '&sidesA &aux @verb:(<be|stay|remain|keep>) in [#ADJ|ADV]? (touch|contact|communication) with &sidesB',
    means: { type: 'contact', least: 2 },
  },
  {
    name: 'A briefs B',
    pattern: '&sidesA &aux @verb:<brief|debrief|inform|apprise|update> &sidesB',
    means: { type: 'briefing', least: 2 },
  },
  {
    name: 'A reports to B',
    pattern: '@a:{actor:person} &aux @verb:<report> (back)? to @b:{actor:person}',
    means: { type: 'briefing', least: 2 },
  },
]
