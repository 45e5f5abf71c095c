import { words, type Wording } from './wording.ts'

/** What stands behind a "no", up to the next word of relation. */
const NOUN =
  /((?:\s+(?!(?:in|on|of|at|between|with|by|to|for|from|about|that|who|which|where|when|as|than|but|and)\b)[\p{L}\p{N}.’'-]+){1,4})/u
    .source

const OF_TALK =
  '(?:discuss|subject|topic|rais|mention|agree|promis|offer|undert[ao]|commit|accept|talk|touch|address|plan|decid|invit)'

/** English. */
export const en: Wording = {
  cues: {
    leading:
      /^(?!.*\b(?:vice|deputy|former|ex)\b)(?:.*\b)?(?:president|prime minister|premier|chancellor|king|emir|supreme leader|crown prince|leader)\b(?!.*\b(?:office|envoy|spokes\w+|adviser|advisor)\b)/i,
    forOneself:
      /\b(?:former|ex|late|opposition|lawmaker|senator|congress\w*|parliamentarian|mp|deput(?:y|ies) of|governor|mayor|candidate|analyst|expert|professor|historian|journalist|businessman|activist|blogger|soldier|resident)\b/i,
    counting: /^(?:the|both|two|three|all|some|several|a|an)\s+/i,
    corrected: /^\W*(?:correct(?:ed|ion|s)|refile[ds]?)\b/iu,
    blaming: /\b(?:blam(?:e|es|ed|ing)|accus(?:e|es|ed|ing))\b/i,
    answering:
      /\b(?:answer|return|respond)(?:s|ed|ing)? (?:to )?(?:\w+ ){0,2}?(?:fire|shots?|shooting|shelling|attacks?|bursts?|provocations?)\b|\b(?:fired|shot|hit) (?:back|first)\b|\bprovok|\bself-defen[cs]e\b/i,
    accusing: /\b(?:blam|accus|provok|fired first|answer(?:ed|ing)|respond(?:ed|ing)|return(?:ed|ing) fire)/i,
    opposing:
      /(?<!\b(?:facts?|figures?|numbers?|polls?|evidence|history|law|rules?) )\b(?:say|says|said|tell|tells|told|claims?|claimed|insists?|insisted|maintains?|maintained|swears?|hears?|heard)\b[^.;:]{0,40}\b(?:the (?:very |exact )?opposite|otherwise|the contrary|(?:a|an|quite a) (?:different|other) (?:story|account|version|tale))\b/i,
    notFired:
      /\b(?:(?:have|has|had|did) (?:not|never)|(?:have|has|had|did)n[’']t|never) (?:fired?|attack(?:ed)?|str(?:uck|ike)|shell(?:ed)?|hit|launch(?:ed)?|bomb(?:ed)?)\b/i,
    notDone:
      /\bnever (?:took place|happened|met|spoke)\b|\bdid(?: not|n[’']t) (?:happen|take place|meet|speak|fire|attack|strike)\b|\b(?:have|has|had)(?: not|n[’']t) (?:met|spoken|fired|attacked|struck)\b/i,
    noThing: new RegExp(
      `(?:\\bthere (?:was|is|were|are|has been|had been)(?: never)?(?: no|n[’']t any)(?: such)?|\\bno such)${NOUN}`,
      'iu',
    ),
    noneToBe: new RegExp(`\\bthere (?:will|would) be no(?: such)?${NOUN}`, 'iu'),
    denial:
      /\bden(?:y|ies|ied|ying)\s+(?!(?:him|her|them|us|me|you|it)\b(?!\s+(?:had|has|was|is|did|would|were|have)\b)|(?:the |any |a )?(?:access|entry|visas?|bail|permission|asylum|credit|passage|treatment|funding)\b|(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:one|an?|the|any|its|his|her|their|access|entry|victory|visas?)\b)/u,
    unreal:
      /\b(?:can|could|will|would|may|might|must|should|shall)(?:not|n[’']t)?\b|\bwon[’']t\b|\b(?:threat|threats|attempt|attempts|plan|plans|promise|promises)\b|\bthreatened to\b|\b(?:if|unless|lest)\b|\b(?:not|n[’']t) (?:just|only|merely|simply|attempt|try)\b|\b(?:was|were|is|are) not (?:a|an|the)\b/i,
    unsettled:
      /\b(?:is|are|was|were|has|have|had) yet to\b|\bwhether\b|(?:\bnot|n[’']t|\bcannot|\bnever) (?:\w+ )?rul(?:e|ed|ing) out\b/i,
    clauseBreak: /[;:—–]|\bthat\b/,
    disowning:
      /\b(?:den(?:y|ies|ied|ying)|disclaim\w*|disavow\w*|reject(?:s|ed|ing)?|ruled out)\b[^.;]{0,60}\b(?:involvement|responsibility|complicity|part|role|hand|link|connection|anything to do|being behind|being involved|having (?:any|had|been|carried|launched|fired|struck|attacked))\b|\bnothing (?:at all |whatsoever )?to do with\b|\b(?:is|are|was|were|had|have|has)(?: not|n[’']t) (?:been )?(?:behind|responsible|involved)\b|\b(?:no|any) (?:part|role|hand|involvement) in\b/i,
    unbound:
      /\bnot (?:a )?(?:party|signatory)\b|\bnot bound\b|\b(?:(?:have|has|had|did) (?:not|never)|never) (?:made?|gave|given?|sign(?:ed)?|agreed?|promised?|accept(?:ed)?|join(?:ed)?)\b/i,
    notAgreed:
      /(?:\b(?:no|none|nothing|not|never|neither|without)\b|n[’']t\b)[^.;]{0,60}\b(?:agree\w*|accord|deal|understanding|undert(?:ook|aken?|aking)|promis\w+|commit\w*|pledge\w*|accepted|settled|decided|signed|concluded)\b|\bden(?:y|ies|ied|ying)\b[^.;]{0,60}\b(?:agree\w*|accord|deal|promis\w+|commit\w+|pledge\w*|accepted|signed)\b/i,
    notTalkedOf: new RegExp(
      `\\b(?:not|never|nothing|nobody|none|neither|no)\\s+(?:\\w+\\s+){0,4}?${OF_TALK}|n[’']t\\s+(?:\\w+\\s+){0,3}?${OF_TALK}|` +
        `\\b(?:denied|denies|deny|denying|untrue|contrary to)\\b`,
      'i',
    ),
    breach: /\b(?:violat|breach|infring)/i,
    broken: /violat|breach|broke|infring|transgress/iu,
    remaining: /\b(?:still|remain\w*|hid(?:e|es|ing|den)|stay(?:s|ed|ing)?|left behind|there (?:are|is))\b/i,
    forces:
      /\b(?:brigades?|battalions?|regiments?|troops|soldiers|garrisons?|guns?|howitzers?|tanks?|armou?r|artillery|units?)\b/i,
    toTalk:
      /^\W*(?:(?:the|a|to|on|further|new|more|technical|immediate|ceasefire|truce|peace|direct|indirect|fresh|formal|hold|holding|meet|meeting|start|starting|begin|beginning|resume|resuming|open|opening|enter|into|initiate|continue|continuing) )*(?:talks|negotiat\w+|discuss\w*|consultations?|consider\w*|explore|exploring|work on|working on|study)\b/i,
    staying:
      /^\W*(?:to )?(?:(?:remain|stay|keep|be)(?:ing)? (?:\w+ ){0,3}?(?:in (?:\w+ ){0,3}?(?:contact|touch|communication)|co-?ordinated|engaged)|(?:maintain|keep up|continue|preserve)(?:ing)? (?:\w+ ){0,4}?(?:contacts?|dialogue|discussions?|conversations?|consultations?|exchanges?|communication)|(?:speak|talk|meet|confer)(?:ing)? (?:\w+ ){0,2}?(?:again|soon|regularly))\b/i,
    ofTalks:
      /^(?:accoun|addres|agree|also|call|confer|conver|countr|detail|discus|durin|empha|expres|issue|leader|meetin|mentio|minist|note|partie|party|phone|presid|prime|questi|raise|side|spoke|stress|subjec|talk|teleph|topic|underl|unders)/,
    counted:
      /\b(\d[\d,.]*\d|[5-9]|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)? (?!minute|hour|day|week|month|year|per ?cent|kilomet|mile|metre|meter|point)\p{Ll}{4,}/gu,
    dates: /\b(?:dates?|deadlines?|timetables?|timelines?|calendar|schedule|time ?frame)\b/i,
    runningOut:
      /\b(?:ends?|ending|runs? out|expires?|expiring|lapses?|good until|valid until|remains? in force until)\b/iu,
    anew: /^(?:more|again|anew|another|renew|exten[ds]|prolong|further|reviv|restor)/,
    abbreviated: /\b(?:\p{Lu}|Jr|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|St|No|Sen|Rep|Gov)\.[ ]*$/u,
    plural: /(?:(?<=.(?:ss|x|ch|sh))es|(?<=..[^s])s)$/u,
  },
  lists: {
    empty: words(`
      that this with from have been will would could should they their them there were what when which while
      also into about than then after before more most some such said says told over under only very other
      these those does must being because between both each many much well just like made make shall until
      upon where whom whose your ours here even still since
    `),
    general: words(`
      ceasefire ceasefires truce truces agreement agreed halt stop stops refrain strike strikes striking
      attack attacks attacking fire shelling moratorium pause silence sides both party parties days hours
      weeks months full complete total general immediate temporary force forces along entire line undertaking
      regime declared january february march april june july august september october november december monday
      tuesday wednesday thursday friday saturday sunday
    `),
    waters: words(`Sea Navy Fleet`),
    units: words(`one two three four five six seven eight nine`),
    teens: words(`ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`),
    tens: words(`twenty thirty forty fifty sixty seventy eighty ninety`),
  },
  spared: {
    'ceasefire.energy': words(
      `energy energi power electr substa transf grid pylon hydroe pipeli refine therma heatin waterw dam oil fuel reacto nuclea blacko`,
    ),
    'ceasefire.maritime': words(
      `sea ship boat vessel navy naval freigh tanker dredge trawle ferry port harbou harbor quay breakw mariti warshi frigat destro fleet barge`,
    ),
  },
  means: {
    'ceasefire.air': words(`drone missil rocket airstr aircra warpla bomber aerial`),
  },
  called: {
    contact: words(`meeting call talks visit conversation contact dinner message`),
    incident: words(`strike attack shelling raid incident blast explosion`),
  },
  same: {
    truce: words(`ceasef armist`),
    weapon: words(`armame arms munit ammuni`),
    deliver: words(`delive shipme suppli`),
    monitor: words(`monito observ`),
    soldier: words(`soldie troop`),
    prisoner: words(`prison captiv`),
    swap: words(`swap exchan`),
    halt: words(`halt stop cease refrai cessat`),
    strike: words(`strike attack blow bombar`),
    power: words(`power energy electr`),
    station: words(`statio plant instal`),
    extend: words(`extend extens prolon renew renewa`),
    withdraw: words(`withdr pullba pullou`),
    police: words(`police polici`),
    breach: words(`breach violat infrin`),
    accord: words(`accord agreem deal pact`),
    fight: words(`fight fighti hostil clash clashe combat battle confli`),
    talk: words(`talk talked talkin negoti discus dialog`),
    meet: words(`meet meetin summit`),
    kill: words(`kill killed killin dead death die died dying fatal`),
    wound: words(`wound wounde injur injure`),
    free: words(`free freed freein freeing releas libera`),
    hostage: words(`hostag abduct`),
    site: words(`site locati venue`),
    drone: words(`drone uav`),
    countr: words(`countr nation`),
    border: words(`border fronti`),
    reject: words(`reject refus refuse`),
    begin: words(`begin beginn began begun start starte starti commen`),
    vow: words(`vow vowed vowing pledg pledge promis`),
    fighter: words(`fighte rebel insurg milita gunmen gunman`),
    sign: words(`sign signed signin signat`),
    agree: words(`agree agreed agrees`),
    blame: words(`blame blamed blamin accuse accusi accusa`),
    vacate: words(`vacate vacati evacua`),
    condemn: words(`condem denoun`),
    welcome: words(`welcom hail hailed`),
    explosion: words(`explos blast`),
    home: words(`home house`),
    aid: words(`aid assist relief`),
    tariff: words(`tariff duties duty`),
    warn: words(`warn warned warnin caution`),
    open: words(`open opened openin reopen`),
    seize: words(`seize seized seizur captur`),
    leave: words(`leave leavin left depart`),
  },
  courtesies: {
    thanks: words(`thank gratit gratef`),
    congratulations: words(`congra`),
    condolences: words(`condol`),
    'an apology': words(`apolog`),
    'an invitation': words(`invit`),
  },
}
