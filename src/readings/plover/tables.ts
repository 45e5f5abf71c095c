import type { PloverCategory } from '../reading.ts'

/** The fields of an item that a row may ask for. `verb`: the lemma of its first word; `issue`: any of its issues. */
export type PloverField =
  | 'type'
  | 'does'
  | 'status'
  | 'stance'
  | 'action'
  | 'instrument'
  | 'issue'
  | 'format'
  | 'role'
  | 'unilateral'
  | 'verb'
  | 'by_rule'

/** One row: what items it is about, and what they are in PLOVER. Of the rows of a kind the first that fits counts. */
export interface PloverRow {
  readonly name: string
  /** Values with `|` between them; a row without is for all that is left. */
  readonly when?: { readonly [Field in PloverField]?: string }
  /** Words that must follow the one that names the item: a name of the language's data (`en.ts`). */
  readonly followed?: string
  /** No category: PLOVER has no home for it. */
  readonly category?: PloverCategory
  readonly mode?: string
  readonly contexts?: readonly string[]
}

const row = (
  name: string,
  when: PloverRow['when'] & {},
  category?: PloverCategory,
  mode?: string,
  ...contexts: readonly string[]
): PloverRow => ({
  name,
  when,
  ...(category ? { category } : {}),
  ...(mode ? { mode } : {}),
  ...(contexts.length ? { contexts } : {}),
})

const CONTACT: readonly PloverRow[] = [
  row('a meeting called off is REJECT', { status: 'cancelled' }, 'REJECT', 'meet', 'diplomatic'),
  row('a meeting put off is still to be held', { status: 'postponed' }, 'AGREE', '', 'diplomatic'),
  row('a meeting proposed is AGREE', { status: 'proposed' }, 'AGREE', '', 'diplomatic'),
  row('a meeting to come is AGREE', { status: 'planned' }, 'AGREE', '', 'diplomatic'),
  row('a call or message', { type: 'call|message' }, 'CONSULT', 'phone', 'diplomatic'),
  row('a visit', { type: 'visit' }, 'CONSULT', 'visit', 'diplomatic'),
  row('a meeting with a mediator', { role: 'mediator' }, 'CONSULT', 'third-party', 'diplomatic'),
  row('a meeting of many', { format: 'multilateral' }, 'CONSULT', 'multilateral', 'diplomatic'),
  row('a meeting', {}, 'CONSULT', '', 'diplomatic'),
]

const RESPONSE: readonly PloverRow[] = [
  { ...row('demands accepted', { stance: 'accepts' }, 'CONCEDE'), followed: 'demands' },
  row('a proposal accepted', { stance: 'accepts|accepts-with-conditions' }, 'AGREE'),
  row('a proposal welcomed', { stance: 'welcomes' }, 'SUPPORT', '', 'diplomatic'),
  row('a proposal refused', { stance: 'rejects|counters' }, 'REJECT', 'meet', 'diplomatic'),
  row('no answer, or doubt, has no home', {}),
]

const DEMAND: readonly PloverRow[] = [
  row('a demand to yield', { issue: 'ceasefire|prisoners|sanctions|forces|territory' }, 'REQUEST', 'yield'),
  row('a demand for talks', { issue: 'peace-settlement' }, 'REQUEST', 'meet', 'diplomatic'),
  row('a demand for help', { issue: 'military-aid|humanitarian|intelligence-sharing' }, 'REQUEST', 'assist'),
  row('a demand for change', { issue: 'governance|justice' }, 'REQUEST', 'change'),
  row('a demand', {}, 'REQUEST'),
]

const COMMITMENT: readonly PloverRow[] = [
  row('a truce broken', { status: 'breached', issue: 'ceasefire' }, 'ASSAULT', '', 'military'),
  row('an agreement broken', { status: 'breached' }, 'REJECT', 'yield'),
  row('an agreement given up', { status: 'ended' }, 'SANCTION', 'withdraw', 'diplomatic'),
  row('an agreement suspended', { status: 'suspended' }, 'SANCTION', 'withdraw', 'diplomatic'),
  row(
    'a truce declared is CONCEDE',
    { issue: 'ceasefire', verb: 'declare|announce|proclaim|extend' },
    'CONCEDE',
    '',
    'military',
  ),
  row('a truce kept is RETREAT', { issue: 'ceasefire', verb: 'observe' }, 'RETREAT', 'ceasefire', 'military'),
  row(
    'a text signed is SUPPORT',
    {
      status: 'agreed',
      verb: 'sign|initial|ratify|conclude|seal|ink|clinch|finalise|finalize|adopt|reach|strike|secure',
    },
    'SUPPORT',
    '',
    'diplomatic',
  ),
  row(
    'a truce in force is RETREAT',
    { status: 'in-force', issue: 'ceasefire' },
    'RETREAT',
    'ceasefire',
    'military',
  ),
  { ...row('a text agreed is SUPPORT', { verb: 'agree' }, 'SUPPORT', '', 'diplomatic'), followed: 'text' },
  { ...row('support promised is SUPPORT', {}, 'SUPPORT', '', 'diplomatic'), followed: 'backing' },
  row('an undertaking', {}, 'AGREE'),
]

const PROPOSAL: readonly PloverRow[] = [
  row('an offer is AGREE', { verb: 'offer|volunteer' }, 'AGREE'),
  { ...row('readiness to help is AGREE', {}, 'AGREE'), followed: 'readiness' },
  row('an offer taken back', { status: 'withdrawn' }, 'REJECT', 'meet', 'diplomatic'),
  row('a proposal has no home', {}),
]

const INCIDENT: readonly PloverRow[] = [
  row('forces withdrawn', { type: 'withdrawal' }, 'RETREAT', 'withdraw', 'military'),
  row('people carried off', { type: 'abduction' }, 'ASSAULT', 'abduct'),
  row('a cyber attack', { by_rule: 'acts: cyber-attack' }, 'ASSAULT', '', 'cyber'),
  row('an assassination', { by_rule: 'acts: assassination' }, 'ASSAULT', 'assassinate'),
  row('property destroyed', { by_rule: 'acts: destruction' }, 'ASSAULT', 'destroy'),
  row('shelling', { type: 'shelling' }, 'ASSAULT', 'heavy-weapons', 'military'),
  row('a strike', { type: 'strike' }, 'ASSAULT', 'aerial', 'military'),
  row('an explosion', { type: 'explosion' }, 'ASSAULT', 'explosives'),
  row('a missile tested', { type: 'launch' }, 'MOBILIZE', 'weapons', 'military'),
  row('force used', {}, 'ASSAULT', '', 'military'),
]

const PRESSURE: readonly PloverRow[] = [
  row(
    'envoys sent away',
    { by_rule: 'acts: expulsion', action: 'imposed' },
    'SANCTION',
    'expel',
    'diplomatic',
  ),
  row(
    'own envoys called back',
    { by_rule: 'acts: recall', action: 'imposed' },
    'SANCTION',
    'withdraw',
    'diplomatic',
  ),
  row('curbs eased', { by_rule: 'acts: easing' }, 'CONCEDE', '', 'legal'),
  row(
    'aid threatened',
    { action: 'threatened', instrument: 'military-aid|intelligence|recognition' },
    'THREATEN',
    'relations',
  ),
  row(
    'sanctions threatened',
    { action: 'threatened', instrument: 'sanctions|tariffs' },
    'THREATEN',
    'restrict',
    'economic',
  ),
  row('force threatened', { action: 'threatened', instrument: 'force' }, 'THREATEN', 'violence', 'military'),
  row('a threat', { action: 'threatened' }, 'THREATEN'),
  row(
    'sanctions imposed are COERCE',
    { action: 'imposed', instrument: 'sanctions|tariffs' },
    'COERCE',
    'restrict',
    'economic',
  ),
  row('aid granted', { action: 'imposed|resumed', instrument: 'military-aid' }, 'AID', '', 'military'),
  row(
    'intelligence shared',
    { action: 'resumed', instrument: 'intelligence' },
    'COOPERATE',
    '',
    'intelligence',
  ),
  row(
    'sanctions lifted',
    { action: 'lifted|suspended', instrument: 'sanctions|tariffs' },
    'RETREAT',
    '',
    'economic',
  ),
  row(
    'sanctions resumed',
    { action: 'resumed', instrument: 'sanctions|tariffs' },
    'COERCE',
    'restrict',
    'economic',
  ),
  row('recognition', { action: 'imposed|resumed', instrument: 'recognition' }, 'SUPPORT', '', 'diplomatic'),
  row(
    'intelligence withheld',
    { action: 'suspended', instrument: 'intelligence' },
    'SANCTION',
    'discontinue',
    'intelligence',
  ),
  row('what was withheld is given again', { by_rule: 'acts: resumption' }, 'CONCEDE'),
  row('aid withheld', { action: 'suspended' }, 'SANCTION', 'discontinue'),
  row('a restriction lifted', { action: 'lifted' }, 'RETREAT'),
  row('relief offered', { action: 'offered' }, 'AGREE'),
  row('leverage applied', {}, 'COERCE', 'restrict'),
]

/** Acts, and what statements do in words. */
const ACT: readonly PloverRow[] = [
  {
    ...row('support promised is SUPPORT', { type: 'undertaking' }, 'SUPPORT', '', 'diplomatic'),
    followed: 'backing',
  },
  row('an undertaking', { type: 'undertaking' }, 'AGREE'),
  row('a mediation', { type: 'mediation' }, 'CONSULT', 'third-party', 'diplomatic'),
  row('a reception or conference', { type: 'meeting' }, 'CONSULT', '', 'diplomatic'),
  row('a visit', { type: 'visit' }, 'CONSULT', 'visit', 'diplomatic'),
  row('a text signed is SUPPORT', { type: 'signing' }, 'SUPPORT', '', 'diplomatic'),
  row(
    'praise',
    { type: 'praise|support|thanks|defence|honour|apology|invitation' },
    'SUPPORT',
    '',
    'diplomatic',
  ),
  row('recognition and ties', { type: 'recognition' }, 'SUPPORT', '', 'diplomatic'),
  row('joint exercises', { type: 'joint-exercise' }, 'COOPERATE', '', 'military'),
  row('evidence or intelligence shared', { type: 'information-sharing' }, 'COOPERATE', '', 'intelligence'),
  row('extradition', { type: 'extradition' }, 'COOPERATE', '', 'legal'),
  row('cooperation', { type: 'cooperation|exchange' }, 'COOPERATE'),
  row('military aid', { type: 'military-aid' }, 'AID', 'military', 'military'),
  row('peacekeepers sent', { type: 'peacekeeping' }, 'AID', 'military', 'peacekeeping'),
  row('refuge granted', { type: 'asylum' }, 'AID', 'asylum', 'migration'),
  row('aid', { type: 'aid|delivery' }, 'AID', 'humanitarian'),
  row('prisoners exchanged', { type: 'prisoner-exchange' }, 'RETREAT', 'release', 'legal'),
  row('people released', { type: 'release' }, 'RETREAT', 'release', 'legal'),
  row('property returned', { type: 'return|handover' }, 'RETREAT', 'return'),
  row('arms laid down', { type: 'disarmament|surrender' }, 'RETREAT', 'disarm', 'military'),
  row('forces withdrawn', { type: 'withdrawal' }, 'RETREAT', 'withdraw', 'military'),
  row('access allowed', { type: 'access' }, 'RETREAT', 'access'),
  row('a resignation', { type: 'resignation' }, 'RETREAT', 'resign', 'executive'),
  row('a truce declared is CONCEDE', { type: 'truce' }, 'CONCEDE', '', 'military'),
  row('a restriction eased', { type: 'easing' }, 'CONCEDE', '', 'legal'),
  row('a concession', { type: 'concession|pardon' }, 'CONCEDE'),
  row('a demand or order', { type: 'request|summons' }, 'REQUEST'),
  row('refuge sought', { type: 'asylum-seeking' }, 'REQUEST', 'assist', 'migration'),
  row('blame', { type: 'accusation|complaint' }, 'ACCUSE', 'disapprove'),
  row('an investigation', { type: 'investigation' }, 'ACCUSE', 'investigate', 'legal'),
  row('a charge or suit', { type: 'lawsuit|charge' }, 'ACCUSE', 'allege', 'legal'),
  row('a conviction is ACCUSE', { type: 'conviction' }, 'ACCUSE', 'allege', 'legal'),
  row('a meeting refused', { type: 'cancellation' }, 'REJECT', 'meet', 'diplomatic'),
  row('a veto', { type: 'veto' }, 'REJECT', 'yield', 'diplomatic'),
  row('a refusal', { type: 'refusal|denial' }, 'REJECT'),
  row('an ultimatum', { type: 'ultimatum' }, 'THREATEN', 'relations', 'diplomatic'),
  row('a threat', { type: 'threat|warning' }, 'THREATEN'),
  row('a hunger strike', { type: 'hunger-strike' }, 'PROTEST', 'strike-hun'),
  row('a strike of workers', { type: 'labour-strike' }, 'PROTEST', 'strike-lim', 'economic'),
  row('a boycott', { type: 'boycott' }, 'PROTEST', 'boycott'),
  row('a riot', { type: 'riot' }, 'PROTEST', 'riot'),
  row('a protest', { type: 'protest' }, 'PROTEST', 'demo'),
  row('envoys and missions sent away', { type: 'expulsion' }, 'SANCTION', 'expel', 'diplomatic'),
  row('own people called back', { type: 'recall' }, 'SANCTION', 'withdraw', 'diplomatic'),
  row('aid or relations cut', { type: 'suspension' }, 'SANCTION', 'discontinue'),
  row('talks broken off', { type: 'walkout' }, 'SANCTION', 'withdraw', 'diplomatic'),
  row('police mobilised', { type: 'police-mobilisation' }, 'MOBILIZE', 'police'),
  row('forces mobilised', { type: 'mobilisation' }, 'MOBILIZE', 'troops', 'military'),
  row('an arrest or sentence', { type: 'arrest' }, 'COERCE', 'arrest', 'legal'),
  row('a deportation', { type: 'deportation' }, 'COERCE', 'deport', 'legal'),
  row('sanctions are COERCE', { type: 'sanctions' }, 'COERCE', 'restrict', 'economic'),
  row('a curfew', { type: 'curfew' }, 'COERCE', 'curfew', 'legal'),
  row('a state of emergency', { type: 'emergency' }, 'COERCE', 'martial-law', 'legal'),
  row('a ban', { type: 'ban' }, 'COERCE', 'ban', 'legal'),
  row('property seized', { type: 'confiscation' }, 'COERCE', 'confiscate', 'legal'),
  row('people or a place closed in', { type: 'restriction' }, 'COERCE', 'restrict'),
  row('a cyber attack', { type: 'cyber-attack' }, 'ASSAULT', '', 'cyber'),
  row('torture', { type: 'torture' }, 'ASSAULT', 'torture', 'human_rights'),
  row('an assassination', { type: 'assassination' }, 'ASSAULT', 'assassinate'),
  row('property destroyed', { type: 'destruction' }, 'ASSAULT', 'destroy'),
  row('an execution', { type: 'execution' }, 'ASSAULT', 'execute', 'legal'),
  row('a coup', { type: 'coup' }, 'ASSAULT', '', 'political_institutions'),
  row('a truce broken', { type: 'violation' }, 'ASSAULT', '', 'military'),
]

/** Saying something is an act where it accuses, praises, refuses …; else it has no home. */
const STATEMENT: readonly PloverRow[] = [
  ...ACT.flatMap(({ when, ...rest }) => (when?.type ? [{ ...rest, when: { does: when.type } }] : [])),
  row('a plain statement has no home', {}),
]

/** The table of each kind. */
export const TABLES: Readonly<Record<string, readonly PloverRow[]>> = {
  statement: STATEMENT,
  contact: CONTACT,
  proposal: PROPOSAL,
  response: RESPONSE,
  demand: DEMAND,
  commitment: COMMITMENT,
  assessment: [row('a claim of progress has no home', {})],
  incident: INCIDENT,
  pressure: PRESSURE,
  act: ACT,
  tally: [row('a count has no home', {})],
}

/** What is to come: help announced is AGREE, harm announced is THREATEN. The rest stays what it is. */
export const TO_COME: Readonly<
  Partial<Record<PloverCategory, { readonly category: PloverCategory; readonly mode?: string }>>
> = {
  CONSULT: { category: 'AGREE' },
  SUPPORT: { category: 'AGREE' },
  CONCEDE: { category: 'AGREE' },
  COOPERATE: { category: 'AGREE' },
  AID: { category: 'AGREE' },
  RETREAT: { category: 'AGREE' },
  PROTEST: { category: 'THREATEN', mode: 'restrict' },
  SANCTION: { category: 'THREATEN', mode: 'relations' },
  MOBILIZE: { category: 'THREATEN', mode: 'violence' },
  COERCE: { category: 'THREATEN', mode: 'restrict' },
  ASSAULT: { category: 'THREATEN', mode: 'violence' },
}

/** Contexts by issue. An issue stands for those below it. */
export const CONTEXTS: Readonly<Record<string, readonly string[]>> = {
  ceasefire: ['military'],
  'ceasefire.energy': ['military', 'human_security'],
  territory: ['territory'],
  'security-guarantees': ['military'],
  monitoring: ['peacekeeping'],
  deconfliction: ['military'],
  forces: ['military'],
  mobilisation: ['military'],
  'military-aid': ['military'],
  'intelligence-sharing': ['intelligence'],
  sanctions: ['economic'],
  prisoners: ['legal'],
  humanitarian: ['human_security'],
  'nuclear-safety': ['cbrn'],
  'strategic-weapons': ['cbrn'],
  economy: ['economic'],
  'peace-settlement': ['diplomatic'],
  governance: ['political_institutions'],
  membership: ['diplomatic'],
  peacekeeping: ['peacekeeping'],
  justice: ['legal'],
  refugees: ['migration'],
  'bilateral-relations': ['diplomatic'],
}
