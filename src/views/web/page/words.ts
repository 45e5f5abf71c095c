import type { DateBasis, WhyRemoved } from '../../../evidence/index.ts'
import type { Certainty, Contact, Item, Modality, Statement } from '../../../readings/index.ts'
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

const status: Record<Contact['status'], string> = {
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

/** Every word the page shows that is not from the record. A second language is a second such object. */
export const words = {
  locale: 'en-GB',
  /** Kinds of items as the filter names them. */
  kind: { statement: 'Statement', ...contactType } as Readonly<Record<string, string>>,
  contactType,
  status,
  modality,
  form,
  certainty,
  basis,
  removed,
  discrepancy,
  participantRole,
  count: (n: number, one: string, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`,
  sources: (independent: number, reports: number) =>
    `${number(independent)} independent ${independent === 1 ? 'source' : 'sources'}, ${number(reports)} ${reports === 1 ? 'report' : 'reports'}`,
  fields: {
    time: 'When',
    place: 'Where',
    status: 'Status',
    duration: 'How long',
    participants: 'Who took part',
    type: 'What it was',
    speaker: 'Who said it',
    modality: 'Whether it happened',
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

/** What an item is, in words: “Call”, “Statement”. */
export function kindWords(item: Pick<Item, 'kind'> & { readonly type?: Contact['type'] }): string {
  return item.kind === 'contact' && item.type ? contactType[item.type] : 'Statement'
}

/** An issue's code as a reader says it: `ceasefire.energy` is “ceasefire: energy”. */
export function issueWords(issue: string): string {
  return issue.replaceAll('-', ' ').replaceAll('.', ': ')
}

function number(n: number): string {
  return n.toLocaleString('en-GB')
}
