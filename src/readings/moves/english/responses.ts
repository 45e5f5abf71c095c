import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const responses: MoveRules = {
  lists: {
    accepting: entries('accept, endorse, approve, adopt, back, support'),
    rejecting: entries('reject, refuse, dismiss, oppose, spurn, rebuff, decline, veto'),
    welcoming: entries('welcome, hail, praise, applaud, commend'),
  },
  parts: {
    it: '(@what:&thing | (it|them|this|that) (?! {actor}))',
  },
  rules: [
    {
      name: 'A accepts a thing',
      pattern: '&sidesA &aux @verb:<~accepting> &it',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A agrees with a proposal',
      pattern:
        '&sidesA &aux @verb:<agree> (with|to) (it | #DET? [#ADJ|NOUN|NUM|PROPN|PUNCT|VERB]{0,5}? @what:~offers)',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A says yes to a thing',
      pattern:
        '&sidesA &aux @verb:(<say> yes to | <sign> (up to | off on) | <give> #PRON? (green light|consent|assent|approval|blessing) to | <express|voice|signal|declare|indicate|pledge> [!"." !","]{0,3}? (support|backing|approval|agreement|readiness to accept|willingness to accept|willingness to adopt) (for|of|to)?) &it',
      means: { kind: 'response', stance: 'accepts', negated: 'rejects' },
    },
    {
      name: 'A is willing to accept',
      pattern:
        '&sidesA .{0,6}? (willingness|readiness|preparedness|ready|willing|prepared) to @verb:<accept|adopt|agree|endorse|back|support> to? &it',
      means: { kind: 'response', stance: 'accepts' },
    },
    {
      name: 'A rejects a thing',
      pattern: '&sidesA &aux @verb:<~rejecting> &it',
      means: { kind: 'response', stance: 'rejects', negated: 'accepts' },
    },
    {
      name: 'A turns a thing down',
      pattern: '&sidesA &aux @verb:(<turn> down | <rule> out | <say> no to | <throw> out) &it',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'a thing accepted by A',
      pattern:
        '@what:&thing (("-"|"–"|",") )? [#AUX|ADV]{0,4} @verb:(accepted|endorsed|approved|backed|agreed to) by &sidesBy',
      means: { kind: 'response', stance: 'accepts' },
    },
    {
      name: 'a thing in a place, accepted by A',
      pattern:
        '@what:(&thing (in|for|on) #DET? ({place}|{actor})) ("-"|"–"|",")? [#AUX|ADV]{0,4} @verb:(accepted|endorsed|approved|backed|agreed to) by &sidesBy',
      means: { kind: 'response', stance: 'accepts' },
    },
    {
      name: 'a thing rejected by A',
      pattern:
        '@what:&thing (("-"|"–"|",") )? [#AUX|ADV]{0,4} @verb:(rejected|dismissed|refused|turned down|opposed) by &sidesBy',
      means: { kind: 'response', stance: 'rejects' },
    },
    {
      name: 'A counters',
      pattern:
        '&sidesA &aux @verb:(<counter> with | <come|return> back? with [#DET|ADJ]{0,3} (counter-proposal|counterproposal|counter-offer) | <make|present|offer|table|submit> [#DET|ADJ]{0,3} (counter-proposal|counterproposal|counter-offer|counter offer) | <respond> with [#DET|ADJ]{0,3} (counter-proposal|counterproposal|counter-offer|counter offer|proposal|demands))',
      means: { kind: 'response', stance: 'counters' },
    },
    {
      name: 'A weighs a thing',
      pattern:
        '&sidesA &aux @verb:(<study|consider|review|weigh|examine|analyse|analyze|assess>) @what:&thing',
      means: { kind: 'response', stance: 'undecided' },
    },
    {
      name: 'A casts doubt',
      pattern:
        '&sidesA &aux @verb:(<cast> doubt (on|over) | <question> | <doubt>) [!"."]{0,10}? @what:&thing',
      means: { kind: 'response', stance: 'sceptical' },
    },
    {
      name: 'A has not answered',
      pattern:
        "&sidesA (has|have|had|did|does) (yet to | not yet | n't | not) @verb:<respond|reply|answer|comment|react> ((to|on) &it)?",
      means: { kind: 'response', stance: 'no-answer', negated: 'no-answer' },
    },
    {
      name: 'A welcomes a thing',
      pattern: '&sidesA &aux @verb:<~welcoming> &it',
      means: { kind: 'response', stance: 'welcomes' },
    },
  ],
}
