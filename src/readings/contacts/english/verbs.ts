import type { ContactData, ContactMeaning } from '../data.ts'

type Rules = ContactData['rules']

/** A verb of two sides: its pattern up to the other side. */
interface Verb {
  readonly name: string
  readonly pattern: string
  readonly type: ContactMeaning['type']
  readonly oftenCall?: true
  /** Its pattern where nobody stands before it, if not the same. */
  readonly shared?: string
  /** The other side, where not all can be it. */
  readonly other?: string
  /** What must follow the other side. */
  readonly behind?: string
}

/** Verbs that lead to the other side. */
const verbs: readonly Verb[] = [
  {
    name: 'meets',
    pattern:
      '((@verb:<meet> | (?<= to) @verb:meeting) (?! &needs) &way with? | @verb:(<sit> (down|together) | <huddle> | <come> face to face | <sit> across | <shake> hands | <meet|catch> up | <get> together) &way (with|from)) &way',
    // "met Sund in the final"
    other: '&sidesB (?! (in|at|for) [!{actor} !"." !","]{0,4}? ~contests)',
    type: 'meeting',
  },
  {
    name: 'speaks with',
    pattern:
      '@verb:<speak|talk|confer|consult|converse> (&way (with|to) | &way (about|on (?! condition)) [!{actor} !"." !"," !#VERB !with]{1,8}? with) &way (?! [#DET|ADJ]{0,2} ~publics)',
    type: 'contact',
    oftenCall: true,
  },
  {
    name: 'is in touch with',
    pattern:
      '@verb:(<be|stay|remain|keep|get> in [#ADJ|ADV]{0,2} (touch|contact|communication|dialogue) | <communicate|interact|liaise> | <exchange> (views|opinions|notes)) &way with &way (?! [#DET|ADJ]{0,2} ~publics)',
    type: 'contact',
  },
  {
    name: 'engages with',
    pattern: '@verb:<engage> &way with',
    other: '&someone',
    type: 'contact',
  },
  {
    name: 'coordinates with',
    pattern: '@verb:<coordinate> [!{actor} !"." !"," !#VERB !with]{0,6}? with',
    other: '&lead @b:{actor:person}',
    type: 'contact',
  },
  {
    name: 'is on the telephone with',
    pattern: '@verb:<be|get|jump|hop> on (the|a) (phone|telephone|line|call) &way with &way',
    type: 'call',
  },
  {
    name: 'reaches out to',
    pattern: '@verb:<reach> out &way to (?! [#DET|ADJ]{0,2} ~publics)',
    type: 'contact',
  },
  {
    name: 'negotiates with',
    pattern:
      '@verb:<negotiate|bargain|parley|haggle> (&way | [!{actor} !"." !"," !#VB|VBD|VBP|VBZ|VBN !with]{1,9}?) with',
    type: 'talks',
  },
  {
    name: 'discusses with',
    pattern:
      '@verb:<discuss> [!{actor} !"." !"," !#VB|VBD|VBP|VBZ|VBN !with !~contact-nouns]{1,9}? with (?! [#DET|ADJ]{0,2} ~publics)',
    shared:
      '@verb:[<discuss> #VERB !#VBN] [!{actor} !"." !"," !#VB|VBD|VBP|VBZ|VBN !with !~contact-nouns]{1,9}? with (?! [#DET|ADJ]{0,2} ~publics)',
    other:
      '(&someone (?! ("\'s"|"’s")) &tail (("," &oneB){0,16} &conj &oneB)? | @also:(&others) | other @b:{actor} (~people | members))',
    type: 'talks',
  },
  { name: 'dines with', pattern: '@verb:<dine|lunch|breakfast> &way with', type: 'dinner' },
  { name: 'writes to', pattern: '@verb:<write> &moment to', type: 'message' },
  {
    name: 'holds talks with',
    pattern:
      '@verb:[<~holding> #VERB] (?! (facilitating|supporting|pursuing|hosting|mediating|brokering)) (&stretch | [!to !for !"."]{0,3}?) &np &way (with|to|of (?! [#DET|ADJ]{0,3} {actor} ("\'s"|"’s"|"\'"|"’"))) &way',
    shared:
      '@verb:[<~holding> #VERB] (?! (facilitating|supporting|pursuing|hosting|mediating|brokering)) (&stretch | [!to !for !"."]{0,3}?) &np (&way | [!#VERB !{actor} !#PUNCT]{0,6}?) with &way',
    type: 'by-noun',
  },
]

/** Verbs whose object is the other side: who is named so may be received or called, where a state is called something. */
const objects: readonly Verb[] = [
  {
    name: 'receives',
    pattern: '@verb:[<receive|host|welcome> #VERB] ((a|the) (group|number|series) of)?',
    // "would like to welcome": in words only
    shared: '@verb:[<receive|host> #VERB] ((a|the) (group|number|series) of)?',
    other: '&someone &tail (("," &oneB){0,16} &conj &oneB)?',
    behind:
      '(?= (in|at|on|for|to|of|who|and|with|as|behind|during|ahead|before|after|late|earlier|last|next|this|again|warmly|personally|","|";"|{time}|"."? $))',
    type: 'meeting',
  },
  {
    name: 'calls',
    pattern: '@verb:[<call|ring> #VERB] (?! {actor} ("\'s"|"’s"))',
    other: '&someone &tail (("," &oneB){0,16} &conj &oneB)?',
    behind:
      '(?= (on|in {place}|in {actor:state}|late|earlier|early|last|next|to ~telling|from|and|after|before|again|several|twice|during|","|"."|$|{time}|~phoning))',
    type: 'call',
  },
  { name: 'telephones', pattern: '@verb:([<phone|telephone> #VERB] | [<ring|call> #VERB] up)', type: 'call' },
  {
    name: 'consults',
    pattern: '@verb:[<consult|contact> #VERB] (?! [#DET|ADJ]{0,2} ~publics)',
    type: 'contact',
  },
  { name: 'briefs', pattern: '@verb:[<brief|debrief|apprise> #VERB]', type: 'briefing' },
]

/** Their passives. */
const passives: readonly Verb[] = [
  { name: 'received', pattern: '@verb:(received|hosted|welcomed|greeted)', type: 'meeting' },
  { name: 'telephoned', pattern: '@verb:(telephoned|phoned|called)', type: 'call' },
  { name: 'contacted', pattern: '@verb:(contacted|consulted|approached)', type: 'contact' },
]

/** In the words of a clause without its own subject, only what was tagged as a verb is one. */
function asVerb({ pattern, shared }: Verb): string {
  return shared ?? pattern.replaceAll(/(?<![[?])<([^>=!]+)>/gu, '[<$1> #VERB|AUX]')
}

function pair({ name, pattern, other, behind, type, oftenCall }: Verb): Rules[number] {
  return {
    name: `A ${name} B`,
    pattern: `&sidesA &aux ${pattern} ${other ?? '&sidesB'} ${behind ?? ''}`,
    means: { type, least: 2, ...(oftenCall ? { oftenCall } : {}) },
  }
}

/** "Berg met Karo". */
export const pairs: Rules = verbs.map(pair)

/** "Berg received Karo". */
export const received: Rules = [
  ...objects.map(pair),
  ...passives.map(({ name, pattern, type }) => ({
    name: `A is ${name} by B`,
    pattern: `&sidesA &aux ${pattern} &way by &sidesB`,
    means: { type, least: 2 } as const,
  })),
]

/** "Berg was met by Karo"; not needs that are met. */
export const metBy: Rules = [
  {
    name: 'A is met by B',
    pattern:
      '@a:{actor:person} &tail &aux (?<= (was|were|is|been|be) #ADV?) @verb:met &way by (&lead @b:{actor:person} &tail | @also:(&others))',
    means: { type: 'meeting', least: 1 },
  },
]

/** "… and met Karo", "after meeting Karo": whoever does what the clause tells. */
export const shared: Rules = [
  ...[...verbs, ...objects].map((verb) => ({
    name: `${verb.name} B`,
    pattern: `${asVerb(verb)} ${verb.other ?? '&sidesB'} ${verb.behind ?? ''}`,
    means: {
      type: verb.type,
      least: 2,
      subject: 'clause',
      ...(verb.oftenCall ? { oftenCall: true } : {}),
    } as const,
  })),
  ...passives.map(({ name, pattern, type }) => ({
    name: `is ${name} by B`,
    pattern: `#AUX #ADV? ${pattern} &way by &sidesB`,
    means: { type, least: 2, subject: 'clause' } as const,
  })),
]

/** What is called or consulted need not be people: "called it an oppressive regime", "consulted experts". */
const NAMED = ['discusses with', 'calls', 'consults', 'engages with', 'coordinates with']

/** Verbs by which people are met or told who have no name. */
const toUnnamed = [...verbs, ...objects].filter(({ name }) => !NAMED.includes(name))

/** "Berg met with opposition figures". */
export const pairsUnnamed: Rules = toUnnamed.map((verb) => ({
  name: `A ${verb.name} people without a name`,
  pattern: `&sidesA &andOthers? &aux ${verb.shared ?? verb.pattern} @also:(&others) ${verb.behind ?? ''}`,
  means: { type: verb.type, least: 1 },
}))

/** "… and met with opposition figures". */
export const sharedUnnamed: Rules = toUnnamed.map((verb) => ({
  name: `${verb.name} people without a name`,
  pattern: `${asVerb(verb)} @also:(&others) ${verb.behind ?? ''}`,
  means: { type: verb.type, least: 1, subject: 'clause' },
}))
