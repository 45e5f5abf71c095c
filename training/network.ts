import { openArithmetic, type Arithmetic } from '../src/language/arithmetic.ts'
import {
  blocksOf,
  countParameters,
  DISTANCES,
  distanceBucket,
  gatesOf,
  linkWidth,
} from '../src/language/shape.ts'
import type { Blocks, Shape } from '../src/language/shape.ts'
import { addRows, drop, learnChoice, repeatRow, scanBack, transpose, type Tally } from './layers.ts'

/** A few sentences as the network sees them. Parallel arrays, one entry a token. */
export interface Batch {
  /** Sentence s is tokens [bounds[s], bounds[s + 1]). */
  readonly bounds: readonly number[]
  /** Row of the token's word type in `types`. Rows 0 and 1 are the edges of a sentence. */
  readonly words: Int32Array
  /** Input vectors of the word types, `vector + feature` numbers each. */
  readonly types: Float32Array
  /** Gold tag, head (within the sentence, -1 root) and relation; -1 (head: -2) where there is none. */
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
}

export interface Dropout {
  readonly input: number
  readonly layer: number
  readonly link: number
}

export interface Network {
  readonly shape: Shape
  readonly blocks: Blocks
  readonly arithmetic: Arithmetic
  /** How many parameters there are: they are the first numbers, their slopes follow. */
  readonly parameters: number
}

export interface Learned {
  /** Slope of each number of `batch.types`. */
  readonly typeSlopes: Float32Array
  readonly tags: Tally
  readonly heads: Tally
  readonly relations: Tally
}

/** Opens a network with room for batches of up to about 4,000 tokens. Its parameters are all 0. */
export function openNetwork(shape: Shape): Network {
  const blocks = blocksOf(shape)
  return {
    shape,
    blocks,
    arithmetic: openArithmetic(30_000_000),
    parameters: countParameters(blocks),
  }
}

/** Room is handed out from `next` upwards, anew for each batch. */
interface Desk {
  readonly net: Network
  readonly f: Float32Array
  readonly batch: Batch
  readonly size: number
  next: number
}

interface Layer {
  readonly input: number
  readonly mask: number
  readonly gates: number
  readonly cells: number
  /** Cells plus what the layer below gave. */
  readonly output: number
}

function take(desk: Desk, count: number): number {
  const at = desk.next
  desk.next += (count + 7) & ~7
  if (desk.next > desk.f.length) throw new RangeError(`No room for a batch of ${desk.size} tokens`)
  return at
}

/** Computes scores and slopes of one batch; the slopes of the parameters are added up in the network. */
export function learnBatch(net: Network, batch: Batch, dropout: Dropout, random: () => number): Learned {
  const f = net.arithmetic.numbers
  const desk: Desk = { net, f, batch, size: batch.words.length, next: net.parameters * 2 }
  const lower = readTypes(desk, dropout, random)
  const layers = [lower.layer]
  for (let i = 2; i <= net.shape.layers; i++) layers.push(readLayer(desk, i, layers.at(-1)!, dropout, random))
  const width = 2 * net.shape.hidden
  const slopes = layers.map(() => zeroed(desk, (desk.size + 4) * width))
  const tags = learnTags(desk, layers, slopes, dropout, random)
  const links = learnLinks(desk, layers, slopes, dropout, random)
  for (let i = net.shape.layers; i >= 2; i--)
    layerBack(desk, i, layers[i - 1]!, slopes[i - 1]!, slopes[i - 2]!)
  const typeSlopes = typesBack(desk, lower, slopes[0]!)
  return { typeSlopes, tags, ...links }
}

function zeroed(desk: Desk, count: number): number {
  const at = take(desk, count)
  desk.f.fill(0, at, at + count)
  return at
}

function slopeAt(desk: Desk, name: string): number {
  return desk.net.parameters + desk.net.blocks[name]!.at
}

/** Y = X·W + b for `count` rows. */
function dense(desk: Desk, name: string, input: number, count: number): number {
  const { rows, columns, at } = desk.net.blocks[name]!
  const padded = (count + 3) & ~3
  const output = take(desk, padded * columns)
  repeatRow(desk.f, desk.net.blocks[`${name}Bias`]!.at, columns, output, padded)
  desk.net.arithmetic.multiply(output, input, at, padded, rows, columns, 1)
  return output
}

/** Adds the slopes of W and b, and returns the slopes of X. */
function denseBack(desk: Desk, name: string, input: number, dOutput: number, count: number): number {
  const { columns } = desk.net.blocks[name]!
  addRows(desk.f, dOutput, columns, count, slopeAt(desk, `${name}Bias`))
  return matrixBack(desk, name, input, dOutput, count)
}

// So many rows at a time stay in the processor's nearest memory.
const CHUNK = 128

function matrixBack(desk: Desk, name: string, input: number, dOutput: number, count: number): number {
  const { multiply } = desk.net.arithmetic
  const { rows, columns, at } = desk.net.blocks[name]!
  const padded = (count + 3) & ~3
  const dInput = take(desk, padded * rows)
  const mark = desk.next
  const turned = take(desk, rows * Math.max(CHUNK, columns))
  for (let from = 0; from < count; from += CHUNK) {
    const some = Math.min(CHUNK, count - from)
    transpose(desk.f, input + from * rows, some, rows, turned)
    multiply(slopeAt(desk, name), turned, dOutput + from * columns, rows, some, columns, 1)
  }
  transpose(desk.f, at, rows, columns, turned)
  multiply(dInput, dOutput, turned, padded, columns, rows)
  desk.next = mark
  return dInput
}

interface Lower {
  readonly layer: Layer
  readonly types: number
  readonly mask: number
  readonly count: number
}

/** The first layer: a window of three words, from products made once for each word type. */
function readTypes(desk: Desk, dropout: Dropout, random: () => number): Lower {
  const { f, batch, net, size } = desk
  const { shape, blocks } = net
  const length = shape.vector + shape.feature
  const count = batch.types.length / length
  const padded = (count + 3) & ~3
  const types = zeroed(desk, padded * length)
  f.set(batch.types, types)
  const mask = take(desk, padded * length)
  drop(f, types, count * length, types, mask, dropout.input, random)
  const gatesWidth = gatesOf(shape)
  const products = take(desk, padded * 3 * gatesWidth)
  net.arithmetic.multiply(products, types, blocks['input']!.at, padded, length, 3 * gatesWidth)
  const gates = take(desk, (size + 4) * gatesWidth)
  repeatRow(f, blocks['inputBias']!.at, gatesWidth, gates, size)
  eachWindow(batch, (token, type, place) => {
    const from = products + (type * 3 + place) * gatesWidth
    const to = gates + token * gatesWidth
    for (let i = 0; i < gatesWidth; i++) f[to + i]! += f[from + i]!
  })
  net.arithmetic.squash(gates, size, shape.hidden)
  const cells = take(desk, (size + 4) * 2 * shape.hidden)
  scanSentences(desk, gates, cells)
  return { layer: { input: 0, mask: 0, gates, cells, output: cells }, types, mask, count }
}

function scanSentences({ batch, net }: Desk, gates: number, cells: number): void {
  for (let s = 0; s + 1 < batch.bounds.length; s++)
    net.arithmetic.scan(gates, cells, batch.bounds[s]!, batch.bounds[s + 1]!, net.shape.hidden)
}

function eachWindow(batch: Batch, visit: (token: number, type: number, place: 0 | 1 | 2) => void): void {
  for (let s = 0; s + 1 < batch.bounds.length; s++)
    for (let t = batch.bounds[s]!; t < batch.bounds[s + 1]!; t++) {
      visit(t, t > batch.bounds[s]! ? batch.words[t - 1]! : 0, 0)
      visit(t, batch.words[t]!, 1)
      visit(t, t + 1 < batch.bounds[s + 1]! ? batch.words[t + 1]! : 1, 2)
    }
}

function typesBack(desk: Desk, lower: Lower, dCells: number): Float32Array {
  const { f, batch, net, size } = desk
  const { shape } = net
  const gatesWidth = gatesOf(shape)
  const dGates = take(desk, (size + 4) * gatesWidth)
  scanBack(f, lower.layer.gates, lower.layer.cells, dCells, dGates, batch.bounds, shape.hidden)
  addRows(f, dGates, gatesWidth, size, slopeAt(desk, 'inputBias'))
  const padded = (lower.count + 3) & ~3
  const dProducts = zeroed(desk, padded * 3 * gatesWidth)
  eachWindow(batch, (token, type, place) => {
    const to = dProducts + (type * 3 + place) * gatesWidth
    const from = dGates + token * gatesWidth
    for (let i = 0; i < gatesWidth; i++) f[to + i]! += f[from + i]!
  })
  const dTypes = matrixBack(desk, 'input', lower.types, dProducts, lower.count)
  return f.slice(dTypes, dTypes + batch.types.length).map((slope, i) => slope * f[lower.mask + i]!)
}

function readLayer(desk: Desk, number: number, below: Layer, dropout: Dropout, random: () => number): Layer {
  const { f, size, net } = desk
  const { hidden } = net.shape
  const count = (size + 4) * 2 * hidden
  const input = take(desk, count)
  const mask = take(desk, count)
  drop(f, below.output, size * 2 * hidden, input, mask, dropout.layer, random)
  const gates = dense(desk, `layer${number}`, input, size)
  net.arithmetic.squash(gates, size, hidden)
  const cells = take(desk, count)
  scanSentences(desk, gates, cells)
  const output = take(desk, count)
  for (let i = 0; i < size * 2 * hidden; i++) f[output + i] = f[cells + i]! + f[below.output + i]!
  return { input, mask, gates, cells, output }
}

function layerBack(desk: Desk, number: number, layer: Layer, dOutput: number, dBelow: number): void {
  const { f, size, net } = desk
  const { hidden } = net.shape
  const dGates = take(desk, (size + 4) * gatesOf(net.shape))
  scanBack(f, layer.gates, layer.cells, dOutput, dGates, desk.batch.bounds, hidden)
  const dInput = denseBack(desk, `layer${number}`, layer.input, dGates, size)
  for (let i = 0; i < size * 2 * hidden; i++)
    f[dBelow + i]! += f[dOutput + i]! + f[dInput + i]! * f[layer.mask + i]!
}

/** Slopes flow from a classifier's input to the layer it reads, through the dropped places. */
function passDown(desk: Desk, dInput: number, mask: number, dLayer: number): void {
  const { f, size, net } = desk
  for (let i = 0; i < size * 2 * net.shape.hidden; i++) f[dLayer + i]! += f[dInput + i]! * f[mask + i]!
}

type Learn<Result> = (
  desk: Desk,
  layers: readonly Layer[],
  slopes: readonly number[],
  dropout: Dropout,
  random: () => number,
) => Result

const learnTags: Learn<Tally> = (desk, layers, slopes, dropout, random) => {
  const { f, size, net, batch } = desk
  const { tags, tagLayer, hidden } = net.shape
  const input = take(desk, (size + 4) * 2 * hidden)
  const mask = take(desk, (size + 4) * 2 * hidden)
  drop(f, layers[tagLayer - 1]!.output, size * 2 * hidden, input, mask, dropout.layer, random)
  const scores = dense(desk, 'tag', input, size)
  const tally: Tally = { right: 0, loss: 0 }
  for (let t = 0; t < size; t++) learnChoice(f, scores + t * tags, tags, batch.tags[t]!, 1 / size, tally)
  passDown(desk, denseBack(desk, 'tag', input, scores, size), mask, slopes[tagLayer - 1]!)
  return tally
}

const learnLinks: Learn<{ heads: Tally; relations: Tally }> = (desk, layers, slopes, dropout, random) => {
  const { f, size, net } = desk
  const { shape } = net
  const top = shape.layers - 1
  const width = linkWidth(shape)
  const input = take(desk, (size + 4) * 2 * shape.hidden)
  const mask = take(desk, (size + 4) * 2 * shape.hidden)
  drop(f, layers[top]!.output, size * 2 * shape.hidden, input, mask, dropout.layer, random)
  const links = dense(desk, 'link', input, size)
  const linkMask = take(desk, size * width)
  drop(f, links, size * width, links, linkMask, 0, random)
  const dense2 = 2 * shape.arc
  for (let t = 0; t < size; t++)
    for (let i = t * width; i < t * width + dense2; i++) {
      const factor = f[links + i]! <= 0 || random() < dropout.link ? 0 : 1 / (1 - dropout.link)
      f[linkMask + i] = factor
      f[links + i]! *= factor
    }
  const dLinks = zeroed(desk, (size + 4) * width)
  const heads = learnHeads(desk, links, dLinks)
  const relations = learnRelations(desk, links, dLinks, dropout, random)
  for (let i = 0; i < size * width; i++) f[dLinks + i]! *= f[linkMask + i]!
  passDown(desk, denseBack(desk, 'link', input, dLinks, size), mask, slopes[top]!)
  return { heads, relations }
}

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

function learnHeads(desk: Desk, links: number, dLinks: number): Tally {
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
  const { multiply } = net.arithmetic
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
  multiply(scores, questions + first * arc, turned, rows, arc, columns)
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
  multiply(dQuestions + first * arc, scores, heads, rows, columns, arc)
  transpose(f, scores, rows, columns, turned)
  multiply(heads, turned, questions + first * arc, columns & ~3, rows, arc)
  addRows(f, heads, arc, 1, slopeAt(desk, 'root'))
  for (let j = 0; j < count; j++)
    for (let i = 0; i < arc; i++) f[dLinks + (first + j) * width + arc + i]! += f[heads + (j + 1) * arc + i]!
}

function learnRelations(
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
