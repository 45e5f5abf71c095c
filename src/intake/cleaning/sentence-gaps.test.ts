import { expect, test } from 'vitest'
import { applyEdits } from '../../evidence/index.ts'
import { partSentences } from './sentence-gaps.ts'

test.each([
  ['They left.The talks go on.', 'They left. The talks go on.'],
  ['They left for the lake."We are ready," he said.', 'They left for the lake. "We are ready," he said.'],
  ['"We are ready."The talks go on.', '"We are ready." The talks go on.'],
  ['“We are ready.”The talks go on.', '“We are ready.” The talks go on.'],
  ['They left.“We are ready,” he said.', 'They left. “We are ready,” he said.'],
  ['Вони поїхали.Він залишився.', 'Вони поїхали. Він залишився.'],
  // Names, addresses, abbreviations.
  ['Lake.Az reported it', 'Lake.Az reported it'],
  ['the U.S.The', 'the U.S.The'],
  ['see lake.example.In.short', 'see lake.example.In.short'],
  ['at 3.30 in the morning', 'at 3.30 in the morning'],
])('%s', (text, parted) => {
  expect(applyEdits(text, partSentences(text).cuts)).toBe(parted)
})
