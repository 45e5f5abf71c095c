import type { Reading } from '../../src/readings/index.ts'
import { castOf } from './actors.ts'
import type { Cast } from './actors.ts'
import { agreement, KEY_FIELDS, wordsAt } from './fields.ts'
import type { ReadItem } from './fields.ts'
import type { Gold, GoldItem } from './gold.ts'
import { NOTHING, sum } from './score.ts'
import type { Score } from './score.ts'
import { likeness } from './words.ts'

/** `found`: kind and evidence agree. `right`: the key fields agree too. */
export interface KindScore {
  readonly found: Score
  readonly right: Score
}

/** What became of a gold item, or of a read item that gold does not have (`spare`). */
export interface Verdict {
  readonly kind: string
  readonly verdict: 'right' | 'wrong' | 'missed' | 'spare'
  /** Absent where spare. */
  readonly gold?: GoldItem
  /** The words of the read item's evidence; absent where missed. */
  readonly quote?: string
}

/** An extra gold item counts this much of a core one. */
const EXTRA = 0.25
/** Evidence agrees from this likeness of words on. */
const SAME_EVIDENCE = 0.25
/** A field agrees from this much on: two of three participants, say. */
const SAME_FIELD = 0.66

/** Scores of one reading against gold, for every kind that gold judges. */
export function scoreItems(reading: Reading, gold: Gold): Readonly<Record<string, KindScore>> {
  const all = verdictsOn(reading, gold)
  return Object.fromEntries(
    judgedKinds(gold).map((kind) => {
      const verdicts = all.filter((one) => one.kind === kind)
      return [kind, { found: sum(verdicts.map(asFound)), right: sum(verdicts.map(asRight)) }]
    }),
  )
}

/** One verdict for each gold item and each spare one; optional gold items and their finds have none. */
export function verdictsOn(reading: Reading, gold: Gold): readonly Verdict[] {
  const cast = castOf(reading, gold)
  return judgedKinds(gold).flatMap((kind) => verdictsOnKind(kind, reading, gold, cast))
}

function judgedKinds({ judged }: Gold): readonly string[] {
  return Object.keys(KEY_FIELDS).filter((kind) => judged?.includes(kind) ?? true)
}

function verdictsOnKind(kind: string, reading: Reading, gold: Gold, cast: Cast): readonly Verdict[] {
  const found = (reading.items as unknown as readonly ReadItem[]).filter((item) => item.kind === kind)
  const wanted = gold.items.filter((item) => item.kind === kind)
  const pairs = pairUp(found, wanted, (item, one) => compare(item, one, reading, cast))
  const paired = new Set([...pairs.values()].map(({ item }) => item))
  const ofGold = wanted
    .filter(({ optional }) => !optional)
    .map((one): Verdict => {
      const pair = partner(one, pairs)
      if (!pair) return { kind, verdict: 'missed', gold: one }
      return {
        kind,
        verdict: pair.right ? 'right' : 'wrong',
        gold: one,
        quote: wordsAt(reading, pair.item.evidence),
      }
    })
  const spare = found
    .filter((item) => !paired.has(item))
    .map((item): Verdict => ({ kind, verdict: 'spare', quote: wordsAt(reading, item.evidence) }))
  return [...ofGold, ...spare]
}

function asFound({ verdict, gold }: Verdict): Score {
  if (verdict === 'spare') return { ...NOTHING, fp: 1 }
  return verdict === 'missed' ? { ...NOTHING, fn: weightOf(gold) } : { ...NOTHING, tp: weightOf(gold) }
}

/** A wrong item is false, and the right one is missing. */
function asRight(one: Verdict): Score {
  return one.verdict === 'wrong' ? { tp: 0, fp: weightOf(one.gold), fn: weightOf(one.gold) } : asFound(one)
}

function weightOf(item: GoldItem | undefined): number {
  return item?.importance === 'extra' ? EXTRA : 1
}

/** The pair of a gold item, or else the pair of another of its group. */
function partner(item: GoldItem, pairs: ReadonlyMap<GoldItem, Pair>): Pair | undefined {
  const own = pairs.get(item)
  if (own || item.group === undefined) return own
  return [...pairs].find(([other]) => other.group === item.group)?.[1]
}

interface Pair {
  readonly item: ReadItem
  readonly rank: number
  readonly right: boolean
}

function compare(item: ReadItem, gold: GoldItem, reading: Reading, cast: Cast): Pair | undefined {
  const quote = wordsAt(reading, item.evidence)
  const evidence = Math.max(
    ...[gold.evidence_text.join(' '), ...gold.evidence_text].map((text) => likeness(quote, text)),
  )
  if (evidence < SAME_EVIDENCE) return undefined
  const fields = (KEY_FIELDS[gold.kind] ?? []).map((field) => agreement(field, item, gold, reading, cast))
  return {
    item,
    right: fields.every((one) => one >= SAME_FIELD),
    rank: 2 * fields.reduce((total, one) => total + one, 0) + evidence,
  }
}

/** Pairs one to one, the best first. */
function pairUp(
  found: readonly ReadItem[],
  wanted: readonly GoldItem[],
  compared: (item: ReadItem, gold: GoldItem) => Pair | undefined,
): ReadonlyMap<GoldItem, Pair> {
  const all = found.flatMap((item) =>
    wanted.flatMap((gold) => {
      const pair = compared(item, gold)
      return pair ? [{ gold, pair }] : []
    }),
  )
  all.sort((a, b) => b.pair.rank - a.pair.rank)
  const taken = new Set<ReadItem>()
  const pairs = new Map<GoldItem, Pair>()
  for (const { gold, pair } of all) {
    if (taken.has(pair.item) || pairs.has(gold)) continue
    taken.add(pair.item)
    pairs.set(gold, pair)
  }
  return pairs
}
