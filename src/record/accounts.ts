import type { Span } from '../evidence/index.ts'
import type { ActorRef } from '../readings/index.ts'
import type { Cast } from './actors.ts'
import type { Cluster } from './items/cluster.ts'
import { mentionOf } from './items/draw.ts'
import { overlaps } from './items/told.ts'
import type { AnyItem, Told } from './items/told.ts'
import type { Account } from './record.ts'
import type { Sides } from './sides.ts'
import { sentencesIn, termsOf } from './terms.ts'
import type { Sentence } from './terms.ts'
import type { Voices } from './voices.ts'
import { inCodeOrder, wordsOf } from './words.ts'

interface Telling {
  readonly says: Set<string>
  readonly tellings: Set<Told>
  readonly sentences: Sentence[]
  /** Whether some of its words say more than that the contact was. */
  tells: boolean
}

/** Words of some sides in a report. */
interface Words {
  /** Several where they say it together. */
  readonly sides: readonly string[]
  readonly words: readonly string[]
  readonly spans: readonly Span[]
  /** Whether they are a whole report on the contact. */
  readonly whole?: boolean
}

/**
 * What each side of a contact says of it: its statements in the sentences that tell of the contact, and
 * what its own publications write. The words of the sides stay apart; sides that were not there, and
 * reports in an outlet's own voice, give no account, and a side's own publication gives its account only. Where
 * two sides give one, they are compared sentence by sentence. Who says no more than that the contact was has
 * given no account of it.
 */
export function accountsOf(cluster: Cluster, voices: Voices): Account[] {
  if (cluster.first.kind !== 'contact') return []
  const parties = new Set(cluster.actorsIn('participants').flatMap((actor) => voices.sides.of(actor)))
  const bySide = new Map<string, Telling>()
  const note = (told: Told, { sides, words, spans, whole }: Words) => {
    const known = sides.filter((side) => parties.has(side) && !voices.sides.anonymous(side))
    const tells = saysMore(told, spans)
    for (const side of known) {
      const account = bySide.get(side) ?? {
        says: new Set(),
        tellings: new Set(),
        sentences: [],
        tells: false,
      }
      for (const said of words) account.says.add(said)
      account.tellings.add(told)
      account.sentences.push(...sentencesIn(told, spans, mentionOf(told, voices.cast), known, whole === true))
      account.tells ||= tells
      bySide.set(side, account)
    }
  }
  // What was announced before is no account of what was said.
  const held = cluster.has('modality', 'held')
  for (const told of cluster.reported)
    if (!held || told.item.modality === 'held')
      for (const words of wordsOn(told, parties, voices)) note(told, words)
  for (const [side, { tells }] of bySide) if (!tells) bySide.delete(side)
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

/** What the parties of a contact say of it in one report. */
function wordsOn(told: Told, parties: ReadonlySet<string>, voices: Voices): Words[] {
  const own = voices.ownVoice(told.report)
  const said = spoken(told, voices)
  if (own === undefined || !parties.has(own)) return said
  const ofOwn = said.flatMap((one) => (one.sides.includes(own) ? [{ ...one, sides: [own] }] : []))
  if (told.item.according_to.length > 0) return ofOwn
  const whole = isMain(told)
  const spans: readonly Span[] = whole ? [[0, told.text.length]] : told.item.evidence
  return [{ sides: [own], words: sentencesOf(told), spans, whole }, ...ofOwn]
}

/** Whether words about a contact say more than that it was: other sentences than its own, or other things in these. */
function saysMore({ id, item, text, beside }: Told, spans: readonly Span[]): boolean {
  const outside = spans.flatMap(([start, end]) => {
    let from = start
    const cuts: string[] = []
    for (const [a, b] of item.evidence) {
      if (b <= from || a >= end) continue
      cuts.push(text.slice(from, Math.max(from, a)))
      from = b
    }
    return [...cuts, text.slice(Math.min(from, end), end)]
  })
  if (outside.some((rest) => wordsOf(rest).length >= LEAST_WORDS)) return true
  return beside.some(
    (other) =>
      other.id !== id && other.kind !== 'contact' && overlaps(other.evidence, spans) && isApart(other, item),
  )
}

/** With fewer words between sentences nothing is said. */
const LEAST_WORDS = 4

/** Whether an item is something else than the contact: a statement is not that only tells of it. */
function isApart(other: AnyItem, contact: AnyItem): boolean {
  if (other.kind !== 'statement') return true
  const pieces = (contact['pieces'] ?? []) as readonly { readonly span: Span }[]
  const content = (other['content'] ?? []) as readonly Span[]
  return (
    content.length > 0 &&
    !overlaps(
      content,
      pieces.map(({ span }) => span),
    )
  )
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
function spoken(told: Told, { cast, sides, ...voices }: Voices): Words[] {
  const said = voices.statementsOf(told.report).filter((statement) => tellsOf(statement, told))
  const found = said.map((statement): Words => {
    // What comes before the first word of a contact in a speech is of something else, unless all is about it.
    const from = isMain(told) ? 0 : startOf(statement, told)
    const after = (all: readonly Span[]) =>
      all.flatMap(([start, end]): Span[] => (end > from ? [[Math.max(start, from), end]] : []))
    const content = after((statement.item['content'] ?? []) as readonly Span[])
    return {
      sides: speakerSides(statement.item['speaker'], told.report, cast, sides),
      words: content.map((span) => statement.text.slice(...span)),
      spans: after(statement.item.evidence),
    }
  })
  const source = told.item.according_to[0]
  const vouched = source ? speakerSides([source], told.report, cast, sides) : []
  const silent = vouched.filter((side) => !found.some((other) => other.sides.includes(side)))
  return [...found, { sides: silent, words: sentencesOf(told), spans: told.item.evidence }]
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
