export { blamedBefore, onlySpeak } from './blame.ts'
export { eventPage, type ActorHere } from './surroundings.ts'
export { clauseAround, standingOf, type Standing } from './modality.ts'
export { groupCalled, slugOf } from './groups.ts'
export { everybody, mainSides, sidesTold } from './mainsides.ts'
export { hasFiniteVerb, isInfinitive } from './verbs.ts'
export { bodyAt, rootSubject, subjectBefore, subjectHere } from './subject.ts'
export { clauseLexicon, type ClauseLexicon } from './lexicon.ts'
export { withRecaps } from './recaps.ts'
export {
  actorsBeside,
  actorsIn,
  durationNear,
  isLed,
  isWhen,
  joinedAfter,
  joinedBefore,
  membersOf,
  once,
  piecesOf,
  refsOf,
  placeNear,
  sentenceAround,
  spansBetween,
  statementAround,
  subjectOf,
  timeNear,
  vouchersAt,
} from './slots.ts'
export { allSentences, claimedOr, lastWord, sameActors, sharesActor } from './tellings.ts'
export type { ClauseWords } from './words.ts'
