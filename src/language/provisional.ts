import winkModel from 'wink-eng-lite-web-model'
import wink, { type ItemToken } from 'wink-nlp'
import { UPOS, type Analysis } from './analysis.ts'
import { splitSentences } from './sentences.ts'
import { NO_TOKEN_RULES } from './token-rules.ts'
import { openCutter, tokenize } from './tokens.ts'

const nlp = wink(winkModel, ['sbd', 'pos'])
const CODE_OF = new Map<string, number>(UPOS.map((tag, code) => [tag, code]))
const words = (list: string) => list.split(' ')
const cutter = openCutter({
  ...NO_TOKEN_RULES,
  titles: words('mr mrs ms dr prof sen rep gov gen lt col sgt capt maj rev st'),
  counted: ['no'],
  abbreviations: words('jr sr inc ltd co corp etc jan feb mar apr jun jul aug sept sep oct nov dec'),
  clitics: words('s re ve ll d m'),
  endings: ["n't"],
  joined: { cannot: 3 },
  reporting: words('said says told asked added'),
})

/** Stands in until the model is there. */
export function provisional(text: string, language: string): Analysis {
  const tokens = tokenize(text, cutter)
  const size = tokens.starts.length
  const upos = new Uint8Array(size)
  const lemmas = Array.from(tokens.starts, (start, i) => text.slice(start, tokens.ends[i]).toLowerCase())
  let at = 0
  let i = 0
  nlp
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const start = text.indexOf(token.out(), at)
      if (start < 0 || start > at + 1000) return
      at = start + token.out().length
      while (i < size && tokens.starts[i]! < start) i++
      for (; i < size && tokens.starts[i]! < at; i++) {
        upos[i] = CODE_OF.get(token.out(nlp.its.pos)) ?? 0
        if (tokens.ends[i] === at && tokens.starts[i] === start)
          lemmas[i] = String(token.out(nlp.its.lemma as never))
      }
    })
  return {
    text,
    language,
    engine: 'provisional/0',
    size,
    ...tokens,
    upos,
    lemmas,
    xpos: new Array<string>(size).fill(''),
    sentences: splitSentences(text, tokens, cutter),
    heads: new Int32Array(size).fill(-2),
    relations: new Array<string>(size).fill(''),
    remarks: [],
  }
}
