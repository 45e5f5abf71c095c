// Makes models/en.bin: `npm run train`. The same treebank gives the same bytes on every machine.
//
// Options: --treebank DIR (default ../shared/treebanks), --out FILE, --epochs N, --sentences N.

import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadModel } from '../src/language/index.ts'
import { readConllu } from './conllu.ts'
import { goldText, scoreGoldTokens, scoreLine, scoreRawText } from './evaluate.ts'
import { inferLemmas } from './inflections.ts'
import { ENGLISH, ENGLISH_INFLECTIONS, ENGLISH_IRREGULAR } from './languages/en.ts'
import { learnLemmas, LONGEST_ENDING } from './lemmas.ts'
import { writeModel } from './model-file.ts'
import { trainNetwork, type TrainingPlan } from './train.ts'
import { readPackedVectors, squeezeVectors } from './vectors.ts'

const { values: options } = parseArgs({
  options: {
    treebank: { type: 'string', default: '../shared/treebanks' },
    out: { type: 'string', default: 'models/en.bin' },
    epochs: { type: 'string', default: '16' },
    sentences: { type: 'string', default: '1000000' },
    words: { type: 'string', default: '120000' },
  },
})

const PLAN: TrainingPlan = {
  name: 'en-ewt/1',
  language: 'en',
  sizes: { feature: 60, hidden: 96, layers: 3, tagLayer: 2, arc: 80, label: 48 },
  epochs: Number(options.epochs),
  batch: 700,
  rate: 0.003,
  dropout: { input: 0.15, layer: 0.18, link: 0.2 },
  seed: 3,
}

const treebank = (part: string) => readConllu(`${options.treebank}/en_ewt-ud-${part}.conllu.xz`)

const sentences = treebank('train').slice(0, Number(options.sentences))
const dev = goldText(treebank('dev'))
const packed = readPackedVectors()
const inferred = [...ENGLISH_IRREGULAR, ...inferLemmas(packed.words, ENGLISH_INFLECTIONS)]
const lemmas = { longest: LONGEST_ENDING, rules: new Map(learnLemmas(sentences, inferred)) }
const vectors = squeezeVectors(packed, Number(options.words), 1)
const model = trainNetwork(PLAN, sentences, vectors, (epoch, line, current) => {
  const watched = epoch % 4 === 0 || epoch === PLAN.epochs
  const bytes = watched ? writeModel({ model: current(), tokens: ENGLISH, lemmas }) : undefined
  const scores = bytes ? scoreLine(scoreGoldTokens(dev, loadModel(bytes))) : ''
  console.log(`epoch ${epoch} of ${PLAN.epochs}  ${line}  ${scores}`)
})
writeFileSync(options.out, writeModel({ model, tokens: ENGLISH, lemmas }))
const engine = loadModel(readFileSync(options.out))
console.log(`dev, gold tokens:  ${scoreLine(scoreGoldTokens(dev, engine))}`)
console.log(`dev, raw text:     ${scoreLine(scoreRawText(dev, engine))}`)
