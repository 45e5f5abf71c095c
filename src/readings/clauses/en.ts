import { entries } from '../engine/index.ts'
import type { ClauseWords } from './words.ts'

/** English. */
export const en: ClauseWords = {
  negating: entries(`
    not, n't, never, no, without, refused to, refuses to, refuse to, refusing to, declined to,
    declines to, decline to, failed to, fails to, fail to, failing to, ruled out, rules out, rule out,
    ruling out, rejected, rejects, reject, rejecting, yet to, unable to, unwilling to, stopped short
    of, instead of, rather than, neither, nor, cannot, no plans to, no plans for, avoided, avoid
  `),
  denying: entries(`
    denied, denies, deny, denying, laughed off, shrugged off, no truth, dismissed reports, dismissed claims, rejected reports,
    rejected claims, false that, untrue that
  `),
  conditional: entries(`
    if, unless, provided that, provided, on condition that, on the condition that, contingent on,
    contingent upon, in case, as long as, only when, only after, conditional on, conditioned on, were
    to, in the event, once, until, should it, should they
  `),
  possible: entries(`
    may, might, could, can, hopes to, hope to, hoped to, hoping to, hopes for, wants to, want to,
    wanted to, would like, open to, ready to, ready for, prepared to, prepared for, willing to,
    willingness to, readiness to, readiness for, possible, possibly, possibility of, potential,
    potentially, prospect of, prospects of, likely, unlikely, considering, weighing, perhaps, maybe,
    seeks to, seek to, seeking to, sought to, try to, trying to, tries to, tried to, should, must,
    need to, needs to, ought to, agreed in principle to, aims to, aim to, aiming to
  `),
  proposing: entries(`
    proposed, proposes, propose, proposing, proposal for, offered to, offers to, offering to, offer
    to, offered, suggested, suggests, suggesting, invited, invites, inviting, invitation to, called
    for, calls for, calling for, call for, called on, calls on, calling on, urged, urges, urging,
    demanded, demands, demand, demanding, insisted, insists, insist, insisting, asked that, recommended, requires, asked for, requested, requests, floated, pushed for, pushing for,
    let us, let's
  `),
  planning: entries(`
    will, 'll, shall, would, going to, set to, set for, due to, due for, due in, about to, expected
    to, expected, expects to, expect to, expecting, expecting to, scheduled, schedule, slated, planned, planning,
    plan to, plans for, plans to, intends to, intend to, intended to, intending to, agreed to, agree
    to, agrees to, agreeing to, upcoming, forthcoming, arranging, arrange, preparing for, preparing
    to, preparations for, ahead of, in advance of, is to, are to, was to, were to, vowed to, promised
    to, pledged to, next, poised to, awaiting, looking forward to, looks forward to, look forward to,
    tentatively, in the run-up to, paving the way for, pave the way for
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
    moment, engages in, engage in, are engaged in, is engaged in
  `),
  borders: entries(`
    after, before, while, when, as, because, although, though, but, and, which, who, where, that,
    since, following, during, amid, said, says, told, whereas
  `),
  firstPersonOne: ['i', 'me', 'my', 'myself'],
  firstPersonMany: ['we', 'us', 'our', 'ours', 'ourselves'],
  placing: ['in', 'at', 'near', 'outside', 'to', 'from'],
}

/** Word lists that rules of several readers use. */
export const lists = {
  bodies: entries(`
    delegation, delegations, team, teams, negotiators, officials, representatives, envoys,
    mediators, diplomats, ministers, leaders, counterpart, counterparts, side, sides, parties,
    government, administration, authorities
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
  aux: '(("," | "-" | "–" | "—")? (who|which))? ([#AUX|ADV|PART] | ~planned-to | ~deciding ([#ADV] | {time})? to | (on|in|at|since|by)? {time} | ",")*',
  // what may stand before a name and belong to it: "the US special envoy", "the head of the office of"
  title: '([#DET|ADJ|NOUN|PROPN|NUM|PRON !{actor}] | of | {actor:state} (?= [#NOUN|PROPN|ADJ !{place}]))',
  lead: '(~bodies (of|from|representing))? &title{0,12}?',
  // what may follow a name and belong to it: "of Norvia", ", the mediator,"
  tail: '~bodies? ((of|from|for) #DET? {actor})? ("," (?! and) [!#VERB|AUX !"," !"." !{actor:person}]{1,12}? ",")?',
  conj: '(","? and | "&" | as well as | along with | together with | "," including)',
  and: '("," and? | and | "&" | as well as | along with | together with | "," including)',
  // a state that is only part of a title: "US President Berg"
  bare: '(?! {actor:state} [#NOUN|PROPN|ADJ !{actor}]{0,6} {actor})',
  moreA: '(&and &lead &bare @a:{actor} &tail)',
  sideA: '@a:{actor} &tail',
  sidesA: '&sideA &moreA*',
  // a list ends with its "and": a bare comma begins something else
  oneB: '&lead &bare @b:{actor} &tail',
  sidesB: '&oneB (("," &oneB){0,8} &conj &oneB)?',
}
