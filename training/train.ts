import type { Model, WordVectors } from '../src/language/model.ts'
import type { Shape } from '../src/language/shape.ts'
import { descend, keep, openAdam, paceOf, type Adam, type Pace } from './adam.ts'
import { collectCodes, fillBatch, planBatches, type Codes, type FilledBatch, type Inputs } from './batches.ts'
import type { TreeSentence } from './conllu.ts'
import { buildLexicon } from './lexicon.ts'
import { openNetwork, type Dropout, type Network } from './desk.ts'
import { learnBatch, type Learned } from './network.ts'
import { randomFrom } from './random.ts'

export interface TrainingPlan {
  readonly name: string
  readonly language: string
  readonly sizes: Omit<Shape, 'tags' | 'relations' | 'vector'>
  readonly epochs: number
  readonly batch: number
  readonly rate: number
  readonly dropout: Dropout
  readonly seed: number
}

/** Called after each epoch with its number, counted from 1, and the model as it stands. */
export type Watch = (epoch: number, line: string, model: () => Model) => void

/** Trains a network on the sentences of a treebank. The same plan gives the same bytes on any machine. */
export function trainNetwork(
  plan: TrainingPlan,
  sentences: readonly TreeSentence[],
  vectors: WordVectors,
  watch: Watch,
): Model {
  const random = randomFrom(plan.seed)
  const codes = collectCodes(sentences)
  const shape: Shape = {
    ...plan.sizes,
    vector: vectors.length,
    tags: multipleOf8(codes.tags.size),
    relations: multipleOf8(codes.relations.size),
  }
  const lexicon = buildLexicon(sentences, vectors)
  const features = randomNumbers(lexicon.hashes.length * shape.feature, 0.05, random)
  const inputs = { shape, lexicon, vectors, features }
  const net = openNetwork(shape)
  startParameters(net, random)
  const learner: Learner = {
    net,
    inputs,
    parameters: openAdam(net.parameters),
    features: openAdam(features.length),
    steps: 0,
  }
  const steps = plan.epochs * planBatches(sentences, plan.batch, randomFrom(0)).length
  let pace: Pace | undefined
  for (let epoch = 1; epoch <= plan.epochs; epoch++) {
    const tallies: Learned[] = []
    for (const group of planBatches(sentences, plan.batch, random)) {
      const batch = fillBatch(inputs, codes, group, random)
      pace = paceOf(Math.min(++learner.steps, steps), steps, plan.rate, pace)
      tallies.push(learn(learner, batch, pace, plan.dropout, random))
    }
    watch(epoch, lossLine(tallies), () => modelOf(plan, learner, codes))
  }
  return modelOf(plan, learner, codes)
}

const multipleOf8 = (count: number): number => (count + 7) & ~7

interface Learner {
  readonly net: Network
  readonly inputs: Inputs
  readonly parameters: Adam
  readonly features: Adam
  steps: number
}

function randomNumbers(count: number, scale: number, random: () => number): Float32Array {
  return Float32Array.from({ length: count }, () => (random() * 2 - 1) * scale)
}

/** Weights begin even in a range that keeps the size of what flows (Glorot and Bengio 2010), the rest at 0. */
function startParameters({ blocks, arithmetic }: Network, random: () => number): void {
  for (const { name, rows, columns, at } of Object.values(blocks)) {
    if (name.endsWith('Bias')) continue
    const scale = name === 'input' ? Math.sqrt(6 / (3 * rows + columns / 3)) : Math.sqrt(6 / (rows + columns))
    arithmetic.numbers.set(randomNumbers(rows * columns, scale, random), at)
  }
}

/** One step. Returns how the batch went before it. */
function learn(
  learner: Learner,
  batch: FilledBatch,
  pace: Pace,
  dropout: Dropout,
  random: () => number,
): Learned {
  const { net, inputs, parameters, features } = learner
  const f = net.arithmetic.numbers
  f.fill(0, net.parameters, 2 * net.parameters)
  const learned = learnBatch(net, batch, dropout, random)
  const scale = clip(f, net.parameters, net.parameters)
  descend(parameters, pace, f, f, net.parameters, scale, 0, net.parameters)
  for (const [row, slopes] of featureSlopes(inputs.shape, batch, learned.typeSlopes)) {
    const at = row * inputs.shape.feature
    descend(features, pace, inputs.features, slopes, 0, scale, at, at + inputs.shape.feature)
  }
  if (learner.steps % 4 === 0) {
    const share = Math.max(0.004, 4 / (learner.steps + 4))
    keep(parameters, f, share)
    keep(features, inputs.features, share)
  }
  return learned
}

/** Slopes longer than 5 in all are shortened to 5. */
function clip(f: Float32Array, from: number, count: number): number {
  let sum = 0
  for (let i = from; i < from + count; i++) sum += f[i]! * f[i]!
  const length = Math.sqrt(sum)
  return length > 5 ? 5 / length : 1
}

function featureSlopes(
  shape: Shape,
  batch: FilledBatch,
  typeSlopes: Float32Array,
): Map<number, Float32Array> {
  const length = shape.vector + shape.feature
  const slopes = new Map<number, Float32Array>()
  batch.rows.forEach((rows, slot) => {
    const at = slot * length + shape.vector
    for (const row of rows) {
      let sum = slopes.get(row)
      if (!sum) slopes.set(row, (sum = new Float32Array(shape.feature)))
      for (let i = 0; i < shape.feature; i++) sum[i]! += typeSlopes[at + i]!
    }
  })
  return slopes
}

function lossLine(tallies: readonly Learned[]): string {
  const mean = (kind: 'tags' | 'heads' | 'relations') =>
    (tallies.reduce((sum, learned) => sum + learned[kind].loss, 0) / tallies.length).toFixed(1)
  return `loss a batch: tags ${mean('tags')} heads ${mean('heads')} relations ${mean('relations')}`
}

function modelOf(plan: TrainingPlan, { net, inputs, parameters, features }: Learner, codes: Codes): Model {
  return {
    name: plan.name,
    language: plan.language,
    shape: net.shape,
    ...codes.names,
    vectors: inputs.vectors,
    features: { hashes: inputs.lexicon.hashes, rows: features.kept.slice() },
    parameters: parameters.kept.slice(),
  }
}
