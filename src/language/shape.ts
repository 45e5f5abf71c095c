/** Sizes of a network. Those marked * are multiples of 8, as the matrix kernel wants them. */
export interface Shape {
  /** Length of a word vector, and of a vector of features; their sum* is what a word type is to the net. */
  readonly vector: number
  readonly feature: number
  /** Cells of one direction* of a layer. */
  readonly hidden: number
  readonly layers: number
  /** After which layer (counted from 1) tags are read off. */
  readonly tagLayer: number
  /** Length of the vectors that heads* and relations* are chosen by. */
  readonly arc: number
  readonly label: number
  /** How many tags* and relations* there are, padded. */
  readonly tags: number
  readonly relations: number
}

/** Buckets of the signed distance between a word and its head. */
export const DISTANCES = 16

/** One block of parameters, row-major. */
export interface Block {
  readonly name: string
  readonly rows: number
  readonly columns: number
  /** Place of the first number in the array of all parameters. */
  readonly at: number
}

export type Blocks = Readonly<Record<string, Block>>

/** Gates of one layer: what to keep and what to take in, forwards and backwards. */
export function gatesOf(shape: Shape): number {
  return 4 * shape.hidden
}

/** Numbers a word has for the choice of heads and relations. */
export function linkWidth(shape: Shape): number {
  return 2 * shape.arc + 2 * shape.label + DISTANCES
}

/** All parameters of a network of this shape, in the order of the model file. */
export function blocksOf(shape: Shape): Blocks {
  const gates = gatesOf(shape)
  const width = 2 * shape.hidden
  const sizes: [string, number, number][] = [
    ['input', shape.vector + shape.feature, 3 * gates],
    ['inputBias', 1, gates],
  ]
  for (let layer = 2; layer <= shape.layers; layer++)
    sizes.push([`layer${layer}`, width, gates], [`layer${layer}Bias`, 1, gates])
  sizes.push(
    ['tag', width, shape.tags],
    ['tagBias', 1, shape.tags],
    ['link', width, linkWidth(shape)],
    ['linkBias', 1, linkWidth(shape)],
    ['arc', shape.arc, shape.arc],
    ['arcBias', 1, shape.arc],
    ['root', 1, shape.arc],
    ['label', shape.label, shape.relations],
    ['labelBias', 1, shape.relations],
  )
  const blocks: Record<string, Block> = {}
  let at = 0
  for (const [name, rows, columns] of sizes) {
    blocks[name] = { name, rows, columns, at }
    at += rows * columns
  }
  return blocks
}

/** How many parameters there are. */
export function countParameters(blocks: Blocks): number {
  return Object.values(blocks).reduce((sum, { rows, columns }) => sum + rows * columns, 0)
}

/** The bucket of a head `distance` words to the right (negative: to the left; never 0). */
export function distanceBucket(distance: number): number {
  const far = Math.abs(distance)
  const bucket = far <= 4 ? far - 1 : far <= 6 ? 4 : far <= 9 ? 5 : far <= 14 ? 6 : 7
  return distance < 0 ? bucket : bucket + 8
}
