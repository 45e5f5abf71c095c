import { analyseTokens } from '../src/language/analyse.ts'
import { analyse, UPOS, type Analysis, type Engine } from '../src/language/index.ts'
import type { TreeSentence } from './conllu.ts'

/** Per cent, as in the CoNLL 2018 shared task: F1 over words aligned by their characters. */
export interface Scores {
  readonly words: number
  readonly sentences: number
  readonly upos: number
  readonly xpos: number
  readonly lemmas: number
  readonly uas: number
  /** Heads and relations, subtypes of relations left out. */
  readonly las: number
  /** The same over words that are not punctuation. */
  readonly lasWithoutPunctuation: number
}

/** A treebank as one text, with where its words stand in it. */
export interface GoldText {
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** First word of each sentence, then the number of words. */
  readonly bounds: Uint32Array
  readonly sentences: readonly TreeSentence[]
}

/** Lays the sentences out as a text: paragraphs are parted by an empty line, lines are as long as they are. */
export function goldText(sentences: readonly TreeSentence[]): GoldText {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const bounds = [0]
  for (const sentence of sentences) {
    if (text !== '') text = text.trimEnd() + (sentence.opens ? '\n\n' : ' ')
    sentence.forms.forEach((form, i) => {
      starts.push(text.length)
      text += form
      ends.push(text.length)
      if (sentence.spaced[i]) text += ' '
    })
    bounds.push(starts.length)
  }
  return {
    text,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    bounds: Uint32Array.from(bounds),
    sentences,
  }
}

/** Scores with the treebank's own words and sentences. */
export function scoreGoldTokens(gold: GoldText, engine: Engine): Scores {
  return score(gold, analyseTokens(gold.text, engine.language, engine, gold, gold.bounds))
}

/** Scores from the bare text. */
export function scoreRawText(gold: GoldText, engine: Engine): Scores {
  return score(gold, analyse(gold.text, engine.language, engine))
}

/** Compares an analysis of the gold's text with the gold. */
export function score(gold: GoldText, analysis: Analysis): Scores {
  const system = new Map<number, number>()
  for (let i = 0; i < analysis.size; i++) system.set(analysis.starts[i]!, i)
  const aligned = Array.from(gold.starts, (start, i) => {
    const there = system.get(start)
    return there !== undefined && analysis.ends[there] === gold.ends[i] ? there : -1
  })
  const right = countRight(gold, analysis, aligned)
  const ofWords = (count: number) => f1(count, gold.starts.length, analysis.size)
  const punctuation = UPOS.indexOf('PUNCT')
  const systemContent = analysis.upos.reduce((sum, tag) => sum + (tag === punctuation ? 0 : 1), 0)
  return {
    words: ofWords(right.words),
    sentences: f1(sharedSentences(gold, analysis), gold.sentences.length, analysis.sentences.length - 1),
    upos: ofWords(right.upos),
    xpos: ofWords(right.xpos),
    lemmas: ofWords(right.lemmas),
    uas: ofWords(right.heads),
    las: ofWords(right.links),
    lasWithoutPunctuation: f1(right.contentLinks, right.content, systemContent),
  }
}

const f1 = (count: number, gold: number, system: number): number => (200 * count) / (gold + system)

function countRight(gold: GoldText, analysis: Analysis, aligned: readonly number[]) {
  const right = { words: 0, upos: 0, xpos: 0, lemmas: 0, heads: 0, links: 0, content: 0, contentLinks: 0 }
  gold.sentences.forEach((sentence, s) => {
    const first = gold.bounds[s]!
    sentence.forms.forEach((_, i) => {
      const content = sentence.upos[i] !== 'PUNCT'
      if (content) right.content++
      const there = aligned[first + i]!
      if (there < 0) return
      right.words++
      if (UPOS[analysis.upos[there]!] === sentence.upos[i]) right.upos++
      if (analysis.xpos[there] === sentence.xpos[i]) right.xpos++
      if (analysis.lemmas[there] === sentence.lemmas[i]) right.lemmas++
      const head = sentence.heads[i]! < 0 ? -1 : aligned[first + sentence.heads[i]!]!
      if (analysis.links.head(there) !== head || (head < 0 && sentence.heads[i]! >= 0)) return
      right.heads++
      if (universal(analysis.links.relation(there)) !== universal(sentence.relations[i]!)) return
      right.links++
      if (content) right.contentLinks++
    })
  })
  return right
}

function universal(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

function sharedSentences(gold: GoldText, { sentences, starts, ends }: Analysis): number {
  const spans = new Set<string>()
  for (let s = 0; s + 1 < gold.bounds.length; s++)
    spans.add(`${gold.starts[gold.bounds[s]!]} ${gold.ends[gold.bounds[s + 1]! - 1]}`)
  let shared = 0
  for (let s = 0; s + 1 < sentences.length; s++)
    if (spans.has(`${starts[sentences[s]!]} ${ends[sentences[s + 1]! - 1]}`)) shared++
  return shared
}

/** The scores in a line. */
export function scoreLine(scores: Scores): string {
  return Object.entries(scores)
    .map(([name, value]) => `${name} ${(value as number).toFixed(2)}`)
    .join('  ')
}
