import { expect, test } from 'vitest'
import { ENGLISH } from '../../training/languages/en.ts'
import { splitSentences } from './sentences.ts'
import { openCutter, tokenize } from './tokens.ts'

const cutter = openCutter(ENGLISH)

/** The sentences of a text in which `¦` marks where they must part. */
function check(marked: string): void {
  const text = marked.replaceAll('¦', '')
  const tokens = tokenize(text, cutter)
  const first = splitSentences(text, tokens, cutter)
  let parted = ''
  for (let s = 0; s + 1 < first.length; s++) {
    const start = s === 0 ? 0 : tokens.starts[first[s]!]!
    const end = s + 2 < first.length ? tokens.starts[first[s + 1]!]! : text.length
    parted += (s === 0 ? '' : '¦') + text.slice(start, end)
  }
  expect(parted).toBe(marked)
}

test.each([
  ['full stops', 'They met. ¦They talked? ¦Yes! ¦Then they left.'],
  ['abbreviations', 'Mr. Berg met Dr. Karo in St. Vess. ¦He left at 5 p.m. ¦The talks went on.'],
  ['initials', 'J. K. Berg and A. Karo spoke. ¦B. Sund did not.'],
  ['the U.S. before a name', 'The U.S. President met the U.N. envoy. ¦He left the U.S. ¦The talks went on.'],
  ['decimals', 'It fell by 3.5 percent. ¦It rose by .5 later.'],
  ['a quotation of several sentences', '“We met. ¦We talked. ¦We agreed,” Berg said. ¦“That is all.”'],
  ['straight quotation marks', '"We met. ¦We talked." ¦Berg left.'],
  ['a reporting clause behind a question', '“Will it hold?” Berg asked. ¦“Yes!” said Karo.'],
  ['marks within a sentence', 'The group “Peace Now!” met. ¦It left.'],
  ['brackets', 'They met (in Vess). ¦(It was late.) ¦They left.'],
  ['ellipses', 'They met ... and left. ¦They waited... ¦Then they left.'],
  ['paragraphs', 'Talks resume in Vess\n\n¦The envoys met.\n\n¦They left'],
  ['lines that stand for themselves', 'Talks resume\n¦By Anna Berg\n¦The envoys met on Monday.\n¦They left.'],
  [
    'a paragraph that breaks off',
    'The envoys of both sides met again on Monday to\n\ntalk about a truce. ¦They left.',
  ],
  [
    'a wrapped text',
    [
      'The envoys of the two sides met again on Monday in the town of Vess to talk',
      'about a truce at the power plants. ¦They had met twice before, in May and in',
      'June, and had parted without a word to the press. ¦This time they spoke of',
      'Norvian proposals.',
    ].join('\n'),
  ],
])('%s', (_name, marked) => {
  check(marked)
})

test('no text, no sentence', () => {
  expect([...splitSentences(' \n ', tokenize(' \n ', cutter), cutter)]).toEqual([0])
})
