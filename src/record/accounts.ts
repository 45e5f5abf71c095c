import type { Span } from '../evidence/index.ts'
import type { ActorRef } from '../readings/index.ts'
import type { Cast } from './actors.ts'
import type { Cluster } from './items/cluster.ts'
import { mentionOf } from './items/draw.ts'
import { overlaps } from './items/told.ts'
import type { Told } from './items/told.ts'
import type { Account } from './record.ts'
import type { Sides } from './sides.ts'
import { sentencesIn, termsOf } from './terms.ts'
import type { Sentence } from './terms.ts'
import type { Voices } from './voices.ts'
import { inCodeOrder } from './words.ts'

interface Telling {
  readonly says: Set<string>
  readonly tellings: Set<Told>
  readonly sentences: Sentence[]
}

/**
 * What each side of a contact says of it: its statements in the sentences that tell of the contact, and
 * what its own publications write. The words of the sides stay apart; sides that were not there, and
 * reports in an outlet's own voice, give no account. Where two sides give one, they are compared sentence
 * by sentence.
 */
export function accountsOf(cluster: Cluster, voices: Voices): Account[] {
  if (cluster.first.kind !== 'contact') return []
  const parties = new Set(cluster.actorsIn('participants').flatMap((actor) => voices.sides.of(actor)))
  const bySide = new Map<string, Telling>()
  const note = (side: string, told: Told, words: readonly string[], spans: readonly Span[]) => {
    if (!parties.has(side) || voices.sides.anonymous(side)) return
    const account = bySide.get(side) ?? { says: new Set(), tellings: new Set(), sentences: [] }
    for (const said of words) account.says.add(said)
    account.tellings.add(told)
    account.sentences.push(...sentencesIn(told, spans, mentionOf(told, voices.cast)))
    bySide.set(side, account)
  }
  // What was announced before is no account of what was said.
  const held = cluster.has('modality', 'held')
  for (const told of cluster.reported) {
    if (held && told.item.modality !== 'held') continue
    const own = voices.ownVoice(told.report)
    if (own !== undefined && told.item.according_to.length === 0)
      note(own, told, sentencesOf(told), isMain(told) ? [[0, told.text.length]] : told.item.evidence)
    for (const { side, words, spans } of spoken(told, voices)) note(side, told, words, spans)
  }
  const terms = bySide.size > 1 ? compared(bySide, cluster) : undefined
  return [...bySide]
    .sort((a, b) => inCodeOrder(a[0], b[0]))
    .map(([side, { says, tellings }]) => ({
      side,
      says: [...says],
      mentions: [...tellings].map((told) => mentionOf(told, voices.cast)),
      ...(terms ? { terms: terms.get(side) ?? [] } : {}),
    }))
}

/** Each side's sentences, none twice, with how the others' stand to them. */
function compared(bySide: ReadonlyMap<string, Telling>, cluster: Cluster) {
  const accounts = new Map(
    [...bySide]
      .sort((a, b) => inCodeOrder(a[0], b[0]))
      .map(([side, { sentences }]) => {
        const byQuote = new Map(sentences.map((one) => [one.mention.quote, one]))
        return [side, [...byQuote.values()]] as const
      }),
  )
  const names = cluster.tellings.flatMap(({ item }) =>
    (item['participants'] as readonly ActorRef[]).map(({ text }) => text),
  )
  return termsOf(accounts, names)
}

/** Whether a contact is what its report is about: the first it tells of as held, at its head. */
function isMain({ item, lead, beside }: Told): boolean {
  const first = beside.find(({ kind, modality }) => kind === 'contact' && modality === 'held')
  return lead && first?.id === item.id
}

function sentencesOf(told: Told): string[] {
  return told.item.evidence.map(([start, end]) => told.text.slice(start, end))
}

/** Statements told in the contact's own sentences or about it, and whoever is named as its source. */
function spoken(
  told: Told,
  { cast, sides, ...voices }: Voices,
): { side: string; words: readonly string[]; spans: readonly Span[] }[] {
  const said = voices.statementsOf(told.report).filter((statement) => tellsOf(statement, told))
  const found = said.flatMap((statement) => {
    // What comes before the first word of a contact in a speech is of something else, unless all is about it.
    const from = isMain(told) ? 0 : startOf(statement, told)
    const after = (all: readonly Span[]) =>
      all.flatMap(([start, end]): Span[] => (end > from ? [[Math.max(start, from), end]] : []))
    const spans = after(statement.item.evidence)
    const content = after((statement.item['content'] ?? []) as readonly Span[])
    const words = content.map((span) => statement.text.slice(...span))
    return speakerSides(statement.item['speaker'], told.report, cast, sides).map((side) => ({
      side,
      words,
      spans,
    }))
  })
  const source = told.item.according_to[0]
  const vouched = source ? speakerSides([source], told.report, cast, sides) : []
  return [
    ...found,
    ...vouched
      .filter((side) => !found.some((other) => other.side === side))
      .map((side) => ({ side, words: sentencesOf(told), spans: told.item.evidence })),
  ]
}

/** Where a statement, as far as it tells of the contact, begins: with the first sentence that both have. */
function startOf({ item: { evidence } }: Told, { item }: Told): number {
  const shared = item.evidence.filter((span) => overlaps([span], evidence))
  return shared.length === 0 ? 0 : Math.min(...shared.map(([start]) => start))
}

function speakerSides(refs: unknown, report: string, cast: Cast, sides: Sides): string[] {
  const all = Array.isArray(refs) ? (refs as readonly ActorRef[]) : []
  return [...new Set(all.flatMap((ref) => sides.of(cast.idOf(report, ref.actor))))]
}

function tellsOf(statement: Told, contact: Told): boolean {
  if (statement.item['about_item'] === contact.id) return true
  return overlaps(statement.item.evidence, contact.item.evidence)
}
