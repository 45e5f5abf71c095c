import { UPOS } from './analysis.ts'
import type { LemmaRules } from './lemmas.ts'
import { readModel } from './model.ts'
import { openNetwork, type Network } from './network.ts'
import { openCutter, type Cutter } from './tokens.ts'

/** What reads one language: made by {@link loadModel}, given to `analyse` and `parse`. */
export interface Engine {
  /** Name and version; every analysis it makes carries it. */
  readonly name: string
  /** BCP 47 primary subtag: `en`. */
  readonly language: string
  readonly cutter: Cutter
  readonly network: Network
  readonly lemmas: LemmaRules
  /** Code into `UPOS`, and language-specific tag, of each tag of the model. */
  readonly uposOf: Uint8Array
  readonly xposOf: readonly string[]
}

/**
 * Makes an engine of the bytes of a model file. It works wherever WebAssembly does; reading the file is
 * the caller's. An engine keeps room to work in: use one for each thread.
 * @throws SyntaxError where the bytes are not a model file
 */
export function loadModel(bytes: Uint8Array): Engine {
  const { model, tokens, lemmas } = readModel(bytes)
  const pairs = model.tags.map((tag) => tag.split('_'))
  const codes = new Map<string, number>(UPOS.map((tag, code) => [tag, code]))
  return {
    name: model.name,
    language: model.language,
    cutter: openCutter(tokens),
    network: openNetwork(model),
    lemmas,
    uposOf: Uint8Array.from(pairs, ([upos]) => codes.get(upos!) ?? 0),
    xposOf: pairs.map(([, xpos]) => xpos!),
  }
}

/** Whether the engine reads texts in `language` (BCP 47). */
export function reads(engine: Engine, language: string): boolean {
  return language.toLowerCase().split('-')[0] === engine.language
}
