import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const demands: MoveRules = {
  lists: {
    wantables: entries(`
      halt, end, withdrawal, withdrawals, pullback, pullout, release, return, guarantee, guarantees, assurances, lifting, recognition, exchange, access, removal, freeze, inspection, inspections,
      compensation, ceasefire, truce, cessation, stop, reopening, opening, restoration, commitment, commitments, concessions, disarmament, demilitarisation, demilitarization, referendum, elections, right, control, monitors, observers, safeguards, sanctions relief
    `),
    parties: entries(
      'both sides, all sides, the sides, both parties, all parties, the parties, the two sides, either side, each side, the warring parties, the warring sides, everyone, all',
    ),
    must: entries(
      "must, should, has to, have to, need to, needs to, 'd have to, will have to, would have to, ought to, cannot, can not",
    ),
  },
  parts: { wanted: '([#DET|ADJ|NUM|PRON]{0,3}? ~wantables)' },
  rules: [
    {
      name: 'A wants a thing',
      pattern: '&sidesA &aux @verb:<want|seek|expect|require|need> @what:(&wanted &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A gives B until a day to',
      pattern: '&sidesA &aux @verb:<give> &lead @b:{actor} until .{1,4}? @what:(to &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'there can be no, it is said',
      pattern: 'there (can|could|will|would|must|shall) @verb:be no @what:(&rest)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'A wants a thing to end',
      pattern:
        '&sidesA &aux @verb:<want|expect> @what:([#DET|ADJ|NOUN|PRON]{1,5} [!"." !#VERB]{0,6}? to (end|stop|cease|be) &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A demands that',
      pattern:
        '&sidesA &aux @verb:<demand|insist|require|stipulate> (that|on)? @what:((&lead @b:{actor})? &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A urges B to',
      pattern:
        '&sidesA &aux @verb:<urge|press|call|ask|order|warn|implore|pressure|push|tell|want|beg|appeal> (on|to|upon)? (~parties | &sidesB) @what:(to &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A asks that B',
      pattern:
        '&sidesA (("," | "-")? (but|and))? &aux @verb:<ask|request|urge|propose> that @what:((&lead @b:{actor})? &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'and asks that B',
      pattern:
        '(but|and) [#ADV]? @verb:(asked|demanded|insisted|requested|urged) that @what:((&lead @b:{actor})? &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A calls for',
      pattern:
        '&sidesA &aux @verb:(<call|press|push|appeal> for | <seek> | <demand> | <request> | <ask> for) (?! (talks|reporters|a meeting)) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A wants B to',
      pattern: '&sidesA &aux @verb:<want|expect|need> &lead @b:{actor} @what:(to &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'on condition that',
      pattern:
        '@verb:(on (the)? condition that | provided that | contingent (on|upon) | conditional (on|upon) | conditioned on | only if) @what:((&lead @b:{actor})? &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A will not, until B',
      pattern:
        '&sidesA &aux (not|n\'t|never) [!"."]{1,20}? @verb:(until|unless|before) @what:((&lead @b:{actor})? &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'the demand by A',
      pattern:
        '@noun:(demand|demands|condition|conditions|precondition|preconditions|imperative) (by|of|from) &sidesBy (that|to|for) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: "A's demand",
      pattern:
        '@a:{actor} ("\'s" | "\'") [#ADJ|NOUN]{0,2} @noun:(demand|demands|condition|conditions|precondition|imperative) (that|to|for|is|are) @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A raises issues',
      pattern:
        '&sidesA &aux @verb:<raise|list|set> (out)? [#DET|ADJ|NUM]{0,4}? (issues|questions|concerns|conditions|demands|objections) ("," | ":")? (including|on|about|over|such as)? @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'B must, it is said',
      pattern:
        '(~parties | @b:{actor} ~bodies? ([#VERB|ADP] [!"." !"," !#AUX]{0,6}?)?) @verb:~must (?! be (seen|noted|said|able)) @what:&rest',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'a thing must, it is said',
      pattern:
        '@what:((any|the|this|such|a|an) [#DET|ADJ|NOUN|NUM]{0,4}? ~things @verb:(must|should|has to|needs to|have to) &rest)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'something must stop, it is said',
      pattern:
        '@what:((the|this|these|all|any|such) [#ADJ|NOUN]{0,3}? #NOUN @verb:~must (stop|end|cease|be (lifted|released|returned|respected|stopped|ended|removed|withdrawn)) &rest?)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'there must be, it is said',
      pattern:
        "((there|we|it) @verb:(must|should|has to be|have to be|needs to be|can only be) | (it is | it 's | the time has come | time) @verb:(time to|to)) @what:&rest",
      means: { kind: 'demand', said: true },
    },
  ],
}
