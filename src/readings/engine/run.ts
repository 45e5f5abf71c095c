import { matchList, type Lists } from './lists.ts'
import { layerKey } from './needs.ts'
import type { Layer, LayerSpan, Page } from './page.ts'

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
  /** Keys of the entries of lists that were asked for. */
  readonly listKeys = new Map<string, ReadonlySet<number>>()
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
  readonly layers: readonly Layer[]
  /** By list, where it was asked for, and token: what `matchList` found. */
  readonly lists: ((readonly number[] | undefined)[] | undefined)[]
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
  /** Branches that are open in the sentence. */
  readonly opened: Int32Array
  openCount: number
  /** By need: the last token that meets it, -1 where none does; and the needs that are met. */
  readonly lastOf: Int32Array
  readonly met: Int32Array
  metCount: number
  /** By rule: the first token that its next match may take. */
  readonly freeFrom: Int32Array
  found: Found[]
  /** Captures of the part that a look ahead or behind has just matched. */
  seen: Taken
}

/** How many branches, needs and rules are run. */
interface RunSize {
  readonly branches: number
  readonly needs: number
  readonly rules: number
}

/** Begins a run over `page`; `openSentence` goes on to a sentence. */
export function openRun(page: Page, compiler: Compiler, { branches, needs, rules }: RunSize): Run {
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
    lists: [],
    slots: new Array<number>(compiler.slots).fill(0),
    first: 0,
    end: 0,
    start: 0,
    steps: 0,
    lastStart: new Int32Array(branches).fill(-1),
    doneAt: new Int32Array(branches).fill(-1),
    opened: new Int32Array(branches),
    openCount: 0,
    lastOf: new Int32Array(needs).fill(-1),
    met: new Int32Array(needs),
    metCount: 0,
    freeFrom: new Int32Array(rules),
    found: [],
    seen: undefined,
  }
}

/** Puts the keys of a layer's spans on their tokens. */
function openLayer(
  { layers }: Page,
  name: string,
  { keys }: Compiler,
  layerKeys: (number[] | undefined)[],
): Layer {
  const layer = layers.get(name)
  if (!layer) return NO_LAYER
  for (const begins of [true, false]) {
    const keysOf = new Map<string, readonly number[]>()
    for (const [i, spans] of begins ? layer.from : layer.over)
      for (const { tag } of spans) {
        let wanted = keysOf.get(tag)
        if (!wanted) {
          const asked = [{ layer: name }, { layer: name, tag }]
          wanted = asked.flatMap((test) => keys.get(layerKey(test, begins)) ?? [])
          keysOf.set(tag, wanted)
        }
        if (wanted.length) (layerKeys[i] ??= []).push(...wanted)
      }
  }
  return layer
}

const NO_LAYER: Layer = { from: new Map(), over: new Map() }

/** Goes on to the sentence of tokens `[first, end)`. */
export function openSentence(run: Run, first: number, end: number): void {
  const { page, compiler, words, lemmas, joins } = run
  const { lower, joined, analysis } = page
  const keys = compiler.keys
  run.first = first
  run.end = end
  for (let i = first; i < end; i++) {
    const lemma = analysis.lemmas[i]!
    words[i] = keys.get(lower[i]!) ?? 0
    lemmas[i] = lemma === lower[i] ? words[i]! : (keys.get(lemma) ?? 0)
    if (i + 1 < end && joined[i]) joins[i] = keys.get(joined[i]!) ?? 0
  }
}

/** The tokens after each entry of a list that stands at a token, longest entry first. */
export function listEnds(run: Run, list: number, at: number): readonly number[] {
  const ends = (run.lists[list] ??= new Array<readonly number[] | undefined>(run.page.analysis.size))
  return (ends[at] ??= matchList(run.page, at, run.compiler.listNames[list]!, run.compiler.lists))
}
