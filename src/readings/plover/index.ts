import type { Span } from '../../evidence/index.ts'
import { sentenceOf, tokenAt, type Analysis } from '../../language/index.ts'
import type { Actor, Item } from '../reading.ts'
import { before, en } from './en.ts'
import { isCoded, ploverOf } from './plover.ts'

export { isPolitical, isPoliticalNoun, isSociety, sectorsOf } from './sectors.ts'

/**
 * Items with what they are in PLOVER 2.0, those of one sentence in the order of weight: first the event that the
 * sentence is about, which is the one whose word stands highest in its dependency tree (`main`).
 */
export function withPlover(
  items: readonly Item[],
  actors: readonly Actor[],
  analysis: Analysis,
): readonly Item[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const drafts = items.map((item) => ({ item, ...wordOf(item, analysis) }))
  const mains = new Map<number, Word & { readonly item: Item }>()
  for (const draft of drafts) {
    if (!isCoded(draft.item, { ...draft, main: false })) continue
    const there = mains.get(draft.sentence)
    if (!there || weightOf(draft, analysis) < weightOf(there, analysis)) mains.set(draft.sentence, draft)
  }
  return drafts
    .map(({ item, sentence, ...word }) => {
      const main = mains.get(sentence)?.item === item
      const plover = ploverOf(item, byId, { ...word, main })
      return plover ? { ...item, plover } : item
    })
    .toSorted((a, b) => (a.evidence[0]?.[0] ?? 0) - (b.evidence[0]?.[0] ?? 0) || rank(a) - rank(b))
}

function rank({ plover }: Item): number {
  return plover?.main ? 0 : 1
}

interface Word {
  readonly sentence: number
  readonly verb: string
  readonly followed: readonly string[]
  readonly span: Span | undefined
}

/** The word that names an item's event: its verb or noun, for words said their cue. */
function wordOf(item: Item, analysis: Analysis): Word {
  const piece = item.pieces.find(({ name }) => name === 'verb' || name === 'noun') ?? item.pieces[0]
  const span = (item.kind === 'statement' ? item.cue : undefined) ?? piece?.span ?? item.evidence[0]
  const at = span ? Math.min(tokenAt(analysis, span[0]), Math.max(0, analysis.size - 1)) : 0
  return {
    sentence: analysis.size ? sentenceOf(analysis, at) : 0,
    verb: firstLemma(analysis, span),
    followed: followedBy(analysis, span),
    span,
  }
}

/**
 * Links up to the root of the sentence; of two alike the one that stands first weighs less. Only where two events
 * share a sentence is it asked, as the sentence must be parsed for it.
 */
function weightOf({ span, item: { kind } }: Word & { readonly item: Item }, analysis: Analysis): number {
  const at = span ? highestWord(analysis, span) : 0
  const asked = kind === 'demand' ? LATER : 0
  return depthOf(analysis, at) + at / (analysis.size + 1) + asked
}

/** "will not lift the ban until": of one word, the refusal weighs more than what it demands. */
const LATER = 1e-6

/** What follows the word or stands before it, as the language's data names it. */
function followedBy({ text, language }: Analysis, span: Span | undefined): readonly string[] {
  if (!span || !/^en\b/.test(language)) return []
  const rest = text.slice(span[1], span[1] + 120)
  const lead = text.slice(Math.max(0, span[0] - 40), span[0])
  return [
    ...Object.keys(en).filter((name) => en[name]!.test(rest)),
    ...Object.keys(before).filter((name) => before[name]!.test(lead)),
  ]
}

/** A cue or phrase is led by the word in it that stands highest. */
function highestWord(analysis: Analysis, [start, end]: readonly [number, number]): number {
  let best = tokenAt(analysis, start)
  for (let i = best; i < analysis.size && analysis.starts[i]! < end; i++)
    if (depthOf(analysis, i) < depthOf(analysis, best)) best = i
  return Math.min(best, Math.max(0, analysis.size - 1))
}

function firstLemma(analysis: Analysis, span: readonly [number, number] | undefined): string {
  return span ? (analysis.lemmas[tokenAt(analysis, span[0])] ?? '') : ''
}

function depthOf({ links }: Analysis, i: number): number {
  let depth = 0
  for (let at = links.head(i); at >= 0 && depth < 40; at = links.head(at)) depth++
  return links.head(i) === -2 ? 20 : depth
}
