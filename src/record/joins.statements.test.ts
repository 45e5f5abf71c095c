import { expect, test } from 'vitest'
import { grouped, M, on, T } from '../../bench/grouped.ts'
import type { Case } from '../../bench/grouped.ts'

const WORDS = 'The harbour stays open as long as the lamps along the quay are burning'
const said = (content: string, form = 'direct', speaker = T) => ({
  kind: 'statement',
  speaker: [speaker],
  form,
  content,
  says: content,
})

const STATEMENTS: readonly [string, readonly Case[], string][] = [
  [
    'a quotation in two reports',
    [
      ['a', 5, said(WORDS)],
      ['b', 6, said(`${WORDS}, and not a day less`)],
    ],
    'ab',
  ],
  [
    'a quotation cut short',
    [
      ['a', 5, said(WORDS)],
      ['b', 6, said('open as long as the lamps along the quay are burning')],
    ],
    'ab',
  ],
  [
    'the same words by two speakers',
    [
      ['a', 5, said(WORDS)],
      ['b', 6, said(WORDS, 'direct', M)],
    ],
    'a|b',
  ],
  [
    'two quotations by one speaker',
    [
      ['a', 5, said(WORDS)],
      ['b', 5, said('Nobody will sell the fish before the boats are home again')],
    ],
    'a|b',
  ],
  [
    'near the same report of words',
    [
      ['a', 5, said('the harbour would stay open while the lamps of the quay burn', 'indirect')],
      ['b', 6, said('the harbour would stay open while lamps on the quay burn', 'indirect')],
    ],
    'ab',
  ],
  [
    'a short paraphrase in words that can be exchanged',
    [
      ['a', 5, said('the ceasefire agreement had been breached repeatedly', 'mixed')],
      ['b', 6, said('he spoke of repeatedly violating the truce deal', 'indirect')],
    ],
    'ab',
  ],
  [
    'a short paraphrase with something of its own',
    [
      ['a', 5, said('the ceasefire agreement had been breached near the lighthouse at noon', 'mixed')],
      ['b', 6, said('the truce would be extended when the ferries return', 'indirect')],
    ],
    'a|b',
  ],
  [
    'a loose paraphrase of a quotation',
    [
      ['a', 5, said(WORDS)],
      ['b', 6, said('ships could still enter', 'indirect')],
    ],
    'a|b',
  ],
  [
    'the same words on two days a month apart',
    [
      ['a', 1, { ...said(WORDS), ...on(1) }],
      ['b', 28, { ...said(WORDS), ...on(28) }],
    ],
    'a|b',
  ],
]

test.each(STATEMENTS)('statements: %s', (_, cases, groups) => {
  expect(grouped(cases)).toBe(groups)
})
