/** What Adam (Kingma and Ba 2015) remembers of some numbers, and their running mean, which is what is kept. */
export interface Adam {
  readonly means: Float32Array
  readonly squares: Float32Array
  /** Running mean of the numbers themselves: steadier than their last state. */
  readonly kept: Float32Array
}

export interface Pace {
  readonly rate: number
  /** 1 - 0.9^step and 1 - 0.98^step. */
  readonly meansShare: number
  readonly squaresShare: number
}

const MEANS = 0.9
const SQUARES = 0.98

export function openAdam(count: number): Adam {
  return {
    means: new Float32Array(count),
    squares: new Float32Array(count),
    kept: new Float32Array(count),
  }
}

/** The pace of step `step` of `steps`, counted from 1: a short warm-up, then down to 0 in a straight line. */
export function paceOf(step: number, steps: number, rate: number, before?: Pace): Pace {
  const warm = Math.min(1, step / 150)
  return {
    rate: rate * warm * (1 - (step - 1) / steps),
    meansShare: 1 - (1 - (before?.meansShare ?? 0)) * MEANS,
    squaresShare: 1 - (1 - (before?.squaresShare ?? 0)) * SQUARES,
  }
}

/** Moves numbers[from..end) against their slopes (from `slopesAt` on), times `scale`. */
export function descend(
  adam: Adam,
  pace: Pace,
  numbers: Float32Array,
  slopes: Float32Array,
  slopesAt: number,
  scale: number,
  from: number,
  end: number,
): void {
  const { means, squares } = adam
  const rate = pace.rate / pace.meansShare
  const share = 1 / pace.squaresShare
  for (let i = from; i < end; i++) {
    const slope = slopes[slopesAt + i - from]! * scale
    const mean = MEANS * means[i]! + (1 - MEANS) * slope
    const square = SQUARES * squares[i]! + (1 - SQUARES) * slope * slope
    means[i] = mean
    squares[i] = square
    numbers[i]! -= (rate * mean) / (Math.sqrt(square * share) + 1e-8)
  }
}

/** Takes the numbers into their running mean. */
export function keep(adam: Adam, numbers: Float32Array, share: number): void {
  const { kept } = adam
  for (let i = 0; i < kept.length; i++) kept[i]! += share * (numbers[i]! - kept[i]!)
}
