import { expect, test } from 'vitest'
import { applyEdits } from '../../evidence/index.ts'
import { untype } from './typewriter.ts'

test.each([
  ["Berg said, ``We agree,'' and left.", 'Berg said, “We agree,” and left.'],
  ["''They left,'' she said. ''All of them.''", '“They left,” she said. “All of them.”'],
  ["``He called it `a lie' twice,'' Berg said.", "“He called it ‘a lie' twice,” Berg said."],
  ['the envoys _ all three _ left', 'the envoys – all three – left'],
  ["(''so it is'')", '(“so it is”)'],
  // what only looks so
  ["a fence of 5'10''", "a fence of 5'10''"],
  ["'''bold'''", "'''bold'''"],
  ["the rebels' 'no'", "the rebels' 'no'"],
  ['snake_case and `code` stay', 'snake_case and `code` stay'],
])('%s', (text, printed) => {
  expect(applyEdits(text, untype(text).cuts)).toBe(printed)
})
