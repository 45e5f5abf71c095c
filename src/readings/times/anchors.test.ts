import { expect, test } from 'vitest'
import { analyseShipped } from '../../engines.ts'
import { NOTHING_FOUND } from '../reader.ts'
import type { Statement } from '../reading.ts'
import { anchors, times } from './index.ts'
import { reportOf, type Day } from '../../../bench/report-of.ts'

/** Reads `text` of `day`, where each quotation in it was said on the day that stands at its place in `said`. */
function anchored(
  text: string,
  day: Day,
  said: readonly (readonly [speaker: string, day?: string])[],
): string[] {
  const report = reportOf(text, day)
  const analysis = analyseShipped(text, 'en')
  const found = times.read(report, analysis, NOTHING_FOUND).times ?? []
  const quotations = [...text.matchAll(/“([^”]*)”/g)]
  const statements = quotations.map(({ index, 0: words }, i): Statement => {
    const [speaker, spoken] = said[i] ?? ['person/somebody']
    return {
      id: `s${i + 1}`,
      kind: 'statement',
      evidence: [],
      according_to: [],
      modality: 'held',
      issues: [],
      by_rule: 'test',
      pieces: [],
      speaker: [{ actor: speaker, text: '', span: [0, 0] }],
      form: 'direct',
      content: [[index + 1, index + words.length - 1]],
      ...(spoken === undefined ? {} : { time: { start: spoken, end: spoken, precision: 'day' } }),
    }
  })
  const again = anchors.read(report, analysis, { ...NOTHING_FOUND, times: found, statements }).times ?? []
  return again.map(({ text: words, value }) =>
    value && 'start' in value ? `${words} ${value.start} ${value.anchor ?? '-'}` : words,
  )
}

test('what is counted from a day inside a quotation counts from when the words were said', () => {
  const text = 'On Tuesday she said: “They met yesterday, not on May 2.” They did not meet yesterday.'
  expect(anchored(text, '2031-05-15', [['person/a', '2031-05-13']])).toEqual([
    'Tuesday 2031-05-13 -',
    'yesterday 2031-05-12 2031-05-13',
    'May 2 2031-05-02 -',
    'yesterday 2031-05-14 -',
  ])
})

test('undated words are of the day of the speaker’s words before, else of the latest words', () => {
  const text = '“A,” she said. “Last week,” she said. “This morning,” he said.'
  const said = [['person/a', '2031-05-11'], ['person/a'], ['person/b']] as const
  expect(anchored(text, '2031-05-12', said)).toEqual([
    'Last week 2031-04-28 2031-05-11',
    'This morning 2031-05-11 2031-05-11',
  ])
  expect(anchored(text, '2031-05-20', said)).toEqual([
    'Last week 2031-04-28 2031-05-11',
    'This morning 2031-05-20 -',
  ])
})

test('words nobody dates stay counted from the report, or unknown', () => {
  expect(anchored('“We met yesterday.”', '2031-05-15', [])).toEqual(['yesterday 2031-05-14 -'])
  expect(anchored('“We met yesterday.”', undefined, [])).toEqual(['yesterday'])
})
