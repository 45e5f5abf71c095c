import type { Reading } from '../../src/readings/index.ts'
import { castOf } from './actors.ts'
import type { Cast } from './actors.ts'
import { agreement, KEY_FIELDS, wordsAt } from './fields.ts'
import type { ReadItem } from './fields.ts'
import type { Gold, GoldItem } from './gold.ts'
import { NOTHING, plus } from './score.ts'
import type { Score } from './score.ts'
import { likeness } from './words.ts'

/** `found`: kind and evidence agree. `right`: the key fields agree too. */
export interface KindScore {
  readonly found: Score
  readonly right: Score
}

/** An extra gold item counts this much of a core one. */
const EXTRA = 0.25
/** Evidence agrees from this likeness of words on. */
const SAME_EVIDENCE = 0.25
/** A field agrees from this much on: two of three participants, say. */
const SAME_FIELD = 0.66

/** Scores of one reading against gold, for every kind that gold judges. */
export function scoreItems(reading: Reading, gold: Gold): Readonly<Record<string, KindScore>> {
  const cast = castOf(reading, gold)
  const kinds = Object.keys(KEY_FIELDS).filter((kind) => gold.judged?.includes(kind) ?? true)
  return Object.fromEntries(kinds.map((kind) => [kind, scoreKind(kind, reading, gold, cast)]))
}

function scoreKind(kind: string, reading: Reading, gold: Gold, cast: Cast): KindScore {
  const found = (reading.items as unknown as readonly ReadItem[]).filter((item) => item.kind === kind)
  const wanted = gold.items.filter((item) => item.kind === kind)
  const pairs = pairUp(found, wanted, (item, one) => compare(item, one, reading, cast))
  const spare = found.length - pairs.size
  return {
    found: weigh(wanted, spare, (item) => partner(item, pairs) !== undefined),
    right: weigh(wanted, spare, (item) => partner(item, pairs)?.right === true, pairs),
  }
}

function weigh(
  wanted: readonly GoldItem[],
  spare: number,
  hit: (item: GoldItem) => boolean,
  pairs?: ReadonlyMap<GoldItem, Pair>,
): Score {
  const scores = wanted
    .filter(({ optional }) => !optional)
    .map((item): Score => {
      const weight = item.importance === 'extra' ? EXTRA : 1
      if (hit(item)) return { tp: weight, fp: 0, fn: 0 }
      return { tp: 0, fp: pairs?.has(item) ? 1 : 0, fn: weight }
    })
  return scores.reduce(plus, { ...NOTHING, fp: spare })
}

/** The pair of a gold item, or else the pair of another of its group. */
function partner(item: GoldItem, pairs: ReadonlyMap<GoldItem, Pair>): Pair | undefined {
  const own = pairs.get(item)
  if (own || item.group === undefined) return own
  return [...pairs].find(([other]) => other.group === item.group)?.[1]
}

interface Pair {
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
      return pair ? [{ item, gold, pair }] : []
    }),
  )
  all.sort((a, b) => b.pair.rank - a.pair.rank)
  const taken = new Set<ReadItem>()
  const pairs = new Map<GoldItem, Pair>()
  for (const { item, gold, pair } of all) {
    if (taken.has(item) || pairs.has(gold)) continue
    taken.add(item)
    pairs.set(gold, pair)
  }
  return pairs
}
