import { clauseLexicon, type ClauseLexicon } from '../clauses/index.ts'
import { compileRules, type RuleSet } from '../engine/index.ts'
import type { Move } from '../reading.ts'
import type { MoveData, MoveMeaning } from './data.ts'
import type { SubjectWords } from './subjects.ts'

/** A language made ready, with what is looked up for every match. */
export interface MoveLanguage {
  readonly data: MoveData
  readonly rules: RuleSet<MoveMeaning>
  readonly lexicon: ClauseLexicon
  readonly subjects: SubjectWords
  readonly bodies: ReadonlySet<string>
  readonly amounts: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly selves: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
  readonly papers: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  readonly meaningOf: MeaningOf
}

/** What the rule that read a move means. */
export type MeaningOf = (move: Pick<Move, 'by_rule'>) => MoveMeaning | undefined

/** How a move names the rule that read it. */
export function byRule(name: string): string {
  return `moves: ${name}`
}

export function prepareMoves(data: MoveData): MoveLanguage {
  const bodies = new Set(data.bodies)
  const meanings = new Map(data.rules.map(({ name, means }) => [byRule(name), means]))
  return {
    data,
    rules: compileRules(data),
    lexicon: clauseLexicon(data.clause),
    subjects: { bodies, relatives: new Set(data.relatives), blaming: data.clause.blaming },
    amounts: new Set(data.amounts),
    bodies,
    parties: new Set(data.parties),
    selves: new Set(data.selves),
    pairs: new Set(data.pairs),
    papers: new Set(data.papers),
    offices: new Set(data.offices),
    meaningOf: ({ by_rule }) => meanings.get(by_rule),
  }
}
