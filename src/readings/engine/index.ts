export { makePage, layerAt, hasTag, sentenceTokens, type LayerSpan, type Marked, type Page } from './page.ts'
export {
  captured,
  compileRules,
  matchPage,
  matchSentence,
  matchTokens,
  type Match,
  type Rule,
  type RuleData,
  type RuleSet,
} from './rules.ts'
export type { Captured } from './match.ts'
export { entries, makeLists, matchList, matchWords, type Lists, type WordLists } from './lists.ts'
export { parseCases, type Case } from './cases.ts'
export type { Parts } from './notation.ts'
