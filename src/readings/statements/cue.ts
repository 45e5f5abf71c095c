import type { Modality } from '../reading.ts'
import type { NounPhrase } from './phrases.ts'
import type { VerbForm } from './vocabulary.ts'

/** A place where somebody is said to say something. All places are items of the flow. */
export interface Cue {
  readonly verb: VerbForm
  /** Where the verb stands. */
  readonly at: number
  /** The whole cue with its subject, if next to it: items `[start, end)`. */
  readonly start: number
  readonly end: number
  readonly subject: NounPhrase | undefined
  /**
   * - `finite`: "Berg said"
   * - `inverted`: "said Berg"
   * - `shared`: "and said", with the speaker of the verb before
   * - `participle`: ", adding", likewise
   * - `source`: "according to Berg"
   * - `passive`: "was confirmed by Berg"; without a subject whoever spoke last speaks
   */
  readonly shape: 'finite' | 'inverted' | 'shared' | 'participle' | 'source' | 'passive'
  /** An aside: "as Berg noted, …". */
  readonly aside: boolean
  readonly modality: Modality
  /** Whose words an outlet passes on ("Northwire reported, citing Berg"). */
  readonly cites?: NounPhrase
  /** Where the words end, if before the sentence does. */
  readonly stop?: number
}

/** A cue of which the verb is known, and not yet who speaks. */
export type Begun = Pick<Cue, 'verb' | 'at' | 'end' | 'modality' | 'aside'>
