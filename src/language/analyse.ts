import type { Analysis } from './analysis.ts'
import { reads, type Engine } from './engine.ts'
import { lemmaOf } from './lemmas.ts'
import { readTags } from './network.ts'
import { findLinks, joinSections, type Links } from './parse.ts'
import { planCalls, type Call } from './sections.ts'
import { splitSentences } from './sentences.ts'
import { NO_TOKEN_RULES } from './token-rules.ts'
import { openCutter, tokenize, type Cutter, type Tokens } from './tokens.ts'
import { findSlots } from './word-types.ts'

/** How much of a text to read. */
export interface AnalyseOptions {
  /**
   * Whether to find the links of all sentences at once, or of those of which this says yes (given the
   * sentence's tokens `[first, end)`). Left out, `parse` finds those it is asked for.
   */
  readonly links?: boolean | SentenceTest
}

export type SentenceTest = (first: number, end: number) => boolean

/**
 * Takes `text` apart into tokens, sentences, tags, lemmas and, where wished, links. Where the engine does
 * not read the language, or there is none, tags are `X`, and a remark says so. Never throws.
 */
export function analyse(
  text: string,
  language: string,
  engine?: Engine,
  options: AnalyseOptions = {},
): Analysis {
  if (engine && reads(engine, language)) {
    const tokens = tokenize(text, engine.cutter)
    const sentences = splitSentences(text, tokens, engine.cutter)
    return analyseTokens(text, language, engine, tokens, sentences, options)
  }
  return {
    ...untagged(text, language, PLAIN_CUTTER),
    remarks: [
      {
        code: 'language-not-read',
        says: `There is no model for "${language}": words and sentences were found, tags and links were not.`,
      },
    ],
  }
}

/** The same for tokens and sentences that are known, such as those of a treebank. */
export function analyseTokens(
  text: string,
  language: string,
  engine: Engine,
  { starts, ends }: Tokens,
  sentences: Uint32Array,
  options: AnalyseOptions = {},
): Analysis {
  const size = starts.length
  const tags = new Uint8Array(size)
  const lemmas = new Array<string>(size).fill('')
  const links: Links = {
    heads: new Int32Array(size).fill(-2),
    relations: new Array<string>(size).fill(''),
    codes: new Uint8Array(options.links ? size : 0),
    units: [],
  }
  const readCall = (call: Call, linked: boolean): void => {
    const { first, bounds } = call
    const slots = findSlots(engine.network.types, text, { starts, ends }, first, first + bounds.at(-1)!)
    readTags(engine.network, slots, bounds, tags, first)
    for (let i = first; i < first + bounds.at(-1)!; i++)
      lemmas[i] = findLemma(engine, slots[i - first]!, tags[i]!, text, starts[i]!, ends[i]!)
    if (linked) findLinks(engine, call, links)
  }
  const [linked, plain] = wished(sentences, options.links ?? false)
  for (const call of planCalls(sentences, plain)) readCall(call, false)
  for (const call of planCalls(sentences, linked)) readCall(call, true)
  if (linked.length) joinSections(sentences, links)
  return {
    text,
    language,
    engine: engine.name,
    size,
    starts,
    ends,
    upos: tags.map((tag) => engine.uposOf[tag]!),
    xpos: Array.from(tags, (tag) => engine.xposOf[tag]!),
    lemmas,
    sentences,
    heads: links.heads,
    relations: links.relations,
    remarks: [],
  }
}

/** Numbers of the sentences whose links are wished for, and of the others. */
function wished(sentences: Uint32Array, links: boolean | SentenceTest): readonly [number[], number[]] {
  const linked: number[] = []
  const plain: number[] = []
  for (let s = 0; s + 1 < sentences.length; s++) {
    const isWished = typeof links === 'boolean' ? links : links(sentences[s]!, sentences[s + 1]!)
    if (isWished) linked.push(s)
    else plain.push(s)
  }
  return [linked, plain]
}

/** The lemma of a token; that of a word type met before under the same tag is remembered. */
function findLemma(
  engine: Engine,
  slot: number,
  tag: number,
  text: string,
  start: number,
  end: number,
): string {
  const { lemmas } = engine.network.types
  const key = slot * 256 + tag
  const known = lemmas.get(key)
  if (known !== undefined) return known
  const lemma = lemmaOf(engine.lemmas, text.slice(start, end), engine.xposOf[tag]!)
  lemmas.set(key, lemma)
  return lemma
}

const PLAIN_CUTTER = openCutter(NO_TOKEN_RULES)

/** Tokens and sentences; lemmas are the words in small letters. */
function untagged(text: string, language: string, cutter: Cutter): Analysis {
  const tokens = tokenize(text, cutter)
  const size = tokens.starts.length
  return {
    text,
    language,
    engine: 'none',
    size,
    ...tokens,
    upos: new Uint8Array(size),
    xpos: new Array<string>(size).fill(''),
    lemmas: Array.from({ length: size }, (_, i) =>
      text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase(),
    ),
    sentences: splitSentences(text, tokens, cutter),
    heads: new Int32Array(size).fill(-2),
    relations: new Array<string>(size).fill(''),
    remarks: [],
  }
}
