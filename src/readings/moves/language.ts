import { clauseLexicon, type ClauseLexicon } from '../clauses/index.ts'
import { compileRules, type RuleSet } from '../engine/index.ts'
import type { MoveData, MoveMeaning } from './data.ts'

/** A language made ready, with what is looked up for every match. */
export interface MoveLanguage {
  readonly data: MoveData
  readonly rules: RuleSet<MoveMeaning>
  readonly lexicon: ClauseLexicon
}

export function prepareMoves(data: MoveData): MoveLanguage {
  return { data, rules: compileRules(data), lexicon: clauseLexicon(data.clause) }
}
