import { provisional } from './provisional.ts'
import type { Analysis } from './analysis.ts'
import { reads, type Engine } from './engine.ts'
import { lemmaOf } from './lemmas.ts'
import { readTags } from './network.ts'
import { planCalls } from './sections.ts'
import { splitSentences } from './sentences.ts'
import { NO_TOKEN_RULES } from './token-rules.ts'
import { openCutter, tokenize, type Cutter, type Tokens } from './tokens.ts'
import { findSlots } from './word-types.ts'

/**
 * Takes `text` apart into tokens, sentences, tags and lemmas; links are found by `parse`, when asked for.
 * Where the engine does not read the language, tags are `X`, and a remark says so. Never throws.
 */
export function analyse(text: string, language: string, engine?: Engine): Analysis {
  if (engine && reads(engine, language)) {
    const tokens = tokenize(text, engine.cutter)
    return analyseTokens(text, language, engine, tokens, splitSentences(text, tokens, engine.cutter))
  }
  if (!engine && /^en\b/iu.test(language)) return provisional(text, language)
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

/** Tags and lemmas for tokens and sentences that are known, such as those of a treebank. */
export function analyseTokens(
  text: string,
  language: string,
  engine: Engine,
  { starts, ends }: Tokens,
  sentences: Uint32Array,
): Analysis {
  const tokens = { starts, ends }
  const size = tokens.starts.length
  const tags = new Uint8Array(size)
  for (const { first, bounds } of planCalls(sentences, sentences.keys())) {
    const slots = findSlots(engine.network.types, text, tokens, first, first + bounds.at(-1)!)
    readTags(engine.network, slots, bounds, tags, first)
  }
  const xpos = Array.from(tags, (tag) => engine.xposOf[tag]!)
  return {
    text,
    language,
    engine: engine.name,
    size,
    ...tokens,
    upos: tags.map((tag) => engine.uposOf[tag]!),
    xpos,
    lemmas: findLemmas(text, tokens, xpos, engine),
    sentences,
    heads: new Int32Array(size).fill(-2),
    relations: new Array<string>(size).fill(''),
    remarks: [],
  }
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

/** Lemmas of all tokens; a word met before under the same tag is not worked out again. */
function findLemmas(text: string, tokens: Tokens, xpos: readonly string[], engine: Engine): string[] {
  const known = new Map<string, string>()
  return xpos.map((tag, i) => {
    const word = text.slice(tokens.starts[i], tokens.ends[i])
    const key = `${tag} ${word}`
    const lemma = known.get(key) ?? lemmaOf(engine.lemmas, word, tag)
    known.set(key, lemma)
    return lemma
  })
}
