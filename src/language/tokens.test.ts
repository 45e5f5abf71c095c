import { expect, test } from 'vitest'
import { ENGLISH } from '../../training/languages/en.ts'
import { NO_TOKEN_RULES } from './token-rules.ts'
import { openCutter, tokenize } from './tokens.ts'

const english = openCutter(ENGLISH)
const plain = openCutter(NO_TOKEN_RULES)

/** The tokens with a bar between them. */
function cut(text: string, cutter = english): string {
  const { starts, ends } = tokenize(text, cutter)
  return Array.from(starts, (start, i) => text.slice(start, ends[i])).join(' | ')
}

test.each([
  ["They didn't say it's Berg's.", "They | did | n't | say | it | 's | Berg | 's | ."],
  ['They didn’t say “we’ll go”.', 'They | did | n’t | say | “ | we | ’ll | go | ” | .'],
  ["the envoys' plan", "the | envoys | ' | plan"],
  ["She shouldn't've cannot", "She | should | n't | 've | can | not"],
  ["O'Hara and Qal'at", "O'Hara | and | Qal'at"],
  ['a long-term, face-to-face deal', 'a | long | - | term | , | face | - | to | - | face | deal'],
  ['a non-aggression pact, post-war', 'a | non-aggression | pact | , | post-war'],
  ['Mr. Berg met Gen. A. B. Karo on Jan. 5.', 'Mr. | Berg | met | Gen. | A. | B. | Karo | on | Jan. | 5 | .'],
  ['the U.S. and the U.N. at 10:30 a.m.', 'the | U.S. | and | the | U.N. | at | 10:30 | a.m.'],
  ['No. 5, but no.', 'No. | 5 | , | but | no | .'],
  ['$1,000.50, 5% and US$3bn', '$ | 1,000.50 | , | 5 | % | and | US$ | 3 | bn'],
  ['the 21st of the 1990s, at 5pm', 'the | 21st | of | the | 1990s | , | at | 5 | pm'],
  ['2031-05-15, 5-10, 9/11', '2031-05-15 | , | 5 | - | 10 | , | 9/11'],
  ['Wait... what?! No -- yes', 'Wait | ... | what | ?! | No | -- | yes'],
  [
    'see https://example.org/a?b=c, or ask a.b@example.org.',
    'see | https://example.org/a?b=c | , | or | ask | a.b@example.org | .',
  ],
  ['AT&T and R&D', 'AT&T | and | R&D'],
  ['a\u200bb \u202eabc\u0007', 'a | b | abc'],
  ['👍🏽 ok 👩‍🚀', '👍🏽 | ok | 👩‍🚀'],
])('%s', (text, tokens) => {
  expect(cut(text)).toBe(tokens)
})

test('a language without rules is cut at white space and signs', () => {
  expect(cut("L'émissaire, a-t-il dit.", plain)).toBe("L'émissaire | , | a | - | t | - | il | dit | .")
  expect(cut('Зустріч 15 травня', plain)).toBe('Зустріч | 15 | травня')
})
