/**
 * How well findings agree with gold: true and false positives, false negatives. Numbers, not counts:
 * a gold entry of little importance may weigh less than one. Scores add up over reports.
 */
export interface Score {
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

export const NOTHING: Score = { tp: 0, fp: 0, fn: 0 }

export function plus(a: Score, b: Score): Score {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }
}

export function sum(scores: Iterable<Score>): Score {
  return [...scores].reduce(plus, NOTHING)
}

/** One question with a yes or a no. */
export function answered(right: boolean): Score {
  return right ? { tp: 1, fp: 0, fn: 0 } : { tp: 0, fp: 0, fn: 1 }
}

/** Share of the findings that are right; 1 where nothing was found and nothing was to be found. */
export function precision({ tp, fp, fn }: Score): number {
  return tp + fp > 0 ? tp / (tp + fp) : fn > 0 ? 0 : 1
}

/** Share of the gold that was found; 1 where there was nothing to find. */
export function recall({ tp, fn }: Score): number {
  return tp + fn > 0 ? tp / (tp + fn) : 1
}

/** Harmonic mean of precision and recall. */
export function f1({ tp, fp, fn }: Score): number {
  return tp + fp + fn > 0 ? (2 * tp) / (2 * tp + fp + fn) : 1
}
