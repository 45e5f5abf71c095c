import { actorsOf, inCodeOrder, partiesOf } from '../../record/index.ts'
import type { Mention, NegotiationRecord, PartyOf, RecordActor, RecordItem } from '../../record/index.ts'

/** One line of a brief: what, the sentence that says it, and who says so. */
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

/**
 * The line of an item; `what` where something else than the item itself is to be said with its words, `mention` where
 * another than the first is to say it.
 */
export function lineOf(
  item: RecordItem,
  names: Names,
  what = whatOf(item, names),
  mention = mentionOf(item),
): BriefLine {
  return {
    item: item.id,
    kind: item.kind,
    ...(item.time === undefined ? {} : { when: aheadOf(item) + whenOf(item.time) }),
    what,
    quote: mention?.quote ?? '',
    according_to: mention
      ? names.chain(mention)
      : item.according_to.map((ref) => names.of(ref.actor, ref.text)),
    ...(item.first_reported === undefined ? {} : { first_reported: item.first_reported }),
    reports: new Set(item.mentions.map((m) => m.report)).size,
    independent_sources: item.independent_sources,
  }
}

/** The words for an item: the first; of a contact that was held not those that announced it. */
function mentionOf(item: RecordItem): Mention | undefined {
  return item.kind === 'contact' ? asItStands(item) : item.mentions[0]
}

/** The first mention that gives an item the status it has. */
export function asItStands(item: RecordItem): Mention | undefined {
  const status = 'status' in item ? item.status : undefined
  const told = item.history.find((one) => one.status === status)
  return item.mentions.find(({ report }) => report === told?.report) ?? item.mentions[0]
}

/** The latest mention. */
export function latestOf({ mentions }: RecordItem): Mention | undefined {
  return mentions.toSorted((a, b) => inCodeOrder(b.published ?? '', a.published ?? ''))[0]
}

/** The day of something undertaken that lay ahead when it was first reported is its beginning, or its end. */
function aheadOf({ kind, time, first_reported, ...item }: RecordItem): string {
  if (kind !== 'commitment' || !time || !(time.start > (first_reported ?? '~'))) return ''
  return 'status' in item && item.status === 'in-force' ? 'until ' : 'to begin '
}

/** In time; items without a time last; then by id, so that the order is always the same. */
export function byWhen(a: RecordItem, b: RecordItem): number {
  const [x, y] = [a.time?.start ?? '~', b.time?.start ?? '~']
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1
}

/**
 * Lines that rest on the very same words are one line that says all that was read from them. That they were said, or
 * are an act as well, adds nothing to a step: who says so stands below them.
 */
export function onceEach(lines: readonly BriefLine[]): readonly BriefLine[] {
  const byQuote = new Map<string, BriefLine>()
  for (const line of lines) {
    const there = byQuote.get(line.quote)
    if (!there) byQuote.set(line.quote, line)
    else if (!there.what.includes(line.what) && !(isAside(line) && !isAside(there)))
      byQuote.set(line.quote, { ...there, what: `${there.what}; ${line.what}` })
  }
  return [...byQuote.values()]
}

function isAside({ kind }: BriefLine): boolean {
  return kind === 'statement' || kind === 'act'
}

/** What an item is, in a few words: "call (held): Anna Berg, Ivo Karo". */
export function whatOf(item: RecordItem, names: Names): string {
  const stands = item.modality === 'held' ? '' : ` (${MODALITIES[item.modality]})`
  const words = inWords(item)
  switch (item.kind) {
    case 'contact':
      return `${item.type} (${item.modality === 'held' ? item.status : MODALITIES[item.modality]}): ${names.list(item.participants) || 'nobody named'}`
    case 'statement': {
      const via = item.via?.length ? ` (via ${names.list(item.via)})` : ''
      return `${names.list(item.speaker) || 'Somebody'}${via} said${stands}`
    }
    case 'proposal':
      return `${names.list(item.by) || 'Somebody'} put forward a proposal${stands}${words}`
    case 'response':
      return `${names.list(item.by) || 'Somebody'} ${several(item.by, STANCES[item.stance])}${answered(item, names)}${stands}`
    case 'demand':
      return `${names.list(item.by) || 'Somebody'} ${several(item.by, 'demands')}${ofWhom(item, names)}${stands}${words}`
    case 'commitment': {
      const planned = item.modality === 'held' || item.status === item.modality ? '' : stands
      const alone = item.parties.length === 1 ? ALONE[item.status] : undefined
      return `${alone ?? COMMITTED[item.status]}${planned} by ${names.list(item.parties) || 'nobody named'}${words}`
    }
    case 'assessment':
      return `${names.list(item.by) || 'The report'} sees ${DIRECTIONS[item.direction]}${stands}`
    case 'incident':
      return `${item.type} ${by(item, names)}${words.replace(/^:/, ', on')}, ${STATES[item.state]}${stands}`
    case 'pressure':
      return `${names.list(item.by) || 'Somebody'} ${item.action} ${leverageOf(item, names)}${stands}`
    case 'act':
      return `${names.list(item.by) || 'Nobody named'}: ${item.type}${stands}`
    case 'tally':
      return `count by ${names.list(item.by) || 'nobody named'}: ${item.count}${stands}${words}`
  }
}

const MODALITIES: Readonly<Record<RecordItem['modality'], string>> = {
  held: 'held',
  planned: 'planned',
  possible: 'possible',
  conditional: 'on a condition',
  denied: 'denied',
  negated: 'said not to be so',
}

function by(item: OfKind<'incident'>, names: Names): string {
  return item.by.length > 0 ? `by ${names.list(item.by)}` : 'not said by whom'
}

/** Which leverage, and on whom: "sanctions (on Norway)". */
export function leverageOf({ instrument, on }: OfKind<'pressure'>, names: Names): string {
  const whom = names.list(on)
  return `${INSTRUMENTS[instrument]}${whom ? ` (on ${whom})` : ''}`
}

type OfKind<Kind extends RecordItem['kind']> = Extract<RecordItem, { kind: Kind }>

const COMMITTED: Readonly<Record<OfKind<'commitment'>['status'], string>> = {
  planned: 'to be agreed or undertaken',
  agreed: 'agreed',
  'in-force': 'said to be in force, agreed',
  suspended: 'said to be suspended, agreed',
  breached: 'said to be broken, agreed',
  ended: 'said to have ended, agreed',
}

/** The same of what one party undertook, or ended. */
const ALONE: Readonly<Partial<Record<OfKind<'commitment'>['status'], string>>> = {
  agreed: 'undertaken',
  'in-force': 'said to be in force, undertaken',
  suspended: 'said to be suspended',
  ended: 'said to be ended',
}

/** Who tells of force. */
export const STATES: Readonly<Record<OfKind<'incident'>['state'], string>> = {
  claimed: 'claimed',
  'claimed-by-both': 'told by both sides',
  observed: 'observed',
  denied: 'denied',
}

const INSTRUMENTS: Readonly<Record<OfKind<'pressure'>['instrument'], string>> = {
  'military-aid': 'military aid',
  intelligence: 'intelligence',
  sanctions: 'sanctions',
  tariffs: 'tariffs',
  force: 'force',
  recognition: 'recognition',
  other: 'a measure',
}

const DIRECTIONS: Readonly<Record<OfKind<'assessment'>['direction'], string>> = {
  progress: 'progress',
  setback: 'a setback',
  stalled: 'no movement',
  mixed: 'some progress, and some not',
}

const STANCES: Readonly<Record<OfKind<'response'>['stance'], string>> = {
  accepts: 'accepts',
  'accepts-with-conditions': 'accepts with conditions',
  rejects: 'rejects',
  counters: 'counters',
  undecided: 'is undecided',
  welcomes: 'welcomes',
  sceptical: 'is sceptical',
  'no-answer': 'gives no answer',
}

/** A verb as it stands after one name, or after several. */
function several(who: readonly unknown[], verb: string): string {
  return who.length < 2 ? verb : ofSeveral(verb)
}

/** "agrees" of one is "agree" of several. */
export function ofSeveral(verb: string): string {
  return verb.replace(/^is\b/, 'are').replace(/^([a-z]+)s\b/, '$1')
}

function ofWhom({ of }: OfKind<'demand'>, names: Names): string {
  const whom = names.list(of)
  return whom ? ` of ${whom}` : ''
}

/** Whose proposal is answered, where a report links the two. */
function answered(item: OfKind<'response'>, names: Names): string {
  const to = item.to_proposal === undefined ? undefined : names.item(item.to_proposal)
  if (to?.kind !== 'proposal' || to.by.length === 0) return ''
  return ` (the proposal of ${names.list(to.by)})`
}

/** So many code units of an item's own words stand in its line. */
const OWN_WORDS = 70

function inWords({ words }: RecordItem): string {
  const own = words
    .join(' … ')
    .replace(/\s+/g, ' ')
    .replace(/^[,;: ]+/, '')
  return own ? `: “${shortened(own, OWN_WORDS)}”` : ''
}

/** Cut at a word, with an ellipsis: the whole sentence is in the JSON and on the page. */
export function shortened(words: string, most: number): string {
  const folded = words.replace(/\s+/g, ' ')
  return folded.length <= most ? folded : `${folded.slice(0, most).replace(/\s+\S*$/, '')} …`
}

/** A time as far as it is known, in ISO: "2031-03-13", "2031-03-03/2031-03-09", "from 2031-03-13". */
export function whenOf({ start, end, part, approx }: NonNullable<RecordItem['time']>): string {
  const range = end === undefined ? `from ${start}` : end === start ? start : `${start}/${end}`
  return [approx ? 'about' : '', range, part ?? ''].filter(Boolean).join(' ')
}

/** Names as people read them, by id. */
export class Names {
  readonly #actors: ReadonlyMap<string, RecordActor>
  readonly #outlets: ReadonlyMap<string, string>
  readonly #partyOf: PartyOf
  readonly #items: ReadonlyMap<string, RecordItem>
  /** The day of the first report. */
  readonly firstDay: string | undefined
  #mentions: ReadonlyMap<string, Mention> | undefined
  #joint: ReadonlySet<string> | undefined
  constructor(record: NegotiationRecord) {
    this.#actors = new Map(record.actors.map((actor) => [actor.id, actor]))
    this.#outlets = new Map(record.reports.map((r) => [r.id, r.outlet ?? r.file.split('/').at(-1)!]))
    this.#partyOf = partiesOf(record)
    this.firstDay = record.reports.flatMap((r) => r.published?.start?.slice(0, 10) ?? []).toSorted()[0]
    this.#items = new Map(record.items.map((item) => [item.id, item]))
  }
  of(id: string, otherwise = id): string {
    return this.#actors.get(id)?.name ?? otherwise
  }
  /** Several, by their ids. */
  all(ids: readonly string[]): string {
    return ids.map((id) => this.of(id)).join(', ')
  }
  item(id: string): RecordItem | undefined {
    return this.#items.get(id)
  }
  /** Whether a state or body has a part in it, or somebody who holds an office of one. */
  isOfParties(item: RecordItem): boolean {
    return actorsOf(item).some((actor) => this.isParty(actor))
  }
  isParty(id: string): boolean {
    return this.#partyOf(id) !== undefined
  }
  /** The office that most reports give. */
  roleOf(id: string): string | undefined {
    const roles = this.#actors.get(id)?.roles ?? []
    return roles.toSorted((a, b) => b.reports.length - a.reports.length)[0]?.title
  }
  /** The telling with this id, as its reading gives it. */
  mention(id: string): Mention | undefined {
    this.#mentions ??= new Map(
      [...this.#items.values()].flatMap(({ mentions }) => mentions.map((one) => [one.item, one] as const)),
    )
    return this.#mentions.get(id)
  }
  list(refs: readonly { readonly actor: string; readonly text: string }[]): string {
    return refs.map((ref) => this.of(ref.actor, ref.text)).join(', ')
  }
  /** Who says so, nearest to the fact first, ending with the outlet; those who speak together stand together. */
  chain({ according_to, report }: Mention): readonly string[] {
    const links: string[] = []
    let before = ''
    for (const { actor, text } of according_to) {
      const name = this.of(actor, text)
      if (this.#speakTogether(report, before, actor)) links.push(`${links.pop()!}, ${name}`)
      else links.push(name)
      before = actor
    }
    return [...links, this.outlet(report)]
  }
  /** Whether a report has words that both have spoken: a joint statement. */
  #speakTogether(report: string, one: string, other: string): boolean {
    this.#joint ??= new Set(
      [...this.#items.values()].flatMap((item) =>
        item.kind === 'statement' && item.speaker.length > 1
          ? item.mentions.flatMap((mention) =>
              item.speaker.flatMap((a) => item.speaker.map((b) => `${mention.report} ${a.actor} ${b.actor}`)),
            )
          : [],
      ),
    )
    return one !== other && this.#joint.has(`${report} ${one} ${other}`)
  }
  outlet(report: Mention['report']): string {
    return this.#outlets.get(report) ?? report
  }
}
