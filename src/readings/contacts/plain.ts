import type { ContactData } from './data.ts'

/** What a language must give for contacts to be read by words alone, where no tagger reads it. */
export type PlainContacts = Pick<ContactData, 'clause' | 'nouns' | 'lists' | 'rules'> & Partial<ContactData>

/** Parts of patterns without tags: what may stand between a name and its verb, and between a verb and a name. */
const parts = {
  few: '[!{actor} !"." !"," !"–"]{0,5}?',
  some: '[!{actor} !"."]{0,8}?',
  // an aside behind a name, and what stands between it and the verb
  tail: '("," [!"." !"," !{actor:person}]{1,8} ",")? [!{actor} !"." !"," !"–"]{0,5}?',
}

/** The data of a language with few words: what it does not give is empty. */
export function plainContacts(given: PlainContacts): ContactData {
  return {
    ...NO_CONTACT_WORDS,
    ...given,
    parts: { ...parts, ...given.parts },
  }
}

/** What such a language begins with. */
const NO_CONTACT_WORDS: Omit<ContactData, 'clause' | 'nouns' | 'lists' | 'rules' | 'parts'> = {
  breaking: [],
  teams: [],
  definite: [],
  topics: [],
  margins: [],
  thereafter: [],
  underWay: [],
  overBy: [],
  appeals: [],
  bargains: [],
  parleys: [],
  press: [],
  pairs: [],
  two: [],
  deputed: [],
  several: [],
  accompanied: [],
  apart: [],
  friends: [],
  collectives: [],
  ordinals: [],
  stages: [],
  where: [],
  towns: [],
  situations: [],
  leading: [],
  governments: [],
  whereabouts: [],
  belonging: [],
  serving: [],
  lasting: [],
  spanning: [],
  meant: [],
  formats: {},
  levels: {},
  processes: [],
  now: [],
  oftenCalls: [],
  calling: [],
}
