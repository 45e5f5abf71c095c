import winkModel from 'wink-eng-lite-web-model'
import wink, { type ItemToken } from 'wink-nlp'
import { UPOS, type Analysis } from './analysis.ts'
import { splitSentences } from './sentences.ts'
import { tokenize, type Tokens } from './tokens.ts'

const nlp = wink(winkModel, ['sbd', 'pos'])
const CODE_OF = new Map<string, number>(UPOS.map((tag, code) => [tag, code]))

/** Takes `text` apart. Languages without a model get tokens, sentences, tags `X` and a remark. */
export function analyse(text: string, language: string): Analysis {
  const tokens = tokenize(text)
  const known = /^en\b/iu.test(language)
  const tags = known ? provisionalTags(text, tokens) : noTags(text, tokens)
  return {
    text,
    language,
    engine: 'provisional/0',
    size: tokens.starts.length,
    ...tokens,
    ...tags,
    xpos: Array.from(tokens.starts, () => ''),
    sentences: splitSentences(text, tokens),
    heads: new Int32Array(tokens.starts.length).fill(-2),
    relations: Array.from(tokens.starts, () => ''),
    remarks: known
      ? []
      : [{ code: 'language-not-read', says: `No model for "${language}": tags and links were not read.` }],
  }
}

function noTags(text: string, tokens: Tokens) {
  const lemmas = Array.from(tokens.starts, (start, i) => text.slice(start, tokens.ends[i]).toLowerCase())
  return { upos: new Uint8Array(tokens.starts.length), lemmas }
}

function provisionalTags(text: string, tokens: Tokens) {
  const { upos, lemmas } = noTags(text, tokens)
  let at = 0
  let i = 0
  nlp
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const start = text.indexOf(token.out(), at)
      if (start < 0 || start > at + 1000) return
      at = start + token.out().length
      while (i < upos.length && tokens.starts[i]! < start) i++
      for (; i < upos.length && tokens.starts[i]! < at; i++) {
        upos[i] = CODE_OF.get(token.out(nlp.its.pos)) ?? 0
        if (tokens.ends[i] === at && tokens.starts[i] === start) lemmas[i] = token.out(nlp.its.lemma)
      }
    })
  return { upos, lemmas }
}
