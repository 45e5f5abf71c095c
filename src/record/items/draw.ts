import type { Span } from '../../evidence/index.ts'
import { ITEM_REFERENCES, type ActorRef, type Plover } from '../../readings/index.ts'
import type { Cast } from '../actors.ts'
import type { Judgement, Mention, RecordItem } from '../record.ts'
import { gap } from '../times.ts'
import { inCodeOrder } from '../words.ts'
import type { Cluster } from './cluster.ts'
import { isNotSo, wordFields } from './told.ts'
import type { AnyItem, Told } from './told.ts'

/** What drawing needs: who the actors are, and which record item a reading's item became. */
export interface Drawing {
  readonly cast: Cast
  itemOf(readingItem: string): string | undefined
  /** Rows in which a person has joined or parted these tellings. */
  judgementsOf(readingItem: string): readonly Judgement[]
}

/** One item of the record out of all its tellings. Accounts are added by their own step. */
export function drawItem(cluster: Cluster, drawing: Drawing): RecordItem {
  const tellings = cluster.reported
  const lead = leading(tellings)
  const {
    evidence: _evidence,
    pieces: _pieces,
    background,
    ...own
  } = lead.item as AnyItem & { pieces?: unknown }
  const fields = mapped(own, lead, drawing)
  const days = tellings.flatMap((told) => told.published_as ?? [])
  const issues = [...new Set(tellings.flatMap((told) => told.item.issues))].sort(inCodeOrder)
  return {
    ...referencesOf(tellings, fields, drawing),
    ...fields,
    ...joinedActors(fields, lead, tellings, drawing.cast),
    ...asPlanned(lead, tellings),
    id: tellings[0]!.id,
    ...(lead.kind === 'commitment' ? { ...phaseOf(tellings), status: lastStatus(tellings) } : {}),
    issues,
    // Told once as news, it is no mere recap.
    ...(background && tellings.every((told) => told.item.background) ? { background } : {}),
    fields_from: lead.report,
    words: wordFields(lead.item, lead.text),
    mentions: tellings.map((told) => mentionOf(told, drawing.cast)),
    independent_sources: new Set(tellings.map((told) => told.origin)).size,
    ...(days.length > 0 ? { first_reported: days[0]!, last_reported: days.at(-1)! } : {}),
    history: history(tellings),
    accounts: [],
    judgements: judgements(cluster, tellings, drawing),
  } as unknown as RecordItem
}

/** What was held, nobody says when, was held on the day it was last planned for, if that has come when it is told. */
function asPlanned({ kind, item, published }: Told, tellings: readonly Told[]): { time?: unknown } {
  if (kind !== 'contact' || item.time !== undefined || item.modality !== 'held' || !published) return {}
  const plan = tellings.findLast(({ item: other }) => AHEAD.has(String(other['status'])) && other.time)
  const { days } = plan ?? {}
  return plan && days?.year && days.from <= published.to && published.from - days.to <= NEWS
    ? { time: plan.item.time }
    : {}
}

/** For so many days what was held is news. */
const NEWS = 3

/** Its place in a sequence, which is told once, when the sequence is agreed. */
function phaseOf(tellings: readonly Told[]): { phase?: unknown } {
  const phased = tellings.find(({ item }) => item['phase'] !== undefined)
  return phased ? { phase: phased.item['phase'] } : {}
}

/** How a commitment was last said to stand, not only recalled; that it was broken is somebody's word. */
function lastStatus(tellings: readonly Told[]): unknown {
  const told = tellings.filter(({ item }) => !isNotSo(item))
  const statuses = (told.length > 0 ? told : tellings).map(({ item }) => item['status'])
  const held = statuses.filter((status) => status !== 'breached')
  const come = held.findLast((status) => status !== 'agreed' && status !== 'planned')
  return come ?? (held.includes('agreed') ? 'agreed' : held.at(-1)) ?? 'breached'
}

export function mentionOf(told: Told, cast: Cast): Mention {
  return mentionIn(told, told.item, told.item.evidence, cast)
}

/** A mention of an item of the report in which `told` stands, in these sentences. */
export function mentionIn(
  { report, text, published_as: published }: Told,
  { id, according_to }: AnyItem,
  evidence: readonly Span[],
  cast: Cast,
): Mention {
  return {
    report,
    item: id,
    evidence,
    quote: quoteOf(evidence.map(([start, end]) => text.slice(start, end))),
    ...(published === undefined ? {} : { published }),
    according_to: according_to.map((ref) => ({ ...ref, actor: cast.idOf(report, ref.actor) })),
  }
}

/** Sentences that do not follow each other are joined by an ellipsis in brackets. */
export function quoteOf(sentences: readonly string[]): string {
  return sentences.join(' […] ')
}

/** The telling that says most: the latest standing, the last plan, the narrowest time, the most fields, the earliest. */
function leading(tellings: readonly Told[]): Told {
  const best = tellings.reduce((one, told) => (less(rank(told), rank(one)) ? told : one))
  if (best.kind !== 'contact' || !AHEAD.has(String(best.item['status']))) return best
  // Of a plan that was moved the last word counts.
  const alike = tellings.filter(({ item }) => item['status'] === best.item['status'])
  const last = alike.findLast(({ days, item }) => days !== undefined && item.background !== true)
  if (!last?.days || !best.days || gap(last.days, best.days) === 0) return best
  return alike
    .filter(({ days }) => days && gap(days, last.days!) === 0)
    .reduce((one, told) => (less(rank(told), rank(one)) ? told : one))
}

const AHEAD: ReadonlySet<string> = new Set(['planned', 'proposed', 'postponed'])

/** What makes a telling lead, weightiest first; smaller leads. */
function rank(told: Told): number[] {
  return [
    told.item['denied_by'] ? 1 : 0,
    STANDING[String(told.item['status'])] ?? (told.item.modality === 'held' ? 2 : 3),
    told.days ? Math.min(9000, told.days.to - told.days.from) + (told.days.year ? 0 : 0.5) : 9999,
    PRECISION.indexOf(told.item.time?.precision ?? 'year'),
    told.item.background ? 1 : 0,
    -Object.keys(told.item).length,
  ]
}

const STANDING: Readonly<Record<string, number>> = {
  held: 0,
  ongoing: 1,
  cancelled: 1,
  postponed: 2,
  planned: 3,
  proposed: 4,
  // Of an undertaking its beginning tells most: when it was agreed, and what.
  agreed: 0,
  'in-force': 1,
  suspended: 2,
  ended: 2,
  breached: 2,
}
const PRECISION = ['minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'quarter', 'season', 'year']

function less(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((n, k) => n !== b[k])
  return i >= 0 && a[i]! < b[i]!
}

/** Fields with references to the record's actors and items. */
function mapped(fields: Record<string, unknown>, told: Told, drawing: Drawing): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (isRefs(value))
        return [name, value.map((ref) => ({ ...ref, actor: drawing.cast.idOf(told.report, ref.actor) }))]
      if (typeof value === 'string' && ITEM_FIELDS.has(name)) return [name, drawing.itemOf(value) ?? value]
      if (name === 'plover') return [name, ploverMapped(value as Plover, told, drawing)]
      return [name, value]
    }),
  )
}

/** With the record's ids of actors. */
function ploverMapped(plover: Plover, { report }: Told, { cast }: Drawing): Plover {
  const idsOf = (ids: readonly string[]) => [...new Set(ids.map((id) => cast.idOf(report, id)))]
  return {
    ...plover,
    actor: idsOf(plover.actor),
    recipient: idsOf(plover.recipient),
    sectors: Object.fromEntries(
      Object.entries(plover.sectors).map(([id, codes]) => [cast.idOf(report, id), codes]),
    ),
  }
}

/** The items that only other reports refer it to: what an offer revises, what a demand is a condition for. */
function referencesOf(
  tellings: readonly Told[],
  fields: Readonly<Record<string, unknown>>,
  { itemOf }: Drawing,
): Record<string, string> {
  const own = tellings[0]!.id
  return Object.fromEntries(
    ITEM_REFERENCES.filter((name) => fields[name] === undefined).flatMap((name) => {
      const ids = tellings.flatMap(({ item }) => (typeof item[name] === 'string' ? [item[name]] : []))
      const meant = ids.flatMap((id) => itemOf(id) ?? []).find((id) => id !== own)
      return meant === undefined ? [] : [[name, meant]]
    }),
  )
}

const ITEM_FIELDS: ReadonlySet<string> = new Set(ITEM_REFERENCES)

function isRefs(value: unknown): value is readonly ActorRef[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((ref) => typeof ref === 'object' && ref !== null && 'actor' in ref)
  )
}

/** Lists of actors with those added whom only other reports name. Who vouches stays as the lead has it. */
function joinedActors(
  fields: Record<string, unknown>,
  lead: Told,
  tellings: readonly Told[],
  cast: Cast,
): Record<string, unknown> {
  const joined: Record<string, unknown> = {}
  for (const name of new Set(tellings.flatMap((told) => [...told.actors.keys()]))) {
    if (name === 'according_to') continue
    const told = (fields[name] as readonly ActorRef[] | undefined) ?? []
    const value = OF_STATES.has(lead.kind) ? asStates(told, name, tellings, cast) : told
    const known = new Set(value.map((ref) => ref.actor))
    const served = new Set(value.flatMap(({ actor }) => statesOf(actor, cast)))
    const added = tellings.flatMap((told) => {
      const refs = told.item[name]
      if (told === lead || !isRefs(refs)) return []
      return refs.map((ref) => ({ ...ref, actor: cast.idOf(told.report, ref.actor), report: told.report }))
    })
    joined[name] = [
      ...value,
      ...added.filter(({ actor }) => !served.has(actor) && !known.has(actor) && known.add(actor)),
    ]
  }
  return joined
}

/** What a leader does for a state is the state's. */
const OF_STATES: ReadonlySet<string> = new Set(['proposal', 'response', 'demand', 'commitment'])

/** A leader whom one telling names is the state that another names in his place. */
function asStates(
  refs: readonly ActorRef[],
  name: string,
  tellings: readonly Told[],
  cast: Cast,
): readonly ActorRef[] {
  const named = new Set(tellings.flatMap(({ actors }) => actors.get(name) ?? []))
  return refs.map((ref) => {
    const state = statesOf(ref.actor, cast).find((id) => named.has(id))
    return state === undefined ? ref : { ...ref, actor: state }
  })
}

/** The states that a person serves: who names "Norland's envoy" and no more means him. */
function statesOf(id: string, cast: Cast): readonly string[] {
  const { kind, roles = [] } = cast.actor(id) ?? {}
  return kind === 'person' ? roles.flatMap(({ of = '' }) => (of.startsWith('state/') ? [of] : [])) : []
}

/** What an item was said to be over time: an entry wherever its standing or its time changed. */
function history(tellings: readonly Told[]): RecordItem['history'] {
  const entries: { published?: string; status: string; time?: unknown; report: string }[] = []
  for (const told of tellings) {
    const status = standing(told.item)
    const { time } = told.item
    const published = told.published_as
    const last = entries.at(-1) as { status: string; time?: { start?: string; end?: string } } | undefined
    const told_again =
      last?.status === status &&
      (time === undefined || (last.time?.start === time.start && last.time?.end === time.end))
    if (told_again) continue
    entries.push({
      ...(published === undefined ? {} : { published }),
      status,
      ...(time === undefined ? {} : { time }),
      report: told.report,
    })
  }
  return entries as RecordItem['history']
}

/** The word for how things stand with an item: its status where its kind has one, else its modality. */
function standing(item: AnyItem): string {
  for (const field of ['status', 'stance', 'state', 'action']) {
    const value = item[field]
    if (typeof value === 'string') return value
  }
  return item.modality
}

function judgements(cluster: Cluster, tellings: readonly Told[], drawing: Drawing): Judgement[] {
  const lead = cluster.first
  const machine = tellings.flatMap((told): Judgement[] => {
    const because = cluster.because.get(told)
    if (!because) return []
    return [{ same: true, a: lead.id, b: told.id, because, by: 'machine' }]
  })
  const person = tellings.flatMap((told) => drawing.judgementsOf(told.id))
  const of = new Set(person.map((row) => `${row.a}\n${row.b}`))
  const rows = [
    ...person,
    ...machine.filter((row) => !of.has(`${row.a}\n${row.b}`) && !of.has(`${row.b}\n${row.a}`)),
  ]
  const seen = new Set<string>()
  return rows.filter((row) => !seen.has(`${row.a}\n${row.b}`) && seen.add(`${row.a}\n${row.b}`))
}
