import { NO_LINKS, type Analysis } from './analysis.ts'
import { reads, type Engine } from './engine.ts'
import { lemmaOf } from './lemmas.ts'
import { keepRows, readTags, readWords, takeRows } from './network.ts'
import { openLinks } from './links.ts'
import { planCalls } from './sections.ts'
import { splitSentences } from './sentences.ts'
import { NO_TOKEN_RULES } from './token-rules.ts'
import { openCutter, tokenize, type Cutter, type Tokens } from './tokens.ts'
import { findSlots } from './word-types.ts'

/**
 * Takes `text` apart into tokens, sentences, tags, lemmas and links. Where the engine does not read the language, or
 * there is none, tags are `X`, there are no links, and a remark says so. Never throws.
 */
export function analyse(text: string, language: string, engine?: Engine): Analysis {
  if (engine && reads(engine, language)) {
    const tokens = tokenize(text, engine.cutter)
    return analyseTokens(text, language, engine, tokens, splitSentences(text, tokens, engine.cutter))
  }
  return {
    ...untagged(text, language, PLAIN_CUTTER),
    remarks: [
      {
        code: 'language-not-read',
        says: `No model reads ${nameOf(language)}: less was read of it, by its words alone, without how they hang together.`,
      },
    ],
  }
}

/** "French" of `fr`; a code that names no language stands for itself. */
function nameOf(language: string): string {
  if (language === 'und') return 'a language that nobody told'
  try {
    return LANGUAGES.of(language) ?? language
  } catch {
    return `"${language}"`
  }
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' })

/** The same for tokens and sentences that are known, such as those of a treebank. */
export function analyseTokens(
  text: string,
  language: string,
  engine: Engine,
  { starts, ends }: Tokens,
  sentences: Uint32Array,
): Analysis {
  const size = starts.length
  const tags = new Uint8Array(size)
  const upos = new Uint8Array(size)
  const xpos = new Array<string>(size).fill('')
  const lemmas = new Array<string>(size).fill('')
  const { network } = engine
  const ground = { text, tokens: { starts, ends }, sentences }
  keepRows(network, ground, size)
  for (const { first, bounds } of planCalls(sentences, sentences.keys())) {
    const end = first + bounds.at(-1)!
    const slots = findSlots(network.types, text, { starts, ends }, first, end)
    readWords(network, slots, bounds)
    readTags(network, end - first, tags, first)
    takeRows(network, first, end - first)
    for (let i = first; i < end; i++) {
      const tag = tags[i]!
      upos[i] = engine.uposOf[tag]!
      xpos[i] = engine.xposOf[tag]!
      lemmas[i] = findLemma(engine, slots[i - first]!, tag, text, starts[i]!, ends[i]!)
    }
  }
  return {
    text,
    language,
    engine: engine.name,
    size,
    starts,
    ends,
    upos,
    xpos,
    lemmas,
    sentences,
    links: openLinks(engine, ground),
    remarks: [],
  }
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
    links: NO_LINKS,
    remarks: [],
  }
}
