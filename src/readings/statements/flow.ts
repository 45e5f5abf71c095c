import { sentenceOf, tokenAt, tokenTag, type Upos } from '../../language/index.ts'
import type { Span } from '../../evidence/index.ts'
import type { LayerSpan, Page } from '../engine/index.ts'
import type { ActorMention } from '../reading.ts'
import type { Quote } from './quotes.ts'

/** A piece of text in one step: a word, or a whole quotation, actor or time. Tokens `[first, end)`. */
export interface Item {
  readonly kind: 'word' | 'actor' | 'time' | 'quote'
  readonly first: number
  readonly end: number
  /** Lower-case words of the first token. */
  readonly low: string
  /** Tag of the last token. */
  readonly tag: Upos
  readonly mention: ActorMention | undefined
  readonly quote: Quote | undefined
}

/** Items of a stretch of sentences that quotations hold together, in text order. */
export interface Flow {
  readonly page: Page
  readonly items: readonly Item[]
}

/** The span from item `from` up to, not including, item `to`. */
export function itemsSpan({ page, items }: Flow, from: number, to: number): Span {
  const { starts, ends } = page.analysis
  return [starts[items[from]!.first]!, ends[items[to - 1]!.end - 1]!]
}

/** Items of the tokens `[first, end)`; quotations of `depth` count as one item each. */
export function makeFlow(page: Page, first: number, end: number, depth = 0): Flow {
  const items: Item[] = []
  for (let at = first; at < end;) {
    const item = itemAt(page, at, end, depth)
    items.push(item)
    at = item.end
  }
  return { page, items }
}

function itemAt(page: Page, at: number, end: number, depth: number): Item {
  const low = page.lower[at]!
  const quote = covers(page, 'quote', at, end, (value) => (value as Quote).depth === depth)
  if (quote) return itemOf('quote', at, quote.end, low, 'X', undefined, quote.value as Quote)
  const actor = covers(page, 'actor', at, end)
  if (actor) {
    const tag = tokenTag(page.analysis, actor.end - 1)
    return itemOf('actor', at, actor.end, low, tag, actor.value as ActorMention)
  }
  const time = covers(page, 'time', at, end)
  if (time) return itemOf('time', at, time.end, low, 'NOUN')
  const word = low === '-' && isGlued(page, at) ? HYPHEN : low
  // A full stop before a comma ends no sentence but a short form: "Pa.,".
  const stop = page.lower[at + 1] === '.' && page.lower[at + 2] === ',' && isGlued(page, at + 1)
  const last = stop && at + 2 < end ? at + 2 : at + 1
  return itemOf('word', at, last, word, tagOf(page, at))
}

/** All items are alike inside, which those who ask about them find faster. */
function itemOf(
  kind: Item['kind'],
  first: number,
  end: number,
  low: string,
  tag: Upos,
  mention?: ActorMention,
  quote?: Quote,
): Item {
  return { kind, first, end, low, tag, mention, quote }
}

/** Where no tagger reads the language, a word with a capital is taken for a name. */
function tagOf({ analysis }: Page, at: number): Upos {
  const tag = tokenTag(analysis, at)
  return tag === 'X' && /\p{Lu}/u.test(analysis.text.charAt(analysis.starts[at]!)) ? 'PROPN' : tag
}

/** A hyphen inside a word, which is no dash. */
export const HYPHEN = '\u2010'

function isGlued({ analysis: { starts, ends, size } }: Page, at: number): boolean {
  return at > 0 && at + 1 < size && ends[at - 1] === starts[at] && ends[at] === starts[at + 1]
}

function covers(
  page: Page,
  layer: string,
  at: number,
  end: number,
  wanted?: (value: unknown) => boolean,
): LayerSpan | undefined {
  const spans = page.layers.get(layer)?.from.get(at)
  return spans?.find((span) => span.end <= end && (!wanted || wanted(span.value)))
}

/** Tokens `[first, end)`. */
export type Run = readonly [first: number, end: number]

/**
 * The sentences of the tokens `[first, end)` in runs: a quotation of this depth over several sentences holds
 * them together, and so does one that ends with a question or exclamation mark and the cue after it.
 */
export function stretches(
  page: Page,
  [first, end]: Run,
  quotes: readonly Quote[],
  depth: number,
  isVerb: (word: string) => boolean,
): readonly Run[] {
  const { analysis } = page
  const joined = new Set<number>()
  for (const { span, depth: own } of quotes) {
    const token = tokenAt(analysis, span[0])
    if (own !== depth || token < first || token >= end) continue
    const last = sentenceOf(analysis, Math.min(tokenAt(analysis, span[1] - 1), end - 1))
    for (let s = sentenceOf(analysis, token); s < last; s++) joined.add(s)
    if (cueFollows(page, span, last, isVerb)) joined.add(last)
  }
  const found: Run[] = []
  let start = first
  for (let s = sentenceOf(analysis, first); start < end; s++) {
    const stop = Math.min(analysis.sentences[s + 1] ?? end, end)
    if (joined.has(s) && stop < end) continue
    found.push([start, stop])
    start = stop
  }
  return found
}

/** Tokens of a sentence that can hardly be more than a cue. */
const SHORT = 8
const ASKED = /[?!…—–-]["”“»’']*$/u

/** Whether a sentence ends with this quotation, on a mark that ends no report of it, and a cue follows. */
function cueFollows(page: Page, span: Span, s: number, isVerb: (word: string) => boolean): boolean {
  const { analysis, lower } = page
  const next = analysis.sentences[s + 1] ?? analysis.size
  if (next >= analysis.size || analysis.ends[next - 1]! > span[1]) return false
  const length = (analysis.sentences[s + 2] ?? analysis.size) - next
  if (!ASKED.test(analysis.text.slice(span[1] - 4, span[1])) && length > SHORT) return false
  if (analysis.text.slice(span[1], analysis.starts[next]).includes('\n')) return false
  const stop = Math.min(next + 8, analysis.sentences[s + 2] ?? analysis.size)
  for (let i = next; i < stop; i++) if (isVerb(lower[i]!)) return true
  return false
}

/** A few quoted words inside a sentence, which are no quotation by themselves. */
export function isScrap(item: Item): boolean {
  return item.end - item.first < 5
}

/** A comma or a dash. */
export function isPause(item: Item): boolean {
  return item.kind === 'word' && /^[,–—-]+$/u.test(item.low)
}

/** Whether these words stand at item `at`. */
export function standsAt(flow: Flow, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (flow.items[at + i]?.low !== words[i]) return false
  return true
}
