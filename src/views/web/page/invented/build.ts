import type { Report, Span, TimeValue } from '../../../../evidence/index.ts'
import type { Actor, ActorRef, Contact, Item, Move, Reading, Statement } from '../../../../readings/index.ts'
import { partiesOf } from '../kinds.ts'

/** Somebody in an item: the actor and the words that name him in the report. */
export type Who = readonly [actor: string, words: string]

/** One item in short: what its kind adds, the sentences that say it, and a key shared by the reports of one event. */
export interface Told {
  readonly event: string
  readonly says: readonly string[]
  readonly according_to?: readonly Who[]
  readonly time?: TimeValue
  readonly issues?: readonly string[]
  readonly place?: string
  readonly background?: boolean
  readonly certainty?: Item['certainty']
  readonly statement?: {
    readonly speaker: readonly Who[]
    readonly form: Statement['form']
    readonly words: readonly string[]
    readonly modality?: Item['modality']
  }
  readonly contact?: {
    readonly type: Contact['type']
    readonly status: Contact['status']
    readonly between: readonly (readonly [...Who, role?: Contact['participants'][number]['role']])[]
    readonly modality?: Item['modality']
    readonly duration?: string
  }
  /** A move: who takes part, by the field of its kind, and its other fields as they are. */
  readonly move?: {
    readonly kind: Move['kind']
    readonly who: Readonly<Record<string, readonly Who[]>>
    readonly more?: Readonly<Record<string, unknown>>
  }
  /** The words that say what it is, as the record has them. */
  readonly words?: readonly string[]
}

export interface Invented {
  readonly report: Partial<Report> & Pick<Report, 'id' | 'text'>
  readonly copy_of?: string
  readonly told: readonly Told[]
}

/** A day, a span of days or anything else by its ISO form; `more` says what is not plain about it. */
export function at(start: string, more: Partial<TimeValue> & { readonly open?: boolean } = {}): TimeValue {
  const { open, ...rest } = more
  return { start, ...(open ? {} : { end: start }), precision: 'day', stated: true, ...rest }
}

export function readingOf({ report, told }: Invented, actors: readonly Actor[]): Reading {
  const items = told.map((one, n) => itemOf(report.id, report.text, one, n + 1))
  const refs = items.flatMap(refsOf)
  return {
    format: 'demarche/1',
    made_by: 'demarche 0.1.0 (invented)',
    report: {
      ...REPORT,
      file: `${report.id}.txt`,
      source: report.text,
      source_sha256: '0'.repeat(64),
      ...report,
    },
    actors: actors.filter(({ id }) => refs.some(({ actor }) => actor === id)),
    mentions: refs.map((ref) => ({ ...ref, how: 'name', by_rule: 'invented' })),
    times: [],
    items,
    remarks: [],
  }
}

const REPORT: Omit<Report, 'id' | 'text' | 'source' | 'file' | 'source_sha256'> = {
  title: null,
  language: 'en',
  edits: [],
  agency: [],
  byline: [],
  credit: [],
  provenance: [],
  removed: [],
  remarks: [],
}

/** Where `words` stand in `text`. A case with words that are not there is a mistake in the case. */
export function find(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`Cannot find “${words}” in “${text.slice(0, 60)}…”`)
  return [start, start + words.length]
}

function itemOf(report: string, text: string, told: Told, n: number): Item {
  const ref = ([actor, words]: Who): ActorRef => ({ actor, text: words, span: find(text, words) })
  const common = {
    evidence: told.says.map((words) => find(text, words)),
    according_to: (told.according_to ?? []).map(ref),
    issues: told.issues ?? [],
    by_rule: 'invented',
    pieces: [],
    ...(told.time ? { time: told.time } : {}),
    ...(told.place ? { place: { name: told.place, text: told.place, span: find(text, told.place) } } : {}),
    ...(told.background ? { background: true } : {}),
    ...(told.certainty ? { certainty: told.certainty } : {}),
  }
  if (told.contact) {
    const { type, status, between, duration, modality = MODALITY[status] } = told.contact
    const participants = between.map(([actor, words, role]) => ({
      ...ref([actor, words]),
      ...(role ? { role } : {}),
    }))
    const length = duration ? { duration: { duration } } : {}
    const id = `${report}/contact-${n}`
    return { ...common, id, kind: 'contact', type, status, modality, participants, ...length }
  }
  if (told.move) {
    const { kind, who, more } = told.move
    const refs = Object.fromEntries(Object.entries(who).map(([field, all]) => [field, all.map(ref)]))
    return {
      ...common,
      id: `${report}/${kind}-${n}`,
      kind,
      modality: 'held',
      ...refs,
      ...more,
    } as unknown as Item
  }
  const { speaker = [], form = 'direct', words = [], modality = 'held' } = told.statement ?? {}
  const content = words.map((run) => find(text, run))
  const id = `${report}/statement-${n}`
  return { ...common, id, kind: 'statement', modality, speaker: speaker.map(ref), form, content }
}

const MODALITY: Readonly<Record<Contact['status'], Item['modality']>> = {
  proposed: 'possible',
  planned: 'planned',
  ongoing: 'held',
  held: 'held',
  postponed: 'held',
  cancelled: 'held',
}

function refsOf(item: Item): readonly ActorRef[] {
  const own = partiesOf(item).first
  return [...own, ...item.according_to].toSorted((a, b) => a.span[0] - b.span[0])
}
