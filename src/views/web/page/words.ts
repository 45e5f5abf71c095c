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
  Response,
  Statement,
} from '../../../readings/index.ts'
import type { Discrepancy } from '../../../record/index.ts'

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
}

const stance: Record<Response['stance'], string> = {
  accepts: 'accepts',
  'accepts-with-conditions': 'accepts, with conditions',
  rejects: 'rejects',
  counters: 'counters with another offer',
  undecided: 'undecided',
  welcomes: 'welcomes',
  sceptical: 'sceptical',
  'no-answer': 'gives no answer',
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
  sources: (independent: number, reports: number) =>
    independent === 1 && reports === 1
      ? '1 source'
      : `${words.count(independent, 'independent source')}, ${words.count(reports, 'report')}`,
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
  } as Readonly<Record<string, string>>,
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

/** An issue's code as a reader says it: `ceasefire.energy` is “ceasefire: energy”. */
export function issueWords(issue: string): string {
  return issue.replaceAll('-', ' ').replaceAll('.', ': ')
}

function number(n: number): string {
  return n.toLocaleString('en-GB')
}
