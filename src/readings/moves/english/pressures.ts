import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'
import { leverage } from './leverage.ts'
import { measures } from './measures.ts'
import { threats } from './threats.ts'

export const instruments = {
  'military-aid': entries(
    'military aid, military equipment, armament, armaments, military hardware, military assistance, military support, military, arms, weapons, arms deliveries, weapons deliveries, arms shipments, ammunition, aid deliveries, munitions, defence aid, artillery shells',
  ),
  intelligence: entries('intelligence, intelligence sharing, intelligence-sharing, intelligence support'),
  sanctions: entries(
    'sanctions, sanction, embargo, asset freeze, asset freezes, visa ban, trade ban, import ban, export ban, import bans, export bans, trade curbs, import curbs, export curbs, import quotas, penalties, blacklist, restrictions, frozen assets, export controls, travel ban, travel bans, visa ban, visa bans, boycott, ports, harbours, harbors',
  ),
  tariffs: entries('tariff, tariffs, duty, duties, levies, levy'),
  recognition: entries('recognition, recognise, recognize'),
  force: entries(
    'use of force, by force, with force, military force, armed force, of force, military action, attack, strikes, bomb, war, invade, offensive, armed confrontation, retaliate, retaliation',
  ),
  other: entries(
    'aid, assistance, funding, loan, loans, financing, deliveries, shipments, supplies, insurance, ban, bans, blockade, pause, imports, exports, measures',
  ),
} as const

export const pressures: MoveRules = {
  lists: {
    ...leverage.lists,
    ...threats.lists,
    ...measures.lists,
    leverage: entries(
      'aid, assistance, support, equipment, armament, armaments, hardware, deliveries, shipments, supplies, sharing, sanctions, tariffs, embargo, arms, weapons, ammunition, intelligence, funding, tariff, duties, restrictions, blockade, penalties, shells, cooperation, export controls, assets, levies, visa bans, travel bans, recognition, relations, insurance, loan, loans, financing, measures',
    ),
    // what is laid on somebody
    penalties: entries(
      'sanctions, tariffs, tariff, embargo, duty, duties, restrictions, blockade, penalties, export controls, levies, visa bans, visa ban, travel bans, travel ban, asset freezes, asset freeze, trade ban, import ban, export ban, import bans, export bans, trade curbs, import curbs, export curbs, import quotas',
    ),
    // what somebody may do who is let down
    reprisals: entries(
      'close, cut, withdraw, suspend, ban, impose, retaliate, respond, stop, hit, leave, quit, withhold, halt, block, resume, attack, strike back, invade, bomb, destroy, shoot, sink, expel, boycott, sanction, punish, freeze, abandon',
    ),
    'pause-verbs': entries(
      'suspend, pause, halt, stop, freeze, froze, cut, withhold, block, end, curtail, interrupt, sever, discontinue',
    ),
    'resume-verbs': entries('resume, restart, restore, renew, unlock, unfreeze, unblock, reinstate, reopen'),
    'impose-verbs': entries(
      'impose, slap, introduce, tighten, extend, reimpose, expand, levy, announce, adopt, put, place, enact, unveil, reinstate, prolong, widen, toughen, maintain, apply, renew, pass, leverage, clamp, whack, approve, authorise, authorize, endorse, agree',
    ),
    'stiffen-verbs': entries(
      'strengthen, intensify, broaden, stiffen, harden, reinforce, increase, raise, hike, step, ramp, roll, unleash, issue',
    ),
    'lift-verbs': entries(
      'lift, ease, remove, drop, relax, waive, rescind, scrap, withdraw, cut, lower, reduce, slash, halve, abolish, cancel, revoke',
    ),
    // what a warning says will happen
    harms: entries(
      'respond, retaliate, strike, strikes, act, action, consequences, price, sanctions, tariffs, force, walk, withdraw, suspend, cut, close, ban, impose, attack, expel, block, seize, sink, shoot, quit, leave, boycott, confrontation, hit, punish, destroy, response, measures, embargo, blockade, restrictions, penalties, controls, duties, bans, freezes, freeze',
    ),
  },
  parts: {
    // "$2bn in aid"
    sum: '(#DET? #SYM? [#NUM] [#NUM|NOUN|SYM]{0,2}? (in|of | worth of))',
    // one's own duties, and what one pays at home, are no leverage
    own: '(?! [#DET]? zero) (?! #PRON (duties|duty)) (?! [#DET|ADJ|PRON|NUM]{0,3} (electricity|gas|heating|water|utility|power|energy|rail|bus|phone) (tariff|tariffs|duties|levies)) (?! #CCONJ) (?! [#DET|ADJ]{0,2} (duty|tariff|tax|levy) "-"? free)',
    lever:
      '&own &sum? @what:((#DET? [#ADJ]{0,2} (sale|sales|delivery|deliveries|export|exports|transfer|shipment|shipments|supply|supplies|provision|flow) of)? ((more|less|fewer) than | over | at least | up to | nearly)? [#DET|ADJ|NOUN|NUM|PROPN|CCONJ|PUNCT|PRON|VERB|SYM !"," !"."]{0,6}? ~leverage+)',
    penalty:
      '&own @what:(([#DET|ADJ|NUM]{0,4}? (round|rounds|wave|waves|package|packages|set|raft|series|slate|batch|barrage|range|tranche|number|spate|host|flurry|slew) of)? ((more|less|fewer) than | over | at least | up to | nearly)? [#DET|ADJ|NOUN|NUM|PROPN|CCONJ|PUNCT|PRON|VERB|SYM !"," !"."]{0,6}? ~penalties+ (package|packages|regime|regimes|measures)? (?! [#NOUN !{time}]))',
    toward: '((to|for|with|from|against|on|upon|of) &sidesB)',
    passive: '([#AUX|ADV]{1,4})',
    ...leverage.parts,
    ...threats.parts,
  },
  rules: [
    ...leverage.rules,
    {
      name: 'freezes assets of B',
      pattern:
        '(@verb:[<freeze|froze|block|seize> #VERB !#VBN] | (has|have|had) [#ADV]? @verb:[<freeze|block|seize> #VERB]) @what:([#DET|ADJ|NOUN|NUM|PROPN|SYM]{0,5}? assets) ((of|in|belonging to) &sidesB)?',
      means: { kind: 'pressure', action: 'imposed', instrument: 'sanctions' },
    },
    {
      name: 'suspends aid to B',
      pattern:
        '(?<! (#DET|ADJ | "no" | /^["“‘]$/)) (?! <cut|curtail> &penalty) @verb:[<~pause-verbs> !<amod(.)] (off | back)? &lever &toward?',
      means: { kind: 'pressure', action: 'suspended' },
    },
    {
      name: 'suspends B aid',
      pattern: '@verb:<suspend|pause|halt|freeze|withhold> &sidesB ("\'s" | "\'")? &lever',
      means: { kind: 'pressure', action: 'suspended' },
    },
    {
      name: 'suspends it',
      pattern:
        '@verb:[<suspend|pause|stop|halt|freeze> !#VB] @what:(it|them) (?= ({time} | "." | "," | $ | on | in | last | earlier | after | when))',
      means: { kind: 'pressure', action: 'suspended' },
    },
    {
      name: 'resumes aid to B',
      pattern: '@verb:<~resume-verbs> &lever &toward?',
      means: { kind: 'pressure', action: 'resumed' },
    },
    {
      name: 'imposes sanctions on B',
      pattern:
        '(?<! (ready|prepared|poised) to) (?<! [#DET|PRON !it !they !he !she !we !who !which !that] [#ADJ|ADV]{0,2}) @verb:<~impose-verbs> &penalty (?! [!"." !#VERB]{0,3}? (on|upon) (themselves|itself|ourselves|himself|herself)) (of [#NUM|NOUN|SYM|DET]{1,4})? &toward?',
      means: { kind: 'pressure', action: 'imposed' },
    },
    {
      name: 'steps up sanctions on B',
      pattern:
        '(<be> [#ADV]? @verb:[<~stiffen-verbs> #VBG] | (?<! #DET|ADP) @verb:[<~stiffen-verbs> #VERB !#VBG]) (up|out)? &penalty (of [#NUM|NOUN|SYM|DET]{1,4})? &toward?',
      means: { kind: 'pressure', action: 'imposed' },
    },
    {
      name: 'imposes on B sanctions',
      pattern:
        '@verb:<hit|punish|target|slap|slug|whack> (all? (imports|exports|goods) from)? &sidesB with &lever',
      means: { kind: 'pressure', action: 'imposed' },
    },
    {
      name: 'places a duty or ban on B',
      pattern:
        '@verb:<impose|slap|introduce|levy|put|place|reimpose> (from {time})? [#DET|ADJ]{0,3}? @what:(ban|embargo|blockade|duty|levy|restrictions) [!"." !#VERB]{0,5}? (on|against) (&sidesB | [#DET|ADJ|PROPN]{0,2} [#NOUN])',
      means: { kind: 'pressure', action: 'imposed' },
    },
    {
      name: 'places B under sanctions',
      pattern: '@verb:<place|put> [!"."]{1,8}? under [#ADJ]{0,2} @what:(sanctions|embargo|blockade)',
      means: { kind: 'pressure', action: 'imposed' },
    },
    {
      name: 'bans imports from B',
      pattern:
        '@verb:<ban|bar|halt> [#DET|ADJ]{0,2}? @what:(imports|exports) (of|from|to) [!"." !#VERB]{0,4}? &sidesB',
      means: { kind: 'pressure', action: 'imposed' },
    },
    {
      name: 'weighs sanctions on B',
      pattern:
        '@verb:(<consider|weigh|mull|prepare|contemplate|plan|draft|ponder|eye|float> | <work|start|begin|commence> (work)? on) &penalty (of &lever)? (on|against) &sidesB',
      means: { kind: 'pressure', action: 'threatened', weighed: true },
    },
    {
      name: 'sanctions B',
      pattern: '(?<! (ready|prepared|poised) to) @verb:[<sanction|blacklist> #VERB] &sidesB',
      means: { kind: 'pressure', action: 'imposed', instrument: 'sanctions' },
    },
    {
      name: 'sanctioned by A',
      pattern:
        '(&sidesB | @what:([#NOUN|PROPN] [#NOUN|PROPN]?)) (","? (who|which|that))? [#AUX|ADV]{0,3} @verb:[<sanction|blacklist> #VBN|VBD|ADJ] ((on|in|since)? {time})? by &sidesBy',
      means: { kind: 'pressure', action: 'imposed', instrument: 'sanctions', nominal: true, held: true },
    },
    {
      name: 'was sanctioned by A',
      pattern: '[<be> #AUX] [#ADV]{0,2} @verb:(sanctioned|blacklisted) ((on|in|since)? {time})? by &sidesBy',
      means: { kind: 'pressure', action: 'imposed', instrument: 'sanctions', nominal: true },
    },
    {
      name: 'B is under the sanctions of A',
      pattern:
        '(&sidesB [#AUX|ADV]{0,3})? (under | covered by | subject to | hit (by|with) | facing | targeted by) #DET? ({actor} and)? @a:{actor} ("\'s" | "’s" | "\'")? [#ADJ|NOUN !{actor}]{0,2} @noun:(sanctions|tariffs|embargo|blockade)',
      means: { kind: 'pressure', action: 'imposed', nominal: true, held: true },
    },
    {
      name: "A's blockade of B",
      pattern:
        '@a:{actor} ("\'s" | "’s" | "\'")? [#ADJ|NUM|NOUN|PUNCT !"," !{actor}]{0,4}? @noun:(blockade|siege) (of|against) (&sidesB | [#DET|ADJ|NOUN|PROPN]{1,4})',
      means: { kind: 'pressure', action: 'imposed', instrument: 'other', nominal: true, held: true },
    },
    {
      name: 'sanctions companies',
      pattern:
        '(?<! (ready|prepared|poised) to) @verb:[<sanction|blacklist|designate> #VERB] (and [#VERB])? @what:([#DET|ADJ|NUM|ADP|PROPN|NOUN|ADV]{0,6}? (individuals|entities|companies|banks|bank|officials|elites|firms|vessels|ships|tankers|persons|people|targets|oligarchs|exporters|refineries|producers|network|networks|organisations|organizations|entity|company|individual))',
      means: { kind: 'pressure', action: 'imposed', instrument: 'sanctions' },
    },
    {
      name: 'sanctions imposed on B',
      pattern:
        '@what:(#DET? [#ADJ|NOUN]{0,3}? ~penalties [!"." !#VERB !#AUX !","]{0,4}?) @verb:(imposed|introduced) ((on|against) &sidesB (by &sidesBy)? | (on|in|since|after|from)? {time})',
      means: { kind: 'pressure', action: 'imposed', nominal: true, held: true },
    },
    {
      name: 'lifts sanctions on B',
      pattern: '@verb:<~lift-verbs> &penalty &toward?',
      means: { kind: 'pressure', action: 'lifted' },
    },
    {
      name: 'lifts the threat',
      pattern:
        '@verb:(<lift|drop|withdraw|rescind> | <back> away from) [#DET|PRON|ADJ]{0,3} @what:(threat|threats|ultimatum|ban|blockade)',
      means: { kind: 'pressure', action: 'lifted', instrument: 'other' },
    },
    {
      name: 'lifts the suspension of aid',
      pattern:
        '@verb:<lift|end|reverse|drop> [#DET|PRON|ADJ|NUM|NOUN|PUNCT]{0,3}? @what:((pause|suspension|freeze|halt|hold|block) (of|in|to|on) [#DET|ADJ|NOUN|PROPN|PRON]{0,5}? ~leverage+)',
      means: { kind: 'pressure', action: 'resumed' },
    },
    {
      name: 'aid to B is suspended',
      pattern:
        '@what:(~leverage [!"." !#VERB]{0,4}?) &toward? &passive @verb:(suspended|paused|halted|stopped|frozen|cut|withheld) &moment (by &sidesBy)?',
      means: { kind: 'pressure', action: 'suspended', nominal: true },
    },
    {
      name: 'aid to B is resumed',
      pattern:
        '@what:(~leverage [!"." !#VERB]{0,4}?) &toward? &passive @verb:(resumed|restarted|restored|unblocked|renewed) (by &sidesBy)?',
      means: { kind: 'pressure', action: 'resumed', nominal: true },
    },
    {
      name: 'sanctions on B are imposed',
      pattern:
        '@what:(~penalties [!"." !#VERB]{0,4}?) &toward? &passive @verb:(imposed|introduced|extended|tightened|reimposed|prolonged|renewed|adopted|approved|announced|unveiled|levied) (on &sidesB)? &moment (by &sidesBy)?',
      means: { kind: 'pressure', action: 'imposed', nominal: true },
    },
    {
      name: 'sanctions on B are lifted',
      pattern:
        '@what:((sanctions|tariffs|restrictions|embargo|blockade|duties|duty|levy|ban|penalties) [!"." !#VERB]{0,4}?) ((imposed|introduced) (on|in|since)? {time})? &toward? &passive @verb:(lifted|eased|removed|dropped|relaxed|waived|withdrawn) &moment (by &sidesBy)?',
      means: { kind: 'pressure', action: 'lifted', nominal: true },
    },
    {
      name: 'A does not go ahead with a measure',
      pattern:
        "(not|n't|never) [#ADV]{0,2} @verb:([<proceed|go> #VERB] ahead? with) @what:([#DET|ADJ|NOUN]{0,4}? (measure|measures|sanctions|tariffs|embargo|ban|strike|strikes|threat|cut|cuts|suspension))",
      means: { kind: 'pressure', action: 'lifted', held: true },
    },
    {
      name: 'the threat was lifted',
      pattern:
        '@what:(threat [!"." !#AUX]{0,8}?) (was|were|is|has been|had been) [#ADV]? @verb:(lifted|dropped|withdrawn)',
      means: { kind: 'pressure', action: 'lifted', instrument: 'other', nominal: true },
    },
    {
      name: 'aid flows again',
      pattern: '@what:(~leverage+) #AUX{1,2} @verb:(flowing|rolling|moving|running) again',
      means: { kind: 'pressure', action: 'resumed', nominal: true },
    },
    {
      name: 'switches aid back on',
      pattern: '@verb:<switch|turn> (&lever back on | back on &lever)',
      means: { kind: 'pressure', action: 'resumed' },
    },
    {
      name: 'withdraws aid',
      pattern:
        '@verb:<withdraw|pull> @what:([#DET|ADJ|NOUN|PRON]{0,3}? (insurance|aid|funding|assistance|deliveries)) &toward?',
      means: { kind: 'pressure', action: 'suspended' },
    },
    {
      name: 'shelves its ban',
      pattern: '@verb:<shelve|suspend|freeze> (its|the|their) @what:(ban|blockade|embargo|duty|duties)',
      means: { kind: 'pressure', action: 'suspended' },
    },
    {
      name: 'the suspension of aid to B',
      pattern:
        '(?! (temporary|full|total|complete|immediate) ceasefire) @noun:(suspension|pause|freeze|halt|cut-off|cutoff|stoppage) (of|in|to|on) &lever ((to|for|with) &sidesB)?',
      means: { kind: 'pressure', action: 'suspended', nominal: true },
    },
    {
      name: 'the suspension, told of before',
      pattern:
        '(the|a|this|that) [#ADJ]? @noun:(suspension|pause|freeze|embargo) (of {time} | of [#NUM] (days|weeks|months) | (ordered|imposed|announced|declared) (on|in)? {time})',
      means: { kind: 'pressure', action: 'suspended', nominal: true, held: true },
    },
    {
      name: 'the resumption of aid to B',
      pattern: '@noun:(resumption|restoration|restart|renewal) (of|in) &lever ((to|for|with) &sidesB)?',
      means: { kind: 'pressure', action: 'resumed', nominal: true },
    },
    {
      name: 'the lifting of sanctions on B',
      pattern: '@noun:(lifting|easing|removal) of &lever ((on|against|from) &sidesB)?',
      means: { kind: 'pressure', action: 'lifted', nominal: true },
    },
    {
      name: 'the imposition of sanctions on B',
      pattern:
        '@noun:(imposition|introduction|reimposition|extension|expansion|tightening|renewal|prolongation) of &penalty ((on|against|for) &sidesB (by &sidesBy)? | by &sidesBy)',
      means: { kind: 'pressure', action: 'imposed', nominal: true },
    },
    {
      name: 'threatens action',
      pattern:
        '(?<! (been|being|was|were|is|are) [!"." !","]{0,2}) (?<! (ability|capacity|power|means|capability|right) to) @verb:[<threaten> #VERB !#VBG] (?! to &looming) (?! with [!"."]{1,5}? by) (&lead @b:{actor})? (with|to|that)? @what:&rest',
      means: { kind: 'pressure', action: 'threatened' },
    },
    {
      name: "A's threat to act",
      pattern:
        '@a:{actor} ("\'s" | "\'")? [#ADJ]{0,2} @noun:(threat|threats|ultimatum) (to (?= [#ADV]? (#VERB | ~reprisals)) | of | against | that) @what:&rest',
      means: { kind: 'pressure', action: 'threatened', nominal: true },
    },
    {
      name: 'warns of harm',
      pattern:
        '@verb:<warn|vow> (&lead @b:{actor} (of|that|against)? | of | that)? [!"."]{0,24}? (would|will|could|may|might|face) (?! have) [!"." !#AUX]{0,4}? @harm:~harms (@what:&rest)?',
      means: { kind: 'pressure', action: 'threatened', warned: true },
    },
    {
      name: 'warns of consequences',
      pattern:
        '@verb:<warn> (&lead @b:{actor})? (of|against) [#DET|ADJ]{0,3} (consequences|retaliation|reprisals|response|sanctions|tariffs|action|measures|costs) (@what:&rest)?',
      means: { kind: 'pressure', action: 'threatened', warned: true },
    },
    {
      name: 'B will face consequences',
      pattern:
        '(@b:{actor} &tail | (they|you|he|she|it) | (anyone|anybody|those|whoever|companies|countries|banks|states|firms) [!"." !","]{0,8}?) (will|would|\'ll) @verb:(<face|suffer|bear|feel> | <pay>) [#DET|ADJ|NOUN|NUM]{0,4}? (consequences|price|sanctions|tariffs|costs|penalties|retaliation|reprisals) (@what:&rest)?',
      means: { kind: 'pressure', action: 'threatened', warned: true, said: true },
    },
    {
      name: 'there would be consequences',
      pattern:
        '@verb:<warn> [!"."]{0,24}? (if|unless|should) [!"."]{0,16}? (would|will|could) [!"."]{0,4}? ~harms (@what:&rest)?',
      means: { kind: 'pressure', action: 'threatened', warned: true },
    },
    {
      name: 'is ready to act',
      pattern:
        "(?<! (not | n't | never | no longer) [#ADV]?) (?<! (not|n't|never)) (ready|prepared|poised) to @verb:(sanction | blacklist | (?= &barring) . | (expel|attack|bomb|invade|sink|destroy|shoot|seize|intervene|strike) (?! [#DET|ADJ]{0,3}? (opportunity|opportunities|moment|initiative|chance|deal|balance)) (?= [#DET|ADJ|NOUN|PROPN|ADV|ADP]) | retaliate | hit back | strike back | use ([#DET|ADJ|PRON]{0,2} (force|weapons|arms|arsenal|missiles)) | <impose|introduce|adopt> [#DET|ADJ|NOUN|NUM]{0,4}? ~penalties) (@what:&rest)?",
      means: { kind: 'pressure', action: 'threatened', warned: true },
    },
    {
      name: 'may act if',
      pattern:
        '(may|might|could|would|will) @verb:(take (action|measures|steps)|impose [!"."]{0,4}? (sanctions|tariffs)|hit|respond) [!"." !{actor}]{0,4}? (against|on|with)? &sidesB? [!"."]{0,3}? (if|unless) @what:&rest',
      means: { kind: 'pressure', action: 'threatened', warned: true },
    },
    {
      name: 'warns that it will not',
      pattern:
        '@verb:<warn> [!"."]{0,24}? (would|will) (not|no longer) [!"."]{1,30}? (until|unless|if) (@what:&rest)?',
      means: { kind: 'pressure', action: 'threatened', warned: true },
    },
    {
      name: 'will walk out unless',
      pattern:
        '(would|will|\'ll) @verb:(<walk> (away|out) | <pull> out | <~reprisals>) [!"."]{0,20}? (if|unless|until) (@what:&rest)?',
      means: { kind: 'pressure', action: 'threatened', warned: true },
    },
    {
      name: 'if not, will act',
      pattern:
        '(if|unless|should) [!"." !","]{2,20}? "," (@a:{actor} &tail | it | they | we) (will|would|\'ll) @verb:(<walk> (away|out) | <pull> out | <~reprisals>) (@what:&rest)?',
      means: { kind: 'pressure', action: 'threatened', warned: true },
    },
    {
      name: 'will be free to act',
      pattern:
        '(will|would) @verb:(<consider|regard|see|feel> (itself|themselves|himself|herself|ourselves)? (as)? (free to|no longer bound)) (@what:&rest)?',
      means: { kind: 'pressure', action: 'threatened', warned: true },
    },
    {
      name: 'will not go unanswered',
      pattern:
        '@verb:<warn|vow|say> [!"."]{0,20}? (would|will) not <go|remain|pass|stay> (unanswered|unpunished|without #DET? [#ADJ]? (price|answer|response|consequences))',
      means: { kind: 'pressure', action: 'threatened', warned: true },
    },
    {
      name: 'will be met with force',
      pattern:
        '(will|would) be @verb:(met|answered) with [#DET|ADJ|CCONJ|NOUN !"."]{0,5}? (response|force|retaliation|consequences|answer|sanctions|counter-attack)',
      means: { kind: 'pressure', action: 'threatened', warned: true, said: true },
    },
    {
      name: 'vows retaliation',
      pattern:
        '@verb:<vow|promise|pledge|swear> [#DET|ADJ]{0,3} @what:(retaliation|revenge|reprisals|to (retaliate|hit back|avenge|strike back|respond [#ADV|ADP|NOUN]{0,2}|answer in kind))',
      means: { kind: 'pressure', action: 'threatened', instrument: 'force' },
    },
    {
      name: 'lifts its pause',
      pattern: '@verb:<lift|end|reverse|drop> (its|their|the|his|her) @what:(pause|suspension|freeze|hold)',
      means: { kind: 'pressure', action: 'resumed' },
    },
    {
      name: 'gives an ultimatum',
      pattern:
        '@verb:<give|issue|set|deliver> (&lead @b:{actor})? #DET? [#ADJ|NUM|NOUN|PUNCT]{0,3} (ultimatum|deadline) ((to|for) &sidesB)? (to|for)? (@what:&rest)?',
      means: { kind: 'pressure', action: 'threatened', instrument: 'other' },
    },
    {
      name: 'withdraws its recognition',
      pattern: '@verb:<withdraw|revoke|rescind> (its|their|#DET)? @what:recognition (of|from) &sidesB',
      means: { kind: 'pressure', action: 'lifted', instrument: 'recognition' },
    },
    ...threats.rules,
    ...measures.rules,
  ],
}
