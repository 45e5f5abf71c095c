import type { ContactData } from '../data.ts'

const sent = '@verb:[<send|convey|pass|deliver|hand|relay|transmit|forward|dispatch|address|write> #VERB]'

/** Whoever sends comes before. */
const sending: readonly (readonly [name: string, pattern: string])[] = [
  [
    'sends B a message',
    `${sent} (on|over|back|along)? [!{actor} !"."]{0,8}? @noun:~message-nouns (from &lead @a:{actor})? [!{actor} !"." !#VERB]{0,6}? (to|for) (&sidesB | @also:(&others)) (","? (through|via) &lead @host:{actor})?`,
  ],
  [
    'sends B the message',
    '@verb:[<send|hand|give|write> #VERB] &sidesB #DET? [#ADJ|NOUN !{actor}]{0,3} @noun:(~letters|signal|signals|ultimatum|reply|draft|drafts|text)',
  ],
  [
    'conveys something to B',
    '@verb:([<convey|relay|transmit> #VERB] (on|over)? [#DET|PRON|ADJ|NOUN|CCONJ|VERB !{actor}]{1,6}? | [<pass> #VERB] (on [#DET|PRON|ADJ|NOUN !{actor}]{0,4}? | [#DET|PRON|ADJ|NOUN !{actor}]{1,4}? on)) to &sidesB',
  ],
  [
    'conveys to B a message',
    `${sent} &moment to &sidesB ("," (through|via|by) [!"." !","]{1,10} ",")? #DET [#ADJ|NOUN|VERB !{actor}]{0,3}? @noun:~message-nouns`,
  ],
]

/** Messages and briefings: contacts in which one side writes or tells. */
export const messages: ContactData['rules'] = [
  ...sending.map(([name, pattern]) => ({
    name: `A ${name}`,
    pattern: `&sidesA &aux ${pattern}`,
    means: { type: 'message', least: 2 } as const,
  })),
  ...sending.map(([name, pattern]) => ({
    name,
    // "it sends a message to Norvia that": a thing that tells
    pattern: `${pattern} (?! that)`,
    means: { type: 'message', least: 2, subject: 'clause' } as const,
  })),
  {
    name: 'message to B passed through V',
    pattern:
      '@noun:~message-nouns [#AUX|ADV|PART]* @verb:(sent|conveyed|passed|delivered|relayed|handed|transmitted|provided|addressed) (on|over)? to &sidesB',
    means: { type: 'message', least: 2, subject: 'clause' },
  },
  {
    name: 'a letter from A to B',
    pattern: '@noun:~message-nouns from &lead @a:{actor} &tail (to|for) &lead @b:{actor}',
    means: { type: 'message', least: 2 },
  },
  {
    name: 'A passes messages between B',
    pattern:
      '&sidesA &aux @verb:[<pass|relay|carry|ferry|convey|deliver|exchange|shuttle> #VERB] [#DET|ADJ|NUM]{0,2} @noun:~message-nouns between both? &sidesB',
    means: { type: 'message', least: 2 },
  },
  {
    name: 'A hands it to B',
    pattern: '&sidesA &aux @verb:<hand|convey|transmit|forward|pass> (it|them) (on|over)? to &sidesB',
    means: { type: 'message', least: 2 },
  },
  {
    name: 'B receives a letter from A',
    pattern:
      '&lead @b:{actor} &tail &aux @verb:[<receive|get|reject|answer|ignore|return|acknowledge|dismiss> #VERB] [#DET|ADJ|NUM|NOUN|VERB !{actor}]{0,4} @noun:(~letters|information|signal|signals) from &lead @a:{actor}',
    means: { type: 'message', least: 2, told: true },
  },
  {
    name: 'A tells B in a letter',
    pattern:
      '&sidesA &aux @verb:(<tell|inform|notify|assure|warn|ask|urge>|<reply|respond> to) &sidesB (in|by) #DET? [#ADJ]{0,2} @noun:~letters',
    means: { type: 'message', least: 2 },
  },
  {
    name: 'A tells B through a mediator',
    pattern:
      '&sidesA &aux @verb:(<tell|inform|notify|assure|warn>|<reply|respond> to) &sidesB ","? (through|via) #DET? [#ADJ|NOUN]{0,2}? (mediators|mediator|intermediaries|intermediary|{actor})',
    means: { type: 'message', least: 2 },
  },
  {
    name: 'in a letter to B',
    pattern:
      '(in|by) (a|an|his|her|their|its|the|another) [#ADJ|VERB]{0,2} @noun:~letters (handed|sent|addressed|delivered|written|passed)? &moment to &sidesB',
    means: { type: 'message', least: 2, subject: 'clause' },
  },
  {
    name: 'in a letter A tells B',
    pattern:
      '(in|by) (a|an|another|the) [#ADJ|NOUN !{actor}]{0,3}? @noun:~letters (on? {time})? "," &sidesA &aux [<~telling> #VERB] &sidesB (?! ("\'s"|"’s"))',
    means: { type: 'message', least: 2, told: true },
  },
  {
    name: "A's letter to B",
    pattern: '@a:{actor} ("\'s"|"\'") [#ADJ]{0,2} @noun:~letters to &sidesB',
    means: { type: 'message', least: 2 },
  },
  {
    name: 'A and B exchange messages',
    pattern:
      '&sideA &moreA+ ","? &aux @verb:(<exchange>|<send|pass> each other|<send> one another) [#ADJ|NUM|DET]{0,2} @noun:~message-nouns',
    means: { type: 'message', least: 2 },
  },
  {
    name: 'a letter from A',
    pattern:
      '(a|an|the|another) [#ADJ|NOUN|NUM !{actor}]{0,3}? @noun:(letter|letters|cable|telegram|note verbale) from &lead @a:{actor} &tail &moreA?',
    means: { type: 'message', least: 1 },
  },
  {
    name: 'A and B are in touch',
    pattern:
      '&sideA &moreA+ &aux @verb:(<be|stay|remain|keep>) in [#ADJ|ADV]{0,2} (touch|contact|communication) (?! with)',
    means: { type: 'contact', least: 2 },
  },
  {
    name: 'A is engaged with B',
    pattern:
      '&sidesA &aux @verb:(<be|stay|remain|keep>) [#ADV|ADJ]{0,2}? engaged [#ADV]? with (&sidesB | @also:(#DET? (all|both|other) #DET? (parties|sides|parties concerned)))',
    means: { type: 'contact', least: 1 },
  },
  {
    name: 'A acts in consultation with B',
    pattern:
      '@verb:(working|acting|coordinating) in [#ADJ|ADV]? (consultation|consultations|coordination|contact) with &sidesB',
    means: { type: 'contact', least: 2, subject: 'clause' },
  },
  {
    name: 'A informs B',
    pattern: '&sidesA &aux @verb:<inform|update|notify> (?! (of|on|about|by|that)) &sidesB',
    means: { type: 'briefing', least: 2 },
  },
  {
    name: 'A is informed by B',
    pattern:
      '&sidesA &aux (?<= (was|were|been|be|being|is|are) #ADV?) @verb:(informed|notified|updated) &moment by &sidesB',
    means: { type: 'briefing', least: 2 },
  },
  {
    name: 'A is briefed by B',
    pattern:
      '&sidesA &aux (?<= (was|were|been|be|being|is|are) #ADV?) @verb:(briefed|debriefed) [!"." !"," !{actor} !by]{0,10}? by (&sidesB | @also:(&others))',
    means: { type: 'briefing', least: 1 },
  },
  {
    name: 'A is briefed on something',
    pattern:
      '&sidesA &aux (?<= (was|were|been|be|being|is|are) #ADV?) @verb:(briefed|debriefed) (?= (on|about|regarding))',
    means: { type: 'briefing', least: 1 },
  },
  {
    name: 'A reports to B',
    pattern:
      '@a:{actor} &tail &aux @verb:[<report> #VERB] (back | [#DET|PRON]? (outcome|outcomes|result|results|findings|progress|conclusions) [!{actor} !"." !"," !#VERB]{0,6}?)? to &lead (@b:{actor:person}|@b:{actor:organisation}|@b:{actor:group})',
    means: { type: 'briefing', least: 2 },
  },
]
