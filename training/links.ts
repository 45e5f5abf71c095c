import { DISTANCES, distanceBucket, linkWidth } from '../src/language/shape.ts'
import { dense, denseBack, slopeAt, take, zeroed, type Batch, type Desk, type Dropout } from './desk.ts'
import { addRows, learnChoice, transpose, type Tally } from './layers.ts'

/** Copies `count` columns from `column` on, of rows `width` wide, to a matrix of their own. */
function columnsOf(
  desk: Desk,
  from: number,
  width: number,
  column: number,
  count: number,
  rows: number,
): number {
  const to = zeroed(desk, (rows + 4) * count)
  for (let t = 0; t < rows; t++) {
    const at = from + t * width + column
    desk.f.copyWithin(to + t * count, at, at + count)
  }
  return to
}

/** Learns heads from `links`, the numbers of each token for them; what is wanted of those is added to `dLinks`. */
export function learnHeads(desk: Desk, links: number, dLinks: number): Tally {
  const { f, size, net, batch } = desk
  const { arc } = net.shape
  const width = linkWidth(net.shape)
  const dependents = columnsOf(desk, links, width, 0, arc, size)
  const questions = dense(desk, 'arc', dependents, size)
  const dQuestions = zeroed(desk, (size + 4) * arc)
  const tally: Tally = { right: 0, loss: 0 }
  for (let s = 0; s + 1 < batch.bounds.length; s++) {
    const mark = desk.next
    learnSentence(
      desk,
      { links, dLinks, questions, dQuestions, tally },
      batch.bounds[s]!,
      batch.bounds[s + 1]!,
    )
    desk.next = mark
  }
  const dDependents = denseBack(desk, 'arc', dependents, dQuestions, size)
  for (let t = 0; t < size; t++)
    for (let i = 0; i < arc; i++) f[dLinks + t * width + i]! += f[dDependents + t * arc + i]!
  return tally
}

interface Places {
  readonly links: number
  readonly dLinks: number
  readonly questions: number
  readonly dQuestions: number
  readonly tally: Tally
}

/** Scores of the heads of one sentence: column 0 is the root, column j + 1 word j. */
function learnSentence(desk: Desk, places: Places, first: number, end: number): void {
  const { f, net, batch } = desk
  const { links, dLinks, questions, dQuestions, tally } = places
  const { arithmetic } = net
  const { arc } = net.shape
  const width = linkWidth(net.shape)
  const far = width - DISTANCES
  const count = end - first
  const rows = (count + 3) & ~3
  const columns = (count + 8) & ~7
  const heads = zeroed(desk, columns * arc)
  f.copyWithin(heads, net.blocks['root']!.at, net.blocks['root']!.at + arc)
  for (let j = 0; j < count; j++) {
    const at = links + (first + j) * width + arc
    f.copyWithin(heads + (j + 1) * arc, at, at + arc)
  }
  const turned = take(desk, columns * Math.max(arc, rows))
  transpose(f, heads, columns, arc, turned)
  const scores = take(desk, rows * columns)
  arithmetic.multiply(scores, questions + first * arc, turned, rows, arc, columns)
  for (let i = 0; i < rows; i++) {
    const at = scores + i * columns
    if (i >= count) {
      f.fill(0, at, at + columns)
      continue
    }
    const token = links + (first + i) * width + far
    for (let j = 0; j < count; j++) f[at + j + 1]! += i === j ? -1e9 : f[token + distanceBucket(j - i)]!
    learnChoice(f, at, count + 1, batch.heads[first + i]! + 1, 1 / desk.size, tally)
    f.fill(0, at + count + 1, at + columns)
    const dToken = dLinks + (first + i) * width + far
    for (let j = 0; j < count; j++) if (i !== j) f[dToken + distanceBucket(j - i)]! += f[at + j + 1]!
  }
  arithmetic.multiply(dQuestions + first * arc, scores, heads, rows, columns, arc)
  transpose(f, scores, rows, columns, turned)
  arithmetic.multiply(heads, turned, questions + first * arc, columns & ~3, rows, arc)
  addRows(f, heads, arc, 1, slopeAt(desk, 'root'))
  for (let j = 0; j < count; j++)
    for (let i = 0; i < arc; i++) f[dLinks + (first + j) * width + arc + i]! += f[heads + (j + 1) * arc + i]!
}

/** Learns the relations to the right heads, in the same way. */
export function learnRelations(
  desk: Desk,
  links: number,
  dLinks: number,
  dropout: Dropout,
  random: () => number,
): Tally {
  const { f, size, net, batch } = desk
  const { arc, label, relations } = net.shape
  const width = linkWidth(net.shape)
  const own = 2 * arc
  const hidden = zeroed(desk, (size + 4) * label)
  const mask = zeroed(desk, size * label)
  const headOf = headTokens(batch)
  for (let t = 0; t < size; t++) {
    const h = headOf[t]!
    if (h < 0) continue
    for (let i = 0; i < label; i++) {
      const sum = f[links + t * width + own + i]! + f[links + h * width + own + label + i]!
      const factor = sum <= 0 || random() < dropout.link ? 0 : 1 / (1 - dropout.link)
      f[mask + t * label + i] = factor
      f[hidden + t * label + i] = sum * factor
    }
  }
  const scores = dense(desk, 'label', hidden, size)
  const tally: Tally = { right: 0, loss: 0 }
  for (let t = 0; t < size; t++) {
    const gold = headOf[t]! < 0 ? -1 : batch.relations[t]!
    learnChoice(f, scores + t * relations, relations, gold, 1 / size, tally)
  }
  const dHidden = denseBack(desk, 'label', hidden, scores, size)
  for (let t = 0; t < size; t++) {
    const h = headOf[t]!
    if (h < 0) continue
    for (let i = 0; i < label; i++) {
      const slope = f[dHidden + t * label + i]! * f[mask + t * label + i]!
      f[dLinks + t * width + own + i]! += slope
      f[dLinks + h * width + own + label + i]! += slope
    }
  }
  return tally
}

/** The head of each token as a token of the batch, -1 for the root or none. */
function headTokens(batch: Batch): Int32Array {
  const heads = new Int32Array(batch.words.length).fill(-1)
  for (let s = 0; s + 1 < batch.bounds.length; s++)
    for (let t = batch.bounds[s]!; t < batch.bounds[s + 1]!; t++)
      if (batch.heads[t]! >= 0) heads[t] = batch.bounds[s]! + batch.heads[t]!
  return heads
}
