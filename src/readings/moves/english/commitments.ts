import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const commitments: MoveRules = {
  lists: {
    signing: entries(
      'sign, conclude, reach, strike, seal, ink, clinch, adopt, finalise, finalize, ratify, secure',
    ),
    texts: entries(
      'agreement, deal, accord, pact, treaty, memorandum, memorandum of understanding, ceasefire, truce, protocol, declaration, joint statement, communique, framework, framework agreement, peace deal, peace agreement',
    ),
    keeping: entries(
      'continue, help, provide, support, facilitate, ensure, maintain, assist, deliver, supply, work, refrain, withdraw, release, return, halt, stop, suspend, share, send, observe, respect, uphold, lift, resume',
    ),
  },
  rules: [
    {
      name: 'A and B agree',
      pattern:
        '&sidesA &aux both? @verb:<agree> (?! (to|with|on) (it|this|them|that) (?! [#NOUN])) (?! (to|with) [#DET|ADJ|NOUN|NUM|PROPN|PUNCT|VERB]{0,6}? ~offers) (that | to | on | upon)? (?! (with|that it was)) @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A pledges to',
      pattern:
        '&sidesA &aux @verb:<pledge|promise|undertake|vow|commit|guarantee> (that | to | #PRON (to|that))? @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A affirms a commitment to',
      pattern:
        '&sidesA &aux @verb:<affirm|reaffirm|reiterate|confirm|restate> [#DET|PRON|ADJ]{0,3} (commitment|commitments|obligation|pledge|readiness) (to|for) @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A is committed to',
      pattern: '&sidesA &aux @verb:(<be|remain|stay> [#ADV]? committed to) @what:(#VBG &rest)',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A and B sign an agreement',
      pattern: '&sidesA &aux @verb:<~signing> @what:([#DET|ADJ|NOUN|NUM|PROPN|PUNCT]{0,6}? ~texts)',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'an agreement was signed between A and B',
      pattern:
        '@what:([#DET|ADJ|NOUN|NUM]{0,5}? ~texts) [#AUX|ADV]{0,3} @verb:(signed|reached|concluded|struck|agreed|sealed|finalised|finalized) (between|by|with) &sidesBy',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'the agreement between A and B',
      pattern: '@what:(@noun:~texts [!"." !#VERB !{actor}]{0,6}? (between|of) &sidesBy)',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: "A and B's agreement to",
      pattern:
        '&sidesA ("\'s" | "\'") [#ADJ]{0,2} @noun:(agreement|promise|pledge|commitment) (to|on) @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A will keep doing',
      pattern: "&sidesA (will|shall|'ll) [#ADV]{0,2} @what:(@verb:<~keeping> &rest)",
      means: { kind: 'commitment', status: 'planned', said: true },
    },
    {
      name: 'a state will keep doing',
      pattern:
        '@a:{actor:state} (and #DET? @a:{actor:state})? (will|shall) [#ADV]{0,2} @what:(@verb:<~keeping> &rest)',
      means: { kind: 'commitment', status: 'planned' },
    },
    {
      name: 'under the agreement A will',
      pattern:
        '(under|in) (the|this|that|their) [#ADJ|NOUN]{0,3}? (agreement|deal|accord|terms|plan|truce|ceasefire|pact|protocol) ","? [!"." !{actor}]{0,4}? @a:{actor} &tail (will|would|must|is to|are to|shall) @what:(@verb:. &rest)',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'aid will go on, it is said',
      pattern:
        '@what:([#DET|ADJ|NOUN|NUM|PROPN]{0,4}? ~leverage+ [!"." !"," !#AUX]{0,6}?) (will|would|shall) [#ADV]? @verb:(continue|go on|be maintained|be kept up|remain in place)',
      means: { kind: 'commitment', status: 'in-force', said: true },
    },
    {
      name: 'A instructs its teams to',
      pattern:
        '&sidesA &aux @verb:<instruct|order|direct> [#PRON|DET|ADJ]{0,2} (team|teams|negotiators|officials|ministers|forces|army|military|troops|staff|delegation|delegations) @what:(to &rest)',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A breaches a ceasefire',
      pattern:
        '&sidesA .{0,12}? @verb:<violate|breach|break> @what:([#DET|ADJ|NOUN|NUM]{0,4}? (ceasefire|cease-fire|truce|agreement|moratorium|deal|accord))',
      means: { kind: 'commitment', status: 'breached' },
    },
    {
      name: 'A declares a ceasefire',
      pattern:
        '&sidesA &aux @verb:<declare|announce|proclaim|observe|extend> @what:([#DET|ADJ|NOUN|NUM|PUNCT]{0,6}? (ceasefire|cease-fire|truce|moratorium|armistice|humanitarian pause|pause))',
      means: { kind: 'commitment', status: 'agreed' },
    },
  ],
}
