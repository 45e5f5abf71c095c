import type { MoveRules } from '../data.ts'
import { asks } from './asks.ts'

/** Demands by what ought to be: only inside somebody's words, who makes them. */
export const oughts: MoveRules = {
  rules: [
    {
      name: 'B must, it is said',
      pattern:
        '(~parties | @b:{actor} ~bodies? ([#VBN|VBG|ADP|ADJ] [!"." !"," !#AUX !#VERB !{actor}]{0,6}?)?) [#ADV]? @verb:~must (?! (this | date | (not|never|n\'t)? have (#VBN | ",") | be (seen|noted|said|able|honest|clear|trusted|sure|underestimated|overstated|denied) | (understand|remember|recall|admit|acknowledge|know|say|bear in mind) )) @what:&rest',
      means: { kind: 'demand', said: true, ours: true },
    },
    {
      name: 'B cannot, it is said',
      pattern:
        '(~parties | @b:{actor} ~bodies?) @verb:(cannot|can not|may not|must never) (?= (keep|remain|stay|hold|continue|veto|retain|impose|dictate|decide|demand|be (allowed|part|included|rewarded|permitted))) @what:&rest',
      means: { kind: 'demand', said: true, ours: true },
    },
    {
      name: 'B should, it is said',
      pattern:
        '(~parties | @b:{actor} ~bodies?) [#ADV]? @verb:~should (?! ((not|never|n\'t)? have (#VBN | ",") | be (seen|noted|said|able|honest|clear|trusted|sure|underestimated|overstated|denied) | (understand|remember|recall|admit|acknowledge|know|say|bear in mind) )) @what:&rest',
      means: { kind: 'demand', said: true, about: true },
    },
    {
      name: 'a thing must, it is said',
      pattern:
        '@what:((any|the|this|such|a|an) [#DET|ADJ|NOUN|NUM]{0,4}? ~things @verb:(must|should|has to|needs to|have to|can only|could only) &rest)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'a thing is possible only after, it is said',
      pattern:
        '(?<! (have|has|had) been) @verb:(possible|impossible|unthinkable) [!"." !","]{0,3}? (only (after|if|once|when) | without | until | unless | ~only-if) @what:&rest',
      means: { kind: 'demand', said: true, about: true, held: true },
    },
    {
      name: 'measures are needed, it is said',
      pattern:
        '@what:([#DET|ADJ|NOUN|NUM]{0,3}? @noun:~matters ((on|against|to|for|of|in) [!"." !"," !#VERB !#AUX]{1,6}?)?) (is|are) [#ADV]? (needed|required|necessary|essential|indispensable|imperative)',
      means: { kind: 'demand', said: true, about: true },
    },
    {
      name: 'something must stop, it is said',
      pattern:
        '(?<! (whether|if)) @what:((the|this|these|all|any|such) [#ADJ|NOUN|VERB]{0,4}? [#NOUN|VERB] @verb:(~must|~should) (stop|end|cease|be (lifted|released|returned|respected|stopped|ended|removed|withdrawn|honoured|honored|upheld|implemented)) &rest?)',
      means: { kind: 'demand', said: true, ours: true },
    },
    {
      name: 'those who must be heard or judged, it is said',
      pattern:
        '@what:([#DET|ADJ|PROPN|NUM]{0,3}? [#NOUN]{1,2} ((of|in|from|for|to) [#DET|ADJ|NOUN|PROPN|NUM]{1,5}?)? @verb:(~must|~should) [#ADV]? be [#ADV]? (investigated | punished | prosecuted | tried | included | involved | consulted | invited | compensated | disarmed | freed | held (to account|accountable|responsible) | brought to (justice|account|trial|book)) &rest?)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'a thing must be done, it is said',
      pattern:
        '@what:(([#DET|ADJ|NOUN|PROPN|NUM] | /^["“”]$/){1,5} (of|in|from|for|to|on|against|between|with)? [#DET|ADJ|NOUN|PROPN|NUM|CCONJ]{0,5}? @verb:(~must|~should) [#ADV]? be [#ADV]? (investigated|punished|prosecuted|tried|held|brought|included|involved|consulted|invited|guaranteed|protected|ensured|increased|strengthened|tightened|provided|given|granted|allowed|freed|established|created|restored|reopened|opened|closed|banned|imposed|extended|disarmed|dismantled|destroyed|halted|suspended|evacuated|exchanged|resolved|settled|recognised|recognized|demilitarised|demilitarized|deployed|sent|delivered|paid|compensated|rebuilt) &rest?)',
      means: { kind: 'demand', said: true, about: true },
    },
    {
      name: 'there must be, it is said',
      pattern:
        '(there|it) @verb:(must be|has to be|have to be|should be|needs to be|can only be) @what:([#DET|ADJ] &rest)',
      means: { kind: 'demand', said: true, about: true },
    },
    {
      name: 'a thing is needed, it is said',
      pattern:
        '@what:([#DET|ADJ]{1,3} @noun:(~things|~wantables)) (is|are|was|were) [#ADV]? (needed|required|necessary|essential|indispensable|imperative)',
      means: { kind: 'demand', said: true, about: true },
    },
    {
      name: 'it is time for B to, it is said',
      pattern:
        "@verb:((it is | it 's | now is) (high)? time | the time has come) for (&lead @b:{actor} &tail | ~parties) to @what:&rest",
      means: { kind: 'demand', said: true },
    },
    {
      name: 'the time for a thing is now',
      pattern: 'the time for @what:[!"." !"," !#VERB]{1,12}? &quoted (@verb:is (now|today) | has @verb:come)',
      means: { kind: 'demand', said: true, about: true },
    },
    {
      name: 'it is time to, it is said',
      pattern: "@verb:((it is | it 's | now is) (high)? time to | the time has come to) @what:&rest",
      means: { kind: 'demand', said: true, about: true },
    },
    {
      name: 'there can be no, it is said',
      pattern:
        'there (can|could|will|would|must|shall|should) @verb:be no (further|more)? @what:([#ADJ|NOUN]{0,2} (~withheld | question of (?! (who|what|how|whether|when|where|why))) &rest?)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'B should, a state is told',
      pattern:
        '(@b:{actor:state} | (?! everyone) ~parties | [#DET|ADJ]{0,2} [#NNS ~politicals] | [#DET|ADJ]{0,2} [<country|nation|state|government|power|side|party|authority|faction> #NNS] ((outside|in|of|from) [!"." !"," !#VERB]{1,4}?)? ("," including &sidesB ",")?) [#ADV]? /^["“‘\']$/? @verb:~should /^["“‘\']$/? (?! &knowing) @what:&rest',
      means: { kind: 'demand', said: true, ours: true },
    },
    {
      name: 'a thing must, to its place',
      pattern:
        '(?<! (of|what|how|whether|which|where|when|why|who|as)) @what:((the|this|these|all|any|such|every|our|those|a|an) [#ADJ|NOUN|VERB]{0,4}? [#NOUN !{time}] ((of|to|in|on|for|from|against|between|regarding) ([!"." !"," !"that" !#VERB !#AUX] | [#VBN]){1,8}?)? /^["“‘\']$/? [#ADV]? @verb:(~must|should|needs to|need to|ought to) /^["“‘\']$/? (?! &knowing) &rest)',
      means: { kind: 'demand', said: true, about: true },
    },
    {
      name: 'measures must, it is said',
      pattern:
        '(?<! #ADP) @what:([#DET|ADJ|NOUN|NUM]{0,3}? (~matters|~wantables|agreements|deals|accords) ((on|against|to|for|of|in|between|with) [!"." !"," !#VERB !#AUX]{1,6}?)? [#ADV]? @verb:(~must|~should|must|should) (?! ((not|never)? have #VBN)) &rest)',
      means: { kind: 'demand', said: true, ours: true, about: true },
    },
    {
      name: 'talks must, it is said',
      pattern:
        '@what:([#ADJ|NOUN]{0,2}? (~matters|~wantables|change|reform|reforms|transition) [#ADV]? /^["“‘\']$/? @verb:(~must|should|needs to|need to|ought to) /^["“‘\']$/? (?! &knowing) &rest)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'this must end',
      pattern:
        '@what:((it|this|that|they|these|those) [#AUX]? @verb:(~must|~should) [#ADV]? (be (stopped|ended|lifted|released|returned|reversed|removed|withdrawn) | stop | end | cease) &rest?)',
      means: { kind: 'demand', said: true, ours: true },
    },
    {
      name: 'A says that it needed to',
      pattern:
        '[<stress|emphasise|emphasize|emphasis|insist|underline|underscore|argue|say|add|believe|note|think|consider|maintain|agree> #VERB] that? @what:((the|any|all|such|both|a|an|this|its|their) [!"." !"," !#VERB]{1,10}? @verb:(needed to|had to|ought to|must|should) &quoted (?! &knowing) &rest)',
      means: { kind: 'demand', about: true },
    },
    {
      name: 'it is vital that, it is said',
      pattern:
        '(it (is|was|\'s|remains) | be) [#ADV]{0,2} (of &quoted (vital|utmost|paramount|critical|great|crucial|key|the utmost) importance | @verb:(important|essential|vital|crucial|imperative|necessary|critical|urgent|indispensable)) &quoted (that (?! (I|we) ) ((?! (my|our|his|her|its|their)) &lead @b:{actor} &tail)? | for &lead @b:{actor} &tail (?= to)) (?! [!"." !","]{0,6}? [#VBD]) @what:&rest',
      means: { kind: 'demand', said: true, ours: true },
    },
    {
      name: 'it is necessary to, it is said',
      pattern:
        "it (is|was|'s|remains) [#ADV]{0,2} @verb:(important|essential|vital|crucial|imperative|necessary|critical|urgent|indispensable) to (?! &knowing) (?! [<keep|stress|mention|see|find|get|consider|examine|clarify|emphasise|emphasize> #VB]) @what:([#ADV]? #VB &rest)",
      means: { kind: 'demand', said: true, about: true },
    },
    {
      name: 'there is a need to, it is said',
      pattern: "there (is|was|'s|remains) (a|an) [#ADJ]{0,2} @noun:need (to|for) @what:&rest",
      means: { kind: 'demand', said: true, about: true },
    },
    {
      name: 'there must be a thing, it is said',
      pattern:
        'there @verb:(must be|has to be|have to be|should be|needs to be|need to be) @what:([#ADJ|DET]{0,3} (~matters|~wantables|reform|reforms|change|changes|accountability|dialogue|progress|respect|consequences|investigation|inquiry|justice|peace) &rest?)',
      means: { kind: 'demand', said: true },
    },
    {
      name: 'talks should only be after',
      pattern:
        '(~matters|~withheld) [!"." !"," !#VERB]{0,8}? (should|must|can|could|may|will) only @verb:[<take|be|begin|start|resume|happen|occur|hold|continue> !#NOUN] [!"."]{0,6}? (after|if|once|when) @what:&rest',
      means: { kind: 'demand', said: true, held: true },
    },
    {
      name: 'it was stressed that B must',
      pattern:
        'it was [#ADV]? @verb:(stressed|emphasised|emphasized|underlined|underscored|noted|agreed|reiterated|stated) that @what:([!"." !"," !#VERB]{0,8}? (@b:{actor})? (must|should|needs to|need to|has to|have to) (?! &knowing) &rest)',
      means: { kind: 'demand', shared: true },
    },
    {
      name: 'emphasis was placed on the need for',
      pattern:
        '(emphasis|stress|attention|importance) (was|is|were) [#ADV]? @verb:(placed|put|laid|paid|drawn|given|made) [#ADV]? (on|to) the? (need|importance|necessity) (for|to|of (?= [#ADV]? (#VBG | /ing$/ | #DET? [#ADJ]{0,2} ~heeded))) @what:&rest',
      means: { kind: 'demand', shared: true, about: true },
    },
    {
      name: 'the importance of a thing was stressed',
      pattern:
        '@what:(the? (importance|need|necessity) (of|for|to) [!"."]{1,24}?) (was|were) [#ADV]? @verb:(stressed|emphasised|emphasized|underlined|underscored|highlighted|reaffirmed|reiterated|noted)',
      means: { kind: 'demand', shared: true, about: true },
    },
    ...asks.rules,
  ],
}
