export { eventPage, type ActorHere } from './surroundings.ts'
export { clauseAround, clauseLexicon, standingOf, type ClauseLexicon, type Standing } from './modality.ts'
export {
  actorsBeside,
  actorsBetween,
  actorsIn,
  durationNear,
  membersOf,
  piecesOf,
  placeNear,
  sentenceAround,
  spansBetween,
  statementAround,
  subjectOf,
  timeNear,
  vouchersAt,
} from './slots.ts'
export type { ClauseWords } from './words.ts'
