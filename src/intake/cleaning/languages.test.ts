import { expect, test } from 'vitest'
import { plainly } from './lines.ts'
import { allWords, LANGUAGES } from './languages.ts'

const lists = LANGUAGES.flatMap((words) =>
  (['lines', 'labels', 'openers'] as const).flatMap((list) =>
    Object.entries(words[list]).map(([why, phrases]) => ({ language: words.language, list, why, phrases })),
  ),
)

test.each(lists)('$language $list $why: phrases are spelt as lines are looked up', ({ phrases }) => {
  expect(phrases.filter((phrase) => plainly(phrase) !== phrase)).toEqual([])
})

test.each(['lines', 'labels', 'openers'] as const)('no phrase of %s has two reasons', (list) => {
  const reasons = new Map<string, string>()
  const twice: string[] = []
  for (const { list: own, why, phrases } of lists)
    for (const phrase of own === list ? phrases : []) {
      if ((reasons.get(phrase) ?? why) !== why) twice.push(`${phrase}: ${reasons.get(phrase)}, ${why}`)
      reasons.set(phrase, why)
    }
  expect(twice).toEqual([])
})

test('what is cut wherever it stands is no name of a section', () => {
  const sections = new Set(allWords((words) => words.sections))
  const both = lists.filter(({ list }) => list === 'lines').flatMap(({ phrases }) => phrases)
  expect(both.filter((phrase) => sections.has(phrase))).toEqual([])
})
