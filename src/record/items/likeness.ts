import type { Terms } from '../../readings/index.ts'
import { sharedMatter } from './likewords.ts'
import type { Told } from './told.ts'

/** How alike two items are in what they are about. */
export interface Likeness {
  /** The share of the shorter's words that the other has, or its sentence. */
  readonly share: number
  /** The same, of the words that say what they are only. */
  readonly own: number
  readonly both: number
  /** How many words the two sentences have in common. */
  readonly setting: number
  /** Whether a figure is among the common words. */
  readonly figure: boolean
  /** Whether both fix the same length of time. */
  readonly term: boolean
}

/** What makes one wording the nearest of several. */
export function weight({ share, own, setting }: Likeness): number {
  return share + own + setting / 1000
}

export const UNLIKE: Likeness = { share: 0, own: 0, both: 0, setting: 0, figure: false, term: false }

/** So many words must be common before the words of one are looked for in the whole sentence of the other. */
const IN_SENTENCE = 3

/** `byFigure`: whether figures that differ make them unlike. */
export function likeness(told: Told, other: Told, byFigure: boolean): Likeness {
  const own = enough(sharedWords(told.matter, other.matter), told, other)
  const setting = sharedMatter(told.setting, other.setting).both
  const term = sameTerm(told, other)
  const figure = term === true || figures(told).some((one) => figures(other).includes(one))
  // A length of time and a word for what it is the length of, or the issue, say which offer is meant.
  const byTerm = term === true && (own.both > 0 || (byFigure && ofOneIssue(told, other))) ? 0.8 : 0
  const clash = byFigure && !figure && figures(told).length > 0 && figures(other).length > 0
  if (clash || term === false) return { ...UNLIKE, setting }
  // A reading may have cut the words short: the sentence has them all.
  const wider = [sharedWords(told.matter, other.setting), sharedWords(told.setting, other.matter)]
  const across = Math.max(
    0,
    ...wider.map(({ both, ofSmaller }) => (both >= IN_SENTENCE && ofSmaller >= 0.75 ? ofSmaller : 0)),
  )
  return {
    share: Math.max(own.ofSmaller, 0.9 * across, byTerm),
    own: own.ofSmaller,
    both: own.both,
    setting,
    figure,
    term: term === true,
  }
}

/** Who is named says little of what it is: names count only where there is hardly anything else. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>) {
  const [mine, theirs] = [bare(a), bare(b)]
  return mine.size < 2 || theirs.size < 2 ? sharedMatter(a, b) : sharedMatter(mine, theirs)
}

function bare(matter: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...matter].filter((token) => !token.startsWith('@')))
}

/** One word in common of several says nothing, and little where it is all that one of them has. */
function enough<T extends { both: number; ofSmaller: number }>(shared: T, a: Told, b: Told): T {
  if (shared.both !== 1 || (a.matter.size === 1 && b.matter.size === 1)) return shared
  return { ...shared, ofSmaller: Math.min(a.matter.size, b.matter.size) > 1 ? 0 : 0.4 }
}

function ofOneIssue({ item: { issues } }: Told, { item: other }: Told): boolean {
  return (
    issues.length > 0 &&
    issues.length === other.issues.length &&
    issues.every((issue) => other.issues.includes(issue))
  )
}

function figures({ matter }: Told): string[] {
  return [...matter].filter((stem) => /^\d/.test(stem))
}

/** Whether both fix the same length of time; undefined where one fixes none. */
function sameTerm(a: Told, b: Told): boolean | undefined {
  const [mine, theirs] = [termOf(a), termOf(b)]
  return mine === undefined || theirs === undefined ? undefined : mine === theirs
}

/** The length of time that a proposal, demand or undertaking fixes, as an ISO duration. */
export function termOf({ item }: Told): string | undefined {
  return (item['terms'] as Terms | undefined)?.duration?.duration
}
