import { sentenceOf, tokenAt, tokenText, UPOS, type Analysis } from '../../language/index.ts'
import type { Span } from '../../evidence/index.ts'

/** A span of a layer, in tokens `[first, end)`, with what an earlier reader found there. */
export interface LayerSpan {
  readonly first: number
  readonly end: number
  /** What patterns may ask for: `{actor:person}`. */
  readonly tag: string
  readonly value: unknown
}

/** An analysed text as rules see it: tokens, their lower-case words, and layers of earlier readings. */
export interface Page {
  readonly analysis: Analysis
  /** Lower-case words of each token, with plain apostrophes and hyphens. */
  readonly lower: readonly string[]
  /** The word of each token with that of the next, where nothing parts them. */
  readonly joined: readonly (string | undefined)[]
  readonly layers: ReadonlyMap<string, Layer>
}

/** Spans of one layer. */
export interface Layer {
  /** Longest first, by the token they begin at. */
  readonly from: ReadonlyMap<number, readonly LayerSpan[]>
  /** By each token they cover. */
  readonly over: ReadonlyMap<number, readonly LayerSpan[]>
}

/** What a reader puts on a page: spans of the text with their tag and value. */
export interface Marked {
  readonly span: Span
  readonly tag?: string
  readonly value?: unknown
}

/** The page of an analysis with layers by name. Spans that touch no token are left out. */
export function makePage(analysis: Analysis, layers: Readonly<Record<string, readonly Marked[]>> = {}): Page {
  return {
    analysis,
    ...wordsOf(analysis),
    layers: new Map(Object.entries(layers).map(([name, marks]) => [name, makeLayer(analysis, marks)])),
  }
}

// Each reader makes a page of its own; the words are the same for all.
const known = new WeakMap<Analysis, Pick<Page, 'lower' | 'joined'>>()

function wordsOf(analysis: Analysis): Pick<Page, 'lower' | 'joined'> {
  let words = known.get(analysis)
  if (words === undefined) {
    const { size, starts, ends } = analysis
    const lower = new Array<string>(size).fill('')
    for (let i = 0; i < size; i++) lower[i] = plainSigns(tokenText(analysis, i).toLowerCase())
    const joined = lower.map((word, i) => (ends[i] === starts[i + 1] ? word + lower[i + 1]! : undefined))
    words = { lower, joined }
    known.set(analysis, words)
  }
  return words
}

/** The layer spans that cover token `i`. */
export function layerAt(page: Page, layer: string, i: number): readonly LayerSpan[] {
  return page.layers.get(layer)?.over.get(i) ?? []
}

/** Whether token `i` has the universal tag, or the language's own tag, `tag`. */
export function hasTag(page: Page, i: number, tag: string): boolean {
  return UPOS[page.analysis.upos[i] ?? 0] === tag || page.analysis.xpos[i] === tag
}

/** The tokens `[first, end)` of the sentence that holds token `i`. */
export function sentenceTokens(page: Page, i: number): readonly [first: number, end: number] {
  const s = sentenceOf(page.analysis, i)
  return [page.analysis.sentences[s] ?? 0, page.analysis.sentences[s + 1] ?? page.analysis.size]
}

/** So that data files need only the plain apostrophe and hyphen. Lengths stay as they are. */
function plainSigns(words: string): string {
  return /[‘’ʼ‐‑]/.test(words) ? words.replace(/[‘’ʼ]/g, "'").replace(/[‐‑]/g, '-') : words
}

function makeLayer(analysis: Analysis, marks: readonly Marked[]): Layer {
  const from = new Map<number, LayerSpan[]>()
  const over = new Map<number, LayerSpan[]>()
  for (const { span, tag = '', value } of marks) {
    const first = tokenAt(analysis, span[0])
    let end = first
    while (end < analysis.size && analysis.starts[end]! < span[1]) end++
    if (end === first) continue
    const found = { first, end, tag, value }
    put(from, first, found)
    for (let i = first; i < end; i++) put(over, i, found)
  }
  for (const spans of from.values()) spans.sort((a, b) => b.end - a.end)
  return { from, over }
}

function put(map: Map<number, LayerSpan[]>, key: number, value: LayerSpan): void {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}
