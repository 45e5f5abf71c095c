import { en as clause, lists, parts } from '../clauses/en.ts'
import { entries } from '../engine/index.ts'
import type { MoveData } from './data.ts'
import { aims } from './english/aims.ts'
import { answers } from './english/answers.ts'
import { assessments } from './english/assessments.ts'
import { commitments } from './english/commitments.ts'
import { conditions } from './english/conditions.ts'
import { demands } from './english/demands.ts'
import { futures } from './english/futures.ts'
import { incidents, incidentTypes } from './english/incidents.ts'
import { judgements } from './english/judgements.ts'
import { mishaps } from './english/losses.ts'
import { oughts } from './english/oughts.ts'
import { outlooks } from './english/outlooks.ts'
import { overtures } from './english/overtures.ts'
import { pactWords } from './english/pact-words.ts'
import { pacts } from './english/pacts.ts'
import { pledges } from './english/pledges.ts'
import { instruments, pressures } from './english/pressures.ts'
import { progress } from './english/progress.ts'
import { promises } from './english/promises.ts'
import { proposals } from './english/proposals.ts'
import { reactions } from './english/reactions.ts'
import { refusals } from './english/refusals.ts'
import { responses } from './english/responses.ts'
import { signings } from './english/signings.ts'
import { stages } from './english/stages.ts'
import { tallies } from './english/tallies.ts'
import { undertakings } from './english/undertakings.ts'

const kinds = [
  proposals,
  overtures,
  // what was asked for stands before the answers to it in one sentence
  demands,
  conditions,
  oughts,
  aims,
  answers,
  responses,
  refusals,
  reactions,
  promises,
  pledges,
  pacts,
  commitments,
  undertakings,
  futures,
  progress,
  judgements,
  outlooks,
  assessments,
  incidents,
  pressures,
  signings,
  stages,
  tallies,
]

const SUBJECT = '&sidesA &aux '

const COUNTS = 'one, two, three, four, five, six, seven, eight, nine'.split(', ')
const PARTS = { thirds: 3, quarters: 4, fifths: 5, tenths: 10 }

/** "nine tenths", "nine-tenths": 0.9. */
const shares: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    Object.entries(PARTS).flatMap(([part, whole]) =>
      COUNTS.slice(1, whole - 1).flatMap((word, i) =>
        [' ', '-'].map((sign) => [`${word}${sign}${part}`, Math.floor(((i + 2) / whole) * 100) / 100]),
      ),
    ),
  ),
  'nineteen twentieths': 0.95,
  half: 0.5,
  ninety: 0.9,
  eighty: 0.8,
}

const TEENS =
  'ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen'.split(', ')
const TENS = 'twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety'.split(', ')

const numerals: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...COUNTS, ...TEENS].map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
])

const ordinals = ['first', 'second', 'third', 'fourth']

/** Words that only a further step of a sequence begins with: "to be followed by", "and, at the third stage, by". */
const laterSteps = [
  'to be followed by',
  'followed by',
  ...['at', 'in', 'during'].flatMap((prep) =>
    ['second', 'third', 'fourth', 'next', 'final', 'last'].flatMap((which) =>
      ['stage', 'phase', 'step'].flatMap((noun) =>
        [', by', ' by', ''].map((by) => `${prep} the ${which} ${noun}${by}`),
      ),
    ),
  ),
]

/** English. */
export const en: MoveData = {
  clause,
  incidents: incidentTypes,
  instruments,
  presupposing: entries(
    'condemn, condemnation, denounce, denunciation, discuss, discussion, investigate, investigation, probe, inquiry, enquiry, investigator, examine, criticise, criticize, criticism, deplore, mourn, blame, respond, response, react, reaction, recall, commemorate, aftermath, victim, survivor, punish, protest, mention, acknowledge, admit, forget, forgive, justify, repel, verify, attribute, outrage, condolence, responsibility, responsible, consequence',
  ),
  ending: entries('end, halt, stop, cease, cessation'),
  foreseen: entries(
    'foresees, foresee, foreseeing, envisages, envisage, envisaging, provides for, provide for, bans, forbid, forbids, forbidding, prohibit, prohibits, prohibiting, outlaws, threat of, threats of, risk of, risks of, fear of, fears of, threaten, threatens, threatened, threatening, plan for, plans for, preparing, planning, danger of, possibility of, prospect of, ground for, potential, possible, hypothetical, feared, afraid of, scared of, worried about, worries about, anticipation of, anticipating, protect against, protection against, protects against, defend against, defence against, defense against, guard against, in the event of, in case of, in response to any, deter, deterring, prevent, preventing, brace for, braced for, bracing for',
  ),
  arms: entries(
    'missile, missiles, nuclear, nuke, nukes, rocket, rockets, bomb, bombs, troops, invade, invasion, attack, attacks, strike, strikes, fire, sink, shell, destroy, annihilate, exterminate, war, weapon, weapons, shoot, seize, military action, military response, military intervention, army, warships, drones',
  ),
  stopping: entries(
    'withhold, suspend, cut, stop, halt, end, freeze, block, pause, withdraw, resume, reduce, curtail, deny, provide, supply, send, deliver',
  ),
  pending: ['possible', 'potential', 'eventual', 'planned', 'proposed', 'future', 'forthcoming'],
  due: ['should', 'must', 'ought to', 'need to', 'needs to', 'has to', 'have to'],
  leverIssues: {
    'military-aid': ['military-aid'],
    intelligence: ['intelligence-sharing'],
    sanctions: ['sanctions'],
  },
  wanting: entries('demand, insist, require, want, propose, ask, request, urge, recommend, suggest'),
  having: ['have'],
  missiles: ['missile', 'rocket', 'projectile', 'icbm'],
  passing: ['over', 'across', 'toward', 'towards'],
  skies: ['territory', 'airspace', 'country', 'mainland', 'island', 'islands', 'north'],
  seas: ['sea', 'ocean', 'waters', 'strait', 'bay', 'gulf'],
  powers: entries(
    'community, organisations, organizations, organisation, organization, powers, power, allies, donors, countries, country, states, nations, partners, members, alliance, bloc, coalition, lenders, creditors, neighbours, neighbors, sides, leaders, west, group, groups',
  ),
  mishaps,
  arsenal: entries(
    'capability, capacity, drone, uav, aircraft, helicopter, plane, jet, submarine, boat, plan, planning, option, weapon, weaponry, missile, system, power, range, distance, potential, planner, dog, vehicle, ability, scenario, exercise, drill, fear, threat, warning, alert, alarm',
  ),
  figurative: entries(
    'charm, diplomatic, media, verbal, personal, political, legal, heart, panic, rhetorical, propaganda, economic, trade, publicity, advertising, partisan, scathing, stinging, blistering, ideological, terror-free, labour, labor, hunger, general, rail, train, teachers, postal, dock, pilots, goal, penalty, asthma, election, electoral, campaign, sexual, cyber, hacker, ransomware, phishing',
  ),
  stoppages: ['strike'],
  verbal: ['attack', 'attacks', 'assault', 'assaults', 'onslaught', 'broadside'],
  warding: entries(
    'protect, defend, shield, guard, spare, safeguard, insulate, brace, prepare, insure, warn, secure, save',
  ),
  simulating: entries(
    'simulate, rehearse, mimic, imagine, envision, envisage, fear, await, expect, deter, prevent, avert, withstand, risk, plot, plan, prepare, contemplate, consider, weigh, threaten, predict, justify, foresee, invite, provoke, mean, constitute, ban, bar, stop, avoid, authorise, authorize',
  ),
  supposing: entries("would, could, might, may, can, will, 'd, 'll"),
  achieving: entries(
    'manage, continue, begin, start, use, send, proceed, go, help, succeed, return, keep, resume, come, dare, join, cross',
  ),
  pointers: ['it', 'them', 'this', 'that', 'these', 'those'],
  pointed: entries(
    'proposal, proposals, plan, plans, offer, offers, idea, ideas, deal, agreement, accord, arrangement, draft, text, document, demand, demands, request, condition, conditions, terms, issue, issues, matter, matters, question, questions, measure, measures, initiative, step, steps, tracks, figure, suggestion',
  ),
  definite: ['the', 'this', 'that', 'these', 'those', 'such', 'its', 'their', 'his', 'her'],
  ahead: ['following'],
  opening: ['when'],
  framing: entries(
    'despite, amid, amidst, after, before, since, until, following, during, throughout, length, duration, course, instead, without, because, like, as, due',
  ),
  everyday: [
    'economy',
    'governance',
    'humanitarian',
    'bilateral-relations',
    'refugees',
    'justice',
    'forces',
    'military-aid',
    'sanctions',
    'membership',
    'mobilisation',
  ],
  naming: [
    'at',
    'as',
    'like',
    'of',
    'on',
    'for',
    'about',
    'against',
    'from',
    'in',
    'towards',
    'regarding',
    'concerning',
    'without',
  ],
  watchers: entries(
    'analyst, expert, economist, scientist, researcher, academic, scholar, professor, historian, commentator, pundit, columnist, critic, doctor, physician, source, witness, consumer, voter, voters',
  ),
  offices: entries(
    'president, premier, minister, chancellor, king, queen, emir, sultan, leader, ambassador, envoy, secretary, ministry, delegation, government, presidency, cabinet, spokesman, spokeswoman, spokesperson',
  ),
  papers: entries(
    'statement, statements, communique, communiqué, declaration, letter, note, message, document, resolution, appeal, paper, memo, memorandum, text, joint statement, petition, readout, tweet, post, address, speech, remarks',
  ),
  jointTexts: entries(
    'joint statement, joint communique, joint communiqué, joint declaration, joint press statement, joint announcement, common statement, common declaration, trilateral statement, trilateral declaration, memorandum of understanding, text of the agreement, text of the deal, text of the accord',
  ),
  mediating: {
    verbs: ['broker', 'mediate', 'facilitate'],
    nouns: [
      'mediator',
      'mediators',
      'facilitator',
      'facilitators',
      'brokered',
      'mediated',
      'mediation',
      'brokers',
      'facilitated',
    ],
    sides: ['factions', 'warring', 'rival', 'belligerents', 'combatants'],
    ours: ['we', 'our', 'us', 'ours'],
  },
  pacts: pactWords,
  ifs: ['if', 'unless'],
  breaches: entries('violation, violations, breach, breaches, infringements, infractions'),
  decides: entries(
    'announce, order, declare, approve, decide, weigh, consider, mull, plan, confirm, impose, propose, begin',
  ),
  forces: entries(
    'troops, forces, army, navy, soldiers, military, jets, warplanes, planes, tanks, marines, police, guards, artillery, rockets, missiles, drones, units, fleet, pilots, aircraft, gunners, commandos, paratroopers, air force, border guards, warships, uavs',
  ),
  undergone: entries('invasion, occupation, annexation, incursion, siege, bombardment'),
  bands: entries(
    'gunmen, militants, rebels, insurgents, militiamen, attackers, fighters, terrorists, assailants, occupiers, invaders, bombers, militia, militias, extremists, defences, defenses, air defence, air defense, systems, gunman, attacker, assailant, bomber, sniper, snipers, hijacker, hijackers, kidnapper, kidnappers, militant, militiaman, terrorist, extremist, rebel, insurgent, fighter, soldier, settler, settlers, mob, invader, pirate, pirates, arsonist, guerrilla, guerrillas, jihadist, jihadists',
  ),
  reservations: entries(`
    but, however, although, on condition, on the condition, on the understanding, with the understanding, on the proviso, with the proviso, only if, only when, only once, providing, pending, provided that, contingent, conditional, if, as long as, with reservations, with some reservations, with certain reservations, with conditions, with caveats, subject to, only after, once, unless, yet
  `),
  aiming: entries(
    'efforts to, effort to, attempt to, attempts to, bid to, drive to, push to, seek to, seeks to, seeking to, sought to, try to, trying to, tries to, tried to',
  ),
  unanswering: entries(
    'neither, nor, stopped short of, stops short of, yet to, without, far from, instead of, rather than, avoided, avoid',
  ),
  willing: entries(`
    ready to, ready for, prepared to, prepared for, willing to, willingness to, readiness to, readiness for, open to,
    agreed to, agree to, agrees to, agreeing to, agreed in principle to, will, 'll, shall, would, would like, vowed to, promised to, pledged to, must, should,
    can, eager to, keen to
  `),
  pledging: entries('agreed to, agree to, agrees to, agreeing to, vowed to, promised to, pledged to'),
  announcing: entries(
    "will, 'll, may, might, could, can, going to, set to, expected to, is to, are to, due to, plans to, plan to, intends to",
  ),
  awaiting: ['before', 'until', 'unless'],
  asking: ['whether'],
  urging: entries(
    'pressure, pressures, call, calls, demand, demands, appeal, appeals, request, requests, plea, pleas, deadline, ultimatum, chance, opportunity, temptation, recommendation, recommendations, advice, invitation, failure, inability',
  ),
  bodies: entries(`
    government, governments, side, sides, delegation, delegations, administration, authorities, authority, leadership, leader, leaders,
    officials, official, representatives, representative, negotiators, negotiator, envoys, envoy, diplomats, mediators, minister, ministers, ministry, president,
    presidents, premier, chancellor, king, emir, spokesman, spokeswoman, spokesperson, cabinet, team, teams, council, party, regime, army, military, parliament, office, presidency, forces, troops, police, delegates, experts, group, coalition, bloc, alliance, country, nation, corps, navy, brigade, command, department, treasury, pentagon, staff, planes, warplanes, jets, warships, tanks, aircraft, helicopters, artillery, commandos, soldiers, marines, units, gunboats, pilots, paratroopers, guards
  `),
  attitudes: entries(
    'condemn, welcome, express, support, urge, call, reaffirm, reject, regret, deplore, congratulate, commend, mourn, denounce, applaud, stand, remain, reiterate',
  ),
  amounts: entries(
    'thousands, hundreds, dozens, scores, tens, millions, number, numbers, group, groups, crowd, crowds, majority, handful, dozen, coalition, alliance',
  ),
  alliances: ['alliance', 'union', 'bloc', 'league', 'community'],
  organs: entries(
    'council, commission, secretariat, presidency, assembly, committee, summit, organisation, organization, alliance, union, bloc',
  ),
  unofficial: entries(
    'former, ex, retired, ousted, deposed, exiled, opposition, rebel, dissident, separatist, insurgent, guerrilla, activist, lawyer, analyst, journalist, protest, student, business, religious, tribal, church, civic, spiritual',
  ),
  some: entries(
    'many, some, most, all, few, several, more, other, fellow, ordinary, young, older, angry, displaced, these, those, hundreds of, thousands of, millions of, most of, many of, some of, all of',
  ),
  parties: entries(
    'they, both, all, leaders, presidents, ministers, sides, parties, delegations, teams, counterparts, governments, two, principals, negotiators, officials, countries, states, nations, pair, three, interlocutors, factions, rivals, foes, belligerents, combatants, neighbours, neighbors',
  ),
  pairs: ['both', 'two', 'sides', 'parties', 'factions', 'rivals', 'foes', 'belligerents'],
  pressing: entries(`
    urge, ask, get, press, appeal, call, want, make, force, convince, persuade, push, encourage, demand, invite, challenge, allow, expect, oblige,
    require, compel, pressure, tell, beg, help, lead, lobby, warn, advise, let, enable, cause, coax, cajole, bully, exhort, implore, plead, recommend, entreat, beseech, petition, prod, goad, nudge, badger, caution, request, order, command, instruct, direct, enjoin, counsel, summon, remind, admonish
  `),
  relatives: ['who', 'which', 'that'],
  selves: ['it', 'they', 'he', 'she'],
  neuters: ['it'],
  hopes: entries(
    'hopes to, hope to, hoped to, hoping to, hopes for, wants to, want to, wanted to, try to, trying to, tries to, tried to, seek to, seeks to, seeking to, must, need to, needs to, should, aims to, aim to, aiming to, in order to, will, set to, urged, urges, urging, called for, calls for, calling for, demanded, demanding, demands, called on, calls on, calling on, pressed',
  ),
  viewing: entries(
    'see, claim, tout, hail, cite, report, complain, lament, expect, rule, speak, sound, strike, note, voice, express, regret, welcome, acknowledge, admit, concede, praise, applaud, celebrate, trumpet, describe, call, declare, announce, mention, predict, anticipate, foresee, play, downplay, bemoan, decry, deplore, warn, blame, criticise, criticize, sense, detect, perceive, register, hint, signal, confirm, observe, talk, point, recognise, recognize, highlight, underline, stress',
  ),
  exchanges: ['in exchange for', 'in return for'],
  completing: ['of', 'for', 'on'],
  terms: {
    start: entries(
      'from, starting, beginning, begin on, effective, take effect on, take effect at, take effect, to start, start on, as of, beginning on, starting on, starting from',
    ),
    deadline: entries('by, before, until, within, no later than, not later than, by the end of'),
    scope: entries('against, on, covering, limited to, at sea, in the air'),
  },
  causes: entries('after, over, following, for, because, despite, since, due, owing, citing, about, against'),
  promiseWords: { joins: ['and that'], verbs: ['will', 'would', 'should', 'shall', 'must'] },
  listWords: ['and', 'or', 'as well as'],
  sequenceWords: [
    'begin with',
    'begins with',
    'beginning with',
    'start with',
    'starts with',
    'starting with',
    'in phases',
    'in stages',
    'first',
  ],
  stepWords: [
    ...entries('as well as, then, and then, second, third, finally, leading to, and'),
    ...laterSteps,
  ],
  stepMarks: laterSteps,
  shares,
  numerals,
  ordinals,
  lists: {
    ...lists,
    // what is put on the table, accepted or refused
    things: entries(`
      ceasefire, ceasefires, cease-fire, truce, proposal, proposals, plan, plans, deal, agreement, package, terms, offer, initiative, framework, draft, text,
      roadmap, road map, document, memorandum, settlement, accord, guarantees, peace plan, formula, idea, moratorium, exchange, pause, corridor,
      conditions, resolution, concessions, zone, swap, armistice, amendments, guarantee, compromise, counter-proposal, counterproposal, counter-offer, counteroffer, overture, overtures, peace formula, peace offer, truce offer, peace proposal, good offices, mission, invitation, demand, demands, request, ultimatum, figure, timetable, wording, calendar
    `),
    'share-words': Object.keys(shares),
    numerals: Object.keys(numerals),
    ordinals,
    ...Object.assign({}, ...kinds.map((kind) => kind.lists ?? {})),
  },
  parts: {
    ...parts,
    // a thing with what stands before it: "a proposed 30-day ceasefire"
    thing:
      '[#DET|ADJ|NOUN|NUM|PROPN|PUNCT|VERB|PRON|SYM|PART !"," !"." !"and"]{0,8}? ~things (?! [#NOUN !{time}])',
    rest: '[!"." !";"]{1,60}',
    oneBy: '&lead &bare (?! (he|she|they|it|i|we)) @a:{actor} &tail',
    sidesBy: '&oneBy (("," &oneBy){0,8} &conj &oneBy)?',
    ...Object.assign({}, ...kinds.map((kind) => kind.parts ?? {})),
  },
  rules: kinds.flatMap((kind) => kind.rules.flatMap((rule) => [rule, ...elided(rule)])),
}

/** A rule again for a verb that shares the subject of one before it: "reviewed the plan and agreed to". */
function elided(rule: MoveData['rules'][number]): MoveData['rules'] {
  if (!rule.pattern.startsWith(SUBJECT)) return []
  const pattern = `(?<= (and|but|",")) ([#ADV] | later | then)? ${rule.pattern.slice(SUBJECT.length)}`
  return [{ ...rule, name: `and ${rule.name.replace(/^A (and B )?/, '')}`, pattern }]
}
