import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const assessments: MoveRules = {
  lists: {
    'good-words': entries(
      'productive, constructive, positive, fruitful, promising, encouraging, successful, good, very good, excellent, substantive, useful, serious, optimistic, hopeful, great, intensive',
    ),
    'bad-words': entries(
      'difficult, tough, disappointing, unproductive, frank, tense, fruitless, manipulative, unacceptable, complicated',
    ),
    'talk-words': entries(
      'talks, negotiations, meeting, discussions, conversation, conversations, call, exchange, exchanges, dialogue, session, round, visit, consultations, atmosphere, signals',
    ),
    goals: entries(
      'ceasefire, cease-fire, truce, peace, deal, agreement, settlement, accord, end of the war, end to the war, resolution, solution, breakthrough',
    ),
    'sticking-words': entries(
      'sticking point, sticking points, deadlock, deadlocked, impasse, stalemate, stalled, stuck, in limbo, at a standstill, gridlock, bogged down, frozen',
    ),
    'gap-words': entries(
      'differences, gaps, disagreements, divergences, obstacles, issues, questions, different positions',
    ),
  },
  rules: [
    {
      name: 'never closer',
      pattern:
        '@verb:(never been (this|so|as)? (closer|close|nearer|near) | (closer|nearer) [!"." !","]{0,6}? than (ever|at any|we have been|they have been|before) | (closest|nearest) (we|they|it) (have|has) (ever)? been | (closer|nearer) than ever | never (closer|nearer)) @what:(to [#DET|ADJ|NOUN]{0,5})?',
      means: { kind: 'assessment', direction: 'progress', superlative: true },
    },
    {
      name: 'a share is settled',
      pattern:
        '@share:((/^\\d/ | ~share-words) (percent | "per cent" | "%" | tenths | thirds | quarters)?) of [!"."]{1,14}? @verb:(resolved|agreed|settled|solved|done|complete|completed|ready|finished|closed|worked out)',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'something is a share done',
      pattern:
        '[!"."]{1,10}? (is|are|was|were) [#ADV]? @share:((/^\\d/ | ~share-words) (percent | "per cent" | "%" | tenths)) @verb:(resolved|agreed|settled|solved|done|complete|completed|ready|finished|there)',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'little progress',
      pattern:
        '(no|little|scant|hardly any|without|not enough|insufficient) [#ADJ]{0,2} @noun:(progress|movement|breakthrough|headway)',
      means: { kind: 'assessment', direction: 'stalled' },
    },
    {
      name: 'progress',
      pattern:
        '@noun:(progress|headway|breakthrough|breakthroughs|step forward|steps forward|momentum) (?! report)',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled' },
    },
    {
      name: 'closer to a goal',
      pattern:
        '@verb:(closer | close | near | nearer | (a|just a)? short way away from | on the verge of | on the brink of | within reach of | moving towards | moving toward) (to|from)? [#DET|ADJ|NOUN|NUM]{0,4}? @what:~goals',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'on track',
      pattern:
        "(are|is|'re|'s|be|remain|remains) [#ADV]{0,3} @verb:(on track | going well | moving forward | advancing | within reach | on the right track | going in the right direction)",
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled' },
    },
    {
      name: 'things going well',
      pattern:
        '(things|talks|negotiations|it|everything) (are|is) [#ADV]{0,2} @verb:(going|moving|progressing) [#ADV]? well',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'good chances',
      pattern:
        '@noun:((good|excellent|real|very good|fair) [!#VERB !"."]{0,2}? (chance|chances|prospects|opportunity) | optimistic | optimism | hopeful) [!"." ]{0,3}? (of|for|about|that|to|on|in)',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'talks called good',
      pattern:
        '~talk-words [!"." !{actor}]{0,14}? (were|was|are|is|as|went|proved|been|in|had) /^["“‘]$/? [#DET|ADV]{0,2} @verb:(~good-words | successfully | a success)',
      means: { kind: 'assessment', direction: 'progress', negated: 'mixed' },
    },
    {
      name: 'good talks',
      pattern:
        '(<have|hold|complete|describe|call|be> ) [!"." !{actor}]{0,6}? /^["“‘]$/? @verb:(productive|constructive|fruitful|promising|encouraging|very good|positive|substantive|successful) ((and|",") [#ADV|ADJ]{1,2})? /^["”’,]$/{0,2} ~talk-words',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'A calls talks good',
      pattern:
        '&sidesA &aux <describe|call|characterise|characterize|hail|term|label> [!"."]{1,12}? ~talk-words [!"."]{0,10}? @verb:(~good-words)',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'words called promising',
      pattern:
        '{actor} ("\'s" | "\'") [#ADJ]{0,1} (remarks|words|response|reply|answer|statement|proposal|position|offer) [!"."]{0,4}? /^["“‘]$/? @verb:(very|quite|highly)? (promising|encouraging|positive|constructive)',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'words called bad',
      pattern:
        '{actor} ("\'s" | "\'") [#ADJ]{0,1} (remarks|words|response|reply|answer|statement|proposal|position|offer) [!"."]{0,4}? /^["“‘]$/? @verb:(~bad-words|disappointing|insincere|cynical)',
      means: { kind: 'assessment', direction: 'setback' },
    },
    {
      name: 'stuck',
      pattern: '@verb:~sticking-words',
      means: { kind: 'assessment', direction: 'stalled' },
    },
    {
      name: 'differences remain',
      pattern: '~gap-words [!"." !","]{0,6}? @verb:<remain|persist|continue>',
      means: { kind: 'assessment', direction: 'stalled' },
    },
    {
      name: 'still differ',
      pattern:
        '(still|continue to) @verb:<have|hold|see> [#ADJ|DET|NOUN]{0,3}? (differences|disagreements|different positions|diverging positions|gaps|obstacles|issues)',
      means: { kind: 'assessment', direction: 'stalled' },
    },
    {
      name: 'issues still open',
      pattern:
        '(tough|difficult|thorny|unresolved|outstanding|open|serious|key) (issues|questions|points|matters|problems) [!"."]{0,8}? @verb:(remain | still | to be (worked|resolved|settled|addressed|solved) | unresolved)',
      means: { kind: 'assessment', direction: 'stalled' },
    },
    {
      name: 'talks break down',
      pattern:
        '~talk-words [!"."]{0,8}? @verb:(<collapse|falter|founder> | <break> down | <fall> apart | <come> to nothing | (brought|pushed) [!"."]{0,6}? to collapse)',
      means: { kind: 'assessment', direction: 'setback' },
    },
    {
      name: 'a setback',
      pattern:
        '@noun:(setback | set back | derailed | undermined | far from [#DET|ADJ]{0,2} ~goals | close to collapse | step backwards | step back)',
      means: { kind: 'assessment', direction: 'setback' },
    },
    {
      name: 'talks not easy',
      pattern:
        '~talk-words [!"." !{actor}]{0,14}? (were|was|are|is) /^["“‘]$/? (not|n\'t) @verb:(easy|simple)',
      means: { kind: 'assessment', direction: 'mixed', negated: 'mixed' },
    },
  ],
}
