import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** Assessments by what becomes of talks, and by the hopes put in them. */
export const outlooks: MoveRules = {
  lists: {
    // what goes on between parties, and may come to nothing
    process: entries(
      'talks, talk, negotiations, negotiation, dialogue, process, diplomacy, mediation, consultations, discussions, summit, meeting, conference, rapprochement, détente, detente, efforts, effort, initiative, round',
    ),
    'aims-words': entries(
      'ceasefire, cease-fire, truce, peace, deal, agreement, accord, settlement, solution, resolution, breakthrough, compromise, talks, negotiations, dialogue, reconciliation, détente, detente, rapprochement, end, diplomacy',
    ),
    'warm-words': entries(
      'frank, business-like, businesslike, constructive, friendly, cordial, warm, open, positive, productive, candid, amicable, respectful, good, relaxed, trusting, working',
    ),
    'dim-words': entries(
      'dim, slim, bleak, remote, faint, slender, distant, grim, scant, gloomy, fading, faded, receding, receded, dwindling, dwindled, dimmed, diminished, diminishing, dashed, evaporated, evaporating, shattered, slipping away, crumbling, vanishing',
    ),
    'steps-words': entries(
      'sign, signs, signal, signals, statement, step, move, gesture, development, developments, start, beginning, moment',
    ),
  },
  parts: {
    atGoal: '[#DET|ADJ|NUM|NOUN|PROPN]{0,4}? ~aims-words',
    nearly: '[#ADV]{0,2}',
  },
  rules: [
    {
      name: 'the collapse of talks',
      pattern:
        '@noun:(collapse|breakdown|break-down|failure|break-up|unravelling|unraveling) (of|in) [#DET|ADJ|PROPN|NOUN|NUM]{0,4}? ~process',
      means: { kind: 'assessment', direction: 'setback', vague: true },
    },
    {
      name: 'strides towards a goal',
      pattern:
        '@verb:([<make|take|achieve> #VERB] [#DET|ADJ|ADV]{0,3} ((strides|gains|advances|inroads) (to|toward|towards|in|on|forward) | steps (toward|towards|forward)))',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'the tone of talks',
      pattern:
        '(@verb:in (a|an|the) [#ADV]? ~warm-words ((","? and | ",") [#ADV]? ([#ADJ|NOUN] | business "-" like)){0,2} (atmosphere|spirit|manner|tone|mood|climate) | (atmosphere|spirit|tone|mood) [!"." !"," !#VERB]{0,5}? (is|was|were|are) &nearly @verb:(~warm-words|excellent))',
      means: { kind: 'assessment', direction: 'progress', vague: true },
    },
    {
      name: 'talks end well',
      pattern:
        '~process [!"." !","]{0,6}? [<end|conclude|close|begin|start|open> #VERB] [!"." !","]{0,4}? on a @verb:(positive|high|good|hopeful|optimistic|constructive|upbeat) note',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'chances are dim',
      pattern:
        '@noun:(chance|chances|prospect|prospects|hope|hopes|odds|outlook) (of|for|that|on) [!"."]{1,8}? ((#AUX | <look|appear|seem|grow|become|remain>){1,2} &nearly ~dim-words | [<fade|dim|recede|dwindle|diminish|evaporate|crumble|vanish> #VERB])',
      means: { kind: 'assessment', direction: 'stalled', vague: true },
    },
    {
      name: 'dim chances',
      pattern:
        '(little|slim|dim|slender|faint|scant|remote|fading|dwindling|receding|no|few) [#ADJ]{0,1} @noun:(chance|chances|prospect|prospects|hope|hopes) (of|for) &atGoal',
      means: { kind: 'assessment', direction: 'stalled', negated: 'stalled' },
    },
    {
      name: 'hopes are raised',
      pattern:
        '@verb:[<raise|boost|lift|revive|rekindle|fuel|brighten|spark|increase> #VERB] [#DET|ADJ]{0,2} (hope|hopes|chances|prospects|optimism|expectations) (of|for|that|about) [!"."]{0,6}? ~aims-words',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'hopes are dashed',
      pattern:
        '@verb:[<dash|dim|dampen|shatter|crush|undercut|reduce|lower|deflate|scuttle|kill> #VERB] [#DET|ADJ]{0,2} (hope|hopes|chances|prospects|optimism|expectations) (of|for|that|about) [!"."]{0,6}? ~aims-words',
      means: { kind: 'assessment', direction: 'setback' },
    },
    {
      name: 'no closer to a goal',
      pattern: "(no|not any|not|n't) [#ADV|DET]{0,2} @verb:(closer|nearer) (to|than) &atGoal",
      means: { kind: 'assessment', direction: 'stalled', negated: 'stalled' },
    },
    {
      name: 'within days of a goal',
      pattern:
        '@verb:within [#DET|NUM|NOUN|ADJ]{1,4}? (days|weeks|hours|inches|touching distance|week|day) (or (two|so))? of &atGoal',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'a long road',
      pattern:
        '(road|path|way) (to|toward|towards) &atGoal (is|was|are|were|will be|remains) &nearly @verb:(hard|long|difficult|bumpy|rocky|arduous|tough|thorny|blocked|closed|uncertain)',
      means: { kind: 'assessment', direction: 'stalled' },
    },
    {
      name: 'A is dissatisfied with the pace',
      pattern:
        '@verb:(unsatisfied|dissatisfied|disappointed|frustrated|unhappy|not satisfied) (with|by|at|about) [#DET|ADJ]{0,3} (pace|progress|lack of progress|outcome|result|results|course|slowness|state of)',
      means: { kind: 'assessment', direction: 'stalled', negated: 'stalled', vague: true },
    },
    {
      name: 'A is satisfied with the course',
      pattern:
        '@verb:(satisfaction|satisfied|pleased|heartened|gratified) [#AUX|VERB|ADP|ADV]{0,4}? (with|by|at|about|over) [#DET|ADJ]{0,3} (pace|progress|outcome|results|level|dynamics|course|development|state)',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'issues are resolved',
      pattern:
        '@verb:([<resolve|settle|clear|narrow|bridge|overcome|iron|close> #VERB] (up|out|down)?) [#DET|PRON]? (many|most|several|some|much|all|almost all|nearly all|a number|a lot|a few|the majority|virtually all|the) (of)? [#DET|PRON|ADJ|VERB]{0,3} (issues|differences|questions|disagreements|obstacles|gaps|problems|hurdles|points) (?! (of|in|that) (supply|health|water))',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'a good deal of work is done',
      pattern:
        '@verb:[<achieve|accomplish|do|make|get> #VERB] (a (lot|great deal|significant amount|good deal|considerable amount) of | much) (work | common ground | results) (?= [!"."]{0,12}? (~process | ~goals | "," | "." | $))',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'talks are hard',
      pattern:
        '((talks|negotiations|discussions|consultations|dialogue) ((with|between|in|on|over|about) [!"." !"," !#VERB]{1,6}?)? (are|is|were|was|remain|remained|have been|has been|had been|will be|would be|proved) &nearly @verb:(difficult|tough|hard|complicated|slow|tense|complex|heavy going|painstaking) | (a|an) [#ADV]? @verb:(tough|difficult|hard|complicated|tortuous) (negotiation|negotiations))',
      means: { kind: 'assessment', direction: 'stalled' },
    },
    {
      name: 'no sign of movement',
      pattern:
        '(no|little|few|not any) [#ADJ]{0,1} @noun:(sign|signs|indication|indications|hint|evidence|interest) (of|that|in) [!"."]{0,10}? (shifting|shift|compromise|compromising|progress|movement|agreement|breakthrough|concession|concessions|budging|budge|flexibility|yielding|backing|dialogue|negotiation|negotiations|negotiating|talks|willing|willingness|peace|rapprochement|thaw)',
      means: { kind: 'assessment', vague: true, direction: 'stalled', negated: 'stalled' },
    },
    {
      name: 'results are missed',
      pattern:
        "(not|n't|no|few|little) (yet)? @verb:[<achieve|reach|produce|yield|bring|deliver|give> #VERB] [#DET|ADJ|VERB]{0,4}? (result|results|outcome|outcomes|breakthrough|breakthroughs|success|fruit)",
      means: { kind: 'assessment', direction: 'stalled', negated: 'stalled', vague: true },
    },
    {
      name: 'parties are divided',
      pattern:
        '(remain|remained|remains|are|were|is|still|been|stay|stayed) (still)? [#ADV]? @verb:(divided|split|at odds|at loggerheads|poles apart|wide apart|miles apart|deadlocked|worlds apart) (?= (over|on|about|with|as to|"."|","))',
      means: { kind: 'assessment', direction: 'stalled', vague: true },
    },
    {
      name: 'an encouraging sign',
      pattern:
        '(a|an|as|these|very|more) [#ADV]{0,1} @noun:((encouraging|positive|promising|hopeful|welcome|good|heartening) ~steps-words)',
      means: { kind: 'assessment', direction: 'progress', vague: true },
    },
    {
      name: 'positive developments',
      pattern:
        '[<acknowledge|welcome|note|hail|recognise|recognize|praise|cite|see|report> #VERB] [!"." !","]{0,4}? @noun:((positive|encouraging|promising) (developments|signs|steps|trends|dynamics|momentum|trend))',
      means: { kind: 'assessment', direction: 'progress', made: true, vague: true },
    },
    {
      name: 'A is accused of holding up talks',
      pattern:
        '(?<! [<accuse|suspect> #VERB] [!"." !","]{1,9} of #ADV?) [<drag|delay|stall|sabotage|obstruct|undermine|derail|block|hinder|torpedo|scupper|stonewall|impede> #VERB] (out)? [#DET|ADJ|PROPN]{0,3}? @noun:(talks|negotiations|progress|process|peace process|peace efforts|dialogue|diplomacy|peace talks)',
      means: { kind: 'assessment', direction: 'stalled' },
    },
    {
      name: 'no progress is awaited',
      pattern:
        '(@verb:(unlikely|doubtful|pessimistic|sceptical|skeptical) | (not|no one|nobody|few|n\'t) [#ADV]? @verb:(<expect|foresee|anticipate|predict> | expected | likely | optimistic | hopeful)) [!"." !","]{1,9}? (progress|breakthrough|breakthroughs|headway|agreement|deal|accord|settlement|compromise|truce|ceasefire|concessions|(results (from|in|at)))',
      means: { kind: 'assessment', direction: 'stalled', negated: 'stalled', vague: true },
    },
    {
      name: 'hard to make progress',
      pattern:
        '@verb:(difficult|hard|impossible|harder) to (make|reach|achieve|find|see|strike|conclude|secure|clinch|broker) [#DET|ADJ|NOUN|ADP]{0,4}? (progress|breakthrough|headway|agreement|deal|accord|settlement|compromise|truce|ceasefire|common ground|consensus|solution)',
      means: { kind: 'assessment', direction: 'stalled', vague: true },
    },
    {
      name: 'positions come closer',
      pattern:
        '((positions|views|sides|parties|stances|viewpoints|approaches|negotiators|governments) [!"."]{0,12}? @verb:[<become|move|grow|draw|come|get|edge|inch> #VERB] [#ADV|ADJ]{0,3}? (closer|nearer) (?! (to|as) (war|conflict|confrontation|collapse|brink)) | (positions|views|stances|viewpoints|approaches) [!"." !","]{0,8}? @verb:([<converge> #VERB] | (are|is|were) (converging|closer)) | @verb:[<move|come|grow|draw|get> #VERB] [#ADV]? (closer|nearer) together)',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'positions drift apart',
      pattern:
        '(positions|views|sides|parties|stances|viewpoints|approaches|negotiators|we|they|both|{actor}) [!"." !","]{0,8}? (@verb:([<remain|be|stay|grow|drift|move|stand> #VERB|AUX] [#ADV|ADJ]{0,2}? (apart|irreconcilable|incompatible)) | @verb:[<diverge> #VERB])',
      means: { kind: 'assessment', direction: 'stalled', vague: true },
    },
    {
      name: 'differences last',
      pattern:
        '~gap-words [!"." !","]{0,8}? (has|have|had) been [#ADV]? @verb:(lingering|simmering|festering|persisting|widening|deepening)',
      means: { kind: 'assessment', direction: 'stalled', vague: true },
    },
    {
      name: 'it is hard or possible to agree',
      pattern:
        'it [#AUX]{1,3} [#ADV]{0,2} (@stalled:@verb:(difficult|hard|impossible|unrealistic|tough|unlikely) | @progress:@verb:(possible|realistic|feasible)) (for [!"." !","]{1,4}?)? to [#ADV]? [<reach|conclude|strike|achieve|find|get|agree|finalise|finalize|sign|make>] @what:([#DET|ADJ|NOUN|NUM|PROPN|PRON|PUNCT !","]{0,5}? ~sought)',
      means: { kind: 'assessment', direction: 'named', negated: 'stalled', vague: true },
    },
    {
      name: 'it is a matter of days',
      pattern:
        '(?<! ~sought [!"." !","]{0,9}) [<be> #AUX] [#ADV]? (a|just|only)? (a)? @verb:(matter of (days|hours|weeks)) (before|until|till)',
      means: { kind: 'assessment', direction: 'progress', vague: true },
    },
    {
      name: 'talks gain or lose ground',
      pattern:
        '@verb:(@progress:([<gain|gather|pick|find> #VERB] (up)? ~pace) | @setback:([<lose> #VERB] ~pace))',
      means: { kind: 'assessment', direction: 'named', negated: 'stalled', vague: true },
    },
    {
      name: 'talks give hope',
      pattern:
        '(~talk-words|~process|truce|ceasefire|move|visit|exchange|release|gesture) [!"."]{0,12}? @verb:([<offer|raise|give|bring|hold|open|create|present|provide> #VERB] out?) [#DET|ADJ]{0,3} (hope|hopes|prospect|prospects|chance|opportunity|window) (of|for|that|to) [!"." !","]{0,3}? (~sought | [<end|resolve|settle|halt|stop|restart|resume|build>] | progress)',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', vague: true },
    },
    {
      name: 'a pact is in danger',
      pattern:
        '(~sought|~bonds|~process) ((on|to|over|between|for|with|of|in) [!"." !"," !#AUX]{1,10}?)? ("," [!"." !","]{1,12}? ",")? &stands @verb:@setback:(in (jeopardy|danger|peril|doubt|tatters|crisis|trouble) | at risk | under (strain|threat) | on the (brink|verge) of collapse | threatened | endangered | shaky | fragile)',
      means: { kind: 'assessment', direction: 'named', vague: true },
    },
    {
      name: 'talks are put off without a day',
      pattern:
        '(~talk-words|~process|vote|election|elections|referendum) [!"." !","]{0,4}? [#AUX]{1,3} [#ADV]? @verb:((delayed|postponed|suspended|shelved|frozen) (indefinitely | "sine die" | with no (new)? date) | put off indefinitely | on hold)',
      means: { kind: 'assessment', direction: 'stalled', vague: true },
    },
    {
      name: 'differences cannot be bridged',
      pattern: '@noun:((insurmountable|irreconcilable|unbridgeable|intractable) (~gaps|~gap-words))',
      means: { kind: 'assessment', direction: 'stalled', vague: true },
    },
    {
      name: 'talks fall short',
      pattern:
        '(~talk-words|~process|they|sides|leaders|negotiators) [!"." !","]{0,6}? @verb:([<fall|stop|come> #VERB] short of) @what:([#DET|ADJ|NOUN]{0,4}? (~sought|~bonds))',
      means: { kind: 'assessment', direction: 'stalled', vague: true },
    },
    {
      name: 'a start is made',
      pattern: '@verb:off to a [#ADV]? (good|great|positive|strong|promising|constructive) start',
      means: { kind: 'assessment', direction: 'progress', vague: true },
    },
  ],
}
