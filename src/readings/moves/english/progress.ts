import { entries } from '../../engine/index.ts'
import type { MoveRules } from '../data.ts'

/** Assessments by what becomes of talks, of what parts the sides, and of the deal they seek: by word classes under one direction each. */
export const progress: MoveRules = {
  lists: {
    snags: entries(
      'snag, snags, dead end, dead-end, impasse, deadlock, stalemate, wall, brick wall, obstacle, obstacles, trouble, difficulty, difficulties, roadblock, roadblocks, road block, hurdle, hurdles, stumbling block, blind alley, gridlock, logjam, log jam, standstill, halt',
    ),
    pace: entries('momentum, pace, steam, speed, traction, impetus, ground'),
    failures: entries(
      'failure, collapse, disarray, acrimony, recrimination, recriminations, fiasco, waste of time, charade, sham, farce, disaster, disappointment, flop, debacle',
    ),
    successes: entries('success, breakthrough, milestone, triumph, turning point, achievement, step forward'),
    // what the sides seek, by which they are near it or far
    sought: entries(
      'deal, deals, agreement, accord, ceasefire, cease-fire, truce, peace, settlement, solution, resolution, breakthrough, compromise, consensus, peace deal, peace agreement, understanding',
    ),
    gloom: entries(
      'pessimism, doubt, doubts, scepticism, skepticism, frustration, disappointment, dismay, despair, impatience, exasperation, misgivings',
    ),
    cheer: entries('optimism, confidence, hope, hopes, encouragement'),
    upbeat: entries('optimistic, hopeful, upbeat, positive, encouraging, confident, bullish, rosy'),
    downbeat: entries(
      'pessimistic, gloomy, downbeat, bleak, negative, sceptical, skeptical, sober, sobering, grim, cautious',
    ),
  },
  parts: {
    // what may stand between talks and what becomes of them
    onTalks:
      '(((with|between|in|on|over|about|of|for|at|among|hosted|mediated|brokered|held) [!"." !";" !":" !"," !"to" !#AUX]{1,12}?)? ("," (which|that) | (which|that) | "," [!"." !","]{1,14}? ",")? [#AUX|ADV]{0,4} | [!"." !";" !":" !"," !#AUX]{1,14}? (?= (has|have|had|is|was|are|were)) [#AUX|ADV]{1,4}) (<seem|appear|look> to)? (<be|have|become|get|remain|stay|prove>){0,2} [#ADV]{0,2}',
    stalling:
      '(([<stall|stagnate|deadlock|slow|languish>]) | stalled | deadlocked | stuck | gridlocked | frozen | (bogged|slowed) down | [<drag>] on | [<bog>] down | [<grind|ground|come|bring>] to (a|an) [#ADJ]? ~snags | [<hit|reach|run|enter|face|meet|encounter>] (into | up against | against)? [#DET|ADJ|NOUN]{0,2} ~snags | [<go|lead|get|head>] nowhere | [<go|run|move>] (around|round)? in circles | [<lose>] ~pace | [<run>] out of steam | [<end|conclude|finish|close|adjourn>] [#ADV|NOUN|ADP]{0,2}? (in [#DET|ADJ]{0,2} ~snags | inconclusively) | fruitless | inconclusive | futile | unproductive | (at|in) (a|an)? [#ADJ]? (standstill | impasse | deadlock | stalemate | limbo | dead end | dead-end) | on hold | [<yield|produce|bring|achieve|deliver|accomplish>] (little|nothing) (?! (more|other|less|but)) | [<yield|produce|bring|achieve|deliver|end|conclude>] (in|with)? (no|little|few|scant|without) [#ADJ|DET|NOUN]{0,3} (result|results|outcome|outcomes|breakthrough|breakthroughs|success|agreement|deal|consensus|resolution|sign|signs|fruit|statement))',
    failing:
      '(([<collapse|founder|fail|unravel|crumble|disintegrate|implode|sour|stumble|falter|deteriorate|flounder>] (?! to #VB)) | [<break>] (down|apart) | broken up | [<fall>] (apart|through|flat) | [<come>] (to nothing | to naught | apart) | [<fizzle|peter>] out | [<run>] aground | [<end|result>] [#ADV|NOUN|ADP]{0,2}? in [#DET|ADJ]{0,2} ~failures | [<near|approach|face|risk>] (collapse|failure|breakdown) | (close to | on the (brink|verge|edge) of | near | in danger of | at risk of) (collapse | collapsing | failure | breakdown | failing | (falling|breaking) (apart|down)) | [<suffer>] [#DET|ADJ]{1,3} (setback|blow|reverse) | [<hang>] by a thread | in (tatters | ruins | shambles | a shambles | jeopardy | crisis | doubt | peril | trouble) | derailed | dead | doomed | on life support | (thrown|plunged|cast) into (doubt|chaos|turmoil|crisis|disarray) | at an end)',
    gaining:
      '([<progress|advance|accelerate> !#NOUN] | advanced | [<go>] [#ADV]? (forward|smoothly|apace) | [<move|press|forge|push|inch|edge|continue>] [#ADV]? (ahead | forward | apace | smoothly | in the right direction) | [<bear>] fruit | [<gain|gather|build>] ~pace | [<pick>] up ~pace | [<go|proceed|run|progress>] [#ADV]{0,2} (well|smoothly|successfully) | [<yield|produce|bring|deliver>] [#ADJ|DET]{0,3} (results | fruit | breakthrough | breakthroughs | dividends) | [<pay>] off | [<turn>] (a|the) corner | [<enter|reach|near|approach>] [#DET|PRON] [#ADJ]? (decisive|final|closing|advanced|last) (phase|stage|stretch|stages) | on (track|course) | well advanced | (near|nearing|close to) (completion | conclusion | an? (end|conclusion)) | [<accomplish|achieve>] (much | a lot | a great deal) | [<come>] to fruition)',
    // "is", "has come", "seemed to be"
    stands:
      '([#AUX] [#AUX|ADV !"never"]{0,3} | [#AUX|ADV]{0,3} [<seem|appear|look|remain|become|come|draw|get|move|feel|stay|grow|hang|slip> #VERB] (to be)? [#ADV]?)',
  },
  rules: [
    {
      name: 'what becomes of talks',
      pattern:
        '(~process | ~talk-words) &onTalks (?<! (to|of|about|for|on|with|in|towards|toward|as)) @verb:(@stalled:&stalling | @setback:&failing | @progress:&gaining)',
      means: { kind: 'assessment', direction: 'named', vague: true },
    },
    {
      name: 'talks break down again and again',
      pattern: '~talk-words (continue|keep|repeatedly) (to)? @verb:(<break> down | <fail> | <collapse>)',
      means: { kind: 'assessment', direction: 'stalled' },
    },
    {
      name: 'what becomes of the deal sought',
      pattern:
        '@what:~sought ((on|to|over|between|for|with) [!"." !"," !#AUX]{1,18}?)? ("," [!"." !","]{1,10}? ",")? (&stands (as)? @verb:(@progress:(imminent | at hand | (in|within) (our)? (sight|reach|grasp|striking distance) | close | near | nearer | closer | on the horizon | around the corner | (a|only a) matter of (days|time|weeks|hours) | possible (?! (if|through|without|when|unless|only|provided)) | achievable | attainable | feasible | doable | taking shape | (almost|nearly|practically|virtually|largely|all but|mostly) (ready|complete|completed|finalised|finalized|finished|done|agreed|settled) | ready (for (signing|signature)|to be signed)) | @stalled:(elusive | far off | far away | further away | a long way off | a distant (prospect|hope|dream) | distant | remote | out of reach | nowhere in sight | unlikely | in the balance | away | impossible)) | [#AUX|ADV]{0,3} @verb:@stalled:([<recede|slip> #VERB] (away)?))',
      means: { kind: 'assessment', direction: 'named', vague: true },
    },
    {
      name: 'the sides draw near a deal',
      pattern:
        '@verb:([<near|approach> #VERB] | [<inch|edge|move|creep|draw|head|push> #VERB] [#ADV]? (closer to | nearer to | towards | toward) | [<close> #VERB] in on) @what:([#DET|ADJ|NUM|NOUN|PROPN]{0,4}? ~sought)',
      means: { kind: 'assessment', direction: 'progress', negated: 'stalled' },
    },
    {
      name: 'common ground is found',
      pattern:
        '@verb:([<find|reach|discover|establish> #VERB] [#ADJ|DET]{0,2} common ground | [<narrow|bridge|overcome|reduce> #VERB] [#DET|ADJ|PRON|NOUN]{0,3}? (~gap-words|~gaps) | [<break|overcome|end|resolve> #VERB !#VB] (the|a|their|this) [#ADJ|NOUN]{0,2}? (deadlock|impasse|stalemate|logjam))',
      means: { kind: 'assessment', vague: true, direction: 'progress', negated: 'stalled' },
    },
    {
      name: 'the sides struggle to agree',
      pattern:
        '@verb:([<struggle|scramble> #VERB] to (agree | bridge | find | reach | overcome | resolve | narrow | make (progress|headway)))',
      means: { kind: 'assessment', vague: true, direction: 'stalled' },
    },
    {
      name: 'how wide gaps are',
      pattern:
        '(~gaps|positions) ((between|on|over|in|at) [!"." !","]{1,6}?)? &stands @verb:(@stalled:(wide | deep | large | significant | substantial | unbridgeable | vast | huge | considerable) | @progress:(narrowed | narrowing | narrower | shrinking | smaller | bridged))',
      means: { kind: 'assessment', direction: 'named', vague: true },
    },
    {
      name: 'chances and hopes rise and sink',
      pattern:
        '@noun:(chance|chances|prospect|prospects|hope|hopes|odds|optimism|pessimism|outlook) ((of|for|that|on|about|over) [!"." !","]{1,8}?)? ([#AUX|ADV]{0,3} (@progress:[<rise|grow|improve|increase|brighten|mount|soar> #VERB] | @stalled:[<sink|fall|decline|shrink|decrease|worsen> #VERB]) | &stands @progress:(better|good|high|higher|bright|brighter|strong|stronger|growing|rising|improving))',
      means: { kind: 'assessment', direction: 'named', vague: true },
    },
    {
      name: 'A voices confidence or doubt',
      pattern:
        '[<express|voice|share|convey|signal|show|speak|talk|feel|report> #VERB] (of|about)? [#DET|ADJ|PRON]{0,3} @noun:(@progress:~cheer (?! (that|to)) | @progress:(confidence|optimism) (?= that) | @stalled:~gloom) (that|about|in|by|with|at|over|for|on|of)',
      means: { kind: 'assessment', direction: 'named', vague: true, made: true, negated: 'stalled' },
    },
    {
      name: 'A strikes a note',
      pattern:
        '[<strike|sound|give|offer|paint|present> #VERB] (a|an|the) [#ADV]? @noun:((@progress:~upbeat | @stalled:~downbeat) (note|tone|assessment|picture|view|outlook|evaluation|appraisal))',
      means: { kind: 'assessment', direction: 'named', vague: true, made: true },
    },
    {
      name: 'A calls talks a success or a failure',
      pattern:
        '[<call|describe|declare|label|term|brand|dismiss|denounce|deem|consider|see|hail|pronounce|characterise|characterize> #VERB] [#DET|PRON|ADJ|NOUN|PROPN|ADP|NUM !"as"]{0,6}? (~talk-words|~process|it|them) (as|to be)? /^["“‘]$/? [#DET|ADV|ADJ]{0,3}? @verb:(@setback:(~failures|failed|dead|over|doomed|pointless|futile|useless|fruitless) | @progress:(~successes|fruitful))',
      means: { kind: 'assessment', direction: 'named', made: true },
    },
    {
      name: 'A doubts that talks will succeed',
      pattern:
        '@verb:([<doubt|question> #VERB] (that|whether|if)? [!"." !","]{0,9}? (succeed | success | (lead|amount) to | produce | yield | ~sought | progress) | [<play> #VERB] down [#DET|ADJ|NOUN]{0,3}? (hope|hopes|expectations|prospects|talk|chances|suggestions) (of|for|that) | [<downplay|temper|dampen|lower|dash> #VERB] [#DET|ADJ|NOUN]{0,3}? (hope|hopes|expectations|prospects|chances) (of|for|that))',
      means: { kind: 'assessment', direction: 'stalled', vague: true, made: true },
    },
    {
      name: 'much is left to do',
      pattern:
        '(@noun:((much|more|a lot of|plenty of|a great deal of|considerable|hard) work) [#AUX]? (remains|remained|remain|to be done|is (needed|required|left)) | @noun:much (remains|remained|is) (left)? to be (done|agreed|settled|resolved) | @noun:(a? long (way|road)) (still)? (to go | ahead | to (run|travel|peace)) | @noun:(issues|questions|points|matters) [!"." !"," !#VERB]{0,5}? [#AUX]{1,3} [#ADV]? (unresolved|unsettled|outstanding|open))',
      means: { kind: 'assessment', vague: true, direction: 'stalled' },
    },
    {
      name: 'a way out is seen or shut',
      pattern:
        '@noun:(@progress:(light at the end of the tunnel | (?<= [<reach|mark>] (a|the)) turning point | new (life|impetus|momentum) into? | fresh (impetus|momentum)) | @stalled:(slow (pace|progress) | (slowness|slow pace|sluggish pace) of | window [!"." !","]{0,6}? (closing|closes|closed|narrowing)) | @setback:((shadow|pall|cloud) over [#DET|ADJ|NOUN]{0,2}? (~process|~sought)))',
      means: { kind: 'assessment', direction: 'named', vague: true },
    },
    {
      name: 'a deed brings a deal near or holds it up',
      pattern:
        '(@verb:@progress:[<bring> #VERB] [#DET|ADJ|NOUN]{0,3}? ~sought (a step|one step)? (closer|nearer) | @verb:@stalled:([<hold> #VERB] up | [<delay|obstruct> #VERB]) [#DET|ADJ|NOUN]{0,3}? ~sought | [<throw|plunge|cast> #VERB] [#DET|ADJ|NOUN]{1,4}? ~process @verb:@setback:(into (doubt|chaos|turmoil|crisis|disarray)))',
      means: { kind: 'assessment', direction: 'named', vague: true },
    },
  ],
}
