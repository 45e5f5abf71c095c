import type { Cluster } from './items/cluster.ts'
import { sharedMatter } from './items/likewords.ts'
import { actorsIn } from './items/told.ts'
import { shingles } from './minhash.ts'
import type { Entry } from './section.ts'
import type { Sides } from './sides.ts'
import { wordsOf } from './words.ts'

/** Quotations of fewer words may be anybody's. */
const LONG = 12

/** So much of the words of two quotations is common where they are one. */
const VERBATIM = 0.9

/** Under what quotations in the same words meet, whoever is said to have spoken them: the least hash of their runs. */
export function quoteKeys({ item, cluster }: Entry): string[] {
  const { words } = cluster.first
  if (item.kind !== 'statement' || item.form === 'indirect' || words.length < LONG) return []
  return [`quote ${Math.min(...shingles(words))}`]
}

/**
 * Whether one quotation is given to two people: in the same words, by different reports, who stand for nobody in common
 * (who speaks for a party repeats its words) and are not one by another spelling.
 */
export function isGivenToTwo(a: Cluster, b: Cluster, sides: Sides): boolean {
  if (a.first.report === b.first.report) return false
  const [mine, theirs] = [actorsIn(a.first, 'speaker'), actorsIn(b.first, 'speaker')]
  const named = [...mine, ...theirs].every((id) => id.startsWith('person/') && !sides.anonymous(id))
  if (!named || mine.length === 0 || theirs.length === 0) return false
  const [ours, others] = [mine, theirs].map((ids) =>
    ids.flatMap((id) => [...sides.of(id), ...wordsOf(id.slice(7))]),
  )
  if (ours!.some((one) => others!.includes(one))) return false
  return sharedMatter(a.first.matter, b.first.matter).ofSmaller >= VERBATIM
}
