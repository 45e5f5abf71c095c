import { clauseLexicon, type ClauseLexicon } from '../clauses/index.ts'
import { compileRules, type RuleSet } from '../engine/index.ts'
import type { MoveData, MoveMeaning } from './data.ts'
import type { SubjectWords } from './subjects.ts'

/** A language made ready, with what is looked up for every match. */
export interface MoveLanguage {
  readonly data: MoveData
  readonly rules: RuleSet<MoveMeaning>
  readonly lexicon: ClauseLexicon
  readonly subjects: SubjectWords
  readonly bodies: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly selves: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
}

export function prepareMoves(data: MoveData): MoveLanguage {
  const bodies = new Set(data.bodies)
  return {
    data,
    rules: compileRules(data),
    lexicon: clauseLexicon(data.clause),
    subjects: { bodies, relatives: new Set(data.relatives) },
    bodies,
    parties: new Set(data.parties),
    selves: new Set(data.selves),
    pairs: new Set(data.pairs),
  }
}
