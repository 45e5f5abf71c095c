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
  ['These are the old ones.Berg wants more.', 'These are the old ones. Berg wants more.'],
  ['It was signed in 2021.Norland waited.', 'It was signed in 2021. Norland waited.'],
  ['We have our conditions.I told them so.', 'We have our conditions. I told them so.'],
  ['“We are ready.”Berg left.', '“We are ready.” Berg left.'],
  ['He left.They sat.She met Varga.Norland was told.', 'He left. They sat. She met Varga. Norland was told.'],
  // Names, addresses, abbreviations.
  ['Lake.Az reported it', 'Lake.Az reported it'],
  ['the U.S.The', 'the U.S.The'],
  ['see lake.example.In.short', 'see lake.example.In.short'],
  ['as Harbour.News wrote', 'as Harbour.News wrote'],
  ['see lake.example/page.Harbour or harbour.Html', 'see lake.example/page.Harbour or harbour.Html'],
  ['www.harbour.Lakes and me@harbour.Lakes', 'www.harbour.Lakes and me@harbour.Lakes'],
  ['by mail.Az and i.e.Norland', 'by mail.Az and i.e.Norland'],
  ['at 3.30 in the morning', 'at 3.30 in the morning'],
])('%s', (text, parted) => {
  expect(applyEdits(text, partSentences(text).cuts)).toBe(parted)
})
