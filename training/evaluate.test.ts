import { expect, test } from 'vitest'
import { NO_TOKEN_RULES } from '../src/language/token-rules.ts'
import { openCutter, tokenize } from '../src/language/tokens.ts'
import { UPOS, type Analysis, type Links } from '../src/language/index.ts'
import type { TreeSentence } from './conllu.ts'
import { goldText, score } from './evaluate.ts'

const SENTENCE: TreeSentence = {
  text: 'They met.',
  forms: ['They', 'met', '.'],
  lemmas: ['they', 'meet', '.'],
  upos: ['PRON', 'VERB', 'PUNCT'],
  xpos: ['PRP', 'VBD', '.'],
  heads: [1, -1, 1],
  relations: ['nsubj', 'root', 'punct'],
  spaced: [true, false, true],
  opens: true,
}

/** The analysis that agrees with the gold in all. */
function agreeing(): Analysis {
  const { text } = goldText([SENTENCE])
  const tokens = tokenize(text, openCutter(NO_TOKEN_RULES))
  return {
    text,
    language: 'en',
    engine: 'test',
    size: 3,
    ...tokens,
    upos: Uint8Array.from(SENTENCE.upos, (tag) => UPOS.indexOf(tag as 'X')),
    xpos: SENTENCE.xpos,
    lemmas: SENTENCE.lemmas,
    sentences: Uint32Array.of(0, 3),
    links: linksOf(SENTENCE.relations),
    remarks: [],
  }
}

/** The sentence's links, with these relations. */
function linksOf(relations: readonly string[]): Links {
  return { head: (i) => SENTENCE.heads[i]!, relation: (i) => relations[i]!, dependents: () => [] }
}

test('what agrees in all scores 100 in all', () => {
  const scores = score(goldText([SENTENCE]), agreeing())
  expect(Object.values(scores)).toEqual(Array(8).fill(100))
})

test('subtypes of relations do not count, relations do', () => {
  const gold = goldText([SENTENCE])
  expect(score(gold, { ...agreeing(), links: linksOf(['nsubj:pass', 'root', 'punct']) }).las).toBe(100)
  const { las, lasWithoutPunctuation, uas } = score(gold, {
    ...agreeing(),
    links: linksOf(['obj', 'root', 'punct']),
  })
  expect([las, lasWithoutPunctuation, uas].map(Math.round)).toEqual([67, 50, 100])
})
