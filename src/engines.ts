import { readdirSync, readFileSync } from 'node:fs'
import { analyse, loadModel, reads, type Analysis, type Engine } from './language/index.ts'

const MODELS = new URL('../models/', import.meta.url)

/** Engines of all models that are shipped, one a language. Each call makes new ones, in about 50 ms. */
export function shippedEngines(): Engine[] {
  return readdirSync(MODELS)
    .filter((name) => name.endsWith('.bin'))
    .sort()
    .map((name) => loadModel(readFileSync(new URL(name, MODELS))))
}

/** Takes a text apart, links and all, with the engine among these that reads its language. */
export function analyseWith(engines: readonly Engine[], text: string, language: string): Analysis {
  const engine = engines.find((each) => reads(each, language))
  return analyse(text, language, engine, { links: canBeUsed })
}

/** A sentence of fewer tokens holds no subject, verb and object, and is not parsed. */
const FEWEST_TOKENS = 5

function canBeUsed(first: number, end: number): boolean {
  return end - first >= FEWEST_TOKENS
}

let shipped: readonly Engine[] | undefined

/** The same with the models that are shipped, which are read once. For benches and tests. */
export function analyseShipped(text: string, language: string): Analysis {
  shipped ??= shippedEngines()
  return analyseWith(shipped, text, language)
}
