import { entries } from '../../engine/index.ts'
import type { Means, MoveRules } from '../data.ts'

interface Way {
  readonly name: string
  readonly named: string
  readonly verb?: string
  /** Verbs that answer only with some objects, for which rules of their own stand elsewhere. */
  readonly also?: string
  readonly nouns?: string
  readonly object?: string
  /** What is answered so beside plans. */
  readonly things?: string
  readonly means: Pick<Means<'response'>, 'stance' | 'negated' | 'negotiated'>
}

/**
 * The ways to answer, each with the verbs that tell it (a part that ends where the object begins), how the names of its
 * rules put it, the nouns that tell it, and what verb and object together mean. The same constructions serve them all.
 */
const WAYS: readonly Way[] = [
  {
    name: 'rejects',
    named: 'rejected',
    verb: '&rejecting',
    also: '[<block|obstruct|torpedo|scupper|scuttle|sink|stonewall|deny|derail> #VERB]',
    nouns: 'rejection, refusal, dismissal, repudiation, rebuff, renunciation, veto, denial',
    object: '&resented',
    things: '~refusable | ~resisted | ~asked',
    means: { stance: 'rejects', negated: 'undecided' },
  },
  {
    name: 'accepts',
    named: 'accepted',
    verb: '&accepting',
    also: '([<approve|back|support|champion|second> #VERB] | <agree> to)',
    nouns: 'acceptance, approval, endorsement, embrace, backing',
    object: '&firmly',
    things: '~refusable | ~asked',
    means: { stance: 'accepts', negated: 'rejects' },
  },
  {
    name: 'welcomes',
    named: 'welcomed',
    also: '[<~welcoming> #VERB]',
    things: '~welcomable | ~asked',
    means: { stance: 'welcomes', negotiated: true },
  },
  {
    name: 'doubts',
    named: 'doubted',
    verb: '&doubting',
    object: '&firmly',
    means: { stance: 'sceptical' },
  },
  {
    name: 'leaves aside',
    named: 'left aside',
    verb: '&ignoring',
    object: '&ignored',
    things: '~asked',
    means: { stance: 'no-answer', negated: 'no-answer' },
  },
]

/** Answers by a verb and what it answers, in all the constructions in which the two may stand. */
export const answers: MoveRules = {
  lists: {
    rejecting: entries(
      'reject, dismiss, oppose, defy, spurn, rebuff, decline, veto, refuse, repudiate, snub, resist, disregard, shun, boycott, contest, nix, quash, disdain, disavow, forswear, eschew, disown, rubbish, scotch, override, overrule',
    ),
    accepting: entries('accept, endorse, embrace, heed, okay, greenlight'),
    // what is refused beside plans
    refusable: entries(
      'calls, call, possibility, option, scenario, suggestion, suggestions, notion, prospect, talks, negotiations, mediation, appeal, appeals, overtures, concession, concessions, partition, deployment, presence, sanctions, intervention, preconditions, invitation, invitations, expansion, annexation, handover, compromises, measures, requests, ultimatums, speech, letter, overture, entreaties, pleas, plea, bid, withdrawal, recognition, capitulation, dialogue',
    ),
    // what is resisted that others do or have decided
    resisted: entries(
      'decision, decisions, move, moves, ruling, verdict, solution, membership, accession, embargo, blockade, tariffs, partition, aid, loan, attempt, attempts, effort, efforts, order, orders, inspection, inspections, visit, visits, meeting, meetings, summit, entry, permission',
    ),
    // what no one refuses but who is asked to negotiate, or to go
    parleying: entries(
      'negotiate, engage, attend, participate, compromise, capitulate, surrender, resign, relent, budge, bargain, parley, disarm',
    ),
    // what is answered, as one word to which links lead
    answered: entries(
      'proposal, proposals, plan, plans, offer, offers, initiative, initiatives, idea, ideas, roadmap, map, blueprint, draft, drafts, treaty, deal, agreement, accord, text, document, formula, package, framework, counter-proposal, counterproposal, counter-offer, counteroffer, overture, overtures, ceasefire, cease-fire, truce, armistice, moratorium, pause, swap, exchange, corridor, zone, settlement, compromise, concession, concessions, guarantees, terms, conditions, points, measures, call, calls, appeal, appeals, plea, pleas, request, requests, demand, demands, ultimatum, ultimatums, invitation, invitations, suggestion, suggestions, notion, possibility, prospect, mediation, talks, negotiations, resolution, amendment, amendments, deadline, timetable, partition, deployment, extension, recommendation, recommendations, bid, preconditions',
    ),
  },
  parts: {
    // nothing follows that could be the object
    gap: '(?= ("." | "," | ";" | "–" | "-" | /^["”’\')]$/ | $ | #ADV|AUX | and | but | or | as | in | on | at | because | until | since | when | while | outright | out of hand | so far | if | unless | despite | over | {time}))',
    firmly:
      '&moment (?! [#DET|ADJ|NOUN]{0,3}? (suggestion|suggestions|idea|notion|claim|claims|speculation|reports) that (?! [!"." !","]{0,7}? (should|must|ought))) (?! [!"." !","]{0,9}? ((appeal|appeals) (of|against|filed|lodged) | (to | for) (comment|interview|interviews))) @what:(&thing | [#DET|ADJ|NOUN|PROPN|PUNCT|PART|NUM|VERB !","]{0,5}? (~refusable|offers|proposals|overtures|initiatives))',
    it: '(&firmly | (it|them) (?! {actor}) | (this|that) (?! ({actor} | #NOUN|ADJ|VBG)))',
    resented: '(&it | @what:([#DET|ADJ|PRON|NOUN|PROPN|PUNCT|NUM|PART !","]{0,5}? ~resisted))',
    ignored:
      '&moment @what:([#DET|ADJ|NOUN|PROPN|PART|NUM|PUNCT|VERB !","]{0,5}? (~offers | proposals | calls | call | appeals | appeal | request | requests | demands | demand | ultimatum | invitation | pleas | plea | warnings | overtures))',
    // whose it is, and a word between commas: "the idea of Norvia, however,"
    however: '((by|from|of) [#DET|ADJ|NOUN|PROPN]{1,4}?)? ("," #ADV ",")?',
    often: '([#ADV] | (once|twice|[#NUM] times) | "," [!"," !"."]{1,6}? ",")?',
    // to talk, to come to talks, or to give way
    parley:
      '(<negotiate> (?! [#NOUN] [#NOUN]) | <~parleying> (?= ("." | "," | ";" | $ | with | on | over | under | peace | directly | in | until | unless | and)) (?! in [!"." !~talk-words]{0,6} (competition|competitions|games|elections|election|vote|conflict|war|fighting|hostilities|operation|attack|strikes|drills|exercises)) | <step|back> down | <sit> down with | <lay|put> down #PRON? [#ADJ]? (arms|weapons) | <make> [#DET|ADJ]{0,2} (concession|concessions|compromise|compromises) | <meet|talk> (with|to)? [#DET|ADJ|NOUN|PROPN]{0,5}? {actor} | <hold|attend|join|enter|resume|begin|start|open|discuss|restart|reopen|continue> [!"." !","]{0,6}? ~talk-words | <take> part in [!"." !","]{0,6}? ~talk-words | <return|come|go> to [#DET|ADJ]{0,2} [#NOUN]? (table|talks|negotiations) | <send> [#DET|ADJ|NOUN]{1,4}? (delegation|delegations|team|negotiators|envoy|envoys|delegates) | <allow|let|permit> [!"." !","]{1,6}? to? (attend|join|take part in|participate in) [!"." !","]{0,5}? ~talk-words)',
    // how it is said, between the verb and what it answers or who answers
    manner:
      '(outright | out of hand | in (principle|full|part|general) | at once | as [#DET|ADJ|ADV|NOUN]{1,4}? (?= by) | [#ADV])?',
    rejecting:
      '((?! <resist> [!"." !","]{0,4}? (sanctions|pressure|tariffs)) [<~rejecting> #VERB] (?! to #VB) | <turn|shoot|knock|slap|vote|talk> down | <rule> out (?! that [#AUX]) | <throw|cast> out | [<exclude> #VERB] (?! [!"." !","]{0,8}? from) | <say> no to | (?<! (not|never|n\'t) [#ADV|AUX]?) <walk|turn|shy|shrink> away from | <close|shut|slam> the door (on|to) | (<brush|shrug|wave|swat|bat|laugh|sweep|toss> (off|aside|away)) | <knock|beat|fend|fight> (back|off) (?! [!"." !","]{0,5}? (attempts|attempt|attack|attacks|efforts)) | <push> back [#ADV]? (on|against|at)? | <pour|throw> (scorn|cold water) on | <give> short shrift to | <turn> (a|#PRON) (cold shoulder|back) (to|on) | <thumb> #PRON nose at | [<object> #VERB] to | <scoff|balk|baulk|bristle|sneer|recoil> at | <take> (exception to | issue with | umbrage at) | [<disapprove> #VERB] of | [<disagree> #VERB] with | <voice|express|declare|reiterate|state|register|signal|raise|lodge|have|maintain> [#DET|PRON|ADJ]{0,3} (opposition|objection|objections) to | <stand|hold|dig> (in|out|firm|fast)? (firm)? against)',
    accepting:
      '([<~accepting> #VERB] | [<approve> #VERB] of | <say> yes to | <sign> (up | on) to | <sign> off on | <subscribe> to | <buy> into | <give> #PRON|DET? [#ADJ]? (green light|"go-ahead"|consent|assent|approval|blessing|backing|support|endorsement) (to|for) | [<concede|yield|bow|accede|cave|acquiesce|assent|capitulate|succumb|give> #VERB] in? to | [<consent> #VERB] to | [<acquiesce> #VERB] in | <go> along with | <come> (a)? (round|around) to | <get|rally|fall|swing|line|close> up? ranks? (behind) | <throw|put> #PRON [#ADJ]? (weight|support|backing) behind | <lend> #PRON (support|backing) to | <express|voice|signal|declare|indicate|pledge|offer> (?! [!"." !","]{0,9}? (negotiations|talks|dialogue|process)) [!"." !","]{0,3}? (support|backing|approval|agreement|readiness to accept|willingness to accept|willingness to adopt) (for|of|to)? | <settle> for | <jump> at | <seize> (on|upon) | <come|speak> out in (favour|favor) of | <respond|react> (positively|favourably|favorably) to)',
    doubting:
      '(<cast|throw> doubt (on|over) | [<question|downplay> #VERB] (?! whether) | [<doubt> #VERB] | <play> down | (<voice|express|raise> [#DET|ADJ]{0,2} (doubt|doubts|scepticism|skepticism|reservations|misgivings) (about|over|on|at)))',
    ignoring: '([<ignore|disregard> #VERB] | <turn> a deaf ear to | [<overlook> #VERB] | <sit> on)',
  },
  rules: [
    {
      name: 'A accepts a thing in part',
      pattern: '(conditionally|partially|partly) @verb:&accepting &firmly',
      means: { kind: 'response', stance: 'accepts-with-conditions' },
    },
    ...WAYS.flatMap(constructions),
  ],
}

function constructions(way: Way): MoveRules['rules'] {
  const { name, named, verb, nouns, object } = way
  const response = { kind: 'response', ...way.means } as const
  const verbs = `(${[verb, way.also].filter((each) => each !== undefined).join(' | ')})`
  const things = ['&thingNoun', ...(way.things ? [way.things] : [])].join(' | ')
  const byThem = `@verb:${verbs} &manner by &sidesBy`
  return [
    ...(verb && object ? byVerb(way, `@verb:${verb} &manner`, object, response) : []),
    {
      name: `a thing ${named} by A`,
      pattern: `@what:@noun:(${things}) &however ("," | "-" | "–")? (that|which)? [#AUX|ADV|PART]{0,4} ${byThem}`,
      means: response,
    },
    {
      name: `a thing ${named} by A, as links tell`,
      // words are looked at before links, which cost more
      pattern: `(?= ${verbs} &manner by) (?= ([>nsubj:pass(~answered)] | [<acl|acl:relcl(~answered)])) ${byThem}`,
      means: response,
    },
    ...(nouns
      ? [
          {
            name: `a thing that A ${name}`,
            pattern: `(${things}) [#ADP|NOUN|ADJ|PROPN !","]{0,4}? (("," | "-" | "–")? (that|which))? &sidesA &aux (?<! <be> [#ADV]?) @verb:${verbs} (?! (to | &it)) &gap`,
            means: response,
          },
        ]
      : []),
    {
      name: `a thing that A ${name}, as links tell`,
      // the thing is no subject of it: "the plan that rejects"
      pattern: `@verb:((?= ${verbs} (?! (to | &it))) (?<! <be> [#ADV]?) (?= [<acl:relcl(~answered) >nsubj([!that !which !who])]) ${verbs})`,
      means: response,
    },
    ...(nouns ? byNoun(name, nouns, response) : []),
  ]
}

function byVerb(
  { name, named }: Way,
  verb: string,
  object: string,
  means: Means<'response'>,
): MoveRules['rules'] {
  const bare = { ...means, bare: true } as const
  return [
    { name: `A ${name} a thing`, pattern: `${verb} ${object}`, means },
    {
      name: `A ${name} it`,
      pattern: `(?! <embrace|ignore>) ${verb} (it|them|this|that) (?! {actor})`,
      means: bare,
    },
    {
      name: `it was ${named} by A`,
      pattern: `(it|this|that|which|they|these) [#AUX|ADV]{1,4} ${verb} by &sidesBy`,
      means: bare,
    },
  ]
}

/** "its rejection of the plan", "the rejection of the plan by Norvia". */
function byNoun(name: string, nouns: string, response: Means<'response'>): MoveRules['rules'] {
  const noun = `@noun:(${nouns.replaceAll(', ', '|')})`
  return [
    {
      name: `A ${name} a thing, by a noun`,
      pattern: `${noun} ((by|from) &sidesBy (of|for) &it | (of|for) &firmly (by|from) &sidesBy)`,
      means: { ...response, owned: true },
    },
    {
      name: `A ${name} a thing, by a noun of its own`,
      pattern: `(@a:{actor:state} [#ADJ]? | (?<! (<withdraw|retract|revoke|rescind|reverse> | <backtrack|renege|backpedal> on)) #PRON [#ADJ]{0,2} | (?<! #PRON|ADJ)) ${noun} (of|for) &it`,
      means: { ...response, owned: true },
    },
  ]
}
