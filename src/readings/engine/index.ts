export { makePage, layerAt, hasTag, sentenceTokens, type LayerSpan, type Marked, type Page } from './page.ts'
export {
  captured,
  compileRules,
  matchPage,
  matchTokens,
  type Match,
  type RuleData,
  type RuleSet,
} from './rules.ts'
export { entries, listNamed, matchList, matchWords, type Lists, type WordLists } from './lists.ts'
export { parseCases, type Case } from './cases.ts'
export type { Parts } from './notation.ts'
