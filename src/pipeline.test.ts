import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapToSource, type Span } from './evidence/index.ts'
import { buildRecord, makeTools, readPage, type Reading } from './pipeline.ts'

const tools = makeTools({ madeBy: 'test' })
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What must hold of every reading: the first thing that does not, in words. */
function wrongWith({ report, items, actors, times, mentions }: Reading): string | undefined {
  const inText = ([start, end]: Span): boolean => start >= 0 && start < end && end <= report.text.length
  const known = new Set(actors.map((actor) => actor.id))
  const ids = new Set<string>()
  for (const item of items) {
    if (ids.has(item.id)) return `${item.id} is there twice`
    ids.add(item.id)
    if (!item.evidence.length) return `${item.id} has no evidence`
    for (const span of item.evidence) {
      if (!inText(span)) return `${item.id} has evidence outside the text: ${span.join('-')}`
      if (!isFoundAgain(report, span)) return `${item.id}: its words are not in the source`
    }
    for (const { actor } of item.according_to)
      if (!known.has(actor)) return `${item.id} names nobody's id: ${actor}`
  }
  const placed = [...times, ...mentions].find(
    ({ span, text }) => report.text.slice(span[0], span[1]) !== text,
  )
  return placed && `“${placed.text}” is not what stands at ${placed.span.join('-')}`
}

/** The words at `span` are the source's at the span it maps to, but for white space and repaired signs. */
function isFoundAgain({ text, source, edits }: Reading['report'], span: Span): boolean {
  const [start, end] = mapToSource(edits, span)
  const [here, there] = [words(text.slice(span[0], span[1])), words(source.slice(start, end))]
  return there.includes(here) || isWithin(here, there)
}

/** The letters and digits of a run of text. */
function words(run: string): string {
  return run.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether the letters of `part` stand in `whole` in their order: something may have been taken out between. */
function isWithin(part: string, whole: string): boolean {
  let at = -1
  for (const letter of part) {
    at = whole.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

const BULK = '../shared/benchmarks/bulk_official_news/dev.jsonl'

test.skipIf(!existsSync(BULK))(
  `every item of thousands of real documents has words that are found again in the source (skipped where ${BULK} is absent)`,
  { timeout: 900_000 },
  async () => {
    const wrong: string[] = []
    let read = 0
    for await (const line of createInterface({ input: createReadStream(BULK) })) {
      const { id, title, text } = JSON.parse(line) as { id: string; title?: string; text: string }
      const result = readPage(
        { file: `${id}.txt`, bytes: bytesOf(title ? `${title}\n\n${text}` : text) },
        tools,
      )
      if ('problem' in result) continue
      read++
      const what = wrongWith(result.reading)
      if (what) wrong.push(`${id}: ${what}`)
    }
    expect(wrong).toEqual([])
    expect(read).toBeGreaterThan(3000)
  },
)

test('no bytes make reading throw, and readings survive JSON', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.txt', 'a.html'), (bytes, file) => {
      const result = readPage({ file, bytes }, tools)
      if ('reading' in result) expect(JSON.parse(JSON.stringify(result.reading))).toEqual(result.reading)
    }),
    { numRuns: 200, seed: 7 },
  )
})

test('odd texts are read without harm', () => {
  const odd = [
    '“'.repeat(3000),
    'He said "'.repeat(500),
    '\ud800 said \udfff',
    'said, '.repeat(2000),
    'Ана 说 مرحبا 👩‍👩‍👧 met',
    'A'.repeat(200_000),
  ]
  for (const text of odd) {
    const result = readPage({ file: 'odd.txt', bytes: bytesOf(text) }, tools)
    if ('reading' in result) expect(wrongWith(result.reading)).toBeUndefined()
  }
})

const REPORTS = [
  'Norland and Sudland\n\nPresident Anna Berg met Prime Minister Ivo Karo in Oslo on 5 May 2031. “We are close,” Berg said.',
  '6 May 2031\n\nIvo Karo said on Tuesday that he had met Anna Berg. Karo, the prime minister, called the talks “useful”.',
  'A truce was rejected by Ivo Karo, a senior official said.',
]

test('the record is the same bytes for every order of the reports', () => {
  const readings = REPORTS.flatMap((text, i) => {
    const result = readPage({ file: `report-${i}.txt`, bytes: bytesOf(text) }, tools)
    return 'reading' in result ? [result.reading] : []
  })
  expect(readings).toHaveLength(REPORTS.length)
  const bytes = JSON.stringify(buildRecord(readings, tools))
  for (const order of [
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ])
    expect(
      JSON.stringify(
        buildRecord(
          order.map((i) => readings[i]!),
          tools,
        ),
      ),
    ).toBe(bytes)
})
