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

/** Takes a text apart with the engine among these that reads its language. */
export function analyseWith(engines: readonly Engine[], text: string, language: string): Analysis {
  return analyse(
    text,
    language,
    engines.find((each) => reads(each, language)),
  )
}

let shipped: readonly Engine[] | undefined

/** The same with the models that are shipped, which are read once. For benches and tests. */
export function analyseShipped(text: string, language: string): Analysis {
  shipped ??= shippedEngines()
  return analyseWith(shipped, text, language)
}
