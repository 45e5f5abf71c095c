import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** The steps of a plan, told one after the other: what each lays down is still to be agreed. */
export const stages: MoveRules = {
  lists: {
    'stage-nouns': entries('stage, phase, step'),
    'stage-numbers': entries('one, two, three, four, five, six, 1, 2, 3, 4, 5, 6'),
  },
  parts: {
    // "stage two", "the second phase of the plan"
    stage:
      '(@noun:~stage-nouns @phase:~stage-numbers | the? @phase:~ordinals @noun:~stage-nouns ((of|in|under) (the|this|that|their|its|a) [#ADJ|NOUN|PROPN|NUM]{0,4}? (plan|proposal|draft|roadmap|road map|scheme|framework|agreement|deal|accord|package|text))?)',
    stageBody: '[!"." !";"]{1,60}',
  },
  rules: [
    {
      name: 'a stage of a plan is',
      pattern:
        '(^ | (?<= (";" | ":" | "," | and | "•" | "-" | "–" | "*" | "(" ))) &stage ("," [!"." !":" !";"]{1,20}? ","?)? (":" | "–" | "—" | (would|will|is to) be) @what:&stageBody',
      means: { kind: 'commitment', status: 'planned', staged: true, recalled: true },
    },
    {
      name: 'in a stage of a plan they would',
      pattern:
        '(in|during|under) &stage ","? @what:((?! ~stage-nouns) [!"." !";" !":"]{1,12}? (would|will|shall|are to|is to) [!"." !";"]{1,40})',
      means: { kind: 'commitment', status: 'planned', staged: true, recalled: true },
    },
  ],
}
