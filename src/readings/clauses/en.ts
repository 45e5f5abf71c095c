import { entries } from '../engine/index.ts'
import { participle, regularPast, thirdPerson } from './inflection.en.ts'
import type { ClauseWords } from './words.ts'

/** Ways to wave away a claim, with what is waved away: "dismissed reports". */
const waved = entries(`
  dismissed, dismisses, dismissing, dismiss, rejected, rejects, rejecting, reject, refuted, refutes, refuting, rebuffed,
  brushed aside, scoffed at, laughed off, laughs off, shrugged off, disputed, disputes, no truth in, no truth to, no basis for,
  pushed back on
`).flatMap((verb) =>
  ['', 'the ', 'any '].flatMap((the) =>
    entries(
      'claims, claim, reports, report, allegations, allegation, accusations, accusation, suggestions, suggestion, rumours, rumors, charges, charge, assertions, speculation',
    ).map((noun) => `${verb} ${the}${noun}`),
  ),
)

/** How events are called for that have not begun: "the importance of immediately starting", "the urgency of holding". */
const urged = entries('importance, urgency, desirability').flatMap((worth) =>
  ['', 'immediately ', 'promptly ', 'quickly ', 'swiftly '].flatMap((how) =>
    entries('starting, beginning, launching, opening, resuming, holding, convening, continuing').map(
      (beginning) => `${worth} of ${how}${beginning}`,
    ),
  ),
)

/** What a claim is called by who denies it: "dismissed as fiction reports", "called false the claim". */
const disbelieved = entries(
  'false, untrue, baseless, unfounded, groundless, fabricated, fake, bogus, fiction, fictitious, nonsense, propaganda, lies, rumours, rumors, speculation, disinformation, a lie, a fabrication, an invention, absurd, ridiculous',
).flatMap((word) =>
  ['', 'the ', 'any ', 'all '].flatMap((the) =>
    entries(
      'claims, claim, reports, report, allegations, allegation, accusations, accusation, suggestions, suggestion, rumours, rumors, charges, assertions',
    ).map((noun) => `${word} ${the}${noun}`),
  ),
)

/** The forms of regular verbs that no noun has, with what follows them: "presses", "pressed", "pressing"; not "press". */
function inflected(words: string): readonly string[] {
  return entries(words).flatMap((verb) => {
    const [base = '', ...rest] = verb.split(' ')
    return [thirdPerson(base), regularPast(base), participle(base)].map((form) => [form, ...rest].join(' '))
  })
}

/** Asking somebody to do something: what follows is put forward, not done. */
const urging = [
  ...inflected(
    'urge, press, push, plead with, appeal to, appeal for, encourage, advise, beg, implore, entreat, ask, lobby, petition, prod, nudge, coax, cajole, persuade, want, exhort, call on, call upon, prevail on, prevail upon, lean on',
  ),
  ...entries(
    'urge, want, persuade, plead with, appeal to, call on, call upon, encourage, implore, convincing, convince, wishes, wished, besought, beseech, beseeches, beseeching',
  ),
]

/** English. */
export const en: ClauseWords = {
  negating: entries(`
    not, n't, never, no, without, refused to, refuses to, refuse to, refusing to, refusal to, declined to,
    declines to, decline to, failed to, fails to, fail to, failing to, ruled out, rules out, rule out,
    ruling out, rejected, rejects, reject, rejecting, yet to, unable to, unwilling to, stopped short
    of, stops short of, instead of, rather than, neither, nor, cannot, no plans to, no plans for, avoided, avoid, far from,
    nobody, no one, none of, nothing, snubs, snubbed, no longer, no intention of
  `),
  plainlyNegating: entries(
    "not, n't, never, no, neither, nor, nobody, no one, none of, nothing, no longer, without",
  ),
  neutral: entries(`
    let us remind, let us recall, let us remember, let us note, let us add, let us say, let's recall, let's remember, let me remind, let me recall, let me add, let me note, let me say, let me stress, let me be clear,
    once again, once more, not only, not just, not merely, not simply, not least, no doubt, no matter, no wonder, does not stop, do not stop, did not stop, not cease, not stopped, could not prevent, did not prevent
  `),
  denying: [
    ...waved,
    ...disbelieved,
    ...entries(`
      denied, denies, deny, denying, denial, denials, laughed off, shrugged off, no truth, false that, untrue that, not true that,
      a lie that, baseless
    `),
  ],
  conditional: entries(`
    if, unless, provided that, provided the, provided it, provided they, provided he, provided she, provided we, on condition that, on the condition that, contingent on,
    contingent upon, in case, as long as, so long as, only when, only after, only if, conditional on, conditioned on, were
    to, in the event, until, should it, should they, any, assuming, depends on, depend on, hinges on, hinge on,
    imagine that, suppose that, supposing that, imagine, hypothetical
  `),
  ifs: entries(`
    if, unless, provided that, provided the, provided it, provided they, provided he, provided she, provided we, providing, providing that, only if, only when, only after, only once, on condition that, on the
    condition that, contingent on, contingent upon, conditional on, conditional upon, conditioned on, in the event, in case, as long as, so
    long as, once, assuming, even if, hinges on, depends on, imagine, suppose
  `),
  lasting: entries(
    'for as long as, as long as it takes, as long as necessary, as long as needed, as long as is needed, as long as is necessary, as long as required, as long as possible',
  ),
  onlyIfs: ['only if', 'only when', 'only after', 'only once'],
  recapHeadings: entries(
    'background, what we know, what we know so far, timeline, key dates, context, how we got here, the story so far, history, chronology, what has happened, what happened before, recap',
  ),
  sinceWords: ['since'],
  awaiting: ['once', 'as soon as', 'until'],
  ahead: ['after', 'before', 'when', 'whenever', 'until', 'till'],
  inverting: ['had', 'should', 'were'],
  doing: ['do', 'did', 'does'],
  done: entries("have, has, had, 've, was, were, been"),
  before: ['had'],
  asking: entries(
    'see, ask, know, wonder, decide, determine, discuss, check, doubt, learn, say, sure, unclear, clear, question',
  ),
  timing: entries('after, before, during, following, since, while, when, amid, until'),
  near: entries('without, instead of, rather than, no, any, next, far from'),
  claims: entries(
    'claims, claim, reports, allegations, accusations, suggestions, rumours, rumors, charges, charge, accusation, report, suggestion, assertion, assertions, information, not true, fears, hope, hopes',
  ),
  untrue: entries(
    'false, untrue, baseless, unfounded, groundless, fabricated, fake, bogus, fiction, fictitious, nonsense, propaganda, disinformation, lie, fabrication, invention, incorrect, wrong, absurd, ridiculous, rumour, rumor',
  ),
  true: entries('true, correct, accurate, correspond, match, hold, stand, reflect'),
  infinitive: ['asked', 'asks', 'asking'],
  happening: entries(
    'hold, take, begin, start, resume, go, happen, occur, open, continue, reconvene, follow, come, cease, stop, end, halt, proceed, be, convene, become, lead, restart, schedule, postpone, cancel, avoid, prevent, exclude, rule, plan, arrange, envisage, foresee',
  ),
  granting: entries(`
    ignore, overlook, forget, remember, recall, mention, regret, condemn, denounce, deplore, criticise, criticize, condone,
    excuse, forgive, justify, explain, investigate, avenge, mourn, commemorate
  `),
  accompanying: ['during', 'at', 'on'],
  circumstance: ['in', 'at', 'during', 'through', 'over', 'from'],
  joining: entries(
    'part, participate, engage, attend, join, represent, be, involve, interested, interest, speak, lead, arrive, host, hold, sit, sitting, represented, involved, engaged, progress, enter, succeed',
  ),
  unsure: entries(`
    whether, not clear whether, not clear if, not known whether, not certain that, no guarantee that, no certainty that, unclear whether, not sure that, not sure whether, not certain whether, doubt that, doubted that, doubts that, unclear if, unclear, fears of, fear of, fears, fear, feared, fearing, fears that, feared that, afraid that, danger of,
    risk of, threat of, threats of, hope that, hopes that, hoped that, hoping that, hope, hopes, hoped, hoping, possible that, conceivable that,
    cannot be excluded, could not be excluded, cannot be ruled out, cannot rule out, can not be excluded, can't be ruled out, warned of, warns of, warning of, warned against, doubtful that, likely that, expectation that
  `),
  possible: entries(`
    threatened to, threatens to, threatening to, threaten to, threat to, efforts to, effort to, attempt to, attempts to, bid to, drive to, push to, may, might, could, can, hopes to, hope to, hoped to, hoping to, hopes for, wants to, want to,
    wanted to, would like, would love, 'd like, 'd love, open to, ready to, ready for, prepared to, prepared for, willing to,
    willingness to, readiness to, readiness for, possible, possibly, possibility of, potential,
    potentially, ${urged.join(', ')}, prospect of, prospects of, prospect for, prospects for, likely, unlikely, considering, considers, consider, considered, weighing, weighs, weigh, mulls, mulling, mulled, mull, perhaps, maybe,
    desire to, desire for, ability to, door to, doors to, way for, opportunity for, opportunities for, chance for, chances for, need for, necessity of, necessity for, jumpstart, kick-start, seeks to, seek to, seeking to, sought to, try to, trying to, tries to, tried to, should, must,
    need to, needs to, ought to, agreed in principle to, aims to, aim to, aiming to, exploring, explores, explore, thinking of, interested in, contemplating, eager to, keen to
  `),
  proposing: [
    ...urging,
    ...entries(`
    proposed, proposes, propose, proposing, proposal for, proposal to, offered to, offers to, offering to, offer
    to, offered, suggested, suggests, suggesting, invited, invites, inviting, invitation to, called
    for, calls for, calling for, call for,
    demanded, demands, demand, demanding, insisted, insists, insist, insisting, asked that, recommended, requires, asked for, requested, requests, floated, pushed for, pushing for,
    let us, let's, time for, essential for, important for, necessary for, crucial for, vital for, what we need, necessary to, important to, essential to, crucial to, vital to, imperative to, time to, advisable to, the idea of, in favour of, in favor of, favours, favors
  `),
  ],
  planning: entries(`
    will, will likely, will probably, would likely, once, 'll, shall, would, going to, set to, set for, due to, due for, due in, about to, expected
    to, expected, expects to, expect to, expecting, expecting to, expects, scheduled, schedule, slated, planned, planning,
    plan to, plans for, plans to, intends to, intend to, intended to, intending to, agreed to, agree
    to, agrees to, agreeing to, upcoming, forthcoming, anticipated, long-awaited, arranging, arrange, prepare for, prepares for, prepare, preparing for, preparing
    to, preparing, preparations for, preparations, preparation, ahead of, in advance of, is to, are to, was to, were to, is also to, are also to, to be held, to take place, vowed to, promised
    to, pledged to, next, poised to, awaiting, looking forward to, looks forward to, look forward to,
    tentatively, in the run-up to, on the eve of, has to, have to
  `),
  cancelling: entries(`
    cancelled, canceled, cancels, cancel, cancelling, called off, calls off, calling off, scrapped,
    abandoned, suspended, suspends, suspend, suspending, broke off, breaks off, break off, breaking
    off, pulled out of, walked out of, halted, aborted
  `),
  postponing: entries(`
    postponed, postpones, postpone, postponing, delayed, put off, pushed back, adjourned, rescheduled,
    deferred, moved to a later
  `),
  ongoing: entries(`
    under way, underway, ongoing, continuing, in progress, currently, are in, is in, 're, at the
    moment, been going on, are going on, going on since, engages in, engage in, are engaged in, is engaged in
  `),
  relatives: ['who', 'which', 'whose'],
  blaming: ['for', 'of', 'against', 'from', 'over', 'into', 'on'],
  averting: ['against', 'from', 'into'],
  that: ['that'],
  to: ['to'],
  borders: entries(`
    after, before, while, when, as, because, although, though, but, and, which, who, whom, whose, where, how, why, that,
    since, following, during, amid, said, says, told, whereas, leaving, prompting, forcing
  `),
  officeLinks: ['of', 'for', 'to', 'from'],
  officeOwners: ['the', 'its', 'their', 'his', 'her'],
  authoring: entries(
    'statement by, statement from, statement of, message by, message from, letter from, letter by, address by, speech by, op-ed by',
  ).flatMap((words) => [words, `${words} the`]),
  firstPersonOne: ['i', 'me', 'my', 'myself'],
  firstPersonMany: ['we', 'us', 'our', 'ours', 'ourselves'],
  ownPronouns: ['it', 'they'],
  placing: ['in', 'at', 'near', 'outside', 'to', 'from'],
}

/** Word lists that rules of several readers use. */
export const lists = {
  bodies: entries(`
    delegation, delegations, team, teams, negotiators, officials, representatives, envoys,
    mediators, diplomats, ministers, leaders, counterpart, counterparts, side, sides, parties,
    government, administration, authorities, delegates, experts, advisers
  `),
  // who speaks for a state: "Norvia's foreign minister"
  officers: entries(`
      minister, ministers, president, premier, secretary, ambassador, envoy, envoys, leader, leaders, chief, adviser, advisor, negotiator, negotiators,
      delegation, team, vice president, representative, representatives, officials, diplomats, foreign ministry
    `),
  // "His Highness"
  dignities: entries(`
    majesty, majesties, highness, highnesses, excellency, excellencies, holiness, eminence, beatitude, grace, honour, honor,
    royal highness, serene highness, imperial majesty
  `),
  // a decision to do is the deed announced
  deciding: ['decided', 'decides', 'has decided', 'voted', 'voted unanimously', 'chose', 'moved', 'opted'],
  'planned-to': [...en.planning, ...en.possible, ...en.negating, ...en.proposing].filter((words) =>
    words.endsWith(' to'),
  ),
}

/** Parts of patterns that rules of several readers use: names with what belongs to them. */
export const parts = {
  // what may stand between a name and its verb
  aux: '(("," | "-" | "–" | "—")? (who|which))? ([#AUX|ADV|PART] | last | ~planned-to | ~deciding ([#ADV] | {time})? to | (on|in|at|since|by)? {time} | ",")*',
  // "on Monday" between a verb and what it leads to
  moment: '((on|in|at|late|early)? {time})?',
  // what may stand before a name and belong to it: "the US special envoy", "the head of the office of"
  title:
    '([#DET|ADJ|NOUN|PROPN|NUM|PRON !{actor}] | of | {actor:state} ("\'s" | "’s") | {actor:person} ("\'s" | "’s") (?= {actor:group}) | newly? (appointed|elected|named|installed|sworn-in) | (his|her|their|its) (?= [#ADJ|NOUN|PROPN]) | {actor:state} (?= [#NOUN|PROPN|ADJ !{place}]))',
  lead: '([#DET|ADJ|NUM]{0,3} ~bodies (of|from|representing))? (&title{1,6}? and)? ((his|her|their) ~dignities ","?)? &title{0,12}?',
  // what may follow a name and belong to it: "of Norvia", ", the mediator,"
  tail: '~bodies? ((of|from|for) #DET? ({actor} | [#PROPN !{actor}]{1,3}))? (","? (headed|led) by &lead {actor} (?= ("," | [#AUX|VERB])))? ("," (?! (and | {actor} (","|and))) ([!#VERB|AUX !"," !"." !{actor:person}] | his | her | their){1,12}? "," | "," (who | which | [#VBG !including]) [!"," !"."]{1,14}? "," | ("–"|"—") [!"." !"–" !"—"]{1,30}? ("–"|"—"))?',
  conj: '(","? (and | as well as | along with | together with) | nor | "&" | "," including)',
  // what is met and is nobody: "meet a deadline", "meet Norvia's demand"
  needs: '(#DET? {actor} ("\'s" | "’s" | "\'" | "’")?)? [#DET|ADJ|PRON|NOUN]{0,3} ~meetables',
  // a state that is only part of a title: "US President Berg"
  bare: '(?! {actor:person} ("\'s" | "’s") {actor:group}) (?! {actor:state} ("\'s" | "’s")? [#NOUN|PROPN|ADJ !{actor}]{0,6} {actor})',
  // "his" of "his Norvian counterpart"
  notOwner: '(?! ((his|their|its|my|our) (?! ~dignities) | her (?! ~dignities) [#ADJ|NOUN|PROPN]))',
  sideA:
    '(?! (his|her|their|its|our|my) [!{actor}]) @a:{actor} (("\'s" | "’s" | "\'" | "’") [#ADJ|NOUN|PROPN !{actor} !~officers]{0,3} ~officers)? &tail',
  // a list does not end with a pronoun: "Norvia, and we are"
  oneA: '&lead &bare (?! (we|i|they|he|she|it)) &notOwner @a:{actor} &tail',
  // a list ends with its "and"; only a headline begins "Norvia, Sund"
  moreA:
    '((("," &oneA){0,6} (","? (and | as well as | along with | together with) | nor | "&" | "," including | "," (accompanied|joined|flanked) by) &oneA) | (?<= ^ {actor}) "," &oneA)',
  sidesA: '&sideA &moreA*',
  // offices that lead to who holds them, over commas, too: "Chair of the Union, President of Norvia Anna Berg"
  offices:
    'the? [/^\\p{Lu}/ #NOUN|PROPN|ADJ !{actor:person}] ([#NOUN|PROPN|ADJ|DET|CCONJ|NUM|PART !{actor:person}] | of | for | to | on | at | "," (?= [/^\\p{Lu}/])){2,30}? (?= {actor:person})',
  // a list ends with its "and": a bare comma begins something else
  oneB: '(&lead &bare &notOwner @b:{actor} | &offices @b:{actor:person}) &tail',
  // or with people who have no name: "Berg, Karo, and members of their teams"
  sidesB:
    '&oneB (("," &oneB){0,16} &conj &oneB){0,3} (("," &oneB){1,16} (?= ","? (and | as well as | along with) (his|her|their|the)? (other|others|members|senior|several|top|representatives|officials|leaders|advisers|advisors|aides|teams)))?',
}
