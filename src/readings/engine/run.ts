import { makeLists, type Lists, type WordLists } from './lists.ts'
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
  readonly wordLists: WordLists
  readonly lists: Lists
  /** Numbers, from 1, of the keys that rules ask for; see `needs.ts`. */
  readonly keys = new Map<string, number>()
  /** Keys of the entries of lists that were asked for. */
  readonly listKeys = new Map<string, ReadonlySet<number>>()
  readonly layers: string[] = []
  slots = 0

  constructor(lists: WordLists) {
    this.wordLists = lists
    this.lists = makeLists(lists)
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
  /** Room for one number in `Run.slots`. */
  slot(): number {
    return this.slots++
  }
}

/** Values by key. Which keys there may be stands in bits, so that most others are not looked up. */
export class KeyMap<Value> {
  private readonly values = new Map<number, Value>()
  private bits = 0
  get size(): number {
    return this.values.size
  }
  get(key: number): Value | undefined {
    return (this.bits >>> (key & 31)) & 1 ? this.values.get(key) : undefined
  }
  set(key: number, value: Value): void {
    this.bits |= 1 << (key & 31)
    this.values.set(key, value)
  }
  map<Other>(make: (value: Value) => Other): KeyMap<Other> {
    const made = new KeyMap<Other>()
    for (const [key, value] of this.values) made.set(key, make(value))
    return made
  }
}

function numberIn(names: string[], name: string): number {
  const at = names.indexOf(name)
  return at < 0 ? names.push(name) - 1 : at
}

/** Rules being run over a page, sentence by sentence: room that each page uses anew. */
export interface Run {
  page: Page
  readonly compiler: Compiler
  /** By token: the key of its word, of its lemma, and of its word and the next where nothing parts them; else 0. */
  words: Int32Array
  lemmas: Int32Array
  joins: Int32Array
  /** By token: keys of the layers there. */
  layerKeys: readonly (readonly number[] | undefined)[]
  layers: readonly Layer[]
  /** Numbers that repetitions and captures keep while they are tried. */
  readonly slots: number[]
  /** The tokens of the sentence. */
  first: number
  end: number
  /** Token from which on rules are tried, and how many tests were made from there. */
  start: number
  steps: number
  /** By branch: the last place where it may lead to a match, and the last starting place from where it has. */
  readonly lastPlace: Int32Array
  readonly doneAt: Int32Array
  /** By branch: the visit of a fork that last tried it, as one token may have several of its keys. */
  readonly visitOf: Int32Array
  visits: number
  /** Branches that are open in the sentence. */
  readonly opened: Int32Array
  openCount: number
  /** By need: the last token that meets it, -1 where none does; and the needs that are met. */
  readonly lastOf: Int32Array
  readonly met: Int32Array
  metCount: number
  /** By key: the sentence, counted by `sentences`, that was last seen to hold it. */
  readonly heldBy: Int32Array
  sentences: number
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

/** Makes room for running rules; `openPage` goes on to a page, `openSentence` to a sentence of it. */
export function makeRun(compiler: Compiler, { branches, needs, rules }: RunSize): Run {
  return {
    page: NO_PAGE,
    compiler,
    words: new Int32Array(),
    lemmas: new Int32Array(),
    joins: new Int32Array(),
    layers: [],
    layerKeys: [],
    slots: new Array<number>(compiler.slots).fill(0),
    first: 0,
    end: 0,
    start: 0,
    steps: 0,
    lastPlace: new Int32Array(branches).fill(-1),
    doneAt: new Int32Array(branches),
    visitOf: new Int32Array(branches),
    visits: 0,
    opened: new Int32Array(branches),
    openCount: 0,
    lastOf: new Int32Array(needs).fill(-1),
    met: new Int32Array(needs),
    metCount: 0,
    heldBy: new Int32Array(compiler.keys.size + 1),
    sentences: 0,
    freeFrom: new Int32Array(rules),
    found: [],
    seen: undefined,
  }
}

const NO_PAGE = {} as Page

/** Goes on to a page. */
export function openPage(run: Run, page: Page): void {
  const { compiler } = run
  const { size } = page.analysis
  const layerKeys = new Array<number[] | undefined>(size)
  if (run.words.length < size) {
    run.words = new Int32Array(2 * size)
    run.lemmas = new Int32Array(2 * size)
    run.joins = new Int32Array(2 * size)
  }
  run.page = page
  run.layers = compiler.layers.map((name) => openLayer(page, name, compiler, layerKeys))
  run.layerKeys = layerKeys
  run.doneAt.fill(-1)
  run.freeFrom.fill(0)
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
    joins[i] = i + 1 < end && joined[i] ? (keys.get(joined[i]!) ?? 0) : 0
  }
}
