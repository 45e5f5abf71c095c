import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { DurationValue, SetValue, TimeValue } from '../../evidence/index.ts'
import { analyseShipped } from '../../engines.ts'
import { NOTHING_FOUND } from '../reader.ts'
import type { TimeMention } from '../reading.ts'
import { parseCases, type Case } from '../engine/index.ts'
import { times } from './index.ts'
import { reportOf } from '../../../bench/report-of.ts'

const casesOf = (file: string): readonly Case[] =>
  parseCases(readFileSync(new URL(file, import.meta.url), 'utf8'))

describe.each([
  ['cases.txt', 'en'],
  ['cases.fr.txt', 'fr'],
  ['cases.de.txt', 'de'],
  ['cases.uk.txt', 'uk'],
])('%s', (file, language) => {
  test.each(casesOf(file).map((each) => [each.name, each] as const))('%s', (name, { text, expected }) => {
    expect(read(text, /@(\S+)/.exec(name)?.[1], language).map(written)).toEqual(expected)
  })
})

describe('must-not.txt', () => {
  test.each(casesOf('must-not.txt').map((each) => [each.name, each.text]))('%s', (_name, text) => {
    expect(read(text, '2031-05-15').map(written)).toEqual([])
  })
})

test('any text at all gives mentions in text order that do not overlap', () => {
  const odd =
    'from from to May May 31 31:99 2031-02-30 the the last the next 5 5-5-5 ago ago every\n\n, March\n\n5 '
  const found = read(odd.repeat(50), '2031-05-15')
  for (const [i, { span, text }] of found.entries()) {
    expect(odd.repeat(50).slice(...span)).toBe(text)
    expect(span[0]).toBeGreaterThanOrEqual(found[i - 1]?.span[1] ?? 0)
  }
})

function read(text: string, day: string | undefined, language = 'en'): readonly TimeMention[] {
  const report = reportOf(text, day === '-' ? undefined : day, language)
  return times.read(report, analyseShipped(text, report.language), NOTHING_FOUND).times ?? []
}

function written({ text, value }: TimeMention): string {
  return `${text} | ${value ? writtenValue(value) : '?'}`
}

function writtenValue(value: TimeValue | DurationValue | SetValue): string {
  if ('duration' in value) return value.duration
  if ('every' in value) return `every ${value.every}`
  const { start, end, approx, stated, part, zone } = value
  const words = [
    start === end ? start : `${start}..${end ?? ''}`,
    approx ? '~' : '',
    stated === false ? 'implied' : '',
    part ?? '',
    zone ?? '',
  ]
  return words.filter(Boolean).join(' ')
}
