import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const proposals: MoveRules = {
  lists: {
    tabling: entries(
      'propose, table, submit, unveil, outline, float, suggest, present, offer, draft, tender',
    ),
    tabled: entries(
      'proposed, put forward, tabled, submitted, presented, drawn up, drafted, offered, outlined, unveiled, floated, brokered, authored, suggested',
    ),
    offers: entries(
      'proposal, proposals, plan, offer, initiative, idea, roadmap, road map, blueprint, draft, formula, package, framework, counter-proposal, counterproposal, counter-offer',
    ),
  },
  rules: [
    {
      name: 'A proposes B',
      pattern:
        '&sidesA &aux @verb:<propose> (?! [#DET|ADJ]{0,2} (toast|marriage|bill|budget|law|tax|motion)) (to|that)? @what:([#DET|ADJ|NUM|NOUN|PROPN|PRON|PART|SCONJ] &rest)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A offers that or to',
      pattern: '&sidesA &aux @verb:<offer|suggest> (instead|again)? (that|to) @what:&rest',
      means: { kind: 'proposal' },
    },
    {
      name: 'A comes back with a counter-proposal',
      pattern:
        '&sidesA &aux @verb:<come|respond|reply|counter|answer|return> (back)? with [#DET|ADJ]{0,3} @what:(counter-proposal|counterproposal|counter-offer|proposal|offer|plan|draft)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A proposes a thing to B',
      pattern: '&sidesA &aux @verb:<~tabling> (to &sidesB)? @what:&thing ((to|for) &sidesB)?',
      means: { kind: 'proposal' },
    },
    {
      name: 'A puts a thing forward',
      pattern: '&sidesA &aux @verb:<put|bring|lay> (forward | on the table) @what:&thing (to &sidesB)?',
      means: { kind: 'proposal' },
    },
    {
      name: 'A puts a thing on the table',
      pattern: '&sidesA &aux @verb:<put|lay|place> @what:&thing (forward | on the table)',
      means: { kind: 'proposal' },
    },
    {
      name: 'A presents a proposal to B',
      pattern:
        '&sidesA [!"." !#VERB]{0,8}? &aux @verb:<present|hand|deliver|send|give|show> (to &sidesB)? @what:(#DET? [#ADJ|NOUN|NUM|PROPN|PUNCT]{0,4}? ~offers) (to &sidesB)?',
      means: { kind: 'proposal' },
    },
    {
      name: 'a thing put forward by A',
      pattern:
        '@what:&thing [#AUX|ADV]{0,4} @verb:~tabled (jointly|together|"," first)? by &sidesBy ((to|during|in|after) .{0,6}? (with|to) &sidesB)?',
      means: { kind: 'proposal' },
    },
    {
      name: 'the idea of a thing was put forward by A',
      pattern:
        '(idea|proposal|plan|offer) (of|for) @what:&thing [#AUX|ADV]{0,4} @verb:~tabled by &sidesBy ((to|during|in|after) .{0,6}? (with|to) &sidesB)?',
      means: { kind: 'proposal' },
    },
    {
      name: "A's proposal",
      pattern:
        '@a:{actor} ("\'s" | "\'") [#ADJ|NUM|NOUN|PUNCT|PROPN !{actor}]{0,4}? @what:(@noun:~offers ((for|of|to|on) [!"." !"," !#VERB]{1,8}?)?)',
      means: { kind: 'proposal' },
    },
    {
      name: 'an A proposal',
      pattern:
        '@a:{actor:state} ("-" | "–")? (backed|led|brokered|drafted|sponsored|proposed|mediated)? [#ADJ|NUM|NOUN|PUNCT !{actor} !~offers]{0,3} @what:@noun:~offers',
      means: { kind: 'proposal' },
    },
    {
      name: 'A seeks agreement on a proposed thing',
      pattern:
        '&sidesA &aux @verb:<seek|want|push> [!"." !","]{0,4}? (agreement|support|backing|approval|acceptance) (on|for|of) @what:(#DET? proposed &thing) ',
      means: { kind: 'proposal' },
    },
    {
      name: 'A revises a thing',
      pattern:
        '@what:&thing [#AUX|ADV]{0,4} @verb:(refined|revised|amended|updated|modified|watered down|reworked|improved)',
      means: { kind: 'proposal', status: 'revised' },
    },
    {
      name: 'A withdraws a thing',
      pattern:
        '&sidesA &aux @verb:(<withdraw> | <take> off the table) @what:([#DET|PRON|ADJ|NOUN|NUM|PROPN]{0,5}? ~offers)',
      means: { kind: 'proposal', status: 'withdrawn' },
    },
  ],
}
