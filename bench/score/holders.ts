import type { NegotiationRecord, RecordItem } from '../../src/record/index.ts'
import { stemOf } from './gold.ts'
import type { Gold, GoldItem, GoldMention } from './gold.ts'
import { containment, flat, likeness } from './words.ts'

/** Ids of the record's items of a kind that quote a gold mention's words from its report. */
export type Holders = (kind: string, mention: Mentioned) => ReadonlySet<string>

type Mentioned = Pick<GoldMention, 'report' | 'evidence_text'> & Partial<Pick<GoldMention, 'item'>>

/**
 * Finds what holds gold's mentions in a record. Where gold has several items of a kind in the mention's sentence,
 * and the record too, the words alone cannot tell which is meant: those that are most like gold's item hold it.
 */
export function holdersIn(record: NegotiationRecord, golds: ReadonlyMap<string, Gold>): Holders {
  const stems = new Map(record.reports.map(({ id, file }) => [id, stemOf(file)]))
  const names = new Map(record.actors.map(({ id, names: all }) => [id, all.map(({ name }) => flat(name))]))
  return (kind, { report, evidence_text, item: id }) => {
    const held = record.items.filter(
      (item) =>
        item.kind === kind &&
        item.mentions.some(
          (m) => stems.get(m.report) === report && evidence_text.some((text) => sameWords(m.quote, text)),
        ),
    )
    const all = golds.get(report)?.items ?? []
    const gold = all.find((one) => one.id === id)
    const meant = gold && held.length > 1 && all.some(isBeside(gold)) ? mostLike(held, gold, names) : held
    return new Set(meant.map((item) => item.id))
  }
}

/** Whether another gold item of the same kind has words of the same sentence. */
function isBeside(gold: GoldItem): (other: GoldItem) => boolean {
  return (other) =>
    other.id !== gold.id &&
    other.kind === gold.kind &&
    other.evidence_text.some((a) => gold.evidence_text.some((b) => sameWords(a, b)))
}

function mostLike(held: readonly RecordItem[], gold: GoldItem, names: Names): readonly RecordItem[] {
  const near = held.map((item) => nearness(item, gold, names))
  const best = Math.max(...near)
  return held.filter((_, i) => near[i] === best)
}

const TELLING = ['type', 'action', 'stance', 'direction', 'instrument', 'phase', 'count', 'figure']

/** The names of the record's actors, by id. */
type Names = ReadonlyMap<string, readonly string[]>

/** By who takes part, the fields that tell items of a kind apart, issues, and the words that say what it is. */
function nearness(item: RecordItem, gold: GoldItem, names: Names): number {
  const fields = item as unknown as Readonly<Record<string, unknown>>
  const agreeing = TELLING.filter((field) => gold[field] !== undefined && fields[field] === gold[field])
  const issues = (gold['issues'] ?? []) as readonly string[]
  const shared = issues.filter((issue) => item.issues.includes(issue)).length
  const all = new Set([...issues, ...item.issues]).size
  // How things stand changes from telling to telling.
  const stands = gold['status'] !== undefined && fields['status'] === gold['status'] ? 0.5 : 0
  const actors = sharedActors(fields, gold, names)
  return (
    4 * actors +
    agreeing.length +
    stands +
    (all > 0 ? shared / all : 0) +
    likeness(item.words.join(' '), wordsFor(gold))
  )
}

const ACTORS = ['participants', 'by', 'parties', 'speaker']

/** The share of gold's actors that the item names, in whatever field. */
function sharedActors(item: Readonly<Record<string, unknown>>, gold: GoldItem, names: Names): number {
  const wanted = ACTORS.flatMap((field) => [gold[field] ?? []].flat()).map((one) =>
    flat(typeof one === 'string' ? one : (one as { name: string }).name),
  )
  const found = ACTORS.flatMap((field) => (item[field] ?? []) as readonly { readonly actor: string }[])
  const both = wanted.filter((name) => found.some(({ actor }) => names.get(actor)?.includes(name))).length
  return wanted.length > 0 ? both / wanted.length : 0
}

/** The words by which gold says what an item is. */
export function wordsFor(gold: GoldItem): string {
  return [gold['what_text'] ?? gold['of'] ?? gold.content_text ?? []].flat().map(String).join(' ')
}

/** Whether two texts are one sentence, or one is of the other. */
export function sameWords(a: string, b: string): boolean {
  return likeness(a, b) >= 0.35 || containment(a, b) >= 0.8
}
