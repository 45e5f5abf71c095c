import { matchList, type Lists } from './lists.ts'
import { layerKey } from './needs.ts'
import type { LayerSpan, Page } from './page.ts'

/** What a capture took: tokens `[first, end)`, and the layer's span where it was one. */
export interface Captured {
  readonly name: string
  readonly first: number
  readonly end: number
  readonly layer?: LayerSpan
}

/** Captures so far, last first: a shared list, so that going back costs nothing. */
export type Taken = { readonly captured: Captured; readonly before: Taken } | undefined

/** A place where the rule of that number matched: tokens `[first, end)`. */
export interface Found {
  readonly rule: number
  readonly first: number
  readonly end: number
  /** In the order they were made. */
  readonly captures: readonly Captured[]
}

/** What patterns are made ready with: it numbers all that a run looks up. */
export class Compiler {
  readonly lists: Lists
  /** Numbers, from 1, of the keys that rules ask for; see `needs.ts`. */
  readonly keys = new Map<string, number>()
  readonly layers: string[] = []
  readonly listNames: string[] = []
  slots = 0

  constructor(lists: Lists) {
    this.lists = lists
  }
  key(key: string): number {
    const there = this.keys.get(key)
    if (there !== undefined) return there
    this.keys.set(key, this.keys.size + 1)
    return this.keys.size
  }
  layer(name: string): number {
    return numberIn(this.layers, name)
  }
  list(name: string): number {
    return numberIn(this.listNames, name)
  }
  /** Room for one number in `Run.slots`. */
  slot(): number {
    return this.slots++
  }
}

function numberIn(names: string[], name: string): number {
  const at = names.indexOf(name)
  return at < 0 ? names.push(name) - 1 : at
}

/** Rules being run over a page, sentence by sentence. */
export interface Run {
  readonly page: Page
  readonly compiler: Compiler
  /** By token: the key of its word, of its lemma, and of its word and the next where nothing parts them; else 0. */
  readonly words: Int32Array
  readonly lemmas: Int32Array
  readonly joins: Int32Array
  /** By token: keys of the layers there. */
  readonly layerKeys: readonly (readonly number[] | undefined)[]
  readonly layers: readonly LayerSpans[]
  /** By list and token: what `matchList` found. */
  readonly lists: readonly (readonly number[] | undefined)[][]
  /** Numbers that repetitions and captures keep while they are tried. */
  readonly slots: number[]
  /** The tokens of the sentence. */
  first: number
  end: number
  /** Token from which on rules are tried, and how many tests were made from there. */
  start: number
  steps: number
  /** By branch: the last place to begin from where it may lead to a match, and the last from where it has. */
  readonly lastStart: Int32Array
  readonly doneAt: Int32Array
  /** By rule: the first token that its next match may take. */
  readonly freeFrom: Int32Array
  found: Found[]
  /** Captures of the part that a look ahead or behind has just matched. */
  seen: Taken
}

/** Spans of a layer by the token they begin at, longest first, and by each token they cover. */
interface LayerSpans {
  readonly from: readonly (readonly LayerSpan[] | undefined)[]
  readonly over: readonly (readonly LayerSpan[] | undefined)[]
}

/** How many branches and rules are run. */
interface RunSize {
  readonly branches: number
  readonly rules: number
}

/** Begins a run over `page`; `openSentence` goes on to a sentence. */
export function openRun(page: Page, compiler: Compiler, { branches, rules }: RunSize): Run {
  const { size } = page.analysis
  const layerKeys = new Array<number[] | undefined>(size)
  return {
    page,
    compiler,
    words: new Int32Array(size),
    lemmas: new Int32Array(size),
    joins: new Int32Array(size),
    layers: compiler.layers.map((name) => openLayer(page, name, compiler, layerKeys)),
    layerKeys,
    lists: compiler.listNames.map(() => new Array<readonly number[] | undefined>(size)),
    slots: new Array<number>(compiler.slots).fill(0),
    first: 0,
    end: 0,
    start: 0,
    steps: 0,
    lastStart: new Int32Array(branches),
    doneAt: new Int32Array(branches).fill(-1),
    freeFrom: new Int32Array(rules),
    found: [],
    seen: undefined,
  }
}

function openLayer(
  { layers, analysis }: Page,
  name: string,
  { keys }: Compiler,
  layerKeys: (number[] | undefined)[],
): LayerSpans {
  const from = new Array<readonly LayerSpan[] | undefined>(analysis.size)
  const over = new Array<readonly LayerSpan[] | undefined>(analysis.size)
  const put = (i: number, span: LayerSpan, begins: boolean): void => {
    for (const test of [{ layer: name }, { layer: name, tag: span.tag }]) {
      const key = keys.get(layerKey(test, begins))
      if (key !== undefined) (layerKeys[i] ??= []).push(key)
    }
  }
  for (const [i, spans] of layers.get(name)?.from ?? []) {
    from[i] = spans
    for (const span of spans) put(i, span, true)
  }
  for (const [i, spans] of layers.get(name)?.over ?? []) {
    over[i] = spans
    for (const span of spans) put(i, span, false)
  }
  return { from, over }
}

/** Goes on to the sentence of tokens `[first, end)`. */
export function openSentence(run: Run, first: number, end: number): void {
  const { page, compiler, words, lemmas, joins } = run
  const { lower, analysis } = page
  const keys = compiler.keys
  run.first = first
  run.end = end
  for (let i = first; i < end; i++) {
    words[i] = keys.get(lower[i]!) ?? 0
    lemmas[i] = keys.get(analysis.lemmas[i]!) ?? 0
    if (i + 1 < end && analysis.ends[i] === analysis.starts[i + 1])
      joins[i] = keys.get(lower[i]! + lower[i + 1]!) ?? 0
  }
}

/** The tokens after each entry of a list that stands at a token, longest entry first. */
export function listEnds(run: Run, list: number, at: number): readonly number[] {
  const ends = run.lists[list]!
  return (ends[at] ??= matchList(run.page, at, run.compiler.listNames[list]!, run.compiler.lists))
}
