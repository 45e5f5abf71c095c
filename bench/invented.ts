import type { Actor, ActorRef, Item, Reading } from '../src/readings/index.ts'
import type { Span } from '../src/evidence/index.ts'

/** What a test says of one report; the rest is filled in. Spans are found by their words. */
export interface Telling {
  readonly id: string
  readonly published?: string
  readonly not_before?: string
  readonly outlet?: string
  readonly text: string
  readonly actors?: readonly (Partial<Actor> & { readonly id: string })[]
  readonly items?: readonly Told[]
  /** Words by which persons are meant besides their names: each place where they stand. */
  readonly meant?: Readonly<Record<string, string>>
  /** Words for days. */
  readonly days?: Readonly<Record<string, string>>
}

/** An item by its words: `says` is its sentence; lists of actor ids stand for references. */
export type Told = Readonly<Record<string, unknown>> & { readonly kind: string; readonly says: string }

const ACTOR_FIELDS = new Set(
  'according_to speaker via addressee participants from to by of against on parties toward done_by'.split(
    ' ',
  ),
)
const SPAN_FIELDS = new Set(['content', 'what', 'target', 'about'])

/** A reading as the readers would make it, of a report that nobody wrote. */
export function reading(told: Telling): Reading {
  const { id, text } = told
  const published =
    told.published !== undefined
      ? { start: told.published, end: told.published, precision: 'day' as const, basis: 'given' as const }
      : told.not_before !== undefined
        ? { not_before: told.not_before, basis: 'text' as const }
        : undefined
  const counts = new Map<string, number>()
  const items = (told.items ?? []).map((item) => {
    const n = (counts.get(item.kind) ?? 0) + 1
    counts.set(item.kind, n)
    return itemOf(item, text, `${id}/${item.kind}-${n}`)
  })
  return {
    format: 'demarche/1',
    made_by: 'test',
    report: {
      id,
      file: `${id}.txt`,
      title: null,
      language: 'en',
      text,
      source: text,
      source_sha256: id,
      edits: [],
      ...(published ? { published } : {}),
      ...(told.outlet === undefined ? {} : { outlet: told.outlet }),
      agency: [],
      byline: [],
      credit: [],
      provenance: [],
      removed: [],
      remarks: [],
    },
    actors: (told.actors ?? []).map(actorOf),
    mentions: Object.entries(told.meant ?? {}).flatMap(([words, actor]) =>
      spansOf(text, words).map((span) => ({
        actor,
        text: words,
        span,
        how: 'name' as const,
        by_rule: 'test',
      })),
    ),
    times: Object.entries(told.days ?? {}).flatMap(([words, day]) =>
      spansOf(text, words).map((span) => ({
        span,
        text: words,
        type: 'date' as const,
        value: { start: day, end: day, precision: 'day' as const },
        by_rule: 'test',
      })),
    ),
    items,
    remarks: [],
  }
}

/** `person/mara-lindqvist` becomes an actor named Mara Lindqvist unless told otherwise. */
function actorOf(told: Partial<Actor> & { readonly id: string }): Actor {
  const [kind = 'person', last = ''] = [told.id.split('/')[0], told.id.split('/').at(-1)]
  const name =
    told.name ??
    last
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ')
  return {
    kind: kind === 'org' ? 'organisation' : (kind as Actor['kind']),
    name,
    names: [name],
    descriptions: [],
    roles: [],
    members: [],
    relations: [],
    ...told,
  }
}

function itemOf({ says, ...fields }: Told, text: string, id: string): Item {
  const evidence = [spanOf(text, says)]
  const filled = Object.entries(fields).map(([field, value]): [string, unknown] => {
    if (ACTOR_FIELDS.has(field) && Array.isArray(value))
      return [field, value.map((actor: string) => ref(actor, evidence[0]!))]
    if (SPAN_FIELDS.has(field) && typeof value === 'string') return [field, [spanOf(text, value)]]
    if (field === 'time' && typeof value === 'string')
      return [field, { start: value, end: value, precision: 'day' }]
    return [field, value]
  })
  const defaults = {
    id,
    evidence,
    according_to: [],
    modality: 'held',
    issues: [],
    by_rule: 'test',
    pieces: [],
  }
  return { ...defaults, ...Object.fromEntries(filled) } as unknown as Item
}

function ref(actor: string, span: Span): ActorRef {
  return { actor, text: actor, span }
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`"${words}" does not stand in "${text}"`)
  return [start, start + words.length]
}

function spansOf(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    spans.push([at, at + words.length])
  return spans
}
