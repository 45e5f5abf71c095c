import type { DateBasis, WhyRemoved } from '../../../evidence/index.ts'
import type {
  Assessment,
  Certainty,
  Commitment,
  Contact,
  Incident,
  ItemKind,
  Modality,
  Pressure,
  Proposal,
  Statement,
} from '../../../readings/index.ts'
import type {
  Agreement,
  Discrepancy,
  InScope,
  OpenBecause,
  PositionStance,
  Sequence,
  Watch,
  WatchNote,
} from '../../../record/index.ts'

const contactType: Record<Contact['type'], string> = {
  call: 'Call',
  meeting: 'Meeting',
  talks: 'Talks',
  visit: 'Visit',
  message: 'Message',
  dinner: 'Dinner',
  briefing: 'Briefing',
  contact: 'Contact',
}

const kind: Record<ItemKind, string> = {
  statement: 'Statement',
  contact: 'Contact',
  proposal: 'Proposal',
  response: 'Answer',
  demand: 'Demand',
  commitment: 'Commitment',
  assessment: 'Assessment',
  incident: 'Incident',
  pressure: 'Pressure',
  act: 'Act',
  tally: 'Count',
}

const incident: Record<Incident['type'], string> = {
  strike: 'Strike',
  attack: 'Attack',
  shelling: 'Shelling',
  clash: 'Clash',
  offensive: 'Offensive',
  incursion: 'Incursion',
  invasion: 'Invasion',
  seizure: 'Seizure',
  withdrawal: 'Withdrawal',
  casualties: 'Casualties',
  explosion: 'Explosion',
  abduction: 'Abduction',
  violation: 'Violation',
  launch: 'Missile launch or test',
}

const stance: Record<PositionStance, string> = {
  accepts: 'accepts',
  'accepts-with-conditions': 'accepts, with conditions',
  rejects: 'rejects',
  counters: 'counters with another offer',
  undecided: 'undecided',
  welcomes: 'welcomes',
  sceptical: 'sceptical',
  'no-answer': 'gives no answer',
  offers: 'offers',
  demands: 'demands',
  agrees: 'agrees',
  undertakes: 'undertakes',
  suspends: 'suspends',
  resumes: 'resumes',
  imposes: 'imposes',
  lifts: 'lifts',
  threatens: 'threatens',
  ends: 'ends an agreement',
}

const agreement: Record<Agreement['status'], string> = {
  agreed: 'Agreed',
  'in-force': 'Said to be in force, agreed',
  suspended: 'Said to be suspended, agreed',
  ended: 'Said to have ended, agreed',
}

const step: Record<Sequence['steps'][number]['status'], string> = {
  planned: 'planned',
  agreed: 'agreed, and nobody says that it has begun',
  'in-force': 'said to be in force',
  suspended: 'said to be suspended',
  ended: 'said to have ended',
}

const because: Record<OpenBecause, string> = {
  'proposal-unanswered': 'a proposal waits for an answer',
  'proposal-undecided': 'a proposal was answered with neither yes nor no',
  'demand-unmet': 'a demand that no agreement has followed',
  refused: 'refused',
  'accepted-with-conditions': 'accepted with conditions only',
  'still-to-be-agreed': 'still to be agreed',
  'not-yet-in-force': 'agreed, and nobody says that it is in force',
  'agreement-ended': 'was agreed, and is over',
  'said-to-be-open': 'said to be open',
}

const lacks: Record<Watch['lacks'][number], string> = {
  date: 'a date',
  monitor: 'who monitors it',
  owner: 'whose it is',
}

const scope: Record<InScope, string> = {
  'same-issue': 'it is told of the same issue',
  whole: 'the commitment covers all use of force',
  'same-words': 'it is told in words of the commitment',
}

const watchNote: Record<WatchNote, string> = {
  'after it was agreed; when it was to begin is not said':
    'after it was agreed; when it was to begin is not said',
  'after it was agreed, before it was in force': 'after it was agreed, before it was in force',
  'while it was to be in force': 'while it was to be in force',
  'on the day it was agreed': 'on the day it was agreed',
}

const direction: Record<Assessment['direction'], string> = {
  progress: 'speaks of progress',
  setback: 'speaks of a setback',
  stalled: 'speaks of a standstill',
  mixed: 'speaks of progress and of setbacks',
}

const state: Record<Incident['state'], string> = {
  claimed: 'claimed by one side',
  'claimed-by-both': 'told by both sides',
  observed: 'observed by others',
  denied: 'denied',
}

const instrument: Record<Pressure['instrument'], string> = {
  'military-aid': 'military aid',
  intelligence: 'intelligence',
  sanctions: 'sanctions',
  tariffs: 'tariffs',
  force: 'force',
  recognition: 'recognition',
  other: 'other means',
}

const action: Record<Pressure['action'], string> = {
  threatened: 'threatened',
  imposed: 'imposed',
  suspended: 'suspended',
  resumed: 'resumed',
  lifted: 'lifted',
  offered: 'offered',
}

const status: Record<Contact['status'] | Proposal['status'] | Commitment['status'], string> = {
  tabled: 'on the table',
  revised: 'revised',
  withdrawn: 'withdrawn',
  expired: 'expired',
  agreed: 'agreed',
  'in-force': 'in force',
  suspended: 'suspended',
  breached: 'said to be breached',
  ended: 'ended',
  proposed: 'proposed',
  planned: 'planned',
  ongoing: 'under way',
  held: 'took place',
  postponed: 'postponed',
  cancelled: 'cancelled',
}

const modality: Record<Modality, string> = {
  held: 'said as fact',
  planned: 'planned',
  possible: 'possible',
  conditional: 'on a condition',
  denied: 'denied',
  negated: 'said not to have happened',
}

const form: Record<Statement['form'], string> = {
  direct: 'quoted',
  indirect: 'in the report’s words',
  mixed: 'partly quoted',
}

const certainty: Record<Certainty, string> = {
  clear: 'clear',
  likely: 'likely reading',
  unsure: 'unsure reading',
}

const basis: Record<DateBasis, string> = {
  metadata: 'from the page’s metadata',
  header: 'from the head of the report',
  dateline: 'from the dateline',
  text: 'from the text',
  url: 'from the web address',
  'file-name': 'from the file’s name',
  given: 'given by the user',
}

const removed: Record<WhyRemoved, string> = {
  navigation: 'navigation',
  share: 'share buttons',
  advertising: 'advertising',
  copyright: 'copyright notice',
  date: 'date line',
  dateline: 'dateline',
  byline: 'byline',
  credit: 'credit',
  source: 'source line',
  related: 'links to other reports',
  other: 'not part of the report',
}

const discrepancy: Record<Discrepancy['type'], string> = {
  contradiction: 'They contradict each other',
  precision: 'One is more precise',
  wording: 'The wording differs',
  scope: 'The scope differs',
  acceptance: 'Who accepted what differs',
}

const participantRole: Record<NonNullable<Contact['participants'][number]['role']>, string> = {
  principal: 'principal',
  delegate: 'delegate',
  envoy: 'envoy',
  mediator: 'mediator',
  host: 'host',
  party: 'party',
  observer: 'observer',
}

const nobody: Record<ItemKind, string> = {
  statement: 'Somebody not named said',
  contact: 'The report does not say who takes part',
  proposal: 'The report does not say who proposes',
  response: 'The report does not say who answers',
  demand: 'The report does not say who demands it',
  commitment: 'The report does not say who undertook it',
  assessment: 'In the report’s own voice',
  incident: 'The report does not say who did it',
  pressure: 'The report does not say who applies it',
  act: 'The report does not say who did it',
  tally: 'The report does not say who counted',
}

/** How the values of a record are said: kinds, statuses, times, counts. With `labels`, all that a translation has to give. */
export const words = {
  locale: 'en-GB',
  kind,
  contactType,
  incident,
  status,
  stance,
  agreement,
  step,
  because,
  lacks,
  scope,
  watchNote,
  direction,
  state,
  instrument,
  action,
  modality,
  form,
  certainty,
  basis,
  removed,
  discrepancy,
  changedInCopy: 'A copy of the text changed it',
  participantRole,
  nobody,
  count: (n: number, one: string, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`,
  /** Reports that tell of it, and in how many places the telling began: copies of one text have one origin. */
  sources: (origins: number, reports: number) => {
    if (reports === 1) return '1 source'
    return reports === origins
      ? words.count(reports, 'independent source')
      : `${words.count(reports, 'source')}, ${words.count(origins, 'origin')}`
  },
  fields: {
    time: 'When',
    place: 'Where',
    status: 'Status',
    duration: 'How long',
    participants: 'Who took part',
    type: 'What it was',
    speaker: 'Who said it',
    modality: 'Whether it happened',
    figure: 'Figure',
    count: 'Count',
    account: 'Account',
    standing: 'How it stands',
    what: 'What was agreed',
    stance: 'The answer',
    direction: 'How it goes',
    by: 'Who did it',
    state: 'Who says so',
  } as Readonly<Record<string, string>>,
  and: ' and ',
  lead: {
    named: (what: string, who: string) => `${what}: ${who}`,
    does: (who: string, what: string) => `${who} ${what}`,
    said: (who: string, whom: string) => `${who} said${whom && ` to ${whom}`}`,
    proposes: (who: string, whom: string) => `${who} puts a proposal${whom && ` to ${whom}`}`,
    demands: (who: string, whom: string) => `${who} demands${whom && ` of ${whom}`}`,
    counts: (who: string, count: string) => `${who} counts ${count}`,
    on: (whom: string) => `, on ${whom}`,
    nobody: 'nobody named',
    report: 'The report',
  },
  about: (time: string) => `about ${time}`,
  from: (time: string) => `from ${time}, end not given`,
  weekOf: (range: string) => `week of ${range}`,
  quarter: (n: number, year: string) => `${['first', 'second', 'third', 'fourth'][n]} quarter of ${year}`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  noYear: (day: string) => `${day}, year not given`,
  parts: { morning: 'morning', afternoon: 'afternoon', evening: 'evening', night: 'night' },
  zone: (place: string) => `${place} time`,
} as const

/** A kind as the filter names it, by `kindOf`. */
export function filterKindWords(kindOrType: string): string {
  const known: Readonly<Record<string, string>> = { ...kind, ...contactType }
  return known[kindOrType] ?? kindOrType
}

/** The code of the record for what no report says the issue of. */
export const UNSPECIFIED = 'unspecified'

/** An issue's code as a reader says it: `ceasefire.energy` is “ceasefire: energy”. */
export function issueWords(issue: string): string {
  if (issue === UNSPECIFIED) return 'issue not said'
  return issue.replaceAll('-', ' ').replaceAll('.', ': ')
}

function number(n: number): string {
  return n.toLocaleString('en-GB')
}
