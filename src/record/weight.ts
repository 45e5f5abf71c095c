import type { NegotiationRecord, RecordActor, RecordItem } from './record.ts'
import { CUES } from './wording/index.ts'
import { inCodeOrder } from './words.ts'

/**
 * Puts first what a minister wants to hear first: steps before words, what was done before what is only planned or
 * possible, what the parties do that most reports are about before what others do, what many independent sources
 * tell or a report begins with before what stands far down in one.
 */
export function byWeight(record: NegotiationRecord): (a: RecordItem, b: RecordItem) => number {
  const partyOf = partiesOf(record)
  const central = centrality(record, partyOf)
  const routine = routineOf(record)
  const weights = new Map(
    record.items.map((item) => [item.id, rankOf(item) - supportOf(item) + farOff(item, central, partyOf)]),
  )
  const weightOf = (item: RecordItem) => (weights.get(item.id) ?? 0) + (routine.has(item.id) ? ROUTINE : 0)
  return (a, b) => weightOf(a) - weightOf(b) || inCodeOrder(dayOf(a), dayOf(b)) || inCodeOrder(a.id, b.id)
}

/** What has no day of its own comes after what has. */
function dayOf({ time }: RecordItem): string {
  return time?.start ?? '~'
}

/** Whose party somebody is: a state, a body that is no publisher, or the one of which he holds an office. */
export type PartyOf = (actor: string) => string | undefined

export function partiesOf({ actors, reports }: NegotiationRecord): PartyOf {
  const byId: ReadonlyMap<string, RecordActor> = new Map(actors.map((actor) => [actor.id, actor]))
  const publishers = new Set(reports.map(({ outlet }) => outlet))
  const partyOf: PartyOf = (id) => {
    if (id.startsWith('state/')) return id
    const actor = byId.get(id)
    if (id.startsWith('org/')) return actor && !publishers.has(actor.name) ? id : undefined
    for (const { of } of actor?.roles ?? []) {
      const party = of === undefined || of === id ? undefined : partyOf(of)
      if (party !== undefined) return party
    }
    return undefined
  }
  return partyOf
}

/** Who does it, or has a part in it. */
export function actorsOf(item: RecordItem): readonly string[] {
  const refs =
    item.kind === 'contact'
      ? item.participants
      : item.kind === 'commitment'
        ? item.parties
        : item.kind === 'statement'
          ? item.speaker
          : item.by
  return refs.map(({ actor }) => actor)
}

const ORDER: Readonly<Record<RecordItem['kind'], number>> = {
  commitment: 0,
  response: 0.2,
  proposal: 0.4,
  contact: 1,
  demand: 2,
  pressure: 2,
  incident: 2,
  act: 3,
  assessment: 3,
  tally: 3,
  statement: 4,
}
/** What is only planned or possible comes after contacts that were held. */
const NOT_DONE = 1.2
/** A step that names no issue may be any promise or refusal of everyday life. */
const NO_ISSUE = 0.8
const UNSURE = 0.7
const NO_PARTY = 2
/** Somebody in touch with nobody the report names. */
const ALONE = 0.7
/** An agreement to stay in touch comes after contacts, before demands. */
const ROUTINE = 1
/** Words that stand no further into a report than this are its headline or its lead. */
const LEAD = 500

function rankOf({ kind, modality, issues, certainty }: RecordItem): number {
  const steps = ORDER[kind] < ORDER.contact
  return (
    ORDER[kind] +
    (modality === 'held' ? 0 : steps ? NOT_DONE : 0.5) +
    (steps && issues.length === 0 ? NO_ISSUE : 0) +
    (certainty === 'unsure' ? UNSURE : 0)
  )
}

/** How many really say so, and whether somebody's report begins with it. */
function supportOf({ independent_sources, mentions }: RecordItem): number {
  const leads = mentions.some(({ evidence: [first] }) => first !== undefined && first[0] < LEAD)
  return 0.5 * Math.log2(Math.max(1, independent_sources)) + (leads ? 0.5 : 0)
}

function farOff(item: RecordItem, central: ReadonlyMap<string, number>, partyOf: PartyOf): number {
  const parties = actorsOf(item).flatMap((actor) => partyOf(actor) ?? [])
  if (parties.length === 0) return NO_PARTY
  const alone = item.kind === 'contact' && new Set(parties).size < 2 ? ALONE : 0
  return alone + 1 - Math.max(...parties.map((party) => central.get(party) ?? 0))
}

/** By party, in how many reports it has a part in something, of as many as the one that has most. */
function centrality({ items }: NegotiationRecord, partyOf: PartyOf): ReadonlyMap<string, number> {
  const reports = new Map<string, Set<string>>()
  for (const item of items)
    for (const party of actorsOf(item).flatMap((actor) => partyOf(actor) ?? [])) {
      const told = reports.get(party) ?? new Set<string>()
      reports.set(party, told)
      for (const { report } of item.mentions) told.add(report)
    }
  const most = Math.max(1, ...[...reports.values()].map(({ size }) => size))
  return new Map([...reports].map(([party, { size }]) => [party, size / most]))
}

/** Agreements to stay in touch: so their words say, or they are about nothing but the contact that the same words plan. */
export function routineOf({ items }: NegotiationRecord): ReadonlySet<string> {
  const quotes = new Set(
    items.flatMap(({ kind, modality, mentions }) =>
      kind === 'contact' && modality === 'planned' ? mentions.map(({ quote }) => quote) : [],
    ),
  )
  return new Set(
    items
      .filter(
        ({ kind, issues, mentions, words }) =>
          kind === 'commitment' &&
          issues.length === 0 &&
          (CUES.staying.test(words.join(' ')) || mentions.every(({ quote }) => quotes.has(quote))),
      )
      .map(({ id }) => id),
  )
}
