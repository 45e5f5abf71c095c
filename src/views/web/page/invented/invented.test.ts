import { expect, test } from 'vitest'
import { inventedReadings, inventedRecord } from './record.ts'

test('every quotation of the invented record is in its report', () => {
  const texts = new Map(inventedReadings.map(({ report }) => [report.id, report.text]))
  const mentions = inventedRecord().items.flatMap((item) => item.mentions)
  expect(mentions.length).toBeGreaterThan(30)
  for (const { report, evidence, quote } of mentions) {
    const words = evidence.map(([start, end]) => texts.get(report)?.slice(start, end)).join(' ')
    expect(words).toBe(quote)
  }
})

test('as of a day, the invented record holds nothing published later', () => {
  const { reports, items } = inventedRecord('2031-03-12')
  for (const { published } of reports) expect(published?.start?.slice(0, 10)).toMatch(/2031-03-1[0-2]/)
  expect(items.length).toBeLessThan(inventedRecord().items.length)
})
