import type { ActorRef, Item, Modality, Participant } from '../../../readings/index.ts'
import type { RecordItem } from '../../../record/index.ts'
import { words } from './words.ts'

/** An item of one report, or of the record. */
type Told = Item | RecordItem

/** What an item is, in words: “Call”, “Statement”, “Strike”. */
export function kindWords(item: Told): string {
  if (item.kind === 'contact') return words.contactType[item.type]
  if (item.kind === 'incident') return words.incident[item.type]
  return words.kind[item.kind]
}

/** What the filter calls the kind of an item: the type of a contact, else its kind. */
export function kindOf(item: Told): string {
  return item.kind === 'contact' ? item.type : item.kind
}

/** What became of it, in words; for a statement how its words are given. */
export function statusWords(item: Told): string {
  if (NOT_FACT.has(item.modality)) return words.modality[item.modality]
  switch (item.kind) {
    case 'statement':
      return item.modality === 'held' ? words.form[item.form] : words.modality[item.modality]
    case 'response':
      return words.stance[item.stance]
    case 'assessment':
      return words.direction[item.direction]
    case 'incident':
      return words.state[item.state]
    case 'pressure':
      return `${words.instrument[item.instrument]}, ${words.action[item.action]}`
    case 'act':
      return item.type.replaceAll('-', ' ')
    case 'tally':
      return item.count.toLocaleString(words.locale)
    case 'contact':
    case 'proposal':
    case 'commitment':
      return words.status[item.status]
    case 'demand':
      return item.modality === 'held' ? '' : words.modality[item.modality]
  }
}

/** A status of the record's history in words, whatever kind it belongs to. */
export function pastStatusWords(status: string): string {
  const known: Readonly<Record<string, string>> = {
    ...words.modality,
    ...words.stance,
    ...words.direction,
    ...words.state,
    ...words.status,
  }
  return known[status] ?? status
}

/** Whether it is told as having happened: what is planned, possible, denied or called off is not. */
export function isFirm(item: Told): boolean {
  if (item.modality !== 'held') return false
  return !('status' in item) || !OPEN.has(item.status)
}

/** Who stands in an item, as a sentence has it: those who act, what joins them, and those acted on. */
export interface Parties {
  readonly first: readonly (ActorRef | Participant)[]
  readonly verb: string
  readonly second: readonly ActorRef[]
}

export function partiesOf(item: Told): Parties {
  switch (item.kind) {
    case 'contact':
      return { first: item.participants, verb: '', second: [] }
    case 'statement':
      return {
        first: item.speaker,
        verb: item.addressee?.length ? 'said to' : 'said',
        second: item.addressee ?? [],
      }
    case 'commitment':
      return { first: item.parties, verb: '', second: [] }
    case 'proposal':
      return { first: item.by, verb: 'to', second: item.to }
    case 'demand':
      return { first: item.by, verb: 'of', second: item.of }
    case 'incident':
      return { first: item.by, verb: 'against', second: item.against }
    case 'pressure':
      return { first: item.by, verb: 'on', second: item.on }
    case 'act':
      return { first: item.by, verb: 'toward', second: item.toward }
    case 'tally':
      return { first: item.by, verb: 'counting what was done by', second: item.done_by }
    case 'response':
    case 'assessment':
      return { first: item.by, verb: '', second: [] }
  }
}

const NOT_FACT: ReadonlySet<Modality> = new Set(['denied', 'negated', 'conditional'])
const OPEN: ReadonlySet<string> = new Set([
  'proposed',
  'planned',
  'postponed',
  'cancelled',
  'withdrawn',
  'expired',
])
