import { entries } from '../engine/index.ts'
import { en as clause, lists, parts } from '../clauses/en.ts'
import type { ContactData } from './data.ts'
import { shapes } from './english/shapes.ts'
import { course } from './english/course.ts'
import { changes } from './english/changes.ts'
import { messages } from './english/messages.ts'
import { unnamed } from './english/unnamed.ts'
import { visits } from './english/visits.ts'

const nouns = {
  call: entries(`
    call, calls, phone call, phone calls, telephone call, telephone calls, phone conversation,
    telephone conversation, phone conversations, telephone conversations, phone talk, phone talks,
    telephone talk, telephone talks, video call, videoconference, video conference, teleconference,
    conference call, video conversation
  `),
  dinner: entries(
    'dinner, working dinner, state dinner, lunch, working lunch, luncheon, breakfast, working breakfast, banquet, supper',
  ),
  visit: ['visit', 'visits', 'trip', 'trips'],
  briefing: [],
  meeting: entries(`
    meeting, meetings, summit, summits, summit meeting, face-to-face, face-to-face meeting, encounter, audience, get-together, tete-a-tete,
    sit-down
  `),
  talks: entries(`
    talks, talk, negotiations, negotiation, discussions, discussion, conversation, conversations, proximity talks, peace negotiations, parley,
    consultations, consultation, round of talks, rounds of talks, round of negotiations, rounds of
    negotiations, peace talks, dialogue, peace conference, deliberations, exchanges
  `),
  contact: ['contact', 'contacts'],
} as const

/** English. */
export const en: ContactData = {
  clause,
  nouns,
  teams: entries('delegation, delegations, team, teams, negotiators, side, sides'),
  definite: ['the', 'these', 'those', 'this', 'their', 'its', 'that'],
  topics: ['on', 'about', 'regarding', 'concerning'],
  several: entries('calls, meetings, visits, dinners, lunches'),
  lasting: ['last', 'take', 'run', 'continue', 'stretch', 'endure'],
  meant: entries(
    'meeting, talks, call, conversation, discussion, discussions, negotiations, summit, session, round, it, they, dinner, visit, consultations, encounter, which, that',
  ),
  ...shapes,
  oftenCalls: ['conversation', 'conversations'],
  calling: ['phone', 'telephone', 'call', 'video link', 'videoconference', 'video conference', 'hotline'],
  lists: {
    'contact-nouns': Object.values(nouns).flat(),
    'message-nouns': entries(`
      message, messages, letter, letters, signal, signals, information, note, notes, proposal, proposals,
      response, reply, counter-proposal, ultimatum, text, draft, drafts, paper, document, offer, answer, non-paper,
      memorandum, cable, terms
    `),
    letters: entries('message, messages, letter, letters, note, cable, telegram, note verbale'),
    ...lists,
    // "UN-led talks", "the Swiss-hosted talks"
    leading: entries(
      'led, brokered, mediated, sponsored, hosted, facilitated, chaired, convened, backed, organised, organized',
    ),
    holding: entries(`
      hold, have, conduct, lead, complete, finish, conclude, open, begin, start, resume, continue,
      launch, enter, attend, join, restart, wrap, kick, facilitate, schedule, plan, arrange, end,
      share, engage, enter, reopen, restart
    `),
    hosting: entries(`
      host, convene, facilitate, broker, mediate, sponsor, chair, organise, organize, oversee, arrange, moderate
    `),
    ways: entries(`
      separately, privately, again, virtually, personally, directly, face to face, face-to-face, in
      person, briefly, online, remotely, secretly, together, jointly, up, extensively, at length,
      late, earlier, behind closed doors, informally, publicly, in private, in secret, alone, for the first time
    `),
    meetables: entries(
      'aspirations, hopes, challenge, challenges, requirement, need, test, objectives, objective, threshold, timetable, schedule, quota, cost, costs, interests, purpose, purposes, definition, moment, fate, end, demand, demands, expectations, needs, conditions, requirements, standards, deadline, criteria, target, targets, commitments, obligations, goals, concerns, resistance, wishes',
    ),
    people: entries(`
      leader, leaders, president, presidents, minister, ministers, premier, king, emir, chancellor, ambassador, ambassadors,
      official, officials, envoy, envoys, representative, representatives, delegation, delegations, delegate, delegates,
      negotiator, negotiators, mediator, mediators, diplomat, diplomats, counterpart, counterparts, commander, commanders,
      general, generals, lawmakers, senators, mps, politicians, opposition, figures, parties, groups, factions, elders,
      chiefs, side, sides, team, teams, partners, allies, governor, governors, monitors, experts, government, rebels, party, chief, secretary, capitals, countries, ministry
    `),
    publics: entries(
      'people, nation, public, citizens, voters, reporters, press, media, journalists, crowd, crowds, residents, fans, audience, students, supporters, families',
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
      '[#DET|ADJ|NOUN|PROPN|NUM|PRON|CCONJ|ADV|VERB !{actor}]{0,6}? (@b:{actor:group} | [~people !{actor}])',
    andOthers: '(","? (and|with|along with|together with|accompanied by) &others)',
    // the noun and what stands before it: "a nine-hour", "the second round of"
    np: '([#DET|ADJ|NOUN|NUM|ADV|PROPN|PRON|VERB|PUNCT|SYM|PART !{actor} !"," !"." !":" !~contact-nouns] | his | her | their | its){0,6}? @noun:~contact-nouns /^["”’»]$/?',
    // to another day, and where it is to be then
    moved:
      '@verb:(<move|postpone|reschedule|delay|defer|adjourn|shift> | <put> (off|back) | <push> back | <bring> forward) (from {time})? (to|until|till) @when:{time} (and #AUX{1,3} <hold> (in|at) @where:{place} | (in|at) @where:{place})?',
    way: '(~ways | ~phoning | (on|in|at)? {time} | (in|at|near|outside) #DET? {place})*',
  },
  rules: [
    {
      name: 'talks between A and B are moved',
      pattern:
        '&np (between|among|of|with) both? &sidesB ("," (which|that) [!"." !";"]{1,16}? ",")? #AUX{1,3} &moved',
      means: { type: 'by-noun', least: 1, status: 'postponed' },
    },
    {
      name: 'talks are moved',
      pattern: '&np [!#VERB|AUX !{actor} !","]{0,6}? #AUX{1,3} &moved',
      means: { type: 'by-noun', least: 0, status: 'postponed' },
    },
    {
      name: 'A meets B',
      pattern: '&sidesA &aux @verb:<meet> (?! [#DET|ADJ|PRON]{0,3} ~meetables) &way with? &way &sidesB',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A sits down with B',
      pattern:
        '&sidesA &aux @verb:(<sit> (down|together) | <huddle> | <come> face to face | <sit> across | <shake> hands) &way (with|from) &sidesB',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A and B meet',
      pattern:
        '&sideA &moreA+ &aux both? @verb:(<meet> | <sit> (down|together|across) | <huddle> | <come> face to face | <shake> hands) (?! with)',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'the two leaders meet',
      pattern:
        '@a:{actor:group} &aux @verb:(<meet> | <sit> (down|together|across) | <huddle> | <come> face to face | <shake> hands) (?! with|to)',
      means: { type: 'meeting', least: 1 },
    },
    {
      name: 'the two leaders speak',
      pattern:
        '@a:{actor:group} &aux @verb:<speak|talk|confer> &way (again|together|~phoning|{time}|on #DET (phone|telephone)|by (phone|telephone)|for {time})',
      means: { type: 'contact', least: 1, oftenCall: true },
    },
    {
      name: 'the two sides hold talks',
      pattern: '(?<! (and|nor)) @a:{actor:group} &aux @verb:<~holding> .{0,3}? &np',
      means: { type: 'by-noun', least: 1 },
    },
    {
      name: 'A dines with B',
      pattern: '&sidesA &aux @verb:<dine|lunch|breakfast> &way with &sidesB',
      means: { type: 'dinner', least: 2 },
    },
    {
      name: 'A travels to a place for talks with B',
      pattern:
        '&sidesA &aux @verb:<travel|fly|go|head|return|come|arrive|be> [#ADV|ADJ]{0,2} (to|in|at) #DET? @where:({place}|{actor:state}) [!"." !{actor}]{0,4}? for &np (with &sidesB)?',
      means: { type: 'by-noun', least: 1 },
    },
    {
      name: 'A is received by B',
      pattern: '&sidesA &aux @verb:(received|hosted|welcomed|greeted) &way by &sidesB',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A brings B together',
      pattern:
        '@host:{actor} &tail &aux @verb:<bring> (together &sidesB | [!"." !{actor}]{0,3}? (&sidesB | [#DET|ADJ|NUM]{0,3} ~bodies) [!"."]{0,20}? (together | to #DET? (negotiating|bargaining) table))',
      means: { type: 'talks', least: 1 },
    },
    {
      name: 'A takes part in talks',
      pattern:
        '&sidesA &aux @verb:(<take> part in | <participate> in | <join> | <attend>) &np (with &sidesB)?',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'talks led by a mediator',
      pattern:
        '(@a:{actor} "-"? ("," | and | "," and))? @a:{actor} "-" (~leading) [#ADJ|NOUN|NUM|PUNCT !~contact-nouns]{0,3}? @noun:~contact-nouns',
      means: { type: 'by-noun', least: 1 },
    },
    {
      name: 'attends',
      pattern: '@verb:[<attend> #VERB] (?= ("."|";"|$|too|as well|in person|remotely))',
      means: { type: 'meeting', least: 1, subject: 'clause' },
    },
    {
      name: 'A speaks with B',
      pattern:
        '&sidesA &aux @verb:<speak|talk|confer|consult> &way (with|to) (?! [#DET|ADJ]{0,2} ~publics) &sidesB',
      means: { type: 'contact', least: 2, oftenCall: true },
    },
    {
      name: 'A and B speak',
      pattern: '&sideA &moreA+ &aux both? @verb:<speak|talk|confer> (?! to|with)',
      means: { type: 'contact', least: 2, oftenCall: true },
    },
    {
      name: 'A holds talks with B',
      pattern:
        '&sidesA &aux @verb:<~holding> (?! (facilitating|supporting|pursuing|hosting|mediating|brokering)) .{0,3}? &np &way ((with|between|of|among|to) &sidesB)?',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'A hosts talks between B',
      pattern:
        '@host:{actor} &tail &aux @verb:<~hosting> .{0,3}? &np .{0,3}? (between|with|of|among|for) &sidesB',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'A hosts talks',
      pattern: '@host:{actor} &aux @verb:<~hosting> [!{actor} !"."]{0,6}? @noun:~contact-nouns',
      means: { type: 'by-noun', least: 1 },
    },
    {
      name: 'A and B negotiate an agreement',
      pattern: '&sideA &moreA+ &aux @verb:<negotiate|discuss> (?! with)',
      means: { type: 'talks', least: 2 },
    },
    {
      name: 'meets B',
      pattern: '@verb:[<meet> #VERB] (?! [#DET|ADJ|PRON]{0,3} ~meetables) &way with? &sidesB',
      means: { type: 'meeting', least: 2, subject: 'clause' },
    },
    {
      name: 'speaks with B',
      pattern: '@verb:[<speak|talk|confer> #VERB] &way (with|to) (?! [#DET|ADJ]{0,2} ~publics) &sidesB',
      means: { type: 'contact', least: 2, subject: 'clause', oftenCall: true },
    },
    {
      name: 'holds talks with B',
      pattern: '@verb:[<~holding> #VERB] .{0,3}? &np &way with &sidesB',
      means: { type: 'by-noun', least: 2, subject: 'clause' },
    },
    {
      name: 'arrives in place',
      pattern:
        '@verb:([<arrive|land> #VERB] (in|at) | [<travel|fly> #VERB] (to|into)) @where:({place}|{actor:state})',
      means: { type: 'visit', least: 1, subject: 'clause' },
    },
    {
      name: 'A speaks by telephone',
      pattern: '&sidesA &aux @verb:<speak|talk|confer> ~ways? ~phoning',
      means: { type: 'call', least: 1 },
    },
    {
      name: 'A and B agree by telephone',
      pattern: '&sideA &moreA+ ","? &aux <agree|discuss|decide|review> ~ways? @verb:~phoning',
      means: { type: 'call', least: 2 },
    },
    {
      name: 'A receives a call from B',
      pattern: '&sidesA &aux @verb:<receive|take|get> &np from &sidesB',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'A leads a delegation to talks',
      pattern: '&sidesA &aux @verb:[<lead|head|attend|represent> #VERB] [!"." !","]{0,6}? (to|at|in) &np',
      means: { type: 'by-noun', least: 1 },
    },
    {
      name: 'after hours of talks',
      pattern:
        '(after|following|during|in) [#NUM|NOUN|ADJ|PUNCT|DET]{0,4} (hours|days|weeks|months|rounds) of [#ADJ|NOUN]{0,3}? @noun:~contact-nouns',
      means: { type: 'by-noun', least: 2, subject: 'clause' },
    },
    {
      name: 'A receives B in',
      pattern:
        '&sidesA &aux @verb:<receive|host|welcome> (&lead @b:{actor:person}|&lead @b:{actor:group}) (?! ("\'s"|"\'")) &tail (?= (in|at|on|for|to|of|","|{time}|("." $)))',
      means: { type: 'meeting', least: 2 },
    },
    {
      name: 'A is in talks with B',
      pattern:
        '&sidesA &aux (@verb:<be> | @verb:<engage>) (engaged|involved|locked|deep)? in &np with &sidesB',
      means: { type: 'by-noun', least: 2, status: 'ongoing' },
    },
    {
      name: 'A engages in talks',
      pattern: '&sidesA &aux @verb:<engage> in &np (with &sidesB)?',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'A negotiates with B',
      pattern: '&sidesA &aux @verb:<negotiate> &way with &sidesB',
      means: { type: 'talks', least: 2 },
    },
    {
      name: 'A and B negotiate',
      pattern: '&sideA &moreA+ &aux @verb:<negotiate> (?! with)',
      means: { type: 'talks', least: 2 },
    },
    {
      name: 'A and B set for talks',
      pattern:
        '&sideA &moreA* &aux (set|due|ready|preparing|<prepare>|<head>|<agree>) (in {place})? (for|to|on|into) &np (with &sidesB)?',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'A and B to discuss in talks',
      pattern:
        '&sideA &moreA+ &aux @verb:<discuss> [!{actor} !~contact-nouns]{1,10}? (during|in|at|over) &np',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'A calls B',
      pattern:
        '&sidesA &aux @verb:[<call|phone|telephone|ring> #VERB] #DET? [#ADJ|NOUN|PROPN !{actor}]{0,4} @b:{actor:person} (?= (on|in {place}|in {actor:state}|late|earlier|early|to|from|and|after|before|again|during|"," |"."|$|{time}))',
      means: { type: 'call', least: 2 },
    },
    {
      name: 'A and B exchange views',
      pattern: '&sideA &moreA+ ","? &aux @verb:<exchange> (views|opinions|notes)',
      means: { type: 'contact', least: 2 },
    },
    {
      name: 'A exchanges views with B',
      pattern: '&sidesA &aux @verb:<exchange> (views|opinions) &way with &sidesB',
      means: { type: 'contact', least: 2 },
    },
    {
      name: 'A gives a dinner for B',
      pattern:
        '&sidesA &aux @verb:<give> (a|an) [#ADJ]{0,2} @noun:(dinner|lunch|banquet|reception) [!"."]{0,8}? (for|in honour of|in honor of) &sidesB',
      means: { type: 'dinner', least: 1 },
    },
    {
      name: 'A pays a visit to place',
      pattern:
        '&sidesA &aux (<pay|make> (a|an) [#ADJ|NOUN]{0,3}? @noun:(visit|trip) to | <be> @noun:(on (his|her|their) way to)) #DET? @where:({place}|{actor:state})',
      means: { type: 'visit', least: 1 },
    },
    {
      name: 'A telephones B',
      pattern: '&sidesA &aux @verb:[<phone|telephone> #VERB] &sidesB',
      means: { type: 'call', least: 2 },
    },
    {
      name: 'A calls during a contact',
      pattern: '@a:{actor:person} &aux @verb:[<call|phone> !#NOUN] (during|while)',
      means: { type: 'call', least: 1 },
    },
    {
      name: "A's talks with B",
      pattern:
        '@a:{actor} ("\'s"|"\'")? [#ADJ|NUM|ADV|NOUN|VERB|PUNCT !{actor} !"," !"." !~contact-nouns]{0,5} @noun:~contact-nouns [!#VERB !{actor} !#PUNCT]{0,4}? (with|to) &sidesB',
      means: { type: 'by-noun', least: 2 },
    },
    {
      name: 'talks between A and B',
      pattern:
        '&np [!#VERB|PUNCT !{actor}]{0,8}? ","? (between|among|amongst|involving|attended by|bringing together) both? &sidesB',
      means: { type: 'by-noun', least: 1 },
    },
    { name: 'talks of A and B', pattern: '&np of &sidesB', means: { type: 'by-noun', least: 2 } },
    {
      name: 'talks with B',
      pattern: '&np [!#VERB|PUNCT !{actor}]{0,4}? &way with &sidesB',
      means: { type: 'by-noun', least: 2, subject: 'clause' },
    },
    {
      name: 'A–B talks',
      pattern:
        '@a:{actor} ("-"|"–"|and) @b:{actor} [#ADJ|NOUN|NUM !{actor} !~contact-nouns]{0,3} @noun:~contact-nouns',
      means: { type: 'by-noun', least: 2 },
    },
    ...visits,
    ...messages,
    ...changes,
    ...course,
    ...unnamed,
  ],
}
