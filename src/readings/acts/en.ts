import { en as clause } from '../clauses/en.ts'
import { entries } from '../engine/index.ts'
import { peoples, states } from '../plover/peoples.en.ts'
import { cooperation } from './english/cooperation.ts'
import { deeds } from './english/deeds.ts'
import { lists } from './english/lists.ts'
import { groups, persons } from './english/people.ts'
import { words } from './english/words.ts'
import type { ActData } from './frames.ts'

/** English. Verb classes follow CAMEO's, as PLOVER's do; the words are our own. */
export const en: ActData = {
  clause,
  frames: [...words, ...deeds, ...cooperation],
  lists,
  instruments: [
    ['tariffs', entries('tariff, duty, levy')],
    ['intelligence', entries('intelligence')],
    ['military-aid', entries('military, arms, weapon, weaponry, ammunition, missile, munition')],
    [
      'force',
      entries(
        'attack, strike, airstrike, bomb, invade, invasion, force, war, destroy, shoot, sink, offensive',
      ),
    ],
    ['sanctions', entries('sanction, embargo, asset, penalty, blacklist, export, import, visa, restriction')],
  ],
  sayable: entries('accusation, complaint, praise, support, defence, apology, threat, refusal, request'),
  carriers: entries(
    'launch, announce, order, declare, impose, begin, start, hold, stage, conduct, carry, make, issue, give, express, voice, show, reiterate, reaffirm, offer, pledge, lead, open, call, lodge, deliver, send, demand, repeat, step, strengthen, deepen, expand, boost, have, extend, mount, resume, continue, propose, provide, enhance, receive, get, approve, back, complete, authorise, authorize, request',
  ),
  opening: entries(
    'urge, ask, call, threaten, demand, want, propose, suggest, seek, hope, need, try, attempt, encourage, press, appeal, request, wish, recommend, allow, invite, intend, aim, help, enable, persuade, convince, insist, consider, require, warn, expect, deny, fear, accuse, believe, think, claim',
  ),
  readiness: entries('willing, ready, prepared'),
  unready: entries('less, not, no, never, hardly, least'),
  suffered: entries(
    'arrest, deportation, expulsion, release, execution, torture, assassination, abduction, attack, prisoner-exchange, conviction, destruction, pardon, extradition, sanctions, recall, seizure',
  ),
  official: entries(
    'arrest, release, return, pardon, easing, extradition, deportation, sanctions, confiscation, asylum, access, request, investigation, lawsuit, conviction, aid, ban, expulsion',
  ),
  collective: entries('protest, riot, labour-strike, hunger-strike, boycott'),
  aimed: entries('support, defence, praise, accusation, request, cooperation, invitation, access'),
  moving: entries('withdrawal, peacekeeping, mobilisation, recall, aid, military-aid'),
  asking: entries('request, accusation, complaint'),
  sovereign: entries('pardon, coup, curfew, emergency, expulsion, extradition, peacekeeping, recall'),
  peoples,
  states,
  domestic: entries('curfew, emergency, restriction, easing, confiscation, ban, truce, mobilisation'),
  awaiting: ['until', 'unless'],
  effected: entries(
    'begin, start, continue, proceed, manage, go, move, rush, decide, agree, vote, order, step, dare, opt, choose, keep, resume, fail, refuse, decline, threaten, vow, promise, pledge, let, make, force, help, see, hear, watch, leave, find',
  ),
  ceasing: entries('stop, cease, halt, avoid, refrain, prevent, end, quit, finish, avert, suspend'),
  obliging: entries('must, should, ought'),
  leading: entries('about, of, on, to, toward, towards, without, against, instead, from'),
  guilty: entries('guilty, responsible, accuse, convict, suspect, culpable'),
  meeting: ['meeting', 'visit'],
  watching: ['investigation'],
  giving: ['aid', 'military-aid'],
  neuters: ['it'],
  unnamed: ['it', 'this', 'that', 'these', 'those'],
  selves: ['i', 'we', 'us', 'me', 'our', 'my'],
  apart: entries(
    'after, before, during, amid, since, until, while, when, as, if, because, despite, follow, following, under, without, over, although, though, through, accord, according, near, whether',
  ),
  telling: entries(
    'claim, say, charge, warn, add, cite, call, argue, note, stress, insist, demand, urge, accuse',
  ),
  groups,
  persons,
  agents: ['by'],
  policing: ['police'],
  tools: ['with'],
  barring: ['unless'],
  conditions: ['state'],
  locating: entries('in, at, near, on, across, around, inside'),
  everyday: entries('aid, information-sharing, investigation, visit, undertaking'),
  promising: entries('agree, promise, pledge, vow, undertake, undertook, commit, consent, guarantee'),
  partitive: ['of'],
  relatives: ['that', 'which', 'whom'],
  asked: ['on', 'upon', 'to', 'from'],
  sources: ['from'],
  elsewhere: ['object', 'to', 'with', 'against', 'from', 'on', 'for', 'of', 'in'],
  particles: ['over', 'up', 'out', 'down', 'off'],
  counting: entries(
    'dozen, hundred, thousand, ten, score, group, number, hundreds, thousands, dozens, some, most, one, many, part, couple, handful, majority, series, batch, crowd, band, lot',
  ),
  reporting: entries(
    'announcement, statement, news, fact, report, confirmation, decision, declaration, message, word, agreement, evidence, accusation, allegation, claim, charge',
  ),
  demanding: ['that'],
  measuring: entries(
    'at, least, more, than, about, around, some, nearly, almost, over, up, to, as, many, close, roughly, approximately, fewer, less, well, just, under, another',
  ),
  willing: entries("will, would, 'll, wo, shall"),
}
