import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** Promises by what somebody decides, guarantees, keeps or will not do, and what is agreed without a word of who. */
export const pledges: MoveRules = {
  lists: {
    // what one says one will not do to others
    forborne: entries(
      'attack, strike, use, deploy, station, send, supply, intervene, interfere, invade, occupy, annex, bomb, target, test, launch, impose, block, obstruct, hinder, arrest, prosecute, retaliate, escalate, abandon, desert',
    ),
    // what those who own a force or a border may do with it
    deeds: entries(
      'free, release, withdraw, return, lift, ease, reopen, open, halt, suspend, stop, cease, evacuate, dismantle, destroy, vacate, extend, recognise, recognize, disarm, resume, restore, send, provide, supply, deliver, donate, give, grant, transfer, hand, exchange, swap, allow, deploy, increase, reduce, cut, double, pull, repatriate, compensate, pay, fund, train, impose, ratify, rejoin, leave, join, freeze, ban, strengthen, tighten, toughen, expand, continue, maintain, establish, create, introduce',
    ),
    // what one may be ready to do for others or with them
    lending: entries(
      'cooperate, co-operate, collaborate, work, continue, help, assist, support, promote, ensure, develop, strengthen, expand, deepen, intensify, invest, enhance, increase, coordinate, protect, participate, guarantee, contribute, integrate, implement',
    ),
    // what parties agree on: "further steps were agreed"
    settled: entries(
      'steps, measures, actions, arrangements, principles, dates, date, schedule, timetable, procedure, rules, modalities, parameters, format, roadmap, road map, plan, routes, route, priorities, resumption, extension, continuation, restoration, opening, reopening, release, return, withdrawal, handover, repatriation, evacuation, disengagement, mechanism, text, wording, points, provisions, terms, zone, corridor, corridors, humanitarian corridors, exchange, swap',
    ),
  },
  rules: [
    {
      name: "A's decision to",
      pattern:
        '(?<! (if|whether|should|no|any) [!"." !","]{0,5}) (#PRON [#ADJ|NOUN|NUM]{0,3} | @a:{actor:state} [#ADJ]{0,2})? @noun:(decision|decisions) to @what:([<~promised-deeds> #VB] (?<! (withdraw|pull|leave|suspend|halt|stop|freeze|cut|reduce|pause|limit|delay|postpone)) (?! [#DET|ADJ|NOUN]{0,3}? (sanctions|tariffs|restrictions|embargo|talks|negotiations)) &rest)',
      means: { kind: 'commitment', status: 'agreed', owned: true, beyond: true },
    },
    {
      name: "A's plan to withdraw",
      pattern:
        '(?<! [<reject|oppose|criticise|criticize|welcome|hail|praise|condemn|regret|reverse|drop|abandon>] [!"." !","]{0,4}) (#PRON [#ADJ|NOUN|NUM]{0,3} | @a:{actor:state} [#ADJ]{0,2})? @noun:(plan|plans|decision|announcement) to @what:(#VB (?<= (withdraw|leave | pull (out)? | pull | release | evacuate | redeploy | lift)) &rest)',
      means: { kind: 'commitment', status: 'planned', owned: true, beyond: true },
    },
    {
      name: 'A agrees, as it is put, to',
      pattern: '@verb:[<agree> #VERB] "," [!"." !","]{1,8}? "," (to (?= #VB) | that | on) @what:&rest',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'what A agreed on is',
      pattern:
        '@verb:[<agree> #VERB] (on|upon)? (is|are|was|were) (that | to)? @what:([#DET|NOUN|VERB|NUM|ADJ] &rest)',
      means: { kind: 'commitment', status: 'agreed' },
    },
    {
      name: 'A and B come to terms',
      pattern: '@verb:[<come> #VERB] to terms (on|over|about) @what:&rest',
      means: { kind: 'commitment', status: 'agreed', several: true },
    },
    {
      name: 'A decides to do',
      pattern:
        '(?<! (if|whether|should|not|yet|must|will|can|may) [!"." !","]{0,3}) @verb:([<decide|resolve> #VERB !#VB] | [<announce|take|make> #VERB] (a|the) [#ADJ]? decision) [#ADV]? (on? {time})? to @what:([<~deeds> #VB] (?<! (withdraw|pull|leave|suspend|resume|restore|halt|stop|freeze|cut|reduce|lift|ease|impose|ban|destroy|dismantle|pay)) (?! [#DET|ADJ|NOUN]{0,3}? (talks|meeting|summit|sanctions|tariffs)) &rest)',
      means: { kind: 'commitment', status: 'agreed', beyond: true },
    },
    {
      name: 'A and B agree to a framework',
      pattern:
        '@verb:[<agree> #VERB] to @what:([#DET|ADJ|NUM]{1,3} (framework|roadmap|road map|text|set of principles|timetable|formula) &rest?)',
      means: { kind: 'commitment', status: 'agreed', several: true },
    },
    {
      name: 'A keeps its word',
      pattern:
        '(?<! (to|not|n\'t|never|will|would|should|must|can|could|shall) #ADV?) @verb:([<honour|honor|fulfil|fulfill|keep|meet|respect|observe> #VERB] | [<deliver> #VERB] on | [<live> #VERB] up to | [<abide|stand> #VERB] by | [<comply> #VERB] with | [<adhere|stick> #VERB] to) @what:([#PRON|DET] [#ADJ|NOUN]{0,3}? ~bound-duties (?! [#NOUN]) ([#ADP|PART] [!"."]{1,20})?)',
      means: { kind: 'commitment', status: 'in-force', toward: true },
    },
    {
      name: 'A commits troops or money',
      pattern:
        '(?<! [#NOUN|VERB]) @verb:[<commit> #VERB] (?! (by|to|in|on|against)) @what:([#DET|ADJ|NUM|NOUN]{0,4}? (troops|forces|soldiers|peacekeepers|weapons|tanks|aircraft|warships|aid|assistance|funds|funding) &rest? | [#ADV|ADP|DET|ADJ]{0,3} #SYM #NUM &rest)',
      means: { kind: 'commitment', status: 'agreed', toward: true },
    },
    {
      name: 'A is ready to help',
      pattern:
        '(?<! (unless|if|whether|until|when) [!"." !","]{1,3}) ((is|are|am|\'s|\'re|\'m|was|were|stands|stand|remain|remains) [#ADV]{0,2} (ready|prepared|willing)) to @what:(#ADV? (@verb:<~lending> (?! [#ADP|DET|PRON|ADJ]{0,3} (talks|dialogue|dialog|negotiations|conversation|discussions|contacts)) | @verb:<make> [#DET|ADJ|PRON]{0,3}? (effort|efforts|contribution|contributions) | @verb:<do> (everything|all|its|their|our|whatever|more) | @verb:<take|play> (a|an|its|our|their|the)? [#ADJ]{0,2} (part|role|steps|measures|action)) &rest?)',
      means: { kind: 'commitment', status: 'planned', held: true, beyond: true },
    },
    {
      name: 'A to do, as headlines have it',
      pattern:
        '^ @a:({actor:state}|{actor:person}|{actor:organisation}) ((","|and) @a:({actor:state}|{actor:person}|{actor:organisation})){0,3} to @what:(@verb:[<~deeds> #VB|JJ] (?! (<meet|visit> | [#DET|ADJ|NOUN]{0,3}? (talks|meeting|summit))) &rest)',
      means: { kind: 'commitment', status: 'planned', held: true, beyond: true, headline: true },
    },
    {
      name: 'A intends to do',
      pattern:
        '(?<! (if|whether) [!"." !","]{1,4}) (?<! (not|n\'t|never|no longer) #ADV?) ([<intend|plan> #VERB !#VBN] | (?<= {actor}) plans) to @what:(@verb:[<~deeds> #VB] (?! [#DET|ADJ|NOUN]{0,3}? (talks|meeting|summit|control)) &rest)',
      means: { kind: 'commitment', status: 'planned', held: true, beyond: true },
    },
    {
      name: 'consensus was reached',
      pattern:
        '@what:(@noun:(consensus|compromise|settlement|agreement in principle|understandings) ([#ADP] [!"." !"," !#VERB !#AUX]{1,8}?)?) [#AUX]{1,3} [#ADV]? @verb:(reached|achieved|found) (?! by)',
      means: { kind: 'commitment', status: 'agreed', shared: true, several: true },
    },
    {
      name: 'steps were agreed',
      pattern:
        '(?<! (no|any) [#ADJ|NOUN]{0,3}) @what:(@noun:~settled (([#ADP] | to #VB) [!"." !"," !#VERB !#AUX]{1,8}?)?) [#AUX]{1,3} [#ADV]? @verb:(agreed (on|upon)?) (?! (by|that|to|with))',
      means: { kind: 'commitment', status: 'agreed', shared: true, several: true },
    },
    {
      name: 'A decrees that',
      pattern:
        '@verb:[<sign|issue|adopt|approve|enact|promulgate> #VERB] (a|an|the|his|her|its) [#ADJ|NOUN]{0,2} (decree|order|ordinance|edict|directive|resolution|law) ((under|by) which | [#VBG] (?<= (lifting|ending|allowing|ordering|authorising|authorizing|granting|restoring|suspending|freeing|opening|reopening|easing|approving)) | to (?= <~deeds>)) @what:&rest',
      means: { kind: 'commitment', status: 'agreed', about: true },
    },
    {
      name: 'according to the agreement a thing will',
      pattern:
        '(according to|in accordance with|in line with|pursuant to|in keeping with|per) (the|this|that|their|a) [#ADJ|NOUN|PROPN]{0,4}? (agreement|deal|accord|truce|ceasefire|pact|protocol|memorandum|treaty) [!"." !";"]{1,25}? (will|would|shall|must) [#ADV]? @what:((?! (be (announced|signed|reached|discussed|presented) | have)) @verb:#VB &rest?)',
      means: { kind: 'commitment', status: 'agreed', held: true, shared: true, several: true, under: true },
    },
    {
      name: 'the agreement says that',
      pattern:
        '(the|this|that|their|its) [#ADJ|NOUN|PROPN|NUM]{0,4}? (agreement|deal|accord|pact|treaty|truce|memorandum|protocol|armistice) ("," [!"." !","]{1,10}? ",")? (also|further)? (@verb:[<say|state|provide|stipulate> #VBZ|VBD] that | @verb:[<call|calls|called> #VERB|NOUN] on) @what:(#DET? (@a:{actor} &tail)? [!"."]{0,12}? (will|would|shall|must|to|is|are|should) &rest)',
      means: { kind: 'commitment', status: 'agreed', held: true, shared: true, several: true, under: true },
    },
  ],
}
