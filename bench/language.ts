// How well and how fast the language engine reads, beside wink-nlp on the same text.

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { shippedEngines } from '../src/engines.ts'
import { analyse, loadModel, type Engine } from '../src/language/index.ts'
import { readConllu } from '../training/conllu.ts'
import { goldText, scoreGoldTokens, scoreLine, scoreRawText } from '../training/evaluate.ts'

const TREEBANKS = '../shared/treebanks'
const NEWS = '../shared/benchmarks/bulk_official_news/dev.jsonl'

const engine = shippedEngines().find(({ language }) => language === 'en')!
loading()
quality(engine)
speed(engine)

function loading(): void {
  const bytes = readFileSync(new URL('../models/en.bin', import.meta.url))
  const from = performance.now()
  loadModel(bytes)
  console.log(
    `model ${(bytes.length / 1e6).toFixed(2)} MB, loaded in ${(performance.now() - from).toFixed(0)} ms`,
  )
}

function quality(reader: Engine): void {
  for (const name of ['en_ewt-ud-test', 'en_pud-ud-test']) {
    const path = `${TREEBANKS}/${name}.conllu.xz`
    if (!existsSync(path)) {
      console.log(`${name}: skipped, ${path} is absent`)
      continue
    }
    const gold = goldText(readConllu(path))
    console.log(`${name}, gold tokens:  ${scoreLine(scoreGoldTokens(gold, reader))}`)
    console.log(`${name}, raw text:     ${scoreLine(scoreRawText(gold, reader))}`)
  }
}

function speed(reader: Engine): void {
  if (!existsSync(NEWS)) {
    console.log(`speed: skipped, ${NEWS} is absent`)
    return
  }
  const texts = readFileSync(NEWS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, 600)
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const require = createRequire(import.meta.url)
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])
  const tagged = (text: string): number => analyse(text, 'en', reader).size
  const parsed = (text: string): number => {
    const { size, sentences, links } = analyse(text, 'en', reader)
    for (const first of sentences) if (first < size) links.head(first)
    return size
  }
  const theirs = (text: string): number => wink.readDoc(text).tokens().length()
  // In turns, and the best of three: other work on the machine slows both.
  const rounds = [0, 1, 2].map(() => [theirs, tagged, parsed].map((read) => rate(texts, read)))
  const [fast = 0, tags = 0, slow = 0] = [0, 1, 2].map((which) =>
    Math.max(...rounds.map((round) => round[which]!)),
  )
  console.log(`tokens, sentences, tags: wink-nlp ${fast} tokens a CPU second`)
  console.log(`tokens, sentences, tags, lemmas: ${tags}, one ${(fast / tags).toFixed(1)}th`)
  console.log(
    `tokens, sentences, tags, lemmas, links of all sentences: ${slow}, one ${(fast / slow).toFixed(1)}th`,
  )
}

/** Tokens a CPU second. */
function rate(texts: readonly string[], read: (text: string) => number): number {
  const from = process.cpuUsage()
  let tokens = 0
  for (const text of texts) tokens += read(text)
  const { user, system } = process.cpuUsage(from)
  return Math.round((tokens / (user + system)) * 1e6)
}
