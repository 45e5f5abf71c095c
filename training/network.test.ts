import { expect, test } from 'vitest'
import type { Shape } from '../src/language/shape.ts'
import { openNetwork, type Batch, type Network } from './desk.ts'
import { learnBatch } from './network.ts'
import { randomFrom } from './random.ts'

const SMALL: Shape = {
  vector: 12,
  feature: 4,
  hidden: 8,
  layers: 3,
  tagLayer: 2,
  arc: 8,
  label: 8,
  tags: 8,
  relations: 8,
}
const NO_DROPOUT = { input: 0, layer: 0, link: 0 }

/** Two sentences of five and two words with four word types and random input. */
function smallBatch(): Batch {
  const random = randomFrom(3)
  return {
    bounds: [0, 5, 7],
    words: Int32Array.of(2, 3, 4, 5, 3, 4, 2),
    types: Float32Array.from({ length: 6 * 16 }, () => random() * 2 - 1),
    tags: Int32Array.of(0, 1, 2, 3, 1, -1, 0),
    heads: Int32Array.of(1, -1, 1, 2, 1, 1, -1),
    relations: Int32Array.of(1, 0, 2, 3, 4, 2, 0),
  }
}

function randomNetwork(): Network {
  const net = openNetwork(SMALL)
  const random = randomFrom(7)
  for (let i = 0; i < net.parameters; i++) net.arithmetic.numbers[i] = random() - 0.5
  return net
}

function lossOf(net: Network, batch: Batch): number {
  const { tags, heads, relations } = learnBatch(net, batch, NO_DROPOUT, randomFrom(1))
  return (tags.loss + heads.loss + relations.loss) / batch.words.length
}

test('the slope of every block is the change of the loss by a small step', () => {
  const net = randomNetwork()
  const batch = smallBatch()
  const f = net.arithmetic.numbers
  lossOf(net, batch)
  const slopes = f.slice(net.parameters, 2 * net.parameters)
  for (const { name, at, rows, columns } of Object.values(net.blocks))
    for (const i of [at, at + Math.floor((rows * columns) / 3), at + rows * columns - 1]) {
      const was = f[i]!
      f[i] = was + 0.002
      const more = lossOf(net, batch)
      f[i] = was - 0.002
      const less = lossOf(net, batch)
      f[i] = was
      expect((more - less) / 0.004, `${name} ${i - at}`).toBeCloseTo(slopes[i]!, 3)
    }
})

test('the slope of the input is the change of the loss by a small step', () => {
  const net = randomNetwork()
  const batch = smallBatch()
  const { typeSlopes } = learnBatch(net, batch, NO_DROPOUT, randomFrom(1))
  for (const i of [0, 17, 33, 50, 70, 95]) {
    const was = batch.types[i]!
    batch.types[i] = was + 0.002
    const more = lossOf(net, batch)
    batch.types[i] = was - 0.002
    const less = lossOf(net, batch)
    batch.types[i] = was
    expect((more - less) / 0.004, `input ${i}`).toBeCloseTo(typeSlopes[i]!, 3)
  }
})
