import { participle, regularPast, thirdPerson } from '../clauses/inflection.en.ts'
import { compileRules } from '../engine/index.ts'
import { phrases, words, type Frame, type VerbForm, type Vocabulary } from './vocabulary.ts'

// A verb is its base, then `:past` or `:past,participle` where irregular, then `+particle` (`_` for a space), then `*`
// where its forms are as often nouns.
// They say something with "that" or a quotation, or behind their words: "shouted at the crowd" says nothing.
const CLAUSAL = `
    confide specify decree* attest certify verify aver avow profess insinuate intimate* recommend
    surmise guess* foretell:foretold prophesy foresee:foresaw,foreseen philosophise philosophize marvel*
    enthuse gush* crow* rejoice rejoin riposte* demur volunteer* blurt+out stammer*
    fume grumble* mutter* murmur* moan* gripe* grouse* whine* rant* bluster* fret*
    shout* yell* scream* bellow* roar* growl* snarl* bark* snap* whisper* thunder* cry*
    spell:spelled+out chip+in chime+in weigh+in
    hit:hit+back push+back shoot:shot+back fire+back put:put+it let:let+slip let:let+it_be_known
    leave:left+no_doubt leave:left+little_doubt serve+notice take:took,taken+the_view hold:held+the_view
    make:made+it_known suspect* doubt* expect reckon`

const VERBS: Readonly<Record<Frame, string>> = {
  says: `
    say:said state* add remark* observe comment* claim* insist argue warn explain declare report* suggest
    conclude assert maintain contend allege caution* complain boast joke* quip* tweet* write:wrote,written
    post* signal:signaled,signalled* indicate hint* imply propose affirm clarify elaborate estimate* predict vow* pledge*
    promise* swear:swore,sworn testify recount relate proclaim pronounce opine retort* charge*
    point+out make:made+clear retweet* speculate reason* rule*
    admit concede recall protest* echo confess lament* gloat brag muse*
    forecast:forecast* project* blog* intone assure ponder postulate theorise theorize note* exclaim
    believe hope* fear*
    make:made+plain make:made+it_clear make:made+it_plain
    ${CLAUSAL}`,
  names: `
    confirm announce reiterate repeat stress* emphasise emphasize underline underscore highlight* mention*
    acknowledge reaffirm reemphasise reemphasize reassert reveal disclose deny outline* restate dispute* rule+out
    set:set+out set:set+forth lay:laid+out spell:spelled+out reference* float* flag* clarify
    draw:drew,drawn+attention_to call+attention_to direct+attention_to
    touch+on dwell:dwelt,dwelled+on speak:spoke,spoken+of allude+to
    complain+of complain+about boast+of hint+at apologise+for apologize+for`,
  tells: `tell:told inform remind notify brief* update* reassure`,
  asks: `ask:asked inquire enquire wonder*`,
  judges: `
    thank* praise* welcome* hail* accuse condemn criticise criticize denounce blame* slam blast applaud
    commend congratulate deplore decry lambast lambaste laud ridicule* mock* chide rebuke* scold berate
    castigate assail disparage deride bemoan regret* lash+out chastise admonish reprimand* censure* reproach upbraid
    excoriate vilify revile scorn* denigrate belittle dismiss skewer pillory extol acclaim deprecate reprove
    pan bash* trash* savage* rubbish* flay fault* bewail rue* downplay play+down lash+out_at hit:hit+out_at
    speak:spoke,spoken+out_against take:took,taken+aim_at take:took,taken+issue_with pour+scorn_on
    cast:cast+doubt_on pour+cold_water_on credit* attribute* liken apologise+to apologize+to`,
  calls: `call* describe characterise characterize label* brand* dub refer+to portray depict term* deem defend cast:cast* tout* trumpet* paint*`,
  voices: `issue* express voice* raise* offer* convey extend recognise recognize`,
  quotes: `
    respond answer* reply:replied* read:read counter continue go:went,gone+on begin:began,begun chant* laugh* smile* tease
    plead object* interject press* think:thought
    conclude finish* open+with say:said+of order* scoff groan jab*
    recite beam* exult deadpan crack* reject* urge* exhort implore beg beseech:besought encourage
    demand* request* call+on call+upon call+for appeal* ask+for`,
}

/** How English reports speech. */
export const en: Vocabulary = {
  verbs: formsOf(VERBS),
  adding: words(`add continue conclude`),
  clausal: words(CLAUSAL.replace(/[:+*]\S*/gu, '')),
  replying: words(`respond answer reply counter read go continue`),
  urging: words(`urge demand call order plead reject exhort implore`),
  depicting: words(`describe`),
  minding: words(`believe hope fear suspect doubt expect reckon`),
  prompting: words(`
    prompt prompts prompted prompting lead leads led leading force forces forced forcing compel compels compelled
    push pushes pushed drive drives drove driven move moves moved cause causes caused causing`),
  topics: words(`about of brief_on update_on`),
  addressed: words(`thank congratulate`),
  naming: words(`call label brand dub term deem declare pronounce proclaim`),
  articles: words(`a an`),
  occasions: words(`time second minute hour day night week fortnight month year moment taxi cab`),
  between: words(`
    has have had is are was were be been being 's 've 'd 'll do does did will would shall should can could
    may might must not n't never also later earlier then again repeatedly reportedly already still now just
    recently previously publicly further furthermore meanwhile therefore thus once even always often only
    simply too first subsequently separately however himself herself itself themselves both all each
    today yesterday clearly frequently consistently initially finally ultimately additionally moreover since
    to went on go continued continues continue hastened proceeded`),
  negations: words(`not n't never nobody refused declined without neither nor no`),
  nobody: words(`nobody none neither no`),
  future: words(`will 'll shall`),
  possibility: words(`may might could can`),
  duties: words(`should must ought`),
  modals: words(`will would shall should can could may might must do does did 'll 'd`),
  perfect: words(`has have had 've`),
  infinitive: words(`to`),
  goingOn: words(`went go goes continued continues continue hastened proceeded`),
  agents: words(`by`),
  origins: words(`from`),
  quotedAs: words(`quoted cited reported heard seen recorded record`),
  participleOpeners: words(`and but by while before after despite upon`),
  accompanying: words(`with`),
  binding: phrases(`
    forced compelled obliged quick keen careful at_pains took_care takes_care took_pains takes_pains so_far_as had`),
  plurals: words(`they we i you who people some many others several few police men women`),
  passive: words(`is are was were be been being get got`),
  that: words(`that`),
  questions: words(`whether if how why what when where`),
  conjunctions: words(`and but while although though whereas after before as because since when once until ;
    so yet whilst or if`),
  joining: words(`and but then or while yet ,`),
  asides: words(`as`),
  relatives: words(`who which that whom`),
  freeRelatives: words(`what which whom`),
  ands: words(`and`),
  pairs: words(`both`),
  tos: words(`to`),
  ofs: words(
    `of for at in from with to on on_behalf_of familiar close briefed representing working within under`,
  ),
  adjuncts: words(`
    in on at around during after before following via through from to over about of ahead upon alongside outside
    inside near by with late early since while when as amid against toward towards under between regarding
    concerning for into per without this last next that citing quoting`),
  adverbs: words(`
    earlier later again also separately today yesterday tonight afterwards afterward ago bluntly
    publicly repeatedly instead once recently first further previously locally shortly late early plainly
    simply then only however thereby too`),
  definite: words(`the this that same`),
  possessive: words(`'s ' his her its their our my your`),
  pronouns: words(`he she they it him them`),
  objects: words(`him her them`),
  things: words(`it`),
  firstPerson: words(`i we`),
  ours: words(`i we our us my me ours mine`),
  people: new Map(
    Object.entries({
      official: 'official officials officer officers authority authorities',
      source: 'source sources insider insiders person people someone',
      diplomat: 'diplomat diplomats ambassador ambassadors envoy envoys',
      aide: 'aide aides adviser advisers advisor advisors staffer staffers',
      spokesperson: `spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople
        representative representatives`,
      negotiator: 'negotiator negotiators mediator mediators delegate delegates',
      person: `leader leaders minister ministers president presidents commander commanders chief head heads
        secretary chairman chairwoman senator senators lawmaker lawmakers member members analyst analysts expert
        experts observer observers critic critics witness witnesses eyewitness eyewitnesses resident residents activist activists
        rebel rebels fighter fighters militant militants politician politicians lawyer lawyers general
        colonel governor mayor premier chancellor king queen prince director directors editor editors
        reporter journalist man woman men women survivor survivors voter voters supporter supporters attorney attorneys operative operatives lawyers prosecutors
        opponent opponents others some many several few one another campaigner campaigners professor
        author writer strategist strategists democrat democrats republican republicans scientist scientists
        judge prosecutor prosecutors friend friends relatives family families father mother brother sister son daughter
        wife husband parent parents grandmother grandfather grandparents stepmother stepfather aunt uncle cousin
        nephew niece widow widower
        coordinator manager candidate candidates nominee host anchor attorney monitors negotiators correspondent`,
      fighter:
        'guerrilla guerrillas insurgent insurgents soldier soldiers gunman gunmen militiaman militiamen',
      citizen: `protester protesters protestor protestors demonstrator demonstrators marcher marchers exile exiles
        refugee refugees villager villagers farmer farmers worker workers student students teacher teachers doctor
        doctors nurse nurses medic medics paramedic paramedics rescuer rescuers volunteer volunteers elder elders
        cleric clerics priest priests bishop bishops imam imams rabbi monk monks detainee detainees prisoner
        prisoners hostage hostages captive captives neighbour neighbours neighbor neighbors driver drivers
        passenger passengers pilot pilots fisherman fishermen trader traders shopkeeper shopkeepers citizen citizens`,
      scholar: `researcher researchers scholar scholars academic academics economist economists historian historians
        commentator commentators columnist columnists investigator investigators inspector inspectors`,
      legislator: `legislator legislators congressman congressmen congresswoman councillor councillors parliamentarian
        parliamentarians policeman policemen peacekeeper peacekeepers captain admiral lieutenant sergeant`,
    }).flatMap(([type, nouns]) =>
      nouns
        .trim()
        .split(/\s+/u)
        .map((noun): [string, string] => [noun, type]),
    ),
  ),
  bodies: withPlurals(`
    ministry department government administration army military police office party group agency company
    commission committee council court union movement coalition delegation team side sides mission embassy
    forces force bloc parliament presidency cabinet organisation organization campaign station channel
    television tv radio broadcaster newspaper network service centre center foundation institute bank fund alliance front militia faction
    palace house secretariat headquarters regime state country nation kingdom republic allies parties rebels
    media command staff bureau board association university society league`),
  ones: words(`one another`),
  quantities:
    words(`tens dozens scores hundreds thousands millions majority minority number handful pair couple
    crowd crowds lots plenty`),
  governments: words(
    `government administration side authorities state army military forces ministry presidency`,
  ),
  abstract:
    /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|ing|data|results?|figures?|evidence|records?|rules?|laws?|images?|photos?|times?|days?|years?|things?|way|fact|news|word|words|move|moves|plan|plans|talks|deal|war|vote|votes|polls?|numbers?|signs?)$/u,
  stressing: words(`
    stress emphasise emphasize reemphasise reemphasize note underline underscore highlight point reaffirm reiterate express voice`),
  outspoken: words(
    `clear adamant explicit unequivocal emphatic categorical insistent blunt frank unambiguous convinced confident
    hopeful optimistic concerned worried sceptical skeptical doubtful`,
  ),
  warning: words(`warn caution`),
  dangers: words(`against of about over`),
  turns: words(`yet but although though while`),
  backdrops: words(`amid amidst`),
  idioms: phrases(`
    thanks_to some_reason no_reason good_reason what_reason needless_to_say that_is_to_say to_say_the_least
    suffice_it_to_say so_to_say said_and_done having_said that_said rule_that_out rules_that_out ruled_that_out ruling_that_out`),
  keeping: words(`maintain observe assert claim hold charge`),
  refusing: words(`rule dispute`),
  joint: words(`joint`),
  receiving: words(`welcome hail applaud dismiss`),
  publishing: words(`post tweet retweet blog write announce report`),
  offering: words(`propose promise pledge suggest announce mention recount predict forecast project`),
  texts: withPlurals(`
    statement report letter appeal text readout communique communiqué declaration document message post tweet
    release resolution note announcement article memo email e-mail petition filing complaint paper address
    speech interview transcript summary editorial account poll study survey lawsuit book ad post page site
    analysis analyses review estimate database archive dossier draft figure memorandum data polling research`),
  voiced: words(`
    gratitude thanks appreciation support concern concerns hope hopes confidence readiness willingness regret
    condolences sympathy satisfaction opposition doubt doubts optimism pessimism scepticism skepticism outrage
    solidarity interest desire wish determination resolve commitment disappointment alarm frustration fears fear objections objection issue issues
    question questions congratulations praise belief conviction view views approval disapproval anger dismay
    surprise sorrow impatience irritation annoyance unease dissatisfaction displeasure consternation indignation
    resentment disgust dread horror shock sadness grief joy pride distrust mistrust misgivings remorse
    apology contempt admiration respect enthusiasm eagerness unwillingness reluctance openness apologies criticism reservations worries point points disagreement backing importance need necessity urgency significance`),
  sourcesBehind: new Set(),
  commas: false,
  nounsInCapitals: false,
  sources: phrases(`
    according_to per in_the_words_of in_the_view_of in_the_opinion_of as_reported_by as_quoted_by
    as_stated_by as_described_by as_told_by in_the_telling_of in_the_account_of in_the_judgment_of
    in_the_estimation_of by_the_account_of as_explained_by as_recounted_by citing quoting with_reference_to`),
  viewed: words(`in by`),
  views: words(
    `words view opinion telling account reckoning estimation judgment judgement description phrase phrasing version`,
  ),
  citing: words(`citing per quoting with_reference_to`),
  relaying: words(`report write post announce`),
  handedOn: words(`as_reported_by as_quoted_by`),
  stages: words(`in at during via`),
  surfaces: words(`on`),
  hearers: words(`reporters journalists newsmen`),
  mouthpieces: words(`
    spokesman spokeswoman spokesperson spokespeople spokesmen spokespersons aide aides representative`),
  outlets: words(`
    agency newspaper network channel broadcaster outlet media news times post press tv television radio
    daily magazine website portal journal tribune herald gazette service newswire wire`),
  media: phrases(`
    press_conference news_conference joint_press_conference joint_news_conference press_briefing
    news_briefing daily_briefing briefing telephone_interview phone_interview exclusive_interview
    television_interview tv_interview radio_interview interview evening_address nightly_address video_address
    televised_address national_address address televised_speech speech remarks written_statement
    joint_statement video_statement official_statement press_statement statement news_release press_release
    release communique communiqué joint_communique readout letter open_letter op-ed article column essay
    editorial blog_post facebook_post social_media_post post tweet message email e-mail text_message memo
    video video_message telegram twitter x facebook truth_social instagram youtube tiktok weibo vkontakte
    social_media television tv radio state_television state_tv podcast broadcast report town_hall rally
    debate call phone_call conference_call testimony appeal`),
  mediumPrepositions: words(`in on at during to via through with from of`),
  announcements: compileRules<null>({
    lists: {},
    rules: [
      {
        name: 'releases a statement',
        pattern:
          '@by:{actor} (("," @by:{actor}){0,4} ","? and @by:{actor})? .{0,8}? [<release|issue|publish|post|circulate|distribute>] .{0,4}? ' +
          '(statement|communique|communiqué|message|letter|remarks|text|declaration|readout) (.{0,3}? (by|from|of) @of:{actor})?',
        means: null,
      },
      {
        name: 'a statement was released by',
        pattern:
          '(statement|communique|communiqué|message|letter|declaration|readout) ((by|from|of) @of:{actor})? .{0,6}? ' +
          '(released|issued|published|posted|circulated) by @by:{actor}',
        means: null,
      },
    ],
  }),
  listing: words(`including regarding concerning involving relating pertaining depending`),
  restating: words(`this that`),
  conditions: words(`if unless once until`),
  openQuestions: words(`whether`),
  claims: words(`claim claims assertion assertions allegation allegations accusation accusations warning
    warnings announcement complaint complaints declaration contention insistence admission assurance
    assurances statement statements remark remarks comment comments acknowledgement acknowledgment confirmation
    denial denials revelation revelations disclosure disclosures prediction predictions forecast forecasts boast
    boasts concession testimony argument arguments conclusion conclusions confession reminder proclamation
    explanation observation observations vow vows pledge pledges promise promises hint hints charge charges`),
  givers: words(`by from`),
  lending: words(`
    issue issues issued issuing make makes made making give gives gave given giving repeat repeats repeated repeating
    renew renews renewed renewing deliver delivers delivered delivering hold holds held holding`),
  scenes: words(`as while after before during when`),
  questionTurns: words(`q question reporter press journalist media interviewer presenter`),
  answerTurns: words(`a answer`),
  documents: [
    /^(?:.*[-–—:] |\P{L}*)(?:an? |the )?(?:(?:joint|press|full|official|opening|closing|video|evening|nightly|new year) )*(?:statement|remark|comment|address|speeche?|declaration|message|letter|appeal|op-ed|article|answer|repl(?:y|ie)|intervention)s? (?:from|by|of) (.+)$/iu,
    /^(?:an? )?open letter .*\bby (.+)$/iu,
    /^(?:\P{L}*)(.{3,70}?)(?:['’]s?)? (?:joint |press |opening |closing |video |evening )*(?:statement|remarks|comments?|address|speech|declaration|message|appeal|(?:answers?|reply|replies) to (?:an? |the )?(?:media |press )?questions?|article)(?: (?:on|at|to|in|for|with|following|after|regarding|about|concerning|before|during) .*)?$/iu,
  ],
  allusion: /^an? (?:reference|allusion|nod|swipe|hint|jab) (?:to|at)$/u,
  documentEnd: / (?:on|regarding|about|concerning|following|after|before|at|to|in|during|for) /u,
}

/** Nouns and their regular plurals. */
function withPlurals(list: string): ReadonlySet<string> {
  return new Set([...words(list)].flatMap((noun) => [noun, thirdPerson(noun)]))
}

function formsOf(verbs: Readonly<Record<Frame, string>>): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>()
  for (const [frame, list] of Object.entries(verbs) as [Frame, string][])
    for (const entry of list.trim().split(/\s+/u)) addVerb(forms, frame, entry)
  return forms
}

function addVerb(forms: Map<string, VerbForm[]>, frame: Frame, entry: string): void {
  const [, base = '', irregular, particle, star] =
    /^([^:+*]+)(?::([^+*]+))?(?:\+([^*]+))?(\*)?$/u.exec(entry) ?? []
  const [past = '', ...more] = irregular?.split(',') ?? [regularPast(base)]
  const add = (word: string, form: VerbForm['form']): void => {
    const made = { lemma: base, frame, form, noun: star === '*' && (form !== 'past' || past === base) }
    const there = forms.get(word) ?? []
    forms.set(word, [...there, particle === undefined ? made : { ...made, particle: particle.split('_') }])
  }
  // "as she put it": the past of a verb that has one form is more often meant
  if (past !== base || particle === undefined) add(base, 'base')
  add(thirdPerson(base), 'present')
  add(participle(base), 'participle')
  for (const word of new Set([past, ...more])) add(word, 'past')
}
