import { exponential } from './random.ts'

/** Runs of tokens that belong together: sentence s is [bounds[s], bounds[s + 1]). */
export type Bounds = readonly number[]

// The layers themselves stand in src/language/arithmetic.ts: z says what is kept, h what is taken in.

/** Turns what is wanted of the cells (`dCells`) into what is wanted of the unsquashed gates (`dGates`). */
export function scanBack(
  f: Float32Array,
  gates: number,
  cells: number,
  dCells: number,
  dGates: number,
  bounds: Bounds,
  hidden: number,
): void {
  const width = 2 * hidden
  const carry = new Float32Array(hidden)
  for (let s = 0; s + 1 < bounds.length; s++) {
    const first = bounds[s]!
    const end = bounds[s + 1]!
    carry.fill(0)
    for (let t = end - 1; t >= first; t--) {
      const gate = t * 4 * hidden
      const cell = t * width
      stepBack(f, gates + gate, cells + cell, dCells + cell, dGates + gate, t > first ? -width : 0, carry)
    }
    carry.fill(0)
    for (let t = first; t < end; t++) {
      const gate = (t * 4 + 2) * hidden
      const cell = t * width + hidden
      stepBack(f, gates + gate, cells + cell, dCells + cell, dGates + gate, t < end - 1 ? width : 0, carry)
    }
  }
}

function stepBack(
  f: Float32Array,
  gate: number,
  cell: number,
  dCell: number,
  dGate: number,
  before: number,
  carry: Float32Array,
): void {
  const hidden = carry.length
  for (let i = 0; i < hidden; i++) {
    const z = f[gate + i]!
    const h = f[gate + hidden + i]!
    const old = before === 0 ? 0 : f[cell + before + i]!
    const wanted = f[dCell + i]! + carry[i]!
    carry[i] = wanted * z
    const y = 2 * z - 1
    const zz = 1 - y * y
    const hh = 1 - h * h
    f[dGate + i] = wanted * (old - h) * 0.5 * zz * Math.sqrt(zz)
    f[dGate + hidden + i] = wanted * (1 - z) * hh * Math.sqrt(hh)
  }
}

/** Writes the `rows`×`columns` matrix at `from` turned over to `to`. */
export function transpose(f: Float32Array, from: number, rows: number, columns: number, to: number): void {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      f[to + column * rows + row] = f[from + row * columns + column]!
}

/** Fills `count` rows at `to` with the row at `row`. */
export function repeatRow(f: Float32Array, row: number, width: number, to: number, count: number): void {
  for (let i = 0; i < count; i++) f.copyWithin(to + i * width, row, row + width)
}

/** Adds the sum of `count` rows at `from` to the numbers at `to`. */
export function addRows(f: Float32Array, from: number, width: number, count: number, to: number): void {
  for (let i = 0; i < count; i++) for (let j = 0; j < width; j++) f[to + j]! += f[from + i * width + j]!
}

/** Keeps each number with chance 1 - `rate`, enlarged, else 0; `mask` remembers the factors. */
export function drop(
  f: Float32Array,
  from: number,
  count: number,
  to: number,
  mask: number,
  rate: number,
  random: () => number,
): void {
  const keep = 1 / (1 - rate)
  for (let i = 0; i < count; i++) {
    const factor = rate > 0 && random() < rate ? 0 : rate > 0 ? keep : 1
    f[mask + i] = factor
    f[to + i] = f[from + i]! * factor
  }
}

/** How a kind of choice went over a batch. */
export interface Tally {
  right: number
  /** Sum of -ln of the chances given to what was right. For watching only: nothing is computed from it. */
  loss: number
}

/**
 * The slope of -ln softmax(scores)[gold], times `weight`, written over the scores. With `gold` < 0 there
 * is nothing to learn and the slope is 0.
 */
export function learnChoice(
  f: Float32Array,
  at: number,
  count: number,
  gold: number,
  weight: number,
  tally: Tally,
): void {
  if (gold < 0) {
    f.fill(0, at, at + count)
    return
  }
  let best = 0
  for (let i = 1; i < count; i++) if (f[at + i]! > f[at + best]!) best = i
  const most = f[at + best]!
  let sum = 0
  for (let i = 0; i < count; i++) sum += f[at + i] = exponential(f[at + i]! - most)
  tally.loss -= Math.log(f[at + gold]! / sum)
  for (let i = 0; i < count; i++) f[at + i]! *= weight / sum
  f[at + gold]! -= weight
  if (best === gold) tally.right++
}
