import { gatesOf, linkWidth } from '../src/language/shape.ts'
import { dense, denseBack, matrixBack, slopeAt, take, zeroed } from './desk.ts'
import type { Batch, Desk, Dropout, Network } from './desk.ts'
import { addRows, drop, learnChoice, repeatRow, scanBack, type Tally } from './layers.ts'
import { learnHeads, learnRelations } from './links.ts'

export interface Learned {
  /** Slope of each number of `batch.types`. */
  readonly typeSlopes: Float32Array
  readonly tags: Tally
  readonly heads: Tally
  readonly relations: Tally
}

interface Layer {
  readonly input: number
  readonly mask: number
  readonly gates: number
  readonly cells: number
  /** Cells plus what the layer below gave. */
  readonly output: number
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
