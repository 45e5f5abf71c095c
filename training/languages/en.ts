import type { TokenRules } from '../../src/language/token-rules.ts'
import type { InferredLemma, Inflection } from '../inflections.ts'

const words = (list: string) => list.trim().split(/\s+/u)

const TITLES = words(`
  mr mrs ms messrs dr prof sen rep reps gov gen lt col sgt capt cmdr cpl adm maj brig rev hon st ste mt ft
  pres amb supt det insp vs`)
const COUNTED = words('no nos vol pp fig art ch sec para')

/** English, as the English Web Treebank cuts it. */
export const ENGLISH: TokenRules = {
  titles: TITLES,
  counted: COUNTED,
  abbreviations: [
    ...words(`
      jr sr inc ltd co corp llc bros dept univ assn est etc approx al cf ca viz
      jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
      ave blvd rd tel hr hrs lb lbs oz
      ala ariz ark calif colo conn fla ga kan ky md mich minn mont neb nev okla tenn tex va vt wis wyo`),
  ],
  clitics: words('s re ve ll d m'),
  endings: ["n't"],
  joined: {
    cannot: 3,
    gonna: 3,
    wanna: 3,
    gotta: 3,
    dont: 2,
    doesnt: 4,
    didnt: 3,
    isnt: 2,
    wasnt: 3,
    lemme: 3,
    gimme: 3,
  },
  prefixes: words(`
    a ab ante anti auto bi co contra counter cyber de dis e eco ex extra hyper i in inter intra macro mega
    micro mid mini mono multi neo non nano over para per poly post pre pro pseudo psycho re semi sub super
    supra trans tri u ultra un uni vice`),
  units: words(`
    am pm mm cm m km ft in kg g lb lbs mg ml l k mn bn tn b mw kw gw khz mhz ghz hz gb mb kb kph mph km² m²
    min mins hr hrs sec secs yr yrs kms kgs p c f usd eur`),
  elided: words('em n cause til tis twas bout round cuz s re ve ll d m t'),
  starters: words(`
    the a an this that these those he she it they we i you there here his her its their our my in on at by for
    from with after before since until during while when where as if although though but and or so yet however
    meanwhile also then now today yesterday no not what who how why both some many most all each one two`),
  unfinished: words('the The a A an An of and or nor but than as from into onto upon between'),
  reporting: words(`
    said says told asked asks added adds wrote writes replied answered insisted declared announced stated
    noted explained warned argued claimed tweeted posted quoted continued shouted exclaimed joked recalled
    remarked commented admitted acknowledged concluded`),
}

const BARE = /^[^aeiou]*[aeiou][^aeiouwxy]$/u // stop, plan: their last letter is doubled

const VERB_PAST: readonly Inflection[] = [
  { ending: 'ed', instead: 'e' },
  { ending: 'ed', instead: '', not: BARE },
  { ending: 'ied', instead: 'y' },
  { ending: 'ed', instead: '', undouble: true },
]
const PLURAL: readonly Inflection[] = [
  { ending: 's', instead: '' },
  { ending: 'es', instead: '', only: /(?:s|x|z|ch|sh|o)$/u },
  { ending: 'ses', instead: 'sis' },
  { ending: 'ies', instead: 'y' },
]

/** How English words bend, by Penn tag: of several lemmas possible the most frequent word is taken. */
export const ENGLISH_INFLECTIONS: Readonly<Record<string, readonly Inflection[]>> = {
  VBD: VERB_PAST,
  VBN: VERB_PAST,
  VBG: [
    { ending: 'ing', instead: 'e' },
    { ending: 'ing', instead: '', not: BARE },
    { ending: 'ying', instead: 'ie' },
    { ending: 'ing', instead: '', undouble: true },
  ],
  VBZ: PLURAL,
  NNS: PLURAL,
  JJR: [
    { ending: 'er', instead: 'e' },
    { ending: 'er', instead: '', not: BARE },
    { ending: 'ier', instead: 'y' },
    { ending: 'er', instead: '', undouble: true },
  ],
  JJS: [
    { ending: 'est', instead: 'e' },
    { ending: 'est', instead: '', not: BARE },
    { ending: 'iest', instead: 'y' },
    { ending: 'est', instead: '', undouble: true },
  ],
}

/** Verbs that bend otherwise: lemma, past tense, past participle. */
const IRREGULAR = `
  arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become,
  begin began begun, bend bent bent, bet bet bet, bid bid bid, bind bound bound, bite bit bitten,
  bleed bled bled, blow blew blown, break broke broken, breed bred bred, bring brought brought,
  broadcast broadcast broadcast, build built built, burst burst burst, buy bought bought,
  cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come,
  cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, draw drew drawn,
  drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt,
  fight fought fought, find found found, flee fled fled, fly flew flown, forbid forbade forbidden,
  forecast forecast forecast, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven,
  freeze froze frozen, get got gotten, give gave given, go went gone, grind ground ground,
  grow grew grown, hang hung hung, hear heard heard, hide hid hidden, hit hit hit, hold held held,
  hurt hurt hurt, keep kept kept, know knew known, lay laid laid, lead led led, leave left left,
  lend lent lent, let let let, lie lay lain, light lit lit, lose lost lost, make made made,
  mean meant meant, meet met met, mislead misled misled, overcome overcame overcome,
  oversee oversaw overseen, overthrow overthrew overthrown, pay paid paid, put put put, quit quit quit,
  read read read, rebuild rebuilt rebuilt, rid rid rid, ride rode ridden, ring rang rung, rise rose risen,
  run ran run, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent,
  set set set, shake shook shaken, shed shed shed, shine shone shone, shoot shot shot, show showed shown,
  shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat, sleep slept slept,
  slide slid slid, speak spoke spoken, spend spent spent, spin spun spun, split split split,
  spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck,
  sting stung stung, stride strode stridden, strike struck struck, strive strove striven,
  swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum, swing swung swung,
  take took taken, teach taught taught, tear tore torn, tell told told, think thought thought,
  throw threw thrown, undergo underwent undergone, understand understood understood,
  undertake undertook undertaken, undo undid undone, uphold upheld upheld, upset upset upset,
  wake woke woken, wear wore worn, weep wept wept, win won won, wind wound wound,
  withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood, write wrote written`

/** The same, word by word. */
export const ENGLISH_IRREGULAR: readonly InferredLemma[] = IRREGULAR.trim()
  .split(/,\s*/u)
  .flatMap((verb) => {
    const [lemma, past, participle] = verb.split(' ') as [string, string, string]
    return [
      { word: past, xpos: 'VBD', lemma },
      { word: participle, xpos: 'VBN', lemma },
    ]
  })
