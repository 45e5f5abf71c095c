import type { Sides } from '../sides.ts'
import type { Cluster } from './cluster.ts'
import type { Told } from './told.ts'

/** That a telling belongs to an item, how surely, and why. */
export interface Verdict {
  /** Above 1 surely; from `WEAK` to 1 only where no other item fits as well. */
  readonly score: number
  readonly because: string
}

/** What joining needs to know of the dossier. */
export interface Ground {
  readonly sides: Sides
  /** The record item that a reading's item has become, for fields that refer to items. */
  itemOf(readingItem: string): string | undefined
}

/** How the items of one kind are told apart. */
export interface JoinRule {
  readonly kind: string
  /** Items without a common key are never compared. */
  keys(told: Told, ground: Ground): readonly string[]
  /** Under which keys an item can be found, where these are more than those it looks for. */
  files?(told: Told, ground: Ground): readonly string[]
  /** Whether a report tells of the item a second time. Where not given, only contacts alike in all are one. */
  repeats?(told: Told, cluster: Cluster, ground: Ground): boolean
  /** Why a telling shows that another item is the one it tells of, under an older plan. */
  moves?(told: Told, cluster: Cluster, ground: Ground): string | undefined
  /** Undefined: they are two. */
  compare(told: Told, cluster: Cluster, ground: Ground): Verdict | undefined
}
