import { openArithmetic, packColumns, packSmall, SMALL, type Arithmetic } from './arithmetic.ts'
import type { Model } from './model.ts'
import { blocksOf, countParameters, DISTANCES, distanceBucket, gatesOf, linkWidth } from './shape.ts'
import type { Blocks, Shape } from './shape.ts'
import { bestTree } from './tree.ts'
import { openWordTypes, typesRoom, type WordTypes } from './word-types.ts'

/** Most tokens of one call, and so of one section. */
export const MOST_TOKENS = 512

/** A network ready to read. It holds room for one call, and products of the word types met so far. */
export interface Network {
  readonly model: Model
  readonly arithmetic: Arithmetic
  readonly blocks: Blocks
  readonly types: WordTypes
  readonly places: Places
  /** Where blocks that are multiplied as whole numbers stand packed, and the scales of their columns. */
  readonly packed: Readonly<Record<string, { readonly at: number; readonly scales: number }>>
  /** What {@link readWords} gave for the words of the last text. */
  readonly kept: { of: object | undefined; rows: Float32Array }
}

/** Where in the numbers of the arithmetic the work is done. */
interface Places {
  /** What the last layer gave, as whole numbers. */
  readonly small: number
  readonly gates: number
  readonly output: number
  readonly tags: number
  readonly links: number
  readonly dependents: number
  readonly questions: number
  readonly heads: number
  readonly scores: number
  readonly hidden: number
  readonly relations: number
}

/** Makes a network of a model. */
export function openNetwork(model: Model): Network {
  const { shape } = model
  const blocks = blocksOf(shape)
  let next = (countParameters(blocks) + 7) & ~7
  const take = (count: number) => {
    const at = next
    next += (count + 7) & ~7
    return at
  }
  const places = placesFor(shape, take)
  const packed: Record<string, { at: number; scales: number }> = {}
  for (const { name, rows: height, columns } of Object.values(blocks))
    if (/^(?:layer\d+|tag|link)$/.test(name))
      packed[name] = { at: take((height * columns) / 2), scales: take(columns) }
  const arithmetic = openArithmetic(next + typesRoom(model))
  arithmetic.numbers.set(model.parameters)
  for (const [name, { at, scales }] of Object.entries(packed)) {
    const block = blocks[name]!
    packSmall(arithmetic.numbers, block.at, block.rows, block.columns, at, scales)
  }
  const { input } = blocks
  packColumns(arithmetic.numbers, input!.at, input!.rows, input!.columns)
  const types = openWordTypes(model, arithmetic, input!.at, next)
  return {
    model,
    arithmetic,
    blocks,
    types,
    places,
    packed,
    kept: { of: undefined, rows: new Float32Array() },
  }
}

/** Room for what the layers make of the words of one call. */
function placesFor(shape: Shape, take: (count: number) => number): Places {
  const rows = MOST_TOKENS + 8
  return {
    small: take(rows * shape.hidden),
    gates: take(rows * gatesOf(shape)),
    output: take(rows * 2 * shape.hidden),
    tags: take(rows * shape.tags),
    links: take(rows * linkWidth(shape)),
    dependents: take(rows * shape.arc),
    questions: take(rows * shape.arc),
    heads: take(rows * shape.arc),
    scores: take(rows * rows),
    hidden: take(rows * shape.label),
    relations: take(rows * shape.relations),
  }
}

/**
 * Runs the layers that tags are read off over some sections: section s is tokens [bounds[s], bounds[s + 1]), of
 * which `slots` are the word types. What they give stays in the network for {@link readTags} and {@link readLinks}.
 */
export function readWords(net: Network, slots: Int32Array, bounds: readonly number[]): void {
  readTypes(net, slots, bounds)
  runLayers(net, bounds, 1, net.model.shape.tagLayer)
}

// Of longer texts nothing is kept: 768 bytes a token.
const MOST_KEPT = 20_000

/** Begins to keep what {@link readWords} gives for the `size` words of a text, and forgets the text before. */
export function keepRows({ kept, model }: Network, text: object, size: number): void {
  const length = Math.min(size, MOST_KEPT) * 2 * model.shape.hidden
  if (kept.rows.length < length) kept.rows = new Float32Array(length)
  kept.of = size <= MOST_KEPT ? text : undefined
}

/** Keeps what {@link readWords} gave for `count` words of the text, from `first` on. */
export function takeRows({ kept, arithmetic, places, model }: Network, first: number, count: number): void {
  const width = 2 * model.shape.hidden
  if (kept.of)
    kept.rows.set(arithmetic.numbers.subarray(places.output, places.output + count * width), first * width)
}

/** Puts back what was kept of these words, as if {@link readWords} had just read them; false where nothing was. */
export function putRows(net: Network, text: object, first: number, count: number): boolean {
  const { kept, arithmetic, places, model } = net
  if (kept.of !== text) return false
  const width = 2 * model.shape.hidden
  arithmetic.numbers.set(kept.rows.subarray(first * width, (first + count) * width), places.output)
  shrinkOutput(net, count)
  return true
}

/** Writes the code of the best tag of each token that {@link readWords} read to `tags`, from `first` on. */
export function readTags(net: Network, count: number, tags: Uint8Array, first: number): void {
  const { model, arithmetic, places } = net
  const { shape } = model
  denseSmall(net, 'tag', places.tags, count)
  for (let t = 0; t < count; t++)
    tags[first + t] = bestOf(arithmetic.numbers, places.tags + t * shape.tags, model.tags.length)
}

/** Runs layers `from` to `to`, counted from 1; what the last gives stands at `places.small`. */
function runLayers(net: Network, bounds: readonly number[], from: number, to: number): void {
  const { arithmetic, places, model } = net
  const { hidden } = model.shape
  const size = bounds.at(-1)!
  for (let layer = from; layer <= to; layer++) {
    if (layer > 1) denseSmall(net, `layer${layer}`, places.gates, size)
    arithmetic.squash(places.gates, size, hidden)
    for (let s = 0; s + 1 < bounds.length; s++)
      arithmetic.scan(places.gates, places.output, bounds[s]!, bounds[s + 1]!, hidden, layer > 1 ? 1 : 0)
    shrinkOutput(net, size)
  }
}

/** The output of the last layer as whole numbers. */
function shrinkOutput({ arithmetic, places, model }: Network, size: number): void {
  const count = ((size + 3) & ~3) * 2 * model.shape.hidden
  arithmetic.shrink(places.small, places.output, count, SMALL)
}

/** Gates of the first layer: a window of three words, from the products of their types. */
function readTypes(net: Network, slots: Int32Array, bounds: readonly number[]): void {
  const { arithmetic, places, types, model } = net
  const width = gatesOf(model.shape)
  const bias = net.blocks['inputBias']!.at
  const { products } = types
  let s = 0
  for (let t = 0; t < bounds.at(-1)!; t++) {
    if (t === bounds[s + 1]) s++
    const before = products + (t === bounds[s] ? 0 : slots[t - 1]!) * 3 * width
    const own = products + (slots[t]! * 3 + 1) * width
    const after = products + ((t + 1 === bounds[s + 1] ? 1 : slots[t + 1]!) * 3 + 2) * width
    arithmetic.sum(places.gates + t * width, bias, before, own, after, width)
  }
}

/** Y = X·W + b for `count` rows, X being what the last layer gave. */
function denseSmall(
  { arithmetic, blocks, packed, places }: Network,
  name: string,
  output: number,
  count: number,
): void {
  const { rows, columns } = blocks[name]!
  const { at, scales } = packed[name]!
  const bias = blocks[`${name}Bias`]!.at
  arithmetic.multiplySmall(output, places.small, at, (count + 3) & ~3, rows, columns, bias, scales)
}

/** Y = X·W + b for `count` rows. */
function dense(
  { arithmetic, blocks }: Network,
  name: string,
  input: number,
  output: number,
  count: number,
): void {
  const { rows, columns, at } = blocks[name]!
  const bias = blocks[`${name}Bias`]!.at
  const padded = (count + 3) & ~3
  for (let i = 0; i < padded; i++) arithmetic.numbers.copyWithin(output + i * columns, bias, bias + columns)
  arithmetic.multiply(output, input, at, padded, rows, columns, 1)
}

function bestOf(f: Float32Array, at: number, count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) if (f[at + i]! > f[at + best]!) best = i
  return best
}

/** Where {@link readLinks} writes. */
export interface LinkRows {
  /** `heads[first + t]` becomes the head of token t counted within its section, -1 for a root. */
  readonly heads: Int32Array
  /** `relations[first + t]` becomes the code of its relation. */
  readonly relations: Uint8Array
  readonly first: number
}

/** Heads and relations of the tokens of some sections, just read by {@link readWords}. */
export function readLinks(net: Network, bounds: readonly number[], links: LinkRows): void {
  const { arithmetic, places, model } = net
  const { arc, tagLayer, layers } = model.shape
  const f = arithmetic.numbers
  const size = bounds.at(-1)!
  const width = linkWidth(model.shape)
  runLayers(net, bounds, tagLayer + 1, layers)
  denseSmall(net, 'link', places.links, size)
  arithmetic.rectify(places.links, size, 2 * arc, width)
  for (let t = 0; t < size; t++) {
    const at = places.links + t * width
    f.copyWithin(places.dependents + t * arc, at, at + arc)
  }
  dense(net, 'arc', places.dependents, places.questions, size)
  for (let s = 0; s + 1 < bounds.length; s++) {
    const [from, end] = [bounds[s]!, bounds[s + 1]!]
    const columns = scoreHeads(net, from, end)
    bestTree(f, places.scores, end - from, columns, links.heads, links.first + from)
  }
  readRelations(net, bounds, links)
}

/** Buckets of distances from -{@link MOST_TOKENS} on. */
const BUCKETS = Uint8Array.from({ length: 2 * MOST_TOKENS }, (_, i) => distanceBucket(i - MOST_TOKENS))

/** Scores of the heads of one section, a row a token; returns how many numbers a row has. */
function scoreHeads(net: Network, from: number, end: number): number {
  const { arithmetic, places, model, blocks } = net
  const { arc } = model.shape
  const f = arithmetic.numbers
  const width = linkWidth(model.shape)
  const count = end - from
  const columns = (count + 8) & ~7
  const root = blocks['root']!.at
  for (let i = 0; i < arc; i++) {
    const row = places.heads + i * columns
    f[row] = f[root + i]!
    for (let j = 0; j < count; j++) f[row + j + 1] = f[places.links + (from + j) * width + arc + i]!
  }
  arithmetic.multiply(
    places.scores,
    places.questions + from * arc,
    places.heads,
    (count + 3) & ~3,
    arc,
    columns,
  )
  for (let i = 0; i < count; i++) {
    const far = places.links + (from + i) * width + width - DISTANCES
    const row = places.scores + i * columns + 1
    for (let j = 0; j < count; j++) if (j !== i) f[row + j]! += f[far + BUCKETS[j - i + MOST_TOKENS]!]!
  }
  return columns
}

function readRelations(net: Network, bounds: readonly number[], { heads, relations, first }: LinkRows): void {
  const { arithmetic, places, model } = net
  const { arc, label, relations: width } = model.shape
  const f = arithmetic.numbers
  const links = linkWidth(model.shape)
  const size = bounds.at(-1)!
  for (let s = 0; s + 1 < bounds.length; s++)
    for (let t = bounds[s]!; t < bounds[s + 1]!; t++) {
      const own = places.links + t * links + 2 * arc
      const head = places.links + (bounds[s]! + Math.max(0, heads[first + t]!)) * links + 2 * arc + label
      for (let i = 0; i < label; i++) {
        const sum = f[own + i]! + f[head + i]!
        f[places.hidden + t * label + i] = sum > 0 ? sum : 0
      }
    }
  dense(net, 'label', places.hidden, places.relations, size)
  const root = model.relations.indexOf('root')
  for (let t = 0; t < size; t++) {
    const at = places.relations + t * width
    f[at + root] = -1e9
    relations[first + t] = heads[first + t]! < 0 ? root : bestOf(f, at, model.relations.length)
  }
}
