import { expect, test } from 'vitest'
import { applyEdits } from '../../evidence/index.ts'
import { removeTeasers } from './teasers.ts'

test.each([
  ['The talks go on. (Read also: The harbour opens) They sit again.', 'The talks go on. They sit again.'],
  ['The talks go on [READ MORE: The harbour opens].', 'The talks go on.'],
  ['The talks go on. SEE ALSO: Why did the harbour close?', 'The talks go on.'],
  ['“The talks go on.” Read also: The harbour opens\nThey sit.', '“The talks go on.”\nThey sit.'],
  ['Переговори тривають. Читайте також: Гавань відкрито', 'Переговори тривають.'],
  // The report's own words.
  ['The talks go on (see also: Part Two).', 'The talks go on (see also: Part Two).'],
  ['He said: Read also: the harbour', 'He said: Read also: the harbour'],
  ['They go on. Read also: The harbour. He left.', 'They go on. Read also: The harbour. He left.'],
  ['They go on. More: the harbour opens', 'They go on. More: the harbour opens'],
])('%s', (text, left) => {
  expect(applyEdits(text, removeTeasers(text).cuts)).toBe(left)
})
