import { expect, test } from 'vitest'
import { applyEdits } from '../../evidence/index.ts'
import { repair } from './repair.ts'

test.each([
  ['the ministerâ€™s words', 'the minister’s words'],
  ['â€œWe agree,â€\u009d she said', '“We agree,” she said'],
  ['talks in ZÃ¼rich', 'talks in Zürich'],
  ['the NaronianÂ government', 'the Naronian government'],
  ['SourceÂ\u00a0: agencies', 'Source\u00a0: agencies'],
  ['Ð¿ÐµÑ€ÐµÐ³Ð¾Ð²Ð¾Ñ€Ð¸', 'переговори'],
  ['РїРµСЂРµРіРѕРІРѕСЂС‹', 'переговоры'],
  ['peace &amp; order', 'peace & order'],
  ['cease\u00adfire', 'ceasefire'],
  ['one\r\ntwo', 'one\ntwo'],
  // What only looks so.
  ['« La CITÉ»', '« La CITÉ»'],
  ['Der Buchstabe „Ä“', 'Der Buchstabe „Ä“'],
  ['Річ про Сірка', 'Річ про Сірка'],
  ['R&D; AT&T', 'R&D; AT&T'],
])('%s', (text, whole) => {
  expect(applyEdits(text, repair(text).cuts)).toBe(whole)
})
