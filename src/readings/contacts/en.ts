import { entries } from '../engine/index.ts'
import { en as clause, lists, parts } from '../clauses/en.ts'
import type { ContactData } from './data.ts'
import { shapes } from './english/shapes.ts'
import { course } from './english/course.ts'
import { changes } from './english/changes.ts'
import { denials } from './english/denials.ts'
import { meetings, moved } from './english/meetings.ts'
import { messages } from './english/messages.ts'
import { talks } from './english/talks.ts'
import { thirds } from './english/thirds.ts'
import { unnamed } from './english/unnamed.ts'
import { metBy, pairs, pairsUnnamed, received, shared, sharedUnnamed } from './english/verbs.ts'
import { visits } from './english/visits.ts'

const nouns = {
  call: entries(`
    call, calls, phone call, phone calls, telephone call, telephone calls, phone conversation,
    telephone conversation, phonecall, phonecalls, phone conversations, telephone conversations, phone talk, phone talks,
    telephone talk, telephone talks, video call, videoconference, video conference, teleconference,
    conference call, video conversation
  `),
  dinner: entries(
    'dinner, working dinner, state dinner, lunch, working lunch, luncheon, breakfast, working breakfast, banquet, supper',
  ),
  visit: ['visit', 'visits', 'trip', 'trips'],
  briefing: [],
  meeting: entries(`
    meeting, meetings, summit, summits, summit meeting, face-to-face, face-to-face meeting, encounter, audience, gathering, gatherings, get-together, tete-a-tete,
    huddle, conclave, roundtable, round-table, face-to-face talks,
    sit-down
  `),
  talks: entries(`
    talks, talk, negotiations, negotiation, discussions, discussion, conversation, conversations, proximity talks, peace negotiations, parley,
    consultations, consultation, exchange of views, exchanges of views, exchange of opinions, round of talks, rounds of talks, round of negotiations, rounds of
    negotiations, peace talks, dialogue, peace conference, deliberations
  `),
  contact: ['contact', 'contacts'],
} as const

/** Nouns for places behind which a place has its name: "the port city of". */
const towns = entries(
  'city, town, village, capital, port, resort, suburb, district, province, region, island, valley',
)

/** English. */
export const en: ContactData = {
  clause,
  nouns,
  teams: entries('delegation, delegations, team, teams, negotiators, side, sides'),
  breaking: entries(
    'collapse, stall, end, conclude, fail, break, falter, deadlock, suspend, postpone, cancel, adjourn, delay, halt, freeze, scrap, abandon',
  ),
  definite: ['the', 'these', 'those', 'this', 'their', 'its', 'that'],
  topics: ['on', 'about', 'over', 'regarding', 'concerning'],
  margins: ['sidelines', 'margins', 'fringes', 'occasion', 'eve', 'phone', 'telephone', 'line'],
  thereafter: entries('then, later, afterwards, subsequently, separately, thereafter, next, also'),
  underWay: entries(
    'under way at, underway at, under way as of, still going on at, going on at, continuing at, in session at',
  ),
  overBy: entries('over by, ended by, finished by, concluded by, over before'),
  appeals: ['call for', 'calls for'],
  parleys: entries(
    'talks, negotiations, peace talks, peace negotiations, proximity talks, round of talks, rounds of talks, round of negotiations, rounds of negotiations',
  ),
  bargains: entries(
    'pay, wage, salary, contract, merger, takeover, buyout, acquisition, licensing, bailout, transfer',
  ),
  press: entries('media, press, journalists, reporters, correspondents, journalist, reporter, correspondent'),
  pairs: entries(`
    the parties, the two parties, both parties, the sides, the two sides, both sides, the leaders, the two leaders, both leaders, the two ministers, the ministers, both ministers, the two presidents, the presidents, both presidents, the two men, both men, the pair, the interlocutors, the two countries, both countries
  `),
  two: ['two', 'both'],
  deputed: entries(
    'delegations, the delegations, both delegations, the two delegations, two delegations, teams, the teams, both teams, the two teams, negotiators, the negotiators, negotiating teams, the negotiating teams, sides, parties',
  ),
  several: entries('calls, meetings, visits, dinners, lunches'),
  accompanied: ['with', 'to'],
  apart: ['separately', 'separate'],
  friends: ['partners', 'allies', 'friends', 'colleagues', 'counterparts'],
  collectives: entries(
    'government, administration, leadership, opposition, regime, junta, delegation, team, side, party, movement, coalition, alliance, ministry, bloc, faction, militia, resistance, community, civil society, society',
  ),
  governments: ['government', 'administration', 'country', 'side', 'authorities'],
  whereabouts: ['in', 'from', 'inside', 'near', 'outside', 'across'],
  ordinals: entries(
    'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, 2nd, 3rd, 4th, 5th',
  ),
  stages: entries('day, days, time, hour, session, half, leg, stage, phase, part'),
  where: ['where'],
  towns,
  situations: entries(`
    situation, war, conflict, conflicts, crisis, crises, fighting, violence, hostilities, offensive, operation, operations, events, developments,
    unrest, clashes, protests, peace, stability, security, elections, election, settlement, escalation, tensions, bloodshed, famine, coup,
    troops, forces, soldiers, presence, interests, authorities, position, citizens, people, hostages, cities, regions, region
  `),
  belonging: ['of', 'from'],
  serving: entries(`
    leaders, presidents, premiers, ministers, officials, diplomats, envoys, representatives, delegations, delegates, negotiators, teams,
    commanders, generals, militaries, armies, governments, chiefs, experts, officers, lawmakers, attaches, attachés, ambassadors
  `),
  spanning: ['for'],
  lasting: ['last', 'take', 'run', 'continue', 'stretch', 'endure'],
  meant: entries(
    'meeting, talks, call, conversation, discussion, discussions, negotiations, summit, session, round, it, they, dinner, visit, consultations, encounter, which, that',
  ),
  ...shapes,
  now: entries("is, are, am, 're, 'm, 's"),
  leading: entries(
    'president, leader, premier, minister, chancellor, king, emir, sultan, counterpart, secretary',
  ),
  oftenCalls: ['conversation', 'conversations'],
  calling: ['phone', 'telephone', 'call', 'video link', 'videoconference', 'video conference', 'hotline'],
  lists: {
    'contact-nouns': Object.values(nouns).flat(),
    'message-nouns': entries(`
      message, messages, letter, letters, signal, signals, information, note, notes, proposal, proposals,
      response, reply, counter-proposal, ultimatum, text, draft, drafts, paper, document, offer, answer, non-paper,
      memorandum, cable, terms, telegram, telegrams
    `),
    rounds: entries(
      'peace talks, peace negotiations, round of talks, rounds of talks, round of negotiations, rounds of negotiations',
    ),
    letters: entries('message, messages, letter, letters, note, cable, telegram, note verbale'),
    ...lists,
    // "UN-led talks", "the Swiss-hosted talks"
    'talk-nouns': nouns.talks,
    towns,
    leading: entries(
      'led, brokered, mediated, sponsored, hosted, facilitated, chaired, convened, backed, organised, organized',
    ),
    holding: entries(`
      hold, have, conduct, lead, complete, finish, conclude, open, begin, start, resume, continue,
      launch, enter, attend, join, restart, wrap, kick, facilitate, schedule, plan, arrange, end,
      share, engage, carry, reopen, maintain, pursue, revive, relaunch, undertake, jumpstart, establish, place, initiate
    `),
    // "told him in a call", "pressed her at a summit": to somebody's face
    telling: entries(`
      tell, press, urge, warn, ask, assure, thank, remind, congratulate, reassure, challenge, confront, caution, promise,
      implore, scold, rebuke, praise, push, discuss, brief, inform, express, offer, convey, say, update, complain, protest, demand
    `),
    hosting: entries('host, convene, chair, organise, organize, arrange'),
    mediating: entries('mediate, broker, facilitate, sponsor, moderate, oversee'),
    ways: entries(`
      first, separately, privately, again, virtually, personally, directly, face to face, face-to-face, in
      person, briefly, online, remotely, secretly, together, jointly, up, extensively, at length,
      late, earlier, behind closed doors, informally, publicly, in private, in secret, alone, for the first time
    `),
    meetables: entries(
      'grievances, pledge, pledges, promise, promises, request, requests, aspirations, hopes, challenge, challenges, requirement, need, test, objectives, objective, threshold, timetable, schedule, quota, cost, costs, interests, purpose, purposes, definition, moment, fate, end, demand, demands, expectations, needs, conditions, requirements, standards, deadline, criteria, target, targets, commitments, obligations, goals, concerns, resistance, wishes',
    ),
    delegates: entries(
      'delegation, delegations, team, teams, envoy, envoys, negotiator, negotiators, mediator, mediators, representative, representatives, emissary, emissaries, officials, diplomats, mission',
    ),
    people: entries(`
      leader, leaders, president, presidents, minister, ministers, premier, king, emir, chancellor, ambassador, ambassadors,
      official, officials, envoy, envoys, representative, representatives, delegation, delegations, delegate, delegates,
      negotiator, negotiators, mediator, mediators, diplomat, diplomats, counterpart, counterparts, colleague, colleagues, commander, commanders,
      general, generals, lawmakers, senators, mps, politicians, opposition, figures, parties, groups, factions, elders,
      chiefs, side, sides, team, teams, partners, allies, governor, governors, monitors, experts, government, rebels, insurgents, militants, fighters, forces, authorities, regime, junta, separatists, movement, movements, party, chief, secretary, capitals, countries, ministry, congressmen, legislators, parliamentarians, deputies, clerics, dignitaries, interlocutors, camps, blocs
    `),
    publics: entries(
      'people, nation, public, citizens, voters, reporters, press, media, journalists, crowd, crowds, residents, fans, audience, students, supporters, families, troops, soldiers, servicemen, marines, sailors, airmen, veterans, worshippers, congregation, viewers, listeners, protesters, protestors, demonstrators, marchers, rioters, mourners, pilgrims, spectators, onlookers, bystanders, doctors, nurses, medics, patients, staff, workers, employees, pupils, children, women, youth, volunteers, athletes, players, artists, musicians, actors, cadets, recruits, officers, defenders, tourists, passengers, survivors, participants, graduates, teachers, rescuers, firefighters, policemen, guards, businessmen, entrepreneurs, investors',
    ),
    contests: entries(
      'final, finals, semi-final, semifinal, quarter-final, quarterfinal, match, game, cup, qualifier, tournament, championship, championships, league, friendly, playoff, play-off',
    ),
    phoning: entries(`
      by phone, by telephone, over the phone, on the phone, over the telephone, via video link, by
      video link, by video, via videoconference, by videoconference
    `),
  },
  parts: {
    ...parts,
    // people of whom only what they are is told: "leaders of the opposition"
    others:
      '(?! [#DET|ADJ]{0,3} ~publics) ([#DET|NUM]? [#ADJ]{0,2} (group|groups|number|delegation|delegations|series|handful|dozen|dozens|range) of ((more|fewer) than|about|over|some)?)? (his|her|their|our|my|its)? [#DET|ADJ|NOUN|PROPN|NUM|PRON|CCONJ|ADV|VERB|PART !{actor} !to !not]{0,6}? (@b:{actor:group} | [~people !{actor}]{1,3} ((of|from|for) #DET? (@b:{actor:state} ((("," #DET? @b:{actor:state}){0,8} ","?)? and #DET? @b:{actor:state})? | [#ADJ|NOUN !{actor}]{0,2} [~people !{actor}]))?)',
    people: '@who:([#ADJ|NOUN|NUM|VERB !{actor}]{0,3} ~bodies ((of|from) [#DET|ADJ|NOUN|PRON]{1,3})?)',
    // "some opposition parties", where they are who acts
    several:
      '(?<! [#ADP|ADJ|NOUN|VERB]) #DET? @who:([#ADJ|NOUN|NUM|VERB !{actor}]{0,3} ~people ((of|from) [#DET|ADJ|NOUN|PRON]{1,3})?)',
    andOthers: '(","? (and|with|along with|together with|accompanied by) &others)',
    // somebody, and not a state: "Norvia's president"
    someone:
      '(&lead &notOwner @b:{actor:person} | &lead @b:{actor:group} | [#DET|ADJ]{0,2} @b:{actor:state} and &lead @b:{actor:group} | (?= #DET? [#ADJ|NOUN|PROPN]{0,3} ~officers of) @b:{actor:state} | &lead @b:{actor:state} (?<= ([~officers]|counterpart|counterparts)))',
    // "the southern city of Vessa"
    spot: '#DET? ([#ADJ|VERB !{actor} !{place}]{0,2}? | [#ADJ|NOUN|PROPN|VERB !{actor} !{place}]{1,3}? of? (?= {place})) @where:({place}|{actor:state})',
    // "a new UN-led"
    brokered: '((@broker:{actor} "-"? ("," | and | "," and))? @broker:{actor} "-" (~leading))',
    // the noun and what stands before it: "a nine-hour", "the second round of"
    np: '([#DET|ADJ|NOUN|NUM|ADV|PROPN|PRON|VERB|PUNCT|SYM|PART !{actor} !following !"," !"." !":" !~contact-nouns] | his | her | their | its | &brokered){0,6}? @noun:~contact-nouns /^["”’»]$/?',
    // as "np", of talks only
    negotiations:
      '([#DET|ADJ|NOUN|NUM|ADV|PROPN|PRON|PUNCT|SYM|PART !{actor} !"," !"." !":" !~contact-nouns] | his | her | their | its | &brokered){0,6}? @noun:~talk-nouns',
    // third parties, and how they are told of
    // not "mediated by Norvia, Sund and Lume signed"
    hosts:
      '&lead @host:{actor} (and &lead @host:{actor} | ("," &lead @host:{actor}){1,4} ","? and &lead @host:{actor} (?! [#AUX|VERB]))?',
    asMediator:
      '(acting|acted|serving|served)? as [#DET]? [#ADJ]? (mediator|mediators|facilitator|facilitators|intermediary|intermediaries|go-between|go-betweens)',
    mediated: '(mediated|brokered|facilitated|moderated|sponsored|overseen|supervised)',
    hosted: '(hosted|chaired|convened|organised|organized)',
    auspices:
      '(under|through|with|thanks to) the [#ADJ]{0,2} (auspices|mediation|aegis|sponsorship|chairmanship|umbrella|facilitation|good offices)',
    // whose they are, where some have no name
    between:
      '(between|with|among|amongst|involving) both? (@also:(&others) ("," | and))? (&sidesB (and (?! {actor}) @also:(&others))? | @also:(&others))',
    // "the southern port city of Vessa", "Norvia's capital, Vessa"
    town: '(#DET? {place} | ({actor:state} ("\'s" | "’s") | #DET)? [#ADJ|NOUN|PROPN]{0,3}? ~towns (","|of)? {place})',
    // "two days of", "off a new round of"
    stretch:
      '((up|off|down|into)? [#DET|NUM|ADJ|ADV]{0,3}? (hours|days|weeks|months|day|round|rounds|series|set|sessions) of)?',
    // what is told of something besides: ", planned for Monday,"
    aside: '("," [!"." !","]{1,14}? ",")',
    // "first foreseen for Monday, then for Friday,": the last day named is the one it was to be on
    foreseenThen:
      '(("," | #VERB) [!"." !";" !#AUX]{0,14} @when:{time} ","? | "," [!"." !";" !#AUX]{1,14} ",")',
    // "will not take place now", "is no longer going ahead"
    calledOff:
      '((will|would|wo|shall) (not|"n\'t"|"n’t"|no longer|never) now? @verb:(<take> place | <go> ahead | <happen> | <proceed> | be (held|going ahead)) | (is|are|was|were) (not|no longer) @verb:(taking place | going (ahead|to (take place|go ahead|happen|be held))) | (is|are|was|were) @verb:off (?! [#ADP|NOUN|DET|PRON|ADJ|PROPN]))',
    // the day and the place of a contact, in either order: "in Vessa on Monday"
    atThen:
      '((in|at|near) #DET? @where:{place} (on? @when:{time})? | (on|at|for)? @when:{time} ((in|at|near) #DET? @where:{place})?)',
    shifted:
      '(<move|postpone|reschedule|delay|defer|adjourn|shift|transfer|relocate|switch> | <put> (off|back) | <push> back | <bring> forward | <carry> over)',
    // to another day, and where it is to be then
    moved:
      '@verb:&shifted (by [!"." !"," !{time}]{1,3}? | by {time})? (from {time})? ","? (to|until|till) @when:{time} (and #AUX{1,3} <hold> &atThen | (in|at) @where:{place})?',
    // to another place, and when it is to be there
    relocated:
      '@verb:<move|transfer|relocate|shift|switch> (from #DET? ({place}|{time}))? to #DET? @where:{place} (on? @when:{time})?',
    // what a contact that is to be is: "is planned", "has been agreed", "is on the agenda"
    foreseen:
      '[#ADV]? @verb:(planned|scheduled|arranged|foreseen|envisaged|envisioned|expected|agreed|fixed|set|due|intended|contemplated|discussed|prepared|proposed|(being|been) (planned|prepared|arranged|discussed|considered) | on the (agenda|cards|table|calendar|schedule) | in (preparation|prospect|sight) | under (discussion|consideration))',
    way: '(~ways | ~phoning | (on|in|at)? {time} | for #DET? [#ADV|ADJ|NUM]{0,3}? {time} | (in|at|near|outside) &town)*',
  },
  rules: [
    ...thirds,
    ...moved,
    ...pairs,
    ...meetings,
    ...denials,
    ...received,
    ...metBy,
    ...shared,
    ...talks,
    ...visits,
    ...messages,
    ...changes,
    ...course,
    ...pairsUnnamed,
    ...sharedUnnamed,
    ...unnamed,
  ],
}
