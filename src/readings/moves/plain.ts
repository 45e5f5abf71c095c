import type { MoveData } from './data.ts'

/** What a language must give for moves to be read by words alone, where no tagger reads it. */
export type PlainMoves = Pick<MoveData, 'clause' | 'lists' | 'rules'> & Partial<MoveData>

/** Parts of patterns without tags: what may stand between a name and its verb, and the words that follow. */
const parts = {
  few: '[!{actor} !"." !"," !"–"]{0,5}?',
  some: '[!{actor} !"."]{0,8}?',
  // an aside behind a name, and what stands between it and the verb
  tail: '("," [!"." !"," !{actor:person}]{1,8} ",")? [!{actor} !"." !"," !"–"]{0,5}?',
  rest: '[!"." !";"]{1,60}',
  // "am Montag", "lundi", "в понеділок" between a verb and what it leads to
  moment: '([!"." !"," !{actor}]{0,1}? {time})?',
}

/** The data of a language with few words: what it does not give is empty. */
export function plainMoves(given: PlainMoves): MoveData {
  return {
    ...NO_MOVE_WORDS,
    ...given,
    // lists that the reader itself looks into
    lists: { things: [], wantables: [], denials: [], claims: [], 'talk-words': [], ...given.lists },
    parts: { ...parts, ...given.parts },
  }
}

/** No words at all: what such a language begins with. */
const NO_MOVE_WORDS: Omit<MoveData, 'clause' | 'lists' | 'rules' | 'parts'> = {
  reservations: [],
  warding: [],
  powers: [],
  simulating: [],
  having: [],
  missiles: [],
  passing: [],
  seas: [],
  figurative: [],
  verbal: [],
  stoppages: [],
  supposing: [],
  aiming: [],
  unanswering: [],
  willing: [],
  bands: [],
  undergone: [],
  ending: [],
  wanting: [],
  pledging: [],
  announcing: [],
  bodies: [],
  watchers: [],
  organs: [],
  alliances: [],
  arms: [],
  stopping: [],
  pending: [],
  due: [],
  unofficial: [],
  amounts: [],
  attitudes: [],
  some: [],
  parties: [],
  pairs: [],
  pressing: [],
  relatives: [],
  selves: [],
  neuters: [],
  hopes: [],
  viewing: [],
  exchanges: [],
  completing: [],
  terms: { start: [], deadline: [], scope: [] },
  causes: [],
  awaiting: [],
  asking: [],
  urging: [],
  presupposing: [],
  foreseen: [],
  achieving: [],
  pointers: [],
  pointed: [],
  definite: [],
  ahead: [],
  opening: [],
  framing: [],
  everyday: [],
  offices: [],
  papers: [],
  jointTexts: [],
  mediating: { verbs: [], nouns: [], sides: [], ours: [] },
  pacts: { truces: [], texts: [], others: [], halting: [], fought: [], light: [] },
  ifs: [],
  naming: [],
  breaches: [],
  incidents: {},
  decides: [],
  forces: [],
  instruments: {},
  leverIssues: {},
  listWords: [],
  promiseWords: { joins: [], verbs: [] },
  sequenceWords: [],
  stepMarks: [],
  stepWords: [],
  numerals: {},
  ordinals: [],
  shares: {},
}
