import type { Mention, NegotiationRecord, RecordActor, RecordItem } from '../../record/index.ts'

/** What a brief says, as data: every line with its words and its sources. */
export interface Brief {
  readonly as_of?: string
  /** First and last day on which something was reported. */
  readonly from?: string
  readonly to?: string
  /** Items first reported on or after this day are new. */
  readonly since?: string
  readonly reports: number
  readonly copies: number
  readonly independent_sources: number
  readonly undated_reports: number
  readonly latest: readonly BriefLine[]
  readonly contacts: readonly BriefLine[]
  readonly planned: readonly BriefLine[]
  readonly differences: readonly BriefDifference[]
  readonly speakers: readonly BriefSpeaker[]
  readonly remarks: readonly string[]
}

export interface BriefLine {
  readonly item: string
  readonly kind: RecordItem['kind']
  /** The day, month … as known; absent where nobody gave one. */
  readonly when?: string
  readonly what: string
  /** The sentence that says it. */
  readonly quote: string
  /** Who says so, nearest to the fact first, ending with the outlet. */
  readonly according_to: readonly string[]
  readonly first_reported?: string
  readonly reports: number
  readonly independent_sources: number
}

export interface BriefDifference {
  readonly about: string
  readonly what: string
  readonly field: string
  readonly type: string
  readonly values: readonly { readonly value: string; readonly quote: string; readonly outlet: string }[]
}

export interface BriefSpeaker {
  readonly name: string
  readonly role?: string
  readonly statements: number
}

/** Makes the brief of a record. `since` defaults to the day before the last report. */
export function makeBrief(record: NegotiationRecord, since?: string): Brief {
  const days = record.reports.flatMap((r) => r.published?.start?.slice(0, 10) ?? []).toSorted()
  const to = days.at(-1)
  const from = since ?? to
  const names = new Names(record)
  const line = (item: RecordItem): BriefLine => lineOf(item, names)
  const contacts = record.items.filter((item) => item.kind === 'contact').toSorted(byWhen)
  return {
    ...(record.as_of === undefined ? {} : { as_of: record.as_of }),
    ...(days[0] === undefined ? {} : { from: days[0] }),
    ...(to === undefined ? {} : { to }),
    ...(from === undefined ? {} : { since: from }),
    reports: record.reports.length,
    copies: record.reports.filter((r) => r.copy_of !== undefined).length,
    independent_sources: new Set(record.reports.map((r) => r.origin)).size,
    undated_reports: record.reports.filter((r) => r.published?.start === undefined).length,
    latest: onceEach(
      record.items
        .filter((item) => isNew(item, from))
        .toSorted(byWeight)
        .map(line),
    ),
    contacts: contacts.filter((item) => !isAhead(item)).map(line),
    planned: contacts.filter(isAhead).map(line),
    differences: record.discrepancies.map((d) => differenceOf(d, record, names)),
    speakers: speakersOf(record, names),
    remarks: record.remarks.map((r) => r.says),
  }
}

/** Lines that rest on the very same words are one line that says all that was read from them. */
function onceEach(lines: readonly BriefLine[]): readonly BriefLine[] {
  const byQuote = new Map<string, BriefLine>()
  for (const line of lines) {
    const there = byQuote.get(line.quote)
    byQuote.set(line.quote, there ? { ...there, what: `${there.what}; ${line.what}` } : line)
  }
  return [...byQuote.values()]
}

/** What an item is, in a few words: "call (held): Anna Berg, Ivo Karo". */
function whatOf(item: RecordItem, names: Names): string {
  const stands = item.modality === 'held' ? '' : ` (${item.modality})`
  switch (item.kind) {
    case 'contact':
      return `${item.type} (${item.modality === 'held' ? item.status : item.modality}): ${names.list(item.participants) || 'nobody named'}`
    case 'statement': {
      const via = item.via?.length ? ` (via ${names.list(item.via)})` : ''
      return `${names.list(item.speaker) || 'Somebody'}${via} said${stands}`
    }
    case 'proposal':
      return `${names.list(item.by) || 'Somebody'} put forward a proposal${stands}`
    case 'response':
      return `${names.list(item.by) || 'Somebody'} ${item.stance}${stands}`
    case 'demand':
      return `${names.list(item.by) || 'Somebody'} demands${stands}`
    case 'commitment':
      return `commitment (${item.status})${stands}: ${names.list(item.parties)}`
    case 'assessment':
      return `${names.list(item.by) || 'The report'} sees ${item.direction}${stands}`
    case 'incident':
      return `${item.type} (${item.state})${stands}: ${names.list(item.by) || 'not said by whom'}`
    case 'pressure':
      return `${names.list(item.by)} ${item.action} ${item.instrument}${stands}`
    case 'act':
      return `${item.type}${stands}: ${names.list(item.by)}`
    case 'tally':
      return `${names.list(item.by) || 'Somebody'} counts ${item.count}${stands}`
  }
}

function lineOf(item: RecordItem, names: Names): BriefLine {
  const [mention] = item.mentions
  return {
    item: item.id,
    kind: item.kind,
    ...(item.time === undefined ? {} : { when: whenOf(item.time) }),
    what: whatOf(item, names),
    quote: mention?.quote ?? '',
    according_to: [
      ...item.according_to.map((ref) => names.of(ref.actor, ref.text)),
      ...(mention ? [names.outlet(mention)] : []),
    ],
    ...(item.first_reported === undefined ? {} : { first_reported: item.first_reported }),
    reports: new Set(item.mentions.map((m) => m.report)).size,
    independent_sources: item.independent_sources,
  }
}

/** A time as far as it is known, in ISO: "2031-03-13", "2031-03-03/2031-03-09", "from 2031-03-13". */
function whenOf({ start, end, part, approx }: NonNullable<RecordItem['time']>): string {
  const range = end === undefined ? `from ${start}` : end === start ? start : `${start}/${end}`
  return [approx ? 'about' : '', range, part ?? ''].filter(Boolean).join(' ')
}

function differenceOf(
  d: NegotiationRecord['discrepancies'][number],
  record: NegotiationRecord,
  names: Names,
): BriefDifference {
  const item = record.items.find(({ id }) => id === d.about)
  return {
    about: d.about,
    what: item ? whatOf(item, names) : names.of(d.about, d.about),
    field: d.field,
    type: d.type,
    values: d.values.map(({ value, mentions: [mention] }) => ({
      value,
      quote: mention?.quote ?? '',
      outlet: mention ? names.outlet(mention) : '',
    })),
  }
}

function speakersOf(record: NegotiationRecord, names: Names): readonly BriefSpeaker[] {
  const counts = new Map<string, number>()
  for (const item of record.items)
    if (item.kind === 'statement')
      for (const { actor } of item.speaker) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([actor, statements]) => {
      const role = names.roleOf(actor)
      return { name: names.of(actor, actor), statements, ...(role === undefined ? {} : { role }) }
    })
}

function isNew(item: RecordItem, since: string | undefined): boolean {
  return (
    !item.background &&
    since !== undefined &&
    item.first_reported !== undefined &&
    item.first_reported >= since
  )
}

function isAhead(item: RecordItem): boolean {
  return item.kind === 'contact' && ['proposed', 'planned', 'postponed'].includes(item.status)
}

/** Contacts before statements, then by how many really say so. */
function byWeight(a: RecordItem, b: RecordItem): number {
  return (
    Number(a.kind === 'statement') - Number(b.kind === 'statement') ||
    b.independent_sources - a.independent_sources ||
    byWhen(a, b)
  )
}

/** In time; items without a time last; then by id, so that the order is always the same. */
function byWhen(a: RecordItem, b: RecordItem): number {
  const [x, y] = [a.time?.start ?? '~', b.time?.start ?? '~']
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1
}

/** Names as people read them, by id. */
class Names {
  readonly actors: ReadonlyMap<string, RecordActor>
  readonly #outlets: ReadonlyMap<string, string>
  constructor(record: NegotiationRecord) {
    this.actors = new Map(record.actors.map((actor) => [actor.id, actor]))
    this.#outlets = new Map(record.reports.map((r) => [r.id, r.outlet ?? r.file.split('/').at(-1)!]))
  }
  of(id: string, otherwise: string): string {
    return this.actors.get(id)?.name ?? otherwise
  }
  /** The office that most reports give. */
  roleOf(id: string): string | undefined {
    const roles = this.actors.get(id)?.roles ?? []
    return roles.toSorted((a, b) => b.reports.length - a.reports.length)[0]?.title
  }
  list(refs: readonly { readonly actor: string; readonly text: string }[]): string {
    return refs.map((ref) => this.of(ref.actor, ref.text)).join(', ')
  }
  outlet(mention: Mention): string {
    return this.#outlets.get(mention.report) ?? mention.report
  }
}
