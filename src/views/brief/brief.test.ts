import { expect, test } from 'vitest'
import { buildRecord, makeTools, readPage } from '../../pipeline.ts'
import { briefText, makeBrief } from './index.ts'

const tools = makeTools({ madeBy: 'test' })

function record(...texts: readonly string[]) {
  const readings = texts.flatMap((text, i) => {
    const result = readPage({ file: `folder/report-${i}.txt`, bytes: new TextEncoder().encode(text) }, tools)
    return 'reading' in result ? [result.reading] : []
  })
  return buildRecord(readings, tools)
}

const TWO = record(
  'Two presidents meet\n\n5 May 2031\n\nPresident Anna Berg met Prime Minister Ivo Karo in Oslo on 4 May 2031. The two of them talked about the harbour and the fishing boats, and there was little else to be said about the weather on that day.',
  'Karo speaks\n\n6 May 2031\n\n“We are never going back,” Ivo Karo said. Anna Berg will meet Ivo Karo on 9 May 2031. There was much that they could not agree on, and both of them knew that the time for it was running out.',
)

test('makeBrief() counts reports and sources, and tells what is new', () => {
  const brief = makeBrief(TWO)
  expect(brief).toMatchObject({
    reports: 2,
    copies: 0,
    independent_sources: 2,
    from: '2031-05-05',
    to: '2031-05-06',
    since: '2031-05-06',
  })
  expect(brief.latest.every((line) => line.first_reported === '2031-05-06')).toBe(true)
  expect(brief.contacts.map((line) => line.what)).toContain('meeting (held): Anna Berg, Ivo Karo')
  expect(brief.planned.map((line) => line.when)).toEqual(['2031-05-09'])
})

test('a meeting that was held is told in the words that say so, not in those that announced it', () => {
  const made = makeBrief(
    record(
      'Two to meet\n\n5 May 2031\n\nPresident Anna Berg will meet Prime Minister Ivo Karo in Oslo on 7 May 2031, her office said, and the two of them will talk about the harbour.',
      'Two have met\n\n8 May 2031\n\nPresident Anna Berg met Prime Minister Ivo Karo in Oslo on 7 May 2031 for two hours, and the two of them talked about the harbour.',
    ),
  )
  expect(made.contacts).toMatchObject([{ quote: expect.stringContaining('met Prime Minister') as string }])
})

test('every line has its words and who says so', () => {
  const brief = makeBrief(TWO, { since: '2031-01-01' })
  for (const line of [...brief.latest, ...brief.contacts, ...brief.planned]) {
    expect(line.quote).not.toBe('')
    expect(line.according_to.length).toBeGreaterThan(0)
  }
  expect(new Set(brief.latest.map((line) => line.quote)).size).toBe(brief.latest.length)
})

test('briefText() keeps to its width and shows the words', () => {
  const text = briefText(makeBrief(TWO), { width: 70 })
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90)
  expect(text).toContain('Ivo Karo')
  expect(text).toContain('report-1.txt')
})

test('an empty record gives a brief that says so', () => {
  const text = briefText(makeBrief(buildRecord([], tools)))
  expect(text).toContain('no dated report')
  expect(text).not.toMatch(/[A-Z]{4}/)
})
