import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** Demands by what somebody strives to get of others: wanted back, fought for, made a condition, ruled. */
export const aims: MoveRules = {
  lists: {
    // what is done with a thing where others give way
    undone: entries(
      'back, gone, out of, freed, released, returned, lifted, removed, withdrawn, extradited, tried, punished, recognised, recognized, restored, stopped, ended, disarmed, dismantled, investigated, excluded, banned, prosecuted, expelled, reopened, compensated, handed over, turned over, sent home, sent back, brought to justice, deported, evacuated, repatriated, dropped, scrapped, overturned, reversed, halted, suspended, exchanged, settled, guaranteed',
    ),
    // what one has back for oneself
    belongings: entries(
      'job, life, money, time, seat, crown, place, career, votes, voters, title, shirt, car, phone, vote, audience, customers, readers',
    ),
    'fought-for': entries(
      'release, return, withdrawal, recognition, lifting, repatriation, extradition, restoration, ouster, removal, departure, resignation, custody, compensation, recovery, freeing, handover, statehood, exchange, ceasefire, truce',
    ),
    // what is ruled is to be done
    ordering: entries('rule, decree, decide, determine, order, direct, resolve, vote, stipulate'),
    // what a party gives way in where another wants it to
    'giving-way': entries(
      'disarm, demobilise, demobilize, disband, leave, withdraw, pull, go, retreat, stop, end, cease, halt, refrain, abandon, renounce, drop, surrender, hand, give, cede, yield, lay, release, free, return, resign, step, quit, accept, agree, sign, recognise, recognize, respect, negotiate, talk, lift, open, reopen, pay, apologise, apologize, comply, dismantle, destroy, freeze, suspend, resume, restore, allow, let',
    ),
    // what one will not part with
    kept: entries(
      'army, armies, arms, weapons, weaponry, guns, rifles, missiles, arsenal, forces, force, troops, fighters, militia, militias, units, base, bases, garrison, fleet, territory, territories, land, lands, islands, island, province, region, control, presence, sovereignty, autonomy, independence, veto, seat, seats, ministry, ministries, post, posts, sanctions, tariffs, uranium, enrichment, stockpile, reactor, reactors, program, programme, settlements, checkpoints, outposts, immunity, powers',
    ),
  },
  parts: {
    // what somebody is after: "our sailors", "the return of all of them"
    prize:
      '((?! (him|her|me|us|you|it|this|that) "to") [#DET|PRON|ADJ|NOUN|PROPN|NUM|PART|VBN !"," !"to"]{1,7}?)',
    striving:
      '(<try|seek|strive|work|struggle|push|press|battle|fight|campaign|lobby|want|need|demand|ask> to)',
  },
  rules: [
    {
      name: 'A wants them to',
      pattern:
        '@verb:[<want> #VERB] @what:((it | them | him | her | both | all | everyone) not? to [#ADV]? [<~giving-way> #VB] &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A wants to end it',
      pattern:
        '(?<! (if|whether|unless) [!"." !","]{1,3}) @verb:[<want|wish> #VERB] @what:(to [#ADV]? (<end|stop> (the|this) [#ADJ]{0,2}? (war|conflict|fighting|bloodshed|violence|occupation|blockade|siege) | put an end to (the|this) [#NOUN]) &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A wants to keep a thing',
      pattern:
        '@verb:[<want|wish|demand|seek> #VERB] @what:(to [#ADV]? [<keep|retain|preserve|maintain|hold> #VB] onto? on? to? [#DET|PRON|ADJ|NOUN|PROPN|NUM|PART !"," !"."]{0,5}? ~kept &rest?)',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'a thing requires B to, it is said',
      pattern:
        '(~things|~wantables|~withheld|~matters) ((for|in|on|of|with|between|to) [!"." !"," !#VERB !#AUX]{1,6}?)? [#ADV|AUX]{0,2} @verb:[<require|necessitate|demand> #VERB !#VBN] (&lead @b:{actor} &tail | ~parties) @what:(to [#VB] &rest?)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'an A demand for',
      pattern:
        '(?! #PRON) @a:{actor} [#ADJ|NOUN !{actor}]{0,2} @noun:[#NOUN ~appeals !deadline] (for|that|to (?= #VB)) @what:&rest',
      means: { kind: 'demand', owned: true },
    },
    {
      name: 'A wants a thing back',
      pattern:
        '(@verb:[<want|need|demand> #VERB !#VBN] (to (have|see|get))? | @verb:((would|\'d) (like|love|prefer)) (to (have|see|get))? | @verb:((<seek|try|fight|push|press|battle|lobby|campaign|demand|ask|struggle|strive> to) (have|see|get))) @what:((?! [!"."]{1,6}? ~belongings) &prize (to be)? [#ADV]? ~undone &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A would like B to',
      pattern:
        "(would|'d) @verb:(like|love|prefer) (&lead @b:{actor} &tail | ~parties) @what:(not? to (?! (thank|know|be|hear|see|remember|understand|meet|use|talk|speak|join|come|listen|look|recall|give)) &rest)",
      means: { kind: 'demand' },
    },
    {
      name: 'A tries to get B to',
      pattern:
        '&striving @verb:(get|persuade|convince|induce|pressure|push|press|coax|compel|bring) (&lead @b:{actor} &tail | ~parties) @what:(to #VB &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A fights for a thing',
      pattern:
        '(@verb:[<fight|battle|campaign|struggle|agitate|strive|lobby|push|press|crusade> #VERB] | <wage|lead|mount|lose|win|launch|continue|join|take> [#DET|PRON|ADJ|NOUN]{0,4}? @noun:(battle|fight|campaign|struggle|drive|crusade|push|effort|efforts)) [#ADV]? (for | to [<get|win|secure|obtain|regain|recover|ensure|achieve|bring|force> #VB] (about)?) @what:([#DET|PRON|ADJ|NOUN|PROPN|NUM|PART !","]{0,5}? ~fought-for &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A fights to keep people',
      pattern:
        '@verb:[<fight|battle|struggle|campaign|sue> #VERB] to [<keep|retain|regain|free|bring|recover> #VB] @what:([#DET|PRON|ADJ|NUM|PROPN]{0,3}? (child|children|boy|girl|son|daughter|prisoners|hostages|detainees|captives|refugees|remains|men|women|soldiers) &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'A rules that B must',
      pattern:
        '(@verb:[<~ordering> #VERB] | @verb:(<make|made> it? clear)) that? @what:((&lead @b:{actor} &tail | [#DET|PRON|ADJ|NOUN|PROPN|NUM !","]{1,6}?) [#ADV]? (should|must|has to|have to|had to|ought to) (?! &knowing) &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'A insists that a thing will be done',
      pattern:
        '@verb:[<insist|demand> #VERB] that? @what:([#DET|PRON|ADJ|NOUN|PROPN|NUM|ADP !","]{1,8}? ((will|would|shall) have to #VB | (will|would|shall|must)? be [#ADV]? (~undone|turned|handed|given|allowed|included|sent|kept|brought) ) &rest?)',
      means: { kind: 'demand' },
    },
    {
      name: 'what A wants is',
      pattern:
        '(what|all|everything|"the only thing") @a:{actor} (really|ever|now)? @verb:(want|wants|ask|asks|ask for|asks for|demand|demands|need|needs|wanted|asked|asked for|demanded|seek|seeks) (for | (of|from) [!"." !","]{1,4}?)? (is|was) (that|for)? @what:([#DET|ADJ|NOUN|PROPN|NUM|PRON] &rest)',
      means: { kind: 'demand' },
    },
    {
      name: 'you must, it is said',
      pattern:
        '(^ | (?<= ("," | ":" | ";" | "-" | "–" | /^["“‘]$/ | and | but | so | now | then | first))) you @verb:(must|have to|need to|should|have got to|had better) (now|immediately|also|not|never)? @what:([<stop|end|lift|release|free|withdraw|leave|return|hand|pull|cease|disarm|respect|allow|recognise|recognize|open|reopen|negotiate|surrender|halt|dismantle|abandon|give|let|accept|honour|honor|comply|implement|guarantee|protect|apologise|apologize> #VB] &rest)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'let them go, it is said',
      pattern:
        '(^ | /^["“‘]$/ | ":") @verb:(let) (?! (us|me|\'s)) @what:([#DET|PRON|ADJ|NOUN|PROPN|NUM]{1,5}? (go|leave|return|live|through|in|pass|out|come|decide|vote) &rest?)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'it is up to B, it is said',
      pattern:
        "it (is|'s|was|remains) [#ADV]? @verb:(up to|incumbent on|incumbent upon) (&lead @b:{actor} &tail | ~parties) @what:(to (?! (decide|say|judge|determine|choose|answer|explain)) #VB &rest)",
      means: { kind: 'demand', said: true },
    },
    {
      name: 'a thing is a condition, it is said',
      pattern:
        '@what:([#DET|PRON|ADJ|NOUN|PROPN]{0,4}? (~fought-for|~wantables) ([#ADP] [!"." !"," !#VERB !#AUX]{1,9}?)?) (is|was|are|were|remains|remained|would be) [#DET|ADJ|ADV|NUM]{0,4}? @noun:(precondition|pre-condition|prerequisite|condition|"sine qua non"|must)',
      means: { kind: 'demand', said: true, held: true },
    },
    {
      name: 'A makes a thing its condition',
      pattern:
        '@verb:[<make|set|name|declare|call|cite|list> #VERB] @what:([#DET|PRON|ADJ|NOUN|PROPN]{0,4}? (~fought-for|~wantables) ([#ADP] [!"." !"," !#VERB !#AUX]{1,9}?)?) as? (a|an|the|its|their|his|her|our) [#ADJ|NUM]{0,2} @noun:(condition|precondition|pre-condition|prerequisite|requirement|demand)',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'A takes nothing less than',
      pattern:
        '(<accept|take|settle> for? | <want|demand|seek>) nothing @noun:(less|short) (than|of) @what:&rest',
      means: { kind: 'demand', held: true },
    },
    {
      name: 'A gives B an ultimatum, in so many words',
      pattern:
        '@verb:[<give|issue|hand|present|deliver|set> #VERB] [!"." !":" !#VERB]{0,6}? (ultimatum|ultimatums) (to &lead @b:{actor} &tail)? ":" @what:&rest',
      means: { kind: 'demand' },
    },
    {
      name: 'A agrees, on a condition',
      pattern:
        '@verb:[<agree|consent|accept> #VERB] [!"." !";" !#SCONJ]{0,10}? (on (the)? condition that | provided that? | on the understanding that) @what:([#DET|PRON|ADJ|NOUN|PROPN] &rest)',
      means: { kind: 'demand', held: true },
    },
  ],
}
