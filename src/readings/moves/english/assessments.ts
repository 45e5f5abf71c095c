import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

export const assessments: MoveRules = {
  lists: {
    'good-words': entries(
      'productive, constructive, positive, fruitful, promising, encouraging, successful, good, very good, excellent, substantive, useful, optimistic, hopeful, great, intensive, serious, businesslike, meaningful, fantastic, historic',
    ),
    'bad-words': entries(
      'difficult, tough, disappointing, unproductive, tense, fruitless, manipulative, unacceptable, complicated, inconclusive, insincere, cynical, unconstructive, deplorable',
    ),
    'talk-words': entries(
      'talks, negotiations, negotiation, meeting, meetings, discussions, conversation, conversations, call, dialogue, session, round, visit, consultations, atmosphere, signals, mediation, summit, negotiators, mediators, rapprochement, peace process',
    ),
    // words that are spoken of parties that negotiate, and of hardly anything else
    'parley-words': entries(
      'talks, negotiations, negotiation, negotiating, negotiate, negotiated, negotiators, negotiator, dialogue, mediation, mediator, mediators, diplomacy, diplomats, consultations, rapprochement, reconciliation, détente, detente, ceasefire, cease-fire, truce, armistice, hostilities, accord, accords, treaty, deal, agreement, settlement, compromise, consensus, impasse, deadlock, stalemate, disarmament, denuclearisation, denuclearization, normalisation, normalization, de-escalation, deescalation, peace',
    ),
    // where states met, these are of talks, too
    'met-words': entries(
      'call, calls, conversation, conversations, discussion, discussions, meeting, meetings, summit, session, round',
    ),
    // where they are of something else
    'no-parley': entries(
      'great deal, good deal, peace and stability, stability and peace, peace and prosperity, prosperity and peace, comfort and peace, paris agreement, climate agreement, big deal, free trade agreement, trade agreement',
    ),
    // what talks are about, or those who hold them: behind "progress on"
    'talk-topics': entries(
      'issue, issues, matter, matters, point, points, question, questions, differences, gaps, front, fronts, track, direction, sides, parties, relations, relationship, ties, conflict, conflicts, crisis, dispute, disputes, war, discussions, conversations, summit, round, rounds, understanding, solution, text, draft, proposal, proposals, roadmap, framework, articles, provisions, clauses, chapters, details, terms, demands, conditions, goal, resolution, breakthrough, withdrawal, hostages, prisoners, exchange, exchanges, areas, topics, end, ending, implementation, process, diplomatic, teams, delegations',
    ),
    'topic-leads': entries('in, on, toward, towards, with, over, of, about, to, regarding, that'),
    'topic-verbs': entries('made, achieved, reached, seen, recorded, registered, attained'),
    // behind them, what is to be done is done
    managing: entries(
      'manage, continue, begin, start, seem, appear, able, succeed, help, prove, happen, happy, pleased, glad, delighted',
    ),
    claims: entries(
      'claim, claims, assertion, assertions, suggestion, suggestions, statement, statements, remark, remarks, assessment, report, reports, view, idea, notion, allegation, allegations, rumour, rumours, rumor, rumors, talk',
    ),
    // what there is little of where somebody does not hope
    scant: entries('little, no, scant, less, few, not much, hardly any'),
    grounds: entries('reason, reasons, cause, ground, grounds, room, basis'),
    // how hopes end
    waning: entries(
      'wane, wanes, waned, waning, fade, fades, faded, fading, dim, dims, dimmed, dimming, evaporate, evaporates, evaporated, evaporating, dwindle, dwindled, dwindling, recede, receded, receding, vanish, vanished, vanishing, diminish, diminished, diminishing, crumble, crumbled, crumbling, ebb, ebbed, ebbing, wither, withered, withering, sour, soured, souring',
    ),
    denials: entries('deny, dismiss, reject, refute, dispute, rebut, contest, ridicule, mock'),
    goals: entries(
      'ceasefire, cease-fire, truce, peace, deal, agreement, accord, end of the war, end to the war, ending the war, end to the conflict, ending the conflict, resolution, solution, breakthrough, compromise, common ground, consensus, peace settlement, political settlement, negotiated settlement',
    ),
    'sticking-words': entries(
      'sticking point, sticking points, stumbling block, stumbling blocks, deadlock, deadlocked, impasse, stalemate, in limbo, at a standstill, gridlock, bogged down, far apart, log jam, logjam',
    ),
    // what parties talk of, and what becomes of it
    'talked-of': entries(
      'talks, talk, negotiations, negotiation, dialogue, process, diplomacy, mediation, consultations, discussions, summit, meeting, conference, rapprochement, efforts, effort, initiative, round, rounds, deal, deals, agreement, agreements, accord, ceasefire, truce, peace, settlement, solution, breakthrough, compromise, consensus, understanding, gap, gaps, differences, disagreements, divergences, distance, rift, obstacles, hurdles, issues, issue, points, point, matters, matter, questions, question, challenges, sides, side, parties, party, things, thing, situation, path, road, way, work, text, document, draft, plan, proposal, proposals, framework, terms, details, articles, front, fronts, track, tracks, area, areas, conflict, crisis, war, relations, relationship, ties, leaders, presidents, ministers, teams, delegations, delegation, countries, nations, governments, negotiators, mediators, diplomats, atmosphere, climate, mood, topic, topics, file, dossier, step, steps, days, weeks, contacts, positions, position, views, stance, stances, approaches, pace, implementation, exchange, demands, conditions, chances, chance, hopes, hope, prospects, prospect, optimism, progress, momentum, direction, goal, goals, end, result, results, deadlock, impasse, stalemate, visit, session, engagement, cooperation, partnership, part, parts, everything, most, provisions, clauses, agenda, resolution, pact, treaty, moment, time, today, cause, problem, problems, reconciliation, transition, status, guarantees, wording, arrangements, mechanism, action, measures, half, percent, per, third, quarter',
    ),
    lasting: entries('remain, persist, linger, endure, simmer, fester, resurface, deepen, widen'),
    'gap-words': entries(
      'differences, gaps, gap, disagreements, divergences, obstacles, hurdles, issues, questions, challenges, different positions',
    ),
  },
  parts: {
    // "Berg's claim that", "the assertion of Norvia's envoy that"
    claimed:
      '[#DET|ADJ]{0,2} ((&lead @whose:{actor} ("\'s" | "\'")?)? [#ADJ]{0,2} ~claims | ~claims (of|by|from|made by) &lead ({actor} "\'s")? [#ADJ|NOUN]{0,2}? @whose:{actor}) that',
  },
  rules: [
    {
      name: 'A denies that a share is settled',
      pattern:
        '@verb:[<deny|dismiss|reject|refute|dispute|rebut|contest|knock> #VERB] down? &claimed [#ADV]{0,2} @share:((/^\\d/ | ~share-words) (percent | "per cent" | "%" | tenths | thirds | quarters)?) of [!"."]{1,14}? (resolved|agreed|settled|solved|done|complete|completed|ready|finished|closed)',
      means: { kind: 'assessment', direction: 'progress', denied: true },
    },
    {
      name: 'A denies that there is progress',
      pattern:
        '@verb:[<deny|dismiss|reject|refute|dispute|rebut|contest|knock> #VERB] down? &claimed [!"." !","]{0,8}? (progress | breakthrough | (closer|close|near) to #DET? ~goals)',
      means: { kind: 'assessment', direction: 'progress', denied: true },
    },
    {
      name: 'never closer',
      pattern:
        '@verb:(never been (this|so|as)? (closer|close|nearer|near) | (closer|nearer) [!"." !","]{0,6}? than (ever|at any|we have been|they have been|before) | (closest|nearest) (we|they|it) (have|has) (ever)? been | (closer|nearer) than ever | never (closer|nearer)) @what:(to [#DET|ADJ|NOUN]{0,5})?',
      means: { kind: 'assessment', vague: true, direction: 'progress', superlative: true },
    },
    {
      name: 'a share is settled',
      pattern:
        '@share:((/^\\d/ | ~share-words) (percent | "per cent" | "%" | tenths | thirds | quarters)?) of [!"."]{1,14}? @verb:(resolved|agreed|settled|solved|done|complete|completed|ready|finished|worked out)',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'A puts it at a share',
      pattern:
        '[<put|estimate> #VERB] [#PRON|DET|ADJ|NOUN]{1,3}? ((to) #PRON)? at [#ADV]? /^["“‘]$/? @verb:@share:((/^\\d/ | ~share-words) (percent | "per cent" | "%")?)',
      means: { kind: 'assessment', direction: 'progress', made: true, vague: true },
    },
    {
      name: 'attempts fail',
      pattern:
        '(attempts|efforts|attempt|effort|bid|initiative) [!"." !","]{1,10}? (has|have|had) [#ADV]{0,3} @verb:(failed|stalled|collapsed|foundered|come to nothing)',
      means: { kind: 'assessment', vague: true, direction: 'setback' },
    },
    {
      name: 'there is movement',
      pattern: 'there (is|was|has been) (some)? @noun:movement (on|in|towards|toward)',
      means: { kind: 'assessment', vague: true, direction: 'progress', negated: 'stalled' },
    },
    {
      name: 'something is a share done',
      pattern:
        '(is|are|was|were|\'s|\'re) [#ADV]? @share:((/^\\d/ | ~share-words) (percent | "per cent" | "%" | tenths)) (of the way)? @verb:(resolved|agreed|settled|solved|done|complete|completed|ready|finished|there)',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'A takes stock of progress',
      // to look at "the progress of" talks says nothing of how they go
      pattern:
        '(([<inform|brief|update|apprise> #VERB] [!"." !"," !#VERB]{1,8}? (about|on|of) | [<review> #VERB]) [#DET|ADJ|PRON]{0,4}? @noun:(progress|headway) (?= #AUX? ~topic-verbs) | ([<take> #VERB] stock of | [<note|welcome|hail|acknowledge|recognise|recognize|applaud|report|cite|register|confirm> #VERB]) [#DET|ADJ|PRON]{0,4}? @noun:(progress|headway) (?! of))',
      means: { kind: 'assessment', direction: 'progress', made: true, vague: true },
    },
    {
      name: 'A agrees that there is progress',
      pattern:
        '[<agree|acknowledge|recognise|recognize|admit|concede> #VERB] that? [!"." !","]{0,8}? @noun:(progress | headway | (first|big|major|important|positive|significant|good) (step|steps) (toward|towards|forward))',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled', made: true, vague: true },
    },
    {
      name: 'little reason to hope',
      pattern:
        '~scant [#ADJ]? @noun:~grounds (to|for) [<be|remain|feel|stay>]? (optimistic | optimism | hopeful | hope | confidence)',
      means: { kind: 'assessment', vague: true, direction: 'stalled', negated: 'stalled' },
    },
    {
      name: 'optimism fades',
      pattern: '@noun:(optimism | hopes | euphoria | momentum) [!"." !"," !#NOUN]{0,4}? ~waning',
      means: { kind: 'assessment', vague: true, direction: 'setback' },
    },
    {
      name: 'little progress',
      pattern:
        '(no|little|scant|hardly any|without|not enough|insufficient | (lack|absence|want|dearth) of) [#ADJ|DET]{0,2} @noun:(progress|movement|breakthrough|breakthroughs|headway|consensus|result|results)',
      means: { kind: 'assessment', vague: true, direction: 'stalled', negated: 'stalled' },
    },
    {
      name: 'ended without agreement',
      pattern:
        '[<end|conclude|close|finish|break|adjourn>] [!"."]{0,5}? without (an|any|a)? [#ADJ]? @noun:(agreement|deal|breakthrough|result|results|progress|accord|decision)',
      means: { kind: 'assessment', direction: 'stalled', negated: 'stalled' },
    },
    {
      name: 'failed to agree',
      pattern:
        '@verb:([<fail> #VERB] | unable) to (agree | bridge | resolve | (reach|produce|secure|make|achieve|find|yield|break) [#DET|ADJ|NOUN]{0,4}? (~goals|progress|headway|result|results|deadlock|impasse|understanding|solutions|concessions)) &rest?',
      means: { kind: 'assessment', vague: true, direction: 'stalled', negated: 'stalled' },
    },
    {
      name: 'did not yield',
      pattern:
        "(not|n't) (yet)? @verb:(reach|produce|yield|achieve|reached|produced|yielded|achieved) [#DET|ADJ]{0,3} (~goals|progress|result|results)",
      means: { kind: 'assessment', vague: true, direction: 'stalled', negated: 'stalled' },
    },
    {
      name: 'progress',
      pattern:
        '(?<! (difficult|hard|impossible|unlikely|doubtful|doubt|doubts|prevent|block|blocks|blocking|impede|impedes|hinder|hinders|hamper|hampers|undermine|undermines|jeopardise|jeopardize|slow|slowed|slowing|pessimistic|sceptical|skeptical) [!"." !","]{0,2}) (?<! (<hope|wish> (for|of|that|to) | in search of | in the hope of | <seek|pursue|await|chase>) [!"." !","]{0,2}) @noun:(progress|headway|breakthrough|breakthroughs | (step|steps) forward | (first|big|major|important|positive|significant|good) (step|steps) (toward|towards) | momentum (?= (in|of|to|behind|for) [#DET|ADJ|NOUN]{0,2}? (~talk-words|~goals|process|diplomacy))) (?<! (in | (years|decades|century|history) of) progress) (?<! ([<inform|brief|update|apprise> #VERB] [!"." !"," !#VERB]{1,8} (about|on|of) | [<review|discuss|monitor|follow|track|assess|evaluate> #VERB] | pace of) [#DET|ADJ|PRON]{0,4} progress) (?! (report | by | of (?! the talks) | of [#DET|ADJ]{0,2} (project|projects|works|construction)))',
      means: { kind: 'assessment', vague: true, direction: 'progress', negated: 'stalled' },
    },
    {
      name: 'closer to a goal',
      pattern:
        '@verb:(closer | close | near | nearer | nearing | (a|just a)? short way away from | on the verge of | on the brink of | on the cusp of | within reach of | closing in on | moving towards | moving toward | edging towards | inching towards) (to|from)? [#DET|ADJ|NOUN|NUM]{0,4}? @what:~goals',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'only details are left',
      pattern:
        '(?<! the) @noun:(only|just) (?! one) [#DET|ADJ|NOUN|NUM|ADP]{0,5}? (details|detail|issues|issue|points|point|questions|question|steps|matters|differences|gaps|gap|paragraphs|paragraph|articles|article|clauses|clause|wording|formalities|technicalities|implementation|things|chapters|items|topics|tenth) [#ADP|NOUN|DET|ADJ]{0,3}? [#AUX]? (left|remain|remaining|outstanding|to be (settled|resolved|agreed|worked out))',
      means: { kind: 'assessment', vague: true, direction: 'progress' },
    },
    {
      name: 'on track',
      pattern:
        "(are|is|'re|'s|be|remain|remains) [#ADV]{0,3} @verb:(on track | going well | moving forward | within reach | on the right track | going in the right direction | moving in the right direction | in (the|their|its) final stages)",
      means: { kind: 'assessment', vague: true, direction: 'progress', negated: 'stalled' },
    },
    {
      name: 'good chances',
      pattern:
        '@noun:((good|excellent|real|very good|fair) [!#VERB !"."]{0,2}? ((chance|chances|prospects) (?! [!"."]{0,2}? to [<show|demonstrate|see|prove|display|showcase|promote|visit|tell|learn|win> #VERB]) | opportunity (?! [!"."]{0,2}? to (?! <end|reach|achieve|ensure|resolve|settle|conclude|stop|secure|strike|make|find|break|overcome>))) | (?<! (unrealistic|unrealistically|too|overly|over|unduly|excessively|not|less) [#ADV]{0,2}) (?<! (~grounds (to|for) [<be|remain|feel|stay>]?)) (optimistic | optimism | hopeful) (?! (#NOUN | [!"." !"," !#NOUN]{0,4}? ~waning))) [!"." ]{0,3}? (of|for|about|that|to|on|in)',
      means: { kind: 'assessment', vague: true, direction: 'progress', negated: 'stalled' },
    },
    {
      name: 'A expresses confidence',
      pattern:
        '@verb:(<express|voice> [#ADJ|DET]{0,2} (confidence|optimism|satisfaction) | [<be>] [#ADV]? (confident|encouraged|upbeat)) [!"."]{0,8}? (that|about|in|by|with)',
      means: { kind: 'assessment', vague: true, direction: 'progress', negated: 'stalled', made: true },
    },
    {
      name: 'difficult questions',
      pattern:
        '(issues|questions|points|matters|problems|talks) [#AUX]{1,2} [#ADV|PUNCT]{0,2} @verb:(difficult|complex|tough|hard|thorny|sensitive|complicated)',
      means: { kind: 'assessment', vague: true, direction: 'stalled' },
    },
    {
      name: 'talks called good',
      pattern:
        '(~process | [~talk-words #NOUN]) ("," which)? [!"." !","]{0,10}? (were|was|are|is|as|went|proved|been|in) /^["“‘]$/? [#DET|ADV]{0,2} @verb:((?<! in) ~good-words (?! (thing|faith|opportunity|chance|idea|example|occasion|way)) | successfully | a success)',
      means: { kind: 'assessment', vague: true, direction: 'progress', negated: 'mixed' },
    },
    {
      name: 'good talks',
      pattern:
        '([<have|hold|be> !#VB] | [<complete|describe|call|thank|welcome>]) [!"." !{actor}]{0,6}? /^["“‘]$/? @verb:(productive|constructive|fruitful|promising|encouraging|very good|positive|substantive|successful|fantastic) ((and|",") [#ADV|ADJ]{1,2})? /^["”’,]$/{0,2} ~talk-words',
      means: { kind: 'assessment', vague: true, direction: 'progress' },
    },
    {
      name: 'A calls talks good',
      pattern:
        '[<describe|call|characterise|characterize|hail|term|label> #VERB] [!"."]{1,12}? ~talk-words [!"."]{0,10}? @verb:(~good-words)',
      means: { kind: 'assessment', direction: 'progress', made: true },
    },
    {
      name: 'A calls talks bad',
      pattern:
        '[<describe|call|characterise|characterize|term|label> #VERB] [!"."]{1,12}? ~talk-words [!"."]{0,10}? @verb:(~bad-words)',
      means: { kind: 'assessment', direction: 'setback', made: true },
    },
    {
      name: 'words called promising',
      pattern:
        '{actor} ("\'s" | "\'") [#ADJ]{0,1} (remarks|words|response|reply|answer|proposal|position|offer) [!"." !{actor}]{0,4}? /^["“‘]$/? @verb:(very|quite|highly)? (promising|encouraging|positive|constructive)',
      means: { kind: 'assessment', direction: 'progress' },
    },
    {
      name: 'words called bad',
      pattern:
        '{actor} ("\'s" | "\'") [#ADJ]{0,1} (remarks|words|response|reply|answer|statement|proposal|position|offer) [!"."]{0,4}? /^["“‘]$/? @verb:(~bad-words)',
      means: { kind: 'assessment', direction: 'setback' },
    },
    {
      name: 'stuck',
      pattern:
        '(?<! (conflict|war|front|frontline|battlefield|fighting|political) [!"."]{0,2}) @verb:~sticking-words',
      means: { kind: 'assessment', vague: true, direction: 'stalled' },
    },
    {
      name: 'differences remain',
      pattern:
        '(differences|gaps|disagreements|divergences) [!"." !","]{0,6}? @verb:[<~lasting> #VERB] (?! (inviolable|united|committed))',
      means: { kind: 'assessment', direction: 'stalled' },
    },
    {
      name: 'obstacles remain',
      pattern: '~gap-words [!"." !","]{0,6}? @verb:[<~lasting> #VERB] (?! (inviolable|united|committed))',
      means: { kind: 'assessment', vague: true, direction: 'stalled' },
    },
    {
      name: 'still differ',
      pattern:
        '(still|continue to) @verb:[<have|hold|see|be>] [#ADJ|DET|NOUN]{0,3}? (differences|disagreements|different positions|diverging positions|gaps|obstacles|divided|apart)',
      means: { kind: 'assessment', vague: true, direction: 'stalled' },
    },
    {
      name: 'issues still open',
      pattern:
        '(tough|difficult|thorny|unresolved|outstanding|open|serious|key) (issues|questions|points|matters|problems) [!"."]{0,8}? @verb:(remain | still | to be (worked|resolved|settled|addressed|solved) | unresolved)',
      means: { kind: 'assessment', vague: true, direction: 'stalled' },
    },
    {
      name: 'a setback',
      pattern:
        '@noun:(setback | set back | derailed | dealt a blow | far from [#DET|ADJ]{0,2} ~goals | (close to | brink of | verge of) collapse | step backwards | step back)',
      means: { kind: 'assessment', vague: true, direction: 'setback' },
    },
    {
      name: 'talks not easy',
      pattern:
        '~talk-words [!"." !{actor}]{0,14}? (were|was|are|is) /^["“‘]$/? (not|n\'t) @verb:(easy|simple)',
      means: { kind: 'assessment', direction: 'mixed', negated: 'mixed' },
    },
  ],
}
