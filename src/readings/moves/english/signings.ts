import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/**
 * Texts that are signed, as events of a day or a place: what they say is a commitment besides, told where they are
 * told of first. So only texts spoken of before: "the accord", "the two-page text", "it".
 */
export const signings: MoveRules = {
  lists: {
    signables: entries(
      'agreement, agreements, ceasefire agreement, truce agreement, peace treaty, ceasefire deal, peace accord, peace pact, deal, accord, accords, pact, treaty, memorandum, memorandum of understanding, ceasefire, cease-fire, truce, moratorium, protocol, protocols, framework agreement, peace deal, peace agreement, armistice, understanding, text, texts, document, documents, minutes, papers, charter, roadmap, road map',
    ),
  },
  parts: {
    signed: '(signed|initialled|initialed|inked|countersigned)',
    // "the two-page text", "this accord on the harbours"
    paper:
      '((the|this|that|these|those|their|both) [#ADJ|NOUN|NUM|PROPN|VERB|PUNCT|ADV !"," !"."]{0,6}? ~signables (?! ~signables))',
    laterPaper:
      '(&paper (?! of (law|bill)) ([#ADP] [!"." !"," !";" !#VERB !#AUX]{1,8}?)? | it | (the|this) (first|second|third|fourth|latter|former|other|last))',
    ceremony:
      '(the|a|their|this) [#ADJ|NOUN !{actor}]{0,2}? @noun:(signing|signature|initialling|initialing|signing ceremony|signature ceremony|ceremony of signing) (of [!"." !";" !"," !#VERB !#AUX]{1,10}?)?',
    onThen:
      '(?= (on | in | at | late | early | here | there | today | yesterday | last | this | {time} | shortly | just | hours | "," ))',
  },
  rules: [
    {
      name: 'A and B sign the text',
      pattern:
        '(?<! to) @verb:([<sign|initial|initiall|ink|countersign> #VERB !#VBG !#VBN !<amod(.)] | (?<= (have|has|had|having) #ADV?) &signed | [<put|affix|append|set> #VERB] (their|his|her|its) (names|name|signatures|signature|initials) to) @what:(&paper | it (?! [#NOUN|ADJ]))',
      means: { kind: 'act', type: 'signing', dated: true },
    },
    {
      name: 'the text was signed',
      pattern:
        '@what:&laterPaper ("," [!"." !","]{1,12}? ",")? #AUX{1,3} [#ADV]{0,2} ([#VBN] [!"." !";"]{0,9}? (","|and) (#AUX{1,2})? [#ADV]{0,2})? @verb:&signed ([!"." !"," !#VERB]{0,9}? by &sidesBy)?',
      means: { kind: 'act', type: 'signing', dated: true, shared: true },
    },
    {
      name: 'the text signed then',
      pattern:
        '@what:&paper ([#ADP] [!"." !"," !";" !#VERB !#AUX]{1,8}?)? ","? @verb:&signed (by &sidesBy | &onThen ([!"." !"," !#VERB]{0,9}? by &sidesBy)?)',
      means: { kind: 'act', type: 'signing', dated: true, shared: true, held: true },
    },
    {
      name: 'the signing is put off',
      pattern:
        '&ceremony ("," [!"."]{1,14}? ",")? [#AUX|PART]{0,5} [#ADV]? (postponed | delayed | deferred | adjourned | moved | rescheduled | shifted | put (back|off) | pushed back | brought forward)',
      means: { kind: 'act', type: 'signing', dated: true, shared: true, ahead: true },
    },
    {
      name: 'the signing takes place',
      pattern:
        '&ceremony ("," [!"."]{1,14}? ",")? [#AUX|PART]{0,5} [#ADV]? ([<take> #VERB] place | <hold> | <schedule> | planned | due | set | expected)',
      means: { kind: 'act', type: 'signing', dated: true, shared: true },
    },
    {
      name: 'A and B will sign then',
      pattern:
        '&sidesA (will|would|shall|[<be>] (to|due to|set to|expected to|scheduled to)) now? @verb:(sign|initial) (?= (on|at|in|here|there|today|tomorrow|next|this|{time}))',
      means: { kind: 'act', type: 'signing', dated: true },
    },
  ],
}
