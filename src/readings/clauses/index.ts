export { eventPage } from './surroundings.ts'
export { clauseAround, clauseLexicon, standingOf, type ClauseLexicon, type Standing } from './modality.ts'
export {
  actorsBeside,
  actorsIn,
  durationNear,
  membersOf,
  once,
  piecesOf,
  placeNear,
  sentenceAround,
  statementAround,
  subjectOf,
  timeNear,
  vouchersAt,
} from './slots.ts'
export type { ClauseWords } from './words.ts'
